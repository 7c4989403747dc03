"""The page to hand over: all there is, linked and sound, and the two sheets for a class."""

import base64
import hashlib
import re
import sqlite3
from collections import Counter
from pathlib import Path

import pytest
from conftest import Run
from test_web import Page

from powcli.catalog import LISTINGS

RECORDS = [name for name in LISTINGS if name not in ("dates",)]


def report(run: Run, *words: str) -> str:
    ran = run("report", *words, "-o", "-")
    assert ran.code == 0, ran.err
    return ran.out


def ids_of(run: Run, *words: str) -> list[str]:
    return [row["id"] for row in run(*words, "-f", "json", "-c", "id").json]


def listed(text: str, listing: str) -> list[str]:
    """Return the ids of the rows of a listing of a page; none where it is not there."""
    _, found, rest = text.partition(f'id="list-{listing}"')
    table = rest.partition("</table>")[0]
    return re.findall('<tr role="row" id="([^"]+)"', table) if found else []


def test_the_whole_page_has_every_record_and_every_link_lands(run: Run) -> None:
    text = report(run)
    page = Page(text)
    assert page.faults == []
    assert len(page.ids) == len(set(page.ids))
    for listing in RECORDS:
        assert listed(text, listing) == ids_of(run, listing), listing
    landing = [link[1:] for link in page.links if link.startswith("#")]
    assert len(landing) > 800
    assert set(landing) <= set(page.ids)
    outside = {link for link in page.links if not link.startswith("#")}
    known = ("https://en.wikipedia.org/wiki/", "https://www.geonames.org/")
    assert all(link.startswith(known) for link in outside)
    assert len(text.encode()) < 1_500_000
    assert page.tags["h1"] == 1


def test_the_script_is_one_of_its_own_and_the_page_allows_no_other(run: Run) -> None:
    text = report(run)
    scripts = re.findall("<script>(.*?)</script>", text, re.S)
    assert len(scripts) == text.count("<script") == 1
    digest = base64.b64encode(hashlib.sha256(scripts[0].encode()).digest()).decode()
    policy = re.findall('Content-Security-Policy" content="([^"]*)"', text)[0]
    assert f"script-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    for word in ("fetch(", "XMLHttpRequest", "import(", "eval(", "innerHTML", "http"):
        assert word not in scripts[0]


def test_every_number_stands_with_whoever_says_it(run: Run) -> None:
    text = report(run)
    for row in run("figures", "-f", "json").json:
        cell = text[text.index(f'id="{row["id"]}"') :].partition("</tr>")[0]
        told = Page(cell).text
        assert row["words"] in told
        said = row["said_by"] or {
            "unnamed": "by whom not said",
            "missing": "the name is missing",
            "unclear": "unclear",
            "article": "the article itself",
        }.get(row["attribution"], "")
        assert said
        assert said in told, row["id"]


def test_the_rivals_are_drawn_and_said_in_sentences(run: Run) -> None:
    text = report(run)
    numbers = text[text.index('id="numbers"') : text.index('id="map"')]
    shown = re.findall('<section id="([^"]+)">', numbers)
    rivalled = ids_of(run, "compare")
    assert shown[: len(rivalled)] == rivalled
    counts = Counter(row["quantity"] for row in run("figures", "-f", "json").json)
    several = {quantity for quantity, count in counts.items() if count > 1}
    assert set(shown) == several | {"grishchino-dead"}
    for quantity in shown:
        sentences = run("cite", quantity, "--as", "sentence").out.splitlines()
        for sentence in sentences:
            words = sentence.partition(" (Wikipedia")[0].partition(" (")[0]
            assert words[:60].replace("'", "&#39;") in numbers
    for drawn in re.findall("<desc[^>]*>([^<]*)</desc>", numbers):
        assert re.match(r"(1 statement|\d+ statements) on a scale from 0 to ", drawn)
    assert numbers.count("<svg") == 2 * 6


def test_the_map_says_what_it_does_not_show(run: Run) -> None:
    text = report(run)
    told = text[text.index('id="map"') : text.index('class="listing"')]
    assert "no border of any year" in told
    places = run("places", "-f", "json").json
    drawn = re.findall(r'<text class="spot[^"]*"[^>]*>([^<]+)</text>', told)
    located = sorted(row["name"] for row in places if row["latitude"] is not None)
    assert sorted(set(drawn)) == located
    assert len(drawn) == 2 * len(located)
    for path in re.findall(r' d="([^"]*)"', told):
        assert re.fullmatch(r"[MLaz0-9. -]+", path)
    for row in places:
        if row["latitude"] is None:
            assert f'<a href="#{row["id"]}">' in told


FILTERS = (
    ("--country", "Poland"),
    ("--event", "katyn-massacre"),
    ("--person", "Mark Edele"),
    ("--year", "1940"),
    ("--section", "Baltic states"),
    ("--country", "Japan", "--from", "1945"),
)
TAKING = {
    "--country": "events places dates figures people organisations documents claims disagreements"
    " gaps",
    "--event": "events places dates figures people organisations documents claims disagreements"
    " gaps",
    "--person": "events dates figures documents claims disagreements gaps",
    "--year": "events dates figures documents claims",
    "--section": " ".join(LISTINGS),
    "--from": "events dates figures documents claims",
}
"""Which listings have a filter."""


@pytest.mark.parametrize("filters", FILTERS, ids=" ".join)
def test_each_listing_is_as_the_filter_narrows_it(run: Run, filters: tuple[str, ...]) -> None:
    text = report(run, *filters)
    page = Page(text)
    assert page.faults == []
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    taking = set.intersection(*(set(TAKING[name].split()) for name in filters[::2]))
    kept: set[str] = set()
    for listing in sorted(taking):
        ids = ids_of(run, listing, *filters)
        kept |= set(ids)
        if listing != "dates":
            assert listed(text, listing) == ids, listing
    for listing in set(RECORDS) - taking:
        assert set(listed(text, listing)) < set(ids_of(run, listing)), listing
    assert kept
    title = page.text.partition("Skip to the content")[0]
    assert filters[1].split()[0].lower().replace("katyn-massacre", "katyn") in title.lower()


def test_what_is_kept_brings_along_what_it_names(run: Run) -> None:
    text = report(run, "--person", "Mark Edele")
    assert "mark-edele" in listed(text, "people")
    figures = run("figures", "--person", "Mark Edele", "-f", "json").json
    countries = {row["country"] for row in figures} - {None}
    names = {row["id"]: row["name"] for row in run("countries", "-f", "json").json}
    assert countries <= {names[each] for each in listed(text, "countries")}


def test_what_a_filter_leaves_out_is_told_on_the_page(run: Run) -> None:
    text = Page(report(run, "--country", "Soviet Union")).text
    notice = run("events", "--country", "Soviet Union").err.partition("powcli: ")[2].strip()
    assert "What the filter leaves out" in text
    assert f"events: {notice}" in text
    assert "What the filter leaves out" not in Page(report(run)).text


def test_the_same_page_is_written_to_every_place(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "powcli.html"
    ran = run("report", "-o", str(target))
    assert (ran.code, ran.out) == (0, "")
    text = target.read_text()
    assert text == report(run)
    assert str(tmp_path) not in text
    assert list(tmp_path.iterdir()) == [target]
    assert run("report", "-o", str(tmp_path / "P.HTM")).code == 0


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ((), 2, "report writes a page and needs its name; try 'powcli report -o powcli.html'"),
        (("-o", "x.csv"), 2, "'powcli report -o x.html'"),
        (("-o", "x"), 2, "'powcli report -o x.html'"),
        (("-o", "no/such/x.html"), 1, "cannot write 'no/such/x.html'"),
        (("--country", "Atlantis", "-o", "x.html"), 2, "--country knows no country 'Atlantis'"),
        (("--year", "nineteen", "-o", "x.html"), 2, "--year"),
        (("--within", "-o", "x.html"), 2, "--within narrows"),
        (("--from", "", "-o", "x.html"), 2, "--from"),
        (("--handout", "zzzz", "-o", "x.html"), 3, "there is no quantity 'zzzz'"),
        (("--handout", "grodno-executed", "-o", "x.html"), 2, "has no rival numbers"),
        (("--handout", "german-pow-deaths", "--year", "1940", "-o", "x.html"), 2, "no filter"),
        (("--handout", "katyn-massacre", "-o", "x.html"), 2, "may mean several"),
    ],
)
def test_a_mistake_is_one_sentence_and_writes_nothing(
    run: Run,
    words: tuple[str, ...],
    code: int,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("report", *words)
    assert ran.code == code, ran.err
    assert ran.out == ""
    assert told in ran.err
    assert ran.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_nothing_in_the_data_becomes_markup(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        for table, column in (("events", "title"), ("figures", "title"), ("claims", "claim")):
            connection.execute(f"UPDATE {table} SET {column} = '</script><script>x()</script>'")
        connection.execute("UPDATE places SET name = '<b>here</b>' WHERE id = 'katyn'")
    connection.close()
    page = Page(report(run, "--db", str(copy)))
    assert page.faults == []
    assert page.tags["script"] == 1
    assert page.tags["b"] == 0


def test_a_row_is_found_by_every_name_of_what_it_is_tied_to(run: Run) -> None:
    text = report(run)
    found = dict(re.findall('<tr role="row" id="([^"]+)" data-find="([^"]*)"', text))
    for name in ("Grischino", "Pokrovsk", "Krasnoarmeyskoye"):
        for record in ("grishchino-massacre", "grishchino-dead.596", "grishchino"):
            row = text[text.index(f'<tr role="row" id="{record}"') :].partition("</tr>")[0]
            assert name in row, (name, record)
    assert "28 September 1939" in found["riverine-flotilla-massacre"]
    assert "Polish" in found["katyn-massacre"]


def test_an_event_leads_to_its_numbers_its_place_and_who_took_part(run: Run) -> None:
    text = report(run)
    row = text[text.index('<tr role="row" id="grishchino-massacre"') :].partition("</tr>")[0]
    for record in ("grishchino-dead.596", "grishchino", "red-army"):
        assert f'href="#{record}"' in row, record
    speaker = text[text.index('<tr role="row" id="mark-edele"') :].partition("</tr>")[0]
    for record in ids_of(run, "figures", "--said-by", "Mark Edele"):
        assert f'href="#{record}"' in speaker


def test_the_dead_are_put_in_no_order(run: Run) -> None:
    text = report(run)
    heads = re.findall("<th [^>]*>The dead, as printed</th>", text)
    assert heads
    assert all("data-unsorted" in head for head in heads)


def test_an_empty_report_is_a_page_all_the_same(run: Run) -> None:
    page = Page(report(run, "--year", "1700"))
    assert page.faults == []
    assert "narrowed to 1700: nothing." in page.text
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


AUTHORS = ("Soviet sources", "Hébert", "consensus", "German estimates", "by whom not said")


def test_the_first_sheet_names_no_author_and_the_second_all(run: Run) -> None:
    text = report(run, "--handout", "german-pow-deaths")
    page = Page(text)
    assert page.faults == []
    first, _, second = page.text.partition("Key: ")
    assert not any(author in first for author in AUTHORS)
    assert all(author in second for author in AUTHORS)
    assert re.findall(r'class="letter">(\w)<', text) == ["A", "B", "C", "D"]
    assert first.count("Who says this?") == 4
    assert "Authors and what they count: page 2. Do not pass on page 1 alone." in first
    assert len(re.findall(r"\?\s", first.partition("Questions")[2])) == 3
    for word in ("381,000", "1.2 million", "over 350,000", "as high as one million"):
        assert word in first
        assert word in second
    assert "What is missing" in second
    assert "By whom it is said: A." in second
    assert "<script" not in text


@pytest.mark.parametrize("quantity", ["german-pow-mortality", "katyn-victims", "german-pows-taken"])
def test_a_handout_keeps_whom_the_article_does_not_name_apart(run: Run, quantity: str) -> None:
    text = report(run, "--handout", quantity)
    first, _, second = Page(text).text.partition("Key: ")
    for row in run("compare", quantity, "-f", "json").json:
        assert row["words"] in first
        if row["said_by"]:
            assert row["said_by"] not in first
            assert row["said_by"] in second


def test_a_name_will_do_for_a_handout(run: Run) -> None:
    ran = run("report", "--handout", "german pow mort", "-o", "-")
    assert ran.code == 0
    assert ran.err == "powcli: read 'german pow mort' as german-pow-mortality\n"


def test_what_is_inferred_keeps_its_mark_wherever_it_is_named(run: Run) -> None:
    text = report(run)
    row = text[text.index('<tr role="row" id="return-of-latvian-officers"') :].partition("</tr>")[0]
    assert "Only 90 (of those deported*)" in row
    unlocated = text[text.index("What is on no map") :].partition("</ul>")[0]
    assert ">Crimea*</a>" in unlocated
    gaps = text[text.index('id="list-gaps"') :].partition("</table>")[0]
    assert "no date*" not in gaps


def test_a_mark_is_explained_wherever_it_stands(run: Run) -> None:
    for event in ids_of(run, "events"):
        page = Page(run("events", "--event", event, "-f", "html").out)
        told = page.text.count("*")
        assert ("* inferred, not printed" in page.text) == (told > 0), event


@pytest.mark.parametrize(
    "filters", [("--year", "1940"), ("--country", "Poland", "--role", "victim")]
)
def test_what_has_not_the_filter_comes_with_what_is_kept(
    run: Run, filters: tuple[str, ...]
) -> None:
    text = report(run, *filters)
    kept = {each for name in RECORDS for each in listed(text, name) if name != "gaps"}
    gaps = run("gaps", "-f", "json").json
    of_kept = {row["id"] for row in gaps if row["record"] in kept or row["kind"] == "flaw"}
    assert set(listed(text, "gaps")) <= of_kept
    assert listed(text, "gaps")
    events = set(listed(text, "events"))
    figures = {row["id"] for row in run("figures", "-f", "json").json if row["event"] in events}
    if "--role" in filters:
        assert figures <= set(listed(text, "figures"))


@pytest.mark.parametrize(
    ("filters", "told"),
    [(("--country", "none"), "no country"), (("--undated",), "without a date")],
)
def test_a_filter_for_what_is_missing_is_said_in_words(
    run: Run, filters: tuple[str, ...], told: str
) -> None:
    text = report(run, *filters)
    assert f"narrowed to {told}:" in text
    assert listed(text, "events") == ids_of(run, "events", *filters)
