"""The app: which commands there are, and main() with its one translation of errors."""

import os
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from powcli import __version__, catalog, database, screen
from powcli.catalog import LISTINGS
from powcli.commands import READ, command, made, own_formats, summary
from powcli.errors import DatabaseError, PowError, UsageError, either
from powcli.forms import did_you_mean, fold

WRITTEN = (
    "show",
    "search",
    "compare",
    "timeline",
    "stats",
    "cite",
    "fields",
    "sql",
    "path",
    "info",
    "check",
    "completion",
)
"""The commands that are written out, each in a module of its name in `powcli.ask`."""

SYNONYMS = {
    "person": "people",
    "persons": "people",
    "organizations": "organisations",
    "organization": "organisations",
    "numbers": "figures",
    "quantities": "figures",
    "chronology": "dates",
    "papers": "documents",
    "statements": "claims",
    "states": "countries",
    "nations": "countries",
    "sections": "passages",
    "paragraphs": "passages",
    "about": "info",
    "version": "info",
    "where": "path",
    "find": "search",
    "grep": "search",
    "query": "sql",
    "select": "sql",
}
"""What people may call a command; singulars come from the declarations."""

_LIMITS = ("Expression tree is too large", "too many SQL variables")

WELCOME = """\
powcli answers questions about Soviet atrocities against prisoners of war around
the Second World War: every number with who says it, and where it is printed.

Try:
  powcli events --country Poland
  powcli figures --quantity german-pow-deaths
  powcli events --year 1940 -o events.csv

'powcli --help' lists the commands.
"""


class Commands(TyperGroup):
    """A group that builds only the command that is called."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of all commands, listings first."""
        return [*LISTINGS, *WRITTEN]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command of that name, built now."""
        if cmd_name in LISTINGS:
            return command(catalog.listing(cmd_name))
        if cmd_name in WRITTEN:
            module = import_module(f"powcli.ask.{cmd_name}")
            own = own_formats(cmd_name)
            return made(cmd_name, module.command, module.command.__doc__, module.EXAMPLES, own)
        return None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the name and command that the arguments call; answer a near miss with it."""
        name = args[0]
        if name in self.list_commands(ctx):
            return name, self.get_command(ctx, name), args[1:]
        raise UsageError(_no_command(name, self.list_commands(ctx)))

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the help's list of commands from the declarations."""
        with formatter.section("Listings"):
            formatter.write_dl([(name, summary(name)) for name in LISTINGS])
        with formatter.section("Others"):
            formatter.write_dl([(name, summary(name)) for name in WRITTEN])


def _no_command(name: str, known: Sequence[str]) -> str:
    word = fold(name)
    meant = SYNONYMS.get(word) or next(
        (listing for listing in LISTINGS if catalog.listing(listing).record == word), None
    )
    hint = did_you_mean(name, known) or "'powcli --help' lists them"
    if meant:
        hint = f"did you mean {either([meant])}?"
    if word == "help":
        hint = "'powcli --help' lists them, 'powcli COMMAND --help' explains one"
    return f"there is no command '{name}'; {hint}"


def _usage(error: typer.TyperException) -> str:
    """Return Typer's message in powcli's voice, with the way to the command's options."""
    message = error.format_message().rstrip(".")
    message = message[:1].lower() + message[1:]
    if "unexpected extra argument" in message:
        message += "; put a name of several words in quotes"
    context = getattr(error, "ctx", None)
    return f"{message}; see '{context.command_path} --help'" if context else message


app = typer.Typer(
    cls=Commands,
    add_completion=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
) -> None:
    """Every number of one contested history, with who says it and where it is printed."""
    if version:
        print(f"powcli {__version__}", file=context.obj.out)
        raise typer.Exit
    if context.invoked_subcommand is None:
        context.obj.out.write(WELCOME)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run powcli and return its exit code. What is not caught here is a bug."""
    here = screen.find()
    context: Any = None
    code = 0
    try:
        try:
            group = typer.main.get_command(app)
            given = _words() if arguments is None else list(arguments)
            context = group.make_context("powcli", given, obj=here)
            with context:
                group.invoke(context)
        except typer.Exit as done:
            code = done.exit_code
        here.out.flush()
    except (KeyboardInterrupt, typer.Abort):
        code = 130
    except BrokenPipeError:
        screen.forget(here.out)  # a reader who closes the pipe has seen enough
    except Exception as error:
        if _interrupted(error):
            return 130
        message, code = _told(error, context)
        here.notice(message)
    finally:
        try:
            here.out.flush()
        except OSError:
            screen.forget(here.out)
    return code


def _words() -> list[str]:
    """Return the words of the command line as UTF-8, whatever the locale makes of them."""
    return [os.fsencode(word).decode("utf-8", "surrogateescape") for word in sys.argv[1:]]


def _interrupted(error: BaseException | None) -> bool:
    """Whether Ctrl-C is behind an error: in the midst of a query SQLite tells of it."""
    while error and getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
        error = error.__context__
    return error is not None


def _told(error: Exception, context: Any) -> tuple[str, int]:
    """Return what to tell the user of an error, and the exit code. Raises what is a bug."""
    if isinstance(error, PowError):
        return str(error), error.code
    if isinstance(error, typer.TyperException):
        return _usage(error), error.exit_code
    if isinstance(error, MemoryError):
        return "this takes more memory than there is; ask for less, with --limit or a filter", 1
    if isinstance(error, OSError) and error.filename is None:
        return f"cannot write the rows: {(error.strerror or str(error)).lower()}", 1
    if isinstance(error, sqlite3.Error) and not isinstance(error, sqlite3.ProgrammingError):
        if any(limit in str(error) for limit in _LIMITS):
            return f"these are more values than SQLite takes at a time: {error}; give fewer", 2
        return f"the database cannot be read: {error}", DatabaseError.code
    if context and READ in context.meta and not _sound(context.meta[READ]):
        return "the database is damaged or foreign; 'powcli check' names what is wrong", 4
    raise error


def _sound(db: str | None) -> bool:
    from powcli.check import sound

    try:
        with closing(database.connect(db)) as connection:
            return sound(connection)
    except DatabaseError:
        return False
