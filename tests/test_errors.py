"""What a user does wrong: one sentence on stderr, the way out, the right exit code."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest
from conftest import Run, process

USAGE = [
    (["event"], "did you mean 'events'?"),
    (["person"], "did you mean 'people'?"),
    (["persons"], "did you mean 'people'?"),
    (["organizations"], "did you mean 'organisations'?"),
    (["figrues"], "did you mean 'figures'"),
    (["xyzzy"], "'powcli --help' lists them"),
    (["events", "--country", "Polnad"], "did you mean 'Poland'?"),
    (["events", "--country", "Xyzzy"], "'powcli countries' lists them"),
    (["events", "--country", ""], "knows no country ''"),
    (["events", "--kind", "masacre"], "did you mean 'massacre'?"),
    (["events", "--role", "villain", "--country", "Poland"], "--role does not take 'villain'"),
    (["events", "--role", "victim"], "--role narrows --country or --organisation"),
    (["events", "--place", "Katin"], "did you mean"),
    (["events", "--person", "Staline"], "did you mean"),
    (["figures", "--said-by", "Edel"], "did you mean"),
    (["figures", "--measure", "shot"], "--measure does not take 'shot'"),
    (["events", "--section", "Polond"], "did you mean 'Poland'?"),
    (["events", "--paragraph", "two"], "counted from 1, not 'two'"),
    (["events", "-c", "id,nope"], "events has no column 'nope'; columns are id, date,"),
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
    (["events", "--year"], "option '--year' requires an argument"),
    (["events", "Poland"], "unexpected extra argument"),
    (["events", "--year", "194"], "--year takes a year or a span"),
    (["events", "--year", "MCMXL"], "--year takes a year or a span"),
    (["events", "--year", "١٩٤٠"], "--year takes a year or a span"),
    (["events", "--year", "1941..1939"], "runs backwards; write 1939..1941"),
    (["events", "--on", "1939-13"], "--on takes a year, a month or a day"),
    (["events", "--on", "1939-02-29"], "--on takes a year, a month or a day"),
    (["events", "--on", "1939-02-00"], "--on takes a year, a month or a day"),
    (["events", "--on", "28 September 1939"], "--on takes a year, a month or a day"),
    (["events", "--from", "1941", "--to", "1940"], "is later than --to"),
    (["events", "--within"], "--within narrows"),
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


def process_shell(script: str) -> str:
    """Run a bash script in which powcli is this one; return all that it prints."""
    import subprocess
    import sys

    define = f'powcli() {{ "{sys.executable}" -m powcli "$@"; }}; '
    return subprocess.run(
        ["bash", "-c", define + script],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    ).stdout


def test_no_home_and_a_plain_locale_will_do(tmp_path: Path) -> None:
    ran = process(
        "people",
        environment={"HOME": "/nonexistent", "LC_ALL": "C", "PYTHONUTF8": "0"},
        cwd=tmp_path,
    )
    assert ran.returncode == 0
    assert "Władysław Langner" in ran.stdout
    assert ran.stderr == ""
