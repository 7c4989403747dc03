"""`powcli search`: full text over all records, best first, each with the words that were found."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Annotated

import typer

from powcli import catalog, forms, offers, voice
from powcli.catalog import RECORDED
from powcli.commands import Db, connected, deliver
from powcli.errors import UsageError, either
from powcli.fulltext import (
    CLOSE,
    OPEN,
    PARTS,
    Term,
    marked,
    match,
    quoted,
    snippet,
    terms,
    vocabulary,
)
from powcli.model import SEPARATOR, Column, Result, Row, Value, View
from powcli.screen import Screen, visible, wrapped

EXAMPLES = (
    "powcli search Wladyslaw",
    "powcli search '\"Order No. 270\"' --kind document --kind claim",
    "powcli search hunger cold -f json",
)

SCREENFUL = 20
"""How many hits a terminal shows unless asked for more."""

_HEAD = (
    Column("kind", "the kind of record", rank=1, width=8),
    Column("id", "the record's id, as show takes it", "id", 2, 16),
    Column("title", "its name or title; a number or a claim with its author", rank=3, width=20),
    Column("snippet", "where the words stand, each hit marked", rank=4, width=30),
    Column("section", "the article's section, one a passage", "list", width=12),
    Column("paragraph", "the paragraph within the section", "numbers", width=4),
)

# First who bears the very name, then whose title or name has the words: the things named
# before the groups and bodies named after them, and these before the statements on them. A
# longer text would otherwise put an event below its figures.
_SQL = (
    "SELECT search.kind, search.id, search.title, search.section, search.paragraph,"
    " search.names, search.body, search.links FROM search_fts"
    " JOIN search ON search.rowid = search_fts.rowid"
    " WHERE search_fts MATCH :match{kinds} ORDER BY CASE"
    " WHEN search.id IN (SELECT alias.record FROM alias WHERE alias.folded = :name) THEN 0"
    " WHEN search.rowid IN"
    " (SELECT named.rowid FROM search_fts AS named WHERE named.search_fts MATCH :named)"
    " THEN CASE search.kind WHEN 'organisation' THEN 2 WHEN 'figure' THEN 3 WHEN 'claim' THEN 3"
    " WHEN 'disagreement' THEN 3 ELSE 1 END"
    " ELSE 4 END, bm25(search_fts, 10.0, 8.0, 2.0, 0.5), search.rowid LIMIT :limit"
)
_COUNT = (
    "SELECT count(*) FROM search_fts JOIN search ON search.rowid = search_fts.rowid"
    " WHERE search_fts MATCH :match{kinds}"
)


def command(
    context: typer.Context,
    *,
    text: Annotated[
        list[str] | None,
        typer.Argument(metavar="TEXT...", help="Words, in full or their beginnings."),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            help="Only this kind of record, such as event.",
            autocompletion=offers.kinds,
        ),
    ] = None,
    view: View,
    db: Db = None,
) -> None:
    """Find words, or their beginnings, in all records, best first; "quotes" make a phrase."""
    words = " ".join(text or ())
    if not text:
        raise UsageError("search takes the words to look for, such as 'powcli search Katyn'")
    kinds = tuple(dict.fromkeys(map(_kind, kind or ())))
    connection = connected(context, db)
    paged = context.obj.width is not None and view.output.file is None and view.drawn
    most = view.limit
    if most is None and paged and view.output.format == "table":
        most = SCREENFUL
    total = _count(connection, match(words), kinds)
    notices: tuple[str, ...] = ()
    if not total:
        notices = (_nothing(connection, words, kinds),)
    elif most is not None and most < total and view.sort is None:
        notices = (f"{most} of {total} rows: --limit {total} for all, --kind for fewer",)

    def page(result: Result, screen: Screen, header: bool) -> None:
        _page(result.rows, terms(words), screen)

    # The best come first, so that the others need not be read but to be sorted.
    rows = _rows(connection, words, kinds, most if view.sort is None else None)
    view = view._replace(limit=None if view.sort is None else most)
    layouts = {"table": page} if paged else {}
    deliver(context, Result(_HEAD, rows, notices=notices), view, layouts=layouts)


def _kind(word: str) -> str:
    """Return a kind of record as it is called. Raises UsageError for an unknown one."""
    names = tuple(catalog.listing(name).record for name in RECORDED)
    return forms.choice("--kind", word, names)


def _asked(
    connection: sqlite3.Connection, sql: str, query: str, kinds: tuple[str, ...], **values: Value
) -> sqlite3.Cursor:
    """Return the rows of _SQL or _COUNT for a query in the full text, of these kinds or of all."""
    bound = {f"kind{number}": kind for number, kind in enumerate(kinds)}
    narrowed = f" AND search.kind IN ({', '.join(f':{name}' for name in bound)})" if bound else ""
    return connection.execute(sql.format(kinds=narrowed), {**bound, **values, "match": query})


def _count(connection: sqlite3.Connection, query: str, kinds: tuple[str, ...] = ()) -> int:
    """Return how many records a query finds. Raises DatabaseError for a damaged file."""
    ((count,),) = _asked(connection, _COUNT, query, kinds)
    return int(count)


def _rows(
    connection: sqlite3.Connection, text: str, kinds: tuple[str, ...], limit: int | None
) -> Iterator[Row]:
    """Yield the rows of _HEAD."""
    hits = _asked(
        connection,
        _SQL,
        match(text),
        kinds,
        name=forms.fold(text.replace('"', " ")),
        named=match(text, ("title", "names")),
        limit=-1 if limit is None else limit,
    )
    for kind, record, title, section, paragraph, *texts in hits:
        names, body, links = (str(text).split(PARTS) if text else [] for text in texts)
        around = snippet(str(title), [*names, *body], links, terms(text))
        yield kind, record, title, around, section, paragraph


def _nothing(connection: sqlite3.Connection, text: str, kinds: tuple[str, ...]) -> str:
    """Return what to say where nothing is found: which word it is, and near ones."""
    asked = terms(text)
    short = text if len(text) <= 60 else f"{text[:60]}…"
    if not asked:
        return f"nothing to look for in '{short}'; give a word or a number"
    if kinds and (total := _count(connection, match(text))):
        return f"no {' or '.join(kinds)} has '{short}'; without --kind, {total} records have"
    counts = [(term, _count(connection, quoted(term))) for term in asked[:9]]
    unknown = [term for term, count in counts if not count]
    if unknown:
        word = " ".join(unknown[0].words)
        near = _near(connection, unknown[0])
        hint = f"; did you mean {either(near)}?" if near else ""
        return f"no record has '{word if len(word) <= 60 else short}'{hint}"
    alone = ", ".join(f"'{' '.join(term.words)}' {count}" for term, count in counts)
    return f"no record has all of these words; records that have one: {alone}"


def _near(connection: sqlite3.Connection, term: Term) -> list[str]:
    """Return up to three words of the texts that a term may have meant, as they are written."""
    if len(term.words) > 1 or len(term.words[0]) > 60:
        return []
    rows = connection.execute("SELECT search.title, search.names, search.body FROM search")
    words = vocabulary(str(text) for row in rows for text in row if text is not None)
    connection.execute("CREATE VIRTUAL TABLE temp.term USING fts5vocab(main, search_fts, row)")
    # What only labels a value stands in the texts, but is not indexed.
    indexed = {term for (term,) in connection.execute("SELECT term FROM temp.term")}
    known = [word for folded, word in words.items() if folded in indexed]
    return forms.near(term.words[0], known)[:3]


def _page(rows: Iterator[Row], asked: Sequence[Term], screen: Screen) -> None:
    """Write the hits for a person at a terminal: title, which record, and the words around."""
    width = max(screen.width or 0, 40)
    for kind, record, title, text, section, paragraph in rows:
        head = marked(visible(title), tuple(asked))
        body = visible(text).removeprefix(head).removeprefix(PARTS)
        where = _passages(section, paragraph)
        for style, indent, words in (
            ("1", "", head),
            ("2", "  ", visible(f"{kind} {record}{PARTS}{where}")),
            ("", "    ", body),
        ):
            for line in wrapped(words, width, indent, indent):
                screen.out.write((_styled(line, style) if screen.colour else line) + "\n")


def _passages(section: Value, paragraph: Value) -> str:
    """Return the first two passages of a record in words, and how many more there are."""
    sections, paragraphs = str(section).split(SEPARATOR), str(paragraph).split(SEPARATOR)
    passages = voice.places(zip(sections, paragraphs, strict=True))
    more = f" and {len(passages) - 2} more" if len(passages) > 2 else ""
    return f"{', '.join(passages[:2])}{more}"


def _styled(line: str, style: str) -> str:
    """Return a line in a style, its hits in bold red instead of between marks."""
    start = f"\x1b[0;{style}m" if style else "\x1b[0m"
    line = line.replace(OPEN, "\x1b[1;31m").replace(CLOSE, start)
    return f"{start}{line}\x1b[0m"
