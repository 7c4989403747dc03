"""`powcli stats`: how many records there are, by what they have in common."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, NamedTuple

import typer

from powcli import offers, voice
from powcli.catalog import LISTINGS, RECORDED
from powcli.commands import Db, connected, deliver
from powcli.errors import UsageError, either
from powcli.forms import choice, fold
from powcli.layouts import bars, table
from powcli.manual import SHOW
from powcli.model import SEPARATOR, Column, Result, Row, Value, View
from powcli.screen import Screen

EXAMPLES = (
    "powcli stats",
    "powcli stats --by country",
    "powcli stats figures --by author",
)

_BAR = 24

_LISTING = Column("listing", "the listing that has the records", rank=1, width=10)
_RECORDS = Column("records", "how many records", "integer", 1, 7)
_ROLE = Column("role", "in which role; empty where it has none", rank=1, width=11)
_ATTRIBUTION = Column(
    "attribution",
    "what said_by is, or why it is empty",
    rank=1,
    width=11,
    values="attribution",
)
_DRAWN = Column("bar", "the records as a bar", "id", 2, _BAR)

Group = tuple[Value, Value]
"""A value, and with some groupings what goes with it: a role, or an attribution."""

Groups = Callable[[Row], Iterable[Group]]
"""Under which values a record counts, from the columns that a grouping reads."""


class Grouping(NamedTuple):
    """One value of `--by`: the columns it makes, what it reads, and of which listings.

    `usual` are the listings counted unless one is named, `possible` those that can be.
    `missing` is what a person reads where a record has no value.
    """

    columns: tuple[Column, ...]
    reads: tuple[str, ...]
    groups: Groups
    usual: tuple[str, ...]
    possible: tuple[str, ...]
    missing: str


def _one(row: Row) -> Iterable[Group]:
    return ((row[0], None),)


def _authors(row: Row) -> Iterable[Group]:
    said_by, attribution = row
    return ((said_by, attribution),)


def _each(row: Row) -> Iterable[Group]:
    items = str(row[0]).split(SEPARATOR) if row[0] else (None,)
    return ((item, None) for item in dict.fromkeys(items))


def _years(row: Row) -> Iterable[Group]:
    """Return the years from earliest to latest; where one is missing, that of the other."""
    first, last = row[0] or row[1], row[1] or row[0]
    if first is None or last is None:
        return ((None, None),)
    return ((year, None) for year in range(int(str(first)[:4]), int(str(last)[:4]) + 1))


_KINDS = ("events", "places", "organisations", "documents", "disagreements", "gaps")

GROUPINGS = {
    "country": Grouping(
        (Column("country", "the country", rank=1, width=12), _ROLE),
        (),
        _one,
        ("events",),
        RECORDED,
        "no country",
    ),
    "year": Grouping(
        (Column("year", "the year", "integer", 1, 4),),
        ("earliest", "latest"),
        _years,
        ("events",),
        ("events", "dates", "figures", "documents", "claims"),
        "no date",
    ),
    "kind": Grouping(
        (Column("kind", "the kind", rank=1, width=10),),
        ("kind",),
        _one,
        _KINDS,
        _KINDS,
        "no kind",
    ),
    "author": Grouping(
        (
            Column("said_by", "who says it; empty where nobody is named", rank=1, width=14),
            _ATTRIBUTION,
        ),
        ("said_by", "attribution"),
        _authors,
        ("figures", "claims"),
        ("figures", "claims", "events"),
        voice.ITSELF,
    ),
    "section": Grouping(
        (Column("section", "the section of the article", rank=1, width=20),),
        ("section",),
        _each,
        RECORDED,
        (*RECORDED, "dates"),
        "no section",
    ),
    "measure": Grouping(
        (Column("measure", "what is counted", rank=1, width=14, values="measure"),),
        ("measure",),
        _one,
        ("figures",),
        ("figures",),
        "no measure",
    ),
}


def command(
    context: typer.Context,
    *,
    listing: Annotated[
        str | None,
        typer.Argument(
            metavar="[LISTING]",
            help="Count the records of this listing only.",
            show_default=False,
            autocompletion=offers.words(*LISTINGS),
        ),
    ] = None,
    by: Annotated[
        str | None,
        typer.Option(
            "--by",
            metavar="WHAT",
            rich_help_panel=SHOW,
            help=f"One of {', '.join(GROUPINGS)}; by listing without it.",
            autocompletion=offers.words(*GROUPINGS),
        ),
    ] = None,
    view: View,
    db: Db = None,
) -> None:
    """How many records there are, by country, year, kind, author, section or measure.

    Only records are counted, never people: the numbers of victims in the article
    overlap, contain and contradict each other, so that a sum of them would count the
    same dead twice; `compare` puts them side by side instead.

    A record counts under each value it has, so that rows do not add up either: an event
    under every country in every role, a record under every section it rests on. What
    has a date of several years counts in every year it overlaps; what has an end that
    is open or not told, only in the year of the other end.
    """
    connection = connected(context, db)
    if listing is not None and by is None and fold(listing) in GROUPINGS:
        raise UsageError(
            f"stats counts by '{listing}' with --by", "", [((listing,), ("--by", fold(listing)))]
        )
    only = None if listing is None else choice("LISTING", listing, LISTINGS)
    head: tuple[Column, ...] = (_LISTING, _RECORDS)
    rows: list[Row]
    missing = ""
    word = None if by is None else choice("--by", by, tuple(GROUPINGS))
    if word is None:
        names = (only,) if only else RECORDED
        rows = [(name, _count(connection, name)) for name in names]
    else:
        grouping = GROUPINGS[word]
        if only and only not in grouping.possible:
            raise UsageError(
                f"{only} are not counted by {word}; --by {word} goes with"
                f" {either(grouping.possible)}"
            )
        missing = grouping.missing
        head = (_LISTING, *grouping.columns, _RECORDS)
        rows = [
            (name, *group[: len(grouping.columns)], count)
            for name in ((only,) if only else grouping.usual)
            for *group, count in _ordered(connection, word, _counts(connection, word, name))
        ]

    alone = by is not None and len({name for name, *_ in rows}) == 1

    def readable(result: Result) -> Result:
        return _readable(result, missing, alone)

    def drawn(result: Result, screen: Screen, header: bool) -> None:
        if screen.width is None or view.limit is not None:
            _draw(readable(result), screen, header)
            return
        from powcli.ask import tallies

        tallies.draw(connection, word, tuple(result.rows), screen, header)

    result = Result(head, iter(rows))
    deliver(context, result, view, readable=readable, layouts={"table": drawn})


Count = tuple[Value, Value, int]
"""A group, and how many records are in it."""


def _count(connection: sqlite3.Connection, listing: str) -> int:
    ((count,),) = connection.execute(f'SELECT count(*) FROM "{listing}" AS t')
    return int(count)


def _counts(connection: sqlite3.Connection, word: str, listing: str) -> list[Count]:
    """Return how many records of a listing have each value of a grouping."""
    if word == "country":
        return _countries(connection, listing)
    grouping = GROUPINGS[word]
    columns = ", ".join(f't."{name}"' for name in grouping.reads)
    rows = connection.execute(f'SELECT {columns} FROM "{listing}" AS t')
    counted = Counter(group for row in rows for group in grouping.groups(row))
    return [(*group, count) for group, count in counted.items()]


def _countries(connection: sqlite3.Connection, listing: str) -> list[Count]:
    """Return how many records of a listing have each country in each role, or none at all."""
    having = (
        f"SELECT countries.name, nullif(facet.role, ''), count(DISTINCT t.id) FROM \"{listing}\" AS t"
        " JOIN facet ON facet.record = t.id AND facet.filter = 'country'"
        " JOIN countries ON countries.id = facet.value GROUP BY countries.name, facet.role"
        f' UNION ALL SELECT NULL, NULL, count(*) FROM "{listing}" AS t WHERE t.id NOT IN'
        " (SELECT facet.record FROM facet WHERE facet.filter = 'country') HAVING count(*) > 0"
    )
    return connection.execute(having).fetchall()


def _ordered(connection: sqlite3.Connection, word: str, counts: Sequence[Count]) -> list[Count]:
    """Return counts by year, by the article's order, or the highest first; those of none last."""
    best: Counter[Value] = Counter()
    for value, _, count in counts:
        best[value] = max(best[value], count)
    place: dict[Value, int] = {}
    if word == "section":
        asked = "SELECT passages.section FROM passages ORDER BY passages.rowid"
        place = {section: n for n, (section,) in enumerate(connection.execute(asked))}

    def key(each: Count) -> tuple[bool, int, str, int, str]:
        value, more, count = each
        first = int(value) if isinstance(value, int) else place.get(value, -best[value])
        return value is None, first, fold(str(value)), -count, str(more)

    return sorted(counts, key=key)


def _readable(result: Result, missing: str, alone: bool) -> Result:
    """Return the counts for a person: what is missing in words, a listing alone left out.

    Whose a statement is, or why nobody is named, is told in one column.
    """
    readable: list[Row] = []
    head = list(result.head)
    authors = _ATTRIBUTION in head
    if authors:
        head.remove(_ATTRIBUTION)
    for listing, value, *rest in result.rows:
        attribution = rest.pop(0) if authors else None
        absent = voice.author(voice.Voice(str(attribution))) if attribution else missing
        readable.append((listing, absent if value is None else value, *rest)[alone:])
    return result._replace(head=tuple(head[alone:]), rows=iter(readable))


def _draw(result: Result, screen: Screen, header: bool) -> None:
    """Write counts with their bars, all on one scale; in words they need none."""
    if screen.accessible:
        table.write(result, screen, header)
        return
    counted = [(row, int(str(row[-1]))) for row in result.rows]
    top = max((count for _, count in counted), default=0)
    rows = ((*row, bars.block(count, top, _BAR)) for row, count in counted)
    table.write(Result((*result.head, _DRAWN), rows), screen, header)
