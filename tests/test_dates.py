"""Dates, read aloud: what days they allow, how they are said, and why some are refused."""

import random
import subprocess
import sys
import warnings
from calendar import monthrange
from collections.abc import Iterator

import pytest

from powcli.dates import DateError, Days, in_index_words, in_words, precision, strict_days

pytestmark = pytest.mark.inside

DATES = [
    # date, precision, in words, earliest, latest
    ("1939-09-22", "day", "22 September 1939", "1939-09-22", "1939-09-22"),
    ("1939-09-22~", "day", "about 22 September 1939", "1939-09-22", "1939-09-22"),
    ("1940-02-29", "day", "29 February 1940", "1940-02-29", "1940-02-29"),
    ("2000-02-29", "day", "29 February 2000", "2000-02-29", "2000-02-29"),
    ("1939-09", "month", "September 1939", "1939-09-01", "1939-09-30"),
    ("1940-02", "month", "February 1940", "1940-02-01", "1940-02-29"),
    ("1939-11~", "month", "about November 1939", "1939-11-01", "1939-11-30"),
    ("1941", "year", "1941", "1941-01-01", "1941-12-31"),
    ("1941~", "year", "about 1941", "1941-01-01", "1941-12-31"),
    ("1941?", "year", "probably 1941", "1941-01-01", "1941-12-31"),
    ("1941%", "year", "perhaps about 1941", "1941-01-01", "1941-12-31"),
    # From one told time to another.
    ("1940-04/1940-05", "interval", "April to May 1940", "1940-04-01", "1940-05-31"),
    ("1939-10/1940-02", "interval", "October 1939 to February 1940", "1939-10-01", "1940-02-29"),
    ("1941/1956", "interval", "1941 to 1956", "1941-01-01", "1956-12-31"),
    ("1943-02-10/1943-02-11", "interval", "10 to 11 February 1943", "1943-02-10", "1943-02-11"),
    (
        "1939-09-17/1939-10-06",
        "interval",
        "17 September to 6 October 1939",
        "1939-09-17",
        "1939-10-06",
    ),
    (
        "1939-12-30/1940-01-02",
        "interval",
        "30 December 1939 to 2 January 1940",
        "1939-12-30",
        "1940-01-02",
    ),
    (
        "1939-09-17/1939-11",
        "interval",
        "17 September to November 1939",
        "1939-09-17",
        "1939-11-30",
    ),
    (
        "1939-09-17/1940",
        "interval",
        "17 September 1939 to 1940",
        "1939-09-17",
        "1940-12-31",
    ),
    ("1940~/1941?", "interval", "about 1940 to probably 1941", "1940-01-01", "1941-12-31"),
    # From one told time on, or until one.
    ("1939-09-17/", "interval", "from 17 September 1939, end not told", "1939-09-17", None),
    ("1940/", "interval", "from 1940, end not told", "1940-01-01", None),
    ("/1956", "interval", "until 1956, beginning not told", None, "1956-12-31"),
    ("1945/..", "interval", "from 1945 on", "1945-01-01", None),
    ("../1956", "interval", "until 1956", None, "1956-12-31"),
    ("../%1985", "interval", "until perhaps about 1985", None, "1985-12-31"),
    # Within a range.
    (
        "[1941-12-29..1942-12-31]",
        "within",
        "between 29 December 1941 and the end of 1942",
        "1941-12-29",
        "1942-12-31",
    ),
    (
        "[1940-03-05..1940-05-31]",
        "within",
        "between 5 March and the end of May 1940",
        "1940-03-05",
        "1940-05-31",
    ),
    (
        "[1941-03-05..1941-12-31]",
        "within",
        "between 5 March and the end of 1941",
        "1941-03-05",
        "1941-12-31",
    ),
    (
        "[1939-09-17..1939-09-24]",
        "within",
        "between 17 and 24 September 1939",
        "1939-09-17",
        "1939-09-24",
    ),
    ("[1943-02-10..1943-02-11]", "within", "on 10 or 11 February 1943", "1943-02-10", "1943-02-11"),
    ("[1940..1941]", "within", "in 1940 or 1941", "1940-01-01", "1941-12-31"),
    ("[1941..1945]", "within", "between 1941 and 1945", "1941-01-01", "1945-12-31"),
    ("[1940-04..1940-05]", "within", "in April or May 1940", "1940-04-01", "1940-05-31"),
    (
        "[1939-12..1940-02]",
        "within",
        "between December 1939 and February 1940",
        "1939-12-01",
        "1940-02-29",
    ),
    ("[1940..1940]", "within", "in 1940", "1940-01-01", "1940-12-31"),
    ("[..1939-09-24]", "within", "by 24 September 1939", None, "1939-09-24"),
    ("[..1942]", "within", "by the end of 1942", None, "1942-12-31"),
    ("[..1942-12-31]", "within", "by the end of 1942", None, "1942-12-31"),
    ("[..1940-05-31]", "within", "by the end of May 1940", None, "1940-05-31"),
    ("[..1940-05]", "within", "by the end of May 1940", None, "1940-05-31"),
    ("[1939-09-28..]", "within", "on or after 28 September 1939", "1939-09-28", None),
    ("[1941-08..]", "within", "in or after August 1941", "1941-08-01", None),
    ("[1945..]", "within", "in or after 1945", "1945-01-01", None),
    # One or each of several.
    ("[1940,1942]", "within", "in 1940 or 1942", "1940-01-01", "1942-12-31"),
    ("[1942, 1940, 1945]", "within", "in 1942, 1940 or 1945", "1940-01-01", "1945-12-31"),
    (
        "[1940,1942-05..1942-08]",
        "within",
        "in 1940 or between May and August 1942",
        "1940-01-01",
        "1942-08-31",
    ),
    (
        "[..1940,1942-05-03]",
        "within",
        "by the end of 1940 or on 3 May 1942",
        None,
        "1942-05-03",
    ),
    ("{1940,1942~}", "interval", "1940 and about 1942", "1940-01-01", "1942-12-31"),
    ("{1960,1961-12}", "interval", "1960 and December 1961", "1960-01-01", "1961-12-31"),
    ("{1940..1942}", "interval", "every year from 1940 to 1942", "1940-01-01", "1942-12-31"),
    ("{1945-05..}", "interval", "every month from May 1945 on", "1945-05-01", None),
    ("{..1940}", "interval", "every year until 1940", None, "1940-12-31"),
    # Digits left open.
    ("193X", "within", "the 1930s", "1930-01-01", "1939-12-31"),
    ("193X~", "within", "about the 1930s", "1930-01-01", "1939-12-31"),
    ("19XX", "within", "between 1900 and 1999", "1900-01-01", "1999-12-31"),
    ("19XX?", "within", "between 1900 and 1999, uncertain", "1900-01-01", "1999-12-31"),
    ("XXXX", "within", "between 0000 and 9999", "0000-01-01", "9999-12-31"),
    ("1939-XX", "within", "1939, month not told", "1939-01-01", "1939-12-31"),
    ("1939-XX-XX", "within", "1939, month and day not told", "1939-01-01", "1939-12-31"),
    ("1940-02-XX", "within", "February 1940, day not told", "1940-02-01", "1940-02-29"),
    ("1939-1X", "within", "between October and December 1939", "1939-10-01", "1939-12-31"),
    ("1940-X2", "within", "between February and December 1940", "1940-02-01", "1940-12-31"),
    ("1939-02-2X", "within", "between 20 and 28 February 1939", "1939-02-20", "1939-02-28"),
    ("1939-XX-31", "within", "between 31 January and 31 December 1939", "1939-01-31", "1939-12-31"),
    (
        "19XX-02-29",
        "within",
        "between 29 February 1904 and 29 February 1996",
        "1904-02-29",
        "1996-02-29",
    ),
    (
        "1939-XX/1940-04-XX",
        "interval",
        "1939, month not told to April 1940, day not told",
        "1939-01-01",
        "1940-04-30",
    ),
    # A season; that of New Year ends in the year after.
    ("1939-21", "within", "spring 1939", "1939-03-01", "1939-05-31"),
    ("1939-24", "within", "winter 1939", "1939-12-01", "1940-02-29"),
    ("1939-22~", "within", "about summer 1939", "1939-06-01", "1939-08-31"),
    ("1939-27", "within", "northern autumn 1939", "1939-09-01", "1939-11-30"),
    ("1939-32", "within", "southern winter 1939", "1939-06-01", "1939-08-31"),
    ("1939-33", "within", "first quarter of 1939", "1939-01-01", "1939-03-31"),
    ("1939-38", "within", "second third of 1939", "1939-05-01", "1939-08-31"),
    ("1939-41", "within", "second half of 1939", "1939-07-01", "1939-12-31"),
    ("1939-21/1939-23", "interval", "spring 1939 to autumn 1939", "1939-03-01", "1939-11-30"),
    # Marks inside a date: left of a component its own, right of it all before it too.
    ("?1939-09", "month", "September 1939, the year uncertain", "1939-09-01", "1939-09-30"),
    (
        "1939-09~-17",
        "day",
        "17 September 1939, the year and month approximate",
        "1939-09-17",
        "1939-09-17",
    ),
    (
        "1939-~09-%17",
        "day",
        "17 September 1939, the month approximate and the day uncertain and approximate",
        "1939-09-17",
        "1939-09-17",
    ),
    (
        "193X-~09",
        "within",
        "between September 1930 and September 1939, the month approximate",
        "1930-09-01",
        "1939-09-30",
    ),
]

REFUSED: list[tuple[object, str]] = [
    (None, "is no text"),
    (1939, "is no text"),
    (b"1939", "is no text"),
    ([], "is no text"),
    ("", "is no EDTF date"),
    (" 1939", "is no EDTF date"),
    ("1939\n", "is no EDTF date"),
    ("May 1940", "is no EDTF date"),
    ("1939-1941", "is no EDTF date"),
    ("1939-9-1", "is no EDTF date"),
    ("１９３９", "is no EDTF date"),
    ("1940/1941/1942", "is no EDTF date"),
    ("[1940", "is no EDTF date"),
    ("[1940}", "is no EDTF date"),
    ("[..]", "is no EDTF date"),
    ("[1940,..1941]", "is no EDTF date"),
    ("1939-~09-17~", "is no EDTF date"),
    ("~1939-21", "is no EDTF date"),
    ("Y1939", "is no EDTF date"),
    ("1939-02-29", "is no day: February 1939 has 28"),
    ("1900-02-29", "is no day: February 1900 has 28"),
    ("1939-09-31", "is no day: September 1939 has 30"),
    ("1939-09-00", "is no day: September 1939 has 30"),
    ("1939-XX-32", "is no day of any calendar month"),
    ("1939-13", "has the month 13; months are 01 to 12, seasons 21 to 41"),
    ("1939-00", "has the month 00; months are 01 to 12, seasons 21 to 41"),
    ("1939-13-28", "has the month 13; months are 01 to 12"),
    ("1939-21-28", "has the month 21; months are 01 to 12"),
    (
        "1939/1940-13",
        "has '1940-13', which has the month 13; months are 01 to 12, seasons 21 to 41",
    ),
    ("1939-02-29/", "has '1939-02-29', which is no day: February 1939 has 28"),
    ("../..", "tells neither a beginning nor an end"),
    ("/", "tells neither a beginning nor an end"),
    ("1941/1939", "ends before it begins"),
    ("1939-23/1939-08", "ends before it begins"),
    ("[1941..1940]", "ends before it begins"),
    ("[1940]", "is a set of one date; write it without brackets"),
    (
        "[1939-09-17..1939-09]",
        "is a set whose two ends differ in precision; write both as days",
    ),
    (
        "[1940~..1941]",
        "has '1940~', which no end of a set can be: a day, month or year is",
    ),
    (
        "[193X..1941]",
        "has '193X', which no end of a set can be: a day, month or year is",
    ),
    ("Y17000", "is a year of more than four digits, which no listing can sort"),
    ("Y-17000", "is a year of more than four digits, which no listing can sort"),
    ("Y1E5", "is a year of more than four digits, which no listing can sort"),
    ("-1985", "is before Christ, which no listing can sort"),
    ("-0044-03-15", "is before Christ, which no listing can sort"),
    ("[-0044..]", "has '-0044', which is before Christ, which no listing can sort"),
    ("9999-24", "ends after the year 9999, which no listing can sort"),
    ("1939-09-17T10:00:00Z", "has a time of day, which no column can hold"),
    (
        "1950S2",
        "is told to so many significant digits, which leaves its first and last day open",
    ),
]


@pytest.mark.parametrize("row", DATES, ids=lambda row: str(row[0]))
def test_a_date_has_days_precision_and_words(
    row: tuple[str, str, str, str | None, str | None],
) -> None:
    date, *known = row
    assert [precision(date), in_words(date), *strict_days(date)] == known


@pytest.mark.parametrize(("date", "reason"), REFUSED, ids=lambda value: repr(value)[:30])
def test_what_is_no_date_is_refused_with_the_true_reason(date: object, reason: str) -> None:
    with pytest.raises(DateError) as refused:
        strict_days(date)
    assert str(refused.value) == reason


@pytest.mark.parametrize(
    "date", ["", "May 1940", "1939-13", "1939-02-29", "[1940", "[..]", "../..", "-1985", "Y17000"]
)
def test_what_is_no_date_has_no_precision_and_stands_as_it_is(date: str) -> None:
    assert (precision(date), in_words(date)) == (None, date)


@pytest.mark.parametrize(
    ("date", "indexed"),
    [
        ("1939-09-28", "1939-09-28, 28 September 1939"),
        ("1939-09-22~", "1939-09-22~, 22 September 1939~"),
        ("1939-10/1940-02", "1939-10/1940-02, October 1939 – February 1940"),
        ("1941", "1941"),
        ("1941/1956", "1941/1956"),
        ("1940-03/..", "1940-03/.., March 1940 – .."),
        ("[..1939-09-24]", "[..1939-09-24], [..24 September 1939]"),
        ("1939-13-28", "1939-13-28"),
        ("1939-00-28", "1939-00-28"),
        ("1939-22", "1939-22"),
        ("", ""),
    ],
)
def test_the_index_knows_a_date_as_edtf_and_in_words(date: str, indexed: str) -> None:
    assert in_index_words(date) == indexed


def plain(rng: random.Random, parts: int) -> str:
    """Return a year, a month or a day that exists."""
    year, month = rng.randrange(10_000), rng.randint(1, 12)
    day = rng.randint(1, 31 if parts < 3 else days_in(year, month))
    return "-".join((f"{year:04}", f"{month:02}", f"{day:02}")[:parts])


def days_in(year: int, month: int) -> int:
    return monthrange(year or 4, month)[1]


def span(date: str) -> tuple[str, str]:
    """Return the first and last day of a plain date."""
    year, month, _ = (*date.split("-"), "", "")[:3]
    if not month:
        return f"{date}-01-01", f"{date}-12-31"
    if len(date) == 7:
        return f"{date}-01", f"{date}-{days_in(int(year), int(month))}"
    return date, date


def told(rng: random.Random) -> tuple[str, Days]:
    """Return a date of a shape that the data uses, and its days by the calendar."""
    size = rng.randint(1, 3)
    if rng.random() < 0.4:
        date = plain(rng, size)
        return date + rng.choice(["", "", "?", "~", "%"]), span(date)
    first, last = sorted((plain(rng, size), plain(rng, size)))
    if rng.random() < 0.5:
        first, last = rng.choice([(first, last), ("", last), (first, "")])
        date = f"[{first}..{last}]"
    else:
        first, last = rng.choice([(first, last), ("", last), (first, "")])
        untold = rng.choice(["", ".."])
        date = f"{first or untold}/{last or untold}"
    return date, (span(first)[0] if first else None, span(last)[1] if last else None)


def test_strict_days_are_those_of_the_calendar() -> None:
    rng = random.Random(1939)
    for _ in range(20_000):
        date, days = told(rng)
        assert strict_days(date) == days, date


def test_strict_days_are_those_of_the_library_where_it_is_right() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from edtf import parse_edtf
    rng = random.Random(1940)
    for _ in range(150):
        date, days = told(rng)
        if date.startswith("/") or date.endswith("/"):
            continue  # a blank end is ten years off there
        parsed = parse_edtf(date)
        for day, bound in zip(days, (parsed.lower_strict(), parsed.upper_strict()), strict=True):
            iso = None if isinstance(bound, float) else "{:04}-{:02}-{:02}".format(*bound[:3])
            assert day == iso, date


def mangled(rng: random.Random, count: int) -> Iterator[str]:
    """Yield random strings, and dates of the table with letters changed, cut and added."""
    letters = "0123456789-X?~%./[]{},"
    dates = [row[0] for row in DATES] + [date for date, _ in REFUSED if isinstance(date, str)]
    for place in range(count):
        if place % 2:
            yield "".join(rng.choices(letters + "YETSZ: \n\0\x1b\ud800é９", k=rng.randrange(16)))
            continue
        date = list(rng.choice(dates))
        for _ in range(rng.randint(1, 2)):
            at = rng.randrange(len(date) + 1)
            date[at : at + rng.randrange(3)] = rng.choices(letters, k=rng.randrange(3))
        yield "".join(date)


def test_no_string_does_worse_than_be_refused(capsys: pytest.CaptureFixture[str]) -> None:
    taken = 0
    for date in mangled(random.Random(1941), 40_000):
        words, indexed = in_words(date), in_index_words(date)
        assert isinstance(indexed, str)
        try:
            first, last = strict_days(date)
        except DateError:
            continue
        taken += 1
        assert precision(date), date
        assert words != date or date.isdigit(), date
        assert first or last, date
        assert first is None or last is None or first <= last, date
        assert all(day is None or len(day) == 10 for day in (first, last)), date
    assert taken > 1_500
    assert capsys.readouterr() == ("", "")


def test_nothing_is_printed_under_warnings_as_errors() -> None:
    script = "from powcli.dates import strict_days; print(strict_days('1939-21'))"
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False
    )
    assert (ran.stdout, ran.stderr) == ("('1939-03-01', '1939-05-31')\n", "")
