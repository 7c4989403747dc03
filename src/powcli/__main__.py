"""Where the process starts: `powcli`, and `python -m powcli`."""

import gc
import os
import sys

try:
    import signal
except KeyboardInterrupt:
    os._exit(130)


def _leave(number: int, frame: object) -> None:
    os._exit(130)


# Until main() is ready for Ctrl-C there is nothing to tidy up, and no traceback to show.
_HANDLER = signal.getsignal(signal.SIGINT)
if _HANDLER is signal.default_int_handler:
    signal.signal(signal.SIGINT, _leave)

# Starting makes thousands of objects and no garbage; to look for some takes a twentieth of it.
gc.disable()

from powcli.cli import main  # noqa: E402

gc.freeze()
gc.enable()


def run() -> None:
    """Run powcli and leave with its exit code."""
    try:
        signal.signal(signal.SIGINT, _HANDLER)
        code = main()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    run()
