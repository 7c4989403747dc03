"""A Result as a page for a browser, and the tables that such pages have."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from powcli import voice
from powcli.catalog import LISTINGS
from powcli.layouts import web
from powcli.layouts.table import chosen, label
from powcli.model import SEPARATOR, About, Column, Result, Value
from powcli.screen import Screen, visible

Fields = Mapping[str, Value]
"""A row, its values by column."""


class Item(NamedTuple):
    """A piece of a cell: its text, where it leads, how it looks, and what stands plain around it.

    Instead of a text it may have several `pieces`, each with where it leads.
    """

    text: str
    href: str = ""
    look: str = ""
    more: str = ""
    lead: str = ""
    pieces: tuple[tuple[str, str], ...] = ()


class Cell(NamedTuple):
    """What stands in a cell, and by what it is sorted where that is not its text.

    Its items are a list, or `inline` one after another.
    """

    items: tuple[Item, ...]
    key: str | None = None
    inline: bool = False


class Head(NamedTuple):
    """The name of a column, what it means, and whether it is of numbers.

    One that is not `labelled` needs no name beside its cells where they stand below one another,
    and a `wide` one takes much of the page. By one that is not `sorted` rows are put in no order.
    """

    name: str
    told: str = ""
    number: bool = False
    labelled: bool = True
    wide: bool = False
    sorted: bool = True


class Row(NamedTuple):
    """The cells of a row, the id of its record, and by what else it is found."""

    cells: tuple[Cell, ...]
    id: str = ""
    found: str = ""


class Table(NamedTuple):
    """A table of a page."""

    head: tuple[Head, ...]
    rows: tuple[Row, ...]
    header: bool = True


class Links(NamedTuple):
    """Which records a page has, by id with a title, to which whatever names them leads.

    `names` are the ids of records by kind and name, `numbers` the words and ids of the figures of
    an event, `spoken` the ids of what a speaker says, and `found` other words by which the row of a
    record is found.
    """

    about: About
    records: Mapping[str, str] = {}
    names: Mapping[tuple[str, str], str] = {}
    numbers: Mapping[str, Sequence[tuple[str, str]]] = {}
    spoken: Mapping[str, Sequence[str]] = {}
    found: Mapping[str, str] = {}

    def named(self, name: str, *kinds: str) -> str:
        """Return where a name leads that a record of one of the kinds has."""
        known = (self.names.get((kind, name)) for kind in kinds)
        return next((f"#{record}" for record in known if record), "")

    def record(self, name: str) -> Item:
        """Return a record that is named by its id: by its title, where the page has it."""
        if name in self.records:
            return Item(self.records[name], f"#{name}")
        return Item(name, look="code")

    def id(self, name: str) -> Item:
        """Return the id of a record."""
        return Item(name, f"#{name}" if name in self.records else "", "code")


def write(result: Result, screen: Screen, header: bool) -> None:
    """A page for a browser, of one file, to read or to print."""
    assert result.about is not None
    about = result.about
    names = [column.name for column in result.head]
    if about.name in LISTINGS and not result.chosen:
        rows = [dict(zip(names, row, strict=True)) for row in result.rows]
        shown = listing(about.name, rows, Links(about), header)
    else:
        shown = _flat(result, header)
    noun = about.name if about.name in LISTINGS else "rows"
    counted = f"{len(shown.rows):,} {noun if len(shown.rows) != 1 else ONE.get(noun, 'row')}"
    screen.out.write(
        web.page(
            "listing.html.j2",
            about.name.capitalize(),
            about,
            it=shown,
            told=f"{counted} from the article “{about.source}”.",
            marks=marks(shown),
        )
    )


ONE = {
    **{name: name.removesuffix("s") for name in LISTINGS},
    "people": "person",
    "countries": "country",
}


def marks(table: Table) -> list[str]:
    """Return what the signs mean that are in a table."""
    items = [item for row in table.rows for cell in row.cells for item in cell.items]
    texts = [f"{item.text}{item.more}" for item in items]
    texts += [head.name for head in table.head]
    return [told for sign, told in web.MARKS.items() if any(sign in text for text in texts)]


def _flat(result: Result, header: bool) -> Table:
    """Return a result as it is, of a listing with its record."""
    taken = chosen(result)
    head = [result.head[place] for place in taken]
    names = [column.name for column in result.head]
    own = names.index("id") if "id" in names else None
    return Table(
        tuple(Head(label(column), column.help, column.is_number) for column in head),
        tuple(
            Row(
                tuple(_plain(result.head[place], row[place]) for place in taken),
                visible(row[own])
                if own is not None and result.about and _is_listing(result)
                else "",
            )
            for row in result.rows
        ),
        header,
    )


def _is_listing(result: Result) -> bool:
    return result.about is not None and result.about.name in LISTINGS


def _plain(column: Column, value: Value) -> Cell:
    if value is None:
        return Cell(())
    if column.is_list:
        return Cell(tuple(Item(visible(item)) for item in str(value).split(SEPARATOR)))
    look = "code" if column.type == "id" else ""
    text = f"{value:,}" if isinstance(value, int) and column.type == "number" else visible(value)
    return Cell((Item(text, look=look),), str(value) if isinstance(value, int | float) else None)


def listing(name: str, rows: Sequence[Fields], links: Links, header: bool = True) -> Table:
    """Return the rows of a listing as a person reads them, empty columns left out.

    The chronology names records of other listings: where a page has these, its rows lead there.
    """
    shown = [(head, [make(row, links) for row in rows]) for head, make in _VIEWS[name]]
    kept = [(head, cells) for head, cells in shown if any(cell.items for cell in cells)]
    ids = ["" if name == "dates" and links.records else visible(row["id"]) for row in rows]
    return Table(
        tuple(head for head, _ in kept),
        tuple(
            Row(cells, record, links.found.get(record, ""))
            for record, *cells_of in zip(ids, *(cells for _, cells in kept), strict=True)
            for cells in [tuple(cells_of)]
        ),
        header,
    )


Make = Callable[[Fields, Links], Cell]
"""Makes a cell of a row."""


def _guessed(row: Fields, name: str) -> bool:
    """Whether a value of a row is inferred, or an item `name: value` of one of its lists."""
    return name in visible(row["inferred"]).split(SEPARATOR)


def marked(row: Fields, name: str, text: str = "") -> str:
    """Return a value, or a text in its place, with its mark where the value is inferred."""
    text = text or visible(row[name])
    return f"{text}*" if _guessed(row, name) else text


def _starred(row: Fields, name: str, item: str) -> str:
    """Return an item of a list, or a value, with its mark where it is inferred."""
    guessed = any(_guessed(row, each) for each in (name, f"{name}: {item}"))
    return f"{item}*" if guessed else item


def _text(name: str, look: str = "") -> Make:
    """Return what makes a cell of a value, of a list an item each."""

    def make(row: Fields, links: Links) -> Cell:
        items = visible(row[name]).split(SEPARATOR) if row[name] is not None else []
        return Cell(tuple(Item(_starred(row, name, item), look=look) for item in items))

    return make


def _titled(name: str, *below: str, of: str = "") -> Make:
    """Return what makes a cell of a title, what else there is of it below, and its id."""

    def make(row: Fields, links: Links) -> Cell:
        items = [Item(marked(row, name), look="title")]
        for each in below:
            if row.get(each) is not None:
                lead = _LEADS.get(each, "")
                text = visible(row[each])
                if each == "other_names":  # of these alone several are one value
                    text = text.replace(SEPARATOR, ", ")
                items.append(Item(f"{lead}{marked(row, each, text)}", look="small"))
        if row.get("attribution") and name == "title" and of == "event":
            said = voice.said(_voice(row))
            items.append(Item(f"{said[0].upper()}{said[1:]}.", look="small"))
        if numbers := links.numbers.get(visible(row["id"])):
            pieces = tuple((words, f"#{figure}") for words, figure in numbers)
            items.append(Item("", look="small", lead="Its numbers: ", pieces=pieces))
        return Cell((*items, links.id(visible(row["id"]))))

    return make


_LEADS = {
    "note": "Note: ",
    "date_note": "Date: ",
    "other_names": "also ",
    "modern_name": "today ",
    "counted": "counted: ",
}


def _voice(row: Fields) -> voice.Voice:
    return voice.of(row, _guessed(row, "said_by"))


def _whose(row: Fields, links: Links) -> Cell:
    """Return who says a statement, and in what manner."""
    whose = _voice(row)
    author = visible(voice.author(whose)).replace(" (inferred)", "*")
    items = [Item(author, look="" if whose.named else "faint")]
    manner = [visible(whose.stance)] if whose.stance not in (None, "stated") else []
    manner += [f"“{visible(row['verb'])}”"] if row.get("verb") else []
    if manner:
        items.append(Item("; ".join(manner), look="small"))
    return Cell(tuple(items))


def _when(row: Fields, links: Links) -> Cell:
    if row["dated"] is None:
        return Cell(())
    key = visible(row.get("earliest") or row.get("latest") or "9999")
    return Cell((Item(marked(row, "date", voice.dated(visible(row["dated"])))),), key)


def printed(row: Fields, links: Links) -> Cell:
    """Return where a row is printed, each passage leading to its section."""
    if row["section"] is None:
        return Cell(())
    sections, paragraphs = (str(row[name]).split(SEPARATOR) for name in ("section", "paragraph"))
    pieces = voice.brief(zip(sections, paragraphs, strict=True))
    items = tuple(Item(visible(text), web.section(links.about, name)) for text, name in pieces)
    return Cell(items, inline=True)


def _involved(row: Fields, links: Links) -> Cell:
    """Return who an event is about, each role with its names."""
    items: list[Item] = []
    for name, role in (
        ("victims", "victims"),
        ("perpetrators", "perpetrators"),
        ("parties", "sides"),
    ):
        told = visible(row[name]).split(SEPARATOR) if row[name] is not None else []
        for number, each in enumerate(told):
            lead = f"{role}: " if not number else ""
            items.append(_whom(_starred(row, name, each), links)._replace(lead=lead))
    for each in visible(row["involved"]).split(SEPARATOR) if row["involved"] is not None else []:
        role, _, name = _starred(row, "involved", each).partition(": ")
        star = "*" if _guessed(row, each) and not name.endswith("*") else ""
        items.append(_whom(name + star, links)._replace(lead=f"{role}: "))
    return Cell(tuple(items))


def _whom(told: str, links: Links) -> Item:
    """Return a name that leads to its record, its mark and whose word it is behind it."""
    name, whose = voice.parted(told.removesuffix("*"))
    star = "*" if told.endswith("*") else ""
    return Item(name, links.named(name, "country", "organisation", "person"), more=star + whose)


def _places(row: Fields, links: Links) -> Cell:
    items = visible(row["place"]).split(SEPARATOR) if row["place"] is not None else []
    return Cell(
        tuple(
            Item(name, links.named(name, "place"), more=_starred(row, "place", name)[len(name) :])
            for name in items
        )
    )


_BEYOND = 10**15
"""More than is ever counted."""


def _number(row: Fields, links: Links) -> Cell:
    counts, shares = (
        next((value for each in ends if isinstance(value := row.get(each), int | float)), None)
        for ends in (("low", "high"), ("percent_low", "percent_high"))
    )
    # Shares stand behind all counts: the two are in no order with each other.
    key = "" if counts is None and shares is None else str(_BEYOND + (shares or 0))
    key = key if counts is None else str(counts)
    return Cell((Item(marked(row, "words"), look="number"),), key)


def _counted(row: Fields, links: Links) -> Cell:
    """Return what a figure counts: the quantity, whom this statement names, of what it is."""
    items = [Item(visible(row["title"]), look="title")]
    for name in ("fate", "counted"):
        if row[name] is not None:
            text = visible(row[name])
            items.append(Item(f"{_LEADS.get(name, '')}{marked(row, name, text)}", look="small"))
    if row["base"] is not None:
        base = links.record(visible(row["base"]))
        items.append(base._replace(text=f"of {marked(row, 'base', base.text)}", look="small"))
    if row["span_end"] is not None:
        items.append(Item(f"the “{visible(row['span_end'])}” end of a span", look="small"))
    for name in ("note", "date_note"):
        if row[name] is not None:
            items.append(Item(f"{_LEADS[name]}{visible(row[name])}", look="small"))
    return Cell((*items, links.id(visible(row["id"]))))


def _dead(row: Fields, links: Links) -> Cell:
    low = row["dead_low"] if row["dead_low"] is not None else row["dead_high"]
    return statements(row["dead"])._replace(key="" if low is None else str(low))


def statements(dead: Value) -> Cell:
    """Return the dead of an event, a statement each: the number, then whose it is."""
    told = visible(dead).split(SEPARATOR) if dead is not None else []
    parted = map(voice.parted, told)
    return Cell(tuple(Item(number, look="number", more=whose) for number, whose in parted))


def _coordinates(row: Fields, links: Links) -> Cell:
    reference = visible(row["reference"])
    more = [Item(visible(row["precision"]), look="small")]
    more += [Item(reference, look="small")] if reference else []
    if row["latitude"] is None or row["longitude"] is None:
        return Cell(tuple(more))
    text = f"{row['latitude']}, {row['longitude']}"
    return Cell((Item(text, voice.gazetteer(reference) or ""), *more))


def _records(name: str) -> Make:
    def make(row: Fields, links: Links) -> Cell:
        items = visible(row[name]).split(SEPARATOR) if row[name] is not None else []
        return Cell(tuple(map(links.record, items)))

    return make


def _spoken(row: Fields, links: Links) -> Cell:
    """Return the numbers and claims of a speaker, where the page has them."""
    return Cell(tuple(map(links.record, links.spoken.get(visible(row["id"]), ()))))


def _count(name: str) -> Make:
    def make(row: Fields, links: Links) -> Cell:
        items = str(row[name]).split(SEPARATOR) if row[name] is not None else []
        return Cell((Item(f"{len(items):,}"),) if items else (), str(len(items)))

    return make


def _kind_of_gap(row: Fields, links: Links) -> Cell:
    return Cell((Item(visible(row["kind"]).replace("-", " ")),))


def _of(name: str) -> Make:
    """Return what makes a cell of the record that a gap is of."""

    def make(row: Fields, links: Links) -> Cell:
        record = visible(row["record"])
        href = f"#{record}" if record in links.records else ""
        return Cell(
            (Item(visible(row[name]), href, "title"), Item(visible(row["id"]), look="code"))
        )

    return make


def _passage(row: Fields, links: Links) -> Cell:
    name = visible(row["section"])
    return Cell((Item(name, web.section(links.about, name)),))


_DEAD = Head(
    "The dead, as printed", "one statement after another; in brackets whose it is", sorted=False
)
_PRINTED = Head("Printed", "section and paragraph of the article", sorted=False)
_WHEN = Head("When", "* inferred")

_VIEWS: dict[str, tuple[tuple[Head, Make], ...]] = {
    "events": (
        (_WHEN, _when),
        (
            Head("What happened", labelled=False),
            _titled("title", "summary", "note", "date_note", of="event"),
        ),
        (_DEAD, _dead),
        (Head("Where"), _places),
        (Head("Who"), _involved),
        (_PRINTED, printed),
    ),
    "places": (
        (Head("Place"), _titled("name", "other_names", "note")),
        (Head("Kind"), _text("kind")),
        (Head("State then°", "before the annexations of 1939 and 1940"), _text("country_then")),
        (Head("Today°", "by ISO 3166"), _text("country_now")),
        (Head("Name today°"), _text("modern_name")),
        (Head("Latitude, longitude°", "WGS 84"), _coordinates),
        (Head("Events"), _records("events")),
        (_PRINTED, printed),
    ),
    "dates": (
        (_WHEN, _when),
        (Head("What", labelled=False), _titled("title", "note", "date_note")),
        (Head("Kind of record"), _text("record")),
        (Head("Where"), _places),
        (_PRINTED, printed),
    ),
    "figures": (
        (Head("Number, as printed"), _number),
        (Head("What is counted", labelled=False), _counted),
        (Head("Who says it"), _whose),
        (_WHEN, _when),
        (_PRINTED, printed),
    ),
    "people": (
        (Head("Person"), _titled("name", "description", "note")),
        (Head("Role"), _text("role")),
        (Head("Country"), _text("country")),
        (Head("Events"), _records("events")),
        (Head("What they say or relay", wide=True), _spoken),
        (_PRINTED, printed),
    ),
    "organisations": (
        (Head("Group or body"), _titled("name", "other_names", "description", "note")),
        (Head("Kind"), _text("kind")),
        (Head("Country"), _text("country")),
        (Head("What they say or relay", wide=True), _spoken),
        (_PRINTED, printed),
    ),
    "documents": (
        (Head("Document"), _titled("title", "other_names", "description", "note", "date_note")),
        (Head("Kind"), _text("kind")),
        (_WHEN, _when),
        (Head("Issued by"), _text("issued_by")),
        (_PRINTED, printed),
    ),
    "claims": (
        (Head("What is said, in our words"), _titled("claim", "note")),
        (Head("Who says it"), _whose),
        (Head("Topic"), _text("topic")),
        (_WHEN, _when),
        (_PRINTED, printed),
    ),
    "disagreements": (
        (Head("Contradiction", wide=True), _titled("topic", "disagreement", "note")),
        (Head("Kind"), _text("kind")),
        (Head("Between", wide=True), _records("records")),
        (_PRINTED, printed),
    ),
    "gaps": (
        (Head("What is open"), _kind_of_gap),
        (Head("Of what"), _of("title")),
        (Head("What the article says, if anything"), _text("gap")),
        (_PRINTED, printed),
    ),
    "countries": (
        (Head("State"), _titled("name", "other_names", "note")),
        (Head("ISO 3166°"), _text("iso")),
        (Head("Existed°", "EDTF"), _text("existed")),
        (Head("Events, in any role", number=True), _count("events")),
    ),
    "passages": (
        (Head("Section"), _passage),
        (Head("Paragraph", number=True), _text("paragraph")),
        (Head("Rows that rest on it", number=True), _text("rows")),
    ),
}
"""The columns of each listing on a page, in their order."""
