"""`powcli check` is clean over the bundled data, and finds a fault planted against each rule."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run

from powcli.check import RULES

FAULTS = {
    "reference": (
        "UPDATE figure SET said_by = 'nobody' WHERE id = 'german-pow-mortality.edele'",
        "german-pow-mortality.edele",
    ),
    "word": ("UPDATE event SET kind = 'picnic' WHERE id = 'katyn-massacre'", "katyn-massacre"),
    "id": ("UPDATE person SET id = 'grodno' WHERE id = 'moore'", "grodno"),
    "name": ("UPDATE person SET name = 'Mark  edele' WHERE id = 'moore'", "moore"),
    "date": (
        "UPDATE event SET latest = '1939-09-27' WHERE id = 'battle-of-szack'",
        "battle-of-szack",
    ),
    "number": (
        "UPDATE figure SET low = 800000 WHERE id = 'japanese-internees.560000'",
        "japanese-internees.560000",
    ),
    "breakdown": (
        "UPDATE figure SET low = 90, high = 90 WHERE id = 'grishchino-italian-soldiers.89'",
        "grishchino-groups",
    ),
    "part": (
        "UPDATE quantity SET part_of = 'grishchino-danes' WHERE id = 'grishchino-dead'",
        "grishchino-dead",
    ),
    "disagreement": (
        "DELETE FROM disagreement_record WHERE record = 'returnees-gulag.moore'",
        "mackenzie-moore-gulag",
    ),
    "passage": (
        "DELETE FROM citation WHERE record = 'order-no-270'",
        "order-no-270",
    ),
    "text": ("UPDATE event SET note = '=1+1' WHERE id = 'katyn-massacre'", "katyn-massacre"),
    "list": ("UPDATE place SET name = 'Riga; Litene' WHERE id = 'riga'", "riga"),
    "inferred": (
        "UPDATE event SET inferred = 'colour' WHERE id = 'katyn-massacre'",
        "katyn-massacre",
    ),
}
"""A fault in the data's own tables for each rule, and the record it is in."""

MORE = {
    "a blank end": ("date", "UPDATE event SET date = '/1956' WHERE id = 'last-repatriation'"),
    "plain English": (
        "date",
        "UPDATE event SET date = 'May 1940' WHERE id = 'last-repatriation'",
    ),
    "a missing day": ("date", "UPDATE event SET earliest = NULL WHERE id = 'last-repatriation'"),
    "an end before the beginning": (
        "date",
        "UPDATE event SET earliest = '1957-01-01' WHERE id = 'last-repatriation'",
    ),
    "an unexplained inference": (
        "date",
        "UPDATE event SET date_note = NULL WHERE id = 'grodno-executions'",
    ),
    "an invented bound": (
        "number",
        "UPDATE figure SET high = 22000 WHERE id = 'katyn-victims.20000'",
    ),
    "one statement twice": (
        "number",
        "INSERT INTO figure SELECT 'katyn-victims.again', quantity, counted, low, high, qualifier,"
        " words, said_by, reported_by, base, inferred, note FROM figure"
        " WHERE id = 'katyn-victims.20000'",
    ),
    "coordinates from nowhere": ("number", "UPDATE place SET reference = NULL WHERE id = 'riga'"),
    "a passage that does not exist": (
        "reference",
        "UPDATE citation SET passage = 'passage-poland-9' WHERE record = 'order-no-270'",
    ),
    "an empty text": ("text", "UPDATE event SET note = '' WHERE id = 'katyn-massacre'"),
    "a fact of nobody's": ("source", "DELETE FROM meta WHERE key = 'attribution'"),
}


@pytest.fixture
def data(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """The bundled data in memory, where a test may plant faults."""
    connection = sqlite3.connect(":memory:")
    db.backup(connection)
    yield connection
    connection.close()


def test_the_bundled_data_keeps_every_rule(run: Run) -> None:
    ran = run("check", "-f", "json")
    assert (ran.code, ran.json) == (0, [])
    assert ran.err == f"powcli: {len(RULES)} rules hold\n"


@pytest.mark.parametrize("rule", FAULTS)
def test_a_planted_fault_is_found_and_named(data: sqlite3.Connection, rule: str) -> None:
    statement, record = FAULTS[rule]
    assert record not in {each for each, _ in RULES[rule](data)}
    assert data.execute(statement).rowcount == 1
    assert record in {each for each, _ in RULES[rule](data)}


@pytest.mark.parametrize("fault", MORE)
def test_further_faults_are_found(data: sqlite3.Connection, fault: str) -> None:
    rule, statement = MORE[fault]
    assert data.execute(statement).rowcount == 1
    assert list(RULES[rule](data))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET killed_high = 99 WHERE id = 'katyn-massacre'",
        "DELETE FROM claims WHERE rowid = 1",
        "DELETE FROM facet WHERE value = 'poland'",
        "DELETE FROM alias WHERE record = 'poland'",
        "DELETE FROM search WHERE id = 'katyn-massacre'",
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
    # A damaged file is planted in the tests of errors, disagreeing tables just above.
    assert set(FAULTS) | {"source"} == set(RULES) - {"file", "derived"}
