"""The chronology drawn: the sign of each date, the lanes, what stands under which year."""

import io
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from conftest import Run

from powcli import dates
from powcli.ask.timeline import Entry, draw, placed, sign
from powcli.screen import Screen, cells

pytestmark = pytest.mark.inside

WIDTHS = (40, 60, 80, 100, 120, 140, 200)
FILTERS = (
    (),
    ("--country", "Poland"),
    ("--country", "Japan"),
    ("--country", "USSR", "--role", "any"),
    ("--place", "Grodno"),
    ("--section", "Poland", "--paragraph", "4"),
    ("--date-origin", "printed"),
    ("order",),
)

FEBRUARY_1943 = """\
some time within  February 1943           Massacre of Grishchino — 596 murdered  grishchino-massacre
lasted            10 to 11 February 1943  Soviet capture of Krasnoarmeyskoye  soviet-capture-of-krasnoarmeyskoye
one day           18 February 1943        Soviets pushed back at Krasnoarmeyskoye  german-recapture-of-krasnoarmeyskoye
"""

LANES = """\
   1939
    ┬ 17 Sep to ?       Invasion
    ◌ by 24 Sep*        Battle
╻     Oct to Feb 1940   Questioning
┃╷    Nov to Mar 1940*  Marches
┃┆  ◌ Dec               Arrests
┃┆ 1940
┃┆  ◌ 1940              Occupation
 ┆  ● 5 Mar             Order
╻     Apr to May        Massacre
   1945
    ○ about 8 May       End
"""


def entry(date: str | None, title: str = "What happened", inferred: bool = False) -> Entry:
    earliest, latest = dates.strict_days(date) if date else (None, None)
    words = dates.in_words(date) if date else ""
    name = title.lower().replace(" ", "-")
    return Entry(name, "event", date, words, earliest, latest, title, date_inferred=inferred)


def drawn(
    *entries: Entry,
    width: int | None = 80,
    colour: bool = False,
    accessible: bool = False,
    header: bool = True,
) -> str:
    out = io.StringIO()
    screen = Screen(out, out, width, colour, accessible=accessible)
    draw(entries, screen, header)
    return out.getvalue()


def rows(out: str) -> list[str]:
    """Return the lines of a drawing without ids."""
    return [re.sub(r"  +[a-z-]+$", "", line) for line in out.splitlines()]


@pytest.mark.parametrize(
    ("date", "mark", "word"),
    [
        ("1939-09-22", "●", "one day"),
        *((f"1939-09-22{doubt}", "○", "one day") for doubt in "~?%"),
        ("1939-~09-22", "○", "one day"),
        ("1939-10", "◌", "some time within"),
        ("1939-10~", "◌", "some time"),
        ("1939", "◌", "some time within"),
        ("1939?", "◌", "some time within"),
        ("1939-23", "◌", "some time within"),
        ("193X", "◌", "some time within"),
        ("1939-XX", "◌", "some time within"),
        ("1939-09-XX", "◌", "some time within"),
        ("1939-1X", "◌", "some time"),
        ("1939-09-2X", "◌", "some time"),
        ("[1939-10-03..1939-11-29]", "◌", "some time"),
        ("[1939-10..]", "◌", "some time"),
        ("[..1939-10]", "◌", "some time"),
        ("[1939, 1941]", "◌", "some time"),
        ("[..1939, 1941..]", "◌", "some time"),
        ("{1939-09-01, 1939-12}", "◎", "each"),
        ("{1939..1941}", "◎", "each"),
        ("{..1939-09, 1939-11..}", "◎", "each"),
        ("1939-09-28/1939-09-30", "╻┃", "lasted"),
        ("1939/1941", "╻┃", "lasted"),
        ("1939-09/..", "╻┃", "lasted"),
        ("1939-21/..", "╻┃", "lasted"),
        ("1939-09~/1939-11", "╷┆", "lasted"),
        ("1939-09/1939-11?", "╷┆", "lasted"),
        ("193X/1941", "╷┆", "lasted"),
        ("1939-09-17/", "┬", "lasted"),
        ("1939-09~/", "┬", "lasted"),
        ("/1956", "┴", "lasted"),
        ("../1945-05", "↑", "lasted"),
    ],
)
def test_each_sign_says_what_the_date_says(date: str, mark: str, word: str) -> None:
    known = sign(entry(date))
    assert (known.mark, known.word) == (mark, word)


def test_what_is_inferred_has_a_sign_of_its_own_where_it_would_look_printed() -> None:
    assert sign(entry("1939-09-22", inferred=True)).mark == "○"
    assert sign(entry("1939-09/1939-11", inferred=True)).mark == "╷┆"
    out = drawn(entry("1939-09-22", inferred=True))
    assert "○ 22 Sep*" in out
    assert "○ that day, inferred or uncertain   * inferred\n" in out
    assert "1 event, 1 date inferred\n" in out


def test_lanes_cross_years_and_end_with_the_last_row_that_they_reach() -> None:
    out = drawn(
        entry("1939-09-17/", "Invasion"),
        entry("[..1939-09-24]", "Battle", inferred=True),
        entry("1939-10/1940-02", "Questioning"),
        entry("1939-11/1940-03", "Marches", inferred=True),
        entry("1939-12", "Arrests"),
        entry("1940", "Occupation"),
        entry("1940-03-05", "Order"),
        entry("1940-04/1940-05", "Massacre"),
        entry("1945-05-08~", "End"),
    )
    assert rows(out)[: LANES.count("\n")] == LANES.splitlines()


def test_a_blank_end_has_no_lane_and_an_open_one_goes_on_to_the_end() -> None:
    later = entry("1950", "Later")
    assert [row.lanes for row in placed([entry("1939-09-17/"), later], 9)] == [(), ()]
    lines = rows(drawn(entry("1945/.."), later, entry(None, "Undated")))
    assert lines[:7] == [
        "  1945",
        "╻    from 1945 on  What happened",
        "┃ 1950",
        "┃  ◌ 1950          Later",
        "↓",
        "  no date",
        "   Undated",
    ]
    assert lines[7].startswith("╻┃ lasted   ↓ goes on   ◌ some time within")


def test_lines_of_a_row_have_the_lanes_that_run_on() -> None:
    long = "A long title that runs over several lines of this narrow terminal"
    out = drawn(entry("1939/1941", long), entry("1940-02/1940-03", long), width=40)
    assert [line[:2] for line in out.splitlines()[:9]] == [
        *("  ", "╻ ", "┃ ", "┃ ", "┃ ", "┃ "),
        *("┃╻", "  ", "  "),
    ]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("header", [True, False])
def test_five_hundred_lanes_leave_the_titles_their_room(width: int, header: bool) -> None:
    many = [entry(f"19{n // 12:02}-{n % 12 + 1:02}/..", f"Number {n}") for n in range(500)]
    out = drawn(*many, width=width, header=header)
    lines = out.splitlines()
    assert max(map(cells, lines)) <= width
    assert max(len(row.lanes) for row in placed(many, 5)) == 5
    depth = max(line.count("┃") for line in lines)
    assert 1 <= depth <= width // 4 - 4
    text = " ".join(re.sub("[┃╻↕↓]", " ", out).split())
    assert all(f"Number {n} " in f"{text} " for n in range(500))
    assert sum(line.count("↕") for line in lines) == 500 - depth + header
    assert ("↕ lasted, where there is no room for a lane" in " ".join(out.split())) == header


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("accessible", [False, True])
@pytest.mark.parametrize("colour", [False, True])
def test_no_line_runs_over_the_width_and_nothing_is_cut(
    width: int, accessible: bool, colour: bool
) -> None:
    title = "Murder of Polish prisoners after the Battle of Husynne, as the article tells it"
    whens = ("1939-09-28/1940-05", "1939-11~", "[1941-12-29..1942-12-31]", "1942/..", None)
    entries = [entry(date, f"{title} {n}", n == 1) for n, date in enumerate(whens)]
    entries[4] = entries[4]._replace(dated="“in the middle of the harsh winter”", dead="25 shot")
    out = drawn(*entries, width=width, colour=colour, accessible=accessible)
    assert ("\033" in out) == colour
    assert max(map(cells, out.splitlines())) <= width
    text = "".join(re.sub("\033[^m]*m|[┃╻┆╷↓]| ", "", out).split())
    for each in entries:
        assert each.title.replace(" ", "") in text
    assert "“inthemiddleoftheharshwinter”" in text
    assert "25shot" in text
    assert "between29Dec" in text or accessible


def test_accessible_says_in_words_what_else_is_drawn() -> None:
    out = drawn(
        entry("1939-09-17/", "Invasion"),
        entry("1939-09-22", "Shooting", inferred=True),
        entry("1939-10/1940-02", "Questioning"),
        entry("1939-12", "Arrests"),
        entry("1945/..", "Captivity"),
        entry(None, "Return")._replace(dated="“soon after”"),
        accessible=True,
    )
    assert rows(out) == [
        "1939",
        " lasted from 17 September 1939, end not told: Invasion",
        " one day 22 September 1939 (inferred): Shooting",
        " lasted October 1939 to February 1940: Questioning",
        " some time within December 1939: Arrests",
        "1945",
        " lasted from 1945 on: Captivity",
        "no date",
        " “soon after”: Return",
        "6 events, 1 without a date, 1 date inferred",
    ]


def test_words_alone_have_nothing_that_is_drawn(run: Run) -> None:
    entries = [entry(date) for date in ("1939/..", "../1940", "{1939, 1941}", "1940-02-02~")]
    for out in (drawn(*entries, accessible=True), run("timeline").out):
        assert not re.search("[\u2190-\u21ff\u2500-\u25ff*]", out)


def test_in_a_pipe_there_is_a_line_a_record_with_a_word_and_the_id(run: Run) -> None:
    ran = run("timeline", "--year", "1943", "--within")
    assert (ran.code, ran.out) == (0, FEBRUARY_1943)
    assert run("timeline", "--year", "1943", "--within", "--no-header").out == ran.out


def test_without_header_there_are_rows_alone_and_their_dates_have_a_year() -> None:
    out = drawn(entry("1939-09-22", "Shooting"), entry(None, "Return"), header=False)
    assert rows(out) == [" ● 22 Sep 1939  Shooting", " Return"]


@pytest.mark.parametrize("narrowed", FILTERS)
def test_each_event_and_document_is_drawn_once_the_undated_too(
    run: Run, narrowed: tuple[str, ...]
) -> None:
    dated = run("dates", *narrowed, "-f", "csv").rows
    undated = run("events", *narrowed, "--undated", "-f", "csv").rows
    expected = [row["id"] for row in dated if row["record"] != "figure"]
    expected += [row["id"] for row in undated]
    ran = run("timeline", *narrowed)
    assert [line.split()[-1] for line in ran.out.splitlines()] == expected
    rows_drawn = [*(row for row in dated if row["record"] != "figure"), *undated]
    for row, line in zip(rows_drawn, ran.out.splitlines(), strict=True):
        assert row["dated"] in line
    figures = len(dated) + len(undated) - len(expected)
    assert (f"{figures} figure" in ran.err) == bool(figures)


def test_an_event_has_its_dead_with_whose_word_that_is(run: Run) -> None:
    out = run("timeline").out
    for row in run("events", "-f", "csv").rows:
        assert f"{row['title']}{' (inferred)' * ('title' in row['inferred'].split('; '))}" in out
        assert f" — {row['dead']}  {row['id']}\n" in out or not row["dead"]


def test_what_is_left_out_is_said_with_the_command_that_lists_it(run: Run) -> None:
    err = run("timeline", "--country", "Poland", "--from", "1939-11", "--to", "1940").err
    assert (
        "figures have dates of their own: 'powcli dates --country Poland --from 1939-11 --to 1940'"
        in err
    )
    (told,) = [line for line in err.splitlines() if "without a date" in line]
    count, command = re.findall(r"powcli: (\d+) more without a date: 'powcli (.*)'", told)[0]
    assert len(run(*command.split(), "-f", "csv").rows) == int(count)
    assert "without a date" not in run("timeline", "--country", "Poland").err


@pytest.mark.parametrize("format", ["csv", "tsv", "json", "jsonl", "markdown"])
def test_the_other_formats_are_the_rows_of_dates(run: Run, format: str) -> None:
    narrowed = ("--country", "Poland", "--from", "1939-12", "-f", format)
    assert run("timeline", *narrowed) == run("dates", *narrowed)


@pytest.mark.parametrize("option", [["-c", "date,title"], ["--sort", "title:desc"], ["--excel"]])
def test_with_columns_or_an_order_it_is_the_table_of_dates(run: Run, option: list[str]) -> None:
    assert run("timeline", "--year", "1940", *option) == run("dates", "--year", "1940", *option)


def test_a_limit_counts_what_is_drawn(run: Run) -> None:
    whole = run("timeline", "--country", "Japan")
    ran = run("timeline", "--country", "Japan", "-n", "2")
    assert ran.out.splitlines() == whole.out.splitlines()[:2]
    assert ran.err.splitlines()[0] == f"powcli: 2 of {whole.out.count(chr(10))} rows"


def test_a_file_has_what_a_pipe_gets(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "timeline.txt"
    ran = run("timeline", "--year", "1943", "--within", "-o", str(target))
    assert (ran.code, ran.out) == (0, "")
    assert target.read_text() == run("timeline", "--year", "1943", "--within").out


def test_a_date_without_first_and_last_day_stands_after_all_years() -> None:
    lines = rows(drawn(entry("1945/..", "On"), entry("[..1939, 1941..]", "Open")))
    assert lines[2:5] == [
        "┃ open to both sides",
        "┃  ◌ by the end of 1939 or in or after 1941  Open",
        "↓",
    ]


@pytest.mark.parametrize(
    "date",
    [
        *("1939-1X", "19XX", "XXXX", "1939-XX-2X", "1939-24", "1939-41~", "?1939-09-~22", "0000"),
        *("9999-12-31", "1940-02-29", "193X/1941?", "../1939-21", "1939-21/..", "/1939", "9999/"),
        *("[1939-09-01..1939-09-03, 1939-12]", "{1939, 1941..1943}", "[..1939, 1941..]"),
        *("{..1939-09,1939-11..}", "[1941, 1939]", "{1940-05, 1939-11, 1939}", "9998/.."),
    ],
)
@pytest.mark.parametrize("width", [None, 20, 40, 80])
def test_whatever_the_data_can_hold_is_drawn(date: str, width: int | None) -> None:
    out = drawn(entry(date), entry("1940-02-29", "Other"), width=width, header=False)
    assert "".join(re.sub("[┃┆]", "", out).split()).count("Whathappened") == 1
    assert width is None or max(map(cells, out.splitlines())) <= max(width, 40)


def test_control_characters_and_foreign_dates_do_not_reach_the_terminal(
    run: Run, copy: Path
) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        for table in ("dates", "events"):
            connection.execute(
                f"UPDATE {table} SET title = char(27) || '[2J' || title, date = 'nonsense' || char(7),"
                " dated = char(155) || 'x', earliest = char(27) || '99'"
            )
        connection.execute("UPDATE events SET dead = char(27) || ']0;' || dead")
        connection.commit()
    out = run("timeline", "--db", str(copy)).out
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", out)
    assert out.count("\n") >= 40
    assert sign(Entry("a", "event", "nonsense", "", None, None, "A")).mark == " "


def test_nothing_found_is_said_and_no_error(run: Run) -> None:
    ran = run("timeline", "--place", "Szack", "--year", "1900")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("powcli: nothing matches; ")
    ran = run("timeline", "--place", "Grodno", "--year", "1900")
    assert ran.err.startswith("powcli: no date, but 1 event: 'powcli events --place Grodno'\n")
    assert run("timeline", "-n", "0").err.startswith("powcli: 0 of ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--year", "194"], "--year takes a year, a decade or a span"),
        (["--within"], "--within narrows"),
        (["--country", "Polnad"], "try 'powcli timeline --country Poland'"),
        (["--sort", "qq"], "dates has no column 'qq'"),
        (["-f", "png"], "--format does not take 'png'"),
    ],
)
def test_bad_usage_is_one_sentence_and_exit_2(run: Run, arguments: list[str], message: str) -> None:
    ran = run("timeline", *arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert message in ran.err
