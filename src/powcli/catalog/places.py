"""The places that the article names, with the editor's coordinates and modern countries."""

from powcli.catalog.columns import ORDER, closing, events, identity, other_names, search_names
from powcli.model import Column, Listing

LISTING = Listing(
    name="places",
    record="place",
    help="Where: cities, villages, camps and regions, with coordinates where they are known.",
    source="place AS r",
    columns=(
        identity(14, 4),
        Column("name", "the name in the article", rank=1, width=18),
        other_names("place"),
        search_names(),
        Column(
            "kind", "what kind of place", rank=1, width=8, values="place kind", searched="value"
        ),
        Column(
            "country_then",
            "the state it belonged to in its events, before the annexations of 1939 and 1940",
            "list",
            2,
            12,
            origin="editor",
            sql="SELECT DISTINCT event_place.place, country.name FROM event_place"
            " JOIN country ON country.id = event_place.country_then"
            " ORDER BY event_place.place, country.name",
            searched="value",
        ),
        Column(
            "country_now",
            "its country today, by ISO 3166",
            "list",
            1,
            10,
            origin="editor",
            sql="SELECT place_country.place, country.name FROM place_country"
            " JOIN country ON country.id = place_country.country"
            " ORDER BY place_country.place, country.name",
            searched="value",
        ),
        Column("modern_name", "its name today", rank=3, width=9, origin="editor", searched="value"),
        Column("latitude", "degrees north, WGS 84", "number", 2, 8, origin="editor"),
        Column("longitude", "degrees east, WGS 84", "number", 2, 9, origin="editor"),
        Column(
            "precision", "what the coordinates stand for", values="place precision", origin="editor"
        ),
        Column("reference", "where the editor's values are from", origin="editor"),
        events(),
        *closing(),
    ),
    order=ORDER,
    filters=("country", "kind", "precision", "event"),
    examples=(
        "powcli places --country Ukraine",
        "powcli places --columns name,latitude,longitude,reference",
    ),
)

_SITE = (
    "places.id, places.name, places.latitude, places.longitude, places.precision, places.reference"
)

SITES = {
    "places": f"SELECT places.id, {_SITE}, 0 FROM places ORDER BY places.rowid",
    "events": f"SELECT event_place.event, {_SITE}, max(event_place.inferred) FROM event_place"
    " JOIN places ON places.id = event_place.place GROUP BY event_place.event, places.id"
    " ORDER BY event_place.event, min(event_place.rowid)",
}
"""Where the records of a listing are, as (record, Site)."""
