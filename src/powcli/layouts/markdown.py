"""A Result as a Markdown table."""

import re
from collections.abc import Iterable

from powcli.layouts.table import chosen, label
from powcli.model import Result, Value
from powcli.screen import Screen, visible


def write(result: Result, screen: Screen, header: bool) -> None:
    """A Markdown table of the columns that a wide terminal shows."""
    taken = chosen(result)
    head = [result.head[position] for position in taken]
    # Without a line of names and a rule it is no table.
    screen.out.write(_line(_cell(label(column)) if header else "" for column in head))
    screen.out.write(_line("--:" if column.is_number else "---" for column in head))
    for row in result.rows:
        screen.out.write(_line(_cell(row[position]) for position in taken))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _cell(value: Value) -> str:
    return re.sub(r"([\\|`*_<>\[\]])", r"\\\1", visible(value))
