"""Columns that more than one listing has."""

from powcli.model import Column


def identity(width: int = 14, rank: int = 0) -> Column:
    """Return the id column."""
    return Column("id", "the record's id, stable and never reused", "id", rank, width)


def dated(rank: int = 2) -> tuple[Column, ...]:
    """Return date, earliest, latest and when_words."""
    return (
        Column("date", "EDTF (ISO 8601-2); empty where none is known", "edtf", rank, 10),
        Column("earliest", "the first day the date allows; empty if open", "day"),
        Column("latest", "the last day the date allows; empty if open", "day"),
        Column("when_words", "a relative date in the article's words"),
    )


DATE_NOTE = Column("date_note", "why the date is what it is, where inferred")


def _inferred(tables: tuple[str, ...], extra: str) -> str:
    dated_tables = {"event", "document", "quantity"}
    parts = [
        f"SELECT {table}.id AS record, 'date' AS item, 0 AS rank FROM {table} "
        f"WHERE {table}.date_origin = 'inferred'"
        for table in tables
        if table in dated_tables
    ] + [
        f"SELECT {table}.id AS record, {table}.inferred AS item, 1 AS rank FROM {table} "
        f"WHERE {table}.inferred IS NOT NULL"
        for table in tables
    ]
    parts += [extra] if extra else []
    return "SELECT record, item FROM (" + " UNION ".join(parts) + ") ORDER BY record, rank, item"


def closing(
    *tables: str, note: str = "r.note", inferred: str = "", rank: int = 0
) -> tuple[Column, ...]:
    """Return the four columns in which every listing ends, for rows from these tables.

    `inferred` is a further query of (record, item, rank) of what is inferred, and `rank`
    that of its column in a table.
    """
    return (
        Column(
            "inferred",
            "which of the row's values are inferred from the context, not printed",
            "list",
            rank,
            10,
            origin="derived",
            sql=_inferred(tables, inferred),
        ),
        Column("note", "holes, doubtful spellings, and what the row must be read with", sql=note),
        Column(
            "section",
            "the article's section, one a passage, in step with paragraph",
            "list",
            width=12,
            sql="SELECT citation.record, passage.section FROM citation"
            " JOIN passage ON passage.id = citation.passage"
            " ORDER BY citation.record, passage.position",
        ),
        Column(
            "paragraph",
            "the paragraph within the section, counted from 1",
            "numbers",
            width=4,
            sql="SELECT citation.record, passage.paragraph FROM citation"
            " JOIN passage ON passage.id = citation.passage"
            " ORDER BY citation.record, passage.position",
        ),
    )


def other_names(of: str) -> Column:
    """Return the other names that the article prints."""
    return Column(
        "other_names",
        f"other names and spellings of the {of} in the article",
        "list",
        3,
        10,
        sql="SELECT name.record, name.name FROM name"
        " WHERE name.kind = 'name' AND name.origin = 'article' ORDER BY name.record, name.rowid",
    )


def search_names() -> Column:
    """Return the names that the editor added for search."""
    return Column(
        "search_names",
        "other spellings for search, not in the article",
        "list",
        origin="editor",
        sql="SELECT name.record, name.name FROM name"
        " WHERE name.kind = 'name' AND name.origin = 'editor' ORDER BY name.record, name.rowid",
    )


ORDER = (
    "(SELECT min(passage.position) FROM citation JOIN passage ON passage.id = citation.passage"
    " WHERE citation.record = r.id), r.id"
)
"""The order of the article, then the id."""

AUTHORS = (
    "(SELECT person.id, person.name FROM person"
    " UNION ALL SELECT organisation.id, organisation.name FROM organisation"
    " UNION ALL SELECT country.id, country.name FROM country)"
)
"""Everything that can say or issue something, as (id, name)."""


def author(column: str) -> str:
    """Return the expression for the name of whom a column of `r` names by id."""
    return f"(SELECT author.name FROM {AUTHORS} AS author WHERE author.id = r.{column})"


def events(table: str, key: str) -> Column:
    """Return the ids of the events that a link table ties the row to."""
    return Column(
        "events",
        "ids of the events it belongs to",
        "list",
        4,
        16,
        origin="derived",
        sql=f"SELECT DISTINCT {table}.{key}, event.id FROM {table}"
        f" JOIN event ON event.id = {table}.event"
        f" ORDER BY {table}.{key}, event.earliest IS NULL, event.earliest, event.id",
    )


def event_places(rank: int, width: int) -> Column:
    """Return the places of an event."""
    return Column(
        "place",
        "where",
        "list",
        rank,
        width,
        sql="SELECT DISTINCT event_place.event, place.name FROM event_place"
        " JOIN place ON place.id = event_place.place"
        " ORDER BY event_place.event, event_place.rowid",
    )
