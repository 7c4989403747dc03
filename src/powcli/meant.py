"""What people call commands, options and values, and what these are called: one table of each.

Nothing here is taken for what it is a synonym of: it is the way out that a message names.
"""

COMMANDS: dict[str, tuple[str, ...]] = {
    word: commands
    for words, commands in {
        "person persons personen personnes who names biography commander commanders leaders": (
            "people",
        ),
        "organizations organization org orgs body bodies unit units groups group": (
            "organisations",
        ),
        "numbers number quantities quantity counts casualties statistics toll zahlen": ("figures",),
        "ereignisse evenements wydarzenia happenings incidents": ("events",),
        "chronology calendar years year when": ("dates", "timeline"),
        "history graph chart plot": ("timeline",),
        "papers laws law treaties treaty orders order": ("documents",),
        "statements statement assessments opinions quotes": ("claims",),
        "states nations nation state nationality nationalities": ("countries",),
        "sections section paragraphs paragraph article text outline contents toc": ("passages",),
        "contradictions contradiction disputes dispute conflicts controversies": (
            "disagreements",
            "compare",
        ),
        "victims victim opfer": ("people --kind victim", "figures --measure killed"),
        "deaths death dead died mortality": (
            "figures --measure died",
            "figures --measure killed",
        ),
        "killed kill kills murdered murders murder killings": (
            "figures --measure killed",
            "events --measure killed",
        ),
        "massacres massacre": ("events --kind massacre", "events --measure killed"),
        "battles battle": ("events --kind battle",),
        "executions execution": ("events --kind execution",),
        "camps camp": ("places --kind camp", "search camp"),
        "authors author historians historian scholars scholar": (
            "people --kind scholar",
            "stats figures --by author",
        ),
        "sources source references bibliography": ("stats figures --by author", "cite"),
        "citation citations bibtex quote reference": ("cite",),
        "missing unknown anonymous unsourced holes unattributed": (
            "gaps",
            "figures --said-by none",
        ),
        "locations location geography map maps cities towns": ("places",),
        "about description readme licence license source-info": ("info",),
        "where database db file": ("path",),
        "find grep lookup query ask look": ("search",),
        "query-sql sqlite": ("sql",),
        ".tables tables .schema": ("sql --tables",),
        "get view detail details open display describe cat": ("show",),
        "print printout": ("show", "report -o powcli.html"),
        "diff versus vs rivals": ("compare",),
        "count count-by summary summarise summarize group-by aggregate": ("stats",),
        "columns schema codebook glossary legend dictionary fields-of": ("fields",),
        "method methodology": ("fields method",),
        "list ls all index commands usage man start": ("--help",),
        "dump backup everything archive package datapackage": ("export pow-data",),
        "download save csv": ("events -o events.csv", "figures -o figures.csv"),
        "xlsx excel workbook spreadsheet": ("export everything.xlsx", "events -o events.xlsx"),
        "page html website web poster brochure dossier book hand-over": ("report -o powcli.html",),
        "handout worksheet lesson class teach": (
            "report --handout german-pow-deaths -o handout.html",
        ),
        "geojson gis qgis": ("places -o places.geojson", "events -o events.geojson"),
        "svg drawing picture image": (
            "compare german-pow-deaths -o deaths.svg",
            "timeline -o timeline.svg",
        ),
        "validate verify test doctor lint": ("check",),
        "autocomplete completions": ("completion",),
        "upgrade update install": ("info",),
    }.items()
    for word in words.split()
}
"""By a word in place of a command: the commands that may be meant. Singulars come from the
declarations."""

OPTIONS: dict[str, tuple[str, ...]] = {
    word: options
    for words, options in {
        "author authors source sources by who speaker according-to from-author historian scholar"
        " said attributed-to quoted reported-by": ("--said-by {}",),
        "date day at": ("--on {}",),
        "years when": ("--year {}",),
        "since after start begin from-date start-date from-year year-from": ("--from {}",),
        "until before end till to-date end-date to-year through year-to": ("--to {}",),
        "between range period": ("--year {}",),
        "no-date without-date nodate": ("--undated",),
        "no-author unsourced anonymous unattributed no-source without-author unknown-author": (
            "--said-by none",
        ),
        "nation nationality state countries victim-country c-country land people-of": (
            "--country {}",
        ),
        "victim victims": ("--country {} --role victim", "--organisation {} --role victim"),
        "perpetrator perpetrators culprit": (
            "--country {} --role perpetrator",
            "--organisation {} --role perpetrator",
        ),
        "location town city site camp village region where-at": ("--place {}",),
        "people name commander victim-name persons": ("--person {}",),
        "organization organisations body unit group org army": ("--organisation {}",),
        "type category sort-of class": ("--kind {}",),
        "cause fate died-of": ("--measure {}",),
        "deaths died": ("--measure died",),
        "killed dead murdered": ("--measure killed",),
        "chapter heading": ("--section {}",),
        "para passage": ("--paragraph {}",),
        "search find grep query q text keyword keywords contains match like word words title"
        " filter regex": ("{}",),
        "json": ("-f json",),
        "jsonl ndjson": ("-f jsonl",),
        "csv": ("-f csv",),
        "tsv": ("-f tsv",),
        "markdown md doc docx": ("-f markdown",),
        "html pdf web page": ("-o rows.html",),
        "table plain": ("-f table",),
        "xlsx xls ods spreadsheet": ("-o rows.xlsx",),
        "bibtex bib": ("--as bibtex",),
        "csl csl-json zotero": ("--as csl-json",),
        "wikipedia wiki": ("--as wikipedia",),
        "style citation-style": ("--as {}",),
        "out file save write export to-file outfile": ("-o {}",),
        "columns-only fields select show-columns column col cols field": ("-c {}",),
        "top head first max count rows number-of-rows take max-rows": ("-n {}",),
        "order order-by sort-by orderby sortby": ("--sort {}",),
        "reverse desc descending": ("--sort date:desc",),
        "no-headers noheader headerless skip-header": ("--no-header",),
        "database sqlite": ("--db {}",),
        "sql dry-run explain print-sql": ("--show-sql",),
        "group-by groupby per": ("--by {}",),
        "quiet verbose debug print id": ("",),
        "colour": ("--color {}",),
        "no-color no-colour plain-text monochrome": ("--color never",),
        "in role of-kind": ("--kind {}",),
        "strict certain certainly": ("--within",),
        "ids": ("-c id --no-header",),
    }.items()
    for word in words.split()
}
"""By an option that there is not, without its dashes: what to write instead; `{}` is its value."""

_VALUES: dict[str, dict[str, tuple[str, ...]]] = {
    "measure": {
        "deaths,death,dead,perished,mortality,fatalities,casualties,starved": (
            "died",
            "killed",
            "mortality-rate",
        ),
        "murdered,murder,massacred,slain,kill,killings,victims": ("killed",),
        "shot,shootings,shooting,execution,executions": ("executed", "killed"),
        "death rate,rate,percentage,percent,rates,share": ("mortality-rate",),
        "prisoners,pows,pow,prisoner,taken,surrendered": ("captured", "held", "imprisoned"),
        "detained,custody,captivity,camp,camps": ("held", "imprisoned", "interned"),
        "repatriated,released,freed,survivors,survived": ("returned",),
        "labour,labor,forced labor,workers,slaves,slave labour": ("forced-labour",),
        "exiled,sent,transported": ("deported",),
        "papers,files": ("documents",),
    },
    "kind": {
        "murder,murders,killing,homicide,atrocity,atrocities,crime,war crime,genocide": (
            "killings",
            "massacre",
            "execution",
        ),
        "shooting,shootings,executions": ("execution", "killings"),
        "fight,fighting,combat,siege,battles": ("battle",),
        "prison,camp,camps,gulag,detention": ("imprisonment", "internment", "captivity"),
        "deported,exile": ("deportation",),
        "labour,labor,slavery,forced labor": ("forced labour",),
        "repatriation,freed,liberation": ("release", "return"),
        "agreement,pact,convention": ("treaty",),
        "decree,directive,command": ("order",),
        "attack,war,annex": ("invasion", "annexation", "war"),
        "address": ("speech",),
        "historian,historians,author,authors,academic,researcher": ("scholar",),
        "general,generals,officer,soldier": ("commander",),
        "politician,dictator": ("leader",),
        "city,cities,towns": ("town", "city", "settlement"),
        "army,division,regiment,troops": ("military unit", "armed force"),
        "people,persons,who": ("person",),
        "numbers,number,figures": ("figure", "number"),
    },
    "said by": {
        "nobody,noone,no one,unknown,anonymous,anyone,nothing,null,missing,unnamed,"
        "no author,empty,unattributed,no": ("none",),
        "article,the article,wikipedia,itself": ("--attribution article", "none"),
        "soviets,russians,ussr,soviet": ("soviet-sources",),
    },
    "attribution": {
        "none,nobody,unknown,anonymous,no author": ("unnamed", "missing", "unclear"),
        "wikipedia,itself": ("article",),
        "author,named,historian,scholar": ("person",),
        "group,sources": ("collective",),
        "organisation,organization": ("body",),
    },
    "role": {
        "culprit,killer,murderer,doer,offender,attacker,aggressor,actor": ("perpetrator",),
        "prisoner,prisoners,pow,held": ("captive",),
        "victims,killed,dead": ("victim",),
        "jailer,guard": ("captor",),
        "all,every,both": ("any",),
        "general,leader": ("commander",),
        "belligerent,side,combatant": ("party",),
        "author": ("issuer",),
    },
    "qualifier": {
        "approximately,approx,circa,around,roughly,~,ca": ("about",),
        "more than,above,greater,>,exceeding": ("over", "at-least"),
        "almost,close to,under,below,less": ("nearly", "up-to"),
        "at least,minimum": ("at-least", "over"),
        "up to,maximum": ("up-to", "nearly"),
        "between,span": ("range",),
        "exact,exactly,precise": ("plain",),
        "none,unknown,unclear": ("vague",),
    },
    "country": {
        "polska,polen,pologne": ("Poland",),
        "deutschland,allemagne,niemcy,reich,third reich,nazi germany": ("Germany",),
        "soviets,udssr,urss,zsrr,sowjetunion": ("USSR",),
    },
    "unit": {
        "%,per cent,percentage,share,rate": ("percent",),
        "persons,person,men,soldiers": ("people",),
        "papers,files": ("documents",),
    },
    "stance": {
        "alleged,allegation": ("claimed", "accused"),
        "said,reported,noted": ("stated",),
        "guessed,calculated,estimate": ("estimated",),
        "thought,opinion": ("believed",),
        "denied,denial,denies": ("--topic denial",),
    },
    "date origin": {
        "exact,given,stated,article": ("printed",),
        "inferred,derived,guessed,estimated": ("year-inferred", "bounds-inferred"),
    },
    "precision": {
        "unknown,none,missing,nowhere": ("unlocated",),
        "town,city,village": ("settlement",),
        "region,country": ("area",),
    },
    "by": {
        "countries,nation,nationality,victim,victims,perpetrator,role": ("country",),
        "years,date,decade,month": ("year",),
        "authors,source,sources,said by,who,person": ("author",),
        "type,kinds,category": ("kind",),
        "sections,chapter": ("section",),
        "measures": ("measure",),
    },
    "as": {
        "bib,latex,tex,biblatex": ("bibtex",),
        "csl,zotero,pandoc,json,ris,endnote": ("csl-json",),
        "wiki,wikitext,template": ("wikipedia",),
        "plain,apa,mla,chicago,harvard,txt": ("text",),
    },
    "format": {
        "xls,ods,xlsm,calc": ("xlsx", "csv"),
        "text,plain,txt,pretty": ("table",),
        "yaml,yml,xml,toml,dict": ("json",),
        "htm,web,pdf,docx,doc": ("html", "markdown"),
        "latex,rst": ("markdown",),
    },
    "columns": {
        "name,what,subject,event name,description": ("title", "name", "summary"),
        "author,who,source,authors": ("said_by",),
        "deaths,killed,casualties,toll,number,numbers": ("dead", "words"),
        "year,day,when,time": ("date", "dated"),
        "location,where,town,city": ("place",),
        "type,category": ("kind",),
        "country": ("country_then", "country_now", "victims"),
        "lat": ("latitude",),
        "lon,lng,long": ("longitude",),
        "min": ("low", "dead_low"),
        "max": ("high", "dead_high"),
        "perpetrator": ("perpetrators",),
        "victim": ("victims",),
        "nationality": ("country",),
        "text,statement": ("claim", "disagreement", "gap"),
        "citation,reference,passage": ("section", "paragraph"),
    },
}

VALUES: dict[str, dict[str, tuple[str, ...]]] = {
    option: {word: meant for words, meant in synonyms.items() for word in words.split(",")}
    for option, synonyms in _VALUES.items()
}
"""By an option, without its dashes, and a word that it does not take: the values it may mean."""


ARGUED = ("show", "cite", "search", "sql", "completion")
"""The commands that can do nothing without an argument."""

NEEDED = {
    "--country": "Poland",
    "--role": "victim",
    "--year": "1940",
    "--from": "1939-09",
    "--to": "1940-05",
    "--on": "1939-09-28",
    "--place": "Grodno",
    "--person": "Stalin",
    "--organisation": "NKVD",
    "--document": "order-no-270",
    "--event": "katyn-massacre",
    "--quantity": "german-pow-deaths",
    "--said-by": "Edele",
    "--measure": "died",
    "--section": "Poland",
    "--paragraph": "2",
    "--format": "json",
    "-f": "json",
    "--columns": "all",
    "-c": "all",
    "--sort": "id",
    "--limit": "10",
    "-n": "10",
    "--output": "rows.csv",
    "-o": "rows.csv",
    "--by": "country",
    "--color": "always",
    "--as": "bibtex",
    "--attribution": "unnamed",
    "--stance": "estimated",
    "--qualifier": "about",
    "--unit": "percent",
    "--precision": "unlocated",
    "--date-origin": "printed",
}
"""A value of each option that needs one, for a message to show."""
