"""The terminal as found once at the start: the streams, the width, whether to colour."""

import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from io import StringIO
from typing import NamedTuple, TextIO

from powcli.model import Value
from powcli.voice import Passages, address, brief

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]")

_COMMAND = r"""'powcli (?:[^'"]|"[^"]*")*'"""

_ESCAPE = r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\"
"""Ink, or an end of a link: it takes no cell of a terminal."""

_LONGEST = 2000
"""A longer notice is cut: it repeats what somebody gave."""

_KNOWN = ("TERM_PROGRAM", "VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "WT_SESSION")
"""What the environment has of a terminal that takes links."""
_TAKING = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio")
"""The values of the first of them that do; of the others any."""
_TERMS = ("alacritty", "foot", "kitty", "ghostty", "contour", "wezterm")
"""What a TERM of such a terminal contains."""


class Screen(NamedTuple):
    """Where rows and notices go. `width` is None where nobody looks: a pipe or a file.

    `notice_width` is the same of the notices. There are four inks where there is `colour`, and
    none is the only carrier of what it says; `links` says whether the terminal takes links, those
    to a section being of the article at `source`, and `accessible` whether drawings are to be
    said in words.
    """

    out: TextIO
    err: TextIO
    width: int | None = None
    colour: bool = False
    notice_width: int | None = None
    links: bool = False
    accessible: bool = False
    source: str = ""

    def bold(self, text: str) -> str:
        """Return a heading, or a number as printed."""
        return self._inked(text, 1, 22)

    def dim(self, text: str) -> str:
        """Return what has less weight: an id, where it is printed, that nobody is named."""
        return self._inked(text, 2, 22)

    def red(self, text: str) -> str:
        """Return what contradicts."""
        return self._inked(text, 31, 39)

    def underlined(self, text: str) -> str:
        """Return what was searched."""
        return self._inked(text, 4, 24)

    def _inked(self, text: str, on: int, off: int) -> str:
        if not self.colour:
            return text
        # Word by word, so that no ink runs over the end of a line.
        return re.sub("[^ ]+", f"\x1b[{on}m\\g<0>\x1b[{off}m", text)

    def link(self, text: str, address: str | None) -> str:
        """Return a text that leads to an address, where the terminal takes links."""
        if not self.links or not address:
            return text
        from zlib import crc32

        target = re.sub(
            "[^!-~]", lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), address
        )
        # The id tells a terminal that the words belong to one link.
        open_, close = f"\x1b]8;id={crc32(target.encode())};{target}\x1b\\", "\x1b]8;;\x1b\\"
        return re.sub("[^ ]+", lambda match: f"{open_}{match[0]}{close}", text)

    def passages(self, passages: Passages) -> str:
        """Return where a thing is printed, shortly, each passage leading to its section."""
        return ", ".join(
            self.link(held(visible(text)), self.section(section))
            for text, section in brief(passages)
        )

    def section(self, name: str) -> str:
        """Return the address of a section of the article."""
        return address(self.source, name)

    def notice(self, message: str, fault: bool = False) -> None:
        """Say something beside the rows, or a `fault`, on stderr, in powcli's one voice.

        It is one line, on a terminal broken between words, and not in a command if that fits.
        """
        line = visible(message).encode("utf-8", "backslashreplace").decode()
        if len(line) > _LONGEST:
            line = f"{line[: _LONGEST - 1]}…"
        with suppress(OSError):  # whoever reads both sees the rows first; the last flush tells
            self.out.flush()
        line = f"powcli: {line}"
        if self.notice_width is not None and cells(line) > self.notice_width:
            line = with_commands_held(line, self.notice_width)
            line = "\n".join(wrapped(line, self.notice_width, rest="  "))
        if self.notice_width is not None and _inking():
            code = "1;31" if fault else "2"
            line = line.replace("powcli:", f"\x1b[{code}mpowcli:\x1b[0m", 1)
        try:
            print(line, file=self.err, flush=True)
        except OSError:  # nobody listens, and the rows are what counts
            forget(self.err)


@contextmanager
def paging(screen: Screen, asked: bool = True) -> Iterator[Screen]:
    """Give a screen to draw on, and show what was drawn in a pager if it is longer than that.

    The pager is $POWCLI_PAGER, or $PAGER, or less. An empty one, `cat`, and one that is not
    there print plainly, and so does what is no terminal to read from and write to.
    """
    words = _pager() if asked and screen.width is not None else []
    if not words:
        yield screen
        return
    drawn = StringIO()
    try:
        yield screen._replace(out=drawn)
    finally:
        show(screen, drawn.getvalue(), words)


def show(screen: Screen, text: str, words: Sequence[str] | None = None) -> None:
    """Write a text, in a pager where it is longer than the terminal."""
    import subprocess

    words = (_pager() if screen.width is not None else []) if words is None else words
    if not words or text.count("\n") < shutil.get_terminal_size().lines:
        screen.out.write(text)
        return
    screen.out.flush()
    if not _asked("POWCLI_HYPERLINKS"):  # many a pager prints a link as it stands
        text = re.sub(r"\x1b\]8;[^\x1b]*\x1b\\", "", text)
    environment = {"LESS": "FRX", "LESSCHARSET": "utf-8", **os.environ}
    try:
        pager = subprocess.Popen(words, stdin=subprocess.PIPE, env=environment)
    except OSError:
        screen.out.write(text)
        return
    with suppress(BrokenPipeError):  # whoever leaves early has seen enough
        pager.communicate(text.encode("utf-8", "backslashreplace"))
    while True:
        try:
            pager.wait()
        except KeyboardInterrupt:  # in a pager it ends a search, not the pager
            continue
        return


def _pager() -> list[str]:
    """Return the command of the pager, none where there is nothing to page on."""
    chosen = next(
        (os.environ[name] for name in ("POWCLI_PAGER", "PAGER") if name in os.environ), "less"
    )
    if chosen.strip() in ("", "cat") or os.environ.get("TERM", "dumb") == "dumb":
        return []
    if sys.stdin is None or not sys.stdin.isatty() or not sys.stdout.isatty():
        return []
    from shlex import split

    try:
        return split(chosen)
    except ValueError:  # a quotation that is not closed
        return []


def find() -> Screen:
    """Return the screen of this process; both streams become UTF-8 without newline changes."""
    # A stream that is closed at the start is None, and print(file=None) means stdout.
    out, err = (stream or _nowhere() for stream in (sys.stdout, sys.stderr))
    for stream in (out, err):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    columns = shutil.get_terminal_size().columns
    notice_width = columns if err.isatty() else None
    accessible = _asked("ACCESSIBLE")
    if not out.isatty():
        return Screen(out, err, notice_width=notice_width, accessible=accessible)
    return Screen(out, err, columns, _inking(), notice_width, _linking(), accessible)


def coloured(screen: Screen, colour: str) -> Screen:
    """Return a screen whose ink is `always`, `never` or, `auto`, that of a terminal."""
    return screen if colour == "auto" else screen._replace(colour=colour == "always")


def _asked(name: str) -> bool:
    """Whether a variable of the environment asks for something."""
    return os.environ.get(name, "") not in ("", "0")


def _inking() -> bool:
    """Whether a terminal is to have colour."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _linking() -> bool:
    """Whether the terminal is known to take links, or is said to."""
    if "POWCLI_HYPERLINKS" in os.environ:
        return _asked("POWCLI_HYPERLINKS")
    term = os.environ.get("TERM", "dumb")
    if term == "dumb" or term.startswith(("screen", "tmux")):
        return False
    name, *others = _KNOWN
    return (
        os.environ.get(name) in _TAKING
        or any(map(_asked, others))
        or any(part in term for part in _TERMS)
    )


def forget(stream: TextIO) -> None:
    """Point a stream that cannot be written away, so that Python's last flush does not fail."""
    with suppress(OSError), open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())


def _nowhere() -> TextIO:
    return os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")


def visible(value: Value) -> str:
    """Return a cell's text, with control characters and line ends made visible."""
    if value is None:
        return ""
    return _CONTROL.sub(lambda match: repr(match[0])[1:-1], str(value))


def cells(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    if "\x1b" in text:
        text = re.sub(_ESCAPE, "", text)
    if text.isascii() or max(text) < "\u0300":  # the first sign that is no letter of its own
        return len(text)
    from unicodedata import category, east_asian_width

    return sum(
        0 if category(sign) in ("Mn", "Me", "Cf") else 1 + (east_asian_width(sign) in "WF")
        for sign in text
    )


def padded(text: str, width: int, right: bool = False) -> str:
    """Return a text with blanks after it, or before it, to so many cells."""
    blanks = " " * (width - cells(text))
    return blanks + text if right else text + blanks


def held(text: str) -> str:
    """Return a text that `wrapped` does not break at its blanks."""
    return text.replace(" ", "\0")


def with_commands_held(text: str, width: int) -> str:
    """Return a text whose quoted commands `wrapped` does not break where they fit a line."""
    return re.sub(
        _COMMAND, lambda match: held(match[0]) if cells(match[0]) < width - 2 else match[0], text
    )


def wrapped(
    text: str, width: int | None, first: str = "", rest: str = "", whole: bool = False
) -> list[str]:
    """Return the lines of a text, broken at blanks to a width; one line where there is no width.

    `first` and `rest` begin the first line and the others. A word longer than a line runs on
    in the next, or past the edge if words are to stay `whole`.
    """
    if width is None:
        return [(first + text).replace("\0", " ")]
    lines: list[str] = []
    line, begun = first, False
    for gap, word in re.findall("( *)([^ ]+)", text):
        if begun:
            longer = cells(word) > width - cells(rest if lines else first)
            split = longer and not whole and cells(line + gap) < width
            if split or cells(line + gap + word) <= width:
                line += gap
            else:
                lines.append(line)
                line = rest
        line, begun = line + word.replace("\0", " "), True
        while not whole and cells(line) > width:
            fitting = max(_fitting(line, width), len(rest if lines else first) + 1)
            if fitting == len(line):
                break
            lines.append(line[:fitting])
            line = rest + line[fitting:]
    return [*lines, line] if begun else lines


def _fitting(text: str, width: int) -> int:
    """Return how many letters of a text, which is wider, fit into so many cells."""
    taken = 0
    for match in re.finditer(rf"{_ESCAPE}|.", text, re.S):
        taken += cells(match[0])
        if taken > width:
            return match.start()
    return len(text)
