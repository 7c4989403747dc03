"""Every filter, declared once: a new one is an entry here and its name in a listing.

A filter's `facts` say which records of any kind it finds under which value, in which
role; the build writes them all into the one table `facet`.
"""

from powcli.model import Filter

_LINKED = " UNION ALL ".join(
    (
        "SELECT event_country.country AS target, event_country.event AS event FROM event_country",
        "SELECT event_place.place, event_place.event FROM event_place",
        "SELECT event_person.person, event_person.event FROM event_person",
        "SELECT event_organisation.organisation, event_organisation.event FROM event_organisation",
        "SELECT event_document.document, event_document.event FROM event_document",
        "SELECT quantity.id, quantity.event FROM quantity",
        "SELECT figure.id, quantity.event FROM figure"
        " JOIN quantity ON quantity.id = figure.quantity",
        "SELECT claim.id, claim.event FROM claim",
    )
)

_EVENT_COUNTRIES = (
    "SELECT event_country.event AS event, event_country.role AS role,"
    " event_country.country AS country FROM event_country"
    " UNION SELECT event_place.event, 'place-then', event_place.country_then FROM event_place"
    " WHERE event_place.country_then IS NOT NULL"
    " UNION SELECT event_place.event, 'place-now', place_country.country FROM event_place"
    " JOIN place_country ON place_country.place = event_place.place"
)

# A figure is of the people of its quantity's country; where the quantity names none, of
# the victims of its event.
_FIGURE_COUNTRIES = (
    "SELECT figure.id AS record, 'victim' AS role, quantity.country AS value FROM figure"
    " JOIN quantity ON quantity.id = figure.quantity WHERE quantity.country IS NOT NULL"
    f" UNION SELECT figure.id, there.role, there.country FROM figure"
    " JOIN quantity ON quantity.id = figure.quantity"
    f" JOIN ({_EVENT_COUNTRIES}) AS there ON there.event = quantity.event"
    " WHERE there.role <> 'victim' OR quantity.country IS NULL"
)

_RECORD_COUNTRIES = (
    f"SELECT there.event AS record, there.role AS role, there.country AS value"
    f" FROM ({_EVENT_COUNTRIES}) AS there"
    f" UNION {_FIGURE_COUNTRIES}"
    " UNION SELECT place_country.place, 'place-now', place_country.country FROM place_country"
    " UNION SELECT event_place.place, 'place-then', event_place.country_then FROM event_place"
    " WHERE event_place.country_then IS NOT NULL"
    " UNION SELECT person.id, '', person.country FROM person WHERE person.country IS NOT NULL"
    " UNION SELECT organisation.id, '', organisation.country FROM organisation"
    " WHERE organisation.country IS NOT NULL"
    " UNION SELECT event_document.document, there.role, there.country FROM event_document"
    f" JOIN ({_EVENT_COUNTRIES}) AS there ON there.event = event_document.event"
    " UNION SELECT document.id, 'party', country.id FROM document"
    " JOIN country ON country.id = document.issued_by"
    " UNION SELECT document.id, 'party', organisation.country FROM document"
    " JOIN organisation ON organisation.id = document.issued_by"
    " WHERE organisation.country IS NOT NULL"
    " UNION SELECT document.id, 'party', person.country FROM document"
    " JOIN person ON person.id = document.issued_by WHERE person.country IS NOT NULL"
    f" UNION SELECT claim.id, there.role, there.country FROM claim"
    f" JOIN ({_EVENT_COUNTRIES}) AS there ON there.event = claim.event"
    " UNION SELECT claim_about.claim, '', country.id FROM claim_about"
    " JOIN country ON country.id = claim_about.record"
    " UNION SELECT claim_about.claim, 'place-now', place_country.country FROM claim_about"
    " JOIN place_country ON place_country.place = claim_about.record"
    " UNION SELECT claim_about.claim, '', organisation.country FROM claim_about"
    " JOIN organisation ON organisation.id = claim_about.record"
    " WHERE organisation.country IS NOT NULL"
    " UNION SELECT claim_about.claim, '', quantity.country FROM claim_about"
    " JOIN quantity ON quantity.id = claim_about.record WHERE quantity.country IS NOT NULL"
    f" UNION SELECT claim_about.claim, there.role, there.country FROM claim_about"
    f" JOIN ({_EVENT_COUNTRIES}) AS there ON there.event = claim_about.record"
    " UNION SELECT country.id, '', country.id FROM country"
)


def _linked(kind: str) -> str:
    """Return the facts that tie records to those of a kind, through events and claims."""
    return (
        f"SELECT linked.event AS record, '' AS role, linked.target AS value"
        f" FROM ({_LINKED}) AS linked JOIN {kind} ON {kind}.id = linked.target"
        f" WHERE linked.event IS NOT NULL"
        f" UNION SELECT own.id, '', linked.target FROM ({_LINKED}) AS own_link"
        f" JOIN (SELECT figure.id AS id FROM figure UNION SELECT claim.id FROM claim) AS own"
        f" ON own.id = own_link.target"
        f" JOIN ({_LINKED}) AS linked ON linked.event = own_link.event"
        f" JOIN {kind} ON {kind}.id = linked.target"
        f" UNION SELECT claim_about.claim, '', claim_about.record FROM claim_about"
        f" JOIN {kind} ON {kind}.id = claim_about.record"
        f" UNION SELECT {kind}.id, '', {kind}.id FROM {kind}"
    )


_SAID = (
    "SELECT figure.id AS record, '' AS role, figure.said_by AS value FROM figure"
    " WHERE figure.said_by IS NOT NULL"
    " UNION SELECT claim.id, '', claim.said_by FROM claim WHERE claim.said_by IS NOT NULL"
)

_SPOKEN = (
    f"{_SAID}"
    " UNION SELECT figure.id, '', figure.reported_by FROM figure"
    " WHERE figure.reported_by IS NOT NULL"
    " UNION SELECT claim.id, '', claim.reported_by FROM claim WHERE claim.reported_by IS NOT NULL"
    " UNION SELECT document.id, '', document.issued_by FROM document"
    " WHERE document.issued_by IS NOT NULL"
)


def _spoken(kind: str) -> str:
    """Return the facts that tie what is said or issued to its authors of a kind."""
    return (
        f"SELECT spoken.record, '', spoken.value FROM ({_SPOKEN}) AS spoken"
        f" JOIN {kind} ON {kind}.id = spoken.value"
    )


def _disputed(facts: str) -> str:
    """Return facts with those of a disagreement added: the ones of the records it is about."""
    return (
        f"SELECT fact.record, fact.role, fact.value FROM ({facts}) AS fact"
        " UNION SELECT disagreement_record.disagreement, fact.role, fact.value"
        f" FROM disagreement_record JOIN ({facts}) AS fact"
        " ON fact.record = disagreement_record.record"
    )


FILTERS: dict[str, Filter] = {
    each.name: each
    for each in (
        Filter(
            "country",
            "a country: name, adjective or code, in every role but perpetrator",
            _disputed(_RECORD_COUNTRIES),
            ("country",),
        ),
        Filter("place", "a place", _disputed(_linked("place")), ("place",)),
        Filter(
            "person",
            "a person, by full name or surname",
            _disputed(f"{_linked('person')} UNION {_spoken('person')}"),
            ("person",),
        ),
        Filter(
            "organisation",
            "a body, unit, group or collective",
            _disputed(
                f"{_linked('organisation')} UNION {_spoken('organisation')}"
                " UNION SELECT event_organisation.event, event_organisation.role,"
                " event_organisation.organisation FROM event_organisation"
            ),
            ("organisation",),
        ),
        Filter("document", "a document", _disputed(_linked("document")), ("document",)),
        Filter(
            "event",
            "an event, by id or title; on events also its parts",
            _disputed(
                "SELECT linked.target AS record, '' AS role, linked.event AS value"
                f" FROM ({_LINKED}) AS linked WHERE linked.event IS NOT NULL"
                " UNION SELECT claim_about.claim, '', event.id FROM claim_about"
                " JOIN event ON event.id = claim_about.record"
                " UNION SELECT event.id, '', event.part_of FROM event"
                " WHERE event.part_of IS NOT NULL"
                " UNION SELECT event.id, '', event.id FROM event"
            ),
            ("event",),
        ),
        Filter(
            "quantity",
            "a quantity, by id or title",
            _disputed(
                "SELECT figure.id AS record, '' AS role, figure.quantity AS value FROM figure"
                " UNION SELECT claim_about.claim, '', quantity.id FROM claim_about"
                " JOIN quantity ON quantity.id = claim_about.record"
            ),
            ("quantity",),
        ),
        Filter(
            "said-by",
            "who says it: a person, a body or a collective",
            _disputed(_SAID),
            ("person", "organisation"),
        ),
        Filter(
            "measure",
            "what is counted, such as killed (which finds executed too)",
            "SELECT figure.id, '', quantity.measure FROM figure"
            " JOIN quantity ON quantity.id = figure.quantity"
            " UNION SELECT figure.id, '', 'killed' FROM figure"
            " JOIN quantity ON quantity.id = figure.quantity WHERE quantity.measure = 'executed'",
            values="measure",
        ),
        Filter(
            "qualifier",
            "how the number is qualified, such as about or vague",
            "SELECT figure.id, '', figure.qualifier FROM figure",
            values="qualifier",
        ),
        Filter(
            "kind",
            "the kind, as in the column; on people their role",
            "SELECT event.id, '', event.kind FROM event"
            " UNION ALL SELECT place.id, '', place.kind FROM place"
            " UNION ALL SELECT person.id, '', person.role FROM person"
            " UNION ALL SELECT organisation.id, '', organisation.kind FROM organisation"
            " UNION ALL SELECT document.id, '', document.kind FROM document",
            values="kind",
        ),
        Filter(
            "precision",
            "what its coordinates stand for; none for a place that is not located",
            "SELECT place.id, '', place.precision FROM place",
            values="precision",
        ),
        Filter(
            "topic",
            "the topic of a claim",
            "SELECT claim.id, '', claim.topic FROM claim",
            values="topic",
        ),
    )
}
