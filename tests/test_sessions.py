"""Sessions written out: the README's, and those in tests/sessions, run and compared.

A session is `$ command` and what it prints, stdout and stderr as they come; a line `…`
stands for any lines. `pytest --update` rewrites those without one; the diff is read.
"""

import fcntl
import os
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from conftest import ROOT

from powcli import catalog
from powcli.cli import Commands
from powcli.commands import own_formats, summary
from powcli.formats import FORMATS, Format
from powcli.layouts import LAYOUTS, Layout

README = ROOT / "README.md"
SESSIONS = sorted((ROOT / "tests" / "sessions").glob("*.txt"))
POWCLI = f'powcli() {{ "{sys.executable}" -m powcli "$@"; }}\n'
ANY = "…"


def environment() -> dict[str, str]:
    return {
        name: value
        for name, value in os.environ.items()
        if name not in ("POWCLI_DB", "NO_COLOR", "COLUMNS", "LINES")
    }


def piped(command: str, folder: Path) -> str:
    """Return what a command prints into a pipe, run in a folder of its own."""
    return subprocess.run(
        ["bash", "-c", POWCLI + command],
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    ).stdout


def shown(command: str, folder: Path, width: int) -> str:
    """Return what a command prints on a terminal of a width, without colour."""
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
    process = subprocess.Popen(
        ["bash", "-c", POWCLI + command],
        cwd=folder,
        env={**environment(), "NO_COLOR": "1", "TERM": "xterm"},
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    read = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:
            break
        if not part:
            break
        read += part
    os.close(ours)
    process.wait(timeout=60)
    text = read.decode().replace("\r\n", "\n")
    return "".join(line.rstrip() + "\n" for line in text.splitlines())


def sessions(text: str) -> list[tuple[str, str]]:
    """Return the commands of a text and what each is said to print."""
    parts = re.split(r"^\$ (.*)\n", text, flags=re.M)[1:]
    return [
        (command, output.rstrip("\n") + "\n" if output.strip() else "")
        for command, output in zip(parts[::2], parts[1::2], strict=True)
    ]


def agrees(expected: str, printed: str) -> bool:
    pattern = ".*".join(re.escape(part) for part in expected.split(f"{ANY}\n"))
    return re.fullmatch(pattern, printed, re.S) is not None


def console_blocks(text: str) -> list[str]:
    return re.findall(r"^```console\n(.*?)^```$", text, re.M | re.S)


@pytest.mark.parametrize("file", SESSIONS, ids=lambda file: file.stem)
def test_a_golden_session_still_prints_the_same(
    file: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """A file named …-80.txt is of a terminal 80 wide, another is of a pipe."""
    width = re.search(r"-(\d+)$", file.stem)
    updated = ""
    for command, expected in sessions(file.read_text()):
        if width:
            printed = shown(command, tmp_path, int(width[1]))
            for line in printed.splitlines():  # an address stays whole
                assert len(line) <= int(width[1]) or "https://" in line, command
        else:
            printed = piped(command, tmp_path)
        if request.config.getoption("--update"):
            expected = printed
        updated += f"$ {command}\n{expected}" + ("\n" if expected else "")
        assert agrees(expected, printed), f"$ {command}\n{printed}"
    if request.config.getoption("--update"):
        file.write_text(updated.rstrip("\n") + "\n")


def quoted(*words: str) -> str:
    return ", ".join(f"`{word}`" for word in words)


def generated() -> dict[str, str]:
    """Return the parts of the README that follow from the declarations."""
    commands = "| command | what it shows |\n|---|---|\n" + "".join(
        f"| `{name}` | {summary(name)} |\n" for name in Commands().list_commands(None)
    )
    known: dict[str, Layout | Format] = {**LAYOUTS, **FORMATS}
    for name in Commands().list_commands(None):
        known |= own_formats(name)
    formats = "| `--format` | suffix | |\n|---|---|---|\n" + "".join(
        f"| {quoted(name, *each.names)} | {quoted(*each.suffixes)} | {each.write.__doc__} |\n"
        for name, each in known.items()
    )
    return {"commands": commands, "formats": formats}


def test_the_readme_says_what_happens(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """One test reads and writes the whole file: two at once would lose each other's work."""
    text = README.read_text()
    update = request.config.getoption("--update")
    for part, expected in generated().items():
        table = re.search(f"<!-- {part} -->\n(.*?)<!-- end -->", text, re.S)
        assert table
        if update:
            text = text[: table.start(1)] + expected + text[table.end(1) :]
        else:
            assert table[1] == expected
    checked = 0
    for block in console_blocks(text):
        updated = ""
        for command, expected in sessions(block):
            printed = piped(command, tmp_path)
            checked += 1
            if update and ANY not in expected:
                expected = printed
            updated += f"$ {command}\n{expected}" + ("\n" if expected else "")
            assert agrees(expected, printed), f"$ {command}\n{printed}"
        text = text.replace(f"```console\n{block}```", f"```console\n{updated.rstrip()}\n```")
    if update:
        README.write_text(text)
    assert checked >= 5


@pytest.mark.parametrize("name", Commands().list_commands(None))
def test_every_example_in_help_runs(name: str, tmp_path: Path) -> None:
    help = piped(f"powcli {name} --help", tmp_path)
    examples = [
        line.strip() for line in help.partition("Examples:\n")[2].partition("\n\n")[0].splitlines()
    ]
    assert len(examples) >= 1
    for example in examples:
        ran = subprocess.run(
            ["bash", "-o", "pipefail", "-c", POWCLI + example],
            cwd=tmp_path,
            env=environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert ran.returncode == 0, f"{example}\n{ran.stderr}"


def test_help_of_every_listing_is_its_own() -> None:
    helps = [summary(name) for name in Commands().list_commands(None)]
    assert len(set(helps)) == len(helps)
    assert catalog.listing("events").help in helps
