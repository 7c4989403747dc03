"""`powcli completion`: the script that lets a shell complete powcli, and what the script asks.

A script runs `powcli completion SHELL -- WORDS`, with the words of the command line up to
the one to complete. The answer's first line is its kind, each other line an offer.
"""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal, NamedTuple

import typer

from powcli import offers
from powcli.commands import summary
from powcli.errors import PowError
from powcli.forms import choice, fold
from powcli.offers import Offer
from powcli.screen import visible

# Both `read` and `+=` are in the bash 3.2 of macOS, `mapfile` is not; nor is `compopt`, and
# there a space follows a column.
BASH = r"""_powcli() {
    local line kind=
    COMPREPLY=()
    while IFS= read -r line; do
        if [ -z "$kind" ]; then kind=$line; else COMPREPLY+=("$line"); fi
    done < <("$1" completion bash -- "${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)
    case $kind in
        items) compopt -o nospace 2>/dev/null ;;
        files) compopt -o default 2>/dev/null ;;
    esac
}
complete -F _powcli powcli
"""

ZSH = r"""#compdef powcli
_powcli() {
    local -a lines offers
    lines=("${(@f)$(${(Q)words[1]} completion zsh -- "${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    offers=("${(@)lines[2,-1]}")
    case $lines[1] in
        words) _describe -t values value offers -U ;;
        items) _describe -t values value offers -U -S '' ;;
        files) _files ;;
    esac
}
compdef _powcli powcli
# In a file on $fpath this is the body of the function itself.
if [ "$funcstack[1]" = _powcli ]; then _powcli "$@"; fi
"""

FISH = r"""function __powcli_complete
    set -l words (commandline -opc)
    set -l lines ($words[1] completion fish -- $words (commandline -ct) 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path (commandline -ct)
        case words items
            set -e lines[1]
            printf '%s\n' $lines
    end
end
complete -c powcli -f -a '(__powcli_complete)'
"""

SCRIPTS = {"bash": BASH, "zsh": ZSH, "fish": FISH}

EXAMPLES = ('eval "$(powcli completion bash)"', "powcli completion zsh", "powcli completion fish")


def command(
    context: typer.Context,
    shell: Annotated[
        str,
        typer.Argument(
            metavar="SHELL", help="bash, zsh or fish.", autocompletion=offers.words(*SCRIPTS)
        ),
    ],
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORD]...", help="A line to complete; the script gives it."),
    ] = None,
) -> None:
    """Print the script with which bash, zsh or fish completes powcli.

    It completes commands, options and what the database knows: countries, ids, kinds,
    columns, sections. Put the line of your shell into its start file:

    \b
      ~/.bashrc                   eval "$(powcli completion bash)"
      ~/.zshrc, after compinit    eval "$(powcli completion zsh)"
      ~/.config/fish/config.fish  powcli completion fish | source
    """
    name = choice("SHELL", shell, tuple(SCRIPTS))
    if not words:
        context.obj.out.write(SCRIPTS[name])
        return
    typed, kept = [*words[:-1], _unquoted(words[-1])], ""
    if name == "bash":
        typed, kept = _joined(words)
    try:
        answer = reply(context.find_root(), typed[1:] or [""])
    except (PowError, typer.TyperException, sqlite3.Error, UnicodeDecodeError):
        return  # Somebody is typing: what cannot be completed is told when it is run.
    lines = (answer.kind, *_lines(name, answer.offers, words[-1], kept))
    context.obj.out.write("".join(f"{line}\n" for line in lines))


class Reply(NamedTuple):
    """What to offer: words, items of a list that may go on, or the shell's own file names."""

    offers: list[Offer]
    kind: Literal["words", "items", "files"] = "words"


def reply(root: Any, words: Sequence[str]) -> Reply:
    """Return what the last of the words after the program's name may become.

    `root` is the context of the app; of its commands, only the one that the words call is
    built. Raises PowError and sqlite3.Error where the database cannot be read.
    """
    *before, typed = words
    names = root.command.list_commands(root)
    name = next((word for word in before if not word.startswith("-")), "")
    if not name:
        if typed.startswith("-"):
            return Reply(_options(root, typed))
        return Reply(_matching([(each, summary(each)) for each in names], typed))
    if name not in names:
        return Reply([])
    called = root.command.get_command(root, name)
    given = before[before.index(name) + 1 :]

    def context(given: list[str]) -> Any:
        return called.make_context(name, [*given], parent=root, resilient_parsing=True)

    option, equals, value = typed.partition("=")
    if equals and (parameter := _taking(called, option)):
        after = _values(context(given), parameter, value)
        return after._replace(offers=[(f"{option}={word}", note) for word, note in after.offers])
    if given and (parameter := _taking(called, given[-1])):
        return _values(context(given[:-1]), parameter, typed)
    here = context(given)
    argument = None if typed.startswith("-") else _argument(here)
    return _values(here, argument, typed) if argument else Reply(_options(here, typed))


def _taking(called: Any, word: str) -> Any:
    """Return the option of a command that a word names, if it takes a value."""
    for parameter in called.params:
        if word.startswith("-") and word in parameter.opts and not parameter.is_flag:
            return parameter
    return None


def _argument(context: Any) -> Any:
    """Return the argument that comes next, if there is one."""
    for parameter in context.command.params:
        if parameter.param_type_name == "argument" and (
            parameter.nargs == -1 or not context.params.get(parameter.name)
        ):
            return parameter
    return None


def _options(context: Any, typed: str) -> list[Offer]:
    """Return the options that a command can still take; a short one only where it is typed."""
    return [
        (option, parameter.help or "")
        for parameter in context.command.get_params(context)
        if parameter.param_type_name == "option" and not parameter.hidden
        if parameter.multiple or not _given(context, parameter.name)
        for option in parameter.opts
        if option.startswith(typed) and (option.startswith("--") or option == typed)
    ]


def _given(context: Any, name: str) -> bool:
    """Whether an option stands on the command line, and not only in the environment."""
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _values(context: Any, parameter: Any, typed: str) -> Reply:
    """Return what a parameter takes; one whose metavar has a comma takes a list."""
    if parameter.metavar == "FILE":
        return Reply([], "files")
    # Typer drops what does not begin with the typed word to the letter, so it is given none.
    known = [(item.value, item.help or "") for item in parameter.shell_complete(context, "")]
    if "," not in (parameter.metavar or ""):
        return Reply(_matching(known, typed))
    done, comma, last = typed.rpartition(",")
    rest = [offer for offer in known if offer[0] not in done.split(",")]
    return Reply([(done + comma + word, note) for word, note in _matching(rest, last)], "items")


def _matching(known: list[Offer], typed: str) -> list[Offer]:
    """Return the offers that begin with what is typed, in any case and without accents.

    Where none does, the one that has a word beginning so, in what is said of it too. It must
    be the only one, for a shell replaces what is typed by what all its offers begin with.
    """
    start = _plain(typed)
    beginning = [offer for offer in known if _plain(offer[0]).startswith(start)]
    if not beginning:
        inside = [offer for offer in known if f" {start}" in f" {_plain(' '.join(offer))}"]
        return inside if len(inside) == 1 else []
    return beginning


def _plain(text: str) -> str:
    """Return text folded, each sign in it a space, so that ids and names compare."""
    return re.sub(r"\W", " ", fold(text))


def _lines(shell: str, known: list[Offer], typed: str, kept: str) -> Iterator[str]:
    """Yield offers as the script of a shell takes them; bash keeps what is `kept`."""
    for word, note in known:
        word, note = visible(word), visible(" ".join(note.split()))
        if shell == "bash":
            yield _quoted(word[len(kept) :], typed)
        elif shell == "zsh":
            word = word.replace("\\", "\\\\").replace(":", "\\:")
            yield f"{word}:{note}" if note else word
        else:
            yield f"{word}\t{note}"


def _joined(words: Sequence[str]) -> tuple[list[str], str]:
    """Return the words that bash took apart at `=` and `:`, and what it keeps of the last."""
    joined: list[str] = []
    kept, apart = "", False
    for word in words:
        sign = word.strip("=:") == "" != word
        if joined and (sign or apart):
            kept = joined[-1] + word * sign
            joined[-1] += _unquoted(word)
        else:
            kept = ""
            joined.append(_unquoted(word))
        apart = sign
    return joined, kept


def _quoted(word: str, typed: str) -> str:
    """Return a word as bash must find it, in the quotes that the typed one has opened."""
    if typed.startswith("'"):
        return word.replace("'", r"'\''")
    if typed.startswith('"'):
        return re.sub(r'(["$`\\])', r"\\\1", word)
    return re.sub(r"([^\w@%+=:,./-])", r"\\\1", word)


def _unquoted(word: str) -> str:
    """Return a word as typed so far without its quotes, the last of which may be open."""
    if word[:1] in ("'", '"'):
        return re.sub(r"\\(.)", r"\1", word[1:]).rstrip(word[0])
    return re.sub(r"\\(.?)", r"\1", word)
