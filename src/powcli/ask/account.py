"""What is told of a record, in the order in which one asks: how many, what is disputed, who."""

import sqlite3
from collections.abc import Iterable, Iterator

from powcli import voice
from powcli.catalog.kinds import Group
from powcli.dates import in_words
from powcli.errors import DatabaseError
from powcli.layouts.account import Account, Fact, Part
from powcli.layouts.table import label
from powcli.model import SEPARATOR, Column
from powcli.records import Content, Item, Record

_HEADINGS = {
    "figures": "How many",
    "rivals": "Other statements of it",
    "span": "The other end of the span",
    "same_number": "The same number again",
    "base": "Of what it is a share or part",
    "shares": "What is a share or part of it",
    "breakdowns": "It is broken down",
    "members": "In the breakdown",
    "parts": "Parts of it",
    "quantity": "What it is a number of",
    "disagreements": "Contradictions in which it is named",
    "records": "What is concerned",
    "claims": "What is said",
    "about": "It is said of",
    "places": "Where",
    "people": "Who",
    "countries": "Countries",
    "organisations": "Groups and bodies",
    "documents": "Documents",
    "events": "What happened",
    "follows": "What came before",
    "followed_by": "What came after",
    "part_of": "It is part of",
    "names": "Other names",
    "flaws": "Broken in print",
}
"""What the groups are called, in the order of the questions."""

_OF_KIND = {
    ("figure", "disagreements"): "The article contradicts itself",
    ("quantity", "disagreements"): "The article contradicts itself",
    ("person", "claims"): "What they say, and what is said of them",
    ("organisation", "claims"): "What they say, and what is said of them",
    ("claim", "claims"): "Other things said",
    ("place", "figures"): "How many in its events",
    ("event", "countries"): "Who: countries",
    ("event", "organisations"): "Who: groups and bodies",
    ("event", "people"): "Who: people",
    ("passage", "records"): "What rests on it",
    ("disagreement", "records"): "What stands against what",
}
"""What they are called of one kind of record."""

_TEXTS = ("summary", "description", "disagreement", "claim")
_NOTES = {"note": "Note", "date_note": "Date"}
_KNOWN = (
    *("kind", "role", "topic", "dated", "population", "fate", "country", "issued_by"),
    *("country_then", "country_now", "iso", "existed"),
)
"""The fields that say in a word or two what a record is."""
_UNSAID = (
    *("date", "earliest", "latest", "date_origin", "said_by", "reported_by", "context_by"),
    *("verb", "stance", "low", "high", "percent_low", "percent_high", "qualifier", "span_end"),
    *("section", "paragraph", "rows", "measure", "words"),
)
"""The fields that others tell."""
_ELSEWHERE = {*_KNOWN, *_UNSAID, *_TEXTS, *_NOTES, "attribution"}
"""The fields that no label stands before."""
_LABELS = {
    "when_words": "As printed",
    "organisations": "Members of",
    "span": "End of a span",
    "whole": "Counts",
    "dated_as_event": "Date",
    "complete": "Members",
}


def account(connection: sqlite3.Connection, record: Record, brief: bool) -> Account:
    """Return all that is told of a record; `brief` marks what is inferred by a sign."""
    return _Teller(connection, record, brief).told()


class _Teller:
    """What is said of one record, and which of its fields have been told."""

    def __init__(self, connection: sqlite3.Connection, record: Record, brief: bool) -> None:
        self._connection = connection
        self._record = record
        self._values = {column.name: value for column, value in record.fields}
        self._brief = brief
        self._told: set[str] = set()

    def told(self) -> Account:
        """Return the account."""
        record = self._record
        whose = self._whose()
        known = (*self._known(), *([f"who says it: {whose}"] if whose else ()))
        text = next((str(self._values[name]) for name in _TEXTS if self._values.get(name)), "")
        parts = tuple(self._parts())
        closing = tuple(self._closing())
        return Account(
            record.title, record.kind, record.id, known, text, parts, closing, tuple(self._onward())
        )

    def _guessed(self, text: str, inferred: object) -> str:
        if not inferred:
            return text
        return f"{text}*" if self._brief else voice.guessed(text, True)

    def _marked(self, name: str, text: str) -> str:
        """Return the value of a field, marked where it is inferred or the editor's."""
        told = "date" if name == "dated" else name
        self._told.add(told)
        text = self._guessed(text, told in self._record.inferred)
        if told in self._record.editor:
            text += "°" if self._brief else " (the editor's)"
        return text

    def _known(self) -> Iterator[str]:
        for name in _KNOWN:
            value = self._values.get(name)
            if value in (None, [], self._record.title):
                continue
            text = SEPARATOR.join(value) if isinstance(value, list) else str(value)
            if name == "dated" and self._brief:
                text = voice.dated(text)
            if name == "kind" and self._record.kind == "disagreement":
                text = f"a contradiction of {text}"
            if name == "existed":
                text = f"existed {in_words(text)}"
            for which in ("then", "now"):
                text = f"{which} {text}" if name == f"country_{which}" else text
            yield self._marked(name, text)

    def _whose(self) -> str:
        """Return who says a record, and how: `Moore (“noted”)`, `by whom not said; estimated`."""
        if not self._values.get("attribution"):
            return ""
        stance, verb = self._values["stance"], self._values["verb"]
        whose = voice.of(self._values)
        author = self._guessed(voice.author(whose), "said_by" in self._record.inferred)
        self._told.add("said_by")
        manner = f"; {stance}" if stance not in (None, "stated") else ""
        return author + manner + (f" (“{verb}”)" if verb else "")

    def _closing(self) -> Iterator[Fact]:
        for name, value in self._values.items():
            if name in _ELSEWHERE or value in (None, []):
                continue
            if (told := self._field(name, value)) is not None:
                head = _LABELS.get(name, label(Column(name, "")).capitalize())
                yield Fact(self._marked(name, told), head)
        for name, head in _NOTES.items():
            if self._values.get(name):
                yield Fact(str(self._values[name]), head)
        for word, names in (
            ("Inferred", self._record.inferred),
            ("Editor's", self._record.editor),
        ):
            rest = [label(Column(name, "")) for name in names if name not in self._told]
            if rest:
                yield Fact(", ".join(rest), word)
        passages = [
            (item["section"], item["paragraph"])
            for group, items in self._record.groups
            if group.form == "passage"
            for item in items
        ]
        if passages:
            yield Fact("; ".join(voice.printed(passages)), "Printed")
        if self._brief and self._signs():
            yield Fact(", ".join(self._signs()), "Signs")

    def _signs(self) -> list[str]:
        marks = []
        if self._record.inferred:
            marks.append("* inferred, not printed")
        if self._record.editor:
            marks.append("° the editor's, not the article's")
        return marks

    def _field(self, name: str, value: Content) -> str | None:
        """Return what is said of a field, or None where nothing is."""
        if name == "unit":
            return None if value == "people" else str(value)
        if name == "whole":
            return "all the dead of its event" if value else None
        if name == "dated_as_event":
            return "that of the event" if value else None
        if name == "complete":
            return "make up the whole" if value else "do not make up the whole"
        if name == "span":
            return f"the “{self._values['span_end']}” end of {value}"
        if name == "when_words":
            return f"“{value}”" if self._values.get("date") else None
        return SEPARATOR.join(value) if isinstance(value, list) else str(value)

    def _parts(self) -> Iterator[Part]:
        """Yield the groups that have anything, in the order of the questions."""
        groups = {group.group: (group, items) for group, items in self._record.groups if items}
        for name, heading in _HEADINGS.items():
            if name not in groups:
                continue
            group, items = groups[name]
            heading = _OF_KIND.get((self._record.kind, name), heading)
            if group.form == "figure":
                yield self._figures(heading, group, items)
            elif group.form == "claim":
                yield self._claims(heading, items)
            elif name == "disagreements":
                yield self._disputes(heading, items)
            elif group.form == "name":
                yield Part(heading, tuple(self._names(items)))
            else:
                facts = tuple(self._fact(group, item) for item in items)
                yield Part(heading, facts)

    def _printed(
        self, listing: str, ids: Iterable[object]
    ) -> dict[str, tuple[tuple[str, str], ...]]:
        """Return the passages where records are printed, by id."""
        wanted = list(map(str, ids))
        marks = ", ".join("?" for _ in wanted)
        rows = self._connection.execute(
            f'SELECT t.id, t.section, t.paragraph FROM "{listing}" AS t WHERE t.id IN ({marks})',
            wanted,
        )
        return {
            record: tuple(
                zip(str(section).split(SEPARATOR), str(paragraph).split(SEPARATOR), strict=True)
            )
            for record, section, paragraph in rows
            if section is not None
        }

    def _figures(self, heading: str, group: Group, items: tuple[Item, ...]) -> Part:
        """Return numbers under what they are numbers of; an author of all stands once above."""
        where = self._printed("figures", (item["id"] for item in items))
        authors = {self._said(item) for item in items}
        alone = authors.pop() if len(authors) == 1 and len(items) > 1 else ""
        rival = group.group == "rivals" or (
            self._record.kind == "quantity" and group.group == "figures"
        )
        facts: list[Fact] = []
        quantities: dict[object, list[Item]] = {}
        for item in items:
            quantities.setdefault(item["quantity"], []).append(item)
        for quantity, of in quantities.items():
            of.sort(key=_number)
            if not rival:
                facts.append(Fact(_whole(of[0], "title"), id=str(quantity)))
            for item in of:
                facts.append(
                    Fact(
                        self._of_figure(item, alone, rival),
                        _whole(item, "words"),
                        where.get(str(item["id"]), ()),
                        str(item["id"]),
                        bold=True,
                        under=not rival,
                    )
                )
        return Part(f"{heading} (each {alone})" if alone else heading, tuple(facts))

    def _of_figure(self, item: Item, alone: str, rival: bool) -> str:
        """Return what a number counts, of how many, and who says it."""
        facts = [
            ", ".join(str(item[name]) for name in ("counted", "fate") if item.get(name)),
            f"of {item['base_words']} ({item['base']})" if item.get("base") else "",
            f"the “{item['span_end']}” end of a span" if item.get("span") else "",
            "" if alone else self._said(item),
        ]
        text = "; ".join(filter(None, facts))
        return f"{text}. {item['note']}" if rival and item.get("note") else text

    def _said(self, item: Item) -> str:
        """Return who says a figure or a claim."""
        return voice.said(voice.of(item, bool(item["said_by_inferred"])))

    def _claims(self, heading: str, items: tuple[Item, ...]) -> Part:
        """Return claims with their authors, an author of all once above."""
        where = self._printed("claims", (item["id"] for item in items))
        authors = [voice.author(voice.of(item, bool(item["said_by_inferred"]))) for item in items]
        alone = authors[0] if len(set(authors)) == 1 and len(items) > 1 else ""
        facts = tuple(
            Fact(
                _whole(item, "claim"),
                "" if alone else author,
                where.get(str(item["id"]), ()),
                str(item["id"]),
            )
            for item, author in zip(items, authors, strict=True)
        )
        return Part(f"{heading} ({alone})" if alone else heading, facts)

    def _disputes(self, heading: str, items: tuple[Item, ...]) -> Part:
        where = self._printed("disagreements", (item["id"] for item in items))
        facts: list[Fact] = []
        for item in items:
            record = str(item["id"])
            ((sentence,),) = self._connection.execute(
                "SELECT disagreements.disagreement FROM disagreements WHERE disagreements.id = ?",
                (record,),
            ).fetchall()
            facts.append(Fact(_whole(item, "title"), id=record))
            facts.append(Fact(str(sentence), where=where.get(record, ()), under=True))
        return Part(heading, tuple(facts), alarming=True)

    def _names(self, items: tuple[Item, ...]) -> Iterator[Fact]:
        origins: dict[str, list[str]] = {}
        for item in items:
            origins.setdefault(str(item["origin"]), []).append(_whole(item, "name"))
        labels = {"article": "in the article", "editor": "the editor's"}
        for origin, names in origins.items():
            yield Fact(SEPARATOR.join(names), labels[origin])

    def _roles(self, item: Item) -> str:
        """Return the roles of an item, each with what is inferred and whose word it is."""
        roles, inferred, said = (item.get(f"roles{what}") for what in ("", "_inferred", "_said"))
        if not isinstance(roles, list):
            return ""
        words = dict(each.split(": ", 1) for each in said) if isinstance(said, list) else {}
        guessed = inferred if isinstance(inferred, list) else []
        texts = []
        for role in roles:
            text = f"{role} ({words[role]})" if role in words else role
            texts.append(self._guessed(text, role in guessed))
        return ", ".join(texts)

    def _fact(self, group: Group, item: Item) -> Fact:
        """Return one item of a group that is no number and no claim."""
        record = str(item["id"])
        if group.form == "event":
            text = _whole(item, "title")
            if item.get("dated"):
                dated = str(item["dated"])
                dated = voice.dated(dated) if self._brief else dated
                text += f", {self._guessed(dated, item['date_inferred'])}"
            text += voice.bracket(voice.of(item, bool(item["said_by_inferred"])))
            return Fact(text, self._roles(item), id=record)
        if group.form == "place":
            text = self._guessed(_whole(item, "name"), item["place_inferred"])
            return Fact(f"{text}{self._states(item)}", id=record)
        if group.form == "breakdown":
            whole = "complete" if item["complete"] else "incomplete"
            return Fact(
                _whole(item, "title"), self._guessed(whole, item["complete_inferred"]), id=record
            )
        text = _whole(item, "title")
        if item["kind"] == "figure" and item.get("attribution"):
            text += f"; counted: {item['counted']}" if item.get("counted") else ""
            text += f"; {self._said(item)}"
        elif item["kind"] == "claim" and item.get("attribution"):
            text = f"{text.rstrip('.')}; {self._said(item)}"
        kind = str(item["kind"]) if group.group in ("records", "about") else ""
        return Fact(text, self._roles(item) or kind, id=record)

    def _states(self, item: Item) -> str:
        states = []
        self._told |= {"country_then", "country_now"}
        for when in ("then", "now"):
            names = item[f"country_{when}"]
            if isinstance(names, list) and names:
                told = f"{when} {', '.join(names)}"
                states.append(f"{told}°" if self._brief else told)
        if not states:
            return ""
        return f" ({', '.join(states)})" if self._brief else f" ({', '.join(states)}: the editor's)"

    def _suffering(self) -> str | None:
        """Return the country whose people suffered an event, if it is one only."""
        rows = self._connection.execute(
            "SELECT DISTINCT facet.value FROM facet WHERE facet.record = :id"
            " AND facet.filter = 'country' AND facet.role IN ('victim', 'captive')",
            {"id": self._record.id},
        ).fetchall()
        return str(rows[0][0]) if len(rows) == 1 else None

    def _is_open(self) -> bool:
        """Return whether the article leaves anything open about an event or what it counts."""
        row = self._connection.execute(
            "SELECT 1 FROM gaps JOIN facet ON facet.record = gaps.record"
            " AND facet.filter = 'event' AND facet.value = :id LIMIT 1",
            {"id": self._record.id},
        ).fetchone()
        return row is not None

    def _onward(self) -> Iterator[str]:
        """Yield the commands that lead on."""
        groups = {group.group: items for group, items in self._record.groups}
        kind, record = self._record.kind, self._record.id
        if kind in ("figure", "quantity") and groups.get(
            "rivals" if kind == "figure" else "figures"
        ):
            quantity = groups["quantity"][0]["id"] if kind == "figure" else record
            yield f"powcli compare {quantity}"
            yield f"powcli cite {quantity} --as sentence"
        elif figures := groups.get("figures"):
            if kind == "event":
                yield f"powcli compare {record}"
            else:
                yield f"powcli compare {figures[0]['quantity']}"
        if kind == "event" and (country := self._suffering()):
            yield f"powcli timeline --country {country}"
        if kind == "place" and groups["events"]:
            yield f"powcli show {groups['events'][0]['id']}"
        if kind == "event" and self._is_open():
            yield f"powcli gaps --event {record}"
        yield f"powcli cite {record}"
        yield f"powcli show {record} -o {record}.md"


def _number(item: Item) -> tuple[bool, float]:
    """Return by what numbers stand in order, vague ones last."""
    for name in ("low", "percent_low", "high", "percent_high"):
        value = item.get(name)
        if isinstance(value, int | float):
            return False, value
    return True, 0


def _whole(item: Item, name: str) -> str:
    """Return what no item is without. Raises DatabaseError where it is missing."""
    if item[name] is None:
        raise DatabaseError(
            f"the database has no {name} of '{item['id']}'; 'powcli check' names what is wrong"
        )
    return str(item[name])
