"""A browser opens every page: at rest, on a telephone, in the dark, on paper, by keyboard, by axe."""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import process
from test_web import PAGES as WRITTEN

from clients.tools import found, module, quiet
from powcli.cli import Commands

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


def pages() -> list[tuple[str, ...]]:
    """Return the command lines that make pages."""
    shown = [("show", each) for each in SHOWN]
    report = [("report",)] if "report" in Commands().list_commands(None) else []
    return [*WRITTEN, *shown, ("compare", "german-pow-mortality", "katyn-victims"), *report]


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
