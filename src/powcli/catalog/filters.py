"""The filters: a name in the `filters` of a listing is one of FILTERS, or else a column's.

A filter of words is looked up in a column of the listing, one of records in the facts of
`views.sql`, which the build stores as `facet`.
"""

from powcli.model import Filter, Listing

FILTERS: dict[str, Filter] = {
    each.name: each
    for each in (
        Filter(
            "country",
            "a country: name, adjective or code; on events and dates in every role but the doer's",
            kinds=("country",),
        ),
        Filter("place", "a place", kinds=("place",)),
        Filter("person", "a person, by full name or surname", kinds=("person",)),
        Filter("organisation", "a body, unit, group or collective", kinds=("organisation",)),
        Filter("document", "a document", kinds=("document",)),
        Filter("event", "an event, by id or title; on events also its parts", kinds=("event",)),
        Filter("quantity", "a quantity, by id or title", kinds=("quantity",)),
        Filter(
            "said-by",
            "who says or relays it: a person, a body or a collective, and whoever is named of one",
            kinds=("person", "organisation"),
        ),
        Filter(
            "measure",
            "what is counted, such as killed (which finds executed too)",
            columns=("measure",),
            wider=(("killed", "executed"),),
        ),
        Filter(
            "kind", "the kind, as in the column; on people their role", columns=("kind", "role")
        ),
        Filter(
            "precision",
            "what its coordinates stand for; unlocated for a place that is not",
            columns=("precision",),
        ),
        Filter(
            "attribution",
            "what the author is, or why there is none: unnamed, missing, unclear, article",
            columns=("attribution",),
        ),
        Filter(
            "date-origin",
            "printed leaves out what is inferred",
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
