"""Turns the seed into the database that queries read: the data, and what reading needs of it.

Derived are one flat table a listing, in its order; `facet`, which records each filter
finds under which value; `alias`, every name by which a record can be called; and
`search`, the full text. This module may be slow; nothing on the way of a query imports it.
"""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing

from sqlite_utils import Database

from powcli.catalog import entities
from powcli.catalog.filters import FILTERS
from powcli.kinds import fold
from powcli.model import SEPARATOR, Column, Entity, Row, Value

_NAMED = {
    "country": "name",
    "place": "name",
    "person": "name",
    "organisation": "name",
    "document": "title",
    "event": "title",
    "quantity": "title",
}
"""The tables whose records filters take by name, and the column that names them."""


def build(seed: str, target: str, stamp: str | None = None) -> None:
    """Build the database of a seed file at target, under a temporary name until it is whole.

    A stamp is noted in it, by which to tell later whether it is up to date.
    Raises OSError where target cannot be written and sqlite3.Error where the seed is no SQL.
    """
    handle, temporary = tempfile.mkstemp(
        prefix=".powcli-", suffix=".db", dir=os.path.dirname(target)
    )
    os.close(handle)
    try:
        with closing(sqlite3.connect(temporary)) as connection:
            _fill(connection, seed)
            if stamp:
                connection.execute("INSERT INTO meta (key, value) VALUES ('seed', ?)", (stamp,))
                connection.commit()
            connection.execute("VACUUM")
        os.chmod(temporary, 0o644)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def build_in_memory(seed: str) -> sqlite3.Connection:
    """Return a connection to the database of a seed file, built in memory."""
    connection = sqlite3.connect(":memory:")
    _fill(connection, seed)
    return connection


def _fill(connection: sqlite3.Connection, seed: str) -> None:
    with open(seed, encoding="utf-8") as file:
        connection.executescript(file.read())
    derive(connection)
    connection.execute("ANALYZE")
    connection.commit()


def derive(connection: sqlite3.Connection) -> None:
    """Write the derived tables into a database that holds the data's own."""
    database = Database(connection)
    for entity in entities():
        declared = ", ".join(f'"{column.name}" {_affinity(column)}' for column in entity.columns)
        database.execute(f'CREATE TABLE "{entity.name}" ({declared})')
        # Rows are stored in the listing's order, which is then the order of the rowid.
        marks = ", ".join("?" for _ in entity.columns)
        connection.executemany(
            f'INSERT INTO "{entity.name}" VALUES ({marks})', flat_rows(connection, entity)
        )
        if entity.dated:
            database.table(entity.name).create_index(["earliest", "latest"])
        database.table(entity.name).create_index(["id"])
    database.table("facet").create(
        {"filter": str, "value": str, "record": str, "role": str},
        pk=("filter", "value", "record", "role"),
        not_null={"filter", "value", "record", "role"},
    )
    connection.executemany("INSERT INTO facet VALUES (?, ?, ?, ?)", facets(connection))
    database.table("facet").create_index(["filter", "record"])
    database.table("alias").create(
        {"kind": str, "folded": str, "record": str, "name": str},
        pk=("kind", "folded", "record"),
    )
    connection.executemany("INSERT INTO alias VALUES (?, ?, ?, ?)", aliases(connection))
    database.table("search").insert_all(_documents(connection), columns=_SEARCH)
    database.table("search").enable_fts(["title", "body", "folded"], tokenize="unicode61")
    database.table("search_fts").optimize()
    connection.commit()


def _affinity(column: Column) -> str:
    return {"integer": "INTEGER", "number": "NUMERIC"}.get(column.type, "TEXT")


def flat_rows(connection: sqlite3.Connection, entity: Entity) -> Iterator[Row]:
    """Yield the rows of a listing in its order, list columns joined in theirs."""
    lists = {
        column.name: _joined(connection, column.sql)
        for column in entity.columns
        if column.is_list and column.sql != "NULL"
    }
    scalars = ", ".join("NULL" if column.name in lists else column.sql for column in entity.columns)
    rows = connection.execute(
        f"SELECT r.id, {scalars} FROM {entity.source} ORDER BY {entity.order}"
    )
    for record, *values in rows.fetchall():
        yield tuple(
            lists[column.name].get(record) if column.name in lists else value
            for column, value in zip(entity.columns, values, strict=True)
        )


def _joined(connection: sqlite3.Connection, sql: str) -> dict[str, str]:
    items: dict[str, list[str]] = {}
    for record, item in connection.execute(sql):
        items.setdefault(record, []).append(str(item))
    return {record: SEPARATOR.join(values) for record, values in items.items()}


def facets(connection: sqlite3.Connection) -> Iterator[Row]:
    """Yield (filter, value, record, role) for every fact that a filter can find."""
    for each in FILTERS.values():
        for record, role, value in sorted(set(connection.execute(each.facts)), key=repr):
            yield each.name, value, record, role


def aliases(connection: sqlite3.Connection) -> list[Row]:
    """Return (kind, folded name, record, name) for every name that a filter takes."""
    found: dict[tuple[str, str, str], str] = {}
    for kind, column in _NAMED.items():
        for record, name in connection.execute(f"SELECT id, {column} FROM {kind}"):
            names = [name, record]
            names += [
                other
                for (other,) in connection.execute(
                    "SELECT name.name FROM name WHERE name.record = ? ORDER BY name.rowid",
                    (record,),
                )
            ]
            if kind == "person":
                names.append(name.rsplit(" ", 1)[-1])
            for other in names:
                found.setdefault((kind, fold(other), record), other)
    for record, iso in connection.execute("SELECT id, iso FROM country WHERE iso IS NOT NULL"):
        found.setdefault(("country", fold(iso), record), iso)
    return [(kind, folded, record, name) for (kind, folded, record), name in found.items()]


_SEARCH = {"id": str, "kind": str, "title": str, "body": str, "folded": str}


def _documents(connection: sqlite3.Connection) -> Iterator[dict[str, Value]]:
    """Yield what full text knows of each record: its title, its words, and what folding changes."""
    for entity in entities():
        if entity.name in ("dates", "passages"):
            continue
        names = [column.name for column in entity.columns]
        title = next(name for name in ("title", "name", "topic") if name in names)
        skipped = {"id", "inferred", "section", "paragraph", "whole", "latitude", "longitude"}
        for row in connection.execute(f'SELECT * FROM "{entity.name}"'):
            values = dict(zip(names, row, strict=True))
            texts = [
                str(value)
                for name, value in values.items()
                if value is not None and name not in skipped | {title}
            ]
            body = " · ".join(texts)
            whole = f"{values[title]} {body}"
            folded = " ".join(
                dict.fromkeys(fold(word) for word in whole.split() if not word.isascii())
            )
            yield {
                "id": values["id"],
                "kind": entity.record,
                "title": values[title],
                "body": body,
                "folded": folded or None,
            }
