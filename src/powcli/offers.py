"""The values that a shell offers for an option: Typer's `autocompletion` of each names one.

Records are offered by id, which every filter takes and no shell needs to quote, with their
names beside them. All of it is read only when a shell asks.
"""

from collections.abc import Callable

import typer

from powcli import database
from powcli.catalog import LISTINGS, entity
from powcli.model import Column, Entity, Filter, Value
from powcli.query import NONE

Offer = tuple[str, str]
"""A word, and what a shell that has the room says of it."""

Source = Callable[[typer.Context], list[Offer]]


def words(*known: str) -> Source:
    """Return the source of words that are known beforehand."""

    def values(context: typer.Context) -> list[Offer]:
        return [(word, "") for word in known]

    return values


def filtered(listing: Entity, filter: Filter) -> Source:
    """Return the source of a filter's values: those under which the listing has a row."""

    def values(context: typer.Context) -> list[Offer]:
        found = _read(
            context,
            "SELECT facet.value,"
            f" (SELECT group_concat(alias.name, ', ') FROM alias WHERE {_of(filter.kinds)}"
            " AND alias.record = facet.value AND alias.name <> facet.value)"
            " FROM facet WHERE facet.filter = :filter AND facet.record IN"
            f' (SELECT t.id FROM "{listing.name}" AS t)'
            " GROUP BY facet.value ORDER BY facet.value",
            filter=filter.name,
        )
        return [*found, (NONE, "the rows without one")] if filter.kinds else found

    return values


def records(*kinds: str) -> Source:
    """Return the source of the ids of these kinds of record, or of all that have one."""

    def values(context: typer.Context) -> list[Offer]:
        named = (
            "SELECT alias.record, group_concat(alias.name, ', ') FROM alias"
            f" WHERE {_of(kinds)} AND alias.name <> alias.record GROUP BY alias.record"
        )
        told = (
            "SELECT search.id, search.title FROM search"
            " WHERE search.id NOT IN (SELECT alias.record FROM alias)"
        )
        return _read(context, f"{named}{'' if kinds else f' UNION ALL {told}'} ORDER BY 1")

    return values


def sections(context: typer.Context) -> list[Offer]:
    """Return the sections of the article, in its order."""
    return _read(
        context,
        "SELECT passages.section, NULL FROM passages"
        " GROUP BY passages.section ORDER BY min(passages.rowid)",
    )


def columns(context: typer.Context) -> list[Offer]:
    """Return the columns of the listing that is called, and `all`."""
    return [*((column.name, column.help) for column in _columns(context)), ("all", "every column")]


def orders(context: typer.Context) -> list[Offer]:
    """Return the columns of the listing that is called, each up and down."""
    return [
        (column.name + order, column.help)
        for column in _columns(context)
        for order in ("", ":desc")
    ]


def _columns(context: typer.Context) -> tuple[Column, ...]:
    return entity(context.info_name).columns if context.info_name in LISTINGS else ()


def _of(kinds: tuple[str, ...]) -> str:
    """Return the condition that an alias names a record of these kinds; of any for none."""
    return f"alias.kind IN ({', '.join(repr(kind) for kind in kinds)})" if kinds else "TRUE"


def _read(context: typer.Context, sql: str, **values: Value) -> list[Offer]:
    """Return word and note of each row of the database that the command line names."""
    connection = database.connect(context.params.get("db"))
    return [(word, note or "") for word, note in connection.execute(sql, values)]
