"""The way out of a mistake: for each, the commands that were probably meant, as they run.

Everything here is loaded when something is wrong, or when words might have been options.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from itertools import islice, pairwise
from typing import Any

import typer

from powcli import catalog, database, forms, meant, names
from powcli.catalog import LISTINGS
from powcli.errors import Edit, PowError, command_line, either
from powcli.forms import fold
from powcli.model import Listing

_MOST = 3
"""The most commands that a message names."""

Runs = Callable[[str], str]
"""The command line that runs: the very one, mended where it has another fault, or none."""

_SAME = {"-f": "--format", "-c": "--columns", "-n": "--limit", "-o": "--output", "-h": "--help"}
"""The short options, by what they are short for."""


def edited(words: Sequence[str], edit: Edit) -> str:
    """Return a command line with what was meant in place; an empty text where it is not there."""
    old, new = edit
    if not old:
        return command_line(new)
    apart = _apart(words)
    if len(old) == 1 and old[0] not in apart and " " in old[0]:
        old = tuple(old[0].split())
    for place in range(len(apart) - len(old), -1, -1):
        here = tuple(apart[place : place + len(old)])
        if tuple(_SAME.get(word, word) for word in here) == tuple(
            _SAME.get(word, word) for word in old
        ):
            if new and old[0] == new[0]:
                new = (here[0], *new[1:])  # as it was typed, short or long
            return command_line([*apart[:place], *new, *apart[place + len(old) :]])
    if len(old) == 1:
        for place, word in enumerate(apart):
            parts = [part.strip() for part in word.partition(":")[0].split(",")]
            if old[0] in parts:
                tail = word[len(word.partition(":")[0]) :]
                mended = ",".join(new[0] if part == old[0] else part for part in parts) + tail
                return command_line([*apart[:place], mended, *apart[place + 1 :]])
    return ""


def without(words: Sequence[str], options: Sequence[str]) -> list[str]:
    """Return a command line without options that take a value."""
    apart = _apart(words)
    names = [_SAME.get(word[:2] if word[:2] in _SAME else word, word) for word in apart]
    return [
        word
        for place, word in enumerate(apart)
        if names[place] not in options
        and not (place and names[place - 1] in options and apart[place - 1] in (*options, *_SAME))
    ]


def _apart(words: Sequence[str]) -> list[str]:
    """Return the words of a command line, an option and its value apart."""
    apart: list[str] = []
    for word in words:
        if re.match(r"--[a-z-]+=", word):
            apart += word.split("=", 1)
        else:
            apart.append(word)
    return apart


def lines(words: Sequence[str], edits: Iterable[Edit], runs: Runs) -> str:
    """Return up to three commands that edits make of a command line and that run, as a phrase."""
    made = (runs(line) for line in filter(None, (edited(words, edit) for edit in edits)))
    return either(list(islice(dict.fromkeys(filter(None, made)), _MOST)))


def said(error: PowError, words: Sequence[str], runs: Runs) -> str:
    """Return the message of an error, with the commands that were meant where there are any."""
    commands = lines(words, error.instead, runs)
    return f"{error.fault}; try {commands}" if commands else str(error)


def readings(
    connection: sqlite3.Connection,
    listing: Listing,
    words: Sequence[str],
    dated: bool,
    columns: Sequence[str],
) -> Iterator[tuple[str, Edit]]:
    """Yield what words that are searched would be as an option: a year, a country, a column."""
    together = " ".join(words)
    parts = [together] if len(words) > 1 and _country(connection, together) else list(words)
    for word in parts:
        old = tuple(words) if word == together else (word,)
        day = forms.iso_day(word)
        if dated and (day or re.fullmatch(r"\d{3}0'?s", word)):
            option = "--on" if day and "-" in day else "--year"
            yield f"{word} as a date", (old, (option, word))
        elif "country" in listing.filters and (name := _country(connection, word)):
            yield f"{word} as a country", (old, ("--country", name))
        elif columns and listing.column(word):
            typed = ",".join(columns)
            yield f"{word} as a column", (("-c", typed, word), ("-c", f"{typed},{word}"))


def _country(connection: sqlite3.Connection, word: str) -> str:
    """Return the word that names a country, an empty text if it is the name of none."""
    found = names.read(connection, word, ("country",))
    if not found.whole or len(found.records) != 1:
        return ""
    return word if " " not in word else found.records[0]


def no_command(name: str, words: Sequence[str], known: Sequence[str]) -> str:
    """Return the message of a command that there is not, with the commands that may be meant.

    A word of the data leads to `search`, with how many records it finds, and to the record.
    """
    fault = f"there is no command '{name}'"
    word, rest = fold(name), list(words[1:])
    if name.lower() in known:
        return f"{fault}; try {either([command_line([name.lower(), *rest])])}"
    record = next((each for each in LISTINGS if catalog.listing(each).record == word), None)
    if word == "select":
        return f"{fault}; try {either([command_line(['sql', ' '.join(words)])])}"
    if rest and (fold(rest[0]) in known) and word in ("list", "ls", "all", "index", "help"):
        return f"{fault}; try {either([command_line([fold(rest[0]), *rest[1:]])])}"
    instead = (record,) if record else meant.COMMANDS.get(word, ())
    if record and rest and (found := _shown(rest)):
        return f"{fault}; try {either([found])}"
    if instead:
        made = []
        for line in instead:
            given = rest if " " not in line else [*_options_of(rest)]
            bare = not given and line in meant.ARGUED
            made.append(command_line([*line.split(), *given, *(["--help"] if bare else [])]))
        looked = words[1:] if instead[0] in meant.ARGUED else words
        if not record and (found := _search(looked)):
            made.append(found)
        return f"{fault}; try {either(list(dict.fromkeys(made))[:_MOST])}"
    if near := forms.near(name, known)[:_MOST]:
        return f"{fault}; did you mean {either(command_line([each, *rest]) for each in near)}?"
    hints = list(_records(words))
    return f"{fault}; {', '.join(hints) or _ALL}"


_ALL = "'powcli --help' lists them"


def _free(words: Sequence[str]) -> list[str]:
    """Return the words before the first option."""
    place = next((place for place, word in enumerate(words) if word.startswith("-")), len(words))
    return list(words[:place])


def _reported(words: Sequence[str], rest: Sequence[str]) -> str:
    """Return the report that words would narrow as an option; an empty text if they name nothing."""
    text = " ".join(words)
    with suppress(PowError, sqlite3.Error), closing(database.connect(None)) as connection:
        for kind in ("country", "event", "place", "person", "organisation"):
            if len(names.read(connection, text, (kind,)).records) == 1:
                output = () if any(word.startswith(("-o", "--out")) for word in rest) else _NAMED
                return command_line(["report", f"--{kind}", text, *rest, *output])
    return ""


_NAMED = ("-o", "powcli.html")
"""The page that is named to whoever names none."""


def _shown(words: Sequence[str]) -> str:
    """Return the command that shows the record of which words are the name, if one has it."""
    with suppress(PowError, sqlite3.Error), closing(database.connect(None)) as connection:
        found = names.read(connection, " ".join(_free(words)))
        if found.whole and len(found.records) == 1:
            return command_line(["show", *words])
    return ""


def _options_of(words: Sequence[str]) -> list[str]:
    """Return the words from the first option on."""
    return list(words[len(_free(words)) :])


def _search(words: Sequence[str]) -> str:
    """Return the search for words, an empty text if it finds nothing."""
    with suppress(PowError, sqlite3.Error), closing(database.connect(None)) as connection:
        from powcli.ranking import find

        if find(connection, " ".join(_free(words))).hits:
            return command_line(["search", *_free(words)])
    return ""


def _records(words: Sequence[str]) -> Iterator[str]:
    """Yield what words of the data lead to: the records that they find, the one of that name."""
    free = _free(words)
    text = " ".join(free)
    with suppress(PowError, sqlite3.Error), closing(database.connect(None)) as connection:
        from powcli.ranking import find

        hits = find(connection, text).hits
        if hits:
            count = "1 record" if len(hits) == 1 else f"{len(hits)} records"
            yield f"'{command_line(['search', *free])}' finds {count}"
        day = forms.iso_day(text)
        if day:
            option = "--on" if "-" in day else "--year"
            yield f"'{command_line(['events', option, day])}' lists what happened then"
        country = _country(connection, text)
        if country:
            yield f"'{command_line(['events', '--country', country])}' lists its events"
            return
        found = names.read(connection, text)
        record = found.records[0] if found.whole and len(found.records) == 1 else None
        if hits and not day:
            row = connection.execute(
                "SELECT search.id, search.title FROM search WHERE search.rowid = :rowid",
                {"rowid": hits[0].rowid},
            ).fetchone()
            record = record if record and record.count("-") else str(row[0])
        if record:
            whole = "everything on it" if found.whole or len(hits) == 1 else "the first of them"
            yield f"'{command_line(['show', record])}' shows {whole}"


def usage(
    error: typer.TyperException, words: Sequence[str], group: Any, context: Any, runs: Runs
) -> str:
    """Return what is wrong with the words of a command line, in powcli's voice and not Typer's."""
    name = words[0] if words and group.get_command(context, words[0]) else ""
    command = group.get_command(context, name) if name else group
    message = error.format_message()
    option = getattr(error, "option_name", "")
    help = command_line([*filter(None, [name]), "--help"])
    if type(error).__name__ == "NoSuchOption":
        return _no_option(option, name, words, group, context, runs)
    if "requires" in message or "Takes" in message:
        value = meant.NEEDED.get(option)
        given = [*words, value] if value else []
        hint = f"try {either([command_line(given)])}" if value else f"see '{help}'"
        return f"{option} needs a value; {hint}"
    if "does not take a value" in message:
        typed = next((word for word in words if word.startswith(f"{option}=")), option)
        return f"{option} takes no value; try {lines(words, [_bare(typed)], runs)}"
    if "extra argument" in message:
        return _too_many(name, words, command)
    if "Missing argument" in message:
        return _too_few(name)
    return f"{message[:1].lower()}{message[1:].rstrip('.')}; see '{help}'"


def _bare(typed: str) -> Edit:
    """Return the edit that takes the value off an option which has none."""
    option, _, value = typed.partition("=")
    return (option, value), (option,)


def _no_option(
    option: str, name: str, words: Sequence[str], group: Any, context: Any, runs: Runs
) -> str:
    """Return the message of an option that a command does not have."""
    if not name:
        return _before(option, words, group, context)
    known = options(group.get_command(context, name))
    fault, plain, apart = f"{name} has no option {option}", option.lstrip("-"), _apart(words)
    edits = option_edits(option, words, known)
    if commands := lines(words, edits, runs):
        return f"{fault}; try {commands}"
    if f"--{plain}" not in known:
        others = (*LISTINGS, "search", "stats", "cite")
        having = (each for each in others if option in options(group.get_command(context, each)))
        swapped = filter(None, (runs(command_line([each, *apart[1:]])) for each in having))
        if commands := either(list(islice(swapped, _MOST))):
            return f"{fault}; try {commands}"
    return f"{fault}; see '{command_line([name, '--help'])}'"


def option_edits(option: str, words: Sequence[str], known: Sequence[str]) -> list[Edit]:
    """Return what an option that there is not may mean, among those that there are."""
    plain, apart = option.lstrip("-"), _apart(words)
    if plain.isdigit():
        typed = next((word for word in words if word.startswith(option)), option)
        return [((typed,), ("-n", typed[1:]))] if "-n" in known else []
    value = next(
        (
            after
            for before, after in zip(apart, [*apart[1:], ""], strict=True)
            if before == option and not after.startswith("-")
        ),
        "",
    )
    edits: list[Edit] = [((option,), (f"--{plain}",))] if f"--{plain}" in known else []
    for template in meant.OPTIONS.get(plain, ()):
        if edit := _filled(option, value, template, known):
            edits.append(edit)
    key, equals, of = value.partition("=")
    if equals and f"--{key.strip()}" in known:
        edits.append(((option, value), (f"--{key.strip()}", of.strip(" '\"="))))
    longer = {each.lstrip("-"): each for each in known if each.startswith("--")}
    return edits or [((option,), (longer[each],)) for each in forms.near(plain, longer)]


def _filled(option: str, value: str, template: str, known: Sequence[str]) -> Edit | None:
    """Return the edit that writes a template for an option and its value, if the command has it."""
    parts = template.split()
    if any(part.startswith("-") and part not in known for part in parts):
        return None
    takes = "{}" in parts
    if takes and not value:
        first = next((part for part in parts if part in meant.NEEDED), "")
        if not first:
            return None
        value = meant.NEEDED[first]
        return (option,), tuple(value if part == "{}" else part for part in parts)
    old = (option, value) if takes else (option,)
    return old, tuple(value if part == "{}" else part for part in parts)


def options(command: Any) -> list[str]:
    """Return the options that a command has, short ones too."""
    own = [opt for parameter in command.params for opt in parameter.opts if opt.startswith("-")]
    return [*own, "--help", "-h"]


def _before(option: str, words: Sequence[str], group: Any, context: Any) -> str:
    """Return the message of an option that stands before the command, or of none at all."""
    for place, word in enumerate(words):
        if not word.startswith("-") and group.get_command(context, word):
            line = command_line([word, *words[:place], *words[place + 1 :]])
            return f"options stand after the command; try '{line}'"
    plain = option.lstrip("-").split("=")[0]
    if plain in meant.COMMANDS or plain in group.list_commands(context):
        return no_command(plain, [plain], group.list_commands(context)).replace(
            f"command '{plain}'", f"option {option}"
        )
    return f"powcli has no option {option}; {_ALL}"


def _too_many(name: str, words: Sequence[str], command: Any) -> str:
    """Return the message of words that a command does not take."""
    free = [word for word in words[1:] if not word.startswith("-")]
    if name == "passages":
        return f"passages takes no words; try {either(_passages(free))}"
    if name == "fields" and not any(fold(word) in LISTINGS for word in free):
        return f"fields takes one word; try '{command_line(['fields', ' '.join(free)])}'"
    if name in ("stats", "fields", "completion"):
        listing = next((word for word in free if fold(word) in LISTINGS), "")
        kept = [word for word in words[1:] if word in ("--by",) or fold(word) in _GROUPS]
        by = kept[-1] if kept else ""
        made = [name, *filter(None, [listing]), *(["--by", by] if by and name == "stats" else [])]
        return f"{name} takes one word, not '{' '.join(free)}'; try '{command_line(made)}'"
    free = _free(words[1:])
    if name == "report" and (line := _reported(free, words[1 + len(free) :])):
        return f"report takes no words, not '{' '.join(free)}'; try '{line}'"
    return f"{name} takes no words, not '{' '.join(free)}'; try '{command_line([name])}'" + (
        f" or '{command_line(['search', *free])}'" if free else ""
    )


_GROUPS = ("country", "year", "kind", "author", "section", "measure")


def _passages(free: Sequence[str]) -> list[str]:
    """Return what words after `passages` may mean: a section, or something to look for."""
    text = " ".join(free)
    made = [command_line(["search", *free])]
    with suppress(PowError, sqlite3.Error), closing(database.connect(None)) as connection:
        sections = [
            str(section)
            for (section,) in connection.execute("SELECT DISTINCT passage.section FROM passage")
        ]
        with suppress(PowError):
            section = forms.choice("--section", text, sections)
            made.insert(0, command_line(["passages", "--section", section]))
    return made


_EXAMPLE: Mapping[str, Sequence[str]] = {
    "show": ("show", "katyn-massacre"),
    "cite": ("cite", "german-pow-deaths.hebert"),
    "completion": ("completion", "bash"),
}


def _too_few(name: str) -> str:
    """Return the message of a command that needs a word."""
    example = command_line(_EXAMPLE.get(name, (name, "--help")))
    if name == "completion":
        return f"completion takes the name of a shell; try '{example}'"
    return f"{name} takes the ids or a name of records; try '{example}' or 'powcli search Katyn'"


def without_value(words: Sequence[str], command: Any) -> str:
    """Return the message of an option whose value is the next option; an empty text for none."""
    known = options(command)
    takes = {
        opt
        for parameter in command.params
        for opt in parameter.opts
        if not getattr(parameter, "is_flag", False)
    }
    apart = _apart(words)
    for option, value in pairwise(apart):
        if option in takes and value in known and option in meant.NEEDED:
            place = apart.index(option) + 1
            line = command_line([*apart[:place], meant.NEEDED[option], *apart[place:]])
            return f"{option} needs a value; try '{line}'"
    return ""


def one_dash(words: Sequence[str], command: Any) -> str:
    """Return the message of a long option with one dash; an empty text for none."""
    known = options(command)
    for word in words[1:]:
        plain = word.partition("=")[0]
        if re.fullmatch(r"-[a-z][a-z-]+", plain) and f"-{plain}" in known:
            line = edited(words, ((plain,), (f"-{plain}",)))
            return f"{plain} has two dashes; try '{line}'"
    return ""
