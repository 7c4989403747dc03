"""Where the process starts: `powcli`, and `python -m powcli`."""

import gc
import sys

# Starting makes thousands of objects and no garbage; to look for some takes a twentieth of it.
gc.disable()

try:
    from powcli.cli import main
except KeyboardInterrupt:
    sys.exit(130)

gc.freeze()
gc.enable()


def run() -> None:
    """Run powcli and leave with its exit code."""
    sys.exit(main())


if __name__ == "__main__":
    run()
