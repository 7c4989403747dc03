"""Makes a Typer command of a listing: the one place where a signature is made, not written.

The options that every command shares are declared here, for the written ones too.
"""

import inspect
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Annotated, Any

import typer

from powcli import catalog, database, formats, forms, offers, query
from powcli.catalog import LISTINGS
from powcli.catalog.filters import FILTERS
from powcli.catalog.words import VOCABULARIES
from powcli.errors import UsageError
from powcli.model import Listing, Query, Result

Db = Annotated[
    str | None,
    typer.Option(
        "--db",
        metavar="FILE",
        envvar="POWCLI_DB",
        help="Read another database of this schema.",
        show_default=False,
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"One of {', '.join(formats.FORMATS)}.",
        autocompletion=offers.words(*formats.FORMATS),
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--columns",
        "-c",
        metavar="A,B",
        help="The columns to show, or all.",
        autocompletion=offers.columns,
    ),
]
Sort = Annotated[
    str | None,
    typer.Option(
        "--sort",
        metavar="COLUMN[:desc]",
        help="Sort by a column, blanks last.",
        autocompletion=offers.orders,
    ),
]
Limit = Annotated[
    str | None, typer.Option("--limit", "-n", metavar="N", help="At most so many rows.")
]
NoHeader = Annotated[bool, typer.Option("--no-header", help="Leave out the line of names.")]
Excel = Annotated[
    bool, typer.Option("--excel", help="With csv: as spreadsheets want it, formulas disarmed.")
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to a file; its suffix is a format."),
]
ShowSql = Annotated[
    bool,
    typer.Option("--show-sql", help="Print the SQL, as 'powcli sql -' takes it; run nothing."),
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

_SHARED: dict[str, Any] = {
    "columns": Columns,
    "sort": Sort,
    "limit": Limit,
    "format": Format,
    "excel": Excel,
    "no_header": NoHeader,
    "output": Output,
    "show_sql": ShowSql,
    "db": Db,
}

_DATED: dict[str, Any] = {
    "year": Annotated[
        list[str] | None,
        typer.Option("--year", metavar="YEAR", help="1940, 1939..1941 or 1939-1941, by overlap."),
    ],
    "from_": Annotated[
        str | None,
        typer.Option("--from", metavar="DATE", help="This year, month or day, or later."),
    ],
    "to": Annotated[
        str | None,
        typer.Option("--to", metavar="DATE", help="This year, month or day, or earlier."),
    ],
    "on": Annotated[
        list[str] | None,
        typer.Option("--on", metavar="DATE", help="In this year or month, or on this day."),
    ],
    "within": Annotated[
        bool,
        typer.Option("--within", help="Only what lies certainly inside the dates given."),
    ],
    "undated": Annotated[bool, typer.Option("--undated", help="Only what has no date.")],
}

_WORDS: dict[str, Any] = {
    "section": Annotated[
        list[str] | None,
        typer.Option(
            "--section",
            metavar="NAME",
            help="A section of the article.",
            autocompletion=offers.sections,
        ),
    ],
    "paragraph": Annotated[
        list[str] | None,
        typer.Option("--paragraph", metavar="N", help="A paragraph, counted within its section."),
    ],
    "search": Annotated[
        str | None,
        typer.Option("--search", metavar="TEXT", help="Words, in full or their beginnings."),
    ],
}


def options(listing: Listing) -> dict[str, Any]:
    """Return the options of a listing as parameter name and annotation, in the help's order."""
    found: dict[str, Any] = {}
    for name in listing.filters:
        words = FILTERS[name].help
        found[name.replace("-", "_")] = Annotated[
            list[str] | None,
            typer.Option(
                f"--{name}",
                metavar="NAME",
                help=f"{words[0].upper()}{words[1:]}.",
                autocompletion=offers.filtered(listing, FILTERS[name]),
            ),
        ]
        if name == "country" and listing.name in ("events", "dates", "figures"):
            found["role"] = Annotated[
                list[str] | None,
                typer.Option(
                    "--role",
                    metavar="ROLE",
                    help=f"Exactly these roles: {', '.join(VOCABULARIES['role'])} or any.",
                    autocompletion=offers.words(*VOCABULARIES["role"], "any"),
                ),
            ]
    return found | (_DATED if listing.dated else {}) | _words(listing) | _SHARED


def _words(listing: Listing) -> dict[str, Any]:
    if listing.name == "passages":
        return {name: _WORDS[name] for name in ("section", "paragraph")}
    return _WORDS


def query_of(listing: Listing, given: dict[str, Any]) -> Query:
    """Return the query that the values of a listing's options ask for.

    Raises UsageError for a value that is not of its option's form.
    """
    periods = []
    if years := given.get("year"):
        periods.append(tuple(forms.year_span("--year", word) for word in years))
    if days := given.get("on"):
        periods.append(tuple(forms.day_span("--on", word) for word in days))
    if given.get("from_") is not None or given.get("to") is not None:
        periods.append((forms.span(given["from_"], given["to"]),))
    within, undated = bool(given.get("within")), bool(given.get("undated"))
    if within and not periods:
        raise UsageError("--within narrows --year, --on, --from or --to; give one of them as well")
    if undated and periods:
        raise UsageError("--undated finds what has no date; leave out the other date options")
    roles = tuple(
        forms.choice("--role", word, (*VOCABULARIES["role"], "any"))
        for word in given.get("role") or ()
    )
    names = (*listing.filters, "section", "paragraph")
    return Query(
        listing=listing.name,
        where=tuple(
            (name, tuple(words)) for name in names if (words := given.get(name.replace("-", "_")))
        ),
        roles=roles,
        periods=tuple(periods),
        within=within,
        undated=undated,
        search=given.get("search"),
        columns=forms.column_names(given["columns"]),
        sort=forms.sort_order(given["sort"]) if given["sort"] is not None else None,
        limit=forms.number("--limit", given["limit"]),
    )


READ = "powcli.database"
"""Where the contexts of a run note the database that it reads."""


def connected(context: typer.Context, db: str | None) -> sqlite3.Connection:
    """Open the database that a command reads, for as long as the command runs."""
    connection = database.connect(db)
    context.meta[READ] = db
    context.call_on_close(connection.close)
    return connection


def command(listing: Listing) -> Any:
    """Return the Typer command of a listing."""

    def run(context: typer.Context, **given: Any) -> None:
        asked = query_of(listing, given)
        connection = connected(context, given["db"])
        if given["show_sql"]:
            with formats.opened(context.obj, given["output"]) as screen:
                screen.out.write(query.inlined(connection, asked) + "\n")
            return
        show(
            context,
            query.run(connection, asked),
            given["format"],
            given["output"],
            given["no_header"],
            given["excel"],
        )

    return made(listing.name, signed(run, options(listing)), listing.help, listing.examples)


def signed(function: Any, options: dict[str, Any]) -> Any:
    """Give a function of (context, **given) these options as its signature, and return it."""
    parameters = [
        inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
    ]
    for name, annotation in options.items():
        default = False if annotation.__origin__ is bool else None
        parameters.append(
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
            )
        )
    function.__signature__ = inspect.Signature(parameters)
    function.__annotations__ = {each.name: each.annotation for each in parameters}
    return function


def made(name: str, function: Any, help: str, examples: tuple[str, ...]) -> Any:
    """Return the Typer command of a function, its help ending in examples."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    epilog = "\b\nExamples:\n" + "\n".join(f"  {example}" for example in examples)
    app.command(name, help=help, epilog=epilog)(function)
    return typer.main.get_command(app)


def summary(name: str) -> str:
    """Return the first sentence of a command's help, without building the command."""
    if name in LISTINGS:
        return catalog.listing(name).help
    text = import_module(f"powcli.ask.{name}").command.__doc__ or ""
    return " ".join(text.partition("\n\n")[0].split())


def show(
    context: typer.Context,
    result: Result,
    format: str | None,
    output: str | None,
    no_header: bool = False,
    excel: bool = False,
    layout: formats.Layout = formats.TABLE,
    person: Result | None = None,
) -> None:
    """Write the result of a written command as its options ask.

    Where a person reads, in table and markdown, `person` stands for it.
    """
    name = formats.named(format, output, excel)
    if person is not None and name in ("table", "markdown"):
        result = person
    formats.write(result, context.obj, name, output, not no_header, excel, layout)


def asked(ids: Sequence[str]) -> Iterator[str]:
    """Yield the ids given as arguments, for `-` those on stdin, one a line."""
    for word in ids:
        if word != "-":
            yield word
            continue
        if sys.stdin is None:
            raise UsageError("stdin is closed; give the ids as arguments")
        if hasattr(sys.stdin, "reconfigure"):
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")
        for number, line in enumerate(sys.stdin):
            if line.strip() == "id" and not number:
                raise UsageError("stdin begins with the header 'id'; leave it out: --no-header")
            if line.strip():
                yield line.strip()


def narrowed(context: typer.Context, result: Result, columns: list[str] | None) -> Result:
    """Return the result of a written command with the columns that `--columns` names.

    Raises UsageError for an unknown one.
    """
    names = forms.column_names(columns)
    if not names:
        return result
    known = [column.name for column in result.head]
    chosen = forms.columns_among(known, names, context.info_name or "")
    places = [known.index(name) for name in chosen]
    head = tuple(result.head[place] for place in places)
    rows = (tuple(row[place] for place in places) for row in result.rows)
    return result._replace(head=head, rows=rows, chosen=True)
