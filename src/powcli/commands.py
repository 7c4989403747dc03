"""Makes the Typer commands: the one place where a signature is made, not written.

A listing's options follow from its declaration. Every command gets the shared options, which
are declared here, and its result is written here.
"""

import inspect
import os
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import islice
from typing import Annotated, Any

import typer

from powcli import __version__, catalog, database, forms, offers, query
from powcli.catalog import LISTINGS
from powcli.catalog.filters import filter_of, help_of
from powcli.catalog.words import VOCABULARIES
from powcli.errors import UsageError, command_line
from powcli.files import opened
from powcli.formats import FORMATS, OF_LISTINGS, Format, Writer
from powcli.layouts import LAYOUTS, Draw, Layout
from powcli.manual import EXPERT, SHOW, WHEN, WHICH, WRITE, Helped
from powcli.model import About, Listing, Output, Query, Result, Row, Value, View
from powcli.screen import coloured, paging

Db = Annotated[
    str | None,
    typer.Option(
        "--db",
        metavar="FILE",
        envvar="POWCLI_DB",
        rich_help_panel=EXPERT,
        help="Another database of this schema.",
        show_default=False,
    ),
]
ShowSql = Annotated[
    bool,
    typer.Option(
        "--show-sql",
        rich_help_panel=EXPERT,
        help="Print the SQL, as 'powcli sql -' takes it; run nothing.",
    ),
]

Ids = Annotated[
    list[str],
    typer.Argument(
        metavar="ID...",
        help="Ids, or names that only one record has; - reads them from stdin, one a line.",
        show_default=False,
        autocompletion=offers.records(),
    ),
]

_DATED: dict[str, Any] = {
    "year": Annotated[
        list[str] | None,
        typer.Option(
            "--year",
            metavar="YEAR",
            rich_help_panel=WHEN,
            help="1940, 1940s, 1939..1941 or 1939-1941, by overlap.",
        ),
    ],
    "on": Annotated[
        list[str] | None,
        typer.Option(
            "--on",
            metavar="DATE",
            rich_help_panel=WHEN,
            help="Then: 1939, 1939-09, 1939-09-28 or '28 Sept 1939'.",
        ),
    ],
    "from_": Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="DATE",
            rich_help_panel=WHEN,
            help="Then or later, written as for --on.",
        ),
    ],
    "to": Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="DATE",
            rich_help_panel=WHEN,
            help="Then or earlier, written as for --on.",
        ),
    ],
    "within": Annotated[
        bool,
        typer.Option(
            "--within",
            rich_help_panel=WHEN,
            help="Only what lies certainly inside the dates given.",
        ),
    ],
    "possible": Annotated[
        bool,
        typer.Option(
            "--possible",
            rich_help_panel=WHEN,
            help="Also what may reach the dates given, its end not told.",
        ),
    ],
    "undated": Annotated[
        bool, typer.Option("--undated", rich_help_panel=WHEN, help="Only what has no date.")
    ],
}

_PASSAGE: dict[str, Any] = {
    "section": Annotated[
        list[str] | None,
        typer.Option(
            "--section",
            metavar="NAME",
            rich_help_panel=WHICH,
            help="A section of the article.",
            autocompletion=offers.sections,
        ),
    ],
    "paragraph": Annotated[
        list[str] | None,
        typer.Option(
            "--paragraph",
            metavar="N",
            rich_help_panel=WHICH,
            help="A paragraph, counted within its section.",
        ),
    ],
}

COLOURS = ("auto", "always", "never")
"""When stdout has colour."""

_ARGUMENT = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[WORDS]...",
        help="All of these words, in any form, or their beginnings.",
        show_default=False,
        autocompletion=offers.surnames,
    ),
]
"""The words after a listing."""


Known = Mapping[str, Layout | Format]
"""The layouts and formats of a command, by name."""


def _written(known: Known) -> dict[str, Any]:
    """Return the options that make an Output."""
    suffixes = [suffix for each in known.values() for suffix in each.suffixes]
    return {
        "format": Annotated[
            str | None,
            typer.Option(
                "--format",
                "-f",
                metavar="FORMAT",
                rich_help_panel=WRITE,
                help=f"One of {', '.join(known)}.",
                autocompletion=offers.words(*known),
            ),
        ],
        "no_header": Annotated[
            bool,
            typer.Option("--no-header", rich_help_panel=WRITE, help="Leave out the line of names."),
        ],
        "output": Annotated[
            str | None,
            typer.Option(
                "--output",
                "-o",
                metavar="FILE",
                rich_help_panel=WRITE,
                help=f"To a file: {' '.join(suffixes)}.",
            ),
        ],
        "no_pager": Annotated[
            bool,
            typer.Option(
                "--no-pager",
                rich_help_panel=SHOW,
                help="On a terminal, print a long page as it is.",
            ),
        ],
        "color": Annotated[
            str | None,
            typer.Option(
                "--color",
                metavar="WHEN",
                rich_help_panel=SHOW,
                help=f"Ink on stdout: {', '.join(COLOURS)}.",
                autocompletion=offers.words(*COLOURS),
            ),
        ],
    }


def _viewed(known: Known) -> dict[str, Any]:
    """Return the options that make a View."""
    written = _written(known)
    return {
        "columns": Annotated[
            list[str] | None,
            typer.Option(
                "--columns",
                "-c",
                metavar="A,B",
                rich_help_panel=SHOW,
                help="These columns, or all; 'powcli fields' explains them.",
                autocompletion=offers.columns,
            ),
        ],
        "sort": Annotated[
            str | None,
            typer.Option(
                "--sort",
                metavar="COLUMN[:desc]",
                rich_help_panel=SHOW,
                help="Sort by a column, blanks last.",
                autocompletion=offers.orders,
            ),
        ],
        "limit": Annotated[
            str | None,
            typer.Option(
                "--limit", "-n", metavar="N", rich_help_panel=SHOW, help="At most so many rows."
            ),
        ],
        "format": written.pop("format"),
        "excel": Annotated[
            bool,
            typer.Option(
                "--excel",
                rich_help_panel=WRITE,
                help="With csv: a visible apostrophe keeps text as text.",
            ),
        ],
        **written,
    }


def options(listing: Listing) -> dict[str, Any]:
    """Return the parameters of a listing, name and annotation, in the help's order."""
    narrowing: dict[str, Any] = {} if listing.name == WORDLESS else {"words": _ARGUMENT}
    dating: dict[str, Any] = {}
    for name in listing.filters:
        filter = filter_of(listing, name)
        group, panel = (dating, WHEN) if name == "date-origin" else (narrowing, WHICH)
        group[name.replace("-", "_")] = Annotated[
            list[str] | None,
            typer.Option(
                f"--{name}",
                metavar="NAME" if filter.kinds else "WORD",
                rich_help_panel=panel,
                help=help_of(listing, filter),
                autocompletion=offers.filtered(listing, filter),
            ),
        ]
        if name == "country" and listing.roles:
            narrowing["role"] = Annotated[
                list[str] | None,
                typer.Option(
                    "--role",
                    metavar="ROLE",
                    rich_help_panel=WHICH,
                    help=f"Exactly these roles: {', '.join(VOCABULARIES['role'])} or any.",
                    autocompletion=offers.words(*VOCABULARIES["role"], "any"),
                ),
            ]
    dates = _DATED if listing.dated else {}
    if listing.name == "dates":
        dates = {name: each for name, each in dates.items() if name != "undated"}
    shared = {"view": View, "show_sql": ShowSql, "db": Db}
    return narrowing | _PASSAGE | dates | dating | shared


WORDLESS = "passages"
"""The listing that is not searched: it has no words of its own."""


def query_of(listing: Listing, given: Mapping[str, Any], view: View) -> Query:
    """Return the query that the values of a listing's parameters ask for.

    Raises UsageError for a value that is not of its option's form.
    """
    periods = []
    if years := given.get("year"):
        periods.append(tuple(forms.year_span("--year", word) for word in years))
    if days := given.get("on"):
        periods.append(tuple(forms.day_span("--on", word) for word in days))
    if given.get("from_") is not None or given.get("to") is not None:
        periods.append((forms.span(given["from_"], given["to"]),))
    within, possible = bool(given.get("within")), bool(given.get("possible"))
    undated = bool(given.get("undated"))
    if within and not periods:
        raise UsageError("--within narrows --year, --on, --from or --to; give one of them as well")
    if possible and not periods:
        raise UsageError("--possible widens --year, --on, --from or --to; give one of them as well")
    if possible and within:
        raise UsageError("--possible adds what --within leaves out; give one of the two")
    if undated and periods:
        raise UsageError("--undated finds what has no date; leave out the other date options")
    roles = tuple(given.get("role") or ())
    names = (*listing.filters, "section", "paragraph")
    return Query(
        listing=listing.name,
        where=tuple(
            (name, tuple(words)) for name in names if (words := given.get(name.replace("-", "_")))
        ),
        roles=roles,
        periods=tuple(periods),
        within=within,
        possible=possible,
        undated=undated,
        words=tuple(given.get("words") or ()),
        columns=view.columns,
        sort=view.sort,
        limit=view.limit,
    )


def output_of(context: typer.Context, given: Mapping[str, Any], known: Known) -> Output:
    """Return how a command is to write: in the format asked for, that of the suffix, or a table.

    Raises UsageError for a format that it does not have, and for --excel with any but csv.
    """
    file = None if given["output"] == "-" else given["output"]
    excel = bool(given.get("excel"))
    if given.get("show_sql"):
        if given["format"] is not None or excel:
            raise UsageError("--show-sql prints SQL and no rows; give --format to 'powcli sql -'")
        return Output(file=file)
    if given["format"] is not None:
        name = _named(context, given["format"], known)
    elif file is not None:
        name = _ending(context, file, known)
    else:
        name = "csv" if excel else "table"
    if excel and name in FORMATS and FORMATS[name].binary:
        raise UsageError(
            f"{name} keeps text as text by itself; leave out --excel",
            instead=[(("--excel",), ())],
        )
    if excel and (name not in FORMATS or FORMATS[name].excel is None):
        raise UsageError(
            f"--excel goes with csv, not with {name}",
            "write --format csv --excel",
            [(("--format", given["format"]), ("--format", "csv"))] if given["format"] else (),
        )
    colour = "auto"
    if given["color"] is not None:
        colour = forms.choice("--color", given["color"], COLOURS)
    return Output(name, file, not given["no_header"], excel, not given["no_pager"], colour)


def _named(context: typer.Context, word: str, known: Known) -> str:
    """Return the format that a word names."""
    names = {other: name for name in known for other in (name, *known[name].names)}
    name = forms.fold(word)
    if name not in names and (owner := _owner(context, name)):
        raise UsageError(f"{context.info_name} does not write {name}; 'powcli {owner}' does")
    return names.get(name) or forms.choice("--format", word, tuple(known))


def _ending(context: typer.Context, file: str, known: Known) -> str:
    """Return the format to which the suffix of a file belongs."""
    suffixes = {suffix: name for name in known for suffix in known[name].suffixes}
    suffix = os.path.splitext(file)[1].lower()
    if suffix in suffixes:
        return suffixes[suffix]
    owner = _owner(context, suffix)
    fault = f"is for 'powcli {owner}' alone" if owner else "does not end in a known suffix"
    stem = file[: len(file) - len(suffix)]
    endings = [each for each in _INSTEAD.get(suffix, (".csv", ".md")) if each in suffixes]
    raise UsageError(
        f"--output '{file}' {fault}",
        f"end it in {', '.join(suffixes)}, or give --format",
        [(("--output", file), ("-o", f"{stem}{ending}")) for ending in endings],
    )


_INSTEAD = {
    **dict.fromkeys((".xls", ".ods", ".xlsm"), (".xlsx", ".csv")),
    **dict.fromkeys((".docx", ".doc", ".odt", ".rtf", ".pdf"), (".html", ".md", ".txt")),
    "": (".csv", ".md", ".txt"),
}
"""The suffixes that a person meant by another."""


def _owner(context: typer.Context, word: str) -> str | None:
    """Return the command that alone has the format of this name or suffix."""
    root: Any = context.find_root().command
    for command in root.list_commands(context):
        for name, format in own_formats(command).items():
            if word in (name, *format.names, *format.suffixes):
                return str(command)
    return None


def own_formats(command: str) -> Mapping[str, Format]:
    """Return the formats that only this command has, and perhaps others."""
    if command in LISTINGS:
        return {name: each for name, (each, listings) in OF_LISTINGS.items() if command in listings}
    own: Mapping[str, Format] = getattr(import_module(f"powcli.ask.{command}"), "OWN_FORMATS", {})
    return own


def view_of(context: typer.Context, given: Mapping[str, Any], known: Known) -> View:
    """Return what is to be shown of a command's result, and how.

    Raises UsageError for a value that is not of its option's form.
    """
    return View(
        columns=forms.column_names(given["columns"]),
        sort=forms.sort_order(given["sort"]) if given["sort"] is not None else None,
        limit=forms.number("--limit", given["limit"]),
        output=output_of(context, given, known),
    )


READ = "powcli.database"
"""Where the contexts of a run note the database that it reads."""


CONNECTION = "powcli.connection"
"""Where it notes the connection to it."""


def connected(context: typer.Context, db: str | None) -> sqlite3.Connection:
    """Open the database that a command reads, for as long as the command runs."""
    connection = database.connect(db)
    context.meta[READ] = db
    context.meta[CONNECTION] = connection
    context.call_on_close(connection.close)
    if context.obj.links:
        row = connection.execute(
            "SELECT meta.value FROM meta WHERE meta.key = 'address'"
        ).fetchone()
        context.obj = context.obj._replace(source=str(row[0]) if row else "")
    return connection


_ELSEWHERE = ("--output", "--format", "--db", "--color")
"""What of a command has no meaning where its file is opened."""


def about(context: typer.Context) -> About:
    """Return what a file says of itself: the command of this run, the article and its licence."""
    connection = context.meta.get(CONNECTION) or connected(context, None)
    from powcli.advice import without

    meta = dict(connection.execute("SELECT meta.key, meta.value FROM meta").fetchall())
    address = str(meta.get("address", ""))
    return About(
        str(context.info_name),
        command_line(without(context.meta.get(ARGV, ()), _ELSEWHERE)),
        source=str(meta.get("source", "")),
        address=address if address.startswith(("https://", "http://")) else "",
        licence=str(meta.get("data_licence", "")),
        attribution=str(meta.get("attribution", "")),
        versions=(("powcli", __version__), ("data", str(meta.get("data_version", "")))),
        copy=str(meta.get("article_sha256", "")),
    )


def command(listing: Listing) -> Any:
    """Return the Typer command of a listing."""
    own = own_formats(listing.name)

    def run(context: typer.Context, view: View, show_sql: bool, **given: Any) -> None:
        asked = query_of(listing, given, view)
        connection = connected(context, given["db"])
        if show_sql:
            with opened(context.obj, view.output.file) as screen:
                screen.out.write(query.inlined(connection, asked) + "\n")
            return
        format = own.get(view.output.format)
        located = query.located(connection, asked) if format and format.located else None
        result = query.run(connection, asked)._replace(located=located)
        result = hinted(context, connection, listing, result, given, view)
        write(context, result, view.output, layouts=paged(context, listing, view))

    return made(listing.name, declared(run, options(listing)), listing.help, listing.examples, own)


def paged(context: typer.Context, listing: Listing, view: View) -> Mapping[str, Draw]:
    """Return the layout of a listing for a person at a terminal, if one looks at it."""
    if context.obj.width is None or view.output.file is not None or not view.drawn:
        return {}
    from powcli.layouts.pages import page

    draw = page(listing.name)
    return {"table": draw} if draw else {}


ARGV = "powcli.argv"
"""Where the contexts of a run note the words of the command line."""


def hinted(
    context: typer.Context,
    connection: sqlite3.Connection,
    listing: Listing,
    result: Result,
    given: Mapping[str, Any],
    view: View,
) -> Result:
    """Return a result that also says which of the words searched is a year, a country, a column."""
    words = given.get("words")
    if not words:
        return result
    dated = listing.dated and not given.get("undated")

    def notices() -> Iterator[str]:
        from powcli.advice import edited, readings

        for told, edit in readings(connection, listing, words, dated, view.columns):
            line = edited(context.meta.get(ARGV, ()), edit)
            if line:
                yield f"{told}: {line}"
        yield from result.notices

    return result._replace(notices=notices())


def declared(function: Any, parameters: Mapping[str, Any]) -> Any:
    """Give a function of (context, **given) these parameters as its signature, and return it."""
    every = {"context": typer.Context, **parameters}
    function.__signature__ = inspect.Signature([_parameter(*each) for each in every.items()])
    return function


def _parameter(name: str, annotation: Any) -> inspect.Parameter:
    """Return a parameter; a flag that is not given is False, another option None."""
    default = False if getattr(annotation, "__origin__", None) is bool else None
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )


def made(
    name: str,
    function: Callable[..., None],
    help: str,
    examples: tuple[str, ...],
    own: Mapping[str, Format] | None = None,
) -> Any:
    """Return the Typer command of a function, its help beginning with examples.

    A parameter that is a View or an Output becomes the options that make one, and the
    function gets it made. `own` are the formats that only this command has.
    """
    known: Known = {**LAYOUTS, **FORMATS, **(own or {})}
    parameters = inspect.signature(function).parameters.values()
    signature: list[inspect.Parameter] = []
    for each in parameters:
        if each.annotation in _SHARED:
            shared, _ = _SHARED[each.annotation]
            signature += [_parameter(*option) for option in shared(known).items()]
        else:
            signature.append(each.replace(kind=inspect.Parameter.KEYWORD_ONLY))

    def run(context: typer.Context, **given: Any) -> None:
        values = given | {"context": context}
        for each in parameters:
            if each.annotation in _SHARED:
                _, value = _SHARED[each.annotation]
                values[each.name] = value(context, given, known)
        function(**{each.name: values[each.name] for each in parameters})

    run.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    run.__annotations__ = {each.name: each.annotation for each in signature}
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, cls=Helped, help=help, epilog="\n".join(examples))(run)
    return typer.main.get_command(app)


_SHARED: dict[Any, tuple[Any, Any]] = {
    View: (_viewed, view_of),
    Output: (_written, output_of),
}
"""What may stand in a signature for the shared options: these, and the value they make."""


def summary(name: str) -> str:
    """Return the first sentence of a command's help, without building the command."""
    if name in LISTINGS:
        return catalog.listing(name).help
    text = import_module(f"powcli.ask.{name}").command.__doc__ or ""
    return " ".join(text.partition("\n\n")[0].split())


def write(
    context: typer.Context,
    result: Result,
    output: Output,
    *,
    readable: Callable[[Result], Result] | None = None,
    layouts: Mapping[str, Draw] | None = None,
    formats: Mapping[str, Writer] | None = None,
) -> None:
    """Write a result to the screen or, whole or not at all, to a file; then its notices.

    `layouts` and `formats` are the command's own, by name; every other one is that of all
    commands, and a layout shows of the result what is `readable` of it.
    """
    name = output.format
    format = FORMATS.get(name) or own_formats(str(context.info_name)).get(name)
    if (format or LAYOUTS[name]).sourced:
        result = result._replace(about=about(context))
    if format and format.binary and output.file is None and context.obj.width is not None:
        raise UsageError(
            f"{name} is not for a terminal",
            f"name a file: -o {context.info_name}{format.suffixes[0]}",
        )
    told = output.file is not None and context.obj.notice_width is not None
    counter = _Counter(result.rows)
    if told:
        result = result._replace(rows=iter(counter))
    drawn = name in LAYOUTS or (layouts is not None and name in layouts)
    with opened(context.obj, output.file) as opens, paging(opens, drawn and output.paged) as paper:
        screen = coloured(paper, output.colour) if output.file is None else paper
        if layouts and name in layouts:
            layouts[name](result, screen, output.header)
        elif formats and name in formats:
            formats[name](result, screen.out, output.header)
        elif name in LAYOUTS:
            shown = readable(result) if readable else result
            LAYOUTS[name].write(shown, screen, output.header)
        else:
            assert format is not None
            writer = (format.excel if output.excel else None) or format.write
            writer(result, screen.out, output.header)
    if told:
        rows = "1 row" if counter.rows == 1 else f"{counter.rows:,} rows"
        if name in FORMATS and name not in (formats or ()) and not FORMATS[name].binary:
            rows += f", {len(result.head):,} columns"
        context.obj.notice(f"{output.file}: {rows if counter.rows else 'written'}")
    for notice in result.notices:
        context.obj.notice(notice)


class _Counter:
    """Rows that are counted as they are read."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Count these."""
        self._source = rows
        self.rows = 0

    def __iter__(self) -> Iterator[Row]:
        for row in self._source:
            self.rows += 1
            yield row


def deliver(
    context: typer.Context,
    result: Result,
    view: View,
    *,
    readable: Callable[[Result], Result] | None = None,
    layouts: Mapping[str, Draw] | None = None,
    formats: Mapping[str, Writer] | None = None,
    counted: bool = True,
) -> None:
    """Write what a view shows of the result of a written command.

    `readable`, `layouts` and `formats` are as in `write`, for a view that may be drawn.
    """
    shown = shaped(context, result, view, counted)
    if view.drawn:
        write(context, shown, view.output, readable=readable, layouts=layouts, formats=formats)
    else:
        write(context, shown, view.output)


def shaped(context: typer.Context, result: Result, view: View, counted: bool = True) -> Result:
    """Return a result in the order, with the rows and the columns that a view asks for.

    A notice says how many rows there are, or where nobody has `counted` them, that there
    are more. Raises UsageError for an unknown column.
    """
    known = [column.name for column in result.head]
    owner = context.info_name or ""
    names = forms.columns_among(known, view.columns, owner)
    if view.sort is not None:
        column, descending = view.sort
        name = forms.columns_among(known, (column,), owner)[0]
        result = result._replace(rows=_sorted(result, name, descending))
        counted = True
    if view.limit is not None:
        result = _limited(result, view.limit, counted)
    if not view.columns:
        return result
    places = [known.index(name) for name in names]
    rows = (tuple(row[place] for place in places) for row in result.rows)
    return result._replace(
        head=tuple(result.head[place] for place in places), rows=rows, chosen=True
    )


def _sorted(result: Result, name: str, descending: bool) -> Iterator[Row]:
    """Yield the rows by a column, in their order where it is the same; blanks come last."""
    known = [column.name for column in result.head]
    place, places = known.index(name), [known.index(name)]
    if name == "date" and {"earliest", "latest"} <= set(known):
        places = [known.index("earliest"), known.index("latest")]
    rows = list(result.rows)
    yield from sorted(
        (row for row in rows if row[place] is not None),
        key=lambda row: [_weight(row[each]) for each in places],
        reverse=descending,
    )
    yield from (row for row in rows if row[place] is None)


def _weight(value: Value) -> tuple[bool, bool, Any]:
    """Return by what a value is sorted: numbers before text, text without case and accents."""
    if isinstance(value, str):
        return True, True, forms.fold(value)
    return value is not None, False, value or 0


def _limited(result: Result, limit: int, counted: bool) -> Result:
    rows = iter(result.rows)

    def notices() -> Iterator[str]:
        if counted:
            if more := sum(1 for _ in rows):
                yield f"{limit} of {limit + more} rows"
        elif next(rows, None) is not None:
            yield f"there are more than {limit} rows"
        yield from result.notices

    return result._replace(rows=islice(rows, limit), notices=notices())


def named(context: typer.Context, connection: sqlite3.Connection, ids: Sequence[str]) -> list[Any]:
    """Return the records that the arguments mean, each once; stderr says what was read.

    Several words are one name, or else each is one; `-` reads ids from stdin, one a line.
    Raises NoRecordError where a word means no record, or several.
    """
    from powcli.records import find, find_all

    arguments = [word for word in ids if word != "-"]
    found = find_all(connection, arguments) if arguments else []
    for word in ids:
        if word == "-":
            found += [find(connection, line, whole=True) for line in _lines()]
    for reading in found:
        if reading.said:
            context.obj.notice(reading.said)
    return list(dict.fromkeys(reading.record for reading in found))


def asked(ids: Sequence[str]) -> Iterator[str]:
    """Yield the ids given as arguments, for `-` those on stdin, one a line."""
    for word in ids:
        if word == "-":
            yield from _lines()
        else:
            yield word


def _lines() -> Iterator[str]:
    """Yield the ids on stdin, one a line."""
    if sys.stdin is None:
        raise UsageError("stdin is closed; give the ids as arguments")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    for number, line in enumerate(sys.stdin):
        if line.strip() == "id" and not number:
            raise UsageError("stdin begins with the header 'id'; leave it out: --no-header")
        if line.strip():
            yield line.strip()
