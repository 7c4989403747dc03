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
    source="(SELECT figure.*, quantity.title AS title, quantity.measure AS measure,"
    " quantity.population AS population, country.name AS country, quantity.event AS event,"
    " quantity.unit AS unit, quantity.part_of AS part_of, quantity.breakdown AS breakdown,"
    " quantity.whole AS whole, coalesce(quantity.date, event.date) AS date,"
    " CASE WHEN quantity.date IS NULL THEN event.earliest ELSE quantity.earliest END AS earliest,"
    " CASE WHEN quantity.date IS NULL THEN event.latest ELSE quantity.latest END AS latest,"
    " quantity.when_words AS when_words, quantity.note AS quantity_note,"
    " coalesce(quantity.date_note, CASE WHEN quantity.date IS NULL THEN event.date_note END)"
    " AS date_note FROM figure JOIN quantity ON quantity.id = figure.quantity"
    " LEFT JOIN country ON country.id = quantity.country"
    " LEFT JOIN event ON event.id = quantity.event) AS r",
    columns=(
        identity(20, 6),
        Column("quantity", "id of what is counted; rivals share it", "id"),
        Column("title", "what is counted, in words", rank=1, width=24),
        Column(
            "measure", "what was done, or what kind of number", rank=5, width=9, values="measure"
        ),
        Column("population", "of whom the number is a number"),
        Column("counted", "whom this statement names, where it differs", rank=3, width=16),
        Column("country", "the country of the people counted", rank=4, width=8),
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
        Column("reported_by", "who relays it", sql=author("reported_by")),
        Column("date", "the time counted, EDTF; its event's where it has none", "edtf", 5, 10),
        Column("earliest", "the first day of the time counted", "day"),
        Column("latest", "the last day of the time counted; empty if open", "day"),
        Column("when_words", "a relative time in the article's words"),
        Column("base", "id of the figure that this one is a share or a part of", "id"),
        Column("part_of", "id of the quantity inside which it lies", "id"),
        Column("breakdown", "id of the list whose members exclude each other", "id"),
        Column("whole", "1 where it counts all the dead of its event", "integer"),
        Column("date_note", "why the date is what it is, where inferred"),
        *closing(
            "figure",
            note="nullif(trim(coalesce(r.note, '') || ' ' || coalesce(r.quantity_note, '')), '')",
            inferred="SELECT figure.id, 'date', 0 FROM figure"
            " JOIN quantity ON quantity.id = figure.quantity"
            " LEFT JOIN event ON event.id = quantity.event WHERE CASE WHEN quantity.date IS NULL"
            " THEN event.date_origin ELSE quantity.date_origin END = 'inferred'"
            " UNION SELECT figure.id, quantity.inferred, 1 FROM figure"
            " JOIN quantity ON quantity.id = figure.quantity"
            " WHERE quantity.inferred IS NOT NULL",
        ),
    ),
    order=ORDER,
    filters=(
        "country",
        "measure",
        "qualifier",
        "said-by",
        "quantity",
        "event",
        "place",
        "person",
        "organisation",
        "document",
    ),
    dated=True,
    examples=(
        "powcli figures --quantity german-pow-deaths",
        "powcli figures --said-by none --measure mortality-rate",
        "powcli figures --country Japan -c title,low,high,words,said_by",
    ),
)
