"""The figures: every printed number, each with its author, what was counted, and its rivals."""

from powcli.catalog.columns import ORDER, closing, dated, identity, voiced
from powcli.model import Column, Listing

BREAKDOWNS = (
    "SELECT breakdown.id, breakdown.title,"
    " (SELECT count(*) FROM quantity WHERE quantity.breakdown = breakdown.id),"
    " breakdown.inferred, breakdown.note FROM breakdown"
    " WHERE breakdown.quantity = :quantity AND breakdown.complete ORDER BY breakdown.id"
)
"""The complete breakdowns of a quantity: id, title, of how many quantities it is made, whether
it is inferred that these make it up, and the note."""

DISPUTES = (
    "SELECT DISTINCT disagreements.id, disagreements.disagreement, disagreements.note"
    " FROM disagreements JOIN tie ON tie.tied = disagreements.id"
    " AND tie.heading = 'disagreements' JOIN figures ON figures.id = tie.record"
    " WHERE figures.quantity = :quantity ORDER BY disagreements.rowid"
)
"""The disagreements on the figures of a quantity: id, sentence, note."""

BEARING = (
    "SELECT claims.id, claims.claim, claims.said_by, claims.reported_by, claims.context_by,"
    " claims.attribution, claims.stance, claims.inferred FROM claims WHERE claims.id IN ("
    "SELECT tie.tied FROM tie WHERE tie.record = :quantity AND tie.heading = 'claims'"
    " UNION SELECT dispute.tied FROM tie JOIN figures ON figures.id = tie.record"
    " JOIN tie AS dispute ON dispute.record = tie.tied AND dispute.heading = 'records'"
    " WHERE figures.quantity = :quantity AND tie.heading = 'disagreements')"
    " ORDER BY claims.rowid"
)
"""The claims on a quantity, and those that disagree with a figure of it, each with its voice."""

DISPUTED = (
    "SELECT DISTINCT figures.quantity FROM tie JOIN figures ON figures.id = tie.record"
    " JOIN tie AS other ON other.record = tie.tied AND other.heading = 'records'"
    " JOIN figures AS rival ON rival.id = other.tied AND rival.quantity = figures.quantity"
    " WHERE tie.heading = 'disagreements' AND rival.id <> figures.id"
)
"""The quantities of which two figures stand in one disagreement."""

OWN_NOTE = "(SELECT figure.note FROM figure WHERE figure.id = t.id)"
"""The note of a row `t` of figures without that of its quantity."""

QUANTITY_NOTE = "(SELECT quantity.note FROM quantity WHERE quantity.id = t.quantity)"


def _of(end: str) -> str:
    """Return an end of a count; a share is none."""
    return f"CASE WHEN r.unit <> 'percent' THEN r.{end} END"


def _share(end: str) -> str:
    """Return an end of a share."""
    return f"CASE WHEN r.unit = 'percent' THEN r.{end} END"


LISTING = Listing(
    name="figures",
    record="figure",
    help="How many: every number in the article, with who says it and what was counted.",
    source="statement AS r",
    columns=(
        identity(20, 6),
        Column("quantity", "id of what is counted; rivals share it", "id"),
        Column("title", "what is counted, in words", rank=1, width=24),
        Column("words", "the number as printed", rank=1, width=14),
        *voiced(1),
        Column("fate", "what the article says befell those counted", rank=3, values="fate"),
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
        Column(
            "organisations",
            "the groups and bodies whose people are counted",
            "list",
            searched="value",
            sql="SELECT figure.id, organisation.name FROM figure JOIN quantity_organisation"
            " ON quantity_organisation.quantity = figure.quantity"
            " JOIN organisation ON organisation.id = quantity_organisation.organisation"
            " ORDER BY figure.id, quantity_organisation.rowid",
        ),
        Column("event", "id of the event", "id"),
        Column("low", "the printed count, or the lower of two; no bound", "number", sql=_of("low")),
        Column(
            "high", "the printed count, or the upper of two; no bound", "number", sql=_of("high")
        ),
        Column(
            "percent_low",
            "the printed share, or the lower of two, in percent",
            "number",
            sql=_share("low"),
        ),
        Column(
            "percent_high",
            "the printed share, or the upper of two, in percent",
            "number",
            sql=_share("high"),
        ),
        Column("qualifier", "how it is qualified", rank=4, width=9, values="qualifier"),
        Column("unit", "what the number is in", rank=6, width=7, values="unit"),
        *dated(5),
        Column("base", "id of the figure that this one is a share or a part of", "id"),
        Column("part_of", "id of the quantity inside which it lies", "id"),
        Column("breakdown", "id of the list whose members exclude each other", "id"),
        Column("span", "the name of the estimate of which this is one end", "id"),
        Column("span_end", "which end of it", values="span end"),
        Column("same_number", "id of the section's figure whose number this one repeats", "id"),
        Column("whole", "1 where it counts all the dead of its event", "integer"),
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
        "attribution",
        "stance",
        "date-origin",
        "quantity",
        "event",
        "place",
        "person",
        "document",
        "organisation",
    ),
    dated=True,
    examples=(
        "powcli figures --quantity german-pow-deaths",
        "powcli figures --attribution unnamed --measure mortality-rate",
        "powcli figures --country Japan -c title,low,high,words,said_by",
    ),
)
