"""Small things that went wrong under hostile values: each happened, and may not again."""

import csv
import io
import sqlite3
from pathlib import Path

import pytest
from conftest import Run, process

pytestmark = pytest.mark.inside


def damaged(file: Path, *statements: str) -> str:
    with sqlite3.connect(file) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
    return str(file)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\n\n@"])
def test_no_heading_and_no_cell_for_a_spreadsheet_is_a_formula(run: Run, start: str) -> None:
    statement = f"SELECT '{start}1+1' AS \"{start}HYPERLINK(1)\""
    out = run("sql", statement, "-f", "csv", "--excel").out
    ((heading,), (cell,)) = csv.reader(io.StringIO(out.removeprefix("\ufeff"), newline=""))
    assert (heading, cell) == (f"'{start}HYPERLINK(1)", f"'{start}1+1")


def test_a_carriage_return_does_not_end_a_row(run: Run) -> None:
    for format, delimiter in (("csv", ","), ("tsv", "\t")):
        out = run("sql", "SELECT 'a' || char(13) || 'b' AS x, 1 AS y", "-f", format).out
        rows = list(csv.reader(io.StringIO(out, newline=""), delimiter=delimiter))
        assert rows == [["x", "y"], ["a\rb", "1"]]
        assert out.endswith("\n")
        assert "\r\n" not in out


def test_no_json_has_an_infinity(run: Run, copy: Path) -> None:
    file = damaged(copy, "UPDATE figures SET low = 9e999 WHERE low IS NOT NULL")
    for format in ("json", "jsonl"):
        for command in (["figures"], ["show", "litene-dead.200"]):
            ran = run(*command, "-f", format, "--db", file)
            assert ran.code == 4
            assert ran.err == (
                "powcli: the database has an infinite number; 'powcli check' names its record\n"
            )


def test_headings_names_and_offers_have_no_control_characters(run: Run, copy: Path) -> None:
    escape = "\x1b]0;x\x07"
    for format in ("table", "markdown"):
        out = run("sql", f'SELECT 1 AS "a{escape}\n|b"', "-f", format).out
        assert "\x1b" not in out
        assert "x1b]0;xx07n" in out.replace("\\", "")
        assert len(out.splitlines()) == (2 if format == "table" else 3)
    file = damaged(
        copy,
        f"UPDATE events SET inferred = 'a{escape}' WHERE id = 'katyn-massacre'",
        f"UPDATE alias SET name = 'Poland{escape}' WHERE record = 'poland'",
        f"UPDATE passages SET section = 'Lead{escape}'",
    )
    assert "\x1b" not in run("show", "katyn-massacre", "--db", file).out
    for shell in ("bash", "zsh", "fish"):
        for option in ("--country", "--section"):
            words = ("powcli", "events", "--db", file, option, "")
            assert "\x1b" not in run("completion", shell, "--", *words).out


def test_nothing_on_stdin_compares_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run("compare", "-", "-f", "csv", "--no-header") == (0, "", "")
    assert run("compare").out != ""


def test_a_broken_database_is_told_before_the_first_row_of_info(run: Run, copy: Path) -> None:
    ran = run("info", "--db", damaged(copy, "DROP TABLE events"))
    assert (ran.code, ran.out) == (4, "")


def test_search_never_suggests_what_was_typed_nor_a_label(run: Run) -> None:
    for word in ("perpetrators", "parties", "measure", "population"):
        err = run("search", word).err
        assert f"did you mean '{word}'" not in err
        assert f"'{word}'," not in err.partition("did you mean")[2]


def test_of_an_option_with_one_value_the_last_counts_and_the_help_says_so(run: Run) -> None:
    once = run("events", "--sort", "id", "-f", "csv")
    assert run("events", "--sort", "title", "--sort", "id", "-f", "csv") == once
    for command in ("events", "search"):
        assert "of any other the last one counts" in " ".join(run(command, "--help").out.split())


def test_a_notice_is_short_however_its_letters_are_written(run: Run) -> None:
    assert len(run("events", "--country", "\udcff" * 3000).err) < 2100


def test_words_are_utf_8_in_any_locale() -> None:
    plain = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ran = process("search", "Władysław", "-f", "csv", "-c", "id", "--no-header", environment=plain)
    assert "wladyslaw-langner" in ran.stdout.split()


def test_no_year_of_the_timeline_has_a_control_character(run: Run, copy: Path) -> None:
    file = damaged(
        copy, "UPDATE dates SET earliest = char(27) || ']0;title' || char(7) WHERE rowid = 5"
    )
    assert "\x1b" not in run("timeline", "--db", file).out
