"""How a name is looked up, in one way everywhere: as an argument, and as the value of an option."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from powcli.forms import fold, near, singular
from powcli.model import Value

_SHORTEST = 3
"""The letters of which a beginning or a word of a name has at least so many."""


class Reading(NamedTuple):
    """The ids of the records that a word may mean, and whether it is an id or a whole name."""

    records: tuple[str, ...]
    whole: bool = False


def read(connection: sqlite3.Connection, word: str, kinds: Sequence[str] = ()) -> Reading:
    """Return what a word means among the records of these kinds, or of all.

    An id or a whole name, also in the plural; then what begins so; then what has it as a
    word, of three letters or more.
    """
    for number, step in enumerate(steps(connection, word, kinds)):
        if step:
            return Reading(step, number == 0)
    return Reading(())


def steps(
    connection: sqlite3.Connection, word: str, kinds: Sequence[str] = ()
) -> Iterator[tuple[str, ...]]:
    """Yield the records that a word means: by the whole name, in the plural, by a beginning, by
    a word of the name; each of these may find none."""
    # Bytes that were no UTF-8 can stand in an argument, but not in a bound value.
    word = word.encode("utf-8", "replace").decode().strip()
    folded = fold(word)
    joined = folded.replace(" ", "-")
    yield (
        _identified(connection, (word, folded, joined), kinds)
        or _named(connection, "IN (:one, :other)", kinds, one=folded, other=joined)
        or _titled(connection, folded, kinds)
    )
    one = singular(folded)
    yield () if one == folded else _named(connection, "= :one", kinds, one=one)
    if len(folded) < _SHORTEST:
        return
    between = ">= :first AND alias.folded < :last"
    begun = _named(connection, between, kinds, first=folded, last=folded + "\U0010ffff")
    if "-" in joined:
        begun += _named(connection, between, kinds, first=joined, last=joined + "\U0010ffff")
    yield tuple(sorted(set(begun))) or (
        () if kinds else _begun(connection, joined, joined + "\U0010ffff")
    )
    rows = connection.execute(
        "SELECT DISTINCT alias.record FROM alias WHERE"
        f" {_of(kinds)} AND instr(' ' || replace(alias.folded, '-', ' ') || ' ', :words)"
        " ORDER BY alias.record",
        {"words": f" {folded.replace('-', ' ')} "},
    )
    yield tuple(str(record) for (record,) in rows)


def _of(kinds: Sequence[str]) -> str:
    """Return the condition that an alias is one of records of these kinds, or of all."""
    return f"alias.kind IN ({', '.join(repr(kind) for kind in kinds)})" if kinds else "true"


def _named(
    connection: sqlite3.Connection, condition: str, kinds: Sequence[str], **values: Value
) -> tuple[str, ...]:
    rows = connection.execute(
        f"SELECT DISTINCT alias.record FROM alias WHERE {_of(kinds)} AND alias.folded {condition}"
        " ORDER BY alias.record",
        values,
    )
    return tuple(str(record) for (record,) in rows)


def _identified(
    connection: sqlite3.Connection, ids: Sequence[str], kinds: Sequence[str]
) -> tuple[str, ...]:
    """Return the one of these that is an id of a record of these kinds."""
    known = f"record.kind IN ({', '.join(repr(kind) for kind in kinds)})" if kinds else "true"
    for one in ids:
        row = connection.execute(
            f"SELECT record.id FROM record WHERE record.id = :id AND {known}", {"id": one}
        ).fetchone()
        if row:
            return (str(row[0]),)
    return ()


def _titled(connection: sqlite3.Connection, folded: str, kinds: Sequence[str]) -> tuple[str, ...]:
    """Return the records that have no other name than the title that a screen shows of them."""
    if kinds or " " not in folded:
        return ()
    rows = connection.execute(
        "SELECT record.id, record.title FROM record WHERE record.kind <> 'claim'"
        " UNION ALL SELECT claims.id, claims.claim FROM claims ORDER BY 1"
    )
    return tuple(
        str(record) for record, title in rows if fold(str(title)).rstrip(".") == folded.rstrip(".")
    )


def _begun(connection: sqlite3.Connection, first: str, last: str) -> tuple[str, ...]:
    """Return the ids that begin so, of records that have no names."""
    rows = connection.execute(
        "SELECT record.id FROM record WHERE record.id >= :first AND record.id < :last ORDER BY 1",
        {"first": first, "last": last},
    )
    return tuple(str(record) for (record,) in rows)


def near_ids(connection: sqlite3.Connection, word: str, kinds: Sequence[str] = ()) -> list[str]:
    """Return up to five ids of records of these kinds, or of all, whose names are near a word."""
    names = connection.execute(
        f"SELECT alias.name, alias.record FROM alias WHERE {_of(kinds)} ORDER BY alias.rowid"
    )
    owners: dict[str, str] = dict(names.fetchall())
    if not kinds:
        owners |= {
            str(record): str(record)
            for (record,) in connection.execute("SELECT record.id FROM record")
        }
    return list(dict.fromkeys(owners[name] for name in near(word, owners)))[:5]
