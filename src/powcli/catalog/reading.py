"""How to read the columns: what no single one of them can say, in plain words.

The meanings of the words themselves stand beside them in `words`.
"""

from collections.abc import Iterator

from powcli.catalog.words import MEANINGS

TYPES: dict[str, str] = {
    "text": "words",
    "id": "a record's id, which 'powcli show' takes; stable and never reused",
    "list": "several texts: joined by '; ' in a table or csv, an array in json",
    "numbers": "several whole numbers, joined in the same way",
    "integer": "a whole number",
    "number": "a number, whole or not",
    "edtf": "a date as EDTF (ISO 8601-2) writes it: 1939-09-22, 1940-04/1940-05, 1941~, 1945/..",
    "day": "a full ISO 8601 day, such as 1939-09-22",
}
"""What a column's type means."""

ORIGINS: dict[str, str] = {
    "article": "as the article gives it, or in our own words after it",
    "editor": "not in the article: coordinates, codes, names of today and spellings for search,"
    " where places give their reference",
    "derived": "follows from the other rows: counted, linked or put together, never estimated",
}
"""Where the values of a column are from."""

_NUMBERS = {
    "low and high": "the printed numbers themselves, not bounds that somebody worked out;"
    " words always holds the phrase as printed",
    "an empty low or high": "nothing is printed there. It is neither zero nor without limit:"
    " over 20,000 has only a low, up to 1 million only a high, tens of thousands neither",
    "rivals": "figures of one quantity are rival statements; they are never merged, averaged"
    " or added. Compare them, and say whose you use",
    "killed_low and killed_high": "the lowest and the highest number printed for all the dead"
    " of an event: the ends of a span of statements, not an estimate",
    "whole": "1 where the quantity counts all the dead of its event; the others count some of them",
    "part_of": "this quantity lies inside that one, so the two must not be added",
    "breakdown": "the members of such a list exclude each other, and no other quantities do so"
    " for certain; where it is complete, 'powcli check' proves that it adds up to its whole",
    "base": "the figure that this one is a share or a part of, where the article names it:"
    " 381,000 of 3,350,000",
    "counted": "whom this statement names, where rivals name different people:"
    " Polish citizens or Polish intelligentsia",
    "sums": "powcli adds up no victims: most counts overlap, or may",
}

_AUTHORS = {
    "said_by": "the person, body or collective to whom the article attributes the statement",
    "an empty said_by": "the article names no author for it. A name in the sentence before is"
    " not its author; the note says whom that sentence quotes",
    "reported_by": "who relays the statement of said_by",
}

_DATES = {
    "earliest and latest": "the first and the last day that the date allows; empty at an end"
    " that is left open, as in 1945/..",
    "~, ? and %": "about then, uncertain, and both. The days are those of the date without the sign",
    "overlap": "--year, --from, --to and --on find every date that may touch them: an event of"
    " 1941/1942 is found under both years",
    "--within": "only what lies certainly inside: nothing open, about or uncertain",
    "an empty date": "the article gives none that can be worked out; when_words keeps its words,"
    " such as soon after the invasion. --undated lists these rows",
}

_VALUES = {
    "empty": "the article does not say, or it does not apply; never zero, never unknown",
    "inferred": "names the columns of a row whose values follow from the context and are not"
    " printed: of most days of September 1939 the article leaves the year to its context."
    " date_note says why",
    "note": "where the article contradicts itself, has a hole or is unclear, and what else"
    " the row must be read with",
}


def reading() -> Iterator[tuple[str, str, str]]:
    """Yield what must be known to read the columns, as (topic, term, meaning)."""
    topics = {
        "numbers": _NUMBERS,
        "authors": _AUTHORS,
        "qualifiers": MEANINGS["qualifier"],
        "measures": MEANINGS["measure"],
        "dates": _DATES,
        "date precision": MEANINGS["date precision"],
        "values": _VALUES,
        "origins": ORIGINS,
        "types": TYPES,
        "roles in an event": MEANINGS["role"],
        "roles of a person": MEANINGS["role of a person in an event"],
        "roles of a document": MEANINGS["role of a document in an event"],
        "place precision": MEANINGS["place precision"],
    }
    for topic, terms in topics.items():
        for term, meaning in terms.items():
            yield topic, term, meaning
