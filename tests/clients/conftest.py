"""Which clients are here, and what came of each."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import process

from clients import tools
from powcli import database
from powcli.catalog import LISTINGS


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export, with each listing as json and as a workbook, and the map, beside it."""
    target = tmp_path_factory.mktemp("clients") / "pow-data"
    written(["export", str(target)])
    for listing in LISTINGS:
        for suffix in ("json", "jsonl", "tsv", "xlsx"):
            written([listing, "-o", str(target / f"{listing}.{suffix}")])
    for listing in ("places", "events"):
        written([listing, "-o", str(target / f"{listing}.geojson")])
    return target


def written(words: list[str]) -> None:
    """Run powcli, which must succeed."""
    ran = process(*words)
    assert ran.returncode == 0, ran.stderr


@pytest.fixture(scope="session")
def rows(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of each listing as json has them."""
    return {
        name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in LISTINGS
    }


@pytest.fixture(scope="session")
def bundled() -> Iterator[sqlite3.Connection]:
    """The bundled database."""
    connection = database.connect(None)
    yield connection
    connection.close()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark in item.iter_markers("client"):
        if not item.config.getoption("--clients"):
            pytest.skip("a client takes its time: pytest --clients, or .ci/clients, runs it")
        if reason := tools.missing(mark.args[0]):
            pytest.skip(reason)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.user_properties += [("client", mark.args[0]) for mark in item.iter_markers("client")]


def outcomes(config: pytest.Config) -> dict[str, Counter[str]]:
    """Return what came of the tests of each client."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    for outcome in ("passed", "skipped", "failed", "error"):
        for report in reporter.stats.get(outcome, []) if reporter else []:
            for key, name in report.user_properties:
                if key == "client":
                    counted[name][outcome.replace("error", "failed")] += 1
    return counted


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Run whole means that nothing is left out."""
    if session.config.getoption("--clients") and session.exitstatus == 0:
        skipped = sum(each["skipped"] for each in outcomes(session.config).values())
        session.exitstatus = pytest.ExitCode.TESTS_FAILED if skipped else pytest.ExitCode.OK


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    if not config.getoption("--clients"):
        return
    counted = outcomes(config)
    terminalreporter.section("clients")
    line = "{:14}{:>8}{:>9}{:>8}  {}".format
    terminalreporter.line(line("client", "passed", "skipped", "failed", "version"))
    for name in tools.CLIENTS:
        numbers = (counted[name][outcome] for outcome in ("passed", "skipped", "failed"))
        terminalreporter.line(line(name, *numbers, tools.version(name)))
    light = {
        violation
        for report in terminalreporter.stats.get("passed", [])
        for key, found in report.user_properties
        if key == "axe"
        for violation in found
    }
    for violation in sorted(light):
        terminalreporter.line(f"axe, not serious: {violation}")
