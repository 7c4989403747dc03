"""`powcli show`: everything about one record, on one screen or as nested data."""

import sqlite3
from collections.abc import Iterator
from typing import TextIO

import typer

from powcli.ask.account import account
from powcli.commands import Db, Ids, connected, named, write
from powcli.errors import DatabaseError, command_line, either
from powcli.formats import INFINITE
from powcli.layouts.account import draw, html, markdown
from powcli.model import SEPARATOR, Column, Output, Result, Row
from powcli.records import Found, Record, gather, happened
from powcli.screen import Screen

EXAMPLES = (
    "powcli show katyn-massacre",
    'powcli show german-pow-deaths.hebert "Mark Edele"',
    "powcli events --country Latvia -f csv -c id --no-header | powcli show -",
)

_HEAD = (
    Column("id", "the record's id", "id", 1, 16),
    Column("kind", "what kind of record", rank=1, width=8),
    Column("group", "fields, or the group that an item is in", rank=1, width=8),
    Column("item", "the item's place in its group", "integer", 1, 4),
    Column("field", "the name of the value", rank=1, width=8),
    Column("value", "the value; lists are joined", rank=1, width=24),
)


def command(context: typer.Context, ids: Ids, output: Output, db: Db = None) -> None:
    """Everything about a record of any kind, by its id, its name or a part of it.

    How many, with the authors; what the article contradicts; who and where; what is said; the
    notes and the passages it rests on. Markdown (-o x.md) and a page for a browser (-o x.html)
    are this with its citation, json and jsonl have the same nested, csv and tsv a row for each value.
    """
    connection = connected(context, db)
    known = named(context, connection, ids)
    for place in (record for record in known if record.kind == "place"):
        if events := happened(connection, place):
            lines = either(command_line(["show", event]) for event in events)
            context.obj.notice(f"{place.title} is a place; what happened there is {lines}")
    records = (gather(connection, each) for each in known)
    rows = (row for record in records for row in _long(record))
    write(
        context,
        Result(_HEAD, rows, chosen=True),
        output,
        layouts={
            "table": lambda _, screen, header: _screens(connection, records, screen),
            "html": lambda result, screen, header: _page(connection, records, result, screen),
            "markdown": lambda _, screen, header: _chapters(connection, records, screen.out),
        },
        formats={
            "json": lambda _, out, header: _array(records, out),
            "jsonl": lambda _, out, header: _object_lines(records, out),
        },
    )


def _long(record: Record) -> Iterator[Row]:
    """Yield a row for each value of a record, in the order of the screen."""
    nested = _nested(record)
    fields = nested.pop("fields")
    assert isinstance(fields, dict)
    start = {"title": nested.pop("title"), **fields}
    start |= {name: nested.pop(name) for name in ("inferred", "editor")}
    for name, value in start.items():
        if value not in (None, []):
            yield record.id, record.kind, "fields", None, name, _flat(value)
    for group, members in nested.items():
        if isinstance(members, list):
            for place, item in enumerate(members, 1):
                for name, value in item.items():
                    if value not in (None, []):
                        yield record.id, record.kind, group, place, name, _flat(value)


def _flat(value: object) -> str | int | float:
    if isinstance(value, list):
        return SEPARATOR.join(value)
    if isinstance(value, bool):
        return int(value)
    assert isinstance(value, str | int | float)
    return value


def _nested(record: Record) -> dict[str, object]:
    """Return a record as JSON has it."""
    return {
        "id": record.id,
        "kind": record.kind,
        "title": record.title,
        "fields": {column.name: value for column, value in record.fields},
        "inferred": list(record.inferred),
        "editor": list(record.editor),
        **{link.group: list(items) for link, items in record.groups},
    }


def _encoded(record: Record, indent: int | None = None) -> str:
    import json

    try:
        return json.dumps(_nested(record), ensure_ascii=False, indent=indent, allow_nan=False)
    except ValueError as error:
        raise DatabaseError(INFINITE) from error


def _object_lines(records: Iterator[Record], out: TextIO) -> None:
    """Write nested objects, one a line."""
    for record in records:
        out.write(_encoded(record) + "\n")


def _array(records: Iterator[Record], out: TextIO) -> None:
    """Write an indented array of nested objects."""
    out.write("[")
    comma = "\n"
    for record in records:
        text = _encoded(record, indent=2)
        out.write(comma + text)
        comma = ",\n"
    out.write("\n]\n")


def _screens(connection: sqlite3.Connection, records: Iterator[Record], screen: Screen) -> None:
    """Write records one after another, as pages where somebody looks, else a line a fact."""
    for number, record in enumerate(records):
        if number:
            screen.out.write("\n\n")
        draw(account(connection, record, brief=screen.width is not None), screen)


def _chapters(connection: sqlite3.Connection, records: Iterator[Record], out: TextIO) -> None:
    """Write records as Markdown, each with the citation of the article at its foot."""
    from powcli.ask.cite import in_text

    for number, record in enumerate(records):
        if number:
            out.write("\n\n")
        citation = in_text(connection, Found(record.id, record.kind, record.title))
        markdown(account(connection, record, brief=False), citation, out)


def _page(
    connection: sqlite3.Connection, records: Iterator[Record], result: Result, screen: Screen
) -> None:
    """Write records as a page for a browser, each with the citation of the article at its foot."""
    from powcli.ask.cite import in_text

    assert result.about is not None
    told = [
        (
            account(connection, record, brief=True),
            in_text(connection, Found(record.id, record.kind, record.title)),
        )
        for record in records
    ]
    html(told, result.about, screen)
