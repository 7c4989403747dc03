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
    for country, role in (("Germany", "captor"), ("Poland", "captive"), ("Finland", "captive")):
        events = run("events", "--country", country, "--role", role, "-f", "json").json
        assert rows[country, role] == len(events) > 0
    first = run("stats", "--by", "country").out.splitlines()[1].split()
    assert first[:3] == ["Soviet", "Union", "captor"]
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


@pytest.mark.parametrize(
    ("date", "earliest", "latest", "years"),
    [
        ("1939-09-17/", "1939-09-17", None, [1939]),
        ("1945/..", "1945-01-01", None, [1945]),
        ("[1945..]", "1945-01-01", None, [1945]),
        ("/1941", None, "1941-12-31", [1941]),
        ("[..1939-09-24]", None, "1939-09-24", [1939]),
        ("[1940..1942]", "1940-01-01", "1942-12-31", [1940, 1941, 1942]),
        ("1944-06~", "1944-06-01", "1944-06-30", [1944]),
        (None, None, None, [None]),
    ],
)
def test_an_end_that_is_open_or_not_told_counts_in_no_further_year(
    run: Run,
    copy: Path,
    date: str | None,
    earliest: str | None,
    latest: str | None,
    years: list[int | None],
) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("DELETE FROM documents WHERE documents.id <> 'order-no-270'")
        connection.execute(
            "UPDATE documents SET date = ?, earliest = ?, latest = ?", (date, earliest, latest)
        )
    connection.close()
    assert counted(run, "documents", "--by", "year", "--db", str(copy)) == [
        ("documents", year, 1) for year in years
    ]


def test_kinds_and_measures_are_counted_as_the_columns_hold_them(run: Run) -> None:
    assert GROUPINGS["kind"].usual[-2:] == ("disagreements", "gaps")
    for word in ("kind", "measure"):
        for listing in GROUPINGS[word].usual:
            expected = Counter(row[word] for row in run(listing, "-f", "json").json)
            rows = {row[1]: row[2] for row in counted(run, listing, "--by", word)}
            assert rows == expected


def test_authors_are_counted_with_what_they_are_or_why_there_is_none(run: Run) -> None:
    for listing in ("figures", "claims", "events"):
        expected = Counter(
            (row["said_by"], row["attribution"]) for row in run(listing, "-f", "json").json
        )
        rows = {row[1:3]: row[3] for row in counted(run, listing, "--by", "author")}
        assert rows == expected


def test_sections_stand_in_the_order_of_the_article_each_record_once_in_each(run: Run) -> None:
    rows = {row[1]: row[2] for row in counted(run, "events", "--by", "section")}
    order = list(dict.fromkeys(row["section"] for row in run("passages", "-f", "json").json))
    assert list(rows) == [section for section in order if section in rows]
    poland = run("events", "--section", "Poland", "-f", "json").json
    assert rows["Poland"] == len(poland)


def test_why_there_is_no_author_is_said_to_a_person_and_a_column_to_a_program(run: Run) -> None:
    out = run("stats", "figures", "--by", "author").out
    assert [line.rsplit(maxsplit=2)[0] for line in out.splitlines()[-4:]] == [
        "the article itself",
        "by whom not said",
        "unclear",
        "the name is missing",
    ]
    assert "figures" not in out
    assert counted(run, "figures", "--by", "author")[-4:] == [
        ("figures", None, "article", 29),
        ("figures", None, "unnamed", 21),
        ("figures", None, "unclear", 16),
        ("figures", None, "missing", 1),
    ]
    markdown = run("stats", "figures", "--by", "author", "-f", "markdown").out
    assert "\n| the article itself | 29 |\n" in markdown
    assert "attribution" not in markdown
    events = run("stats", "events", "--by", "author").out
    assert "\nthe article itself " in events
    assert run("stats", "--by", "year").out.splitlines()[-1].split()[:2] == ["no", "date"]


def test_bars_are_for_people_only(run: Run) -> None:
    assert "█" in run("stats").out
    for format in ("csv", "tsv", "json", "jsonl", "markdown"):
        assert "█" not in run("stats", "-f", format).out
    assert run("stats", "--by", "measure", "-f", "csv").out.splitlines()[:2] == [
        "listing,measure,records",
        "figures,killed,19",
    ]


def test_help_says_why_no_victims_are_added_up(run: Run) -> None:
    help = " ".join(run("stats", "--help").out.split())
    assert "never people" in help
    assert "would count the same dead twice" in help
    assert "every year it overlaps" in help
    assert "only in the year of the other end" in help


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--by", "yaer"], "try 'powcli stats --by year'"),
        (["--by", "victims"], "try 'powcli stats --by country'"),
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
    assert run("stats", "figures", "-c", "records", "-f", "csv").out == "records\n82\n"
    target = tmp_path / "stats.txt"
    assert run("stats", "-o", str(target)).out == ""
    assert target.read_text() == run("stats").out
