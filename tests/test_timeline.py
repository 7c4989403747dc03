"""The chronology drawn: what stands under which year, and what each sign says of a date."""

import io
from pathlib import Path

import pytest
from conftest import Run

from powcli.ask.timeline import Axis, Span, draw
from powcli.screen import Screen

FEBRUARY_1943 = """\
1943                   Feb         10           20
1943-02                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  Killings in the cellar of the railway station
1943-02                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  Massacre of Grishchino
1943-02-10/1943-02-11              ━━                         Soviet capture of Krasnoarmeyskoye
1943-02-18                                    ●               German recapture of Krasnoarmeyskoye

━ within these days   ● one day
"""


def drawn(*spans: Span, width: int | None = None, colour: bool = False) -> str:
    out = io.StringIO()
    draw(spans, Screen(out, io.StringIO(), width, colour), True)
    return out.getvalue()


def bar(date: str, earliest: str | None, latest: str | None, axis: Axis) -> str:
    return axis.bar(Span(date, earliest, latest, ""))


def test_a_month_is_a_bar_and_a_day_a_mark_on_the_axis_of_its_year(run: Run) -> None:
    ran = run("timeline", "--year", "1943", "--within")
    assert (ran.code, ran.out, ran.err) == (0, FEBRUARY_1943, "")


def test_without_header_there_is_a_line_a_record_and_nothing_else(run: Run) -> None:
    lines = FEBRUARY_1943.splitlines(keepends=True)[1:5]
    assert run("timeline", "--year", "1943", "--within", "--no-header").out == "".join(lines)


@pytest.mark.parametrize(
    ("date", "earliest", "latest", "expected"),
    [
        ("1939-09-01", "1939-09-01", "1939-09-01", " ●            "),
        ("1939-12-31", "1939-12-31", "1939-12-31", "            ● "),
        ("1939-09-22~", "1939-09-22", "1939-09-22", "   ○          "),
        ("1939-10", "1939-10-01", "1939-10-31", "    ━━━       "),
        ("1939-11~", "1939-11-01", "1939-11-30", "       ~~~    "),
        ("1939", "1939-01-01", "1939-12-31", "‹━━━━━━━━━━━━ "),
        ("1939?", "1939-01-01", "1939-12-31", "‹~~~~~~~~~~~~ "),
        ("1939/1940", "1939-01-01", "1940-12-31", "‹━━━━━━━━━━━━›"),
        ("1939-09/..", "1939-09-01", None, " ━━━━━━━━━━━━→"),
        ("../1939-10", None, "1939-10-31", "←━━━━━━       "),
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
    invasion = Span("1939-09-17/..", "1939-09-17", None, "")
    arrests = Span("1939-12", "1939-12-01", "1939-12-31", "")
    camps = Span("1939/1940", "1939-01-01", "1940-12-31", "")
    annexation = Span("1939-09-17/1940-05", "1939-09-17", "1940-05-31", "")
    assert Axis.of([camps], 12) == Axis("1939", 1, 12, 12)
    assert Axis.of([camps, invasion, arrests], 12) == Axis("1939", 9, 12, 12)
    assert Axis.of([annexation], 12) == Axis("1939", 9, 9, 12)


def test_september_1939_is_not_squeezed_into_one_cell(run: Run) -> None:
    lines = run("timeline", "--year", "1939").out.splitlines()
    cells = {line[:10]: line.index("●") for line in lines if "●" in line}
    assert cells["1939-09-22"] < cells["1939-09-24"] < cells["1939-09-28"]


def test_a_leap_day_and_the_end_of_every_month_stay_on_the_axis() -> None:
    days = zip(range(1, 13), (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True)
    axis = Axis("1940", 1, 12, 24)
    for month, last in days:
        assert (axis.cell(month, 1), axis.cell(month, last)) == (2 * month - 2, 2 * month - 1)


def test_every_dated_record_stands_once_under_the_year_it_begins(run: Run) -> None:
    rows = run("dates", "-f", "csv").rows
    year, stood = "", []
    for line in run("timeline").out.splitlines()[:-2]:
        first, *rest = line.split() or [""]
        if rest and rest[0] in ("Jan", "Feb", "Mar", "Jul", "Sep"):
            year = first
        elif first:
            stood.append((year, first))
    assert stood == [(row["earliest"][:4], row["date"]) for row in rows]


def test_a_number_is_never_without_its_author(run: Run) -> None:
    out = run("timeline").out
    assert "adults: 20% (no author named)\n" in out
    assert "several thousand (said by Alfred de Zayas)\n" in out


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
        Span("1939-09-28/1939-09-30", "1939-09-28", "1939-09-30", title),
        Span("1939-11~", "1939-11-01", "1939-11-30", title),
        Span("1941/..", "1941-01-01", None, title),
        width=width,
        colour=colour,
    )
    assert ("\033" in out) == colour
    lines = out.replace("\033[1m", "").replace("\033[0m", "").splitlines()
    assert width - 12 < max(map(len, lines)) <= width
    assert "".join(out.split()).count("Husynne") == 3
    assert out.count("\n\n") == 2


def test_a_date_open_on_the_left_stands_under_its_last_year() -> None:
    out = drawn(Span("../1945-05", None, "1945-05-31", "Until then"))
    assert out.startswith("1945 ")
    assert " ←━" in out
    assert "← no end given" in out


def test_nothing_found_is_said_and_no_error(run: Run) -> None:
    ran = run("timeline", "--year", "1900")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("powcli: nothing matches; ")
    assert run("timeline", "-n", "0").err.endswith(" rows\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--year", "194"], "--year takes a year or a span"),
        (["--within"], "--within narrows"),
        (["--country", "Polnad"], "did you mean 'Poland'?"),
        (["--sort", "nope"], "dates has no column 'nope'"),
        (["-f", "png"], "--format does not take 'png'"),
        (["1939"], "1939"),
    ],
)
def test_bad_usage_is_one_sentence_and_exit_2(run: Run, arguments: list[str], message: str) -> None:
    ran = run("timeline", *arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert message in ran.err
