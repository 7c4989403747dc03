"""The listings, each declared once in a module of its own: `listing` loads only the one called.

All SQL that knows the tables of the data is in this package.
"""

import os
from importlib import import_module

from powcli.catalog.kinds import KINDS
from powcli.model import Listing

LISTINGS = (
    "events",
    "places",
    "dates",
    "figures",
    "people",
    "organisations",
    "documents",
    "claims",
    "disagreements",
    "gaps",
    "countries",
    "passages",
)

RECORDED = tuple(
    name for name in LISTINGS if name in {kind.listing for kind in KINDS if kind.cited}
)
"""The listings whose rows are records of their own: what is searched and counted."""

DERIVED = ("record", "facet", "tie", "alias", "search", "search_fts", "word", "kin")
"""The tables besides the listings that the build derives from the data."""


def listing(name: str) -> Listing:
    """Return the declaration of one of LISTINGS."""
    declared: Listing = import_module(f"powcli.catalog.{name}").LISTING
    return declared


def listings() -> tuple[Listing, ...]:
    """Return every declaration, in the order of LISTINGS."""
    return tuple(listing(name) for name in LISTINGS)


def views() -> str:
    """Return the SQL of the concepts that listings, filters and ties have in common."""
    with open(os.path.join(os.path.dirname(__file__), "views.sql"), encoding="utf-8") as file:
        return file.read()
