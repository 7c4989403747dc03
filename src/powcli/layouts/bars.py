"""Draws numbers as text: printed numbers on a scale, and a count as a block."""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from powcli.screen import cells

Number = int | float

_TAIL = 3
"""Cells beyond the top of a scale, where a statement without an upper end runs on."""
_STEPS = (1, 2, 2.5, 3, 4, 5, 6, 8)
"""What a round step from tick to tick begins with."""
_INTERVALS = 4
"""So many at most does a scale have between its ticks."""
_APART = 2
"""Blanks between two labels, at least."""

GUIDE = "┊"
"""The sign with which a tick goes on below the axis."""

_SINGLE = {"about": "○", "nearly": "◐"}
_CLOSE = "┼"
_INNER = "┴"
_MORE = {"over": "├", "at-least": "●"}
"""The qualifiers whose number is a lower end, with the mark of that end."""

_LEGEND = {
    "●": "one number",
    "○": "about",
    "◐": "nearly",
    "├──┤": "a range",
    "○──○": "about, a range",
    "◐──◐": "nearly, a range",
    "├╌╌►": "over",
    "●╌╌►": "at least",
    "◄╌╌┤": "up to",
    "╞──┤": "the two ends of one span",
    _INNER: "a number inside a span",
    _CLOSE: "two ends too close to draw apart",
}
"""What each mark means."""


class Printed(NamedTuple):
    """The numbers of a figure and how they are qualified; none where it is vague."""

    low: Number | None
    high: Number | None
    qualifier: str

    @property
    def numbers(self) -> list[Number]:
        """The numbers that the mark shows."""
        ends = [number for number in (self.low, self.high) if number is not None]
        if self.qualifier in _MORE:
            return ends[:1]
        return ends[-1:] if self.qualifier == "up-to" else ends


Statement = Sequence[Printed]
"""A figure, or the two ends of a span."""


class Scale(NamedTuple):
    """A scale from 0 to the highest number, in so many cells; `tail` of them lie beyond it."""

    top: Number
    unit: str
    width: int
    tail: int = 0

    def place(self, number: Number) -> int:
        """Return the cell of a number; one that is not on the scale has that of its end."""
        share = number / self.top if self.top else 0.0
        return round(min(max(share, 0.0), 1.0) * (self.width - self.tail - 1))

    def label(self, number: Number) -> str:
        """Return a number as it stands above its tick."""
        if isinstance(number, float):
            whole = number.is_integer() and abs(number) < 1e15
            number = int(number) if whole else float(f"{number:.12g}")
        return f"{number:,}%" if self.unit == "percent" and number else f"{number:,}"

    @property
    def ticks(self) -> list[Number]:
        """The numbers that are marked: 0, what is round and has room for its label, the top."""
        if self.top <= 0:
            return [0, self.top]
        power = math.floor(math.log10(self.top))
        steps = [begin * 10.0**each for each in (power - 1, power) for begin in _STEPS]
        fitting = [step for step in steps if step and 1 < self.top / step <= _INTERVALS]
        fitting.sort(key=lambda step: not (self.top / step).is_integer())
        for step in fitting:
            inner = [step * each for each in range(1, math.ceil(self.top / step))]
            if not (self.top / step).is_integer() and not self._labels([inner[-1], self.top]):
                inner.pop()
            ticks = [0, *inner, self.top]
            if inner and self._labels(ticks):
                return ticks
        return [0, self.top]

    def _labels(self, ticks: Sequence[Number]) -> str:
        """Return a line of labels, empty where they have no room."""
        line = ""
        for tick in ticks:
            label, place = self.label(tick), self.place(tick)
            start = place - len(label) // 2
            if tick == ticks[-1]:
                start = place + 1 - len(label)
            if tick and start < len(line) + _APART:
                return ""
            line += " " * (start - len(line)) + label if tick else label
        return line

    @property
    def axis(self) -> tuple[str, str]:
        """The line of the labels, and below it that of the ticks."""
        ticks = self.ticks
        first, *inner, last = map(self.place, ticks)
        line = ["─"] * (last + 1)
        for place in inner:
            line[place] = "┬"
        line[first], line[last] = "┌", "┐"
        return self._labels(ticks) or self.ruler, "".join(line)

    @property
    def least(self) -> int:
        """In how many cells the two ends can be told."""
        return cells(self.label(self.top)) + 1 + _APART + self.tail

    @property
    def ruler(self) -> str:
        """The labels of the two ends alone."""
        return f"0{self.label(self.top):>{self.width - self.tail - 1}}"

    def guided(self, mark: str) -> str:
        """Return a mark, or none, with the ticks going on through its line."""
        places = set(map(self.place, self.ticks))
        return "".join(
            GUIDE if sign == " " and place in places else sign
            for place, sign in enumerate(mark.ljust(self.width))
        ).rstrip()


def scale(top: Number, unit: str, statements: Iterable[Statement], width: int) -> Scale:
    """Return a scale for statements; no share lies beyond 100%."""
    above = any(told.open_above for told in map(drawn, statements) if told)
    return Scale(top, unit, width, _TAIL if above and unit != "percent" else 0)


class Mark(NamedTuple):
    """What is drawn of a statement: its numbers in order, the signs of its ends, open or not."""

    numbers: tuple[Number, ...]
    left: str
    right: str
    open_below: bool = False
    open_above: bool = False


def drawn(statement: Statement) -> Mark | None:
    """Return what is drawn of a statement; None of a vague one."""
    printed = [each for each in statement if each.numbers]
    numbers = tuple(sorted({number for each in printed for number in each.numbers}))
    if not numbers:
        return None
    below = any(each.qualifier == "up-to" and each.numbers == [numbers[0]] for each in printed)
    above = any(each.qualifier in _MORE and each.numbers == [numbers[-1]] for each in printed)
    if len(printed) > 1:
        return Mark(numbers, "╞", "┤", below, above)
    qualifier = printed[0].qualifier
    if qualifier in _MORE:
        return Mark(numbers, _MORE[qualifier], _MORE[qualifier], below, above)
    if qualifier == "up-to":
        return Mark(numbers, "┤", "┤", below, above)
    single = len(numbers) == 1
    left, right = (_SINGLE.get(qualifier, "●" if single else end) for end in ("├", "┤"))
    return Mark(numbers, left, right, below, above)


def mark(statement: Statement, scale: Scale) -> str:
    """Return the mark of a statement on a scale; nothing for a vague one.

    `●` one number, `○` about, `◐` nearly, `├──┤` a range, `╞──┤` a span. What has no upper or no
    lower end runs to the edge: `├╌╌►` over, `●╌╌►` at least, `◄╌╌┤` up to.
    """
    told = drawn(statement)
    if told is None:
        return ""
    places = [scale.place(number) for number in told.numbers]
    first, last = places[0], places[-1]
    line = [" "] * scale.width
    line[first : last + 1] = "─" * (last + 1 - first)
    for place in places[1:-1]:
        line[place] = _INNER
    line[first], line[last] = told.left, told.right
    if first == last and len(told.numbers) > 1:
        line[first] = _CLOSE
    if told.open_below and first:
        line[:first] = "◄" + "╌" * (first - 1)
    if told.open_above and (room := scale.width - last - 1):
        line[last + 1 :] = "╌" * (room - 1) + "►"
    return "".join(line).rstrip()


def legend(statements: Iterable[Statement], scale: Scale) -> list[str]:
    """Return the marks that statements have on a scale, each with what it means."""
    used: dict[str, None] = {}
    for statement in statements:
        told = drawn(statement)
        if told is None:
            continue
        line = mark(statement, scale)
        if _CLOSE in line:
            used[_CLOSE] = None
        elif len(told.numbers) > 1:
            used[f"{told.left}──{told.right}"] = None
        elif told.open_above:
            used[f"{told.left}╌╌►"] = None
        else:
            used["◄╌╌┤" if told.open_below else told.left] = None
        if _INNER in line:
            used[_INNER] = None
    return [f"{sign} {_LEGEND[sign]}" for sign in _LEGEND if sign in used]


def block(count: int, top: int, width: int) -> str:
    """Return a count as a block, the highest one as wide as the width."""
    halves = round(2 * width * count / top) if top else 0
    return "█" * (halves // 2) + "▌" * (halves % 2) or "▏" * bool(count)
