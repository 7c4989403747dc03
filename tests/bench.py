"""The speed of powcli, measured: whole processes, side by side, in one run.

Run by hand, not by the tests: `python tests/bench.py [runs]`. Each pair of commands runs in
turn, A B A B …, after a warm-up, and the ratio is taken pair by pair; the median is what to
quote. A ratio below one means that powcli is the faster.

`python tests/bench.py [runs] --large` writes a million events as csv beside two others.
`python tests/bench.py [runs] --growth [events]` measures instead what a large database asks
for: one of so many events, 20,000 where no number is given, and twice as many figures.
"""

import argparse
import contextlib
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

BARE = """\
import typer
app = typer.Typer(rich_markup_mode=None, add_completion=False)
@app.command()
def main() -> None:
    print("a line")
app()
"""

BUILD = "import sys; from powcli.build import build; build(*sys.argv[1:])"
GROWTH = str(Path(__file__).with_name("growth.py"))

SCRIPTS = Path(sysconfig.get_path("scripts"))
POWCLI = str(SCRIPTS / "powcli")
SQLITE_UTILS = str(SCRIPTS / "sqlite-utils")


def measure(command: list[str], terminal: bool) -> tuple[float, float]:
    """Return the wall time and the peak memory in MiB of one run, its output thrown away."""
    started = time.perf_counter()
    ours, theirs = os.openpty() if terminal else os.pipe()
    process = subprocess.Popen(command, stdout=theirs, stderr=subprocess.DEVNULL)
    os.close(theirs)
    # A terminal that nobody writes to any more is an error to read, a pipe is empty.
    with contextlib.suppress(OSError):
        while os.read(ours, 65536):
            pass
    os.close(ours)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        raise SystemExit(f"failed: {' '.join(command)}")
    return time.perf_counter() - started, used.ru_maxrss / 1024


def compare(name: str, one: list[str], other: list[str], runs: int, terminal: bool = False) -> None:
    """Print the median times of two commands, and the ratio pair by pair."""
    pairs = []
    for number in range(runs + 1):
        pair = measure(one, terminal)[0], measure(other, terminal)[0]
        if number:
            pairs.append(pair)
    ratios = sorted(first / second for first, second in pairs)
    print(
        f"{name:<44}"
        f"{statistics.median(first for first, _ in pairs) * 1000:>7.0f} ms"
        f"{statistics.median(second for _, second in pairs) * 1000:>7.0f} ms"
        f"{statistics.median(ratios):>8.2f}  ({ratios[0]:.2f} to {ratios[-1]:.2f})"
    )


def grow(events: int, runs: int) -> None:
    """Print what a database of so many events takes, in time and in memory."""
    with tempfile.TemporaryDirectory() as folder:
        seed, database = str(Path(folder) / "seed.sql"), str(Path(folder) / "large.db")
        # A child's peak is never below its parent's size, so the rows are made in another.
        subprocess.run([sys.executable, GROWTH, seed, str(events)], check=True)
        print(f"{events} events and {2 * events} figures; a query is the median of {runs}")
        print(f"{'':<44}{'time':>10}{'peak':>12}")
        line("build", [measure([sys.executable, "-c", BUILD, seed, database], False)])
        line("check", [measure([POWCLI, "check", "--db", database], False)])
        for query in (
            ["search", "camps"],
            ["search", "killed"],
            ["events", "--country", "Poland", "-f", "csv"],
            ["show", "katyn-massacre"],
        ):
            command = [POWCLI, *query, "--db", database]
            line(" ".join(query), [measure(command, False) for _ in range(runs)])
        for name, file in (("seed", seed), ("database", database)):
            print(f"{f'size of the {name}':<54}{os.path.getsize(file) / 2**20:>8.0f} MiB")


def large(runs: int) -> None:
    """Print what a million rows to csv take beside others, and in which memory."""
    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "large.db")
        shutil.copy(bundled(), database)
        with contextlib.closing(sqlite3.connect(database)) as connection, connection:
            connection.execute(
                "INSERT INTO events SELECT own.* FROM events AS own, (WITH RECURSIVE n (x) AS"
                " (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n LIMIT 16000)"
                " LIMIT 1000000 - (SELECT count(*) FROM events)"
            )
        query = [POWCLI, "events", "-f", "csv", "--db", database]
        sql = "SELECT * FROM events"
        compare("a million / sqlite3 -csv", query, ["sqlite3", "-csv", database, sql], runs)
        other = [SQLITE_UTILS, "query", database, sql, "--csv"]
        compare("a million / sqlite-utils query --csv", query, other, runs)
        print(f"peak memory: {measure(query, False)[1]:.1f} MiB")


def bundled() -> str:
    """Return the path of the database that powcli reads."""
    command = [POWCLI, "path"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def line(name: str, measured: list[tuple[float, float]]) -> None:
    """Print the median time and the highest peak of some runs."""
    seconds = statistics.median(time for time, _ in measured)
    print(f"{name:<44}{seconds:>8.2f} s{max(peak for _, peak in measured):>8.0f} MiB", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("runs", type=int, nargs="?", default=20)
    parser.add_argument("--growth", type=int, nargs="?", const=20_000, metavar="EVENTS")
    parser.add_argument("--large", action="store_true")
    given = parser.parse_args()
    if given.large:
        large(given.runs)
    elif given.growth:
        grow(given.growth, given.runs)
    else:
        pairs(given.runs)


def pairs(runs: int) -> None:
    """Print powcli beside the others."""
    database = bundled()
    query = [POWCLI, "events", "--country", "Poland", "--format", "csv"]
    table = [POWCLI, "events", "--country", "Poland"]
    sql = "SELECT * FROM events"
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE)
        print(f"{runs} pairs each; medians, and the ratio pair by pair")
        print(f"{'':<44}{'powcli':>10}{'other':>10}{'ratio':>8}")
        compare("csv query / bare Typer program", query, [sys.executable, str(bare)], runs)
        compare(
            "csv query / sqlite-utils query --csv",
            query,
            [SQLITE_UTILS, "query", database, sql, "--csv"],
            runs,
        )
        shell = shutil.which("sqlite3")
        if shell:
            compare("csv query / sqlite3 -csv", query, [shell, "-csv", database, sql], runs)
        else:
            print("csv query / sqlite3 -csv: no sqlite3 shell here")
        compare(
            "table on a terminal / sqlite-utils --table",
            table,
            [SQLITE_UTILS, "query", database, sql, "--table"],
            runs,
            terminal=True,
        )
        compare(
            "powcli --help / bare Typer program --help",
            [POWCLI, "--help"],
            [sys.executable, str(bare), "--help"],
            runs,
        )
        compare(
            "powcli events --help / bare --help",
            [POWCLI, "events", "--help"],
            [sys.executable, str(bare), "--help"],
            runs,
        )
        print(
            f"peak memory: csv query {measure(query, False)[1]:.1f} MiB,"
            f" table on a terminal {measure(table, True)[1]:.1f} MiB"
        )


if __name__ == "__main__":
    main()
