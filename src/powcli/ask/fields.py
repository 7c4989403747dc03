"""`powcli fields`: the codebook, generated from the declarations, with examples from the data."""

import sqlite3
from collections.abc import Iterator
from typing import Annotated

import typer

from powcli import catalog, offers
from powcli.catalog import LISTINGS
from powcli.catalog.words import VOCABULARIES
from powcli.commands import Db, connected, deliver
from powcli.errors import UsageError, either
from powcli.forms import fold, near
from powcli.layouts import table
from powcli.model import SEPARATOR, Column, Result, Row, Value, View
from powcli.screen import Screen, visible, wrapped

EXAMPLES = (
    "powcli fields figures",
    "powcli fields reading",
    "powcli fields method",
    "powcli fields --output codebook.csv",
)

READING, METHOD = "reading", "method"
"""What is asked for in place of a listing: how to read the columns, how the data was made."""

_ASKED = (*LISTINGS, READING, METHOD)

_COLUMNS = (
    Column("listing", "the listing", rank=1),
    Column("column", "the column", rank=1),
    Column("type", "its type", rank=1),
    Column("origin", "whether it is the article's, the editor's or derived", rank=1),
    Column("meaning", "what it means", rank=1),
    Column("values", "the words it may hold, where they are a closed list", "list", 3),
    Column("example", "a value from the data, the first item of a list", rank=2),
)
_TERMS = (
    Column("topic", "what it belongs to", rank=1),
    Column("term", "a column, word or sign", rank=1),
    Column("meaning", "how to read it", rank=1),
)
_LONGEST_EXAMPLE = 60
"""The characters of an example that a table shows; the other formats have it whole."""


def command(
    context: typer.Context,
    *,
    listing: Annotated[
        str | None,
        typer.Argument(
            help="A listing, a column, or a word of the data such as killed; or reading, for how to"
            " read the numbers; or method, for how the data was made.",
            autocompletion=offers.words(*_ASKED),
        ),
    ] = None,
    view: View,
    db: Db = None,
) -> None:
    """The codebook: what each column means and may hold, how to read it, how it was made."""
    topic = None if listing is None else fold(listing)
    if topic in (READING, METHOD):
        from powcli.catalog.reading import method, reading

        result = Result(_TERMS, reading() if topic == READING else method())
    elif listing and (terms := _terms(listing)):
        result = Result(_TERMS, iter(terms))
    else:
        names, column = _listings(listing)
        notices: tuple[str, ...] = ()
        if listing is None and view.output.format == "table" and view.output.file is None:
            notices = (
                "'powcli fields reading' says how to read the numbers,"
                " 'powcli fields method' how the data was made",
            )
        rows = _columns(connected(context, db), names, column)
        result = Result(_COLUMNS, rows, notices=notices)
    deliver(context, result, view, layouts={"table": book})


def _terms(word: str) -> list[Row]:
    """Return how to read a word that is neither a listing nor a column, if that is told."""
    from powcli.catalog.reading import reading

    asked = fold(word)
    if asked in LISTINGS or _having(asked):
        return []
    rows = list(reading())
    whole = [row for row in rows if fold(row[1]) == asked]
    return list(whole or [row for row in rows if len(asked) > 2 and asked in fold(row[1]).split()])


def _having(word: str) -> tuple[str, ...]:
    """Return the listings that have a column of this name."""
    name = word.replace("-", "_").replace(" ", "_")
    return tuple(each.name for each in catalog.listings() if each.column(name))


def _listings(word: str | None) -> tuple[tuple[str, ...], str | None]:
    """Return the listing of that name, or all, or those with a column of that name and it.

    Raises UsageError with the way out.
    """
    if word is None:
        return LISTINGS, None
    name = fold(word)
    if name in LISTINGS:
        return (name,), None
    if having := _having(name):
        return having, name.replace("-", "_").replace(" ", "_")
    meant = [each.name for each in catalog.listings() if each.record == name] or near(word, _ASKED)
    raise UsageError(
        f"there is no listing, column or word '{word}'",
        f"there is {either(_ASKED)}",
        [((word,), (each,)) for each in meant[:3]] or [((), ("fields", READING))],
    )


def _columns(
    connection: sqlite3.Connection, names: tuple[str, ...], only: str | None
) -> Iterator[Row]:
    for name in names:
        for column in catalog.listing(name).columns:
            if only not in (None, column.name):
                continue
            yield (
                name,
                column.name,
                column.type,
                column.origin,
                column.help,
                SEPARATOR.join(VOCABULARIES[column.values]) if column.values else None,
                _example(connection, name, column),
            )


def _example(connection: sqlite3.Connection, listing: str, column: Column) -> Value:
    """Return the first value of a column, as text, or None where no row has one."""
    row = connection.execute(
        f'SELECT t."{column.name}" FROM "{listing}" AS t'
        f' WHERE t."{column.name}" IS NOT NULL ORDER BY t.rowid LIMIT 1'
    ).fetchone()
    if row is None:
        return None
    return str(row[0]).split(SEPARATOR)[0] if column.is_list else str(row[0])


def book(result: Result, screen: Screen, header: bool) -> None:
    """Lay the codebook out for a terminal: a heading a listing or topic, a paragraph a row."""
    of_columns = result.head == _COLUMNS
    if of_columns:
        result = result._replace(rows=((*row[:-1], _shortened(row[-1])) for row in result.rows))
    if screen.width is None:
        table.write(result, screen, header)
        return
    rows = [_entry(row) if of_columns else tuple(map(visible, row)) for row in result.rows]
    widest = max(len(term) for _, term, *_ in rows)
    heading = None
    for topic, term, *facts in rows:
        if topic != heading and header:
            start = "" if heading is None else "\n"
            title = screen.bold(topic)
            screen.out.write(f"{start}{title}\n")
        heading = topic
        label = term
        for fact in facts:
            for line in wrapped(fact, max(screen.width - widest - 4, 20)):
                screen.out.write(f"  {label:{widest}}  {line}\n")
                label = ""


def _shortened(example: Value) -> Value:
    if isinstance(example, str) and len(example) > _LONGEST_EXAMPLE:
        return f"{example[:_LONGEST_EXAMPLE].rsplit(' ', 1)[0]} …"
    return example


def _entry(row: Row) -> tuple[str, ...]:
    """Return a column's listing and name, and what else is known of it, a fact each."""
    listing, column, type, origin, meaning, values, example = map(visible, row)
    marks = [type] if type != "text" else []
    marks += ["editor's" if origin == "editor" else origin] if origin != "article" else []
    facts = [meaning + (f" ({', '.join(marks)})" if marks else "")]
    if values:
        facts.append(f"one of {values.replace(SEPARATOR, ', ')}")
    elif example:
        facts.append(f"such as {example}")
    return listing, column, *facts
