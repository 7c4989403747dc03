"""Looks for the printed phrases of the data in a copy of the article.

The copy is plain text with headings as MediaWiki writes them (`== Poland ==`); one
non-empty line is one paragraph, and what stands before the first heading is the lead.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from powcli.errors import PowError

_HEADING = re.compile(r"(={2,6})\s*(.+?)\s*\1")
_TITLE = re.compile(r"=\s*([^=].*?)\s*=")
_LEAD = "Lead"
_GAP = " … "
"""Stands in a phrase for words that are left out."""


class Phrase(NamedTuple):
    """A printed phrase of a record: of which column, and in which passages it should stand."""

    record: str
    column: str
    words: str
    passages: tuple[tuple[str, int], ...]


class Article(NamedTuple):
    """A copy of the article: its paragraphs by section, and the SHA-256 of its bytes."""

    sections: dict[str, list[str]]
    sha256: str


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
    sections: dict[str, list[str]] = {_LEAD: []}
    section = _LEAD
    for line in filter(None, map(str.strip, text.splitlines())):
        if heading := _HEADING.fullmatch(line):
            section = heading[2]
            sections.setdefault(section, [])
        elif not _TITLE.fullmatch(line):
            sections[section].append(line)
    return Article(sections, hashlib.sha256(content).hexdigest())


def phrases(connection: sqlite3.Connection) -> Iterator[Phrase]:
    """Yield every printed phrase: the words of figures and flaws, and relative dates."""
    passages: dict[str, list[tuple[str, int]]] = {}
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
            yield Phrase(record, column, words, tuple(passages.get(record, ())))


def verdict(article: Article, phrase: Phrase) -> str:
    """Return `found` where a phrase stands in its passage, `moved` or `missing`.

    `moved` is in another paragraph of one of its sections.
    """
    for section, paragraph in phrase.passages:
        paragraphs = article.sections.get(section, [])
        if paragraph <= len(paragraphs) and _stands(phrase.words, paragraphs[paragraph - 1]):
            return "found"
    for section, _ in phrase.passages:
        if any(_stands(phrase.words, text) for text in article.sections.get(section, [])):
            return "moved"
    return "missing"


def _stands(words: str, text: str) -> bool:
    """Whether a phrase stands in a text as printed, and not as a part of longer words."""
    pattern = r".*?".join(map(re.escape, words.split(_GAP)))
    return re.search(rf"(?<!\w){pattern}(?!\w)", text) is not None
