"""Finds a record of any kind by its id or name, and gathers everything that is tied to it."""

import sqlite3
from typing import NamedTuple

from powcli import catalog
from powcli.catalog.links import (
    FLAGS,
    LINKS,
    LISTED,
    LISTS,
    NAMES,
    RECORDS,
    SHOWN_AS_GROUP,
    UNLISTED,
    Link,
)
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
    groups: tuple[tuple[Link, tuple[Item, ...]], ...]


def find(connection: sqlite3.Connection, word: str) -> Found:
    """Return the record of which word is the id, or else a name of no other record.

    Raises NoRecordError with the nearest ids, UsageError where the name is that of several.
    """
    # Bytes that were no UTF-8 can stand in an argument, but not in a bound value.
    word = word.encode("utf-8", "replace").decode().strip()
    found = _by_id(connection, word) or _by_id(connection, fold(word))
    if found:
        return found
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
    found = _by_id(connection, named[0]) if named else None
    if found is None:
        raise _unknown(connection, word)
    return found


def _by_id(connection: sqlite3.Connection, record: str) -> Found | None:
    row = connection.execute(
        f"SELECT record.id, record.kind, record.title FROM {RECORDS} AS record"
        " WHERE record.id = :id",
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
        owners |= dict(
            connection.execute(f"SELECT record.id, record.id FROM {RECORDS} AS record").fetchall()
        )
    return list(dict.fromkeys(owners[name] for name in near(word, owners)))[:5]


def gather(connection: sqlite3.Connection, found: Found) -> Record:
    """Return everything about a record."""
    columns, row = _row(connection, found)
    values = dict(zip(columns, row, strict=True))
    elsewhere = {
        "id",
        "title",
        "name",
        "inferred",
        *NAMES,
        *SHOWN_AS_GROUP.get(found.kind, "").split(),
    }
    if found.kind != "passage":
        elsewhere |= {"section", "paragraph"}
    inferred = next((value for column, value in values.items() if column.name == "inferred"), None)
    return Record(
        *found,
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
        groups=tuple((link, items(connection, link, found.id)) for link in LINKS[found.kind]),
    )


def _row(
    connection: sqlite3.Connection, found: Found
) -> tuple[tuple[Column, ...], tuple[Value, ...]]:
    """Return the columns of a kind of record, and their values for this one."""
    if found.kind in LISTED:
        columns = catalog.listing(LISTED[found.kind]).columns
        names = ", ".join(f't."{column.name}"' for column in columns)
        source = f'"{LISTED[found.kind]}" AS t WHERE t.id = :id'
    else:
        columns = UNLISTED[found.kind]
        names = ", ".join(column.expression for column in columns)
        source = f"{found.kind} AS r WHERE r.id = :id"
    row = connection.execute(f"SELECT {names} FROM {source}", {"id": found.id}).fetchone()
    if row is None:
        raise DatabaseError(
            f"'{found.id}' stands in no listing; the database was not built by powcli"
        )
    return columns, row


def _content(column: Column, value: Value) -> Content:
    if column.is_list:
        return str(value).split(SEPARATOR) if value is not None else []
    return value


def items(connection: sqlite3.Connection, link: Link, record: str) -> tuple[Item, ...]:
    """Return what a link ties to a record, in its order."""
    cursor = connection.execute(link.sql, {"id": record})
    names = [column[0] for column in cursor.description]
    found: list[Item] = []
    roles: dict[Value, list[str]] = {}
    for row in cursor:
        values = dict(zip(names, row, strict=True))
        item: Item = {}
        if "role" in values:
            role = values.pop("role")
            known = roles.setdefault(values["id"], [])
            if role is not None:
                known.append(str(role))
            if len(known) > 1:
                continue
            item["roles"] = known
        found.append(item | {name: _member(name, value) for name, value in values.items()})
    return tuple(found)


def _member(name: str, value: Value) -> Content:
    if name in LISTS:
        return str(value).split(SEPARATOR) if value is not None else []
    return bool(value) if name in FLAGS else value
