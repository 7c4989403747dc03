"""The countries: states, present and past, with every name by which --country finds them."""

from powcli.catalog.columns import closing, identity
from powcli.model import Column, Listing

LISTING = Listing(
    name="countries",
    record="country",
    help="The states, with the names, adjectives and codes that --country takes.",
    source="country AS r",
    columns=(
        identity(12, 3),
        Column("name", "the name", rank=1, width=14),
        Column(
            "other_names",
            "other names and adjectives that --country takes",
            "list",
            1,
            16,
            origin="editor",
            sql="SELECT name.record, name.name FROM name WHERE name.kind IN ('name', 'adjective')"
            " ORDER BY name.record, name.kind DESC, name.rowid",
        ),
        Column(
            "iso",
            "ISO 3166-1 alpha-2, or ISO 3166-3 for a state that is gone",
            rank=1,
            width=4,
            origin="editor",
            searched="value",
        ),
        Column(
            "codes",
            "other ISO 3166 codes",
            "list",
            origin="editor",
            sql="SELECT name.record, name.name FROM name WHERE name.kind = 'code'"
            " ORDER BY name.record, name.rowid",
        ),
        Column(
            "existed",
            "EDTF, for a state that is gone; empty for a state of today",
            "edtf",
            2,
            9,
            origin="editor",
            searched="value",
        ),
        Column(
            "events",
            "ids of the events it has any role in",
            "list",
            origin="derived",
            sql="SELECT DISTINCT state.country, event.id FROM state"
            " JOIN event ON event.id = state.event"
            " ORDER BY state.country, event.earliest IS NULL, event.earliest, event.id",
        ),
        *closing(),
    ),
    order="r.name, r.id",
    examples=("powcli countries", "powcli countries -c name,other_names,iso,codes"),
)
