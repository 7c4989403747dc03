"""The claims: assessments without a number, each with its author or none."""

from powcli.catalog.columns import ORDER, closing, dated, identity, voiced
from powcli.model import Column, Listing

LISTING = Listing(
    name="claims",
    record="claim",
    help="What is asserted without a number, and by whom, in our own words.",
    source="claim AS r",
    columns=(
        identity(16, 3),
        Column("claim", "the claim, in our own words", rank=1, width=40),
        *voiced(1),
        Column("topic", "what it is about", rank=2, width=12, values="topic", searched="value"),
        *dated(4),
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
        "attribution",
        "stance",
        "topic",
        "country",
        "event",
        "place",
        "person",
        "organisation",
        "document",
        "quantity",
        "date-origin",
    ),
    dated=True,
    examples=(
        "powcli claims --said-by Edele",
        "powcli claims --topic orders --attribution article",
    ),
)
