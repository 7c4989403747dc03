"""`powcli timeline`: events and dated documents from the first to the last, time running down.

What lasted is a lane at the left, what happened a mark. Where nobody looks, or drawings are to
be said, the same rows have a word in the place of the sign.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

import typer

from powcli import catalog, dates, query, voice
from powcli.commands import connected, declared, options, query_of, write
from powcli.errors import UsageError, command_line
from powcli.formats import DRAWING
from powcli.layouts import pages
from powcli.model import SEPARATOR, Result, Value, View
from powcli.screen import Screen, cells, held, padded, visible, with_commands_held, wrapped

if TYPE_CHECKING:
    from powcli.layouts import chart
    from powcli.layouts.chart import Drawing
    from powcli.layouts.html import Links, Table

EXAMPLES = (
    "powcli timeline --country Poland",
    "powcli timeline --on 1939-09-28",
    "powcli timeline --from 1943 --format csv",
)

OWN_FORMATS = {"svg": DRAWING}

_DRAWN = ("table", "html", "svg")
"""The formats in which it is drawn; the others have the rows of `dates`."""

_DATES, _EVENTS = catalog.listing("dates"), catalog.listing("events")
_UNUSED = ("show_sql",)
"""What a drawing has no use for; `dates` has it."""

_WIDEST = 140
"""Longer lines are hard to read, however wide the terminal."""
_MOST = 12
"""No more lanes than an eye can follow."""
_PREFIX = 4
"""The cells of a row beside its lanes and before its date."""
_COLUMN = 24
"""The cells of the dates; behind a longer one the title follows at once."""
_GAP = 2
_LONG = 44
"""In a pipe, titles stand in line behind dates of so many cells; a longer one moves its own."""

_ALWAYS = "9999-99"
"""The end of a lane that has none: after every day."""
_SIDELESS = "open to both sides"
"""The heading, after the years, of a date that has no first and no last day."""
_UNDATED = "no date"


Fields = Mapping[str, Value]
"""A row, its values by column."""


def command(context: typer.Context, view: View, **given: Any) -> None:
    """The chronology drawn downwards: lanes for what lasted, marks for what happened."""
    connection = connected(context, given["db"])
    asked = query_of(_DATES, given, view)
    if not view.drawn or view.output.format not in _DRAWN:
        write(context, query.run(connection, asked), view.output)
        return
    asked = asked._replace(limit=None)
    dated, events = (
        query.run(connection, asked._replace(listing=listing.name)) for listing in (_DATES, _EVENTS)
    )
    entries, figures = entered(_fields(dated), _fields(events))
    limit = len(entries) if view.limit is None else view.limit
    noun = "figure has a date of its" if figures == 1 else "figures have dates of their"
    more = f"{figures} {noun} own: '{_elsewhere('dates', given)}'" if figures else ""
    closes = view.output.header and context.obj.width is not None and not view.output.file

    def notices() -> Iterator[str]:
        if limit < len(entries):
            yield f"{limit} of {len(entries)} rows"
        has_event = any(entry.record == "event" for entry in entries)
        yield from events.notices if has_event and not asked.periods else dated.notices
        if more and not (closes and entries and limit):
            yield more
        undated = asked._replace(
            listing="events", periods=(), within=False, possible=False, undated=True
        )
        if asked.periods and (count := sum(1 for _ in query.run(connection, undated).rows)):
            yield f"{count} more without a date: '{_elsewhere('events', given)} --undated'"

    def layout(result: Result, screen: Screen, header: bool) -> None:
        draw(list(map(Entry._make, result.rows)), screen, header, more)

    def page(result: Result, screen: Screen, header: bool) -> None:
        """Write the drawing, and the same rows as a table."""
        from powcli.layouts import web
        from powcli.layouts.html import Links, marks

        entries = list(map(Entry._make, result.rows))
        assert result.about is not None
        table = tabled(entries, Links(result.about), header)
        screen.out.write(
            web.page(
                "timeline.html.j2",
                "Timeline",
                result.about,
                counted=counted(entries) or "No rows",
                drawings=drawings(entries),
                it=table,
                marks=marks(table),
            )
        )

    def image(result: Result, out: TextIO, header: bool) -> None:
        from powcli.layouts import web

        entries = list(map(Entry._make, result.rows))
        if not entries:
            raise UsageError("there is nothing to draw", "widen the filters")
        assert result.about is not None
        out.write(web.image(drawings(entries, whole=True)[0][-1], result.about))

    shown = Result(head=(), rows=islice(entries, limit), notices=notices())
    layouts = {"table": layout, "html": page}
    write(context, shown, view.output, layouts=layouts, formats={"svg": image})


command = declared(
    command, {name: each for name, each in options(_DATES).items() if name not in _UNUSED}
)


def _elsewhere(command: str, given: Mapping[str, Any]) -> str:
    """Return the command that narrows as this one does, for events but by their dates."""
    names = [*_DATES.filters, "role", "section", "paragraph"]
    once = []
    if command == "dates":
        names += ["year", "on"]
        once = [name for name in ("from_", "to") if given.get(name) is not None]
    words = [command, *(given.get("words") or ())]
    for name in names:
        for value in given.get(name.replace("-", "_")) or ():
            words += [f"--{name}", value]
    for name in once:
        words += [f"--{name.rstrip('_')}", given[name]]
    if command == "dates":
        words += [f"--{name}" for name in ("within", "possible") if given.get(name)]
    return command_line(words)


class Entry(NamedTuple):
    """A row of the drawing: an event or a document, its date in EDTF and in words.

    A day is None at an end that is open or not told, and all of a date where there is none;
    the words may then be the article's. `dead` are statements as `events` has them.
    """

    id: str
    record: str
    date: str | None
    dated: str
    earliest: str | None
    latest: str | None
    title: str
    dead: str | None = None
    date_inferred: bool = False
    title_inferred: bool = False

    @property
    def day(self) -> str:
        """The day by which it has its place: its first, or else its last."""
        return self.earliest or self.latest or _ALWAYS

    @property
    def heading(self) -> str:
        """The year under which it stands."""
        if self.date is None:
            return _UNDATED
        return self.day[:4] if self.earliest or self.latest else _SIDELESS


def entered(dated: Iterable[Fields], events: Iterable[Fields]) -> tuple[list[Entry], int]:
    """Return what is drawn, in its order, and how many figures are dated by themselves.

    The dated rows are those of `dates`, the undated those of `events`, which also have the dead.
    """
    known = {row["id"]: row for row in events}
    rows: list[Fields] = []
    figures = 0
    for row in dated:
        if row["record"] == "figure":
            figures += 1
        else:
            rows.append({**row, **known.pop(row["id"], {})})
    rows += [row for row in known.values() if row["date"] is None]
    entries = [_entry(row) for row in rows]
    # What has neither a first nor a last day is stored before all others.
    entries.sort(key=lambda entry: (entry.date is None, entry.heading == _SIDELESS))
    return entries, figures


def _fields(result: Result) -> Iterator[dict[str, Value]]:
    names = [column.name for column in result.head]
    for row in result.rows:
        yield dict(zip(names, row, strict=True))


def _entry(row: Mapping[str, Value]) -> Entry:
    def text(name: str) -> str | None:
        value = row.get(name)
        return visible(value) or None

    inferred = str(row["inferred"]).split(SEPARATOR)
    return Entry(
        id=visible(row["id"]),
        record=visible(row.get("record", "event")),
        date=text("date"),
        dated=visible(row["dated"]),
        earliest=text("earliest"),
        latest=text("latest"),
        title=visible(row["title"]).strip() or visible(row["id"]),
        dead=text("dead"),
        date_inferred=row["date_origin"] not in (None, "printed"),
        title_inferred="title" in inferred,
    )


class Sign(NamedTuple):
    """How a date is drawn, what that says, and the word where nothing is drawn.

    The mark of a lane is its first cell and those that follow.
    """

    mark: str
    meaning: str = ""
    word: str = ""


_LASTED = Sign("╻┃", "lasted", "lasted")
_SOFT = Sign("╷┆", "lasted, from or to an inferred or uncertain date", "lasted")
_GOES_ON = Sign("↓", "goes on")
_CROWDED = Sign("↕", "lasted, where there is no room for a lane", "lasted")
_BEGAN = Sign("┬", "began, end not told", "lasted")
_ENDED = Sign("┴", "ended, beginning not told", "lasted")
_UNTIL = Sign("↑", "lasted until then, from no told limit", "lasted")
_DAY = Sign("●", "that day", "one day")
_ABOUT = Sign("○", "that day, inferred or uncertain", "one day")
_WITHIN = Sign("◌", "some time within", "some time within")
_SOME = _WITHIN._replace(word="some time")
_EACH = Sign("◎", "each of several dates", "each")
_PLAIN = Sign(" ")
_LEGEND = (
    *(_LASTED, _SOFT, _GOES_ON, _CROWDED, _BEGAN, _ENDED, _UNTIL),
    *(_DAY, _ABOUT, _WITHIN, _EACH),
)


def sign(entry: Entry) -> Sign:
    """Return the sign of a date: of a lane where it lasted from one told end to another or on."""
    precision = dates.precision(entry.date or "")
    if entry.date is None or precision is None:
        return _PLAIN
    is_soft = entry.date_inferred or bool(re.search("[~?%X]", entry.date))
    if precision == "day":
        return _ABOUT if is_soft else _DAY
    if precision != "interval":
        return _SOME if re.match("(between|by|on|in|about) ", entry.dated) else _WITHIN
    if entry.date.startswith("{"):
        return _EACH
    first, last = entry.date.split("/")
    for end, known in ((last, _BEGAN), (first, _ENDED)):
        if not end:
            return known
    if first == "..":
        return _UNTIL
    return _SOFT if is_soft else _LASTED


class Lane(NamedTuple):
    """A lane, to its last day."""

    sign: Sign
    until: str


class Placed(NamedTuple):
    """A row with its sign, the lanes at its side, and which of them begins with it."""

    entry: Entry
    sign: Sign
    lanes: tuple[Lane | None, ...]
    own: int | None = None


def placed(entries: Sequence[Entry], most: int) -> list[Placed]:
    """Return dated rows with their lanes, at most so many of them side by side.

    A lane ends with the last row that has its place on no later day.
    """
    rows = []
    lanes: list[Lane | None] = []
    for entry in entries:
        lanes = [lane if lane and lane.until >= entry.day else None for lane in lanes]
        kind, own = sign(entry), None
        if kind in (_LASTED, _SOFT):
            own = lanes.index(None) if None in lanes else len(lanes)
            if own < most:
                lanes[own : own + 1] = [Lane(kind, entry.latest or _ALWAYS)]
            else:
                kind, own = _CROWDED, None
        rows.append(Placed(entry, kind, tuple(lanes), own))
    return rows


def _side(lanes: Sequence[Lane | None], day: str, own: int | None = None) -> str:
    """Return the cells of the lanes that are there on a day, the one that begins by its first."""
    return "".join(
        (lane.sign.mark[place != own] if lane and lane.until >= day else " ")
        for place, lane in enumerate(lanes)
    )


def draw(entries: Sequence[Entry], screen: Screen, header: bool, more: str = "") -> None:
    """Write rows, the undated last: on a terminal drawn, elsewhere a word and a line a row.

    On a terminal with a header there are headings and, below, what the signs mean, a count and,
    if there is `more` elsewhere, that.
    """
    if not entries:
        return
    width = None if screen.width is None else min(screen.width, _WIDEST)
    if width is None:
        lines = _listed(entries, screen)
    elif screen.accessible:
        lines = _said(entries, width, screen, header)
    else:
        lines = _drawn(entries, width, screen, header)
    for line in lines:
        screen.out.write(line.rstrip() + "\n")
    if header and width is not None:
        for sentence in filter(None, (counted(entries), more)):
            for line in wrapped(screen.dim(with_commands_held(sentence, width)), width, rest="  "):
                screen.out.write(line + "\n")


def _drawn(entries: Sequence[Entry], width: int, screen: Screen, header: bool) -> Iterator[str]:
    """Yield the rows with lanes and marks, under their headings, and what the signs mean."""
    rows = placed([entry for entry in entries if entry.date], min(width // 4 - _PREFIX, _MOST))
    depth = max((len(row.lanes) for row in rows), default=0)
    gap = " " * bool(depth)
    used = {row.sign.mark for row in rows}
    if any(lane and lane.until == _ALWAYS for lane in (rows[-1].lanes if rows else ())):
        used.add(_GOES_ON.mark)
    rows += [Placed(entry, _PLAIN, ()) for entry in entries if not entry.date]
    whens = [_when(row.entry, screen, header) for row in rows]
    dated = [cells(when) for row, when in zip(rows, whens, strict=True) if row.entry.date]
    column = min(max(dated, default=0), width // 4, _COLUMN)
    before: tuple[Lane | None, ...] = ()
    heading = ""
    for row, next_row, when in zip(rows, [*rows[1:], None], whens, strict=True):
        entry = row.entry
        if header and entry.heading != heading:
            heading = entry.heading
            side = _side(before, _new_year(entry)) if entry.date else ""
            yield f"{padded(side, depth)}{gap}{screen.bold(heading)}"
        next_entry = next_row.entry if next_row and next_row.entry.date else None
        day = next_entry.day if next_entry else _ALWAYS
        if header and next_entry and next_entry.heading != heading:
            day = _new_year(next_entry)
        side = padded(_side(row.lanes, entry.day, row.own), depth)
        mark = " " if row.own is not None else row.sign.mark
        first = f"{side}{gap} {mark} "
        rest = f"{padded(_side(row.lanes, day), depth)}{gap}{' ' * (column + _GAP + 3)}"
        text = _text(entry.title + screen.dim("*" * entry.title_inferred), entry, screen)
        if not entry.date:
            text = " — ".join(filter(None, (text, when)))
            first = " " * (depth + len(gap) + 1)
            rest = f"{first}  "
        elif cells(when) > column:
            text = f"{when}{' ' * _GAP}{text}"
        else:
            first += padded(when, column + _GAP)
        yield from pages.line(text, entry.id, width, screen, first, rest)
        if entry.date and not next_entry and _GOES_ON.mark in used:
            yield _side(row.lanes, _ALWAYS).translate(_ARROWS)
        before = row.lanes
    if header:
        told = [held(f"{each.mark} {each.meaning}") for each in _LEGEND if each.mark in used]
        if any(entry.date_inferred or entry.title_inferred for entry in entries):
            told.append(held("* inferred"))
        yield from wrapped(screen.dim("   ".join(told)), width)


_ARROWS = {ord(lane.mark[1]): _GOES_ON.mark for lane in (_LASTED, _SOFT)}


def _new_year(entry: Entry) -> str:
    return f"{entry.day[:4]}-01-01"


def _when(entry: Entry, screen: Screen, header: bool) -> str:
    """Return a date shortly, under a heading without its year; the article's words as they are."""
    if entry.date is None:
        return entry.dated
    words = voice.dated(entry.dated, entry.heading if header else "")
    return words + screen.dim("*" * entry.date_inferred)


def _text(title: str, entry: Entry, screen: Screen) -> str:
    return " — ".join([title, *pages.dead(entry.dead, screen)])


def _said(entries: Sequence[Entry], width: int, screen: Screen, header: bool) -> Iterator[str]:
    """Yield the rows in words alone, under their headings."""
    for heading, each in groupby(entries, lambda entry: entry.heading):
        if header:
            yield screen.bold(heading)
        for entry in each:
            date = voice.guessed(entry.dated, entry.date_inferred)
            when = " ".join(filter(None, (sign(entry).word, date)))
            text = _text(voice.guessed(entry.title, entry.title_inferred), entry, screen)
            text = f"{when}: {text}" if when else text
            yield from pages.line(text, entry.id, width, screen, " ", "   ")


def _listed(entries: Sequence[Entry], screen: Screen) -> Iterator[str]:
    """Yield a line a row: a word for the sign, the date, the title with all its dead, the id."""
    words = [sign(entry).word if entry.date else _UNDATED for entry in entries]
    whens = [voice.guessed(entry.dated, entry.date_inferred) for entry in entries]
    column = min(max(map(cells, whens)), _LONG)
    for entry, word, when in zip(entries, words, whens, strict=True):
        title = voice.guessed(entry.title, entry.title_inferred)
        text = " — ".join(filter(None, (title, screen.bold(entry.dead or ""))))
        first = f"{padded(word, len(_WITHIN.word))}  {padded(when, column)}"
        yield f"{first}  {text}  {screen.dim(entry.id)}"


def counted(entries: Sequence[Entry]) -> str:
    """Return how many rows there are of each kind, and how many are undated or inferred."""
    told = []
    for record in ("event", "document"):
        of = [entry for entry in entries if entry.record == record]
        undated = sum(entry.date is None for entry in of)
        if of:
            told.append(f"{len(of):,} {record}{'s' * (len(of) != 1)}")
        if undated:
            told.append(f"{undated:,} without a date")
    if inferred := sum(entry.date_inferred for entry in entries):
        told.append(f"{inferred:,} date{'s' * (inferred != 1)} inferred")
    return ", ".join(told)


def drawings(entries: Sequence[Entry], whole: bool = False) -> "list[tuple[Drawing, ...]]":
    """Return the rows drawn, narrow and wide, in parts as long as a page or as a `whole`."""
    from powcli.layouts import chart

    if not entries:
        return []
    rows = placed([entry for entry in entries if entry.date], _MOST)
    lanes = []
    for place, row in enumerate(rows):
        if row.own is None:
            continue
        lane = row.lanes[row.own]
        assert lane is not None
        later = [number for number, each in enumerate(rows) if each.entry.day <= lane.until]
        goes_on = lane.until == _ALWAYS
        lanes.append(chart.Lane(row.own, place, max(place, *later), lane.sign is _SOFT, goes_on))
    used = {row.sign.mark for row in rows}
    signs = {each.mark: each.meaning for each in _LEGEND if each.mark in used}
    if any(lane.goes_on for lane in lanes):
        signs[_GOES_ON.mark] = _GOES_ON.meaning
    rows += [Placed(entry, _PLAIN, ()) for entry in entries if not entry.date]
    drawn = [
        chart.Row(
            _until(row.entry),
            "" if row.own is not None else row.sign.mark,
            _starred(voice.dated(row.entry.dated), row.entry.date_inferred),
            _starred(row.entry.title, row.entry.title_inferred),
            tuple(map(voice.parted, row.entry.dead.split(SEPARATOR))) if row.entry.dead else (),
        )
        for row in rows
    ]
    if any(entry.date_inferred or entry.title_inferred for entry in entries):
        signs["*"] = "inferred"
    ends = [len(drawn)] if whole else list(_parts(drawn))
    return [
        tuple(
            chart.chronology(f"timeline-{first}-{width}", drawn, lanes, signs, width, first, end)
            for width in (chart.NARROW, chart.WIDE)
        )
        for first, end in pairwise([0, *ends])
    ]


def _until(entry: Entry) -> str:
    """Return the heading of a row; of what lies somewhere before the end of a year, that."""
    ends = entry.earliest is None and (entry.latest or "").endswith("-12-31")
    return f"by the end of {entry.heading}" if ends and entry.date else entry.heading


def _parts(rows: Sequence["chart.Row"]) -> Iterator[int]:
    """Yield where drawings end of which none is longer than a page: with a year where it can be."""
    begun = 0
    for place, (row, after) in enumerate(pairwise([*rows, None]), 1):
        if after is None:
            yield place
        elif row and (
            (after.heading != row.heading and place - begun >= _FEW) or place - begun >= _MANY
        ):
            yield place
            begun = place


_FEW, _MANY = 6, 25
"""The rows of a drawing, at least if a year ends with it, and at most."""


def _starred(text: str, inferred: bool) -> str:
    return f"{text}*" if inferred else text


def tabled(entries: Sequence[Entry], links: "Links", header: bool = True) -> "Table":
    """Return the rows as a table: when and how, what, and its dead."""
    from powcli.layouts.html import Cell, Head, Item, Row, Table, statements

    head = (
        Head("When"),
        Head("How long"),
        Head("What", labelled=False),
        Head("The dead, as printed"),
    )
    rows = []
    for entry in entries:
        date = _starred(voice.dated(entry.dated), entry.date_inferred)
        title = _starred(entry.title, entry.title_inferred)
        cells = (
            Cell((Item(date),) if date else (), entry.day),
            Cell((Item(sign(entry).word or _UNDATED),)),
            Cell((Item(title, look="title"), Item(entry.id, look="code"))),
            statements(entry.dead),
        )
        rows.append(Row(cells, entry.id))
    return Table(head, tuple(rows), header)
