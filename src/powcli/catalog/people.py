"""The people: victims, commanders, leaders, and the scholars who are cited."""

from powcli.catalog.columns import ORDER, closing, events, identity, search_names
from powcli.model import Column, Listing

LISTING = Listing(
    name="people",
    record="person",
    help="Who: the named victims, commanders, leaders and scholars.",
    source="person AS r",
    columns=(
        identity(16, 3),
        Column("name", "the name as far as the article gives it", rank=1, width=20),
        search_names(),
        Column("role", "in what capacity", rank=1, width=9, values="person kind", searched="value"),
        Column(
            "country",
            "the country, where the article says or implies it",
            rank=2,
            width=12,
            sql="(SELECT country.name FROM country WHERE country.id = r.country)",
            searched="value",
        ),
        Column("description", "what the article says of them", rank=1, width=28, searched="text"),
        events(),
        *closing(),
    ),
    order=ORDER,
    filters=("country", "kind", "event"),
    examples=("powcli people", "powcli people --sort name -c name,role,description"),
)
