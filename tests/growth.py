"""Writes a large seed out of the real one: as if a hundred such articles had been entered.

The rows of the seed are copied over and over. A copy gets ids, names, dates and numbers of
its own, and its ties lead to the records of the same copy, so that whatever `powcli check`
proves of the seed holds of the copies too. What the tables are is read out of the seed: of
columns only those are named here in which the numbers stand.

By hand: `python tests/growth.py FILE [EVENTS [NUMBER]]`.
"""

import random
import re
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from powcli.model import SEPARATOR, Value

SEED = Path(__file__).parent.parent / "data" / "seed.sql"

Row = dict[str, Value]

ONCE = {"meta", "country", "synonym", "stop_word"}
"""The tables of which there is never a copy."""

SELDOM = {
    *("passage", "place", "person", "organisation", "document"),
    *("claim", "disagreement"),
}
"""The tables that grow only with every tenth copy; the others' ties lead to the last of those."""

EVERY = 10

_DATE = re.compile(r"[0-9X./~?%\[\],-]*(1[89]|20)\d\d[0-9X./~?%\[\],-]*")
_YEAR = re.compile(r"(?<!\d)(1[89]|20)\d\d(?!\d)")
_YEARS = range(-4, 25, 4)
"""By how much dates are shifted: whole leap years, so that every day and month end exists."""

_COLUMN = re.compile(r"^(?:CREATE TABLE|INSERT INTO) (\w+)", re.MULTILINE)


class Table(NamedTuple):
    """A table of the seed, and what its columns are, told from its declaration and its rows."""

    name: str
    rows: list[Row]
    records: bool
    ties: set[str]
    names: set[str]
    dates: set[str]
    counted: set[str]


class Copy(NamedTuple):
    """One copy of the seed: which records it has, the word that tells it apart, its changes."""

    number: int
    made: set[str]
    words: dict[str, str]
    called: dict[str, str]
    years: int

    def name(self, name: str) -> str:
        """Return the name that a record of the seed has in this copy."""
        word = self.words.get(self.called.get(name, ""))
        return f"{name} {word.title()}" if word else name


def grow(target: Path, events: int, number: int = 1) -> None:
    """Write a seed of so many events and twice as many figures; a number decides the changes.

    There must be at least twice as many events as the real seed has.
    """
    text = SEED.read_text(encoding="utf-8")
    first = text.index("\nINSERT INTO ")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(text)
        tables = _tables(connection, list(dict.fromkeys(_COLUMN.findall(text[:first]))))
    chance = random.Random(number)
    copies = list(_copies(tables, events, chance))
    added = {table.name: [row for copy in copies for row in _rows(table, copy)] for table in tables}
    figures = next(len(table.rows) for table in tables if table.name == "figure")
    _change_numbers(added, 2 * events - figures, chance)
    every = {table.name: [*table.rows, *added[table.name]] for table in tables}
    stands = _stands(every)
    with target.open("w", encoding="utf-8") as file:
        file.write(text[:first])
        for table in tables:
            rows = every[table.name]
            if table.name not in ("meta", "verb", "passage", "synonym", "stop_word"):
                rows.sort(key=lambda row: stands(str(next(iter(row.values())))))
            # SQLite takes a long list of rows, but its parser holds the whole of it.
            for start, stop in pairwise([*range(0, len(rows), 500), len(rows)]):
                part = rows[start:stop]
                file.write(f"\nINSERT INTO {table.name} ({', '.join(part[0])}) VALUES\n  (")
                file.write("),\n  (".join(", ".join(map(_literal, row.values())) for row in part))
                file.write(");\n")
        file.write("\nCOMMIT;\n")


def _stands(every: dict[str, list[Row]]) -> Callable[[str], tuple[int, str]]:
    """Return by what a record's rows are in order: its first passage, then its id."""
    positions = {row["id"]: int(str(row["position"])) for row in every["passage"]}
    firsts: dict[str, int] = {}
    for row in every["citation"]:
        record, position = str(row["record"]), positions[row["passage"]]
        firsts[record] = min(position, firsts.get(record, position))
    for row in every["breakdown"]:
        firsts[str(row["id"])] = firsts[str(row["quantity"])]
    for row in every.get("flaw", ()):
        firsts[str(row["id"])] = positions[row["passage"]]
    return lambda record: (firsts[record], record)


def _literal(value: Value) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else str(value)


def _tables(connection: sqlite3.Connection, names: Sequence[str]) -> list[Table]:
    rows: dict[str, list[Row]] = {}
    for name in names:
        cursor = connection.execute(f"SELECT * FROM {name}")
        heads = [column[0] for column in cursor.description]
        rows[name] = [dict(zip(heads, row, strict=True)) for row in cursor]
    ids = {str(row["id"]) for each in rows.values() for row in each if "id" in row}
    return [_table(connection, name, rows[name], ids) for name in names if rows[name]]


def _table(connection: sqlite3.Connection, name: str, rows: list[Row], ids: set[str]) -> Table:
    values = {
        column: {row[column] for row in rows if row[column] is not None} for column in rows[0]
    }
    words = {column for column, each in values.items() if each and all(map(_is_text, each))}
    ties = {column for column in words if all(_owner(str(v)) in ids for v in values[column])}
    unique = [
        [row[2] for row in connection.execute(f"PRAGMA index_info({index})")]
        for _, index, is_unique, *_ in connection.execute(f"PRAGMA index_list({name})").fetchall()
        if is_unique
    ]
    # Of columns that are unique together, the first in words is enough to tell copies apart.
    told = {next(c for c in columns if c in words) for columns in unique if words & {*columns}}
    return Table(
        name,
        rows,
        records="id" in rows[0],
        ties=ties,
        names=((told - ties) if "id" in rows[0] else set()) | ({"name"} & words),
        dates={c for c in words if all(_DATE.fullmatch(str(v)) for v in values[c])},
        counted={c for columns in unique if len(columns) == 1 for c in columns} - words,
    )


def _is_text(value: Value) -> bool:
    return isinstance(value, str)


def _owner(tie: str) -> str:
    """Return the id that stands in a tie: before the dot is that of a quantity."""
    return tie.partition(".")[0]


def _copies(tables: Sequence[Table], events: int, chance: random.Random) -> Iterator[Copy]:
    ids = {table.name: [str(row["id"]) for row in table.rows] for table in tables if table.records}
    whole, rest = divmod(events, len(ids["event"]))
    called = {
        str(row[column]): str(row["id"])
        for table in tables
        if table.records
        for column in table.names
        for row in table.rows
    }
    numbers = chance.sample(range(70**3), whole + 1)
    last: dict[str, str] = {}
    years = 0
    for number in range(1, whole + bool(rest)):
        made = {record for name, each in ids.items() if name not in ONCE for record in each}
        if number % EVERY:
            made -= {record for name in SELDOM for record in ids[name]}
        else:
            years = chance.choice(_YEARS)
        if number == whole:
            made, years = set(ids["event"][:rest]), 0
        word = _word(numbers[number])
        last |= dict.fromkeys(made, word)
        words = {record: own for record, own in last.items() if number < whole or record in made}
        yield Copy(number, made, words, called, years)


def _word(number: int) -> str:
    """Return a made-up word of three syllables."""
    return "".join(
        "bdfghjklmnprst"[number // 70**place % 14] + "aeiou"[number // 70**place // 14 % 5]
        for place in range(3)
    )


def _tied(copy: Copy, tie: str) -> str:
    """Return the id of the copy's own record in place of the seed's."""
    owner, dot, rest = tie.partition(".")
    return f"{owner}-{copy.words[owner]}{dot}{rest}" if owner in copy.words else tie


def _rows(table: Table, copy: Copy) -> Iterator[Row]:
    """Yield the rows that a copy of the seed adds to a table."""
    if table.name in ONCE:
        return
    for row in table.rows:
        own = [str(row["id"])] if table.records else [str(row[column]) for column in table.ties]
        if copy.made.isdisjoint(map(_owner, own)):
            continue
        new = {column: _changed(table, copy, column, value) for column, value in row.items()}
        if new.get("same_number") and "passage-lead-1" in copy.words:
            # The copy of the lead is a section like others, whose numbers stand for themselves.
            kept = [each for each in str(new["inferred"]).split(SEPARATOR) if each != "same_number"]
            new |= {"same_number": None, "inferred": SEPARATOR.join(kept) or None}
        for column in table.counted:
            new[column] = int(str(row[column])) + copy.number // EVERY * len(table.rows)
        if table.names:
            word = next(copy.words[_owner(each)] for each in own if _owner(each) in copy.words)
            for column in table.names:
                if row[column] is not None:
                    new[column] = f"{row[column]} {word.title()}"
        yield new


def _changed(table: Table, copy: Copy, column: str, value: Value) -> Value:
    if value is None:
        return None
    if column in table.ties:
        return _tied(copy, str(value))
    if column in table.dates:
        return _YEAR.sub(lambda year: str(int(year[0]) + copy.years), str(value))
    if column == "inferred":
        items = (item.partition(": ") for item in str(value).split(SEPARATOR))
        return SEPARATOR.join(f"{head}{colon}{copy.name(name)}" for head, colon, name in items)
    return value


def _change_numbers(rows: dict[str, list[Row]], figures: int, chance: random.Random) -> None:
    """Give the copies numbers of their own, and add rivals to them until there are so many."""
    free = _free(rows)
    passages: dict[Value, list[Row]] = {}
    for citation in rows["citation"]:
        passages.setdefault(citation["record"], []).append(citation)
    factors = {figure["quantity"]: chance.randint(2, 9) for figure in free}
    stated = {(row["quantity"], row["words"]) for row in rows["figure"]}
    for figure in free:
        figure.update(_scaled(figure, factors[figure["quantity"]]))
        stated.add((figure["quantity"], figure["words"]))
    for number in range(figures - len(rows["figure"])):
        figure, turn = free[number % len(free)], number // len(free) + 2
        factor = chance.randint(2, 99)
        while (figure["quantity"], _scaled(figure, factor)["words"]) in stated:
            factor += 1
        rival = {**_scaled(figure, factor), "id": f"{figure['id']}-{turn}"}
        stated.add((rival["quantity"], rival["words"]))
        rows["figure"].append(rival)
        rows["citation"] += [{**row, "record": rival["id"]} for row in passages[figure["id"]]]


def _free(rows: dict[str, list[Row]]) -> list[Row]:
    """Return the figures whose numbers may be any, since nothing adds up from them."""
    summed = {
        value
        for table in ("breakdown", "quantity", "figure")
        for row in rows[table]
        for column, value in row.items()
        if column != "id" and not (table == "figure" and column == "quantity")
    }
    summing = {
        row["id"] for row in rows["quantity"] if {row["part_of"], row["breakdown"]} != {None}
    }
    return [
        row
        for row in rows["figure"]
        if not {row["id"], row["quantity"]} & summed
        and row["quantity"] not in summing
        and _scaled(row, 2) != row
    ]


def _scaled(figure: Row, factor: int) -> Row:
    """Return a figure with its counts so many times as high, where they are printed in digits."""
    words = str(figure["words"])
    printed = re.findall(r"\d+(?:,\d{3})*", words)
    counts = [figure[end] for end in ("low", "high") if figure[end] is not None]
    if "%" in words or {f"{count:,}" for count in counts} != {*printed}:
        return figure
    scaled = {
        end: count * factor for end in ("low", "high") if isinstance(count := figure[end], int)
    }
    more = re.sub(
        r"\d+(?:,\d{3})*",
        lambda each: f"{int(each[0].replace(',', '')) * factor:,}",
        words,
    )
    return {**figure, **scaled, "words": more}


if __name__ == "__main__":
    grow(Path(sys.argv[1]), *map(int, sys.argv[2:4] or ["20000"]))
