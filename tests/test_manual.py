"""The help of every command: examples first, each option in one group, no line too long."""

import io
import re
from typing import Any

import pytest
import typer
from conftest import Run

from powcli import catalog, cli, commands
from powcli.catalog import LISTINGS
from powcli.catalog.filters import filter_of
from powcli.catalog.words import VOCABULARIES
from powcli.manual import GROUPS
from powcli.screen import Screen

COMMANDS = (*LISTINGS, *cli.WRITTEN)
_LONG = re.compile(r"--[a-z-]+")


def groups(help: str) -> dict[str, str]:
    """Return the text under each heading, which is a line that ends in a colon."""
    parts = re.split(r"(?m)^(Examples|Arguments|Which|When|Show|Write|Expert)\b.*:\n", help)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def options(name: str) -> list[Any]:
    """Return the options of a command that people may give, but --help."""
    group: Any = typer.main.get_command(cli.app)
    command = group.get_command(typer.Context(group), name)
    return [each for each in command.params if each.param_type_name == "option"]


def narrow(name: str, width: int) -> str:
    """Return the help of a command as a terminal of so many columns has it."""
    screen = Screen(io.StringIO(), io.StringIO(), width)
    group: Any = typer.main.get_command(cli.app)
    context = typer.Context(
        group, info_name="powcli", obj=screen, help_option_names=["-h", "--help"]
    )
    command = group.get_command(context, name)
    return str(command.get_help(typer.Context(command, parent=context, info_name=name)))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_stands_in_the_group_where_it_is_declared(run: Run, name: str) -> None:
    text = run(name, "--help").out
    assert run(name, "-h").out == run("help", name).out == text
    found = groups(text)
    for option in options(name):
        assert option.rich_help_panel in GROUPS, option.name
        (long,) = (word for word in option.opts if word.startswith("--"))
        having = []
        for group in set(GROUPS) & set(found):
            heads = re.findall(r"(?m)^  (?=-)((?:-\S+[ ,]*)+)", found[group])
            having += [group for head in heads if long in _LONG.findall(head)]
        assert having == [option.rich_help_panel], long
    assert "--help" in found["Expert"]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_sentence_and_the_examples_come_first(run: Run, name: str) -> None:
    usage, sentence, examples, *_ = run(name, "--help").out.split("\n\n")
    assert usage.startswith(f"Usage: powcli {name}")
    assert commands.summary(name) == " ".join(sentence.split())
    assert examples.startswith("Examples:\n  ")
    group: Any = typer.main.get_command(cli.app)
    command = group.get_command(typer.Context(group), name)
    assert examples.splitlines()[1:] == [f"  {each}" for each in command.epilog.splitlines()]


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_80_columns_wide_at_most(run: Run, monkeypatch: Any, name: str) -> None:
    text = run(name, "--help").out
    assert max(map(len, text.splitlines())) <= 80
    assert narrow(name, 200) == text.rstrip("\n")
    monkeypatch.setenv("COLUMNS", "200")
    assert run(name, "--help").out == text
    examples = groups(text)["Examples"]
    for width in (40, 60):
        lines = narrow(name, width).replace(examples, "").splitlines()
        assert all(len(line) <= width or "$(powcli" in line or "|" in line for line in lines)


def test_no_help_is_longer_than_it_is(run: Run) -> None:
    """The longest names 30 kinds of event, 13 roles and 15 measures."""
    lengths = {name: run(name, "--help").out.count("\n") for name in COMMANDS}
    assert max(lengths.values()) == lengths["events"] <= 70
    assert all(length <= 60 for name, length in lengths.items() if name not in _LONGEST), lengths


_LONGEST = ("events", "figures")


@pytest.mark.parametrize("name", LISTINGS)
def test_help_says_what_a_filter_takes_that_it_may_be_repeated_and_when_none(
    run: Run, name: str
) -> None:
    text = " ".join(groups(run(name, "--help").out)["Which"].split())
    text += " ".join(groups(run(name, "--help").out).get("When", "").split())
    listing = catalog.listing(name)
    for each in (filter_of(listing, filter) for filter in listing.filters):
        column = each.column(listing)
        known = VOCABULARIES.get(column.values if column else each.name, ())
        assert ", ".join(known) in text
        assert not each.kinds or "none for the rows without" in text
    if "said-by" in listing.filters:
        assert "none where nobody is named" in text
    assert "each may be repeated, meaning either" in run(name, "--help").out


def test_a_command_without_filters_has_no_word_of_them(run: Run) -> None:
    for name in ("compare", "stats", "fields", "sql", "path"):
        assert "repeated" not in run(name, "--help").out


def test_root_help_says_how_to_change_what_a_terminal_shows(run: Run) -> None:
    last = run("--help").out.partition("'powcli COMMAND --help'")[2]
    for word in ("fields reading", "$PAGER", "--no-pager", "--color", "NO_COLOR", "ACCESSIBLE"):
        assert word in last
