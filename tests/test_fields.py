"""The codebook explains every column and word, and says what the declarations say."""

import io
import re
from pathlib import Path
from typing import Any, get_args

import pytest
import typer
from conftest import Run

from powcli import catalog
from powcli.ask.fields import book
from powcli.catalog import LISTINGS
from powcli.catalog.reading import ORIGINS, TYPES, method, reading
from powcli.catalog.words import MEANINGS, VOCABULARIES
from powcli.cli import app
from powcli.model import Column, Origin, Result, Type
from powcli.screen import Screen

pytestmark = pytest.mark.inside


def test_every_column_of_every_listing_is_explained(run: Run) -> None:
    rows = run("fields", "-f", "json").json
    assert [(row["listing"], row["column"]) for row in rows] == [
        (listing.name, column.name) for listing in catalog.listings() for column in listing.columns
    ]
    columns = [column for listing in catalog.listings() for column in listing.columns]
    for row, column in zip(rows, columns, strict=True):
        assert list(row) == [
            "listing",
            "column",
            "type",
            "origin",
            "meaning",
            "values",
            "example",
        ]
        assert (row["type"], row["origin"], row["meaning"]) == (
            column.type,
            column.origin,
            column.help,
        )
        assert row["values"] == (list(VOCABULARIES[column.values]) if column.values else [])


def test_an_example_is_the_first_value_in_the_data(run: Run) -> None:
    listed = {listing: run(listing, "-f", "json").json for listing in LISTINGS}
    for row in run("fields", "-f", "json").json:
        values = [each[row["column"]] for each in listed[row["listing"]]]
        first = next((value for value in values if value not in (None, [])), None)
        if isinstance(first, list):
            first = first[0]
        assert row["example"] == (None if first is None else str(first)), row


def test_one_listing_is_its_part_of_the_codebook(run: Run) -> None:
    everything = run("fields", "-f", "csv").rows
    for listing in LISTINGS:
        part = run("fields", listing, "-f", "csv").rows
        assert part == [row for row in everything if row["listing"] == listing]
        assert part


def test_every_word_of_a_column_that_needs_it_has_a_meaning(run: Run) -> None:
    explained = {(row["topic"], row["term"]) for row in run("fields", "reading", "-f", "json").json}
    topics = {
        "qualifier": "qualifiers",
        "measure": "measures",
        "date precision": "date precision",
        "place precision": "place precision",
        "date origin": "date origin",
        "attribution": "attribution",
        "stance": "stances",
        "disagreement kind": "disagreements",
        "gap kind": "gaps",
        "flaw kind": "flaws",
        "role": "roles in an event",
        "role in an event": "roles in an event",
        "role of a document in an event": "roles of a document",
    }
    assert {name for name in VOCABULARIES if name.startswith("role")} <= topics.keys()
    assert MEANINGS.keys() <= topics.keys()
    for vocabulary, topic in topics.items():
        assert {(topic, word) for word in VOCABULARIES[vocabulary]} <= explained
    assert tuple(TYPES) == get_args(Type)
    assert tuple(ORIGINS) == get_args(Origin)


def test_reading_says_how_to_read_the_numbers(run: Run) -> None:
    meanings = {row["term"]: row["meaning"] for row in run("fields", "reading", "-f", "csv").rows}
    assert all(meanings.values())
    assert {
        "an empty low or high",
        "an empty said_by",
        "whole",
        "part_of",
        "breakdown",
        "inferred",
        "editor",
        "overlap",
        "sums",
        "span",
        "same_number",
        "fate",
        "context_by",
        "attribution",
        "stance",
        "dated",
        "date_origin",
        "dead_low and dead_high",
        "percent_low and percent_high",
        "1939-09-17/",
        "1945/..",
        "[1941-12-29..1942-12-31]",
    } <= meanings.keys()
    assert "neither zero nor without limit" in meanings["an empty low or high"]
    assert "found under both years" in meanings["overlap"]


def test_what_reading_calls_a_column_or_a_command_is_one() -> None:
    columns = {column.name for listing in catalog.listings() for column in listing.columns}
    for _, term, meaning in (*reading(), *method()):
        words = re.findall(r"\w+", f"{term} {meaning}")
        assert not {word for word in words if "_" in word.strip("_")} - columns, term
    group: Any = typer.main.get_command(app)
    commands = set(group.list_commands(typer.Context(group)))
    texts = " ".join(meaning for *_, meaning in (*reading(), *method()))
    assert set(re.findall(r"'powcli (\w+)", texts)) <= commands


def test_reading_and_method_have_nothing_of_an_earlier_schema() -> None:
    texts = " ".join(" ".join(row) for row in (*reading(), *method()))
    assert not re.search(r"\bkilled_|\bkilled_low|\bexact (number|value)|no author named", texts)


def test_method_tells_the_five_areas_of_the_standards(run: Run) -> None:
    rows = run("fields", "method", "-f", "json").json
    assert [*dict.fromkeys(row["topic"] for row in rows)] == [
        "kinds of source",
        "collection",
        "evaluation",
        "corroboration",
        "quality control",
    ]
    meanings = {row["term"]: row["meaning"] for row in rows}
    assert meanings["none"] == (
        "there is one publication, and therefore no corroboration: nothing here is confirmed by a"
        " second source"
    )
    assert "never ranked" in meanings["rivals"]
    assert "An id stays when its number is corrected" in meanings["corrections"]
    assert "a version of its own, a whole number" in meanings["versions"]
    assert {"in", "not in"} <= meanings.keys()
    assert run("fields", "METHOD", "-f", "json").json == rows
    assert run("fields", "method").out.splitlines()[0].split() == ["topic", "term", "meaning"]


def test_the_whole_codebook_points_to_reading_on_stderr(run: Run) -> None:
    said = (
        "powcli: 'powcli fields reading' says how to read the numbers,"
        " 'powcli fields method' how the data was made\n"
    )
    assert run("fields").err == said
    assert run("fields", "events").err == run("fields", "-f", "csv").err == ""


def test_a_table_shortens_examples_and_a_file_of_rows_does_not(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "codebook.csv"
    assert run("fields", "claims", "-o", str(target)).code == 0
    assert target.read_text() == run("fields", "claims", "-f", "csv").out
    long = [row["example"] for row in run("fields", "-f", "csv").rows if len(row["example"]) > 60]
    assert long
    plain = run("fields").out
    for example in long:
        assert example not in plain
        assert example[:30] in plain
    assert len(plain.splitlines()) == len(run("fields", "-f", "csv").rows) + 1


@pytest.mark.parametrize("width", [60, 80, 140])
def test_the_book_fits_a_terminal(width: int) -> None:
    head = (Column("topic", ""), Column("term", ""), Column("meaning", ""))
    for rows, first, other in (
        (reading(), "numbers", "qualifiers"),
        (method(), "kinds of source", "quality control"),
    ):
        out = io.StringIO()
        book(Result(head, iter(rows)), Screen(out, out, width), True)
        lines = out.getvalue().splitlines()
        assert max(map(len, lines)) <= width
        assert lines[0] == first
        assert other in lines


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("figrues", "'figrues'; try 'powcli fields figures'"),
        ("readings", "try 'powcli fields reading'"),
        ("methods", "try 'powcli fields method'"),
        ("xyzzy", "there is no listing, column or word 'xyzzy'; try 'powcli fields reading'"),
        ("", "try 'powcli fields reading'"),
    ],
)
def test_a_name_that_is_no_listing_gets_the_way_out(run: Run, word: str, message: str) -> None:
    ran = run("fields", word)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert message in ran.err


def test_a_missing_database_is_exit_4(run: Run, tmp_path: Path) -> None:
    for command in ("fields", "timeline"):
        ran = run(command, "--db", str(tmp_path / "none.db"))
        assert (ran.code, ran.out) == (4, "")


def test_a_column_and_a_word_of_the_data_are_explained(run: Run) -> None:
    rows = run("fields", "Said-By", "-f", "csv").rows
    assert [(row["listing"], row["column"]) for row in rows] == [
        (listing, "said_by") for listing in ("events", "figures", "claims")
    ]
    assert run("fields", "said_by", "-f", "csv").rows == rows
    (row,) = run("fields", "killed", "-f", "csv").rows
    assert (row["topic"], row["term"]) == ("measures", "killed")
    assert {row["column"] for row in run("fields", "event", "-f", "csv").rows} == {"event"}
    assert run("fields", "EDTF", "-f", "csv").rows[0]["term"] == "edtf"
