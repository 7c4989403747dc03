"""The chronology: one line for each dated event, and each document or figure with its own date."""

from powcli.catalog.columns import closing, event_places
from powcli.model import Column, Listing

_PRECISION = (
    "CASE WHEN instr(r.date, '/') THEN 'interval'"
    " WHEN length(rtrim(r.date, '~?%')) = 10 THEN 'day'"
    " WHEN length(rtrim(r.date, '~?%')) = 7 THEN 'month' ELSE 'year' END"
)

LISTING = Listing(
    name="dates",
    record="date",
    help="When: the chronology of events, and of documents and figures dated by themselves.",
    source="dated AS r",
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
            sql="SELECT record, name FROM touched GROUP BY record, name ORDER BY record, min(rank), name",
        ),
        Column("date_note", "why the date is what it is, where inferred"),
        *closing(guessed="guess WHERE part = 'own'", rank=3),
    ),
    order="r.earliest IS NULL, r.earliest, r.latest IS NULL, r.latest, r.id",
    filters=("country", "place", "person", "organisation", "document", "event"),
    dated=True,
    roles=True,
    examples=(
        "powcli dates --year 1939",
        "powcli dates --on 1939-09-28",
        "powcli dates --from 1943 --to 1945 --within",
    ),
)
