"""The listings, each declared once in a module of its own: `listing` loads only the one called.

All SQL that knows the tables of the data is in this package.
"""

from importlib import import_module

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
    "countries",
    "passages",
)

RECORDED = tuple(name for name in LISTINGS if name not in ("dates", "passages"))
"""The listings whose rows are records of their own: what is searched and counted."""


def listing(name: str) -> Listing:
    """Return the declaration of one of LISTINGS."""
    declared: Listing = import_module(f"powcli.catalog.{name}").LISTING
    return declared


def listings() -> tuple[Listing, ...]:
    """Return every declaration, in the order of LISTINGS."""
    return tuple(listing(name) for name in LISTINGS)
