"""`powcli sql` reads and only reads; `--show-sql` prints what gives the same rows."""

import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import Run

from powcli import catalog
from powcli.catalog import LISTINGS


def test_numbers_are_numbers_and_a_missing_value_is_null(run: Run) -> None:
    ran = run(
        "sql",
        "SELECT e.id, e.dead_low AS low, 1.5 AS half, NULL AS none, x'ff00' AS blob, 9e999 AS big"
        " FROM events AS e WHERE e.id = 'katyn-massacre'",
        "-f",
        "json",
    )
    assert ran.json == [
        {
            "id": "katyn-massacre",
            "low": 20000,
            "half": 1.5,
            "none": None,
            "blob": "x'ff00'",
            "big": "Infinity",
        }
    ]
    assert ran.err == ""


def test_all_formats(run: Run, tmp_path: Path) -> None:
    sql = "SELECT name, length(name) AS n FROM people ORDER BY name COLLATE folded LIMIT 2"
    assert run("sql", sql).out == (
        "name               n\nAlfred de Zayas   15\nCharles Rollings  16\n"
    )
    assert run("sql", sql, "-f", "csv").out == "name,n\nAlfred de Zayas,15\nCharles Rollings,16\n"
    assert run("sql", sql, "-f", "tsv", "--no-header").out == (
        "Alfred de Zayas\t15\nCharles Rollings\t16\n"
    )
    assert run("sql", sql, "-f", "markdown").out.splitlines()[1] == "| --- | --: |"
    assert [json.loads(line) for line in run("sql", sql, "-f", "jsonl").out.splitlines()] == [
        {"name": "Alfred de Zayas", "n": 15},
        {"name": "Charles Rollings", "n": 16},
    ]
    target = tmp_path / "rows.csv"
    assert run("sql", sql, "-o", str(target)).out == ""
    assert target.read_text() == run("sql", sql, "-f", "csv").out
    excel = run("sql", "SELECT date FROM events WHERE id = 'battle-of-szack'", "--excel")
    assert excel.out == "\ufeffdate\r\n'1939-09-28\r\n"


def test_no_rows_keep_their_header(run: Run) -> None:
    assert run("sql", "SELECT id, title FROM events WHERE 0", "-f", "csv").out == "id,title\n"
    assert run("sql", "SELECT id, title FROM events WHERE 0", "-f", "json").json == []


def test_columns_of_one_name_are_told_apart(run: Run) -> None:
    assert run("sql", "SELECT 1 AS a, 2 AS a, 3 AS a_2, 4 AS a", "-f", "json").json == [
        {"a": 1, "a_2": 2, "a_2_2": 3, "a_3": 4}
    ]


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("1940", 1940),
        ("-3", -3),
        ("0", 0),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("007", "007"),
        ("1939-09", "1939-09"),
        ("22,000", "22,000"),
        ("", ""),
        ("a=b", "a=b"),
        ("'; DROP TABLE event; --", "'; DROP TABLE event; --"),
        ("99999999999999999999", "99999999999999999999"),
        ("١٩٤٠", "١٩٤٠"),
        ("nan", "nan"),
    ],
)
def test_parameters_are_numbers_where_they_look_like_it(
    run: Run, word: str, value: str | float
) -> None:
    assert run("sql", "SELECT :it AS it", "-p", f"it={word}", "-f", "json").json == [{"it": value}]


def test_several_parameters(run: Run) -> None:
    ran = run(
        *("sql", "SELECT @one || $two || :one AS x", "-p", "one=a", "--parameter", ":two=b"),
        *("-f", "csv"),
    )
    assert ran.out == "x\naba\n"


def stdin(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_a_dash_reads_the_statement_from_stdin(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin(monkeypatch, "\ufeffSELECT 'Władysław' AS name;\n-- the end\n".encode())
    assert run("sql", "-", "-f", "csv").out == "name\nWładysław\n"
    stdin(monkeypatch, b"SELECT '\xff'")
    ran = run("sql", "-")
    assert ran.code == 2
    assert "is not UTF-8" in ran.err


REFUSED = [
    "DELETE FROM event",
    "INSERT INTO event (id) VALUES ('x')",
    "REPLACE INTO meta VALUES ('a', 'b')",
    "UPDATE event SET title = 'x'",
    "WITH x AS (SELECT 1) DELETE FROM event",
    "CREATE TABLE x (a)",
    "CREATE TEMP TABLE x (a)",
    "CREATE VIEW x AS SELECT 1",
    "CREATE VIRTUAL TABLE temp.x USING fts5vocab(main, search_fts, row)",
    "DROP TABLE event",
    "ALTER TABLE event RENAME TO happening",
    "ATTACH 'x.db' AS x",
    "ATTACH ':memory:' AS x",
    "DETACH main",
    "PRAGMA user_version = 3",
    "PRAGMA user_version(3)",
    "PRAGMA query_only = 0",
    "PRAGMA writable_schema = 1",
    "PRAGMA optimize",
    "SELECT load_extension('x')",
    "VACUUM",
    "VACUUM INTO 'x.db'",
    "BEGIN",
    "COMMIT",
    "SAVEPOINT a",
    "REINDEX",
    "ANALYZE",
    "EXPLAIN DELETE FROM event",
    "INSERT INTO search_fts (search_fts) VALUES ('rebuild')",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_what_does_not_only_read_is_refused(
    run: Run, copy: Path, statement: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copy.parent)
    before = copy.read_bytes()
    for arguments in ([], ["--db", str(copy)]):
        ran = run("sql", statement, *arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("powcli: sql only reads: ")
        assert ran.err.count("\n") == 1
    assert copy.read_bytes() == before
    assert list(copy.parent.iterdir()) == [copy]


READ = [
    "SELECT 1;",
    "VALUES (1)",
    "/* one */ SELECT 1 -- two",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT n.i + 1 FROM n) SELECT i FROM n LIMIT 1",
    "SELECT name FROM pragma_table_info('events') LIMIT 1",
    "PRAGMA table_info(events)",
    "PRAGMA user_version",
    "SELECT value FROM json_each('[1]')",
    "EXPLAIN QUERY PLAN SELECT 1",
    "SELECT title FROM search_fts WHERE search_fts MATCH 'katyn' ORDER BY rank LIMIT 1",
    "SELECT sql FROM sqlite_master LIMIT 1",
]


@pytest.mark.parametrize("statement", READ)
def test_what_reads_is_run(run: Run, statement: str) -> None:
    ran = run("sql", statement, "-f", "jsonl")
    assert ran.code == 0, ran.err
    assert ran.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], 'powcli sql "SELECT …"'),
        ([""], "there is no statement to run"),
        ([";"], "there is no statement to run"),
        (["SELECT", "1"], "one statement, in quotes"),
        (["SELECT 1; SELECT 2"], "one statement at a time"),
        (["SELECT 1; DELETE FROM event"], "one statement at a time"),
        (["SELEC 1"], 'near "SELEC": syntax error'),
        (["SELECT * FROM evnets"], "no such table: evnets; did you mean 'events'?"),
        (["SELECT titel FROM events"], "no such column: titel; did you mean 'title'?"),
        (["SELECT e.titel FROM events AS e"], "did you mean 'title'?"),
        (["SELECT xyzzy FROM events"], "--tables lists what there is"),
        (["SELECT nope()"], "no such function: nope"),
        (["SELECT :year"], "needs a value for :year; add -p year=…"),
        (["SELECT :year", "-p", "yaer=1940"], "needs a value for :year"),
        (["SELECT 1", "-p", "year=1940"], "has no :year; leave out -p year=…"),
        (["SELECT ?"], "a parameter needs a name"),
        (["SELECT :a", "-p", "a"], "-p takes a name and a value such as year=1940, not 'a'"),
        (["SELECT :a", "-p", "=1"], "not '=1'"),
        (["SELECT :a", "-p", "a=1", "-p", "a=2"], "-p gives 'a' twice"),
        (["SELECT abs(-9223372036854775808)"], "integer overflow"),
        (["SELECT id FROM search_fts WHERE search_fts MATCH '\"'"], "no such column: id"),
        (["SELECT title FROM search_fts WHERE search_fts MATCH '\"'"], "unterminated string"),
        (["SELECT writefile('x', 'y')"], "no such function"),
        (["--tables", "SELECT 1"], "leave out the statement"),
        (["SELECT 1", "-f", "xml"], "--format does not take 'xml'"),
    ],
)
def test_bad_usage_is_one_sentence_and_exit_2(run: Run, arguments: list[str], message: str) -> None:
    ran = run("sql", *arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith("powcli: ")
    assert ran.err.count("\n") == 1
    assert message in ran.err


def test_a_failing_query_leaves_no_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    late = "SELECT abs(CASE WHEN value < 9 THEN value ELSE -9223372036854775808 END)"
    sql = f"{late} FROM json_each('[1,2,3,9]')"
    assert run("sql", sql, "-o", str(target)).code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_database_is_exit_4(run: Run, copy: Path) -> None:
    whole = copy.read_bytes()
    copy.write_bytes(whole[:4096] + b"\x07" * (len(whole) - 4096))
    for arguments in (["--tables"], ["SELECT * FROM events"]):
        ran = run("sql", *arguments, "--db", str(copy))
        assert (ran.code, ran.out) == (4, "")
        assert ran.err.count("\n") == 1


def test_tables_are_listed_by_kind(run: Run, db: sqlite3.Connection) -> None:
    rows = run("sql", "--tables", "-f", "json").json
    assert [row["table"] for row in rows if row["kind"] == "listing"] == list(LISTINGS)
    kinds = {row["table"]: row["kind"] for row in rows}
    assert (kinds["event_country"], kinds["search"], kinds["meta"]) == ("data", "derived", "data")
    assert not any(name.startswith("search_fts_") for name in kinds)
    for row in rows:
        cursor = db.execute(f'SELECT * FROM "{row["table"]}"')
        assert row["columns"] == [name for name, *_ in cursor.description]
        assert row["rows"] == len(cursor.fetchall())


def powcli(*arguments: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "powcli", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ,
        # A shell that starts the tests in the background ignores Ctrl-C for all its children.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )


ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT n.i + 1 FROM n)"


def test_rows_stream() -> None:
    for format in ("csv", "jsonl", "json", "tsv"):
        with powcli("sql", f"{ENDLESS} SELECT i FROM n", "-f", format) as running:
            assert running.stdout is not None
            assert running.stdout.read(100_000)
            running.stdout.close()
            assert running.wait(20) == 0


def test_control_c_ends_a_query_that_gives_no_row() -> None:
    with powcli("sql", f"{ENDLESS} SELECT count(*) FROM n", "-f", "csv") as running:
        time.sleep(1.5)
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 130
        assert running.stderr is not None
        assert b"Traceback" not in running.stderr.read()


FILTERED = [
    ["events", "--country", "Poland"],
    ["events", "--country", "USSR", "--role", "any", "--sort", "title"],
    ["events", "--country", "Poland", "--country", "none", "--kind", "massacre"],
    ["events", 'Władysław "x y" o\'neill'],
    ["events", "grischino", "--sort", "title:desc"],
    ["events", "*"],
    ["events", "--year", "1939..1941", "--within", "--section", "Poland", "--paragraph", "2"],
    ["events", "--undated", "-n", "5"],
    ["events", "--on", "1939-09-28", "--possible"],
    ["dates", "--year", "1945..1955"],
    ["figures", "--from", "1943", "--within", "--date-origin", "printed"],
    ["claims", "--said-by", "Overmans"],
    ["claims", "--attribution", "unclear", "--stance", "stated"],
    ["gaps", "--kind", "no-author", "--section", "Poland"],
    ["events", "--sort", "date:desc", "-c", "id,date,title", "-n", "7"],
    ["events", "--sort", "victims", "--from", "1941-12", "--to", "1943"],
    ["events", "--document", "Order No. 270"],
    ["people", "--sort", "name:desc"],
    ["places", "--country", "Ukraine", "--sort", "latitude"],
    ["figures", "--said-by", "none", "--measure", "killed", "--sort", "low:desc"],
    ["figures", "--said-by", "Hébert"],
    ["figures", "--quantity", "german-pow-deaths", "--qualifier", "range"],
    ["claims", "--topic", "orders", "hague"],
    ["documents", "--year", "1941", "--sort", "issued_by"],
    ["organisations", "--kind", "military unit", "--sort", "other_names"],
    ["disagreements", "--said-by", "Edele"],
    ["dates", "--on", "1939-09-28", "szack"],
    ["passages", "--section", "After German invasion of the USSR (1941)"],
    *([listing] for listing in LISTINGS),
    *([listing, "--sort", "note:desc", "-n", "9"] for listing in LISTINGS),
]


@pytest.mark.parametrize("arguments", FILTERED, ids=" ".join)
def test_the_sql_shown_gives_the_same_rows(
    run: Run, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = run(*arguments, "--show-sql")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith("SELECT ")
    assert shown.out.endswith(";\n")
    stdin(monkeypatch, shown.out.encode())
    asked = run("sql", "-", "-f", "csv")
    assert asked.code == 0, asked.err
    assert asked.out == run(*arguments, "-f", "csv").out
    assert run("sql", shown.out, "-f", "csv").out == asked.out


@pytest.mark.parametrize("arguments", FILTERED, ids=" ".join)
def test_the_sql_shown_gives_the_same_lists(run: Run, arguments: list[str]) -> None:
    shown = run(*arguments, "--show-sql")
    assert run("sql", shown.out, "-f", "json").json == run(*arguments, "-f", "json").json


LANGNER = ["Władysław Langner", "Mieczysław Smorawiński"]
LANGNER_ASCII = ["Wladyslaw Langner", "Mieczyslaw Smorawiński"]


@pytest.mark.parametrize(
    ("columns", "source", "row"),
    [
        ("people", "events", {"people": LANGNER}),
        ("e.people, e.paragraph", "events AS e", {"people": LANGNER, "paragraph": [2]}),
        ("people", "(SELECT * FROM events)", {"people": LANGNER}),
        ("replace(people, 'ł', 'l') AS people", "events", {"people": LANGNER_ASCII}),
        ("people AS names", "events", {"names": "; ".join(LANGNER)}),
        ("'a; b' AS people", "events", {"people": "a; b"}),
        ("length(people) AS people", "events", {"people": 41}),
        (
            "NULL AS people, organisations",
            "events",
            {"people": None, "organisations": ["Polish soldiers and prisoners of war"]},
        ),
        (
            "title AS paragraph, paragraph AS n",
            "events",
            {"paragraph": ["Arrests of Polish soldiers after surrender"], "n": "2"},
        ),
    ],
)
def test_a_list_is_what_is_named_like_one_and_read_from_it(
    run: Run, columns: str, source: str, row: dict[str, object]
) -> None:
    statement = f"SELECT {columns} FROM {source} WHERE id = 'breaches-of-surrender-terms'"
    assert run("sql", statement, "-f", "json").json == [row]


def test_a_column_that_is_a_list_in_one_table_and_text_in_another_is_text(run: Run) -> None:
    # Of passages the section is one text, of events a list.
    both = "SELECT e.section, p.section FROM events AS e JOIN passages AS p ON p.id = :id"
    ran = run(
        "sql", f"{both} WHERE e.id = 'riga-shootings'", "-p", "id=passage-poland-2", "-f", "json"
    )
    assert ran.json == [{"section": "Lead; Baltic states", "section_2": "Poland"}]


def test_a_limit_ends_what_has_no_end(run: Run) -> None:
    endless = f"{ENDLESS} SELECT i FROM n"
    ran = run("sql", endless, "-n", "2", "-f", "csv")
    assert ran == (0, "i\n1\n2\n", "powcli: there are more than 2 rows\n")
    ended = run("sql", f"{endless} LIMIT 2", "-n", "2", "-f", "csv")
    assert ended == (0, "i\n1\n2\n", "")
    tables = run("sql", "--tables", "-n", "2", "-c", "table", "-f", "csv")
    assert tables.err.startswith("powcli: 2 of ")


def test_the_sql_shown_is_in_no_format(run: Run) -> None:
    for option in (["-f", "json"], ["--excel"]):
        assert run("people", "--show-sql", *option) == (
            2,
            "",
            "powcli: --show-sql prints SQL and no rows; give --format to 'powcli sql -'\n",
        )


def test_the_sql_shown_has_its_values_in_it(run: Run) -> None:
    ran = run("people", "--section", "Poland", "--sort", "name", "-c", "name", "-n", "2")
    assert ran.err == "powcli: 2 of 6 rows\n"
    shown = run(
        *("people", "--section", "Poland", "--sort", "name", "-c", "name", "-n", "2"), "--show-sql"
    )
    assert shown.out == (
        'SELECT t."name"\n'
        'FROM "people" AS t\n'
        "WHERE t.id IN (SELECT citation.record FROM citation"
        " JOIN passage ON passage.id = citation.passage WHERE passage.section IN ('Poland'))\n"
        'ORDER BY t."name" IS NULL, t."name" COLLATE folded, t.id\n'
        "LIMIT 2;\n"
    )


def test_the_sql_shown_needs_names_that_are_known(run: Run) -> None:
    ran = run("events", "--country", "Polnad", "--show-sql")
    assert (ran.code, ran.out) == (2, "")
    assert "try 'powcli events --country Poland --show-sql'" in ran.err


@pytest.mark.parametrize("listing", LISTINGS)
def test_every_listing_shows_its_sql(run: Run, listing: str) -> None:
    assert "--show-sql" in run(listing, "--help").out
    assert f'FROM "{catalog.listing(listing).name}" AS t' in run(listing, "--show-sql").out
