"""The documents: treaties, laws, orders, speeches and reports, and the related articles."""

from powcli.catalog.columns import (
    ORDER,
    author,
    closing,
    dated,
    events,
    identity,
    other_names,
    search_names,
)
from powcli.model import Column, Listing

LISTING = Listing(
    name="documents",
    record="document",
    help="Treaties, laws, orders, speeches, reports, and the related articles.",
    source="document AS r",
    columns=(
        identity(16, 4),
        Column("title", "the title in the article, or what it is", rank=1, width=24),
        other_names("document"),
        search_names(),
        Column(
            "kind",
            "what kind of document",
            rank=1,
            width=9,
            values="document kind",
            searched="value",
        ),
        *dated(1),
        Column(
            "issued_by",
            "who issued or made it",
            rank=2,
            width=14,
            sql=author("issued_by"),
            searched="value",
        ),
        Column("description", "what the article says of it", rank=2, width=28, searched="text"),
        events(),
        *closing(),
    ),
    order=f"r.date IS NULL, coalesce(r.earliest, r.latest), {ORDER}",
    filters=("country", "kind", "person", "organisation", "event", "date-origin"),
    dated=True,
    examples=("powcli documents --kind order", "powcli documents --year 1941"),
)
