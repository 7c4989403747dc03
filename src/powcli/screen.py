"""The terminal as found once at the start: the streams, the width, whether to colour."""

import os
import shutil
import sys
from typing import NamedTuple, TextIO


class Screen(NamedTuple):
    """Where rows and notices go. `width` is None where nobody looks: a pipe or a file."""

    out: TextIO
    err: TextIO
    width: int | None = None
    colour: bool = False

    def notice(self, message: str) -> None:
        """Say something beside the rows, on stderr, in powcli's one voice."""
        print(f"powcli: {message}", file=self.err)


def find() -> Screen:
    """Return the screen of this process; both streams become UTF-8 without newline changes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    if not sys.stdout.isatty():
        return Screen(sys.stdout, sys.stderr)
    return Screen(
        sys.stdout,
        sys.stderr,
        shutil.get_terminal_size().columns,
        not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
    )
