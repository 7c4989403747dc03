"""The values that flow from the arguments to the screen: frozen, and nothing here runs.

SQL stands in them as plain strings; `build` and `query` run it. They are named tuples
because a frozen dataclass takes four times as long to define, at every start.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

Value = str | int | float | None
Row = tuple[Value, ...]

Type = Literal["text", "id", "list", "numbers", "integer", "number", "edtf", "day"]
Origin = Literal["article", "editor", "derived"]
Searched = Literal["", "text", "note", "value"]
"""Whether full text has a column: as prose, as a note after everything else, by its label."""

SEPARATOR = "; "
"""Joins the items of a list column; no item contains it."""


class Column(NamedTuple):
    """One column of a listing.

    `rank` is the turn in which a table on a terminal takes the column in, 0 for never
    unless asked, and `width` the characters below which it cannot be read. `values` names
    its vocabulary. `sql` is an expression over the listing's source or, for a list, a query
    of (record, item) in the order of the items; without it the column is that of the source.
    `searched` says how full text has it.
    """

    name: str
    help: str
    type: Type = "text"
    rank: int = 0
    width: int = 8
    values: str = ""
    origin: Origin = "article"
    sql: str = ""
    searched: Searched = ""

    @property
    def expression(self) -> str:
        """The SQL of its values."""
        return self.sql or f"r.{self.name}"

    @property
    def is_list(self) -> bool:
        """Whether a value is several items, joined by SEPARATOR."""
        return self.type in ("list", "numbers")

    @property
    def is_number(self) -> bool:
        """Whether a value is one number."""
        return self.type in ("integer", "number")


class Filter(NamedTuple):
    """One option that narrows listings.

    A filter of records has `kinds`, the kinds of record whose names it takes. One of words
    has `columns`, of which a listing has one: its words, where it is a closed list, are those
    of its column. `wider` pairs words with another that
    they find too.
    """

    name: str
    help: str
    kinds: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    wider: tuple[tuple[str, str], ...] = ()

    def column(self, listing: "Listing") -> "Column | None":
        """Return the column of a listing in which the words stand; None for records."""
        return next((column for column in listing.columns if column.name in self.columns), None)


class Listing(NamedTuple):
    """One listing: its columns, its filters, where its rows come from and in what order.

    `source` is what stands after FROM, with the alias `r` that the columns' expressions
    use; `order` is total. A `dated` listing has the columns date, earliest and latest. In one
    with `roles` a country is looked for in every role but those of the doer. `key` is the
    column that names the record of a row, by which filters and lists find it.
    """

    name: str
    record: str
    help: str
    source: str
    columns: tuple[Column, ...]
    order: str
    filters: tuple[str, ...] = ()
    dated: bool = False
    roles: bool = False
    key: str = "id"
    examples: tuple[str, ...] = ()

    def column(self, name: str) -> Column | None:
        """Return the column of that name, if there is one."""
        return next((column for column in self.columns if column.name == name), None)


Period = tuple[str, str]
"""The first and the last day of a span, ISO 8601, both included."""


class Query(NamedTuple):
    """What one call of a listing asks for; names are as typed, not yet resolved.

    `where` pairs a filter with the values given for it, any of which may hold; `periods`
    likewise holds one tuple an option, of spans any of which may hold. Each of the `words` must
    be in the record. `possible` takes an end
    that is not told for one that may reach any day.
    """

    listing: str
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()
    roles: tuple[str, ...] = ()
    periods: tuple[tuple[Period, ...], ...] = ()
    within: bool = False
    possible: bool = False
    undated: bool = False
    words: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    sort: tuple[str, bool] | None = None
    limit: int | None = None


class Statement(NamedTuple):
    """SQL and its named values, ready to run."""

    sql: str
    values: dict[str, Value]


class Output(NamedTuple):
    """How a result is written: a format by its own name, to a file or, without one, to stdout.

    A layout may be `paged` where a terminal is too small for it, and has `colour` always, never,
    or where a terminal has it: auto.
    """

    format: str = "table"
    file: str | None = None
    header: bool = True
    excel: bool = False
    paged: bool = True
    colour: str = "auto"


class View(NamedTuple):
    """What is shown of a result, in which order, and how it is written; names are as typed."""

    columns: tuple[str, ...] = ()
    sort: tuple[str, bool] | None = None
    limit: int | None = None
    output: Output = Output()

    @property
    def drawn(self) -> bool:
        """Whether a command may draw it: no columns and no order are asked for."""
        return not self.columns and self.sort is None


class About(NamedTuple):
    """What a file says of itself: the command that made it, and the article it is of.

    `name` is that of the listing or command, `versions` pairs what has a version with it, and
    `copy` is the SHA-256 of the copy of the article that was read.
    """

    name: str
    command: str
    source: str
    address: str
    licence: str
    attribution: str
    versions: tuple[tuple[str, str], ...] = ()
    copy: str = ""


class Site(NamedTuple):
    """A place where a record is: the editor's coordinates, if any, and what they stand for.

    `inferred` is 1 where it is inferred that the record is there.
    """

    id: str
    name: str
    latitude: Value
    longitude: Value
    precision: Value
    reference: Value
    inferred: Value = 0


Located = tuple[str, tuple[Site, ...]]
"""The id of a record, and where it is."""


class Result(NamedTuple):
    """Rows that stream under a frozen head.

    `chosen` says that the user named the columns, so that no format leaves any out.
    `notices` are sentences for stderr about what the rows leave out, read after the rows.
    `about` is there where the format asks for it, and so is `located`: of each row, in step,
    which record it is and where.
    """

    head: tuple[Column, ...]
    rows: Iterator[Row]
    chosen: bool = False
    notices: Iterable[str] = ()
    about: About | None = None
    located: Iterable[Located] | None = None
