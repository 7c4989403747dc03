"""The figures: every printed number, each with its author, what was counted, and its rivals."""

from powcli.catalog.columns import ORDER, author, closing, identity
from powcli.model import Column, Listing

BREAKDOWNS = (
    "SELECT breakdown.id, breakdown.title,"
    " (SELECT count(*) FROM quantity WHERE quantity.breakdown = breakdown.id) FROM breakdown"
    " WHERE breakdown.quantity = :quantity AND breakdown.complete ORDER BY breakdown.id"
)
"""The complete breakdowns of a quantity: id, title, and of how many quantities it is made."""

LISTING = Listing(
    name="figures",
    record="figure",
    help="How many: every number in the article, with who says it and what was counted.",
    source="statement AS r",
    columns=(
        identity(20, 6),
        Column("quantity", "id of what is counted; rivals share it", "id"),
        Column("title", "what is counted, in words", rank=1, width=24),
        Column(
            "measure",
            "what was done, or what kind of number",
            rank=5,
            width=9,
            values="measure",
            searched="value",
        ),
        Column("population", "of whom the number is a number", searched="value"),
        Column(
            "counted",
            "whom this statement names, where it differs",
            rank=3,
            width=16,
            searched="value",
        ),
        Column(
            "country",
            "the country of the people counted",
            rank=4,
            width=8,
            searched="value",
            sql="(SELECT country.name FROM country WHERE country.id = r.country)",
        ),
        Column("event", "id of the event", "id"),
        Column("low", "the printed number, or the lower of two; no bound", "number"),
        Column("high", "the printed number, or the upper of two; no bound", "number"),
        Column("qualifier", "how it is qualified", rank=4, width=9, values="qualifier"),
        Column("words", "the number as printed", rank=1, width=14),
        Column("unit", "what low and high are in", rank=6, width=7, values="unit"),
        Column(
            "said_by",
            "who says it; empty where the article does not say",
            rank=1,
            width=14,
            sql=author("said_by"),
        ),
        Column("reported_by", "who relays it", sql=author("reported_by"), searched="value"),
        Column(
            "date",
            "the time counted, EDTF; its event's where it has none",
            "edtf",
            5,
            10,
            searched="value",
        ),
        Column("earliest", "the first day of the time counted", "day"),
        Column("latest", "the last day of the time counted; empty if open", "day"),
        Column("when_words", "a relative time in the article's words", searched="text"),
        Column("base", "id of the figure that this one is a share or a part of", "id"),
        Column("part_of", "id of the quantity inside which it lies", "id"),
        Column("breakdown", "id of the list whose members exclude each other", "id"),
        Column("whole", "1 where it counts all the dead of its event", "integer"),
        Column("date_note", "why the date is what it is, where inferred", searched="note"),
        *closing(
            note="nullif(trim(coalesce(r.note, '') || ' ' || coalesce(r.quantity_note, '')), '')"
        ),
    ),
    order=ORDER,
    filters=(
        "country",
        "measure",
        "qualifier",
        "unit",
        "said-by",
        "quantity",
        "event",
        "place",
        "person",
        "organisation",
        "document",
    ),
    dated=True,
    roles=True,
    examples=(
        "powcli figures --quantity german-pow-deaths",
        "powcli figures --said-by none --measure mortality-rate",
        "powcli figures --country Japan -c title,low,high,words,said_by",
    ),
)
