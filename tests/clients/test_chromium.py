"""A browser opens every page: at rest, on a telephone, in the dark, on paper, by keyboard, by axe."""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import process
from test_asked import OWN
from test_web import PAGES as WRITTEN

from clients.tools import found, module, quiet

pytestmark = pytest.mark.client("chromium")

WIDTHS = (390, 1024, 1600)
"""A telephone, a tablet on its side, a desk."""
SCHEMES = ("light", "dark")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
HIGHEST = 16_000
"""The pixels of a picture, beyond which Chromium repeats itself."""

SHOWN = (
    "molotov-ribbentrop-pact",
    "german-pow-captivity",
    "scholars-routinely-ignored",
    "katyn-victims",
    "poland",
    "grishchino",
)
"""Records of other kinds than those of the tests of pages."""


REPORTS: list[tuple[str, ...]] = [
    ("report",),
    ("report", "--country", "Poland"),
    ("report", "--event", "katyn-massacre"),
    ("report", "--handout", "german-pow-deaths"),
]


def pages() -> list[tuple[str, ...]]:
    """Return the command lines that make pages."""
    shown = [("show", each) for each in SHOWN]
    return [*WRITTEN, *shown, ("compare", "german-pow-mortality", "katyn-victims"), *REPORTS]


every_page = pytest.mark.parametrize("words", pages(), ids="-".join)


class Opened(NamedTuple):
    """A page in the browser, and what it asked for and said."""

    page: Any
    address: str
    asked: list[str]
    said: list[str]


class Browser:
    """A browser, the pages that it opens, and where pictures of them are kept."""

    def __init__(self, browser: Any, home: Path, pictures: Path | None) -> None:
        """Keep what is there for the whole of the session."""
        self.browser, self.home, self.pictures = browser, home, pictures

    def file(self, words: Sequence[str]) -> Path:
        """Return the page of a command line, written once."""
        name = re.sub(r"[^\w.-]+", "-", "-".join(words)).strip("-")
        target = self.home / f"{name}.html"
        if not target.exists():
            ran = process(*words, "-o", str(target))
            assert ran.returncode == 0, ran.stderr
        return target

    @contextmanager
    def opened(
        self, words: Sequence[str], width: int = 1024, scheme: str = "light"
    ) -> Iterator[Opened]:
        """Open a page in a window of its own."""
        window = self.browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
        )
        page = window.new_page()
        asked: list[str] = []
        said: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: said.append(str(error)))
        address = self.file(words).as_uri()
        page.goto(address, wait_until="load")
        yield Opened(page, address, asked, said)
        window.close()

    def picture(self, page: Any, words: Sequence[str], name: str) -> None:
        """Keep a picture of a page for somebody to look at."""
        if self.pictures:
            size = page.viewport_size["width"], page.evaluate("document.body.scrollHeight")
            box = {"x": 0, "y": 0, "width": size[0], "height": min(size[1], HIGHEST)}
            target = self.pictures / f"{self.file(words).stem}.{name}.png"
            page.screenshot(path=str(target), full_page=True, clip=box)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Chromium without a window."""
    kept = os.environ.get("CLIENTS_PICTURES")
    pictures = Path(kept) if kept else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with module("playwright.sync_api").sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=found("chromium"), args=list(FLAGS), env={**os.environ}
        )
        yield Browser(started, tmp_path_factory.mktemp("pages"), pictures)
        started.close()


FAULTS = """() => {
  const faults = [];
  const told = each => each.textContent.trim().replace(/\\s+/g, " ").slice(0, 60);
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`scrolls to ${root.scrollWidth}`);
  }
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...svg.querySelectorAll("text")].filter(each => each.textContent.trim());
    const boxes = texts.map(each => each.getBoundingClientRect());
    boxes.forEach((box, place) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1
          || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        faults.push(`leaves its drawing: ${told(texts[place])}`);
      }
      boxes.slice(place + 1).forEach((other, further) => {
        const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        // A box has room for signs that no text here has: a quarter of it may be shared.
        if (wide > 1 && high > 0.25 * Math.min(box.height, other.height)) {
          faults.push(`overlap: ${told(texts[place])} | ${told(texts[place + 1 + further])}`);
        }
      });
    });
  }
  for (const code of document.querySelectorAll("td code")) {
    let start = 0;
    for (const word of code.textContent.split("-")) {
      const range = document.createRange();
      range.setStart(code.firstChild, start);
      range.setEnd(code.firstChild, start += word.length);
      start += 1;
      if (new Set([...range.getClientRects()].map(each => each.top)).size > 1) {
        faults.push(`broken in a word: ${told(code)}`);
      }
    }
  }
  return faults;
}"""
"""What is cut, covered or beside the window, and ids that are broken within a word."""


@every_page
@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_is_quiet_and_nothing_is_cut_or_covered(
    browser: Browser, words: tuple[str, ...], width: int
) -> None:
    for scheme in SCHEMES:
        with browser.opened(words, width, scheme) as opened:
            browser.picture(opened.page, words, f"{width}.{scheme}")
            assert opened.page.evaluate(FAULTS) == []
            assert opened.asked == [opened.address]
            assert opened.said == []
            ground = opened.page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 22, 22)"}[scheme]


SEVERE = ("serious", "critical")


@every_page
@pytest.mark.parametrize("width", [390, 1600])
def test_axe_finds_nothing_serious(
    browser: Browser, words: tuple[str, ...], width: int, record_property: Any
) -> None:
    axe = module("axe_playwright_python.sync_playwright").Axe()
    for scheme in SCHEMES:
        with browser.opened(words, width, scheme) as opened:
            violations = axe.run(opened.page).response["violations"]
        found = {
            f"{each['impact']} {each['id']}: {node['html'][:80]}"
            for each in violations
            for node in each["nodes"][:3]
        }
        assert not [each for each in found if each.startswith(SEVERE)], found
        record_property("axe", sorted(found))


@every_page
def test_every_link_within_lands(browser: Browser, words: tuple[str, ...]) -> None:
    with browser.opened(words) as opened:
        lost = opened.page.evaluate(
            """() => [...document.querySelectorAll('a[href^="#"], use')]
            .map(each => decodeURIComponent(each.getAttribute("href").slice(1)))
            .filter(id => !document.getElementById(id))"""
        )
        assert lost == []
        far = opened.page.evaluate("[...document.links].map(each => each.href)")
    assert {each.partition("#")[0] for each in far} >= {
        "https://en.wikipedia.org/wiki/"
        "Soviet_atrocities_committed_against_prisoners_of_war_during_World_War_II"
    }


@every_page
def test_the_first_stop_of_the_keyboard_is_the_skip_link(
    browser: Browser, words: tuple[str, ...]
) -> None:
    with browser.opened(words) as opened:
        opened.page.keyboard.press("Tab")
        focus = "document.activeElement"
        assert opened.page.evaluate(f"{focus}.getAttribute('href')") == "#main"
        assert opened.page.evaluate(f"{focus}.getBoundingClientRect().left >= 0")
        opened.page.keyboard.press("Enter")
        # Playwright hears of the new address a little later than the key is up.
        opened.page.wait_for_url(f"{opened.address}#main", timeout=10_000)


@every_page
def test_on_paper_it_has_its_heading_source_and_licence(
    browser: Browser, words: tuple[str, ...], tmp_path: Path
) -> None:
    target = (browser.pictures or tmp_path) / f"{browser.file(words).stem}.pdf"
    with browser.opened(words, width=688) as opened:
        heading = opened.page.locator("h1").inner_text()
        opened.page.emulate_media(media="print")
        assert opened.page.evaluate(FAULTS) == []
        opened.page.pdf(path=str(target), prefer_css_page_size=True, print_background=False)
        assert opened.said == []
    text = " ".join(quiet("pdftotext", "-layout", target, "-").split())
    assert " ".join(heading.split()) in text
    assert "Soviet atrocities committed against prisoners of war during World War II" in text
    assert "CC BY-SA 4.0" in text
    sheets = quiet("pdftotext", target, "-").count("\f")
    assert re.search(rf"{sheets} ?/ ?{sheets}\b", text)


HEADINGS = """() => [...document.querySelectorAll("main h2, main h3, main h4")].map(head => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = head.lastChild;
  const unseen = new Set(["style", "title", "desc"]);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.textContent.trim() && !parent.closest(".unseen") && parent.getClientRects().length
        && !unseen.has(parent.tagName.toLowerCase())) {
      return [head.textContent, node.textContent];
    }
  }
  return [head.textContent, ""];
})"""
"""Each heading of a printed page with what stands next."""


@pytest.mark.parametrize("words", [*REPORTS, ("show", "poland")], ids="-".join)
def test_on_paper_a_heading_stands_with_its_first_line(
    browser: Browser, words: tuple[str, ...], tmp_path: Path
) -> None:
    target = tmp_path / "page.pdf"
    with browser.opened(words, width=688) as opened:
        opened.page.emulate_media(media="print")
        headings = opened.page.evaluate(HEADINGS)
        opened.page.pdf(path=str(target), prefer_css_page_size=True)
    sheets = ["".join(each.split()) for each in quiet("pdftotext", "-raw", target, "-").split("\f")]
    assert headings
    for heading, after in headings:
        first = "".join(after.split())[:25]
        together = re.escape("".join(heading.split())) + ".{0,80}?" + re.escape(first)
        assert any(re.search(together, sheet) for sheet in sheets), (heading, after)


@pytest.mark.parametrize("quantity", ["german-pow-deaths", "german-pow-mortality", "katyn-victims"])
def test_a_handout_is_two_sheets(browser: Browser, quantity: str, tmp_path: Path) -> None:
    target = tmp_path / "handout.pdf"
    with browser.opened(("report", "--handout", quantity)) as opened:
        opened.page.pdf(path=str(target), prefer_css_page_size=True)
    first, second, rest = quiet("pdftotext", target, "-").split("\f")
    assert "Who says this?" in first
    assert "Do not pass on page 1 alone." in first
    assert second.startswith("Key: ")
    assert rest == ""


def shown(page: Any, listing: str) -> list[str]:
    """Return the ids of the rows of a listing that are seen."""
    rows = f"[...document.querySelectorAll('#list-{listing} tbody tr')]"
    ids: list[str] = page.evaluate(f"{rows}.filter(row => !row.hidden).map(row => row.id)")
    return ids


def test_the_report_sorts_filters_and_follows(browser: Browser) -> None:
    with browser.opened(("report",)) as opened:
        page = opened.page
        before = shown(page, "figures")
        head = page.locator("#list-figures thead th").first
        for order, first in (
            ("ascending", "grishchino-danes.2"),
            ("descending", "italian-pow-mortality.79"),
            (None, before[0]),
        ):
            head.locator("button").press("Enter")
            assert head.get_attribute("aria-sort") == order
            ids = shown(page, "figures")
            assert sorted(ids) == sorted(before)
            assert ids[0] == first or order == "descending"
        assert shown(page, "figures") == before

        box = page.get_by_label("Find in figures")
        box.fill("Grischino")
        found = shown(page, "figures")
        assert "grishchino-dead.596" in found
        assert len(found) < 20
        assert page.locator("#list-figures [role=status]").inner_text() == f"{len(found)} of 82"

        page.get_by_label("Find on the whole page").fill("Wladyslaw Langner")
        assert shown(page, "people") == ["wladyslaw-langner"]
        assert shown(page, "figures") == []
        assert page.locator("#count-people").inner_text() == "1 of 19"

        page.goto(opened.address + "#german-pow-deaths.hebert")
        assert page.locator("[id='german-pow-deaths.hebert']").is_visible()
        assert shown(page, "figures") == before
        assert opened.said == []


def test_the_report_reads_without_script(browser: Browser) -> None:
    window = browser.browser.new_context(java_script_enabled=False)
    page = window.new_page()
    page.goto(browser.file(("report",)).as_uri())
    assert page.locator("#list-figures tbody tr").count() == 82
    assert page.locator("#everywhere").is_hidden()
    assert page.locator("thead button").count() == 0
    window.close()


def test_what_is_looked_for_would_be_found(browser: Browser) -> None:
    words = ("compare", "german-pow-deaths", "grishchino-dead", "feodosia-dead")
    axe = module("axe_playwright_python.sync_playwright").Axe()
    with browser.opened(words) as opened:
        opened.page.evaluate(
            """() => {
              document.querySelector("p").style.color = "#ddd";
              const [first, second] = document.querySelectorAll("svg.wide text");
              second.setAttribute("x", first.getAttribute("x"));
              second.setAttribute("y", first.getAttribute("y"));
              document.querySelector("h1").style.width = "2000px";
              console.warn("planted");
            }"""
        )
        faults = opened.page.evaluate(FAULTS)
        violations = axe.run(opened.page).response["violations"]
        assert opened.said == ["warning: planted"]
    assert any(each.startswith("scrolls to") for each in faults)
    assert any(each.startswith("overlap") for each in faults)
    assert [each["id"] for each in violations if each["impact"] in SEVERE] == ["color-contrast"]


def test_the_report_answers_when_it_is_asked_in_ones_own_words(browser: Browser) -> None:
    """The floor is of how many questions leave a record that answers in sight."""
    answered = 0
    with browser.opened(("report",)) as opened:
        for question, records in OWN:
            opened.page.fill("#find", question)
            rows = "[...document.querySelectorAll('.listing tbody tr')]"
            ids = opened.page.evaluate(f"{rows}.filter(row => !row.hidden).map(row => row.id)")
            found = {each.partition(".")[0] for each in ids} | set(ids)
            answered += bool(found & records)
    assert answered >= 54
    assert len(OWN) == 60
