"""The figures of a quantity: which are rivals, whom each counts, and what is calculated of them.

Nothing is drawn here.
"""

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from powcli import catalog, voice
from powcli.catalog.figures import BEARING, BREAKDOWNS, DISPUTES, OWN_NOTE, QUANTITY_NOTE
from powcli.errors import NoRecordError
from powcli.layouts import bars
from powcli.model import SEPARATOR, Value
from powcli.screen import visible

FIGURES = catalog.listing("figures").columns
"""The columns of a figure."""

Figure = dict[str, Value]
"""A figure by column, with what its base prints and what share of it that is."""

Number = int | float

_BASE = ("words", "low", "high", "qualifier", "unit", "fate", "measure", "population")
"""What a figure has of its base."""

_PRINTED = re.compile(r"([0-9][0-9,]*)(?:\.([0-9]+))?\s*(thousand|million|billion)?")


class Breakdown(NamedTuple):
    """The parts that make up a quantity, and their sum where all are single numbers.

    `inferred` says that it is inferred that they make it up.
    """

    id: str
    title: str
    parts: tuple[Figure, ...]
    inferred: bool
    note: str
    total: Number | None
    calculation: str


class Dispute(NamedTuple):
    """A disagreement on the figures of a quantity."""

    id: str
    disagreement: str
    note: str


class Claim(NamedTuple):
    """What is said of a quantity without a number, and by whom."""

    id: str
    claim: str
    author: str


class Comparison(NamedTuple):
    """A quantity with its figures by number, vague ones last, and what goes with them.

    The two ends of a span stand together, where the lower one belongs.
    """

    figures: tuple[Figure, ...]
    breakdowns: tuple[Breakdown, ...]
    disputes: tuple[Dispute, ...]
    claims: tuple[Claim, ...]

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
        numbers = printed(self.every)
        if numbers and self.first["unit"] == "percent":
            numbers.append(100)
        return max(numbers, default=None)


def comparison(connection: sqlite3.Connection, quantity: str) -> Comparison:
    """Return all that is to be told of a quantity. Raises NoRecordError if it has no figure."""
    bound = {"quantity": quantity}
    rivals = of_quantity(connection, quantity)
    if not rivals:
        raise NoRecordError(
            f"no figure of '{quantity}' is recorded; 'powcli figures -c quantity,title' lists"
            " the quantities that have one"
        )
    return Comparison(
        tuple(figure for statement in statements(rivals) for figure in statement),
        tuple(
            _breakdown(connection, quantity, rivals, row)
            for row in connection.execute(BREAKDOWNS, bound).fetchall()
        ),
        tuple(
            Dispute(*map(visible, row)) for row in connection.execute(DISPUTES, bound).fetchall()
        ),
        tuple(_claims(connection, quantity)),
    )


def of_quantity(connection: sqlite3.Connection, quantity: Value) -> tuple[Figure, ...]:
    """Return the figures of a quantity by number, vague ones last."""
    return figures(connection, "t.quantity = :value", by_number(), quantity)


def by_number(direction: str = "") -> str:
    """Return the order of figures by their number, vague ones last."""
    low, high = (f"coalesce(t.{end}, t.percent_{end})" for end in ("low", "high"))
    number = f"coalesce({low}, {high})"
    return f"{number} IS NULL, {number} {direction}, {high} {direction}, t.rowid"


def _breakdown(
    connection: sqlite3.Connection,
    quantity: str,
    rivals: Sequence[Figure],
    row: tuple[str, str, int, int, str | None],
) -> Breakdown:
    breakdown, title, members, inferred, note = row
    parts = figures(connection, "t.breakdown = :value", by_number("DESC"), breakdown)
    counted = {part["quantity"] for part in parts}
    numbers = [number for part in parts if (number := _single(part))]
    total, calculation = None, ""
    if len(numbers) == len(parts) == len(counted) == members:
        total = sum(numbers)
        equal = f"no single printed number of {quantity} equals it"
        if total in map(_single, rivals):
            equal = f"equal to the printed {total:,}"
        whole = " (that they are all is inferred)" if inferred else ""
        calculation = f"sum of the {len(parts)} parts of {visible(breakdown)}{whole}, {equal}"
    return Breakdown(
        visible(breakdown), visible(title), parts, bool(inferred), visible(note), total, calculation
    )


def _claims(connection: sqlite3.Connection, quantity: str) -> Iterable[Claim]:
    cursor = connection.execute(BEARING, {"quantity": quantity})
    names = [column[0] for column in cursor.description]
    for row in cursor:
        claim = dict(zip(names, row, strict=True))
        author = voice.author(voice.of(claim, is_inferred(claim, "said_by")))
        yield Claim(*map(visible, (claim["id"], claim["claim"], author)))


def figures(
    connection: sqlite3.Connection, where: str, order: str, value: Value = None
) -> tuple[Figure, ...]:
    """Return the figures that a condition on `t` and `:value` finds, in an order of `t`."""
    columns = [column.name for column in FIGURES]
    sql = (
        f"SELECT {', '.join(f't.{name}' for name in columns)},"
        f" {', '.join(f'base.{name}' for name in _BASE)}, {OWN_NOTE}, {QUANTITY_NOTE}"
        " FROM figures AS t LEFT JOIN figures AS base ON base.id = t.base"
        f" WHERE {where} ORDER BY {order}"
    )
    names = [*columns, *(f"base_{name}" for name in _BASE), "own_note", "quantity_note"]
    rows = connection.execute(sql, {"value": value})
    told = (dict(zip(names, row, strict=True)) for row in rows)
    return tuple(figure | _share(figure) for figure in told)


def statements(rivals: Iterable[Figure]) -> list[list[Figure]]:
    """Return figures one statement after another: the two ends of a span are one together."""
    together: dict[Value, list[Figure]] = {}
    for figure in rivals:
        together.setdefault(figure["span"] or figure["id"], []).append(figure)
    for statement in together.values():
        statement.sort(key=lambda figure: figure["span_end"] == "to")
    return list(together.values())


def alike(rivals: Sequence[Figure]) -> list[str]:
    """Return sentences: which figures are no rivals, and whether the others count the same."""
    sentences = []
    for statement in statements(rivals):
        if len(statement) > 1:
            ends = " to ".join(visible(figure["words"]) for figure in statement)
            sentences.append(f"From {ends}: the two ends of one span, no rivals of each other.")
    return [*sentences, *whom(rivals)]


def whom(rivals: Sequence[Figure]) -> list[str]:
    """Return a sentence on whether rivals name the same, different people, only some do, or none
    does; none where there is one statement alone."""
    return [_whom(rivals)] if len(statements(rivals)) > 1 else []


def _whom(rivals: Sequence[Figure]) -> str:
    named = [figure for figure in rivals if figure["counted"]]
    words: dict[str, list[str]] = {}
    for figure in named:
        words.setdefault(marked(figure, "counted"), []).append(visible(figure["words"]))
    whom = SEPARATOR.join(f"{counted} ({', '.join(each)})" for counted, each in words.items())
    unsaid = "whether all count the same is not said"
    if not named:
        return f"None of these figures names whom it counts: {unsaid}."
    if len(named) < len(rivals):
        who = "names whom it counts" if len(named) == 1 else "name whom they count"
        return f"Only {len(named)} of {len(rivals)} figures {who}: {whom}; {unsaid}."
    if len(words) == 1:
        return f"All figures name the same: {whom}."
    return f"The figures name whom they count in different words: {whom}; {unsaid}."


def _number(value: object) -> Number | None:
    return value if isinstance(value, int | float) else None


def end(figure: Mapping[str, object], name: str) -> Number | None:
    """Return the low or the high number of a figure, be it a count or a share."""
    number = _number(figure[name])
    return _number(figure[f"percent_{name}"]) if number is None else number


def printed(rivals: Iterable[Figure]) -> list[Number]:
    """Return the numbers that figures print, be they low or high."""
    ends = (end(figure, name) for figure in rivals for name in ("low", "high"))
    return [number for number in ends if number is not None]


def _single(figure: Figure, of: str = "") -> Number | None:
    """Return the count of a figure, or of its base, if it is one number without a qualifier."""
    low, high = figure[f"{of}low"], figure[f"{of}high"]
    return _number(low) if figure[f"{of}qualifier"] == "plain" and low == high else None


def _share(figure: Figure) -> Figure:
    """Return what percentage a figure is of its base, where that can be calculated.

    It has the digits of the coarser of the two printed numbers.
    """
    part, whole, unit = _single(figure), _single(figure, "base_"), figure["unit"]
    if part is None or not whole or unit != figure["base_unit"]:
        return {}
    words, base_words = visible(figure["words"]), visible(figure["base_words"])
    told = min(digits(words, part), digits(base_words, whole))
    share = float(f"{100 * part / whole:.{told}g}")
    whom, base = (figure[f"{of}fate"] or figure[f"{of}measure"] for of in ("", "base_"))
    of_whom = f"those {base}"
    if whom == base:
        whom, of_whom = figure["population"], visible(figure["base_population"])
    return {
        "calculated": int(share) if share.is_integer() else share,
        "calculated_unit": "percent",
        "calculated_as": voice.guessed(
            f"{visible(whom)}, of {of_whom}", is_inferred(figure, "base")
        ),
        "calculation": f"{words} of {base_words}",
    }


def digits(words: str, number: Number) -> int:
    """Return with how many digits a number is printed, at least one.

    `1.2 million` has two. Groups of three zeros at the end tell none, so that `381,000` has
    three; of a number in letters no zero at the end tells any.
    """
    match = _PRINTED.search(words)
    if match is None:
        return len(str(number).rstrip("0")) or 1
    whole, part, scale = match.groups()
    told = whole.replace(",", "")
    if part:
        return len(f"{told}{part}".lstrip("0")) or 1
    return len(told if scale else re.sub("(000)+$", "", told)) or 1


def is_inferred(row: Figure, name: str) -> bool:
    """Whether a value of a row is inferred."""
    return name in visible(row["inferred"]).split(SEPARATOR)


def marked(figure: Figure, name: str) -> str:
    """Return a value as text, marked where it is inferred."""
    return voice.guessed(visible(figure[name]), bool(figure[name]) and is_inferred(figure, name))


def whose(figure: Figure) -> voice.Voice:
    """Return who says a figure."""
    return voice.of(figure, is_inferred(figure, "said_by"))


def author(figure: Figure) -> str:
    """Return who says a figure, in words."""
    return visible(voice.author(whose(figure)))


def base(figure: Figure) -> str:
    """Return what a figure is a share or a part of, in words; an empty text if of nothing."""
    if not figure["base"]:
        return ""
    text = f"{visible(figure['base_words'])} ({visible(figure['base'])})"
    return voice.guessed(text, is_inferred(figure, "base"))


def bar(statement: Iterable[Figure]) -> tuple[bars.Printed, ...]:
    """Return the numbers of a statement, to be drawn."""
    return tuple(
        bars.Printed(end(figure, "low"), end(figure, "high"), visible(figure["qualifier"]))
        for figure in statement
    )


def made_of(breakdown: Breakdown) -> str:
    """Return of how many parts a whole is made, and whether it is inferred that it is."""
    inferred = " (that they do is inferred)" if breakdown.inferred else ""
    return f"{len(breakdown.parts)} parts that exclude each other and make up the whole{inferred}"
