"""How powcli is called under attack, and what is wrong with an ending."""

import contextlib
import io
import json
import os
import shlex
import signal
import subprocess
import sys
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from powcli import cli

ROOT = Path(__file__).parent.parent.parent
SOURCE = Path(cli.__file__).parent

CODES = {0, 1, 2, 3, 4}
"""The documented exit codes of what nobody interrupts."""

LONGEST = 60
"""The seconds that a single call may take."""


class Ran(NamedTuple):
    """What a run ended in: its exit code, or what it raised and where, and what it wrote."""

    code: int
    out: str
    err: str
    raised: str = ""

    @property
    def ended(self) -> str:
        """How it ended, for counting."""
        return "raised" if self.raised else f"exit {self.code}"


class Tally:
    """What a part of the attack has tried, and what failed: by kind, with the smallest command."""

    def __init__(self, name: str, aloud: bool = False) -> None:
        self.name = name
        self.aloud = aloud
        self.tried: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.smallest: dict[str, str] = {}

    def fail(self, kind: str, command: str) -> None:
        """Note a failure of a kind, and the command if it is the smallest so far."""
        if self.aloud and kind not in self.failed:
            print(f"  {kind}\n    {command}", flush=True)
        self.failed[kind] += 1
        if len(command) < len(self.smallest.get(kind, command + " ")):
            self.smallest[kind] = command

    def __str__(self) -> str:
        tried = ", ".join(f"{what} {count}" for what, count in sorted(self.tried.items()))
        lines = [
            f"{count:>6} times {kind}\n       {self.smallest[kind]}"
            for kind, count in self.failed.most_common()
        ]
        return "\n".join([*lines, f"{self.name}: {tried}; failed {self.failed.total()}"])


class TooLongError(BaseException):
    """A run takes longer than LONGEST; no exception that powcli could catch."""


def _too_long(number: int, frame: FrameType | None) -> None:
    raise TooLongError


class _Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def run(arguments: Sequence[str], stdin: bytes = b"", terminal: bool = False) -> Ran:
    """Run powcli in this process, its streams captured."""
    streams = sys.stdin, sys.stdout, sys.stderr
    out, err = io.BytesIO(), io.BytesIO()
    written = (_Terminal if terminal else io.TextIOWrapper)(out, encoding="utf-8")
    said = io.TextIOWrapper(err, encoding="utf-8")
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(stdin)), written, said
    before = signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(LONGEST)
    raised = ""
    code = -1
    try:
        code = cli.main(arguments)
    except BaseException as error:
        raised = place(error)
        traceback.clear_frames(error.__traceback__)  # so that they hold no database open
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
        sys.stdin, sys.stdout, sys.stderr = streams
    if code == 130:
        raise KeyboardInterrupt
    for stream in (written, said):
        with contextlib.suppress(ValueError):  # it is closed
            stream.flush()
    texts = [each.getvalue().decode("utf-8", "replace") for each in (out, err)]
    return Ran(code, texts[0], texts[1], raised)


def process(
    arguments: Sequence[str], folder: Path, stdin: bytes = b"", source: Path = SOURCE.parent
) -> Ran:
    """Run powcli as a process of its own, in a folder."""
    ran = subprocess.run(
        [sys.executable, "-m", "powcli", *map(os.fsencode, arguments)],
        input=stdin,
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(source)},
        timeout=LONGEST,
        check=False,
    )
    out, err = (text.decode("utf-8", "replace") for text in (ran.stdout, ran.stderr))
    return Ran(ran.returncode, out, err)


def line(arguments: Sequence[str], stdin: bytes = b"") -> str:
    """Return a command as a shell takes it, but for what is too long to be read."""
    words = [word if len(word) < 200 else f"{word[:20]}…({len(word)})" for word in arguments]
    if len(words) > 60:
        words = [*words[:8], f"…({len(words)} words)"]
    text = shlex.join(["powcli", *words])
    shown = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return (f"printf {shlex.quote(repr(stdin)[2:-1])} | " if stdin else "") + shown


def place(error: BaseException) -> str:
    """Return the exception and the innermost function of powcli that it came through."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(SOURCE)
    ]
    where = f"{Path(frames[-1].filename).name} {frames[-1].name}" if frames else "no file of powcli"
    return f"{type(error).__name__} in {where}"


def faults(ran: Ran, arguments: Sequence[str], damaged: bool = False) -> Iterator[str]:
    """Yield what is wrong with how a run ended.

    Of a damaged database it may come out late that it is, when rows have been written.
    """
    if ran.raised:
        yield ran.raised
        return
    if ran.code not in CODES:
        yield f"exit code {ran.code}"
    if "Traceback (most recent call last)" in ran.err:
        yield f"a traceback: {ran.err.strip().splitlines()[-1][:80]}"
        return
    said = ran.err.splitlines()
    if any(not each.startswith("powcli: ") for each in said):
        yield "stderr that does not begin with 'powcli: '"
    said = [each for each in said if not each.startswith("powcli: read '")]  # how a name was read
    if ran.code and len(said) != 1 and not damaged:
        yield f"an error in {'several' if said else 'no'} lines"
    if ran.code and ran.out and not damaged:
        yield f"stdout before exit {ran.code}"
    if ran.code == 0 and _says_json(arguments) and not is_json(ran.out):
        yield "stdout that is no JSON"


def _says_json(arguments: Sequence[str]) -> bool:
    """Whether a line asks for JSON on stdout, for certain."""
    asked = [*arguments][-2:] == ["-f", "json"]
    return asked and not any(word.startswith("-") for word in [*arguments][:-2])


def is_json(text: str) -> bool:
    """Whether a text is JSON, which has no word for infinity."""

    def refuse(constant: str) -> object:
        raise ValueError(constant)

    try:
        json.loads(text, parse_constant=refuse)
    except ValueError:
        return False
    return True
