"""`powcli cite`: how to cite the article for a record, with what is recorded and no more."""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Annotated, NamedTuple, TextIO
from urllib.parse import quote

import typer

from powcli import offers
from powcli.catalog.ties import CITED, NAMES_IN_PROSE, RIVAL_IDS, RIVALS, SAID, STATEMENTS, TOLD
from powcli.catalog.words import COLLECTIVES
from powcli.commands import Db, Ids, connected, named, write
from powcli.errors import DatabaseError, UsageError
from powcli.formats import Format
from powcli.forms import choice, day_span, fold
from powcli.manual import SHOW
from powcli.model import SEPARATOR, About, Column, Output, Result, Row
from powcli.records import Found, by_id
from powcli.screen import Screen, visible, wrapped
from powcli.voice import LEAD, Told, Voice, asserted, attributed, guessed, said, sentence
from powcli.voice import cited as cited_passages
from powcli.voice import of as of_row

EXAMPLES = (
    "powcli cite german-pow-mortality.edele",
    "powcli cite german-pow-deaths --as sentence",
    "powcli cite katyn-massacre --as wikipedia --accessed 2026-01-31",
    "powcli cite katyn-victims.22000 grishchino-dead.596 --as bibtex -o refs.bib",
    "powcli cite katyn-victims.22000 --as csl-json -o refs.json",
)

CONTRIBUTORS = "Wikipedia contributors"
SITE = "Wikipedia"
LICENCE = "CC BY-SA 4.0"

_NAMES = ("text", "sentence", "bibtex", "csl-json", "wikipedia", "talk")
"""The styles."""

_UTTERED = ("declaration", "order", "report", "speech")
"""The kinds of event of which the date is that of the saying, not of what is said."""

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


class Prose(NamedTuple):
    """How titles and names stand within a sentence.

    `proper` are words that keep their capital, `bodies` the names that take an article, and
    `collectives` those that are no proper names.
    """

    proper: frozenset[str]
    bodies: frozenset[str]
    collectives: frozenset[str]

    def title(self, text: str) -> str:
        """Return a title without its capital, if that is only of the beginning."""
        first = text.partition(" ")[0]
        is_name = first in self.proper or not first[1:].islower()
        return text if is_name else f"{text[:1].lower()}{text[1:]}"

    def name(self, text: str) -> str:
        """Return the name of a speaker."""
        if text in self.bodies:
            return f"the {text}"
        return self.title(text) if text in self.collectives else text


class Citation(NamedTuple):
    """What a citation is made of.

    `cited` is what it is cited for: the printed number, the claim or the title, and `of` what
    else it says of that, such as whom the number counts. Of a statement there is the `voice`,
    a phrase that says whose it is, `said`, which tells it apart from all others, and of a
    figure or a claim a `sentence` that says it, with `remarks` on it. These are empty where there is none.
    """

    record: Found
    passages: tuple[tuple[str, int], ...]
    voice: Voice | None
    cited: str
    of: str
    said: str
    sentence: str
    remarks: tuple[str, ...]
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
            help=f"One of {', '.join(_NAMES)}.",
            autocompletion=offers.words(*_NAMES),
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

    A quantity is cited with each of its rival numbers. The data records no revision and no day
    of access; a citation has them only where you give them. A file that ends in .bib is
    written as BibTeX; csl-json is what pandoc and Zotero read, and with it a file that ends in
    .json is theirs, not one of rows. Both take the passage for a part of the article, so that
    every style prints section, paragraph, number and author.

    A sentence says a number or a claim in prose, with whose it is and no more than is recorded.
    The template of wikipedia is for other wikis and languages: an article of Wikipedia may not
    cite Wikipedia. On a talk page link the passage: talk.
    """
    style = choice("--as", "text" if as_ is None else as_, _NAMES)
    if output.format in OWN_FORMATS:
        if as_ is not None and style != output.format:
            name = "BibTeX" if output.format == "bibtex" else output.format
            raise UsageError(f"--as {style} is not {name}; leave it out, or name a file of text")
        style = output.format
    revision = _revision(revision) if revision is not None else None
    accessed = _day(accessed) if accessed is not None else None
    connection = connected(context, db)
    records = named(context, connection, ids)
    each_rival = list(
        dict.fromkeys(one for record in records for one in _rivals(connection, record))
    )
    if style == "sentence":
        _only_statements(connection, each_rival)
    prose = _prose(connection)
    citations = [cited(connection, prose, each, revision, accessed) for each in each_rival]
    notices = [
        *(_missing(context.obj, revision, accessed) if style != "talk" else ()),
        *_rivalled(connection, records, each_rival),
    ]
    result = Result(_HEAD, map(_row, citations, STYLES[style](citations)), True, notices)

    def drawn(result: Result, screen: Screen, header: bool) -> None:
        if style in OWN_FORMATS:
            OWN_FORMATS[style].write(result, screen.out, header)
        elif style in _INKED:
            _draw(result, citations, screen)
        else:
            _list(result, screen.out)

    own = {"bibtex": _bibliography, "csl-json": _items}
    if style == "csl-json":
        own["json"] = _items
    write(context, result, output, layouts={"table": drawn}, formats=own)


def _missing(screen: Screen, revision: str | None, accessed: str | None) -> Iterator[str]:
    """Yield what a citation lacks and how to add it, for a person at a terminal."""
    lacking = [
        (word, option)
        for word, option, given in (
            ("day of access", "--accessed 2026-01-31", accessed),
            ("revision", "--revision N", revision),
        )
        if given is None
    ]
    if not lacking or screen.notice_width is None:
        return
    words, options = (map(str, each) for each in zip(*lacking, strict=True))
    where = " (the number after oldid= under “View history”)" if revision is None else ""
    yield f"without {' and '.join(words)}: open the page, then add {' '.join(options)}{where}"


def _rivals(connection: sqlite3.Connection, record: Found) -> list[Found]:
    """Return the figures of a quantity, by number; of every other record that itself."""
    if record.kind != "quantity":
        return [record]
    rows = connection.execute(RIVAL_IDS, {"id": record.id})
    return [by_id(connection, figure) for (figure,) in rows.fetchall()] or [record]


def _rivalled(
    connection: sqlite3.Connection, records: Sequence[Found], cited: Sequence[Found]
) -> Iterator[str]:
    """Yield for each figure that was asked for how many rivals it has, once for a quantity."""
    whole = {record.id for record in records}
    told: set[str] = set()
    for record in cited:
        for rivals, quantity in connection.execute(RIVALS, {"id": record.id}).fetchall():
            if quantity not in whole | told:
                told.add(quantity)
                noun = "rival" if rivals == 1 else "rivals"
                yield f"{rivals} {noun}: powcli compare {quantity}"


def _only_statements(connection: sqlite3.Connection, records: Sequence[Found]) -> None:
    """Raise UsageError where a record is neither a figure nor a claim."""
    for record in records:
        if record.kind not in ("figure", "claim"):
            tied = [one for (one,) in connection.execute(STATEMENTS, {"id": record.id})]
            raise UsageError(
                f"--as sentence says a quantity, a figure or a claim, and '{record.id}' is of"
                f" kind {record.kind}",
                "",
                [((), ("cite", one, "--as", "sentence")) for one in tied]
                or [((), ("cite", record.id))],
            )


def _draw(result: Result, citations: Sequence[Citation], screen: Screen) -> None:
    """Write citations; on a terminal with ink, broken between words, addresses whole."""
    for citation, (*_, text) in zip(citations, result.rows, strict=True):
        if screen.width is None:
            screen.out.write(f"{text}\n")
            continue
        line = str(text).replace(citation.cited, screen.bold(citation.cited), 1)
        line = line.replace(f" {LICENCE}. ", f" {screen.dim(f'{LICENCE}.')} ", 1)
        line = line.replace(citation.address, screen.link(citation.address, citation.address), 1)
        width = min(screen.width, _WIDEST)
        screen.out.writelines(f"{each}\n" for each in wrapped(line, width, rest="  ", whole=True))


def _list(result: Result, out: TextIO) -> None:
    out.writelines(f"{citation}\n" for *_, citation in result.rows)


def _bibliography(result: Result, out: TextIO, header: bool) -> None:
    """BibTeX entries, of `powcli cite` alone."""
    out.write("\n".join(f"{entry}\n" for *_, entry in result.rows))


def _items(result: Result, out: TextIO, header: bool) -> None:
    """One array of CSL items, as pandoc and Zotero read them, of `powcli cite` alone."""
    out.write("[")
    comma = "\n"
    for *_, item in result.rows:
        out.write(f"{comma}{item}")
        comma = ",\n"
    out.write("\n]\n")


_INKED = ("text", "sentence")
"""The styles for people, which a terminal breaks and inks; the others are pasted as they are."""

_WIDEST = 100
"""More cells than this are no line to read."""

OWN_FORMATS = {
    "bibtex": Format(_bibliography, (".bib",)),
    "csl-json": Format(_items, (), ("csl",)),
}


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


def _prose(connection: sqlite3.Connection) -> Prose:
    """Return how titles and names stand within a sentence, as the titles themselves show.

    A word is a proper one if it has its capital within one of them.
    """
    rows = connection.execute(NAMES_IN_PROSE).fetchall()
    inner = (word.strip("“”(),:;") for title, *_ in rows for word in str(title).split()[1:])
    bodies = {title for title, kind in rows if kind is not None and kind not in COLLECTIVES}
    return Prose(
        frozenset(word for word in inner if word[:1].isupper()),
        frozenset(bodies),
        frozenset(title for title, kind in rows if kind in COLLECTIVES),
    )


def cited(
    connection: sqlite3.Connection,
    prose: Prose,
    record: Found,
    revision: str | None,
    accessed: str | None,
) -> Citation:
    """Return what a record's citation is made of.

    Raises DatabaseError where the database does not say which article it is of.
    """
    meta = dict(connection.execute("SELECT meta.key, meta.value FROM meta").fetchall())
    if "source" not in meta or "address" not in meta:
        raise DatabaseError("the database does not say which article it is of; 'powcli info'")
    citation = Citation(
        record,
        tuple(connection.execute(CITED, {"id": record.id}).fetchall()),
        voice=None,
        cited=visible(record.title),
        of="",
        said="",
        sentence="",
        remarks=(),
        source=visible(meta["source"]),
        address=_permanent(meta["address"], revision),
        revision=revision,
        accessed=accessed,
    )
    row = connection.execute(SAID, {"id": record.id}).fetchone()
    if row is None:
        return citation
    *given, stated, words, counted, verb, dated, date_inferred, inferred = row
    voice = Voice(*given)
    statement = visible(stated).rstrip(".")
    told = statement
    if words is not None:
        told += f", “{visible(words)}”" + (f" ({visible(counted)})" if counted else "")
    citation = citation._replace(
        voice=voice, cited=statement, said=f"{told}: {visible(attributed(voice))}."
    )
    if record.kind == "claim":
        claim = guessed(statement, bool(inferred))
        text, remark = asserted(claim, _in_prose(voice, prose), verb and visible(verb))
        day = guessed(f"dated {visible(dated)}", bool(date_inferred)) if dated else ""
        return citation._replace(sentence=text, remarks=tuple(filter(None, (remark, day))))
    if record.kind == "figure":
        return citation._replace(
            cited=f"“{visible(words)}”",
            of="; ".join(filter(None, (prose.title(statement), visible(counted)))),
            sentence=sentence(_told(connection, prose, record.id)),
        )
    return citation


def _told(
    connection: sqlite3.Connection, prose: Prose, figure: str, with_base: bool = True
) -> Told:
    """Return what a sentence on a figure is made of. Raises DatabaseError where it is missing."""
    cursor = connection.execute(TOLD, {"id": figure})
    row = cursor.fetchone()
    if row is None:
        raise DatabaseError(f"'{figure}' stands in no quantity; 'powcli check' says what is wrong")
    names = [name for name, *_ in cursor.description]
    values = {name: visible(value) or None for name, value in zip(names, row, strict=True)}
    inferred = frozenset((values["inferred"] or "").split(SEPARATOR))
    voice = of_row(values, "said_by" in inferred)
    base, event, is_event = values["base"], values["event"], values["is_event"] == "1"
    return Told(
        values["words"] or "",
        _in_prose(voice, prose),
        title=prose.title(values["title"] or ""),
        verb=values["verb"],
        fate=values["fate"],
        measure=values["measure"],
        unit=values["unit"],
        population=values["population"],
        counted=values["counted"],
        dated=values["dated"],
        when_words=values["when_words"],
        span_end=values["span_end"],
        event=prose.title(event) if event and is_event else None,
        uttered=not is_event and values["event_kind"] in _UTTERED,
        inferred=inferred,
        base=_told(connection, prose, base, False) if base and with_base else None,
    )


def _in_prose(voice: Voice, prose: Prose) -> Voice:
    """Return a voice with its names as they stand within a sentence."""

    def name(text: str | None) -> str | None:
        return prose.name(visible(text)) if text else None

    return voice._replace(
        said_by=name(voice.said_by),
        reported_by=name(voice.reported_by),
        context_by=name(voice.context_by),
    )


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


def in_sentences(connection: sqlite3.Connection, quantity: str) -> list[str]:
    """Return the figures of a quantity by number, each in a sentence with whose it is."""
    prose = _prose(connection)
    figures = [by_id(connection, one) for (one,) in connection.execute(RIVAL_IDS, {"id": quantity})]
    return [f"{cited(connection, prose, each, None, None).sentence}." for each in figures]


def of_article(about: About) -> str:
    """Return how to cite the article as a whole, without its address."""
    return f"{CONTRIBUTORS}, “{about.source}”, {SITE}. {about.licence}."


def in_text(connection: sqlite3.Connection, record: Found) -> str:
    """Return the citation of a record for a person, without revision and day of access."""
    return _text(cited(connection, _prose(connection), record, None, None))


def _text(citation: Citation) -> str:
    """Return a citation for a person: what it is cited for and whose that is, then where it is."""
    given = [
        _what(citation),
        f"in: {CONTRIBUTORS}",
        f"“{citation.source}”",
        SITE,
        *_passage(citation),
    ]
    return f"{', '.join(given)}. {LICENCE}. {citation.address}"


def _what(citation: Citation) -> str:
    """Return what it is cited for, with what that counts and whose it is."""
    voice = citation.voice
    what = citation.cited + (f" ({citation.of})" if citation.of else "")
    whose = voice and visible((attributed if voice.named else said)(voice))
    return f"{what}, {whose}" if whose else what


def _passage(citation: Citation) -> list[str]:
    """Return where it is in which version of the article, as far as that is known."""
    return list(
        filter(
            None,
            (
                _where(citation),
                citation.revision and f"revision {citation.revision}",
                citation.accessed and f"accessed {citation.accessed}",
            ),
        )
    )


def _sentence(citation: Citation) -> str:
    """Return a figure or a claim in a sentence, with where it is printed."""
    where = ", ".join((SITE, f"“{citation.source}”", *_passage(citation)))
    return f"{citation.sentence} ({'; '.join((*citation.remarks, where))})."


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


def _part(citation: Citation) -> str:
    """Return the title of the part of the article that is cited: its place, then what it says.

    No style leaves a title out, so that two numbers of one paragraph are two references.
    """
    where = visible(cited_passages(citation.passages, lead="introduction (lead)"))
    where = f"{where[:1].upper()}{where[1:]}"
    return where if citation.record.kind == "passage" else f"{where}: {_what(citation)}"


def _remark(citation: Citation) -> str:
    """Return what styles print behind a reference, if they do: version, licence, whose it is."""
    revision = citation.revision and f"revision {citation.revision}"
    whose = citation.voice and visible(attributed(citation.voice))
    return _sentences(revision, f"licence: {LICENCE}", whose)


def _linked(citation: Citation) -> str:
    """Return the address of the section that is cited first; the lead has the article's own."""
    section = next((section for section, _ in citation.passages), LEAD)
    if section == LEAD:
        return citation.address
    return f"{citation.address}#{quote(visible(section).replace(' ', '_'), safe=_IN_ANCHOR)}"


_IN_ANCHOR = "!()*+,;:@/?-._~="
"""What stands in the name of an anchor as it is; no template and no TeX breaks at it."""


def _bibtex(citation: Citation, key: str) -> str:
    """Return an entry for a part of a book: BibTeX, biblatex and pandoc know no other for it.

    Its titles are in braces of their own, which keep a style from their capitals.
    """
    fields = {
        "author": f"{{{_tex(CONTRIBUTORS)}}}",
        "title": f"{{{_tex(_part(citation))}}}",
        "booktitle": f"{{{_tex(citation.source)}}}",
        "publisher": _tex(SITE),
        "note": _tex(_remark(citation)),
        "url": _linked(citation),
        "urldate": citation.accessed,
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@incollection{{{key},\n{lines}}}"


def _item(citation: Citation, key: str) -> str:
    """Return a CSL item in JSON; the mark in its title keeps a style from its capitals."""
    import json

    item: dict[str, object] = {
        "id": key,
        "type": "chapter",
        "title": f'<span class="nocase">{_part(citation)}</span>',
        "container-title": citation.source,
        "author": [{"literal": CONTRIBUTORS}],
        "publisher": SITE,
        "URL": _linked(citation),
    }
    if citation.accessed:
        item["accessed"] = {"date-parts": [[int(part) for part in citation.accessed.split("-")]]}
    item["note"] = _remark(citation)
    return json.dumps(item, ensure_ascii=False)


def _keyed(citations: Sequence[Citation], entry: Callable[[Citation, str], str]) -> list[str]:
    """Return entries whose keys are the ids, told apart as BibTeX does: without case."""
    taken: set[str] = set()
    entries = []
    for citation in citations:
        name = re.sub(r"[^A-Za-z0-9.:+/-]+", "-", citation.record.id)
        key = name
        while key.lower() in taken:
            key = f"{name}-{len(taken)}"
        taken.add(key.lower())
        entries.append(entry(citation, key))
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
        "encyclopedia": SITE,
        "url": _linked(citation),
        "at": f"{where[:1].upper()}{where[1:]}{said}".translate(_WIKI),
        "access-date": citation.accessed,
    }
    template = " ".join(f"|{name}={value}" for name, value in fields.items() if value)
    return f"{{{{cite encyclopedia {template}}}}}"


def _talk(citation: Citation) -> str:
    """Return links to the passages, for a page of Wikipedia where one talks about the article."""
    title = citation.source.translate(_WIKI)
    return "; ".join(
        f"[[{title}]], lead, paragraph {paragraph}"
        if section == LEAD
        else f"[[{title}#{section}|{section}]], paragraph {paragraph}"
        for section, paragraph in (
            (visible(section).translate(_WIKI), paragraph)
            for section, paragraph in citation.passages
        )
    )


STYLES: dict[str, Callable[[Sequence[Citation]], list[str]]] = {
    "text": lambda citations: [_text(citation) for citation in citations],
    "sentence": lambda citations: [_sentence(citation) for citation in citations],
    "bibtex": lambda citations: _keyed(citations, _bibtex),
    "csl-json": lambda citations: _keyed(citations, _item),
    "wikipedia": lambda citations: [_wikipedia(citation) for citation in citations],
    "talk": lambda citations: [_talk(citation) for citation in citations],
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
