"""`powcli compare`: the rival figures of a quantity, side by side on one scale."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from math import isfinite
from typing import Annotated, TextIO

import typer

from powcli import names, offers, voice
from powcli.ask import rivals, sheet
from powcli.ask.rivals import FIGURES, Breakdown, Comparison, Figure, Number, is_inferred, marked
from powcli.catalog.figures import DISPUTED, DISPUTES
from powcli.commands import Db, asked, connected, deliver
from powcli.errors import DatabaseError, NoRecordError
from powcli.formats import DRAWING, INFINITE
from powcli.layouts import bars, table
from powcli.model import SEPARATOR, Column, Result, Value, View
from powcli.names import near_ids
from powcli.records import by_id
from powcli.screen import Screen, visible

EXAMPLES = (
    "powcli compare",
    "powcli compare german-pow-deaths german-pow-mortality",
    "powcli compare grishchino-dead -f csv",
)


OWN_FORMATS = {"svg": DRAWING}

_PIPE_BAR = 24

_HEAD = (
    *FIGURES[:-4],
    Column("base_words", "the number of the base as printed"),
    Column("calculated", "what powcli calculates of printed numbers", "number"),
    Column("calculated_unit", "what the calculated number is in", values="unit"),
    Column("calculated_as", "what the calculated share is a share of"),
    Column("calculation", "of which printed numbers it is calculated"),
    *FIGURES[-4:],
)

_CONTESTED = (
    Column("id", "the quantity's id", "id", 1, 16),
    Column("title", "what is counted, in words", rank=2, width=14),
    Column("figures", "how many figures of it there are", "integer", 1, 7),
    Column(
        "lowest",
        "what prints the lowest number, as printed, and whose it is; no bound",
        "list",
        1,
        14,
    ),
    Column(
        "highest",
        "what prints the highest number, as printed, and whose it is; no bound",
        "list",
        1,
        14,
    ),
    Column("low", "the lowest count printed, to sort by", "number"),
    Column("high", "the highest count printed, to sort by", "number"),
    Column("percent_low", "the lowest share printed, in percent, to sort by", "number"),
    Column("percent_high", "the highest share printed, in percent, to sort by", "number"),
    Column("unit", "what the numbers are in", rank=3, width=7, values="unit"),
    Column("authors", "who gives the figures that have an author", "list", 2, 14),
    Column("no_author", "how many figures have no author named", "integer", 2, 9),
)

_OF_A_SUM = ("quantity", "title", "measure", "population", "country", "event", "unit")
"""What the row of a sum has of its quantity."""


def command(
    context: typer.Context,
    *,
    quantities: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[QUANTITY]...",
            help="A quantity, one of its figures, or an event, by id or name; - for stdin.",
            show_default=False,
            autocompletion=offers.records("quantity"),
        ),
    ] = None,
    view: View,
    db: Db = None,
) -> None:
    """The rival figures of a quantity side by side; without one, the quantities that have rivals.

    What the article opposes stands above, with a sentence on whether the figures count the
    same; the claims that bear on them stand below. The two ends of a span stand together
    and are no rivals.

    The marks of one quantity share a scale from 0 to its highest printed number, or to
    100%: ● one number, ○ about, ◐ nearly, ├──┤ a range, ╞──┤ the two ends of a span; what
    is open runs thin to the edge, ├╌╌► over, ●╌╌► at least, ◄╌╌┤ up to; what is vague has
    none. On a terminal they are drawn only where they say more than the words: from three
    numbers on, or two that are apart by half. ACCESSIBLE=1 leaves them out.

    What is calculated is marked so and stands apart: the share that a figure is of its
    base, only where both are single numbers without a qualifier ("about 8,000" gives
    none), with no more digits than the coarser of them; and the sum of a complete
    breakdown. Nothing else is ever added up. In csv and json the sum is a row without
    an id.
    """
    connection = connected(context, db)
    words = list(asked(quantities or ()))
    if not quantities:
        quantities_with_rivals = list(contested(connection))

        def listed(result: Result, screen: Screen, header: bool) -> None:
            if screen.width is None:
                table.write(result, screen, header)
            else:
                _list(connection, result, len(quantities_with_rivals), screen, header)

        deliver(
            context, _result(_CONTESTED, quantities_with_rivals), view, layouts={"table": listed}
        )
        return
    read = dict(meant(connection, words))
    for told in dict.fromkeys(filter(None, read.values())):
        context.obj.notice(told)
    ids = list(read)
    comparisons = [rivals.comparison(connection, quantity) for quantity in ids]

    def readable(result: Result) -> Result:
        return _readable(comparisons, _marks(result))

    def drawn(result: Result, screen: Screen, header: bool) -> None:
        marks = _marks(result)
        shown = _shown(comparisons, marks)
        if not all(isfinite(number) for each in shown for number in rivals.printed(each.every)):
            raise DatabaseError(INFINITE)
        if screen.width is not None:
            _write(screen, *sheet.compared(shown, marks, screen, header))
            return
        for number, each in enumerate(shown):
            screen.out.write("\n" if number else "")
            _draw(each, marks, screen, header)

    def paged(result: Result, screen: Screen, header: bool) -> None:
        from powcli.ask.panel import page

        page(_narrowed(comparisons, _marks(result)), result, screen)

    def image(result: Result, out: TextIO, header: bool) -> None:
        from powcli.ask.panel import image

        image(_narrowed(comparisons, _marks(result)), result, out)

    result = _result(_HEAD, _unique(comparisons))
    deliver(
        context,
        result,
        view,
        readable=readable,
        layouts={"table": drawn, "html": paged},
        formats={"svg": image},
    )


def _shown(comparisons: Sequence[Comparison], marks: set[Value]) -> list[Comparison]:
    """Return the comparisons of which rows are shown."""
    return [each for each in comparisons if each.first["id"] in marks]


def _narrowed(comparisons: Sequence[Comparison], marks: set[Value]) -> list[Comparison]:
    """Return the comparisons of which rows are shown, with these rows alone."""
    return [
        each._replace(
            figures=tuple(figure for figure in each.figures if figure["id"] in marks),
            breakdowns=tuple(
                breakdown._replace(parts=parts)
                for breakdown in each.breakdowns
                if (parts := tuple(part for part in breakdown.parts if part["id"] in marks))
            ),
        )
        for each in _shown(comparisons, marks)
    ]


def _list(
    connection: sqlite3.Connection, result: Result, total: int, screen: Screen, header: bool
) -> None:
    """Write the quantities of a result that have rivals, of so many in all, for a person."""
    place = [column.name for column in result.head].index("id")
    names = [row[place] for row in result.rows]
    quantities = {name: rivals.of_quantity(connection, name) for name in names}
    disputed = {
        name for name in names if connection.execute(DISPUTES, {"quantity": name}).fetchone()
    }
    _write(screen, *sheet.listed(quantities, disputed, total, screen, header))


def _marks(result: Result) -> set[Value]:
    """Return what tells the rows of a comparison apart: an id, or a sum's calculation."""
    names = [column.name for column in result.head]
    identity, calculation = names.index("id"), names.index("calculation")
    return {row[identity] or row[calculation] for row in result.rows}


def _result(head: Sequence[Column], rows: Iterable[Figure], chosen: bool = False) -> Result:
    """Return rows by column under a head; what a row does not have is missing."""
    names = [column.name for column in head]
    return Result(tuple(head), (tuple(map(row.get, names)) for row in rows), chosen)


def contested(connection: sqlite3.Connection) -> Iterator[Figure]:
    """Yield the quantities whose statements differ, in the order of the article.

    A number that is printed twice differs from itself as little as a vague word does from
    it; the ends of a span differ where the article has a disagreement of them.
    """
    disputed = {quantity for (quantity,) in connection.execute(DISPUTED)}
    quantities: dict[Value, list[Figure]] = {}
    for figure in rivals.figures(connection, "true", "t.rowid"):
        quantities.setdefault(figure["quantity"], []).append(figure)
    for quantity, figures in quantities.items():
        numbers = {tuple(rivals.printed(each)) for each in rivals.statements(figures)} - {()}
        if len(numbers) > 1 or quantity in disputed:
            yield _extremes(figures)


def _extremes(figures: Sequence[Figure]) -> Figure:
    """Return the row of _CONTESTED for the figures of a quantity."""
    numbers = rivals.printed(figures)
    low, high = min(numbers, default=None), max(numbers, default=None)
    kind = "percent_" if figures[0]["unit"] == "percent" else ""
    authors = [str(figure["said_by"]) for figure in figures if figure["said_by"]]
    return {
        "id": figures[0]["quantity"],
        "title": figures[0]["title"],
        "figures": len(figures),
        "lowest": _printing(figures, low),
        "highest": _printing(figures, high),
        f"{kind}low": low,
        f"{kind}high": high,
        "unit": figures[0]["unit"],
        "authors": SEPARATOR.join(dict.fromkeys(authors)) or None,
        "no_author": len(figures) - len(authors),
    }


def _printing(figures: Sequence[Figure], number: Number | None) -> str | None:
    """Return the words of the figures that print a number, each with whose it is."""
    words = [
        f"{visible(figure['words'])}{visible(voice.bracket(rivals.whose(figure)))}"
        for figure in figures
        if number in rivals.printed([figure])
    ]
    return SEPARATOR.join(dict.fromkeys(words)) or None


_NARROWING = {"country", "place", "person", "organisation", "document"}
"""The kinds of record by which figures are narrowed."""


def meant(connection: sqlite3.Connection, words: Sequence[str]) -> list[tuple[str, str]]:
    """Return the quantities that words mean, all of them together or else each, and how.

    Raises NoRecordError for a word that means none.
    """
    together = " ".join(words)
    if len(words) > 1 and all(words) and (found := _quantities(connection, together)):
        return found
    every = []
    for word in words:
        found = _quantities(connection, word)
        if not found:
            raise _no_quantity(connection, word)
        every += found
    return every


def _quantities(connection: sqlite3.Connection, word: str) -> list[tuple[str, str]]:
    """Return all the quantities that a name, a beginning or a word of one means, and how it was
    read: those of an event, the whole of a breakdown, that of a figure."""
    for number, records in enumerate(names.steps(connection, word)):
        marks = ", ".join("?" for _ in records)
        rows = connection.execute(
            "SELECT DISTINCT own.quantity FROM ("
            f" SELECT figures.quantity, figures.rowid AS place FROM figures"
            f"  WHERE figures.quantity IN ({marks}) OR figures.id IN ({marks})"
            f"  OR figures.event IN ({marks})"
            f" UNION ALL SELECT breakdown.quantity, 0 FROM breakdown WHERE breakdown.id IN ({marks})"
            ") AS own ORDER BY own.place",
            [*records] * 4,
        ).fetchall()
        if rows:
            found = [str(quantity) for (quantity,) in rows]
            told = "" if not number or found == [word] else f"read '{word}' as {', '.join(found)}"
            return [(quantity, told) for quantity in found]
        if any(by_id(connection, record).kind in _NARROWING - {"place"} for record in records):
            break
    return []


def _no_quantity(connection: sqlite3.Connection, word: str) -> NoRecordError:
    """Return the error of a word that means no quantity, with the way to what it means."""
    found = names.read(connection, word)
    if len(found.records) == 1:
        record = by_id(connection, found.records[0])
        if record.kind == "quantity":
            return NoRecordError(f"no figure of '{record.id}' is recorded", "see 'powcli gaps'")
        lead: tuple[str, ...] = ("show", record.id)
        if record.kind in _NARROWING:
            lead = ("figures", f"--{record.kind}", record.id)
        return NoRecordError(f"'{word}' is a {record.kind} and no quantity", "", [((), lead)])
    meant = near_ids(connection, word, ("quantity",))
    return NoRecordError(
        f"there is no quantity '{word}'",
        "'powcli compare' lists those with rivals, 'powcli figures -c quantity,title' all",
        [((word,), (one,)) for one in meant[:3]]
        or [((), ("search", *word.split()))] * bool(word.strip()),
    )


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


def _calculated(figure: Figure) -> str:
    if "calculated" not in figure:
        return ""
    return f"{figure['calculated']}% {figure['calculated_as']} ({figure['calculation']})"


def _passages(figure: Figure) -> str:
    sections, paragraphs = (
        _text(figure, name).split(SEPARATOR) for name in ("section", "paragraph")
    )
    return SEPARATOR.join(voice.places(zip(sections, paragraphs, strict=True)))


def _line(figure: Figure, bar: Figure, own: bool = False) -> Figure:
    """Return a figure for a person in one line, by column; its bar's is named as the scale.

    Its `own` note alone, where that of its quantity is told above.
    """
    return {
        "said_by": rivals.author(figure),
        "words": figure["words"],
        "low": figure["low"],
        "high": figure["high"],
        "percent_low": figure["percent_low"],
        "percent_high": figure["percent_high"],
        "qualifier": figure["qualifier"],
        **bar,
        "fate": figure["fate"],
        "span_end": figure["span_end"],
        "same_number": marked(figure, "same_number"),
        "base": rivals.base(figure),
        "calculated": _calculated(figure),
        "counted": marked(figure, "counted"),
        "passage": _passages(figure),
        "id": figure["id"],
        "note": figure["own_note"] if own else figure["note"],
    }


def _table(lines: Sequence[Figure], names: Iterable[str]) -> Result:
    numbers = ("low", "high", "percent_low", "percent_high")
    head = [Column(name, "", "number" if name in numbers else "text") for name in names]
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


def _plain(figures: Sequence[Figure], top: Number | None, parts: bool, screen: Screen) -> Result:
    """Return a line a figure, of the columns in which any has a value, with its bar if wanted."""
    statements = [rivals.bar([figure]) for figure in figures]
    drawn: list[Figure] = [{} for _ in figures]
    if not screen.accessible and any(rivals.printed([figure]) for figure in figures):
        scale = bars.scale(top or 0, _text(figures[0], "unit"), statements, _PIPE_BAR)
        drawn = [{scale.ruler: bars.mark(statement, scale)} for statement in statements]
    lines = [
        {
            "part": marked(figure, "population") if parts else "",
            **_line(figure, bar, own=not parts),
        }
        for figure, bar in zip(figures, drawn, strict=True)
    ]
    filled = [name for name in lines[0] if any(line[name] not in (None, "") for line in lines)]
    return _table(lines, filled)


def _draw(each: Comparison, marks: set[Value], screen: Screen, header: bool) -> None:
    """Write a quantity plainly: its heading, its figures, its parts and their sum."""
    first = each.first
    period = voice.guessed(
        _text(first, "dated"), bool(first["date"]) and is_inferred(first, "date")
    )
    about = (
        _text(first, "quantity"),
        f"population: {marked(first, 'population')}",
        f"measure: {_text(first, 'measure')}",
        f"in {_text(first, 'unit')}" if first["unit"] != "people" else "",
        f"period: {period}" if period else "",
        f"part of {marked(first, 'part_of')}" if first["part_of"] else "",
    )
    above = [
        _paragraph(f"disagreement: {dispute.disagreement}", dispute.id, dispute.note)
        for dispute in each.disputes
    ]
    above += rivals.alike(each.figures)
    if first["quantity_note"]:
        above.append(f"note: {_text(first, 'quantity_note')}")
    _write(screen, _text(first, "title"), " · ".join(filter(None, about)))
    _write(screen, *[""][: len(above)], *above, "")
    figures = [figure for figure in each.figures if figure["id"] in marks]
    table.plain(_plain(figures, each.top, False, screen), screen, header)
    for breakdown in each.breakdowns:
        parts = [part for part in breakdown.parts if part["id"] in marks]
        if not parts:
            continue
        _write(screen, "", _made_of(breakdown), "")
        table.plain(_plain(parts, each.top, True, screen), screen, header)
        if breakdown.total is not None and breakdown.calculation in marks:
            _write(screen, "", f"Calculated: {breakdown.total:,}, {breakdown.calculation}")
    if each.claims:
        _write(screen, "", "claims that bear on it")
    for claim in each.claims:
        _write(screen, f"  {claim.author}: {_paragraph(claim.claim, claim.id)}")


def _write(screen: Screen, *lines: str) -> None:
    for each in lines:
        screen.out.write(f"{each}\n")


def _made_of(breakdown: Breakdown) -> str:
    """Return what a breakdown is, with its note."""
    text = f"{breakdown.title} ({breakdown.id}): {rivals.made_of(breakdown)}."
    return _paragraph(text, note=breakdown.note)


def _paragraph(text: str, record: str = "", note: str = "") -> str:
    """Return a text with the record it is of, and the note on it."""
    return " ".join(filter(None, (text, record and f"[{record}]", note and f"Note: {note}")))
