"""Questions that a reader brings, the one command that answers each, and the answer.

An answer is text that is printed; where a whole csv is, the answer is all there is.
"""

import shlex

import pytest
from conftest import Run

pytestmark = pytest.mark.inside

Question = tuple[str, str, list[str]]

QUESTIONS: list[Question] = [
    (
        "Who estimates German prisoners' deaths, at what, and of how many taken?",
        "compare german-pow-deaths -f csv -c said_by,reported_by,words,base_words",
        [
            ',,"over 350,000",',
            'Soviet sources,,"381,000","3,350,000"',
            "some German estimates,,as high as one million,",
            "the general consensus,Valerie Genevieve Hébert,1.2 million,3.15 million",
        ],
    ),
    (
        "Which events touch Latvia?",
        "events --country Latvia -c id",
        ["litene-shootings", "riga-shootings", "deportation-of-latvian-officers"],
    ),
    (
        "What happened on 28 September 1939, and is it one event or two?",
        "events --on 1939-09-28 -f csv -c id,note",
        ["battle-of-szack", "riverine-flotilla-massacre", "the article tells it as another event"],
    ),
    (
        "What does each named scholar say?",
        "claims --said-by Edele --said-by Grunewald --said-by Polian -f csv -c said_by,claim",
        ["Mark Edele", "Susan Grunewald", "Pavel Polian"],
    ),
    ("What was Order No. 270?", "show order-no-270", ["malicious deserters", "August 1941"]),
    (
        "Which numbers have no author?",
        "figures --said-by none -c id",
        ["italian-pow-mortality.79", "katyn-victims.20000", "axis-pow-deaths.1500000"],
    ),
    (
        "Which statements in the article disagree?",
        "disagreements -f csv -c kind,topic",
        [
            "number,How many German prisoners were taken",
            "number,Death rate of Italian prisoners",
            "responsibility,Whether Stalin ordered the killing of German prisoners",
        ],
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
        ["5 March 1940", "Soviet Politburo", "Order of 5 March 1940"],
    ),
    (
        "Do the groups of the dead at Grischino add up?",
        "compare grishchino-dead",
        ["596", "8 parts"],
    ),
    (
        "How many of the dead there were Danes?",
        "figures --country Denmark -f csv -c words,counted",
        ["words,counted\ntwo,Danish nationals\n"],
    ),
    (
        "What is the lowest and highest death rate given for Italian prisoners?",
        "figures --quantity italian-pow-mortality --sort percent_low -f csv -c words",
        ["words\n56.5%\nover 70%\n79%\n"],
    ),
    (
        "How many Japanese were interned, and how many died?",
        "figures --country Japan -c title,words",
        ["560,000–760,000", "900,000", "60,000", "200,000-300,000"],
    ),
    (
        "Which generals are named?",
        "people general -c name",
        ["Langner", "Smorawiński", "Olszyna-Wilczyński", "Orlik-Rueckemann"],
    ),
    (
        "What happened at Feodosia?",
        "show feodosia-massacre",
        ["160", "wounded German soldiers", "Soviet Navy", "now Ukraine"],
    ),
    ("Where is Grishchino today?", "places Grischino -c name,modern_name", ["Pokrovsk"]),
    (
        "What did Stalin say in November 1941?",
        "claims --said-by Stalin --on 1941-11 -c claim",
        ["to exterminate every single German invader, without mercy"],
    ),
    (
        "What happened in 1956?",
        "events --year 1956 --kind release -f csv -c title",
        ["title\nRepatriation of the last German and Japanese prisoners\n"],
    ),
    (
        "How many Latvian officers came back from Siberia, of how many?",
        "figures --quantity latvian-officers-returned -f csv -c words,base,when_words",
        ["Only 90,latvian-officers-deported.560,after Joseph Stalin's death\n"],
    ),
    (
        "Did the Soviet Union sign the Geneva Convention?",
        "search Geneva signatory",
        ["no signatory of the Geneva Convention of 1929. (the article itself)"],
    ),
    (
        "Who ran the camps?",
        "events --kind imprisonment --organisation NKVD -f csv -c title,involved",
        ["Imprisonment of Polish prisoners in NKVD camps", "captor: NKVD"],
    ),
    (
        "What share of the returned Soviet prisoners went to the Gulag?",
        "figures --said-by Moore -f csv -c words,fate,said_by",
        ["only about 17%,sent to the Gulag,Moore"],
    ),
    (
        "Who contradicts that?",
        "disagreements --quantity returnees-gulag -c disagreement",
        ["MacKenzie", "without a limit"],
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
        "places --precision unlocated -f csv -c name",
        ["Yukhonovo Camp", "Husynne", "Litene", "Main railway station of Krasnoarmeyskoye"],
    ),
    ("What does 'over' mean here?", "fields reading", ["over", "said_by"]),
    (
        "How do I cite Ferguson's estimate for Wikipedia?",
        "cite german-pow-mortality.ferguson --as wikipedia",
        ["{{cite", "Niall Ferguson"],
    ),
    (
        "In which order did things happen in September 1939?",
        "timeline --year 1939",
        ["Soviet invasion of Poland", "Battle of Szack"],
    ),
    (
        "Which words are vague?",
        "figures --qualifier vague -c words,title",
        ["tens of thousands", "most of them", "several thousand"],
    ),
    (
        "On which paragraph does the article say the most?",
        "passages --sort rows:desc -n 1 -f csv -c section,paragraph",
        ["section,paragraph\nLead,2\n"],
    ),
    (
        "How many events have the Soviet Union as the perpetrator?",
        "sql \"SELECT count(DISTINCT record) AS n FROM facet WHERE filter = 'country'"
        " AND value = 'soviet-union' AND role = 'perpetrator' AND record IN (SELECT id FROM events)\""
        " -f json",
        ['"n": 19'],
    ),
    (
        "Which sections have how many figures?",
        "stats figures --by section -f csv",
        ["Massacre of Grishchino"],
    ),
]

ATTRIBUTION: list[Question] = [
    (
        "Who estimates that 79 % of the Italians died?",
        "figures --attribution missing -f csv -c words,said_by,note",
        ["79%,,The name of the estimator is missing from the brackets.\n"],
    ),
    (
        "Is the 1.2 million Hébert's own number?",
        "show german-pow-deaths.hebert",
        ["the general consensus, reported by Valerie Genevieve Hébert"],
    ),
    (
        "What does Hébert report of others?",
        "figures --said-by Hébert -f csv -c words,said_by,reported_by",
        [
            "1.2 million,the general consensus,Valerie Genevieve Hébert",
            "3.15 million,the general consensus,Valerie Genevieve Hébert",
        ],
    ),
    (
        "What do scholars say of whom Overmans is named as one?",
        "claims --said-by Overmans -f csv -c claim,said_by",
        ["some scholars believe", "some scholars\n"],
    ),
    (
        "Does the War Crimes Bureau give the numbers of the dead of Grischino?",
        "figures --quantity grishchino-wehrmacht -f csv -c words,said_by,attribution,context_by",
        ["406,,unclear,Wehrmacht War Crimes Bureau\n"],
    ),
    (
        "Who says that commissars had orders, and who relays it?",
        "claims --stance claimed --topic orders -f csv -c said_by,reported_by",
        ["said_by,reported_by\nUnit commissars,depositions of the War Crimes Bureau\n"],
    ),
    (
        "What does the article itself say of an order to massacre Germans?",
        "claims --attribution article --topic orders -c claim",
        ["No order of Stalin or top Soviet officials for the massacre of Germans existed."],
    ),
    (
        "What is told in a passive without a name?",
        "claims --attribution unnamed -f csv -c id,verb",
        ["no-directive-found,found", "finnish-exception,described", "feodosia-every-wounded"],
    ),
    (
        "Where does the section on Poland leave open who says a number?",
        "gaps --section Poland --kind no-author -f csv -c record,gap",
        [
            "invasion-murdered.2500,by whom not said",
            "polish-officer-mortality.97,unclear (after Edmund Nowak)",
        ],
    ),
    (
        "Which number is only assumed?",
        "figures --stance assumed -f csv -c words,fate,verb",
        ["words,fate,verb\ntens of thousands,frozen or died,are assumed\n"],
    ),
    (
        "Where is the printed text broken?",
        "gaps --kind flaw -f csv -c title,section,paragraph",
        ["were massacred in the .", "79% (estimate by ) or 56.5%", "very hash"],
    ),
]

WHEN: list[Question] = [
    (
        "When was the massacre of Feodosia?",
        "events --place Feodosia --kind massacre -f csv -c dated,date_origin",
        ["between 29 December 1941 and the end of 1942,bounds-inferred\n"],
    ),
    (
        "When did the Soviet invasion of Poland end?",
        "events --kind invasion --country Poland -f csv -c dated,latest",
        ['"from 17 September 1939, end not told",\n'],
    ),
    (
        "When was the battle of Husynne?",
        "events --event battle-of-husynne -f csv -c dated,date_note",
        ["by 24 September 1939,", "24 September"],
    ),
    (
        "What lies certainly in September 1939?",
        "events --on 1939-09 --within -f csv -c id",
        [
            "id\nolszyna-wilczynski-shot\nhusynne-killings\ngrabowiec-massacre\nbattle-of-szack\n"
            "riverine-flotilla-massacre\n"
        ],
    ),
    (
        "Of which days does the article not print the year?",
        "events --date-origin year-inferred -f csv -c id",
        [
            "id\ngrodno-executions\nolszyna-wilczynski-shot\nhusynne-killings\n"
            "grabowiec-massacre\nbattle-of-szack\n"
        ],
    ),
    (
        "What may still have gone on in 1945, though no end is told?",
        "events --year 1945 --possible --kind law --kind deportation -f csv -c id,dated",
        ["deportation-of-latvian-officers,in or after 1940\n", "revision-of-pow-laws,"],
    ),
    (
        "When did the Latvian officers come back?",
        "events --event return-of-latvian-officers -f csv -c dated,date",
        ["dated,date\n“after Joseph Stalin's death”,\n"],
    ),
    (
        "What was said of prisoners in November 1941?",
        "claims --on 1941-11 --said-by none --said-by Stalin --said-by WuSt -f csv -c dated,said_by",
        ["6 November 1941,Joseph Stalin", "November 1941,Wehrmacht War Crimes Bureau"],
    ),
]

ROLES: list[Question] = [
    (
        "Who invaded Poland?",
        "events --kind invasion --country Poland -f csv -c perpetrators,victims",
        ["perpetrators,victims\nSoviet Union,Poland\nGermany,Poland\n"],
    ),
    (
        "Where did the Soviet Union or its people suffer?",
        "events --country USSR --role victim -c title",
        [
            "German invasion of the Soviet Union",
            "German atrocities against Soviet prisoners of war",
        ],
    ),
    (
        "Whom did Germany hold?",
        "events --country Germany --role captor -c title",
        ["Soviet prisoners of war in German captivity", "Polish prisoners of war in German camps"],
    ),
    (
        "Who sanctioned or ordered the crimes?",
        "events --organisation soviet-leadership -f csv -c involved",
        [
            "sanctioned: Soviet leadership; ordered: Soviet leadership;"
            " sanctioned: Joseph Stalin; ordered: Joseph Stalin"
        ],
    ),
    (
        "Who incited the massacres of Axis prisoners, and whose word is that?",
        "events --organisation unit-commissars --role incited -f csv -c involved",
        ["incited: Unit commissars (depositions of the War Crimes Bureau)\n"],
    ),
    (
        "By whom were the prisoners of Husynne murdered?",
        "events --event husynne-killings -f csv -c victims,perpetrators",
        ["victims,perpetrators\nPolish soldiers and prisoners of war,\n"],
    ),
    (
        "What came after the battle of Szack?",
        "show battle-of-szack",
        ["What came after Execution of Polish officers after the Battle of Szack"],
    ),
    (
        "Were the officers of Grabowiec killed or did they die?",
        "events --place Grabowiec -f csv -c dead",
        ["dead\n12 (officers) died (Tadeusz Piotrowski)\n"],
    ),
    (
        "How many did the order of 5 March 1940 name?",
        "figures --measure ordered-killed -f csv -c words,fate,said_by",
        ["words,fate,said_by\nover twenty thousand,to be executed,Soviet Politburo\n"],
    ),
]

ALL = [*QUESTIONS, *ATTRIBUTION, *WHEN, *ROLES]


@pytest.mark.parametrize(
    ("command", "answers"),
    [(command, answers) for _, command, answers in ALL],
    ids=[question for question, *_ in ALL],
)
def test_a_question_is_answered(run: Run, command: str, answers: list[str]) -> None:
    ran = run(*shlex.split(command))
    assert ran.code == 0, ran.err
    text = " ".join(ran.out.split())
    for answer in answers:
        assert answer in text or answer in ran.out, ran.out
        if answer.count("\n") > 1:
            assert ran.out == answer


def test_there_are_thirty_four_questions_and_twenty_more() -> None:
    assert len({question for question, *_ in ALL}) == len(ALL)
    assert len(QUESTIONS) == 34
    assert len([*ATTRIBUTION, *WHEN, *ROLES]) >= 20
