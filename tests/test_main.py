"""What main() makes of what goes wrong outside of it: streams, memory, damage, Ctrl-C."""

import re
import shlex
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import typer
from conftest import Run, process, process_shell
from test_errors import EVERY

from powcli import cli

CODES = [
    ("events -n 1 -f csv", 0),
    ("events -n 1", 0),
    ("check", 0),
    ("events --nope", 2),
    ("show nope", 3),
    ("events --db none.db", 4),
    ("events -f csv -o none/rows.csv", 1),
]


@pytest.mark.parametrize(("command", "code"), CODES)
@pytest.mark.parametrize("stderr", ["2>/dev/full", "2>&-", "2>/dev/null", "2</dev/null"])
def test_codes_and_rows_hold_where_stderr_cannot_be_written(
    command: str, code: int, stderr: str
) -> None:
    rows = process(*command.split()).stdout
    assert process_shell(f"powcli {command} {stderr}; echo $?") == f"{rows}{code}\n"


@pytest.mark.parametrize("command", ["events -n 1", "events -n 1 -f csv", "check", "--help"])
def test_a_reader_of_both_streams_may_leave(command: str) -> None:
    assert process_shell(f"powcli {command} 2>&1 | true; echo ${{PIPESTATUS[0]}}") == "0\n"


def test_rows_that_were_not_written_do_not_change_the_code_of_an_error() -> None:
    assert process_shell("powcli show katyn-massacre nope > /dev/full; echo $?").endswith("\n3\n")


def test_too_little_memory_is_one_sentence(tmp_path: Path) -> None:
    said = (
        "powcli: this takes more memory than there is; ask for less, with --limit or a filter\n1\n"
    )
    for command in (
        "sql 'SELECT zeroblob(100000000)' -f csv",
        "sql 'SELECT zeroblob(100000000)' -f csv -o rows.csv",
        "sql - < /dev/zero",
    ):
        assert process_shell(f"ulimit -v 400000; powcli {command}; echo $?", tmp_path) == said
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("option", ["--year", "--on"])
def test_more_spans_than_sqlite_takes_are_bad_usage(run: Run, option: str) -> None:
    spans = [word for year in range(1000, 9000) for word in (option, str(year))]
    ran = run("events", *spans)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("powcli: these are more values than SQLite takes at a time: ")
    assert ran.err.endswith("; give fewer\n")


def test_one_span_given_often_is_one_span(run: Run) -> None:
    once = run("events", "--year", "1940", "-f", "csv")
    assert run("events", *["--year", "1940"] * 2000, "-f", "csv") == once


DAMAGE = [
    ("UPDATE events SET title = x'ff'", "events -f json"),
    ("UPDATE events SET title = x'ff'", "events -f jsonl"),
    ("UPDATE events SET earliest = 'BC 44'", "stats --by year"),
    ("UPDATE figures SET words = NULL", "show german-pow-deaths.hebert"),
    ("UPDATE figures SET words = x'ff'", "show german-pow-deaths.hebert -f csv"),
    ("UPDATE figures SET low = 9e999, high = 9e999", "compare german-pow-deaths"),
    ("UPDATE alias SET name = NULL WHERE kind = 'event'", "show nope"),
    ("UPDATE events SET title = CAST(x'ff41' AS TEXT)", "events"),
    ("UPDATE events SET title = CAST(x'ff41' AS TEXT)", 'sql "SELECT title FROM events"'),
]


@pytest.mark.parametrize(("statement", "command"), DAMAGE)
def test_what_a_damaged_database_does_is_exit_4(
    run: Run, copy: Path, statement: str, command: str
) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '') WHERE type = 'table'"
        )
        connection.commit()
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(statement)
        connection.commit()
    ran = run(*shlex.split(command), "--db", str(copy))
    assert ran.code == 4, ran
    assert ran.err.startswith("powcli: the database ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("command", [*EVERY, "sql --tables", "sql 'SELECT 1'"])
def test_a_schema_that_is_not_utf8_is_exit_4(run: Run, copy: Path, command: str) -> None:
    whole = copy.read_bytes()
    assert b'CREATE TABLE "passages"' in whole
    copy.write_bytes(whole.replace(b'CREATE TABLE "passages"', b'CREATE T\xa0BLE "passages"'))
    ran = run(*shlex.split(command), "--db", str(copy))
    # These need no table, and one of them reads none.
    assert ran.code == 4 or (ran.code == 0 and command in ("fields figures", "sql 'SELECT 1'")), ran
    if ran.code:
        assert ran.err.startswith("powcli: the database ")
        assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE alias SET name = x'ff' WHERE kind = 'country'",
        "UPDATE alias SET record = x'ff' WHERE kind = 'country'",
        "UPDATE OR REPLACE facet SET value = 'nowhere' WHERE filter = 'country'",
        "UPDATE OR REPLACE facet SET value = x'ff' WHERE filter IN ('country', 'kind')",
        "UPDATE search SET title = NULL",
        "DROP TABLE alias",
    ],
)
def test_a_shell_is_offered_nothing_wrong_from_a_damaged_database(
    run: Run, copy: Path, statement: str
) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(statement)
        connection.commit()
    for line in ("events --country ", "show k", "events --kind "):
        words = ["powcli", *line.split(" ")]
        words[2:2] = ["--db", str(copy)]
        ran = run("completion", "bash", "--", *words)
        assert (ran.code, ran.err) == (0, ""), line


def test_a_bug_keeps_its_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sound database is to blame for nothing."""
    monkeypatch.delattr("powcli.ask.stats.command")
    with pytest.raises(AttributeError):
        run("stats")


ENDLESS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
endless = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
names = [name for (name,) in connection.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    " AND name NOT LIKE 'search%'")]
for name in names:
    if name == "alias" or name == "meta":
        continue
    connection.execute(f'ALTER TABLE "{name}" RENAME TO "{name}_"')
for name in names:
    if name == "alias" or name == "meta":
        continue
    connection.execute(f'CREATE VIEW "{name}" AS {endless} SELECT t.* FROM n, "{name}_" AS t')
connection.commit()
"""


@pytest.mark.inside
@pytest.mark.parametrize("command", EVERY)
def test_ctrl_c_ends_an_endless_query(copy: Path, command: str) -> None:
    subprocess.run([sys.executable, "-c", ENDLESS, str(copy)], check=True)
    arguments = [*shlex.split(command), "--db", str(copy), "-f", "csv"]
    with subprocess.Popen(
        [sys.executable, "-m", "powcli", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as ran:
        time.sleep(1)
        try:
            if ran.poll() is None:
                ran.send_signal(signal.SIGINT)
                assert ran.wait(5) == 130
                assert ran.stderr is not None
                assert ran.stderr.read() == b""
            else:
                assert ran.returncode in (0, 3, 4)
        finally:
            ran.kill()


START = """
import os, signal, sys
class Slot:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), signal.SIGINT)
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == sys.argv[1]:
            type("Made", (), {"slot": Slot()})
sys.meta_path.insert(0, Finder())
from powcli.__main__ import run
run()
"""


@pytest.mark.parametrize("module", ["powcli.cli", "typer", "powcli.forms"])
def test_ctrl_c_while_powcli_starts_is_quiet(module: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", START, module], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, "", "")


def test_a_notice_comes_after_the_rows_it_is_about() -> None:
    printed = process_shell("powcli events -n 1 -c kind -f csv 2>&1")
    assert printed.startswith("kind\nlaw\npowcli: 1 of ")


def test_root_help_is_a_map_of_one_screen_with_every_command(run: Run) -> None:
    ran = run("--help")
    lines = ran.out.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    group: Any = typer.main.get_command(cli.app)
    words = set(re.findall(r"[a-z]+", ran.out))
    assert set(group.list_commands(typer.Context(group))) <= words
    assert run("-h") == run("help") == ran
