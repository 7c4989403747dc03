"""Who says a thing, where it is printed and what of it is inferred: each in words, once."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

ITSELF = "the article itself"
"""What people read where the article speaks itself."""

ABSENT = {
    "unnamed": "by whom not said",
    "missing": "the name is missing",
    "unclear": "unclear",
    "article": ITSELF,
}
"""What people read where nobody is named, by the attribution."""

LEAD = "Lead"
"""The text before the first heading, which is no section of that name."""

_SECTIONS = {
    "After German invasion of the USSR (1941)": "After 1941",
    "Massacre of Feodosia": "Feodosia",
    "Massacre of Grishchino": "Grishchino",
    "Relationship with Soviet official statements": "Official statements",
}
"""What a screen calls the sections of long names."""

_MONTHS = re.compile(
    r"\b(January|February|March|April|August|September|October|November|December)\b"
)
"""The months that a screen shortens to three letters."""
_MONTH = re.compile(r"\b(Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)\b")
_YEAR = re.compile(r" (\d{4})\b")


class Voice(NamedTuple):
    """Who says a figure, a claim, or that an event or a role in it was so.

    Names in full: `said_by` is the innermost holder, `reported_by` the next one out, and
    `context_by` the last speaker before what is unclear. `attribution` and `stance` are
    words of their vocabularies; `inferred` says that said_by is.
    """

    attribution: str | None
    said_by: str | None = None
    reported_by: str | None = None
    context_by: str | None = None
    stance: str | None = None
    inferred: bool = False

    @property
    def named(self) -> bool:
        """Whether the article says whose it is."""
        return self.said_by is not None


def of(values: Mapping[str, object], inferred: bool = False) -> Voice:
    """Return the voice of a row, from its columns of these names."""

    def text(name: str) -> str | None:
        value = values.get(name)
        return None if value in (None, "") else str(value)

    names = ("attribution", "said_by", "reported_by", "context_by", "stance")
    return Voice(*map(text, names), inferred=inferred)  # type: ignore[arg-type,misc]


def guessed(text: str, inferred: bool) -> str:
    """Return a text, marked where it is inferred."""
    return f"{text} (inferred)" if inferred else text


def author(voice: Voice) -> str:
    """Return who says it, or what the absence of a name means.

    `Moore (inferred)`, `the general consensus, reported by Hébert`, `by whom not said`,
    `unclear (after Moore)`.
    """
    if voice.said_by:
        text = guessed(voice.said_by, voice.inferred)
    else:
        text = ABSENT.get(voice.attribution or "article", "unclear")
        if voice.context_by:
            text += f" (after {voice.context_by})"
    return f"{text}, reported by {voice.reported_by}" if voice.reported_by else text


def said(voice: Voice) -> str:
    """Return who says it, as part of a sentence.

    `estimated by Mark Edele`, `said by the article itself`, `estimated, by whom not said`,
    `said, unclear by whom (after Moore)`.
    """
    verb = voice.stance if voice.stance not in (None, "stated") else "said"
    text = author(voice)
    if voice.named:
        # Some German estimates give a number; that they estimate it is in their name.
        is_told = voice.stance == "estimated" and "estimate" in str(voice.said_by)
        return f"{'given' if is_told else verb} by {text}"
    if voice.attribution in (None, "article"):
        return f"{verb} by {text}"
    if voice.attribution == "unclear":
        text = text.replace(ABSENT["unclear"], "unclear by whom", 1)
    return f"{verb}, {text}"


def bracket(voice: Voice) -> str:
    """Return ` (estimated, by whom not said)`; nothing where the article states it itself."""
    if voice.attribution in (None, "article") and voice.stance in (None, "stated"):
        return ""
    if voice.stance in (None, "stated") or voice.attribution == "collective":
        return f" ({author(voice)})"
    joint = " by " if voice.named else ", "
    return f" ({voice.stance}{joint}{author(voice)})"


def attributed(voice: Voice) -> str:
    """Return to whom the article attributes it, for a citation."""
    if voice.said_by:
        text = f"attributed to {voice.said_by}{' (the name is inferred)' if voice.inferred else ''}"
        return f"{text}, as reported by {voice.reported_by}" if voice.reported_by else text
    sentence = {
        "unnamed": "the article does not say by whom",
        "missing": "the name is missing in the article",
        "unclear": "the article does not make clear who says it",
    }.get(voice.attribution or "", "the article itself says it and names no author")
    if voice.context_by:
        sentence += f" (it stands after {voice.context_by})"
    return f"{sentence}, as reported by {voice.reported_by}" if voice.reported_by else sentence


Passages = Iterable[tuple[object, object]]
"""Sections and paragraphs, in the order of the article."""


def _by_section(passages: Passages) -> list[tuple[str, list[str]]]:
    sections: dict[str, list[str]] = {}
    for section, paragraph in passages:
        sections.setdefault(str(section), []).append(str(paragraph))
    return list(sections.items())


def printed(passages: Passages) -> list[str]:
    """Return where a thing is printed, a line a section: `Poland, paragraphs 1, 4`."""
    return [
        f"{section}, paragraph{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}"
        for section, numbers in _by_section(passages)
    ]


def places(passages: Passages) -> list[str]:
    """Return where a thing is printed, shortly, each passage for itself: `Poland 4`."""
    return [f"{section} {paragraph}" for section, paragraph in passages]


def cited(passages: Passages) -> str:
    """Return where a thing is printed, for a citation: `section “Poland”, paragraphs 1 and 4`."""
    return "; ".join(
        f"{'lead' if section == LEAD else f'section “{section}”'}, paragraph"
        + (f"s {', '.join(rest)} and {last}" if rest else f" {last}")
        for section, (*rest, last) in _by_section(passages)
    )


def section(name: str) -> str:
    """Return what a screen calls a section."""
    return _SECTIONS.get(name, name)


def brief(passages: Passages) -> list[tuple[str, str]]:
    """Return where a thing is printed, shortly, each passage with its section's full name.

    `After 1941 ¶7`, and of what follows in the same section the paragraph alone: `¶8`.
    """
    pieces: list[tuple[str, str]] = []
    for heading, paragraph in passages:
        name = str(heading)
        short = "" if pieces and pieces[-1][1] == name else f"{section(name)} "
        pieces.append((f"{short}¶{paragraph}", name))
    return pieces


def dated(words: str, year: str = "") -> str:
    """Return a date in words as a screen has it: months in three letters, `?` for no end told.

    Under the heading of its `year` it does without that year, where a month still tells which
    end is meant.
    """
    text = _MONTHS.sub(lambda match: match[0][:3], words)
    text = re.sub("^from (.+), end not told$", r"\1 to ?", text)
    text = re.sub("^until (.+), beginning not told$", r"? to \1", text)
    if not year or not _MONTH.search(text):
        return text
    years = _YEAR.findall(text)
    if years.count(year) != 1 or years[0] != year:
        return text
    before, after = text.split(f" {year}", 1)
    return f"{before}{after}" if _MONTH.search(before) else text
