"""The chronology drawn: what stands under which year, and what each sign says of a date."""

import io
import re
from pathlib import Path

import pytest
from conftest import Run

from powcli import dates
from powcli.ask.timeline import Axis, Span, draw
from powcli.screen import Screen

FEBRUARY_1943 = """\
1943                    Feb         10           20
February 1943           ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄  Massacre of Grishchino
10 to 11 February 1943              ━━                        Soviet capture of Krasnoarmeyskoye
18 February 1943                              ●               Soviets pushed back at Krasnoarmeyskoye

━ lasted from one to the other   ┄ some time within   ● one day
"""


def drawn(*spans: Span, width: int | None = None, colour: bool = False) -> str:
    out = io.StringIO()
    draw(spans, Screen(out, io.StringIO(), width, colour), True)
    return out.getvalue()


def bar(date: str, earliest: str | None, latest: str | None, axis: Axis) -> str:
    return axis.bar(Span(date, "", earliest, latest, ""))


def test_a_month_is_a_bar_and_a_day_a_mark_on_the_axis_of_its_year(run: Run) -> None:
    ran = run("timeline", "--year", "1943", "--within")
    assert (ran.code, ran.out, ran.err) == (0, FEBRUARY_1943, "")


def test_without_header_there_is_a_line_a_record_and_nothing_else(run: Run) -> None:
    lines = FEBRUARY_1943.splitlines(keepends=True)[1:4]
    assert run("timeline", "--year", "1943", "--within", "--no-header").out == "".join(lines)


@pytest.mark.parametrize(
    ("date", "earliest", "latest", "expected"),
    [
        ("1939-09-01", "1939-09-01", "1939-09-01", " ●            "),
        ("1939-12-31", "1939-12-31", "1939-12-31", "            ● "),
        ("1939-09-22~", "1939-09-22", "1939-09-22", "   ○          "),
        ("1939-10", "1939-10-01", "1939-10-31", "    ┄┄┄       "),
        ("1939-11~", "1939-11-01", "1939-11-30", "       ~~~    "),
        ("1939", "1939-01-01", "1939-12-31", "‹┄┄┄┄┄┄┄┄┄┄┄┄ "),
        ("1939?", "1939-01-01", "1939-12-31", "‹~~~~~~~~~~~~ "),
        ("1939-23", "1939-09-01", "1939-11-30", " ┄┄┄┄┄┄┄┄┄    "),
        ("1939/1940", "1939-01-01", "1940-12-31", "‹━━━━━━━━━━━━›"),
        ("1939-09/..", "1939-09-01", None, " ━━━━━━━━━━━━→"),
        ("../1939-10", None, "1939-10-31", "←━━━━━━       "),
        ("1939-09/", "1939-09-01", None, " ━╍╌          "),
        ("1939-09~/", "1939-09-01", None, " ~╍╌          "),
        ("1939/", "1939-01-01", None, "‹━╍╌          "),
        ("1939-12-31/", "1939-12-31", None, "            ━╍"),
        ("/1939-10", None, "1939-10-31", "    ╌╍━       "),
        ("/1939-09-01", None, "1939-09-01", "╍━            "),
        ("[1939-10-03..1939-11-29]", "1939-10-03", "1939-11-29", "    ┄┄┄┄┄┄    "),
        ("[1939-10..]", "1939-10-01", None, "    ┄┄┄┄┄┄┄┄┄→"),
        ("[..1939-10]", None, "1939-10-31", "←┄┄┄┄┄┄       "),
        ("[1939..1940]", "1939-01-01", "1940-12-31", "‹┄┄┄┄┄┄┄┄┄┄┄┄›"),
        ("1939-09~/1939-11", "1939-09-01", "1939-11-30", " ~~━━━━━━━    "),
        ("1939-09/1939-11?", "1939-09-01", "1939-11-30", " ━━━━━━━~~    "),
        ("1939-10~/1940-02~", "1939-10-01", "1940-02-29", "    ~~━━━━━━━›"),
        ("1939-09-28/1939-09-30", "1939-09-28", "1939-09-30", "   ━          "),
    ],
)
def test_each_sign_says_what_the_date_says(
    date: str, earliest: str | None, latest: str | None, expected: str
) -> None:
    assert bar(date, earliest, latest, Axis("1939", 9, 12, 12)) == expected


def test_the_axis_is_cut_to_the_months_that_are_named() -> None:
    invasion = Span("1939-09-17/", "", "1939-09-17", None, "")
    arrests = Span("1939-12", "", "1939-12-01", "1939-12-31", "")
    camps = Span("1939/1940", "", "1939-01-01", "1940-12-31", "")
    annexation = Span("1939-09-17/1940-05", "", "1939-09-17", "1940-05-31", "")
    recapture = Span("[1939-10-29..1940-12-31]", "", "1939-10-29", "1940-12-31", "")
    assert Axis.of([camps], 12) == Axis("1939", 1, 12, 12)
    assert Axis.of([camps, invasion, arrests], 12) == Axis("1939", 9, 12, 12)
    assert Axis.of([annexation], 12) == Axis("1939", 9, 9, 12)
    assert Axis.of([recapture], 12) == Axis("1939", 10, 10, 12)


def test_september_1939_is_not_squeezed_into_one_cell(run: Run) -> None:
    lines = run("timeline", "--year", "1939").out.splitlines()
    cells = {line.split(" September")[0]: line.index("●") for line in lines if "●" in line}
    assert cells["22"] < cells["24"] < cells["28"]


def test_what_is_not_told_is_not_drawn(run: Run) -> None:
    lines = run("timeline", "--year", "1939").out.splitlines()
    (invasion,) = [line for line in lines if line.endswith("Soviet invasion of Poland")]
    assert " ".join(invasion.split()) == (
        "from 17 September 1939, end not told ━╍╌ Soviet invasion of Poland"
    )
    (husynne,) = [line for line in lines if line.endswith("  Battle of Husynne")]
    assert husynne.startswith("by 24 September 1939* ")
    assert "━" not in husynne
    assert "╍ ╌ end not told" in lines[-2] + lines[-1]


def test_a_leap_day_and_the_end_of_every_month_stay_on_the_axis() -> None:
    days = zip(range(1, 13), (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True)
    axis = Axis("1940", 1, 12, 24)
    for month, last in days:
        assert (axis.cell(month, 1), axis.cell(month, last)) == (2 * month - 2, 2 * month - 1)


def test_every_dated_record_stands_once_under_the_year_it_begins_or_else_ends(run: Run) -> None:
    rows = run("dates", "-f", "csv").rows
    years: dict[str, list[str]] = {}
    for line in run("timeline").out.splitlines()[:-2]:
        if re.match(r"[0-9]{4} +[A-Z][a-z]{2} ", line):
            stood = years.setdefault(line[:4], [])
        elif line.strip():
            stood.append(line.split("  ")[0].rstrip("‹←━ "))
    expected: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: (row["earliest"] or row["latest"])[:4]):
        mark = "*" if row["date_origin"] != "printed" else ""
        year = (row["earliest"] or row["latest"])[:4]
        expected.setdefault(year, []).append(f"{row['dated']}{mark}")
    assert years == expected


def test_a_number_is_never_without_its_author(run: Run) -> None:
    out = run("timeline").out
    assert "adults: 20% (by whom not said)\n" in out
    assert "several thousand (Alfred de Zayas)\n" in out
    assert "mainly (the general consensus, reported by Valerie Genevieve Hébert)\n" in out
    assert "about 40,000 (the article itself)\n" in out


@pytest.mark.parametrize("format", ["csv", "tsv", "json", "jsonl", "markdown"])
def test_the_other_formats_are_the_rows_of_dates(run: Run, format: str) -> None:
    narrowed = ("--country", "Poland", "--from", "1939-12", "-f", format)
    assert run("timeline", *narrowed) == run("dates", *narrowed)


@pytest.mark.parametrize("option", [["-c", "date,title"], ["--sort", "title:desc"], ["--excel"]])
def test_with_columns_or_an_order_it_is_the_table_of_dates(run: Run, option: list[str]) -> None:
    assert run("timeline", "--year", "1940", *option) == run("dates", "--year", "1940", *option)


def test_notices_are_those_of_dates(run: Run) -> None:
    shown = run("timeline", "--country", "USSR", "-n", "2")
    listed = run("dates", "--country", "USSR", "-n", "2", "-f", "csv")
    assert shown.err == listed.err
    assert shown.err.count("\n") == 2


def test_a_file_has_what_a_pipe_gets(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "timeline.txt"
    ran = run("timeline", "--year", "1943", "--within", "-o", str(target))
    assert (ran.code, ran.out) == (0, "")
    assert target.read_text() == FEBRUARY_1943


@pytest.mark.parametrize("width", [60, 80, 140])
@pytest.mark.parametrize("colour", [False, True])
def test_a_terminal_is_filled_and_not_run_over(width: int, colour: bool) -> None:
    title = "Murder of Polish prisoners after the Battle of Husynne, as told in the article"
    out = drawn(
        Span("1939-09-28/1939-09-30", "28 to 30 September", "1939-09-28", "1939-09-30", title),
        Span("1939-11~", "about November 1939", "1939-11-01", "1939-11-30", title, True),
        Span(
            "[1941-12-29..1942-12-31]",
            "between 29 December 1941 and the end of 1942",
            "1941-12-29",
            "1942-12-31",
            title,
        ),
        width=width,
        colour=colour,
    )
    assert ("\033" in out) == colour
    lines = out.replace("\033[1m", "").replace("\033[0m", "").splitlines()
    assert width - 12 < max(map(len, lines)) <= width
    assert "".join(out.split()).count("Husynne") == 3
    assert "between" in out
    assert "1942" in out
    assert out.count("\n\n") == 2


def test_a_date_open_on_the_left_stands_under_its_last_year() -> None:
    out = drawn(Span("../1945-05", "until May 1945", None, "1945-05-31", "Until then"))
    assert out.startswith("1945 ")
    assert " ←━" in out
    assert "← no limit told" in out


@pytest.mark.parametrize(
    "date",
    [
        *("1939-1X", "19XX", "XXXX", "1939-XX-2X", "1939-24", "1939-41~", "?1939-09-~22", "0000"),
        *("9999-12-31", "1940-02-29", "193X/1941?", "../1939-21", "1939-21/..", "/1939", "9999/"),
        *("[1939-09-01..1939-09-03, 1939-12]", "{1939, 1941..1943}", "[..1939, 1941..]"),
        *("{..1939-09,1939-11..}", "[1941, 1939]", "{1940-05, 1939-11, 1939}"),
    ],
)
@pytest.mark.parametrize("width", [None, 20, 80])
def test_whatever_the_data_can_hold_is_drawn(date: str, width: int | None) -> None:
    span = Span(date, dates.in_words(date), *dates.strict_days(date), "What happened")
    out = drawn(span, Span("1940-02-29", "29 February 1940", "1940-02-29", "1940-02-29", "Other"))
    assert out.count("What happened") == 1
    assert drawn(span, width=width).count("\n") >= 4


def test_nothing_found_is_said_and_no_error(run: Run) -> None:
    ran = run("timeline", "--place", "Szack", "--year", "1900")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("powcli: nothing matches; ")
    ran = run("timeline", "--place", "Grodno", "--year", "1900")
    assert ran.err == "powcli: no date, but 1 event: 'powcli events --place Grodno'\n"
    assert run("timeline", "-n", "0").err.endswith(" rows\n")


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
