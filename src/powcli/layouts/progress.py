"""A bar on a terminal for what takes its time; nowhere else, and gone when it is done."""

import time
from collections.abc import Iterator, Sequence
from typing import TypeVar

from powcli.screen import Screen

T = TypeVar("T")

PATIENCE = 1.0
"""The seconds after which there is a bar."""


def tracked(screen: Screen, steps: Sequence[T], label: str) -> Iterator[T]:
    """Yield steps, with a bar on a terminal's stderr if they take more than a second."""
    started = time.monotonic()
    bar = None
    try:
        for number, step in enumerate(steps):
            late = time.monotonic() - started > PATIENCE
            if bar is None and late and screen.notice_width is not None and not screen.accessible:
                from rich.console import Console
                from rich.progress import Progress

                bar = Progress(console=Console(file=screen.err), transient=True)
                task = bar.add_task(label, total=len(steps))
                bar.start()
            if bar is not None:
                bar.update(task, completed=number)
            yield step
    finally:
        if bar is not None:
            bar.stop()
