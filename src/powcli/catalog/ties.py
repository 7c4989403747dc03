"""What `show` prints of the records that are tied to one: for each form of item, its SQL.

A query asks by `:record` and `:heading` and yields the items in reading order. Rows that
differ in what GATHERED names are one item that has it as a list.
"""

from powcli.catalog.columns import dated
from powcli.catalog.figures import OWN_NOTE
from powcli.catalog.kinds import Form
from powcli.model import Column

GATHERED = {
    "role": "roles",
    "role_inferred": "roles_inferred",
    "role_said": "roles_said",
    "country_then": "country_then",
}
"""The columns of which an item has all values, as a list of this name."""

LISTS = ("country_now",)
"""The values of items that are lists, joined by SEPARATOR."""

FLAGS = (*("complete", "complete_inferred", "said_by_inferred", "date_inferred", "place_inferred"),)
"""The values of items that are true or false."""

NAMES = ("other_names", "search_names", "codes")
"""The columns of a listing that the group of names tells more of."""

UNLISTED: dict[str, tuple[Column, ...]] = {
    "quantity": (
        Column("measure", "what was done, or what kind of number"),
        Column("population", "of whom the number is a number"),
        Column(
            "country",
            "the country of the people counted",
            sql="(SELECT country.name FROM country WHERE country.id = r.country)",
        ),
        Column("unit", "what the numbers are in"),
        *dated(),
        Column("dated_as_event", "1 where what is counted is the event itself", "integer"),
        Column("whole", "1 where it counts all the dead of its event", "integer"),
        Column(
            "inferred",
            "which of the values are inferred from the context, not printed",
            "list",
            sql="nullif(trim(CASE WHEN r.date_origin <> 'printed' THEN 'date; ' ELSE '' END"
            " || coalesce(r.inferred, ''), '; '), '')",
        ),
        Column("note", "what it must be read with"),
    ),
    "breakdown": (
        Column("complete", "1 where the members make up the whole quantity", "integer"),
        Column(
            "inferred",
            "whether it is inferred that they do",
            "list",
            sql="CASE WHEN r.inferred THEN 'complete' END",
        ),
        Column("note", "what it must be read with"),
    ),
    "flaw": (
        Column("kind", "what is broken"),
        Column("words", "the printed words around it"),
        Column("note", "what it must be read with"),
    ),
}
"""The fields of the kinds that have no listing."""


def _guessed(column: str, row: str = "t") -> str:
    """Return whether a value of a listing's row is inferred."""
    return f"coalesce('; ' || {row}.inferred || ';' LIKE '%; {column};%', 0)"


_TIED = "WHERE tie.record = :record AND tie.heading = :heading ORDER BY tie.rowid"

_VOICE = "t.said_by, t.reported_by, t.context_by, t.attribution, t.stance, t.verb"
_ROLE = (
    "tie.role, CASE WHEN tie.inferred THEN tie.role END AS role_inferred,"
    " tie.role || ': ' || tie.said AS role_said"
)

FORMS: dict[Form, str] = {
    "figure": f"""
        SELECT t.id, t.quantity, t.title, t.words, t.low, t.high, t.percent_low, t.percent_high,
            t.qualifier, t.unit, t.fate, t.counted, {_VOICE},
            {_guessed("said_by")} AS said_by_inferred, t.span, t.span_end, t.same_number, t.base,
            (SELECT base.words FROM figures AS base WHERE base.id = t.base) AS base_words,
            {OWN_NOTE} AS note
        FROM tie JOIN figures AS t ON t.id = tie.tied {_TIED}""",
    "claim": f"""
        SELECT t.id, t.topic, t.claim, {_VOICE}, {_guessed("said_by")} AS said_by_inferred
        FROM tie JOIN claims AS t ON t.id = tie.tied {_TIED}""",
    "event": f"""
        SELECT {_ROLE}, t.id, t.title, t.dated, t.date, {_guessed("date")} AS date_inferred,
            {_VOICE}, {_guessed("said_by")} AS said_by_inferred
        FROM tie JOIN events AS t ON t.id = tie.tied {_TIED}""",
    "place": """
        SELECT t.id, t.name, coalesce(event_place.inferred, 0) AS place_inferred,
            country.name AS country_then, t.country_now
        FROM tie JOIN places AS t ON t.id = tie.tied
        LEFT JOIN event_place ON event_place.event = tie.record AND event_place.place = t.id
        LEFT JOIN country ON country.id = event_place.country_then
        WHERE tie.record = :record AND tie.heading = :heading
        ORDER BY tie.rowid, event_place.rowid""",
    "record": f"""
        SELECT t.id, t.kind, t.title FROM tie JOIN record AS t ON t.id = tie.tied {_TIED}""",
    "part": f"""
        SELECT {_ROLE}, t.id, t.kind, t.title
        FROM tie JOIN record AS t ON t.id = tie.tied {_TIED}""",
    "statement": f"""
        SELECT t.id, t.kind, coalesce(claim.claim, t.title) AS title, figure.counted,
            coalesce(figure.said_by, claim.said_by) AS said_by,
            coalesce(figure.reported_by, claim.reported_by) AS reported_by,
            coalesce(figure.context_by, claim.context_by) AS context_by,
            coalesce(figure.attribution, claim.attribution) AS attribution,
            coalesce(figure.stance, claim.stance) AS stance,
            {_guessed("said_by", "figure")} OR {_guessed("said_by", "claim")} AS said_by_inferred
        FROM tie JOIN record AS t ON t.id = tie.tied
        LEFT JOIN figures AS figure ON figure.id = t.id
        LEFT JOIN claims AS claim ON claim.id = t.id {_TIED}""",
    "breakdown": f"""
        SELECT t.id, t.title, t.quantity, t.complete, t.inferred AS complete_inferred
        FROM tie JOIN breakdown AS t ON t.id = tie.tied {_TIED}""",
    "name": """
        SELECT name.name, name.kind, name.origin, name.reference FROM name
        WHERE name.record = :record AND name.kind <> 'keyword'
        ORDER BY name.origin, name.kind DESC, name.rowid""",
    "passage": """
        SELECT passage.id, passage.section, passage.paragraph FROM passage
        WHERE passage.id IN (
            SELECT citation.passage FROM citation WHERE citation.record = :record
            UNION SELECT flaw.passage FROM flaw WHERE flaw.id = :record)
        ORDER BY passage.position""",
}
"""The items of a group, by their form."""

CITED = """
    SELECT passage.section, passage.paragraph FROM passage WHERE passage.id = :id
        OR passage.id IN (SELECT citation.passage FROM citation WHERE citation.record = coalesce(
            (SELECT breakdown.quantity FROM breakdown WHERE breakdown.id = :id), :id))
        OR passage.id = (SELECT flaw.passage FROM flaw WHERE flaw.id = :id)
    ORDER BY passage.position"""
"""The passages on which a record rests, as (section, paragraph); a passage rests on itself."""

SAID = f"""
    SELECT t.attribution, t.said_by, t.reported_by, t.context_by, t.stance,
            {_guessed("said_by")}, t.title, t.words, t.counted, NULL, NULL, 0, 0 FROM figures AS t
        WHERE t.id = :id
    UNION ALL SELECT t.attribution, t.said_by, t.reported_by, t.context_by, t.stance,
            {_guessed("said_by")}, t.claim, NULL, NULL, t.verb, t.dated, {_guessed("date")},
            {_guessed("claim")} FROM claims AS t
        WHERE t.id = :id
    UNION ALL SELECT t.attribution, t.said_by, t.reported_by, t.context_by, t.stance,
            {_guessed("said_by")}, t.title, NULL, NULL, NULL, NULL, 0, 0 FROM events AS t
        WHERE t.id = :id AND t.attribution IS NOT NULL"""
"""The voice of a figure, a claim, or an event that the article does not tell itself, in the
order of Voice; then what is stated, of a figure its words and whom it counts, and of a claim
its verb, its date and whether that and the claim are inferred."""

TOLD = """
    SELECT t.id, t.quantity, t.words, t.title, t.verb, t.fate, t.measure, t.unit, t.population,
        t.counted, t.dated, t.when_words, t.span_end, t.inferred, t.base, t.attribution, t.said_by,
        t.reported_by, t.context_by, t.stance, event.title AS event, event.kind AS event_kind,
        quantity.dated_as_event AS is_event
    FROM figures AS t JOIN quantity ON quantity.id = t.quantity
    LEFT JOIN event ON event.id = quantity.event
    WHERE t.id = :id"""
"""What a sentence on a figure is made of, by column; `is_event` says that what is counted is the
event itself."""

RIVAL_IDS = """
    SELECT t.id FROM figures AS t WHERE t.quantity = :id
    ORDER BY coalesce(t.low, t.high, t.percent_low, t.percent_high) IS NULL,
        coalesce(t.low, t.high, t.percent_low, t.percent_high), t.rowid"""
"""The figures of a quantity, by number, vague ones last."""

RIVALS = """
    SELECT count(*), t.quantity FROM figures AS t JOIN figures AS rival ON rival.quantity = t.quantity
        AND rival.id <> t.id AND (t.span IS NULL OR rival.span IS NOT t.span)
    WHERE t.id = :id GROUP BY t.quantity"""
"""How many rivals a figure has, and its quantity; the other end of its span is none."""

NAMES_IN_PROSE = """
    SELECT record.title, organisation.kind FROM record
    LEFT JOIN organisation ON organisation.id = record.id
    WHERE record.kind IN ('quantity', 'event', 'person', 'place', 'country', 'organisation')"""
"""The titles from which it is learned how one stands within a sentence, with the kind of an
organisation."""

STATEMENTS = """
    SELECT coalesce(figures.quantity, record.id) AS statement
    FROM tie JOIN record ON record.id = tie.tied LEFT JOIN figures ON figures.id = record.id
    WHERE tie.record = :id AND record.kind IN ('quantity', 'figure', 'claim')
    GROUP BY statement
    ORDER BY min(record.kind = 'claim'), min(tie.rowid), statement LIMIT 3"""
"""Up to three ids of the quantities, or else the claims, that are tied to a record."""
