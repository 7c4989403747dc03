"""Counts on a terminal: a list in columns, a matrix, and a year axis without gaps."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from powcli.screen import Screen, cells, padded, wrapped

_GAP = 2
_SHORT = 12
"""A list that is no longer stands in one column."""
_LEAST_BAR = 10
_SPAN = len("1932–1938")
_BESIDE = _SPAN + 14
"""The cells of a line of the axis besides its marks and its words."""


def listed(
    counts: Sequence[tuple[str, int]], width: int, screen: Screen, indent: str = ""
) -> Iterator[str]:
    """Yield counts, each before what it counts, in as many columns as there is room for.

    They are read down and then across; in words for who cannot see columns, one a line.
    """
    if not counts:
        return
    digits = max(len(f"{count:,}") for _, count in counts)
    texts = [(f"{count:{digits},}  ", label) for label, count in counts]
    widest = digits + _GAP + max(cells(label) for label, _ in counts)
    across = max((width - len(indent) + 2 * _GAP) // (widest + 2 * _GAP), 1)
    if across == 1 or screen.accessible or len(counts) <= _SHORT:
        for first, label in texts:
            yield from wrapped(label, width, indent + first, indent + " " * len(first))
        return
    down = -(-len(texts) // across)
    for place in range(down):
        line = [first + label for first, label in texts[place::down]]
        yield indent + (" " * 2 * _GAP).join(padded(each, widest) for each in line).rstrip()


def matrix(
    columns: Sequence[str],
    rows: Sequence[tuple[str, Mapping[str, int]]],
    width: int,
    screen: Screen,
    header: bool,
) -> Iterator[str]:
    """Yield counts in rows and columns, an empty cell for none.

    Where the columns are too many for the width they stand in several blocks, each with the
    rows that have something in it; in words for who cannot see columns, a line a row.
    """
    if screen.accessible:
        for label, counts in rows:
            told = ", ".join(f"{name} {counts[name]:,}" for name in columns if name in counts)
            yield from wrapped(f"{label}: {told}", width, rest="  ")
        return
    label_width = min(max((cells(label) for label, _ in rows), default=0), width // 2)
    widths = {
        name: max(
            *map(cells, name.split("-")),
            *(len(f"{counts[name]:,}") for _, counts in rows if name in counts),
        )
        for name in columns
    }
    for number, block in enumerate(_blocks(widths, width - label_width)):
        if number:
            yield ""
        if header:
            yield from _headings(block, widths, label_width, screen)
        for label, counts in rows:
            if not any(name in counts for name in block):
                continue
            *above, last = wrapped(label, label_width, rest="  ")
            yield from above
            cells_ = (f"{counts[name]:,}" if name in counts else "" for name in block)
            line = padded(last, label_width)
            for name, cell in zip(block, cells_, strict=True):
                line += " " * _GAP + cell.rjust(widths[name])
            yield line.rstrip()


def _blocks(widths: Mapping[str, int], room: int) -> list[list[str]]:
    """Return the columns in as few blocks as fit, none much wider than another."""
    fewest = _filled(widths, room)
    narrower = next(
        each
        for each in range(1, room + 1)
        if len(_filled(widths, each)) == len(fewest) or each == room
    )
    return _filled(widths, narrower)


def _filled(widths: Mapping[str, int], room: int) -> list[list[str]]:
    """Return the columns in blocks, each as full as the room allows."""
    blocks: list[list[str]] = []
    left = 0
    for name, width in widths.items():
        if not blocks or width + _GAP > left:
            blocks.append([])
            left = room
        blocks[-1].append(name)
        left -= width + _GAP
    return blocks


def _headings(
    block: Sequence[str], widths: Mapping[str, int], label_width: int, screen: Screen
) -> Iterator[str]:
    """Yield the headings of columns, a word a line."""
    words = [name.split("-") for name in block]
    deep = max(map(len, words))
    stacked = [[""] * (deep - len(each)) + each for each in words]
    for level in range(deep):
        line = " " * label_width
        for name, each in zip(block, stacked, strict=True):
            line += " " * _GAP + each[level].rjust(widths[name])
        yield screen.bold(line.rstrip())


class Year(NamedTuple):
    """How many records fall into a year: of these how many go on from an earlier one.

    `unsure` are those that may be of another year as well, `sure` what neither goes on nor is
    unsure.
    """

    year: int
    sure: int = 0
    going_on: int = 0
    unsure: int = 0

    @property
    def records(self) -> int:
        """How many there are."""
        return self.sure + self.going_on + self.unsure


MARKS = ("█", "·", "?")
"""What stands for a record that begins, goes on, or may be of another year."""


def axis(years: Iterable[Year], mark: int, width: int, screen: Screen) -> Iterator[str]:
    """Yield the years, one a line, and how many records each has; of none the span.

    One of MARKS stands for so many records; for who cannot see them there are words alone.
    """
    years = sorted(years)
    bars = ["" if screen.accessible else _bar(each, mark) for each in years]
    longest = max(map(len, bars), default=0)
    digits = max((len(f"{each.records:,}") for each in years), default=0)
    before: int | None = None
    for each, bar in zip(years, bars, strict=True):
        if before is not None and each.year > before + 1:
            first, last = before + 1, each.year - 1
            span = f"{first}–{last}" if last > first else str(first)
            yield screen.dim(f"{span:<{_SPAN}}  none")
        before = each.year
        if screen.accessible:
            told = _told(each, "perhaps in another year")
            text = f"{each.year}: {each.records:,}{', ' if told else ''}{told}"
            yield from wrapped(text, width, rest="  ")
            continue
        told = _told(each)
        line = f"{each.year:<{_SPAN}}  {bar:<{longest}}  {each.records:{digits},}"
        yield from wrapped(screen.dim(told), width, f"{line}   ", " " * 13) if told else (line,)


def mark_of(years: Iterable[Year], width: int) -> int:
    """Return for how many records a mark of the axis is to stand, so that it fits."""
    years = list(years)
    top = max((each.records for each in years), default=0)
    beside = max((cells(_told(each)) for each in years), default=0)
    room = max(width - beside - _BESIDE, _LEAST_BAR)
    return max(-(-top // room), 1)


def _bar(year: Year, mark: int) -> str:
    """Return the marks of a year, at least one of each kind that it has."""
    counts = (year.sure, year.going_on, year.unsure)
    return "".join(
        sign * -(-count // mark) for sign, count in zip(MARKS, counts, strict=True) if count
    )


def _told(year: Year, perhaps: str = "perhaps") -> str:
    """Return in words what of a year's records does not begin in it for certain."""
    told = []
    if year.going_on:
        told.append(f"{year.going_on:,} {'goes' if year.going_on == 1 else 'go'} on")
    if year.unsure:
        told.append(f"{year.unsure:,} {perhaps}")
    return ", ".join(told)
