"""`powcli show`: everything about one record, on one screen or as nested data."""

from collections.abc import Iterator
from typing import NamedTuple, TextIO

import typer

from powcli import voice
from powcli.ask.rivals import numbers
from powcli.commands import Db, Ids, connected, named, write
from powcli.dates import in_words
from powcli.errors import DatabaseError, command_line, either
from powcli.formats import INFINITE
from powcli.layouts.table import label
from powcli.model import SEPARATOR, Column, Output, Result, Row
from powcli.records import Content, Item, Record, gather, happened
from powcli.screen import Screen, visible, wrapped

EXAMPLES = (
    "powcli show katyn-massacre",
    'powcli show german-pow-deaths.hebert "Mark Edele"',
    "powcli events --country Latvia -f csv -c id --no-header | powcli show -",
)

_WIDEST = 100
"""Lines longer than this are hard to read, however wide the terminal."""

_LABEL = 28
"""A longer label does not push the texts beside the others further to the right: the longest
id still has room there at 80 columns."""
_PIPE_LABEL = 32
"""The same where there is no edge."""

_HEADINGS = {
    "rivals": "rival figures",
    "base": "a share or part of",
    "shares": "shares or parts of it",
    "breakdowns": "breakdown",
    "members": "in the breakdown",
    "span": "the other end of the span",
    "same_number": "the same number again",
    "flaws": "broken in print",
}
"""What the screen calls a group whose name does not say it."""

_UNSAID = (
    *("date", "earliest", "latest", "date_origin", "reported_by", "context_by", "attribution"),
    *("verb", "stance", "low", "high", "percent_low", "percent_high", "span_end"),
)
"""The fields that others tell on a screen."""

_LABELS = {
    "said_by": "who says it",
    "when_words": "as printed",
    "qualifier": "number",
    "organisations": "members of",
}
"""What the screen calls a field whose name does not say it."""

_FLAGS = {
    "whole": "yes, it counts all the dead of its event",
    "dated_as_event": "yes, its date is that of the event",
    "complete": "yes, the members make up the whole",
}

_HEAD = (
    Column("id", "the record's id", "id", 1, 16),
    Column("kind", "what kind of record", rank=1, width=8),
    Column("group", "fields, or the group that an item is in", rank=1, width=8),
    Column("item", "the item's place in its group", "integer", 1, 4),
    Column("field", "the name of the value", rank=1, width=8),
    Column("value", "the value; lists are joined", rank=1, width=24),
)


def command(context: typer.Context, ids: Ids, output: Output, db: Db = None) -> None:
    """Everything about a record of any kind, by its id, its name or a part of it.

    Its fields, its figures with their authors, whom and what it is tied to and how, what
    disagrees, and the passages it rests on. json and jsonl have the same nested; csv, tsv
    and markdown have a row for each value.
    """
    connection = connected(context, db)
    known = named(context, connection, ids)
    for place in (record for record in known if record.kind == "place"):
        if events := happened(connection, place):
            lines = either(command_line(["show", event]) for event in events)
            context.obj.notice(f"{place.title} is a place; what happened there is {lines}")
    records = (gather(connection, each) for each in known)
    rows = (row for record in records for row in _long(record))
    write(
        context,
        Result(_HEAD, rows, chosen=True),
        output,
        layouts={"table": lambda _, screen, header: _screens(records, screen)},
        formats={
            "json": lambda _, out, header: _array(records, out),
            "jsonl": lambda _, out, header: _object_lines(records, out),
        },
    )


def _long(record: Record) -> Iterator[Row]:
    """Yield a row for each value of a record, in the order of the screen."""
    nested = _nested(record)
    fields = nested.pop("fields")
    assert isinstance(fields, dict)
    start = {"title": nested.pop("title"), **fields}
    start |= {name: nested.pop(name) for name in ("inferred", "editor")}
    for name, value in start.items():
        if value not in (None, []):
            yield record.id, record.kind, "fields", None, name, _flat(value)
    for group, members in nested.items():
        if isinstance(members, list):
            for place, item in enumerate(members, 1):
                for name, value in item.items():
                    if value not in (None, []):
                        yield record.id, record.kind, group, place, name, _flat(value)


def _flat(value: object) -> str | int | float:
    if isinstance(value, list):
        return SEPARATOR.join(value)
    if isinstance(value, bool):
        return int(value)
    assert isinstance(value, str | int | float)
    return value


def _nested(record: Record) -> dict[str, object]:
    """Return a record as JSON has it."""
    return {
        "id": record.id,
        "kind": record.kind,
        "title": record.title,
        "fields": {column.name: value for column, value in record.fields},
        "inferred": list(record.inferred),
        "editor": list(record.editor),
        **{link.group: list(items) for link, items in record.groups},
    }


def _encoded(record: Record, indent: int | None = None) -> str:
    import json

    try:
        return json.dumps(_nested(record), ensure_ascii=False, indent=indent, allow_nan=False)
    except ValueError as error:
        raise DatabaseError(INFINITE) from error


def _object_lines(records: Iterator[Record], out: TextIO) -> None:
    """Write nested objects, one a line."""
    for record in records:
        out.write(_encoded(record) + "\n")


def _array(records: Iterator[Record], out: TextIO) -> None:
    """Write an indented array of nested objects."""
    out.write("[")
    comma = "\n"
    for record in records:
        text = _encoded(record, indent=2)
        out.write(comma + text)
        comma = ",\n"
    out.write("\n]\n")


class _Entry(NamedTuple):
    """One fact on the screen: a label, and the text beside it."""

    label: str
    text: str


def _screens(records: Iterator[Record], screen: Screen) -> None:
    """Write records one after another, wrapped where somebody looks, else a line a fact."""
    for number, record in enumerate(records):
        if number:
            screen.out.write("\n\n")
        title = _with_id(visible(record.title), f"{record.kind} {record.id}")
        _heading(title, screen)
        _block(list(_fields(record)), screen)
        for heading, entries in _groups(record):
            screen.out.write("\n")
            _heading(heading, screen)
            _block(entries, screen)


def _heading(text: str, screen: Screen) -> None:
    for line in _lines("", _Entry("", text), 0, screen):
        screen.out.write(screen.bold(line) + "\n")


def _block(entries: list[_Entry], screen: Screen) -> None:
    """Write entries with their texts below one another."""
    most = _PIPE_LABEL if screen.width is None else _LABEL
    labels = min(max((len(entry.label) for entry in entries), default=0), most)
    for entry in entries:
        for line in _lines("  ", entry, labels, screen):
            screen.out.write(line + "\n")


def _lines(indent: str, entry: _Entry, labels: int, screen: Screen) -> list[str]:
    """Return the lines of one entry, the later ones hanging below the first.

    On a terminal a label with no room beside the others has lines of its own.
    """
    rest = indent + (" " * (labels + 2) if labels else "")
    width = screen.width and max(min(screen.width, _WIDEST), len(indent) + labels + 20)
    if width and len(entry.label) > labels:
        above = wrapped(entry.label, width, indent, f"{indent}  ")
        return [*above, *wrapped(entry.text, width, rest, rest, whole=True)]
    start = indent + (entry.label.ljust(labels) + "  " if labels else "")
    return wrapped(entry.text, width, start, rest, whole=True)


def _with_id(text: str, record: object) -> str:
    return f"{text} [{visible(str(record))}]"


def _fields(record: Record) -> Iterator[_Entry]:
    """Yield the fields that have a value, and what else is inferred or the editor's."""
    values = {column.name: value for column, value in record.fields}
    shown = set()
    for column, value in record.fields:
        name = column.name
        text = _field(record, name, value, values)
        if text is not None:
            told = "date" if name == "dated" else name
            shown.add(told)
            marks = [word for word, names in _marks(record) if told in names]
            mark = f" ({', '.join(marks)})" if marks and name != "said_by" else ""
            yield _Entry(_LABELS.get(name, label(Column(name, ""))), visible(text) + mark)
    for word, names in _marks(record):
        if rest := [label(Column(name, "")) for name in names if name not in shown]:
            yield _Entry(word, ", ".join(rest))


def _marks(record: Record) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return ("inferred", record.inferred), ("editor's", record.editor)


def _field(record: Record, name: str, value: Content, values: dict[str, Content]) -> str | None:
    """Return what the screen says of a field, or None where it says nothing."""
    if name == "said_by":
        return _whose(record, values) if values.get("attribution") else None
    if name == "qualifier":
        unit = f", in {values['unit']}" if values["unit"] != "people" else ""
        return f"{numbers(values)}{unit}"
    if value in (None, []) or name in _UNSAID or value == record.title:
        return None
    if name == "unit" and "qualifier" in values:
        return None
    if name in ("whole", "dated_as_event"):
        return _FLAGS[name] if value else None
    if name == "complete":
        return _FLAGS[name] if value else "no"
    if name == "span":
        return f"the “{values['span_end']}” end of {value}"
    if name == "existed":
        return in_words(str(value))
    if name == "when_words":
        return f"“{value}”" if values.get("date") else None
    return SEPARATOR.join(value) if isinstance(value, list) else str(value)


def _whose(record: Record, values: dict[str, Content]) -> str:
    """Return who says a record, and how: `Moore (“noted”)`, `by whom not said; estimated`."""
    stance, verb = values["stance"], values["verb"]
    manner = f"; {stance}" if stance not in (None, "stated") else ""
    author = voice.author(voice.of(values, "said_by" in record.inferred))
    return author + manner + (f" (“{verb}”)" if verb else "")


def _groups(record: Record) -> Iterator[tuple[str, list[_Entry]]]:
    """Yield the heading and the entries of each group that has any."""
    for link, items in record.groups:
        if not items:
            continue
        if link.form == "passage":
            entries = _passages(items)
        elif link.form == "name":
            entries = _names(items)
        else:
            entries = [_entry(record, link.group, link.form, item) for item in items]
        heading = _HEADINGS.get(link.group, link.group.replace("_", " "))
        # What an event counts need not have happened at one of its places alone.
        if record.kind == "place" and link.group == "figures":
            heading = "figures of its events"
        yield heading, entries


def _passages(items: tuple[Item, ...]) -> list[_Entry]:
    printed = voice.printed((item["section"], item["paragraph"]) for item in items)
    return [_Entry("", visible(line)) for line in printed]


def _names(items: tuple[Item, ...]) -> list[_Entry]:
    origins: dict[str, list[str]] = {}
    for item in items:
        origins.setdefault(str(item["origin"]), []).append(visible(str(item["name"])))
    labels = {"article": "in the article", "editor": "the editor's"}
    return [_Entry(labels[origin], SEPARATOR.join(names)) for origin, names in origins.items()]


def _roles(item: Item) -> str:
    """Return the roles of an item, each with what is inferred and whose word it is."""
    roles, inferred, said = (item.get(f"roles{what}") for what in ("", "_inferred", "_said"))
    if not isinstance(roles, list):
        return ""
    words = dict(each.split(": ", 1) for each in said) if isinstance(said, list) else {}
    guessed = inferred if isinstance(inferred, list) else []
    texts = []
    for role in roles:
        marks = [mark for mark in ("inferred" if role in guessed else "", words.get(role)) if mark]
        texts.append(f"{role} ({'; '.join(marks)})" if marks else role)
    return visible(", ".join(texts))


def _entry(record: Record, group: str, form: str, item: Item) -> _Entry:
    """Return one item of a group as the screen shows it."""
    given = {name: visible(str(value)) for name, value in item.items() if value not in (None, [])}
    if form == "figure":
        rival = group == "rivals" or (record.kind == "quantity" and group == "figures")
        facts = [
            "" if rival else given["title"],
            given.get("fate", ""),
            f"counted: {given['counted']}" if "counted" in given else "",
            _with_id(f"of {given['base_words']}", given["base"]) if "base" in given else "",
            f"the “{given['span_end']}” end of a span" if "span" in given else "",
            _said(item),
        ]
        text = "; ".join(filter(None, facts))
        if rival and "note" in given:
            text += f". {given['note']}"
        return _Entry(given["words"], _with_id(text, given["id"]))
    if form == "claim":
        who = visible(voice.author(voice.of(item, bool(item["said_by_inferred"]))))
        return _Entry(who, _with_id(given["claim"], given["id"]))
    if form == "event":
        text = given["title"] + (f", {given['dated']}" if "dated" in given else "")
        text = voice.guessed(text, bool(item["date_inferred"]))
        text += visible(voice.bracket(voice.of(item, bool(item["said_by_inferred"]))))
        return _Entry(_roles(item), _with_id(text, given["id"]))
    if form == "place":
        states = [
            f"{', '.join(names)} {when}"
            for when in ("then", "now")
            if isinstance(names := item[f"country_{when}"], list) and names
        ]
        where = f" ({visible(', '.join(states))}: the editor's)" if states else ""
        name = voice.guessed(given["name"], bool(item["place_inferred"]))
        return _Entry("", _with_id(name + where, given["id"]))
    if form == "breakdown":
        whole = "complete" if item["complete"] else "incomplete"
        whole = voice.guessed(whole, bool(item["complete_inferred"]))
        return _Entry(whole, _with_id(given["title"], given["id"]))
    text = given["title"]
    if item["kind"] == "figure":
        text += f"; counted: {given['counted']}" if "counted" in given else ""
        text += f"; {_said(item)}"
    elif item["kind"] == "claim":
        text = f"{text.rstrip('.')}; {_said(item)}"
    kind = given["kind"] if group in ("records", "about") else ""
    return _Entry(_roles(item) or kind, _with_id(text, given["id"]))


def _said(item: Item) -> str:
    """Return who says a figure or a claim."""
    return visible(voice.said(voice.of(item, bool(item["said_by_inferred"]))))
