"""Columns that more than one listing has."""

from powcli.model import Column

ORDER = "(SELECT min(printed.position) FROM printed WHERE printed.record = r.id), r.id"
"""The order of the article, then the id."""

SPAN = (
    Column("earliest", "the first day the date allows; empty if open or not told", "day"),
    Column("latest", "the last day the date allows; empty if open or not told", "day"),
    Column(
        "date_origin",
        "whether the date is printed, or what of it is inferred",
        values="date origin",
        origin="derived",
    ),
)
"""The days that a date allows, and where it is from."""


def identity(width: int = 14, rank: int = 0) -> Column:
    """Return the id column."""
    return Column("id", "the record's id, stable and never reused", "id", rank, width)


def dated(rank: int = 2) -> tuple[Column, ...]:
    """Return dated, date, earliest, latest, date_origin, when_words and date_note."""
    return (
        Column(
            "dated",
            "the date in plain English, or else the article's words in quotation marks",
            rank=rank,
            width=12,
            origin="derived",
            sql="coalesce(in_words(r.date), '“' || r.when_words || '”')",
        ),
        Column("date", "EDTF (ISO 8601-2); empty where none is known", "edtf", searched="value"),
        *SPAN,
        Column("when_words", "a relative date in the article's words", searched="text"),
        Column("date_note", "from what the date is inferred", searched="note"),
    )


def voiced(rank: int = 0, width: int = 14) -> tuple[Column, ...]:
    """Return who says the record's statement, and how."""
    return (
        Column(
            "said_by",
            "who says it; empty where nobody is named, and attribution says why",
            rank=rank,
            width=width,
            sql=_voice("said_by"),
        ),
        Column("reported_by", "who relays it", searched="value", sql=_voice("reported_by")),
        Column(
            "context_by",
            "who spoke last before it, where it is unclear whose it is",
            searched="value",
            sql=_voice("context_by"),
        ),
        Column(
            "attribution",
            "what said_by is, or why it is empty",
            rank=rank and rank + 1,
            width=11,
            values="attribution",
        ),
        Column("stance", "in what manner it is said", values="stance"),
        Column("verb", "the printed verb of saying; empty in plain narrative"),
    )


def _voice(column: str) -> str:
    return f"(SELECT voice.{column} FROM voice WHERE voice.id = r.id)"


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
