"""The chronology: one line for each dated event, and each document or figure with its own date."""

from powcli.catalog.columns import SPAN, closing, event_places
from powcli.model import Column, Listing

LISTING = Listing(
    name="dates",
    record="date",
    help="When: the chronology of events, and of documents and figures dated by themselves.",
    source="dated AS r",
    columns=(
        Column(
            "dated",
            "the date in plain English",
            rank=1,
            width=12,
            origin="derived",
            sql="in_words(r.date)",
        ),
        Column("date", "EDTF (ISO 8601-2)", "edtf"),
        *SPAN,
        Column(
            "precision",
            "how exact the date is",
            rank=3,
            width=9,
            values="date precision",
            origin="derived",
            sql="precision(r.date)",
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
            "the countries of then that it touches, in any role",
            "list",
            2,
            12,
            sql="SELECT record, name FROM touched GROUP BY record, name ORDER BY record, min(rank), name",
        ),
        Column("date_note", "from what the date is inferred"),
        *closing(guessed="guess WHERE part = 'own'", rank=3),
    ),
    order="coalesce(r.earliest, r.latest), r.latest IS NULL, r.latest, r.id",
    filters=("country", "place", "person", "organisation", "document", "event", "date-origin"),
    dated=True,
    roles=True,
    examples=(
        "powcli dates --year 1939",
        "powcli dates --on 1939-09-28",
        "powcli dates --from 1943 --to 1945 --within",
    ),
)
