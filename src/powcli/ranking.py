"""Which records a text finds, best first: those with all of its words, then with most."""

import re
import sqlite3
from heapq import nlargest
from math import log
from typing import NamedTuple

from powcli.forms import fold
from powcli.fulltext import INDEXED, OWN, Lexicon, Term, indexed, quoted, share

STATEMENT = "figure"
"""The kind that is not found unless asked for: its quantity stands for it."""
QUANTITY = "quantity"

_WEIGHTS = dict(zip(INDEXED, (8.0, 5.0, 3.0, 0.5), strict=True))
_KIN = 0.8
"""What a word that people use for the one asked for weighs against it."""
_KINDS = {
    "event": 1.0,
    QUANTITY: 1.0,
    "person": 1.0,
    "document": 0.95,
    "country": 0.95,
    "claim": 0.9,
    "organisation": 0.9,
    STATEMENT: 0.9,
    "disagreement": 0.85,
    "place": 0.7,
}
"""What a hit weighs by its kind: the thing itself before what is said or named after it."""
_COUNTING = re.compile(r"\b(how (many|much|large|big|high)|numbers?|percent(age)?|rate)\b|%", re.I)
"""What asks for a number."""
_FOR_A_NUMBER = 1.5
_TITLED = 0.5
"""By how much more a hit weighs whose title says nothing else."""
_LOOKED_AT = 16
"""Of how many hits, the best, the title is looked at."""
_PARTLY = 1.5
"""The power of the share of the terms that a hit has."""
_NEAR = 0.4
"""How much of the best score a hit has at least that lacks one of the terms."""
_FAINT = 0.25
"""The same of a hit that has all of them."""
_NAMED = 12.0
"""What it weighs that a record bears the very name."""


class Hit(NamedTuple):
    """A row of `search` that has some of the terms: how many, and how well."""

    rowid: int
    terms: int
    score: float


class Found(NamedTuple):
    """What a search finds, best first: hits with all of the terms, then with most.

    `whole` is how many have all, `tied` how many more merely touch on it: they are tied to what
    has the words, or have them in passing.
    """

    terms: tuple[Term, ...]
    hits: tuple[Hit, ...]
    whole: int
    tied: int


def find(
    connection: sqlite3.Connection, text: str, kinds: tuple[str, ...] = (), every: bool = False
) -> Found:
    """Return what a text finds in records of these kinds, or of all but single statements.

    Raises sqlite3.Error for a damaged file.
    """
    asked = Lexicon(connection).terms(text, kin=True)
    rows = _weighed(connection, asked, _Asked(text, kinds))
    best = max((hit.terms for hit, _ in rows), default=0)
    least, most = min(best, (len(asked) + 1) // 2), min(best, len(asked) // 2 + 1)
    rows = [(hit, own) for hit, own in rows if hit.terms >= least]
    top = max((hit.score for hit, own in rows if own), default=0.0)
    hits = [
        hit
        for hit, own in rows
        if (every and hit.terms >= most)
        or (own and hit.score >= top * (_NEAR if hit.terms < len(asked) else _FAINT))
    ]
    hits.sort(key=lambda hit: (hit.terms < len(asked), -hit.score, hit.rowid))
    whole = sum(hit.terms == len(asked) for hit in hits)
    listed = {hit.rowid for hit in hits}
    tied = sum(hit.terms >= most and hit.rowid not in listed for hit, _ in rows)
    return Found(asked, tuple(hits), whole, tied)


class _Asked(NamedTuple):
    text: str
    kinds: tuple[str, ...]

    @property
    def condition(self) -> str:
        """Which rows of `search` are looked through."""
        if not self.kinds:
            return f"search.kind <> '{STATEMENT}'"
        return f"search.kind IN ({', '.join(repr(kind) for kind in self.kinds)})"


def _weighed(
    connection: sqlite3.Connection, asked: tuple[Term, ...], what: _Asked
) -> list[tuple[Hit, bool]]:
    """Return every row with one of the terms, and whether it has one in its own words."""
    kinds: dict[int, tuple[str, str, str]] = {
        rowid: (kind, record, title)
        for rowid, kind, record, title in connection.execute(
            "SELECT search.rowid, search.kind, search.id, search.title FROM search"
            f" WHERE {what.condition}"
        )
    }
    scores: dict[int, float] = {}
    counts: dict[int, int] = {}
    own: set[int] = set()
    titled: set[int] = set()
    for term in asked:
        places: dict[int, float] = {}
        for kin in (False, True) if term.kin else (False,):
            for column, weight in _WEIGHTS.items():
                for (rowid,) in connection.execute(
                    "SELECT search_fts.rowid FROM search_fts WHERE search_fts MATCH :match",
                    {"match": f"{{{column}}} : ({quoted(term, kin)})"},
                ):
                    if rowid not in kinds:
                        continue
                    if column in OWN:
                        own.add(rowid)
                    if column == INDEXED[0]:
                        titled.add(rowid)
                    weighs = weight * (_KIN if kin else 1.0)
                    places[rowid] = max(places.get(rowid, 0.0), weighs)
        rarity = log(1 + len(kinds) / len(places)) if places else 0.0
        for rowid, weighs in places.items():
            counts[rowid] = counts.get(rowid, 0) + 1
            scores[rowid] = scores.get(rowid, 0.0) + weighs * rarity
    named = _named(connection, what.text)
    counting = bool(_COUNTING.search(what.text))
    for rowid in scores:
        kind = kinds[rowid][0]
        scores[rowid] *= _KINDS.get(kind, 0.8) * (counts[rowid] / len(asked)) ** _PARTLY
        if counting and kind == QUANTITY:
            scores[rowid] *= _FOR_A_NUMBER
    closest = set(nlargest(_LOOKED_AT, titled, key=lambda rowid: (scores[rowid], -rowid)))
    hits = []
    for rowid, score in scores.items():
        kind, record, title = kinds[rowid]
        if rowid in closest:
            score *= 1 + _TITLED * share(title, asked)
        if record in named:
            score += _NAMED * len(asked)
        hits.append((Hit(rowid, counts[rowid], score), rowid in own))
    # What happened in a village comes before it.
    happened = max((hit.score for hit, _ in hits if kinds[hit.rowid][0] == "event"), default=0.0)
    return [
        (hit._replace(score=min(hit.score, 0.99 * happened or hit.score)), ours)
        if kinds[hit.rowid][0] == "place"
        else (hit, ours)
        for hit, ours in hits
    ]


def _named(connection: sqlite3.Connection, text: str) -> set[str]:
    """Return the records that bear a text as a name."""
    name = " ".join(indexed(text))
    rows = connection.execute(
        "SELECT alias.record FROM alias WHERE alias.folded IN (:name, :id, :typed)",
        {"name": name, "id": name.replace(" ", "-"), "typed": fold(text)},
    )
    return {str(record) for (record,) in rows}
