"""Proves what can be proved of a database, one function a rule; each breach names its record."""

import re
import sqlite3
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from math import inf
from typing import TYPE_CHECKING

from powcli import catalog
from powcli.catalog import kinds
from powcli.catalog.words import COLLECTIVES, VOCABULARIES
from powcli.dates import DateError, Days, strict_days
from powcli.errors import DatabaseError, either
from powcli.model import SEPARATOR, Row
from powcli.voice import LEAD

if TYPE_CHECKING:
    from powcli.build import Text

KINDS = tuple(kind.name for kind in kinds.KINDS)
"""The tables of records, whose ids are unique among them all."""

LINKS = (
    "place_country",
    "organisation_person",
    "event_country",
    "event_place",
    "event_person",
    "event_organisation",
    "event_document",
    "quantity_organisation",
    "claim_about",
    "disagreement_record",
    "flaw_record",
    "name",
    "citation",
)
"""The tables that tie records together."""

TABLES = ("meta", "verb", "synonym", "stop_word", *KINDS, *LINKS)
"""The data's own tables: the seed's, not those derived from them."""

CITED = tuple(kind.name for kind in kinds.KINDS if kind.cited)
DATED = tuple(kind.name for kind in kinds.KINDS if kind.dated)

_TAKING_PART = ("country", "organisation", "person")
_VOICED = ("figure", "claim", "event")
"""The tables of which each row has a voice, or may have."""
_ROLES = tuple(f"event_{kind}" for kind in _TAKING_PART)
"""The tables whose rows are roles, which may have a voice of their own."""

_WORDS = (
    ("event", "kind", "event kind"),
    ("place", "kind", "place kind"),
    ("place", "precision", "place precision"),
    ("person", "role", "person kind"),
    ("organisation", "kind", "organisation kind"),
    ("document", "kind", "document kind"),
    ("quantity", "measure", "measure"),
    ("quantity", "unit", "unit"),
    ("figure", "qualifier", "qualifier"),
    ("figure", "fate", "fate"),
    ("figure", "span_end", "span end"),
    ("claim", "topic", "topic"),
    ("disagreement", "kind", "disagreement kind"),
    ("flaw", "kind", "flaw kind"),
    ("verb", "stance", "stance"),
    *((f"event_{kind}", "role", "role in an event") for kind in _TAKING_PART),
    *((table, "attribution", "attribution") for table in (*_VOICED, *_ROLES)),
    *((table, "stance", "stance") for table in _VOICED),
    ("event_document", "role", "role of a document in an event"),
    ("name", "kind", "name kind"),
    ("name", "origin", "name origin"),
    *((table, "date_origin", "date origin") for table in DATED),
)

_POINTERS = (
    *(
        (table, column, ("person", "organisation"))
        for table in _VOICED
        for column in ("said_by", "reported_by", "context_by")
    ),
    *(
        (table, column, ("person", "organisation"))
        for table in _ROLES
        for column in ("said_by", "reported_by")
    ),
    ("document", "issued_by", ("person", "organisation", "country")),
    ("claim_about", "record", KINDS),
    ("disagreement_record", "record", KINDS),
    ("flaw_record", "record", KINDS),
    ("name", "record", KINDS),
    ("citation", "record", KINDS),
)
"""Columns that name a record of one of several kinds, which no foreign key can hold."""

_FLAGS = (
    ("breakdown", "complete"),
    ("quantity", "whole"),
    ("quantity", "dated_as_event"),
    *((table, "inferred") for table in ("breakdown", "claim_about", "event_place")),
    *((table, "inferred") for table in ("event_document", "quantity_organisation", *_ROLES)),
)
"""Columns that are 1 or 0."""

_TREES = (
    *(("event", "part_of"), ("event", "follows")),
    *(("quantity", "part_of"), ("figure", "base"), ("figure", "same_number")),
)
"""Columns that name another record of the same table, none of them in a circle."""

_NAMES = tuple((kind.name, kind.title) for kind in kinds.KINDS if kind.unique)
"""What no two records of a kind have in common, case and accents aside."""

_ITEMS = ("name", "title", "words", "section", "population")
"""Columns whose values become items of lists, or parts of them."""

_TOLD = ("source", "address", "data_version", "data_licence", "attribution", "article_sha256")
"""The keys that the table meta has."""

_ELSEWHERE = (
    *("id", "inferred", "note", "date", "earliest", "latest", "when_words", "date_origin"),
    "date_note",
)
"""Columns that `inferred` does not name: date_origin tells of the date, and the rest is given."""

_STORED = {
    "TEXT": ("text",),
    "INTEGER": ("integer",),
    "REAL": ("real",),
    "NUMERIC": ("integer", "real"),
}
"""As what SQLite stores the values of a column of each type."""

_WRONG = {
    "null": "is missing",
    "blob": "is a blob",
    "text": "is text, not a number",
    "integer": "is a number, not text",
    "real": "is a number with a fraction",
}

_MOST_WORDS = 6
"""The words of the article that a flaw quotes at most."""

_LONGEST = 32_767
"""The letters that a cell of a spreadsheet holds."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A record that breaks a rule, and how."""

    id: str
    rule: str
    message: str


Breaks = Iterator[tuple[object, str]]
"""Records, as their tables name them, and what each does wrong."""

Rule = Callable[[sqlite3.Connection], Breaks]
RULES: dict[str, Rule] = {}

_WHOLE: dict[str, frozenset[str]] = {}
"""The tables that a rule must read whole, so that it is not asked where one hides a row."""


class _Undecoded(bytes):
    """Text that is not UTF-8."""


def breaches(connection: sqlite3.Connection) -> Iterator[Breach]:
    """Yield every breach of every rule. Raises DatabaseError where there is no reading it."""
    decoder, connection.text_factory = connection.text_factory, _decoded
    try:
        missing = sorted({*TABLES} - {*_named(connection)})
        if missing:
            raise DatabaseError(
                f"the database has no table {either(missing)}; it is of another schema"
            )
        for name, rule in RULES.items():
            if _WHOLE[name] & {*_hidden(connection)}:
                continue
            for record, message in rule(connection):
                yield Breach(_visible(record, 100), name, _visible(message, 400))
    except UnicodeDecodeError as error:
        # SQLite quotes a damaged schema in its own message, byte by byte.
        raise DatabaseError("the database cannot be read: its schema is damaged") from error
    else:
        for table in _hidden(connection):
            connection.execute(f"DROP TABLE temp.{table}")
    finally:
        connection.text_factory = decoder


def sound(connection: sqlite3.Connection) -> bool:
    """Whether every rule holds; not so where a rule cannot even be tried."""
    try:
        return next(breaches(connection), None) is None
    except Exception:
        return False


def _rule(name: str, whole: tuple[str, ...] = ()) -> Callable[[Rule], Rule]:
    def add(rule: Rule) -> Rule:
        RULES[name] = rule
        _WHOLE[name] = frozenset(whole)
        return rule

    return add


def _decoded(text: bytes) -> str | _Undecoded:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return _Undecoded(text)


def _visible(value: object, longest: int) -> str:
    """Return a value on one line, whatever is in it."""
    text = str(value)
    text = text if len(text) <= longest else f"{text[: longest - 1]}…"
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def _quoted(value: object) -> str:
    return f"'{_visible(value, 60)}'"


def _named(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]


@_rule("file")
def _file(connection: sqlite3.Connection) -> Breaks:
    for (message,) in connection.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield "", message


@_rule("type")
def _type(connection: sqlite3.Connection) -> Breaks:
    """Prove that each value is of its column's type, and hide the rows where one is not.

    What they hold could break the rules that follow, which read the tables without them.
    """
    for table in TABLES:
        rowids = []
        for rowid, record, message in _mistyped(connection, table):
            rowids.append(rowid)
            yield record, message
        if rowids:
            # The name of a temporary table goes before that of the database's own.
            connection.execute(
                f"CREATE TEMP TABLE {table} AS SELECT * FROM main.{table} WHERE rowid NOT IN"
                " (SELECT json_each.value FROM json_each(:rowids)) ORDER BY rowid",
                {"rowids": str(rowids)},
            )


def _mistyped(connection: sqlite3.Connection, table: str) -> Iterator[tuple[int, object, str]]:
    """Yield (rowid, record, message) for each value of a table that its column cannot hold."""
    told = connection.execute(f"PRAGMA main.table_info({table})").fetchall()
    first = told[0][1]
    decodes = _decodes(connection, table)
    for _, column, declared, required, _, key in told:
        stored = _STORED.get(declared, ("text",))
        allowed = stored if required or key else (*stored, "null")
        conditions = [f'typeof("{column}") NOT IN ({", ".join(map(repr, allowed))})']
        if stored != ("text",):
            conditions.append(f'"{column}" IN (9e999, -9e999)')
        elif not decodes:
            conditions.append(f"typeof(\"{column}\") = 'text'")
        for rowid, record, kind, value in connection.execute(
            f'SELECT rowid, "{first}", typeof("{column}"), "{column}" FROM main.{table}'
            f" WHERE {' OR '.join(conditions)}"
        ):
            wrong = _WRONG[kind]
            if kind == "text" and stored == ("text",):
                if isinstance(value, str):
                    continue
                wrong = "is not UTF-8"
            elif value in (inf, -inf):
                wrong = "is no finite number"
            whose = record if type(record) is str else f"{table}, row {rowid}"
            yield rowid, whose, f"{table}.{column} {wrong}"


def _decodes(connection: sqlite3.Connection, table: str) -> bool:
    """Whether all text of a table is UTF-8."""
    decoder, connection.text_factory = connection.text_factory, str
    try:
        deque(connection.execute(f"SELECT * FROM main.{table}"), maxlen=0)
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
            raise
        return False
    finally:
        connection.text_factory = decoder
    return True


def _hidden(connection: sqlite3.Connection) -> list[str]:
    """Return the tables that hide some of their rows."""
    return [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_temp_master")
        if name in TABLES
    ]


@_rule("source", whole=("meta",))
def _source(connection: sqlite3.Connection) -> Breaks:
    told = dict(connection.execute("SELECT meta.key, meta.value FROM meta"))
    for key in _TOLD:
        if key not in told:
            yield key, "is missing from the table meta"
    digest = told.get("article_sha256")
    if digest is not None and not re.fullmatch("[0-9a-f]{64}", digest):
        yield "article_sha256", f"is no SHA-256: {_quoted(digest)}"


@_rule("reference")
def _reference(connection: sqlite3.Connection) -> Breaks:
    for table, rowid, parent, key in connection.execute("PRAGMA main.foreign_key_check").fetchall():
        column = next(
            row[3]
            for row in connection.execute(f"PRAGMA main.foreign_key_list({table})")
            if row[0] == key
        )
        first = _columns(connection, table)[0]
        record, target = connection.execute(
            f"SELECT {first}, {column} FROM main.{table} WHERE rowid = ?", (rowid,)
        ).fetchone()
        if isinstance(target, str):
            yield record, f"{table}.{column} names no {parent}: {_quoted(target)}"
    # A record that is hidden for a wrong value is there all the same.
    kind_of = {
        record: kind
        for kind in KINDS
        for (record,) in connection.execute(f"SELECT id FROM main.{kind}")
    }
    for table, column, owners in _POINTERS:
        first = _columns(connection, table)[0]
        wanted = "record" if owners == KINDS else " or ".join(owners)
        for record, target in connection.execute(
            f"SELECT {first}, {column} FROM {table} WHERE {column} IS NOT NULL"
        ):
            if kind_of.get(target) not in owners:
                yield record, f"{table}.{column} names no {wanted}: {_quoted(target)}"


@_rule("word")
def _word(connection: sqlite3.Connection) -> Breaks:
    for table, column, vocabulary in _WORDS:
        first = _columns(connection, table)[0]
        for record, value in connection.execute(
            f"SELECT {first}, {column} FROM {table} WHERE {column} IS NOT NULL"
        ):
            if value not in VOCABULARIES[vocabulary]:
                yield record, f"{_quoted(value)} is no {vocabulary}"
    for table, column in _FLAGS:
        first = _columns(connection, table)[0]
        for record, value in connection.execute(
            f"SELECT {first}, {column} FROM {table} WHERE {column} NOT IN (0, 1)"
        ):
            yield record, f"{column} is {value}, neither 0 nor 1"


@_rule("id")
def _id(connection: sqlite3.Connection) -> Breaks:
    owners: dict[str, str] = {}
    slug = r"[a-z0-9]+(-[a-z0-9]+)*"
    for kind in KINDS:
        form = re.compile(rf"{slug}\.{slug}" if kind == "figure" else slug)
        for (record,) in connection.execute(f"SELECT id FROM {kind}"):
            owner = owners.setdefault(record, kind)
            if owner != kind:
                yield record, f"is the id of a {owner} and of a {kind}"
            if not form.fullmatch(record):
                yield record, f"is no well-formed id of a {kind}"
    for record, quantity in connection.execute("SELECT figure.id, figure.quantity FROM figure"):
        if record.partition(".")[0] != quantity:
            yield record, f"does not begin with its quantity, {_quoted(quantity)}"


@_rule("name")
def _name(connection: sqlite3.Connection) -> Breaks:
    from powcli.forms import fold

    for kind, column in _NAMES:
        owners: dict[str, str] = {}
        for record, name in connection.execute(f"SELECT id, {column} FROM {kind} ORDER BY id"):
            owner = owners.setdefault(fold(name), record)
            if owner != record:
                yield record, f"has the name of {_quoted(owner)}: {_quoted(name)}"
    for record, name, origin in connection.execute(
        "SELECT name.record, name.name, name.origin FROM name"
        " WHERE (name.origin = 'editor') <> (name.reference IS NOT NULL)"
    ):
        lack = "no reference" if origin == "editor" else "a reference, and is not the editor's"
        yield record, f"its name {_quoted(name)} has {lack}"


@_rule("date")
def _date(connection: sqlite3.Connection) -> Breaks:
    for table in DATED:
        for record, date, earliest, latest, origin, note in connection.execute(
            f"SELECT id, date, earliest, latest, date_origin, date_note FROM {table}"
        ):
            if date is None:
                if earliest or latest or origin:
                    yield record, "has days or an origin, but no date"
                continue
            try:
                days: Days | None = strict_days(date)
            except DateError as reason:
                days = None
                yield record, f"{_quoted(date)} {reason}"
            if days and (earliest, latest) != days:
                yield (
                    record,
                    f"{_quoted(date)} spans {_span(*days)}, not {_span(earliest, latest)}",
                )
            if origin is None:
                yield record, "has a date without date_origin"
            elif origin != "printed" and not note:
                yield record, "has an inferred date without date_note"
    for record, event, *days in connection.execute(
        "SELECT quantity.id, quantity.event, quantity.date, quantity.when_words FROM quantity"
        " WHERE quantity.dated_as_event"
    ):
        if event is None:
            yield record, "has the date of its event, but no event"
        if any(days):
            yield record, "has the date of its event, and one of its own"
    for record, existed in connection.execute(
        "SELECT country.id, country.existed FROM country WHERE country.existed IS NOT NULL"
    ):
        try:
            strict_days(existed)
        except DateError as reason:
            yield record, f"{_quoted(existed)} {reason}"


def _span(earliest: str | None, latest: str | None) -> str:
    return f"{_visible(earliest or 'an open day', 20)} to {_visible(latest or 'an open day', 20)}"


@_rule("number")
def _number(connection: sqlite3.Connection) -> Breaks:
    for record, low, high, qualifier, unit in connection.execute(
        "SELECT figure.id, figure.low, figure.high, figure.qualifier, quantity.unit FROM figure"
        " JOIN quantity ON quantity.id = figure.quantity"
    ):
        if any(number is not None and number < 0 for number in (low, high)):
            yield record, "low or high is below zero"
        if unit == "percent" and any((number or 0) > 100 for number in (low, high)):
            yield record, "is more than 100 percent"
        if low is not None and high is not None and low > high:
            yield record, f"low {low} is above high {high}"
        given = (low is not None, high is not None)
        expected = {
            "vague": (False, False),
            "over": (True, False),
            "at-least": (True, False),
            "up-to": (False, True),
            "nearly": (False, True),
        }.get(qualifier, (True, True))
        if given != expected:
            yield record, f"{_quoted(qualifier)} does not go with low {low} and high {high}"
        if qualifier == "plain" and low != high:
            yield record, f"'{qualifier}' goes with one number, not {low} and {high}"
        if qualifier == "range" and low is not None and low == high:
            yield record, f"'{qualifier}' goes with two numbers, not {low} alone"
    for record, twin in connection.execute(
        "SELECT same.id, same.first FROM (SELECT figure.id, min(figure.id) OVER"
        " (PARTITION BY figure.quantity, figure.said_by, figure.attribution, figure.stance,"
        " figure.low, figure.high, figure.qualifier, figure.counted,"
        # Where no number is printed the words are what is said.
        " CASE figure.qualifier WHEN 'vague' THEN figure.words END) AS first"
        " FROM figure) AS same"
        " WHERE same.id <> same.first"
    ):
        yield record, f"is the same statement as {_quoted(twin)}; one figure has several passages"


@_rule("place")
def _place(connection: sqlite3.Connection) -> Breaks:
    for record, latitude, longitude, precision, reference in connection.execute(
        "SELECT place.id, place.latitude, place.longitude, place.precision, place.reference"
        " FROM place"
    ):
        if (latitude is None) != (longitude is None):
            yield record, "has one coordinate without the other"
            continue
        located = latitude is not None
        if located != (precision in ("exact", "settlement")):
            yield record, f"precision {_quoted(precision)} does not go with its coordinates"
        if located and not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            yield record, "has coordinates off the globe"
        if located and not reference:
            yield record, "has coordinates without a reference"


@_rule("breakdown", whole=("breakdown", "quantity", "figure"))
def _breakdown(connection: sqlite3.Connection) -> Breaks:
    members: dict[str, list[tuple[str, str, float | None]]] = {}
    for breakdown, part, whole, count, low, high in connection.execute(
        "SELECT quantity.breakdown, quantity.id, quantity.part_of, count(figure.id),"
        " max(figure.low), max(figure.high) FROM quantity"
        " LEFT JOIN figure ON figure.quantity = quantity.id"
        " WHERE quantity.breakdown IS NOT NULL GROUP BY quantity.id ORDER BY quantity.id"
    ):
        number = low if count == 1 and low == high else None
        members.setdefault(breakdown, []).append((part, whole, number))
    totals: dict[str, list[float]] = {}
    for quantity, number in connection.execute(
        "SELECT figure.quantity, figure.low FROM figure WHERE figure.low = figure.high"
        " AND figure.quantity IN (SELECT breakdown.quantity FROM breakdown)"
    ):
        totals.setdefault(quantity, []).append(number)
    for record, quantity, complete in connection.execute(
        "SELECT breakdown.id, breakdown.quantity, breakdown.complete FROM breakdown"
    ):
        parts = members.get(record, [])
        if len(parts) < 2:
            yield record, "has fewer than two members"
            continue
        for part, whole, _ in parts:
            if whole != quantity:
                yield (
                    part,
                    f"is a member of {_quoted(record)}, but not part of {_quoted(quantity)}",
                )
        if not complete:
            continue
        numbers = [number for *_, number in parts if number is not None]
        if len(numbers) < len(parts):
            yield record, "is complete, but a member has not just one number"
        elif sum(numbers) not in totals.get(quantity, ()):
            given = ", ".join(map(str, totals.get(quantity, ()))) or "no one number"
            yield record, f"adds up to {sum(numbers)}, and {_quoted(quantity)} is {given}"


@_rule("part")
def _part(connection: sqlite3.Connection) -> Breaks:
    for table, column in _TREES:
        parents: dict[str, str] = dict(
            connection.execute(f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL")
        )
        settled: set[str] = set()
        for start in parents:
            path, record = list[str](), start
            while record in parents and record not in settled:
                settled.add(record)
                path.append(record)
                record = parents[record]
            for each in path[path.index(record) :] if record in path else ():
                yield each, f"{column} leads back to itself"


@_rule("inside")
def _inside(connection: sqlite3.Connection) -> Breaks:
    """Prove that a part's days lie in its whole's, and that what follows is not before.

    A date with a mark, as in `1939-09-22~`, sets no bound.
    """
    for record, first, last, whole, start, end in connection.execute(
        "SELECT part.id, part.earliest, part.latest, whole.id, whole.earliest, whole.latest"
        " FROM event AS part JOIN event AS whole ON whole.id = part.part_of"
        " WHERE part.date || whole.date NOT GLOB '*[~?%]*'"
    ):
        told = [day for day in (first, last) if day]
        if any((start and day < start) or (end and day > end) for day in told):
            yield (
                record,
                f"its days, {_span(first, last)}, are not inside those of {_quoted(whole)}",
            )
    for record, date, first, last, before, start in connection.execute(
        "SELECT event.id, event.date, event.earliest, event.latest, before.id, before.earliest"
        " FROM event JOIN event AS before ON before.id = event.follows"
        " WHERE event.date || before.date NOT GLOB '*[~?%]*'"
    ):
        # The bound of `[1939-09-28..]` is that of what it follows; 1939 only reaches back.
        bound = first if date.endswith("..]") else None
        if start and ((last and last < start) or (bound and bound < start)):
            yield (
                record,
                f"its days, {_span(first, last)}, are before {_quoted(before)}, which it follows",
            )


@_rule("voice", whole=("person", "organisation", "verb"))
def _voice(connection: sqlite3.Connection) -> Breaks:
    """Prove that who says a thing, what that is, and how it is said agree."""
    speakers: dict[str, str] = {
        speaker: "collective" if kind in COLLECTIVES else "body"
        for speaker, kind in connection.execute(
            "SELECT organisation.id, organisation.kind FROM organisation"
        )
    }
    speakers |= {person: "person" for (person,) in connection.execute("SELECT id FROM person")}
    stances: dict[str, str] = dict(connection.execute("SELECT verb.verb, verb.stance FROM verb"))
    for table in (*_VOICED, *_ROLES):
        first = _columns(connection, table)[0]
        manner = "context_by, verb, stance" if table in _VOICED else "NULL, NULL, NULL"
        for (
            record,
            attribution,
            said_by,
            reported_by,
            context_by,
            verb,
            stance,
        ) in connection.execute(
            f"SELECT {first}, attribution, said_by, reported_by, {manner} FROM {table}"
        ):
            if attribution is None:
                if any((said_by, reported_by, context_by, verb, stance)):
                    yield record, f"{table} has a voice without attribution"
                continue
            if attribution == "article" and table not in ("figure", "claim"):
                yield record, f"{table} says that the article speaks, which needs no saying"
            elif attribution == "article" and reported_by:
                yield record, "has reported_by, and the article says it itself"
            if context_by and attribution != "unclear":
                yield record, "has context_by, and it is not unclear who says it"
            wrong = _misattributed(attribution, said_by, speakers)
            if wrong:
                yield record, wrong
            if table in _VOICED and (wrong := _mistold(verb, stance, stances)):
                yield record, wrong
    for member, speaker in connection.execute(
        "SELECT organisation_person.person, organisation_person.organisation"
        " FROM organisation_person"
    ):
        if speakers.get(speaker, "collective") != "collective":
            yield member, f"is a member of {_quoted(speaker)}, which is no collective"


def _misattributed(attribution: str, said_by: str | None, speakers: dict[str, str]) -> str | None:
    """Return what is wrong with who says a thing and what that is, if anything."""
    if said_by is None:
        named = attribution in ("person", "body", "collective")
        return f"attribution is '{attribution}', and said_by is empty" if named else None
    expected = speakers.get(said_by, attribution)
    if attribution != expected:
        return f"attribution is {_quoted(attribution)}, and said_by is a {expected}"
    return None


def _mistold(verb: str | None, stance: str | None, stances: dict[str, str]) -> str | None:
    """Return what is wrong with a verb of saying and its stance, if anything."""
    if stance is None:
        return "has a voice without stance"
    if verb is not None and verb not in stances:
        return f"its verb {_quoted(verb)} is not in the table of verbs"
    expected = "stated" if verb is None else stances[verb]
    if stance != expected:
        why = "without a verb" if verb is None else f"of {_quoted(verb)}"
        return f"stance {why} is '{expected}', not {_quoted(stance)}"
    return None


@_rule("span", whole=("figure",))
def _spans(connection: sqlite3.Connection) -> Breaks:
    """Prove that the two ends of an estimate are those of one quantity, the lower one first."""
    spans: dict[str, list[tuple[str, str, str, float]]] = {}
    for record, quantity, span, end, number in connection.execute(
        "SELECT figure.id, figure.quantity, figure.span, figure.span_end,"
        " coalesce(figure.low, figure.high) FROM figure"
        " WHERE figure.span IS NOT NULL OR figure.span_end IS NOT NULL"
        " ORDER BY figure.span_end, figure.id"
    ):
        if span is None or end is None:
            yield record, "has a span without an end, or an end without a span"
        if span is not None:
            spans.setdefault(span, []).append((end, quantity, record, number))
    for span, ends in spans.items():
        quantities = {quantity for _, quantity, *_ in ends}
        if [end for end, *_ in ends] != ["from", "to"] or len(quantities) > 1:
            record = min(record for *_, record, _ in ends)
            yield record, f"its span {_quoted(span)} is not a from and a to of one quantity"
            continue
        (*_, record, low), (*_, high) = ends
        if low is not None and high is not None and low > high:
            yield record, f"its span {_quoted(span)} goes from {low} to {high}"


@_rule("same_number", whole=("figure", "citation", "passage"))
def _same_number(connection: sqlite3.Connection) -> Breaks:
    """Prove that the lead's figures, and they alone, name the section's of the same number."""
    in_lead = {
        record
        for (record,) in connection.execute(
            "SELECT citation.record FROM citation JOIN passage ON passage.id = citation.passage"
            " WHERE passage.section = :lead",
            {"lead": LEAD},
        )
    }
    printed: dict[str, set[tuple[str, float]]] = {}
    named: dict[str, str] = {}
    sections: dict[tuple[str, float], str] = {}
    for record, quantity, low, high, twin, inferred in connection.execute(
        "SELECT figure.id, figure.quantity, figure.low, figure.high, figure.same_number,"
        " figure.inferred FROM figure ORDER BY figure.id"
    ):
        numbers = [(quantity, number) for number in (low, high) if number is not None]
        printed[record] = set(numbers)
        if record not in in_lead:
            for number in numbers:
                sections.setdefault(number, record)
        if twin is not None:
            named[record] = twin
            if "same_number" not in (inferred or "").split(SEPARATOR):
                yield record, "has same_number, which is always inferred"
    for record, own in printed.items():
        twin = named.get(record)
        if twin is None:
            for other in sorted({sections[each] for each in own if each in sections}):
                if record in in_lead:
                    yield record, f"prints the number of {_quoted(other)} without same_number"
        elif record not in in_lead or twin in in_lead:
            yield record, f"same_number leads from the lead to a section, not to {_quoted(twin)}"
        elif not own & printed.get(twin, own):
            yield record, f"does not print the number of {_quoted(twin)}"


@_rule("disagreement")
def _disagreement(connection: sqlite3.Connection) -> Breaks:
    for record, count in connection.execute(
        "SELECT disagreement.id, count(side.record) FROM disagreement"
        " LEFT JOIN main.disagreement_record AS side ON side.disagreement = disagreement.id"
        " GROUP BY disagreement.id HAVING count(side.record) < 2"
    ):
        yield record, f"names {count} records; it takes two to disagree"
    numbers = {
        side
        for figure, quantity in connection.execute(
            "SELECT figure.id, figure.quantity FROM main.figure"
            " WHERE coalesce(figure.low, figure.high) IS NOT NULL"
        )
        for side in (figure, quantity)
    }
    printing: dict[str, str] = {}
    for record, side in connection.execute(
        "SELECT side.disagreement, side.record FROM main.disagreement_record AS side"
        " ORDER BY side.record DESC"
    ):
        if side in numbers:
            printing[record] = side
    for record, kind in connection.execute(
        "SELECT disagreement.id, disagreement.kind FROM disagreement"
    ):
        if kind == "number" and record not in printing:
            yield record, "is one of numbers, and no side prints one"
        elif kind != "number" and record in printing:
            yield record, f"is {_quoted(kind)}, and {_quoted(printing[record])} prints a number"


@_rule("flaw", whole=("flaw_record", "citation"))
def _flaw(connection: sqlite3.Connection) -> Breaks:
    """Prove that what is broken is quoted shortly, and touches records of its passage."""
    for record, words in connection.execute("SELECT flaw.id, flaw.words FROM flaw"):
        if len(words.split()) > _MOST_WORDS:
            yield record, f"quotes {len(words.split())} words; {_MOST_WORDS} are enough"
    for (record,) in connection.execute(
        "SELECT flaw.id FROM flaw WHERE NOT EXISTS"
        " (SELECT 1 FROM flaw_record WHERE flaw_record.flaw = flaw.id)"
    ):
        yield record, "touches no record"
    for record, passage, touched in connection.execute(
        "SELECT flaw.id, flaw.passage, flaw_record.record FROM flaw"
        " JOIN flaw_record ON flaw_record.flaw = flaw.id"
        " WHERE EXISTS (SELECT 1 FROM citation WHERE citation.record = flaw_record.record)"
        " AND NOT EXISTS (SELECT 1 FROM citation"
        " WHERE citation.record = flaw_record.record AND citation.passage = flaw.passage)"
    ):
        yield record, f"touches {_quoted(touched)}, which does not rest on {_quoted(passage)}"


@_rule("passage")
def _passage(connection: sqlite3.Connection) -> Breaks:
    for kind in CITED:
        for (record,) in connection.execute(
            f"SELECT {kind}.id FROM {kind} WHERE NOT EXISTS"
            f" (SELECT 1 FROM main.citation WHERE citation.record = {kind}.id)"
        ):
            yield record, f"a {kind} that rests on no passage"


@_rule("position", whole=("passage",))
def _position(connection: sqlite3.Connection) -> Breaks:
    position = 0
    paragraphs: dict[str, int] = {}
    for record, place, section, paragraph in connection.execute(
        "SELECT passage.id, passage.position, passage.section, passage.paragraph FROM passage"
        " ORDER BY passage.position, passage.id"
    ):
        if place != position + 1:
            yield record, f"is at position {place}, not {position + 1}"
        following = paragraphs.get(section, 0) + 1
        if paragraph != following:
            yield record, f"is paragraph {paragraph} of {_quoted(section)}, not {following}"
        position, paragraphs[section] = place, paragraph


@_rule("order", whole=("passage", "citation", "breakdown"))
def _order(connection: sqlite3.Connection) -> Breaks:
    """Prove that rows stand as in the article: by the first passage they rest on, then by id."""
    firsts: dict[str, int] = dict(
        connection.execute(
            "SELECT passage.id, passage.position FROM passage"
            " UNION ALL SELECT flaw.id, passage.position FROM flaw"
            " JOIN passage ON passage.id = flaw.passage"
            " UNION ALL SELECT citation.record, min(passage.position) FROM citation"
            " JOIN passage ON passage.id = citation.passage GROUP BY citation.record"
        )
    )
    for record, quantity in connection.execute(
        "SELECT breakdown.id, breakdown.quantity FROM breakdown"
    ):
        if quantity in firsts:
            firsts[record] = firsts[quantity]
    for table in (*KINDS, *LINKS):
        first = _columns(connection, table)[0]
        before = (0, "")
        for (record,) in connection.execute(f"SELECT {first} FROM {table} ORDER BY rowid"):
            if record in firsts:
                here = (firsts[record], record)
                if here < before:
                    yield record, f"belongs before {_quoted(before[1])} in the table {table}"
                before = here


@_rule("text")
def _text(connection: sqlite3.Connection) -> Breaks:
    for table in TABLES:
        columns = _columns(connection, table)
        for row in connection.execute(f"SELECT * FROM {table}"):
            if all(map(_is_plain, row)):
                continue
            for value, column in zip(row, columns, strict=True):
                if isinstance(value, str):
                    for wrong in _oddities(value):
                        yield row[0], f"{column} {wrong}"


def _is_plain(value: object) -> bool:
    """Whether a value is surely without oddities, told without reading it letter by letter."""
    return type(value) is not str or (
        value.isprintable()
        and value[:1] not in "=+-@ "
        and value[-1] != " "
        and len(value) <= _LONGEST
    )


def _oddities(text: str) -> Iterator[str]:
    if not text.strip() or text != text.strip():
        yield "is blank, or begins or ends in a space"
    elif text[0] in "=+-@":
        yield f"begins like a spreadsheet formula: {_quoted(text)}"
    if any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in text):
        yield "has a control character"
    if len(text) > _LONGEST:
        yield f"has {len(text)} letters; a cell of a spreadsheet holds {_LONGEST}"


@_rule("list")
def _list(connection: sqlite3.Connection) -> Breaks:
    joint = SEPARATOR.strip()
    for table in TABLES:
        first, *others = _columns(connection, table)
        for column in _ITEMS:
            if column in others:
                for record, value in connection.execute(
                    f"SELECT {first}, {column} FROM {table} WHERE instr({column}, ?)", (joint,)
                ):
                    yield (
                        record,
                        f"{column} contains '{joint}', which joins lists: {_quoted(value)}",
                    )


@_rule("inferred")
def _inferred(connection: sqlite3.Connection) -> Breaks:
    for kind in CITED:
        known = {*_columns(connection, kind)} - {*_ELSEWHERE}
        for record, value in connection.execute(
            f"SELECT id, inferred FROM {kind} WHERE inferred IS NOT NULL"
        ):
            for name in value.split(SEPARATOR):
                if name not in known:
                    yield (
                        record,
                        f"inferred names no column, or one told elsewhere: {_quoted(name)}",
                    )


@_rule("derived", whole=TABLES)
def _derived(connection: sqlite3.Connection) -> Breaks:
    from powcli.build import STORED, Joined, aliases, flat_rows, kin, open_views, texts, words

    open_views(connection)
    joined: Joined = {}
    for listing in catalog.listings():
        place = [column.name for column in listing.columns].index("id")
        stored = connection.execute(f'SELECT * FROM "{listing.name}" ORDER BY rowid')
        expected = flat_rows(connection, listing, joined)
        yield from _differing(listing.name, stored, expected, place)
    for table, order, place in (
        ("record", "rowid", 0),
        ("facet", "filter, value, record, role", 2),
        ("tie", "rowid", 0),
    ):
        stored = connection.execute(f"SELECT * FROM {table} ORDER BY {order}")
        yield from _differing(table, stored, connection.execute(STORED[table]), place)
    stored = connection.execute("SELECT * FROM alias ORDER BY rowid")
    yield from _differing("alias", stored, iter(aliases(connection)), 2)
    counted: Counter[str] = Counter()
    stored = connection.execute("SELECT * FROM search ORDER BY rowid")
    expected = _counting(connection, texts(connection), counted)
    yield from _differing("search", stored, expected, 0)
    yield from _miscounted(connection, counted)
    for table, rows in (("word", words), ("kin", kin)):
        stored = connection.execute(f"SELECT * FROM {table} ORDER BY rowid")
        yield from _differing(table, stored, iter(rows(connection)), 0)


def _differing(table: str, stored: Iterator[Row], expected: Iterator[Row], place: int) -> Breaks:
    """Yield the records, told by a column's place, whose rows are not as they should be."""
    for one, other in zip_longest(stored, expected):
        if one != other:
            rows = {one, *stored} ^ {other, *expected}
            for record in sorted({str(row[place]) for row in rows if row}) or [""]:
                yield record, f"{table} does not agree with the rows; build it again"
            return


def _counting(
    connection: sqlite3.Connection, texts: "Iterator[Text]", counted: Counter[str]
) -> Iterator[Row]:
    """Yield the rows of `search` that texts make, their words counted as the index has them.

    The words of a record that the index does not have are counted under its id, which is no word.
    """
    from powcli.fulltext import indexed

    sizes = dict(connection.execute("SELECT id, sz FROM search_fts_docsize"))
    for rowid, text in enumerate(texts, 1):
        words = [indexed(part) for part in text.indexed]
        if sizes.get(rowid) != b"".join(map(_varint, map(len, words))):
            counted[str(text.shown["id"])] = -1
        for part in words:
            counted.update(part)
        yield tuple(text.shown.values())


def _varint(number: int) -> bytes:
    """Return a number as SQLite stores it: seven bits a byte, the highest first."""
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(number & 0x7F | 0x80)
    return bytes(reversed(parts))


def _miscounted(connection: sqlite3.Connection, counted: Counter[str]) -> Breaks:
    """Yield the records and the words of which the full text has not what it should have."""
    for record in [key for key, number in counted.items() if number < 0]:
        del counted[record]
        yield record, "the full text does not have its words; build it again"
    connection.execute(
        "CREATE VIRTUAL TABLE temp.term USING fts5vocab('main', 'search_fts', 'row')"
    )
    for term, number in connection.execute("SELECT term, cnt FROM temp.term"):
        if (expected := counted.pop(term, 0)) != number:
            yield "", f"the full text has '{term}' {number} times, not {expected}; build it again"
    for term in counted:
        yield "", f"the full text does not have '{term}'; build it again"
