"""`powcli sql`: any query that only reads, with powcli's formats."""

import math
import re
import sqlite3
import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from powcli import catalog
from powcli.catalog import DERIVED, LISTINGS
from powcli.commands import Db, connected, deliver
from powcli.errors import DatabaseError, UsageError, either
from powcli.forms import near
from powcli.manual import SHOW
from powcli.model import SEPARATOR, Column, Result, Row, Type, Value, View
from powcli.query import add_collation

EXAMPLES = (
    'powcli sql "SELECT title, dead FROM events WHERE dead_low > 100"',
    'powcli sql "SELECT words FROM figures WHERE said_by = :by" -p by="Mark Edele"',
    "powcli events --country Poland --show-sql | powcli sql -",
    "powcli sql --tables",
)

_TABLES = (
    Column("table", "the name, as SQL takes it", "id", 1, 12),
    Column("kind", "listing, data, or derived from them", rank=2, width=8),
    Column("rows", "how many rows it has", "integer", 3),
    Column("columns", "its columns", "list", 4, 30),
)

_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
_DESCRIBING = {"table_info", "table_xinfo", "table_list", "index_list", "index_info"}
_TELLING = {"application_id", "data_version", "function_list", "user_version"}
"""Pragmas that only tell: the first whatever they are given, the second given nothing."""
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR}
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_NO_TEXT = re.compile(r"utf-8", re.IGNORECASE)
_MISSING = re.compile(r"no such (table|column): (?:.*\.)?(.+)")


def command(
    context: typer.Context,
    *,
    statement: Annotated[
        list[str] | None,
        typer.Argument(metavar="STATEMENT", help="A query in quotes, or - to read it from stdin."),
    ] = None,
    parameter: Annotated[
        list[str] | None,
        typer.Option(
            "--parameter",
            "-p",
            metavar="NAME=VALUE",
            rich_help_panel=SHOW,
            help="What :NAME in the query stands for.",
        ),
    ] = None,
    tables: Annotated[
        bool,
        typer.Option(
            "--tables", rich_help_panel=SHOW, help="List what there is to query; nothing else."
        ),
    ] = False,
    view: View,
    db: Db = None,
) -> None:
    """Any query that only reads, in SQLite's SQL; COLLATE folded sorts without accents."""
    if tables:
        if statement:
            raise UsageError("--tables lists what there is to query; leave out the statement")
        result = Result(_TABLES, _tables(connected(context, db)))
    else:
        sql = _text(statement or [])
        given = _Parameters(parameter or ())
        result = _run(connected(context, db), sql, given)
    # A statement may have rows without end.
    deliver(context, result, view, counted=tables)


def _text(words: list[str]) -> str:
    """Return the statement of the arguments. Raises UsageError where there is not just one."""
    if len(words) > 1:
        raise UsageError(
            'sql takes one statement, in quotes: powcli sql "SELECT …"',
            "",
            [((), ("sql", " ".join(words)))],
        )
    if words == ["-"]:
        if sys.stdin is None:
            raise UsageError("stdin is closed; give the statement as an argument")
        try:
            return sys.stdin.buffer.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise UsageError("the statement on stdin is not UTF-8; convert it first") from error
    if not words:
        raise UsageError(
            'sql takes a statement: powcli sql "SELECT …", or - to read it from stdin;'
            " 'powcli sql --tables' lists what there is to query"
        )
    return words[0]


class _Parameters(dict[str, Value]):
    """The values of `-p`, which remembers those that the statement has taken."""

    def __init__(self, words: list[str] | tuple[str, ...]) -> None:
        super().__init__()
        self.taken: set[str] = set()
        for word in words:
            name, equals, value = word.partition("=")
            name = name.strip().lstrip(":@$")
            if not equals or not name:
                raise UsageError(f"-p takes a name and a value such as year=1940, not '{word}'")
            if name in self:
                raise UsageError(f"-p gives '{name}' twice; give each name one value")
            self[name] = _value(value)

    def __getitem__(self, name: str) -> Value:
        self.taken.add(name)
        return super().__getitem__(name)


def _value(word: str) -> Value:
    """Return a number where a word is written as one that SQLite holds, else the word."""
    match = _NUMBER.fullmatch(word)
    if not match:
        return word
    if match[2] or match[3]:
        return float(word)
    return int(word) if len(word) < 20 and -(2**63) <= int(word) < 2**63 else word


def _run(connection: sqlite3.Connection, sql: str, given: _Parameters) -> Result:
    """Return the rows of a statement that reads.

    Raises UsageError for any other, for what SQLite does not understand, and for parameters
    that do not fit.
    """
    guard = _Guard()
    connection.isolation_level = None
    add_collation(connection)
    connection.set_authorizer(guard)
    try:
        cursor = connection.execute(sql, given)
    except (sqlite3.Error, sqlite3.Warning, UnicodeEncodeError, ValueError) as error:
        raise _said(connection, sql, error, guard) from error
    if unused := [name for name in given if name not in given.taken]:
        raise UsageError(f"the statement has no :{unused[0]}; leave out -p {unused[0]}=…")
    if cursor.description is None:
        raise UsageError("there is no statement to run; write one such as SELECT * FROM events")
    rows = _rows(connection, sql, cursor, guard)
    first = next(rows, None)
    head = _head([name for name, *_ in cursor.description], first, guard)
    return Result(head, _chained(first, rows), chosen=True)


class _Guard:
    """The authorizer: lets a statement read, and notes what it reads, or that it would do more."""

    def __init__(self) -> None:
        self.refused = False
        self.read: dict[str, set[str]] = {}
        """The tables read, by column."""

    def __call__(self, action: int, one: str | None, two: str | None, *_: str | None) -> int:
        if action == sqlite3.SQLITE_READ and one and two:
            self.read.setdefault(two, set()).add(one)
        if action in _READING or self._harmless(action, one, two):
            return sqlite3.SQLITE_OK
        self.refused = True
        return sqlite3.SQLITE_DENY

    def _harmless(self, action: int, one: str | None, two: str | None) -> bool:
        if action == sqlite3.SQLITE_FUNCTION:
            return two != "load_extension"
        if action == sqlite3.SQLITE_PRAGMA:
            return one in _DESCRIBING or (one in _TELLING and two is None)
        # So SQLite declares the columns of full text and of json_each; it writes nothing, and
        # lets no statement do so to this table.
        return action == sqlite3.SQLITE_UPDATE and one == "sqlite_master"


def _rows(
    connection: sqlite3.Connection, sql: str, cursor: sqlite3.Cursor, guard: _Guard
) -> Iterator[Row]:
    """Yield the rows as they come; what JSON has no word for becomes text."""
    try:
        for row in cursor:
            yield tuple(map(_plain, row))
    except sqlite3.Error as error:
        raise _said(connection, sql, error, guard) from error


def _plain(value: object) -> Value:
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    if isinstance(value, float) and math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value  # type: ignore[return-value]


def _chained(first: Row | None, rows: Iterator[Row]) -> Iterator[Row]:
    if first is not None:
        yield first
        yield from rows


def _head(names: list[str], first: Row | None, guard: _Guard) -> tuple[Column, ...]:
    """Return columns under names that differ, numbers on the right as in the first row."""
    columns = [(listing, column) for listing in catalog.listings() for column in listing.columns]
    types: dict[str, Type] = {
        column.name: column.type for _, column in columns if column.type in ("id", "edtf", "day")
    }
    lists = {
        (listing.name, column.name): column.type for listing, column in columns if column.is_list
    }
    head: list[Column] = []
    taken: set[str] = set()
    for place, name in enumerate(names):
        unique, number = name, 1
        while unique in taken:
            number += 1
            unique = f"{name}_{number}"
        taken.add(unique)
        # A list is what has the name of a column that is one in every listing it is read from.
        read = {lists.get((table, name)) for table in guard.read.get(name, ()) if table in LISTINGS}
        type = types.get(name, "text")
        if first is not None and isinstance(first[place], int | float):
            type = "number"
        elif len(read) == 1:
            type = read.pop() or type
        head.append(Column(unique, "", type, rank=1, width=8))
    return tuple(head)


def _said(
    connection: sqlite3.Connection, sql: str, error: Exception, guard: _Guard
) -> UsageError | DatabaseError:
    """Return what to tell the user of an error of SQLite. Raises KeyboardInterrupt for Ctrl-C."""
    message = str(error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_INTERRUPT:
        raise KeyboardInterrupt from error
    if code in _DAMAGED:
        return DatabaseError(f"the database cannot be read: {message}")
    if guard.refused:
        return UsageError(
            "sql only reads: no statement that writes, attaches, loads or sets anything;"
            " 'powcli path' names the file, and a copy of it may be changed"
        )
    if "one statement" in message:
        return UsageError("sql takes one statement at a time; give each a call of its own")
    if match := re.search(r"binding (?:parameter )?:?(\w+)", message):
        return UsageError(f"the statement needs a value for :{match[1]}; add -p {match[1]}=…")
    if "has no name" in message:
        return UsageError("a parameter needs a name; write :name for ?, and -p name=…")
    connection.set_authorizer(None)
    if _NO_TEXT.search(message) and not _sound(connection):
        return DatabaseError("the database is damaged; 'powcli check' names what is wrong")
    return UsageError(f"SQLite says: {message}{_hint(connection, sql, message)}")


def _sound(connection: sqlite3.Connection) -> bool:
    from powcli.check import sound

    return sound(connection)


def _hint(connection: sqlite3.Connection, sql: str, message: str) -> str:
    """Return near names for an unknown table or column, or where all are listed."""
    match = _MISSING.search(message)
    if not match:
        return ""
    tables = {name: columns for name, _, _, columns in _tables(connection, count=False)}
    words = set(re.findall(r"\w+", sql))
    known = [
        column
        for table, columns in tables.items()
        if table in words
        for column in str(columns).split(SEPARATOR)
        if column != match[2]
    ]
    names = near(match[2], map(str, tables) if match[1] == "table" else dict.fromkeys(known))[:3]
    return f"; did you mean {either(names)}?" if names else "; --tables lists what there is"


def _tables(connection: sqlite3.Connection, count: bool = True) -> Iterator[Row]:
    """Yield the tables with their columns: listings, the data as entered, what is derived."""
    try:
        names = [
            str(name)
            for (name,) in connection.execute(
                "SELECT master.name FROM sqlite_master AS master"
                " WHERE master.type IN ('table', 'view') AND master.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                " AND master.name NOT LIKE 'search\\_fts\\_%' ESCAPE '\\' ORDER BY master.rowid"
            )
        ]
        for kind, among in (
            ("listing", [name for name in LISTINGS if name in names]),
            ("data", [name for name in names if name not in (*LISTINGS, *DERIVED)]),
            ("derived", [name for name in DERIVED if name in names]),
        ):
            for name in among:
                quoted = '"' + name.replace('"', '""') + '"'
                columns = [row[1] for row in connection.execute(f"PRAGMA table_info({quoted})")]
                rows = None
                if count:
                    ((rows,),) = connection.execute(f"SELECT count(*) FROM {quoted}")
                yield name, kind, rows, SEPARATOR.join(columns)
    except sqlite3.DatabaseError as error:
        raise DatabaseError(f"the database cannot be read: {error}") from error
