"""Columns that more than one listing has."""

from powcli.model import Column

ORDER = "(SELECT min(printed.position) FROM printed WHERE printed.record = r.id), r.id"
"""The order of the article, then the id."""


def identity(width: int = 14, rank: int = 0) -> Column:
    """Return the id column."""
    return Column("id", "the record's id, stable and never reused", "id", rank, width)


def dated(rank: int = 2) -> tuple[Column, ...]:
    """Return date, earliest, latest and when_words."""
    return (
        Column(
            "date",
            "EDTF (ISO 8601-2); empty where none is known",
            "edtf",
            rank,
            10,
            searched="value",
        ),
        Column("earliest", "the first day the date allows; empty if open", "day"),
        Column("latest", "the last day the date allows; empty if open", "day"),
        Column("when_words", "a relative date in the article's words", searched="text"),
    )


DATE_NOTE = Column("date_note", "why the date is what it is, where inferred", searched="note")


def closing(note: str = "r.note", guessed: str = "guess", rank: int = 0) -> tuple[Column, ...]:
    """Return the four columns in which every listing ends.

    `guessed` is where the inferred values are looked up, and `rank` that of their column in
    a table.
    """
    return (
        Column(
            "inferred",
            "which of the row's values are inferred from the context, not printed",
            "list",
            rank,
            10,
            origin="derived",
            sql=f"SELECT DISTINCT record, item FROM {guessed} ORDER BY record, rank, item",
        ),
        Column(
            "note",
            "holes, doubtful spellings, and what the row must be read with",
            searched="note",
            sql=note,
        ),
        Column(
            "section",
            "the article's section, one a passage, in step with paragraph",
            "list",
            width=12,
            sql="SELECT record, section FROM printed ORDER BY record, position",
        ),
        Column(
            "paragraph",
            "the paragraph within the section, counted from 1",
            "numbers",
            width=4,
            sql="SELECT record, paragraph FROM printed ORDER BY record, position",
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


def author(column: str) -> str:
    """Return the expression for the name of whom a column of `r` names by id."""
    return f"(SELECT speaker.name FROM speaker WHERE speaker.id = r.{column})"


def events() -> Column:
    """Return the ids of the events that the record belongs to."""
    return Column(
        "events",
        "ids of the events it belongs to",
        "list",
        4,
        16,
        origin="derived",
        sql="SELECT DISTINCT linked.record, event.id FROM linked"
        " JOIN event ON event.id = linked.event"
        " ORDER BY linked.record, event.earliest IS NULL, event.earliest, event.id",
    )


def event_places(rank: int, width: int) -> Column:
    """Return the places of an event."""
    return Column(
        "place",
        "where",
        "list",
        rank,
        width,
        searched="value",
        sql="SELECT DISTINCT event_place.event, place.name FROM event_place"
        " JOIN place ON place.id = event_place.place"
        " ORDER BY event_place.event, event_place.rowid",
    )
