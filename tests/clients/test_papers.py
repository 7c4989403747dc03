"""Maps in GDAL; markdown and references in pandoc; a list in fzf."""

import re
from pathlib import Path
from typing import Any

import pytest
from conftest import process

from clients.tools import quiet
from powcli.catalog import LISTINGS

Rows = dict[str, list[dict[str, Any]]]
TWO = ("german-pow-mortality.edele", "german-pow-mortality.ferguson")
"""Two numbers of one section."""
STYLES = ("refs.bib", "refs.json")


@pytest.mark.client("ogrinfo")
@pytest.mark.parametrize("listing", ["places", "events"])
def test_ogrinfo_reads_every_feature(folder: Path, rows: Rows, listing: str) -> None:
    told = quiet("ogrinfo", "-ro", "-al", f"{listing}.geojson", folder=folder)
    assert f"Layer name: {listing}\n" in told
    assert f"Feature Count: {len(rows[listing])}\n" in told
    assert 'ID["EPSG",4326]' in told
    assert re.findall(r"^  id \(String\) = (.*)$", told, re.M) == [
        row["id"] for row in rows[listing]
    ]
    if listing == "places":
        (riga,) = re.findall(r"id \(String\) = riga\n(?:.+\n)*?  POINT \((.*)\)", told)
        assert [float(each) for each in riga.split()] == [24.10589, 56.946]
    assert told.count("coordinates_are (String) = (null)") < len(rows[listing])


@pytest.mark.client("pandoc")
@pytest.mark.parametrize("listing", LISTINGS)
def test_pandoc_makes_a_table_of_markdown(rows: Rows, listing: str) -> None:
    written = process(listing, "-f", "markdown").stdout
    page = quiet("pandoc", "--fail-if-warnings", "-f", "gfm", "-t", "html", given=written)
    assert page.count("<tr") == len(rows[listing]) + 1
    for tag in ("<em>", "<del>", "<strong>", "<a ", "<code>"):
        assert tag not in page


@pytest.mark.client("pandoc")
@pytest.mark.parametrize("record", ["katyn-massacre", "litene", "german-pow-deaths", "mark-edele"])
def test_pandoc_reads_the_page_of_a_record(record: str, tmp_path: Path) -> None:
    written = process("show", record, "-f", "markdown").stdout
    page = quiet("pandoc", "--fail-if-warnings", "-f", "gfm", "-t", "plain", given=written)
    assert "CC BY-SA 4.0" in page
    quiet("pandoc", "--fail-if-warnings", "-f", "gfm", "-o", tmp_path / "x.docx", given=written)
    assert (tmp_path / "x.docx").read_bytes()[:2] == b"PK"


@pytest.mark.client("pandoc")
@pytest.mark.parametrize("name", STYLES)
def test_two_figures_of_one_section_are_two_references(tmp_path: Path, name: str) -> None:
    more = ["--as", "csl-json"] if name.endswith("json") else []
    ran = process("cite", *TWO, *more, "-o", str(tmp_path / name))
    assert ran.returncode == 0, ran.stderr
    text = "Edele [@{}], Ferguson [@{}].".format(*TWO)
    words = ("--fail-if-warnings", "--citeproc", "--bibliography", name, "--wrap=none")
    _, first, second = quiet("pandoc", *words, "-t", "plain", given=text, folder=tmp_path).split(
        "\n\n"
    )
    for reference, number, author in (
        (first, "15%", "Mark Edele"),
        (second, "35.8%", "Niall Ferguson"),
    ):
        assert number in reference
        assert author in reference
        assert "paragraph 8" in reference
        assert "#After_German_invasion_of_the_USSR_(1941)" in reference
    assert first != second


@pytest.mark.client("pandoc")
@pytest.mark.parametrize("name", STYLES)
def test_every_figure_claim_and_event_is_a_reference_of_its_own(
    tmp_path: Path, rows: Rows, name: str
) -> None:
    ids = [row["id"] for listing in ("figures", "claims", "events") for row in rows[listing]]
    more = ["--as", "csl-json"] if name.endswith("json") else []
    ran = process("cite", *ids, *more, "-o", str(tmp_path / name))
    assert ran.returncode == 0, ran.stderr
    words = ("--fail-if-warnings", "--citeproc", "--bibliography", name, "--wrap=none")
    given = "---\nnocite: '@*'\n---\n"
    told = quiet("pandoc", *words, "-t", "plain", given=given, folder=tmp_path)
    references = told.strip().split("\n\n")
    assert len(references) == len(ids)
    assert len({*references}) == len(ids)


@pytest.mark.client("fzf")
def test_fzf_finds_a_line_by_its_words(rows: Rows) -> None:
    listed = process("events", "-c", "id,title").stdout
    found = quiet("fzf", "--header-lines", "1", "--filter", "katyn-massacre", given=listed)
    assert found.startswith("katyn-massacre ")
