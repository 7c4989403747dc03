"""`powcli timeline`: the rows of `dates` drawn, each under the year in which it begins.

Every year has an axis of its own, cut to the months in which something begins or ends:
one axis for all would squeeze September 1939 into a single cell.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import typer

from powcli import catalog, query
from powcli.commands import connected, declared, options, query_of, write
from powcli.model import Result, View
from powcli.screen import Screen, held, visible, wrapped

EXAMPLES = (
    "powcli timeline --country Poland",
    "powcli timeline --on 1939-09-28",
    "powcli timeline --from 1943 --format csv",
)

_DATES = catalog.listing("dates")
_UNUSED = ("show_sql", "undated")
"""What a drawing has no use for; `dates` has it."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_BAR, _SOFT, _DAY, _SOFT_DAY = "━", "~", "●", "○"
_OPEN, _PAST = "←→", "‹›"
_LEGEND = (
    (_BAR, "within these days"),
    (_DAY, "one day"),
    (_SOFT + _SOFT_DAY, "about then"),
    (_OPEN, "no end given"),
    (_PAST, "goes past this axis"),
)

_PIPE = 100
"""The width for which bars are drawn where nobody looks; titles may run over it."""
_WIDEST_BAR = 64


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
    """A dated record: the days that its date allows, None at an open end."""

    date: str
    earliest: str | None
    latest: str | None
    title: str

    @property
    def year(self) -> str:
        """The year under which it stands: that of its first day, or else of its last."""
        return (self.earliest or self.latest or "")[:4]

    @property
    def ends(self) -> tuple[str, str]:
        """The date as written at either end."""
        first, _, last = self.date.partition("/")
        return first, last or first


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
        from calendar import monthrange

        # A day is placed by its middle, so that no rounding carries it over an edge.
        part = (day - 0.5) / monthrange(int(self.year), month)[1]
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
        ends = []
        edges = (f"{self.year}-{self.first:02}", 0), (f"{self.year}-{self.last:02}", self.width - 1)
        beyond = []
        for side, (day, (edge, cell)) in enumerate(
            zip((span.earliest, span.latest), edges, strict=True)
        ):
            past = day is not None and (day[:7] < edge if side == 0 else day[:7] > edge)
            beyond.append(_OPEN[side] if day is None else _PAST[side] if past else " ")
            ends.append(cell if past or day is None else self.cell(int(day[5:7]), int(day[8:])))
        start, end = ends
        soft = [any(sign in written for sign in "~?%") for written in span.ends]
        if span.earliest == span.latest:
            drawn = _SOFT_DAY if soft[0] else _DAY
        else:
            cells = [_BAR] * (end - start + 1)
            if "/" not in span.date and soft[0]:
                cells = [_SOFT] * len(cells)
            if soft[0] and beyond[0] == " ":
                cells[:2] = [_SOFT] * len(cells[:2])
            if soft[1] and beyond[1] == " ":
                cells[-2:] = [_SOFT] * len(cells[-2:])
            drawn = "".join(cells)
        bar = " " * start + drawn + " " * (self.width - end - 1)
        return beyond[0] + bar + beyond[1]


def spans(result: Result) -> list[Span]:
    """Return the rows of `dates` as spans."""
    place = {column.name: number for number, column in enumerate(result.head)}
    dated = []
    for row in result.rows:
        date, earliest, latest, title = (
            row[place[name]] for name in ("date", "earliest", "latest", "title")
        )
        dated.append(Span(visible(date), _text(earliest), _text(latest), visible(title)))
    return dated


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def draw(spans: Sequence[Span], screen: Screen, header: bool) -> None:
    """Draw spans year by year: date, bar, title. Without header, no axes and no legend."""
    if not spans:
        return
    dates = max(len(span.date) for span in spans)
    room = max((screen.width or _PIPE) - dates - 4, 24)
    width = min(room // 2, _WIDEST_BAR)
    used = set()
    for number, year in enumerate(sorted({span.year for span in spans})):
        of_year = [span for span in spans if span.year == year]
        axis = Axis.of(of_year, width)
        if header:
            heading = screen.bold(year)
            gap = " " * (dates + 2 - len(year))
            screen.out.write("\n" * bool(number) + f"{heading}{gap}{axis.labels()}".rstrip() + "\n")
        for span in of_year:
            bar = axis.bar(span)
            used |= set(bar)
            titles = wrapped(span.title, screen.width and room - width)
            for line, title in enumerate(titles):
                left = f"{span.date:{dates}} {bar}" if not line else " " * (dates + width + 3)
                screen.out.write(f"{left} {title}\n")
    if header:
        legend = "   ".join(
            held(" ".join([*(sign for sign in signs if sign in used), words]))
            for signs, words in _LEGEND
            if used & set(signs)
        )
        lines = wrapped(legend, screen.width or _PIPE)
        screen.out.write("\n" + "\n".join(lines) + "\n")
