"""`powcli stats`: counts of records, under every value they have, and never of people."""

import io
import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from shlex import split
from typing import Any

import pytest
import typer
from conftest import Run

from powcli import cli, voice
from powcli.ask.stats import GROUPINGS
from powcli.ask.tallies import fallen
from powcli.layouts.counts import Year, axis, listed, mark_of, matrix
from powcli.screen import Screen

pytestmark = pytest.mark.inside


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


Seen = Callable[..., str]


@pytest.fixture
def seen() -> Seen:
    """Return what `stats` writes on a terminal of so many columns, without ink."""

    def seen(width: int, *arguments: str, accessible: bool = False) -> str:
        out, err = io.StringIO(), io.StringIO()
        screen = Screen(out, err, width, accessible=accessible)
        group: Any = typer.main.get_command(cli.app)
        context = group.make_context("powcli", ["stats", *arguments], obj=screen)
        with context:
            group.invoke(context)
        assert err.getvalue() == ""
        return out.getvalue()

    return seen


PAGES = [
    ["figures"],
    *(["--by", word] for word in GROUPINGS),
    *([listing, "--by", word] for word in GROUPINGS for listing in GROUPINGS[word].possible),
    [],
]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
def test_a_page_fits_its_terminal_and_has_no_line_too_long_to_read(seen: Seen, width: int) -> None:
    for arguments in PAGES:
        for accessible in (False, True):
            lines = seen(width, *arguments, accessible=accessible).splitlines()
            assert lines
            assert max(map(len, lines)) <= min(width, 140), arguments


def test_the_sentence_says_how_many_name_no_author_where_and_why(seen: Seen, run: Run) -> None:
    figures = run("figures", "-f", "json").json
    for listing in ("figures", "claims"):
        rows = run(listing, "-f", "json").json
        none = [row for row in rows if row["said_by"] is None]
        text = " ".join(seen(80, listing, "--by", "author").split())
        assert text.startswith(f"{len(none)} of {len(rows)} {listing} name no author: ")
        for attribution, words in voice.ABSENT.items():
            these = [row for row in none if row["attribution"] == attribution]
            assert (f" {len(these)} {words}: " in text) == bool(these)
    lead = [row for row in figures if "Lead" in row["section"]]
    own = [row for row in lead if row["attribution"] == "article"]
    text = seen(80, "figures", "--by", "author")
    unnamed = sum(row["said_by"] is None for row in lead)
    assert f"Lead {unnamed} of {len(lead)}, " in text
    assert f"the article itself: Lead {len(own)}, " in text
    assert "38 name one (* inferred)" in seen(80, "claims", "--by", "author")


def test_without_a_choice_sentences_answer_and_no_bar_is_drawn(seen: Seen, run: Run) -> None:
    events = run("events", "-f", "json").json
    dated = [row for row in events if row["date"]]
    printed = sum(row["date_origin"] == "printed" for row in dated)
    out = seen(80)
    assert out.splitlines()[0] == (
        f"{len(dated)} of {len(events)} events have a date ({printed} printed,"
        f" {len(dated) - printed} inferred), {len(events) - len(dated)} have none."
    )
    assert "15 of 82 figures have a named author; 29 the article states itself, and of 38" in out
    assert not set("█▌▏") & set(out)
    assert [line.split() for line in out.splitlines()[-9:]] == [
        [str(count), listing] for listing, count in counted(run)
    ]


def test_the_marks_of_a_year_are_as_many_as_the_records_that_csv_counts(
    seen: Seen, run: Run
) -> None:
    for listing in GROUPINGS["year"].possible:
        rows = {row[1]: row[2] for row in counted(run, listing, "--by", "year")}
        drawn = {}
        for line in seen(100, listing, "--by", "year").splitlines():
            if match := re.match(r"(\d{4}) +([█·?]+) +(\d+)(?:   |$)", line):
                drawn[int(match[1])] = int(match[3])
                assert len(match[2]) == int(match[3])
        assert drawn == {year: count for year, count in rows.items() if year}


def test_the_axis_of_years_has_no_gap(seen: Seen) -> None:
    lines = seen(80, "--by", "year").splitlines()
    spans = [match[0] for line in lines if (match := re.match(r"\d{4}(–\d{4})?(?= )", line))]
    ends = [(int(span[:4]), int(span[-4:])) for span in spans]
    assert len(ends) > 5
    assert all(first == last + 1 for (_, last), (first, _) in pairwise(ends))
    assert "1932–1938  none" in lines


@pytest.mark.parametrize(
    ("row", "years"),
    [
        (("1939", "1939-01-01", "1939-12-31"), [Year(1939, sure=1)]),
        (("1939-09-17/", "1939-09-17", None), [Year(1939, sure=1)]),
        (("/1956", None, "1956-12-31"), [Year(1956, going_on=1)]),
        (
            ("1939-10/1940-02", "1939-10-01", "1940-02-29"),
            [Year(1939, sure=1), Year(1940, going_on=1)],
        ),
        (
            ("[1941-12-29..1942-12-31]", "1941-12-29", "1942-12-31"),
            [Year(1941, unsure=1), Year(1942, unsure=1)],
        ),
        (("[1939-09-28..1939-09-30]", "1939-09-28", "1939-09-30"), [Year(1939, sure=1)]),
        (("[1941..]", "1941-01-01", None), [Year(1941, unsure=1)]),
        (("[..1941]", None, "1941-12-31"), [Year(1941, unsure=1)]),
        ((None, None, None), []),
    ],
)
def test_a_year_tells_what_begins_in_it_goes_on_or_may_be_of_another(
    row: tuple[str | None, ...], years: list[Year]
) -> None:
    assert fallen([row]) == years


def test_a_mark_stands_for_more_where_they_do_not_fit() -> None:
    years = [Year(1939, 300, 20, 1), Year(1941, 2)]
    screen = Screen(io.StringIO(), io.StringIO(), 60)
    mark = mark_of(years, 60)
    first, none, last = axis(years, mark, 60, screen)
    assert mark > 1
    assert first.count("█") == -(-300 // mark)
    assert first.endswith("321   20 go on, 1 perhaps")
    assert len(first) <= 60
    assert (none, last) == ("1940       none", f"1941       █{' ' * (first.count('█') + 2)}    2")


def test_the_matrix_of_countries_has_each_count_once_and_loses_none_when_narrow(
    seen: Seen, run: Run
) -> None:
    expected = sorted(row[3] for row in counted(run, "--by", "country") if row[1])
    for width in (40, 80, 140):
        cells = re.findall(r"(?<=  )\d+\b", seen(width, "--by", "country"))
        assert sorted(map(int, cells)) == expected


def test_who_cannot_see_pictures_gets_words(seen: Seen, run: Run, monkeypatch: Any) -> None:
    out = seen(80, "--by", "year", accessible=True)
    assert not set("█·?") & set(out)
    assert "\n1940: 7, 1 goes on, 3 perhaps in another year\n" in out
    assert "\nRussian Empire: party 1\n" in seen(80, "--by", "country", accessible=True)
    monkeypatch.setenv("ACCESSIBLE", "1")
    assert "█" not in run("stats").out


def test_a_number_of_a_thousand_is_readable() -> None:
    screen = Screen(io.StringIO(), io.StringIO(), 80)
    assert list(listed([("events", 12345), ("people", 9)], 80, screen)) == [
        "12,345  events",
        "     9  people",
    ]
    rows = [("Poland", {"victim": 1234})]
    assert list(matrix(["victim"], rows, 80, screen, True)) == [
        "        victim",
        "Poland   1,234",
    ]


def test_the_command_that_leads_on_runs(seen: Seen, run: Run) -> None:
    found = 0
    for arguments in PAGES:
        for line in re.findall("the records: (powcli .*)", seen(200, *arguments)):
            assert run(*split(line)[1:], "-f", "csv").out.count("\n") > 1, line
            found += 1
    assert found > 5
