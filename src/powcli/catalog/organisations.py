"""The organisations: bodies, units, groups that act, and collectives that speak."""

from powcli.catalog.columns import ORDER, closing, events, identity, other_names, search_names
from powcli.model import Column, Listing

LISTING = Listing(
    name="organisations",
    record="organisation",
    help="Bodies, military units, groups that act, and collectives that speak.",
    source="organisation AS r",
    columns=(
        identity(16, 4),
        Column("name", "the name in the article", rank=1, width=20),
        other_names("body"),
        search_names(),
        Column(
            "kind",
            "what kind of body",
            rank=1,
            width=12,
            values="organisation kind",
            searched="value",
        ),
        Column(
            "country",
            "its country",
            rank=2,
            width=12,
            sql="(SELECT country.name FROM country WHERE country.id = r.country)",
            searched="value",
        ),
        Column("description", "what the article says of it", rank=1, width=28, searched="text"),
        events(),
        *closing(),
    ),
    order=ORDER,
    filters=("country", "kind", "event"),
    examples=(
        "powcli organisations --country Germany",
        'powcli organisations --kind "military unit"',
    ),
)
