"""What a listing must answer, worked out in plain Python from the tables of the data.

Nothing here asks powcli which records a filter means: it is written a second time, from the
tables as they are entered. What a row looks like is taken from the whole listing, as json.
"""

import re
import sqlite3
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Any, NamedTuple

from anyascii import anyascii

Row = dict[str, Any]
Data = dict[str, list[Row]]

NONE, ANY = "none", "any"
DOERS = {"perpetrator", "ordered", "sanctioned", "incited", "captor"}
"""The roles that --country leaves out unless --role asks for them."""

DATES = ("year", "on", "between")
"""The options of dates, --from and --to together as one."""


class Part(NamedTuple):
    """One part of a query: what is typed for it, and what it means."""

    name: str
    typed: tuple[str, ...]
    meant: tuple[str, ...] = ()


class Fact(NamedTuple):
    """That a record is tied to a value, in a role."""

    record: str
    role: str
    value: str


def fold(text: str) -> str:
    """Return text without case and accents."""
    return " ".join(anyascii(text).casefold().split())


def read(database: str) -> Data:
    """Return the rows of every table of a database that is no table of full text."""
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith(("search", "sqlite_"))
        ]
        return {
            name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
            for name in names
        }


class Oracle:
    """The answers, from the data of one database."""

    def __init__(self, database: str, whole: Callable[[str], list[Row]]) -> None:
        self.data = read(database)
        self.whole = whole
        self.kind = {
            str(row["id"]): table
            for table in (
                *("passage", "country", "place", "person", "organisation", "document"),
                *("event", "quantity", "figure", "claim", "disagreement", "flaw"),
            )
            for row in self.data[table]
        }
        self.row = {
            str(row["id"]): row for kind in set(self.kind.values()) for row in self.data[kind]
        }
        self.counted: dict[str, set[str]] = defaultdict(set)
        for counted in self.data["quantity_organisation"]:
            self.counted[counted["quantity"]].add(counted["organisation"])
        self.there = self._grouped(self._event_countries())
        self.facts = {
            name: self._grouped(self._with_what_rests_on_them([*facts]))
            for name, facts in (
                ("country", self._countries()),
                *((kind, self._tied(kind)) for kind in ("place", "document")),
                *((kind, self._acting(kind)) for kind in ("person", "organisation")),
                ("event", self._events()),
                ("quantity", self._quantities()),
                ("said-by", self._said()),
                *((name, self._words(name)) for name in ("measure", "qualifier", "kind")),
                *((name, self._words(name)) for name in ("precision", "topic", "unit")),
                *((name, self._words(name)) for name in ("attribution", "stance")),
                ("date-origin", self._words("date_origin")),
            )
        }
        self.cited: dict[str, set[tuple[str, int]]] = defaultdict(set)
        for citation in self.data["citation"]:
            passage = self.row[citation["passage"]]
            self.cited[citation["record"]].add((passage["section"], passage["paragraph"]))
        for flaw in self.data["flaw"]:
            passage = self.row[flaw["passage"]]
            self.cited[flaw["id"]] = {(passage["section"], passage["paragraph"])}
        for passage in self.data["passage"]:
            self.cited[passage["id"]] = {(passage["section"], passage["paragraph"])}

    @staticmethod
    def _grouped(facts: Iterable[Fact]) -> dict[str, set[Fact]]:
        grouped: dict[str, set[Fact]] = defaultdict(set)
        for fact in facts:
            grouped[fact.record].add(fact)
        return grouped

    def _event_countries(self) -> Iterator[Fact]:
        now = defaultdict(list)
        for row in self.data["place_country"]:
            now[row["place"]].append(row["country"])
        for row in self.data["event_country"]:
            yield Fact(row["event"], row["role"], row["country"])
        for row in self.data["event_organisation"]:
            if country := self.row[row["organisation"]]["country"]:
                yield Fact(row["event"], row["role"], country)
        for row in self.data["event_person"]:
            if country := self.row[row["person"]]["country"]:
                yield Fact(row["event"], row["role"], country)
        for row in self.data["event_place"]:
            if row["country_then"]:
                yield Fact(row["event"], "place-then", row["country_then"])
            for country in now[row["place"]]:
                yield Fact(row["event"], "place-now", country)

    def _countries(self) -> Iterator[Fact]:
        """Yield the countries of each record, in their roles."""
        for event, facts in self.there.items():
            yield from (Fact(event, fact.role, fact.value) for fact in facts)
        for country in self.data["country"]:
            yield Fact(country["id"], "", country["id"])
        for row in self.data["place_country"]:
            yield Fact(row["place"], "place-now", row["country"])
        for row in self.data["event_place"]:
            if row["country_then"]:
                yield Fact(row["place"], "place-then", row["country_then"])
        for row in (*self.data["person"], *self.data["organisation"]):
            if row["country"]:
                yield Fact(row["id"], "", row["country"])
        for row in self.data["document"]:
            issuer = row["issued_by"]
            if self.kind.get(issuer) == "country":
                yield Fact(row["id"], "issuer", issuer)
            elif issuer and self.row[issuer]["country"]:
                yield Fact(row["id"], "issuer", self.row[issuer]["country"])
        for row in self.data["event_document"]:
            yield from self._of_event(row["document"], row["event"])
        for figure in self.data["figure"]:
            quantity = self.row[figure["quantity"]]
            if quantity["country"]:
                yield Fact(figure["id"], "", quantity["country"])
        for claim in self.data["claim"]:
            yield from self._of_event(claim["id"], claim["event"])
        for row in self.data["claim_about"]:
            yield from self._of_subject(row["claim"], row["record"])

    def _of_event(self, record: str, event: str | None) -> Iterator[Fact]:
        for fact in self.there.get(event or "", ()):
            yield Fact(record, fact.role, fact.value)

    def _of_subject(self, claim: str, subject: str) -> Iterator[Fact]:
        """Yield the countries that a claim is about through one of its subjects."""
        kind = self.kind.get(subject)
        if kind == "country":
            yield Fact(claim, "", subject)
        elif kind == "event":
            yield from self._of_event(claim, subject)
        elif kind == "place":
            for row in self.data["place_country"]:
                if row["place"] == subject:
                    yield Fact(claim, "place-now", row["country"])
        elif kind in ("organisation", "quantity") and self.row[subject]["country"]:
            yield Fact(claim, "", self.row[subject]["country"])

    def _tied(self, kind: str) -> Iterator[Fact]:
        """Yield the records of a kind that an event, and what belongs to it, is tied to."""
        tied: dict[str, set[str]] = defaultdict(set)
        for row in self.data[f"event_{kind}"]:
            tied[row["event"]].add(row[kind])
            yield Fact(row["event"], "", row[kind])
        for figure in self.data["figure"]:
            quantity = self.row[figure["quantity"]]
            # Of a figure it is whom it counts, not who took part in what it belongs to.
            counted = kind == "organisation"
            groups = self.counted[quantity["id"]] if counted else tied.get(quantity["event"], ())
            yield from (Fact(figure["id"], "", each) for each in groups)
        for claim in self.data["claim"]:
            yield from (Fact(claim["id"], "", each) for each in tied.get(claim["event"], ()))
        for row in self.data["claim_about"]:
            if self.kind.get(row["record"]) == kind:
                yield Fact(row["claim"], "", row["record"])
        yield from (Fact(row["id"], "", row["id"]) for row in self.data[kind])

    def _acting(self, kind: str) -> Iterator[Fact]:
        """Yield what _tied does, and the records of a kind that say or issue something."""
        yield from self._tied(kind)
        for row in self.data["document"]:
            if self.kind.get(row["issued_by"]) == kind:
                yield Fact(row["id"], "", row["issued_by"])
        for fact in self._said():
            if self.kind[fact.value] == kind:
                yield fact._replace(role="")
        if kind == "organisation":
            for row in self.data["event_organisation"]:
                yield Fact(row["event"], row["role"], row["organisation"])

    def _events(self) -> Iterator[Fact]:
        for kind in ("country", "place", "person", "organisation", "document"):
            for row in self.data[f"event_{kind}"]:
                yield Fact(row[kind], "", row["event"])
        for row in (*self.data["quantity"], *self.data["claim"]):
            if row["event"]:
                yield Fact(row["id"], "", row["event"])
        for figure in self.data["figure"]:
            if event := self.row[figure["quantity"]]["event"]:
                yield Fact(figure["id"], "", event)
        for row in self.data["claim_about"]:
            if self.kind.get(row["record"]) == "event":
                yield Fact(row["claim"], "", row["record"])
        for event in self.data["event"]:
            yield Fact(event["id"], "", event["id"])
            if event["part_of"]:
                yield Fact(event["id"], "", event["part_of"])

    def _quantities(self) -> Iterator[Fact]:
        for figure in self.data["figure"]:
            yield Fact(figure["id"], "", figure["quantity"])
        for row in self.data["claim_about"]:
            if self.kind.get(row["record"]) == "quantity":
                yield Fact(row["claim"], "", row["record"])

    def _said(self) -> Iterator[Fact]:
        members = defaultdict(list)
        for row in self.data["organisation_person"]:
            members[row["organisation"]].append(row["person"])
        for row in (*self.data["figure"], *self.data["claim"], *self.data["event"]):
            if row["said_by"]:
                yield Fact(row["id"], "said", row["said_by"])
            if row["reported_by"]:
                yield Fact(row["id"], "reported", row["reported_by"])
            for person in members[row["said_by"]]:
                yield Fact(row["id"], "member", person)

    def _words(self, name: str) -> Iterator[Fact]:
        for table in (
            *("event", "place", "person", "organisation", "document", "figure", "claim"),
            "disagreement",
        ):
            for row in self.data[table]:
                word = row.get(name)
                if name == "date_origin":
                    word = self.dating("figures", row["id"]).get("date_origin")
                if name == "unit" and table == "figure":
                    word = self.row[row["quantity"]]["unit"]
                if name == "kind" and table == "person":
                    word = row["role"]
                if name == "measure" and table == "figure":
                    word = self.row[row["quantity"]]["measure"]
                    event = self.row[row["quantity"]]["event"]
                    for each in {word, "killed" if word == "executed" else word}:
                        yield Fact(row["id"], "", each)
                        if event:
                            yield Fact(event, "", each)
                if word is not None:
                    yield Fact(row["id"], "", word)

    def _with_what_rests_on_them(self, facts: list[Fact]) -> Iterator[Fact]:
        """Yield facts, and those that disagreements and flaws have of their records."""
        yield from facts
        grouped = self._grouped(facts)
        for row in self.data["disagreement_record"]:
            for fact in grouped.get(row["record"], ()):
                yield Fact(row["disagreement"], fact.role, fact.value)
        for row in self.data["flaw_record"]:
            for fact in grouped.get(row["record"], ()):
                yield Fact(row["flaw"], fact.role, fact.value)

    def dating(self, listing: str, record: str) -> Row:
        """Return the row that has the date of a record in a listing."""
        row = self.row[record]
        if self.kind[record] == "figure":
            row = self.row[row["quantity"]]
            if listing == "figures" and row["dated_as_event"]:
                row = self.row[row["event"]]
        return row

    def date(self, listing: str, record: str) -> str | None:
        """Return the EDTF date that a record has in a listing."""
        date = self.dating(listing, record).get("date")
        return str(date) if date else None

    def answer(self, listing: str, parts: Iterable[Part], words: dict[str, set[str]]) -> list[Row]:
        """Return the rows that a query asks for; `words` has the ids that each word finds."""
        given = {part.name: part for part in parts}
        rows = [row for row in self.whole(listing) if self._holds(listing, given, row, words)]
        if sort := given.get("sort"):
            rows = _sorted(rows, sort.meant[0], sort.meant[1], sort.meant[2] == "desc")
        if limit := given.get("limit"):
            rows = rows[: int(limit.meant[0])]
        if columns := given.get("columns"):
            rows = [{name: row[name] for name in columns.meant} for row in rows]
        return rows

    def _holds(
        self, listing: str, given: dict[str, Part], row: Row, words: dict[str, set[str]]
    ) -> bool:
        # A gap is found by what holds of its record, but for its kind.
        record = row["record"] if listing == "gaps" else row["id"]
        roles = set(given["role"].meant) if "role" in given else set()
        for name, part in given.items():
            if listing == "gaps" and name == "kind":
                if row["kind"] not in part.meant:
                    return False
            elif name in self.facts and not self._tied_to(listing, name, part, record, roles):
                return False
            if name == "words" and not all(row["id"] in words[word] for word in part.meant):
                return False
        passages = self.cited[record]
        if section := given.get("section"):
            passages = {passage for passage in passages if passage[0] in section.meant}
        if paragraph := given.get("paragraph"):
            passages = {passage for passage in passages if str(passage[1]) in paragraph.meant}
        return bool(passages) and self._dated(listing, given, record)

    def _tied_to(self, listing: str, name: str, part: Part, record: str, roles: set[str]) -> bool:
        facts = self.facts[name].get(record, set())
        if name in ("country", "organisation") and roles and ANY not in roles:
            facts = {fact for fact in facts if fact.role in roles}
        if NONE in part.meant and not facts and name != "precision":
            return True
        if name == "country" and not roles and listing in ("events", "dates"):
            facts = {fact for fact in facts if fact.role not in DOERS}
        return any(fact.value in part.meant for fact in facts)

    def _dated(self, listing: str, given: dict[str, Part], record: str) -> bool:
        if not given.keys() & {*DATES, "undated"}:
            return True
        date = self.date(listing, record)
        if date is None or "undated" in given:
            return date is None and "undated" in given
        allowed = inside if "within" in given else touches
        return all(
            any(allowed(date, *span.split("/")) for span in given[name].meant)
            for name in DATES
            if name in given
        )


def _sorted(rows: list[Row], column: str, kind: str, descending: bool) -> list[Row]:
    """Return rows by a column, blanks last in either direction, then by id."""

    def key(row: Row) -> Any:
        value = row[column]
        if column == "date":
            return row["earliest"] or "", row["latest"] or ""
        if isinstance(value, list):
            return fold("; ".join(map(str, value)))
        return fold(value) if kind == "text" else value

    rows = sorted(rows, key=lambda row: str(row["id"]))
    filled = [row for row in rows if row[column] not in (None, [])]
    blank = [row for row in rows if row[column] in (None, [])]
    # A sort is stable, in reverse too, so the ids stay in order under equal values.
    return [*sorted(filled, key=key, reverse=descending), *blank]


def days(date: str) -> tuple[str, str]:
    """Return the first and last day of `1939`, `1939-09` or `1939-09-28`, whatever its sign."""
    year, month, day = [*re.sub("[~?%]", "", date).split("-"), "", ""][:3]
    if not month:
        return f"{year}-01-01", f"{year}-12-31"
    if not day:
        return f"{year}-{month}-01", f"{year}-{month}-{monthrange(int(year), int(month))[1]:02}"
    return f"{year}-{month}-{day}", f"{year}-{month}-{day}"


FIRST, LAST = "0000-01-01", "9999-12-31"


def _ends(date: str) -> tuple[str, str]:
    """Return the two ends of an EDTF date, empty where one is not told."""
    if date.startswith("["):
        first, _, last = date[1:-1].partition("..")
        return first, last
    first, slash, last = date.partition("/")
    return first, last if slash else first


def touches(date: str, start: str, end: str) -> bool:
    """Whether a date may fall into the days from start to end.

    `..` reaches on; an end that is not told reaches no further than what is printed.
    """
    first, last = _ends(date)
    earliest = FIRST if first == ".." else days(first or last)[0]
    latest = LAST if last == ".." else days(last or first)[1]
    return earliest <= end and latest >= start


def inside(date: str, start: str, end: str) -> bool:
    """Whether a date lies in the days from start to end for certain."""
    first, last = _ends(date)
    if re.search("[~?%]", date):
        return False
    told = [end not in ("", "..") for end in (first, last)]
    # Where the asker leaves an end open, nothing reaches out.
    begins = start == FIRST or (told[0] and start <= days(first)[0])
    return begins and (end == LAST or (told[1] and days(last)[1] <= end))
