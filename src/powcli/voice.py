"""Who says a thing, where it is printed and what of it is inferred: each in words, once."""

from collections.abc import Iterable

NO_AUTHOR = "no author named"
"""What people read where a number has no author."""

ITSELF = "the article itself"
"""What people read where a claim has no author: the article speaks."""

NAMES_NONE = "the article names no author"
"""The same as a sentence."""
_LEAD = "Lead"
"""The text before the first heading, which is no section of that name."""


def guessed(text: str, inferred: bool) -> str:
    """Return a text, marked where it is inferred."""
    return f"{text} (inferred)" if inferred else text


def nobody(kind: str) -> str:
    """Return who says a figure or a claim of which nobody is named."""
    return ITSELF if kind == "claim" else NO_AUTHOR


def author(kind: str, said_by: object, reported_by: object = None, inferred: bool = False) -> str:
    """Return who says a figure or a claim: `Moore (inferred), reported by MacKenzie`."""
    return _relayed(guessed(str(said_by), inferred) if said_by else nobody(kind), reported_by)


def said(kind: str, said_by: object, reported_by: object = None, inferred: bool = False) -> str:
    """Return who says a figure or a claim, as part of a sentence: `said by Moore`."""
    if said_by:
        text = f"said by {guessed(str(said_by), inferred)}"
    else:
        text = "said by the article" if kind == "claim" else NAMES_NONE
    return _relayed(text, reported_by)


def _relayed(text: str, reported_by: object) -> str:
    return f"{text}, reported by {reported_by}" if reported_by else text


def attributed(kind: str, said_by: object, reported_by: object, inferred: bool) -> str:
    """Return to whom the article attributes a figure or a claim, for a citation.

    A claim of its own needs no such words.
    """
    if said_by:
        text = f"attributed to {said_by}{' (the name is inferred)' if inferred else ''}"
        return f"{text}, as reported by {reported_by}" if reported_by else text
    if reported_by:
        return f"reported by {reported_by}"
    return NAMES_NONE if kind == "figure" else ""


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
        f"{'lead' if section == _LEAD else f'section “{section}”'}, paragraph"
        + (f"s {', '.join(rest)} and {last}" if rest else f" {last}")
        for section, (*rest, last) in _by_section(passages)
    )
