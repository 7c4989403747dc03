"""Pages and drawings: whole, sound, of one file, and saying what the rows say."""

import re
import sqlite3
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import Run, process

from powcli.catalog import LISTINGS
from powcli.layouts import bars, chart

SVG = "{http://www.w3.org/2000/svg}"
VOID = {"meta", "br", "img", "input", "link", "hr"}
PAGES = (
    *((name,) for name in LISTINGS),
    ("show", "katyn-massacre"),
    ("show", "litene", "german-pow-deaths", "german-pow-mortality.edele", "mark-edele"),
    ("compare",),
    ("compare", "german-pow-deaths", "grishchino-dead", "feodosia-dead"),
    ("timeline",),
    ("timeline", "--year", "1700"),
    ("search", "katyn"),
    ("stats", "--by", "kind"),
    ("sql", "SELECT id, dead FROM events"),
    ("events", "-n", "0"),
    ("events", "-c", "id,title,dead"),
)


class Page(HTMLParser):
    """A page as read: whether tags close as they should, its ids, its links, its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src", "xlink:href"):
                self.links.append(value or "")
            if name.startswith("on"):
                self.faults.append(f"{tag} {name}")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script"):
            self.text += f" {data}"


def page(run: Run, *words: str) -> Page:
    ran = run(*words, "-f", "html")
    assert ran.code == 0, ran.err
    return Page(ran.out)


@pytest.mark.parametrize("words", PAGES, ids=" ".join)
def test_a_page_is_whole_sound_and_of_one_file(run: Run, words: tuple[str, ...]) -> None:
    read = page(run, *words)
    assert read.faults == []
    assert read.open == []
    assert read.tags["h1"] == 1
    assert read.tags["script"] == read.tags["link"] == read.tags["img"] == 0
    assert len(read.ids) == len(set(read.ids))
    assert "main" in read.ids
    for link in read.links:
        if link.startswith("#"):
            assert link[1:] in read.ids
        else:
            assert link.startswith(("https://en.wikipedia.org/wiki/", "https://www.geonames.org/"))
    assert "CC BY-SA 4.0" in read.text
    assert f"powcli {words[0]}" in read.text
    assert " None" not in read.text


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_page_has_every_record_with_its_words(run: Run, listing: str) -> None:
    read = page(run, listing)
    rows = run(listing, "-f", "json").json
    assert [name for name in read.ids if name != "main"] == [row["id"] for row in rows]
    told = " ".join(read.text.split())
    for row in rows:
        for name in ("title", "words", "claim", "disagreement", "name", "said_by", "note", "gap"):
            if row.get(name) and not (listing == "gaps" and name == "note"):
                assert " ".join(row[name].split()) in told
        for item in row.get("dead", []):
            assert item in told.replace(" (", " (")


def test_the_author_of_a_number_stands_beside_it(run: Run) -> None:
    text = run("figures", "-f", "html").out
    row = text[text.index('id="german-pow-mortality.ferguson"') :].partition("</tr>")[0]
    assert "35.8%" in row
    assert "Niall Ferguson" in row
    nobody = text[text.index('id="german-pow-deaths.350000"') :].partition("</tr>")[0]
    assert "by whom not said" in nobody
    assert "by whom not said" not in row


def test_a_name_keeps_its_capitals(run: Run) -> None:
    told = page(run, "events").text
    for row in run("events", "-f", "json").json:
        if row["said_by"]:
            assert f"by {row['said_by']}" in told


def test_what_is_inferred_and_the_editors_is_marked_and_the_marks_are_explained(run: Run) -> None:
    events, places = page(run, "events").text, page(run, "places").text
    assert "22 Sep 1939*" in events
    assert "Polish soldiers and prisoners of war*" in events
    assert "* inferred, not printed" in events
    assert "° the editor's" in places
    assert "inferred, not printed" not in page(run, "passages").text


def test_columns_that_are_named_are_those_of_the_page(run: Run) -> None:
    text = run("events", "-c", "id,dead_low", "-n", "3", "-f", "html").out
    heads = re.findall("<th [^>]*>(.*?)</th>", text)
    assert heads == ["id", "dead low"]
    assert "<th " not in run("events", "-c", "id", "--no-header", "-f", "html").out


def test_nothing_in_the_data_becomes_markup(run: Run, copy: Path) -> None:
    evil = "<script>alert(1)</script>\"'&<b>"
    with sqlite3.connect(copy) as connection:
        for table, column in (("events", "title"), ("figures", "words"), ("meta", "value")):
            where = " WHERE key = 'source'" if table == "meta" else ""
            connection.execute(f"UPDATE {table} SET {column} = ?{where}", (evil,))
        connection.execute("UPDATE figures SET title = ?", (evil,))
    connection.close()
    for words in (("events",), ("figures",), ("compare", "german-pow-deaths"), ("timeline",)):
        ran = run(*words, "--db", str(copy), "-f", "html")
        read = Page(ran.out)
        assert read.faults == []
        assert read.tags["script"] == read.tags["b"] == 0
        assert "alert(1)" in read.text
        style = re.findall("<style>(.*?)</style>", ran.out, re.S)
        assert all("alert" not in each or "\\3c" in each for each in style)
    drawn = run("timeline", "--db", str(copy), "-f", "svg").out
    assert ElementTree.fromstring(drawn).find(".//{*}script") is None


def test_the_same_page_comes_out_of_every_run_and_folder(run: Run, tmp_path: Path) -> None:
    texts = set()
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        target = tmp_path / folder / "page.html"
        assert run("events", "--country", "Poland", "-o", str(target)).code == 0
        texts.add(target.read_text())
    texts.add(run("events", "--country", "Poland", "-f", "html").out)
    (text,) = texts
    assert str(tmp_path) not in text
    assert "powcli events --country Poland</code>" in text


DRAWN = (
    ("compare", "german-pow-deaths"),
    ("compare", "italian-pow-mortality"),
    ("compare", "german-pow-mortality"),
    ("timeline",),
    ("timeline", "--country", "Poland"),
)


@pytest.mark.parametrize("words", DRAWN, ids=" ".join)
def test_a_drawing_is_sound_has_a_title_and_stays_inside(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words, "-f", "svg")
    assert ran.code == 0, ran.err
    root = ElementTree.fromstring(ran.out)
    names = {each.get("id"): each.text for each in root if each.get("id")}
    assert root.get("role") == "img"
    assert (root.get("aria-labelledby") or "").split() == list(names)
    assert all(names.values())
    left, top, width, height = map(float, (root.get("viewBox") or "").split())
    for each in root.iter(f"{SVG}text"):
        x, y = float(each.get("x", "")), float(each.get("y", ""))
        assert left <= x <= left + width
        assert top <= y <= top + height
    text = "".join(each.text or "" for each in root.iter(f"{SVG}text"))
    assert "CC BY-SA 4.0" in text


def test_a_page_draws_what_its_table_has(run: Run) -> None:
    rows = run("compare", "german-pow-deaths", "-f", "json").json
    text = run("compare", "german-pow-deaths", "-f", "html").out
    drawings = re.findall("<svg.*?</svg>", text, re.S)
    assert len(drawings) == 2
    for drawn in drawings:
        words = " ".join(re.findall(">([^<]+)</text>", drawn))
        described = re.findall("<desc[^>]*>(.*?)</desc>", drawn)[0]
        for row in rows:
            assert row["words"] in words
            assert row["words"] in described
        for name in ("Soviet sources", "some German estimates", "by whom not said"):
            assert name in words
    table = text[text.index("<tbody") :]
    assert all(f">{row['words']}<" in table for row in rows)


def test_marks_stand_where_their_numbers_are_on_the_scale() -> None:
    statements = [
        chart.Bar("a", "10", (bars.Printed(10, 10, "plain"),)),
        chart.Bar("b", "up to 100", (bars.Printed(None, 100, "up-to"),)),
        chart.Bar("c", "25 to 50", (bars.Printed(25, 50, "range"),)),
        chart.Bar("d", "most", (bars.Printed(None, None, "vague"),)),
    ]
    for width in (chart.NARROW, chart.WIDE):
        drawn = chart.compared("x", "X", statements, 100, "people", width)
        guides = sorted({shape.at[0] for shape in drawn.shapes if shape.look == "guide"})
        first, last = guides[0], guides[-1]

        def share(x: float, first: float = first, last: float = last) -> float:
            return (x - first) / (last - first)

        points = [each for each in drawn.shapes if each.form == "circle" and each.at[1] < 200]
        assert share(points[0].at[0]) == pytest.approx(0.1)
        lines = [each for each in drawn.shapes if each.look == "mark" and each.form == "line"]
        flat = next(each for each in lines if each.at[1] == each.at[3] and each.at[0] > first)
        assert (share(flat.at[0]), share(flat.at[2])) == pytest.approx((0.25, 0.5))
        opens = next(each for each in drawn.shapes if each.look == "open")
        assert share(opens.at[2]) == pytest.approx(1.0)
        words = [each.text for each in drawn.shapes if each.form == "text"]
        assert "most" in words


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("compare", "german-pow-deaths", "german-pow-mortality"), "svg is one drawing"),
        (("compare", "feodosia-dead"), "there is nothing to draw of 'feodosia-dead'"),
        (("compare",), "svg"),
        (("compare", "german-pow-deaths", "-c", "words"), "svg is a drawing"),
        (("timeline", "-c", "id"), "svg is a drawing"),
        (("timeline", "--year", "1700"), "there is nothing to draw"),
        (("events",), "events does not write svg"),
    ],
)
def test_what_cannot_be_drawn_is_said(
    run: Run, words: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    for output in (["-f", "svg"], ["-o", str(tmp_path / "x.svg")]):
        ran = run(*words, *output)
        assert ran.code == 2, ran.err
        assert ran.out == ""
        assert told in ran.err or "is for" in ran.err
        assert list(tmp_path.iterdir()) == []


def test_a_query_for_rows_loads_no_page() -> None:
    code = (
        "import sys; from powcli.cli import main; main(['events', '-f', 'csv']);"
        " print(sorted(name for name in sys.modules if name.startswith(('jinja2', 'markupsafe',"
        " 'powcli.layouts.web', 'powcli.layouts.chart', 'powcli.layouts.html'))), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr == "[]\n"


def test_a_page_in_a_pipe_is_that_of_a_file(tmp_path: Path, run: Run) -> None:
    piped = process("show", "katyn-massacre", "-f", "html")
    assert piped.returncode == 0
    run("show", "katyn-massacre", "-o", str(tmp_path / "katyn.html"))
    assert (tmp_path / "katyn.html").read_text() == piped.stdout


def test_a_page_has_as_many_rows_as_were_asked_for(run: Run) -> None:
    text = run("compare", "german-pow-deaths", "-n", "1", "-f", "html").out
    assert text.count('<tr role="row" id=') == 1


def test_signs_that_no_page_has_are_made_visible(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE events SET title = 'a' || char(65534, 27, 0, 8238) || 'b'")
        connection.execute("UPDATE meta SET value = 'javascript:alert(1)' WHERE key = 'address'")
    connection.close()
    for words in (
        ("events",),
        ("timeline",),
        ("show", "katyn-massacre"),
        ("timeline", "-f", "svg"),
    ):
        ran = run(*words, "--db", str(copy), *(() if "svg" in words else ("-f", "html")))
        assert ran.code == 0, ran.err
        assert not re.search("[\x00\x1b\ufffe\u202e]", ran.out)
        assert 'href="javascript:' not in ran.out
        if "svg" in words:
            ElementTree.fromstring(ran.out)
