"""The listings and the tidy tables as one set: what is exported, each with its keys."""

import sqlite3
from typing import NamedTuple

from powcli import catalog
from powcli.catalog.links import LINKS
from powcli.model import Column, Result

REFERENCES: dict[str, tuple[tuple[str, str], ...]] = {
    "events": (("part_of", "events"), ("follows", "events")),
    "figures": (("event", "events"), ("base", "figures"), ("same_number", "figures")),
    "claims": (("event", "events"),),
}
"""The columns of listings that hold the id of a row of a listing, and of which."""


class Table(NamedTuple):
    """A table to take along: as Link has it, and whether it is a `listing`.

    `blank` are the columns of its key that may be empty.
    """

    name: str
    help: str
    columns: tuple[Column, ...]
    sql: str
    key: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    blank: tuple[str, ...] = ()
    listing: bool = False


def tables() -> tuple[Table, ...]:
    """Return the listings in their order, then the tidy tables."""
    listed = (
        Table(
            listing.name,
            listing.help,
            listing.columns,
            f'SELECT * FROM "{listing.name}" ORDER BY rowid',
            ("id",),
            REFERENCES.get(listing.name, ()),
            listing=True,
        )
        for listing in catalog.listings()
    )
    return (*listed, *(Table(*link) for link in LINKS))


def rows(connection: sqlite3.Connection, table: Table) -> Result:
    """Return the rows of a table in its order."""
    return Result(table.columns, connection.execute(table.sql))
