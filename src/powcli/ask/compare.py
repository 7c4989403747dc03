"""`powcli compare`: the rival figures of a quantity, side by side on one scale."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from textwrap import fill, wrap
from typing import Annotated, NamedTuple

import typer

from powcli import bars, offers, table
from powcli.catalog import entity
from powcli.catalog.figures import BREAKDOWNS
from powcli.catalog.words import NO_AUTHOR
from powcli.commands import (
    Columns,
    Db,
    Excel,
    Format,
    NoHeader,
    Output,
    asked,
    connected,
    narrowed,
    show,
)
from powcli.errors import NoRecordError, either
from powcli.model import SEPARATOR, Column, Result, Row, Statement, Value
from powcli.query import fetch
from powcli.records import Found, find, near_ids
from powcli.screen import Screen, visible

EXAMPLES = (
    "powcli compare",
    "powcli compare german-pow-deaths german-pow-mortality",
    "powcli compare grishchino-dead -f csv",
)


_PIPE_BAR = 24
_WIDEST_BAR = 60
_LEAST_BAR = 12

_FIGURES = entity("figures")
_HEAD = (
    *_FIGURES.columns[:-4],
    Column("base_words", "", "the number of the base as printed"),
    Column("calculated", "", "what powcli calculates of printed numbers", "number"),
    Column("calculated_unit", "", "what the calculated number is in", values="unit"),
    Column("calculation", "", "of which printed numbers it is calculated"),
    *_FIGURES.columns[-4:],
)
_NAMES = [column.name for column in _HEAD]

_CONTESTED = (
    Column("id", "", "the quantity's id", "id", 1, 16),
    Column("title", "", "what is counted, in words", rank=2, width=14),
    Column("figures", "", "how many figures of it there are", "integer", 1, 7),
    Column("lowest", "", "the lowest number printed; no bound", "number", 1, 6),
    Column("highest", "", "the highest number printed; no bound", "number", 1, 7),
    Column("unit", "", "what the numbers are in", rank=3, width=7, values="unit"),
    Column("authors", "", "who gives the figures that have an author", "list", 1, 14),
    Column("no_author", "", "how many figures have no author named", "integer", 1, 9),
)

Figure = dict[str, Value]
"""A row of the figures, with what its base prints."""

Number = int | float


class Breakdown(NamedTuple):
    """The parts that make up a quantity; total is None where they are not single numbers."""

    id: str
    title: str
    parts: tuple[Figure, ...]
    total: Number | None
    equal: str


class Comparison(NamedTuple):
    """A quantity with its figures by number, vague ones last, and what it is made of."""

    figures: tuple[Figure, ...]
    breakdowns: tuple[Breakdown, ...]

    @property
    def top(self) -> Number | None:
        """The end of the common scale; None where no number is printed."""
        every = [*self.figures, *(part for each in self.breakdowns for part in each.parts)]
        printed = [
            number
            for figure in every
            for name in ("low", "high")
            if (number := _number(figure[name])) is not None
        ]
        if printed and self.figures[0]["unit"] == "percent":
            printed.append(100)
        return max(printed, default=None)


def command(
    context: typer.Context,
    quantities: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[QUANTITY]...",
            help="The id or title of a quantity, or the id of one of its figures; - for stdin.",
            show_default=False,
            autocompletion=offers.records("quantity"),
        ),
    ] = None,
    columns: Columns = None,
    format: Format = None,
    excel: Excel = False,
    no_header: NoHeader = False,
    output: Output = None,
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
    if not words:
        contested = _contested(connection)
        result = Result(_CONTESTED, iter(contested))
        show(context, narrowed(context, result, columns), format, output, no_header, excel)
        return
    ids = dict.fromkeys(_resolved(connection, word) for word in words)
    found = [_comparison(connection, quantity) for quantity in ids]
    result = Result(_HEAD, _rows(found))
    if columns:
        show(context, narrowed(context, result, columns), format, output, no_header, excel)
        return

    def layout(_: Result, screen: Screen, header: bool) -> None:
        for number, each in enumerate(found):
            screen.out.write("\n" if number else "")
            _draw(each, screen, header)

    show(context, result, format, output, no_header, excel, layout, _readable(found))


def _contested(connection: sqlite3.Connection) -> list[Row]:
    """Return the quantities with more than one figure, in the order of the article."""
    sql = (
        "SELECT t.quantity, t.title, t.unit, t.low, t.high, t.said_by FROM figures AS t"
        " WHERE t.quantity IN (SELECT figures.quantity FROM figures"
        " GROUP BY figures.quantity HAVING count(*) > 1) ORDER BY t.rowid"
    )
    groups: dict[tuple[Value, ...], list[Row]] = {}
    for *key, low, high, author in fetch(connection, Statement(sql, {})):
        groups.setdefault(tuple(key), []).append((low, high, author))
    rows: list[Row] = []
    for (quantity, title, unit), figures in groups.items():
        numbers = [
            number
            for low, high, _ in figures
            for number in map(_number, (low, high))
            if number is not None
        ]
        authors = dict.fromkeys(str(author) for *_, author in figures if author)
        rows.append(
            (
                quantity,
                title,
                len(figures),
                min(numbers, default=None),
                max(numbers, default=None),
                unit,
                SEPARATOR.join(authors) or None,
                sum(author is None for *_, author in figures),
            )
        )
    return rows


def _resolved(connection: sqlite3.Connection, word: str) -> str:
    """Return the id of the quantity that a word names, or of which it is a figure.

    Raises NoRecordError with what is counted in an event of that name, or the nearest ids.
    """
    found: Found | None
    try:
        found = find(connection, word)
    except NoRecordError:
        found = None
    if found:
        if found.kind == "quantity":
            return found.id
        if found.kind == "figure":
            return found.id.partition(".")[0]
        asked_for = Statement(
            "SELECT figures.quantity FROM figures WHERE figures.event = :id"
            " GROUP BY figures.quantity ORDER BY min(figures.rowid)",
            {"id": found.id},
        )
        counted = [str(quantity) for (quantity,) in fetch(connection, asked_for)]
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
    figures = _figures(connection, "t.quantity", quantity, "")
    if not figures:
        raise NoRecordError(
            f"no figure of '{quantity}' is recorded; 'powcli figures -c quantity,title' lists"
            " the quantities that have one"
        )
    breakdowns = []
    rows = fetch(connection, Statement(BREAKDOWNS, {"quantity": quantity}))
    for breakdown, title, members in rows:
        parts = _figures(connection, "t.breakdown", breakdown, "DESC")
        counted = {part["quantity"] for part in parts}
        total: Number | None = None
        if len(parts) == len(counted) == members and all(map(_single, parts)):
            total = sum(_single(part) or 0 for part in parts)
        equal = f"no single printed number of {quantity} equals it"
        if total is not None and total in map(_single, figures):
            equal = f"equal to the printed {total:,}"
        names = (visible(breakdown), visible(title))
        breakdowns.append(Breakdown(*names, parts, total, equal))
    return Comparison(figures, tuple(breakdowns))


def _figures(
    connection: sqlite3.Connection, column: str, value: Value, direction: str
) -> tuple[Figure, ...]:
    columns = [column.name for column in _FIGURES.columns]
    base = ("words", "low", "high", "qualifier", "unit")
    sql = (
        f"SELECT {', '.join(f't.{name}' for name in columns)},"
        f" {', '.join(f'base.{name}' for name in base)}"
        " FROM figures AS t LEFT JOIN figures AS base ON base.id = t.base"
        f" WHERE {column} = :value"
        f" ORDER BY coalesce(t.low, t.high) IS NULL, coalesce(t.low, t.high) {direction},"
        f" t.high {direction}, t.rowid"
    )
    names = [*columns, *(f"base_{name}" for name in base)]
    rows = fetch(connection, Statement(sql, {"value": value}))
    return tuple(dict(zip(names, row, strict=True)) for row in rows)


def _number(value: Value) -> Number | None:
    return value if isinstance(value, int | float) else None


def _single(figure: Figure, of: str = "") -> Number | None:
    """Return the number of a figure, or of its base, if it is a single exact one."""
    low, high = figure[f"{of}low"], figure[f"{of}high"]
    return _number(low) if figure[f"{of}qualifier"] == "exact" and low == high else None


def _rate(figure: Figure) -> tuple[float, str] | None:
    """Return the percentage that a figure is of its base, and of which numbers it is that."""
    part, whole = _single(figure), _single(figure, "base_")
    if part is None or not whole or figure["unit"] == "percent":
        return None
    if figure["unit"] != figure["base_unit"]:
        return None
    return round(100 * part / whole, 1), f"{part:,} of {whole:,}"


def _sum_words(breakdown: Breakdown) -> str:
    return f"sum of the {len(breakdown.parts)} parts of {breakdown.id}, {breakdown.equal}"


def _rows(found: Sequence[Comparison]) -> Iterator[Row]:
    """Yield a row a figure, each once, and one a sum."""
    seen = set()
    for each in found:
        parts = [part for breakdown in each.breakdowns for part in breakdown.parts]
        for figure in (*each.figures, *parts):
            if figure["id"] not in seen:
                seen.add(figure["id"])
                rate, how = _rate(figure) or (None, None)
                unit = "percent" if rate is not None else None
                calculated = {"calculated": rate, "calculated_unit": unit, "calculation": how}
                values = figure | calculated
                yield tuple(values[name] for name in _NAMES)
        shared = {
            name: each.figures[0][name]
            for name in ("quantity", "title", "measure", "population", "country", "event", "unit")
        }
        for breakdown in each.breakdowns:
            if breakdown.total is not None:
                calculated = {
                    "calculated": breakdown.total,
                    "calculated_unit": shared["unit"],
                    "calculation": _sum_words(breakdown),
                }
                values = shared | calculated
                yield tuple(values.get(name) for name in _NAMES)


def _text(figure: Figure, name: str) -> str:
    return visible(figure[name])


def _marked(figure: Figure, name: str) -> str:
    """Return a value as text, marked where it is inferred."""
    inferred = name in _text(figure, "inferred").split(SEPARATOR)
    return f"{_text(figure, name)} (inferred)" if figure[name] and inferred else _text(figure, name)


def _author(figure: Figure) -> str:
    name = _marked(figure, "said_by") or NO_AUTHOR
    relayed = _text(figure, "reported_by")
    return f"{name}, reported by {relayed}" if relayed else name


def _base(figure: Figure) -> str:
    return f"{_text(figure, 'base_words')} ({_text(figure, 'base')})" if figure["base"] else ""


def _percentage(figure: Figure) -> str:
    rate = _rate(figure)
    return f"{rate[0]}%" if rate else ""


def _passages(figure: Figure) -> str:
    sections, paragraphs = (
        _text(figure, name).split(SEPARATOR) for name in ("section", "paragraph")
    )
    return SEPARATOR.join(
        f"{section}, {paragraph}" for section, paragraph in zip(sections, paragraphs, strict=True)
    )


_READABLE = (
    Column("said_by", "", "", rank=1),
    Column("words", "", "", rank=1),
    Column("low", "", "", "number", 1),
    Column("high", "", "", "number", 1),
    Column("qualifier", "", "", rank=1),
    Column("base", "", "", rank=1),
    Column("calculated", "", "", rank=1),
    Column("counted", "", "", rank=1),
    Column("passage", "", "", rank=1),
    Column("id", "", "", rank=1),
    Column("note", "", "", rank=1),
)
"""The columns of a line for a person."""


def _line(figure: Figure) -> Row:
    return (
        _author(figure),
        figure["words"],
        figure["low"],
        figure["high"],
        figure["qualifier"],
        _base(figure),
        _percentage(figure),
        figure["counted"],
        _passages(figure),
        figure["id"],
        figure["note"],
    )


def _readable(found: Sequence[Comparison]) -> Result:
    """Return one table for a person, of all quantities, with what is calculated in a column."""
    rows: list[Row] = []
    for each in found:
        parts = [part for breakdown in each.breakdowns for part in breakdown.parts]
        rows += [(figure["title"], *_line(figure)) for figure in (*each.figures, *parts)]
        for breakdown in each.breakdowns:
            if breakdown.total is not None:
                words = f"{breakdown.total:,}: {_sum_words(breakdown)}"
                blank = (None,) * (len(_READABLE) - 7)
                rows.append((each.figures[0]["title"], *(None,) * 6, words, *blank))
    return Result((Column("title", "", "", rank=1), *_READABLE), iter(rows), chosen=True)


def _draw(each: Comparison, screen: Screen, header: bool) -> None:
    """Write a quantity for a person: its heading, its figures, its parts and their sum."""
    first = each.figures[0]
    title = _text(first, "title")
    for line in _wrapped(screen, "", title).splitlines():
        screen.out.write(screen.bold(line) + "\n")
    period = _marked(first, "date") or _text(first, "when_words")
    facts = _wrapped(
        screen,
        "",
        _text(first, "quantity"),
        f"population: {_marked(first, 'population')}",
        f"measure: {_text(first, 'measure')}",
        f"in {_text(first, 'unit')}" if first["unit"] != "people" else "",
        f"period: {period}" if period else "",
        f"part of {_text(first, 'part_of')}" if first["part_of"] else "",
    )
    screen.out.write(f"{facts}\n\n")
    _section(each.figures, each.top, None, screen, header)
    for breakdown in each.breakdowns:
        made_of = (
            f"{breakdown.title} ({breakdown.id}): {len(breakdown.parts)} parts that exclude"
            " each other and make up the whole"
        )
        screen.out.write(f"\n{_wrapped(screen, '', made_of)}\n\n")
        _section(breakdown.parts, each.top, "population", screen, header)
        if breakdown.total is not None:
            text = f"Calculated: {breakdown.total:,}, {_sum_words(breakdown)}"
            screen.out.write(f"\n{_wrapped(screen, '', text)}\n")


def _wrapped(screen: Screen, indent: str, *pieces: str) -> str:
    """Return pieces joined by dots, on a terminal broken to its width, between them if it can."""
    given = [piece for piece in pieces if piece]
    if screen.width is None:
        return indent + " · ".join(given)
    room = screen.width - len(indent) - 2
    held = [piece.replace(" ", "\0") if len(piece) <= room else piece for piece in given]
    return fill(
        "\0· ".join(held),
        screen.width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
    ).replace("\0", " ")


def _section(
    figures: Sequence[Figure], top: Number | None, name: str | None, screen: Screen, header: bool
) -> None:
    """Write figures with their bars; `name` is the column that tells parts apart."""
    if screen.width is None:
        _lines(figures, top, name, screen, header)
    else:
        _blocks(figures, top, name, screen, screen.width, header)


def _bar(figure: Figure, top: Number | None, width: int) -> str:
    if top is None:
        return ""
    low, high = _number(figure["low"]), _number(figure["high"])
    return bars.printed(low, high, _text(figure, "qualifier"), top, width)


def _lines(
    figures: Sequence[Figure], top: Number | None, name: str | None, screen: Screen, header: bool
) -> None:
    """Write a line a figure, of the columns in which any has a value."""
    unit = _text(figures[0], "unit")
    scale = bars.ruler(top, unit, _PIPE_BAR) if top is not None else ""
    head = [*_READABLE[:5], Column(scale, "", ""), *_READABLE[5:]]
    rows = [
        [*line[:5], _bar(figure, top, _PIPE_BAR), *line[5:]]
        for figure, line in zip(figures, map(_line, figures), strict=True)
    ]
    if name:
        head.insert(0, Column("part", "", ""))
        for row, figure in zip(rows, figures, strict=True):
            row.insert(0, _marked(figure, name))
    taken = [
        place for place in range(len(head)) if any(row[place] not in (None, "") for row in rows)
    ]
    result = Result(
        tuple(head[place] for place in taken),
        (tuple(row[place] for place in taken) for row in rows),
        chosen=True,
    )
    table.plain(result, screen.out, header)


def _blocks(
    figures: Sequence[Figure],
    top: Number | None,
    name: str | None,
    screen: Screen,
    width: int,
    header: bool,
) -> None:
    """Write who, words and bar on a line each, what else there is to know indented below."""
    unit = _text(figures[0], "unit")
    leads = [_marked(figure, name) if name else _author(figure) for figure in figures]
    words = [_text(figure, "words") for figure in figures]
    most = max(10, width // 3)
    first = min(most, max(map(len, ("said by", *leads))))
    second = min(most, max(map(len, ("words", *words))))
    room = min(_WIDEST_BAR, width - first - second - 4)
    bar = room if top is not None and room >= _LEAST_BAR else 0
    if header:
        scale = bars.ruler(top, unit, bar) if top is not None and bar else ""
        lead = "part" if name else "said by"
        screen.out.write(f"{lead:<{first}}  {'words':<{second}}  {scale}".rstrip() + "\n")
    noted: dict[str, str] = {}
    for figure, lead, word in zip(figures, leads, words, strict=True):
        mark = _bar(figure, top, bar) if bar else ""
        for cells in zip_longest(wrap(lead, first), wrap(word, second), [mark], fillvalue=""):
            line = f"{cells[0]:<{first}}  {cells[1]:<{second}}  {cells[2]}"
            screen.out.write(line.rstrip() + "\n")
        note = _text(figure, "note")
        first_with = noted.setdefault(note, _text(figure, "id"))
        repeated = note and first_with != figure["id"]
        details = _wrapped(
            screen,
            "    ",
            _author(figure) if name else "",
            _numbers(figure),
            f"counted: {_text(figure, 'counted')}" if figure["counted"] else "",
            f"of {_base(figure)}" if figure["base"] else "",
            f"calculated: {_percentage(figure)}" if _rate(figure) else "",
            _passages(figure),
            _text(figure, "id"),
            f"note as for {first_with}" if repeated else "",
        )
        screen.out.write(f"{details}\n")
        if note and not repeated:
            screen.out.write(_wrapped(screen, "    ", f"note: {note}") + "\n")


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
