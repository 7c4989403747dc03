"""What a search finds, on one screen: the thing first, numbers by quantity, then what is said."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby

from powcli import catalog, voice
from powcli.ask import rivals
from powcli.ask.rivals import Figure
from powcli.catalog.figures import DISPUTED
from powcli.catalog.kinds import KIND
from powcli.fulltext import CLOSE, OPEN, PARTS, Term, marked, sentences
from powcli.layouts.pages import Fields, dead, line, passages, said
from powcli.model import SEPARATOR, Row, Value
from powcli.screen import Screen, cells, held, visible, wrapped

Named = tuple[str, str, str]
"""A hit: its kind, its id and its title."""

_THINGS = "Who, what and where"
_HEADINGS = {
    "quantity": "How many",
    "figure": "How many",
    "disagreement": "Where the article contradicts itself",
    "claim": "What it says",
}
"""The headings of what is no thing; things need none where they come first."""

_WIDEST = 120
_WORDS = 30
"""Printed words longer than this push no title to the right."""
_HIT = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")


def draw(
    connection: sqlite3.Connection,
    rows: Iterable[Row],
    terms: tuple[Term, ...],
    screen: Screen,
    header: bool,
) -> None:
    """Write the hits for a person at a terminal, by what they are, the best group first."""
    page = _Page(connection, terms, screen)
    groups: dict[str, list[Named]] = {}
    first = None
    for kind, record, title, *_ in rows:
        hit = visible(kind), visible(record), visible(title)
        first = first or hit
        groups.setdefault(_HEADINGS.get(hit[0], _THINGS), []).append(hit)
    for place, (heading, of) in enumerate(groups.items()):
        if header and (place or heading != _THINGS):
            page.write(["", screen.bold(heading)][not place :])
        for kind, each in groupby(of, lambda hit: hit[0]):
            page.write(page.lines(kind, list(each), first))
    if header and first:
        what = "side by side: powcli compare" if first[0] == "quantity" else _EVERYTHING
        page.write(["", *wrapped(screen.dim(f"{what} {first[1]}"), page.width, rest="  ")])


_EVERYTHING = "everything on one: powcli show"


class _Page:
    """How hits are written on a screen."""

    def __init__(
        self, connection: sqlite3.Connection, terms: tuple[Term, ...], screen: Screen
    ) -> None:
        self._connection = connection
        self._terms = terms
        self._screen = screen
        self.width = min(max(screen.width or _WIDEST, 40), _WIDEST)

    def write(self, lines: Iterable[str]) -> None:
        """Write lines."""
        for each in lines:
            self._screen.out.write(f"{each}\n")

    def lines(self, kind: str, hits: list[Named], best: Named | None) -> Iterator[str]:
        """Yield the lines of hits of one kind; the best of all is told at greater length."""
        if kind in ("quantity", "figure"):
            yield from self._numbers(kind, [record for _, record, _ in hits])
            return
        for hit in hits:
            row = self._row(kind, hit[1])
            if kind == "claim":
                yield from self._claim(row)
            else:
                yield from self._thing(kind, hit[2], row, hit == best)

    def _row(self, kind: str, record: str) -> Fields:
        """Return the row of a record in its listing, by column."""
        listing = catalog.listing(KIND[kind].listing)
        columns = [column.name for column in listing.columns]
        names = ", ".join(f't."{name}"' for name in columns)
        values = self._connection.execute(
            f'SELECT {names} FROM "{listing.name}" AS t WHERE t.id = :id', {"id": record}
        ).fetchone()
        return dict(zip(columns, values, strict=True))

    def _found(self, text: str) -> str:
        """Return a text with what was searched underlined, or between marks without colour."""
        text = marked(text, self._terms)
        if not self._screen.colour:
            return text
        return _HIT.sub(lambda match: self._screen.underlined(match[1]), text)

    def _thing(self, kind: str, title: str, row: Fields, best: bool) -> Iterator[str]:
        """Yield a thing: its name and id, when, and what of it or why it was found."""
        screen, width = self._screen, self.width
        told = [screen.bold(self._found(title)), *_when(row), *dead(row.get("dead"), screen)]
        opposed = kind == "disagreement"
        mark = visible(row["id"]) if opposed else f"{kind}  {visible(row['id'])}"
        yield from line(" · ".join(told), mark, width, screen, rest="  ", needed=True)
        if opposed or (best and kind not in ("place", "country")):
            sentence = next((visible(row[name]) for name in _TOLD if row.get(name)), "")
        else:
            sentence = sentences(title, _parts(self._connection, row["id"]), self._terms)
        for each in filter(None, sentence.split(PARTS)):
            yield from wrapped(self._found(visible(each)), width, "  ", "  ")

    def _claim(self, row: Fields) -> Iterator[str]:
        screen = self._screen
        text = self._found(visible(row["claim"]))
        text += f" — {said(row, screen)} · {screen.dim(passages(row, screen))}"
        yield from line(text, visible(row["id"]), self.width, screen, "  ", "    ", needed=True)

    def _numbers(self, kind: str, records: list[str]) -> Iterator[str]:
        """Yield quantities: the printed words, of what, who gives them."""
        column = "quantity" if kind == "quantity" else "id"
        disputed = {quantity for (quantity,) in self._connection.execute(DISPUTED)}
        found = [
            rivals.figures(self._connection, f"t.{column} = :value", rivals.by_number(), record)
            for record in records
        ]
        words = [_words(figures) for figures in found]
        widest = min(max(map(cells, words), default=0), _WORDS, self.width // 3)
        for record, figures, printed in zip(records, found, words, strict=True):
            first = f"  {self._screen.bold(printed)}{' ' * (widest - cells(printed))}  "
            rest = " " * (widest + 4)
            title = self._found(visible(figures[0]["title"]))
            screen = self._screen
            authors = screen.dim(_authors(figures))
            if figures[0]["quantity"] in disputed:
                authors = f"{screen.red('disputed')}{screen.dim(',')} {authors}"
            text = f"{title} · {authors}"
            if cells(printed) > widest:
                yield from wrapped(screen.bold(printed), self.width, "  ", "    ")
                first = rest
            yield from line(text, record, self.width, screen, first, rest, needed=True)


_TOLD = ("summary", "description", "disagreement")
"""The columns that say what a record is."""


def _when(row: Fields) -> Iterator[str]:
    """Yield the date of a row in words."""
    if row.get("dated"):
        guessed = "date" in visible(row["inferred"]).split(SEPARATOR)
        yield voice.dated(visible(row["dated"])) + "*" * guessed


def _parts(connection: sqlite3.Connection, record: Value) -> list[str]:
    """Return what full text has of a record itself, in its parts."""
    row = connection.execute(
        "SELECT search.names, search.body FROM search WHERE search.id = :id", {"id": record}
    ).fetchone()
    return [part for text in row or () if text for part in str(text).split(PARTS)]


def _words(figures: tuple[Figure, ...]) -> str:
    """Return the printed words of a quantity's figures: both, or of more those at the ends."""
    words = list(dict.fromkeys(visible(figure["words"]) for figure in figures))
    if len(words) < 3:
        return "; ".join(words)
    numbers = [visible(figure["words"]) for figure in figures if rivals.printed([figure])]
    first, *_, last = numbers if len(numbers) > 1 else words
    return f"{first} … {last}"


def _authors(figures: tuple[Figure, ...]) -> str:
    """Return who gives the figures of a quantity, each once, and how many there are."""
    counts: dict[str, int] = {}
    for figure in figures:
        whose = rivals.author(figure)
        counts[whose] = counts.get(whose, 0) + 1
    authors = SEPARATOR.join(
        held(f"{whose} ({count})") if count > 1 and len(counts) > 1 else whose
        for whose, count in counts.items()
    )
    return authors if len(figures) == 1 else f"{len(figures)} statements: {authors}"
