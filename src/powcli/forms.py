"""The form of what options accept: a date, a span of years, a choice, a column to sort by."""

import re
from collections.abc import Iterable, Sequence

from powcli.errors import UsageError, either
from powcli.model import Period

FIRST_DAY, LAST_DAY = "0000-01-01", "9999-12-31"

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def fold(text: str) -> str:
    """Return text without case, accents and surrounding space, for comparing names."""
    if not text.isascii():
        from anyascii import anyascii

        text = anyascii(text)
    return " ".join(text.casefold().split())


def near(word: str, known: Iterable[str]) -> list[str]:
    """Return the known names that word may have meant, best first."""
    from difflib import get_close_matches

    folded = {fold(name): name for name in known}
    target = fold(word)
    close = get_close_matches(target, folded, n=9, cutoff=0.6)
    if len(target) > 2:
        close += [name for name in folded if target in name and name not in close]
    return [folded[name] for name in close]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `did you mean …?` with the three nearest known names, or an empty text."""
    names = near(word, known)[:3]
    return f"did you mean {either(names)}?" if names else ""


def choice(option: str, word: str, known: Sequence[str]) -> str:
    """Return word as known spells it, or raise UsageError with the known words."""
    for name in known:
        if fold(name) == fold(word):
            return name
    hint = did_you_mean(word, known) or f"choose {either(known)}"
    raise UsageError(f"{option} does not take '{word}'; {hint}")


def day_span(option: str, word: str) -> Period:
    """Return the first and last day of `1939`, `1939-09` or `1939-09-28`."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", word.strip(), re.ASCII)
    if match:
        year, month, day = match.groups()
        if month is None:
            return f"{year}-01-01", f"{year}-12-31"
        if "01" <= month <= "12":
            last = _DAYS[int(month) - 1]
            if month == "02" and (int(year) % 4 or (not int(year) % 100 and int(year) % 400)):
                last = 28
            if day is None:
                return f"{year}-{month}-01", f"{year}-{month}-{last:02}"
            if 1 <= int(day) <= last:
                return word.strip(), word.strip()
    raise UsageError(
        f"{option} takes a year, a month or a day such as 1939, 1939-09 or 1939-09-28, not '{word}'"
    )


def year_span(option: str, word: str) -> Period:
    """Return the first and last day of `1940`, `1939..1941` or `1939-1941`."""
    match = re.fullmatch(r"(\d{4})(?:(?:\.\.|-|–)(\d{4}))?", word.strip(), re.ASCII)
    if not match:
        raise UsageError(
            f"{option} takes a year or a span such as 1940, 1939..1941 or 1939-1941, not '{word}'"
        )
    first, last = match[1], match[2] or match[1]
    if first > last:
        raise UsageError(f"{option} '{word}' runs backwards; write {last}..{first}")
    return f"{first}-01-01", f"{last}-12-31"


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


def columns_among(known: Sequence[str], names: Sequence[str], owner: str) -> tuple[str, ...]:
    """Return the columns of these names as they are declared; all for none and for `all`.

    Raises UsageError for an unknown one.
    """
    if not names or [fold(name) for name in names] == ["all"]:
        return tuple(known)
    return tuple(dict.fromkeys(_column(known, name, owner) for name in names))


def _column(known: Sequence[str], name: str, owner: str) -> str:
    folded = fold(name).replace("-", "_").replace(" ", "_")
    if folded in known:
        return folded
    raise UsageError(f"{owner} has no column '{name}'; columns are {', '.join(known)} or all")


def number(option: str, word: str | None) -> int | None:
    """Return a whole number, 0 or more; None for None."""
    if word is None:
        return None
    if not re.fullmatch(r"\d{1,18}", word.strip(), re.ASCII):
        raise UsageError(f"{option} takes a whole number such as 10, not '{word}'")
    return int(word)
