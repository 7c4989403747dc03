"""Who says a thing, where it is printed and what of it is inferred: each in words, once."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

ITSELF = "the article itself"
"""What people read where the article speaks itself."""

ABSENT = {
    "unnamed": "by whom not said",
    "missing": "the name is missing",
    "unclear": "unclear",
    "article": ITSELF,
}
"""What people read where nobody is named, by the attribution."""

LEAD = "Lead"
"""The text before the first heading, which is no section of that name."""

_SECTIONS = {
    "After German invasion of the USSR (1941)": "After 1941",
    "Massacre of Feodosia": "Feodosia",
    "Massacre of Grishchino": "Grishchino",
    "Relationship with Soviet official statements": "Official statements",
}
"""What a screen calls the sections of long names."""

_MONTHS = r"\b(January|February|March|April|August|September|October|November|December)\b"
"""The months that a screen shortens to three letters."""
_MONTH = r"\b(Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)\b"
_YEAR = r" (\d{4})\b"


class Voice(NamedTuple):
    """Who says a figure, a claim, or that an event or a role in it was so.

    Names in full: `said_by` is the innermost holder, `reported_by` the next one out, and
    `context_by` the last speaker before what is unclear. `attribution` and `stance` are
    words of their vocabularies; `inferred` says that said_by is.
    """

    attribution: str | None
    said_by: str | None = None
    reported_by: str | None = None
    context_by: str | None = None
    stance: str | None = None
    inferred: bool = False

    @property
    def named(self) -> bool:
        """Whether the article says whose it is."""
        return self.said_by is not None


def of(values: Mapping[str, object], inferred: bool = False) -> Voice:
    """Return the voice of a row, from its columns of these names."""

    def text(name: str) -> str | None:
        value = values.get(name)
        return None if value in (None, "") else str(value)

    names = ("attribution", "said_by", "reported_by", "context_by", "stance")
    return Voice(*map(text, names), inferred=inferred)  # type: ignore[arg-type,misc]


def guessed(text: str, inferred: bool) -> str:
    """Return a text, marked where it is inferred."""
    return f"{text} (inferred)" if inferred else text


def author(voice: Voice) -> str:
    """Return who says it, or what the absence of a name means.

    `Moore (inferred)`, `the general consensus, reported by Hébert`, `by whom not said`,
    `unclear (after Moore)`.
    """
    if voice.said_by:
        text = guessed(voice.said_by, voice.inferred)
    else:
        text = ABSENT.get(voice.attribution or "article", "unclear")
        if voice.context_by:
            text += f" (after {voice.context_by})"
    return f"{text}, reported by {voice.reported_by}" if voice.reported_by else text


def said(voice: Voice) -> str:
    """Return who says it, as part of a sentence.

    `estimated by Mark Edele`, `said by the article itself`, `estimated, by whom not said`,
    `said, unclear by whom (after Moore)`.
    """
    verb = voice.stance if voice.stance not in (None, "stated") else "said"
    text = author(voice)
    if voice.named:
        # Some German estimates give a number; that they estimate it is in their name.
        is_told = voice.stance == "estimated" and "estimate" in str(voice.said_by)
        return f"{'given' if is_told else verb} by {text}"
    if voice.attribution in (None, "article"):
        return f"{verb} by {text}"
    if voice.attribution == "unclear":
        text = text.replace(ABSENT["unclear"], "unclear by whom", 1)
    return f"{verb}, {text}"


def bracket(voice: Voice) -> str:
    """Return ` (estimated, by whom not said)`; nothing where the article states it itself."""
    if voice.attribution in (None, "article") and voice.stance in (None, "stated"):
        return ""
    if voice.stance in (None, "stated") or voice.attribution == "collective":
        return f" ({author(voice)})"
    joint = " by " if voice.named else ", "
    return f" ({voice.stance}{joint}{author(voice)})"


def parted(told: str) -> tuple[str, str]:
    """Return a statement of the dead without, and that, what `bracket` has put behind it."""
    found = re.search(r" [(](?:[^()]|[(][^()]*[)])*[)]$", told)
    whose = found[0] if found else ""
    return told.removesuffix(whose) if whose else told, whose


def attributed(voice: Voice) -> str:
    """Return to whom the article attributes it, for a citation."""
    if voice.said_by:
        text = f"attributed to {voice.said_by}{' (the name is inferred)' if voice.inferred else ''}"
        return f"{text}, as reported by {voice.reported_by}" if voice.reported_by else text
    sentence = {
        "unnamed": "the article does not say by whom",
        "missing": "the name is missing in the article",
        "unclear": "the article does not make clear who says it",
    }.get(voice.attribution or "", "the article itself says it and names no author")
    if voice.context_by:
        sentence += f" (it stands after {voice.context_by})"
    return f"{sentence}, as reported by {voice.reported_by}" if voice.reported_by else sentence


Passages = Iterable[tuple[object, object]]
"""Sections and paragraphs, in the order of the article."""


def _by_section(passages: Passages) -> list[tuple[str, list[str]]]:
    sections: dict[str, list[str]] = {}
    for section, paragraph in passages:
        sections.setdefault(str(section), []).append(str(paragraph))
    return list(sections.items())


def printed(passages: Passages) -> list[str]:
    """Return where a thing is printed, a line a section: `Poland, paragraphs 1, 4`."""
    return [
        f"{section}, paragraph{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}"
        for section, numbers in _by_section(passages)
    ]


def places(passages: Passages) -> list[str]:
    """Return where a thing is printed, shortly, each passage for itself: `Poland 4`."""
    return [f"{section} {paragraph}" for section, paragraph in passages]


def cited(passages: Passages, lead: str = "lead") -> str:
    """Return where a thing is printed, for a citation: `section “Poland”, paragraphs 1 and 4`.

    `lead` is what the part before the first section is called.
    """
    return "; ".join(
        f"{lead if section == LEAD else f'section “{section}”'}, paragraph"
        + (f"s {', '.join(rest)} and {last}" if rest else f" {last}")
        for section, (*rest, last) in _by_section(passages)
    )


def gazetteer(reference: object) -> str | None:
    """Return the address on GeoNames that a reference names, if it names one."""
    found = re.search(r"GeoNames (\d+)", str(reference or ""))
    return f"https://www.geonames.org/{found[1]}" if found else None


def address(source: str, name: str) -> str:
    """Return the address of a section, from that of the article."""
    return source + ("" if name == LEAD else "#" + name.replace(" ", "_"))


def section(name: str) -> str:
    """Return what a screen calls a section."""
    return _SECTIONS.get(name, name)


def brief(passages: Passages) -> list[tuple[str, str]]:
    """Return where a thing is printed, shortly, each passage with its section's full name.

    `After 1941 ¶7`, and of what follows in the same section the paragraph alone: `¶8`.
    """
    pieces: list[tuple[str, str]] = []
    for heading, paragraph in passages:
        name = str(heading)
        short = "" if pieces and pieces[-1][1] == name else f"{section(name)} "
        pieces.append((f"{short}¶{paragraph}", name))
    return pieces


def dated(words: str, year: str = "") -> str:
    """Return a date in words as a screen has it: months in three letters, `?` for no end told.

    Under the heading of its `year` it does without that year, where a month still tells which
    end is meant.
    """
    text = re.sub(_MONTHS, lambda match: match[0][:3], words)
    text = re.sub("^from (.+), end not told$", r"\1 to ?", text)
    text = re.sub("^until (.+), beginning not told$", r"? to \1", text)
    if not year or not re.search(_MONTH, text):
        return text
    years = re.findall(_YEAR, text)
    if years.count(year) != 1 or years[0] != year:
        return text
    before, after = text.split(f" {year}", 1)
    return f"{before}{after}" if re.search(_MONTH, before) else text


class Told(NamedTuple):
    """What a sentence on a figure is made of: its columns.

    `voice` has its names, `title` and `event` their first letters, as they stand within a
    sentence. `event` is the title of the event where what is counted is that event itself,
    and has its date; `uttered` says that it is an order or a speech, and the date that of the
    saying. `inferred` names the columns whose value is, and `base` is the figure of which this
    one is a part or a share.
    """

    words: str
    voice: Voice
    title: str = ""
    verb: str | None = None
    fate: str | None = None
    measure: str | None = None
    unit: str | None = None
    population: str | None = None
    counted: str | None = None
    dated: str | None = None
    when_words: str | None = None
    span_end: str | None = None
    event: str | None = None
    uttered: bool = False
    inferred: frozenset[str] = frozenset()
    base: "Told | None" = None

    @property
    def number(self) -> str:
        """The number in quotation marks, as one end where it is one."""
        ends = {"from": "at the lower end ", "to": "at the upper end "}
        return f"{ends.get(self.span_end or '', '')}“{self.words}”"

    @property
    def joint(self) -> str:
        """What joins the number to those counted."""
        is_part = self.unit == "percent" or self.words.endswith(_MANY)
        return " of " if is_part else " "

    @property
    def has_noun(self) -> bool:
        """Whether the printed words name those counted themselves: every soldier, most of them."""
        return self.words.startswith("every ") or self.words.endswith(" them")

    def marked(self, text: str, column: str) -> str:
        """Return a text, marked where the value of its column is inferred."""
        return guessed(text, column in self.inferred)


_SAYING = ("announced", "mentions", "noted", "observed", "pointed out", "said", "wrote")
"""The printed verbs that take what is said in a clause."""

_NOUNS = {"accused": "accusation", "described": "description", "ordered": "order"}
"""What a stance is called where its verb takes no such clause."""

_ACTIVE = {"frozen or died": "froze or died"} | {
    fate: fate for fate in ("died", "ended up", "perished", "returned")
}
"""What befell those counted, where it is no passive."""

_PLACED = ("ended up", "kept")
"""What befell those counted, where only the place makes a sentence of it."""

_MANY = ("hundreds", "thousands", "millions", "numbers")
_TIME = r",? (after|during|early|soon) .*"
_HELD = r"(?i) in \w+ (camps?|captivity|custody|hands)\b"
_NAME = r"\b[A-Z][a-z]"


def sentence(figure: Told) -> str:
    """Return one English sentence that says a figure and no more, without a full stop.

    Whose it is stands before it, with a verb no stronger than the article's; the number stands
    in quotation marks, as printed, and what is inferred is marked.
    """
    figure, base = _apart(figure)
    when, lead = _when(figure), ""
    if when and figure.event and not _complement(figure):
        lead, when = f"of the {figure.marked(figure.event, 'event')}, {when}, ", ""
    elif when and figure.uttered:
        lead, when = f"{when}, ", ""
    stated = _statement(figure, f" {when}" if when else "")
    voice = figure.voice
    if figure.fate and figure.fate == figure.verb and not voice.said_by:
        text = f"{lead}{stated}, {_nobody(voice)}"
    else:
        text = f"{lead}{_opening(voice, figure.verb)}{stated}"
    return f"{text[:1].upper()}{text[1:]}{base}"


def _apart(figure: Told) -> tuple[Told, str]:
    """Return a figure without a base that is not of its own speaker, and that base as an end."""
    base, voice = figure.base, figure.voice
    if base is None or base.voice._replace(stance=voice.stance) == voice:
        return figure, ""
    end = f", {_of(figure, base)} ({said(base.voice)})"
    alone = figure._replace(base=None)
    if figure.has_noun and _counted(base) == _counted(figure):
        alone = alone._replace(counted=None, population=None)
    return alone, end


def _of(figure: Told, base: Told) -> str:
    """Return of how many a figure is a part or a share."""
    done = f" {_participle(base)}{_complement(base)}" if base.fate else ""
    meant = " (that these are meant is inferred)" if "base" in figure.inferred else ""
    return f"of {_those(base)}{done}{meant}"


def asserted(claim: str, voice: Voice, verb: str | None = None) -> tuple[str, str]:
    """Return a claim, which is a sentence, with whose it is, without a full stop; and a remark.

    `The order was secret, according to Moore`; `It was secret, it is stated, by whom is not said`.
    Where the claim itself has the verb of its author, the author is the remark: `urged by Stalin`.
    """
    claim, stance = claim.rstrip("."), voice.stance or "stated"
    if _is_article(voice):
        return f"{claim}, says {ITSELF}", ""
    if not voice.said_by and not (verb and f" {verb}" in claim):
        how = "was found" if stance == "found" else f"is {stance}"
        return f"{claim}, it {how}, {_nobody(voice)}", ""
    if voice.said_by and stance == "stated":
        return f"{claim}, according to {author(voice)}", ""
    if voice.said_by and stance == "argued":
        return f"{claim}, as {author(voice)} {stance}", ""
    if voice.said_by and stance in _NOUNS:
        return claim, f"the {_NOUNS[stance]} of {author(voice)}"
    return claim, said(voice) if voice.said_by else _nobody(voice)


def _is_article(voice: Voice) -> bool:
    return voice.attribution in (None, "article") and voice.stance in (None, "stated")


def _nobody(voice: Voice) -> str:
    """Return that no author is named, and why, as part of a sentence."""
    if voice.attribution == "missing":
        return "by a source whose name is missing in the article"
    if voice.attribution == "unnamed":
        return "by whom is not said"
    if voice.attribution == "article":
        return f"by {ITSELF}"
    after = f" (it stands after {voice.context_by})" if voice.context_by else ""
    return f"by whom is unclear{after}"


def _opening(voice: Voice, verb: str | None) -> str:
    """Return who says it and how, up to where begins what is said."""
    stance = voice.stance or "stated"
    if voice.said_by:
        return _named(voice, guessed(voice.said_by, voice.inferred), verb, stance)
    if _is_article(voice):
        return f"{ITSELF} says that "
    how = f"it was {verb or stance}" if stance == "found" else f"it is {stance}"
    if stance in _NOUNS:
        how = f"by way of {_NOUNS[stance]} it is said"
    by = f", as reported by {voice.reported_by}" if voice.reported_by else ""
    return f"{how}, {_nobody(voice)}{by}, that "


def _named(voice: Voice, name: str, verb: str | None, stance: str) -> str:
    """Return how somebody is introduced who is named."""
    said = verb if verb in _SAYING else None
    if voice.reported_by and "consensus" in name:
        return f"{voice.reported_by} {said or 'reported'} as {name} that "
    by = f", as reported by {voice.reported_by}," if voice.reported_by else ""
    if stance == "stated":
        return f"{name}{by} {said} that " if said else f"according to {name}{by.rstrip(',')}, "
    if stance == "estimated" and "estimate" in name:
        return f"according to {name}{by.rstrip(',')}, "
    if stance in _NOUNS and stance != "ordered":
        return f"by the {_NOUNS[stance]} of {name}{by.rstrip(',')}, "
    return f"{name}{by} {stance} that "


def _statement(figure: Told, when: str) -> str:
    """Return what is said: the number, whom it counts, what befell them, where and when."""
    if not figure.fate:
        return _unfated(figure, when)
    base, number, whom = figure.base, figure.number, _whom(figure)
    done = f"{_participle(figure)}{_complement(figure)}"
    befell = f"{_predicate(figure)}{_complement(figure)}{when}"
    if re.match(_TIME, _complement(figure)):  # the day is not that of what it came after
        befell = f"{_predicate(figure)}{_complement(figure)},{when}".rstrip(",")
    is_same = base is not None and _counted(base) == _counted(figure)
    if figure.words.endswith("ly"):
        if base and is_same:
            return f"{_those(base)} {_predicate(base)}{_complement(base)}, {number}{when}"
        those = f"the {_those(base)}" if base else "those"
        return f"{those} {done}{when} were {number} {whom}"
    if f"were {figure.fate}" in (figure.population or ""):
        return f"there were {number}{figure.joint}{figure.population}{when}"
    if figure.fate in whom or (figure.fate == "in custody" and re.search(_HELD, whom)):
        return f"there were {number}{figure.joint}{whom}{when}"
    if base:
        of = _of(figure, base)
        if base.fate == figure.fate and not is_same:
            return f"{of}{when}, {number} were {whom}"
        if is_same or whom.startswith("of "):
            return f"{of}, {number} {befell}"
        return f"{of}, {number}{figure.joint}{whom} {befell}"
    if not whom:
        return f"{number} {befell}"
    if figure.has_noun:
        return f"{number}, {whom}, {befell}"
    if figure.words.startswith("as "):
        return f"a number {number} of {whom} {befell}"
    return f"{number}{figure.joint}{whom} {befell}"


def _unfated(figure: Told, when: str) -> str:
    """Return what is said where nothing befell those counted: a rate, a share, a number."""
    number, title = figure.number, figure.marked(figure.title, "title")
    if figure.measure == "mortality-rate":
        whom = _whom(figure)
        held = "" if re.search(_HELD, f" {whom}") else re.search(_HELD, figure.title)
        if held:
            whom += figure.marked(held[0], "title")
        return f"the death rate of {whom}{when} was {number}"
    if figure.unit == "percent":
        return (
            f"{title} were {number} of the {figure.marked(figure.population or '', 'population')}"
        )
    if figure.has_noun:
        return f"{number} was among the {title}{_those_being(figure)}{when}"
    title = figure.marked(_timeless(figure, figure.title), "title")
    return f"there were {number}{figure.joint}{title}{_those_being(figure)}{when}"


def _those_being(figure: Told) -> str:
    """Return whom a figure counts, in brackets, where its title does not say so."""
    whom = _whom(figure)
    return f" ({whom})" if whom and whom.lower() not in figure.title.lower() else ""


def _counted(figure: Told) -> str:
    return figure.counted or figure.population or ""


def _whom(figure: Told) -> str:
    """Return whom a figure counts: as the statement names them, and who these are."""
    named, of_all = figure.counted, figure.population or ""
    if not named or named.startswith("some") or named in of_all:
        return figure.marked(of_all, "population")
    text = figure.marked(_before(named, figure.fate), "counted")
    if re.search(_NAME, of_all) and not re.search(_NAME, named):
        text += f" ({of_all}{', inferred' if 'population' in figure.inferred else ''})"
    return text


def _before(named: str, fate: str | None) -> str:
    """Return whom a statement names, without what befell them."""
    return named.partition(f" {fate}")[0]


def _those(figure: Told) -> str:
    """Return the number of a base, with whom it counts."""
    whom = _whom(figure)
    return f"“{figure.words}”{figure.joint}{whom}" if whom else f"“{figure.words}”"


def _participle(figure: Told) -> str:
    """Return what befell those counted, as it stands after them."""
    if figure.fate == "dead":
        return "among the dead"
    return f"who {_ACTIVE[figure.fate]}" if figure.fate in _ACTIVE else str(figure.fate)


def _predicate(figure: Told) -> str:
    """Return what befell those counted, with its verb."""
    fate = str(figure.fate)
    if fate in _ACTIVE:
        return _ACTIVE[fate]
    if fate.startswith("to ") and figure.voice.stance in ("ordered", "urged"):
        return fate.removeprefix("to ")
    is_one = figure.words.startswith("every ") or figure.words in ("1", "one")
    return f"{'was' if is_one else 'were'} {_participle(figure)}"


def _complement(figure: Told) -> str:
    """Return what the columns add to what befell those counted: where, by whom, into what."""
    if not figure.fate:
        return ""
    _, told, rest = figure.title.partition(f" {figure.fate}")
    if not told and figure.fate in _PLACED:
        _, told, rest = figure.title.partition(" in ")
        rest = told + rest
    rest = _timeless(figure, rest.partition(":")[0])
    if rest and "title" in figure.inferred and "population" not in figure.inferred:
        rest += " (inferred)"
    _, told, more = (figure.counted or "").partition(f" {figure.fate}")
    return f"{rest},{more}" if rest and more else rest or more


def _timeless(figure: Told, text: str) -> str:
    """Return a text without its time where the article's own words for it follow."""
    return re.sub(_TIME, "", text) if figure.when_words else text


def _when(figure: Told) -> str:
    """Return when it was, as part of a sentence; empty where what is counted says so."""
    dated = figure.dated or ""
    if not dated or dated.startswith("“") or dated in _complement(figure):
        return "" if dated in _complement(figure) else dated
    if " to " in dated and not dated.startswith(("from", "until")):
        dated = f"from {dated}"
    elif dated[0].isdigit() and not dated[:4].isdigit():
        dated = f"on {dated}"
    elif not dated[0].islower():
        dated = f"in {dated}"
    if "date" not in figure.inferred:
        return dated
    words = f"; printed “{figure.when_words}”" if figure.when_words else ""
    return f"{dated} (inferred{words})"
