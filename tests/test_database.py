"""The database is read as it stands or not at all, built whole, and left alone."""

import fcntl
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from conftest import ROOT, Ran, Run, process, process_shell

from powcli import database


@pytest.fixture
def closed(copy: Path) -> Iterator[Path]:
    """A folder with a copy of the database in which the reader may not write."""
    folder = Path(tempfile.mkdtemp(prefix="powcli-test-"))
    folder.chmod(0o755)
    shutil.copy(copy, folder / "x.db")
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


UNPRIVILEGED = """
import os, sys
from powcli import build
from powcli.cli import main
if os.geteuid() == 0:
    main(["events", "--db", sys.argv[1], "-f", "csv", "-o", os.devnull])  # loads what it needs
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
sys.exit(main(sys.argv[2:]))
"""


def reader(*arguments: str, folder: Path, source: Path = ROOT / "src") -> Ran:
    """Run powcli as somebody who may not write in a folder."""
    folder.chmod(0o755 if os.geteuid() == 0 else 0o555)
    ran = subprocess.run(
        [sys.executable, "-c", UNPRIVILEGED, database.bundled(), *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(source), "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=60,
        check=False,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


CALL = ("events", "-c", "title", "-f", "csv", "--no-header", "-n", "1", "--db", "x.db")
CHANGE = "UPDATE events SET title = 'CHANGED'"


def left(folder: Path, *statements: str) -> None:
    """Change the database in a process that is killed before it ends."""
    script = (
        "import os, sqlite3, sys\n"
        "connection = sqlite3.connect('x.db', isolation_level=None)\n"
        "for statement in sys.argv[1:]: connection.execute(statement).fetchall()\n"
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, *statements], cwd=folder, check=True)


def test_a_database_that_is_being_written_is_not_read(closed: Path) -> None:
    with closing(sqlite3.connect(closed / "x.db", isolation_level=None)) as writer:
        for statement in ("PRAGMA cache_size = 1", "BEGIN EXCLUSIVE", CHANGE):
            writer.execute(statement)
        ran = reader(*CALL, folder=closed)
    said = "powcli: 'x.db' is being changed by another program; try again when it is done\n"
    assert ran == Ran(4, "", said)


def test_half_a_change_that_a_crash_has_left_is_not_read(closed: Path) -> None:
    left(closed, "PRAGMA cache_size = 1", "BEGIN", CHANGE)
    assert (closed / "x.db-journal").stat().st_size
    for ran in (reader(*CALL, folder=closed), read(closed)):
        assert ran == Ran(4, "", "powcli: 'x.db' has changes beside it that cannot be read; "
            "open it with sqlite3 as its owner first\n")  # fmt: skip
    assert (closed / "x.db-journal").stat().st_size


def read(folder: Path) -> Ran:
    ran = process(*CALL, cwd=folder)
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def test_a_log_with_committed_changes_is_read_or_nothing_is(closed: Path) -> None:
    left(closed, "PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = 0", CHANGE)
    (closed / "x.db-shm").unlink()
    ran = reader(*CALL, folder=closed)
    assert (ran.code, ran.out) == (4, "")
    assert "has changes beside it that cannot be read" in ran.err
    assert read(closed).out == "CHANGED\n"


def test_a_log_that_somebody_writes_is_read(closed: Path) -> None:
    with closing(sqlite3.connect(closed / "x.db", isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute(CHANGE)
        writer.execute("BEGIN")
        writer.execute("UPDATE events SET title = 'UNCOMMITTED'")
        assert read(closed).out == "CHANGED\n"
        ran = reader(*CALL, folder=closed)
        assert (ran.code, ran.out) in ((0, "CHANGED\n"), (4, ""))


def test_reading_leaves_nothing_beside_a_database(closed: Path) -> None:
    with closing(sqlite3.connect(closed / "x.db")) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
    assert [path.name for path in closed.iterdir()] == ["x.db"]
    for ran in (read(closed), reader(*CALL, folder=closed)):
        assert (ran.code, ran.out) == (0, "Statute of POWs passed\n")
    assert [path.name for path in closed.iterdir()] == ["x.db"]


def test_an_empty_log_that_was_left_is_no_hindrance(closed: Path) -> None:
    with closing(sqlite3.connect(closed / "x.db")) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
    (closed / "x.db-wal").touch()
    assert reader(*CALL, folder=closed).out == "Statute of POWs passed\n"


def test_a_lock_on_a_database_in_wal_mode_is_kept_to(closed: Path) -> None:
    with closing(sqlite3.connect(closed / "x.db")) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
    with (closed / "x.db").open("r+b") as file:
        fcntl.lockf(file, fcntl.LOCK_EX, 512, 0x40000000)
        ran = reader(*CALL, folder=closed)
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.count("\n") == 1


def test_the_directory_may_be_gone(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    script = (
        'rmdir "$PWD"; for c in "events --db x.db" "check --db x.db" "path --db x.db"'
        ' "completion bash -- powcli events --db x.db --country P" "countries -f csv"'
        ' "people -o x.csv"; do powcli $c; echo $?; done'
    )
    said = "powcli: there is no database at 'x.db'; 'powcli path' names the bundled one\n4\n"
    assert process_shell(script, tmp_path / "gone").splitlines() == [
        *(said * 3).splitlines(),
        "0",
        *process("countries", "-f", "csv").stdout.splitlines(),
        "0",
        "powcli: cannot write 'x.csv': no such file or directory; "
        "name a file in a folder you can write to, or '-' for stdout",
        "1",
    ]


in_a_checkout = pytest.mark.skipif(
    not (ROOT / "src").exists(), reason="an installed package never looks for a seed"
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that has not built its database yet."""
    for name in ("src", "data"):
        shutil.copytree(
            ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.db", "__pycache__")
        )
    return tmp_path


def elsewhere(checkout: Path, *arguments: str) -> Ran:
    """Run the powcli of a checkout."""
    environment = {"PYTHONPATH": str(checkout / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    ran = process(*arguments, environment=environment, cwd=checkout)
    return Ran(ran.returncode, ran.stdout, ran.stderr)


SEED = (ROOT / "data" / "seed.sql").read_text(encoding="utf-8")


def replaced(old: str, new: bytes) -> bytes:
    assert old in SEED
    return SEED.encode().replace(old.encode(), new, 1)


DAMAGED = {
    "latin-1": (SEED.encode("latin-1", "replace"), "not UTF-8"),
    "utf-16": (SEED.encode("utf-16"), "not UTF-8"),
    "nul": (replaced("'Moore'", b"'Mo\0ore'"), "holds a NUL character"),
    "blob name": (replaced("'Mark Edele'", b"x'ff00'"), "person.name of 'mark-edele' is blob"),
    "blob id": (replaced("('mark-edele'", b"(x'ff00'"), "person.id of X'FF00' is blob, not text"),
    "no id": (replaced("('mark-edele'", b"(NULL"), "person.id of NULL is null, not text"),
    "bad text": (replaced("'Mark Edele'", b"CAST(x'ff41' AS TEXT)"), "UTF-8"),
    "empty": (b"", "no such table"),
    "cut": (SEED[:60_000].encode(), ""),
    "no SQL": (b"The seed is gone.", "syntax error"),
}


@in_a_checkout
@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_seed_is_one_sentence(checkout: Path, name: str) -> None:
    text, why = DAMAGED[name]
    seed = checkout / "data" / "seed.sql"
    seed.write_bytes(text)
    for command in ("people", "path", "check"):
        ran = elsewhere(checkout, command)
        assert (ran.code, ran.out) == (4, "")
        assert ran.err.startswith(f"powcli: '{seed}' does not load: ")
        assert why in ran.err
        assert ran.err.count("\n") == 1
    assert not list((checkout / "src" / "powcli").glob(".powcli-*"))


@in_a_checkout
def test_a_seed_that_is_a_directory_is_one_sentence(checkout: Path) -> None:
    seed = checkout / "data" / "seed.sql"
    seed.unlink()
    seed.mkdir()
    for command in ("people", "path"):
        said = f"powcli: cannot read '{seed}': is a directory; name a copy with --db\n"
        assert elsewhere(checkout, command) == Ran(4, "", said)


@in_a_checkout
def test_a_seed_that_may_not_be_read_is_one_sentence(checkout: Path, closed: Path) -> None:
    for name in ("src", "data"):
        shutil.copytree(checkout / name, closed / name)
    seed = closed / "data" / "seed.sql"
    seed.chmod(0)
    ran = reader("people", folder=closed / "src" / "powcli", source=closed / "src")
    said = f"powcli: cannot read '{seed}': permission denied; name a copy with --db\n"
    assert ran == Ran(4, "", said)


@in_a_checkout
def test_a_full_disk_is_no_fault_of_the_seed(checkout: Path) -> None:
    """A limit on the size of a file stands for the disk."""
    script = (
        f"export PYTHONPATH={checkout}/src PYTHONDONTWRITEBYTECODE=1; trap '' XFSZ; ulimit -f 100;"
        " powcli countries -f csv; echo $?; powcli path; echo $?"
    )
    printed = process_shell(script, checkout).splitlines()
    rows = process("countries", "-f", "csv").stdout.splitlines()
    assert printed[: len(rows) + 1] == [*rows, "0"]
    said = printed[len(rows) + 1 :]
    built = checkout / "src" / "powcli" / "powcli.db"
    assert said[0].startswith(f"powcli: cannot write '{built}': ")
    assert "seed.sql" not in said[0]
    assert said[1:] == ["4"]
    assert not list(built.parent.glob("*.db*"))
    assert not list(built.parent.glob(".powcli-*"))


def start(checkout: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    return subprocess.Popen([sys.executable, "-m", "powcli", "people"], env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # fmt: skip


@in_a_checkout
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_build_that_a_signal_ends_leaves_nothing(checkout: Path, number: int) -> None:
    folder = checkout / "src" / "powcli"
    with start(checkout) as process:
        while not any(path.stat().st_size for path in folder.glob(".powcli-*")):
            assert process.poll() is None
            time.sleep(0.001)
        process.send_signal(number)
        assert process.wait(10) == (130 if number == signal.SIGINT else -number)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert not list(folder.glob(".powcli-*"))
    assert not (folder / "powcli.db").exists()


@in_a_checkout
def test_a_build_that_is_killed_is_tidied_up_by_the_next(checkout: Path) -> None:
    folder = checkout / "src" / "powcli"
    killed, young, mine, locked = (
        folder / name for name in (".powcli-a.db", ".powcli-b.db", ".powcli-c.txt", ".powcli-d.db")
    )
    for path in (killed, young, mine, locked):
        path.touch()
    for path in (killed, mine, locked):
        os.utime(path, (0, 0))
    with closing(sqlite3.connect(locked, isolation_level=None)) as builder:
        builder.execute("BEGIN EXCLUSIVE")
        assert elsewhere(checkout, "people").code == 0
    assert sorted(folder.glob(".powcli-*")) == [young, mine, locked]


def test_the_built_file_is_readable_by_all(run: Run) -> None:
    assert run("path").out == f"{database.bundled()}\n"
    assert Path(database.bundled()).stat().st_mode & 0o777 == 0o644
