"""The people: victims, commanders, leaders, and the scholars who are cited."""

from powcli.catalog.columns import ORDER, closing, events, identity, search_names
from powcli.model import Column, Entity

ENTITY = Entity(
    name="people",
    record="person",
    help="Who: the named victims, commanders, leaders and scholars.",
    source="person AS r",
    columns=(
        identity(16, 3),
        Column("name", "r.name", "the name as far as the article gives it", rank=1, width=20),
        search_names(),
        Column("role", "r.role", "in what capacity", rank=1, width=9, values="person kind"),
        Column(
            "country",
            "(SELECT country.name FROM country WHERE country.id = r.country)",
            "the country, where the article says or implies it",
            rank=2,
            width=12,
        ),
        Column("description", "r.description", "what the article says of them", rank=1, width=28),
        events("event_person", "person"),
        *closing("person"),
    ),
    order=ORDER,
    filters=("country", "kind", "event"),
    examples=("powcli people", "powcli people --sort name -c name,role,description"),
)
