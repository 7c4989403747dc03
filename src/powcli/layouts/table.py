"""A Result as a table; the only file that knows Rich.

On a terminal the columns that fit its width, wrapped; in a pipe what a wide terminal
shows, one line a record, nothing cut.
"""

from collections.abc import Sequence

from powcli.model import Column, Result, Value
from powcli.screen import Screen, cells, padded, visible

_GAP = 2
_LONG_WORD = 18
"""A longer word may be broken across lines."""


def label(column: Column) -> str:
    """Return the heading of a column."""
    return visible(column.name.replace("_", " "))


def chosen(result: Result) -> tuple[int, ...]:
    """Return which columns a wide terminal shows, as positions in the head, by rank."""
    if result.chosen:
        return tuple(range(len(result.head)))
    return tuple(
        sorted(
            (position for position, column in enumerate(result.head) if column.rank),
            key=lambda position: result.head[position].rank,
        )
    )


def write(result: Result, screen: Screen, header: bool) -> None:
    """Aligned columns, fitted to a terminal, in a pipe one line a record."""
    if screen.width is None:
        plain(result, screen, header)
        return
    taken = chosen(result)
    head = [result.head[position] for position in taken]
    rows = [[_told(result.head[place], row[place]) for place in taken] for row in result.rows]
    if not rows:
        return  # of nothing a person needs no header; the notice says what there is
    least = [_least(column, [row[place] for row in rows]) for place, column in enumerate(head)]
    fitting = len(head)
    while sum(least[:fitting]) + _GAP * (fitting - 1) > screen.width and fitting > 1:
        fitting -= 1
    if fitting < len(head) and result.chosen:
        _records(head, rows, screen)
    else:
        rows = [row[:fitting] for row in rows]
        widths = _widths(head[:fitting], rows, least[:fitting], screen.width)
        _fitted(head[:fitting], rows, widths, screen, header)


def _told(column: Column, value: Value) -> str:
    """Return a cell for a person: a count with its thousands apart."""
    if column.type == "number" and isinstance(value, int):
        return f"{value:,}"
    return visible(value)


def _widths(
    head: Sequence[Column], rows: Sequence[Sequence[str]], least: Sequence[int], width: int
) -> list[int]:
    """Return the columns' widths: the least, and what is left to those that wrap most."""
    natural = [
        max(map(cells, (label(column), *(row[place] for row in rows))))
        for place, column in enumerate(head)
    ]
    widths = list(least)
    for _ in range(width - _GAP * (len(head) - 1) - sum(least)):
        neediest = max(range(len(head)), key=lambda place: natural[place] / widths[place])
        if natural[neediest] <= widths[neediest]:
            break
        widths[neediest] += 1
    return widths


def _ends(date: str) -> list[str]:
    """Return the lines over which a date may run: an interval's two ends."""
    first, slash, last = date.partition("/")
    return [first + slash, last] if slash else [date]


def _least(column: Column, texts: Sequence[str]) -> int:
    """Return the width below which a column cannot be read; what is copied stays whole."""
    widest = max(map(cells, (label(column), *texts)))
    if column.is_number or column.type in ("id", "day"):
        return widest
    if column.type == "edtf":
        return max(map(cells, (label(column), *(end for text in texts for end in _ends(text)))))
    word = max((cells(word) for text in texts for word in text.split()), default=0)
    return min(widest, max(column.width, cells(label(column)), min(word, _LONG_WORD)))


def plain(result: Result, screen: Screen, header: bool) -> None:
    """Write aligned columns, one line a record, with no box and nothing cut."""
    taken = chosen(result)
    rows = [[visible(row[position]) for position in taken] for row in result.rows]
    if header:
        rows.insert(0, [label(result.head[position]) for position in taken])
    widths = [max(map(cells, texts)) for texts in zip(*rows, strict=True)]
    right = [result.head[position].is_number for position in taken]
    for number, row in enumerate(rows):
        line = (" " * _GAP).join(map(padded, row, widths, right)).rstrip()
        screen.out.write(f"{screen.bold(line) if header and not number else line}\n")


def _console(screen: Screen) -> "Console":  # type: ignore[name-defined] # noqa: F821
    from rich.console import Console

    return Console(
        file=screen.out,
        width=screen.width,
        force_terminal=True,
        color_system="standard" if screen.colour else None,
        no_color=not screen.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def _fitted(
    head: Sequence[Column],
    rows: Sequence[Sequence[str]],
    widths: Sequence[int],
    screen: Screen,
    header: bool,
) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(
        box=None
        if screen.accessible
        else box.SIMPLE_HEAD,  # its dividers are one blank wide, the other one of the gap is padding
        show_header=header,
        show_edge=False,
        pad_edge=False,
        padding=(0, _GAP - 1, 0, 0),
        header_style="bold" if screen.colour else "",
    )
    for column, width in zip(head, widths, strict=True):
        table.add_column(
            Text(label(column)),
            justify="right" if column.is_number else "left",
            width=width,
            overflow="fold",
        )
    for row in rows:
        table.add_row(
            *(
                Text(
                    "\n".join(_ends(cell)) if cells(cell) > width and each.type == "edtf" else cell
                )
                for each, cell, width in zip(head, row, widths, strict=True)
            )
        )
    _console(screen).print(table)


def _records(head: Sequence[Column], rows: Sequence[Sequence[str]], screen: Screen) -> None:
    """Write one record after another, a line a field, for what no table can hold."""
    from rich.table import Table
    from rich.text import Text

    console = _console(screen)
    for number, row in enumerate(rows):
        if number:
            console.print()
        grid = Table.grid(padding=(0, _GAP, 0, 0))
        grid.add_column(style="bold" if screen.colour else "", no_wrap=True)
        grid.add_column(overflow="fold")
        for column, cell in zip(head, row, strict=True):
            if cell:
                grid.add_row(Text(label(column)), Text(cell))
        console.print(grid)
