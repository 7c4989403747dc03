"""The form of what options accept: a date, a span of years, a choice, a column to sort by."""

import re
from collections.abc import Iterable, Iterator, Sequence

from powcli.errors import Edit, UsageError, either
from powcli.model import Period

FIRST_DAY, LAST_DAY = "0000-01-01", "9999-12-31"

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_MONTH = (
    "|".join(rf"{name[:3]}(?:{name[3:]})?\.?" for name in map(str.casefold, MONTHS)) + r"|sept\.?"
)
_TH = r"(?:st|nd|rd|th|\.)?"
_YEAR = r",?\s(?:of\s)?(\d{4})"
DATE_WORDS = (
    rf"(?:\d\d?{_TH}\s(?:of\s)?)?(?:{_MONTH}){_YEAR}|(?:{_MONTH})\s\d\d?{_TH}{_YEAR}"
    r"|\d\d?\.\s?\d\d?\.\s?\d{4}|\d{4}-\d\d?(?:-\d\d?)?"
).replace(r"(\d{4})", r"\d{4}")
"""The form of a day or a month in a text; `iso_day` tells whether it is one."""


def fold(text: str) -> str:
    """Return text without case, accents and surrounding space, for comparing names."""
    if not text.isascii():
        from anyascii import anyascii

        text = anyascii(text)
    return " ".join(text.casefold().split())


def singular(folded: str) -> str:
    """Return a folded word without the ending of a plural, if it has one."""
    if len(folded) > 4 and folded.endswith("ies"):
        return f"{folded[:-3]}y"
    if len(folded) > 4 and folded.endswith(("ches", "shes", "sses", "xes")):
        return folded[:-2]
    return folded[:-1] if len(folded) > 3 and folded.endswith("s") else folded


def near(word: str, known: Iterable[str]) -> list[str]:
    """Return the known names that word may have meant, best first.

    What is not near enough is none: of a short word, one letter decides.
    """
    from difflib import get_close_matches

    folded = {fold(name): name for name in known}
    target = fold(word)
    if len(target) < 3:
        return []
    close = get_close_matches(target, folded, n=9, cutoff=0.75 if len(target) < 8 else 0.65)
    close += [name for name in folded if target in name and name not in close]
    return [folded[name] for name in close]


def choice(option: str, word: str, known: Sequence[str]) -> str:
    """Return the known word that is meant, also by its plural, its beginning or a word of it.

    Raises UsageError with the known words where none is meant, or several are.
    """
    target = _plain(word)
    plain = {_plain(name): name for name in known}
    for one in (target, singular(target)):
        if one in plain:
            return plain[one]
    begun = [name for name in plain if len(target) > 1 and name.startswith(target)]
    having = [name for name in plain if len(target) > 2 and target in name.split()]
    for meant in (begun, having):
        if len(meant) == 1:
            return plain[meant[0]]
    also = [plain[name] for name in begun or having]
    known_or_option = (name for name in synonyms(option, word) if name in known or name[:1] == "-")
    nearest = list(known_or_option) or also
    nearest = nearest or near(word, known)
    hint = f"did you mean {either(nearest[:3])}?" if nearest else f"choose {either(known)}"
    raise UsageError(
        f"{option} does not take '{word}'",
        hint,
        [in_place_of(option, word, name) for name in nearest[:3]] or several(option, word),
    )


def in_place_of(option: str, word: str, name: str) -> Edit:
    """Return the edit that gives an option another value, or another option for it."""
    return (option, word), tuple(name.split()) if name.startswith("--") else (option, name)


def several(option: str, word: str) -> list[Edit]:
    """Return the edits of a value that is none: several of them in one, or words to search."""
    parts = [part.strip() for part in word.split(",") if part.strip()]
    if len(parts) > 1:
        return [((option, word), tuple(one for part in parts for one in (option, part)))]
    return [((option, word), tuple(word.split()))] if word.strip() else []


def _plain(text: str) -> str:
    return fold(text).replace("-", " ").replace("_", " ")


def synonyms(option: str, word: str) -> tuple[str, ...]:
    """Return the values of an option that a word which it does not take may mean."""
    from powcli.meant import VALUES

    return VALUES.get(_plain(option).strip(), {}).get(_plain(word), ())


def as_read(word: str, name: str) -> str:
    """Return what to say where a word was read as a name that it is not; else an empty text."""
    return "" if _plain(word) in (_plain(name), f"{_plain(name)}s") else f"read '{word}' as {name}"


def day_span(option: str, word: str) -> Period:
    """Return the first and last day of a year, a month or a day, in ISO form or in words."""
    iso = iso_day(word)
    if iso is None:
        raise UsageError(
            f"{option} takes a year, a month or a day such as 1939, 1939-09, 1939-09-28 or"
            f" '28 September 1939', not '{word}'",
            instead=_dates_meant(option, word),
        )
    year, month, day = (*iso.split("-"), "", "")[:3]
    if not month:
        return f"{year}-01-01", f"{year}-12-31"
    return f"{iso}-01" if not day else iso, iso if day else f"{iso}-{_length(year, month):02}"


def iso_day(text: str) -> str | None:
    """Return a year, a month or a day in ISO form, also of words that are not ambiguous.

    `28 September 1939`, `Sept 28, 1939`, `28.9.1939` (day.month.year), `Sept 1939`, `1939-9`;
    None for anything else, and for a day that there is not.
    """
    match = re.fullmatch(
        r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?"
        r"|(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})"
        rf"|(?:(\d\d?){_TH}\s(?:of\s)?)?({_MONTH}){_YEAR}"
        rf"|({_MONTH})\s(\d\d?){_TH}{_YEAR}",
        " ".join(text.split()).casefold(),
        re.ASCII,
    )
    if not match:
        return None
    found = match.groups()
    year, month, day = next(
        (year, month, day)
        for year, month, day in (
            (found[0], found[1], found[2]),
            (found[5], found[4], found[3]),
            (found[8], found[7], found[6]),
            (found[11], found[9], found[10]),
        )
        if year
    )
    if not month:
        return str(year)
    number = f"{int(month):02}" if month.isdigit() else _number(month)
    if not "01" <= number <= "12":
        return None
    if not day:
        return f"{year}-{number}"
    return f"{year}-{number}-{int(day):02}" if 1 <= int(day) <= _length(year, number) else None


def _number(month: str) -> str:
    """Return the number of a month in words, of which three letters are enough."""
    starts = [name[:3].casefold() for name in MONTHS]
    return f"{starts.index(month[:3]) + 1:02}"


def month_name(number: str) -> str:
    """Return the name of a month by its number, an empty text for none."""
    return MONTHS[int(number) - 1] if number else ""


def _length(year: str, month: str) -> int:
    if month == "02" and (int(year) % 4 or (not int(year) % 100 and int(year) % 400)):
        return 28
    return _DAYS[int(month) - 1]


def _dates_meant(option: str, word: str) -> Iterator[Edit]:
    """Yield what a word that is no date may mean: either order of `09/11/1939`, the month of a
    day that there is not, and of a month alone, its name as a word to search."""
    plain = " ".join(word.split()).casefold()
    if match := re.fullmatch(r"(\d\d?)[/-](\d\d?)[/-](\d{4})", plain, re.ASCII):
        one, other, year = match.groups()
        days = (iso_day(f"{year}-{other}-{one}"), iso_day(f"{year}-{one}-{other}"))
        for day in dict.fromkeys(filter(None, days)):
            yield (option, word), (option, day)
    elif match := re.fullmatch(r"(\d{4}-\d\d?)-\d\d?", plain, re.ASCII):
        if month := iso_day(match[1]):
            yield (option, word), (option, month)
    elif match := re.fullmatch(r"(\d\d?)[/.](\d{4})", plain, re.ASCII):
        if month := iso_day(f"{match[2]}-{match[1]}"):
            yield (option, word), (option, month)
    elif re.fullmatch(_MONTH, plain):
        yield (option, word), (word,)


def year_span(option: str, word: str) -> Period:
    """Return the first and last day of `1940`, `1940s`, `1939..1941` or `1939-1941`."""
    match = re.fullmatch(
        r"(\d{3}0)'?s|(\d{4})(?:\s?(?:\.\.\.?|-|–)\s?(\d{4}|1[3-9]|[2-9]\d))?",
        word.strip(),
        re.ASCII,
    )
    if not match:
        day = iso_day(word)
        raise UsageError(
            f"{option} takes a year, a decade or a span such as 1940, 1940s, 1939..1941 or"
            f" 1939-1941, not '{word}'",
            instead=[((option, word), ("--on", day))] if day else _century(option, word),
        )
    first, last = match[1] or match[2], match[3] or match[2]
    if match[1]:
        last = f"{first[:3]}9"
    if len(last) == 2:
        last = first[:2] + last
    if first > last:
        raise UsageError(
            f"{option} '{word}' runs backwards",
            f"write {last}..{first}",
            [((option, word), (option, f"{last}..{first}"))],
        )
    return f"{first}-01-01", f"{last}-12-31"


def _century(option: str, word: str) -> list[Edit]:
    """Return the year that two digits mean."""
    two = re.fullmatch(r"'?(\d\d)(?:[-/.]+(\d\d))?", word.strip(), re.ASCII)
    if not two:
        return []
    return [((option, word), (option, f"19{two[1]}" + (f"..19{two[2]}" if two[2] else "")))]


def span(start: str | None, end: str | None) -> Period:
    """Return the days that `--from start --to end` include; a missing end is open."""
    first = day_span("--from", start)[0] if start is not None else FIRST_DAY
    last = day_span("--to", end)[1] if end is not None else LAST_DAY
    if first > last:
        raise UsageError(f"--from '{start}' is later than --to '{end}'; exchange the two")
    return first, last


def sort_order(word: str) -> tuple[str, bool]:
    """Return the column of `COLUMN[:desc]` and whether it descends."""
    column, _, direction = word.partition(":")
    if column.startswith("-") and not direction:
        raise UsageError(
            f"--sort '{word}' begins with a dash",
            f"write {column[1:]}:desc",
            [(("--sort", word), ("--sort", f"{column[1:]}:desc"))],
        )
    if direction not in ("", "asc", "desc"):
        raise UsageError(f"--sort '{word}' ends in '{direction}'; write {column} or {column}:desc")
    return column.strip(), direction == "desc"


def column_names(words: Sequence[str] | None) -> tuple[str, ...]:
    """Return the names in `a,b`, of every time it is given; none for None."""
    if not words:
        return ()
    parts = (part.strip() for word in words for part in word.split(","))
    names = tuple(dict.fromkeys(filter(None, parts)))
    if not names:
        raise UsageError("--columns takes names such as id,title or all, not an empty text")
    return names


def columns_among(
    known: Sequence[str], names: Sequence[str], owner: str, explained: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return the columns of these names as they are declared; all for none and for `all`.

    `explained` is the command that lists what the columns mean.

    Raises UsageError for an unknown one.
    """
    if not names or [fold(name) for name in names] == ["all"]:
        return tuple(known)
    return tuple(dict.fromkeys(_column(known, name, owner, explained) for name in names))


def _column(known: Sequence[str], name: str, owner: str, explained: tuple[str, ...]) -> str:
    folded = fold(name).replace("-", "_").replace(" ", "_")
    if folded in known:
        return folded
    meant = [one for one in synonyms("columns", name) if one in known]
    meant = meant or near(folded, known)[:3]
    raise UsageError(
        f"{owner} has no column '{name}'",
        f"columns are {', '.join(known)} or all",
        [((name,), (one,)) for one in meant] or ([((), explained)] if explained else ()),
    )


def number(option: str, word: str | None) -> int | None:
    """Return a whole number, 0 or more; None for None."""
    if word is None:
        return None
    if not re.fullmatch(r"\d{1,18}", word.strip(), re.ASCII):
        raise UsageError(
            f"{option} takes a whole number such as 10, not '{word}'",
            "",
            [((option, word), ())] if option == "--limit" else (),
        )
    return int(word)
