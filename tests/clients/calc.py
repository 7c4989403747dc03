"""LibreOffice Calc at work: it opens files and says what is in each cell.

Run by a Python that has `uno`, which is seldom that of the tests:

    python3 calc.py SOFFICE LOCALE FOLDER <jobs >cells

A job is `{"file": PATH, "dialog": BOOL}`. A file with the dialog is opened as a person opens it: by
File > Open, with the import dialog as it stands, by its OK. The office's own screen is in memory.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar
from xml.sax.saxutils import escape

import uno
from com.sun.star.beans import PropertyValue

PIPE = f"powcli{os.getpid()}"
ADDRESS = f"pipe,name={PIPE};urp;StarOffice.ComponentContext"
LONGEST = 60
"""The seconds that the office may take to start, or to show or open something."""
DAYS, FORMULAS = 2, 16
"""The numbers of com.sun.star.sheet.CellFlags."""
MARKS = ("tab", "comma", "semicolon", "space", "other", "quotedfieldastext", "detectspecialnumbers")
"""What is ticked in the dialog or is not."""

_ITEM = '<item oor:path="/org.openoffice.{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
_SET = (
    ("Setup/L10N", "ooSetupSystemLocale"),
    ("Setup/L10N", "ooLocale"),
    ("Office.Linguistic/General", "UILocale"),
)

Found = TypeVar("Found")


def main() -> None:
    """Do the jobs of stdin in one office with a new profile."""
    soffice, locale, folder = sys.argv[1:]
    profile(Path(folder), locale)
    jobs = json.load(sys.stdin)
    with office(soffice, Path(folder)) as context:
        json.dump([opened(context, **job) for job in jobs], sys.stdout)


def profile(folder: Path, locale: str) -> None:
    """Make a profile that knows nothing but its language and its locale."""
    items = "\n".join(_ITEM.format(*each, escape(locale)) for each in _SET)
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n{items}\n</oor:items>\n'
    )


@contextlib.contextmanager
def office(soffice: str, folder: Path) -> Iterator[Any]:
    """Start an office, not headless, for that shows no dialog; end it, whatever happens."""
    desktop: Any = None
    started = subprocess.Popen(
        [
            soffice,
            f"-env:UserInstallation={folder.as_uri()}",
            *("--norestore", "--nologo", "--calc", f"--accept={ADDRESS}"),
        ],
        env={**os.environ, "SAL_USE_VCLPLUGIN": "svp", "TMPDIR": str(folder)},
        stdout=sys.stderr,
        start_new_session=True,
    )
    try:
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", here
        )
        context = waited("the office", lambda: resolved(resolver))
        desktop = service(context, "frame.Desktop")
        waited("its empty sheet", lambda: desktop.CurrentComponent)
        yield context
    finally:
        with contextlib.suppress(Exception):
            desktop.terminate()
            started.wait(10)
        # The script `soffice` has a child; both are of the new session.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(started.pid, signal.SIGKILL)
        started.wait()


def resolved(resolver: Any) -> Any:
    """Return the context of the office once it listens."""
    with contextlib.suppress(Exception):
        return resolver.resolve(f"uno:{ADDRESS}")
    return None


def waited(name: str, find: Callable[[], Found | None]) -> Found:
    """Return what is found in time."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        if (found := find()) is not None:
            return found
        time.sleep(0.1)
    raise TimeoutError(f"{name} is not there after {LONGEST} seconds")


def service(context: Any, name: str) -> Any:
    """Return a service of the office."""
    return context.ServiceManager.createInstanceWithContext(f"com.sun.star.{name}", context)


def argument(name: str, value: object) -> Any:
    """Return an argument by name, as UNO takes it."""
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def opened(context: Any, file: str, dialog: bool) -> dict[str, Any]:
    """Open a file; return its sheets, and how its dialog stood."""
    address, stood = Path(file).as_uri(), {}
    desktop = service(context, "frame.Desktop")
    if dialog:
        stood = confirmed(context, address)
        document = waited(file, lambda: loaded(desktop, address))
    else:
        hidden = (argument("Hidden", True),)
        document = desktop.loadComponentFromURL(address, "_blank", 0, hidden)
    sheets = {sheet.Name: cells(sheet, document.NullDate) for sheet in document.Sheets}
    if not dialog:  # a window that is shown stays: the next command needs one in front
        document.close(True)
    return {"file": file, "dialog": stood, "sheets": sheets}


def confirmed(context: Any, address: str) -> dict[str, Any]:
    """Open a file by its command and press OK; return what the dialog said."""
    window = service(context, "ui.test.UITest")

    def command() -> None:  # it returns when the dialog is closed
        window.executeCommandWithParameters(".uno:Open", (argument("URL", address),))

    threading.Thread(target=command, daemon=True).start()
    dialog = waited("the dialog", lambda: import_dialog(window))

    def state(name: str) -> dict[str, str]:
        return {each.Name: each.Value for each in dialog.getChild(name).getState()}

    stood: dict[str, Any] = {name: state(name)["Selected"] == "true" for name in MARKS}
    for name in ("charset", "language"):
        stood[name] = state(name)["SelectEntryText"]
    dialog.getChild("ok").executeAction("CLICK", ())
    return stood


def import_dialog(window: Any) -> Any:
    """Return the dialog that asks how a csv is to be read, once it is there."""
    with contextlib.suppress(Exception):
        top = window.getTopFocusWindow()
        if top is not None and {"ok", "semicolon"} <= {*top.getChildren()}:
            return top
    return None


def loaded(desktop: Any, address: str) -> Any:
    """Return the document of an address once it is there."""
    with contextlib.suppress(Exception):  # a window that is being made has no address
        for each in desktop.Components:
            known = each.URL
            if known == address:
                return each
    return None


def cells(sheet: Any, zero: Any) -> dict[str, Any]:
    """Return the cells of a sheet: numbers, texts, days as `{"day": ISO}`; and the formulas."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    area = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    rows: list[list[Any]] = [list(row) for row in area.getDataArray()]
    first = date(zero.Year, zero.Month, zero.Day)
    for each in area.queryContentCells(DAYS).RangeAddresses:
        for row in range(each.StartRow, each.EndRow + 1):
            for column in range(each.StartColumn, each.EndColumn + 1):
                days = timedelta(days=rows[row][column])
                rows[row][column] = {"day": (first + days).isoformat()}
    return {"rows": rows, "formulas": area.queryContentCells(FORMULAS).RangeAddressesAsString}


if __name__ == "__main__":
    main()
