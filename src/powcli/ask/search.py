"""`powcli search`: full text over all records, best first, each with the words that were found."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Annotated

import typer

from powcli import catalog, formats, forms, offers
from powcli.catalog import RECORDED
from powcli.commands import (
    Columns,
    Db,
    Excel,
    Format,
    Limit,
    NoHeader,
    Output,
    connected,
    narrowed,
    show,
)
from powcli.errors import UsageError, either
from powcli.fulltext import CLOSE, OPEN, PARTS, Term, marked, match, quoted, snippet, terms
from powcli.model import SEPARATOR, Column, Result, Row, Statement, Value
from powcli.query import fetch
from powcli.screen import Screen

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
# before the statements on them. A longer text would otherwise put an event below its figures.
_SQL = (
    "SELECT search.kind, search.id, search.title, search.section, search.paragraph,"
    " search.names, search.body, search.links FROM search_fts"
    " JOIN search ON search.rowid = search_fts.rowid"
    " WHERE search_fts MATCH :match{kinds} ORDER BY CASE"
    " WHEN search.id IN (SELECT alias.record FROM alias WHERE alias.folded = :name) THEN 0"
    " WHEN search.rowid IN"
    " (SELECT named.rowid FROM search_fts AS named WHERE named.search_fts MATCH :named)"
    " THEN 1 + (search.kind IN ('figure', 'claim', 'disagreement'))"
    " ELSE 3 END, bm25(search_fts, 10.0, 8.0, 2.0, 0.5), search.rowid LIMIT :limit"
)
_COUNT = (
    "SELECT count(*) FROM search_fts JOIN search ON search.rowid = search_fts.rowid"
    " WHERE search_fts MATCH :match{kinds}"
)


def command(
    context: typer.Context,
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
    columns: Columns = None,
    limit: Limit = None,
    format: Format = None,
    excel: Excel = False,
    no_header: NoHeader = False,
    output: Output = None,
    db: Db = None,
) -> None:
    """Find words, or their beginnings, in all records, best first; "quotes" make a phrase."""
    words = " ".join(text or ())
    if not text:
        raise UsageError("search takes the words to look for, such as 'powcli search Katyn'")
    asked = tuple(dict.fromkeys(map(_kind, kind or ())))
    most = forms.number("--limit", limit)
    connection = connected(context, db)
    paged = context.obj.width is not None and output in (None, "-") and not columns
    if most is None and paged and formats.named(format, output, excel) == "table":
        most = SCREENFUL
    total = _count(connection, words, asked)
    if not total:
        notices: tuple[str, ...] = (_nothing(connection, words, asked),)
    elif most is not None and most < total:
        notices = (f"{most} of {total} rows: --limit {total} for all, --kind for fewer",)
    else:
        notices = ()
    found = Result(_HEAD, _rows(connection, words, asked, most), notices=notices)

    def layout(result: Result, screen: Screen, header: bool) -> None:
        _page(result.rows, terms(words), screen)

    result = narrowed(context, found, columns)
    show(context, result, format, output, no_header, excel, layout if paged else formats.TABLE)


def _kind(word: str) -> str:
    """Return a kind of record as it is called. Raises UsageError for an unknown one."""
    names = tuple(catalog.listing(name).record for name in RECORDED)
    return forms.choice("--kind", word, names)


def _statement(sql: str, query: str, asked: tuple[str, ...], **values: Value) -> Statement:
    bound = {f"kind{number}": kind for number, kind in enumerate(asked)}
    narrowed = f" AND search.kind IN ({', '.join(f':{name}' for name in bound)})" if bound else ""
    return Statement(sql.format(kinds=narrowed), {**bound, **values, "match": query})


def _count(connection: sqlite3.Connection, text: str, asked: tuple[str, ...]) -> int:
    """Return how many records have all the words. Raises DatabaseError for a damaged file."""
    return _counted(connection, match(text), asked)


def _counted(connection: sqlite3.Connection, query: str, asked: tuple[str, ...]) -> int:
    ((count,),) = fetch(connection, _statement(_COUNT, query, asked))
    return int(count or 0)


def _rows(
    connection: sqlite3.Connection, text: str, asked: tuple[str, ...], limit: int | None
) -> Iterator[Row]:
    """Yield the rows of _HEAD."""
    found = terms(text)
    name = forms.fold(text.replace('"', " "))
    statement = _statement(
        _SQL,
        match(text),
        asked,
        name=name,
        named=match(text, ("title", "names")),
        limit=-1 if limit is None else limit,
    )
    for kind, record, title, section, paragraph, *texts in fetch(connection, statement):
        names, body, links = (str(text).split(PARTS) if text else [] for text in texts)
        around = snippet(str(title), [*names, *body], links, found)
        yield kind, record, title, around, section, paragraph


def _nothing(connection: sqlite3.Connection, text: str, asked: tuple[str, ...]) -> str:
    """Return what to say where nothing is found: which word it is, and near ones."""
    found = terms(text)
    short = text if len(text) <= 60 else f"{text[:60]}…"
    if not found:
        return f"nothing to look for in '{short}'; give a word or a number"
    if asked and (total := _counted(connection, match(text), ())):
        return f"no {' or '.join(asked)} has '{short}'; without --kind, {total} records have"
    counts = [(term, _counted(connection, quoted(term), ())) for term in found[:9]]
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
    from powcli.fulltext import vocabulary

    if len(term.words) > 1 or len(term.words[0]) > 60:
        return []
    rows = fetch(
        connection,
        Statement("SELECT search.title, search.names, search.body FROM search", {}),
    )
    words = vocabulary(str(text) for row in rows for text in row if text is not None)
    return forms.near(term.words[0], words.values())[:3]


def _page(rows: Iterator[Row], asked: Sequence[Term], screen: Screen) -> None:
    """Write the hits for a person at a terminal: title, which record, and the words around."""
    import textwrap

    from powcli.screen import visible

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
            for line in textwrap.wrap(
                words,
                width,
                initial_indent=indent,
                subsequent_indent=indent,
                break_on_hyphens=False,
            ):
                screen.out.write((_styled(line, style) if screen.colour else line) + "\n")


def _passages(section: Value, paragraph: Value) -> str:
    """Return the first two passages of a record in words, and how many more there are."""
    sections, paragraphs = str(section).split(SEPARATOR), str(paragraph).split(SEPARATOR)
    passages = [f"{one} {other}" for one, other in zip(sections, paragraphs, strict=True)]
    more = f" and {len(passages) - 2} more" if len(passages) > 2 else ""
    return f"{', '.join(passages[:2])}{more}"


def _styled(line: str, style: str) -> str:
    """Return a line in a style, its hits in bold red instead of between marks."""
    start = f"\x1b[0;{style}m" if style else "\x1b[0m"
    line = line.replace(OPEN, "\x1b[1;31m").replace(CLOSE, start)
    return f"{start}{line}\x1b[0m"
