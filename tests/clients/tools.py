"""The clients: what they are, whether they are here, in which version, and how they are run."""

import importlib
import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

LONGEST = 300
"""The seconds that a client may take."""

NOISE = re.compile(r"Warning: failed to launch javaldx - java may not function correctly\n")
"""LibreOffice without a Java, which Calc does not use, says so of itself."""


class Client(NamedTuple):
    """A client: the programs that it is, or else the modules; what it tells its version by."""

    programs: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    version: str = "--version"


CLIENTS = {
    "soffice": Client(("soffice",)),
    "chromium": Client(("chromium", "pdftotext"), ("playwright", "axe_playwright_python")),
    "duckdb": Client(modules=("duckdb",)),
    "pandas": Client(modules=("pandas", "openpyxl")),
    "csvkit": Client(("csvstat", "csvclean", "in2csv")),
    "frictionless": Client(("frictionless",)),
    "datasette": Client(("datasette",)),
    "sqlite-utils": Client(("sqlite-utils",)),
    "sqlite3": Client(("sqlite3",)),
    "ogrinfo": Client(("ogrinfo",)),
    "pandoc": Client(("pandoc",)),
    "jq": Client(("jq",)),
    "fzf": Client(("fzf",)),
}
"""Each client by its name, which is that of the README's recipes too."""


def path() -> str:
    """Return where programs are looked for: also beside this Python."""
    return os.pathsep.join((os.environ.get("PATH", os.defpath), str(Path(sys.executable).parent)))


def found(program: str) -> str | None:
    """Return where a program is."""
    return shutil.which(program, path=path())


def missing(name: str) -> str:
    """Return what of a client is not here; nothing where all is."""
    client = CLIENTS[name]
    for program in client.programs:
        if not found(program):
            return f"{program} is not installed"
    for module in client.modules:
        if not find_spec(module):
            return f"{module} is no module here"
    return ""


def version(name: str) -> str:
    """Return the version of a client, or that it is none here."""
    client = CLIENTS[name]
    if missing(name):
        return "missing"
    told = []
    if client.programs:
        ran = subprocess.run(
            [str(found(client.programs[0])), client.version],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        told += re.findall(r"\d+(?:\.\d+)+", ran.stdout)[:1]
    told += [f"{module} {metadata.version(module)}" for module in client.modules]
    return ", ".join(told)


def module(name: str) -> Any:
    """Return a module that need not be here when the types are checked."""
    return importlib.import_module(name)


def ran(
    *words: str | Path, given: str = "", folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a client in a folder as nobody's, with what it reads on stdin; it must succeed."""
    program = found(str(words[0]))
    assert program, words[0]
    result = subprocess.run(
        [program, *map(str, words[1:])],
        input=given,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env={**os.environ, "PATH": path(), "LC_ALL": "C.UTF-8"},
        timeout=LONGEST,
        check=False,
    )
    assert result.returncode == 0, f"{words}\n{result.stdout}{result.stderr}"
    return result


def quiet(*words: str | Path, given: str = "", folder: Path | None = None) -> str:
    """Run a client that must have nothing to say on stderr; return what it prints."""
    result = ran(*words, given=given, folder=folder)
    assert NOISE.sub("", result.stderr) == "", f"{words}\n{result.stderr}"
    return result.stdout
