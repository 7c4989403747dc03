"""The disagreements: where the article's statements contradict each other, or may."""

from powcli.catalog.columns import ORDER, closing, identity
from powcli.model import Column, Entity

ENTITY = Entity(
    name="disagreements",
    record="disagreement",
    help="Where statements contradict each other, and which records they are.",
    source="disagreement AS r",
    columns=(
        identity(16, 3),
        Column("topic", "r.topic", "what is disputed", rank=1, width=20),
        Column(
            "records",
            "SELECT disagreement_record.disagreement, disagreement_record.record"
            " FROM disagreement_record"
            " ORDER BY disagreement_record.disagreement, disagreement_record.rowid",
            "ids of the records that disagree",
            "list",
            2,
            24,
        ),
        Column("disagreement", "r.disagreement", "on what they disagree", rank=1, width=36),
        *closing("disagreement"),
    ),
    order=ORDER,
    filters=("country", "said-by", "event", "quantity", "place", "person", "organisation"),
    examples=("powcli disagreements", "powcli disagreements --said-by Edele -f json"),
)
