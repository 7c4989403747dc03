"""The README's recipes for other tools, each run as it stands where its tool is installed."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import ROOT

from powcli.cli import Commands

README = ROOT / "README.md"

ANY = "…"
"""What a tool prints and no README can know."""

_RECIPE = re.compile(
    r"^<!-- recipe: (?P<tool>[\w-]+)(?:; tested with: (?P<given>.*?))? -->\n"
    r"```(?P<language>shell-session|python)\n(?P<text>.*?)^```$",
    re.M | re.S,
)


class Recipe(NamedTuple):
    """A recipe: its tool, what it is tested with besides, its language and its text."""

    tool: str
    given: str
    language: str
    text: str


class Step(NamedTuple):
    """A command line, and what it is said to print; nothing where nothing is said."""

    line: str
    printed: str


def recipes() -> list[Recipe]:
    """Return the recipes of the README."""
    return [Recipe(*map(str, each.groups(""))) for each in _RECIPE.finditer(README.read_text())]


def steps(recipe: Recipe) -> list[Step]:
    """Return what a recipe runs; a program is one step, its last comment what it prints."""
    if recipe.language == "python":
        printed = re.search(r"(?:^# .*\n)+\Z", recipe.text, re.M)
        said = re.sub("^# ", "", printed[0], flags=re.M) if printed else ""
        return [Step(f"python3 -c {shlex.quote(recipe.text)}", said)]
    parts = re.split(r"^\$ (.*)\n", recipe.text, flags=re.M)[1:]
    lines = [f"{line} {recipe.given}".rstrip() for line in parts[::2]]
    return [Step(*each) for each in zip(lines, parts[1::2], strict=True)]


def missing(recipe: Recipe) -> str:
    """Return why a recipe cannot be run here; nothing where it can."""
    if recipe.language == "python":
        return "" if find_spec(recipe.tool) else f"{recipe.tool} is no module here"
    for command in re.findall(r"\bpowcli ([a-z]+)", recipe.text):
        if command not in Commands().list_commands(None):
            return f"powcli has no command {command}"
    return "" if _which(recipe.tool) else f"{recipe.tool} is not installed"


def _which(tool: str) -> str | None:
    """Return the path of a tool, also one that was installed beside this Python."""
    return shutil.which(tool) or shutil.which(tool, path=str(Path(sys.executable).parent))


@pytest.fixture
def shell(tmp_path: Path) -> Mapping[str, str]:
    """An environment with a home of its own, in which powcli and python3 are these."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, started in (("powcli", "-m powcli"), ("python3", "")):
        script = folder / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" {started} "$@"\n')
        script.chmod(0o755)
    unset = ("POWCLI_DB", "NO_COLOR", "COLUMNS", "FZF_DEFAULT_OPTS", "FZF_DEFAULT_COMMAND")
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    beside = Path(sys.executable).parent
    path = os.pathsep.join((str(folder), kept.get("PATH", os.defpath), str(beside)))
    return {**kept, "PATH": path, "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}


def said(line: str, shell: Mapping[str, str], folder: Path) -> str:
    """Return what a command line prints on stdout; it must succeed."""
    ran = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=folder,
        env=shell,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, f"$ {line}\n{ran.stdout}{ran.stderr}"
    return ran.stdout


@pytest.mark.parametrize(
    "recipe",
    [pytest.param(each, id=each.tool, marks=pytest.mark.client(each.tool)) for each in recipes()],
)
def test_a_recipe_does_what_the_readme_says(
    recipe: Recipe, shell: Mapping[str, str], tmp_path: Path
) -> None:
    if reason := missing(recipe):
        pytest.skip(reason)
    folder = tmp_path / "recipe"
    folder.mkdir()
    said("powcli figures -o figures.csv", shell, folder)
    for line, expected in steps(recipe):
        printed = said(line, shell, folder)
        if expected:
            pattern = ".*".join(re.escape(part) for part in expected.split(ANY))
            assert re.fullmatch(pattern, printed), f"$ {line}\n{printed}"


def test_every_recipe_is_marked_and_has_a_tool_of_its_own() -> None:
    section = README.read_text().partition("\n## In other tools\n")[2].partition("\n## ")[0]
    tools = [recipe.tool for recipe in recipes()]
    assert len(tools) == len(set(tools)) >= 9
    assert len(tools) == section.count("\n```") / 2
    assert "powcli figures -o figures.csv" in section
