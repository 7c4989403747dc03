"""The listings, each declared once in a module of its own: `entity` loads only the one called.

All SQL that knows the tables of the data is in this package.
"""

from importlib import import_module

from powcli.model import Entity

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


def entity(name: str) -> Entity:
    """Return the declaration of one of LISTINGS."""
    declared: Entity = import_module(f"powcli.catalog.{name}").ENTITY
    return declared


def entities() -> tuple[Entity, ...]:
    """Return every declaration, in the order of LISTINGS."""
    return tuple(entity(name) for name in LISTINGS)
