"""The app: which commands there are, and main() with its one translation of errors."""

import os
import sqlite3
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from powcli import __version__, catalog, screen
from powcli.catalog import LISTINGS
from powcli.commands import command, made, own_formats, summary
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


def _forget_stdout() -> None:
    """Point stdout away from a closed pipe, so that Python's last flush does not fail."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
    code = 0
    try:
        try:
            group = typer.main.get_command(app)
            given = sys.argv[1:] if arguments is None else list(arguments)
            with group.make_context("powcli", given, obj=here) as context:
                group.invoke(context)
        except typer.Exit as done:
            code = done.exit_code
        here.out.flush()
    except PowError as error:
        here.notice(str(error))
        return error.code
    except sqlite3.DatabaseError as error:
        here.notice(f"the database cannot be read: {error}")
        return DatabaseError.code
    except typer.TyperException as error:
        here.notice(_usage(error))
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:
        _forget_stdout()  # a reader who closes the pipe has seen enough
    except OSError as error:
        if error.filename is not None:
            raise
        _forget_stdout()
        here.notice(f"cannot write the rows: {(error.strerror or str(error)).lower()}")
        return 1
    return code
