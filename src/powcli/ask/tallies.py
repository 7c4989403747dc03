"""What `powcli stats` tells a person at a terminal: a sentence that answers, then the counts."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from powcli import catalog, voice
from powcli.catalog.words import VOCABULARIES
from powcli.errors import command_line
from powcli.layouts.counts import MARKS, Year, axis, listed, mark_of, matrix
from powcli.model import SEPARATOR, Row, Value
from powcli.screen import Screen, cells, held, visible, wrapped

_WIDEST = 100
"""Longer lines are hard to read; a matrix may be wider."""
_WIDEST_MATRIX = 140


class Page(NamedTuple):
    """What a page is made of: the rows of a count, (listing, its value or values, records)."""

    connection: sqlite3.Connection
    rows: Sequence[Row]
    screen: Screen
    header: bool

    @property
    def width(self) -> int:
        """The cells of a line."""
        return min(self.screen.width or _WIDEST, _WIDEST)

    def listings(self) -> Iterator[tuple[str, list[Row]]]:
        """Yield each listing with its rows, without the listing."""
        for name, rows in groupby(self.rows, lambda row: str(row[0])):
            yield name, [row[1:] for row in rows]

    def records(self, listing: str, columns: str = "count(*)") -> list[Row]:
        """Return these columns of the records of a listing, of a single one how many."""
        return self.connection.execute(f'SELECT {columns} FROM "{listing}" AS t').fetchall()

    def total(self, listing: str) -> int:
        """Return how many records a listing has."""
        return _number(self.records(listing)[0][0])

    def matrix(
        self, columns: Sequence[str], rows: Sequence[tuple[str, Mapping[str, int]]]
    ) -> Iterator[str]:
        """Yield the lines of a matrix, which may be wider than a sentence."""
        width = min(self.screen.width or _WIDEST_MATRIX, _WIDEST_MATRIX)
        yield from matrix(columns, rows, width, self.screen, self.header)

    def told(self, text: str) -> Iterator[str]:
        """Yield the lines of a sentence above the counts."""
        if self.header:
            yield from wrapped(text, self.width)

    def next(self, *words: str) -> Iterator[str]:
        """Yield the command that leads on."""
        if self.header:
            line = command_line(words)
            line = held(line) if cells(line) + 2 <= self.width else line
            yield from wrapped(self.screen.dim(f"the records: {line}"), self.width, rest="  ")


def draw(
    connection: sqlite3.Connection,
    word: str | None,
    rows: Sequence[Row],
    screen: Screen,
    header: bool,
) -> None:
    """Write the counts by a grouping, or of the listings for None, as a page."""
    for line in _PAGES[word](Page(connection, rows, screen, header)):
        screen.out.write(line + "\n")


def _number(value: Value) -> int:
    return int(str(value))


def _listings(page: Page) -> Iterator[str]:
    """Yield how many records there are, what is known of their dates and whose the figures are."""
    counts = {str(name): _number(count) for name, count in page.rows}
    if "events" in counts:
        yield from page.told(_dated(page, "events"))
    for name in ("figures", "claims"):
        if name in counts:
            yield from page.told(_voiced(page, name, _attributions(page, name)))
    if page.header and len(counts) > 1:
        yield ""
    yield from listed(list(counts.items()), page.width, page.screen, "  ")


def _dated(page: Page, listing: str) -> str:
    """Return in a sentence how many records have a date, and how many of these are printed."""
    origins = Counter(str(origin) for (origin,) in page.records(listing, "t.date_origin"))
    undated = sum(date is None for (date,) in page.records(listing, "t.date"))
    total = sum(origins.values())
    if undated == total:
        return f"None of {total:,} {listing} has a date."
    printed = origins["printed"]
    parts = f"{printed:,} printed, {total - undated - printed:,} inferred"
    if not undated:
        return f"{total:,} {listing} with a date: {parts}."
    return (
        f"{total - undated:,} of {total:,} {listing} have a date ({parts}), {undated:,} have none."
    )


def _attributions(page: Page, listing: str) -> Counter[str]:
    """Return how many records of a listing name no author, by why there is none."""
    return Counter(
        str(attribution or "article")
        for said_by, attribution in page.records(listing, "t.said_by, t.attribution")
        if said_by is None
    )


def _voiced(page: Page, listing: str, absent: Counter[str]) -> str:
    """Return in a sentence how many statements have an author, and how many the article's own."""
    total = page.total(listing)
    article = absent["article"]
    others = absent.total() - article
    return (
        f"{total - absent.total():,} of {total:,} {listing} have a named author; {article:,} the"
        f" article states itself, and of {others:,} it does not say, or not clearly, whose they"
        " are."
    )


def _authors(page: Page) -> Iterator[str]:
    """Yield how many statements name no author, why and where, and then who is named."""
    for number, (listing, rows) in enumerate(page.listings()):
        if number:
            yield ""
        statements = page.records(listing, "t.said_by, t.attribution, t.section, t.inferred")
        yield from _unnamed(page, listing, statements)
        guessed = {
            author
            for author, *_, inferred in statements
            if "said_by" in str(inferred).split(SEPARATOR)
        }
        named = [
            (f"{visible(author)}{'*' if author in guessed else ''}", _number(count))
            for author, _, count in rows
            if author
        ]
        if page.header and named:
            star = page.screen.dim(" (* inferred)") if guessed else ""
            yield page.screen.bold(f"{sum(count for _, count in named):,} name one") + star
        yield from listed(named, page.width, page.screen, "  ")
        if any(author is None for author, *_ in rows):
            yield from page.next(listing, "--said-by", "none")


def _unnamed(page: Page, listing: str, statements: Sequence[Row]) -> Iterator[str]:
    """Yield how many statements name no author in which sections, all of them and by reason."""
    every, absent = Counter[str](), Counter[str]()
    reasons: dict[str, Counter[str]] = {}
    without = Counter[str]()
    for author, attribution, section, _ in statements:
        sections = _sections(section)
        every.update(sections)
        if author is None:
            reason = str(attribution or "article")
            without[reason] += 1
            absent.update(sections)
            reasons.setdefault(reason, Counter()).update(sections)
    total = f"{without.total():,} of {len(statements):,} {listing} name no author"
    where = _where(page, absent, every)
    yield from page.told(page.screen.bold(total) + (f": {where}." if where else "."))
    digits = max((len(f"{count:,}") for count in without.values()), default=0)
    for reason, count in without.most_common():
        first = f"  {count:{digits},}  "
        text = f"{voice.ABSENT.get(reason, reason)}: {_where(page, reasons[reason])}"
        yield from wrapped(text, page.width, first, " " * (len(first) + 2))


def _where(page: Page, counts: Counter[str], of: Counter[str] | None = None) -> str:
    """Return how many are in each section, in the order of the article: `Lead 10 of 10`."""
    return ", ".join(
        held(f"{_section(page, name)} {counts[name]:,}{f' of {of[name]:,}' if of else ''}")
        for (name,) in page.records("passages", "DISTINCT t.section")
        if isinstance(name, str) and counts[name]
    )


def _sections(value: Value) -> list[str]:
    """Return the sections that a record rests on, each once."""
    return list(dict.fromkeys(str(value).split(SEPARATOR))) if value else []


def _section(page: Page, name: str) -> str:
    """Return what a screen calls a section, leading there."""
    return page.screen.link(visible(voice.section(name)), page.screen.section(name))


def _years(page: Page) -> Iterator[str]:
    """Yield how many records fall into each year, on an axis without gaps."""
    for number, (listing, rows) in enumerate(page.listings()):
        if number:
            yield ""
        years = fallen(page.records(listing, "t.date, t.earliest, t.latest"))
        mark = mark_of(years, page.width)
        yield from page.told(_dated(page, listing))
        yield from page.told(
            "What lasted counts in each of its years, what has no end told in the first."
        )
        if not page.screen.accessible and years and page.header:
            many = "" if mark == 1 else f", up to {mark} each"
            legend = "{} in that year or from then on, {} still, {} perhaps, or in another year"
            legend = legend.format(*MARKS) + many
            yield from wrapped(page.screen.dim(legend), page.width, rest="  ")
        yield from axis(years, mark, page.width, page.screen)
        if any(value is None for value, _ in rows):
            yield from page.next(listing, "--undated")


def fallen(records: Sequence[Row]) -> list[Year]:
    """Return the years of records, (date, earliest, latest), each counted in those it touches.

    What has no end, or none that is told, counts in the year of the other end alone.
    """
    counts: dict[str, Counter[int]] = {name: Counter() for name in Year._fields[1:]}
    for date, earliest, latest in records:
        if date is None or (earliest is None and latest is None):
            continue
        first, last = (int(str(day)[:4]) for day in (earliest or latest, latest or earliest))
        written = str(date)
        told_apart = first < last or earliest is None or latest is None
        for year in range(first, last + 1):
            if written.startswith("[") and told_apart:
                counts["unsure"][year] += 1
            elif year > first or earliest is None:
                counts["going_on"][year] += 1
            else:
                counts["sure"][year] += 1
    years = sorted(set().union(*counts.values()))
    return [Year(year, *(each[year] for each in counts.values())) for year in years]


def _countries(page: Page) -> Iterator[str]:
    """Yield a matrix: countries down, their roles across."""
    for number, (listing, rows) in enumerate(page.listings()):
        if number:
            yield ""
        none = sum(_number(count) for country, _, count in rows if country is None)
        total = page.total(listing)
        yield from page.told(
            f"{total - none:,} of {total:,} {listing} have a country. Each counts under every"
            " country and role that it has, so that these numbers do not add up."
        )
        having = [(visible(name), str(role or ""), _number(n)) for name, role, n in rows if name]
        roles = [
            role for role in VOCABULARIES["role"] if any(role == each for _, each, _ in having)
        ]
        if not roles:
            yield from listed([(name, n) for name, _, n in having], page.width, page.screen, "  ")
            continue
        counts: dict[str, dict[str, int]] = {}
        for name, role, n in having:
            counts.setdefault(name, {})[role] = n
        yield from page.matrix(roles, list(counts.items()))
        every = ("--role", "any") if catalog.listing(listing).roles else ()
        yield from page.next(listing, "--country", next(iter(counts)), *every)


def _by_section(page: Page) -> Iterator[str]:
    """Yield a matrix: sections down, the listings across; of one listing alone its counts."""
    yield from page.told(
        "A record counts under each section that it rests on, so that these numbers do not add up."
    )
    counts: dict[Value, dict[str, int]] = {}
    for listing, rows in page.listings():
        for name, count in rows:
            counts.setdefault(name, {})[listing] = _number(count)
    order: list[Value] = [name for (name,) in page.records("passages", "DISTINCT t.section")]
    down = [
        ("no section" if name is None else _section(page, str(name)), counts[name])
        for name in dict.fromkeys([*order, *counts])
        if name in counts
    ]
    listings = [name for name, _ in page.listings()]
    if len(listings) == 1:
        alone = [(label, sum(each.values())) for label, each in down]
        yield from listed(alone, page.width, page.screen, "  ")
    else:
        yield from page.matrix(listings, down)


def _kinds(page: Page) -> Iterator[str]:
    """Yield the values of each listing, the most frequent first."""
    for listing, rows in page.listings():
        values = [("none" if value is None else visible(value), _number(n)) for value, n in rows]
        if page.header:
            yield page.screen.bold(f"{page.total(listing):,} {listing}")
        yield from listed(values, page.width, page.screen, "  ")


_PAGES: dict[str | None, Callable[[Page], Iterator[str]]] = {
    None: _listings,
    "author": _authors,
    "year": _years,
    "country": _countries,
    "section": _by_section,
    "kind": _kinds,
    "measure": _kinds,
}
"""The pages, by the grouping."""
