"""Resolves the names of a Query, turns it into SQL and bound values, and runs it."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from powcli import catalog
from powcli.catalog.filters import FILTERS, filter_of
from powcli.catalog.kinds import KIND
from powcli.catalog.words import DOERS, KINDRED, VOCABULARIES
from powcli.errors import UsageError, command_line, either
from powcli.forms import (
    FIRST_DAY,
    LAST_DAY,
    as_read,
    choice,
    columns_among,
    fold,
    in_place_of,
    near,
    number,
    several,
    synonyms,
)
from powcli.model import (
    Column,
    Filter,
    Listing,
    Located,
    Period,
    Query,
    Result,
    Site,
    Statement,
    Value,
)
from powcli.names import read

NONE = "none"
"""The value of a filter that finds the rows without one."""

# An end that is blank, or that of a set open to one side, reaches to the end of the printed
# day, month or year: "1941~" sorts after every day of 1941, and "1941" before.
_LAST = """coalesce(t.latest, CASE
    WHEN t.date GLOB '*/' OR (t.date GLOB '[[]*..]' AND t.date NOT GLOB '*,*')
    THEN rtrim(ltrim(t.date, '[?~%'), ']/.?~%') || '~' ELSE '9999-99' END)"""
_FIRST = """coalesce(t.earliest, CASE
    WHEN t.date GLOB '/*' OR (t.date GLOB '[[]..*' AND t.date NOT GLOB '*,*')
    THEN rtrim(ltrim(t.date, '[/.?~%'), ']?~%') ELSE '0000' END)"""
_POSSIBLY_LAST, _POSSIBLY_FIRST = "coalesce(t.latest, '9999-99')", "coalesce(t.earliest, '0000')"


def run(connection: sqlite3.Connection, query: Query) -> Result:
    """Return the rows that a query asks for, and notices of what they leave out.

    Raises UsageError for an unknown name, column or word.
    """
    listing = catalog.listing(query.listing)
    asked = statement(connection, query)
    return Result(
        head=tuple(column for name in _names(listing, query) if (column := listing.column(name))),
        rows=connection.execute(asked.sql, asked.values),
        chosen=bool(query.columns),
        notices=tuple(_notices(connection, query)),
    )


def statement(connection: sqlite3.Connection, query: Query) -> Statement:
    """Return the SQL of a query over its listing's table, with its names resolved."""
    listing = catalog.listing(query.listing)
    columns = ", ".join(f't."{name}"' for name in _names(listing, query))
    conditions = _conditions(connection, listing, query)
    sql = f'SELECT {columns}\nFROM "{listing.name}" AS t{conditions.where()}'
    sql += f"\nORDER BY {_order(connection, listing, query.sort)}"
    if query.limit is not None:
        sql += "\nLIMIT :limit"
        conditions.values["limit"] = query.limit
    return Statement(sql, conditions.values)


def located(connection: sqlite3.Connection, query: Query) -> list[Located]:
    """Return which record each row of a query is, whatever its columns, and where that is."""
    from powcli.catalog.places import SITES

    sites: dict[str, list[Site]] = {}
    for record, *site in connection.execute(SITES[query.listing]):
        sites.setdefault(record, []).append(Site(*site))
    asked = statement(connection, query._replace(columns=(catalog.listing(query.listing).key,)))
    # Read to the end, so that the query itself may name the collation anew.
    records = connection.execute(asked.sql, asked.values).fetchall()
    return [(record, tuple(sites.get(record, ()))) for (record,) in records]


def inlined(connection: sqlite3.Connection, query: Query) -> str:
    """Return the SQL of a query as one text, its values as literals, that `powcli sql` takes.

    Raises UsageError for an unknown name, column or word.
    """
    asked = statement(connection, query)

    def literal(name: re.Match[str]) -> str:
        value = asked.values[name[1]]
        return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)

    # One pass, so that nothing in a value is taken for a name; the SQL has no other colon.
    return re.sub(r":(\w+)", literal, asked.sql) + ";"


class _Conditions:
    """What the WHERE clause is made of; `bind` names each value, `read` says what was read."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.values: dict[str, Value] = {}
        self.read: list[str] = []

    def bind(self, value: Value) -> str:
        name = f"v{len(self.values) + 1}"
        self.values[name] = value
        return f":{name}"

    def bind_all(self, values: Iterable[Value]) -> str:
        return ", ".join(self.bind(value) for value in values)

    def choice(self, option: str, word: str, known: Sequence[str]) -> str:
        """Return the known word that is meant, as `forms.choice` does, and note it."""
        name = choice(option, word, known)
        self.note(as_read(word, name))
        return name

    def note(self, told: str) -> None:
        """Add to what was read, once."""
        if told and told not in self.read:
            self.read.append(told)

    def where(self) -> str:
        return "\nWHERE " + "\n  AND ".join(self.parts) if self.parts else ""


def _conditions(connection: sqlite3.Connection, listing: Listing, query: Query) -> _Conditions:
    conditions = _Conditions()
    given = dict(query.where)
    if query.roles and not {"country", "organisation"} & given.keys():
        raise UsageError("--role narrows --country or --organisation; give one of them as well")
    passage: dict[str, tuple[str, ...]] = {
        name: given.pop(name) for name in ("section", "paragraph") if name in given
    }
    for name, words in given.items():
        filter = filter_of(listing, name)
        conditions.parts.append(
            _facts(connection, listing, filter, words, query.roles, conditions)
            if filter.kinds
            else _words(connection, listing, filter, words, conditions)
        )
    if passage:
        conditions.parts.append(_passage(connection, listing, passage, conditions))
    if query.words:
        from powcli.fulltext import Lexicon, match

        asked = match(Lexicon(connection).terms(" ".join(query.words)))
        hits = (
            "SELECT search.id FROM search_fts JOIN search ON search.rowid = search_fts.rowid"
            f" WHERE search_fts MATCH {conditions.bind(asked)}"
        )
        if listing.record == "gap":
            hits += (
                "\n  UNION ALL SELECT flaw_record.flaw FROM flaw_record"
                f" WHERE flaw_record.record IN ({hits})"
            )
        conditions.parts.append(f"t.{listing.key} IN ({hits})")
    if query.undated:
        conditions.parts.append("t.date IS NULL")
    for spans in query.periods:
        conditions.parts.append(_period(spans, query, conditions))
    return conditions


def _words(
    connection: sqlite3.Connection,
    listing: Listing,
    filter: Filter,
    words: tuple[str, ...],
    conditions: _Conditions,
) -> str:
    """Return the condition that a record has one of the words of a filter."""
    column = filter.column(listing)
    known = vocabulary(connection, listing, column) if column else VOCABULARIES[filter.name]
    without = [word for word in words if fold(word) == NONE and NONE not in known]
    asked = [
        conditions.choice(f"--{filter.name}", word, known) for word in words if word not in without
    ]
    also = [more for word, more in filter.wider if word in asked]
    if column:
        having, value = "", f't."{column.name}"'
        missing = f"{value} IS NULL"
    else:
        facts = (
            f"SELECT facet.record FROM facet WHERE facet.filter = {conditions.bind(filter.name)}"
        )
        having, value = f"t.{listing.key} IN ({facts} AND ", "facet.value"
        missing = f"t.{listing.key} NOT IN ({facts})"
    either_of = [missing] if without else []
    if asked:
        closing = ")" if having else ""
        either_of.append(f"{having}{value} IN ({conditions.bind_all((*asked, *also))}){closing}")
    return f"({' OR '.join(either_of)})"


def vocabulary(connection: sqlite3.Connection, listing: Listing, column: Column) -> tuple[str, ...]:
    """Return the words that a column may hold, or else those that it does."""
    return VOCABULARIES.get(column.values) or tuple(
        word
        for (word,) in connection.execute(
            f'SELECT DISTINCT t."{column.name}" AS word FROM "{listing.name}" AS t'
            " WHERE word IS NOT NULL ORDER BY word"
        )
    )


def _facts(
    connection: sqlite3.Connection,
    listing: Listing,
    filter: Filter,
    names: tuple[str, ...],
    roles: tuple[str, ...],
    conditions: _Conditions,
) -> str:
    """Return the condition that a record is tied to one of those named, or to none."""
    takes = (*VOCABULARIES["role"], "any")
    roles = tuple(conditions.choice("--role", word, takes) for word in roles)
    either_of = []
    base = f"SELECT facet.record FROM facet WHERE facet.filter = {conditions.bind(filter.name)}"
    searched = base
    if filter.name in ("country", "organisation") and roles:
        if "any" not in roles:
            base += f" AND facet.role IN ({conditions.bind_all(roles)})"
            searched = base
    elif filter.name == "country" and listing.roles:
        searched += f" AND facet.role NOT IN ({conditions.bind_all(DOERS)})"
    without = [name for name in names if fold(name) == NONE]
    if without:
        either_of.append(f"t.{listing.key} NOT IN ({base})")
    records = [
        resolve(connection, filter, name, conditions) for name in names if name not in without
    ]
    if records:
        values = conditions.bind_all(records)
        either_of.append(f"t.{listing.key} IN ({searched} AND facet.value IN ({values}))")
    return f"({' OR '.join(either_of)})"


def resolve(
    connection: sqlite3.Connection,
    filter: Filter,
    name: str,
    conditions: _Conditions | None = None,
) -> str:
    """Return the id of the record that a name stands for under a filter, and note how it was read.

    Raises UsageError with the ids where it stands for several, with the nearest known names
    where it stands for none.
    """
    option = f"--{filter.name}"
    found = read(connection, name, filter.kinds)
    if len(found.records) == 1:
        if conditions and not found.whole:
            conditions.note(f"read '{name}' as {found.records[0]}")
        return found.records[0]
    noun = " or ".join(filter.kinds)
    if found.records:
        raise UsageError(
            f"{option} '{name}' may mean several: {', '.join(found.records)}",
            "give one of these ids",
            [in_place_of(option, name, each) for each in found.records[:3]],
        )
    owners = dict(
        connection.execute(
            "SELECT alias.name, alias.record FROM alias"
            f" WHERE alias.kind IN ({', '.join(repr(kind) for kind in filter.kinds)})"
            " ORDER BY alias.rowid"
        )
    )
    meant = synonyms(option, name)
    # A record has many names; the nearest of them stands for it.
    nearest = {owners[known]: known for known in reversed(near(name, owners))}
    meant = meant or tuple(
        known if " " not in known else record for record, known in reversed(nearest.items())
    )
    lister = f"'powcli {KIND[filter.kinds[0]].command}' lists them"
    hint = f"did you mean {either(list(nearest.values())[::-1][:3])}?" if nearest else lister
    edits = several(option, name) if "," in name else []
    edits += [in_place_of(option, name, each) for each in meant[:3]]
    other = read(connection, name)
    if other.whole and len(other.records) == 1:
        edits.insert(0, ((), ("show", other.records[0])))
    raise UsageError(f"{option} knows no {noun} '{name}'", hint, edits or several(option, name))


def _passage(
    connection: sqlite3.Connection,
    listing: Listing,
    given: dict[str, tuple[str, ...]],
    conditions: _Conditions,
) -> str:
    """Return the condition that a record rests on a passage of these sections and paragraphs."""
    parts = []
    if sections := given.get("section"):
        known = [
            section
            for (section,) in connection.execute(
                "SELECT passage.section FROM passage GROUP BY passage.section"
                " ORDER BY min(passage.position)"
            )
        ]
        names = tuple(conditions.choice("--section", word, known) for word in sections)
        parts.append(f"passage.section IN ({conditions.bind_all(names)})")
    if paragraphs := given.get("paragraph"):
        numbers = tuple(number("--paragraph", word) for word in paragraphs)
        parts.append(f"passage.paragraph IN ({conditions.bind_all(numbers)})")
    condition = " AND ".join(parts)
    if listing.name == "passages":
        return f"t.id IN (SELECT passage.id FROM passage WHERE {condition})"
    cited = (
        "SELECT citation.record FROM citation"
        f" JOIN passage ON passage.id = citation.passage WHERE {condition}"
    )
    if listing.record == "gap":
        cited += (
            "\n  UNION ALL SELECT flaw.id FROM flaw"
            f" JOIN passage ON passage.id = flaw.passage WHERE {condition}"
        )
    return f"t.{listing.key} IN ({cited})"


def _period(spans: tuple[Period, ...], query: Query, conditions: _Conditions) -> str:
    """Return the condition that a date overlaps one of the spans, or lies certainly inside."""
    parts = []
    for start, end in dict.fromkeys(spans):
        first, last = conditions.bind(start), conditions.bind(end)
        if query.within:
            # Where the asker leaves an end open, no date reaches out there.
            inside = ["t.date NOT GLOB '*[~?%]*'"]
            inside += [f"t.earliest >= {first}"] if start != FIRST_DAY else []
            inside += [f"t.latest <= {last}"] if end != LAST_DAY else []
            parts.append(f"({' AND '.join(inside)})")
        elif query.possible:
            parts.append(
                f"(t.date IS NOT NULL AND {_POSSIBLY_FIRST} <= {last}"
                f" AND {_POSSIBLY_LAST} >= {first})"
            )
        else:
            parts.append(f"(t.date IS NOT NULL AND {_FIRST} <= {last} AND {_LAST} >= {first})")
    return f"({' OR '.join(parts)})"


def _order(connection: sqlite3.Connection, listing: Listing, sort: tuple[str, bool] | None) -> str:
    """Return the ORDER BY of a listing: as it is stored, or by a column with blanks last."""
    if sort is None:
        return "t.rowid"
    name, descending = sort
    known = [column.name for column in listing.columns]
    column = listing.column(
        columns_among(known, (name,), listing.name, ("fields", listing.name))[0]
    )
    assert column is not None
    direction = " DESC" if descending else ""
    if column.name == "date":
        keys = [f"t.earliest{direction}", f"t.latest{direction}"]
        return f"t.date IS NULL, {', '.join(keys)}, t.id"
    collation = ""
    if column.type in ("text", "list", "numbers"):
        add_collation(connection)
        collation = " COLLATE folded"
    return f't."{column.name}" IS NULL, t."{column.name}"{collation}{direction}, t.id'


def add_collation(connection: sqlite3.Connection) -> None:
    """Teach a connection the collation `folded`, by which text is sorted."""
    connection.create_collation("folded", _compare)


def _compare(one: str, other: str) -> int:
    first, second = fold(one), fold(other)
    return (first > second) - (first < second)


def _names(listing: Listing, query: Query) -> tuple[str, ...]:
    known = [column.name for column in listing.columns]
    return columns_among(known, query.columns, listing.name, ("fields", listing.name))


def _count(connection: sqlite3.Connection, query: Query) -> int:
    listing = catalog.listing(query.listing)
    conditions = _conditions(connection, listing, query)
    count: int = connection.execute(
        f'SELECT count(*) FROM "{listing.name}" AS t{conditions.where()}', conditions.values
    ).fetchone()[0]
    return count


def _any(connection: sqlite3.Connection, query: Query) -> bool:
    """Whether a query finds anything, which is sooner known than how much."""
    one = statement(connection, query._replace(sort=None, limit=1))
    return connection.execute(one.sql, one.values).fetchone() is not None


def _notices(connection: sqlite3.Connection, query: Query) -> Iterator[str]:
    """Yield how names were read, what the rows leave out, and whose they are."""
    yield from _conditions(connection, catalog.listing(query.listing), query).read
    if query.limit is not None and (total := _count(connection, query)) > query.limit:
        yield f"{query.limit} of {total} rows"
    if not _any(connection, query):
        yield from _ways_on(connection, query)
    yield from _kindred(connection, query)
    yield from _following(connection, query)
    if query.periods:
        if not query.possible and not query.within:
            possible = _count(connection, query._replace(possible=True))
            if more := possible - _count(connection, query):
                yield f"{more} more may reach so far, their beginning or end is not told: --possible"
        undated = _count(
            connection, query._replace(periods=(), undated=True, within=False, possible=False)
        )
        if undated:
            yield f"{undated} more without a date: --undated"
    words = [word for word in dict(query.where).get("country", ()) if fold(word) != NONE]
    if words and not query.roles and catalog.listing(query.listing).roles:
        more = _count(connection, query._replace(roles=("any",))) - _count(connection, query)
        if more:
            yield f"{more} more where {_doers(connection, words)} acted: --role any"
    if relayed := _relayed(connection, query):
        yield relayed


def _ways_on(connection: sqlite3.Connection, query: Query) -> Iterator[str]:
    """Yield where there is something, if these rows are none: in other listings, in other
    roles, without one of the filters."""
    listing = catalog.listing(query.listing)
    found = False
    for name, words in query.where:
        if name in ("section", "paragraph") or not (filter := filter_of(listing, name)).kinds:
            continue
        for word in words:
            if fold(word) != NONE and (told := _elsewhere(connection, listing, filter, word)):
                found = True
                yield told
    others = query.roles and "any" not in query.roles
    if others and (more := _count(connection, query._replace(roles=("any",)))):
        found = True
        yield f"no {listing.record} in this role, but {more} in others: --role any"
    if len(query.where) + bool(query.words) + len(query.periods) > 1:
        for name, _ in query.where:
            less = query._replace(
                where=tuple(each for each in query.where if each[0] != name), roles=()
            )
            if more := _count(connection, less):
                found = True
                yield f"nothing matches; without --{name} {_counted(more, listing)}"
        if query.words and (more := _count(connection, query._replace(words=()))):
            found = True
            yield f"nothing matches; without the words {_counted(more, listing)}"
    if query.words:
        line = command_line(["search", *query.words])
        yield f"nothing has all of the words; '{line}' looks for like ones, in all records"
    elif not found:
        yield "nothing matches; leave out a filter, or 'powcli search' looks in all records"


def _counted(number: int, listing: Listing) -> str:
    return f"1 {listing.record} does" if number == 1 else f"{number} {listing.name} do"


def _elsewhere(connection: sqlite3.Connection, listing: Listing, filter: Filter, word: str) -> str:
    """Return in which other listings a filter finds something, if it finds nothing in this."""
    roles = ("any",) if listing.roles and filter.name in ("country", "organisation") else ()
    alone = Query(listing.name, ((filter.name, (word,)),), roles)
    if _any(connection, alone):
        return ""
    record = resolve(connection, filter, word)
    counts: dict[str, int] = {
        str(kind): int(count)
        for kind, count in connection.execute(
            "SELECT record.kind, count(DISTINCT record.id) FROM facet"
            " JOIN record ON record.id = facet.record"
            " WHERE facet.filter = :filter AND facet.value = :value"
            " AND facet.record <> facet.value GROUP BY record.kind ORDER BY record.kind",
            {"filter": filter.name, "value": record},
        )
        if KIND[str(kind)].listing
    }
    if not counts:
        return ""
    ways = []
    for kind, count in counts.items():
        noun = kind if count == 1 else KIND[kind].listing
        line = command_line([KIND[kind].listing, f"--{filter.name}", word])
        ways.append(f"{count} {noun}: '{line}'")
    return f"no {listing.record}, but {', '.join(ways)}"


def _kindred(connection: sqlite3.Connection, query: Query) -> Iterator[str]:
    """Yield how many more there are under the words that people mean by the one they asked for."""
    listing, given = catalog.listing(query.listing), dict(query.where)
    for name, kindred in KINDRED:
        if not (asked := given.get(name)) or name not in listing.filters:
            continue
        filter = filter_of(listing, name)
        column = filter.column(listing)
        known = vocabulary(connection, listing, column) if column else VOCABULARIES[name]
        words = {choice(f"--{name}", word, known) for word in asked if fold(word) != NONE}
        words |= {more for word, more in filter.wider if word in words}
        others = tuple(word for word in kindred if word not in words and word in known)
        if not words & {*kindred} or not others:
            continue
        both = ((*asked, *others) if each == name else old for each, old in query.where)
        wider = query._replace(
            where=tuple(zip(given, both, strict=True)), limit=None, columns=(), sort=None
        )
        if more := _count(connection, wider) - _count(connection, query._replace(limit=None)):
            flags = " ".join(f"--{name} {word}" for word in others)
            verb = "has" if more == 1 else "have"
            yield f"{more} more {verb} the {name} {' or '.join(others)}: {flags}"


def _following(connection: sqlite3.Connection, query: Query) -> Iterator[str]:
    """Yield how many statements follow on the words of those asked for, and have no speaker."""
    listing = catalog.listing(query.listing)
    words = [word for word in dict(query.where).get("said-by", ()) if fold(word) != NONE]
    if not words or not listing.column("context_by"):
        return
    others = tuple(each for each in query.where if each[0] != "said-by")
    for word in words:
        conditions = _conditions(connection, listing, query._replace(where=others))
        speaker = resolve(connection, FILTERS["said-by"], word)
        names = f"SELECT record.title FROM record WHERE record.id = {conditions.bind(speaker)}"
        conditions.parts += ["t.attribution = 'unclear'", f"t.context_by = ({names})"]
        ((more, name),) = connection.execute(
            f'SELECT count(*), t.context_by FROM "{listing.name}" AS t{conditions.where()}',
            conditions.values,
        )
        if more:
            line = command_line([listing.name, *str(name).split(), "--attribution", "unclear"])
            yield (
                f"{more} more {'follows' if more == 1 else 'follow'} on the words of {name}"
                f" without a speaker: '{line}'"
            )


def _relayed(connection: sqlite3.Connection, query: Query) -> str:
    """Return which rows those asked for by --said-by only relay, or say as one of several."""
    listing = catalog.listing(query.listing)
    words = [word for word in dict(query.where).get("said-by", ()) if fold(word) != NONE]
    if not words or not listing.column("said_by"):
        return ""
    conditions = _conditions(connection, listing, query)
    speakers = [resolve(connection, FILTERS["said-by"], word) for word in words]
    conditions.parts += [
        "facet.filter = 'said-by'",
        "facet.role IN ('reported', 'member')",
        f"facet.value IN ({conditions.bind_all(speakers)})",
    ]
    rows = connection.execute(
        "SELECT count(*), facet.role, record.title, t.said_by"
        f' FROM "{listing.name}" AS t JOIN facet ON facet.record = t.{listing.key}'
        f" JOIN record ON record.id = facet.value{conditions.where()}"
        " GROUP BY facet.role, facet.value, iif(facet.role = 'member', t.said_by, NULL)"
        " ORDER BY facet.role DESC, facet.value, t.said_by",
        conditions.values,
    )
    return "; ".join(
        f"{count} {'is' if count == 1 else 'are'} "
        + (
            f"reported by {name}"
            if role == "reported"
            else f"said by {group}, of whom {name} is named"
        )
        for count, role, name, group in rows
    )


def _doers(connection: sqlite3.Connection, words: list[str]) -> str:
    """Return the names of the countries meant, as part of a sentence."""
    names = [
        name
        for word in words
        for (name,) in connection.execute(
            "SELECT country.name FROM country WHERE country.id = :id",
            {"id": resolve(connection, FILTERS["country"], word)},
        )
    ]
    return " or ".join(names).replace("Soviet Union", "the Soviet Union")
