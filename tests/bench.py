"""The speed of powcli, measured: whole processes, side by side, in one run.

Run by hand, not by the tests: `python tests/bench.py [runs]`. Each pair of commands runs in
turn, A B A B …, after a warm-up, and the ratio is taken pair by pair; the median is what to
quote. A ratio below one means that powcli is the faster.
"""

import os
import resource
import shutil
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

SCRIPTS = Path(sysconfig.get_path("scripts"))
POWCLI = str(SCRIPTS / "powcli")
SQLITE_UTILS = str(SCRIPTS / "sqlite-utils")


def seconds(command: list[str], terminal: bool) -> float:
    """Return the wall time of one run, its output thrown away."""
    started = time.perf_counter()
    if terminal:
        ours, theirs = os.openpty()
        process = subprocess.Popen(command, stdout=theirs, stderr=subprocess.DEVNULL)
        os.close(theirs)
        try:
            while os.read(ours, 65536):
                pass
        except OSError:
            pass
        process.wait()
        os.close(ours)
    else:
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def compare(name: str, one: list[str], other: list[str], runs: int, terminal: bool = False) -> None:
    """Print the median times of two commands, and the ratio pair by pair."""
    pairs = []
    for number in range(runs + 1):
        pair = seconds(one, terminal), seconds(other, terminal)
        if number:
            pairs.append(pair)
    ratios = sorted(first / second for first, second in pairs)
    print(
        f"{name:<44}"
        f"{statistics.median(first for first, _ in pairs) * 1000:>7.0f} ms"
        f"{statistics.median(second for _, second in pairs) * 1000:>7.0f} ms"
        f"{statistics.median(ratios):>8.2f}  ({ratios[0]:.2f} to {ratios[-1]:.2f})"
    )


def peak(command: list[str]) -> float:
    """Return the peak memory in MiB of a command, run in a child of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        os.write(writer, f"{used}".encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as found:
        used = float(found.read())
    os.waitpid(child, 0)
    return used


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    database = subprocess.run(
        [POWCLI, "path"], capture_output=True, text=True, check=True
    ).stdout.strip()
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
        print(f"peak memory: csv query {peak(query):.1f} MiB, table {peak(table):.1f} MiB")


if __name__ == "__main__":
    main()
