"""How to read the columns, and how the data was made: what no single row can say, in plain words.

The meanings of the words themselves stand beside them in `words`.
"""

from collections.abc import Iterator, Mapping

from powcli.catalog.words import MEANINGS

TYPES: dict[str, str] = {
    "text": "words",
    "id": "a record's id, which 'powcli show' takes; stable and never reused",
    "list": "several texts: joined by '; ' in a table or csv, an array in json",
    "numbers": "several whole numbers, joined in the same way",
    "integer": "a whole number",
    "number": "a number, whole or not",
    "edtf": "a date as EDTF (ISO 8601-2) writes it: 1939-09-22~, 1940-04/1940-05, 1939-09-17/,"
    " [1941-12-29..1942-12-31]",
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
    "percent_low and percent_high": "the same of a share; counts and shares never stand in one"
    " column",
    "an empty low or high": "nothing is printed there. It is neither zero nor without limit:"
    " over 20,000 has only a low, up to 1 million only a high, tens of thousands neither",
    "rivals": "figures of one quantity are rival statements; they are never merged, averaged,"
    " added or ranked. Compare them, and say whose you use",
    "span": "the name that the two ends of what is said to range have in common, span_end is"
    " from or to: over 350,000 to 1.2 million. They are no rivals of each other",
    "same_number": "the section's figure whose number one of the lead prints again. One article"
    " says it twice, which is no confirmation; that it is the same number is always inferred",
    "fate": "what the article says befell those counted, in its own verb: murdered, shot, died."
    " measure groups these verbs",
    "dead": "the dead of an event, one statement after another, each with what befell them and,"
    " in brackets, its author or why there is none; without a bracket the article itself says it",
    "dead_low and dead_high": "the lowest and the highest number printed for all the dead"
    " of an event, to sort by: the ends of a row of statements, not an estimate",
    "whole": "1 where the quantity counts all the dead of its event; the others count some of them",
    "part_of": "this quantity lies inside that one, so the two must not be added",
    "breakdown": "the members of such a list exclude each other, and no other quantities do so"
    " for certain; where it is complete, 'powcli check' proves that it adds up to its whole."
    " That it is complete may itself be inferred, and is then marked so",
    "base": "the figure that this one is a share or a part of, where the article names it:"
    " 381,000 of 3,350,000",
    "counted": "whom this statement names, where rivals name different people:"
    " Polish citizens or Polish intelligentsia",
    "marks": "'powcli compare' draws on one scale from 0 what is printed: ● one number, ○ about,"
    " ◐ nearly, ├──┤ a range, ╞──┤ the two ends of a span. Over, at least and up to run thin to"
    " the edge, for no other end is printed; what is vague has no mark",
    "calculated": "in 'powcli compare' alone: a share of two plain numbers, with no more digits"
    " than the coarser of them is printed with, and the sum of a complete breakdown",
    "sums": "powcli adds up no victims: most counts overlap, or may",
}

_AUTHORS = {
    "said_by": "the innermost holder of the statement whom the article prints: a person, a body"
    " or a collective",
    "an empty said_by": "the article names nobody for it; attribution says why, and whether it"
    " speaks itself. A name in the sentence before is not the author",
    "reported_by": "the next one out, who relays the statement of said_by: of the consensus Hébert,"
    " of the commissars the depositions",
    "context_by": "where it is unclear whose a statement is, the last one who spoke before it:"
    " unclear (after Moore)",
    "attribution": "what said_by is, or why it is empty; it reaches as far as the printed verb of"
    " saying, the quotation marks or the according to",
    "verb": "the printed verb of saying, such as noted or is estimated; empty in plain narrative",
    "stance": "the class of that verb, below",
    "roles and events": "an event, or a role in one, has a voice only where it is not in the"
    " article's own; beside a role it stands in brackets",
}

_DATES = {
    "dated": "the date in plain English, or else the article's words in quotation marks",
    "earliest and latest": "the first and the last day that the date allows; empty at an end"
    " that is open or not told",
    "1939-09-17/": "a blank end: it began then, and the article does not tell when it ended",
    "1945/..": "an open end: the article says that it goes on",
    "[1941-12-29..1942-12-31]": "a set: it lies wholly somewhere between two told times, and need"
    " not have lasted from one to the other; [..1939-09-24] is by then, [1939-09-28..] on or after"
    " that day",
    "~, ? and %": "about then, uncertain, and both. The days are those of the date without the sign",
    "date_origin": "whether the date is printed, or its year or its bounds follow from the"
    " context; date_note says from what",
    "overlap": "--year, --from, --to and --on find every date that may touch them: an event of"
    " 1941/1942 is found under both years",
    "--within": "only what lies certainly inside: nothing open, not told, about or uncertain",
    "an empty date": "the article gives none that can be worked out; when_words keeps its words,"
    " such as soon after the invasion. --undated lists these rows",
}

_VALUES = {
    "empty": "the article does not say, or it does not apply; never zero, never unknown",
    "null": "what an empty value is in json. jq sorts it below every number, so that"
    " select(.low < 1000) finds vague words too; say select(.low != null and .low < 1000)",
    "inferred": "names the values of a row that follow from the context and are not printed,"
    " of a list the very item: date, subject: Poland",
    "* and °": "on a terminal: behind a value that is inferred, and behind one that is the"
    " editor's, such as the state of today",
    "no author": "in gaps: by whom is not said, the name is missing, or whose it is is unclear;"
    " what the article states itself is no gap: --attribution article",
    "note": "where the article contradicts itself, has a hole or is unclear, and what else"
    " the row must be read with",
    "disagreements": "two statements on one question that the article opposes, says to vary, or"
    " that cannot both be true as printed. They are reported, and never decided",
    "gaps": "what the article leaves open about a record; the id is that of the record and what"
    " is missing. A flaw is one gap, whatever it touches",
    "flaws": "where the printed text is broken: the words around it, its own passage, and the"
    " records that it touches, under whose countries, events and people filters find it",
}

METHOD: dict[str, dict[str, str]] = {
    "kinds of source": {
        "in": "one encyclopedia article, read in one copy; 'powcli info' names it and has the"
        " SHA-256 of the copy. It relays scholars, official statements, a German wartime bureau"
        " and unnamed estimates; each stays with what it says",
        "not in": "any other source: no archive, no list of names, no book that the article"
        " cites, no other revision of it. What the article leaves out is left out here",
        "the editor's": "coordinates, states and names of today, codes and spellings for search"
        " are from reference works named beside them; 'powcli fields' marks these columns",
    },
    "collection": {
        "what is a row": "every number, the vague ones too, every event dated or datable, every"
        " named place, person, body and document, and every assessment in the text",
        "how it is entered": "by hand, paragraph by paragraph and by written rules, numbers as"
        " printed and all else in our own words; each row names the passages that it rests on",
        "one rule for all": "what gets a row for one nation gets it for all: each group of"
        " prisoners that the article tells of, and the crimes of the other side that it names",
        "what is left empty": "what the article does not say. A bound, a day, a name or a total"
        " is never made up; 'powcli gaps' lists what is open",
    },
    "evaluation": {
        "rivals": "rival numbers are reported side by side with whose they are and whom they"
        " count. They are never ranked, merged or averaged, and none is called the best",
        "speakers": "who says a thing, with what verb and through whom, is recorded; how far"
        " to trust them is left to the reader. That German records were contaminated by"
        " propaganda is in the article too, as a quotation without a name",
        "what is inferred": "only from the same sentence or one that it points back to, and"
        " marked on the value",
        "contradictions": "where statements contradict each other they are listed as a"
        " disagreement, without a verdict",
    },
    "corroboration": {
        "none": "there is one publication, and therefore no corroboration: nothing here is"
        " confirmed by a second source",
        "the same number twice": "where the lead prints a section's number again, same_number says"
        " so; an article that agrees with itself confirms nothing",
        "what to do": "go to the works that the article cites before you rely on a number;"
        " 'powcli cite' names the passage from which to start",
    },
    "quality control": {
        "second reading": "a second reader, who has not seen the rows, lists every fact of a"
        " paragraph from the article alone; each difference is settled by the text",
        "proof": "'powcli check' proves what can be proved: types, lists of words, dates against"
        " their bounds, parts inside their wholes, complete breakdowns, passages that exist",
        "against the text": "'powcli check --against FILE' looks for every printed phrase in its"
        " paragraph of a copy of the article, and names those that have moved or are gone",
        "corrections": "a correction changes the row in the seed, with its passage as the reason,"
        " and the changelog tells it. An id stays when its number is corrected, and is never"
        " used again when its record goes",
        "versions": "the data has a version of its own, a whole number that grows by one with"
        " every published change of the data; 'powcli info' shows it beside those of the program"
        " and of the schema. Say it with what you cite",
    },
}
"""How the data was made, by the five areas of the Standards for Casualty Recording."""


def reading() -> Iterator[tuple[str, str, str]]:
    """Yield what must be known to read the columns, as (topic, term, meaning)."""
    yield from _terms(
        {
            "numbers": _NUMBERS,
            "authors": _AUTHORS,
            "attribution": MEANINGS["attribution"],
            "stances": MEANINGS["stance"],
            "qualifiers": MEANINGS["qualifier"],
            "measures": MEANINGS["measure"],
            "dates": _DATES,
            "date precision": MEANINGS["date precision"],
            "date origin": MEANINGS["date origin"],
            "values": _VALUES,
            "disagreements": MEANINGS["disagreement kind"],
            "gaps": MEANINGS["gap kind"],
            "flaws": MEANINGS["flaw kind"],
            "origins": ORIGINS,
            "types": TYPES,
            "roles in an event": MEANINGS["role"],
            "roles of a document": MEANINGS["role of a document in an event"],
            "place precision": MEANINGS["place precision"],
        }
    )


def method() -> Iterator[tuple[str, str, str]]:
    """Yield how the data was made, as (topic, term, meaning)."""
    yield from _terms(METHOD)


def _terms(topics: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str, str]]:
    for topic, terms in topics.items():
        for term, meaning in terms.items():
            yield topic, term, meaning
