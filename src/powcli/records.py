"""Finds a record of any kind by its id or name, and gathers everything that is tied to it."""

import sqlite3
from typing import NamedTuple

from powcli import catalog
from powcli.catalog.kinds import KIND, Group
from powcli.catalog.ties import FLAGS, FORMS, GATHERED, LISTS, NAMES, UNLISTED
from powcli.errors import DatabaseError, NoRecordError, UsageError, either
from powcli.forms import fold, near
from powcli.model import SEPARATOR, Column, Value

Content = str | int | float | bool | list[str] | None
"""A value that may be a list or a flag, as JSON has it."""

Item = dict[str, Content]
"""One of the things tied to a record."""


class Found(NamedTuple):
    """A record that exists: its id, its kind and its title."""

    id: str
    kind: str
    title: str


class Record(NamedTuple):
    """Everything about one record.

    `fields` holds every column, also those without a value; `inferred` and `editor` name
    the values that are not printed in the article, those in `groups` too.
    """

    id: str
    kind: str
    title: str
    fields: tuple[tuple[Column, Content], ...]
    inferred: tuple[str, ...]
    editor: tuple[str, ...]
    groups: tuple[tuple[Group, tuple[Item, ...]], ...]


def find(connection: sqlite3.Connection, word: str) -> Found:
    """Return the record of which word is the id, or else a name of no other record.

    Raises NoRecordError with the nearest ids, UsageError where the name is that of several.
    """
    # Bytes that were no UTF-8 can stand in an argument, but not in a bound value.
    word = word.encode("utf-8", "replace").decode().strip()
    by_id = _by_id(connection, word) or _by_id(connection, fold(word))
    if by_id:
        return by_id
    named = [
        record
        for (record,) in connection.execute(
            "SELECT DISTINCT alias.record FROM alias WHERE alias.folded = :folded"
            " ORDER BY alias.record",
            {"folded": fold(word)},
        )
    ]
    if len(named) > 1:
        raise UsageError(
            f"'{word}' is the name of several records; give one of the ids {either(named)}"
        )
    by_name = _by_id(connection, named[0]) if named else None
    if by_name is None:
        raise _unknown(connection, word)
    return by_name


def _by_id(connection: sqlite3.Connection, record: str) -> Found | None:
    row = connection.execute(
        "SELECT record.id, record.kind, record.title FROM record WHERE record.id = :id",
        {"id": record},
    ).fetchone()
    return Found(*row) if row else None


def _unknown(connection: sqlite3.Connection, word: str) -> NoRecordError:
    meant = near_ids(connection, word)
    hint = f"did you mean {either(meant)}?" if meant else "'powcli search' finds ids by words"
    return NoRecordError(f"there is no record '{word}'; {hint}")


def near_ids(connection: sqlite3.Connection, word: str, kind: str | None = None) -> list[str]:
    """Return up to five ids, of a kind where one is given, whose names are near a word."""
    names = connection.execute(
        "SELECT alias.name, alias.record FROM alias"
        " WHERE :kind IS NULL OR alias.kind = :kind ORDER BY alias.rowid",
        {"kind": kind},
    )
    owners = dict(names.fetchall())
    if kind is None:
        owners |= dict(connection.execute("SELECT record.id, record.id FROM record").fetchall())
    return list(dict.fromkeys(owners[name] for name in near(word, owners)))[:5]


def gather(connection: sqlite3.Connection, head: Found) -> Record:
    """Return everything about a record."""
    columns, row = _row(connection, head)
    values = dict(zip(columns, row, strict=True))
    elsewhere = {"id", "title", "name", "inferred", *NAMES, *KIND[head.kind].grouped}
    if head.kind != "passage":
        elsewhere |= {"section", "paragraph"}
    inferred = next((value for column, value in values.items() if column.name == "inferred"), None)
    return Record(
        *head,
        fields=tuple(
            (column, _content(column, value))
            for column, value in values.items()
            if column.name not in elsewhere
        ),
        inferred=tuple(str(inferred).split(SEPARATOR)) if inferred else (),
        editor=tuple(
            column.name
            for column, value in values.items()
            if column.origin == "editor" and value is not None and column.name not in NAMES
        ),
        groups=tuple(
            (group, items(connection, group, head.id)) for group in KIND[head.kind].groups
        ),
    )


def _row(
    connection: sqlite3.Connection, head: Found
) -> tuple[tuple[Column, ...], tuple[Value, ...]]:
    """Return the columns of a kind of record, and their values for this one."""
    if listing := KIND[head.kind].listing:
        columns = catalog.listing(listing).columns
        names = ", ".join(f't."{column.name}"' for column in columns)
        source = f'"{listing}" AS t WHERE t.id = :id'
    else:
        from powcli.dates import in_words

        # What no listing stores is put into words here, as the build does it for the others.
        connection.create_function("in_words", 1, lambda date: date and in_words(date))
        columns = UNLISTED[head.kind]
        names = ", ".join(column.expression for column in columns)
        source = f"{head.kind} AS r WHERE r.id = :id"
    row = connection.execute(f"SELECT {names} FROM {source}", {"id": head.id}).fetchone()
    if row is None:
        raise DatabaseError(
            f"'{head.id}' stands in no listing; the database was not built by powcli"
        )
    return columns, row


def _content(column: Column, value: Value) -> Content:
    if column.is_list:
        return str(value).split(SEPARATOR) if value is not None else []
    return value


def items(connection: sqlite3.Connection, group: Group, record: str) -> tuple[Item, ...]:
    """Return what is tied to a record in a group, in its order."""
    cursor = connection.execute(FORMS[group.form], {"record": record, "heading": group.group})
    names = [column[0] for column in cursor.description]
    members: list[Item] = []
    lists: dict[Value, dict[str, list[str]]] = {}
    for row in cursor:
        values = dict(zip(names, row, strict=True))
        gathered = {name: values[name] for name in GATHERED if name in values}
        if not gathered or values["id"] not in lists:
            own: dict[str, list[str]] = {name: [] for name in gathered}
            if gathered:
                lists[values["id"]] = own
            members.append(
                {
                    str(GATHERED.get(name, name)): own.get(name, _member(name, value))
                    for name, value in values.items()
                }
            )
        for name, value in gathered.items():
            if value is not None:
                lists[values["id"]][name].append(str(value))
    return tuple(members)


def _member(name: str, value: Value) -> Content:
    if name in LISTS:
        return str(value).split(SEPARATOR) if value is not None else []
    return bool(value) if name in FLAGS else value
