"""`powcli cite`: how to cite the article for a record, with what is recorded and no more."""

import re
import sqlite3
from collections.abc import Callable, Sequence
from datetime import date
from io import StringIO
from typing import Annotated, NamedTuple, TextIO
from urllib.parse import quote

import typer

from powcli import offers
from powcli.catalog.ties import CITED, SAID
from powcli.commands import Db, Ids, connected, named, write
from powcli.errors import DatabaseError, UsageError
from powcli.formats import Format, Writer
from powcli.forms import choice, day_span, fold
from powcli.manual import SHOW
from powcli.model import SEPARATOR, Column, Output, Result, Row
from powcli.records import Found
from powcli.screen import Screen, visible, wrapped
from powcli.voice import Voice, attributed
from powcli.voice import cited as cited_passages

EXAMPLES = (
    "powcli cite german-pow-mortality.edele",
    "powcli cite katyn-massacre --as wikipedia --accessed 2026-01-31",
    "powcli cite katyn-victims.22000 grishchino-dead.596 --as bibtex -o refs.bib",
)

CONTRIBUTORS = "Wikipedia contributors"
SITE = "Wikipedia"
LICENCE = "CC BY-SA 4.0"

_HEAD = (
    Column("id", "the record's id", "id", 1, 16),
    Column("kind", "what kind of record", rank=1),
    Column("said_by", "to whom the article attributes it; empty where it names none", rank=1),
    Column(
        "attribution",
        "of a statement, what said_by is, or why it is empty",
        rank=1,
        values="attribution",
    ),
    Column("section", "the article's section, one a passage", "list", 1, 12),
    Column("paragraph", "the paragraph within the section", "numbers", 1, 4),
    Column("source", "the article's title", rank=1),
    Column("address", "the article's address, of the revision where it is given", rank=1),
    Column("revision", "the revision, where it is given", rank=1),
    Column("accessed", "the day of access, where it is given", "day", 1),
    Column("licence", "the article's licence", rank=1),
    Column("citation", "the citation in the style asked for", rank=1, width=30),
)


class Citation(NamedTuple):
    """What a citation is made of; of a statement whose it is, and a sentence that says so.

    `said` is empty for what states nothing, `voice` None.
    """

    record: Found
    passages: tuple[tuple[str, int], ...]
    voice: Voice | None
    said: str
    source: str
    address: str
    revision: str | None
    accessed: str | None


def command(
    context: typer.Context,
    *,
    ids: Ids,
    as_: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="STYLE",
            rich_help_panel=SHOW,
            help="One of text, bibtex, wikipedia.",
            autocompletion=offers.words("text", "bibtex", "wikipedia"),
        ),
    ] = None,
    revision: Annotated[
        str | None,
        typer.Option(
            "--revision",
            metavar="N",
            rich_help_panel=SHOW,
            help="The article's revision that you read.",
        ),
    ] = None,
    accessed: Annotated[
        str | None,
        typer.Option(
            "--accessed",
            metavar="DATE",
            rich_help_panel=SHOW,
            help="The day you read it: 2026-01-31.",
        ),
    ] = None,
    output: Output,
    db: Db = None,
) -> None:
    """How to cite the article for a record: section, paragraph, what is said, and by whom.

    The data records no revision and no day of access; a citation has them only where you
    give them. A file that ends in .bib is written as BibTeX.
    """
    style = choice("--as", "text" if as_ is None else as_, tuple(STYLES))
    if output.format == "bibtex":
        if as_ is not None and style != "bibtex":
            raise UsageError(f"--as {style} is not BibTeX; leave it out, or name a file of text")
        style = "bibtex"
    revision = _revision(revision) if revision is not None else None
    accessed = _day(accessed) if accessed is not None else None
    connection = connected(context, db)
    records = named(context, connection, ids)
    citations = [cited(connection, each, revision, accessed) for each in records]
    result = Result(_HEAD, map(_row, citations, STYLES[style](citations)), chosen=True)
    text = _bibliography if style == "bibtex" else _list
    write(
        context,
        result,
        output,
        layouts={
            "table": lambda result, screen, header: _laid_out(
                text, result, screen if style == "text" else screen._replace(width=None), header
            )
        },
        formats={"bibtex": _bibliography},
    )


def _laid_out(text: Writer, result: Result, screen: Screen, header: bool) -> None:
    """Write citations; on a terminal broken between words, addresses whole."""
    if screen.width is None:
        text(result, screen.out, header)
        return
    with StringIO() as whole:
        text(result, whole, header)
        for line in whole.getvalue().splitlines():
            indent = line[: len(line) - len(line.lstrip())]
            broken = wrapped(line.strip(), screen.width, indent, f"{indent}  ", whole=True)
            screen.out.write("".join(f"{each}\n" for each in broken or [""]))


def _list(result: Result, out: TextIO, header: bool) -> None:
    out.writelines(f"{citation}\n" for *_, citation in result.rows)


def _bibliography(result: Result, out: TextIO, header: bool) -> None:
    """BibTeX entries, of `powcli cite` alone."""
    out.write("\n".join(f"{entry}\n" for *_, entry in result.rows))


OWN_FORMATS = {"bibtex": Format(_bibliography, (".bib",))}


def _revision(word: str) -> str:
    if not re.fullmatch(r"[1-9]\d*", word.strip(), re.ASCII):
        raise UsageError(
            f"--revision takes the number after 'oldid=' in the address of a revision, not '{word}'"
        )
    return word.strip()


def _day(word: str) -> str:
    day = word.strip()
    try:
        if len(day) == 10:
            return day_span("--accessed", day)[0]
    except UsageError:
        pass
    today = date.today().isoformat()
    raise UsageError(
        f"--accessed takes a day such as 2026-01-31, not '{word}'",
        "",
        [(("--accessed", word), ("--accessed", today))] if fold(word) in ("today", "now") else (),
    )


def cited(
    connection: sqlite3.Connection, record: Found, revision: str | None, accessed: str | None
) -> Citation:
    """Return what a record's citation is made of.

    Raises DatabaseError where the database does not say which article it is of.
    """
    meta = dict(connection.execute("SELECT meta.key, meta.value FROM meta").fetchall())
    passages = connection.execute(CITED, {"id": record.id}).fetchall()
    said = _said(connection.execute(SAID, {"id": record.id}).fetchone())
    if "source" not in meta or "address" not in meta:
        raise DatabaseError("the database does not say which article it is of; 'powcli info'")
    return Citation(
        record,
        tuple(passages),
        said[0] if said else None,
        said[1] if said else "",
        visible(meta["source"]),
        _permanent(meta["address"], revision),
        revision,
        accessed,
    )


def _said(row: Row | None) -> tuple[Voice, str] | None:
    """Return whose a statement is, and a sentence that tells it apart from all others.

    None for what states nothing, and for an event that the article tells itself.
    """
    if row is None:
        return None
    *given, stated, words, counted = row
    voice = Voice(*given)  # type: ignore[arg-type]
    statement = str(stated).rstrip(".")
    if words:
        statement += f", “{words}”" + (f" ({counted})" if counted else "")
    return voice, visible(f"{statement}: {attributed(voice)}.")


def _permanent(address: str, revision: str | None) -> str:
    """Return the address, of the revision where one is given, with nothing in it that breaks."""
    site, wiki, title = address.partition("/wiki/")
    if revision and wiki:
        address = f"{site}/w/index.php?title={title}&oldid={revision}"
    return re.sub(r"[^!-~]|[{}|\\^\[\]<>\"`]", lambda match: quote(match[0]), address)


def _where(citation: Citation) -> str:
    return visible(cited_passages(citation.passages))


def _sentences(*parts: str | None) -> str:
    """Return parts as sentences; missing ones are left out."""
    return " ".join(
        f"{part[0].upper()}{part[1:]}".rstrip(".") + "."
        for part in parts
        if part is not None and part
    )


def _text(citation: Citation) -> str:
    return " ".join(
        filter(
            None,
            (
                _sentences(CONTRIBUTORS, f"“{citation.source}”", SITE, _where(citation)),
                _sentences(citation.revision and f"revision {citation.revision}"),
                citation.address,
                _sentences(citation.accessed and f"accessed {citation.accessed}"),
                _sentences(f"licence: {LICENCE}", citation.said),
            ),
        )
    )


_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{letter: f"\\{letter}" for letter in "$&#%_"},
}


def _tex(text: str) -> str:
    return "".join(_TEX.get(letter, letter) for letter in text)


def _bibtex(citation: Citation, key: str) -> str:
    revision = citation.revision and f"revision {citation.revision}"
    note = _sentences(_where(citation), revision, f"licence: {LICENCE}", citation.said)
    fields = {
        "author": f"{{{_tex(CONTRIBUTORS)}}}",
        "title": f"{{{_tex(citation.source)}}}",
        "howpublished": _tex(SITE),
        "note": _tex(note),
        "url": citation.address,
        "urldate": citation.accessed,
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{key},\n{lines}}}"


def _entries(citations: Sequence[Citation]) -> list[str]:
    """Return BibTeX entries whose keys are the ids, told apart as BibTeX does: without case."""
    taken: set[str] = set()
    entries = []
    for citation in citations:
        name = re.sub(r"[^A-Za-z0-9.:+/-]+", "-", citation.record.id)
        key = name
        while key.lower() in taken:
            key = f"{name}-{len(taken)}"
        taken.add(key.lower())
        entries.append(_bibtex(citation, key))
    return entries


_WIKI = {ord(letter): f"&#{ord(letter)};" for letter in "|{}[]<>~"} | {
    ord("“"): '"',
    ord("”"): '"',
}


def _wikipedia(citation: Citation) -> str:
    """Return a template of Wikipedia's; the brackets say that the author is written as meant."""
    where = _where(citation)
    said = f" ({citation.said.rstrip('.')})" if citation.said else ""
    fields = {
        "author": f"(({CONTRIBUTORS}))",
        "title": citation.source.translate(_WIKI),
        "website": SITE,
        "url": citation.address,
        "at": f"{where[:1].upper()}{where[1:]}{said}".translate(_WIKI),
        "access-date": citation.accessed,
    }
    template = " ".join(f"|{name}={value}" for name, value in fields.items() if value)
    return f"{{{{cite web {template}}}}}"


STYLES: dict[str, Callable[[Sequence[Citation]], list[str]]] = {
    "text": lambda citations: [_text(citation) for citation in citations],
    "bibtex": _entries,
    "wikipedia": lambda citations: [_wikipedia(citation) for citation in citations],
}


def _row(citation: Citation, text: str) -> Row:
    return (
        citation.record.id,
        citation.record.kind,
        citation.voice and citation.voice.said_by,
        citation.voice and citation.voice.attribution,
        SEPARATOR.join(section for section, _ in citation.passages) or None,
        SEPARATOR.join(str(paragraph) for _, paragraph in citation.passages) or None,
        citation.source,
        citation.address,
        citation.revision,
        citation.accessed,
        LICENCE,
        text,
    )
