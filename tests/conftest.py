"""What the tests share: powcli run through its main(), and the database it reads."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from powcli import cli, database

ROOT = Path(__file__).parent.parent


class Ran(NamedTuple):
    """The exit code of a run, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, str]]:
        """The rows of a csv."""
        return list(csv.DictReader(io.StringIO(self.out)))

    @property
    def bytes(self) -> bytes:
        """What it wrote, where that is no text."""
        return self.out.encode("utf-8", "surrogateescape")

    @property
    def json(self) -> Any:
        """The value of a JSON text."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("POWCLI_DB", "NO_COLOR", "COLUMNS", "FORCE_COLOR", "PYTHONUNBUFFERED"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run powcli in this process."""

    def run(*arguments: str) -> Ran:
        capsysbinary.readouterr()
        code = cli.main(arguments)
        captured = capsysbinary.readouterr()
        return Ran(code, captured.out.decode("utf-8", "surrogateescape"), captured.err.decode())

    return run


@pytest.fixture
def ids(run: Run) -> Callable[..., list[str]]:
    """Run a listing and return the ids of its rows."""

    def ids(*arguments: str) -> list[str]:
        ran = run(*arguments, "-f", "csv", "-c", "id")
        assert ran.code == 0, ran.err
        return ran.out.split("\n")[1:-1]

    return ids


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    """The bundled database."""
    connection = database.connect(None)
    yield connection
    connection.close()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the bundled database that a test may damage."""
    target = tmp_path / "copy.db"
    target.write_bytes(Path(database.bundled()).read_bytes())
    return target


def process(
    *arguments: str, environment: dict[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run powcli as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "powcli", *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **(environment or {})},
        cwd=cwd,
        timeout=60,
        check=False,
    )


def process_shell(script: str, cwd: Path | None = None) -> str:
    """Run a bash script in which powcli is this one; return all that it prints."""
    define = f'powcli() {{ "{sys.executable}" -m powcli "$@"; }}; '
    return subprocess.run(
        ["bash", "-c", define + script],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        cwd=cwd,
        timeout=60,
        check=False,
    ).stdout


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the golden sessions")
    parser.addoption(
        "--clients", action="store_true", help="run the clients too; none may be missing"
    )
