"""The places that the article names, with the editor's coordinates and modern countries."""

from powcli.catalog.columns import ORDER, closing, events, identity, other_names, search_names
from powcli.model import Column, Entity

ENTITY = Entity(
    name="places",
    record="place",
    help="Where: cities, villages, camps and regions, with coordinates where they are known.",
    source="place AS r",
    columns=(
        identity(14, 4),
        Column("name", "r.name", "the name in the article", rank=1, width=18),
        other_names("place"),
        search_names(),
        Column("kind", "r.kind", "what kind of place", rank=1, width=8, values="place kind"),
        Column(
            "country_then",
            "SELECT DISTINCT event_place.place, country.name FROM event_place"
            " JOIN country ON country.id = event_place.country_then"
            " ORDER BY event_place.place, country.name",
            "the state it belonged to in its events, before the annexations of 1939 and 1940",
            "list",
            2,
            12,
            origin="editor",
        ),
        Column(
            "country_now",
            "SELECT place_country.place, country.name FROM place_country"
            " JOIN country ON country.id = place_country.country"
            " ORDER BY place_country.place, country.name",
            "its country today, by ISO 3166",
            "list",
            1,
            10,
            origin="editor",
        ),
        Column("modern_name", "r.modern_name", "its name today", rank=3, width=9, origin="editor"),
        Column("latitude", "r.latitude", "degrees north, WGS 84", "number", 2, 8, origin="editor"),
        Column("longitude", "r.longitude", "degrees east, WGS 84", "number", 2, 9, origin="editor"),
        Column(
            "precision",
            "r.precision",
            "what the coordinates stand for",
            values="place precision",
            origin="editor",
        ),
        Column("reference", "r.reference", "where the editor's values are from", origin="editor"),
        events("event_place", "place"),
        *closing("place"),
    ),
    order=ORDER,
    filters=("country", "kind", "precision", "event"),
    examples=(
        "powcli places --country Ukraine",
        "powcli places --columns name,latitude,longitude,reference",
    ),
)
