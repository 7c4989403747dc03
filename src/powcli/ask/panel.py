"""A comparison as part of a page: its drawings, and the same statements as a table."""

from collections.abc import Sequence
from math import isfinite
from typing import NamedTuple, TextIO

from powcli.ask import rivals, sheet
from powcli.ask.rivals import Breakdown, Comparison, Figure, Number, is_inferred
from powcli.errors import DatabaseError, UsageError
from powcli.formats import INFINITE
from powcli.layouts import chart, web
from powcli.layouts.chart import Bar, Drawing
from powcli.layouts.html import Cell, Head, Item, Links, Row, Table, marks, printed
from powcli.model import Result
from powcli.screen import Screen, visible


class Part(NamedTuple):
    """A breakdown: what it is, its parts drawn and as a table, and their sum where there is one."""

    title: str
    told: str
    drawings: tuple[Drawing, ...]
    table: Table
    sum: str


class Panel(NamedTuple):
    """A comparison: the quantity, what is disputed, whom its figures count, the figures, notes.

    The drawings are of two widths, and none where a picture would say nothing.
    """

    id: str
    title: str
    told: tuple[str, ...]
    disputes: tuple[str, ...]
    whom: tuple[str, ...]
    drawings: tuple[Drawing, ...]
    table: Table
    caption: str
    behind: str
    parts: tuple[Part, ...]
    claims: tuple[tuple[str, str], ...]


def panel(each: Comparison, links: Links) -> Panel:
    """Return a comparison as part of a page. Raises DatabaseError for a number that is infinite."""
    if not all(map(isfinite, rivals.printed(each.every))):
        raise DatabaseError(INFINITE)
    first = each.first
    name = visible(first["quantity"])
    title = visible(first["title"])
    drawings = _drawings(f"drawing-{name}", title, each.figures, each.top, False)
    return Panel(
        name,
        title,
        tuple(each.replace("\0", " ") for each in sheet.about(each)),
        tuple(
            dispute.disagreement + (f" Note: {dispute.note}" if dispute.note else "")
            for dispute in each.disputes
        ),
        tuple(rivals.whom(each.figures)),
        drawings,
        _table(each.figures, links, parts=False),
        "The same as a table: what is calculated is marked so, all else is as printed."
        if drawings
        else "",
        _behind(first),
        tuple(_part(breakdown, each, links) for breakdown in each.breakdowns),
        tuple((claim.author, claim.claim) for claim in each.claims),
    )


def _part(breakdown: Breakdown, each: Comparison, links: Links) -> Part:
    told = f"{rivals.made_of(breakdown)}." + (breakdown.note and f" Note: {breakdown.note}")
    total = ""
    if breakdown.total is not None:
        total = f"Calculated: {breakdown.total:,}, {breakdown.calculation}."
    name = f"drawing-{breakdown.id}"
    return Part(
        breakdown.title,
        told,
        _drawings(name, breakdown.title, breakdown.parts, each.top, True),
        _table(breakdown.parts, links, parts=True),
        total,
    )


def _drawings(
    name: str, title: str, figures: Sequence[Figure], top: Number | None, parts: bool
) -> tuple[Drawing, ...]:
    """Return the drawings of statements, narrow and wide; none where they say nothing."""
    statements = rivals.statements(figures)
    if top is None or not sheet.is_telling(statements):
        return ()
    rows = [
        Bar(
            "; ".join(dict.fromkeys(_lead(figure, parts) for figure in statement)),
            " … ".join(dict.fromkeys(visible(figure["words"]) for figure in statement)),
            rivals.bar(statement),
        )
        for statement in statements
    ]
    unit = visible(figures[0]["unit"])
    return tuple(
        chart.compared(f"{name}-{width}", title, rows, top, unit, width)
        for width in (chart.NARROW, chart.WIDE)
    )


def _lead(figure: Figure, parts: bool) -> str:
    """Return what tells a statement from the others: who says it, of a part whom it counts."""
    return _starred(figure, "population") if parts else _author(figure)


def _author(figure: Figure) -> str:
    return rivals.author(figure).replace(" (inferred)", "*")


def _starred(figure: Figure, name: str) -> str:
    text = visible(figure[name])
    return f"{text}*" if text and is_inferred(figure, name) else text


def _behind(first: Figure) -> str:
    told = []
    if first["part_of"]:
        told.append(f"Part of the quantity {_starred(first, 'part_of')}.")
    if first["quantity_note"]:
        told.append(f"Note: {visible(first['quantity_note'])}")
    return " ".join(told)


def _table(figures: Sequence[Figure], links: Links, parts: bool) -> Table:
    """Return figures as a table of those columns that any of them fills."""
    head = [
        Head("Number, as printed"),
        *([Head("Whom it counts")] if parts else []),
        Head("Who says it"),
        Head("What befell them"),
        *([] if parts else [Head("Whom it counts")]),
        Head("Of how many"),
        Head("Calculated"),
        Head("Printed"),
        Head("What else to know"),
    ]
    rows = [(_cells(figure, links, parts), visible(figure["id"])) for figure in figures]
    kept = [place for place in range(len(head)) if any(cells[place].items for cells, _ in rows)]
    return Table(
        tuple(head[place] for place in kept),
        tuple(
            # Where the page lists the figures, their rows have the id.
            Row(tuple(cells[place] for place in kept), "" if name in links.records else name)
            for cells, name in rows
        ),
    )


def _cells(figure: Figure, links: Links, parts: bool) -> list[Cell]:
    whose = rivals.whose(figure)
    manner = visible(figure["stance"]) if figure["stance"] not in (None, "stated") else ""
    author = Item(_author(figure), look="" if whose.named else "faint")
    said = (author, Item(manner, look="small")) if manner else (author,)
    calculated = ""
    if "calculated" in figure:
        calculated = (
            f"{figure['calculated']}% {figure['calculated_as']}, {figure['calculation']}"
        ).replace(" (inferred)", "*")
    notes = [visible(figure["note" if parts else "own_note"])]
    behind: list[Item] = []
    if figure["span"]:
        notes.insert(0, f"The “{visible(figure['span_end'])}” end of a span.")
    if figure["same_number"]:
        same = links.record(visible(figure["same_number"]))
        star = "*" if is_inferred(figure, "same_number") else ""
        behind = [same._replace(lead="The same number as ", more=f"{star}.")]
    whom = _one(_starred(figure, "population") if parts else _starred(figure, "counted"))
    name = visible(figure["id"])
    href = f"#{name}" if name in links.records else ""
    number = Cell((Item(visible(figure["words"]), href, "number"),))
    return [
        number,
        *([whom] if parts else []),
        Cell(said),
        _one(_starred(figure, "fate")),
        *([] if parts else [whom]),
        _base(figure, links),
        _one(calculated),
        printed(figure, links),
        Cell((*behind, *_one(" ".join(filter(None, notes))).items)),
    ]


def _base(figure: Figure, links: Links) -> Cell:
    """Return of how many a figure is, as printed, which leads to that figure."""
    if not figure["base"]:
        return Cell(())
    base = links.record(visible(figure["base"]))
    star = "*" if is_inferred(figure, "base") else ""
    words = Item(visible(figure["base_words"]), base.href, more=star)
    return Cell((words,) if base.href else (words, base))


def _one(text: str) -> Cell:
    return Cell((Item(text),) if text else ())


def page(comparisons: Sequence[Comparison], result: Result, screen: Screen) -> None:
    """Write comparisons as a page for a browser."""
    assert result.about is not None
    links = Links(result.about)
    panels = [panel(each, links) for each in comparisons]
    title = panels[0].title if len(panels) == 1 else "Rival numbers"
    tables = [each.table for each in panels] + [
        part.table for each in panels for part in each.parts
    ]
    screen.out.write(
        web.page(
            "compare.html.j2",
            title,
            result.about,
            panels=panels,
            marks=list(dict.fromkeys(mark for table in tables for mark in marks(table))),
        )
    )


def image(comparisons: Sequence[Comparison], result: Result, out: TextIO) -> None:
    """Write the drawing of a comparison. Raises UsageError where there are several, or none."""
    assert result.about is not None
    links = Links(result.about)
    drawn = [(each, panel(each, links).drawings) for each in comparisons]
    if len(drawn) != 1:
        raise UsageError(f"svg is one drawing, and these are {len(drawn)}", "name one quantity")
    ((each, drawings),) = drawn
    if not drawings:
        raise UsageError(
            f"there is nothing to draw of '{each.first['quantity']}': fewer than two numbers,"
            " or none apart from another",
            "name a .html or a .csv",
        )
    out.write(web.image(drawings[-1], result.about))
