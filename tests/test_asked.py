"""Questions in plain words, typed whole after `powcli search`, and the records that answer them.

The first sixty were written from the article before anybody saw what a search of them finds. The
others are those of a second writer, who knew the article and the exported rows and not the tool.
The floors are of how many are answered among the first five records, and by the first.
"""

import sqlite3

import pytest

from powcli import database
from powcli.ranking import find

pytestmark = pytest.mark.inside

OWN = [
    ("how many people were shot at katyn", {"katyn-victims", "katyn-massacre"}),
    (
        "who ordered the killing of the polish officers",
        {
            "politburo-order-katyn",
            "order-of-5-march-1940",
            "politburo-order-victims",
            "katyn-massacre",
        },
    ),
    ("why were the katyn officers murdered", {"katyn-motive", "katyn-wider-plan"}),
    (
        "general who was shot near grodno",
        {"olszyna-wilczynski-shot", "jozef-olszyna-wilczynski", "olszyna-highest-profile"},
    ),
    (
        "polish general who surrendered at lwow langner",
        {"wladyslaw-langner", "breaches-of-surrender-terms"},
    ),
    (
        "did the soviets keep their promises when poles surrendered",
        {"surrender-terms-often-broken", "breaches-of-surrender-terms"},
    ),
    ("battle of Szack victory", {"szack-tactical-victory", "battle-of-szack"}),
    ("prisoners of the river flotilla killed", {"riverine-flotilla-massacre", "flotilla-dead"}),
    ("hospital murders grabowiec", {"grabowiec-massacre", "grabowiec-officers"}),
    (
        "ukrainian nationalists killing polish soldiers",
        {
            "killings-during-invasion",
            "grabowiec-massacre",
            "polish-soldiers-killed-after-capture",
            "reprisals-against-polish-pows",
            "invasion-murdered",
        },
    ),
    (
        "polish soldiers as slave labour",
        {"forced-labour-of-polish-soldiers", "polish-forced-labourers", "nowak-decimated"},
    ),
    ("poles sent to Komi", {"transport-to-komi", "polish-pows-held", "komi-republic"}),
    ("how many polish prisoners in november 1939", {"polish-pows-november-1939"}),
    ("what did Nowak say about hunger and cold", {"nowak-decimated", "edmund-nowak"}),
    (
        "prisoners pressured to become communists",
        {"poles-pressed-into-communism", "interrogations-of-polish-prisoners"},
    ),
    (
        "1931 law on prisoners of war",
        {
            "statute-of-pows",
            "statute-of-pows-passed",
            "statute-like-geneva",
            "statute-outlawed-officer-privileges",
        },
    ),
    (
        "did the ussr sign the geneva convention",
        {"geneva-1929-not-signed", "geneva-convention-1929"},
    ),
    ("hague convention tsar ratified", {"hague-ratification", "hague-convention-1907"}),
    (
        "who was in charge of prisoners under soviet law",
        {"nkvd-in-charge-crucial", "revision-of-pow-laws", "revised-pow-laws"},
    ),
    (
        "latvian officers executed",
        {
            "litene-shootings",
            "riga-shootings",
            "litene-dead",
            "riga-dead",
            "baltic-officer-massacres",
        },
    ),
    ("how many lithuanian officers died in soviet camps", {"lithuanian-prisoner-deaths"}),
    ("yukhonovo death rate", {"yukhonovo-mortality", "yukhonovo-camp"}),
    (
        "how many latvians came back from siberia",
        {"latvian-officers-returned", "return-of-latvian-officers"},
    ),
    ("german pow deaths", {"german-pow-deaths", "german-deaths"}),
    (
        "how many german soldiers were captured by the russians",
        {"german-pows-taken", "german-prisoners-taken"},
    ),
    (
        "mortality of italian captives",
        {
            "italian-pow-mortality",
            "italian-mortality",
            "italian-mortality-cause",
            "italian-rate-even-higher",
        },
    ),
    ("why did so many italians die", {"italian-mortality-cause", "italian-pow-deaths"}),
    ("death rate hungarians", {"hungarian-pow-mortality", "high-romanian-hungarian-mortality"}),
    (
        "romanian prisoners mortality",
        {"romanian-pow-mortality", "high-romanian-hungarian-mortality"},
    ),
    ("japanese who died in captivity", {"japanese-internee-deaths"}),
    (
        "japanese interned mongolia",
        {"japanese-internment", "japanese-internees", "japanese-internees-number"},
    ),
    ("wounded germans thrown out of windows", {"feodosia-manner", "feodosia-massacre"}),
    ("wounded thrown into the icy sea", {"feodosia-manner", "feodosia-massacre"}),
    ("how many wounded soldiers died in feodosia", {"feodosia-dead", "feodosia-massacre"}),
    ("nurses raped", {"grishchino-nurses", "grischino-tortured-raped", "grishchino-massacre"}),
    ("number of dead at Grischino", {"grishchino-dead"}),
    (
        "people shot in the railway station cellar",
        {"grishchino-cellar", "grishchino-cellar-killings"},
    ),
    ("danish victims", {"grishchino-danes"}),
    ("italian soldiers killed in grishchino", {"grishchino-italian-soldiers"}),
    (
        "Stalin speech war of extermination",
        {
            "stalin-speech-1941",
            "stalin-speech-november-1941",
            "stalin-exterminate",
            "german-war-of-extermination",
            "germans-to-be-exterminated",
        },
    ),
    (
        "did stalin order the murder of german prisoners",
        {
            "secret-orders",
            "no-order-existed",
            "no-directive-found",
            "bureau-secret-orders",
            "commissars-claimed-orders",
        },
    ),
    (
        "commissars incited killings",
        {"depositions-commissars-incited", "commissars-claimed-orders"},
    ),
    (
        "wehrmacht office that investigated crimes",
        {"war-crimes-bureau", "war-crimes-bureau-investigations"},
    ),
    (
        "de zayas sources",
        {"bureau-source-kinds", "alfred-de-zayas", "bureau-papers", "bureau-papers-compiled"},
    ),
    (
        "order 270",
        {"order-no-270", "order-270-issued", "order-270-deserters", "order-270-executed"},
    ),
    (
        "what happened to soviet soldiers who came home from german captivity",
        {
            "treatment-of-returned-soviet-pows",
            "mackenzie-survivors-gulag",
            "returnees-gulag",
            "surrendered-soldiers-traitors",
            "moore-brutal-attitude",
            "repatriation-of-soviet-citizens",
            "soviet-pows-in-german-captivity",
        },
    ),
    ("how many returned prisoners went to the gulag", {"returnees-gulag", "mackenzie-moore-gulag"}),
    ("penal battalions", {"returnees-penal-battalions", "treatment-of-returned-soviet-pows"}),
    ("were the victims compensated", {"compensation-denied", "compensation-in-other-countries"}),
    (
        "american and british prisoners kept as hostages",
        {"allied-pows-hostages", "delayed-repatriation-of-allied-pows"},
    ),
    ("when did the last german prisoners go home", {"last-repatriation"}),
    (
        "finns treated better",
        {"finnish-treated-better", "finnish-exception", "finnish-pow-captivity"},
    ),
    ("denial in russia today", {"denial-in-russia", "issue-controversial-in-russia"}),
    ("are russian archives closed", {"edele-archives-closed"}),
    ("niall ferguson numbers", {"niall-ferguson", "german-pow-mortality"}),
    (
        "susan grunewald economic motives",
        {"grunewald-economics", "susan-grunewald", "grunewald-not-retribution"},
    ),
    ("soviet propaganda showing germans as subhuman", {"mackenzie-propaganda"}),
    ("35.8 percent", {"german-pow-mortality"}),
    ("28.9.1939", {"battle-of-szack", "riverine-flotilla-massacre"}),
    ("1.2 million", {"german-pow-deaths"}),
]

OTHERS = [
    ("when did the soviets invade poland", {"soviet-invasion-of-poland"}),
    ("17 September 1939", {"soviet-invasion-of-poland", "killings-during-invasion"}),
    (
        "did the USSR ever declare war on Poland?",
        {"no-declaration-of-war", "soviet-invasion-of-poland", "classified-counterrevolutionaries"},
    ),
    (
        "why were captured Poles called counterrevolutionaries and not POWs",
        {"classified-counterrevolutionaries", "no-declaration-of-war"},
    ),
    (
        "ukrainian nationalists murdered soldiers",
        {"ukrainian-nationalists", "killings-during-invasion", "invasion-murdered"},
    ),
    (
        "how many Polish soldiers were killed while the Soviets were invading",
        {"invasion-murdered", "killings-during-invasion"},
    ),
    (
        "which polish general was shot together with his aide",
        {"jozef-olszyna-wilczynski", "olszyna-wilczynski-shot", "olszyna-highest-profile"},
    ),
    (
        "generals who were promised freedom and then arrested",
        {
            "breaches-of-surrender-terms",
            "wladyslaw-langner",
            "mieczyslaw-smorawinski",
            "surrender-terms-often-broken",
        },
    ),
    (
        "what happened to the defenders of Grodno",
        {"grodno-executions", "grodno-executed", "battle-of-grodno"},
    ),
    (
        "patients killed in a military hospital in a Polish village",
        {"grabowiec-massacre", "grabowiec", "grabowiec-hospital", "grabowiec-officers"},
    ),
    ("12 officers", {"grabowiec-officers", "grabowiec-massacre", "tadeusz-piotrowski"}),
    (
        "Polish victory over a Soviet division",
        {
            "battle-of-szack",
            "szack-tactical-victory",
            "soviet-52nd-rifle-division",
            "border-protection-corps",
        },
    ),
    (
        "sailors of the river fleet murdered",
        {"riverine-flotilla-massacre", "riverine-flotilla", "flotilla-dead", "polish-navy"},
    ),
    (
        "25 prisoners murdered after a battle",
        {"husynne-killings", "husynne-dead", "battle-of-husynne"},
    ),
    (
        "were officers more likely to be killed than ordinary soldiers",
        {"officers-more-often-murdered"},
    ),
    (
        "Polish privates forced to work",
        {
            "forced-labour-of-polish-soldiers",
            "polish-forced-labourers",
            "release-of-polish-soldiers",
        },
    ),
    ("60,000 forced laborers", {"polish-forced-labourers", "forced-labour-of-polish-soldiers"}),
    (
        "cold, hunger and disease among polish prisoners in Komi",
        {"nowak-decimated", "transport-to-komi", "komi-republic", "edmund-nowak"},
    ),
    (
        "how many Poles were put in NKVD camps",
        {"polish-pows-imprisoned", "nkvd-camps-polish-prisoners"},
    ),
    ("officers arrested in december 1939", {"december-1939-arrests", "polish-officers-arrested"}),
    (
        "how did the Soviets try to turn Polish prisoners into communists",
        {"interrogations-of-polish-prisoners", "poles-pressed-into-communism", "hardened-enemy"},
    ),
    ("5 March 1940", {"politburo-order-katyn", "order-of-5-march-1940", "politburo-order-victims"}),
    (
        "who signed the order to kill the Polish officers",
        {"politburo-order-katyn", "order-of-5-march-1940", "politburo"},
    ),
    (
        "how many people were murdered at Katyn",
        {"katyn-victims", "katyn-massacre", "katyn-officers"},
    ),
    (
        "why did Stalin's men kill the Polish elite at Katyn?",
        {"katyn-motive", "katyn-wider-plan", "katyn-massacre"},
    ),
    ("22,000", {"katyn-victims", "katyn-massacre"}),
    (
        "were the German camps better or worse for Polish prisoners than the Russian ones",
        {
            "soviet-camps-worse-than-german",
            "polish-pows-in-german-camps",
            "polish-pow-mortality-german-camps",
            "nowak-mortality-much-higher",
        },
    ),
    ("97 percent", {"polish-officer-mortality"}),
    ("death rate of children deported", {"deportee-pow-mortality-children"}),
    (
        "death rate of ordinary Polish soldiers in Soviet captivity",
        {"polish-enlisted-mortality", "nowak-mortality-much-higher"},
    ),
    (
        "Latvian officers killed",
        {"litene-shootings", "riga-shootings", "litene-dead", "riga-dead", "latvian-officers"},
    ),
    (
        "how many Latvians came home from Siberia",
        {"latvian-officers-returned", "return-of-latvian-officers"},
    ),
    (
        "Lithuanian soldiers in Soviet camps, how many died",
        {
            "lithuanian-prisoners",
            "lithuanian-prisoner-deaths",
            "lithuanian-soldiers-held",
            "lithuanian-officers-held",
        },
    ),
    (
        "camp where nine out of ten Baltic officers died",
        {
            "yukhonovo-camp",
            "yukhonovo-camp-imprisonment",
            "yukhonovo-mortality",
            "yukhonovo-officers-held",
        },
    ),
    (
        "which Soviet law from 1931 was about prisoners of war",
        {
            "statute-of-pows",
            "statute-of-pows-passed",
            "statute-like-geneva",
            "statute-outlawed-officer-privileges",
        },
    ),
    ("did Russia sign the Geneva convention", {"geneva-1929-not-signed", "geneva-convention-1929"}),
    (
        "who ratified the Hague convention",
        {"hague-ratification", "tsarist-government", "hague-convention-1907"},
    ),
    (
        "who was put in charge of the prisoners after Germany attacked",
        {"nkvd-in-charge-crucial", "revision-of-pow-laws", "nkvd", "revised-pow-laws"},
    ),
    (
        "German office that investigated war crimes against its soldiers",
        {"war-crimes-bureau", "war-crimes-bureau-investigations"},
    ),
    (
        "where did the War Crimes Bureau get its information",
        {"bureau-source-kinds", "bureau-papers", "war-crimes-bureau-investigations"},
    ),
    (
        "killing German prisoners in France and North Africa",
        {"killings-of-german-pows-in-the-west", "de-zayas-no-comparison-with-west"},
    ),
    (
        "what did the Germans accuse the Red Army of in November 1941",
        {
            "bureau-report-1941",
            "bureau-report-november-1941",
            "bureau-terror-policy",
            "bureau-order-camouflage",
        },
    ),
    (
        "order about international law for the Red Army 1 July 1941",
        {"red-army-order-laws-of-war", "red-army-order-1-july-1941", "bureau-order-camouflage"},
    ),
    (
        "what role did the commissars play in the massacres",
        {
            "depositions-commissars-incited",
            "commissars-claimed-orders",
            "unit-commissars",
            "massacres-of-axis-pows",
        },
    ),
    (
        "did Stalin give a secret order to shoot German prisoners?",
        {
            "secret-orders",
            "bureau-secret-orders",
            "no-directive-found",
            "no-order-existed",
            "soldiers-believed-order",
        },
    ),
    (
        "speech death to the german invaders",
        {
            "stalin-speech-1941",
            "stalin-speech-november-1941",
            "stalin-exterminate",
            "speech-1941-justification",
        },
    ),
    (
        "when did Stalin change his mind and tell soldiers to take prisoners",
        {
            "stalin-speech-1942",
            "stalin-speech-february-1942",
            "stalin-take-prisoners",
            "executions-counterproductive",
        },
    ),
    (
        "why was shooting prisoners a bad idea for the Soviets",
        {"executions-counterproductive", "stalin-speech-1942"},
    ),
    (
        "was it revenge that drove how the Russians treated German POWs",
        {
            "grunewald-not-retribution",
            "grunewald-economics",
            "grunewald-monograph",
            "grunewald-no-similar-actions",
        },
    ),
    (
        "who treated prisoners worse, the Germans or the Soviets",
        {"edele-less-common-than-german", "edele-like-other-wars"},
    ),
    ("propaganda showing Germans as not human", {"mackenzie-propaganda", "simon-mackenzie"}),
    (
        "did things get better for German prisoners later in the war",
        {"mackenzie-later-improvement", "improved-or-harsh", "conditions-harsh"},
    ),
    (
        "how many German POWs died in Russian captivity",
        {"german-pow-deaths", "german-deaths", "german-pow-captivity", "hebert-consensus"},
    ),
    (
        "how many Germans were captured by the Soviets in total",
        {"german-pows-taken", "german-prisoners-taken", "german-pow-captivity"},
    ),
    ("35.8%", {"german-pow-mortality", "niall-ferguson", "german-mortality"}),
    (
        "missing German soldiers who probably died as prisoners",
        {"mias-undocumented-dead", "rudiger-overmans", "some-scholars"},
    ),
    (
        "how many Italians died in the camps",
        {
            "italian-pow-deaths",
            "italian-pow-mortality",
            "italian-pow-captivity",
            "italian-mortality",
        },
    ),
    (
        "why did so many italian soldiers freeze to death",
        {"italian-mortality-cause", "capture-of-italian-prisoners", "italian-pow-deaths"},
    ),
    (
        "Hungarian prisoners death rate",
        {"hungarian-pow-mortality", "high-romanian-hungarian-mortality", "hungarian-pow-captivity"},
    ),
    (
        "what percentage of Romanians died as prisoners",
        {"romanian-pow-mortality", "high-romanian-hungarian-mortality", "romanian-pow-captivity"},
    ),
    (
        "how many Japanese were sent to labor camps",
        {"japanese-internees", "japanese-internment", "japanese-internees-number"},
    ),
    ("Japanese who died in Soviet captivity", {"japanese-internee-deaths", "japanese-internment"}),
    ("how many European Axis prisoners died altogether", {"axis-pow-deaths", "axis-pow-captivity"}),
    (
        "wounded Germans thrown out of hospital windows",
        {"feodosia-massacre", "feodosia-manner", "feodosia"},
    ),
    (
        "160 wounded soldiers crimea",
        {"feodosia-dead", "feodosia-wounded-left", "feodosia-massacre", "feodosia-every-wounded"},
    ),
    (
        "which Soviet tank unit carried out the Grishino massacre",
        {"4th-guards-tank-corps", "grishchino-massacre"},
    ),
    (
        "nurses raped",
        {
            "grishchino-nurses",
            "nurses-at-grishchino",
            "grischino-tortured-raped",
            "grishchino-massacre",
        },
    ),
    (
        "Germans machine gunned in the cellar of a train station",
        {"grishchino-cellar-killings", "grishchino-cellar", "grishchino-station"},
    ),
    (
        "Hungarians and Danes killed at Krasnoarmeyskoye",
        {
            "grishchino-hungarian-soldiers",
            "grishchino-danes",
            "grishchino-massacre",
            "danish-todt-members",
        },
    ),
    (
        "when did the last German prisoners get home",
        {"last-repatriation", "prisoners-kept-in-gulag"},
    ),
    (
        "what happened to Soviet soldiers who were captured and then returned",
        {
            "treatment-of-returned-soviet-pows",
            "returnees-gulag",
            "mackenzie-survivors-gulag",
            "remainder-discriminated",
            "returnees-penal-battalions",
        },
    ),
    (
        "17 percent",
        {"returnees-gulag", "mackenzie-moore-gulag", "treatment-of-returned-soviet-pows"},
    ),
    (
        "order 270 deserters shot",
        {
            "order-no-270",
            "order-270-issued",
            "order-270-deserters",
            "order-270-executed",
            "executions-of-recaptured-soldiers",
        },
    ),
    (
        "did former prisoners get any compensation",
        {"compensation-denied", "compensation-in-other-countries"},
    ),
    (
        "British and American prisoners held as hostages by the Soviets",
        {"allied-pows-hostages", "delayed-repatriation-of-allied-pows", "western-allied-pows"},
    ),
    ("executed collaborators how many", {"collaborators-executed", "executions-of-collaborators"}),
    (
        "are the Russian military archives open to researchers",
        {"edele-archives-closed", "russian-defence-archives", "research-difficult-in-russia"},
    ),
    (
        "why was it so hard for historians to study Soviet crimes",
        {
            "research-hampered",
            "german-records-contaminated",
            "research-difficult-in-russia",
            "edele-archives-closed",
            "edele-slander",
        },
    ),
    (
        "which historian called the Soviet declarations a big lie",
        {"sanford-big-lie", "george-sanford"},
    ),
    (
        "how were Finnish prisoners treated",
        {
            "finnish-exception",
            "finnish-treated-better",
            "finnish-pow-captivity",
            "repatriation-of-finnish-pows",
        },
    ),
]

FIVE = 5


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    return database.connect(None)


def answered(connection: sqlite3.Connection, questions: list[tuple[str, set[str]]]) -> list[int]:
    """Return at which place each question is answered, from 0; a hundred for nowhere."""
    places = []
    for question, answers in questions:
        found = find(connection, question)
        ids = [
            connection.execute("SELECT id FROM search WHERE rowid = ?", (hit.rowid,)).fetchone()[0]
            for hit in found.hits[:100]
        ]
        places.append(next((place for place, each in enumerate(ids) if each in answers), 100))
    return places


@pytest.mark.parametrize(
    ("questions", "five", "first"),
    [(OWN, 55, 48), (OTHERS, 72, 64)],
    ids=["own", "others"],
)
def test_a_question_is_answered_among_the_first_five_records(
    connection: sqlite3.Connection, questions: list[tuple[str, set[str]]], five: int, first: int
) -> None:
    places = answered(connection, questions)
    missed = [
        question for (question, _), place in zip(questions, places, strict=True) if place >= FIVE
    ]
    assert sum(place < FIVE for place in places) >= five, missed
    assert places.count(0) >= first


def test_the_questions_name_records_that_there_are(connection: sqlite3.Connection) -> None:
    known = {record for (record,) in connection.execute("SELECT id FROM search")}
    for _, answers in OWN + OTHERS:
        assert answers <= known, answers - known
    for questions, number in ((OWN, 60), (OTHERS, 80)):
        assert len({question for question, _ in questions}) == len(questions) == number
