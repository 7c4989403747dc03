"""The listings as pages for a person at a terminal: one row, one line where it can be.

A page has headings, dates in words, `*` for what is inferred, each record's id where there is
room, and a last line that counts. Flat tables are those of `table`, for a pipe and for whoever
names columns or an order.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from powcli import voice
from powcli.model import SEPARATOR, Result, Value
from powcli.screen import Screen, cells, held, visible, wrapped

Fields = Mapping[str, Value]
"""A row, its values by column."""

_WIDE = 120
"""From this width on the id of every record is in sight."""
_WIDEST = 140
"""Longer lines are hard to read, however wide the terminal."""
_DATE = 19
"""The cells of a date; a longer one stands behind the title."""
_ROOMY = 100
"""From this width on a figure says whom it counts where it differs from its quantity."""
_GAP = 2

_MONTHS = re.compile(
    r"\b(January|February|March|April|August|September|October|November|December)\b"
)
"""The months that a screen shortens to three letters."""


_MONTH = re.compile(r"\b(Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)\b")


_SECTIONS = {
    "After German invasion of the USSR (1941)": "After 1941",
    "Massacre of Feodosia": "Feodosia",
    "Massacre of Grishchino": "Grishchino",
    "Relationship with Soviet official statements": "Official statements",
}
"""What a screen calls the sections of long names."""


def page(listing: str) -> Callable[[Result, Screen, bool], None] | None:
    """Return how a listing is laid out on a terminal, None for one that is a flat table."""
    rows = _ROWS.get(listing)
    if rows is None:
        return None

    def draw(result: Result, screen: Screen, header: bool) -> None:
        names = [column.name for column in result.head]
        fields = [dict(zip(names, row, strict=True)) for row in result.rows]
        width = min(screen.width or _WIDEST, _WIDEST)
        for line in rows(fields, width, screen, header):
            screen.out.write(line + "\n")
        if header and fields:
            for line in wrapped(_counted(listing, fields), width, rest="  "):
                screen.out.write(screen.dim(line) + "\n")

    return draw


def _counted(listing: str, rows: list[dict[str, Value]]) -> str:
    """Return the last line: how many records, and how many of their dates are not printed."""
    total = len(rows)
    noun = listing if total != 1 else _ONE.get(listing, listing.removesuffix("s"))
    told = [f"{total:,} {noun}"]
    if "date_origin" in rows[0] and listing in ("events", "dates"):
        origins = [row["date_origin"] for row in rows]
        printed = sum(origin == "printed" for origin in origins)
        undated = sum(row["date"] is None for row in rows)
        dates = (
            (printed, "with a printed date"),
            (total - printed - undated, "with an inferred one (*)"),
            (undated, "without a date"),
        )
        told[0] += ": " + ", ".join(f"{count:,} {which}" for count, which in dates if count)
    if "attribution" in rows[0] and listing in ("figures", "claims"):
        named = sum(row["said_by"] is not None for row in rows)
        told.append(f"{named:,} with an author")
    if listing == "places":
        told.append("° today, the editor's")
    return ", ".join(told)


_ONE = {"people": "person", "countries": "country"}


def _short(dated: Value, year: str = "") -> str:
    """Return a date in words, months in three letters, without the year of its heading."""
    text = _MONTHS.sub(lambda match: match[0][:3], visible(dated))
    if year and _MONTH.search(text) and re.findall(r"\d{4}", text) == [year]:
        text = text.replace(f" {year}", "")
    return text


def _marked(text: str, row: Fields, item: str) -> str:
    """Return a text, with the mark of what is inferred if a value of a row is."""
    guessed = str(row["inferred"] or "").split(SEPARATOR)
    return f"{text}*" if item in guessed else text


def _line(
    text: str, record: Value, width: int, screen: Screen, first: str = "", rest: str = ""
) -> Iterator[str]:
    """Yield the lines of a text, the id at the right edge where there is room or must be."""
    lines = wrapped(text, width, first, rest)
    name = visible(record)
    if not name:
        yield from lines
        return
    room = width - cells(lines[-1]) - _GAP if lines else 0
    if cells(name) <= room:
        *before, last = lines
        yield from before
        yield last + " " * (width - cells(last) - cells(name)) + screen.dim(name)
    else:
        yield from lines
        if width >= _WIDE:
            yield " " * (width - cells(name)) + screen.dim(name)


def _happened(
    rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
) -> Iterator[str]:
    """Yield what is dated, under its years: the date, what it was, its dead; the undated last."""
    for year, each in groupby(rows, _year):
        if header:
            yield screen.bold(year or "no date")
        for row in each:
            date = _marked(_short(row["dated"], year), row, "date")
            behind = [_marked(visible(row["title"]), row, "title")]
            if cells(date) > _DATE:
                behind.append(date)
                date = ""
            behind += _dead(row.get("dead"))
            first = f" {date}" + " " * (_DATE - cells(date) + _GAP) if year or date else " "
            rest = " " * (_DATE + _GAP + 1) if year or date else "   "
            yield from _line(" — ".join(behind), row["id"], width, screen, first, rest)


def _year(row: Fields) -> str:
    """Return the year under which a row stands, an empty text for what has no date."""
    day = row["earliest"] or row["latest"]
    if day is None and row["date"] is not None:
        found = re.search(r"\d{4}", str(row["date"]))
        return found[0] if found else ""
    return str(day)[:4] if day else ""


def _dead(value: Value) -> list[str]:
    """Return the dead of an event: one statement whole, of several the first and how many."""
    items = visible(value).split(SEPARATOR) if value else []
    if len(items) > 1:
        return [f"{re.sub(r' [(][^()]*[)]$', '', items[0])}; {len(items)} statements"]
    return items


def _figures(
    rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
) -> Iterator[str]:
    """Yield the figures under their quantities, rivals together: words, author, place of print."""
    rivals: dict[Value, list[dict[str, Value]]] = {}
    for row in rows:
        rivals.setdefault(row["quantity"], []).append(row)
    for quantity, each in rivals.items():
        if header:
            for line in _line(visible(each[0]["title"]), quantity, width, screen):
                yield screen.bold(line) if not screen.colour else line
        words = max(min(cells(visible(row["words"])), 24) for row in each)
        for row in each:
            said = visible(_said(row))
            text = visible(row["words"])
            first = f"  {text}" + " " * (max(words - cells(text), 0) + _GAP)
            counted = f", {visible(row['counted'])}" if row["counted"] and width >= _ROOMY else ""
            suffix = str(row["id"]).removeprefix(f"{quantity}")
            body = f"{said}{counted} · {_where(row)}"
            rest = " " * (words + _GAP + 2) if width >= _WIDE else "      "
            yield from _line(body, suffix, width, screen, first, rest)


def _said(row: Fields) -> str:
    """Return whose a statement is, in words."""
    return voice.author(voice.of(row, "said_by" in str(row["inferred"]).split(SEPARATOR)))


def _where(row: Fields) -> str:
    """Return the passages of a row, the long names of sections short."""
    if row["section"] is None:
        return ""
    sections, paragraphs = (
        visible(row[name]).split(SEPARATOR) for name in ("section", "paragraph")
    )
    return ", ".join(
        held(f"{_SECTIONS.get(section, section)} ¶{paragraph}")
        for section, paragraph in zip(sections, paragraphs, strict=True)
    )


def _blocks(title: str, text: str, said: Callable[[Fields], Iterable[str]]) -> "Rows":
    """Return rows as blocks: a title with the id, the sentence, and where it is printed."""

    def rows(
        rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
    ) -> Iterator[str]:
        for row in rows:
            if title:
                for line in _line(visible(row[title]), row["id"], width, screen):
                    yield screen.bold(line) if not screen.colour else line
            if row[text] is not None:
                record, first = (None, "  ") if title else (row["id"], "")
                yield from _line(visible(row[text]), record, width, screen, first, "  ")
            parts = [part for part in (*said(row), _where(row)) if part]
            for line in wrapped(" · ".join(parts), width, "  ", "  "):
                yield screen.dim(line)

    return rows


def _claimed(row: Fields) -> Iterator[str]:
    yield visible(_said(row))
    if row["dated"]:
        yield _short(row["dated"])


def _value(row: Fields, name: str) -> str:
    """Return a value in words, with the mark of what is inferred or the editor's."""
    if name == "dated":
        return _marked(_short(row["dated"]), row, "date")
    if name == "country_now":
        return f"{visible(row[name])}°"
    return _marked(visible(row[name]), row, name)


def _named(title: str, *behind: str) -> "Rows":
    """Return rows as a name each with its id, and what more there is of it behind the name."""

    def rows(
        rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
    ) -> Iterator[str]:
        most = min(width // 2, 44)
        widest = max((min(cells(visible(row[title])) + 1, most) for row in rows), default=0)
        for row in rows:
            name = _marked(visible(row[title]), row, title)
            more = ", ".join(_value(row, each) for each in behind if row[each] is not None)
            blanks = " " * (max(widest - cells(name), 0) + _GAP)
            yield from _line(
                f"{name}{blanks}{more}".rstrip(), row["id"], width, screen, rest="    "
            )

    return rows


def _kinds(title: str, *behind: str) -> "Rows":
    """Return rows as `_named` has them, under a heading for each kind."""
    named = _named(title, *behind)

    def rows(
        rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
    ) -> Iterator[str]:
        kinds = dict.fromkeys(row["kind"] for row in rows)
        for kind in kinds:
            if header:
                yield screen.bold(visible(kind))
            of = [row for row in rows if row["kind"] == kind]
            for line in named(of, width - 1, screen, header):
                yield f" {line}"

    return rows


Rows = Callable[[list[dict[str, Value]], int, Screen, bool], Iterator[str]]
"""The lines of a page but for the last."""

_ROWS: dict[str, Rows] = {
    "events": _happened,
    "dates": _happened,
    "figures": _figures,
    "claims": _blocks("", "claim", _claimed),
    "disagreements": _blocks("topic", "disagreement", lambda row: [str(row["kind"])]),
    "gaps": _blocks("", "title", lambda row: [str(row["gap"])]),
    "people": _named("name", "role"),
    "organisations": _kinds("name"),
    "documents": _kinds("title", "dated"),
    "places": _named("name", "kind", "country_now"),
}
"""The listings that are pages."""
