"""What is known of a date of the data from its EDTF (ISO 8601-2) alone: days, precision, words.

A date is a day, a month, a year or a season, any of them qualified or with digits left
open; an interval between two of them; or a set, of which one member (`[…]`) or each (`{…}`)
is meant. No database is known here, and `edtf` is loaded only for what is rare in the data.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from powcli.forms import MONTHS

Days = tuple[str | None, str | None]
"""The first and the last day, ISO 8601; None for an end that is open or not told."""


class DateError(ValueError):
    """A value is no date that the data can hold; the message goes on from the value."""


_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_SEASONS = dict(
    enumerate(
        (
            *("spring {}", "summer {}", "autumn {}", "winter {}"),
            *("northern spring {}", "northern summer {}", "northern autumn {}"),
            *("northern winter {}", "southern spring {}", "southern summer {}"),
            *("southern autumn {}", "southern winter {}"),
            *("first quarter of {}", "second quarter of {}"),
            *("third quarter of {}", "fourth quarter of {}"),
            *("first third of {}", "second third of {}", "last third of {}"),
            *("first half of {}", "second half of {}"),
        ),
        21,
    )
)
"""The seasons by their numbers, 21 to 41, as words around the year."""

_OVER_NEW_YEAR = (24, 28, 30)
"""The seasons that last from December to February."""

_COMPONENTS = ("year", "month", "day")
_BEFORE = {"": "", "?": "probably ", "~": "about ", "%": "perhaps about "}
_AFTER = {"?": "uncertain", "~": "approximate", "%": "uncertain and approximate"}

_DATE = re.compile(
    r"([?~%]?)([0-9X]{4})([?~%]?)"
    r"(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?"
)

_REFUSED = (
    (
        r"Y-?([1-9][0-9]{4,}|[1-9][0-9]*E[1-9][0-9]*)(S[0-9]+)?",
        "is a year of more than four digits, which no listing can sort",
    ),
    (rf"-(?!0000){_DATE.pattern}", "is before Christ, which no listing can sort"),
    (
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}(:[0-9]{2})?)?",
        "has a time of day, which no column can hold",
    ),
    (
        r"-?[0-9]{4}S[0-9]+(-[0-9]{2}){0,2}",
        "is told to so many significant digits, which leaves its first and last day open",
    ),
)
"""What is EDTF and yet no date of the data, and why."""


class _Date(NamedTuple):
    """One date: the digits of its year, month and day, as many as it has, and their marks.

    `first` and `last` are its strict days, empty for a season.
    """

    text: str
    parts: tuple[str, ...]
    marks: tuple[str, ...]
    first: str
    last: str

    @property
    def is_season(self) -> bool:
        """Whether it is one of `_SEASONS`."""
        return not self.first

    @property
    def is_whole(self) -> bool:
        """Whether it is a day, month or year without marks or open digits."""
        return not (self.is_season or any(self.marks) or any("X" in each for each in self.parts))


class _Interval(NamedTuple):
    """What lies between two dates; `untold` says that a missing one is blank and not `..`."""

    first: _Date | None
    last: _Date | None
    untold: bool


class _Set(NamedTuple):
    """Dates and ranges of dates, whose missing ends are open: one of them, or `every`."""

    members: tuple[_Date | _Interval, ...]
    every: bool


def strict_days(date: object) -> Days:
    """Return the first and last day that a date allows, whatever its marks say.

    Raises DateError, with the reason, for all that is no date the data can hold.
    """
    if not isinstance(date, str):
        raise DateError("is no text")
    return _strict_days(date)


def precision(date: str) -> str | None:
    """Return `day`, `month`, `year`, `interval` or, for what lies in one, `within`.

    None where it is no date.
    """
    try:
        known = _read(date)
    except DateError:
        return None
    if isinstance(known, _Interval):
        return "interval"
    if isinstance(known, _Set):
        return "interval" if known.every else "within"
    if known.is_season or any("X" in part for part in known.parts):
        return "within"
    return _COMPONENTS[len(known.parts) - 1]


def in_words(date: str) -> str:
    """Return a date in plain English, its year in digits; what is no date as it stands."""
    try:
        known = _read(date)
    except DateError:
        return date
    if isinstance(known, _Interval):
        return _interval_in_words(known)
    if isinstance(known, _Set):
        return _set_in_words(known)
    return _date_in_words(known)


def in_index_words(date: str) -> str:
    """Return a date as EDTF and, for those who type it so, in words: `28 September 1939`."""

    def worded(match: re.Match[str]) -> str:
        year, month, day = match.groups()
        if month and not 1 <= int(month) <= 12:
            return match[0]
        parts = [day and str(int(day)), month and MONTHS[int(month) - 1], year]
        return " ".join(filter(None, parts))

    words = re.sub(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", worded, date)
    return date if words == date else f"{date}, {words.replace('/', ' – ')}"


# Reading


def _read(date: str) -> _Date | _Interval | _Set:
    if date.startswith(("[", "{")):
        return _set(date)
    if "/" in date:
        return _interval(date)
    return _date(date)


def _set(date: str) -> _Set:
    every = date[0] == "{"
    if date[-1] != ("}" if every else "]"):
        raise DateError("is no EDTF date")
    parts = re.split(", ?", date[1:-1])
    members = tuple(
        _member(part, opens=place == 0, closes=place == len(parts) - 1)
        for place, part in enumerate(parts)
    )
    if len(members) == 1 and isinstance(members[0], _Date):
        raise DateError("is a set of one date; write it without brackets")
    return _Set(members, every)


def _member(part: str, opens: bool, closes: bool) -> _Date | _Interval:
    """Read a date or range of a set; only its first may be open to the past, its last ahead."""
    start, dots, end = part.partition("..")
    if not dots:
        return _end(part)
    if not (start or (opens and end)) or not (end or closes):
        raise DateError("is no EDTF date")
    first, last = (_end(text) if text else None for text in (start, end))
    for text, known in ((start, first), (end, last)):
        if known and not known.is_whole:
            raise DateError(f"has '{text}', which no end of a set can be: a day, month or year is")
    if first and last and len(first.parts) != len(last.parts):
        raise DateError("is a set whose two ends differ in precision; write both as days")
    return _Interval(first, last, untold=False)


def _interval(date: str) -> _Interval:
    ends = date.split("/")
    if len(ends) != 2:
        raise DateError("is no EDTF date")
    first, last = (None if end in ("", "..") else _end(end) for end in ends)
    if first is None and last is None:
        raise DateError("tells neither a beginning nor an end")
    return _Interval(first, last, untold="" in ends)


def _end(text: str) -> _Date:
    try:
        return _date(text)
    except DateError as error:
        raise DateError(f"has '{text}', which {error}") from None


@cache
def _date(text: str) -> _Date:
    match = _DATE.fullmatch(text)
    if match is None:
        for pattern, reason in _REFUSED:
            if re.fullmatch(pattern, text):
                raise DateError(reason)
        raise DateError("is no EDTF date")
    parts = tuple(part for part in match.group(2, 5, 8) if part)
    left = match.group(1, 4, 7)[: len(parts)]
    right = match.group(3, 6, 9)[: len(parts)]
    marks = tuple(
        # A mark left of a component is its own; one right of it holds for all before it too.
        _joined((left[place], *right[place:]))
        for place in range(len(parts))
    )
    year, month, day = (*parts, "XX", "XX")[:3]
    if len(parts) == 2 and month.isdigit() and int(month) in _SEASONS:
        return _Date(text, parts, marks, "", "")
    days = [_fitting(day, 1, 31), _fitting(month, 1, 12), _fitting(year, 0, 9999)]
    if not days[1]:
        seasons = ", seasons 21 to 41" if len(parts) == 2 else ""
        raise DateError(f"has the month {month}; months are 01 to 12{seasons}")
    first = next(_existing(*days), None)
    if first is None:
        raise DateError(f"is no day{_length_told(year, month)}")
    last = next(_existing(*(each[::-1] for each in days)))
    return _Date(text, parts, marks, first, last)


def _length_told(year: str, month: str) -> str:
    if "X" in year + month:
        return " of any calendar month"
    return f": {MONTHS[int(month) - 1]} {year} has {_length(int(year), int(month))}"


def _joined(marks: Iterable[str]) -> str:
    kinds = set(marks) - {""}
    return kinds.pop() if len(kinds) == 1 else "%" if kinds else ""


def _fitting(digits: str, low: int, high: int) -> list[int]:
    """Return the numbers from low to high that digits can stand for, X being any digit."""
    if "X" not in digits:
        return [int(digits)] if low <= int(digits) <= high else []
    pattern = re.compile(digits.replace("X", "."))
    return [n for n in range(low, high + 1) if pattern.fullmatch(f"{n:0{len(digits)}}")]


def _existing(days: list[int], months: list[int], years: list[int]) -> Iterator[str]:
    for year in years:
        for month in months:
            length = _length(year, month)
            for day in days:
                if day <= length:
                    yield f"{year:04}-{month:02}-{day:02}"


def _length(year: int, month: int) -> int:
    if month == 2 and (year % 4 or (not year % 100 and year % 400)):
        return 28
    return _LENGTHS[month - 1]


# Days


@cache
def _strict_days(date: str) -> Days:
    known = _read(date)
    if isinstance(known, _Date):
        return _days(known)
    if isinstance(known, _Interval):
        return _interval_days(known)
    spans = [
        _days(member) if isinstance(member, _Date) else _interval_days(member)
        for member in known.members
    ]
    firsts = [first for first, _ in spans if first]
    lasts = [last for _, last in spans if last]
    return (
        min(firsts) if len(firsts) == len(spans) else None,
        max(lasts) if len(lasts) == len(spans) else None,
    )


def _interval_days(interval: _Interval) -> Days:
    first = _days(interval.first)[0] if interval.first else None
    last = _days(interval.last)[1] if interval.last else None
    if first and last and last < first:
        raise DateError("ends before it begins")
    return first, last


def _days(date: _Date) -> tuple[str, str]:
    if date.is_season:
        return _season_days(date)
    if re.search(r"[?~%].", date.text):
        # The library knows where marks may stand, but not every date with open digits.
        digits = iter(date.first.split("-"))
        _by_library(re.sub(r"[0-9X]+", lambda _: next(digits), date.text))
    return date.first, date.last


def _season_days(date: _Date) -> tuple[str, str]:
    first, last = _by_library(date.text.rstrip("?~%"))
    if int(date.parts[1]) in _OVER_NEW_YEAR:
        # The library ends these at New Year.
        following = int(date.parts[0]) + 1
        last = f"{following:04}-02-{_length(following, 2)}"
    if last > "9999-12-31" or len(last) > 10:
        raise DateError("ends after the year 9999, which no listing can sort")
    return first, last


def _by_library(text: str) -> tuple[str, str]:
    """Return the strict days that `edtf` gives; raise DateError for what it refuses."""
    import io
    import warnings
    from contextlib import redirect_stdout

    # It warns when it is loaded, prints what it stumbles over, and raises what it likes.
    with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        from edtf import parse_edtf

        try:
            parsed = parse_edtf(text)
            first, last = parsed.lower_strict(), parsed.upper_strict()
        except Exception:
            raise DateError("is no EDTF date") from None
    return _iso(first), _iso(last)


def _iso(day: tuple[int, ...]) -> str:
    return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"


# Words


def _date_in_words(date: _Date) -> str:
    words = _digits_in_words(date)
    if len(set(date.marks)) > 1:
        doubts: dict[str, list[str]] = {}
        for component, mark in zip(_COMPONENTS, date.marks, strict=False):
            if mark:
                doubts.setdefault(mark, []).append(component)
        told = (f"{' and '.join(which)} {_AFTER[mark]}" for mark, which in doubts.items())
        return f"{words}, the {' and the '.join(told)}"
    mark = date.marks[0]
    if mark and (", " in words or words.startswith("between")):
        return f"{words}, {_AFTER[mark]}"
    return f"{_BEFORE[mark]}{words}"


def _digits_in_words(date: _Date) -> str:
    year, *rest = date.parts
    if date.is_season:
        return _SEASONS[int(rest[0])].format(year)
    if not rest and re.fullmatch("[0-9]{3}X", year):
        return f"the {year[:3]}0s"
    if "X" not in year and rest and {*rest} == {"XX"}:
        return f"{year}, {' and '.join(('month', 'day')[: len(rest)])} not told"
    if rest[1:] == ["XX"] and "X" not in year + rest[0]:
        return f"{_plain(year, rest[0])}, day not told"
    if "X" in "".join(date.parts):
        length = len("-".join(date.parts))
        return _between(_date(date.first[:length]), _date(date.last[:length]))
    return _plain(*date.parts)


def _plain(year: str, month: str = "", day: str = "") -> str:
    """Return digits in words; without the year where it is empty."""
    words = (day and str(int(day)), month and MONTHS[int(month) - 1], year)
    return " ".join(filter(None, words))


def _interval_in_words(interval: _Interval) -> str:
    first, last, untold = interval
    if first and last:
        return f"{_shortened(first, last)} to {_date_in_words(last)}"
    if first:
        words = _date_in_words(first)
        return f"from {words}, end not told" if untold else f"from {words} on"
    words = _date_in_words(last) if last else ""
    return f"until {words}, beginning not told" if untold else f"until {words}"


def _shortened(first: _Date, last: _Date) -> str:
    """Return the first of two dates in words, without what the last says again."""
    if not (first.is_whole and last.is_whole):
        return _date_in_words(first)
    year, *rest = first.parts
    other, *others = last.parts
    if year == other and rest and others:
        if rest[0] != others[0]:
            return _plain("", *rest)
        if len(rest) == len(others) == 2:
            return str(int(rest[1]))
    return _plain(*first.parts)


def _set_in_words(dates: _Set) -> str:
    if dates.every:
        return _listed("and", [_each_in_words(member) for member in dates.members])
    alone = [member for member in dates.members if isinstance(member, _Date)]
    prepositions = {_preposition(date) for date in alone}
    if len(alone) == len(dates.members) and len(prepositions) == 1:
        return f"{prepositions.pop()}{_listed('or', map(_date_in_words, alone))}"
    return _listed("or", [_some_in_words(member) for member in dates.members])


def _listed(word: str, phrases: Iterable[str]) -> str:
    *before, last = phrases
    return f"{', '.join(before)} {word} {last}" if before else last


def _each_in_words(member: _Date | _Interval) -> str:
    if isinstance(member, _Date):
        return _date_in_words(member)
    ends = [end for end in (member.first, member.last) if end]
    of = _COMPONENTS[len(ends[0].parts) - 1]
    words = _interval_in_words(member)
    return f"every {of} from {words}" if len(ends) == 2 else f"every {of} {words}"


def _some_in_words(member: _Date | _Interval) -> str:
    if isinstance(member, _Date):
        return f"{_preposition(member)}{_date_in_words(member)}"
    first, last, _ = member
    if first and last:
        return _one_of_range(first, last)
    if first:
        return f"{_preposition(first)}or after {_date_in_words(first)}"
    return f"by {_whole_end(last)}" if last else ""


def _preposition(date: _Date) -> str:
    if _digits_in_words(date).startswith("between"):
        return ""
    return "on " if len(date.parts) == 3 and date.parts[2] != "XX" else "in "


def _one_of_range(first: _Date, last: _Date) -> str:
    if first.parts == last.parts:
        return f"{_preposition(first)}{_plain(*first.parts)}"
    if first.parts[:-1] == last.parts[:-1] and int(last.parts[-1]) - int(first.parts[-1]) == 1:
        return f"{_preposition(first)}{_shortened(first, last)} or {_plain(*last.parts)}"
    if len(last.parts) == 3 and (end := _end_of(last)):
        start = first.parts[1:] if first.parts[0] == last.parts[0] else ()
        return f"between {_plain('', *start) if start else _plain(*first.parts)} and {end}"
    return _between(first, last)


def _between(first: _Date, last: _Date) -> str:
    return f"between {_shortened(first, last)} and {_plain(*last.parts)}"


def _whole_end(date: _Date) -> str:
    """Return the end of a day, month or year in words."""
    words = _plain(*date.parts)
    return _end_of(date) or words if len(date.parts) == 3 else f"the end of {words}"


def _end_of(day: _Date) -> str:
    """Return `the end of 1942` or `the end of May 1940` for the last day of one."""
    year, month, _ = day.parts
    if day.last[5:] == "12-31":
        return f"the end of {year}"
    if day.last[8:] == str(_length(int(year), int(month))):
        return f"the end of {_plain(year, month)}"
    return ""
