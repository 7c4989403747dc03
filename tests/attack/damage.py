"""Damaged databases: values of a wrong type, flipped bits, missing ends; each read by every command."""

import contextlib
import hashlib
import random
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from attack.calls import Tally, faults, line, run
from attack.lines import grammar
from powcli import database
from powcli.catalog import LISTINGS

WRONG = {
    "a blob": "x'00ff'",
    "an integer": "7",
    "infinity": "9e999",
    "a text": "'x'",
    "NULL": "NULL",
    "bad UTF-8": "CAST(x'4bff80' AS TEXT)",
    "a NUL": "'a' || char(0) || 'b'",
    "an empty text": "''",
    "a long text": "printf('%.*c', 100000, 'x')",
    "a year before Christ": "'-0043-03-15'",
    "an escape": "char(27) || ']0;title' || char(7)",
}
"""The wrong values, as SQL."""

ESCAPE = "\x1b]0;"

LAYOUTS = ("table", "markdown")
"""The formats for people, in which a control character must not reach the screen."""

FORMS: tuple[tuple[str, ...], ...] = (
    *(("-f", name) for name in ("json", "jsonl", "csv", "tsv", "markdown", "table")),
    ("--excel",),
    ("--sort", "id:desc"),
    ("--show-sql",),
)

BITS = (1, 2, 8, 64)


class Call(NamedTuple):
    """A call of powcli, and whether it is made as on a terminal."""

    words: tuple[str, ...]
    terminal: bool = False


def calls(chance: random.Random, record: str, table: str) -> Iterator[Call]:
    """Yield what to call: every command at least once, those that show a record with this one."""
    shown: dict[str, tuple[tuple[str, ...], ...]] = {
        "show": ((record,), (record, "-f", "json"), (record, "-f", "csv"), ("nothing-such",)),
        "compare": ((), ("german-pow-deaths",), (record,), ("-f", "json")),
        "cite": ((record,), ("katyn-massacre", "-f", "json")),
        "search": (("katyn",), ("the", "-f", "json"), ("ktyn",)),
        "stats": ((), ("--by", "year"), ("--by", "country", "-f", "json")),
        "sql": ((f'SELECT * FROM "{table}"', "-f", "json"), ("--tables",)),
        "completion": (
            ("bash", "--", "powcli", "events", "--country", ""),
            ("bash", "--", "powcli", "figures", "--said-by", ""),
            ("zsh", "--", "powcli", "show", ""),
        ),
        "timeline": ((), ("--year", "1940"), ("-f", "json")),
        "fields": ((), ("events",)),
    }
    for command in grammar():
        if command.name in LISTINGS:
            yield Call((command.name, "-f", "json"))
            yield Call((command.name, *chance.choice(FORMS)))
            yield Call((command.name, "--sort", "date" if command.name == "events" else "id"), True)
            if command.name in ("events", "figures", "dates"):
                yield Call((command.name, "--country", "poland", "--year", "1940", "-f", "csv"))
        else:
            for words in shown.get(command.name, ((),)):
                yield Call((command.name, *words))
            yield Call((command.name, *shown.get(command.name, ((),))[0]), True)


class Range:
    """The place where databases are damaged and read, one after another."""

    def __init__(self, chance: random.Random, tally: Tally, folder: Path) -> None:
        self.chance = chance
        self.tally = tally
        self.sound = folder / "sound.db"
        self.target = folder / "target.db"
        shutil.copy(database.bundled(), self.sound)
        with contextlib.closing(sqlite3.connect(self.sound)) as connection:
            # Where nothing may be empty by its declaration, a damaged file may still be so.
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '')")
            connection.commit()
            self.columns = [
                (str(table), str(column))
                for (table,) in connection.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table'"
                    " AND sql NOT LIKE 'CREATE VIRTUAL%' AND sql NOT LIKE '%WITHOUT ROWID%'"
                    " ORDER BY name"
                ).fetchall()
                for _, column, *_ in connection.execute(f'PRAGMA table_info("{table}")').fetchall()
            ]
            self.records = [
                str(record)
                for table in ("event", "figure", "quantity", "claim", "place", "document")
                for (record,) in connection.execute(f"SELECT id FROM {table} ORDER BY id")
            ]

    def mistype(self, table: str, column: str, kind: str) -> None:
        """Put one value of a wrong type into a column, and read the database."""
        self.target.unlink(missing_ok=True)
        shutil.copy(self.sound, self.target)
        with contextlib.closing(sqlite3.connect(self.target)) as connection:
            rows = connection.execute(f'SELECT rowid, * FROM "{table}"').fetchall()
            rowid, *values = self.chance.choice(rows) if rows else (0, "")
            where = f'UPDATE "{table}" SET "{column}" = {WRONG[kind]} WHERE rowid = {rowid}'
            try:
                changed = connection.execute(where).rowcount
            except sqlite3.Error:
                changed = 0
            connection.commit()
        if not changed:
            self.tally.tried["refused by SQLite"] += 1
            return
        own = [value for value in values if value in self.records]
        self.read(where, own[0] if own else self.chance.choice(self.records), table)

    def flip(self) -> None:
        """Flip some bits of the database, or cut its end off, and read it."""
        content = bytearray(self.sound.read_bytes())
        if self.chance.random() < 0.2:
            content = content[: self.chance.randrange(len(content))]
            how = f"cut to {len(content)} bytes"
        else:
            bits = self.chance.choices(range(len(content) * 8), k=self.chance.choice(BITS))
            for bit in bits:
                content[bit // 8] ^= 1 << bit % 8
            # The seed and the number of the database give them again.
            shown = " ".join(map(str, bits)) if len(bits) <= 8 else f"{len(bits)} bits"
            how = f"{shown} flipped, in database {self.tally.tried['databases'] + 1}"
        self.target.unlink(missing_ok=True)
        self.target.write_bytes(content)
        self.read(how, self.chance.choice(self.records), "event")

    def read(self, how: str, record: str, table: str) -> None:
        """Read the target by every command, and note what fails."""
        before = _hash(self.target)
        self.tally.tried["databases"] += 1
        for call in calls(self.chance, record, table):
            words = (*call.words, "--db", str(self.target))
            if call.words[0] == "completion":
                words = ("completion", call.words[1], *_named(call.words[2:], self.target))
            ran = run(words, terminal=call.terminal)
            self.tally.tried["runs"] += 1
            self.tally.tried[ran.ended] += 1
            kinds = [*faults(ran, call.words, damaged=True)]
            if ESCAPE in ran.out and _for_people(call):
                kinds.append(f"an escape sequence on the screen by {call.words[0]}")
            for kind in kinds:
                on = " on a terminal" if call.terminal else ""
                self.tally.fail(kind, f"{how}; {line(call.words)}{on}")
        if _hash(self.target) != before:
            self.tally.fail("the database is changed", how)


def _named(words: Sequence[str], target: Path) -> tuple[str, ...]:
    """Return a line to complete with the database that it names."""
    return (*words[:3], "--db", str(target), *words[3:])


def _for_people(call: Call) -> bool:
    return call.words[0] not in ("completion", "path") and not any(
        word in ("json", "jsonl", "csv", "tsv", "--excel", "--show-sql") for word in call.words
    )


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def types(chance: random.Random, count: int, tally: Tally, folder: Path) -> None:
    """Put a value of every wrong type into every column; a count takes some of these by chance."""
    place = Range(chance, tally, folder)
    all_of_them = [(*column, kind) for column in place.columns for kind in WRONG]
    chosen = chance.sample(all_of_them, min(count or len(all_of_them), len(all_of_them)))
    for table, column, kind in chosen:
        place.mistype(table, column, kind)


def flips(chance: random.Random, count: int, tally: Tally, folder: Path) -> None:
    """Flip bits of so many databases, or cut them off."""
    place = Range(chance, tally, folder)
    for _ in range(count):
        place.flip()
