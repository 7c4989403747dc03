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
from typing import NamedTuple

from sqlite_utils import Database

from powcli import catalog
from powcli.catalog import RECORDED
from powcli.catalog.filters import FILTERS
from powcli.catalog.words import ITSELF, NO_AUTHOR
from powcli.dates import in_index_words
from powcli.forms import fold
from powcli.fulltext import INDEXED, PARTS
from powcli.model import SEPARATOR, Column, Listing, Row, Value

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
    for listing in catalog.listings():
        declared = ", ".join(f'"{column.name}" {_affinity(column)}' for column in listing.columns)
        database.execute(f'CREATE TABLE "{listing.name}" ({declared})')
        # Rows are stored in the listing's order, which is then the order of the rowid.
        marks = ", ".join("?" for _ in listing.columns)
        connection.executemany(
            f'INSERT INTO "{listing.name}" VALUES ({marks})', flat_rows(connection, listing)
        )
        if listing.dated:
            database.table(listing.name).create_index(["earliest", "latest"])
        database.table(listing.name).create_index(["id"])
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
    found = list(texts(connection))
    database.table("search").insert_all(text.shown for text in found)
    # The index holds folded words, so that phrases match across ł too; the table keeps the text.
    names = ", ".join(INDEXED)
    connection.execute(f"CREATE VIRTUAL TABLE search_fts USING fts5 ({names}, content='search')")
    connection.executemany(
        f"INSERT INTO search_fts (rowid, {names}) VALUES (?, {', '.join('?' for _ in INDEXED)})",
        ((rowid, *map(fold, text.indexed)) for rowid, text in enumerate(found, 1)),
    )
    database.table("search_fts").optimize()
    connection.commit()


def _affinity(column: Column) -> str:
    return {"integer": "INTEGER", "number": "NUMERIC"}.get(column.type, "TEXT")


def flat_rows(connection: sqlite3.Connection, listing: Listing) -> Iterator[Row]:
    """Yield the rows of a listing in its order, list columns joined in theirs."""
    lists = {
        column.name: _joined(connection, column.sql)
        for column in listing.columns
        if column.is_list and column.sql != "NULL"
    }
    scalars = ", ".join(
        "NULL" if column.name in lists else column.expression for column in listing.columns
    )
    rows = connection.execute(
        f"SELECT r.id, {scalars} FROM {listing.source} ORDER BY {listing.order}"
    )
    for record, *values in rows.fetchall():
        yield tuple(
            lists[column.name].get(record) if column.name in lists else value
            for column, value in zip(listing.columns, values, strict=True)
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
                    "SELECT name.name FROM name WHERE name.record = ? AND name.kind <> 'keyword'"
                    " ORDER BY name.rowid",
                    (record,),
                )
            ]
            if kind == "person":
                words = name.split()
                names += [" ".join(words[place:]) for place in range(len(words) - 1, 0, -1)]
            for other in names:
                found.setdefault((kind, fold(other), record), other)
    for record, iso in connection.execute("SELECT id, iso FROM country WHERE iso IS NOT NULL"):
        found.setdefault(("country", fold(iso), record), iso)
    return [(kind, folded, record, name) for (kind, folded, record), name in found.items()]


_PROSE = {"summary", "description", "claim", "disagreement", "note", "date_note", "when_words"}
_UNSEARCHED = {
    *("events", "records", "about", "inferred", "section"),
    *("reference", "precision", "qualifier", "unit"),
}
_ELSEWHERE = {
    "event": {"killed", "said_by"},  # each number with its author, from the figures
    "figure": {"words", "said_by"},
    "claim": {"claim", "said_by"},
}
_TIES = ("place", "event", "document", "person", "organisation", "quantity")


class _Text(NamedTuple):
    """A row of `search`, and the words of its INDEXED columns without what only labels them."""

    shown: dict[str, Value]
    indexed: tuple[str, ...]


class _Segments:
    """The parts of one indexed column: as they are shown, and their words alone."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.words: list[str] = []

    def add(self, words: str, shown: str | None = None) -> None:
        """Add a part, shown with a label where one is given."""
        self.words.append(words)
        self.shown.append(shown or words)


def texts(connection: sqlite3.Connection) -> Iterator[_Text]:
    """Yield what full text knows of each record of each listing that has its own records."""
    names, ties, numbers = _names(connection), _ties(connection), _numbers(connection)
    for listing in map(catalog.listing, RECORDED):
        heads = [column.name for column in listing.columns]
        main = next(name for name in ("title", "name", "topic") if name in heads)
        skipped = _UNSEARCHED | _ELSEWHERE.get(listing.record, set())
        skipped |= {main, "other_names", "search_names", "codes"}
        body_columns = sorted(
            (
                column
                for column in listing.columns
                if column.name not in skipped and column.type in ("text", "list", "edtf")
            ),
            key=lambda column: column.name not in _PROSE or "note" in column.name,
        )
        for row in connection.execute(f'SELECT * FROM "{listing.name}" ORDER BY rowid'):
            values = dict(zip(heads, row, strict=True))
            record = str(values["id"])
            title, title_words = _title(listing.record, str(values[main]), values)
            own, body, links = _Segments(), _Segments(), _Segments()
            if record in names:
                own.add(*names[record])
            for column in body_columns:
                if (value := values[column.name]) is not None:
                    words = _dated(str(value)) if column.type == "edtf" else str(value)
                    label = f"{column.name.replace('_', ' ')}: {words}"
                    body.add(words, None if column.name in _PROSE else label)
            for number in numbers.get(record, ()) if listing.record == "event" else ():
                body.add(*number)
            for kind, tied, tied_title in ties.get(record, ()):
                if tied_title != values[main]:
                    more, more_shown = names.get(tied, ("", ""))
                    shown = f"{kind} {tied_title}" + (f" ({more_shown})" if more else "")
                    links.add(f"{tied_title} {more}", shown)
            numbers_of = [str(values[name]) for name in ("low", "high") if values.get(name)]
            links.add(" ".join([record, *dict.fromkeys(numbers_of)]))
            yield _Text(
                {
                    "id": record,
                    "kind": listing.record,
                    "title": title,
                    "names": PARTS.join(own.shown) or None,
                    "body": PARTS.join(body.shown) or None,
                    "links": PARTS.join(links.shown),
                    "section": values["section"],
                    "paragraph": values["paragraph"],
                },
                (title_words, *(" ".join(each.words) for each in (own, body, links))),
            )


def _title(kind: str, title: str, values: dict[str, Value]) -> tuple[str, str]:
    """Return a record's title and its words; a number or a claim never without its author."""
    if kind not in ("figure", "claim"):
        return title, title
    said = f"{title}: {values['words']}" if kind == "figure" else str(values["claim"])
    author = values["said_by"]
    nobody = NO_AUTHOR if kind == "figure" else ITSELF
    return f"{said} ({author or nobody})", f"{said} {author or ''}"


def _names(connection: sqlite3.Connection) -> dict[str, tuple[str, str]]:
    """Return the other names of each record: their words, and whose they are."""
    found: dict[str, dict[str, list[str]]] = {}
    for record, origin, name in connection.execute(
        "SELECT name.record, name.origin, name.name FROM name ORDER BY name.record, name.rowid"
    ):
        found.setdefault(record, {}).setdefault(origin, []).append(name)
    return {
        record: (
            " ".join(name for each in names.values() for name in each),
            SEPARATOR.join(
                f"{label} {', '.join(names[origin])}"
                for origin, label in (("article", "also"), ("editor", "for search"))
                if origin in names
            ),
        )
        for record, names in found.items()
    }


def _ties(connection: sqlite3.Connection) -> dict[str, list[tuple[str, str, str]]]:
    """Return the (kind, id, title) of the records that filters find each record under."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for kind in _TIES:
        for record, tied, title in connection.execute(
            f"SELECT DISTINCT facet.record, facet.value, {kind}.{_NAMED[kind]} FROM facet"
            f" JOIN {kind} ON {kind}.id = facet.value"
            f" WHERE facet.filter = '{kind}' AND facet.record <> facet.value"
            " ORDER BY facet.record, facet.value"
        ):
            found.setdefault(record, []).append((kind, tied, title))
    return found


def _numbers(connection: sqlite3.Connection) -> dict[str, list[tuple[str, str]]]:
    """Return the numbers of each event: their words, and the same with what and whose they are."""
    found: dict[str, list[tuple[str, str]]] = {}
    for event, words, population, author in connection.execute(
        "SELECT figures.event, figures.words, coalesce(figures.counted, figures.population),"
        " figures.said_by FROM figures WHERE figures.event IS NOT NULL ORDER BY figures.rowid"
    ):
        shown = f"{population}: {words} ({author or NO_AUTHOR})"
        found.setdefault(event, []).append((f"{population} {words} {author or ''}", shown))
    return found


def _dated(edtf: str) -> str:
    return in_index_words(edtf)
