"""The events: what happened, where, to whom, and how many died of it."""

from powcli.catalog.columns import ORDER, closing, dated, event_places, identity, voiced
from powcli.model import Column, Listing


def _involved(role: str) -> str:
    """Return the countries and groups of an event in a role."""
    return (
        "SELECT event, name || coalesce(' (' || said || ')', '') FROM involved"
        f" WHERE role = '{role}' AND kind <> 'person' ORDER BY event, rank, place"
    )


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
            "countries and groups that suffered it",
            "list",
            3,
            10,
            searched="value",
            sql=_involved("victim"),
        ),
        Column(
            "perpetrators",
            "countries and groups that did it",
            "list",
            searched="value",
            sql=_involved("perpetrator"),
        ),
        Column(
            "parties",
            "sides in a battle, signatories",
            "list",
            searched="value",
            sql=_involved("party"),
        ),
        Column(
            "involved",
            "who else took part, each after the role, with whose word that is",
            "list",
            searched="value",
            sql="SELECT event, role || ': ' || name || coalesce(' (' || said || ')', '')"
            " FROM involved WHERE role NOT IN ('victim', 'perpetrator', 'party')"
            " OR kind = 'person' ORDER BY event, rank, place",
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
            "dead",
            "the dead in the printed words, with what befell them and who says it, one statement"
            " after another, never added up",
            "list",
            2,
            12,
            sql="SELECT dead.event, dead.words || CASE WHEN dead.whole THEN '' ELSE"
            " ' (' || dead.population || ')' END || coalesce(' ' || dead.fate, '')"
            " || bracket(voice.attribution, voice.said_by, voice.reported_by, voice.context_by,"
            " voice.stance, voice.inferred) FROM dead JOIN voice ON voice.id = dead.id"
            " ORDER BY dead.event, dead.whole DESC, dead.quantity, dead.low IS NULL, dead.low,"
            " dead.id",
        ),
        Column(
            "dead_low",
            "the lowest number printed for all its dead, to sort by: neither qualifier nor author",
            "number",
            sql="span.low",
        ),
        Column(
            "dead_high",
            "the highest number printed for all its dead, to sort by: neither qualifier nor author",
            "number",
            sql="span.high",
        ),
        *voiced(),
        Column("part_of", "id of the event inside which it lies", "id"),
        Column("follows", "id of the event after which it came", "id"),
        Column("summary", "what the article tells of it, in our own words", searched="text"),
        *closing(rank=3),
    ),
    order=f"r.date IS NULL, coalesce(r.earliest, r.latest), r.latest IS NULL, r.latest, {ORDER}",
    filters=(
        *("country", "kind", "measure", "place", "person", "organisation", "document", "event"),
        *("said-by", "attribution", "date-origin"),
    ),
    dated=True,
    roles=True,
    examples=(
        "powcli events --country Poland --year 1939",
        "powcli events --kind massacre --columns dated,title,dead",
        "powcli events --country Germany --from 1941-12 -o events.csv",
    ),
)
