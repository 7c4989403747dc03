"""The claims: assessments without a number, each with its author or none."""

from powcli.catalog.columns import ORDER, author, closing, identity
from powcli.model import Column, Entity

ENTITY = Entity(
    name="claims",
    record="claim",
    help="What is asserted without a number, and by whom, in our own words.",
    source="claim AS r",
    columns=(
        identity(16, 3),
        Column(
            "said_by",
            author("said_by"),
            "whose claim it is; empty where the article speaks itself",
            rank=1,
            width=14,
        ),
        Column("reported_by", author("reported_by"), "who relays it"),
        Column("topic", "r.topic", "what it is about", rank=2, width=12),
        Column("claim", "r.claim", "the claim, in our own words", rank=1, width=40),
        Column("event", "r.event", "id of the event", "id"),
        Column(
            "about",
            "SELECT claim_about.claim, claim_about.record FROM claim_about"
            " ORDER BY claim_about.claim, claim_about.rowid",
            "ids of other records it is about",
            "list",
        ),
        *closing("claim"),
    ),
    order=ORDER,
    filters=(
        "said-by",
        "topic",
        "country",
        "event",
        "place",
        "person",
        "organisation",
        "document",
        "quantity",
    ),
    examples=("powcli claims --said-by Edele", "powcli claims --topic orders --said-by none"),
)
