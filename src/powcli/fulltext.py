"""How a typed text is read as words, phrases, numbers and days, and how what it finds is marked.

`build` writes what these are looked up in: the table `search` holds the texts, in the columns
INDEXED, `search_fts` their tokens, `word` each word of them with its stem, and `kin` the words
that people use for those of a stem.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from powcli.forms import DATE_WORDS, fold, iso_day, month_name

INDEXED = ("title", "names", "body", "links")
"""The columns of `search` whose words are indexed, the weightiest first."""

OWN = INDEXED[:3]
"""Those that tell of the record itself; the last names what it is tied to."""

PARTS = " · "
"""Joins the parts of an indexed column."""

OPEN, CLOSE = "»", "«"
"""What stands around a hit."""

_LABEL = re.compile(r"(?:[a-z_ ]+|for search|also)(?::| )\S", re.ASCII)
"""How a part begins that is no sentence."""

PERCENT = "percent"

Phrase = tuple[str, ...]
"""Tokens that stand together."""

_TOKEN = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?![\d])|(?<![\d.])\d+\.\d+(?![\d.])"
    r"|%|\bper cent\b|[^\W_]+",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_QUOTE = re.compile(r'["“”„]')
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b")
_SPELLINGS = (
    ("labor", "labour"),
    ("defens", "defenc"),
    ("organiz", "organis"),
    ("recogniz", "recognis"),
)
"""The rows are in British English."""

_TIMES = {"hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "m": 1_000_000}
_NUMBER = r"\d[\d.,\u00a0\u202f]*"
_ASKED = (
    rf"(?P<date>{DATE_WORDS})(?!\S)"
    rf"|(?P<number>{_NUMBER})(?: ?(?P<share>%|percent\b|per cent\b)| ?(?P<times>{'|'.join(_TIMES)})\b)"
    r"|\S+"
)
"""A day or a month in words, a number with its unit, or else whatever no blank parts."""

_PART = 140
"""A longer part is shown from a little before its first hit."""
_SNIPPET = 160
"""A longer snippet takes in no further part."""


class Term(NamedTuple):
    """What one word, phrase, number or day asks for: any of its forms.

    Of a `prefix` the first form may go on. `kin` are phrases that people use for it.
    """

    forms: tuple[Phrase, ...]
    prefix: bool
    kin: tuple[Phrase, ...] = ()

    @property
    def text(self) -> str:
        """How it was typed, without case and accents."""
        return " ".join(self.forms[0])


def terms(text: str, stops: frozenset[str] = frozenset()) -> tuple[Term, ...]:
    """Return what a text asks for: every word a prefix, and "phrases" as they stand.

    What a blank does not part stands together: `1939-09`, `U.S.S.R.`. Words of `stops` are
    passed over unless there is nothing else.
    """
    if not text.isascii():
        from unicodedata import normalize

        text = normalize("NFC", text)  # a mark that stands after its letter would end the word
    asked: list[Term] = []
    parts = _QUOTE.split(_POSSESSIVE.sub("", text))
    for number, part in enumerate(parts):
        if number % 2 and number < len(parts) - 1:
            asked.append(Term((_tokens(part),), False))
        elif _DIGIT.search(part):
            asked += map(_asked, re.finditer(_ASKED, part, re.IGNORECASE))
        else:
            asked += [_begun(_tokens(word)) for word in part.split()]
    known = tuple(dict.fromkeys(term for term in asked if term.forms[0]))
    return tuple(term for term in known if term.text not in stops) or known


def _asked(match: re.Match[str]) -> Term:
    """Return the term of a day, of a number with its unit, or of a word."""
    if match["date"] and (iso := iso_day(match["date"])):
        year, month, day = (*iso.split("-"), "", "")[:3]
        worded = tuple(filter(None, (day.lstrip("0"), fold(month_name(month)), year)))
        return Term(tuple(dict.fromkeys((worded, _tokens(iso)))), False)
    if match["share"]:
        return Term(((*_tokens(match["number"]), PERCENT),), False)
    if match["times"]:
        digits = re.sub(r"[^\d.]", "", match["number"]).strip(".")
        forms = [_tokens(match[0])]
        if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", digits):
            forms.append((shown(float(digits) * _TIMES[match["times"].lower()]),))
        return Term(tuple(forms), False)
    return _begun(_tokens(match[0]))


def _begun(words: Phrase) -> Term:
    """Return words of which the last may go on, also in British spelling.

    A number, and what is too short to tell words apart, stands as it is.
    """
    if not words or words[-1][0].isdigit() or len(words[-1]) < 3:
        return Term((words,), False)
    *before, last = words
    for american, british in _SPELLINGS:
        if last.startswith(american):
            last = british + last[len(american) :]
    return Term(((*before, last),), True)


def shown(number: float) -> str:
    """Return a number as its token: 22000, 35.8."""
    return f"{number:.9f}".rstrip("0").rstrip(".")


def _tokens(text: str) -> Phrase:
    return tuple(token for token, _ in _spans(text))


def _spans(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the tokens of a text as the index has them, each with where it stands."""
    for match in _TOKEN.finditer(text):
        word = match[0]
        if not word.isascii():
            # What is one sign elsewhere may be several words in Latin letters.
            for part in re.findall(r"[^\W_]+", fold(word).replace(" ", "")):
                yield part, match.span()
            continue
        word = word.lower()
        if "," in word:
            word = word.replace(",", "")
        elif word in ("%", "per cent"):
            word = PERCENT
        yield word, match.span()


def indexed(text: str) -> list[str]:
    """Return the tokens of a text as the index has them."""
    return list(_tokens(text))


def vocabulary(text: str) -> Iterator[tuple[str, str]]:
    """Yield the words of a text, but for numbers: each as the index has it, and as written."""
    for token, (start, stop) in _spans(text):
        if not token[0].isdigit():
            yield token, text[start:stop]


class Lexicon:
    """What a database knows of words: their stems, their kin, and which say nothing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look words up in a database."""
        self._connection = connection

    def terms(self, text: str, kin: bool = False) -> tuple[Term, ...]:
        """Return what a text asks for, with the words of the same stem and, if asked, the kin.

        Raises sqlite3.Error where the database is damaged.
        """
        rows = self._connection.execute("SELECT stop_word.word FROM stop_word")
        asked = terms(text, frozenset(str(word) for (word,) in rows))
        lasts = {term.forms[0] for term in asked if term.prefix}
        stems = self._stems({word for phrase in lasts for word in phrase})
        return tuple(self._widened(term, stems, kin) if term.prefix else term for term in asked)

    def _stems(self, words: Iterable[str]) -> Mapping[str, str]:
        return dict(stemmed(self._connection, sorted(words)))

    def _widened(self, term: Term, stems: Mapping[str, str], kin: bool) -> Term:
        *before, last = term.forms[0]
        same = self._connection.execute(
            "SELECT word.word FROM word WHERE word.stem = :stem AND word.word <> :word"
            " ORDER BY word.word",
            {"stem": stems[last], "word": last},
        )
        forms = (*term.forms, *((*before, str(word)) for (word,) in same))
        if not kin:
            return term._replace(forms=forms)
        others = self._connection.execute(
            "SELECT DISTINCT kin.phrase FROM kin WHERE kin.stem = :stem ORDER BY kin.phrase",
            {"stem": " ".join(stems[word] for word in term.forms[0])},
        )
        related = (tuple(str(phrase).split()) for (phrase,) in others)
        return term._replace(forms=forms, kin=tuple(each for each in related if each not in forms))


def stemmed(connection: sqlite3.Connection, words: Iterable[str]) -> list[tuple[str, str]]:
    """Return (word, stem) of single words, by FTS5's porter stemmer."""
    known = list(words)
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.stemmed"
        " USING fts5 (word, tokenize = \"porter unicode61 tokenchars '.'\")"
    )
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.stem USING fts5vocab (temp, stemmed, instance)"
    )
    connection.execute("DELETE FROM temp.stemmed")
    connection.executemany(
        "INSERT INTO temp.stemmed (rowid, word) VALUES (?, ?)", enumerate(known, 1)
    )
    stems = {int(doc): str(stem) for stem, doc in connection.execute("SELECT term, doc FROM stem")}
    return [(word, stems.get(number, word)) for number, word in enumerate(known, 1)]


def match(asked: Iterable[Term], columns: tuple[str, ...] = INDEXED) -> str:
    """Return the FTS5 query of all of these terms, in any of these columns.

    Without any it finds nothing.
    """
    query = " AND ".join(f"({quoted(term)})" for term in asked) or '""'
    return query if columns == INDEXED else f"{{{' '.join(columns)}}} : ({query})"


def quoted(term: Term, kin: bool = False) -> str:
    """Return the FTS5 query of one term: any of its forms or, if asked, of its kin instead."""
    phrases = [f'"{" ".join(phrase)}"' for phrase in (term.kin if kin else term.forms)]
    if term.prefix and not kin:
        phrases[0] += " *"
        first = term.forms[0]
        if len(first) > 1 and all(word.isalpha() for word in first):
            phrases.append("(" + " AND ".join(f'"{word}"' for word in first) + ")")
    return " OR ".join(phrases) or '""'


class _Hits(NamedTuple):
    """Where in a text terms are found, as spans, and which terms."""

    spans: tuple[tuple[int, int], ...]
    terms: frozenset[Term]


class _Wanted(NamedTuple):
    """The phrases of terms by their first word, and the terms of one word that may go on.

    Of `letters`, a text has some if it has any hit.
    """

    phrases: dict[str, list[tuple[Term, Phrase]]]
    begun: tuple[tuple[Term, str], ...]
    longer: tuple[Term, ...]
    letters: tuple[str, ...]


@lru_cache(maxsize=4)
def _wanted(asked: tuple[Term, ...]) -> _Wanted:
    phrases: dict[str, list[tuple[Term, Phrase]]] = {}
    for term in asked:
        for phrase in (*term.forms, *term.kin):
            phrases.setdefault(phrase[0], []).append((term, phrase))
    prefixes = [term for term in asked if term.prefix]
    return _Wanted(
        phrases,
        tuple((term, term.forms[0][0]) for term in prefixes if len(term.forms[0]) == 1),
        tuple(term for term in prefixes if len(term.forms[0]) > 1),
        # Of a number a text may have other signs than its token, and of a share a sign.
        ("",) if any(word[0].isdigit() for word in phrases) else tuple(phrases),
    )


def _hits(text: str, asked: tuple[Term, ...]) -> _Hits:
    wanted = _wanted(asked)
    if text.isascii() and not any(map(text.lower().__contains__, wanted.letters)):
        return _Hits((), frozenset())
    tokens = list(_spans(text))
    words = tuple(word for word, _ in tokens)
    spans, hit = [], set()
    for place, word in enumerate(words):
        found = [
            (term, len(phrase))
            for term, phrase in wanted.phrases.get(word, ())
            if words[place : place + len(phrase)] == phrase
        ]
        found += [(term, 1) for term, start in wanted.begun if word.startswith(start)]
        for term in wanted.longer:
            *before, last = term.forms[0]
            end = place + len(before)
            if list(words[place:end]) == before and words[end : end + 1]:
                found += [(term, len(before) + 1)] if words[end].startswith(last) else []
        for term, length in found:
            spans.append((tokens[place][1][0], tokens[place + length - 1][1][1]))
            hit.add(term)
    return _Hits(tuple(dict.fromkeys(spans)), frozenset(hit))


def marked(text: str, asked: tuple[Term, ...]) -> str:
    """Return a text with every hit between OPEN and CLOSE, those that only blanks part as one."""
    merged: list[tuple[int, int]] = []
    for start, stop in sorted(_hits(text, asked).spans):
        if merged and not text[merged[-1][1] : start].strip():
            first, last = merged.pop()
            start, stop = first, max(stop, last)
        merged.append((start, stop))
    for start, stop in reversed(merged):
        text = f"{text[:start]}{OPEN}{text[start:stop]}{CLOSE}{text[stop:]}"
    return text


def share(text: str, asked: tuple[Term, ...]) -> float:
    """Return how much of a text, from 0 to 1, is hits, by its words of four letters or more."""
    spans = _hits(text, asked).spans
    long = [span for token, span in _spans(text) if len(token) > 3 or token[0].isdigit()]
    return sum(any(a <= c and d <= b for a, b in spans) for c, d in long) / max(len(long), 1)


def snippet(title: str, own: list[str], links: list[str], asked: tuple[Term, ...]) -> str:
    """Return the parts of a record that hold what its title does not.

    Where these hold no more than the title, it is how its own parts begin, after the title if
    these hold none.
    """
    missing = set(asked) - _hits(title, asked).terms
    chosen: list[str] = []
    if missing:
        for part in [*own, *links]:
            hits = _hits(part, asked)
            if hits.terms & missing and sum(map(len, chosen)) < _SNIPPET:
                chosen.append(_shortened(part, hits))
                missing -= hits.terms
    if not chosen:
        found = False
        for part in own:
            if chosen and sum(map(len, chosen)) + len(part) > _SNIPPET:
                break
            hits = _hits(part, asked)
            found = found or bool(hits.spans)
            chosen.append(_shortened(part, hits))
        if not found:
            chosen.insert(0, title)
    # A phrase that runs from one part into the next is in neither.
    return PARTS.join(chosen or own[:1] or [title])


def sentences(title: str, own: list[str], asked: tuple[Term, ...]) -> str:
    """Return the sentences of a record that hold what its title does not, often none.

    What stands behind the name of a field is no sentence.
    """
    missing = set(asked) - _hits(title, asked).terms
    chosen = []
    for part in own:
        if _LABEL.match(part):
            continue
        for sentence in re.split(r"(?<=[.;]) (?=[A-Z])", part):
            terms = _hits(sentence, asked).terms
            if terms & missing:
                chosen.append(sentence)
                missing -= terms
    return PARTS.join(chosen)


def _shortened(part: str, hits: _Hits) -> str:
    """Return a part, or where it is long what stands around its first hit."""
    if len(part) <= _PART:
        return part
    first, end = hits.spans[0] if hits.spans else (0, 0)
    start = max(0, min(first - _PART // 3, len(part) - _PART))
    if start:
        start = part.rfind(" ", 0, start) + 1
    stop = part.find(" ", max(start + _PART, end))
    stop = len(part) if stop < 0 else stop
    return f"{'… ' if start else ''}{part[start:stop]}{' …' if stop < len(part) else ''}"
