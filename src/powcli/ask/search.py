"""`powcli search`: full text over all records, best first, each with where the words stand."""

import sqlite3
from collections.abc import Iterator
from typing import Annotated

import typer

from powcli import forms, offers
from powcli.ask.findings import draw
from powcli.catalog import RECORDED
from powcli.catalog.kinds import KINDS
from powcli.commands import Db, connected, deliver
from powcli.errors import UsageError, either
from powcli.fulltext import PARTS, Term, quoted, snippet
from powcli.manual import WHICH
from powcli.model import Column, Result, Row, View
from powcli.ranking import QUANTITY, Found, find
from powcli.screen import Screen

EXAMPLES = (
    "powcli search Wladyslaw",
    "powcli search how many Italians died",
    "powcli search '\"Order No. 270\"' --kind document --kind claim",
    "powcli search hunger cold -f json",
)

SCREENFUL = 12
"""How many hits a terminal shows unless asked for more."""

_HEAD = (
    Column("kind", "the kind of record", rank=1, width=8),
    Column("id", "the record's id, as show takes it", "id", 2, 16),
    Column("title", "its name or title; a number or a claim with its author", rank=3, width=20),
    Column("snippet", "where the words stand", rank=4, width=30),
    Column("section", "the article's section, one a passage", "list", width=12),
    Column("paragraph", "the paragraph within the section", "numbers", width=4),
)


_KINDS = (
    *(kind.name for listing in RECORDED for kind in KINDS if kind.listing == listing),
    QUANTITY,
)
"""The kinds of record that can be searched; a figure is a single statement of a quantity."""


def command(
    context: typer.Context,
    *,
    text: Annotated[
        list[str] | None,
        typer.Argument(metavar="TEXT...", help="A question, or words in any form."),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            rich_help_panel=WHICH,
            help=f"Only this kind of record: {', '.join(_KINDS)}.",
            autocompletion=offers.kinds,
        ),
    ] = None,
    every: Annotated[
        bool,
        typer.Option(
            "--all",
            rich_help_panel=WHICH,
            help="Also what is only tied to a record that has the words.",
        ),
    ] = False,
    view: View,
    db: Db = None,
) -> None:
    """Find records by words, numbers or days in any form, best first; "quotes" make a phrase.

    What has all the words comes first, then what has most of them. A quantity stands for its
    figures, and what is merely tied to a record of these words is counted: --all lists it.
    """
    words = " ".join(text or ())
    if not text:
        raise UsageError("search takes the words to look for, such as 'powcli search Katyn'")
    kinds = tuple(dict.fromkeys(map(_kind, kind or ())))
    connection = connected(context, db)
    paged = context.obj.width is not None and view.output.file is None and view.drawn
    most = view.limit
    if most is None and paged and view.output.format == "table":
        most = SCREENFUL
    found = find(connection, words, kinds, every)
    notices = list(_notices(connection, words, kinds, found))
    total = len(found.hits)
    if most is not None and most < total and view.sort is None:
        notices.insert(0, f"{most} of {total} rows: --limit {total} for all, --kind for fewer")

    def page(result: Result, screen: Screen, header: bool) -> None:
        draw(connection, result.rows, found.terms, screen, header)

    # The best come first, so that the others need not be read but to be sorted.
    rows = _rows(connection, found, most if view.sort is None else None)
    view = view._replace(limit=None if view.sort is None else most)
    layouts = {"table": page} if paged else {}
    deliver(context, Result(_HEAD, rows, notices=notices), view, layouts=layouts)


def _kind(word: str) -> str:
    """Return a kind of record as it is called. Raises UsageError for an unknown one."""
    return forms.choice("--kind", word, _KINDS)


def _rows(connection: sqlite3.Connection, found: Found, limit: int | None) -> Iterator[Row]:
    """Yield the rows of _HEAD."""
    for hit in found.hits[:limit]:
        kind, record, title, section, paragraph, *texts = connection.execute(
            "SELECT search.kind, search.id, search.title, search.section, search.paragraph,"
            " search.names, search.body, search.links FROM search WHERE search.rowid = :rowid",
            {"rowid": hit.rowid},
        ).fetchone()
        names, body, links = (str(text).split(PARTS) if text else [] for text in texts)
        around = snippet(str(title), [*names, *body], links, found.terms)
        yield kind, record, title, around, section, paragraph


def _notices(
    connection: sqlite3.Connection, text: str, kinds: tuple[str, ...], found: Found
) -> Iterator[str]:
    """Yield what the hits lack, and what else there is."""
    short = text if len(text) <= 60 else f"{text[:60]}…"
    if not found.terms:
        yield f"nothing to look for in '{short}'; give a word or a number"
        return
    if kinds and not found.hits and (other := len(find(connection, text).hits)):
        records = "record has" if other == 1 else "records have"
        yield f"no {' or '.join(kinds)} has '{short}'; without --kind, {other} {records}"
        return
    unknown = [term for term in found.terms[:9] if not _is_known(connection, term)]
    for term in unknown[:3]:
        near = _near(connection, term)
        hint = f"; did you mean {either(near)}?" if near else ""
        yield f"no record has '{term.text if len(term.text) <= 60 else short}'{hint}"
    if found.hits and not found.whole and not unknown:
        yield "no record has all of these words; these have most of them"
    elif found.whole and found.whole < len(found.hits):
        first = "the first record has" if found.whole == 1 else f"the first {found.whole} have"
        yield f"{first} all of the words, the others most of them"
    if found.tied:
        yield f"{found.tied} more {'touches' if found.tied == 1 else 'touch'} on it: --all"


def _is_known(connection: sqlite3.Connection, term: Term) -> bool:
    queries = (quoted(term), quoted(term, kin=True)) if term.kin else (quoted(term),)
    return any(
        connection.execute(
            "SELECT 1 FROM search_fts WHERE search_fts MATCH :match LIMIT 1", {"match": query}
        ).fetchone()
        for query in queries
    )


def _near(connection: sqlite3.Connection, term: Term) -> list[str]:
    """Return up to three words of the texts that a term may have meant, as they are written."""
    if len(term.forms[0]) > 1 or len(term.text) > 60:
        return []
    known = {
        word: str(written)
        for word, written in connection.execute("SELECT word.word, word.written FROM word")
    }
    return [known[word] for word in forms.near(term.text, known)[:3]]
