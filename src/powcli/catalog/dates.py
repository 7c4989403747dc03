"""The chronology: one line for each dated event, and each document or figure with its own date."""

from powcli.catalog.columns import AUTHORS, closing, event_places
from powcli.catalog.words import NO_AUTHOR
from powcli.model import Column, Listing

_DATED = (
    "(SELECT event.id AS id, 'event' AS record, event.date AS date, event.earliest AS earliest,"
    " event.latest AS latest, event.title AS title, event.note AS note,"
    " event.date_note AS date_note FROM event WHERE event.date IS NOT NULL"
    " UNION ALL SELECT document.id, 'document', document.date, document.earliest,"
    " document.latest, document.title, document.note, document.date_note FROM document"
    " WHERE document.date IS NOT NULL AND NOT EXISTS (SELECT 1 FROM event_document"
    " JOIN event ON event.id = event_document.event WHERE event_document.document = document.id"
    " AND event_document.role = 'issued' AND event.date = document.date)"
    " UNION ALL SELECT figure.id, 'figure', quantity.date, quantity.earliest, quantity.latest,"
    " quantity.title || ': ' || figure.words || ' (' || coalesce('said by ' || author.name,"
    f" '{NO_AUTHOR}') || ')', figure.note, quantity.date_note FROM figure"
    " JOIN quantity ON quantity.id = figure.quantity"
    f" LEFT JOIN {AUTHORS} AS author ON author.id = figure.said_by"
    " WHERE quantity.date IS NOT NULL) AS r"
)

_PRECISION = (
    "CASE WHEN instr(r.date, '/') THEN 'interval'"
    " WHEN length(rtrim(r.date, '~?%')) = 10 THEN 'day'"
    " WHEN length(rtrim(r.date, '~?%')) = 7 THEN 'month' ELSE 'year' END"
)

_LINKED_COUNTRIES = (
    "SELECT record, name FROM ("
    "SELECT event_country.event AS record, country.name AS name, 0 AS rank FROM event_country"
    " JOIN country ON country.id = event_country.country"
    " UNION SELECT event_place.event, country.name, 1 FROM event_place"
    " JOIN country ON country.id = event_place.country_then"
    " UNION SELECT event_place.event, country.name, 2 FROM event_place"
    " JOIN place_country ON place_country.place = event_place.place"
    " JOIN country ON country.id = place_country.country"
    " UNION SELECT document.id, country.name, 0 FROM document"
    " LEFT JOIN organisation ON organisation.id = document.issued_by"
    " LEFT JOIN person ON person.id = document.issued_by"
    " JOIN country ON country.id ="
    " coalesce(organisation.country, person.country, document.issued_by)"
    " UNION SELECT figure.id, country.name, 0 FROM figure"
    " JOIN quantity ON quantity.id = figure.quantity"
    " JOIN country ON country.id = quantity.country"
    ") GROUP BY record, name ORDER BY record, min(rank), name"
)

LISTING = Listing(
    name="dates",
    record="date",
    help="When: the chronology of events, and of documents and figures dated by themselves.",
    source=_DATED,
    columns=(
        Column("date", "EDTF (ISO 8601-2)", "edtf", 1, 10),
        Column("earliest", "the first day the date allows", "day"),
        Column("latest", "the last day the date allows; empty if open", "day"),
        Column(
            "precision",
            "how exact the date is",
            rank=3,
            width=9,
            values="date precision",
            origin="derived",
            sql=_PRECISION,
        ),
        Column("record", "what kind of record", rank=2, width=8, values="record"),
        Column("id", "the record's id", "id", 4, 16),
        Column(
            "title",
            "the record's title; a figure's with its number and who says it",
            rank=1,
            width=26,
        ),
        event_places(1, 12),
        Column(
            "countries",
            "the countries it touches, in any role",
            "list",
            2,
            12,
            sql=_LINKED_COUNTRIES,
        ),
        Column("date_note", "why the date is what it is, where inferred"),
        *closing(
            "event",
            "document",
            "figure",
            rank=3,
            inferred="SELECT figure.id, 'date', 0 FROM figure"
            " JOIN quantity ON quantity.id = figure.quantity"
            " WHERE quantity.date_origin = 'inferred'",
        ),
    ),
    order="r.earliest IS NULL, r.earliest, r.latest IS NULL, r.latest, r.id",
    filters=("country", "place", "person", "organisation", "document", "event"),
    dated=True,
    examples=(
        "powcli dates --year 1939",
        "powcli dates --on 1939-09-28",
        "powcli dates --from 1943 --to 1945 --within",
    ),
)
