"""Proves what can be proved of a database, one function a rule; each breach names its record."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from powcli import catalog
from powcli.catalog.words import VOCABULARIES
from powcli.errors import DatabaseError, either
from powcli.model import SEPARATOR

KINDS = (
    "passage",
    "country",
    "place",
    "person",
    "organisation",
    "document",
    "event",
    "breakdown",
    "quantity",
    "figure",
    "claim",
    "disagreement",
)
"""The tables of records, whose ids are unique among them all."""

LINKS = (
    "place_country",
    "event_country",
    "event_place",
    "event_person",
    "event_organisation",
    "event_document",
    "claim_about",
    "disagreement_record",
    "name",
    "citation",
)
"""The tables that tie records together."""

TABLES = ("meta", *KINDS, *LINKS)
"""The data's own tables: the seed's, not those derived from them."""

CITED = tuple(kind for kind in KINDS if kind not in ("passage", "breakdown"))
DATED = ("document", "event", "quantity")

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
    ("event_country", "role", "role of a country in an event"),
    ("event_organisation", "role", "role of an organisation in an event"),
    ("event_person", "role", "role of a person in an event"),
    ("event_document", "role", "role of a document in an event"),
    ("name", "kind", "name kind"),
    ("name", "origin", "name origin"),
    *((table, "date_origin", "date origin") for table in DATED),
)

_POINTERS = (
    ("figure", "said_by", ("person", "organisation")),
    ("figure", "reported_by", ("person", "organisation")),
    ("claim", "said_by", ("person", "organisation")),
    ("claim", "reported_by", ("person", "organisation")),
    ("document", "issued_by", ("person", "organisation", "country")),
    ("claim_about", "record", KINDS),
    ("disagreement_record", "record", KINDS),
    ("name", "record", KINDS),
    ("citation", "record", KINDS),
)
"""Columns that name a record of one of several kinds, which no foreign key can hold."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A record that breaks a rule, and how."""

    id: str
    rule: str
    message: str


Found = Iterator[tuple[str, str]]
Rule = Callable[[sqlite3.Connection], Found]
RULES: dict[str, Rule] = {}


def breaches(connection: sqlite3.Connection) -> Iterator[Breach]:
    """Yield every breach of every rule. Raises DatabaseError where a table is missing."""
    missing = sorted({*TABLES} - {*_named(connection)})
    if missing:
        raise DatabaseError(f"the database has no table {either(missing)}; it is of another schema")
    for name, rule in RULES.items():
        for record, message in rule(connection):
            yield Breach(record, name, message)


def sound(connection: sqlite3.Connection) -> bool:
    """Whether every rule holds; not so where a rule cannot even be tried."""
    try:
        return next(breaches(connection), None) is None
    except Exception:
        return False


def _rule(name: str) -> Callable[[Rule], Rule]:
    def add(rule: Rule) -> Rule:
        RULES[name] = rule
        return rule

    return add


def _named(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _texts(connection: sqlite3.Connection) -> Iterator[tuple[str, str, object]]:
    """Yield (id, column, value) for every value of the data's own tables."""
    for table in TABLES:
        columns = _columns(connection, table)
        for row in connection.execute(f"SELECT * FROM {table}"):
            for column, value in zip(columns, row, strict=True):
                yield str(row[0]), column, value


@_rule("file")
def _file(connection: sqlite3.Connection) -> Found:
    for (message,) in connection.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield "", message


@_rule("source")
def _source(connection: sqlite3.Connection) -> Found:
    told = {key for (key,) in connection.execute("SELECT meta.key FROM meta")}
    for key in ("data_version", "source", "address", "data_licence", "attribution"):
        if key not in told:
            yield key, "is missing from the table meta"


@_rule("reference")
def _reference(connection: sqlite3.Connection) -> Found:
    for table, rowid, parent, key in connection.execute("PRAGMA foreign_key_check").fetchall():
        column = next(
            row[3]
            for row in connection.execute(f"PRAGMA foreign_key_list({table})")
            if row[0] == key
        )
        first = _columns(connection, table)[0]
        record, target = connection.execute(
            f"SELECT {first}, {column} FROM {table} WHERE rowid = ?", (rowid,)
        ).fetchone()
        yield record, f"{table}.{column} names no {parent}: '{target}'"
    for table, column, kinds in _POINTERS:
        first = _columns(connection, table)[0]
        known = " UNION ALL ".join(f"SELECT {kind}.id FROM {kind}" for kind in kinds)
        for record, target in connection.execute(
            f"SELECT {first}, {column} FROM {table}"
            f" WHERE {column} IS NOT NULL AND {column} NOT IN ({known})"
        ):
            yield record, f"{table}.{column} names no record: '{target}'"


@_rule("word")
def _word(connection: sqlite3.Connection) -> Found:
    for table, column, vocabulary in _WORDS:
        first = _columns(connection, table)[0]
        for record, value in connection.execute(
            f"SELECT {first}, {column} FROM {table} WHERE {column} IS NOT NULL"
        ):
            if value not in VOCABULARIES[vocabulary]:
                yield record, f"'{value}' is no {vocabulary}"


@_rule("id")
def _id(connection: sqlite3.Connection) -> Found:
    owners: dict[str, str] = {}
    for kind in KINDS:
        for (record,) in connection.execute(f"SELECT id FROM {kind}"):
            if record in owners:
                yield record, f"is the id of a {owners[record]} and of a {kind}"
            owners[record] = kind
            slug = r"[a-z0-9]+(-[a-z0-9]+)*"
            form = rf"{slug}\.{slug}" if kind == "figure" else slug
            if not re.fullmatch(form, record or ""):
                yield record, f"is no well-formed id of a {kind}"
    for record, quantity in connection.execute("SELECT figure.id, figure.quantity FROM figure"):
        if record.partition(".")[0] != quantity:
            yield record, f"does not begin with its quantity, '{quantity}'"


@_rule("name")
def _name(connection: sqlite3.Connection) -> Found:
    from powcli.forms import fold

    for kind, column in (
        *((kind, "name") for kind in ("country", "place", "person", "organisation")),
        *((kind, "title") for kind in ("document", "event", "quantity")),
        ("disagreement", "topic"),
    ):
        seen: dict[str, str] = {}
        for record, name in connection.execute(f"SELECT id, {column} FROM {kind} ORDER BY id"):
            other = seen.setdefault(fold(name), record)
            if other != record:
                yield record, f"has the name of '{other}': {name}"


@_rule("date")
def _date(connection: sqlite3.Connection) -> Found:
    for table in DATED:
        for record, date, earliest, latest, origin, note in connection.execute(
            f"SELECT id, date, earliest, latest, date_origin, date_note FROM {table}"
        ):
            if date is None:
                if earliest or latest or origin:
                    yield record, "has days or an origin, but no date"
                continue
            days = strict_days(date)
            if days is None:
                yield record, f"'{date}' is no EDTF date"
            elif (earliest, latest) != days:
                yield record, f"'{date}' spans {days[0]} to {days[1]}, not {earliest} to {latest}"
            if earliest and latest and latest < earliest:
                yield record, f"latest {latest} is before earliest {earliest}"
            if origin is None:
                yield record, "has a date without date_origin"
            if origin == "inferred" and not note:
                yield record, "has an inferred date without date_note"
    for record, existed in connection.execute(
        "SELECT country.id, country.existed FROM country WHERE country.existed IS NOT NULL"
    ):
        if strict_days(existed) is None:
            yield record, f"'{existed}' is no EDTF date"


@cache
def strict_days(date: str) -> tuple[str | None, str | None] | None:
    """Return the strict first and last day of an EDTF date, None for an open end.

    None where it is no EDTF date, or has a blank end, which the parser misreads.
    """
    from edtf import parse_edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    ends = date.split("/")
    if not all(ends) or len(ends) > 2 or not re.fullmatch(r"[0-9X./~?%-]+", date):
        return None
    try:
        days: list[str | None] = []
        for end, bound in ((ends[0], "lower_strict"), (ends[-1], "upper_strict")):
            if end == "..":
                days.append(None)
                continue
            day = getattr(parse_edtf(end), bound)()
            days.append(f"{day[0]:04}-{day[1]:02}-{day[2]:02}")
        parse_edtf(date)
    except (EDTFParseException, ValueError):
        return None
    return (days[0], days[1]) if any(days) else None


@_rule("number")
def _number(connection: sqlite3.Connection) -> Found:
    for record, low, high, qualifier, unit in connection.execute(
        "SELECT figure.id, figure.low, figure.high, figure.qualifier, quantity.unit FROM figure"
        " JOIN quantity ON quantity.id = figure.quantity"
    ):
        if any(not isinstance(number, int | float | None) for number in (low, high)):
            yield record, "low or high is no number"
            continue
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
        }.get(qualifier, (True, True))
        if given != expected:
            yield record, f"'{qualifier}' does not go with low {low} and high {high}"
        if qualifier in ("exact", "nearly") and low != high:
            yield record, f"'{qualifier}' goes with one number, not {low} and {high}"
    for record, other in connection.execute(
        "SELECT figure.id, twin.id FROM figure JOIN figure AS twin ON twin.id < figure.id"
        " AND twin.quantity = figure.quantity AND twin.said_by IS figure.said_by"
        " AND twin.low IS figure.low AND twin.high IS figure.high"
        " AND twin.qualifier = figure.qualifier AND twin.words = figure.words"
        " AND twin.counted IS figure.counted"
    ):
        yield record, f"is the same statement as '{other}'; one figure has several passages"
    for record, latitude, longitude, precision, reference in connection.execute(
        "SELECT place.id, place.latitude, place.longitude, place.precision, place.reference"
        " FROM place"
    ):
        located = latitude is not None and longitude is not None
        if located != (precision in ("exact", "settlement")):
            yield record, f"precision '{precision}' does not go with its coordinates"
        if located and not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            yield record, "has coordinates off the globe"
        if located and not reference:
            yield record, "has coordinates without a reference"
    for record in connection.execute(
        "SELECT name.record FROM name"
        " WHERE (name.origin = 'editor') <> (name.reference IS NOT NULL)"
    ):
        yield record[0], "has an editor's name without reference, or a printed one with one"


@_rule("breakdown")
def _breakdown(connection: sqlite3.Connection) -> Found:
    for record, quantity, complete in connection.execute(
        "SELECT breakdown.id, breakdown.quantity, breakdown.complete FROM breakdown"
    ).fetchall():
        parts = list(
            connection.execute(
                "SELECT quantity.id, quantity.part_of, count(figure.id), max(figure.low),"
                " max(figure.high) FROM quantity LEFT JOIN figure ON figure.quantity = quantity.id"
                " WHERE quantity.breakdown = ? GROUP BY quantity.id ORDER BY quantity.id",
                (record,),
            )
        )
        if len(parts) < 2:
            yield record, "has fewer than two members"
        for part, whole, *_ in parts:
            if whole != quantity:
                yield part, f"is a member of '{record}', but not part of '{quantity}'"
        if not complete:
            continue
        if any(count != 1 or low is None or low != high for _, _, count, low, high in parts):
            yield record, "is complete, but a member has not just one number"
            continue
        total = sum(low for *_, low, _ in parts)
        wholes = [
            number
            for (number,) in connection.execute(
                "SELECT figure.low FROM figure WHERE figure.quantity = ?"
                " AND figure.low = figure.high",
                (quantity,),
            )
        ]
        if total not in wholes:
            yield record, f"adds up to {total}, and '{quantity}' is {wholes}"


@_rule("part")
def _part(connection: sqlite3.Connection) -> Found:
    for table, column in (("event", "part_of"), ("quantity", "part_of"), ("figure", "base")):
        parents = dict(
            connection.execute(f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL")
        )
        for record in parents:
            seen, above = {record}, parents.get(record)
            while above is not None and above not in seen:
                seen.add(above)
                above = parents.get(above)
            if above == record:
                yield record, f"{column} leads back to itself"


@_rule("disagreement")
def _disagreement(connection: sqlite3.Connection) -> Found:
    for record, count in connection.execute(
        "SELECT disagreement.id, count(disagreement_record.record) FROM disagreement"
        " LEFT JOIN disagreement_record ON disagreement_record.disagreement = disagreement.id"
        " GROUP BY disagreement.id HAVING count(disagreement_record.record) < 2"
    ):
        yield record, f"names {count} records; it takes two to disagree"


@_rule("passage")
def _passage(connection: sqlite3.Connection) -> Found:
    for kind in CITED:
        for (record,) in connection.execute(
            f"SELECT id FROM {kind} WHERE id NOT IN (SELECT citation.record FROM citation)"
        ):
            yield record, f"a {kind} that rests on no passage"
    positions = list(
        connection.execute(
            "SELECT passage.id, passage.position FROM passage ORDER BY passage.position"
        )
    )
    for expected, (record, position) in enumerate(positions, 1):
        if position != expected:
            yield record, f"is at position {position}, not {expected}"


@_rule("text")
def _text(connection: sqlite3.Connection) -> Found:
    for record, column, value in _texts(connection):
        if not isinstance(value, str):
            continue
        if not value.strip() or value != value.strip():
            yield record, f"{column} is blank, or begins or ends in a space"
        elif value[0] in "=+-@":
            yield record, f"{column} begins like a spreadsheet formula: {value[:20]}"
        if any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in value):
            yield record, f"{column} has a control character"


@_rule("list")
def _list(connection: sqlite3.Connection) -> Found:
    for record, column, value in _texts(connection):
        if column in ("name", "title", "words", "section") and SEPARATOR.strip() in str(value):
            yield record, f"{column} contains '{SEPARATOR.strip()}', which joins lists: {value}"


@_rule("inferred")
def _inferred(connection: sqlite3.Connection) -> Found:
    tables = {listing.record: listing for listing in catalog.listings()}
    tables["quantity"] = tables["figure"]
    for kind in CITED:
        known = {column.name for column in tables[kind].columns} - {"date"}
        for record, value in connection.execute(
            f"SELECT id, inferred FROM {kind} WHERE inferred IS NOT NULL"
        ):
            for name in value.split(SEPARATOR):
                if name not in known:
                    yield record, f"inferred names no column, or one told elsewhere: '{name}'"


@_rule("derived")
def _derived(connection: sqlite3.Connection) -> Found:
    from powcli.build import aliases, facets, flat_rows, texts
    from powcli.fulltext import match

    for listing in catalog.listings():
        stored = connection.execute(f'SELECT * FROM "{listing.name}" ORDER BY rowid').fetchall()
        expected = list(flat_rows(connection, listing))
        if stored != expected:
            differing = set(stored) ^ set(expected)
            place = [column.name for column in listing.columns].index("id")
            records = sorted({str(row[place]) for row in differing}) or [""]
            for record in records:
                yield record, f"{listing.name} does not agree with the rows; build it again"
    for table, expected_rows in (("facet", facets(connection)), ("alias", aliases(connection))):
        stored_rows = set(connection.execute(f"SELECT * FROM {table}"))
        for row in sorted(stored_rows ^ set(expected_rows), key=repr):
            yield str(row[2]), f"{table} does not agree with the rows; build it again"
    found = {row[0]: row for row in connection.execute("SELECT * FROM search")}
    for text in texts(connection):
        record = str(text.shown["id"])
        if found.pop(record, ()) != tuple(text.shown.values()):
            yield record, "the full text does not agree with the rows; build it again"
        # The words of its id are indexed with every record.
        elif not connection.execute(
            "SELECT search.rowid FROM search_fts JOIN search ON search.rowid = search_fts.rowid"
            " WHERE search_fts MATCH :words AND search.id = :id",
            {"words": match(record), "id": record},
        ).fetchone():
            yield record, "the full text does not find it; build it again"
    for record in found:
        yield record, "the full text has a record that is none; build it again"
