"""The disagreements: where the article's statements contradict each other, or may."""

from powcli.catalog.columns import ORDER, closing, identity
from powcli.model import Column, Listing

LISTING = Listing(
    name="disagreements",
    record="disagreement",
    help="Where statements contradict each other, and which records they are.",
    source="disagreement AS r",
    columns=(
        identity(16, 3),
        Column("kind", "on what", rank=2, width=10, values="disagreement kind", searched="value"),
        Column("topic", "what is disputed", rank=1, width=20),
        Column(
            "records",
            "ids of the records that disagree",
            "list",
            2,
            24,
            sql="SELECT disagreement_record.disagreement, disagreement_record.record"
            " FROM disagreement_record"
            " ORDER BY disagreement_record.disagreement, disagreement_record.rowid",
        ),
        Column("disagreement", "on what they disagree", rank=1, width=36, searched="text"),
        *closing(),
    ),
    order=ORDER,
    filters=("kind", "country", "said-by", "event", "quantity", "place", "person", "organisation"),
    examples=("powcli disagreements", "powcli disagreements --said-by Edele -f json"),
)
