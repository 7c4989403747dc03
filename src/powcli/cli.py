"""The app: which commands there are, and main() with its one translation of errors."""

import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, redirect_stdout
from importlib import import_module
from io import BytesIO, StringIO, TextIOWrapper
from shlex import split
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from powcli import __version__, catalog, database, screen
from powcli.catalog import LISTINGS
from powcli.commands import ARGV, READ, command, made, own_formats
from powcli.errors import DatabaseError, PowError, UsageError

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
    "export",
    "report",
    "completion",
)
"""The commands that are written out, each in a module of its name in `powcli.ask`."""

_LIMITS = ("Expression tree is too large", "too many SQL variables")

WELCOME = """\
powcli answers questions about Soviet atrocities against prisoners of war around
the Second World War: every number with who says it, and where it is printed.

Try:
  powcli search katyn
  powcli show Katyn massacre            (-o katyn.md: with its citation)
  powcli events --country Poland        (-o events.xlsx: for a spreadsheet)
  powcli compare german pow deaths      rival numbers side by side
  powcli disagreements                  where the article contradicts itself
  powcli gaps --kind no-author          what nobody is named for

'powcli --help' lists the commands.
"""


MAP = """\
powcli: every number that one encyclopedia article gives on Soviet atrocities
against prisoners of war, with who says it and where it is printed.

Look something up
  powcli search katyn            whatever has that word, name, number or day
  powcli show Katyn massacre     everything on one thing

Go through       events  figures  claims  people  organisations  places
                 documents  dates  countries  passages
Question it      compare        rival numbers side by side
                 disagreements  where the article contradicts itself
                 gaps           what it leaves open
Draw and count   timeline  stats
Take it along    cite, or -o rows.xlsx .html .csv .json .md behind any command;
                 report: a page to hand over; export all.xlsx, export FOLDER
Query it         sql  path  fields
About            info  check  completion

Narrow a list    powcli events katyn order --country Poland --year 1939..1941
                 --said-by none  -c date,title,dead  --sort COLUMN  -n 10

'powcli COMMAND --help' explains a command, 'powcli fields reading' how dates,
numbers and authors are written. A long page goes to $PAGER or less, unless
--no-pager. Ink: --color WHEN, NO_COLOR=1. ACCESSIBLE=1: no drawings. --version.
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
        name, *rest = args
        if name not in self.list_commands(ctx):
            from powcli.advice import no_command

            raise UsageError(no_command(name, args, self.list_commands(ctx)))
        if rest == ["help"] and name not in _TEXT:
            rest = ["--help"]
        return name, self.get_command(ctx, name), rest

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the map of the commands."""
        formatter.write(MAP)


_TEXT = ("search", "sql")
"""The commands to which `help` may be a text."""


def _helped(words: Sequence[str]) -> list[str]:
    """Return the words of a command line, `help` and `version` as the options that they are."""
    if not words:
        return []
    first = words[0].lower()
    if first == "help":
        return [*words[1:2], "--help"]
    if words[1:] == [] and (first == "version" or words[0] in ("-v", "-V")):
        return ["--version"]
    return list(words)


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
    given = _helped(_words() if arguments is None else list(arguments))
    try:
        try:
            group = typer.main.get_command(app)
            with _helping(here, given):
                context = group.make_context("powcli", list(given), obj=here)
                context.meta[ARGV] = tuple(given)
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
        message, code = _told(error, given, context)
        here.notice(message, fault=True)
    finally:
        try:
            here.out.flush()
        except OSError:
            screen.forget(here.out)
    return code


@contextmanager
def _helping(here: screen.Screen, given: Sequence[str]) -> Iterator[None]:
    """Show a help text, which Typer prints, in a pager where it is longer than the terminal."""
    if here.width is None or not {"-h", "--help"} & set(given):
        yield
        return
    with StringIO() as text:
        try:
            with redirect_stdout(text):
                yield
        finally:
            screen.show(here, text.getvalue())


def _words() -> list[str]:
    """Return the words of the command line as UTF-8, whatever the locale makes of them."""
    return [os.fsencode(word).decode("utf-8", "surrogateescape") for word in sys.argv[1:]]


def _interrupted(error: BaseException | None) -> bool:
    """Whether Ctrl-C is behind an error: in the midst of a query SQLite tells of it."""
    while error and getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
        error = error.__context__
    return error is not None


def _told(error: Exception, given: Sequence[str], context: Any) -> tuple[str, int]:
    """Return what to tell the user of an error, and the exit code. Raises what is a bug."""
    if isinstance(error, PowError | typer.TyperException):
        return _mistaken(error, given), getattr(error, "code", 2)
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


def _mistaken(error: PowError | typer.TyperException, given: Sequence[str]) -> str:
    """Return what is wrong with a command line, and the command that was probably meant."""
    if isinstance(error, PowError) and error.code != UsageError.code and not error.instead:
        return str(error)  # nothing on the command line is at fault
    from powcli import advice

    group: Any = typer.main.get_command(app)
    context = typer.Context(group)
    command = group.get_command(context, given[0]) if given else None
    if command and getattr(error, "code", 2) == UsageError.code:
        for look in (advice.without_value, advice.one_dash):
            if message := look(given, command):
                return message
    if isinstance(error, PowError):
        return advice.said(error, given, _runs)
    return advice.usage(error, given, group, context, _runs)


_UNTRIED: tuple[list[str], ...] = ([], ["sql"], ["export"])
"""The commands that are not tried: a statement may have rows without end, a folder is written."""
_WRITING = ("-o", "--output", "-")
"""What makes a command write a file or wait for somebody: it is not tried."""


def _runs(line: str, depth: int = 2) -> str:
    """Return the command line that powcli runs, tried out of sight: this, or this mended.

    An empty text says that none was found, or that its words find no rows.
    """
    from powcli import advice

    words = split(line)[1:]
    if words[:1] in _UNTRIED or any(
        word.startswith(_WRITING[:2]) or word == _WRITING[2] for word in words
    ):
        return line
    error: Exception
    with TextIOWrapper(BytesIO(), "utf-8") as rows, open(os.devnull, "w") as nowhere:
        group: Any = typer.main.get_command(app)
        context = None
        try:
            unseen = screen.Screen(rows, nowhere)
            context = group.make_context("powcli", list(words), obj=unseen)
            context.meta[ARGV] = tuple(words)
            with context:
                group.invoke(context)
        except typer.Exit as done:
            return line if done.exit_code == 0 else ""
        except (PowError, typer.TyperException) as fault:
            error = fault
        except (OSError, sqlite3.Error):
            return ""
        else:
            # Words that a listing does not find are no way out; of no rows there is the header.
            searched = words[0] in LISTINGS and len(words) > 1 and words[1][:1] != "-"
            rows.seek(0)
            return "" if searched and rows.buffer.read().count(b"\n") < 2 else line
    if not depth:
        return ""
    edits = [edit for edit in getattr(error, "instead", ()) if edit[0]]
    option = getattr(error, "option_name", None)
    if type(error).__name__ == "NoSuchOption" and option and context:
        command = group.get_command(context, words[0])
        edits = advice.option_edits(option, words, advice.options(command)) if command else []
    lines = (advice.edited(words, edit) for edit in edits)
    return next(filter(None, (_runs(each, depth - 1) for each in lines if each)), "")


def _sound(db: str | None) -> bool:
    from powcli.check import sound

    try:
        with closing(database.connect(db)) as connection:
            return sound(connection)
    except DatabaseError:
        return False
