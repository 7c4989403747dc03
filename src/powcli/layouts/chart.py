"""Drawings for a page: statements on one scale, and the chronology downwards, as inline SVG.

A drawing is shapes in units of its own; one of the least width stands on a telephone as it is,
with its texts above one another, a wider one has them side by side. Nothing is told by colour,
and whoever cannot see it has the title, what it shows, and the same as a table beside it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from powcli.layouts import bars
from powcli.layouts.bars import Number, Printed, Scale
from powcli.screen import visible

NARROW, WIDE = 350, 760
"""The widths of a drawing."""

_SIZE = 13.0
"""The height of the letters."""
LINE = 18.0
"""From one line of text to the next."""
_GAP = 12.0
_RADIUS = 4.5
_REACH = 5.0
"""How far the end of a range reaches to both sides."""
_ARROW = 7.0
_TICKS = 52
"""So many letters wide is a scale taken to be where its ticks are chosen."""


class Shape(NamedTuple):
    """One thing to draw: a `line`, a `circle`, a `path` or a `text`, and how it looks.

    A line has two points, a circle its middle and radius, a text where it begins.
    """

    form: str
    look: str
    at: tuple[float, ...] = ()
    text: str = ""


class Drawing(NamedTuple):
    """A drawing: its size, what it is called, what it shows in words, and its shapes."""

    name: str
    width: float
    height: float
    title: str
    told: str
    shapes: tuple[Shape, ...]


class Bar(NamedTuple):
    """A statement to be drawn on a scale: what tells it from others, its words, its numbers."""

    label: str
    words: str
    statement: tuple[Printed, ...]


class Lane(NamedTuple):
    """What lasted: in which lane, from which row to which, softly, and whether it goes on."""

    place: int
    first: int
    last: int
    soft: bool
    goes_on: bool


class Row(NamedTuple):
    """A row of the chronology: the heading above it, its sign, when, and what.

    The dead are statements, each a number and whose it is. An empty sign is that of a row that
    begins a lane, or has no date.
    """

    heading: str
    sign: str
    when: str
    title: str
    dead: tuple[tuple[str, str], ...] = ()


def compared(
    name: str, title: str, rows: Sequence[Bar], top: Number, unit: str, width: float
) -> Drawing:
    """Return statements on a scale from 0 to the highest printed number, or to 100%."""
    scale = bars.scale(top, unit, (row.statement for row in rows), _TICKS)
    beside = width >= WIDE
    left = width * 0.56 if beside else 4.0
    tail = 22.0 if scale.tail else 0.0
    axis = _Axis(scale, left + 4, width - 8 - tail, width - 4)
    shapes: list[Shape] = []
    y = 30.0
    begins = y
    for row in rows:
        texts, used = _labelled(row, y, left if beside else width)
        shapes += texts
        middle = y + LINE / 2 if beside else y + used + LINE / 2
        shapes += axis.marked(row.statement, middle)
        y += (max(used, LINE) if beside else used + LINE) + _GAP
    ends = y - _GAP / 2
    legend, height = _legend(scale, [row.statement for row in rows], ends + 14, width)
    words = "; ".join(f"{row.words} ({row.label})" for row in rows)
    count = "1 statement" if len(rows) == 1 else f"{len(rows)} statements"
    says = f"{count} on a scale from 0 to {scale.label(top)}: {words}."
    every = (*axis.drawn(begins - 8, ends), *shapes, *legend)
    return Drawing(name, width, height, title, says, every)


def _labelled(row: Bar, y: float, room: float) -> tuple[list[Shape], float]:
    """Return the texts of a statement from a height on, and how much of it they take.

    It has no number, which would rank it.
    """
    texts = [(line, "strong") for line in lines(row.words, (room - 8) * 0.92)]
    texts += [(line, "text") for line in lines(row.label, room - 8)]
    shapes = [
        Shape("text", look, (2, y + _SIZE + place * LINE), line)
        for place, (line, look) in enumerate(texts)
    ]
    return shapes, len(texts) * LINE


class _Axis(NamedTuple):
    """Where on a drawing a scale begins, where its top is, and where an arrow ends."""

    scale: Scale
    left: float
    right: float
    edge: float

    def x(self, number: Number) -> float:
        share = number / self.scale.top if self.scale.top else 0.0
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    def drawn(self, above: float, below: float) -> Iterator[Shape]:
        """Yield the line of the axis, its ticks through the rows, and their labels."""
        yield Shape("line", "axis", (self.left, above, self.right, above))
        ticks = self.scale.ticks
        for number in ticks:
            x = self.x(number)
            anchor = "start" if number == ticks[0] else "end" if number == ticks[-1] else "middle"
            yield Shape("line", "guide", (x, above, x, below))
            yield Shape("text", f"faint {anchor}", (x, above - 6), self.scale.label(number))

    def marked(self, statement: Sequence[Printed], y: float) -> Iterator[Shape]:
        """Yield the mark of a statement; of a vague one nothing."""
        mark = bars.drawn(statement)
        if mark is None:
            return
        first, last = self.x(mark.numbers[0]), self.x(mark.numbers[-1])
        if last > first:
            yield Shape("line", "mark", (first, y, last, y))
        if mark.open_below:
            yield Shape("line", "open", (self.left + _ARROW, y, first, y))
            yield _arrow(self.left, y, 1)
        if mark.open_above:
            yield Shape("line", "open", (last, y, self.edge - _ARROW, y))
            yield _arrow(self.edge, y, -1)
        for number in mark.numbers[1:-1]:
            yield from _end("┴", self.x(number), y)
        yield from _end(mark.left, first, y)
        if last > first or mark.right != mark.left:
            yield from _end(mark.right, last, y)


def _end(sign: str, x: float, y: float) -> Iterator[Shape]:
    """Yield the end of a mark: a point, or a stroke across."""
    if sign in "●○◐":
        yield Shape("circle", "point" if sign == "●" else "ring", (x, y, _RADIUS))
        if sign == "◐":
            path = f"M{told(x)} {told(y - _RADIUS)}a{_RADIUS} {_RADIUS} 0 0 0 0 {2 * _RADIUS}z"
            yield Shape("path", "point", (), path)
        return
    reach = _REACH - 2 if sign == "┴" else _REACH
    yield Shape("line", "mark", (x, y - reach, x, y + reach))
    if sign == "╞":
        yield Shape("line", "mark", (x - 3, y - reach, x - 3, y + reach))


def _arrow(x: float, y: float, way: int) -> Shape:
    back, half = way * _ARROW, _ARROW / 2
    points = ((x, y), (x + back, y - half), (x + back, y + half))
    return Shape(
        "path", "point", (), "M" + "L".join(f"{told(a)} {told(b)}" for a, b in points) + "z"
    )


_SAMPLES: dict[str, tuple[Printed, ...]] = {
    "●": (Printed(5, 5, "plain"),),
    "○": (Printed(5, 5, "about"),),
    "◐": (Printed(None, 5, "nearly"),),
    "├──┤": (Printed(2, 8, "range"),),
    "○──○": (Printed(2, 8, "about"),),
    "◐──◐": (Printed(2, 8, "nearly"),),
    "├╌╌►": (Printed(3, None, "over"),),
    "●╌╌►": (Printed(3, None, "at-least"),),
    "◄╌╌┤": (Printed(None, 7, "up-to"),),
    "╞──┤": (Printed(2, 2, "plain"), Printed(8, 8, "plain")),
    "┴": (Printed(2, 2, "plain"), Printed(5, 5, "plain"), Printed(8, 8, "plain")),
    "┼": (Printed(5, 5, "plain"), Printed(5.4, 5.4, "plain")),
}
"""A statement that has the mark of each sign of the legend, on a scale from 0 to 10."""


_OPEN = {
    "├╌╌►": ": no upper end is printed",
    "●╌╌►": ": no upper end is printed",
    "◄╌╌┤": ": no lower end is printed",
}
"""What is said besides of a mark that runs to the edge."""


def _legend(
    scale: Scale, statements: Iterable[Sequence[Printed]], y: float, width: float
) -> tuple[list[Shape], float]:
    """Return what the marks on a scale mean, below the rows, and where the drawing ends."""
    shapes: list[Shape] = []
    x, begun = 2.0, False
    for entry in bars.legend(statements, scale):
        sign, meaning = entry.split(" ", 1)
        meaning += _OPEN.get(sign, "")
        icon = 12.0 if len(sign) == 1 and sign not in "┴" else 34.0
        needed = icon + 6 + _wide(meaning) + 20
        if begun and x + needed > width:
            x, y = 2.0, y + LINE
        shapes += _Axis(Scale(10, "", 10), x, x + icon - 2, x + icon).marked(_SAMPLES[sign], y)
        shapes.append(Shape("text", "faint", (x + icon + 6, y + 4), meaning))
        x, begun = x + needed, True
    return shapes, y + LINE / 2 + 2


_MOST = 7.0
"""The width of a lane."""


def chronology(
    name: str,
    every: Sequence[Row],
    lanes: Sequence[Lane],
    signs: Mapping[str, str],
    width: float,
    begin: int,
    end: int,
) -> Drawing:
    """Return the rows from one to another of a chronology.

    The lanes go through the rows of all; `signs`, with what they mean, stand above the first.
    """
    rows = every[begin:end]
    beside = width >= WIDE
    depth = max((lane.place + 1 for lane in lanes), default=0) * (_MOST + 4) + 4
    at, text = depth + 8, depth + 22
    column = 190.0 if beside else 0.0
    room = width - text - column
    shapes: list[Shape] = []
    middles: list[float] = []
    bottoms: list[float] = []
    y, heading = 4.0, ""
    if not begin:
        shapes, y = _meanings(signs, 12, width)
        y += 4
    before = every[begin - 1].heading if begin else ""
    for row in rows:
        if row.heading != heading:
            heading = row.heading
            y += 8 if shapes else 0
            told_of = f"{heading}, continued" if heading == before else heading
            shapes.append(Shape("text", "strong", (text, y + _SIZE), told_of))
            y += LINE + 4
        middle = y + _SIZE / 2 + 2
        middles.append(middle)
        shapes += _sign(row.sign, at, middle)
        when = lines(row.when, (column or width - text) - 8)
        what = lines(row.title, room)
        start = y
        for place, line in enumerate(when):
            shapes.append(Shape("text", "faint", (text, y + _SIZE + place * LINE), line))
        if not beside:
            y += len(when) * LINE
        for look, line in (*(("text", line) for line in what), *_dead(row, room)):
            shapes.append(Shape("text", look, (text + column, y + _SIZE), line))
            y += LINE
        y = max(y, start + len(when) * LINE)
        bottoms.append(y)
        y += 4 if beside else 8
    for lane in lanes:
        if lane.first < end and lane.last >= begin:
            above = 0.0 if lane.first < begin else middles[lane.first - begin] - 5
            goes_on = lane.goes_on and end == len(every)
            below = y if lane.last >= end or goes_on else bottoms[lane.last - begin]
            shapes += _lane(lane, above, max(below, above + 10), goes_on)
    height = y + 12 if any(lane.goes_on for lane in lanes) else y
    count = f"{len(rows)} entries" if len(rows) != 1 else "1 entry"
    first, last = rows[0].heading, rows[-1].heading
    title = f"Timeline, {first}" + (f" to {last}" if last != first else "")
    says = f"{count}, the first at the top; what lasted is a line at the left."
    return Drawing(name, width, height, title, says, tuple(shapes))


def _dead(row: Row, room: float) -> Iterator[tuple[str, str]]:
    """Yield the lines of the dead, numbers strong and whose they are faint."""
    for number, whose in row.dead:
        yield from (("strong", line) for line in lines(number, room * 0.92))
        yield from (("faint", line) for line in lines(whose, room))


def _lane(lane: Lane, above: float, below: float, goes_on: bool) -> Iterator[Shape]:
    x = 6 + lane.place * (_MOST + 4)
    yield Shape("line", "soft lane" if lane.soft else "lane", (x, above, x, below))
    if goes_on:
        half = _ARROW / 2 + 1
        points = ((x, below + 8), (x - half, below), (x + half, below))
        path = "M" + "L".join(f"{told(a)} {told(b)}" for a, b in points) + "z"
        yield Shape("path", "point", (), path)


def _sign(sign: str, x: float, y: float) -> Iterator[Shape]:
    """Yield the sign of a row: a point for a day, a ring that is broken for some time within."""
    if not sign.strip():
        return
    if sign in "●○":
        yield from _end(sign, x, y)
    elif sign == "◌":
        yield Shape("circle", "broken", (x, y, _RADIUS))
    elif sign == "◎":
        yield Shape("circle", "ring", (x, y, _RADIUS))
        yield Shape("circle", "point", (x, y, 1.8))
    elif sign in "┬┴":
        way = 1 if sign == "┬" else -1
        yield Shape("line", "mark", (x - _REACH, y - way * 4, x + _REACH, y - way * 4))
        yield Shape("line", "mark", (x, y - way * 4, x, y + way * 6))
    else:  # an arrow up, down or both
        yield Shape("line", "mark", (x, y - 6, x, y + 6))
        for tip, back in ((y - 6, 4.0), (y + 6, -4.0)):
            if sign == "↕" or (sign == "↑") == (back > 0):
                yield Shape("line", "mark", (x, tip, x - 4, tip + back))
                yield Shape("line", "mark", (x, tip, x + 4, tip + back))


def _meanings(signs: Mapping[str, str], y: float, width: float) -> tuple[list[Shape], float]:
    """Return what the signs of a chronology mean, and where the drawing ends."""
    shapes: list[Shape] = []
    x = 2.0
    for sign, meaning in signs.items():
        needed = 18 + _wide(meaning) + 18
        if x > 2 and x + needed > width:
            x, y = 2.0, y + LINE
        if len(sign) == 2:  # a lane
            look = "soft lane" if sign[1] == "┆" else "lane"
            shapes.append(Shape("line", look, (x + 6, y - 7, x + 6, y + 7)))
        elif sign == "*":
            shapes.append(Shape("text", "text", (x + 3, y + 6), "*"))
        else:
            shapes += _sign(sign, x + 6, y)
        shapes.append(Shape("text", "faint", (x + 18, y + 4), meaning))
        x += needed
    return shapes, y + LINE


class Spot(NamedTuple):
    """A place on a map: its name, its degrees north and east, and whether anything happened there."""

    name: str
    north: float
    east: float
    event: bool = True


_COAST = (10.0, 64.0, 50.0)
"""The degrees east and north of the corner of the coast's path, and its units in a degree."""
_SHOWN = (17.5, 59.5, 42.5, 43.5)
"""What the map shows at least, in degrees: west, north, east, south."""
_TRUE = 0.62
"""How much less a degree of longitude is than one of latitude, in the middle of the map."""


def locator(name: str, title: str, spots: Sequence[Spot], coast: str, width: float) -> Drawing:
    """Return places on a map of the coast alone, with no border of any year.

    `coast` is the path of the land. Those outside the map are left out.
    """
    west, north, east, south = _SHOWN
    unit = width / ((east - west) * _TRUE)
    height = (north - south) * unit

    def at(spot: Spot) -> tuple[float, float]:
        return (spot.east - west) * _TRUE * unit, (north - spot.north) * unit

    def projected(point: re.Match[str]) -> str:
        x, y = (int(part) / _COAST[2] for part in point.groups())
        shown = at(Spot("", _COAST[1] - y, _COAST[0] + x))
        return f"{told(shown[0])} {told(shown[1])}"

    shapes = [Shape("path", "land", (), re.sub(r"(\d+) (\d+)", projected, coast))]
    shown = [spot for spot in spots if west < spot.east < east and south < spot.north < north]
    taken = [(x - 5, y - 5, x + 5, y + 5) for x, y in map(at, shown)]
    for spot in shown:
        x, y = at(spot)
        shapes.append(Shape("circle", "point" if spot.event else "ring", (x, y, 3.5)))
        long = _wide(spot.name)
        for look, left, down in (
            ("", x + 7, 0.0),
            ("end", x - 7 - long, 0.0),
            ("middle", x - long / 2, -13.0),
            ("middle", x - long / 2, 15.0),
            ("", x + 7, 13.0),
            ("end", x - 7 - long, 13.0),
            ("", x + 7, -11.0),
            ("end", x - 7 - long, -11.0),
        ):
            box = (left, y + down - 7, left + long, y + down + 7)
            inside = box[0] > 2 and box[2] < width - 2
            own = (x - 5, y - 5, x + 5, y + 5)
            if inside and not any(_touch(box, other) for other in taken if other != own):
                taken.append(box)
                place = {"": left, "end": left + long, "middle": x}[look]
                shapes.append(
                    Shape("text", f"spot {look}".strip(), (place, y + down + 4), spot.name)
                )
                break
    count = "1 place" if len(shown) == 1 else f"{len(shown)} places"
    says = f"{count} on a map of coasts: {', '.join(spot.name for spot in shown)}."
    return Drawing(name, width, height, title, says, tuple(shapes))


_Box = tuple[float, float, float, float]


def _touch(one: _Box, other: _Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


_NARROW_LETTERS = "iljtfrI.,:;'|!()[] “”‘’-·"
_WIDE_LETTERS = "mwMW%—…"


def _wide(text: str) -> float:
    """Return how wide a text is at most, in a font without serifs."""
    units = sum(
        0.38
        if letter in _NARROW_LETTERS
        else 0.9
        if letter in _WIDE_LETTERS
        else 0.74
        if letter.isupper()
        else 0.63
        for letter in text
    )
    return units * _SIZE


def lines(text: str, room: float) -> list[str]:
    """Return a text broken at blanks into lines that fit; no word is."""
    broken: list[str] = []
    for word in visible(text).split():
        if broken and _wide(f"{broken[-1]} {word}") <= room:
            broken[-1] += f" {word}"
        else:
            broken.append(word)
    return broken


def told(number: float) -> str:
    """Return a number without more digits than can be seen."""
    return re.sub(r"\.?0+$", "", f"{number:.1f}") or "0"
