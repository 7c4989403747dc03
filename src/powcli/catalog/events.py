"""The events: what happened, where, to whom, and how many died of it."""

from powcli.catalog.columns import AUTHORS, DATE_NOTE, ORDER, closing, dated, event_places, identity
from powcli.model import Column, Listing

_DEAD = (
    "quantity.measure IN ('killed', 'executed', 'died')"
    " AND (quantity.unit = 'people' OR quantity.whole)"
)
_IN_EVENT = (
    "NOT EXISTS (SELECT 1 FROM quantity AS parent WHERE parent.id = quantity.part_of"
    " AND parent.event = quantity.event AND parent.measure IN ('killed', 'executed', 'died'))"
)
_IN_ORDER = (
    "quantity.event, quantity.whole DESC, quantity.id, figure.low IS NULL, figure.low, figure.id"
)


def _involved(role: str) -> str:
    return (
        "SELECT event, name FROM ("
        "SELECT event_country.event AS event, country.name AS name, 0 AS rank,"
        " event_country.rowid AS place FROM event_country"
        f" JOIN country ON country.id = event_country.country WHERE event_country.role = '{role}'"
        " UNION ALL SELECT event_organisation.event, organisation.name, 1,"
        " event_organisation.rowid FROM event_organisation"
        " JOIN organisation ON organisation.id = event_organisation.organisation"
        f" WHERE event_organisation.role = '{role}') ORDER BY event, rank, place"
    )


def _extreme(function: str) -> str:
    return (
        f"(SELECT {function}(number) FROM ("
        "SELECT figure.low AS number, quantity.event AS event FROM figure"
        " JOIN quantity ON quantity.id = figure.quantity"
        f" WHERE quantity.whole AND quantity.unit = 'people' AND {_DEAD}"
        " UNION ALL SELECT figure.high, quantity.event FROM figure"
        " JOIN quantity ON quantity.id = figure.quantity"
        f" WHERE quantity.whole AND quantity.unit = 'people' AND {_DEAD}) WHERE event = r.id)"
    )


LISTING = Listing(
    name="events",
    record="event",
    help="What happened: battles, massacres, deportations, laws, orders, speeches.",
    source="event AS r",
    columns=(
        identity(16, 4),
        *dated(1),
        Column("title", "what happened, in a few words", rank=1, width=24),
        Column("kind", "what kind of event", rank=5, width=9, values="event kind"),
        event_places(2, 10),
        Column(
            "country_then",
            "the state of the place before the annexations of 1939 and 1940",
            "list",
            origin="editor",
            sql="SELECT DISTINCT event_place.event, country.name FROM event_place"
            " JOIN country ON country.id = event_place.country_then"
            " ORDER BY event_place.event, event_place.rowid",
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
        ),
        Column(
            "victims",
            "countries and groups whose people suffered",
            "list",
            3,
            10,
            sql=_involved("victim"),
        ),
        Column(
            "perpetrators", "countries and groups that did it", "list", sql=_involved("perpetrator")
        ),
        Column(
            "parties",
            "sides in a battle, signatories, issuers, captors that release",
            "list",
            sql=_involved("party"),
        ),
        Column(
            "people",
            "people named with it, in any role",
            "list",
            sql="SELECT DISTINCT event_person.event, person.name FROM event_person"
            " JOIN person ON person.id = event_person.person"
            " ORDER BY event_person.event, event_person.rowid",
        ),
        Column(
            "organisations",
            "bodies and groups named with it, in any role",
            "list",
            sql="SELECT DISTINCT event_organisation.event, organisation.name FROM event_organisation"
            " JOIN organisation ON organisation.id = event_organisation.organisation"
            " ORDER BY event_organisation.event, event_organisation.rowid",
        ),
        Column(
            "killed",
            "the dead in the printed words, one statement after another, never added up",
            "list",
            2,
            12,
            sql="SELECT quantity.event, figure.words || CASE WHEN quantity.whole THEN ''"
            " ELSE ' ' || quantity.population END FROM figure"
            " JOIN quantity ON quantity.id = figure.quantity"
            f" WHERE {_DEAD} AND {_IN_EVENT} ORDER BY {_IN_ORDER}",
        ),
        Column(
            "killed_low",
            "the lowest number printed for all its dead: the end of a span of statements",
            "number",
            sql=_extreme("min"),
        ),
        Column(
            "killed_high",
            "the highest number printed for all its dead: the end of a span of statements",
            "number",
            sql=_extreme("max"),
        ),
        Column(
            "said_by",
            "who gives the numbers of dead, where the article says; `figures` has each apart",
            "list",
            2,
            10,
            sql="SELECT event, name FROM (SELECT quantity.event AS event, author.name AS name,"
            " min(figure.rowid) AS place FROM figure"
            " JOIN quantity ON quantity.id = figure.quantity"
            f" JOIN {AUTHORS} AS author ON author.id = figure.said_by"
            f" WHERE {_DEAD} AND {_IN_EVENT} GROUP BY quantity.event, author.name)"
            " ORDER BY event, place",
        ),
        Column("part_of", "id of the event it is part of", "id"),
        Column("summary", "what the article tells of it, in our own words"),
        DATE_NOTE,
        *closing("event", rank=3),
    ),
    order=f"r.earliest IS NULL, r.earliest, r.latest IS NULL, r.latest, {ORDER}",
    filters=("country", "kind", "place", "person", "organisation", "document", "event"),
    dated=True,
    examples=(
        "powcli events --country Poland --year 1939",
        "powcli events --kind massacre --columns date,title,killed",
        "powcli events --country Germany --from 1941-12 -o events.csv",
    ),
)
