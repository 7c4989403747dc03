"""What ties one record to others: for each kind, the groups that `show` prints, as SQL.

A group's SQL asks by `:id` and yields items of the group's form: figures, claims, events,
places, names, passages, breakdowns, or records of any kind. Rows that differ in `role`
alone are one item with several roles.
"""

from typing import Literal, NamedTuple

from powcli.catalog.columns import DATE_NOTE, dated
from powcli.catalog.words import VOCABULARIES
from powcli.model import Column

Form = Literal["figure", "claim", "event", "place", "record", "name", "passage", "breakdown"]

LISTS = ("country_now",)
"""The values of items that are lists, joined by SEPARATOR."""

FLAGS = ("complete", "said_by_inferred", "date_inferred")
"""The values of items that are true or false."""


class Link(NamedTuple):
    """One group of a record's ties: its name, the form of its items, and their SQL."""

    group: str
    form: Form
    sql: str


RECORDS = (
    "(SELECT country.id AS id, 'country' AS kind, country.name AS title FROM country"
    " UNION ALL SELECT place.id, 'place', place.name FROM place"
    " UNION ALL SELECT person.id, 'person', person.name FROM person"
    " UNION ALL SELECT organisation.id, 'organisation', organisation.name FROM organisation"
    " UNION ALL SELECT document.id, 'document', document.title FROM document"
    " UNION ALL SELECT event.id, 'event', event.title FROM event"
    " UNION ALL SELECT quantity.id, 'quantity', quantity.title FROM quantity"
    " UNION ALL SELECT breakdown.id, 'breakdown', breakdown.title FROM breakdown"
    " UNION ALL SELECT figure.id, 'figure', quantity.title || ': ' || figure.words FROM figure"
    " JOIN quantity ON quantity.id = figure.quantity"
    " UNION ALL SELECT claim.id, 'claim', claim.topic FROM claim"
    " UNION ALL SELECT disagreement.id, 'disagreement', disagreement.topic FROM disagreement"
    " UNION ALL SELECT passage.id, 'passage', passage.section || ', paragraph '"
    " || passage.paragraph FROM passage)"
)
"""Every record, as (id, kind, title)."""

LISTED = {
    "event": "events",
    "place": "places",
    "person": "people",
    "organisation": "organisations",
    "document": "documents",
    "figure": "figures",
    "claim": "claims",
    "disagreement": "disagreements",
    "country": "countries",
    "passage": "passages",
}
"""The listing whose row holds the fields of a kind of record."""

UNLISTED: dict[str, tuple[Column, ...]] = {
    "quantity": (
        Column("measure", "what was done, or what kind of number"),
        Column("population", "of whom the number is a number"),
        Column(
            "country",
            "the country of the people counted",
            sql="(SELECT country.name FROM country WHERE country.id = r.country)",
        ),
        Column("unit", "what the numbers are in"),
        *dated(),
        DATE_NOTE,
        Column("whole", "1 where it counts all the dead of its event", "integer"),
        Column(
            "inferred",
            "which of the values are inferred from the context, not printed",
            "list",
            sql="nullif(trim(CASE r.date_origin WHEN 'inferred' THEN 'date; ' ELSE '' END"
            " || coalesce(r.inferred, ''), '; '), '')",
        ),
        Column("note", "what it must be read with"),
    ),
    "breakdown": (Column("complete", "1 where the members make up the whole quantity", "integer"),),
}
"""The fields of the kinds that have no listing."""

NAMES = ("other_names", "search_names", "codes")
"""The columns of a listing that the group of names tells more of."""

SHOWN_AS_GROUP = {
    "event": (
        "place country_then country_now victims perpetrators parties people organisations"
        " killed killed_low killed_high said_by part_of"
    ),
    "place": "events",
    "person": "events",
    "organisation": "events",
    "document": "events",
    "figure": "quantity event base part_of breakdown",
    "claim": "event about",
    "disagreement": "records",
    "country": "events",
}
"""The columns of a listing that a group tells more of, so that they are no fields."""


_GUESSED = "coalesce('; ' || t.inferred || ';' LIKE '%; said_by;%', 0)"
"""Whether the author of a row `t` of figures or claims is inferred."""


def _figures(condition: str, first: str = "") -> str:
    """Return the figures that a condition on `t` holds for, rivals side by side."""
    return (
        "SELECT t.id, t.quantity, t.title, t.words, t.low, t.high, t.qualifier, t.unit,"
        " t.counted, t.said_by, t.reported_by,"
        f" {_GUESSED} AS said_by_inferred,"
        " t.base, (SELECT base.words FROM figures AS base WHERE base.id = t.base) AS base_words,"
        f" t.note FROM figures AS t WHERE {condition}"
        f" ORDER BY {first}(SELECT min(rival.rowid) FROM figures AS rival"
        " WHERE rival.quantity = t.quantity), t.rowid"
    )


def _claims(condition: str) -> str:
    return (
        "SELECT t.id, t.topic, t.claim, t.said_by, t.reported_by,"
        f" {_GUESSED} AS said_by_inferred"
        f" FROM claims AS t WHERE {condition} ORDER BY t.rowid"
    )


def _claims_about(*records: str) -> str:
    about = " OR ".join(f"claim_about.record {each}" for each in records)
    return f"t.id IN (SELECT claim_about.claim FROM claim_about WHERE {about})"


def _events(source: str, role: str = "NULL") -> str:
    """Return the events of a source with a column `event`, by role and then in time."""
    ranks = " ".join(
        f"WHEN '{word}' THEN {place}" for place, word in enumerate(VOCABULARIES["role"])
    )
    rank = f"CASE {role} {ranks} ELSE 9 END, " if role != "NULL" else ""
    return (
        f"SELECT DISTINCT {role} AS role, t.id, t.title, t.date,"
        f" {_GUESSED.replace('said_by', 'date')} AS date_inferred FROM {source}"
        f" JOIN events AS t ON t.id = link.event ORDER BY {rank}t.rowid"
    )


def _tied(kind: str, title: str = "name") -> str:
    """Return the records of a kind that a link table ties to an event, with their roles."""
    return (
        f"SELECT link.role, t.id, '{kind}' AS kind, t.{title} AS title"
        f" FROM event_{kind} AS link JOIN {kind} AS t ON t.id = link.{kind}"
        " WHERE link.event = :id ORDER BY link.rowid"
    )


def _records(condition: str, role: str = "") -> str:
    """Return the records of any kind that a condition on `record` holds for."""
    first = f"{role} AS role, " if role else ""
    return (
        f"SELECT {first}record.id, record.kind, record.title FROM {RECORDS} AS record"
        f" WHERE {condition} ORDER BY record.id"
    )


def _statements(condition: str, order: str) -> str:
    """Return records as `_records`, with who says it where they are figures or claims."""
    return (
        "SELECT record.id, record.kind, coalesce(claim.claim, record.title) AS title,"
        " figure.counted, coalesce(figure.said_by, claim.said_by) AS said_by,"
        " coalesce(figure.reported_by, claim.reported_by) AS reported_by,"
        f" {_GUESSED.replace('t.', 'figure.')} OR {_GUESSED.replace('t.', 'claim.')}"
        f" AS said_by_inferred FROM {RECORDS} AS record"
        " LEFT JOIN figures AS figure ON figure.id = record.id"
        f" LEFT JOIN claims AS claim ON claim.id = record.id WHERE {condition} ORDER BY {order}"
    )


def _event_of(source: str) -> Link:
    """Return the one event that a query with a column `event` finds."""
    return Link("events", "event", _events(f"({source}) AS link"))


def _disagreements(filter: str) -> Link:
    """Return the disagreements that a filter finds under the record."""
    return Link(
        "disagreements",
        "record",
        _records(
            "record.kind = 'disagreement' AND record.id IN (SELECT facet.record FROM facet"
            f" WHERE facet.filter = '{filter}' AND facet.value = :id)"
        ),
    )


_DISAGREEMENTS_WITH = Link(
    "disagreements",
    "record",
    _records(
        "record.id IN (SELECT disagreement_record.disagreement FROM disagreement_record"
        " WHERE disagreement_record.record = :id)"
    ),
)

_NAMES = Link(
    "names",
    "name",
    "SELECT name.name, name.kind, name.origin, name.reference FROM name"
    " WHERE name.record = :id AND name.kind <> 'keyword'"
    " ORDER BY name.origin, name.kind DESC, name.rowid",
)

_PASSAGES = Link(
    "passages",
    "passage",
    "SELECT passage.id, passage.section, passage.paragraph FROM citation"
    " JOIN passage ON passage.id = citation.passage WHERE citation.record = :id"
    " ORDER BY passage.position",
)

_ISSUED = Link(
    "documents",
    "record",
    _records(
        "record.id IN (SELECT document.id FROM document WHERE document.issued_by = :id)",
        role="'issuer'",
    ),
)

_SPOKEN = (
    "t.id IN (SELECT {table}.id FROM {table}"
    " WHERE {table}.said_by = :id OR {table}.reported_by = :id)"
)

_SPOKEN_CLAIMS = Link(
    "claims", "claim", _claims(f"{_SPOKEN.format(table='claim')} OR {_claims_about('= :id')}")
)

_CLAIMS_ABOUT = Link("claims", "claim", _claims(_claims_about("= :id")))

_SPOKEN_FIGURES = Link("figures", "figure", _figures(_SPOKEN.format(table="figure")))

_OWN = "(SELECT figure.quantity FROM figure WHERE figure.id = :id)"
"""The quantity of the figure asked for."""


def _breakdowns(condition: str, members: str) -> tuple[Link, Link]:
    """Return the lists that a condition holds for, and the figures of their members."""
    return (
        Link(
            "breakdowns",
            "breakdown",
            "SELECT breakdown.id, breakdown.title, breakdown.quantity, breakdown.complete"
            f" FROM breakdown WHERE {condition} ORDER BY breakdown.id",
        ),
        Link("members", "figure", _figures(members)),
    )


def _parts(table: str, condition: str, but: str = "") -> tuple[Link, Link]:
    """Return what the record of a condition lies inside, and what lies inside it."""
    return (
        Link(
            "part_of",
            "record",
            _records(
                f"record.id = (SELECT {table}.part_of FROM {table} WHERE {table}.id {condition})"
            ),
        ),
        Link(
            "parts",
            "event" if table == "event" else "figure",
            _events("(SELECT event.id AS event FROM event WHERE event.part_of = :id) AS link")
            if table == "event"
            else _figures(
                f"t.part_of {condition} AND NOT EXISTS (SELECT 1 FROM breakdown"
                f" WHERE breakdown.id = t.breakdown AND breakdown.quantity {condition}){but}"
            ),
        ),
    )


LINKS: dict[str, tuple[Link, ...]] = {
    "event": (
        _NAMES,
        Link("figures", "figure", _figures("t.event = :id", "t.whole DESC, ")),
        Link("countries", "record", _tied("country")),
        Link(
            "places",
            "place",
            "SELECT t.id, t.name, country.name AS country_then, t.country_now"
            " FROM event_place AS link JOIN places AS t ON t.id = link.place"
            " LEFT JOIN country ON country.id = link.country_then"
            " WHERE link.event = :id ORDER BY link.rowid",
        ),
        Link("people", "record", _tied("person")),
        Link("organisations", "record", _tied("organisation")),
        Link("documents", "record", _tied("document", "title")),
        Link("claims", "claim", _claims(f"t.event = :id OR {_claims_about('= :id')}")),
        *_parts("event", "= :id"),
        _disagreements("event"),
        _PASSAGES,
    ),
    "place": (
        _NAMES,
        Link(
            "figures",
            "figure",
            _figures(
                "t.event IN (SELECT event_place.event FROM event_place"
                " WHERE event_place.place = :id)"
            ),
        ),
        Link(
            "events",
            "event",
            _events("(SELECT * FROM event_place WHERE event_place.place = :id) AS link"),
        ),
        _CLAIMS_ABOUT,
        _disagreements("place"),
        _PASSAGES,
    ),
    "person": (
        _NAMES,
        _SPOKEN_FIGURES,
        Link(
            "events",
            "event",
            _events(
                "(SELECT * FROM event_person WHERE event_person.person = :id) AS link", "link.role"
            ),
        ),
        _ISSUED,
        _SPOKEN_CLAIMS,
        _disagreements("person"),
        _PASSAGES,
    ),
    "organisation": (
        _NAMES,
        _SPOKEN_FIGURES,
        Link(
            "events",
            "event",
            _events(
                "(SELECT * FROM event_organisation WHERE event_organisation.organisation = :id)"
                " AS link",
                "link.role",
            ),
        ),
        _ISSUED,
        _SPOKEN_CLAIMS,
        _disagreements("organisation"),
        _PASSAGES,
    ),
    "document": (
        _NAMES,
        Link(
            "events",
            "event",
            _events(
                "(SELECT * FROM event_document WHERE event_document.document = :id) AS link",
                "link.role",
            ),
        ),
        _CLAIMS_ABOUT,
        _disagreements("document"),
        _PASSAGES,
    ),
    "quantity": (
        Link("figures", "figure", _figures("t.quantity = :id")),
        *_breakdowns(
            "breakdown.quantity = :id",
            "t.breakdown IN (SELECT breakdown.id FROM breakdown WHERE breakdown.quantity = :id)",
        ),
        *_parts("quantity", "= :id"),
        _event_of("SELECT quantity.event FROM quantity WHERE quantity.id = :id"),
        Link(
            "claims",
            "claim",
            _claims(
                _claims_about(
                    "= :id", "IN (SELECT figure.id FROM figure WHERE figure.quantity = :id)"
                )
            ),
        ),
        _disagreements("quantity"),
        _PASSAGES,
    ),
    "figure": (
        Link("quantity", "record", _records(f"record.id = {_OWN}")),
        Link("rivals", "figure", _figures(f"t.quantity = {_OWN} AND t.id <> :id")),
        Link(
            "base",
            "figure",
            _figures("t.id = (SELECT figure.base FROM figure WHERE figure.id = :id)"),
        ),
        Link("shares", "figure", _figures("t.base = :id")),
        *_breakdowns(
            f"breakdown.quantity = {_OWN} OR breakdown.id ="
            f" (SELECT quantity.breakdown FROM quantity WHERE quantity.id = {_OWN})",
            "t.id <> :id AND t.breakdown IN (SELECT breakdown.id FROM breakdown"
            f" WHERE breakdown.quantity = {_OWN} OR breakdown.id ="
            f" (SELECT quantity.breakdown FROM quantity WHERE quantity.id = {_OWN}))",
        ),
        *_parts("quantity", f"= {_OWN}", " AND t.base IS NOT :id"),
        _event_of(f"SELECT quantity.event FROM quantity WHERE quantity.id = {_OWN}"),
        Link("claims", "claim", _claims(_claims_about("= :id", f"= {_OWN}"))),
        _DISAGREEMENTS_WITH,
        _PASSAGES,
    ),
    "claim": (
        _event_of("SELECT claim.event FROM claim WHERE claim.id = :id"),
        Link(
            "about",
            "record",
            _statements(
                "record.id IN (SELECT claim_about.record FROM claim_about"
                " WHERE claim_about.claim = :id)",
                "(SELECT claim_about.rowid FROM claim_about WHERE claim_about.claim = :id"
                " AND claim_about.record = record.id)",
            ),
        ),
        _CLAIMS_ABOUT,
        _DISAGREEMENTS_WITH,
        _PASSAGES,
    ),
    "disagreement": (
        Link(
            "records",
            "record",
            _statements(
                "record.id IN (SELECT disagreement_record.record FROM disagreement_record"
                " WHERE disagreement_record.disagreement = :id)",
                "(SELECT disagreement_record.rowid FROM disagreement_record"
                " WHERE disagreement_record.disagreement = :id"
                " AND disagreement_record.record = record.id)",
            ),
        ),
        _PASSAGES,
    ),
    "country": (
        _NAMES,
        Link(
            "events",
            "event",
            _events(
                "(SELECT facet.record AS event, facet.role AS role FROM facet"
                " WHERE facet.filter = 'country' AND facet.value = :id) AS link",
                "link.role",
            ),
        ),
        Link(
            "figures",
            "figure",
            _figures(
                "t.quantity IN (SELECT quantity.id FROM quantity WHERE quantity.country = :id)"
            ),
        ),
        Link(
            "places",
            "record",
            "SELECT facet.role, place.id, 'place' AS kind, place.name AS title FROM facet"
            " JOIN place ON place.id = facet.record"
            " WHERE facet.filter = 'country' AND facet.value = :id"
            " ORDER BY facet.role DESC, place.name, place.id",
        ),
        *(
            Link(
                group,
                "record",
                _records(f"record.id IN (SELECT t.id FROM {kind} AS t WHERE t.country = :id)"),
            )
            for group, kind in (("people", "person"), ("organisations", "organisation"))
        ),
        _ISSUED,
        _CLAIMS_ABOUT,
        _disagreements("country"),
        _PASSAGES,
    ),
    "breakdown": (
        Link(
            "quantity",
            "record",
            _records(
                "record.id = (SELECT breakdown.quantity FROM breakdown WHERE breakdown.id = :id)"
            ),
        ),
        Link("members", "figure", _figures("t.breakdown = :id")),
    ),
    "passage": (
        Link(
            "records",
            "record",
            _statements(
                "record.id IN (SELECT citation.record FROM citation WHERE citation.passage = :id)",
                "record.kind, record.id",
            ),
        ),
    ),
}
"""The groups of each kind of record, in the order of the screen."""

CITED = (
    "SELECT passage.section, passage.paragraph FROM passage WHERE passage.id = :id"
    " OR passage.id IN (SELECT citation.passage FROM citation WHERE citation.record = coalesce("
    "(SELECT breakdown.quantity FROM breakdown WHERE breakdown.id = :id), :id))"
    " ORDER BY passage.position"
)
"""The passages on which a record rests, as (section, paragraph); a passage rests on itself."""

SAID = (
    "SELECT t.said_by, t.reported_by, "
    f"{_GUESSED}, t.words FROM figures AS t WHERE t.id = :id"
    f" UNION ALL SELECT t.said_by, t.reported_by, {_GUESSED}, NULL FROM claims AS t"
    " WHERE t.id = :id"
)
"""Who says a figure or a claim, who relays it, whether that is inferred, and a figure's words."""
