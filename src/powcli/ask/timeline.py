"""`powcli timeline`: the rows of `dates` drawn, each under the year in which it begins.

Every year has an axis of its own, cut to the months in which something begins or ends:
one axis for all would squeeze September 1939 into a single cell.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

import typer

from powcli import catalog, dates, query
from powcli.commands import connected, declared, options, query_of, write
from powcli.model import Result, Value, View
from powcli.screen import Screen, cells, held, padded, visible, wrapped

EXAMPLES = (
    "powcli timeline --country Poland",
    "powcli timeline --on 1939-09-28",
    "powcli timeline --from 1943 --format csv",
)

_DATES = catalog.listing("dates")
_UNUSED = ("show_sql",)
"""What a drawing has no use for; `dates` has it."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_BAR, _SOFT, _SOME, _DAY, _SOFT_DAY = "━", "~", "┄", "●", "○"
_FADING = "╍╌"
"""What follows a beginning whose end is not told; before an end, the other way round."""
_OPEN, _PAST, _GUESSED = "←→", "‹›", "*"
_LEGEND = (
    (_BAR, "lasted from one to the other"),
    (_FADING, "end not told"),
    (_SOME, "some time within"),
    (_DAY, "one day"),
    (_SOFT + _SOFT_DAY, "about then"),
    (_OPEN, "no limit told"),
    (_PAST, "goes past this axis"),
    (_GUESSED, "inferred"),
)

_PIPE = 100
"""The width of a legend where nobody looks; lines may run over it."""
_PIPE_BAR = 36
_WIDEST_BAR = 64
_WIDEST_DATE = 26
"""A date that is longer runs over several lines of a terminal."""
_NO_YEAR = "9999"
"""The year under which stands what is open to both sides: after all others."""


def command(context: typer.Context, view: View, **given: Any) -> None:
    """The chronology drawn: a bar for the days that each date allows, year by year."""
    connection = connected(context, given["db"])
    result = query.run(connection, query_of(_DATES, given, view))

    def layout(result: Result, screen: Screen, header: bool) -> None:
        draw(spans(result), screen, header)

    write(context, result, view.output, layouts={"table": layout} if view.drawn else {})


command = declared(
    command, {name: each for name, each in options(_DATES).items() if name not in _UNUSED}
)


class Span(NamedTuple):
    """A dated record: its date in EDTF and in words, and the days that the date allows.

    A day is None at an end that is open or not told; `inferred` says that the date is.
    """

    date: str
    dated: str
    earliest: str | None
    latest: str | None
    title: str
    inferred: bool = False

    @property
    def year(self) -> str:
        """The year under which it stands: that of its first day, or else of its last."""
        return (self.earliest or self.latest or _NO_YEAR)[:4]

    @property
    def ends(self) -> tuple[str, str]:
        """The date as written at either end."""
        first, *rest = [part for part in re.split(r"[][{}/]|\.\.|, ?", self.date) if part] or [""]
        return first, (rest or [first])[-1]

    @property
    def is_within(self) -> bool:
        """Whether it lies somewhere in its days and need not have lasted through them."""
        return dates.precision(self.date) in ("month", "year", "within")

    @property
    def fades(self) -> tuple[bool, bool]:
        """Whether the beginning, and the end, is left blank because it is not told."""
        return self.date.startswith("/"), self.date.endswith("/")


class Axis(NamedTuple):
    """The months of a year that are drawn, from first to last, in so many cells."""

    year: str
    first: int
    last: int
    width: int

    @classmethod
    def of(cls, spans: Sequence[Span], width: int) -> "Axis":
        """Return the axis of spans of one year: of the months they name, or of the whole year."""
        year = spans[0].year
        months = [
            int(day[5:7])
            for span in spans
            for day, written in zip((span.earliest, span.latest), span.ends, strict=True)
            if day and day[:4] == year and "-" in written
        ]
        return cls(year, min(months, default=1), max(months, default=12), width)

    @property
    def scale(self) -> float:
        """The cells of a month."""
        return self.width / (self.last - self.first + 1)

    def cell(self, month: int, day: int) -> int:
        """Return the cell of a day of the year."""
        # A day is placed by its middle, so that no rounding carries it over an edge.
        part = (day - 0.5) / _days_of(f"{self.year}-{month:02}")
        return int((month - self.first + part) * self.scale)

    def labels(self) -> str:
        """Return the names of the months, and days where there is room for them."""
        line = [" "] * self.width
        step = next(step for step in (1, 2, 3, 6, 12) if step * self.scale >= 4)
        for month in range(self.first, self.last + 1, step):
            start = round((month - self.first) * self.scale)
            line[start : start + 3] = _MONTHS[month - 1]
            for day in (10, 20) if self.scale >= 14 else ():
                at = self.cell(month, day)
                line[at : at + 2] = str(day)
        return "".join(line)

    def bar(self, span: Span) -> str:
        """Return a span's bar between a cell on either side for what lies past the axis."""
        fades = span.fades
        places, beyond = [], []
        for side, day in enumerate((span.earliest, span.latest)):
            past = day is not None and (
                day[:7] < f"{self.year}-{self.first:02}"
                if side == 0
                else day[:7] > f"{self.year}-{self.last:02}"
            )
            beyond.append(_PAST[side] if past else " " if day or fades[side] else _OPEN[side])
            edge = self.width - 1 if side else 0
            places.append(edge if past or day is None else self.cell(int(day[5:7]), int(day[8:])))
        start, end = places
        if fades[1]:
            end = start + len(_FADING)
        elif fades[0]:
            start = end - len(_FADING)
        return self._placed(start, self._drawn(span, end - start + 1, beyond), beyond)

    def _drawn(self, span: Span, width: int, beyond: Sequence[str]) -> str:
        soft = [any(sign in written for sign in "~?%") for written in span.ends]
        if span.earliest is not None and span.earliest == span.latest:
            return _SOFT_DAY if soft[0] else _DAY
        if span.fades[1]:
            return (_SOFT if soft[0] else _BAR) + _FADING
        if span.fades[0]:
            return _FADING[::-1] + (_SOFT if soft[1] else _BAR)
        marks = [_SOME if span.is_within else _BAR] * width
        if span.is_within and all(soft):
            marks = [_SOFT] * width
        if soft[0] and beyond[0] == " ":
            marks[:2] = [_SOFT] * len(marks[:2])
        if soft[1] and beyond[1] == " ":
            marks[-2:] = [_SOFT] * len(marks[-2:])
        return "".join(marks)

    def _placed(self, start: int, drawn: str, beyond: Sequence[str]) -> str:
        """Return a bar on the axis; what of it runs over an edge ends in the cell beside it."""
        line = [beyond[0], *" " * self.width, beyond[1]]
        for place, mark in enumerate(drawn, start + 1):
            if 0 <= place <= self.width + 1:
                line[place] = mark
        return "".join(line)


def _days_of(month: str) -> int:
    last = dates.strict_days(month)[1]
    return int(str(last)[8:])


def spans(result: Result) -> list[Span]:
    """Return the rows of `dates` as spans."""
    place = {column.name: number for number, column in enumerate(result.head)}
    dated = []
    for row in result.rows:
        date, words, earliest, latest, title, origin = (
            row[place[name]]
            for name in ("date", "dated", "earliest", "latest", "title", "date_origin")
        )
        dated.append(
            Span(
                visible(date),
                visible(words),
                _text(earliest),
                _text(latest),
                visible(title),
                origin != "printed",
            )
        )
    return dated


def _text(value: Value) -> str | None:
    return None if value is None else visible(value)


def draw(spans: Sequence[Span], screen: Screen, header: bool) -> None:
    """Draw spans year by year: date, bar, title. Without header, no axes and no legend."""
    if not spans:
        return
    whens = [f"{span.dated}{_GUESSED if span.inferred else ''}" for span in spans]
    widest = max(map(cells, whens))
    room, width = 0, _PIPE_BAR
    if screen.width is not None:
        widest = min(widest, _WIDEST_DATE, max(screen.width // 3, 12))
        room = max(screen.width - widest - 4, 24)
        width = min(room // 2, _WIDEST_BAR)
    used = set("".join(whens)) & {_GUESSED}
    for number, year in enumerate(sorted({span.year for span in spans})):
        of_year = [
            (span, when) for span, when in zip(spans, whens, strict=True) if span.year == year
        ]
        axis = Axis.of([span for span, _ in of_year], width)
        if header:
            heading = screen.bold(year)
            gap = " " * (widest + 2 - len(year))
            screen.out.write("\n" * bool(number) + f"{heading}{gap}{axis.labels()}".rstrip() + "\n")
        for span, when in of_year:
            bar = axis.bar(span)
            used |= set(bar)
            terminal = screen.width is not None
            parts = zip_longest(
                wrapped(when, widest if terminal else None, "", "  "),
                [bar],
                wrapped(span.title, room - width if terminal else None),
                fillvalue="",
            )
            for left, middle, title in parts:
                line = f"{padded(left, widest)} {padded(middle, width + 2)} {title}"
                screen.out.write(line.rstrip() + "\n")
    if header:
        legend = "   ".join(
            held(" ".join([*(sign for sign in signs if sign in used), words]))
            for signs, words in _LEGEND
            if used & set(signs)
        )
        lines = wrapped(legend, screen.width or _PIPE)
        screen.out.write("\n" + "\n".join(lines) + "\n")
