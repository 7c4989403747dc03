"""A comparison as a person at a terminal reads it: what is disputed, the picture, the notes.

A statement is a row and has a number; the notes below have the same. Where a picture would say
nothing, or has no room, or is not wanted, the words stand below one another.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from powcli import voice
from powcli.ask import rivals
from powcli.ask.rivals import Breakdown, Comparison, Figure, Number, is_inferred, marked
from powcli.layouts import bars
from powcli.layouts.pages import line, passages
from powcli.model import SEPARATOR, Value
from powcli.screen import Screen, cells, held, padded, visible, wrapped

_WIDEST = 120
"""Longer lines are hard to read, however wide the terminal."""
_GAP = "  "
_DOT = "\0· "
"""What stands between pieces: no line begins with it."""
_WIDEST_BAR = 60
_LEAST_BAR = 12
_LEAST_TEXT = 30
"""With fewer cells for it a text does not stand beside another."""
_APART = 1.5
"""Two numbers need such a factor between them to be worth a picture."""

_MEASURES = {
    "captured": "taken prisoner",
    "forced-labour": "made to work",
    "held": "held at a moment",
    "mortality-rate": "death rate",
    "ordered-killed": "ordered to be killed",
    "other": "",
    "participants": "took part",
}
"""What a person calls the measures of other names."""

_ABSENT = {
    "unnamed": "unnamed",
    "missing": "with the name missing",
    "unclear": "unclear",
    "article": "by the article itself",
}
"""Why figures have no author, after how many."""


class Rows(NamedTuple):
    """The statements of a quantity, or the parts of one, and the scale on which they are drawn.

    `leads` and `words` are the texts beside the marks, of the widths `first` and `second`.
    """

    statements: list[list[Figure]]
    parts: bool
    leads: list[str]
    words: list[str]
    first: int
    second: int
    scale: bars.Scale | None


def compared(
    comparisons: Sequence[Comparison], marks: set[Value], screen: Screen, header: bool
) -> Iterator[str]:
    """Yield the lines of comparisons, of the figures and sums that are among the `marks`."""
    width = min(screen.width or _WIDEST, _WIDEST)
    drawn: list[Rows] = []
    for number, each in enumerate(comparisons):
        if number:
            yield ""
        yield from _heading(each, width, screen)
        figures = [figure for figure in each.figures if figure["id"] in marks]
        drawn.append(_rows(figures, each.top, False, width, screen))
        yield from _section(drawn[-1], each, width, screen, header)
        if behind := _behind(each, screen):
            yield ""
            yield from wrapped(behind, width, whole=True)
        for breakdown in each.breakdowns:
            parts = [part for part in breakdown.parts if part["id"] in marks]
            if parts:
                drawn.append(_rows(parts, each.top, True, width, screen))
                yield from _made_of(breakdown, width, screen)
                yield from _section(drawn[-1], each, width, screen, header)
                yield from _sum(breakdown, marks, width, screen)
        if each.claims:
            yield from ("", *wrapped(screen.bold("Claims that bear on it"), width))
        for claim in each.claims:
            yield from _cornered(f"{claim.author}: {claim.claim}", [claim.id], width, screen)
    if header and comparisons:
        yield ""
        for text in (_legend(drawn), *_next(comparisons[0])):
            yield from map(screen.dim, wrapped(text, width, rest="  "))


def _legend(drawn: Iterable[Rows]) -> str:
    """Return the signs that are drawn, with what they mean."""
    told: dict[str, None] = {}
    for rows in drawn:
        if rows.scale is not None:
            told |= dict.fromkeys(bars.legend(map(rivals.bar, rows.statements), rows.scale))
    return _DOT.join(map(held, told))


def _next(each: Comparison) -> Iterator[str]:
    """Yield the commands that lead on: all of the rivals, for to name one would prefer it."""
    quantity = visible(each.first["quantity"])
    for what, command in (
        ("in sentences to print", f"powcli cite {quantity} --as sentence"),
        ("all on it", f"powcli show {quantity}"),
    ):
        yield f"{what}: {held(command)}"


def _cornered(
    text: str,
    corner: Sequence[str],
    width: int,
    screen: Screen,
    first: str = "",
    rest: str = "  ",
) -> Iterator[str]:
    """Yield the lines of a text with what stands at its right edge; no id is broken."""
    mark = _GAP.join(corner)
    if cells(mark) <= width:
        yield from line(text, mark, width, screen, first, rest, needed=True)
        return
    yield from wrapped(text, width, first, rest)
    for each in corner:
        for part in wrapped(each, width, whole=True):
            yield padded(screen.dim(part), width, right=True)


def _heading(each: Comparison, width: int, screen: Screen) -> Iterator[str]:
    """Yield the title, of whom and what it is, what is disputed, and whether all count the same."""
    first = each.first
    title = screen.bold(visible(first["title"]))
    yield from _cornered(title, [visible(first["quantity"])], width, screen)
    yield from wrapped(screen.dim(_DOT.join(about(each))), width)
    for dispute in each.disputes:
        note = f" Note: {dispute.note}" if dispute.note else ""
        text = f"{screen.red('Disputed:')} {dispute.disagreement}{note}"
        yield from _cornered(text, [dispute.id], width, screen, rest="")
    for sentence in rivals.whom(each.figures):
        yield from wrapped(sentence, width)


def about(each: Comparison) -> list[str]:
    """Return who was counted, what befell them, in what and when, as far as no title says it."""
    first = each.first
    title = visible(first["title"])
    measure = visible(first["measure"])
    told = [
        text
        for text in (marked(first, "population"), _MEASURES.get(measure, measure), _unit(each))
        if text and not _says(title, text)
    ]
    if first["dated"]:
        guessed = bool(first["date"]) and is_inferred(first, "date")
        told.append(voice.guessed(visible(first["dated"]), guessed))
    return told


def _unit(each: Comparison) -> str:
    """Return what the numbers are in, where neither they nor their being people says it."""
    unit = visible(each.first["unit"])
    if unit == "percent":
        words = [visible(figure["words"]) for figure in each.figures]
        return "" if any("%" in each for each in words) else "a share"
    return "" if unit == "people" else f"in {unit}"


def _says(text: str, phrase: str) -> bool:
    """Whether a text has all words of a phrase, be they singular or plural."""
    said, asked = (
        {word.rstrip("s") for word in re.findall(r"\w+", each.lower())} for each in (text, phrase)
    )
    return asked - {"a", "in", "of", "the"} <= said


def _behind(each: Comparison, screen: Screen) -> str:
    """Return what the quantity is a part of, and its note."""
    first, told = each.first, []
    if first["part_of"]:
        part_of = voice.guessed(
            screen.dim(visible(first["part_of"])), is_inferred(first, "part_of")
        )
        told.append(f"Part of {part_of}.")
    if first["quantity_note"]:
        told.append(f"Note: {visible(first['quantity_note'])}")
    return " ".join(told)


def _made_of(breakdown: Breakdown, width: int, screen: Screen) -> Iterator[str]:
    """Yield what a breakdown is, and whether it is inferred that it is complete."""
    yield ""
    yield from _cornered(screen.bold(breakdown.title), [breakdown.id], width, screen)
    text = f"{rivals.made_of(breakdown)}." + (breakdown.note and f" Note: {breakdown.note}")
    yield from wrapped(text, width)


def _sum(breakdown: Breakdown, marks: set[Value], width: int, screen: Screen) -> Iterator[str]:
    """Yield the sum of a breakdown, if it is among what is shown."""
    if breakdown.total is not None and breakdown.calculation in marks:
        yield ""
        total = screen.bold(f"{breakdown.total:,}")
        yield from wrapped(f"Calculated: {total}, {breakdown.calculation}", width, whole=True)


def _rows(
    figures: Sequence[Figure], top: Number | None, parts: bool, width: int, screen: Screen
) -> Rows:
    """Return the statements among figures with their texts, and with a scale if it is of use."""
    statements = rivals.statements(figures)
    leads = [_lead(statement, parts, screen) for statement in statements]
    words = [_words(statement, screen) for statement in statements]
    first = min(max(10, width // 3), max(map(cells, leads), default=0))
    second = min(max(10, width // 4), max(map(cells, words), default=0))
    unit = visible(figures[0]["unit"]) if figures else ""
    room = width - _number(statements) - first - second - 2 * len(_GAP)
    scale = None
    if top is not None and not screen.accessible and is_telling(statements):
        drawn = bars.scale(top, unit, map(rivals.bar, statements), min(room, _WIDEST_BAR))
        scale = drawn if room >= max(_LEAST_BAR, drawn.least) else None
    return Rows(statements, parts, leads, words, first, second, scale)


def _number(statements: Sequence[object]) -> int:
    """Return the cells of a row's number and the blanks around it."""
    return len(str(len(statements))) + 2


def is_telling(statements: Sequence[list[Figure]]) -> bool:
    """Whether a picture says more than the words: the numbers are several and apart."""
    numbers = sorted({number for each in statements for number in rivals.printed(each)})
    if len(numbers) < 2 or numbers[0] < 0:
        return False
    return len(numbers) > 2 or (len(statements) > 1 and numbers[1] >= _APART * numbers[0])


def _lead(statement: Sequence[Figure], parts: bool, screen: Screen) -> str:
    """Return what tells a statement from the others: who says it, of a part whom it counts."""
    if parts:
        return SEPARATOR.join(dict.fromkeys(marked(each, "population") for each in statement))
    return SEPARATOR.join(dict.fromkeys(_author(each, screen) for each in statement))


def _author(figure: Figure, screen: Screen) -> str:
    """Return who says a figure, dim where the article does not say it."""
    whose = rivals.whose(figure)
    silent = not whose.named and whose.attribution not in (None, "article")
    return screen.dim(rivals.author(figure)) if silent else rivals.author(figure)


def _words(statement: Sequence[Figure], screen: Screen) -> str:
    """Return the words of a statement as printed, the two of a span joined."""
    words = [visible(figure["words"]) for figure in statement]
    if len(words) == 1:
        return screen.bold(words[0])
    if screen.accessible:
        return screen.bold(f"from {' to '.join(words)}")
    *before, last = words
    return screen.bold(" ".join([*(held(f"{each} …") for each in before), held(last)]))


def _section(
    rows: Rows, each: Comparison, width: int, screen: Screen, header: bool
) -> Iterator[str]:
    """Yield the statements, with their marks if they are drawn, and below them the notes."""
    if not rows.statements:
        return
    yield ""
    if rows.scale is None:
        yield from _written(rows, width)
    else:
        yield from _pictured(rows, rows.scale, screen, header)
    yield ""
    yield from _notes(rows, each, width, screen)


def _pictured(rows: Rows, scale: bars.Scale, screen: Screen, header: bool) -> Iterator[str]:
    """Yield an axis and a row a statement: number, lead, words, mark."""
    digits = _number(rows.statements) - 1

    def row(number: str, lead: str, words: str, mark: str) -> str:
        texts = (padded(lead, rows.first), padded(words, rows.second), mark)
        return f"{number:>{digits}} {_GAP.join(texts)}".rstrip()

    if header:
        labels, ticks = scale.axis
        yield row("", "", "", screen.dim(labels))
        yield row("", "", "", screen.dim(ticks))
    for number, statement in enumerate(rows.statements, 1):
        lead = wrapped(rows.leads[number - 1], rows.first)
        words = wrapped(rows.words[number - 1], rows.second)
        marks = [bars.mark(rivals.bar(statement), scale)]
        lines = max(len(lead), len(words)) - 1
        guided = [
            scale.guided(mark).replace(bars.GUIDE, screen.dim(bars.GUIDE))
            for mark in (*marks, *[""] * lines)
        ]
        for place, texts in enumerate(zip_longest(lead, words, guided, fillvalue="")):
            yield row("" if place else str(number), *texts)


def _written(rows: Rows, width: int) -> Iterator[str]:
    """Yield a row a statement: number, words, lead, below one another."""
    digits = _number(rows.statements) - 1
    words = max(map(cells, rows.words))
    room = width - digits - 1 - words - len(_GAP)
    beside = room >= min(_LEAST_TEXT, max(map(cells, rows.leads)))
    for number, (lead, word) in enumerate(zip(rows.leads, rows.words, strict=True), 1):
        first = f"{number:>{digits}} "
        if beside:
            text = padded(word, words).replace("\0", " ")
            yield from wrapped(lead, width, f"{first}{text}{_GAP}", " " * (width - room)) or [
                f"{first}{text}"
            ]
        else:
            yield from wrapped(f"{word} — {lead}", width, first, " " * (digits + 2))


def _notes(rows: Rows, each: Comparison, width: int, screen: Screen) -> Iterator[str]:
    """Yield what else there is to know of statements, first what is so of all.

    Where each is printed and its id stand at the right edge.
    """
    fates = {figure["fate"] for statement in rows.statements for figure in statement}
    said = " ".join([visible(each.first["title"]), *about(each)]) if len(fates) == 1 else ""
    facts = [_facts(statement, rows.parts, said) for statement in rows.statements]
    shared = [fact for fact in facts[0] if len(facts) > 1 and all(fact in one for one in facts)]
    digits = _number(rows.statements) - 1
    rest = " " * (digits + 1)
    if shared:
        all_ = "both" if len(facts) == 2 else "all"
        yield from wrapped(f"{all_}: {_joined(shared)}", width, rest, rest)
    noted: dict[str, int] = {}
    for number, (statement, own) in enumerate(zip(rows.statements, facts, strict=True), 1):
        told, before = [], {}
        for fact in own:
            if fact in shared:
                continue
            if fact.endswith(".") and noted.setdefault(fact, number) != number:
                before[noted[fact]] = f"note as for {noted[fact]}"
            else:
                told.append(fact)
        text = _joined([*told, *before.values()])
        corner = _corner(statement, visible(each.first["quantity"]), screen)
        start = " " * (digits - len(str(number)))
        yield from _cornered(f"{number} {text}", corner, width, screen, start, rest)


def _joined(facts: Iterable[str]) -> str:
    """Return facts with dots between them; a sentence is set off by its own full stop."""
    text = ""
    for fact in facts:
        gap = " " if text.endswith(".") else _DOT
        text += gap + fact if text else fact
    return text


def _facts(statement: Sequence[Figure], parts: bool, said: str) -> list[str]:
    """Return what there is to know of a statement: phrases, then the sentences of its note.

    What holds of one end of a span alone is told with the words of that end.
    """
    ends = [_of_end(figure, parts, said) for figure in statement]
    common = [fact for fact in ends[0] if all(fact in end for end in ends)]
    if len(statement) > 1:
        common.insert(0, "the two ends of one span, no rivals of each other")
        for figure, end in zip(statement, ends, strict=True):
            if own := [fact for fact in end if fact not in common]:
                common.append(f"{visible(figure['words'])}: {_joined(own)}")
    elif statement[0]["span"]:
        common.insert(0, f"an end of a span: {visible(statement[0]['span_end'])}")
    return common


def _of_end(figure: Figure, parts: bool, said: str) -> list[str]:
    """Return what there is to know of a figure, but for what is `said` already."""
    fate = visible(figure["fate"])
    phrases = (
        visible(voice.said(rivals.whose(figure))) if parts else "",
        "" if _says(said, fate) else fate,
        f"counted: {marked(figure, 'counted')}" if figure["counted"] else "",
        f"the same number as {_same(figure)}" if figure["same_number"] else "",
        _share(figure),
    )
    note = visible(figure["note" if parts else "own_note"])
    sentences = re.split(r"(?<=[.]) (?=[A-Z])", note) if note else []
    return [*filter(None, phrases), *sentences]


def _same(figure: Figure) -> str:
    """Return the id of the figure whose number it repeats, as a suffix of the same quantity."""
    name = visible(figure["same_number"])
    suffix = name.removeprefix(visible(figure["quantity"]))
    return voice.guessed(
        suffix if suffix.startswith(".") else name, is_inferred(figure, "same_number")
    )


def _share(figure: Figure) -> str:
    """Return of what a figure is a part, and what share that is where it can be calculated."""
    base = rivals.base(figure)
    if not base or "calculated" not in figure:
        return base and f"of {base}"
    return (
        f"calculated: {figure['calculated']}% {figure['calculated_as']}:"
        f" {visible(figure['words'])} of {base}"
    )


def _corner(statement: Iterable[Figure], quantity: str, screen: Screen) -> list[str]:
    """Return where a statement is printed and under which ids it is cited, as pieces.

    An id is its suffix where it begins with that of the quantity.
    """
    printed: dict[str, list[str]] = {}
    for figure in statement:
        name = visible(figure["id"])
        suffix = name.removeprefix(quantity)
        where = passages(figure, screen).replace("\0", " ")
        printed.setdefault(where, []).append(suffix if suffix.startswith(".") else name)
    return [piece for where, ids in printed.items() for piece in (where, *ids) if piece]


def listed(
    quantities: Mapping[Value, Sequence[Figure]],
    disputed: set[Value],
    total: int,
    screen: Screen,
    header: bool,
) -> Iterator[str]:
    """Yield the quantities that have rivals: their ends as printed, what they are, and whose.

    They are `total` in all, of which some may be left out.
    """
    width = min(screen.width or _WIDEST, _WIDEST)
    if header:
        have = "1 quantity has" if total == 1 else f"{total:,} quantities have"
        text = f"{have} rival figures; how many, and their ends as printed:"
        yield from wrapped(screen.bold(text), width)
    ends = {name: _ends(figures) for name, figures in quantities.items()}
    digits = max((len(str(len(figures))) for figures in quantities.values()), default=1)
    words = min(width // 2, max(map(cells, ends.values()), default=0))
    beside = width - digits - words - 2 * len(_GAP) >= _LEAST_TEXT
    for name, figures in quantities.items():
        title = visible(figures[0]["title"])
        if name in disputed:
            title += f"{_DOT}{screen.red('disputed')}"
        count = f"{len(figures):>{digits}}{_GAP}"
        indent = " " * len(count)
        bold = screen.bold(ends[name])
        if beside:
            lead = wrapped(bold, words)
            rest = " " * (len(count) + words + len(_GAP))
            told = list(_cornered(title, [visible(name)], width - cells(rest), screen, rest=""))
            for place, texts in enumerate(zip_longest(lead, told, fillvalue="")):
                start = indent if place else count
                yield f"{start}{padded(texts[0], words)}{_GAP}{texts[1]}".rstrip()
        else:
            yield from wrapped(bold, width, count, indent)
            yield from _cornered(title, [visible(name)], width, screen, indent, indent)
        yield from wrapped(screen.dim(_authors(figures)), width, indent, indent)
    if header and quantities:
        command = held(f"powcli compare {visible(next(iter(quantities)))}")
        yield from map(screen.dim, wrapped(f"side by side: {command}", width))


def _ends(figures: Sequence[Figure]) -> str:
    """Return the words that print the lowest and the highest number, or all where none is."""
    numbers = rivals.printed(figures)
    ends = [min(numbers), max(numbers)] if numbers else []
    words = [
        SEPARATOR.join(
            dict.fromkeys(
                visible(figure["words"]) for figure in figures if number in rivals.printed([figure])
            )
        )
        for number in dict.fromkeys(ends)
    ]
    if not numbers:
        words = list(dict.fromkeys(visible(figure["words"]) for figure in figures))
    unit = visible(figures[0]["unit"])
    behind = "" if unit in ("people", "percent") else f" {unit}"
    return " … ".join(words) + behind


def _authors(figures: Sequence[Figure]) -> str:
    """Return who gives figures, and how many have no author and why."""
    named = dict.fromkeys(
        marked(figure, "said_by") for figure in figures if rivals.whose(figure).named
    )
    silent = Counter(
        visible(figure["attribution"]) or "article"
        for figure in figures
        if not rivals.whose(figure).named
    )
    absent = [f"{count:,} {_ABSENT.get(why, why)}" for why, count in silent.items()]
    return SEPARATOR.join(filter(None, (", ".join(named), ", ".join(absent))))
