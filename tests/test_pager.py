"""The pager: when a page goes to it, and that nothing is lost where it does not."""

import os
import pty
import select
import struct
import sys
import termios
import time
from fcntl import ioctl

import pytest


def on_terminal(*words: str, rows: int = 24, environment: dict[str, str]) -> tuple[int, str]:
    """Return the exit code of powcli on a terminal of its own, and what it shows."""
    given = {"TERM": "xterm", "NO_COLOR": "1", **environment}
    # What readline has set in this process is not in os.environ.
    others = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
    child, terminal = pty.fork()
    if child == 0:
        ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, 80, 0, 0))
        os.execve(sys.executable, [sys.executable, "-m", "powcli", *words], {**others, **given})
    shown, started = b"", time.monotonic()
    while time.monotonic() - started < 30:
        if select.select([terminal], [], [], 0.7)[0]:
            try:
                part = os.read(terminal, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode().replace("\r\n", "\n")


LAST = "19 with a printed date, 21 with an inferred one (*), 49 without a\n  date\neverything on one: powcli show killings-during-invasion\n"


@pytest.mark.parametrize(
    ("words", "environment"),
    [
        (["events", "--no-pager"], {"PAGER": "head -2"}),
        (["events"], {"PAGER": ""}),
        (["events"], {"PAGER": "cat"}),
        (["events"], {"POWCLI_PAGER": "", "PAGER": "head -2"}),
        (["events"], {"PAGER": "no-such-pager"}),
        (["events"], {"PAGER": "'open"}),
        (["events"], {"PAGER": "head -2", "TERM": "dumb"}),
    ],
)
def test_a_page_is_printed_as_it_is(words: list[str], environment: dict[str, str]) -> None:
    code, shown = on_terminal(*words, environment=environment)
    assert code == 0
    assert shown.startswith("1931\n")
    assert shown.endswith(LAST)


@pytest.mark.parametrize("words", [["events"], ["events", "--help"], ["show", "katyn-massacre"]])
def test_what_is_longer_than_the_terminal_goes_to_the_pager(words: list[str]) -> None:
    code, shown = on_terminal(*words, environment={"PAGER": "head -2"})
    assert (code, shown.count("\n")) == (0, 2)
    code, shown = on_terminal(*words, environment={"POWCLI_PAGER": "head -3", "PAGER": "head -2"})
    assert (code, shown.count("\n")) == (0, 3)


def test_what_fits_does_not() -> None:
    assert on_terminal("people", rows=40, environment={"PAGER": "head -2"})[1].endswith(
        "19 people, * inferred, not printed\neverything on one: powcli show joseph-stalin\n"
    )
    assert on_terminal("people", rows=10, environment={"PAGER": "head -2"})[1].count("\n") == 2


def test_notices_are_held_until_the_pager_ends() -> None:
    code, shown = on_terminal(
        "events", "--country", "Poland", "--year", "1939", rows=9, environment={"PAGER": "head -2"}
    )
    assert code == 0
    lines = shown.splitlines()
    assert lines[0] == "1939"
    assert lines[2].startswith("powcli: ")


def test_data_is_never_paged() -> None:
    code, shown = on_terminal(
        "events", "-f", "csv", "-c", "id", rows=9, environment={"PAGER": "head -2"}
    )
    assert (code, shown.count("\n")) == (0, 90)
