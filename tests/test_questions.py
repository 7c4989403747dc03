"""Questions that a reader brings, the one command that answers each, and the answer."""

import shlex

import pytest
from conftest import Run

QUESTIONS = [
    (
        "Who estimates German prisoners' deaths, at what, and of how many taken?",
        "compare german-pow-deaths -f csv -c said_by,words,base_words",
        [
            ',"over 350,000",',
            'Soviet sources,"381,000","3,350,000"',
            "some German estimates,as high as one million,",
            "Valerie Genevieve Hébert,1.2 million,3.15 million",
        ],
    ),
    (
        "Which events touch Latvia?",
        "events --country Latvia -c id",
        ["litene-shootings", "riga-shootings", "deportation-of-latvian-officers"],
    ),
    (
        "What happened on 28 September 1939, and is it one event or two?",
        "disagreements --event riverine-flotilla-massacre -c disagreement",
        ["are told as two events", "the number is the same"],
    ),
    (
        "What does each named scholar say?",
        "claims --said-by Edele --said-by Grunewald --said-by Polian -f csv -c said_by,claim",
        ["Mark Edele", "Susan Grunewald", "Pavel Polian"],
    ),
    ("What was Order No. 270?", "show order-no-270", ["malicious deserters", "1941-08"]),
    (
        "Which numbers have no author?",
        "figures --said-by none -c id",
        ["italian-pow-mortality.79", "katyn-victims.20000", "axis-pow-deaths.1500000"],
    ),
    (
        "Which statements in the article disagree?",
        "disagreements -c topic",
        ["German prisoners taken", "Death rate of Italian prisoners", "Japanese internees"],
    ),
    (
        "How many Poles were killed at Katyn?",
        "compare katyn-victims -f csv -c words,counted",
        ['"over 20,000",Polish citizens', '"nearly 22,000",Polish intelligentsia'],
    ),
    (
        "How many officers were among them?",
        "compare katyn-officers -f csv -c words,counted",
        ['"8,000",Polish Army officers', '"about 8,000",military officers'],
    ),
    (
        "When was the order given, and by whom?",
        "show politburo-order-katyn",
        ["1940-03-05", "Soviet Politburo", "Order of 5 March 1940"],
    ),
    (
        "Do the groups of the dead at Grischino add up?",
        "compare grishchino-dead",
        ["596", "sum of the 8 parts", "equal to the printed"],
    ),
    (
        "How many of the dead there were Danes?",
        "figures --country Denmark -c words,counted",
        ["two", "Danish nationals"],
    ),
    (
        "What is the lowest and highest death rate given for Italian prisoners?",
        "compare -f csv -c id,lowest,highest",
        ["italian-pow-mortality,56.5,79"],
    ),
    (
        "How many Japanese were interned, and how many died?",
        "figures --country Japan -c title,words",
        ["560,000–760,000", "900,000", "60,000", "200,000-300,000"],
    ),
    (
        "Which generals are named?",
        "people --search general -c name",
        ["Langner", "Smorawiński", "Olszyna-Wilczyński", "Orlik-Rueckemann"],
    ),
    (
        "What happened at Feodosia?",
        "show feodosia-massacre",
        ["160", "Wounded German soldiers", "Soviet Navy", "Ukraine now"],
    ),
    ("Where is Grishchino today?", "places --search Grischino -c name,modern_name", ["Pokrovsk"]),
    (
        "What did Stalin say in November 1941?",
        "claims --said-by Stalin -c claim",
        ["Every German who had invaded was to be exterminated"],
    ),
    (
        "What happened in 1956?",
        "events --year 1956 --kind release -c title",
        ["Repatriation of the last German and Japanese prisoners"],
    ),
    (
        "How many Latvian officers came back from Siberia?",
        "compare latvian-officers-returned -f csv -c words,base_words,calculated",
        ["Only 90,560,16.1"],
    ),
    (
        "Did the Soviet Union sign the Geneva Convention?",
        "search Geneva signed",
        ["1929 Geneva Convention", "Not »signed« by the Soviet Union"],
    ),
    (
        "Who ran the camps?",
        "events --kind imprisonment --organisation NKVD -c title",
        ["Imprisonment of Polish prisoners in NKVD camps"],
    ),
    (
        "What share of the returned Soviet prisoners went to the Gulag?",
        "figures --said-by Moore -c words,title",
        ["only about 17%", "sent to the Gulag"],
    ),
    (
        "Who contradicts that?",
        "disagreements --quantity returnees-gulag -c disagreement",
        ["MacKenzie"],
    ),
    (
        "What does the War Crimes Bureau allege?",
        "claims --said-by WuSt -c claim",
        ["policy of terror", "secret orders"],
    ),
    (
        "Why should its records be read with care?",
        "show german-records-contaminated",
        ["propagandist contamination", "Historiography"],
    ),
    (
        "Which places cannot be located?",
        "places --precision none -c name",
        ["Yukhonovo Camp", "Husynne", "Litene", "Unnamed place"],
    ),
    (
        "What does 'over' mean here?",
        "fields reading",
        ["over", "said_by"],
    ),
    (
        "How do I cite Ferguson's estimate for Wikipedia?",
        "cite german-pow-mortality.ferguson --as wikipedia",
        ["{{cite", "Niall Ferguson"],
    ),
    (
        "In which order did things happen in September 1939?",
        "timeline --year 1939",
        ["Soviet invasion of Poland", "1939-09-28"],
    ),
    (
        "Which words are vague?",
        "figures --qualifier vague -c words,title",
        ["tens of thousands", "most of them", "several thousand"],
    ),
    (
        "On which paragraph does the article say the most?",
        "passages --sort rows:desc -n 1 -f csv -c section,paragraph",
        ["Lead,2"],
    ),
    (
        "How many events have the Soviet Union as the perpetrator?",
        "sql \"SELECT count(DISTINCT record) AS n FROM facet WHERE filter = 'country'"
        " AND value = 'soviet-union' AND role = 'perpetrator' AND record IN (SELECT id FROM events)\""
        " -f json",
        ['"n": '],
    ),
    (
        "Which sections have how many figures?",
        "stats figures --by section -f csv",
        ["Massacre of Grishchino"],
    ),
]


@pytest.mark.parametrize(
    ("command", "answers"),
    [(command, answers) for _, command, answers in QUESTIONS],
    ids=[question for question, *_ in QUESTIONS],
)
def test_a_question_is_answered(run: Run, command: str, answers: list[str]) -> None:
    ran = run(*shlex.split(command))
    assert ran.code == 0, ran.err
    text = " ".join(ran.out.split())
    for answer in answers:
        assert answer in text or answer in ran.out, ran.out


def test_there_are_thirty_questions_and_more() -> None:
    assert len({question for question, *_ in QUESTIONS}) == len(QUESTIONS) >= 30
