"""The layouts, each a Result for a person: one entry a layout, its function in a module here."""

from collections.abc import Callable
from typing import NamedTuple

from powcli.layouts import markdown, table
from powcli.model import Result
from powcli.screen import Screen

Draw = Callable[[Result, Screen, bool], None]
"""Draws a result on a screen, or plainly where it has no width; with or without the header."""


class Layout(NamedTuple):
    """How to draw a result, the suffixes of its files, and what else it may be called.

    A `sourced` one says in the file what it is of.
    """

    write: Draw
    suffixes: tuple[str, ...]
    names: tuple[str, ...] = ()
    sourced: bool = False


def _html(result: Result, screen: Screen, header: bool) -> None:
    """A page for a browser, in one file: to read, to print, or to hand on."""
    from powcli.layouts import html

    html.write(result, screen, header)


LAYOUTS = {
    "table": Layout(table.write, (".txt",)),
    "markdown": Layout(markdown.write, (".md",), ("md",)),
    "html": Layout(_html, (".html", ".htm"), sourced=True),
}
