"""Sudden ends: powcli interrupted and killed while it writes a file, and while it builds."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from attack.calls import LONGEST, ROOT, SOURCE, Tally, line, process
from powcli.catalog import LISTINGS

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL)

OLD = "the old content\n"

LARGE = (
    "sql",
    "SELECT one.id AS one, other.id AS other, one.words, other.words"
    " FROM figures AS one, figures AS other, passages WHERE passages.rowid < 10",
)
"""A result of which writing takes longer than starting."""

BUILDS = 4
"""Of so many kills one is of a build."""

BUILDING = ("people", "-f", "csv")
"""What makes a checkout build, and shows whether it has."""


def killed(
    arguments: Sequence[str], folder: Path, source: Path, after: float, number: signal.Signals
) -> tuple[int, str]:
    """Start powcli, send it a signal after some seconds, and return how it ended, with stderr."""
    running = subprocess.Popen(
        [sys.executable, "-m", "powcli", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(source)},
        preexec_fn=_heed,
    )
    time.sleep(after)
    running.send_signal(number)
    _, said = running.communicate(timeout=LONGEST)
    return running.returncode, said.decode("utf-8", "replace")


def _heed() -> None:
    """Undo in a child that a shell starts what runs in the background deaf to some signals."""
    for number in SIGNALS:
        if number != signal.SIGKILL:
            signal.signal(number, signal.SIG_DFL)


class Hunt:
    """The folder and the copied checkout in which powcli is killed."""

    def __init__(self, chance: random.Random, tally: Tally, folder: Path) -> None:
        self.chance = chance
        self.tally = tally
        self.folder = folder / "out"
        self.folder.mkdir()
        self.target = self.folder / "rows.csv"
        self.writing = (*LARGE, "-o", self.target.name)
        self.writing_time = self._timed(self.writing, SOURCE.parent)
        self.whole = self.target.read_text()
        if (ROOT / "src").exists():
            self._check_out(folder / "checkout")

    def _check_out(self, checkout: Path) -> None:
        for name in ("src", "data"):
            shutil.copytree(
                ROOT / name,
                checkout / name,
                ignore=shutil.ignore_patterns("*.db", "*.db-journal", "__pycache__"),
            )
        self.seed = checkout / "data" / "seed.sql"
        self.built = checkout / "src" / "powcli" / "powcli.db"
        self.building_time = self._timed(BUILDING, checkout / "src")
        self.people = process(BUILDING, self.folder, source=checkout / "src").out

    def _timed(self, arguments: Sequence[str], source: Path) -> float:
        started = time.perf_counter()
        ran = process(arguments, self.folder, source=source)
        if ran.code:
            raise SystemExit(f"{line(arguments)} fails by itself: {ran.err}")
        return time.perf_counter() - started

    def write(self, number: signal.Signals) -> None:
        """Kill powcli while it writes a file: it must hold the old content or the new."""
        for file in self.folder.iterdir():
            file.unlink()
        self.target.write_text(OLD)
        after = self.chance.uniform(0, self.writing_time)
        code, said = killed(self.writing, self.folder, SOURCE.parent, after, number)
        how = f"{number.name} after {after:.3f} s; {line(self.writing)}"
        content = self.target.read_text() if self.target.exists() else "none"
        if content not in (OLD, self.whole):
            self.tally.fail("a file that is neither the old nor the new", how)
        self.tally.tried["files " + ("old" if content == OLD else "new")] += 1
        strays = {file.name for file in self.folder.iterdir()} - {self.target.name}
        if strays and number != signal.SIGKILL:
            self.tally.fail(f"a stray file beside the target after {number.name}", how)
        self._ended(code, said, number, how)

    def build(self, number: signal.Signals) -> None:
        """Kill powcli while it builds: the next call must be right."""
        package = self.built.parent
        os.utime(self.seed)  # so that the file that was built is out of date
        if self.chance.random() < 0.3:
            self.built.unlink(missing_ok=True)
        before = self.built.read_bytes() if self.built.exists() else None
        after = self.chance.uniform(0, self.building_time)
        code, said = killed(BUILDING, self.folder, package.parent, after, number)
        how = f"{number.name} after {after:.3f} s; {line(BUILDING)} in a checkout that must build"
        now = self.built.read_bytes() if self.built.exists() else None
        self.tally.tried["builds " + ("old" if now == before else "new")] += 1
        if now not in (None, before) and not self._is_whole():
            self.tally.fail("a database that is neither the old nor the new", how)
        if now is None and before is not None:
            self.tally.fail("a database that is gone", how)
        strays = sorted(file.name for file in package.iterdir() if file.name.startswith(".powcli"))
        if strays and number != signal.SIGKILL:
            self.tally.fail(f"a stray file beside the database after {number.name}", how)
        self._ended(code, said, number, how)
        ran = process(BUILDING, self.folder, source=package.parent)
        if (ran.code, ran.out, ran.err) != (0, self.people, ""):
            self.tally.fail(f"the call after a build that was ended: exit {ran.code}", how)
        for stray in strays:
            (package / stray).unlink(missing_ok=True)

    def _is_whole(self) -> bool:
        try:
            with closing(sqlite3.connect(self.built)) as connection:
                checked = connection.execute("PRAGMA integrity_check").fetchall()
                for listing in LISTINGS:
                    connection.execute(f'SELECT count(*) FROM "{listing}"').fetchone()
        except sqlite3.Error:
            return False
        return checked == [("ok",)]

    def _ended(self, code: int, said: str, number: signal.Signals, how: str) -> None:
        """Note a traceback through powcli; one of Python's own start is not ours."""
        self.tally.tried["kills"] += 1
        self.tally.tried[f"exit {code}"] += 1
        if "Traceback" in said and f"{os.sep}powcli{os.sep}" in said:
            self.tally.fail(f"a traceback through powcli after {number.name}", how)


def kills(chance: random.Random, count: int, tally: Tally, folder: Path) -> None:
    """End so many runs, by every signal in turn."""
    hunt = Hunt(chance, tally, folder)
    for turn in range(count):
        number = SIGNALS[turn % len(SIGNALS)]
        # An installed package never builds.
        if turn // len(SIGNALS) % BUILDS == 1 and (ROOT / "src").exists():
            hunt.build(number)
        else:
            hunt.write(number)
