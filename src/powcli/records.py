"""Finds a record of any kind by its id or name, and gathers everything that is tied to it."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from powcli import catalog, names
from powcli.catalog.kinds import KIND, Group
from powcli.catalog.ties import FLAGS, FORMS, GATHERED, LISTS, NAMES, UNLISTED
from powcli.errors import DatabaseError, NoRecordError, either
from powcli.model import SEPARATOR, Column, Value
from powcli.names import near_ids

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


_LONGEST = 30
"""More words than this are no name."""


class Reading(NamedTuple):
    """The record that words mean, and what to say of how they were read; often nothing."""

    record: Found
    said: str


def find(connection: sqlite3.Connection, word: str, whole: bool = False) -> Reading:
    """Return the record that a word means: its id, a name, or if `whole` is not asked, a part.

    Raises NoRecordError with the ids where it means several, with the nearest where none.
    """
    # Bytes that were no UTF-8 can stand in an argument, but not in a bound value.
    word = word.encode("utf-8", "replace").decode()
    found = names.read(connection, word)
    meant = found.records if found.whole or not whole else ()
    if not meant:
        nearest = near_ids(connection, word)
        hint = (
            f"did you mean {either(nearest)}?" if nearest else "'powcli search' finds ids by words"
        )
        raise NoRecordError(
            f"there is no record '{word}'",
            hint,
            [((word,), (one,)) for one in nearest[:3]]
            or [((), ("search", *word.split()))] * bool(word.strip()),
        )
    if len(meant) > 1:
        most = f"{', '.join(meant[:12])}{f' and {len(meant) - 12} more' if len(meant) > 12 else ''}"
        raise NoRecordError(
            f"'{word}' may mean several records: {most}",
            "give one of these ids",
            [((word,), (one,)) for one in meant[:3]],
        )
    record = by_id(connection, meant[0])
    return Reading(record, "" if found.whole else f"read '{word}' as {record.id}")


def find_all(connection: sqlite3.Connection, words: Sequence[str]) -> list[Reading]:
    """Return the records that words mean: all of them one name, or else each one of its own.

    Raises NoRecordError where a word names no record, or words that are no whole names do not
    name one together.
    """
    if len(words) == 1:
        return [find(connection, words[0])]
    if not all(word.strip() for word in words):
        return [find(connection, word, whole=True) for word in words]
    together = " ".join(words)
    named = names.read(connection, together) if len(words) < _LONGEST else names.Reading(())
    known = [names.read(connection, word).whole for word in words]
    if named.whole or not any(known) or (len(named.records) == 1 and not all(known)):
        return [find(connection, together)]
    return [find(connection, word, whole=True) for word in words]


def by_id(connection: sqlite3.Connection, record: str) -> Found:
    """Return the record of an id. Raises DatabaseError where there is none."""
    row = connection.execute(
        "SELECT record.id, record.kind, record.title FROM record WHERE record.id = :id",
        {"id": record},
    ).fetchone()
    if row is None:
        raise DatabaseError(f"'{record}' has a name and is no record; build the database again")
    return Found(*row)


def happened(connection: sqlite3.Connection, place: Found) -> list[str]:
    """Return up to three ids of the events at a place that are called after it."""
    rows = connection.execute(
        "SELECT events.id FROM facet JOIN events ON events.id = facet.record"
        " WHERE facet.filter = 'place' AND facet.value = :id AND instr(events.title, :name)"
        " ORDER BY events.rowid LIMIT 3",
        {"id": place.id, "name": place.title},
    )
    return [str(event) for (event,) in rows]


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
