"""The values that a shell offers for an option: Typer's `autocompletion` of each names one.

Records are offered by id, which every filter takes and no shell needs to quote, with their
names beside them. All of it is read only when a shell asks.
"""

from collections.abc import Callable
from contextlib import closing

import typer

from powcli import catalog, database
from powcli.catalog import LISTINGS
from powcli.errors import DatabaseError
from powcli.model import Column, Filter, Listing, Value
from powcli.query import NONE

Offer = tuple[str, str]
"""A word, and what a shell that has the room says of it."""

Source = Callable[[typer.Context], list[Offer]]


def words(*known: str) -> Source:
    """Return the source of words that are known beforehand."""

    def values(context: typer.Context) -> list[Offer]:
        return [(word, "") for word in known]

    return values


def filtered(listing: Listing, filter: Filter) -> Source:
    """Return the source of a filter's values: those under which the listing has a row."""

    column = filter.column(listing)

    def words(context: typer.Context) -> list[Offer]:
        assert column is not None
        rows = _read(
            context,
            f'SELECT DISTINCT t."{column.name}" AS word FROM "{listing.name}" AS t'
            " WHERE word IS NOT NULL ORDER BY word",
        )
        return [(word, "") for (word,) in rows]

    def names(context: typer.Context) -> list[Offer]:
        rows = _read(
            context,
            "SELECT DISTINCT facet.value FROM facet WHERE facet.filter = :filter"
            f' AND facet.record IN (SELECT t.{listing.key} FROM "{listing.name}" AS t)'
            " ORDER BY facet.value",
            filter=filter.name,
        )
        named = _names(context, filter.kinds)
        return [
            *((record, named.get(record, "")) for (record,) in rows),
            (NONE, "the rows without one"),
        ]

    def facts(context: typer.Context) -> list[Offer]:
        rows = _read(
            context,
            "SELECT DISTINCT facet.value FROM facet WHERE facet.filter = :filter"
            f' AND facet.record IN (SELECT t.id FROM "{listing.name}" AS t) ORDER BY facet.value',
            filter=filter.name,
        )
        return [(word, "") for (word,) in rows]

    if column:
        return words
    return names if filter.kinds else facts


def records(*kinds: str) -> Source:
    """Return the source of the ids of these kinds of record, or of all kinds for none."""

    def values(context: typer.Context) -> list[Offer]:
        names = _names(context, kinds)
        if not kinds:
            for record, title in _read(context, "SELECT search.id, search.title FROM search"):
                names.setdefault(record, title)
        return sorted(names.items())

    return values


_CALLED = ("person", "place")
"""The kinds of record that people call by one word."""


def surnames(context: typer.Context) -> list[Offer]:
    """Return the names of one word of the records that are listed, of people the surnames.

    Where these have no such names, it is those of people and places.
    """
    listing = context.info_name
    own = catalog.listing(listing).record if listing in LISTINGS else ""
    kinds = (own,) if own in ("person", "place", "organisation", "country") else _CALLED
    rows = _read(
        context,
        "SELECT alias.name, record.title FROM alias JOIN record ON record.id = alias.record"
        f" WHERE alias.kind IN ({', '.join(repr(kind) for kind in kinds)})"
        " AND alias.name <> alias.record AND alias.folded NOT LIKE '% %'"
        " AND length(alias.name) > 3 ORDER BY alias.folded",
    )
    return [(name, title if title != name else "") for name, title in rows]


def kinds(context: typer.Context) -> list[Offer]:
    """Return the kinds of record that can be searched."""
    rows = _read(context, "SELECT DISTINCT search.kind FROM search ORDER BY search.kind")
    return [(kind, "") for (kind,) in rows]


def sections(context: typer.Context) -> list[Offer]:
    """Return the sections of the article, in its order."""
    rows = _read(
        context,
        "SELECT passages.section FROM passages"
        " GROUP BY passages.section ORDER BY min(passages.rowid)",
    )
    return [(section, "") for (section,) in rows]


def columns(context: typer.Context) -> list[Offer]:
    """Return the columns of the listing that is called."""
    return [(column.name, column.help) for column in _columns(context)]


def orders(context: typer.Context) -> list[Offer]:
    """Return the columns of the listing that is called, each up and down."""
    return [
        (column.name + order, column.help)
        for column in _columns(context)
        for order in ("", ":desc")
    ]


def _columns(context: typer.Context) -> tuple[Column, ...]:
    return catalog.listing(context.info_name).columns if context.info_name in LISTINGS else ()


def _names(context: typer.Context, kinds: tuple[str, ...]) -> dict[str, str]:
    """Return the names of the records of these kinds, or of all that have names, by id."""
    marks = ", ".join(f"'{kind}'" for kind in kinds)
    told: dict[str, str] = {}
    for record, name in _read(
        context,
        "SELECT alias.record, alias.name FROM alias"
        f"{f' WHERE alias.kind IN ({marks})' if kinds else ''} ORDER BY alias.rowid",
    ):
        names = told.setdefault(record, "")
        # The id is offered itself, and a surname says nothing beside the full name.
        if name != record and name not in names:
            told[record] = f"{names}, {name}" if names else name
    return told


def _read(context: typer.Context, sql: str, **values: Value) -> list[tuple[str, ...]]:
    """Return the rows of a query of the database that the command line names.

    Raises DatabaseError where what it holds is no text.
    """
    with closing(database.connect(context.params.get("db"))) as connection:
        rows = connection.execute(sql, values).fetchall()
    if not all(isinstance(value, str) for row in rows for value in row):
        raise DatabaseError("the database is damaged; 'powcli check' names what is wrong")
    return rows
