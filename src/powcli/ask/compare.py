"""`powcli compare`: the rival figures of a quantity, side by side on one scale."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Annotated, NamedTuple

import typer

from powcli import catalog, offers, voice
from powcli.catalog.figures import BREAKDOWNS
from powcli.commands import Db, asked, connected, deliver
from powcli.errors import NoRecordError, either
from powcli.layouts import bars, table
from powcli.model import SEPARATOR, Column, Result, Value, View
from powcli.records import Found, find, near_ids
from powcli.screen import Screen, cells, held, padded, visible, wrapped

EXAMPLES = (
    "powcli compare",
    "powcli compare german-pow-deaths german-pow-mortality",
    "powcli compare grishchino-dead -f csv",
)


_PIPE_BAR = 24
_WIDEST_BAR = 60
_LEAST_BAR = 12

_FIGURES = catalog.listing("figures").columns
_HEAD = (
    *_FIGURES[:-4],
    Column("base_words", "the number of the base as printed"),
    Column("calculated", "what powcli calculates of printed numbers", "number"),
    Column("calculated_unit", "what the calculated number is in", values="unit"),
    Column("calculation", "of which printed numbers it is calculated"),
    *_FIGURES[-4:],
)

_CONTESTED = (
    Column("id", "the quantity's id", "id", 1, 16),
    Column("title", "what is counted, in words", rank=2, width=14),
    Column("figures", "how many figures of it there are", "integer", 1, 7),
    Column("lowest", "the lowest number printed; no bound", "number", 1, 6),
    Column("highest", "the highest number printed; no bound", "number", 1, 7),
    Column("unit", "what the numbers are in", rank=3, width=7, values="unit"),
    Column("authors", "who gives the figures that have an author", "list", 1, 14),
    Column("no_author", "how many figures have no author named", "integer", 1, 9),
)

_OF_A_SUM = ("quantity", "title", "measure", "population", "country", "event", "unit")
"""What the row of a sum has of its quantity."""

Figure = dict[str, Value]
"""A figure by column, with what its base prints and what share of it that is."""

Number = int | float


class Breakdown(NamedTuple):
    """The parts that make up a quantity, and their sum where all are single numbers."""

    id: str
    title: str
    parts: tuple[Figure, ...]
    total: Number | None
    calculation: str


class Comparison(NamedTuple):
    """A quantity with its figures by number, vague ones last, and what it is made of."""

    figures: tuple[Figure, ...]
    breakdowns: tuple[Breakdown, ...]

    @property
    def first(self) -> Figure:
        """The figure to ask for what all have in common."""
        return self.figures[0]

    @property
    def every(self) -> list[Figure]:
        """The figures, and those of the parts."""
        return [*self.figures, *(part for each in self.breakdowns for part in each.parts)]

    @property
    def sums(self) -> list[Breakdown]:
        """The breakdowns that have a sum."""
        return [each for each in self.breakdowns if each.total is not None]

    @property
    def top(self) -> Number | None:
        """The end of the common scale; None where no number is printed."""
        printed = _printed(self.every)
        if printed and self.first["unit"] == "percent":
            printed.append(100)
        return max(printed, default=None)


def command(
    context: typer.Context,
    *,
    quantities: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[QUANTITY]...",
            help="The id or title of a quantity, or the id of one of its figures; - for stdin.",
            show_default=False,
            autocompletion=offers.records("quantity"),
        ),
    ] = None,
    view: View,
    db: Db = None,
) -> None:
    """The rival figures of a quantity side by side; without one, the quantities that have rivals.

    The bars of one quantity share a scale from 0 to its highest printed number, or to
    100%: ● a single number, ○ about, ◐ nearly, ├──┤ a range, ├─► over, ●─► at least,
    ◄─┤ up to, and none where the number is vague.

    What is calculated is marked so and stands apart: the share that a figure is of its
    base, only where both are single exact numbers ("about 8,000" gives none), and the
    sum of a complete breakdown. Nothing else is ever added up. In csv and json the sum
    is a row without an id.
    """
    connection = connected(context, db)
    words = list(asked(quantities or ()))
    if not quantities:
        deliver(context, _result(_CONTESTED, _contested(connection)), view)
        return
    ids = dict.fromkeys(_resolved(connection, word) for word in words)
    comparisons = [_comparison(connection, quantity) for quantity in ids]

    def readable(result: Result) -> Result:
        return _readable(comparisons, _marks(result))

    def drawn(result: Result, screen: Screen, header: bool) -> None:
        marks = _marks(result)
        shown = [each for each in comparisons if each.first["id"] in marks]
        for number, each in enumerate(shown):
            screen.out.write("\n" if number else "")
            _draw(each, marks, screen, header)

    result = _result(_HEAD, _unique(comparisons))
    deliver(context, result, view, readable=readable, layouts={"table": drawn})


def _marks(result: Result) -> set[Value]:
    """Return what tells the rows of a comparison apart: an id, or a sum's calculation."""
    names = [column.name for column in result.head]
    identity, calculation = names.index("id"), names.index("calculation")
    return {row[identity] or row[calculation] for row in result.rows}


def _result(head: Sequence[Column], rows: Iterable[Figure], chosen: bool = False) -> Result:
    """Return rows by column under a head; what a row does not have is missing."""
    names = [column.name for column in head]
    return Result(tuple(head), (tuple(map(row.get, names)) for row in rows), chosen)


def _contested(connection: sqlite3.Connection) -> Iterator[Figure]:
    """Yield the quantities with more than one figure, in the order of the article."""
    quantities: dict[Value, list[Figure]] = {}
    for figure in _figures(connection, "true", "t.rowid"):
        quantities.setdefault(figure["quantity"], []).append(figure)
    for quantity, figures in quantities.items():
        if len(figures) > 1:
            printed = _printed(figures)
            authors = [str(figure["said_by"]) for figure in figures if figure["said_by"]]
            yield {
                "id": quantity,
                "title": figures[0]["title"],
                "figures": len(figures),
                "lowest": min(printed, default=None),
                "highest": max(printed, default=None),
                "unit": figures[0]["unit"],
                "authors": SEPARATOR.join(dict.fromkeys(authors)) or None,
                "no_author": len(figures) - len(authors),
            }


def _resolved(connection: sqlite3.Connection, word: str) -> str:
    """Return the id of the quantity that a word names, or of which it is a figure.

    Raises NoRecordError with what is counted in an event of that name, or the nearest ids.
    """
    record: Found | None
    try:
        record = find(connection, word)
    except NoRecordError:
        record = None
    if record:
        if record.kind == "quantity":
            return record.id
        if record.kind == "figure":
            return record.id.partition(".")[0]
        rows = connection.execute(
            "SELECT figures.quantity FROM figures WHERE figures.event = :id"
            " GROUP BY figures.quantity ORDER BY min(figures.rowid)",
            {"id": record.id},
        )
        counted = [str(quantity) for (quantity,) in rows]
        if counted:
            raise NoRecordError(
                f"'{word}' is an event and no quantity; what is counted in it is {either(counted)}"
            )
    meant = near_ids(connection, word, "quantity")
    hint = (
        f"did you mean {either(meant)}?"
        if meant
        else "'powcli compare' lists those with rivals, 'powcli figures -c quantity,title' all"
    )
    raise NoRecordError(f"there is no quantity '{word}'; {hint}")


def _comparison(connection: sqlite3.Connection, quantity: str) -> Comparison:
    figures = _figures(connection, "t.quantity = :value", _by_number(), quantity)
    if not figures:
        raise NoRecordError(
            f"no figure of '{quantity}' is recorded; 'powcli figures -c quantity,title' lists"
            " the quantities that have one"
        )
    breakdowns = []
    rows = connection.execute(BREAKDOWNS, {"quantity": quantity})
    for breakdown, title, members in rows:
        parts = _figures(connection, "t.breakdown = :value", _by_number("DESC"), breakdown)
        counted = {part["quantity"] for part in parts}
        numbers = [number for part in parts if (number := _single(part))]
        total, calculation = None, ""
        if len(numbers) == len(parts) == len(counted) == members:
            total = sum(numbers)
            equal = f"no single printed number of {quantity} equals it"
            if total in map(_single, figures):
                equal = f"equal to the printed {total:,}"
            calculation = f"sum of the {len(parts)} parts of {visible(breakdown)}, {equal}"
        breakdowns.append(Breakdown(visible(breakdown), visible(title), parts, total, calculation))
    return Comparison(figures, tuple(breakdowns))


def _by_number(direction: str = "") -> str:
    number = "coalesce(t.low, t.high)"
    return f"{number} IS NULL, {number} {direction}, t.high {direction}, t.rowid"


def _figures(
    connection: sqlite3.Connection, where: str, order: str, value: Value = None
) -> tuple[Figure, ...]:
    columns = [column.name for column in _FIGURES]
    base = ("words", "low", "high", "qualifier", "unit")
    sql = (
        f"SELECT {', '.join(f't.{name}' for name in columns)},"
        f" {', '.join(f'base.{name}' for name in base)}"
        " FROM figures AS t LEFT JOIN figures AS base ON base.id = t.base"
        f" WHERE {where} ORDER BY {order}"
    )
    names = [*columns, *(f"base_{name}" for name in base)]
    rows = connection.execute(sql, {"value": value})
    figures = (dict(zip(names, row, strict=True)) for row in rows)
    return tuple(figure | _share(figure) for figure in figures)


def _number(value: Value) -> Number | None:
    return value if isinstance(value, int | float) else None


def _printed(figures: Iterable[Figure]) -> list[Number]:
    """Return the numbers that figures print, be they low or high."""
    ends = (_number(figure[name]) for figure in figures for name in ("low", "high"))
    return [number for number in ends if number is not None]


def _single(figure: Figure, of: str = "") -> Number | None:
    """Return the number of a figure, or of its base, if it is a single exact one."""
    low, high = figure[f"{of}low"], figure[f"{of}high"]
    return _number(low) if figure[f"{of}qualifier"] == "exact" and low == high else None


def _share(figure: Figure) -> Figure:
    """Return what percentage a figure is of its base, where that can be calculated."""
    part, whole, unit = _single(figure), _single(figure, "base_"), figure["unit"]
    if part is None or not whole or unit == "percent" or unit != figure["base_unit"]:
        return {}
    return {
        "calculated": round(100 * part / whole, 1),
        "calculated_unit": "percent",
        "calculation": f"{part:,} of {whole:,}",
    }


def _unique(comparisons: Sequence[Comparison]) -> Iterator[Figure]:
    """Yield the figures, each once, and a row without an id for each sum."""
    seen = set()
    for each in comparisons:
        for figure in each.every:
            if figure["id"] not in seen:
                seen.add(figure["id"])
                yield figure
        for breakdown in each.sums:
            yield {name: each.first[name] for name in _OF_A_SUM} | {
                "calculated": breakdown.total,
                "calculated_unit": each.first["unit"],
                "calculation": breakdown.calculation,
            }


def _text(figure: Figure, name: str) -> str:
    return visible(figure[name])


def _inferred(figure: Figure, name: str) -> bool:
    return name in _text(figure, "inferred").split(SEPARATOR)


def _marked(figure: Figure, name: str) -> str:
    """Return a value as text, marked where it is inferred."""
    return voice.guessed(_text(figure, name), bool(figure[name]) and _inferred(figure, name))


def _part(figure: Figure) -> str:
    return _marked(figure, "population")


def _author(figure: Figure) -> str:
    return visible(voice.author(voice.of(figure, _inferred(figure, "said_by"))))


def _base(figure: Figure) -> str:
    return f"{_text(figure, 'base_words')} ({_text(figure, 'base')})" if figure["base"] else ""


def _percentage(figure: Figure) -> str:
    return f"{figure['calculated']}%" if "calculated" in figure else ""


def _passages(figure: Figure) -> str:
    sections, paragraphs = (
        _text(figure, name).split(SEPARATOR) for name in ("section", "paragraph")
    )
    return SEPARATOR.join(voice.places(zip(sections, paragraphs, strict=True)))


def _line(figure: Figure, bar: Figure) -> Figure:
    """Return a figure for a person in one line, by column; its bar's is named as the scale."""
    return {
        "said_by": _author(figure),
        "words": figure["words"],
        "low": figure["low"],
        "high": figure["high"],
        "qualifier": figure["qualifier"],
        **bar,
        "base": _base(figure),
        "calculated": _percentage(figure),
        "counted": figure["counted"],
        "passage": _passages(figure),
        "id": figure["id"],
        "note": figure["note"],
    }


def _table(lines: Sequence[Figure], names: Iterable[str]) -> Result:
    head = [Column(name, "", "number" if name in ("low", "high") else "text") for name in names]
    return _result(head, lines, chosen=True)


def _readable(comparisons: Sequence[Comparison], marks: set[Value]) -> Result:
    """Return one table for a person, of all quantities, with what is calculated in a column."""
    lines: list[Figure] = []
    for each in comparisons:
        figures = [figure for figure in each.every if figure["id"] in marks]
        lines += [{"title": figure["title"]} | _line(figure, {}) for figure in figures]
        for breakdown in each.sums:
            if breakdown.calculation in marks:
                words = f"{breakdown.total:,}: {breakdown.calculation}"
                lines.append({"title": each.first["title"], "calculated": words})
    names = ("title", *_line(comparisons[0].first, {}))
    return _table(lines, names)


def _plain(figures: Sequence[Figure], top: Number | None, parts: bool) -> Result:
    """Return a line a figure with its bar, of the columns in which any has a value."""
    scale = _ruler(figures, top, _PIPE_BAR)
    lines = [
        {
            "part": _part(figure) if parts else "",
            **_line(figure, {scale: _bar(figure, top, _PIPE_BAR)}),
        }
        for figure in figures
    ]
    filled = [name for name in lines[0] if any(line[name] not in (None, "") for line in lines)]
    return _table(lines, filled)


def _draw(each: Comparison, marks: set[Value], screen: Screen, header: bool) -> None:
    """Write a quantity for a person: its heading, its figures, its parts and their sum."""
    first = each.first
    for line in wrapped(_text(first, "title"), screen.width):
        screen.out.write(screen.bold(line) + "\n")
    period = _marked(first, "date") or _text(first, "when_words")
    _write(
        screen,
        "",
        _text(first, "quantity"),
        f"population: {_marked(first, 'population')}",
        f"measure: {_text(first, 'measure')}",
        f"in {_text(first, 'unit')}" if first["unit"] != "people" else "",
        f"period: {period}" if period else "",
        f"part of {_text(first, 'part_of')}" if first["part_of"] else "",
    )
    screen.out.write("\n")
    figures = [figure for figure in each.figures if figure["id"] in marks]
    _section(figures, each.top, False, screen, header)
    for breakdown in each.breakdowns:
        parts = [part for part in breakdown.parts if part["id"] in marks]
        if not parts:
            continue
        made_of = (
            f"{breakdown.title} ({breakdown.id}): {len(breakdown.parts)} parts that exclude"
            " each other and make up the whole"
        )
        screen.out.write("\n")
        _write(screen, "", made_of)
        screen.out.write("\n")
        _section(parts, each.top, True, screen, header)
        if breakdown.total is not None and breakdown.calculation in marks:
            screen.out.write("\n")
            _write(screen, "", f"Calculated: {breakdown.total:,}, {breakdown.calculation}")


def _write(screen: Screen, indent: str, *pieces: str) -> None:
    """Write pieces joined by dots, on a terminal broken to its width, between them if it can."""
    given = [piece for piece in pieces if piece]
    if screen.width is not None:
        room = screen.width - len(indent) - 2
        given = [held(piece) if cells(piece) <= room else piece for piece in given]
    for line in wrapped("\0· ".join(given), screen.width, indent, indent):
        screen.out.write(f"{line}\n")


def _ruler(figures: Sequence[Figure], top: Number | None, width: int) -> str:
    return bars.ruler(top, _text(figures[0], "unit"), width) if top is not None and width else ""


def _bar(figure: Figure, top: Number | None, width: int) -> str:
    if top is None or not width:
        return ""
    low, high = _number(figure["low"]), _number(figure["high"])
    return bars.printed(low, high, _text(figure, "qualifier"), top, width)


def _section(
    figures: Sequence[Figure], top: Number | None, parts: bool, screen: Screen, header: bool
) -> None:
    """Write figures with their bars; parts are told apart by whom they count.

    On a terminal who, words and bar on a line each, what else there is to know indented below.
    """
    if screen.width is None:
        table.plain(_plain(figures, top, parts), screen.out, header)
        return
    leads = [_part(figure) if parts else _author(figure) for figure in figures]
    words = [_text(figure, "words") for figure in figures]
    names = ("part" if parts else "said by", "words")
    most = max(10, screen.width // 3)
    first = min(most, max(map(cells, ("said by", *leads))))
    second = min(most, max(map(cells, ("words", *words))))
    bar = min(_WIDEST_BAR, screen.width - first - second - 4)
    if bar < _LEAST_BAR:
        bar = 0

    def write(lead: str, word: str, mark: str) -> None:
        line = f"{padded(lead, first)}  {padded(word, second)}  {mark}"
        screen.out.write(line.rstrip() + "\n")

    if header:
        write(*names, _ruler(figures, top, bar))
    noted: dict[str, str] = {}
    for figure, lead, word in zip(figures, leads, words, strict=True):
        mark = [_bar(figure, top, bar)]
        for texts in zip_longest(wrapped(lead, first), wrapped(word, second), mark, fillvalue=""):
            write(*texts)
        note = _text(figure, "note")
        first_with = noted.setdefault(note, _text(figure, "id"))
        repeated = note and first_with != figure["id"]
        _write(
            screen,
            "    ",
            _author(figure) if parts else "",
            _numbers(figure),
            f"counted: {_text(figure, 'counted')}" if figure["counted"] else "",
            f"of {_base(figure)}" if figure["base"] else "",
            f"calculated: {_percentage(figure)}" if _percentage(figure) else "",
            _passages(figure),
            _text(figure, "id"),
            f"note as for {first_with}" if repeated else "",
        )
        if note and not repeated:
            _write(screen, "    ", f"note: {note}")


def _numbers(figure: Figure) -> str:
    """Return low, high and qualifier as a phrase."""
    low, high = _number(figure["low"]), _number(figure["high"])
    qualifier = _text(figure, "qualifier")
    if low is None and high is None:
        return f"{qualifier}: no low, no high"
    if low == high:
        return f"{qualifier}: low and high {low:,}"
    ends = (
        f"low {low:,}" if low is not None else "no low",
        f"high {high:,}" if high is not None else "no high",
    )
    return f"{qualifier}: {', '.join(ends)}"
