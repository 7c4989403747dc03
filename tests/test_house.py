"""How the house is built: what imports what, what a query loads, what lies where."""

import ast
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT, process

import powcli
from powcli.build import build_in_memory
from powcli.catalog import LISTINGS

SOURCE = Path(powcli.__file__).parent
ORDER = [
    "errors",
    "model",
    "meant",
    "forms",
    "dates",
    "voice",
    "screen",
    "files",
    "folders",
    "catalog",
    "fulltext",
    "standalone",
    "package",
    "ranking",
    "build",
    "database",
    "check",
    "against",
    "names",
    "query",
    "records",
    "layouts",
    "sheets",
    "geo",
    "formats",
    "offers",
    "advice",
    "manual",
    "commands",
    "ask",
    "cli",
]


def imported(file: Path) -> set[str]:
    """Return the modules of powcli that a file imports anywhere."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "powcli":
                names |= {name.name for name in node.names}
            elif node.module.startswith("powcli."):
                names.add(node.module.split(".")[1])
        elif isinstance(node, ast.Import):
            names |= {
                name.name.split(".")[1] for name in node.names if name.name.startswith("powcli.")
            }
    return names & set(ORDER)


def test_a_module_imports_only_from_those_above_it() -> None:
    for file in SOURCE.rglob("*.py"):
        parts = file.relative_to(SOURCE).with_suffix("").parts
        if parts[0] not in ORDER:
            assert parts[0] in ("__init__", "__main__")
            continue
        place = ORDER.index(parts[0])
        above = set(ORDER[: place + (parts[0] in ("catalog", "layouts", "ask"))])
        assert imported(file) <= above, file


LOADED = "import sys; from powcli.__main__ import main; code = main(sys.argv[1:]); " + (
    "print(*sys.modules, file=sys.stderr); sys.exit(code)"
)


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (
            ["events", "--country", "Poland", "--year", "1940", "-f", "csv"],
            {"rich", "sqlite_utils", "edtf", "anyascii", "json", "tempfile", "powcli.build"},
        ),
        (["figures", "-f", "json"], {"rich", "sqlite_utils", "edtf", "anyascii", "powcli.build"}),
        (
            ["compare", "german-pow-deaths", "-f", "csv"],
            {"rich", "sqlite_utils", "edtf", "anyascii", "json", "powcli.build"},
        ),
        (["stats", "--by", "country", "-f", "csv"], {"rich", "sqlite_utils", "edtf", "json"}),
        (
            ["completion", "bash", "--", "powcli", "events", "--country", "Po"],
            {"rich", "sqlite_utils", "edtf", "anyascii", "powcli.catalog.places", "powcli.build"},
        ),
        (["timeline"], {"rich", "sqlite_utils", "edtf", "json", "powcli.build"}),
        (["fields", "dates", "-f", "csv"], {"rich", "sqlite_utils", "edtf", "powcli.build"}),
        (
            ["sql", "SELECT id FROM events", "-f", "csv"],
            {"rich", "sqlite_utils", "edtf", "anyascii", "json", "powcli.build"},
        ),
        (["--version"], {"rich", "sqlite_utils", "edtf", "powcli.catalog.events"}),
        (["events", "--help"], {"rich.console", "sqlite_utils", "edtf", "powcli.catalog.places"}),
    ],
)
def test_a_query_loads_nothing_it_does_not_need(arguments: list[str], unwanted: set[str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, check=True
    )
    loaded = set(ran.stderr.splitlines()[-1].split())
    never = {"importlib.metadata", "importlib.resources", "pydantic", "xlsxwriter", "powcli.sheets"}
    assert not loaded & (unwanted | never)


def test_click_is_never_imported() -> None:
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names.append(node.module or "")
            assert not any(name.split(".")[0] == "click" or "_click" in name for name in names)


def test_only_the_table_and_the_bar_know_rich() -> None:
    for file in SOURCE.rglob("*.py"):
        if file.name not in ("table.py", "progress.py"):
            assert "from rich" not in file.read_text(), file
            assert "import rich" not in file.read_text(), file


def test_only_the_sheets_know_xlsxwriter_and_load_it_when_they_are_made() -> None:
    for file in SOURCE.rglob("*.py"):
        assert ("xlsxwriter import" in file.read_text()) == (file.name == "sheets.py"), file
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, powcli.sheets; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not {"xlsxwriter", "rich"} & {*loaded}


def in_checkout() -> bool:
    return (ROOT / "src").exists()


@pytest.mark.skipif(not in_checkout(), reason="the wheel is tested without the checkout's src")
def test_the_top_level_is_this_and_no_more() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split()
    assert {path.split("/")[0] for path in tracked} <= {
        ".ci",
        ".gitignore",
        "CHANGELOG.md",
        "CITATION.cff",
        "CONTRIBUTING.md",
        "LICENSE",
        "README.md",
        "data",
        "pyproject.toml",
        "src",
        "tests",
    }


def test_versions_agree() -> None:
    assert f"version: {powcli.__version__}\n" in (ROOT / "CITATION.cff").read_text()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == ">=3.11"


def test_the_version_is_printed() -> None:
    assert process("--version").stdout == f"powcli {powcli.__version__}\n"


@pytest.mark.skipif(not in_checkout(), reason="an installed package never looks for a seed")
def test_a_checkout_builds_anew_and_an_editor_is_told_of_a_slip(tmp_path: Path) -> None:
    for name in ("src", "data"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.db"))
    elsewhere = {"PYTHONPATH": str(tmp_path / "src")}
    first = process("people", "-f", "csv", environment=elsewhere, cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    assert process("path", environment=elsewhere, cwd=tmp_path).stdout.startswith(str(tmp_path))
    seed = tmp_path / "data" / "seed.sql"
    seed.write_text(seed.read_text().replace("'Moore', 'scholar'", "'Moore', 'victim'"))
    second = process("people", "-f", "csv", environment=elsewhere, cwd=tmp_path)
    assert second.stdout == first.stdout.replace("Moore,,scholar", "Moore,,victim") != first.stdout
    seed.write_text(seed.read_text().replace("INSERT INTO person", "INSERT INTO persom"))
    third = process("people", environment=elsewhere, cwd=tmp_path)
    assert third.returncode == 4
    assert "does not load: no such table: persom" in third.stderr
    assert third.stderr.count("\n") == 1


def test_the_database_in_memory_is_the_one_in_the_file(db: sqlite3.Connection) -> None:
    memory = build_in_memory(str(ROOT / "data" / "seed.sql"))
    for listing in LISTINGS:
        select = f'SELECT * FROM "{listing}"'
        assert memory.execute(select).fetchall() == db.execute(select).fetchall()
    memory.close()
