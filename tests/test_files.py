"""What `-o` writes: nothing that is there is lost, and nothing half is left behind."""

import os
import re
import shlex
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import Run, process_shell
from test_errors import EVERY

from powcli import database

ONE = "powcli events -n 1 -c kind -f csv --no-header"
"""A call that writes one line, `law`."""

ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"


@pytest.mark.parametrize(
    ("target", "redirect"),
    [
        ("/dev/stdout", ">>log.csv"),
        ("/dev/fd/1", ">>log.csv"),
        ("/proc/self/fd/1", ">>log.csv"),
        ("/dev/fd/3", "3>>log.csv"),
        ("/proc/self/fd/3", "3>>log.csv"),
        ("/dev/stderr", "2>>log.csv"),
        ("link.csv", ">>log.csv"),
        ("log.csv", ">>log.csv"),
        ("./log.csv", "7>>log.csv"),
    ],
)
def test_a_file_that_a_stream_is_redirected_into_is_written_through_it(
    tmp_path: Path, target: str, redirect: str
) -> None:
    (tmp_path / "link.csv").symlink_to("/dev/stdout")
    log = tmp_path / "log.csv"
    log.write_text("precious\n")
    number = log.stat().st_ino
    process_shell(f"{ONE} -o {target} {redirect}", tmp_path)
    notice = r"powcli: 1 of \d+ rows\n" if redirect.startswith("2") else "^$"
    assert re.sub(notice, "", log.read_text()) == "precious\nlaw\n"
    assert log.stat().st_ino == number
    assert sorted(tmp_path.iterdir()) == [tmp_path / "link.csv", log]


def test_what_a_group_of_commands_writes_stays_in_order(tmp_path: Path) -> None:
    process_shell(f"(echo head; {ONE} -o /dev/stdout; echo foot) > log.csv", tmp_path)
    assert (tmp_path / "log.csv").read_text() == "head\nlaw\nfoot\n"


def test_a_pipe_is_written_as_it_is() -> None:
    assert process_shell(f"{ONE} -o /dev/stdout 2>/dev/null | cat") == "law\n"


@pytest.mark.parametrize("command", EVERY)
def test_no_command_writes_over_the_database_it_reads(run: Run, copy: Path, command: str) -> None:
    before = copy.read_bytes()
    ran = run(*shlex.split(command), "--db", str(copy), "-f", "csv", "-o", str(copy))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        f"powcli: '{copy}' belongs to a database, which is never written over; name another file\n"
    )
    assert copy.read_bytes() == before
    assert list(copy.parent.iterdir()) == [copy]


@pytest.mark.parametrize("name", ["copy.db", "link.csv", "chain.csv", "twin.csv", "../twin.csv"])
def test_no_path_or_link_leads_over_a_database(run: Run, copy: Path, name: str) -> None:
    folder = copy.parent / "folder"
    folder.mkdir()
    (folder / "copy.db").hardlink_to(copy)
    (folder / "link.csv").symlink_to(copy)
    (folder / "chain.csv").symlink_to("link.csv")
    (folder / "twin.csv").hardlink_to(copy)
    (folder.parent / "twin.csv").symlink_to(folder / "twin.csv")
    before = copy.read_bytes()
    for form in (["-f", "csv"], ["--show-sql"]):
        ran = run("events", "--db", str(copy), *form, "-o", f"{folder}/{name}")
        assert (ran.code, ran.out) == (1, "")
        assert "belongs to a database" in ran.err
    assert copy.read_bytes() == before
    assert (folder / name).samefile(copy)


def test_the_bundled_database_and_what_lies_beside_one_stay(run: Run, copy: Path) -> None:
    log = copy.parent / "copy.db-wal"
    log.write_text("committed")
    for target in (database.bundled(), log, f"{copy}-journal", f"{copy}-shm"):
        ran = run("people", "-f", "csv", "-o", str(target))
        assert (ran.code, ran.out) == (1, "")
        assert "belongs to a database" in ran.err
    assert log.read_text() == "committed"
    assert sorted(copy.parent.iterdir()) == [copy, log]
    assert run("people").code == 0


@pytest.mark.parametrize(
    "name", ["rows.csv/", "rows.csv/.", "rows.csv//", "rows.csv/../rows.csv", "new.csv/", "no/../x"]
)
def test_a_trailing_slash_is_no_way_round(run: Run, tmp_path: Path, name: str) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("mine")
    ran = run("events", "-f", "csv", "-o", f"{tmp_path}/{name}")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"powcli: cannot write '{tmp_path}/{name}': no")
    assert ran.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_text() == "mine"


def test_a_link_to_itself_stays(run: Run, tmp_path: Path) -> None:
    loop = tmp_path / "loop.csv"
    loop.symlink_to(loop)
    ran = run("events", "-o", str(loop))
    assert (ran.code, ran.out) == (1, "")
    assert "too many levels of symbolic links" in ran.err
    assert loop.is_symlink()


def test_a_link_to_a_file_that_is_not_there_makes_it(run: Run, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to("rows.csv")
    assert run("events", "-o", str(link)).code == 0
    assert link.is_symlink()
    assert link.read_text() == run("events", "-f", "csv").out


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a file away")
def test_a_file_keeps_its_owner_and_its_mode(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    target.touch()
    os.chown(target, 65534, 65533)
    target.chmod(0o640)
    assert run("events", "-o", str(target)).code == 0
    status = target.stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o7777) == (65534, 65533, 0o640)


def test_a_new_file_has_the_mode_that_the_shell_asks_for(tmp_path: Path) -> None:
    process_shell(f"umask 027; {ONE} -o a.csv; umask 022; {ONE} -o b.csv", tmp_path)
    assert [oct((tmp_path / name).stat().st_mode & 0o777) for name in ("a.csv", "b.csv")] == [
        "0o640",
        "0o644",
    ]


def test_a_reader_who_leaves_a_pipe_has_seen_enough(tmp_path: Path) -> None:
    script = f"mkfifo p; (head -1 <p >first)& powcli sql '{ENDLESS}' -f csv -o p; echo $?; wait"
    assert process_shell(script, tmp_path) == "0\n"
    assert (tmp_path / "first").read_text() == "x\n"


def test_an_empty_name_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    printed = process_shell(f"{ONE} -o ''; echo $?", tmp_path / "here")
    assert printed.splitlines()[0].startswith("powcli: cannot write '': no such file")
    assert printed.endswith("\n1\n")
    assert [path.name for path in tmp_path.iterdir()] == ["here"]


@contextmanager
def writing(tmp_path: Path, *ignored: signal.Signals) -> Iterator[subprocess.Popen[bytes]]:
    """A process in the midst of writing a file in tmp_path, which has its temporary file."""

    def ignore() -> None:
        for number in ignored:
            signal.signal(number, signal.SIG_IGN)

    arguments = [sys.executable, "-m", "powcli", "sql", ENDLESS, "-o", "rows.csv"]
    with subprocess.Popen(
        arguments, cwd=tmp_path, preexec_fn=ignore, stderr=subprocess.PIPE
    ) as process:
        try:
            while not any(path.stat().st_size for path in tmp_path.glob(".powcli-*")):
                assert process.poll() is None
                time.sleep(0.01)
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (signal.SIGINT, 130),
        (signal.SIGTERM, -signal.SIGTERM),
        (signal.SIGHUP, -signal.SIGHUP),
        (signal.SIGQUIT, -signal.SIGQUIT),
    ],
)
def test_a_signal_leaves_nothing_behind(tmp_path: Path, number: int, code: int) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("mine")
    with writing(tmp_path) as process:
        process.send_signal(number)
        assert process.wait(10) == code
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_text() == "mine"


def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    with writing(tmp_path, signal.SIGHUP) as process:
        process.send_signal(signal.SIGHUP)
        time.sleep(0.2)
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == -signal.SIGTERM
    assert not list(tmp_path.iterdir())


AFTER = """
import os, signal, sys
from powcli.cli import main
name, number, *arguments = sys.argv[1:]
def tell(frame, event, called):
    if event == "c_return" and called is getattr(os, name):
        sys.setprofile(None)
        os.kill(os.getpid(), int(number))
sys.setprofile(tell)
code = main(arguments)
if sys.getprofile():
    sys.exit(f"{name} was not called")
sys.exit(code)
"""
"""Runs powcli, and sends itself a signal as soon as a function of the system has returned."""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("name", ["open", "close", "chmod", "replace"])
def test_a_signal_at_the_worst_moment_leaves_nothing_behind(
    tmp_path: Path, name: str, number: int
) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("mine")
    arguments = [name, str(int(number)), "people", "-o", str(target)]
    ran = subprocess.run(
        [sys.executable, "-c", AFTER, *arguments], capture_output=True, text=True, check=False
    )
    assert ran.returncode == (130 if number == signal.SIGINT else -number), ran.stderr
    assert ran.stderr == ""
    assert list(tmp_path.iterdir()) == [target]
    assert (target.read_text() == "mine") == (name != "replace")


def test_a_full_descriptor_is_a_file_that_cannot_be_written() -> None:
    printed = process_shell(f"{ONE} -o /dev/fd/3 3>/dev/full; echo $?")
    assert printed.startswith("powcli: cannot write '/dev/fd/3': no space left on device; ")
    assert printed.endswith("\n1\n")


def test_a_file_that_only_looks_like_a_journal_is_written(run: Run, tmp_path: Path) -> None:
    for name in ("diary-journal", "notes.db-wal", "x.db"):
        assert run("people", "-f", "csv", "-o", str(tmp_path / name)).code == 0


def test_the_database_is_untouched_by_all_this(db: sqlite3.Connection) -> None:
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
