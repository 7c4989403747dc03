"""The events: what happened, where, to whom, and how many died of it."""

from powcli.catalog.columns import DATE_NOTE, ORDER, closing, dated, event_places, identity
from powcli.model import Column, Listing


def _involved(role: str) -> str:
    """Return the countries and groups of an event in a role."""
    return f"SELECT event, name FROM involved WHERE role = '{role}' ORDER BY event, rank, place"


LISTING = Listing(
    name="events",
    record="event",
    help="What happened: battles, massacres, deportations, laws, orders, speeches.",
    source="event AS r LEFT JOIN (SELECT event, min(min(coalesce(low, high), coalesce(high, low)))"
    " AS low, max(max(coalesce(low, high), coalesce(high, low))) AS high FROM dead"
    " WHERE whole AND unit = 'people' GROUP BY event) AS span ON span.event = r.id",
    columns=(
        identity(16, 4),
        *dated(1),
        Column("title", "what happened, in a few words", rank=1, width=24),
        Column(
            "kind", "what kind of event", rank=5, width=9, values="event kind", searched="value"
        ),
        event_places(2, 10),
        Column(
            "country_then",
            "the state of the place before the annexations of 1939 and 1940",
            "list",
            origin="editor",
            sql="SELECT DISTINCT event_place.event, country.name FROM event_place"
            " JOIN country ON country.id = event_place.country_then"
            " ORDER BY event_place.event, event_place.rowid",
            searched="value",
        ),
        Column(
            "country_now",
            "the country of the place today, by ISO 3166",
            "list",
            origin="editor",
            sql="SELECT DISTINCT event_place.event, country.name FROM event_place"
            " JOIN place_country ON place_country.place = event_place.place"
            " JOIN country ON country.id = place_country.country"
            " ORDER BY event_place.event, event_place.rowid, country.name",
            searched="value",
        ),
        Column(
            "victims",
            "countries and groups whose people suffered",
            "list",
            3,
            10,
            sql=_involved("victim"),
            searched="value",
        ),
        Column(
            "perpetrators",
            "countries and groups that did it",
            "list",
            sql=_involved("perpetrator"),
            searched="value",
        ),
        Column(
            "parties",
            "sides in a battle, signatories, issuers, captors that release",
            "list",
            sql=_involved("party"),
            searched="value",
        ),
        Column(
            "people",
            "people named with it, in any role",
            "list",
            sql="SELECT DISTINCT event_person.event, person.name FROM event_person"
            " JOIN person ON person.id = event_person.person"
            " ORDER BY event_person.event, event_person.rowid",
            searched="value",
        ),
        Column(
            "organisations",
            "bodies and groups named with it, in any role",
            "list",
            sql="SELECT DISTINCT event_organisation.event, organisation.name FROM event_organisation"
            " JOIN organisation ON organisation.id = event_organisation.organisation"
            " ORDER BY event_organisation.event, event_organisation.rowid",
            searched="value",
        ),
        Column(
            "killed",
            "the dead in the printed words, one statement after another, never added up",
            "list",
            2,
            12,
            sql="SELECT event, words || CASE WHEN whole THEN '' ELSE ' ' || population END FROM dead"
            " ORDER BY event, whole DESC, quantity, low IS NULL, low, id",
        ),
        Column(
            "killed_low",
            "the lowest number printed for all its dead: the end of a span of statements",
            "number",
            sql="span.low",
        ),
        Column(
            "killed_high",
            "the highest number printed for all its dead: the end of a span of statements",
            "number",
            sql="span.high",
        ),
        Column(
            "said_by",
            "who gives the numbers of dead, where the article says; `figures` has each apart",
            "list",
            2,
            10,
            sql="SELECT event, name FROM dead JOIN speaker ON speaker.id = dead.said_by"
            " GROUP BY event, name ORDER BY event, min(dead.place)",
        ),
        Column("part_of", "id of the event it is part of", "id"),
        Column("summary", "what the article tells of it, in our own words", searched="text"),
        DATE_NOTE,
        *closing(rank=3),
    ),
    order=f"r.earliest IS NULL, r.earliest, r.latest IS NULL, r.latest, {ORDER}",
    filters=("country", "kind", "place", "person", "organisation", "document", "event"),
    dated=True,
    roles=True,
    examples=(
        "powcli events --country Poland --year 1939",
        "powcli events --kind massacre --columns date,title,killed",
        "powcli events --country Germany --from 1941-12 -o events.csv",
    ),
)
