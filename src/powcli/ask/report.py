"""`powcli report`: all there is, or what filters leave of it, as one page to hand over."""

import base64
import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Annotated, Any, NamedTuple

import typer

from powcli import catalog, offers, query, voice
from powcli.ask import cite, compare, handout, panel, rivals, timeline
from powcli.ask.panel import Panel
from powcli.catalog import LISTINGS
from powcli.catalog.filters import FILTERS
from powcli.catalog.reading import method, reading
from powcli.commands import about, connected, declared, options, query_of
from powcli.errors import UsageError
from powcli.files import opened
from powcli.forms import fold
from powcli.layouts import chart, html, web
from powcli.layouts.chart import Drawing
from powcli.layouts.html import Links, Table
from powcli.manual import SHOW, WRITE
from powcli.model import SEPARATOR, About, Listing, Query, Result, Value, View
from powcli.screen import visible

EXAMPLES = (
    "powcli report -o powcli.html",
    "powcli report --country Poland -o poland.html",
    "powcli report --event katyn-massacre -o katyn.html",
    "powcli report --handout german-pow-deaths -o handout.html",
)

Fields = Mapping[str, Value]
"""A row, its values by column."""

_NARROWING = ("country", "place", "person", "organisation", "document", "event")
"""The filters of records that a report takes."""
_OTHERS = ("role", "section", "paragraph")
_DATING = ("year", "on", "from_", "to", "within", "possible", "undated")

_SUFFIXES = (".html", ".htm")

_TITLE = "Soviet atrocities against prisoners of war, as one article tells them"

_READING = (
    "This page has what one encyclopedia article says, and nothing else: no archive, no list of"
    " names, no other book.",
    "Numbers and number words, and what stands in quotation marks, are the article's. Titles,"
    " claims and all other prose are the editors', after it: do not quote them as the article's.",
    "“by whom not said” means that the article relays somebody's number and names nobody; “the"
    " article itself”, that no speaker stands before it; “unclear (after X)”, that X spoke last and"
    " it is not clear whether X says this too. Behind a number of the dead a bracket says whose it"
    " is; without one the article itself says it.",
    "Numbers of one quantity stand beside each other. They are never merged, averaged or ranked, and"
    " none is called the best.",
    "Nothing is added up: most counts overlap, or may. The few things that are calculated are marked"
    " so, and are nobody's statement.",
    "A date says no more than the article: “on or after” a day, “by” a day, “17 Sep 1939 to ?” where"
    " no end is told. What has no date stands last, in the article's words.",
    "An asterisk (*) marks what is inferred from the context and not printed, a ring (°) what is the"
    " editors', such as a country of today or a point on the map.",
    "An empty cell means that the article does not say; never zero, never unknown.",
    "What the article leaves open is under gaps; where statements on one question contradict each"
    " other, under disagreements. Neither is decided here.",
    "“Printed” leads to the section in Wikipedia, which takes a network; the paragraph is counted"
    " from the head of the section. The small name in each row is its address on this page.",
)

_TOLD = {
    "events": "What happened, with the dead as printed; without a bracket the article itself says it.",
    "places": "The places that the article names. ° is the editors', with its reference.",
    "dates": "The chronology of events, and of documents and figures dated by themselves.",
    "figures": "Every number, with what it counts and who says it.",
    "people": "The persons that the article names.",
    "organisations": "Bodies, units, groups that act, and collectives that speak.",
    "documents": "Treaties, laws, orders, speeches, reports, and the related articles.",
    "claims": "What is said without a number, in the editors' words, and who says it.",
    "disagreements": "Where statements contradict each other. They are reported, and not decided.",
    "gaps": "What the article leaves open: who says it, when, where, of how many, broken text.",
    "countries": "The states that are named or follow from the names of people, and in how many"
    " events each has a role, be it as victim, side, place or doer.",
    "passages": "The sections and paragraphs of the article, and how many rows rest on each.",
}
"""What stands above each listing."""

_ORDER = ("disagreements", *(name for name in LISTINGS if name != "disagreements"))
"""The listings on the page: contradictions first."""

Output = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        rich_help_panel=WRITE,
        help="The page: a .html file, or - for stdout.",
        show_default=False,
    ),
]
Handout = Annotated[
    str | None,
    typer.Option(
        "--handout",
        metavar="QUANTITY",
        rich_help_panel=SHOW,
        help="Two pages for a class instead: rival numbers without their authors, then the key.",
        show_default=False,
        autocompletion=offers.records("quantity"),
    ),
]


class Section(NamedTuple):
    """A listing of the page."""

    name: str
    title: str
    told: str
    table: Table


class Map(NamedTuple):
    """The places that have a point, drawn, and those that have none: id, name and why."""

    drawings: tuple[Drawing, ...]
    unlocated: tuple[tuple[str, str, str], ...]


class Kept(NamedTuple):
    """The rows of each listing, and what the filters leave out of it, in sentences."""

    rows: dict[str, list[Fields]]
    left_out: tuple[str, ...]


def command(context: typer.Context, output: str | None, **given: Any) -> None:
    """All there is as one page for a browser: to read, to sort, to print, to hand over.

    How to read it, the chronology drawn, rival numbers with their drawings, a map, every listing
    as a table, contradictions and gaps, method and citation: one file, which needs no network,
    and no script to be read. Filters narrow each listing that has them; of the others the page
    has the records that the kept ones name.

    A handout is two sheets of paper: rival numbers as A, B, C … with a blank line for who says
    each, and three questions; then the key, with authors, what they count, and what is missing.
    """
    _writable(output)
    connection = connected(context, given["db"])
    narrowing = {
        name: value
        for name, value in given.items()
        if name not in ("db", "handout") and (value or value == "")
    }
    told = about(context)
    if given["handout"] is None:
        text = _report(connection, narrowing, told)
    elif narrowing:
        raise UsageError("--handout is of one quantity, which no filter narrows", "leave them out")
    else:
        text = handout.sheets(context.obj, connection, given["handout"], told)
    with opened(context.obj, output) as screen:
        screen.out.write(text)
    if output != "-" and context.obj.notice_width is not None:
        context.obj.notice(f"{output}: written; open it with a browser")


def _options() -> dict[str, Any]:
    """Return the parameters: those of the listings' filters that a report takes, and its own."""
    known = options(catalog.listing("events"))
    names = (*_NARROWING, *_OTHERS, *_DATING)
    kept = {name: each for name, each in known.items() if name in names}
    return {**kept, "handout": Handout, "output": Output, "db": known["db"]}


command = declared(command, _options())


def _writable(output: str | None) -> None:
    """Raise UsageError where no page is named."""
    if output is None:
        named = ("report", "-o", "powcli.html")
        raise UsageError("report writes a page and needs its name", "", [((), named)])
    stem, suffix = os.path.splitext(output)
    if output != "-" and suffix.lower() not in _SUFFIXES:
        raise UsageError(
            f"--output '{output}' is no page for a browser",
            "end it in .html",
            [(("--output", output), ("-o", f"{stem}.html"))],
        )


def _report(connection: sqlite3.Connection, given: dict[str, Any], told: About) -> str:
    kept = _kept(connection, given)
    links = _links(connection, kept.rows, told)
    sections = tuple(_section(name, kept.rows[name], links) for name in _ORDER if kept.rows[name])
    entries, _ = timeline.entered(kept.rows["dates"], kept.rows["events"])
    panels = list(_panels(connection, kept.rows["figures"], links))
    tables = [each.table for each in sections]
    script = web.text("report.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    narrowed = _narrowed(connection, given)
    return web.page(
        "report.html.j2",
        f"{_TITLE}: {narrowed}" if narrowed else _TITLE,
        told,
        told=f"What the article “{told.source}” says"
        + (f", narrowed to {narrowed}: " if narrowed else ": ")
        + (", ".join(_counted(kept.rows)) or "nothing")
        + ".",
        left_out=kept.left_out,
        reading=_READING,
        counted=timeline.counted(entries),
        chronology=timeline.drawings(entries),
        panels=panels,
        map=_map(kept.rows["places"]),
        sections=sections,
        method=_topics(method()),
        words=[*_topics(row for row in reading() if row[0] in _EXPLAINED), _shortened(kept.rows)],
        citation=cite.of_article(told),
        unsaid=_unsaid(connection),
        rings=_rings(connection),
        script=web.raw(script),
        script_hash=web.raw(f"sha256-{digest}"),
        own_style=web.raw(web.text("report.css")),
        marks=list(dict.fromkeys(mark for table in tables for mark in html.marks(table))),
    )


_EXPLAINED = (
    *("stances", "date precision", "disagreements", "gaps", "flaws", "roles in an event"),
    *("roles of a document", "place precision"),
)
"""The topics whose words stand on the page; the others are of columns and options."""


def _counted(rows: Mapping[str, Sequence[Fields]]) -> Iterator[str]:
    """Yield how many records there are of each listing: `89 events`."""
    for name, each in rows.items():
        if each and name not in _DERIVED:
            noun = html.ONE.get(name, name) if len(each) == 1 else name
            yield f"{len(each):,} {noun}"


def _shortened(rows: Mapping[str, Iterable[Fields]]) -> tuple[str, list[tuple[str, str]]]:
    """Return the sections whose names are shortened, with their names in full."""
    names = dict.fromkeys(visible(row["section"]) for row in rows["passages"])
    short = [(voice.section(name), name) for name in names if voice.section(name) != name]
    return "sections", short


_DERIVED = ("dates", "gaps", "passages")
"""The listings whose rows are no records of their own."""


_FLAGS = {
    "within": "certainly inside",
    "possible": "what may reach it",
    "undated": "without a date",
}
"""What the options say that take no value."""


def _narrowed(connection: sqlite3.Connection, given: Mapping[str, Any]) -> str:
    """Return by what a report is narrowed, in words."""
    words: list[str] = []
    for name, value in given.items():
        if name in FILTERS:
            for each in value:
                if fold(each) == query.NONE:
                    words.append(f"no {name}")
                else:
                    record = query.resolve(connection, FILTERS[name], each)
                    words.append(_title(connection, record))
        elif name in _FLAGS:
            words.append(_FLAGS[name])
        else:
            label = {"from_": "from ", "to": "to ", "role": "as ", "paragraph": "paragraph "}
            values = value if isinstance(value, list) else [value]
            words += [f"{label.get(name, '')}{each}" for each in values]
    return ", ".join(words)


def _title(connection: sqlite3.Connection, record: str) -> str:
    row = connection.execute("SELECT title FROM record WHERE id = ?", (record,)).fetchone()
    return visible(row[0]) if row else record


def _kept(connection: sqlite3.Connection, given: dict[str, Any]) -> Kept:
    """Return the rows that filters leave: of a listing without them, those that others name."""
    rows: dict[str, list[Fields]] = {}
    left_out = []
    for listing in catalog.listings():
        if _takes(listing, given):
            asked = query_of(listing, _ENDLESS | given, View())
            result = query.run(connection, asked)
            rows[listing.name] = _rows(result)
            left_out += [f"{listing.name}: {visible(notice)}" for notice in result.notices]
    named = _named(connection, rows)
    for listing in catalog.listings():
        if listing.name not in rows and listing.name != "gaps":
            every = _rows(query.run(connection, Query(listing.name)))
            rows[listing.name] = [row for row in every if row["id"] in named]
    if "gaps" not in rows:
        shown = {row["id"] for each in rows.values() for row in each}
        rows["gaps"] = [
            row
            for row in _rows(query.run(connection, Query("gaps")))
            if row["record"] in (named if row["kind"] == "flaw" else shown)
        ]
    return Kept(rows, tuple(left_out))


_ENDLESS: dict[str, Any] = {"from_": None, "to": None}
"""The two ends of a span where only one is given."""


def _takes(listing: Listing, given: Mapping[str, Any]) -> bool:
    """Whether a listing has all the filters that are given."""
    return all(
        listing.dated if name in _DATING else listing.roles if name == "role" else True
        for name in given
    ) and all(name in listing.filters for name in given if name in _NARROWING)


def _rows(result: Result) -> list[Fields]:
    names = [column.name for column in result.head]
    return [dict(zip(names, row, strict=True)) for row in result.rows]


def _named(connection: sqlite3.Connection, rows: Mapping[str, Iterable[Fields]]) -> set[Value]:
    """Return the ids of the records, and of the passages, that rows name, and of what belongs to
    events among them."""
    ids = {row["id"] for each in rows.values() for row in each}
    named: set[Value] = set(ids)
    for record in ids:
        for sql in (
            "SELECT facet.value FROM facet WHERE facet.record = ?",
            "SELECT citation.passage FROM citation WHERE citation.record = ?",
            "SELECT own.record FROM facet AS own WHERE own.filter = 'event' AND own.value = ?",
        ):
            named |= {value for (value,) in connection.execute(sql, (record,))}
    return named


def _links(
    connection: sqlite3.Connection, rows: Mapping[str, Sequence[Fields]], told: About
) -> Links:
    """Return where the records of the page are, and by what else each is found."""
    titles = {
        visible(row["id"]): _called(name, row)
        for name in LISTINGS
        if name not in _DERIVED
        for row in rows[name]
    }
    names = {
        (kind, visible(row["name"])): visible(row["id"])
        for listing, kind in _NAMED.items()
        for row in rows[listing]
    }
    numbers: dict[str, list[tuple[str, str]]] = {}
    for row in rows["figures"]:
        if row["event"] is not None:
            whose = "counted" if row["counted"] else "population"
            whom = html.marked(row, whose)
            figure = f"{visible(row['words'])} ({whom})", visible(row["id"])
            numbers.setdefault(visible(row["event"]), []).append(figure)
    spoken: dict[str, list[str]] = {}
    for record, speaker in connection.execute(_SPOKEN):
        if record in titles:
            spoken.setdefault(speaker, []).append(record)
    return Links(told, titles, names, numbers, spoken, _found(connection, rows))


def _unsaid(connection: sqlite3.Connection) -> str:
    """Return the words that say nothing of what is looked for."""
    rows = connection.execute("SELECT word FROM stop_word ORDER BY word")
    return " ".join(visible(word) for (word,) in rows)


def _rings(connection: sqlite3.Connection) -> str:
    """Return the words that people use for each other when they search, ring by ring."""
    rows = connection.execute("SELECT ring, word FROM synonym ORDER BY ring, word")
    rings = groupby(rows, lambda row: row[0])
    return ";".join(",".join(fold(word) for _, word in each) for _, each in rings)


_NAMED = {
    "countries": "country",
    "places": "place",
    "people": "person",
    "organisations": "organisation",
}
"""The listings of what has a name, with the kind of record."""

_SPOKEN = (
    "SELECT facet.record, facet.value FROM facet JOIN record ON record.id = facet.record"
    " WHERE facet.filter = 'said-by' AND record.kind IN ('figure', 'claim')"
    " ORDER BY record.kind DESC, facet.record"
)


def _called(name: str, row: Fields) -> str:
    """Return what a record is called: a statement with whose it is."""
    if name == "figures":
        return f"{visible(row['words'])}: {visible(row['title'])} — {_author(row)}"
    if name == "claims":
        return f"{visible(row['claim'])} — {_author(row)}"
    return visible(row.get("title") or row.get("topic") or row.get("name"))


def _author(row: Fields) -> str:
    inferred = "said_by" in visible(row["inferred"]).split(SEPARATOR)
    return voice.author(voice.of(row, inferred)).replace(" (inferred)", "*")


def _found(connection: sqlite3.Connection, rows: Mapping[str, Iterable[Fields]]) -> dict[str, str]:
    """Return by which names besides those in its row a record is found: all of what it is tied to.

    A date is found in full too, and a gap by the names of its record.
    """
    known: dict[str, dict[str, None]] = {}
    for record, name in connection.execute(
        "SELECT facet.record, alias.name FROM facet JOIN alias ON alias.record = facet.value"
        " WHERE alias.kind IN ('country', 'place', 'person', 'organisation')"
        " UNION SELECT alias.record, alias.name FROM alias"
    ):
        known.setdefault(record, {})[name] = None
    found = {}
    for listing, each in rows.items():
        for row in each if listing != "dates" else ():
            names = known.get(str(row["record" if listing == "gaps" else "id"]), {})
            dated = [visible(row["dated"])] if row.get("dated") else []
            told = {visible(value) for value in row.values()}
            text = " ".join([*dated, *(name for name in names if name not in told)])
            if text:
                found[visible(row["id"])] = text
    return found


def _section(name: str, rows: Sequence[Fields], links: Links) -> Section:
    return Section(name, name.capitalize(), _TOLD[name], html.listing(name, rows, links))


def _panels(
    connection: sqlite3.Connection, figures: Iterable[Fields], links: Links
) -> Iterator[tuple[Panel, list[str]]]:
    """Yield the quantities of which several statements, or parts, are printed, with sentences.

    Those that are disputed, or have rivals, stand first.
    """
    kept = dict.fromkeys(str(figure["quantity"]) for figure in figures)
    rivalled = [str(row["id"]) for row in compare.contested(connection)]
    for quantity in [*(each for each in rivalled if each in kept), *kept]:
        comparison = rivals.comparison(connection, quantity)
        several = len(comparison.figures) > 1 or comparison.breakdowns
        if several and kept.pop(quantity, True) is None:
            yield panel.panel(comparison, links), cite.in_sentences(connection, quantity)


def _map(rows: Sequence[Fields]) -> Map | None:
    """Return the places on a map, and those that are on none; None where there are no places."""
    if not rows:
        return None
    spots = [
        chart.Spot(visible(row["name"]), row["latitude"], row["longitude"], bool(row["events"]))
        for row in rows
        if isinstance(row["latitude"], float) and isinstance(row["longitude"], float)
    ]
    drawings: tuple[Drawing, ...] = ()
    if spots:
        coast = web.coast()
        drawings = tuple(
            chart.locator(f"locator-{width}", "Places that have a point", spots, coast, width)
            for width in (chart.NARROW, _MAP)
        )
    unlocated = tuple(
        (
            visible(row["id"]),
            html.marked(row, "name"),
            visible(row["note"]) or _WHY[str(row["precision"])],
        )
        for row in rows
        if row["latitude"] is None
    )
    return Map(drawings, unlocated)


_MAP = 560
"""The width of the wide map."""

_WHY = {"area": "An area, not a point.", "unlocated": "Its whereabouts are not told."}


def _topics(terms: Iterable[tuple[str, str, str]]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (topic, [(term, meaning) for _, term, meaning in each])
        for topic, each in groupby(terms, lambda row: row[0])
    ]
