"""The tidy tables: what ties the rows of the listings to one another, a row a tie.

They are for counting and joining where a list in a cell is in the way. Their SQL reads the
built database alone. Nothing of them is to be added up: a row is a tie, not a happening.
"""

import sqlite3
from typing import NamedTuple

from powcli.model import Column, Result


class Link(NamedTuple):
    """One tidy table: its columns, and the query over the built database that has its rows.

    `key` are the columns that tell its rows apart, of which those in `blank` may be empty;
    `keys` pairs a column with the listing whose id it holds.
    """

    name: str
    help: str
    columns: tuple[Column, ...]
    sql: str
    key: tuple[str, ...]
    keys: tuple[tuple[str, str], ...] = ()
    blank: tuple[str, ...] = ()


_EVENT = (
    Column("event", "id of the event", "id", origin="derived"),
    Column("title", "its title"),
)
_INFERRED = Column("inferred", "1 where the tie is inferred from the context", "integer")
_SAID_BY = Column(
    "said_by",
    "whose word the role is, or why nobody's; empty where it is the article's own",
    "list",
)
_RECORD = (
    Column("record", "id of the record", "id"),
    Column("kind", "what kind of record it is", origin="derived"),
)
_TITLE = Column("title", "its title; of a number or a claim with whose it is", origin="derived")
_TITLED = "coalesce(search.title, record.title)"
_OF_RECORD = (
    " JOIN record ON record.id = link.record LEFT JOIN search ON search.id = link.record"
    " AND search.kind = record.kind"
)


def _named(kind: str, help: str) -> tuple[Column, ...]:
    """Return the columns of a record of a kind: its name, and its id."""
    return Column(kind, help), Column(f"{kind}_id", f"id of the {kind}", "id")


def _part(kind: str, heading: str) -> str:
    """Return the ties of the events to what takes part in them, in the reading order."""
    return (
        f"SELECT events.id, events.title, record.title, record.id, tie.role, tie.inferred, tie.said"
        f" FROM tie JOIN events ON events.id = tie.record"
        f" JOIN record ON record.id = tie.tied AND record.kind = '{kind}'"
        f" WHERE tie.heading = '{heading}' ORDER BY events.rowid, tie.rowid"
    )


def _taking_part(kind: str, listing: str, help: str) -> Link:
    """Return the table of the events and the groups or the persons in them."""
    return Link(
        name=f"event_{listing}",
        help=f"A row is a {kind} in a role in an event: count events distinct.",
        columns=(
            *_EVENT,
            *_named(kind, help),
            Column("role", "in what role", values="role in an event"),
            _INFERRED,
            _SAID_BY,
        ),
        sql=_part(kind, listing),
        key=("event", f"{kind}_id", "role"),
        keys=(("event", "events"), (f"{kind}_id", listing)),
    )


_EVENT_COUNTRIES = """
WITH RECURSIVE own (event, country, role, tie, inferred, said) AS (
  SELECT tie.record, tie.tied, tie.role, 'state', tie.inferred, tie.said
    FROM tie WHERE tie.heading = 'countries'
  UNION ALL SELECT tie.record, people.country, tie.role, 'people', 1, tie.said
    FROM tie JOIN (
      SELECT organisation.id, organisation.country FROM organisation
      UNION ALL SELECT person.id, person.country FROM person) AS people ON people.id = tie.tied
    WHERE tie.heading IN ('organisations', 'people') AND people.country IS NOT NULL
  UNION ALL SELECT event_place.event, event_place.country_then, 'place-then', 'place',
      event_place.inferred, NULL
    FROM event_place WHERE event_place.country_then IS NOT NULL
  UNION ALL SELECT event_place.event, place_country.country, 'place-now', 'place',
      event_place.inferred, NULL
    FROM event_place JOIN place_country ON place_country.place = event_place.place),
word (event, country, role, tie, said) AS (
  SELECT DISTINCT own.event, own.country, own.role, own.tie, own.said FROM own
    ORDER BY own.event, own.country, own.role, own.tie, own.said),
-- Whose word it is, unless the article gives it for one of them itself.
voice (event, country, role, tie, said) AS (
  SELECT word.event, word.country, word.role, word.tie,
      CASE WHEN count(word.said) = count(*) THEN group_concat(word.said, '; ') END
    FROM word GROUP BY word.event, word.country, word.role, word.tie),
-- A country that is named itself is not also there through its people.
best (event, country, role, tie, inferred) AS (
  SELECT own.event, own.country, own.role, max(own.tie), min(own.inferred) FROM own
    WHERE own.tie <> 'people' OR NOT EXISTS (
      SELECT 1 FROM own AS state WHERE state.event = own.event AND state.country = own.country
        AND state.role = own.role AND state.tie = 'state')
    GROUP BY own.event, own.country, own.role),
-- The years that a date touches: an end that is not told or open is that of the other.
year (event, year, last) AS (
  SELECT events.id, CAST(substr(coalesce(events.earliest, events.latest), 1, 4) AS INTEGER),
      CAST(substr(coalesce(events.latest, events.earliest), 1, 4) AS INTEGER)
    FROM events
  UNION ALL SELECT year.event, year.year + 1, year.last FROM year WHERE year.year < year.last)
SELECT events.id, events.title, events.kind, events.dated, record.title, facet.value, facet.role,
    best.tie, best.inferred, voice.said, year.year
  FROM facet JOIN events ON events.id = facet.record
  JOIN record ON record.id = facet.value
  JOIN year ON year.event = events.id
  LEFT JOIN best ON best.event = events.id AND best.country = facet.value
    AND best.role = facet.role
  LEFT JOIN voice ON voice.event = events.id AND voice.country = facet.value
    AND voice.role = facet.role AND voice.tie = best.tie
  WHERE facet.filter = 'country'
  ORDER BY events.rowid, facet.role, record.title, year.year
"""

LINKS = (
    Link(
        name="event_countries",
        help="A row is a country in a role in an event, in a year that the date of the event"
        " touches: count events distinct.",
        columns=(
            *_EVENT,
            Column("kind", "what kind of event", values="event kind"),
            Column("dated", "its date in plain English, or the article's words", origin="derived"),
            *_named("country", "the country"),
            Column("role", "in what role", values="role"),
            Column(
                "tie",
                "state where the article gives the role to the country itself, people where to a"
                " group or a person of it, place where the event lies in it",
                values="tie of a country",
                origin="derived",
            ),
            Column(
                "inferred",
                "1 where the tie is inferred from the context, as one through people always is",
                "integer",
            ),
            _SAID_BY,
            Column(
                "year",
                "a year that the date touches, of the told days alone: an end that is open or not"
                " told reaches no further than the year of the other; empty where there is no date",
                "integer",
                origin="derived",
            ),
        ),
        sql=_EVENT_COUNTRIES,
        key=("event", "country_id", "role", "year"),
        keys=(("event", "events"), ("country_id", "countries")),
        blank=("year",),
    ),
    Link(
        name="event_places",
        help="A row is a place of an event, with the state that it then belonged to: count events"
        " and places distinct.",
        columns=(
            *_EVENT,
            *_named("place", "the place"),
            Column(
                "country_then",
                "the state of the place before the annexations of 1939 and 1940",
                origin="editor",
            ),
            _INFERRED,
        ),
        sql="SELECT events.id, events.title, place.name, place.id, country.name,"
        " event_place.inferred FROM event_place JOIN events ON events.id = event_place.event"
        " JOIN place ON place.id = event_place.place"
        " LEFT JOIN country ON country.id = event_place.country_then"
        " ORDER BY events.rowid, event_place.rowid",
        key=("event", "place_id", "country_then"),
        keys=(("event", "events"), ("place_id", "places")),
        blank=("country_then",),
    ),
    _taking_part("organisation", "organisations", "the body or the group"),
    _taking_part("person", "people", "the person"),
    Link(
        name="event_documents",
        help="A row is a document in a role in an event: count events distinct.",
        columns=(
            *_EVENT,
            *_named("document", "the document's title"),
            Column("role", "in what role", values="role of a document in an event"),
            _INFERRED,
        ),
        sql="SELECT events.id, events.title, document.title, document.id, event_document.role,"
        " event_document.inferred FROM event_document"
        " JOIN events ON events.id = event_document.event"
        " JOIN document ON document.id = event_document.document"
        " ORDER BY events.rowid, event_document.rowid",
        key=("event", "document_id", "role"),
        keys=(("event", "events"), ("document_id", "documents")),
    ),
    Link(
        name="claim_records",
        help="A row is a record that a claim is about, besides its event: count claims distinct.",
        columns=(Column("claim", "id of the claim", "id"), *_RECORD, _TITLE, _INFERRED),
        sql=f"SELECT claims.id, record.id, record.kind, {_TITLED}, link.inferred"
        f" FROM claim_about AS link JOIN claims ON claims.id = link.claim{_OF_RECORD}"
        " ORDER BY claims.rowid, link.rowid",
        key=("claim", "record"),
        keys=(("claim", "claims"),),
    ),
    Link(
        name="disagreement_records",
        help="A row is a record that takes part in a disagreement: count disagreements distinct.",
        columns=(Column("disagreement", "id of the disagreement", "id"), *_RECORD, _TITLE),
        sql=f"SELECT disagreements.id, record.id, record.kind, {_TITLED}"
        " FROM disagreement_record AS link"
        f" JOIN disagreements ON disagreements.id = link.disagreement{_OF_RECORD}"
        " ORDER BY disagreements.rowid, link.rowid",
        key=("disagreement", "record"),
        keys=(("disagreement", "disagreements"),),
    ),
    Link(
        name="place_countries",
        help="A row is a country in which a place lies today: count places distinct.",
        columns=(
            *_named("place", "the place"),
            Column("country", "the country today, by ISO 3166", origin="editor"),
            Column("country_id", "id of the country", "id", origin="editor"),
        ),
        sql="SELECT places.name, places.id, country.name, country.id FROM place_country"
        " JOIN places ON places.id = place_country.place"
        " JOIN country ON country.id = place_country.country"
        " ORDER BY places.rowid, country.name",
        key=("place_id", "country_id"),
        keys=(("place_id", "places"), ("country_id", "countries")),
    ),
    Link(
        name="organisation_people",
        help="A row is a person whom the article names as a member of a group that speaks.",
        columns=(
            *_named("organisation", "the group"),
            *_named("person", "the member"),
        ),
        sql="SELECT organisations.name, organisations.id, person.name, person.id"
        " FROM organisation_person"
        " JOIN organisations ON organisations.id = organisation_person.organisation"
        " JOIN person ON person.id = organisation_person.person"
        " ORDER BY organisations.rowid, organisation_person.rowid",
        key=("organisation_id", "person_id"),
        keys=(("organisation_id", "organisations"), ("person_id", "people")),
    ),
    Link(
        name="names",
        help="A row is another name of a record, an adjective or a code of it; words that only"
        " search takes are none.",
        columns=(
            *_RECORD,
            Column("name", "the other name"),
            Column("name_kind", "what kind of name it is", values="name kind"),
            Column(
                "origin", "whether the article has it, or the editor added it", values="name origin"
            ),
            Column("reference", "where a name of the editor's is from", origin="editor"),
        ),
        sql="SELECT record.id, record.kind, name.name, name.kind, name.origin, name.reference"
        " FROM name JOIN record ON record.id = name.record WHERE name.kind <> 'keyword'"
        " ORDER BY name.record, name.rowid",
        key=("record", "name"),
    ),
    Link(
        name="record_passages",
        help="A row is a passage of the article on which a record rests: count records distinct.",
        columns=(
            *_RECORD,
            Column("passage", "id of the passage", "id"),
            Column("section", "its section"),
            Column("paragraph", "its paragraph within the section, counted from 1", "integer"),
        ),
        sql="SELECT record.id, record.kind, passage.id, passage.section, passage.paragraph"
        " FROM citation JOIN passage ON passage.id = citation.passage"
        " JOIN record ON record.id = citation.record"
        " ORDER BY record.id, passage.position",
        key=("record", "passage"),
        keys=(("passage", "passages"),),
    ),
)
"""The tidy tables, in the order in which they are told of."""


def rows(connection: sqlite3.Connection, link: Link) -> Result:
    """Return the rows of a tidy table."""
    return Result(link.columns, connection.execute(link.sql))
