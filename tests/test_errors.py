"""What a user does wrong: one sentence on stderr, the way out, the right exit code."""

import os
import shlex
import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest
import typer
from conftest import Run, process, process_shell

from powcli.cli import app

USAGE = [
    (["event"], "try 'powcli events'"),
    (["person"], "try 'powcli people'"),
    (["persons"], "try 'powcli people'"),
    (["organizations", "-n", "3"], "try 'powcli organisations -n 3'"),
    (["figrues"], "did you mean 'powcli figures'?"),
    (["xyzzy"], "'powcli --help' lists them"),
    (["events", "--country", "Polnad"], "try 'powcli events --country Poland'"),
    (["events", "--country", "Xyzzy"], "'powcli countries' lists them"),
    (["events", "--country", ""], "knows no country ''"),
    (["events", "--kind", "masacre"], "try 'powcli events --kind massacre'"),
    (["events", "--role", "villain", "--country", "Poland"], "--role does not take 'villain'"),
    (["events", "--role", "victim"], "--role narrows --country or --organisation"),
    (["events", "--place", "Katin"], "try 'powcli events --place Katyn'"),
    (["events", "--person", "Staline"], "try 'powcli events --person Stalin'"),
    (["figures", "--said-by", "Edelle"], "try 'powcli figures --said-by Edele'"),
    (["figures", "--measure", "shot"], "--measure does not take 'shot'"),
    (["events", "--section", "Polond"], "try 'powcli events --section Poland'"),
    (["events", "--paragraph", "two"], "--paragraph takes a whole number such as 10, not 'two'"),
    (["events", "-c", "id,titel"], "no column 'titel'; try 'powcli events -c id,title'"),
    (["events", "-c", "id,qq"], "events has no column 'qq'; try 'powcli fields events'"),
    (["events", "-c", ","], "--columns takes names"),
    (["events", "--sort", "nope"], "events has no column 'nope'"),
    (["events", "--sort", "date:up"], "write date or date:desc"),
    (["events", "-f", "xml"], "--format does not take 'xml'"),
    (["events", "--excel", "-f", "json"], "--excel goes with csv"),
    (["events", "-o", "rows.xyz"], "does not end in a known suffix"),
    (["events", "-n", "-1"], "--limit"),
    (["events", "-n", "many"], "--limit"),
    (["events", "--nope"], "see 'powcli events --help'"),
    (["events", "--counrty", "Poland"], "--country"),
    (["events", "--year"], "--year needs a value; try 'powcli events --year 1940'"),
    (["passages", "Poland"], "takes no words; try 'powcli passages --section Poland'"),
    (["events", "-n", "five"], "--limit takes a whole number such as 10, not 'five'"),
    (["events", "--year", "194"], "--year takes a year, a decade or a span"),
    (["events", "--year", "MCMXL"], "--year takes a year, a decade or a span"),
    (["events", "--year", "١٩٤٠"], "--year takes a year, a decade or a span"),
    (["events", "--year", "1941..1939"], "runs backwards; try 'powcli events --year 1939..1941'"),
    (["events", "--on", "1939-13"], "--on takes a year, a month or a day"),
    (["events", "--on", "1939-02-29"], "--on takes a year, a month or a day"),
    (["events", "--on", "1939-02-00"], "--on takes a year, a month or a day"),
    (["events", "--on", "09/11/1939"], "try 'powcli events --on 1939-11-09' or 'powcli events"),
    (["events", "--from", "1941", "--to", "1940"], "is later than --to"),
    (["events", "--within"], "--within narrows"),
    (["events", "--possible"], "--possible widens --year, --on, --from or --to"),
    (["events", "--year", "1945", "--possible", "--within"], "give one of the two"),
    (["events", "--possible", "--undated"], "--possible widens"),
    (["events", "--undated", "--year", "1940"], "--undated finds what has no date"),
]


@pytest.mark.parametrize(("arguments", "message"), USAGE, ids=lambda value: str(value)[:40])
def test_bad_usage_is_one_sentence_and_exit_2(run: Run, arguments: list[str], message: str) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith("powcli: ")
    assert ran.err.count("\n") == 1
    assert message in ran.err


def test_a_leap_day_is_a_day(run: Run) -> None:
    assert run("events", "--on", "1940-02-29").code == 0


@pytest.mark.parametrize("word", ["path", "check", "info", "events"])
def test_a_missing_database_is_exit_4(run: Run, word: str, tmp_path: Path) -> None:
    ran = run(word, "--db", str(tmp_path / "none.db"))
    assert (ran.code, ran.out) == (4, "")
    assert "there is no database" in ran.err
    assert not list(tmp_path.iterdir())


def test_a_foreign_or_damaged_database_is_exit_4(run: Run, copy: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE events (id TEXT)")
    connection.close()
    text = tmp_path / "notes.txt"
    text.write_text("not a database" * 99)
    empty = tmp_path / "empty.db"
    empty.touch()
    whole = copy.read_bytes()
    copy.write_bytes(whole[:4096] + b"\x07" * (len(whole) - 4096))
    for file in (foreign, text, empty, copy):
        before = file.read_bytes()
        ran = run("events", "--db", str(file))
        assert (ran.code, ran.out) == (4, "")
        assert ran.err.startswith("powcli: ")
        assert ran.err.count("\n") == 1
        assert file.read_bytes() == before


def test_a_directory_is_no_database(run: Run, tmp_path: Path) -> None:
    ran = run("events", "--db", str(tmp_path))
    assert ran.code == 4
    assert "is a directory" in ran.err


def test_a_database_of_another_schema_is_exit_4(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    ran = run("events", "--db", str(copy))
    assert ran.code == 4
    assert "schema 99" in ran.err


def test_a_seed_without_its_listings_is_exit_4(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("DROP TABLE events")
    connection.close()
    ran = run("events", "--db", str(copy))
    assert ran.code == 4
    assert ran.err.count("\n") == 1


def test_a_stale_variable_breaks_neither_help_nor_version(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POWCLI_DB", "/nowhere/none.db")
    assert run("--help").code == 0
    assert run("events", "--help").code == 0
    assert run("--version").code == 0
    assert run("events").code == 4


def test_the_variable_names_the_database(
    run: Run, monkeypatch: pytest.MonkeyPatch, copy: Path
) -> None:
    monkeypatch.setenv("POWCLI_DB", str(copy))
    assert run("path").out == f"{copy}\n"
    monkeypatch.setenv("POWCLI_DB", "")
    assert run("path").out != "\n"


@pytest.mark.parametrize("name", ["a b.db", "50%.db", "what?.db", "#1.db", "żółw.db"])
def test_any_file_name_will_do(run: Run, copy: Path, name: str) -> None:
    renamed = copy.rename(copy.parent / name)
    assert run("people", "--db", str(renamed)).code == 0


def test_an_output_that_cannot_be_written_is_exit_1(run: Run, tmp_path: Path) -> None:
    for target in (tmp_path / "none" / "rows.csv", tmp_path):
        ran = run("events", "-f", "csv", "-o", str(target))
        assert (ran.code, ran.out) == (1, "")
        assert "cannot write" in ran.err
        assert ran.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_file_stays(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("mine")
    target.chmod(stat.S_IREAD)
    assert run("events", "-o", str(target)).code == 1
    assert target.read_text() == "mine"


def test_a_failing_query_leaves_no_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("mine")
    assert run("events", "-o", str(target), "--country", "Xyzzy").code == 2
    assert target.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [target]


def test_a_closed_pipe_is_the_end_and_no_error() -> None:
    ran = process_shell("powcli figures -f csv | head -1; echo ${PIPESTATUS[0]}")
    assert ran.splitlines()[-1] == "0"
    assert "Traceback" not in ran
    assert "Error" not in ran


def reading() -> dict[str, str]:
    """Return every command that reads the database, and the first example of its help."""
    group: Any = typer.main.get_command(app)
    context = typer.Context(group)
    examples = {}
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        takes = any("--db" in parameter.opts for parameter in command.params)
        if takes and name not in ("path", "export", "report"):  # which print no rows
            examples[name] = command.epilog.splitlines()[0].removeprefix("powcli ")
    return examples


EVERY = reading().values()
"""A call of every command that reads the database."""


@pytest.mark.parametrize("command", EVERY)
def test_every_command_refuses_what_is_no_database_of_powcli(
    run: Run, copy: Path, tmp_path: Path, command: str
) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("not a database" * 99)
    half = tmp_path / "half.db"
    with sqlite3.connect(half) as connection:
        connection.execute("PRAGMA application_id = 1347376963")
        connection.execute("PRAGMA user_version = 3")
        connection.execute("CREATE TABLE other (id TEXT)")
    connection.close()
    whole = copy.read_bytes()
    copy.write_bytes(whole[:4096] + b"\x07" * (len(whole) - 4096))
    os.mkfifo(tmp_path / "fifo")
    for file in (text, half, copy, tmp_path / "fifo", tmp_path / "none", tmp_path):
        ran = run(*shlex.split(command), "--db", str(file))
        if file == half and command.startswith("sql"):
            assert ran.code == 2, file  # a table that is not there is the statement's fault
        elif command.startswith("fields") and file in (half, copy):
            assert ran.code in (0, 4), file
        else:
            assert ran.code == 4, (file, ran)
        assert ran.err.startswith("powcli: ")
        assert ran.err.count("\n") == 1
        assert "Traceback" not in ran.err


@pytest.mark.parametrize("command", EVERY)
def test_closed_streams_are_no_error(command: str) -> None:
    assert process_shell(f"powcli {command} >&- 2>/dev/null; echo $?") == "0\n"
    whole = process_shell(f"powcli {command} 2>/dev/null")
    assert process_shell(f"powcli {command} 2>&-") == whole


def test_a_closed_stdin_is_bad_usage() -> None:
    for command in ("show -", "cite -", "compare -", "sql -"):
        printed = process_shell(f"powcli {command} <&-; echo $?")
        assert "stdin is closed" in printed
        assert printed.endswith("\n2\n")


@pytest.mark.parametrize("word", ["--help", "events --help", "fields"])
def test_help_into_a_closed_pipe_is_no_error(word: str) -> None:
    assert process_shell(f"powcli {word} | true; echo ${{PIPESTATUS[0]}}") == "0\n"


@pytest.mark.parametrize(
    "option", ["--from", "--to", "--sort", "--year", "--on", "-f", "-n", "--db", "--kind", "-c"]
)
def test_an_empty_value_is_not_passed_over(run: Run, option: str) -> None:
    ran = run("events", option, "")
    assert ran.code in (2, 4)
    assert ran.out == ""


def test_a_message_is_one_line_without_escapes(run: Run) -> None:
    ran = run("events", "--country", "a\nb\x1b[31m" + "x" * 100_000)
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "\x1b" not in ran.err
    assert len(ran.err) < 3000


@pytest.mark.parametrize(
    "arguments",
    [
        ["events", "-n", "9" * 25],
        ["search", "x", "-n", "9" * 25],
        ["events", "--paragraph", "9" * 25],
    ],
)
def test_a_number_beyond_sqlite_is_bad_usage(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).code == 2


def test_a_name_that_is_no_utf8_names_no_database(run: Run) -> None:
    assert run("events", "--db", "\udcff").code == 4


def test_a_file_in_wal_mode_is_read(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    assert run("people", "--db", str(copy)).code == 0


def test_a_full_disk_leaves_no_file_and_says_so(run: Run) -> None:
    ran = run("events", "-f", "csv", "-o", "/dev/full")
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "no space left" in ran.err


@pytest.mark.parametrize("command", ["events", "show katyn-massacre", "timeline", "path"])
def test_a_full_disk_is_exit_1_and_one_sentence(command: str) -> None:
    ran = process_shell(f"powcli {command} > /dev/full; echo $?")
    assert ran == "powcli: cannot write the rows: no space left on device\n1\n"


def test_no_home_and_a_plain_locale_will_do(tmp_path: Path) -> None:
    ran = process(
        "people",
        environment={"HOME": "/nonexistent", "LC_ALL": "C", "PYTHONUTF8": "0"},
        cwd=tmp_path,
    )
    assert ran.returncode == 0
    assert "Władysław Langner" in ran.stdout
    assert ran.stderr == ""
