"""The listings as pages for a person at a terminal: one row, one line where it can be.

A page has headings, dates in words, `*` for what is inferred, each record's id where there is
room, and a last line that counts. Flat tables are those of `table`, for a pipe and for whoever
names columns or an order.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from powcli import voice
from powcli.model import SEPARATOR, Result, Value
from powcli.screen import Screen, cells, held, padded, visible, wrapped

Fields = Mapping[str, Value]
"""A row, its values by column."""

_WIDE = 120
"""From this width on the id of every record is in sight."""
_WIDEST = 140
"""Longer lines are hard to read, however wide the terminal."""
_DATE = 19
"""The cells of a date; a longer one stands behind the title."""
_ROOMY = 100
"""From this width on a figure says whom it counts, and an event where it is printed."""
_GAP = 2


def page(listing: str) -> Callable[[Result, Screen, bool], None] | None:
    """Return how a listing is laid out on a terminal, None for one that is a flat table."""
    rows = _ROWS.get(listing)
    if rows is None:
        return None

    def draw(result: Result, screen: Screen, header: bool) -> None:
        names = [column.name for column in result.head]
        fields = [dict(zip(names, row, strict=True)) for row in result.rows]
        width = min(screen.width or _WIDEST, _WIDEST)
        guessed = False
        for each in rows(fields, width, screen, header):
            guessed = guessed or "*" in each
            screen.out.write(each + "\n")
        if not header or not fields:
            return
        counted = _counted(listing, fields)
        if guessed and "(*)" not in counted:
            counted += ", * inferred, not printed"
        told = (counted, *_next(listing, fields))
        for sentence in told:
            for each in wrapped(screen.dim(sentence), width, rest="  "):
                screen.out.write(each + "\n")

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
    if listing == "gaps":
        kinds = Counter(visible(row["kind"]).replace("-", " ") for row in rows)
        told[0] += ": " + ", ".join(f"{count:,} {kind}" for kind, count in kinds.most_common())
    return ", ".join(told)


def _next(listing: str, rows: list[dict[str, Value]]) -> Iterator[str]:
    """Yield the command that leads on from a page, for one of its rows."""
    if listing == "figures":
        ((quantity, count),) = Counter(row["quantity"] for row in rows).most_common(1)
        if count > 1:
            yield f"side by side: powcli compare {visible(quantity)}"
    elif listing == "gaps":
        yield "no author is: by whom not said, where no more is told"
        yield "what the article itself states is no gap: powcli figures --attribution article"
        yield "a worklist: powcli gaps --kind no-author -o gaps.csv"
        yield "where the article contradicts itself: powcli disagreements"
    else:
        row = next((row for row in rows if row.get("dead")), rows[0])
        yield f"everything on one: powcli show {visible(row['id'])}"


_ONE = {"people": "person", "countries": "country"}


def _marked(text: str, row: Fields, item: str) -> str:
    """Return a text, with the mark of what is inferred if a value of a row is."""
    guessed = str(row["inferred"] or "").split(SEPARATOR)
    return f"{text}*" if item in guessed else text


def line(
    text: str,
    mark: str,
    width: int,
    screen: Screen,
    first: str = "",
    rest: str = "",
    needed: bool = False,
) -> Iterator[str]:
    """Yield the lines of a text, a mark such as an id at the right edge where there is room.

    Where there is none it is left out but on a wide terminal, or if it is `needed`: there it has
    a line of its own.
    """
    lines = wrapped(text, width, first, rest)
    if not mark:
        yield from lines
        return
    room = width - cells(lines[-1]) - _GAP if lines else 0
    if cells(mark) <= room:
        *before, last = lines
        yield from before
        yield last + " " * (width - cells(last) - cells(mark)) + screen.dim(mark)
        return
    yield from lines
    if needed or width >= _WIDE:
        for part in wrapped(mark, width):
            room = width - cells(part)
            yield padded(rest[:room], room) + screen.dim(part)


def _headed(text: Value, record: Value, width: int, screen: Screen) -> Iterator[str]:
    """Yield the lines of a heading with the id of what it names."""
    return line(screen.bold(visible(text)), visible(record), width, screen)


def _happened(
    rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
) -> Iterator[str]:
    """Yield what is dated, under its years: the date, what it was, its dead; the undated last.

    Where it happened and where it is printed stand behind where the line has room for them.
    """
    for year, each in groupby(rows, _year):
        if header:
            yield screen.bold(year or "no date")
        for row in each:
            date = _marked(voice.dated(visible(row["dated"]), year), row, "date")
            behind = [_marked(visible(row["title"]), row, "title")]
            if cells(date) > _DATE:
                behind.append(date)
                date = ""
            behind += dead(row.get("dead"), screen)
            first = f" {date}" + " " * (_DATE - cells(date) + _GAP) if year or date else " "
            rest = " " * (_DATE + _GAP + 1) if year or date else "   "
            text = " — ".join(behind)
            if width >= _ROOMY:
                room = width - cells(first) - cells(text) - cells(visible(row["id"])) - 2 * _GAP
                text += next((tail for tail in _tails(row, screen) if cells(tail) <= room), "")
            yield from line(text, visible(row["id"]), width, screen, first, rest)


def _tails(row: Fields, screen: Screen) -> Iterator[str]:
    """Yield what may stand behind an event, the longest first."""
    if "kind" not in row:  # the chronology names records of other listings
        return
    where = [
        place
        for place in visible(row["place"]).split(SEPARATOR)
        if row["place"] is not None and place.lower() not in visible(row["title"]).lower()
    ]
    printed = passages(row, screen)
    if where:
        yield "".join(screen.dim(f" · {part}") for part in (", ".join(where), printed))
    yield screen.dim(f" · {printed}")


def _year(row: Fields) -> str:
    """Return the year under which a row stands, an empty text for what has no date."""
    day = row["earliest"] or row["latest"]
    if day is None and row["date"] is not None:
        found = re.search(r"\d{4}", str(row["date"]))
        return found[0] if found else ""
    return str(day)[:4] if day else ""


def dead(value: Value, screen: Screen) -> list[str]:
    """Return the dead of an event: one statement whole, of several the first and how many."""
    items = visible(value).split(SEPARATOR) if value else []
    told = []
    for item in items[:1]:
        words, whose = voice.parted(item)
        number = screen.bold(words)
        told.append(f"{number}{whose}" if len(items) == 1 else f"{number}; {len(items)} statements")
    return told


def _figures(
    rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
) -> Iterator[str]:
    """Yield the figures under their quantities, rivals together: words, author, place of print."""
    rivals: dict[Value, list[dict[str, Value]]] = {}
    for row in rows:
        rivals.setdefault(row["quantity"], []).append(row)
    for quantity, each in rivals.items():
        if header:
            yield from _headed(each[0]["title"], quantity, width, screen)
        words = max(min(cells(visible(row["words"])), 24) for row in each)
        for row in each:
            text = visible(row["words"])
            blanks = " " * (max(words - cells(text), 0) + _GAP)
            counted = f" · {visible(row['counted'])}" if row["counted"] and width >= _ROOMY else ""
            suffix = visible(row["id"]).removeprefix(visible(quantity))
            body = f"{said(row, screen)}{counted} · {screen.dim(passages(row, screen))}"
            rest = " " * (words + _GAP + 2) if width >= _WIDE else "      "
            first = f"  {screen.bold(text)}{blanks}"
            yield from line(body, suffix, width, screen, first, rest, needed=True)


def said(row: Fields, screen: Screen) -> str:
    """Return whose a statement is, in words, dim where nobody is named."""
    whose = voice.of(row, "said_by" in str(row["inferred"]).split(SEPARATOR))
    author = visible(voice.author(whose))
    return author if whose.named else screen.dim(author)


def _printed(row: Fields) -> Iterator[tuple[str, str]]:
    """Yield the passages of a row."""
    if row["section"] is not None:
        sections, paragraphs = (
            str(row[name]).split(SEPARATOR) for name in ("section", "paragraph")
        )
        yield from zip(sections, paragraphs, strict=True)


def passages(row: Fields, screen: Screen) -> str:
    """Return the passages of a row, the long names of sections short."""
    return screen.passages(_printed(row))


def _blocks(title: str, text: str, said: Callable[[Fields, Screen], Iterable[str]]) -> "Rows":
    """Return rows as blocks: a title, the sentence, and where it is printed.

    The id stands at the edge of the title, where there is none of the last line.
    """

    def rows(
        rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
    ) -> Iterator[str]:
        for row in rows:
            if title:
                yield from _headed(row[title], row["id"], width, screen)
            if row[text] is not None:
                yield from wrapped(visible(row[text]), width, "  " if title else "", "  ")
            if title and row["note"] is not None:
                yield from wrapped(f"Note: {visible(row['note'])}", width, "  ", "    ")
            parts = [*said(row, screen), screen.dim(passages(row, screen))]
            record = "" if title else visible(row["id"])  # without a title it has no other name
            told = " · ".join(filter(None, parts))
            yield from line(told, record, width, screen, "  ", "  ", needed=True)

    return rows


def _claimed(row: Fields, screen: Screen) -> Iterator[str]:
    yield said(row, screen)
    if row["dated"]:
        yield screen.dim(voice.dated(visible(row["dated"])))


def _value(row: Fields, name: str) -> str:
    """Return a value in words, with the mark of what is inferred or the editor's."""
    if name == "dated":
        return _marked(voice.dated(visible(row["dated"])), row, "date")
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
            text = (
                f"{screen.link(name, voice.gazetteer(row.get('reference')))}{blanks}{more}".rstrip()
            )
            yield from line(text, visible(row["id"]), width, screen, rest="    ")

    return rows


def _kinds(title: str, *behind: str) -> "Rows":
    """Return rows as `_named` has them, under a heading for each kind."""
    named = _named(title, *behind)

    def rows(
        rows: list[dict[str, Value]], width: int, screen: Screen, header: bool
    ) -> Iterator[str]:
        kinds = dict.fromkeys(row["kind"] for row in rows)
        for kind in kinds:
            of = [row for row in rows if row["kind"] == kind]
            if kind == _RELATED and len(of) > 1 and width < _WIDE:
                titles = "; ".join(held(visible(row[title])) for row in of)
                yield from wrapped(
                    f"{screen.bold('related articles')}, of which nothing is said: {titles}",
                    width,
                    rest="  ",
                )
                continue
            if header:
                yield screen.bold(visible(kind))
            for each in named(of, width - 1, screen, header):
                yield f" {each}"

    return rows


_RELATED = "related article"
"""The kind of the documents that are titles and no more."""


def _open(rows: list[dict[str, Value]], width: int, screen: Screen, header: bool) -> Iterator[str]:
    """Yield what is left open, under the first passage of each: its kind, and of which record."""
    kinds = max((cells(visible(row["kind"])) for row in rows), default=0)
    for passage, each in groupby(rows, lambda row: next(_printed(row), None)):
        if header:
            yield from wrapped(screen.bold(screen.passages([passage] if passage else [])), width)
        for row in each:
            kind = visible(row["kind"]).replace("-", " ")
            text = _marked(visible(row["title"]), row, "title")
            if row["gap"] not in _SAID_BY_KIND:
                text += f" — {visible(row['gap'])}"
            if others := list(_printed(row))[1:]:
                text += screen.dim(f" (also {screen.passages(others)})")
            first = f" {kind:{kinds}}  "
            yield from line(text, visible(row["id"]), width, screen, first, " " * len(first))


_SAID_BY_KIND = {
    "by whom not said",
    "no date is printed",
    "of how many is not said",
    "where is not said",
}
"""What a gap says that its kind says already."""


Rows = Callable[[list[dict[str, Value]], int, Screen, bool], Iterator[str]]
"""The lines of a page but for the last."""

_ROWS: dict[str, Rows] = {
    "events": _happened,
    "dates": _happened,
    "figures": _figures,
    "claims": _blocks("", "claim", _claimed),
    "disagreements": _blocks(
        "topic", "disagreement", lambda row, screen: [screen.dim(visible(row["kind"]))]
    ),
    "gaps": _open,
    "people": _named("name", "role"),
    "organisations": _kinds("name"),
    "documents": _kinds("title", "dated"),
    "places": _named("name", "kind", "country_now"),
}
"""The listings that are pages."""
