"""How a typed text is read as words and phrases, and how what it finds is marked.

`build` writes the index these words are looked up in: the table `search` holds the texts,
in the columns INDEXED, and `search_fts` their folded words.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from powcli.forms import fold

INDEXED = ("title", "names", "body", "links")
"""The columns of `search` whose words are indexed, the weightiest first."""

PARTS = " · "
"""Joins the parts of an indexed column."""

OPEN, CLOSE = "»", "«"
"""What stands around a hit."""

_WORD = re.compile(r"[^\W_]+")
_QUOTE = re.compile(r'["“”„]')
_SPELLINGS = (
    ("labor", "labour"),
    ("defens", "defenc"),
    ("organiz", "organis"),
    ("recogniz", "recognis"),
)
"""The rows are in British English."""

_PART = 140
"""A longer part is shown from a little before its first hit."""
_SNIPPET = 160
"""A longer snippet takes in no further part."""


class Term(NamedTuple):
    """Folded words that stand together; of a prefix, the last may be the beginning of one."""

    words: tuple[str, ...]
    prefix: bool


def terms(text: str) -> tuple[Term, ...]:
    """Return what a text asks for: every word a prefix, and "phrases" as they stand.

    What a blank does not part stands together: `1939-09`, `U.S.S.R.`, `22,000`.
    """
    asked = []
    parts = _QUOTE.split(text)
    for number, part in enumerate(parts):
        if number % 2 and number < len(parts) - 1:
            asked.append(Term(_words(part), False))
        else:
            asked += [_begun(_words(word)) for word in part.split()]
    return tuple(dict.fromkeys(term for term in asked if term.words))


def _begun(words: tuple[str, ...]) -> Term:
    """Return words of which the last may go on, its plural and American spelling undone.

    A number, and what is too short to tell words apart, stands as it is.
    """
    if not words or words[-1].isdigit() or len(words[-1]) < 3:
        return Term(words, False)
    last = words[-1]
    if len(last) > 4 and last.endswith("s") and not last.endswith("ss"):
        last = last[:-1]
    for american, british in _SPELLINGS:
        if last.startswith(american):
            last = british + last[len(american) :]
    return Term((*words[:-1], last), True)


def _words(text: str) -> tuple[str, ...]:
    if not text.isascii():
        from unicodedata import normalize

        # A mark that stands after its letter would end the word; a sign such as an emoji is none.
        text = " ".join(_WORD.findall(normalize("NFC", text)))
    return tuple(_WORD.findall(fold(text)))


def indexed(text: str) -> list[str]:
    """Return the words of a text as the index has them."""
    return _WORD.findall(fold(text))


def match(text: str, columns: tuple[str, ...] = INDEXED) -> str:
    """Return the FTS5 query of a text: all of its terms. A text without any finds nothing."""
    query = " AND ".join(map(quoted, terms(text))) or '""'
    return query if columns == INDEXED else f"{{{' '.join(columns)}}} : ({query})"


def quoted(term: Term) -> str:
    """Return the FTS5 query of one term."""
    return f'"{" ".join(term.words)}"{" *" if term.prefix else ""}'


class _Hits(NamedTuple):
    """Where in a text terms are found, as spans, and which terms."""

    spans: tuple[tuple[int, int], ...]
    terms: frozenset[Term]


def _hits(text: str, asked: tuple[Term, ...]) -> _Hits:
    words = [(fold(word[0]), word.span()) for word in _WORD.finditer(text)]
    spans, hit = [], set()
    for place in range(len(words)):
        for term in asked:
            run = words[place : place + len(term.words)]
            if _is(term, [word for word, _ in run]):
                spans.append((run[0][1][0], run[-1][1][1]))
                hit.add(term)
    return _Hits(tuple(spans), frozenset(hit))


def _is(term: Term, words: list[str]) -> bool:
    if len(words) < len(term.words) or tuple(words[:-1]) != term.words[:-1]:
        return False
    last = term.words[-1]
    return words[-1].startswith(last) if term.prefix else words[-1] == last


def _mark(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """Return text with the spans marked, those that only blanks part as one."""
    merged: list[tuple[int, int]] = []
    for start, stop in sorted(spans):
        if merged and not text[merged[-1][1] : start].strip():
            first, last = merged.pop()
            start, stop = first, max(stop, last)
        merged.append((start, stop))
    for start, stop in reversed(merged):
        text = f"{text[:start]}{OPEN}{text[start:stop]}{CLOSE}{text[stop:]}"
    return text


def marked(text: str, asked: tuple[Term, ...]) -> str:
    """Return a text with every hit marked."""
    return _mark(text, _hits(text, asked).spans)


def snippet(title: str, own: list[str], links: list[str], asked: tuple[Term, ...]) -> str:
    """Return the parts of a record that hold what its title does not, hits marked.

    Where the title holds all, it is how its own parts begin, after the title if these hold none.
    """
    missing = set(asked) - _hits(title, asked).terms
    chosen: list[str] = []
    if missing:
        for part in [*own, *links]:
            hits = _hits(part, asked)
            if hits.terms & missing and sum(map(len, chosen)) < _SNIPPET:
                chosen.append(_shortened(part, hits))
                missing -= hits.terms
    else:
        for part in own:
            if chosen and sum(map(len, chosen)) + len(part) > _SNIPPET:
                break
            chosen.append(_shortened(part, _hits(part, asked)))
        if OPEN not in "".join(chosen):
            chosen.insert(0, marked(title, asked))
    # A phrase that runs from one part into the next is in neither.
    return PARTS.join(chosen or own[:1] or [marked(title, asked)])


def _shortened(part: str, hits: _Hits) -> str:
    """Return a part with its hits marked; where it is long, the blanks around its first hit."""
    if len(part) <= _PART:
        return _mark(part, hits.spans)
    first, end = hits.spans[0] if hits.spans else (0, 0)
    start = max(0, min(first - _PART // 3, len(part) - _PART))
    if start:
        start = part.rfind(" ", 0, start) + 1
    stop = part.find(" ", max(start + _PART, end))
    stop = len(part) if stop < 0 else stop
    spans = tuple((one - start, other - start) for one, other in hits.spans if other <= stop)
    text = _mark(part[start:stop], spans)
    return f"{'… ' if start else ''}{text}{' …' if stop < len(part) else ''}"


def vocabulary(texts: Iterator[str]) -> dict[str, str]:
    """Return the words of texts, each as first written, by their folded form."""
    words: dict[str, str] = {}
    for text in texts:
        for word in _WORD.findall(text):
            words.setdefault(fold(word), word)
    return words
