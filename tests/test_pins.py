"""How much there is of everything: counts written out, so that nothing can vanish unseen.

What is derived from the declarations cannot see that a declaration is wrong. A file in
tests/pins has a line for every group of a record, every column, every value of a filter
and every sentence. `pytest --update` rewrites them; the diff is read.
"""

from collections import Counter
from collections.abc import Iterator
from types import FunctionType

import pytest
from conftest import ROOT, Run

from powcli import catalog
from powcli.catalog import LISTINGS
from powcli.query import NONE

pytestmark = pytest.mark.inside

PINS = ROOT / "tests" / "pins"


def ties(run: Run) -> Iterator[str]:
    """Yield a line for every record, with how many items each of its groups has."""
    ids = [row["id"] for row in run("sql", "SELECT id FROM record ORDER BY id", "-f", "json").json]
    for record in run("show", *ids, "-f", "json").json:
        groups = " ".join(
            f"{group}:{len(items)}"
            for group, items in record.items()
            if isinstance(items, list) and items
        )
        yield f"{record['id']} {groups}"


def columns(run: Run) -> Iterator[str]:
    """Yield a line for every column, with how many rows have a value, and how many values."""
    for name in LISTINGS:
        filled: Counter[str] = Counter()
        different: dict[str, set[str]] = {}
        for row in run(name, "-f", "json").json:
            for column, value in row.items():
                filled[column] += value not in (None, [])
                different.setdefault(column, set()).add(str(value))
        for column in catalog.listing(name).columns:
            yield f"{name}.{column.name} {filled[column.name]} {len(different[column.name])}"


def facts(run: Run) -> Iterator[str]:
    """Yield a line for every value of every filter of a listing, with how many rows it finds."""
    for name in LISTINGS:
        for filter in catalog.listing(name).filters:
            offered = run("completion", "fish", "--", "powcli", name, f"--{filter}", "").out
            values = [line.partition("\t")[0] for line in offered.splitlines()[1:]]
            for value in [*values, NONE]:
                roles = ["", "victim", "perpetrator", "any"] if filter == "country" else [""]
                for role in roles if name in ("events", "dates", "figures") else [""]:
                    asked = [name, f"--{filter}", value, *(["--role", role] if role else [])]
                    ran = run(
                        *asked,
                        "-f",
                        "csv",
                        "--no-header",
                        "-c",
                        catalog.listing(name).columns[0].name,
                    )
                    yield f"{' '.join(asked)}: {len(ran.out.splitlines())}"


def sentences(run: Run) -> Iterator[str]:
    """Yield a line for every figure and claim, with the sentence that says it."""
    for name in ("figures", "claims"):
        ids = [row["id"] for row in run(name, "-f", "json").json]
        for row in run("cite", *ids, "--as", "sentence", "-f", "json").json:
            yield f"{row['id']}: {row['citation']}"


@pytest.mark.parametrize("pin", [ties, columns, facts, sentences], ids=lambda pin: pin.__name__)
def test_there_is_as_much_as_there_was(
    pin: FunctionType, run: Run, request: pytest.FixtureRequest
) -> None:
    file = PINS / f"{pin.__name__}.txt"
    counted = "".join(f"{line}\n" for line in dict.fromkeys(pin(run)))
    if request.config.getoption("--update"):
        file.write_text(counted)
    assert counted.splitlines() == file.read_text().splitlines()
