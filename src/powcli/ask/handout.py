"""Two sheets on a quantity for a class: rival numbers without their authors, then the key."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from powcli import voice
from powcli.ask import compare, rivals
from powcli.ask.rivals import Comparison, Figure
from powcli.errors import UsageError
from powcli.layouts import web
from powcli.model import SEPARATOR, About
from powcli.screen import Screen, visible


class Rival(NamedTuple):
    """A statement of a handout: its letter and words, and for the key all that is told of it."""

    letter: str
    words: str
    author: str
    counts: str
    where: tuple[tuple[str, str], ...]
    silent: bool
    uncounted: bool
    of_nothing: bool


_QUESTIONS = (
    "Who could know such a number, and how?",
    "Do these numbers count the same?",
    "What is missing that you would need to decide between them?",
)


def sheets(screen: Screen, connection: sqlite3.Connection, word: str, told: About) -> str:
    """Return two sheets on the quantity that a word means, as a page; the screen is told how it was
    read. Raises UsageError where it has no rival numbers."""
    meant = compare.meant(connection, [word])
    if len(meant) > 1:
        names = [quantity for quantity, _ in meant]
        raise UsageError(
            f"--handout '{word}' may mean several: {', '.join(names)}",
            "give one of these ids",
            [(("--handout", word), ("--handout", name)) for name in names[:3]],
        )
    ((quantity, read),) = meant
    if read:
        screen.notice(read)
    each = rivals.comparison(connection, quantity)
    numbered = rivals.statements(each.figures)
    if len(numbered) < 2:
        raise UsageError(
            f"'{quantity}' has no rival numbers, one statement alone",
            "'powcli compare' lists the quantities that have",
        )
    told_of = tuple(
        _rival(_letter(number), statement, told) for number, statement in enumerate(numbered)
    )
    return web.page(
        "handout.html.j2",
        visible(each.first["title"]),
        told,
        rivals=told_of,
        questions=_QUESTIONS,
        disputes=[" ".join((each.disagreement, each.note)).strip() for each in each.disputes],
        whom=[] if any(figure["span"] for figure in each.figures) else rivals.whom(each.figures),
        missing=list(_missing(connection, told_of, each)),
        notes=list(_notes(each)),
        own_style=web.raw(web.text("handout.css")),
    )


def _letter(number: int) -> str:
    """Return A for 0, B for 1, and after Z AA."""
    before, place = divmod(number, 26)
    return (_letter(before - 1) if before else "") + chr(ord("A") + place)


def _rival(letter: str, statement: Sequence[Figure], told: About) -> Rival:
    first = statement[0]
    counted = dict.fromkeys(filter(None, (rivals.marked(each, "counted") for each in statement)))
    counts = [
        ", ".join(counted) or "whom is not said",
        *dict.fromkeys(visible(figure["fate"]) for figure in statement),
        *dict.fromkeys(
            f"of {visible(figure['base_words'])}" for figure in statement if figure["base"]
        ),
    ]
    return Rival(
        letter,
        _words(statement),
        "; ".join(dict.fromkeys(visible(voice.said(rivals.whose(each))) for each in statement)),
        "; ".join(filter(None, counts)),
        tuple(_where(first, told)),
        not rivals.whose(first).named and first["attribution"] != "article",
        not any(figure["counted"] for figure in statement),
        first["unit"] == "percent" and not any(figure["base"] for figure in statement),
    )


def _words(statement: Sequence[Figure]) -> str:
    """Return the words of a statement, of a span from one end to the other."""
    words = list(dict.fromkeys(visible(figure["words"]) for figure in statement))
    return f"from {' to '.join(words)}" if len(words) > 1 else words[0]


def _where(figure: Figure, told: About) -> Iterator[tuple[str, str]]:
    """Yield where a figure is printed, in words and as an address."""
    sections, paragraphs = (str(figure[name]).split(SEPARATOR) for name in ("section", "paragraph"))
    for name, paragraph in zip(sections, paragraphs, strict=True):
        yield f"{visible(name)}, paragraph {paragraph}", web.section(told, name)


def _missing(
    connection: sqlite3.Connection, told: Sequence[Rival], each: Comparison
) -> Iterator[str]:
    """Yield what the article does not say of rival numbers."""
    silent = [rival.letter for rival in told if rival.silent]
    uncounted = [rival.letter for rival in told if rival.uncounted]
    if silent:
        yield f"By whom it is said: {_listed(silent)}."
    if uncounted:
        yield f"Whom exactly it counts: {_listed(uncounted)}."
    shares = [rival.letter for rival in told if rival.of_nothing]
    if shares:
        yield f"Of how many it is a share: {_listed(shares)}."
    place = connection.execute(
        "SELECT 1 FROM gaps WHERE gaps.record = ? AND gaps.kind = 'no-place'",
        (each.first["event"],),
    ).fetchone()
    if place:
        yield "Where it happened."


def _listed(letters: Sequence[str]) -> str:
    *before, last = letters
    return f"{', '.join(before)} and {last}" if before else last


def _notes(each: Comparison) -> Iterator[str]:
    """Yield the note of all, and those of statements by their letters."""
    if each.first["quantity_note"]:
        yield visible(each.first["quantity_note"])
    for number, statement in enumerate(rivals.statements(each.figures)):
        notes = dict.fromkeys(visible(figure["own_note"]) for figure in statement)
        if told := " ".join(filter(None, notes)):
            yield f"{_letter(number)}: {told}"
