"""The gaps: what the article leaves open about a record, derived from the rows.

Where the text is broken the record is the flaw itself, and filters find it by what it touches.
"""

from powcli.catalog.columns import closing
from powcli.model import Column, Listing

LISTING = Listing(
    name="gaps",
    record="gap",
    help="What the article leaves open: who says it, when, where, of how many, broken text.",
    source="gap AS r",
    columns=(
        Column("id", "the record's id and what is missing", "id", 3, 20),
        Column("kind", "what is missing", rank=1, width=9, values="gap kind", origin="derived"),
        Column("record", "id of the record", "id", 4, 16, origin="derived"),
        Column(
            "title",
            "the record's title; of a flaw what is broken",
            rank=1,
            width=28,
            origin="derived",
        ),
        Column(
            "gap",
            "what the article says instead, or that it says nothing; of a flaw the ids it touches",
            rank=1,
            width=24,
            origin="derived",
        ),
        *closing(note="NULL"),
    ),
    order="(SELECT min(printed.position) FROM printed WHERE printed.record = r.record), r.rank,"
    " r.id",
    filters=("kind", "country", "said-by", "event", "place", "person", "organisation"),
    key="record",
    examples=("powcli gaps", "powcli gaps --kind no-author --section Poland"),
)
