"""Looks for the printed phrases of the data in a copy of the article.

The copy is plain text with headings as MediaWiki writes them (`== Poland ==`); one
non-empty line is one paragraph, and what stands before the first heading is the lead. Blanks
of any kind and number are one blank.
"""

import hashlib
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from powcli.errors import PowError
from powcli.voice import LEAD

_HEADING = re.compile(r"(={2,6})\s*(.+?)\s*\1")
_TITLE = re.compile(r"=\s*([^=].*?)\s*=")
_GAP = " … "
"""Stands in a phrase for words that are left out."""
_LEFT_OUT = r"(?!\w).*?(?<!\w)"

_NOT_BEFORE = r"(?<!\w)(?<!\d[.,–-])"
_NOT_AFTER = r"(?!\w)(?! (?:hundred|thousand|million|billion))"
_NOT_AFTER_DIGITS = r"(?![.,–-]\d)(?! ?%)"
"""What would make longer words of a phrase, or another number: 160,000, 15–20 or 15% of 15."""

Passage = tuple[str, int]
"""A section and a paragraph."""


class Phrase(NamedTuple):
    """A printed phrase of a record: of which column, and in which passages it should stand.

    It is enough that it stands in one of them.
    """

    record: str
    column: str
    words: str
    passages: tuple[Passage, ...]
    is_figure: bool = False


class Article(NamedTuple):
    """A copy of the article: its paragraphs by section, and the SHA-256 of its bytes."""

    sections: dict[str, list[str]]
    sha256: str

    def paragraph(self, passage: Passage) -> list[str]:
        """Return the one paragraph of a passage; none where there is no such."""
        section, paragraph = passage
        return self.sections.get(section, [])[max(paragraph - 1, 0) : max(paragraph, 0)]


def read(path: str) -> Article:
    """Return the article of a text file. Raises PowError where it cannot be read."""
    try:
        with open(path, "rb") as file:
            content = file.read()
        text = content.decode("utf-8-sig")
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise PowError(f"cannot read '{path}': {why}; name a copy of the article") from error
    except UnicodeDecodeError as error:
        raise PowError(f"'{path}' is not UTF-8; convert it first") from error
    sections: dict[str, list[str]] = {LEAD: []}
    section = LEAD
    lines = (" ".join(line.split()) for line in re.split(r"\r\n?|\n", text))
    for line in filter(None, lines):
        if heading := _HEADING.fullmatch(line):
            section = heading[2]
            sections.setdefault(section, [])
        elif not _TITLE.fullmatch(line):
            sections[section].append(line)
    return Article(sections, hashlib.sha256(content).hexdigest())


def phrases(connection: sqlite3.Connection) -> Iterator[Phrase]:
    """Yield every printed phrase: the words of figures and flaws, and relative dates."""
    passages: dict[str, list[Passage]] = {}
    for record, section, paragraph in connection.execute(
        "SELECT citation.record, passage.section, passage.paragraph FROM citation"
        " JOIN passage ON passage.id = citation.passage ORDER BY passage.position"
    ):
        passages.setdefault(record, []).append((section, paragraph))
    for record, section, paragraph in connection.execute(
        "SELECT flaw.id, passage.section, passage.paragraph FROM flaw"
        " JOIN passage ON passage.id = flaw.passage"
    ):
        passages[record] = [(section, paragraph)]
    for table, column in (
        ("figure", "words"),
        ("flaw", "words"),
        *((table, "when_words") for table in ("event", "document", "quantity", "claim")),
    ):
        for record, words in connection.execute(
            f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY rowid"
        ):
            yield Phrase(record, column, words, tuple(passages.get(record, ())), table == "figure")


def verdicts(article: Article, phrases: Iterable[Phrase]) -> Iterator[tuple[Phrase, str]]:
    """Yield each phrase and whether it is `found` in its passage, `moved` or `missing`.

    `moved` is in another paragraph of one of its sections. Where figures of one passage have
    the same words, as two that are `18`, the words must stand there as many times.
    """
    known = list(phrases)
    figures = [phrase for phrase in known if phrase.is_figure]
    here = Counter((phrase.words, each) for phrase in figures for each in phrase.passages)
    around = Counter(
        (phrase.words, section)
        for phrase in figures
        for section in {section for section, _ in phrase.passages}
    )
    for phrase in known:
        pattern = _pattern(phrase.words)
        if any(
            _times(pattern, article.paragraph(each)) >= max(here[phrase.words, each], 1)
            for each in phrase.passages
        ):
            yield phrase, "found"
        elif any(
            _times(pattern, article.sections.get(section, []))
            >= max(around[phrase.words, section], 1)
            for section, _ in phrase.passages
        ):
            yield phrase, "moved"
        else:
            yield phrase, "missing"


def _times(pattern: re.Pattern[str], paragraphs: list[str]) -> int:
    return sum(len(pattern.findall(text)) for text in paragraphs)


def _pattern(words: str) -> re.Pattern[str]:
    """Return what finds a phrase as printed, and not as a part of longer words or numbers."""
    parts = (re.escape(" ".join(part.split())) for part in words.split(_GAP))
    before = _NOT_BEFORE if words[:1].isalnum() else ""
    after = _NOT_AFTER if words[-1:].isalnum() else ""
    after += _NOT_AFTER_DIGITS if words[-1:].isdigit() else ""
    return re.compile(before + _LEFT_OUT.join(parts) + after)
