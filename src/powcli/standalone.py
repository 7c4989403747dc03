"""The database for those who do not have powcli: the listings and the tidy tables, with keys.

Lists are JSON arrays, and `search` is an index that Datasette and sqlite-utils find. None of
the tables that only powcli needs is in it.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing

from powcli.catalog.tables import Table, rows, tables
from powcli.fulltext import vocabulary
from powcli.model import SEPARATOR, Column, Row, Value

APPLICATION_ID = 0x504F5758
"""The mark by which a database is known to be one of these: POWX."""

SEARCH = "search"

SEARCHED = ("title", "names", "body", "links", "spellings")
"""The columns of `search` that are indexed."""

SEARCH_COLUMNS = (
    Column("id", "the record's id", "id"),
    Column("kind", "what kind of record"),
    Column("title", "its title; of a number or a claim with whose it is"),
    Column("names", "its other names"),
    Column("body", "what is told of it"),
    Column("links", "what it is tied to"),
    Column("spellings", "words of all these in plain letters: Wladyslaw for Władysław"),
)
"""The records in full text, for search alone."""

_OF_RECORDS = {
    "figures": "quantity",
    "claim_records": "record",
    "disagreement_records": "record",
    "names": "record",
    "record_passages": "record",
}
"""The columns whose ids are those of records that `search` has, of whatever kind."""


def write(connection: sqlite3.Connection, path: str) -> None:
    """Write the database of all that a connection reads to a new file.

    Raises OSError where it cannot be written.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        new.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        new.execute("BEGIN")
        for table in tables():
            new.execute(_declared(table))
            _fill(new, table.name, table.columns, rows(connection, table).rows)
            for column, _ in table.keys:
                new.execute(f'CREATE INDEX "{table.name}_{column}" ON "{table.name}" ("{column}")')
        _search(connection, new)
        new.execute("COMMIT")
        try:
            new.execute("VACUUM INTO ?", (path,))
        except sqlite3.OperationalError as error:
            raise OSError(str(error)) from error


def _declared(table: Table) -> str:
    """Return the statement that makes a table, with what its columns mean."""
    filled = set(table.key) - set(table.blank)
    lines = [_column(column, column.name in filled) for column in table.columns]
    unique = "UNIQUE" if table.blank else "PRIMARY KEY"
    lines.append(f"{unique} ({', '.join(table.key)})")
    known = dict(table.keys)
    if table.name in _OF_RECORDS:
        known[_OF_RECORDS[table.name]] = SEARCH
    lines += [f"FOREIGN KEY ({name}) REFERENCES {other} (id)" for name, other in known.items()]
    return f'CREATE TABLE "{table.name}" (\n  ' + _joined(lines) + "\n)"


def _column(column: Column, filled: bool = False) -> str:
    """Return the declaration of a column, and behind it what it means."""
    affinity = _AFFINITIES.get(column.type, "TEXT")
    return f"{column.name} {affinity}{' NOT NULL' if filled else ''} -- {column.help}"


_AFFINITIES = {"integer": "INTEGER", "number": "NUMERIC"}


def _joined(lines: Iterable[str]) -> str:
    """Return lines joined by commas, which stand before the comment of a line."""
    *first, last = lines
    parts = [line.partition(" -- ") for line in first]
    return "\n  ".join([*(f"{code},{dash}{note}" for code, dash, note in parts), last])


def _fill(
    new: sqlite3.Connection, name: str, columns: tuple[Column, ...], found: Iterable[Row]
) -> None:
    marks = ", ".join("?" for _ in columns)
    new.executemany(f'INSERT INTO "{name}" VALUES ({marks})', _stored(columns, found))


def _stored(columns: tuple[Column, ...], found: Iterable[Row]) -> Iterator[Row]:
    """Yield rows with their lists as JSON arrays."""
    lists = {place: column for place, column in enumerate(columns) if column.is_list}
    for row in found:
        yield tuple(
            _array(lists[place], value) if place in lists else value
            for place, value in enumerate(row)
        )


def _array(column: Column, value: Value) -> str:
    texts = [] if value is None else str(value).split(SEPARATOR)
    numbers = column.type == "numbers"
    items = [int(text) if numbers and text.isdecimal() else text for text in texts]
    return json.dumps(items, ensure_ascii=False)


def _search(connection: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Write the table of the full text and its index.

    What is indexed stands in the table, so that the index can be built anew from it.
    """
    lines = [*map(_column, SEARCH_COLUMNS), "PRIMARY KEY (id)"]
    new.execute(f"CREATE TABLE {SEARCH} (\n  {_joined(lines)}\n)")
    texts = connection.execute(
        "SELECT search.id, search.kind, search.title, search.names, search.body, search.links"
        " FROM search ORDER BY search.rowid"
    ).fetchall()
    # What the full text leaves to the records that it touches is a record all the same.
    texts += connection.execute(
        "SELECT record.id, record.kind, record.title, NULL, NULL, NULL FROM record"
        " WHERE record.kind = 'flaw' ORDER BY record.id"
    ).fetchall()
    found = ((*row, _spellings(row[2:])) for row in texts)
    _fill(new, SEARCH, SEARCH_COLUMNS, found)
    names = ", ".join(SEARCHED)
    new.execute(
        f'CREATE VIRTUAL TABLE {SEARCH}_fts USING fts5 ({names}, content="{SEARCH}",'
        ' tokenize="porter unicode61 remove_diacritics 2")'
    )
    new.execute(f"INSERT INTO {SEARCH}_fts ({SEARCH}_fts) VALUES ('rebuild')")
    new.execute(f"INSERT INTO {SEARCH}_fts ({SEARCH}_fts) VALUES ('optimize')")


def _spellings(texts: Iterable[Value]) -> str | None:
    """Return the words of texts that have other letters than the plain ones, in plain letters."""
    words = {
        plain: None
        for text in texts
        if isinstance(text, str) and not text.isascii()
        for plain, written in vocabulary(text)
        if not written.isascii()
    }
    return " ".join(words) or None
