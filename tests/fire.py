"""powcli under fire: hostile lines, random queries, damaged databases, sudden ends.

Run by hand, the tests take a small share of each: `python tests/fire.py [--seed N] PART
[COUNT]`, where PART is `lines`, `oracle`, `types`, `flips`, `kills` or `all`. What fails is said
with its smallest command; a seed and a count give the same attack again. The last line of a
part counts, and the exit code is 1 where anything failed.
"""

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from attack.calls import Tally
from attack.damage import flips, types
from attack.kills import kills
from attack.lines import lines
from attack.queries import oracle

Attack = Callable[[random.Random, int, Tally, Path], None]


class Planned(NamedTuple):
    """A part of the attack, and how often it fires unless told; 0 is everything there is."""

    attack: Attack
    usual: int


PARTS = {
    "lines": Planned(lines, 10_000),
    "oracle": Planned(oracle, 3_000),
    "types": Planned(types, 0),
    "flips": Planned(flips, 600),
    "kills": Planned(kills, 800),
}


def fire(name: str, count: int | None = None, seed: int = 1, aloud: bool = False) -> Tally:
    """Run a part of the attack in a folder of its own, and return what it has tried and failed."""
    part = PARTS[name]
    tally = Tally(name, aloud)
    # Named by its part, so that a part does the same alone and among all.
    chance = random.Random(f"{name} {seed}")
    with tempfile.TemporaryDirectory() as folder:
        part.attack(chance, part.usual if count is None else count, tally, Path(folder).resolve())
    return tally


def main() -> int:
    """Run what the arguments name, and return the exit code."""
    parser = argparse.ArgumentParser(description="Attack powcli.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("part", choices=[*PARTS, "all"])
    parser.add_argument("count", type=int, nargs="?")
    given = parser.parse_args()
    for name in ("POWCLI_DB", "NO_COLOR", "COLUMNS", "FORCE_COLOR"):
        os.environ.pop(name, None)
    failed = 0
    for name in PARTS if given.part == "all" else (given.part,):
        tally = fire(name, given.count, given.seed, aloud=True)
        failed += tally.failed.total()
        print(tally, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
