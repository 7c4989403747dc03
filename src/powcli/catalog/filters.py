"""The filters: a name in the `filters` of a listing is one of FILTERS, or else a column's.

A filter of words is looked up in a column of the listing, one of records in the facts of
`views.sql`, which the build stores as `facet`.
"""

from powcli.catalog.words import VOCABULARIES
from powcli.model import Filter, Listing

FILTERS: dict[str, Filter] = {
    each.name: each
    for each in (
        Filter("country", "a name, adjective or code", kinds=("country",)),
        *(
            Filter(kind, "an id or a name", kinds=(kind,))
            for kind in ("place", "person", "organisation", "document", "event", "quantity")
        ),
        Filter(
            "said-by",
            "who says or relays it, or a named member of it",
            kinds=("person", "organisation"),
        ),
        Filter(
            "measure",
            "what is counted (killed finds executed too)",
            columns=("measure",),
            wider=(("killed", "executed"),),
        ),
        Filter("kind", "the kind", columns=("kind", "role")),
        Filter(
            "precision",
            "what its coordinates stand for",
            columns=("precision",),
        ),
        Filter(
            "attribution",
            "what the author is, or why there is none",
            columns=("attribution",),
        ),
        Filter(
            "date-origin",
            "where the date is from",
            columns=("date_origin",),
        ),
    )
}
"""The filters of records, and those of words that their column does not explain."""


def filter_of(listing: Listing, name: str) -> Filter:
    """Return the filter of a listing that has this name."""
    if name in FILTERS:
        return FILTERS[name]
    column = listing.column(name.replace("-", "_"))
    assert column is not None, f"{listing.name} has no column for --{name}"
    return Filter(name, column.help, columns=(column.name,))


def help_of(listing: Listing, filter: Filter) -> str:
    """Return the help of a filter on a listing: what it takes there, and what it finds."""
    told = filter.help[0].upper() + filter.help[1:]
    if filter.name == "country" and listing.roles:
        told += ", in every role but the doer's"
    if filter.name == "country" and listing.name == "figures":
        told += ", of the people counted"
    if filter.name == "organisation" and listing.name == "figures":
        told += ", of the people counted or who speaks"
    if filter.name == "event" and listing.name == "events":
        told += ", and its parts"
    column = filter.column(listing)
    if known := VOCABULARIES.get(column.values if column else filter.name):
        return f"{told}: {', '.join(known)}."
    without = "where nobody is named" if filter.name == "said-by" else "for the rows without"
    return f"{told}; none {without}." if filter.kinds else f"{told}."
