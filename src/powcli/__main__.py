"""Where the process starts: `powcli`, and `python -m powcli`."""

import gc
import sys

# Starting makes thousands of objects and no garbage; to look for some takes a twentieth of it.
gc.disable()

from powcli.cli import main  # noqa: E402  # after the line above, which is for this import

gc.freeze()
gc.enable()


def run() -> None:
    """Run powcli and leave with its exit code."""
    sys.exit(main())


if __name__ == "__main__":
    run()
