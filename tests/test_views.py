"""What every command that is written out promises of its rows; a new one joins CALLS."""

import csv
import io
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import typer
from conftest import Ran, Run

from powcli.catalog import LISTINGS
from powcli.cli import app
from powcli.formats import FORMATS
from powcli.layouts import LAYOUTS

CALLS = {
    "search": ["katyn"],
    "compare": ["german-pow-deaths", "grishchino-dead"],
    "timeline": ["--country", "Latvia"],
    "stats": ["--by", "kind"],
    "fields": ["figures"],
    "sql": ["SELECT id, date, earliest, latest, victims, dead_low FROM events"],
    "info": [],
    "check": [],
}
"""A call of every command whose rows have a view."""

DOCUMENTS = {"show": ["katyn-massacre", "riga"], "cite": ["katyn-massacre", "riga"]}
"""Of those that print documents."""


def options(name: str) -> set[str]:
    group: Any = typer.main.get_command(app)
    command = group.get_command(typer.Context(group), name)
    return {option for parameter in command.params for option in parameter.opts}


@pytest.fixture
def broken(copy: Path) -> Path:
    """A database with several breaches."""
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE place SET note = '' WHERE id IN ('riga', 'litene', 'grodno')")
    connection.close()
    return copy


@pytest.fixture
def call(run: Run, broken: Path) -> Run:
    """Run the call of a command with further options."""

    def call(name: str, *arguments: str) -> Ran:
        database = ["--db", str(broken)] if name == "check" else []
        ran = run(name, *{**CALLS, **DOCUMENTS}[name], *database, *arguments)
        assert ran.code == (name == "check"), ran.err
        return ran

    return call


def test_every_command_that_writes_rows_is_held_to_the_promises() -> None:
    group: Any = typer.main.get_command(app)
    view = {"--columns", "--sort", "--limit", "--format", "--excel", "--no-header", "--output"}
    document = {"--format", "--no-header", "--output"}
    for name in group.list_commands(typer.Context(group)):
        expected = view if name in (*LISTINGS, *CALLS) else set()
        expected = document if name in DOCUMENTS else expected
        expected = {"--output"} if name == "report" else expected
        assert options(name) & view == expected, name


@pytest.mark.parametrize("name", CALLS)
def test_a_limit_takes_the_first_rows_and_says_so(call: Run, name: str) -> None:
    rows = call(name, "-f", "csv").rows
    ran = call(name, "-f", "csv", "-n", "2")
    assert ran.rows == rows[:2]
    said = "there are more than 2 rows" if name == "sql" else f"2 of {len(rows)} rows"
    assert ran.err.startswith(f"powcli: {said}")
    assert call(name, "-f", "csv", "-n", str(len(rows))) == call(name, "-f", "csv")
    assert call(name, "-f", "json", "-n", "0").json == []


@pytest.mark.parametrize("name", CALLS)
def test_columns_are_shown_as_asked_and_an_unknown_one_is_bad_usage(
    call: Run, run: Run, name: str
) -> None:
    whole = call(name, "-f", "csv").rows
    names = list(whole[0])[::-1]
    assert call(name, "-f", "csv", "-c", ",".join(names)).rows == [
        {each: row[each] for each in names} for row in whole
    ]
    assert call(name, "-f", "csv", "-c", "all") == call(name, "-f", "csv")
    plain = call(name, "-c", names[0]).out.splitlines()
    assert plain[0].strip() == names[0].replace("_", " ")
    assert len(plain) == len(whole) + 1
    for option in ("-c", "--sort"):
        ran = run(name, *CALLS[name], option, "qq")
        owner = "dates" if name == "timeline" else name
        assert (ran.code, ran.out) == (2, "")
        if name == "timeline":
            assert ran.err == "powcli: dates has no column 'qq'; try 'powcli fields dates'\n"
            continue
        assert ran.err == (
            f"powcli: {owner} has no column 'qq'; columns are {', '.join(whole[0])} or all\n"
        )


@pytest.mark.parametrize("name", CALLS)
def test_sorting_keeps_every_row_and_puts_blanks_last_both_ways(call: Run, name: str) -> None:
    rows = call(name, "-f", "json").json
    for column in rows[0]:
        for order in ("", ":desc"):
            ordered = call(name, "-f", "json", "--sort", column + order).json
            assert sorted(map(json.dumps, ordered)) == sorted(map(json.dumps, rows))
            blank = [row[column] in (None, []) for row in ordered]
            assert blank == sorted(blank), column
            values = [row[column] for row in ordered if isinstance(row[column], int | float)]
            assert values == sorted(values, reverse=bool(order))
            first = call(name, "-f", "json", "--sort", column + order, "-n", "1", "-c", column)
            assert first.json == [{column: ordered[0][column]}]


def test_text_is_sorted_without_case_and_accents_and_ties_keep_their_order(run: Run) -> None:
    statement = "VALUES ('ż', 1), ('Z', 2), (NULL, 3), ('a', 4), (9, 5), ('A', 6), (10, 7)"
    for order, expected in (("", [5, 7, 4, 6, 1, 2, 3]), (":desc", [1, 2, 4, 6, 7, 5, 3])):
        ran = run("sql", statement, "--sort", f"column1{order}", "-f", "json")
        assert [row["column2"] for row in ran.json] == expected


def test_a_date_is_sorted_by_its_days_as_in_the_listings(run: Run) -> None:
    for order in ("date", "date:desc"):
        listed = run("events", "--sort", order, "-c", "earliest,latest", "-f", "csv")
        assert (
            run("sql", *CALLS["sql"], "--sort", order, "-c", "earliest,latest", "-f", "csv")
            == listed
        )


@pytest.mark.parametrize("name", [*CALLS, *DOCUMENTS])
def test_every_format_is_served_as_itself_and_the_same_in_a_file(
    call: Run, name: str, tmp_path: Path
) -> None:
    for format in (*LAYOUTS, *FORMATS):
        target = tmp_path / format
        ran = call(name, "-f", format.upper())
        printed = ran.out
        assert call(name, "-f", format, "-o", str(target)).out == ""
        assert target.read_bytes() == ran.bytes
        if format == "json":
            assert isinstance(json.loads(printed), list)
        elif format == "jsonl":
            assert all(isinstance(json.loads(line), dict) for line in printed.splitlines())
        elif format in ("csv", "tsv"):
            delimiter = "\t" if format == "tsv" else ","
            rows = list(csv.reader(io.StringIO(printed), delimiter=delimiter))
            assert len({len(row) for row in rows}) == 1 < len(rows)
        elif format == "markdown" and name != "show":  # which writes a page
            assert all(line.startswith("| ") for line in printed.splitlines())


@pytest.mark.parametrize("name", ["compare", "timeline", "stats", "fields"])
def test_a_limit_keeps_the_drawing_and_columns_or_an_order_do_not(call: Run, name: str) -> None:
    drawn = call(name).out.splitlines()
    first = call(name, "-n", "1")
    assert first.err.startswith("powcli: 1 of ")
    assert first.out.splitlines()[0].split()[:2] == drawn[0].split()[:2]
    assert len(first.out.splitlines()) < len(drawn)
    column = next(iter(call(name, "-f", "csv").rows[0]))
    sorted_out = call(name, "--sort", column).out.splitlines()
    assert len(sorted_out) == len(call(name, "-f", "csv").rows) + 1
    assert not any(sign in line for line in sorted_out for sign in "█━●├")


def test_a_comparison_cut_short_says_of_how_many_parts(run: Run) -> None:
    whole = run("compare", "grishchino-dead").out
    cut = run("compare", "grishchino-dead", "-n", "3")
    assert "8 parts that exclude each other and make up the whole" in cut.out
    assert "Calculated: 596" in whole
    assert "Calculated" not in cut.out
    assert cut.out.splitlines()[:3] == whole.splitlines()[:3]
    assert run("compare", "grishchino-dead", "-n", "0").out == ""
    assert len(run("compare", "grishchino-dead", "-n", "3", "-f", "md").out.splitlines()) == 5
