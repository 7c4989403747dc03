"""Pages for a browser: one file each, which needs no network and no script to be read."""

import os
import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from powcli.layouts import chart
from powcli.layouts.chart import Drawing, told
from powcli.model import About
from powcli.screen import visible
from powcli.voice import address

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES = os.path.join(os.path.dirname(__file__), "templates")

MARKS = {"*": "* inferred, not printed", "°": "° the editor's, not the article's"}
"""What the signs behind values say."""


def page(template: str, title: str, about: About, **values: Any) -> str:
    """Return a page of a template, with its title, and at its foot what it is of."""
    style = text("page.css") + text("drawing.css")
    foot = f"{about.source}. Wikipedia, {about.licence}."
    written = (
        _environment()
        .get_template(template)
        .render(title=title, about=about, style=raw(style), foot=foot, **{"marks": (), **values})
    )
    return written.rstrip() + "\n"


def image(drawing: Drawing, about: About) -> str:
    """Return a drawing as a file of its own, with its title above and its source below."""
    above = chart.lines(drawing.title, drawing.width)
    source = f"From “{about.source}”, Wikipedia, {about.licence}."
    made = f"Drawn by {about.command}"
    template = _environment().get_template("drawing.svg.j2")
    return (
        template.render(
            it=drawing,
            above=above,
            below=[*chart.lines(source, drawing.width), *chart.lines(made, drawing.width)],
            top=len(above) * chart.LINE + 8,
            line=chart.LINE,
            style=raw(text("drawing.css")),
        ).rstrip()
        + "\n"
    )


def section(about: About, name: str) -> str:
    """Return the address of a section of the article."""
    return address(about.address, visible(name))


def coast() -> str:
    """Return the path of the land that the map shows."""
    found = re.search(r'<path d="([^"]*)"', text("coast.svg"))
    assert found is not None
    return found[1].replace("\n", " ")


def text(name: str) -> str:
    """Return a file that pages are made of."""
    with open(os.path.join(_TEMPLATES, name), encoding="utf-8") as file:
        return file.read()


def raw(text: str) -> Any:
    """Return a text of this package that is markup, and not to be escaped."""
    from markupsafe import Markup

    return Markup(text)


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["told"] = told
    environment.filters["quoted"] = _quoted
    environment.filters["under"] = _under
    return environment


def _shown(value: Any) -> Any:
    """Return what stands in a page: a text with its control characters made visible."""
    is_plain = isinstance(value, str) and not hasattr(value, "__html__")
    return visible(value) if is_plain else value


def _quoted(text: str) -> Any:
    """Return a text as a string of CSS."""
    safe = "".join(
        letter if letter.isalnum() or letter in " .,-" else f"\\{ord(letter):x} " for letter in text
    )
    return raw(f'"{safe}"')


def _under(facts: Sequence[Any]) -> list[list[Any]]:
    """Return facts with those that stand under them."""
    groups: list[list[Any]] = []
    for fact in facts:
        if fact.under and groups:
            groups[-1].append(fact)
        else:
            groups.append([fact])
    return groups
