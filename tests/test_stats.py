"""`powcli stats`: counts of records, under every value they have, and never of people."""

import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from powcli.ask.stats import GROUPINGS


def counted(run: Run, *arguments: str) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in run("stats", *arguments, "-f", "json").json]


def test_without_a_choice_the_records_of_each_listing(run: Run) -> None:
    rows = {row[0]: row[1] for row in counted(run)}
    assert list(rows) == [
        "events",
        "places",
        "figures",
        "people",
        "organisations",
        "documents",
        "claims",
        "disagreements",
        "countries",
    ]
    for listing, count in rows.items():
        assert count == len(run(str(listing), "-f", "json").json)
    assert counted(run, "dates") == [("dates", len(run("dates", "-f", "json").json))]


def test_countries_are_counted_by_role(run: Run, db: sqlite3.Connection) -> None:
    rows = {row[1:3]: row[3] for row in counted(run, "--by", "country")}
    for country, role in (("Poland", "victim"), ("Soviet Union", "perpetrator")):
        events = run("events", "--country", country, "--role", str(role), "-f", "json").json
        assert rows[country, role] == len(events)
    assert next(iter(rows)) == ("Soviet Union", "perpetrator")
    none = db.execute(
        "SELECT count(*) FROM claims WHERE claims.id NOT IN"
        " (SELECT facet.record FROM facet WHERE facet.filter = 'country')"
    ).fetchone()[0]
    assert counted(run, "claims", "--by", "country")[-1] == ("claims", None, None, none)


def test_an_interval_counts_in_each_of_its_years_and_an_open_one_where_it_begins(run: Run) -> None:
    rows = {row[1]: row[2] for row in counted(run, "--by", "year")}
    expected: Counter[int | None] = Counter()
    for event in run("events", "-f", "json").json:
        if event["date"] is None:
            expected[None] += 1
            continue
        first = int((event["earliest"] or event["latest"])[:4])
        last = int((event["latest"] or event["earliest"])[:4])
        expected.update(range(first, last + 1))
    assert rows == expected
    assert list(rows)[:-1] == sorted(year for year in expected if year is not None)
    assert list(rows)[-1] is None
    # Open to the end, it is found under every year after, and counted in the first alone.
    assert rows[1956] < len(run("events", "--year", "1956", "-f", "json").json)


def test_kinds_measures_and_authors_are_counted_as_the_columns_hold_them(run: Run) -> None:
    for word, column in (("kind", "kind"), ("measure", "measure"), ("author", "said_by")):
        for listing in GROUPINGS[word].usual:
            expected = Counter(row[column] for row in run(listing, "-f", "json").json)
            rows = {row[1]: row[2] for row in counted(run, listing, "--by", word)}
            assert rows == expected


def test_sections_stand_in_the_order_of_the_article_each_record_once_in_each(run: Run) -> None:
    rows = {row[1]: row[2] for row in counted(run, "events", "--by", "section")}
    order = list(dict.fromkeys(row["section"] for row in run("passages", "-f", "json").json))
    assert list(rows) == [section for section in order if section in rows]
    poland = run("events", "--section", "Poland", "-f", "json").json
    assert rows["Poland"] == len(poland)


def test_what_has_no_author_says_so_to_a_person_and_is_null_to_a_program(run: Run) -> None:
    last = run("stats", "figures", "--by", "author").out.splitlines()[-1]
    assert last.split() == ["no", "author", "named", "66", "█" * 24]
    assert counted(run, "figures", "--by", "author")[-1] == ("figures", None, 66)
    assert (
        "no author named | 66 |" in run("stats", "figures", "--by", "author", "-f", "markdown").out
    )
    assert "figures" not in run("stats", "figures", "--by", "author").out
    assert run("stats", "--by", "year").out.splitlines()[-1].split()[:2] == ["no", "date"]


def test_bars_are_for_people_only(run: Run) -> None:
    assert "█" in run("stats").out
    for format in ("csv", "tsv", "json", "jsonl", "markdown"):
        assert "█" not in run("stats", "-f", format).out
    assert run("stats", "--by", "measure", "-f", "csv").out.splitlines()[:2] == [
        "listing,measure,records",
        "figures,killed,20",
    ]


def test_help_says_why_no_victims_are_added_up(run: Run) -> None:
    help = " ".join(run("stats", "--help").out.split())
    assert "never people" in help
    assert "would count the same dead twice" in help
    assert "every year it overlaps" in help


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--by", "yaer"], "did you mean 'year'?"),
        (["--by", "victims"], "choose 'country', 'year', 'kind', 'author', 'section' or 'measure'"),
        (["evnts"], "did you mean 'events'?"),
        (
            ["people", "--by", "year"],
            "people are not counted by year; --by year goes with 'events',",
        ),
        (["-c", "nope"], "stats has no column 'nope'; columns are listing, records"),
    ],
)
def test_bad_usage_is_exit_2(run: Run, arguments: list[str], message: str) -> None:
    ran = run("stats", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert ran.err.count("\n") == 1


def test_columns_and_files_as_with_the_listings(run: Run, tmp_path: Path) -> None:
    assert run("stats", "figures", "-c", "records", "-f", "csv").out == "records\n80\n"
    target = tmp_path / "stats.txt"
    assert run("stats", "-o", str(target)).out == ""
    assert target.read_text() == run("stats").out
