"""Turns the seed into the database that queries read: the data, and what reading needs of it.

Derived are one flat table a listing, in its order; `facet`, which records each filter
finds under which value; `alias`, every name by which a record can be called; and
`search`, the full text. This module may be slow; nothing on the way of a query imports it.
"""

import errno
import os
import re
import sqlite3
import time
from collections import deque
from collections.abc import Iterator
from contextlib import closing, suppress
from typing import NamedTuple

from sqlite_utils import Database

from powcli import catalog
from powcli.catalog import RECORDED
from powcli.catalog.kinds import KIND, KINDS
from powcli.dates import in_index_words, in_words, precision
from powcli.errors import DatabaseError
from powcli.files import PREFIX, temporary
from powcli.forms import fold
from powcli.fulltext import INDEXED, PARTS, PERCENT, indexed, shown, stemmed, vocabulary
from powcli.model import SEPARATOR, Column, Listing, Row, Value
from powcli.voice import Voice, author, bracket, of

_END = re.compile(r";\s*(--.*)?$")
"""The end of a line at which a statement may end."""

_SUFFIX = ".db"
_OLD = 60
"""The seconds after which a file of a build that nobody has locked is one left behind."""

_DISK = {
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY),
}
"""What SQLite says of the disk, not of the seed."""

_STORED = {
    "TEXT": "'text'",
    "INTEGER": "'integer'",
    "REAL": "'real'",
    "NUMERIC": "'integer', 'real'",
}
"""What SQLite stores in a column of a declared type, unless the seed is wrong."""


def build(seed: str, target: str, stamp: str | None = None) -> None:
    """Build the database of a seed file at target, under a temporary name until it is whole.

    A stamp is noted in it, by which to tell later whether it is up to date.
    Raises OSError where target cannot be written and DatabaseError where the seed does not load.
    """
    folder = os.path.dirname(target)
    _sweep(folder)
    with temporary(folder, _SUFFIX) as path:
        # A statement of the seed is long, and Python would keep a hundred of them prepared.
        with closing(sqlite3.connect(path, cached_statements=4)) as connection:
            # Nothing is written beside the file, and nobody takes it for one that was left.
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            _fill(connection, seed, stamp)
        os.chmod(path, 0o644)
        os.replace(path, target)


def build_in_memory(seed: str) -> sqlite3.Connection:
    """Return a connection to the database of a seed file, built in memory.

    Raises DatabaseError where the seed does not load.
    """
    connection = sqlite3.connect(":memory:")
    _fill(connection, seed)
    return connection


def _sweep(folder: str) -> None:
    """Remove what builds that were killed have left: old, and locked by no process."""
    for entry in os.scandir(folder or "."):
        if not (entry.name.startswith(PREFIX) and entry.name.endswith(_SUFFIX)):
            continue
        with suppress(OSError, sqlite3.Error):
            if entry.stat().st_mtime > time.time() - _OLD:
                continue
            with closing(sqlite3.connect(entry.path, timeout=0)) as connection:
                connection.execute("BEGIN EXCLUSIVE")
                os.unlink(entry.path)


def _fill(connection: sqlite3.Connection, seed: str, stamp: str | None = None) -> None:
    """Fill an empty database from a seed file.

    Raises DatabaseError where the seed does not load, OSError where the disk is full.
    """
    try:
        connection.isolation_level = None  # the seed has a transaction of its own
        for statement in _statements(seed):
            connection.execute(statement)
        connection.isolation_level = "DEFERRED"
        if misfit := _misfit(connection):
            raise DatabaseError(f"'{seed}' does not load: {misfit}; mend it there")
        derive(connection)
        if stamp:
            connection.execute("INSERT INTO meta (key, value) VALUES ('seed', ?)", (stamp,))
        connection.commit()
        connection.execute("ANALYZE")
    except sqlite3.Error as error:
        # The functions that the views use take any value: only Ctrl-C can end one.
        if "user-defined function" in str(error):
            raise KeyboardInterrupt from error
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DISK:
            raise OSError(errno.EIO, str(error)) from error
        raise DatabaseError(f"'{seed}' does not load: {error}; mend it there") from error


def _statements(seed: str) -> Iterator[str]:
    """Yield the statements of a seed file, each of which ends a line; read as they are taken.

    Raises DatabaseError where there are none.
    """
    lines: list[str] = []
    try:
        with open(seed, encoding="utf-8") as file:
            for line in file:
                if "\0" in line:
                    raise DatabaseError(
                        f"'{seed}' does not load: it holds a NUL character; mend it there"
                    )
                lines.append(line)
                if _END.search(line) and sqlite3.complete_statement("".join(lines)):
                    yield "".join(lines)
                    lines.clear()
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise DatabaseError(f"cannot read '{seed}': {why}; name a copy with --db") from error
    except UnicodeDecodeError as error:
        raise DatabaseError(f"'{seed}' does not load: it is not UTF-8; convert it first") from error
    yield "".join(lines)


def _misfit(connection: sqlite3.Connection) -> str | None:
    """Return where a value is not of the type of its column, in words; None where all are."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        deque(connection.execute(f'SELECT * FROM "{table}"'), maxlen=0)  # all text is UTF-8
        columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        for _, column, declared, _, _, key in columns:
            if declared not in _STORED:
                continue
            stored = _STORED[declared] if key else f"{_STORED[declared]}, 'null'"
            row = connection.execute(
                f'SELECT quote("{columns[0][1]}"), typeof("{column}") FROM "{table}"'
                f' WHERE typeof("{column}") NOT IN ({stored})'
            ).fetchone()
            if row:
                return f"{table}.{column} of {row[0]} is {row[1]}, not {declared.lower()}"
    return None


Joined = dict[str, dict[str, str]]
"""The values of list columns by record, for each query that finds them."""

STORED = {
    "record": "SELECT id, kind, title FROM every",
    "facet": "SELECT filter, value, record, role FROM fact"
    " GROUP BY filter, value, record, role ORDER BY filter, value, record, role",
    "tie": "SELECT record, heading, tied, role, inferred, said FROM tied"
    " ORDER BY record, heading, rank, first, place, tied, role",
}
"""The tables that hold what a view of `views.sql` has, and how they are filled."""

_STORED_AS = """
    CREATE TABLE record (id TEXT PRIMARY KEY, kind TEXT, title TEXT);
    CREATE TABLE facet (filter TEXT, value TEXT, record TEXT, role TEXT,
        PRIMARY KEY (filter, value, record, role)) WITHOUT ROWID;
    CREATE TABLE tie (record TEXT, heading TEXT, tied TEXT, role TEXT, inferred INTEGER,
        said TEXT);
"""


def derive(connection: sqlite3.Connection) -> None:
    """Write the derived tables into a database that holds the data's own."""
    database = Database(connection)
    open_views(connection)
    connection.executescript(_STORED_AS)
    _store(connection, "record")
    joined: Joined = {}
    for listing in catalog.listings():
        declared = ", ".join(f'"{column.name}" {_affinity(column)}' for column in listing.columns)
        database.execute(f'CREATE TABLE "{listing.name}" ({declared})')
        # Rows are stored in the listing's order, which is then the order of the rowid.
        marks = ", ".join("?" for _ in listing.columns)
        connection.executemany(
            f'INSERT INTO "{listing.name}" VALUES ({marks})', flat_rows(connection, listing, joined)
        )
        if listing.dated:
            database.table(listing.name).create_index(["earliest", "latest"])
        database.table(listing.name).create_index(["id"])
    joined.clear()
    _store(connection, "facet")
    database.table("facet").create_index(["record", "filter"])
    _store(connection, "tie")
    database.table("tie").create_index(["record", "heading"])
    database.table("alias").create(
        {"kind": str, "folded": str, "record": str, "name": str},
        pk=("kind", "folded", "record"),
    )
    connection.executemany("INSERT INTO alias VALUES (?, ?, ?, ?)", aliases(connection))
    _index_texts(database)
    connection.commit()


def open_views(connection: sqlite3.Connection) -> None:
    """Give a connection the views of the catalog, and the words they use, while it is open."""
    for name, arguments, function in (
        ("author", 6, lambda *voice: author(Voice(*voice))),
        ("bracket", 6, lambda *voice: bracket(Voice(*voice))),
        ("in_words", 1, lambda date: date and in_words(date)),
        ("precision", 1, lambda date: date and precision(date)),
    ):
        connection.create_function(name, arguments, function, deterministic=True)
    connection.executescript(catalog.views())


def _store(connection: sqlite3.Connection, table: str) -> None:
    """Fill a table by its entry in STORED."""
    connection.execute(f"INSERT INTO {table} {STORED[table]}")


def _index_texts(database: Database) -> None:
    """Write `search` and its index."""
    names = ", ".join(INDEXED)
    marks = ", ".join("?" for _ in INDEXED)
    table = database.table("search")
    table.create(
        {
            **dict.fromkeys(("id", "kind", "title", "names", "body", "links"), str),
            **dict.fromkeys(("section", "paragraph"), str),
        }
    )
    # The index holds tokens, so that phrases match across ł too; the table keeps the text.
    database.execute(
        f'CREATE VIRTUAL TABLE search_fts USING fts5 ({names}, content="search",'
        " tokenize=\"unicode61 tokenchars '.'\")"
    )
    for rowid, text in enumerate(texts(database.conn), 1):
        database.execute(
            "INSERT INTO search VALUES (?, ?, ?, ?, ?, ?, ?, ?)", tuple(text.shown.values())
        )
        database.execute(
            f"INSERT INTO search_fts (rowid, {names}) VALUES (?, {marks})",
            (rowid, *(" ".join(indexed(part)) for part in text.indexed)),
        )
    database.table("search_fts").optimize()
    database.table("word").create(dict.fromkeys(("word", "stem", "written"), str), pk="word")
    database.table("kin").create({"stem": str, "phrase": str}, pk=("stem", "phrase"))
    database.conn.executemany("INSERT INTO word VALUES (?, ?, ?)", words(database.conn))
    database.table("word").create_index(["stem"])
    database.conn.executemany("INSERT INTO kin VALUES (?, ?)", kin(database.conn))


def words(connection: sqlite3.Connection) -> list[Row]:
    """Return (word, stem, as it is first written) of every word of the full text."""
    written: dict[str, str] = {}
    for text in texts(connection):
        for part in text.indexed:
            for word, as_written in vocabulary(part):
                written.setdefault(word, as_written)
    stems = stemmed(connection, sorted(written))
    return [(word, stem, written[word]) for word, stem in stems]


def kin(connection: sqlite3.Connection) -> list[Row]:
    """Return (stem, phrase) of the words that a ring of synonyms, or the names of a place, joins.

    The stem is that of a whole phrase, a stem a word; a phrase is one that may stand in a text.
    """
    rings: dict[str, list[str]] = {}
    for ring, word in connection.execute("SELECT ring, word FROM synonym ORDER BY ring, word"):
        rings.setdefault(f"synonym {ring}", []).append(word)
    for record, name in connection.execute(
        "WITH own AS (SELECT id, name FROM country UNION SELECT id, name FROM place"
        " WHERE kind IN ('city', 'settlement', 'town', 'village'))"
        " SELECT own.id, own.name FROM own UNION SELECT own.id, name.name"
        " FROM own JOIN name ON name.record = own.id WHERE name.kind IN ('name', 'adjective')"
    ):
        rings.setdefault(f"name {record}", []).extend((name, f"{name}s"))
    phrases = {word: tuple(indexed(word)) for ring in rings.values() for word in ring}
    stems = dict(stemmed(connection, sorted({word for each in phrases.values() for word in each})))
    same: dict[str, list[str]] = {}
    for word, stem in connection.execute("SELECT word.word, word.stem FROM word"):
        same.setdefault(stem, []).append(word)
    pairs = set()
    for ring in rings.values():
        by_stem: dict[str, set[str]] = {}
        for word in ring:
            phrase = phrases[word]
            stem = " ".join(stems[part] for part in phrase)
            known = same.get(stem, []) if len(phrase) == 1 else [" ".join(phrase)]
            by_stem.setdefault(stem, set()).update(known)
        pairs |= {
            (stem, phrase)
            for stem in by_stem
            for other, found in by_stem.items()
            if other != stem
            for phrase in found
        }
    return sorted(pairs)


def _affinity(column: Column) -> str:
    return {"integer": "INTEGER", "number": "NUMERIC"}.get(column.type, "TEXT")


def flat_rows(
    connection: sqlite3.Connection, listing: Listing, joined: Joined | None = None
) -> Iterator[Row]:
    """Yield the rows of a listing in its order, list columns joined in theirs.

    `joined` keeps the list columns that listings have in common from one to the next.
    """
    known: Joined = {} if joined is None else joined
    lists = {column.name: column.sql for column in listing.columns if column.is_list}
    for sql in lists.values():
        if sql not in known:
            known[sql] = _joined(connection, sql)
    scalars = ", ".join(
        "NULL" if column.name in lists else column.expression for column in listing.columns
    )
    for record, *values in connection.execute(
        f"SELECT r.{listing.key}, {scalars} FROM {listing.source} ORDER BY {listing.order}"
    ):
        yield tuple(
            known[lists[column.name]].get(record) if column.name in lists else value
            for column, value in zip(listing.columns, values, strict=True)
        )


def _joined(connection: sqlite3.Connection, sql: str) -> dict[str, str]:
    """Return what a query of (record, item) finds for each record, joined."""
    items: dict[str, str] = {}
    for record, item in connection.execute(sql):
        items[record] = f"{items[record]}{SEPARATOR}{item}" if record in items else str(item)
    return items


def aliases(connection: sqlite3.Connection) -> list[Row]:
    """Return (kind, folded name, record, name) for every name that a filter takes."""
    names: dict[tuple[str, str, str], str] = {}
    others: dict[str, list[str]] = {}
    for record, other in connection.execute(
        "SELECT name.record, name.name FROM name WHERE name.kind <> 'keyword' ORDER BY name.rowid"
    ):
        others.setdefault(record, []).append(other)
    for kind in KINDS:
        if not kind.named:
            continue
        for record, name in connection.execute(f"SELECT id, {kind.title} FROM {kind.name}"):
            known = [name, record, *others.get(record, ())]
            if kind.name == "person":
                words = name.split()
                known += [" ".join(words[place:]) for place in range(len(words) - 1, 0, -1)]
            for other in known:
                names.setdefault((kind.name, fold(other), record), other)
    for record, iso in connection.execute("SELECT id, iso FROM country WHERE iso IS NOT NULL"):
        names.setdefault(("country", fold(iso), record), iso)
    return [(kind, folded, record, name) for (kind, folded, record), name in names.items()]


_TIES = ("place", "event", "document", "person", "organisation", "quantity")


class Text(NamedTuple):
    """A row of `search`, and the words of its INDEXED columns without what only labels them."""

    shown: dict[str, Value]
    indexed: tuple[str, ...]


class _Segments:
    """The parts of one indexed column: as they are shown, and their words alone."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.words: list[str] = []

    def add(self, words: str, shown: str | None = None) -> None:
        """Add a part, shown with a label where one is given."""
        self.words.append(words)
        self.shown.append(shown or words)


class _Writing:
    """A row of `search` as it is put together: a title, and the parts of the other columns."""

    def __init__(self, title: str, words: str | None = None) -> None:
        self.title, self.title_words = title, words or title
        self.names, self.body, self.links = _Segments(), _Segments(), _Segments()

    def text(self, record: str, kind: str, section: Value, paragraph: Value) -> Text:
        segments = (self.names, self.body, self.links)
        return Text(
            {
                "id": record,
                "kind": kind,
                "title": self.title,
                **{
                    name: PARTS.join(each.shown) or None
                    for name, each in zip(INDEXED[1:], segments, strict=True)
                },
                "section": section,
                "paragraph": paragraph,
            },
            (self.title_words, *(" ".join(each.words) for each in segments)),
        )


_ENDS = ("low", "high", "percent_low", "percent_high")


def texts(connection: sqlite3.Connection) -> Iterator[Text]:
    """Yield what full text knows of each record of each listing that has its own records.

    After the figures stand their quantities, each with the words of all its figures.
    """
    names, numbers = _names(connection), _numbers(connection)
    for listing in map(catalog.listing, RECORDED):
        heads = [column.name for column in listing.columns]
        main = KIND[listing.record].title
        searched = sorted(
            (column for column in listing.columns if column.searched),
            key=lambda column: column.searched != "text",
        )
        for row in connection.execute(f'SELECT * FROM "{listing.name}" ORDER BY rowid'):
            values = dict(zip(heads, row, strict=True))
            record = str(values["id"])
            writing = _Writing(*_title(listing.record, str(values[main]), values))
            if record in names:
                writing.names.add(*names[record])
            for column in searched:
                if (value := values[column.name]) is not None:
                    words = in_index_words(str(value)) if column.type == "edtf" else str(value)
                    label = f"{column.name.replace('_', ' ')}: {words}"
                    # A list names what the record is tied to.
                    segment = writing.links if column.is_list else writing.body
                    segment.add(words, label if column.searched == "value" else None)
            for number in numbers.get(record, ()):
                writing.body.add(*number)
            for kind, tied, tied_title in _ties(connection, record):
                if tied_title != values[main]:
                    _tie(writing, kind, tied_title, names.get(tied))
            writing.names.words.append(" ".join(_digits(values)))
            writing.links.add(record)
            yield writing.text(record, listing.record, values["section"], values["paragraph"])
        if listing.record == "figure":
            yield from _quantities(connection, names)


def _tie(writing: _Writing, kind: str, title: str, names: tuple[str, str] | None) -> None:
    """Add a record that another is tied to, with its other names."""
    more, shown = names or ("", "")
    writing.links.add(f"{title} {more}", f"{kind} {title}" + (f" ({shown})" if more else ""))


def _quantities(
    connection: sqlite3.Connection, names: dict[str, tuple[str, str]]
) -> Iterator[Text]:
    """Yield what full text knows of each quantity: what is counted, and each of its figures."""
    columns = (
        *("quantity", "words", "counted", "attribution", "said_by", "reported_by", "context_by"),
        *("stance", "fate", "note", "inferred", "id", *_ENDS),
    )
    figures: dict[str, list[dict[str, Value]]] = {}
    for row in connection.execute(f"SELECT {', '.join(columns)} FROM figures ORDER BY rowid"):
        figures.setdefault(str(row[0]), []).append(dict(zip(columns, row, strict=True)))
    passages: dict[str, list[tuple[str, int]]] = {}
    for quantity, section, paragraph in connection.execute(
        "SELECT record, section, paragraph FROM printed ORDER BY record, position"
    ):
        passages.setdefault(quantity, []).append((section, paragraph))
    for quantity, title, measure, population, country, date, words in connection.execute(
        "SELECT quantity.id, quantity.title, quantity.measure, quantity.population, country.name,"
        " statement.date, statement.when_words FROM quantity"
        " JOIN statement ON statement.quantity = quantity.id"
        " LEFT JOIN country ON country.id = quantity.country"
        " GROUP BY quantity.id ORDER BY min(statement.place)"
    ):
        writing = _Writing(title)
        if quantity in names:
            writing.names.add(*names[quantity])
        stated = figures.get(quantity, [])
        for figure in stated:
            voice = author(of(figure, "said_by" in str(figure["inferred"]).split(SEPARATOR)))
            said = [figure[name] for name in ("counted", "fate", "said_by", "reported_by")]
            counted = f" ({figure['counted']})" if figure["counted"] else ""
            writing.body.add(
                " ".join(str(part) for part in (figure["words"], *said) if part),
                f"{figure['words']}{counted}: {voice}",
            )
            writing.names.words += _digits(figure)
            if str(figure["id"]) in names:
                writing.body.add(*names[str(figure["id"])])
        writing.body.add(population, f"population: {population}")
        writing.body.add(measure, f"measure: {measure}")
        if country:
            writing.body.add(country, f"country: {country}")
        for note in dict.fromkeys(figure["note"] for figure in stated if figure["note"]):
            writing.body.add(str(note))
        if date:
            writing.links.add(in_index_words(date), f"date: {in_index_words(date)}")
        if words:
            writing.links.add(words)
        tied = {tie for figure in stated for tie in _ties(connection, str(figure["id"]))}
        for kind, other, tied_title in sorted(tied):
            if other != quantity:
                _tie(writing, kind, tied_title, names.get(other))
        writing.links.add(quantity)
        places = passages.get(quantity, [])
        yield writing.text(
            quantity,
            "quantity",
            SEPARATOR.join(section for section, _ in places) or None,
            SEPARATOR.join(str(paragraph) for _, paragraph in places) or None,
        )


def _digits(values: dict[str, Value]) -> list[str]:
    """Return the printed numbers of a figure as tokens; those of a share also as one."""
    tokens = []
    for end in _ENDS:
        number = values.get(end)
        if isinstance(number, int | float):
            tokens.append(shown(number) + (f" {PERCENT}" if end.startswith("percent") else ""))
    return list(dict.fromkeys(tokens))


def _title(kind: str, title: str, values: dict[str, Value]) -> tuple[str, str]:
    """Return a record's title and its words; a number or a claim never without its author."""
    if not KIND[kind].voiced:
        return title, title
    text = f"{title}: {values['words']}" if kind == "figure" else str(values["claim"])
    names = [values[name] for name in ("said_by", "reported_by") if values[name]]
    inferred = "said_by" in str(values["inferred"]).split(SEPARATOR)
    return f"{text} ({author(of(values, inferred))})", " ".join(map(str, [text, *names]))


def _names(connection: sqlite3.Connection) -> dict[str, tuple[str, str]]:
    """Return the other names of each record: their words, and whose they are."""
    names: dict[str, dict[str, list[str]]] = {}
    for record, origin, name in connection.execute(
        "SELECT name.record, name.origin, name.name FROM name ORDER BY name.record, name.rowid"
    ):
        names.setdefault(record, {}).setdefault(origin, []).append(name)
    return {
        record: (
            " ".join(name for each in origins.values() for name in each),
            SEPARATOR.join(
                f"{label} {', '.join(origins[origin])}"
                for origin, label in (("article", "also"), ("editor", "for search"))
                if origin in origins
            ),
        )
        for record, origins in names.items()
    }


def _ties(connection: sqlite3.Connection, record: str) -> list[tuple[str, str, str]]:
    """Return the (kind, id, title) of the records that filters find a record under."""
    rows = connection.execute(
        "SELECT DISTINCT facet.filter, facet.value, record.title FROM facet"
        " JOIN record ON record.id = facet.value"
        " WHERE facet.record = ? AND facet.value <> facet.record ORDER BY facet.value",
        (record,),
    ).fetchall()
    return sorted(
        (row for row in rows if row[0] in _TIES), key=lambda row: (_TIES.index(row[0]), row[1])
    )


def _numbers(connection: sqlite3.Connection) -> dict[str, list[tuple[str, str]]]:
    """Return the numbers of each event: their words, and the same with what and whose they are."""
    numbers: dict[str, list[tuple[str, str]]] = {}
    for event, words, population, *voice in connection.execute(
        "SELECT figures.event, figures.words, coalesce(figures.counted, figures.population),"
        " figures.attribution, figures.said_by, figures.reported_by, figures.context_by,"
        " figures.stance, figures.low, figures.high, figures.percent_low, figures.percent_high"
        " FROM figures WHERE figures.event IS NOT NULL ORDER BY figures.rowid"
    ):
        *spoken, low, high, percent_low, percent_high = voice
        label = f"{population}: {words} ({author(Voice(*spoken))})"
        digits = _digits(dict(zip(_ENDS, (low, high, percent_low, percent_high), strict=True)))
        told = " ".join([population, words, spoken[1] or "", *digits])
        numbers.setdefault(event, []).append((told, label))
    return numbers
