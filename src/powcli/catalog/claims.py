"""The claims: assessments without a number, each with its author or none."""

from powcli.catalog.columns import ORDER, author, closing, identity
from powcli.model import Column, Listing

LISTING = Listing(
    name="claims",
    record="claim",
    help="What is asserted without a number, and by whom, in our own words.",
    source="claim AS r",
    columns=(
        identity(16, 3),
        Column(
            "said_by",
            "whose claim it is; empty where the article speaks itself",
            rank=1,
            width=14,
            sql=author("said_by"),
        ),
        Column("reported_by", "who relays it", sql=author("reported_by"), searched="value"),
        Column("topic", "what it is about", rank=2, width=12),
        Column("claim", "the claim, in our own words", rank=1, width=40),
        Column("event", "id of the event", "id"),
        Column(
            "about",
            "ids of other records it is about",
            "list",
            sql="SELECT claim_about.claim, claim_about.record FROM claim_about"
            " ORDER BY claim_about.claim, claim_about.rowid",
        ),
        *closing(),
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
