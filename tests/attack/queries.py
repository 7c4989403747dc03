"""Random queries of the listings, each compared with the oracle's answer in every form."""

import csv
import io
import json
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from attack.calls import Ran, Tally, line, run
from attack.lines import Command, grammar
from attack.oracle import ANY, DATES, NONE, Oracle, Part, Row, days, fold
from powcli import catalog, database
from powcli.catalog import LISTINGS

FORMATS = {
    "csv": "csv",
    "tsv": "tsv",
    "json": "json",
    "jsonl": "jsonl",
    "table": "txt",
    "markdown": "md",
}
"""The formats that are text, and the suffix of each."""

WORDED = ("title", "name", "claim", "topic")
"""The column of which every word finds its record, whichever a listing has."""

UNTRIED = {
    *("columns", "format", "excel", "no-header", "output", "show-sql", "db", "limit", "sort"),
    *("role", "year", "on", "from", "to", "within", "undated", "section", "paragraph", "words"),
}
"""The options that are no filter of their own."""


class Query(NamedTuple):
    """A query of a listing, in parts that can be dropped one by one."""

    listing: str
    parts: tuple[Part, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """What is typed."""
        return (self.listing, *(word for part in self.parts for word in part.typed))

    @property
    def sound(self) -> bool:
        """Whether the parts go together."""
        names = {part.name for part in self.parts}
        return (
            ("role" not in names or bool(names & {"country", "organisation"}))
            and ("within" not in names or bool(names & {*DATES}))
            and not ("undated" in names and names & {*DATES})
        )


@cache
def whole(listing: str) -> list[Row]:
    """Return all rows of a listing, as json has them."""
    rows: list[Row] = json.loads(run((listing, "-f", "json")).out)
    return rows


class Asker:
    """Makes queries, by chance, of options that the commands have and the oracle understands."""

    def __init__(self, chance: random.Random, oracle: Oracle) -> None:
        self.chance = chance
        self.oracle = oracle
        self.commands = [command for command in grammar() if command.name in LISTINGS]
        self.typeable = self._names()

    def _names(self) -> dict[str, str]:
        """Return the name of each record that has one of its own."""
        names = {
            record: str(row.get("title") or row.get("name") or record)
            for record, row in self.oracle.row.items()
        }
        called = [*names.values(), *names, *(row["name"] for row in self.oracle.data["name"])]
        counts = Counter(map(fold, called))
        return {record: name for record, name in names.items() if counts[fold(name)] == 1}

    def unknown(self) -> set[str]:
        """Return the filters of listings that the oracle does not know."""
        return {
            f"{command.name} --{name}"
            for command in self.commands
            for name in _options(command) - UNTRIED
            if name not in self.oracle.facts
        }

    def query(self) -> Query:
        """Return a query whose parts go together."""
        # What can be narrowed in more ways is asked more often.
        weights = [len(command.options) ** 2 for command in self.commands]
        (command,) = self.chance.choices(self.commands, weights)
        options = _options(command)
        parts = [
            *self._filters(command.name, options),
            *(self._dates(options) if "year" in options else ()),
            *(self._passages() if "section" in options else ()),
            *self._searched(command, options),
            *self._shape(command.name),
        ]
        query = Query(command.name, tuple(parts))
        if not query.sound:
            fewer = tuple(each for each in parts if each.name not in ("within", "role"))
            query = query._replace(parts=fewer)
        return query

    def _filters(self, listing: str, options: set[str]) -> Iterator[Part]:
        names = sorted(options & self.oracle.facts.keys())
        names += ["country", "country"] if "country" in options else []
        some = self.chance.sample(names, min(len(names), self.chance.choice((0, 0, 0, 1, 1, 2, 3))))
        for name in dict.fromkeys(some):
            values = sorted(
                {
                    fact.value
                    for row in whole(listing)
                    for fact in self.oracle.facts[name].get(row["id"], ())
                }
            )
            if not values:
                continue
            meant = self.chance.sample(
                values, min(len(values), self.chance.choice((1, 1, 1, 2, 3)))
            )
            if any(value in self.oracle.kind for value in values) and self.chance.random() < 0.1:
                meant.append(NONE)
            typed = (word for value in meant for word in (f"--{name}", self._typed(value)))
            yield Part(name, tuple(typed), tuple(meant))
        if "role" in options and self.chance.random() < 0.4:
            yield from self._roles([name for name in ("country", "organisation") if name in some])

    def _roles(self, names: list[str]) -> Iterator[Part]:
        facts = [
            fact for name in names for each in self.oracle.facts[name].values() for fact in each
        ]
        if roles := sorted({fact.role for fact in facts} - {""}):
            some = self.chance.sample([*roles, ANY], self.chance.choice((1, 1, 2)))
            typed = (word for role in some for word in ("--role", role))
            yield Part("role", tuple(typed), tuple(some))

    def _typed(self, value: str) -> str:
        """Return a way to write a value."""
        if value not in self.oracle.kind:
            return self.chance.choice((value, value.upper()))
        if self.chance.random() < 0.5:
            return value
        name = self.typeable.get(value, value)
        return self.chance.choice(
            (name, name.upper(), unicodedata.normalize("NFD", name), fold(name))
        )

    def _dates(self, options: set[str]) -> Iterator[Part]:
        if self.chance.random() < 0.1 and "undated" in options:
            yield Part("undated", ("--undated",))
            return
        if self.chance.random() < 0.35:
            first = self.chance.randint(1905, 2000)
            last = first + self.chance.choice((0, 0, 0, 1, 5))
            typed = (
                f"{first}{self.chance.choice(('..', '-'))}{last}" if last > first else str(first)
            )
            yield Part("year", ("--year", typed), (f"{first}-01-01/{last}-12-31",))
        if self.chance.random() < 0.25:
            some = [self._day() for _ in range(self.chance.choice((1, 1, 2)))]
            typed_days = tuple(word for day in some for word in ("--on", day))
            yield Part("on", typed_days, tuple("/".join(days(day)) for day in some))
        if self.chance.random() < 0.25:
            first_day, last_day = sorted((self._day(), self._day()), key=days)
            start, end = days(first_day)[0], days(last_day)[1]
            if start <= end:
                both = ("--from", first_day, "--to", last_day)
                one = self.chance.choice((both, both, both[:2], both[2:]))
                meant = f"{start if '--from' in one else '0000-01-01'}/"
                meant += end if "--to" in one else "9999-12-31"
                yield Part("between", one, (meant,))
        if self.chance.random() < 0.3:
            yield Part("within", ("--within",))

    def _day(self) -> str:
        """Return a year, a month or a day, now and then one that the data has."""
        dates: list[str] = sorted(
            {
                day
                for table in ("event", "document")
                for row in self.oracle.data[table]
                for day in re.findall(r"\d{4}(?:-\d\d(?:-\d\d)?)?", str(row["date"]))
            }
        )
        if self.chance.random() < 0.7:
            return self.chance.choice(dates)
        year, month = self.chance.randint(1935, 1960), self.chance.randint(1, 12)
        full = f"{year}-{month:02}-{self.chance.randint(1, 28):02}"
        return full[: self.chance.choice((4, 7, 10))]

    def _passages(self) -> Iterator[Part]:
        passages = self.oracle.data["passage"]
        for name in ("section", "paragraph"):
            if self.chance.random() < 0.15:
                meant = str(self.chance.choice(passages)[name])
                yield Part(
                    name, (f"--{name}", self.chance.choice((meant, meant.upper()))), (meant,)
                )

    def _searched(self, command: Command, options: set[str]) -> Iterator[Part]:
        if self.chance.random() > 0.2 or not command.arguments:
            return
        texts = [str(row[name]) for row in whole(command.name) for name in WORDED if row.get(name)]
        words = re.findall(r"[^\W\d_]{4,}", self.chance.choice(texts or ["nothing"]))
        if words and (
            some := self.chance.sample(words, min(len(words), self.chance.choice((1, 2))))
        ):
            yield Part("words", tuple(some), tuple(some))

    def _shape(self, listing: str) -> Iterator[Part]:
        columns = catalog.listing(listing).columns
        if self.chance.random() < 0.4:
            dates = [column for column in columns if column.name == "date"]
            column = self.chance.choice((*columns, *dates * 4))
            order = self.chance.choice(("", ":desc"))
            kind = "text" if column.type in ("text", "list", "numbers") else column.type
            yield Part("sort", ("--sort", column.name + order), (column.name, kind, order[1:]))
        if self.chance.random() < 0.2:
            limit = str(self.chance.choice((0, 1, 2, 5, 1000)))
            yield Part("limit", ("-n", limit), (limit,))
        if self.chance.random() < 0.3:
            some = [each.name for each in self.chance.sample(columns, self.chance.randint(1, 6))]
            yield Part("columns", ("-c", ",".join(some)), tuple(some))


def _options(command: Command) -> set[str]:
    return {
        name[2:] for option in command.options for name in option.names if name.startswith("--")
    }


class Judge:
    """Compares what powcli answers with what the oracle does."""

    def __init__(self, oracle: Oracle, folder: Path) -> None:
        self.oracle = oracle
        self.folder = folder
        self.finds: dict[tuple[str, str], set[str]] = {}

    def _finding(self, query: Query) -> dict[str, set[str]]:
        """Return the ids that each word of a query finds by itself."""
        part = next((part for part in query.parts if part.name == "words"), None)
        finding: dict[str, set[str]] = {}
        meant = part.meant if part else ()
        silent = {row["word"] for row in self.oracle.data["stop_word"]}
        for word in meant:
            if fold(word) in silent and not silent.issuperset(map(fold, meant)):
                # It says nothing, and is asked for only where no other word is.
                finding[word] = {row["id"] for row in whole(query.listing)}
                continue
            key = (query.listing, word)
            if key not in self.finds:
                ran = run((query.listing, word, "-f", "json"))
                self.finds[key] = {row["id"] for row in _rows(ran.out)}
            finding[word] = self.finds[key]
        return finding

    def differences(self, query: Query, format: str) -> Iterator[str]:
        """Yield in which forms the answer differs; one format is written to a file too."""
        finding = self._finding(query)
        expected = self.oracle.answer(query.listing, query.parts, finding)
        yield from self._missed(query.listing, finding)
        head = next((list(part.meant) for part in query.parts if part.name == "columns"), None)
        head = head or [column.name for column in catalog.listing(query.listing).columns]
        text = [[_text(row[name]) for name in head] for row in expected]

        ran = run((*query.words, "-f", "json"))
        if ran.raised or ran.code:
            yield ran.raised or f"exit {ran.code}: {ran.err[:60].strip()}"
            return
        rows = _rows(ran.out)
        if rows != expected or any([*row] != head for row in rows):
            yield "json differs"
        yield from self._limited(query, finding, ran)
        if _rows(_array(run((*query.words, "-f", "jsonl")).out)) != rows:
            yield "jsonl differs"
        for name, delimiter in (("csv", ","), ("tsv", "\t")):
            if _cells(run((*query.words, "-f", name)).out, delimiter) != [head, *text]:
                yield f"{name} differs"
        out = run((*query.words, "--excel")).out
        if not out.startswith("\ufeff") or re.search(r"(?<!\r)\n", out):
            yield "--excel has no byte order mark, or other line ends"
        if not _disarms(_cells(out.removeprefix("\ufeff"), ","), [head, *text]):
            yield "--excel differs"
        sql = run((*query.words, "--show-sql")).out
        if _rows(run(("sql", "-", "-f", "json"), sql.encode()).out) != rows:
            yield "--show-sql | sql - differs"
        file = self.folder / f"rows.{FORMATS[format]}"
        file.unlink(missing_ok=True)
        run((*query.words, "-o", str(file)))
        if not file.exists() or file.read_bytes() != run((*query.words, "-f", format)).out.encode():
            yield f"a file of {format} differs from stdout"

    def _missed(self, listing: str, finding: dict[str, set[str]]) -> Iterator[str]:
        """Yield that a word is not found in a title that has it."""
        for word, ids in finding.items():
            for row in whole(listing):
                if row["id"] in ids:
                    continue
                own = self.oracle.row[row["record"] if listing == "gaps" else row["id"]]
                titled = self.oracle.row[own["quantity"]] if "quantity" in own else own
                texts = [str(titled[name]) for name in WORDED if titled.get(name)]
                if fold(word) in re.findall(r"\w+", fold(" ".join(texts))):
                    yield "search misses a word of a title"
                    return

    def _limited(self, query: Query, finding: dict[str, set[str]], ran: Ran) -> Iterator[str]:
        """Yield that stderr does not say how many rows there are beyond a limit."""
        limit = next((int(part.meant[0]) for part in query.parts if part.name == "limit"), None)
        if limit is not None:
            rest = [part for part in query.parts if part.name != "limit"]
            total = len(self.oracle.answer(query.listing, rest, finding))
            said = f"powcli: {limit} of {total} rows" in ran.err.splitlines()
            if said != (limit < total):
                yield "the count beyond a limit is not said, or is wrong"


def _rows(text: str) -> list[Row]:
    """Return the rows of a JSON text, one row that equals no other where it is none."""
    try:
        rows: list[Row] = json.loads(text)
    except ValueError:
        return [{"id": None, "no JSON": text[:60]}]
    return rows


def _array(lines: str) -> str:
    return f"[{','.join(filter(None, lines.split(chr(10))))}]"


def _text(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def _cells(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def _disarms(cells: Sequence[Sequence[str]], expected: Sequence[Sequence[str]]) -> bool:
    """Whether cells are those expected, no formula among them, and every date a text."""
    if list(map(len, cells)) != list(map(len, expected)) or cells[0] != expected[0]:
        return False
    for row, wanted in zip(cells[1:], expected[1:], strict=True):
        for name, cell, value in zip(cells[0], row, wanted, strict=True):
            armed = value[:1] in {*"=+-@\t\r\n"} - {""} or (name == "date" and value)
            number = re.fullmatch(r"-?\d+(\.\d+)?", value)
            if cell != f"'{value}" and (cell != value or (armed and not number)):
                return False
    return True


def oracle(chance: random.Random, count: int, tally: Tally, folder: Path) -> None:
    """Compare so many queries with the oracle."""
    wise = Oracle(database.bundled(), whole)
    asker, judge = Asker(chance, wise), Judge(wise, folder)
    for name in sorted(asker.unknown()):
        tally.tried[f"without {name},"] += 1
    for _ in range(count):
        query, format = asker.query(), chance.choice([*FORMATS])
        differing = [*judge.differences(query, format)]
        tally.tried["queries"] += 1
        tally.tried["with rows"] += bool(run((*query.words, "-f", "jsonl")).out)
        for kind in differing:
            less = _smallest(judge, query, format, kind)
            tally.fail(kind, line((*less.words, *(("-f", format) if "file" in kind else ()))))


def _smallest(judge: Judge, query: Query, format: str, kind: str) -> Query:
    """Return the query without the parts that it fails without."""
    for part in query.parts:
        less = query._replace(parts=tuple(each for each in query.parts if each != part))
        if less.sound and kind in judge.differences(less, format):
            query = less
    return query
