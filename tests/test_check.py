"""`powcli check` is clean over the bundled data, and names a fault planted against each rule."""

import hashlib
import random
import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from conftest import ROOT, Run, process

from powcli import catalog, check, database
from powcli.against import phrases
from powcli.catalog.words import VOCABULARIES
from powcli.check import RULES, TABLES, Breach, breaches

pytestmark = pytest.mark.inside

TWIN = """
CREATE TEMP TABLE twin AS SELECT * FROM figure WHERE id = 'katyn-victims.20000';
UPDATE twin SET id = 'katyn-victims.again', words = 'more than 20,000';
INSERT INTO figure SELECT * FROM twin;
DROP TABLE twin
"""

FAULTS: dict[str, dict[str, list[tuple[str, str]]]] = {
    "source": {
        "DELETE FROM meta WHERE key = 'attribution'": [
            ("attribution", "is missing from the table meta")
        ],
        "DELETE FROM meta WHERE key = 'article_sha256'": [
            ("article_sha256", "is missing from the table meta")
        ],
        "UPDATE meta SET value = 'fa4a8c6e' WHERE key = 'article_sha256'": [
            ("article_sha256", "is no SHA-256: 'fa4a8c6e'")
        ],
    },
    "reference": {
        "UPDATE citation SET passage = 'passage-poland-9' WHERE record = 'order-no-270'": [
            ("order-no-270", "citation.passage names no passage: 'passage-poland-9'")
        ],
        "UPDATE figure SET said_by = 'nobody' WHERE id = 'german-pow-mortality.edele'": [
            (
                "german-pow-mortality.edele",
                "figure.said_by names no person or organisation: 'nobody'",
            )
        ],
        "UPDATE figure SET said_by = 'poland' WHERE id = 'german-pow-mortality.edele'": [
            (
                "german-pow-mortality.edele",
                "figure.said_by names no person or organisation: 'poland'",
            )
        ],
        "UPDATE citation SET record = 'order-no-271' WHERE record = 'order-no-270'": [
            ("order-no-271", "citation.record names no record: 'order-no-271'")
        ],
    },
    "word": {
        "UPDATE event SET kind = 'picnic' WHERE id = 'katyn-massacre'": [
            ("katyn-massacre", "'picnic' is no event kind")
        ],
        "UPDATE quantity SET whole = 2 WHERE id = 'katyn-victims'": [
            ("katyn-victims", "whole is 2, neither 0 nor 1")
        ],
        "UPDATE event_place SET inferred = 3 WHERE event = 'katyn-massacre'": [
            ("katyn-massacre", "inferred is 3, neither 0 nor 1")
        ],
        "UPDATE figure SET fate = 'vanished' WHERE id = 'litene-dead.200'": [
            ("litene-dead.200", "'vanished' is no fate")
        ],
        "UPDATE event_country SET role = 'villain' WHERE event = 'soviet-invasion-of-poland'"
        " AND country = 'poland'": [
            ("soviet-invasion-of-poland", "'villain' is no role in an event")
        ],
        "UPDATE disagreement SET kind = 'quarrel' WHERE id = 'mackenzie-moore-gulag'": [
            ("mackenzie-moore-gulag", "'quarrel' is no disagreement kind")
        ],
    },
    "id": {
        "UPDATE person SET id = 'grodno' WHERE id = 'moore'": [
            ("grodno", "is the id of a place and of a person")
        ],
        "UPDATE person SET id = 'Moore' WHERE id = 'moore'": [
            ("Moore", "is no well-formed id of a person")
        ],
        "UPDATE figure SET id = 'german-pow-mortality' WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality", "is the id of a quantity and of a figure"),
            ("german-pow-mortality", "is no well-formed id of a figure"),
        ],
        "UPDATE figure SET quantity = 'katyn-victims' WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "does not begin with its quantity, 'katyn-victims'")
        ],
    },
    "name": {
        "UPDATE person SET name = 'MÁRK  edele' WHERE id = 'moore'": [
            ("moore", "has the name of 'mark-edele': 'MÁRK  edele'")
        ],
        "UPDATE name SET reference = NULL WHERE record = 'katyn' AND origin = 'editor'": [
            ("katyn", "its name 'Katyń' has no reference")
        ],
        "UPDATE name SET reference = 'GeoNames' WHERE record = '4th-guards-tank-corps' AND origin = 'article'": [
            (
                "4th-guards-tank-corps",
                "its name '4th Guards Tank Corps' has a reference, and is not the editor's",
            )
        ],
    },
    "date": {
        "UPDATE event SET date = NULL WHERE id = 'last-repatriation'": [
            ("last-repatriation", "has days or an origin, but no date")
        ],
        "UPDATE event SET date = 'May 1940' WHERE id = 'last-repatriation'": [
            ("last-repatriation", "'May 1940' is no EDTF date")
        ],
        "UPDATE event SET date = '1956-02-30' WHERE id = 'last-repatriation'": [
            ("last-repatriation", "'1956-02-30' is no day: February 1956 has 29")
        ],
        "UPDATE event SET date = '[1955-06..1956]' WHERE id = 'last-repatriation'": [
            (
                "last-repatriation",
                "'[1955-06..1956]' is a set whose two ends differ in precision; write both as days",
            )
        ],
        "UPDATE event SET date = '-1985' WHERE id = 'last-repatriation'": [
            ("last-repatriation", "'-1985' is before Christ, which no listing can sort")
        ],
        "UPDATE event SET date = '/1956' WHERE id = 'last-repatriation'": [
            (
                "last-repatriation",
                "'/1956' spans an open day to 1956-12-31, not 1956-01-01 to 1956-12-31",
            )
        ],
        "UPDATE event SET latest = '1957-01-01' WHERE id = 'last-repatriation'": [
            (
                "last-repatriation",
                "'1956' spans 1956-01-01 to 1956-12-31, not 1956-01-01 to 1957-01-01",
            )
        ],
        "UPDATE event SET date_origin = NULL WHERE id = 'last-repatriation'": [
            ("last-repatriation", "has a date without date_origin")
        ],
        "UPDATE event SET date_note = NULL WHERE id = 'grodno-executions'": [
            ("grodno-executions", "has an inferred date without date_note")
        ],
        "UPDATE claim SET date_note = NULL WHERE id = 'mackenzie-survivors-gulag'": [
            ("mackenzie-survivors-gulag", "has an inferred date without date_note")
        ],
        "UPDATE quantity SET date = '1940-02-30' WHERE id = 'polish-officers-arrested'": [
            ("polish-officers-arrested", "'1940-02-30' is no day: February 1940 has 29")
        ],
        "UPDATE quantity SET event = NULL WHERE id = 'litene-dead'": [
            ("litene-dead", "has the date of its event, but no event")
        ],
        "UPDATE quantity SET when_words = 'then' WHERE id = 'litene-dead'": [
            ("litene-dead", "has the date of its event, and one of its own")
        ],
        "UPDATE country SET existed = '1922/1991/2000' WHERE id = 'soviet-union'": [
            ("soviet-union", "'1922/1991/2000' is no EDTF date")
        ],
    },
    "number": {
        "UPDATE figure SET low = -1 WHERE id = 'katyn-victims.20000'": [
            ("katyn-victims.20000", "low or high is below zero")
        ],
        "UPDATE figure SET low = 115, high = 115 WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "is more than 100 percent")
        ],
        "UPDATE figure SET low = 800000 WHERE id = 'japanese-internees.560000'": [
            ("japanese-internees.560000", "low 800000 is above high 760000")
        ],
        "UPDATE figure SET high = 22000 WHERE id = 'katyn-victims.20000'": [
            ("katyn-victims.20000", "'over' does not go with low 20000 and high 22000")
        ],
        "UPDATE figure SET low = 21000 WHERE id = 'katyn-victims.22000'": [
            ("katyn-victims.22000", "'nearly' does not go with low 21000 and high 22000")
        ],
        "UPDATE figure SET high = 16 WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "'plain' goes with one number, not 15 and 16")
        ],
        "UPDATE figure SET high = 560000 WHERE id = 'japanese-internees.560000'": [
            ("japanese-internees.560000", "'range' goes with two numbers, not 560000 alone")
        ],
        "UPDATE figure SET low = 1 WHERE id = 'german-pow-deaths.some-german-estimates'": [
            (
                "german-pow-deaths.some-german-estimates",
                "'up-to' does not go with low 1 and high 1000000",
            )
        ],
        "UPDATE figure SET low = 1 WHERE id = 'italian-pow-deaths.vague'": [
            ("italian-pow-deaths.vague", "'vague' does not go with low 1 and high None")
        ],
        TWIN: [
            (
                "katyn-victims.again",
                "is the same statement as 'katyn-victims.20000'; one figure has several passages",
            )
        ],
    },
    "voice": {
        "UPDATE figure SET attribution = 'body' WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "attribution is 'body', and said_by is a person")
        ],
        "UPDATE figure SET attribution = 'body' WHERE id = 'german-pow-deaths.soviet-sources'": [
            (
                "german-pow-deaths.soviet-sources",
                "attribution is 'body', and said_by is a collective",
            )
        ],
        "UPDATE claim SET attribution = 'person' WHERE id = 'bureau-order-camouflage'": [
            ("bureau-order-camouflage", "attribution is 'person', and said_by is a body")
        ],
        "UPDATE figure SET said_by = NULL WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "attribution is 'person', and said_by is empty")
        ],
        "UPDATE figure SET context_by = 'moore' WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "has context_by, and it is not unclear who says it")
        ],
        "UPDATE figure SET verb = 'whispered' WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "its verb 'whispered' is not in the table of verbs")
        ],
        "UPDATE figure SET verb = 'noted' WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "stance of 'noted' is 'stated', not 'estimated'")
        ],
        "UPDATE figure SET verb = NULL WHERE id = 'german-pow-mortality.edele'": [
            ("german-pow-mortality.edele", "stance without a verb is 'stated', not 'estimated'")
        ],
        "UPDATE event SET attribution = NULL WHERE id = 'grishchino-cellar-killings'": [
            ("grishchino-cellar-killings", "event has a voice without attribution")
        ],
        "UPDATE event_organisation SET attribution = 'article' WHERE event = 'katyn-massacre'"
        " AND role = 'perpetrator'": [
            (
                "katyn-massacre",
                "event_organisation says that the article speaks, which needs no saying",
            )
        ],
        "UPDATE event_organisation SET said_by = 'moore' WHERE event = 'katyn-massacre'"
        " AND role = 'perpetrator'": [
            ("katyn-massacre", "event_organisation has a voice without attribution")
        ],
        "UPDATE event SET stance = NULL WHERE id = 'grishchino-cellar-killings'": [
            ("grishchino-cellar-killings", "has a voice without stance")
        ],
        "UPDATE figure SET reported_by = 'moore' WHERE id = 'litene-dead.200'": [
            ("litene-dead.200", "has reported_by, and the article says it itself")
        ],
        "UPDATE organisation_person SET organisation = 'politburo'"
        " WHERE person = 'rudiger-overmans'": [
            ("rudiger-overmans", "is a member of 'politburo', which is no collective")
        ],
    },
    "span": {
        "UPDATE figure SET span_end = 'to' WHERE id = 'german-pow-deaths.350000'": [
            (
                "german-pow-deaths.1200000",
                "its span 'german-pow-deaths.lead' is not a from and a to of one quantity",
            )
        ],
        "UPDATE figure SET span_end = NULL WHERE id = 'german-pow-deaths.350000'": [
            ("german-pow-deaths.350000", "has a span without an end, or an end without a span"),
            (
                "german-pow-deaths.1200000",
                "its span 'german-pow-deaths.lead' is not a from and a to of one quantity",
            ),
        ],
        "UPDATE figure SET span = NULL WHERE id = 'german-pow-deaths.350000'": [
            ("german-pow-deaths.350000", "has a span without an end, or an end without a span"),
            (
                "german-pow-deaths.1200000",
                "its span 'german-pow-deaths.lead' is not a from and a to of one quantity",
            ),
        ],
        "UPDATE figure SET quantity = 'katyn-victims' WHERE id = 'german-pow-deaths.350000'": [
            (
                "german-pow-deaths.1200000",
                "its span 'german-pow-deaths.lead' is not a from and a to of one quantity",
            ),
        ],
        "UPDATE figure SET low = 3500000 WHERE id = 'german-pow-deaths.350000'": [
            (
                "german-pow-deaths.350000",
                "its span 'german-pow-deaths.lead' goes from 3500000 to 1200000",
            ),
        ],
    },
    "same_number": {
        "UPDATE figure SET low = 9000, high = 9000 WHERE id = 'katyn-officers.8000'": [
            ("katyn-officers.8000", "does not print the number of 'katyn-officers.8000-about'")
        ],
        "UPDATE figure SET same_number = 'german-pow-deaths.hebert'"
        " WHERE id = 'katyn-officers.8000'": [
            ("katyn-officers.8000", "does not print the number of 'german-pow-deaths.hebert'")
        ],
        "UPDATE figure SET inferred = 'base' WHERE id = 'katyn-officers.8000'": [
            ("katyn-officers.8000", "has same_number, which is always inferred")
        ],
        "UPDATE figure SET same_number = NULL WHERE id = 'katyn-officers.8000'": [
            (
                "katyn-officers.8000",
                "prints the number of 'katyn-officers.8000-about' without same_number",
            )
        ],
        "UPDATE figure SET same_number = 'katyn-victims.22000', inferred = 'same_number'"
        " WHERE id = 'katyn-officers.8000-about'": [
            (
                "katyn-officers.8000-about",
                "same_number leads from the lead to a section, not to 'katyn-victims.22000'",
            )
        ],
        "UPDATE figure SET same_number = 'katyn-victims.20000' WHERE id = 'katyn-officers.8000'": [
            (
                "katyn-officers.8000",
                "same_number leads from the lead to a section, not to 'katyn-victims.20000'",
            )
        ],
    },
    "inside": {
        "UPDATE event SET earliest = '1938-01-01' WHERE id = 'battle-of-szack'": [
            (
                "battle-of-szack",
                "its days, 1938-01-01 to 1939-09-28, are not inside those of"
                " 'soviet-invasion-of-poland'",
            )
        ],
        "UPDATE event SET date = '[..1945]', earliest = NULL, latest = '1945-12-31'"
        " WHERE id = 'litene-shootings'": [
            (
                "litene-shootings",
                "its days, an open day to 1945-12-31, are not inside those of"
                " 'baltic-officer-massacres'",
            )
        ],
        "UPDATE event SET date = '[1945..]', earliest = '1945-01-01', latest = NULL"
        " WHERE id = 'litene-shootings'": [
            (
                "litene-shootings",
                "its days, 1945-01-01 to an open day, are not inside those of"
                " 'baltic-officer-massacres'",
            )
        ],
        "UPDATE event SET date = '[..1939-09-01]', latest = '1939-09-01', earliest = NULL,"
        " part_of = NULL WHERE id = 'szack-executions'": [
            (
                "szack-executions",
                "its days, an open day to 1939-09-01, are before 'battle-of-szack',"
                " which it follows",
            )
        ],
        "UPDATE event SET date = '[1939-09-27..]', earliest = '1939-09-27'"
        " WHERE id = 'szack-executions'": [
            (
                "szack-executions",
                "its days, 1939-09-27 to an open day, are before 'battle-of-szack',"
                " which it follows",
            )
        ],
    },
    "place": {
        "UPDATE place SET longitude = NULL WHERE id = 'riga'": [
            ("riga", "has one coordinate without the other")
        ],
        "UPDATE place SET precision = 'area' WHERE id = 'riga'": [
            ("riga", "precision 'area' does not go with its coordinates")
        ],
        "UPDATE place SET latitude = 91 WHERE id = 'riga'": [
            ("riga", "has coordinates off the globe")
        ],
        "UPDATE place SET reference = NULL WHERE id = 'riga'": [
            ("riga", "has coordinates without a reference")
        ],
    },
    "breakdown": {
        "UPDATE quantity SET breakdown = NULL WHERE breakdown = 'grishchino-groups'": [
            ("grishchino-groups", "has fewer than two members")
        ],
        "UPDATE quantity SET part_of = 'grishchino-danes' WHERE id = 'grishchino-italian-soldiers'": [
            (
                "grishchino-italian-soldiers",
                "is a member of 'grishchino-groups', but not part of 'grishchino-dead'",
            )
        ],
        "UPDATE figure SET high = 90 WHERE id = 'grishchino-italian-soldiers.89'": [
            ("grishchino-groups", "is complete, but a member has not just one number")
        ],
        "UPDATE figure SET low = 90, high = 90 WHERE id = 'grishchino-italian-soldiers.89'": [
            ("grishchino-groups", "adds up to 597, and 'grishchino-dead' is 596")
        ],
    },
    "part": {
        "UPDATE quantity SET part_of = 'grishchino-danes' WHERE id = 'grishchino-dead'": [
            ("grishchino-dead", "part_of leads back to itself"),
            ("grishchino-danes", "part_of leads back to itself"),
            ("grishchino-organisation-todt", "part_of leads back to itself"),
        ],
    },
    "disagreement": {
        "DELETE FROM disagreement_record WHERE record = 'returnees-gulag.moore'": [
            ("mackenzie-moore-gulag", "names 1 records; it takes two to disagree"),
            ("mackenzie-moore-gulag", "is one of numbers, and no side prints one"),
        ],
        "UPDATE disagreement SET kind = 'extent' WHERE id = 'mackenzie-moore-gulag'": [
            ("mackenzie-moore-gulag", "is 'extent', and 'returnees-gulag.moore' prints a number")
        ],
        "UPDATE disagreement_record SET record = 'returnees-gulag'"
        " WHERE record = 'mackenzie-foreign-propaganda'": [
            ("propaganda-or-genuine", "is 'interpretation', and 'returnees-gulag' prints a number")
        ],
    },
    "flaw": {
        "UPDATE flaw SET words = 'The conditions for those POWs, however, were' WHERE id = 'flaw-hash'": [
            ("flaw-hash", "quotes 7 words; 6 are enough")
        ],
        "DELETE FROM flaw_record WHERE flaw = 'flaw-hash'": [("flaw-hash", "touches no record")],
        "UPDATE flaw SET passage = 'passage-lead-1' WHERE id = 'flaw-hash'": [
            (
                "flaw-hash",
                "touches 'conditions-harsh', which does not rest on 'passage-lead-1'",
            )
        ],
    },
    "passage": {
        "DELETE FROM citation WHERE record = 'order-no-270'": [
            ("order-no-270", "a document that rests on no passage")
        ],
    },
    "position": {
        "UPDATE passage SET position = 99 WHERE position = 28": [
            ("passage-see-also-1", "is at position 99, not 28")
        ],
        "UPDATE passage SET paragraph = 9 WHERE id = 'passage-lead-2'": [
            ("passage-lead-2", "is paragraph 9 of 'Lead', not 2"),
            ("passage-lead-3", "is paragraph 3 of 'Lead', not 10"),
        ],
    },
    "order": {
        "UPDATE document SET rowid = 0 WHERE id = 'order-no-270'": [
            ("geneva-convention-1929", "belongs before 'order-no-270' in the table document")
        ],
        "UPDATE citation SET rowid = 0 WHERE record = 'order-no-270'": [
            (
                "carried-out-by-nkvd-and-red-army",
                "belongs before 'order-no-270' in the table citation",
            )
        ],
    },
    "text": {
        "UPDATE event SET note = '' WHERE id = 'katyn-massacre'": [
            ("katyn-massacre", "note is blank, or begins or ends in a space")
        ],
        "UPDATE event SET note = ' 1' WHERE id = 'katyn-massacre'": [
            ("katyn-massacre", "note is blank, or begins or ends in a space")
        ],
        "UPDATE event SET note = '=1+1' WHERE id = 'katyn-massacre'": [
            ("katyn-massacre", "note begins like a spreadsheet formula: '=1+1'")
        ],
        "UPDATE event SET note = 'a' || char(27) || '[2J' WHERE id = 'katyn-massacre'": [
            ("katyn-massacre", "note has a control character")
        ],
        "UPDATE event SET note = printf('%.40000c', 'x') WHERE id = 'katyn-massacre'": [
            ("katyn-massacre", "note has 40000 letters; a cell of a spreadsheet holds 32767")
        ],
    },
    "list": {
        "UPDATE place SET name = 'Riga; Litene' WHERE id = 'riga'": [
            ("riga", "name contains ';', which joins lists: 'Riga; Litene'")
        ],
        "UPDATE quantity SET population = 'staff; patients' WHERE id = 'grabowiec-officers'": [
            (
                "grabowiec-officers",
                "population contains ';', which joins lists: 'staff; patients'",
            )
        ],
    },
    "inferred": {
        "UPDATE event SET inferred = 'colour' WHERE id = 'katyn-massacre'": [
            ("katyn-massacre", "inferred names no column, or one told elsewhere: 'colour'")
        ],
        "UPDATE event SET inferred = 'perpetrators' WHERE id = 'katyn-massacre'": [
            ("katyn-massacre", "inferred names no column, or one told elsewhere: 'perpetrators'")
        ],
    },
}
"""For each rule the faults that break it, each planted in sound data, and what is said of it."""

MISTYPED = [
    # table, column, the value as SQL, the breach
    ("event", "note", "x'ff00'", "event.note is a blob"),
    ("event", "summary", "77", "event.summary is a number, not text"),
    ("event", "title", "NULL", "event.title is missing"),
    ("event", "note", "CAST(x'41ff' AS TEXT)", "event.note is not UTF-8"),
    ("figure", "low", "'many'", "figure.low is text, not a number"),
    ("figure", "high", "9e999", "figure.high is no finite number"),
    ("place", "latitude", "-9e999", "place.latitude is no finite number"),
    ("passage", "paragraph", "1.5", "passage.paragraph is a number with a fraction"),
    ("quantity", "whole", "x'31'", "quantity.whole is a blob"),
    ("citation", "passage", "NULL", "citation.passage is missing"),
    ("citation", "passage", "x'31'", "citation.passage is a blob"),
    ("figure", "quantity", "CAST(x'41ff' AS TEXT)", "figure.quantity is not UTF-8"),
    ("verb", "stance", "x'31'", "verb.stance is a blob"),
    ("flaw", "note", "x'31'", "flaw.note is a blob"),
    ("flaw_record", "record", "x'31'", "flaw_record.record is a blob"),
    ("figure", "stance", "NULL", "figure.stance is missing"),
    ("event_person", "inferred", "'yes'", "event_person.inferred is text, not a number"),
]

WRONG = {
    "a blob": "x'ff00'",
    "a number": "77777",
    "infinite": "9e999",
    "not a number": "9e999 - 9e999",
    "missing": "NULL",
    "not UTF-8": "CAST(x'ff41' AS TEXT)",
    "with a NUL": "'a' || char(0) || 'b'",
    "empty": "''",
    "100 kB": "printf('%.100000c', 'x')",
    "a negative year": "'-0044-03-15'",
    "an escape": "char(27) || '[2J'",
}
"""Values, as SQL, that hardly any column may hold."""


@pytest.fixture
def data(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """The bundled data in memory, where a test may plant faults."""
    connection = in_memory(db)
    yield connection
    connection.close()


def in_memory(db: sqlite3.Connection) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    db.backup(connection)
    return connection


def plant(
    connection: sqlite3.Connection, table: str, column: str, value: str, rowid: int = 1
) -> None:
    """Put a value into a row as it is, whatever its column is declared to hold."""
    (declared,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = ?", (table,)
    ).fetchone()
    loose = re.sub(r"\b(TEXT|INTEGER|REAL|NUMERIC|NOT NULL)\b", "", declared)
    for statement in (loose, declared):
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (statement, table))
        connection.commit()
        connection.execute("PRAGMA writable_schema = RESET")
        if statement is loose:
            connection.execute(f"UPDATE {table} SET {column} = {value} WHERE rowid = {rowid}")
            connection.commit()


Plant = tuple[str, str, str]
"""A table, one of its columns, and the name of a value of WRONG."""


def plants() -> list[Plant]:
    """Return every wrong value in every column of every table of the data."""
    db = database.connect(None)
    columns = [
        (table, row[1]) for table in TABLES for row in db.execute(f"PRAGMA table_info({table})")
    ]
    db.close()
    return [(*column, name) for column in columns for name in WRONG]


def unnamed(planted: Iterable[Plant], seed: int = 0) -> list[tuple[Plant, str]]:
    """Plant each value in a random row; return those that check does not name, and why."""
    rng = random.Random(seed)
    db = database.connect(None)
    failures = []
    for table, column, name in planted:
        connection = in_memory(db)
        rowid, before = rng.choice(
            connection.execute(f"SELECT rowid, {column} FROM {table}").fetchall()
        )
        plant(connection, table, column, WRONG[name], rowid)
        (now,) = connection.execute(
            f"SELECT CAST({column} AS BLOB) FROM {table} WHERE rowid = {rowid}"
        ).fetchone()
        try:
            told = list(breaches(connection))
        except Exception as error:
            failures.append(((table, column, name), repr(error)))
        else:
            lines = [f"{breach.id}{breach.message}" for breach in told]
            if not all(map(str.isprintable, lines)):
                failures.append(((table, column, name), f"not on a line: {lines}"))
            # An empty value is no breach by itself where the column may be empty.
            elif not told and not (now is None and may_be_empty(connection, table, column)):
                failures.append(((table, column, name), f"not named, after {before!r}"))
        connection.close()
    db.close()
    return failures


def may_be_empty(connection: sqlite3.Connection, table: str, column: str) -> bool:
    return any(
        row[1] == column and not row[3] and not row[5]
        for row in connection.execute(f"PRAGMA table_info({table})")
    )


def test_the_bundled_data_keeps_every_rule(run: Run) -> None:
    ran = run("check", "-f", "json")
    assert (ran.code, ran.json) == (0, [])
    assert ran.err == f"powcli: {len(RULES)} rules hold\n"


def test_a_table_of_no_breach_is_empty_in_any_spelling_and_in_a_file(
    run: Run, tmp_path: Path
) -> None:
    said = f"powcli: {len(RULES)} rules hold\n"
    target = tmp_path / "breaches.txt"
    for option in ([], ["-f", "TABLE"], ["-o", str(target)], ["-c", "id"], ["--sort", "id"]):
        assert run("check", *option) == (0, "", said)
    assert target.read_text() == ""


def test_warnings_as_errors_break_nothing() -> None:
    ran = process("check", environment={"PYTHONWARNINGS": "error"})
    assert (ran.returncode, ran.stdout) == (0, "")
    assert ran.stderr == f"powcli: {len(RULES)} rules hold\n"


@pytest.mark.parametrize(
    ("rule", "statement"),
    [(rule, statement) for rule, statements in FAULTS.items() for statement in statements],
)
def test_a_planted_fault_is_named(data: sqlite3.Connection, rule: str, statement: str) -> None:
    assert list(RULES[rule](data)) == []
    if statement is TWIN:
        data.executescript(statement)
    else:
        assert data.execute(statement).rowcount > 0
    assert list(RULES[rule](data)) == FAULTS[rule][statement]


def first_of(data: sqlite3.Connection, table: str, column: str) -> tuple[int, str]:
    """Return where the first value of a column stands, or would, and the record it is of."""
    rowid, *row = data.execute(
        f"SELECT rowid, * FROM {table} ORDER BY {column} IS NULL, rowid"
    ).fetchone()
    return rowid, row[0]


@pytest.mark.parametrize(("table", "column", "vocabulary"), check._WORDS)
def test_every_closed_column_is_held_to_its_vocabulary(
    data: sqlite3.Connection, table: str, column: str, vocabulary: str
) -> None:
    rowid, record = first_of(data, table, column)
    data.execute(f"UPDATE {table} SET {column} = 'nonsense' WHERE rowid = {rowid}")
    assert list(RULES["word"](data)) == [(record, f"'nonsense' is no {vocabulary}")]


@pytest.mark.parametrize(("table", "column"), check._FLAGS)
def test_every_flag_is_1_or_0(data: sqlite3.Connection, table: str, column: str) -> None:
    rowid, record = first_of(data, table, column)
    data.execute(f"UPDATE {table} SET {column} = 2 WHERE rowid = {rowid}")
    assert list(RULES["word"](data)) == [(record, f"{column} is 2, neither 0 nor 1")]


@pytest.mark.parametrize(("table", "column", "owners"), check._POINTERS)
def test_every_pointer_leads_to_a_record_of_its_kinds(
    data: sqlite3.Connection, table: str, column: str, owners: tuple[str, ...]
) -> None:
    (rowid,) = data.execute(f"SELECT min(rowid) FROM {table}").fetchone()
    data.execute(f"UPDATE {table} SET {column} = 'nobody' WHERE rowid = {rowid}")
    (record,) = data.execute(f"SELECT * FROM {table} WHERE rowid = {rowid}").fetchone()[:1]
    wanted = "record" if owners == check.KINDS else " or ".join(owners)
    assert list(RULES["reference"](data)) == [
        (record, f"{table}.{column} names no {wanted}: 'nobody'")
    ]


@pytest.mark.parametrize(("table", "column"), check._TREES)
def test_no_record_leads_back_to_itself(data: sqlite3.Connection, table: str, column: str) -> None:
    _, record = first_of(data, table, column)
    data.execute(f"UPDATE {table} SET {column} = id WHERE id = ?", (record,))
    assert list(RULES["part"](data)) == [(record, f"{column} leads back to itself")]


def test_no_vocabulary_and_no_table_of_the_seed_is_left_out() -> None:
    proved = {vocabulary for *_, vocabulary in check._WORDS}
    derived = {"role", "date precision", "gap kind", "record", "tie of a country"}
    assert proved | derived == {*VOCABULARIES}
    assert not proved & derived
    shown = {column.values for each in catalog.listings() for column in each.columns}
    assert shown - {""} <= {*VOCABULARIES}
    seed = (ROOT / "data" / "seed.sql").read_text(encoding="utf-8")
    assert {*TABLES} == {*re.findall(r"^CREATE TABLE (\w+)", seed, re.MULTILINE)}


def test_a_coarser_or_approximate_date_is_no_contradiction(data: sqlite3.Connection) -> None:
    for date, first, last in (
        ("1939", "1939-01-01", "1939-12-31"),
        ("1939-09-27~", "1939-09-27", "1939-09-27"),
        ("[..1939-10-31]", None, "1939-10-31"),
    ):
        data.execute(
            "UPDATE event SET date = ?, earliest = ?, latest = ?, part_of = NULL"
            " WHERE id = 'szack-executions'",
            (date, first, last),
        )
        assert list(RULES["inside"](data)) == [], date


def test_a_number_may_be_repeated_with_another_qualifier(data: sqlite3.Connection) -> None:
    # The lead's over 22,000 and the section's nearly 22,000 print one number.
    data.execute(
        "UPDATE figure SET low = 22000, same_number = 'katyn-victims.22000',"
        " inferred = 'same_number' WHERE id = 'katyn-victims.20000'"
    )
    assert list(RULES["same_number"](data)) == []


@pytest.mark.parametrize(("table", "column", "value", "breach"), MISTYPED)
def test_a_value_of_a_wrong_type_breaks_one_rule_and_hides_its_row_from_the_others(
    data: sqlite3.Connection, table: str, column: str, value: str, breach: str
) -> None:
    (record,) = data.execute(f"SELECT * FROM {table} WHERE rowid = 1").fetchone()[:1]
    plant(data, table, column, value)
    told = [each for each in breaches(data) if each.rule != "file"]
    assert told == [Breach(record, "type", breach)]


def test_a_row_without_a_readable_id_is_named_by_its_place(data: sqlite3.Connection) -> None:
    plant(data, "meta", "key", "x'00'", rowid=2)
    told = [each for each in breaches(data) if each.rule == "type"]
    assert told == [Breach("meta, row 2", "type", "meta.key is a blob")]


def test_what_is_said_of_a_value_fits_on_a_line(data: sqlite3.Connection) -> None:
    data.execute(
        "UPDATE event SET kind = char(27) || printf('%.100000c', 'x') WHERE id = 'katyn-massacre'"
    )
    (told,) = (each for each in breaches(data) if each.rule == "word")
    assert told == Breach("katyn-massacre", "word", f"'\\x1b{'x' * 58}…' is no event kind")


def test_no_value_in_any_column_is_more_than_check_can_name() -> None:
    # All of them, eleven in every column, take minutes: tests/fire.py plants them.
    assert unnamed(random.Random(1939).sample(plants(), 40)) == []


def test_a_damaged_row_of_the_database_is_named(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        plant(connection, "event", "title", "NULL")
        (record,) = connection.execute("SELECT id FROM event WHERE rowid = 1").fetchone()
    connection.close()
    ran = run("check", "--db", str(copy), "-f", "csv")
    assert (ran.code, ran.err) == (1, "powcli: 2 breaches\n")
    assert ran.rows == [
        {"id": "", "rule": "file", "breach": "NULL value in event.title"},
        {"id": record, "rule": "type", "breach": "event.title is missing"},
    ]


def test_a_schema_that_is_no_text_is_a_damaged_database(run: Run, copy: Path) -> None:
    copy.write_bytes(
        copy.read_bytes().replace(b'CREATE TABLE "passages"', b"CREATE TABLE a \xa0assages")
    )
    ran = run("check", "--db", str(copy))
    assert (ran.code, ran.out) == (4, "")
    assert ran.err == "powcli: the database cannot be read: its schema is damaged\n"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET dead_high = 99 WHERE id = 'katyn-massacre'",
        "DELETE FROM claims WHERE rowid = 1",
        "DELETE FROM facet WHERE value = 'poland'",
        "DELETE FROM alias WHERE record = 'poland'",
        "DELETE FROM search WHERE id = 'katyn-massacre'",
        "DELETE FROM word WHERE word = 'katyn'",
        "UPDATE kin SET phrase = 'nothing' WHERE rowid = 1",
        "UPDATE search SET body = 'nothing of the kind' WHERE id = 'katyn-massacre'",
        "INSERT INTO search_fts (search_fts) VALUES ('delete-all')",
    ],
)
def test_derived_tables_must_agree(run: Run, copy: Path, statement: str) -> None:
    with sqlite3.connect(copy) as connection:
        assert connection.execute(statement).rowcount  # -1 where SQLite does not count
    connection.close()
    ran = run("check", "--db", str(copy), "-f", "csv")
    assert ran.code == 1
    assert {row["rule"] for row in ran.rows} == {"derived"}
    assert ran.err == f"powcli: {len(ran.rows)} breaches\n"


def test_every_rule_has_a_planted_fault() -> None:
    # What breaks `file`, `type` and `derived` is planted in the tests above.
    assert {*FAULTS} == {rule for rule in RULES if rule not in ("file", "type", "derived")}


def article(db: sqlite3.Connection) -> str:
    """Return a text that prints every phrase of the data in its passage, and nothing else."""
    lines: dict[tuple[str, int], list[str]] = {
        (section, paragraph): ["A text."]
        for section, paragraph in db.execute(
            "SELECT passage.section, passage.paragraph FROM passage ORDER BY passage.position"
        )
    }
    for phrase in phrases(db):
        for passage in phrase.passages:
            lines[passage].append(phrase.words)
    text, last = "= Title =\n", "Lead"
    for (section, _), parts in lines.items():
        text += f"\n== {section} ==\n" if section != last else ""
        text += " ".join(parts) + "\n"
        last = section
    return text


def test_an_article_that_prints_every_phrase_is_found_whole(
    run: Run, db: sqlite3.Connection, tmp_path: Path
) -> None:
    copy = tmp_path / "article.txt"
    copy.write_text(article(db))
    ran = run("check", "--against", str(copy))
    number = len(list(phrases(db)))
    assert number > 130
    assert ran == (
        0,
        "",
        f"powcli: {number} phrases, all found; this is not the copy that the data was read from\n",
    )


def test_what_a_later_version_has_changed_is_named(
    run: Run, db: sqlite3.Connection, tmp_path: Path
) -> None:
    text = article(db)
    assert text.count("35.8%") == text.count("two hundred") == 1
    changed = text.replace("35.8%", "36%").replace("two hundred", "")
    changed = changed.replace("== Baltic states ==\n", "== Baltic states ==\ntwo hundred\n")
    copy = tmp_path / "article.txt"
    copy.write_text(changed)
    ran = run("check", "--against", str(copy), "-f", "csv")
    assert ran.code == 1
    verdicts = {row["id"]: row["verdict"] for row in ran.rows}
    assert verdicts["german-pow-mortality.ferguson"] == "missing"
    assert set(verdicts.values()) == {"moved", "missing"}
    assert [each for each in verdicts if verdicts[each] == "missing"] == [
        "german-pow-mortality.ferguson"
    ]
    assert all("Baltic states" in row["section"] for row in ran.rows if row["verdict"] == "moved")
    assert "litene-dead.200" not in verdicts


def test_a_number_is_not_found_inside_a_longer_one(
    run: Run, db: sqlite3.Connection, tmp_path: Path
) -> None:
    copy = tmp_path / "article.txt"
    copy.write_text(article(db).replace(" 596", " 5960"))
    rows = run("check", "--against", str(copy), "-f", "csv").rows
    assert {row["id"] for row in rows} == {"grishchino-dead.596"}


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ("160 wounded", "160,000 wounded"),
        ("160 wounded", "160–200 wounded"),
        ("160 wounded", "160% of the wounded"),
        ("160 wounded", "1.160 wounded"),
        ("160 wounded", "160 thousand wounded"),
    ],
)
def test_a_number_that_became_another_is_missing(
    run: Run, db: sqlite3.Connection, tmp_path: Path, words: str, changed: str
) -> None:
    (ids,) = [
        [phrase.record for phrase in phrases(db) if phrase.words == "160"],
    ]
    assert len(ids) == 2
    copy = tmp_path / "article.txt"
    text = re.sub(r"\b160\b(?!\S)", "160 wounded", article(db))
    assert text.count(words) == 2
    copy.write_text(text.replace(words, changed))
    ran = run("check", "--against", str(copy), "-f", "csv")
    assert ran.code == 1
    assert [(row["id"], row["verdict"]) for row in ran.rows] == [(id, "missing") for id in ids]


def test_two_numbers_of_the_same_words_must_both_stand(
    run: Run, db: sqlite3.Connection, tmp_path: Path
) -> None:
    twins = ["flotilla-dead.18", "szack-identified.18"]
    text = article(db)
    lead, poland = text.split("== Poland ==\n")
    assert poland.partition("\n==")[0].count(" 18 ") == 2
    once = poland.replace(" 18 ", " ", 1)
    copy = tmp_path / "article.txt"
    for changed, verdict, code in ((once, "missing", 1), (f"18. {once}", "moved", 0)):
        changed = f"{lead}== Poland ==\n{changed}"
        copy.write_text(changed)
        ran = run("check", "--against", str(copy), "-f", "csv")
        assert ran.code == code
        assert [(row["id"], row["verdict"]) for row in ran.rows] == [
            (twin, verdict) for twin in twins
        ]


def test_blanks_and_line_ends_and_the_level_of_a_heading_do_not_matter(
    run: Run, db: sqlite3.Connection, tmp_path: Path
) -> None:
    text = article(db).replace("1.2 million", "1.2\u00a0million").replace("about ", "about  ")
    text = text.replace("== Poland ==", "==== Poland ====").replace("== Postwar ==", "==Postwar==")
    copy = tmp_path / "article.txt"
    copy.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert run("check", "--against", str(copy)).code == 0


def test_a_section_that_is_gone_is_named(run: Run, db: sqlite3.Connection, tmp_path: Path) -> None:
    copy = tmp_path / "article.txt"
    copy.write_text(article(db).replace("== Historiography ==", "== Research =="))
    ran = run("check", "--against", str(copy), "-f", "csv")
    assert ran.code == 1
    assert {(row["section"], row["verdict"]) for row in ran.rows} == {("Historiography", "missing")}
    assert ran.err.splitlines()[0] == (
        f"powcli: '{copy}' has no section 'Historiography'; what stood there is missing"
    )


def test_the_very_copy_is_known_by_its_sha_256(
    run: Run, db: sqlite3.Connection, tmp_path: Path, copy: Path
) -> None:
    text = tmp_path / "article.txt"
    text.write_text(article(db))
    digest = hashlib.sha256(text.read_bytes()).hexdigest()
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'article_sha256'", (digest,))
    connection.close()
    ran = run("check", "--against", str(text), "--db", str(copy))
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.endswith("all found; this is the very copy that the data was read from\n")
    told = {row["field"]: row["value"] for row in run("info", "--db", str(copy), "-f", "csv").rows}
    assert told["SHA-256 of the copy that was read"] == digest
    assert (told["data version"], told["schema version"]) == ("4", "3")


def test_a_copy_that_cannot_be_read_is_one_sentence(run: Run, tmp_path: Path) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Łódź".encode("iso-8859-2"))
    for path, message in (
        (tmp_path / "none.txt", "no such file or directory; name a copy of the article"),
        (tmp_path, "is a directory; name a copy of the article"),
        (latin, "is not UTF-8; convert it first"),
    ):
        ran = run("check", "--against", str(path))
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.count("\n") == 1
        assert message in ran.err
