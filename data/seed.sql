-- The data of powcli: one encyclopedia article on Soviet atrocities against
-- prisoners of war, as rows. Facts and figures in our own words, CC BY-SA 4.0.
--
-- How to read it: the rows of each table stand in the order of the article, by
-- the first passage that each rests on and then by id; a comment names that
-- passage, so that the file can be read beside the article. The rules by which
-- rows are entered are in CONTRIBUTING.md; `powcli check` proves what can be proved.
--
-- `sqlite3 pow.db < data/seed.sql` makes a database of these tables. powcli's own
-- file has besides them the tables derived from them, one a listing.
--
-- In every table of records `inferred` names the row's own columns whose values are
-- inferred, joined by '; '. A table that ties records has `inferred` as 1 where the tie is.
--
-- A date is EDTF; earliest and latest are its strict days, empty at an end that is open or
-- not told; when_words is a relative date as printed; date_origin is printed, year-inferred
-- or bounds-inferred, and date_note says from what.
--
-- Who says a thing: said_by is the innermost holder whom the article prints, reported_by the
-- next one out, context_by the last speaker before a statement of which it is unclear whose
-- it is, all of them a person or an organisation; attribution is what said_by is, or why it
-- is empty; verb is the printed verb of saying, stance its class. On events and roles they
-- stand only where the article does not speak itself.

PRAGMA application_id = 1347376963;  -- 'POWC'
PRAGMA user_version = 2;
BEGIN;

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- A section and a paragraph of the article, in its order.
CREATE TABLE passage (
  id        TEXT PRIMARY KEY,
  position  INTEGER NOT NULL UNIQUE,
  section   TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  UNIQUE (section, paragraph)
);

-- The printed verbs of saying, each with its class; a new one is put here before it is
-- used.
CREATE TABLE verb (
  verb   TEXT PRIMARY KEY,
  stance TEXT NOT NULL
);

-- A state, present or past. iso is its ISO 3166-1 alpha-2 code, or the ISO 3166-3
-- code of a state that is gone; existed is EDTF, empty for a state of today.
CREATE TABLE country (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  iso      TEXT UNIQUE,
  existed  TEXT,
  inferred TEXT,
  note     TEXT
);

-- A named place. modern_name, latitude, longitude, precision are the editor's, from
-- reference.
CREATE TABLE place (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  modern_name TEXT,
  latitude    REAL,
  longitude   REAL,
  precision   TEXT NOT NULL,
  reference   TEXT,
  inferred    TEXT,
  note        TEXT
);

-- The modern countries of a place: the editor's, by ISO 3166.
CREATE TABLE place_country (
  place   TEXT NOT NULL REFERENCES place(id),
  country TEXT NOT NULL REFERENCES country(id),
  PRIMARY KEY (place, country)
);

CREATE TABLE person (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE,
  role        TEXT NOT NULL,
  country     TEXT REFERENCES country(id),
  description TEXT,
  inferred    TEXT,
  note        TEXT
);

-- A named body or unit, an unnamed group that acts, or a collective that speaks.
CREATE TABLE organisation (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  country     TEXT REFERENCES country(id),
  description TEXT,
  inferred    TEXT,
  note        TEXT
);

-- The members of a collective whom the article names (some scholars: Overmans).
CREATE TABLE organisation_person (
  organisation TEXT NOT NULL REFERENCES organisation(id),
  person       TEXT NOT NULL REFERENCES person(id),
  PRIMARY KEY (organisation, person)
);

-- issued_by is a person, an organisation or a country.
CREATE TABLE document (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  date        TEXT,
  earliest    TEXT,
  latest      TEXT,
  when_words  TEXT,
  date_origin TEXT,
  date_note   TEXT,
  issued_by   TEXT,
  description TEXT,
  inferred    TEXT,
  note        TEXT
);

-- The voice group is filled only where the event itself is not told in the article's
-- own voice.
CREATE TABLE event (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  date        TEXT,
  earliest    TEXT,
  latest      TEXT,
  when_words  TEXT,
  date_origin TEXT,
  date_note   TEXT,
  part_of     TEXT REFERENCES event(id),
  follows     TEXT REFERENCES event(id),
  said_by     TEXT,
  reported_by TEXT,
  context_by  TEXT,
  attribution TEXT,
  verb        TEXT,
  stance      TEXT,
  summary     TEXT NOT NULL,
  inferred    TEXT,
  note        TEXT
);

-- inferred is 1 where the tie itself is inferred; said_by, reported_by, attribution
-- where the role is not in the article's own voice.
CREATE TABLE event_country (
  event       TEXT NOT NULL REFERENCES event(id),
  country     TEXT NOT NULL REFERENCES country(id),
  role        TEXT NOT NULL,
  inferred    INTEGER NOT NULL,
  said_by     TEXT,
  reported_by TEXT,
  attribution TEXT,
  PRIMARY KEY (event, country, role)
);

-- country_then is the state that the place belonged to before the annexations of 1939
-- and 1940.
CREATE TABLE event_place (
  event        TEXT NOT NULL REFERENCES event(id),
  place        TEXT NOT NULL REFERENCES place(id),
  country_then TEXT REFERENCES country(id),
  inferred     INTEGER NOT NULL,
  UNIQUE (event, place, country_then)
);

CREATE TABLE event_person (
  event       TEXT NOT NULL REFERENCES event(id),
  person      TEXT NOT NULL REFERENCES person(id),
  role        TEXT NOT NULL,
  inferred    INTEGER NOT NULL,
  said_by     TEXT,
  reported_by TEXT,
  attribution TEXT,
  PRIMARY KEY (event, person, role)
);

CREATE TABLE event_organisation (
  event        TEXT NOT NULL REFERENCES event(id),
  organisation TEXT NOT NULL REFERENCES organisation(id),
  role         TEXT NOT NULL,
  inferred     INTEGER NOT NULL,
  said_by      TEXT,
  reported_by  TEXT,
  attribution  TEXT,
  PRIMARY KEY (event, organisation, role)
);

CREATE TABLE event_document (
  event    TEXT NOT NULL REFERENCES event(id),
  document TEXT NOT NULL REFERENCES document(id),
  role     TEXT NOT NULL,
  inferred INTEGER NOT NULL,
  PRIMARY KEY (event, document, role)
);

-- complete is 1 where the members make up the whole quantity; inferred is 1 where that
-- is inferred.
CREATE TABLE breakdown (
  id       TEXT PRIMARY KEY,
  quantity TEXT NOT NULL REFERENCES quantity(id),
  title    TEXT NOT NULL,
  complete INTEGER NOT NULL,
  inferred INTEGER NOT NULL,
  note     TEXT
);

-- What a number is a number of. whole is 1 where it counts all the dead of its event;
-- part_of is the quantity inside which this one lies; breakdown the list it is a member
-- of.
-- dated_as_event is 1 where what is counted is the event itself, so that its date is
-- the event's;
-- its own date is then empty.
CREATE TABLE quantity (
  id             TEXT PRIMARY KEY,
  title          TEXT NOT NULL UNIQUE,
  measure        TEXT NOT NULL,
  population     TEXT NOT NULL,
  country        TEXT REFERENCES country(id),
  event          TEXT REFERENCES event(id),
  unit           TEXT NOT NULL,
  dated_as_event INTEGER NOT NULL,
  date           TEXT,
  earliest       TEXT,
  latest         TEXT,
  when_words     TEXT,
  date_origin    TEXT,
  date_note      TEXT,
  whole          INTEGER NOT NULL,
  part_of        TEXT REFERENCES quantity(id),
  breakdown      TEXT REFERENCES breakdown(id),
  inferred       TEXT,
  note           TEXT
);

-- One statement of one quantity. low and high are printed numbers, not bounds; words is
-- the printed phrase; fate is what the article says befell those counted. base is the
-- figure
-- of which this one is a share or a part. Figures of one span are the ends of one
-- estimate;
-- same_number is a section's figure whose number one of the lead prints again.
CREATE TABLE figure (
  id          TEXT PRIMARY KEY,
  quantity    TEXT NOT NULL REFERENCES quantity(id),
  counted     TEXT,
  low         NUMERIC,
  high        NUMERIC,
  qualifier   TEXT NOT NULL,
  words       TEXT NOT NULL,
  fate        TEXT,
  said_by     TEXT,
  reported_by TEXT,
  context_by  TEXT,
  attribution TEXT NOT NULL,
  verb        TEXT,
  stance      TEXT NOT NULL,
  base        TEXT REFERENCES figure(id),
  span        TEXT,
  span_end    TEXT,
  same_number TEXT REFERENCES figure(id),
  inferred    TEXT,
  note        TEXT
);

-- An assessment without a number, in our own words.
CREATE TABLE claim (
  id          TEXT PRIMARY KEY,
  topic       TEXT NOT NULL,
  claim       TEXT NOT NULL,
  said_by     TEXT,
  reported_by TEXT,
  context_by  TEXT,
  attribution TEXT NOT NULL,
  verb        TEXT,
  stance      TEXT NOT NULL,
  date        TEXT,
  earliest    TEXT,
  latest      TEXT,
  when_words  TEXT,
  date_origin TEXT,
  date_note   TEXT,
  event       TEXT REFERENCES event(id),
  inferred    TEXT,
  note        TEXT
);

-- What else a claim is about: a record of any kind.
CREATE TABLE claim_about (
  claim    TEXT NOT NULL REFERENCES claim(id),
  record   TEXT NOT NULL,
  inferred INTEGER NOT NULL,
  PRIMARY KEY (claim, record)
);

-- Two statements on one question that cannot both hold, or that the article opposes.
CREATE TABLE disagreement (
  id           TEXT PRIMARY KEY,
  kind         TEXT NOT NULL,
  topic        TEXT NOT NULL UNIQUE,
  disagreement TEXT NOT NULL,
  inferred     TEXT,
  note         TEXT
);

-- The records, of any kind, that disagree.
CREATE TABLE disagreement_record (
  disagreement TEXT NOT NULL REFERENCES disagreement(id),
  record       TEXT NOT NULL,
  PRIMARY KEY (disagreement, record)
);

-- Where the printed text is broken: the words around the break (at most six, as
-- printed), and its kind.
CREATE TABLE flaw (
  id      TEXT PRIMARY KEY,
  passage TEXT NOT NULL REFERENCES passage(id),
  kind    TEXT NOT NULL,
  words   TEXT NOT NULL,
  note    TEXT
);

CREATE TABLE flaw_record (
  flaw   TEXT NOT NULL REFERENCES flaw(id),
  record TEXT NOT NULL,
  PRIMARY KEY (flaw, record)
);

-- The other names of a record: as the article prints them, or the editor's with a
-- reference.
-- A keyword is no name: a word of the article by which search finds what is told in
-- other words.
CREATE TABLE name (
  record    TEXT NOT NULL,
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL,
  origin    TEXT NOT NULL,
  reference TEXT,
  PRIMARY KEY (record, name)
);

-- The passages on which a record rests.
CREATE TABLE citation (
  record  TEXT NOT NULL,
  passage TEXT NOT NULL REFERENCES passage(id),
  PRIMARY KEY (record, passage)
);

INSERT INTO meta (key, value) VALUES
  ('data_version', '2'),
  ('source', 'Soviet atrocities committed against prisoners of war during World War II'),
  ('address', 'https://en.wikipedia.org/wiki/Soviet_atrocities_committed_against_prisoners_of_war_during_World_War_II'),
  ('data_licence', 'CC BY-SA 4.0'),
  ('attribution', 'Facts and figures from the English Wikipedia article, by Wikipedia contributors; arranged and worded by the powcli developers. Coordinates from GeoNames, CC BY 4.0.'),
  ('article_sha256', 'fa4a8c6eefea6fb4bdfa713e27956fb20797e592d52510ef3ec7afd798d62bac');

INSERT INTO passage (id, position, section, paragraph) VALUES
  ('passage-lead-1', 1, 'Lead', 1),
  ('passage-lead-2', 2, 'Lead', 2),
  ('passage-lead-3', 3, 'Lead', 3),
  ('passage-legal-framework-1', 4, 'Legal framework', 1),
  ('passage-poland-1', 5, 'Poland', 1),
  ('passage-poland-2', 6, 'Poland', 2),
  ('passage-poland-3', 7, 'Poland', 3),
  ('passage-poland-4', 8, 'Poland', 4),
  ('passage-poland-5', 9, 'Poland', 5),
  ('passage-baltic-states-1', 10, 'Baltic states', 1),
  ('passage-after-german-invasion-1', 11, 'After German invasion of the USSR (1941)', 1),
  ('passage-after-german-invasion-2', 12, 'After German invasion of the USSR (1941)', 2),
  ('passage-after-german-invasion-3', 13, 'After German invasion of the USSR (1941)', 3),
  ('passage-after-german-invasion-4', 14, 'After German invasion of the USSR (1941)', 4),
  ('passage-after-german-invasion-5', 15, 'After German invasion of the USSR (1941)', 5),
  ('passage-after-german-invasion-6', 16, 'After German invasion of the USSR (1941)', 6),
  ('passage-after-german-invasion-7', 17, 'After German invasion of the USSR (1941)', 7),
  ('passage-after-german-invasion-8', 18, 'After German invasion of the USSR (1941)', 8),
  ('passage-after-german-invasion-9', 19, 'After German invasion of the USSR (1941)', 9),
  ('passage-massacre-of-feodosia-1', 20, 'Massacre of Feodosia', 1),
  ('passage-massacre-of-grishchino-1', 21, 'Massacre of Grishchino', 1),
  ('passage-postwar-1', 22, 'Postwar', 1),
  ('passage-postwar-2', 23, 'Postwar', 2),
  ('passage-postwar-3', 24, 'Postwar', 3),
  ('passage-historiography-1', 25, 'Historiography', 1),
  ('passage-official-statements-1', 26, 'Relationship with Soviet official statements', 1),
  ('passage-official-statements-2', 27, 'Relationship with Soviet official statements', 2),
  ('passage-see-also-1', 28, 'See also', 1);

INSERT INTO verb (verb, stance) VALUES
  ('according to', 'stated'),
  ('announced', 'stated'),
  ('given', 'stated'),
  ('list', 'stated'),
  ('mentions', 'stated'),
  ('noted', 'stated'),
  ('noting', 'stated'),
  ('observed', 'stated'),
  ('pointed out', 'stated'),
  ('said', 'stated'),
  ('wrote', 'stated'),
  ('are estimated', 'estimated'),
  ('estimate', 'estimated'),
  ('estimated', 'estimated'),
  ('estimates', 'estimated'),
  ('is estimated', 'estimated'),
  ('suggested', 'estimated'),
  ('suggesting', 'estimated'),
  ('are assumed', 'assumed'),
  ('belief', 'believed'),
  ('believe', 'believed'),
  ('believed', 'believed'),
  ('considered', 'believed'),
  ('claimed', 'claimed'),
  ('accused', 'accused'),
  ('declared', 'described'),
  ('described', 'described'),
  ('adduced', 'argued'),
  ('argued', 'argued'),
  ('attributed', 'argued'),
  ('encouraged', 'urged'),
  ('order', 'ordered'),
  ('found', 'found'),
  ('identified', 'found'),
  ('learned', 'found'),
  ('realized', 'found'),
  ('recognized', 'found');

INSERT INTO country (id, name, iso, existed, inferred, note) VALUES
  -- Lead, 1
  ('soviet-union', 'Soviet Union', 'SUHH', '1922/1991', NULL, 'The years are those of the state, the editor''s; ISO 3166-3 records the withdrawal of its code in 1992. Soviet Russia, in a related title, is not taken for the same state.'),
  -- Lead, 2
  ('estonia', 'Estonia', 'EE', NULL, 'name', 'The article never names Estonia; it stands here only as one of the Baltic states, which the article does not list.'),
  ('germany', 'Germany', 'DE', NULL, NULL, 'The article also writes of the Nazi regime and of Nazi propaganda; the Soviet sources count the German Armed Forces.'),
  ('italy', 'Italy', 'IT', NULL, NULL, 'Only as an adjective, of prisoners and soldiers, but for the war in Italy, in a quotation from de Zayas.'),
  ('latvia', 'Latvia', 'LV', NULL, 'name', 'Named as an adjective, Latvian officers, and as part of the Baltic states.'),
  ('lithuania', 'Lithuania', 'LT', NULL, NULL, 'Named as an adjective, Lithuanian officers, as part of the Baltic states, and in a related title.'),
  ('poland', 'Poland', 'PL', NULL, NULL, 'Invaded in September 1939; most of what is told is of Polish soldiers and officers.'),
  -- Legal framework, 1
  ('russian-empire', 'Russian Empire', NULL, '1721/1917', 'name', 'The article says only tsarist government; the name and the years are the editor''s. ISO 3166 has no code for it.'),
  -- Poland, 2
  ('ukraine', 'Ukraine', 'UA', NULL, NULL, 'The article names occupied western Ukraine and, as adjectives, an eastern Ukrainian town, Ukrainian nationalists and Ukrainian volunteers; it tells of no Ukrainian state. Also in a related title.'),
  -- Poland, 4
  ('belarus', 'Belarus', 'BY', NULL, NULL, 'Named once, as occupied, after western Ukraine.'),
  -- After German invasion of the USSR (1941), 2
  ('france', 'France', 'FR', NULL, NULL, 'Only as a theatre of war, in a quotation from de Zayas.'),
  ('russia', 'Russia', 'RU', NULL, NULL, 'The article calls it modern Russia. Where a wartime report writes of a Russian order and de Zayas of the Russian campaign, the Soviet Union is taken to be meant.'),
  -- After German invasion of the USSR (1941), 4
  ('spain', 'Spain', 'ES', NULL, 'name', 'Only as an adjective: Spanish prisoners.'),
  -- After German invasion of the USSR (1941), 8
  ('hungary', 'Hungary', 'HU', NULL, 'name', 'Only as an adjective: Hungarian soldiers.'),
  ('romania', 'Romania', 'RO', NULL, 'name', 'Only as an adjective: Romanian soldiers.'),
  -- After German invasion of the USSR (1941), 9
  ('japan', 'Japan', 'JP', NULL, 'name', 'Only as an adjective: Japanese personnel and prisoners.'),
  ('mongolia', 'Mongolia', 'MN', NULL, NULL, 'Named once, beside the Soviet Union, with the Japanese personnel.'),
  -- Massacre of Grishchino, 1
  ('denmark', 'Denmark', 'DK', NULL, 'name', 'Only as an adjective: two Danish nationals.'),
  -- Postwar, 2
  ('finland', 'Finland', 'FI', NULL, NULL, 'The country from which Soviet prisoners returned; as an adjective, of Finnish prisoners.');

INSERT INTO place (id, name, kind, modern_name, latitude, longitude, precision, reference, inferred, note) VALUES
  -- Lead, 2
  ('annexed-polish-territory', 'Annexed parts of Poland', 'region', NULL, NULL, NULL, 'area', NULL, NULL, 'The article says parts of Poland, and names western Ukraine and Belarus elsewhere, as occupied; which parts is not said here, so no modern country is given.'),
  ('baltic-states', 'Baltic states', 'region', NULL, NULL, NULL, 'area', 'Encyclopaedia Britannica, Baltic states', NULL, 'The article names Latvian and Lithuanian officers and does not list the states; Estonia is not named.'),
  ('feodosia', 'Feodosia', 'city', 'Feodosiia', 45.03199, 35.38153, 'settlement', 'GeoNames 709161, Feodosiya; ISO 3166-2 UA-43', NULL, 'In Crimea, the article says; the modern country follows ISO 3166.'),
  ('grishchino', 'Krasnoarmeyskoye', 'town', 'Pokrovsk', 48.28014, 37.17706, 'settlement', 'GeoNames 704422, Pokrovsk', NULL, 'Spelled Grischino in the lead and in the text of its section, Grishchino in the heading and as the other name of the town.'),
  ('katyn', 'Katyn', 'settlement', NULL, 54.77455, 31.69041, 'settlement', 'GeoNames 551732, Katyn''', 'kind', 'The article says once that prisoners were executed at Katyn and otherwise uses the name for the whole series of executions; what kind of place it is, it does not say. The point is the village of that name.'),
  ('poland-territory', 'Poland', 'country', NULL, NULL, NULL, 'area', NULL, NULL, 'Within the borders before September 1939, which no single point stands for; spread over several present states, so no modern country is given.'),
  ('soviet-union-territory', 'Soviet Union', 'country', NULL, NULL, NULL, 'area', NULL, NULL, 'Spread over many present states, so no modern country is given.'),
  -- Poland, 2
  ('grabowiec', 'Grabowiec', 'village', NULL, 50.8209, 23.55057, 'settlement', 'GeoNames 771590, Grabowiec', NULL, 'Near Zamość, the article says.'),
  ('grodno', 'Grodno', 'city', 'Hrodna', 53.6758, 23.82887, 'settlement', 'GeoNames 627904, Hrodna', 'kind', 'The article does not say what kind of place it is.'),
  ('husynne', 'Husynne', 'settlement', NULL, NULL, NULL, 'unlocated', NULL, 'kind', 'The article says neither what kind of place it is nor where; no source at hand tells which place of this name is meant, so neither a point nor a modern country is given.'),
  ('szack', 'Szack', 'settlement', 'Shatsk', 51.49929, 23.93589, 'settlement', 'GeoNames 694333, Shatsk', 'kind', 'The article does not say where it lies; places of like name exist, and the choice among them is the editor''s.'),
  ('zamosc', 'Zamość', 'settlement', NULL, 50.72314, 23.25196, 'settlement', 'GeoNames 753866, Zamość', 'kind', 'Named only to say where Grabowiec lies.'),
  -- Poland, 3
  ('komi-republic', 'Komi Republic', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-2 RU-KO', NULL, 'The article puts it in brackets after the Soviet Far East; ISO 3166-2 has it as a republic of Russia and says nothing of the Far East.'),
  ('soviet-far-east', 'Soviet Far East', 'region', NULL, NULL, NULL, 'area', 'Columbia Electronic Encyclopedia, Russian Far East', 'name', 'The article adds Komi Republic in brackets, as if it lay there.'),
  -- Poland, 4
  ('occupied-belarus', 'Belarus', 'region', NULL, NULL, NULL, 'area', 'its own name; ISO 3166-1, BY', NULL, 'Stands after occupied western Ukraine; whether western belongs to it as well is not clear.'),
  ('western-ukraine', 'western Ukraine', 'region', NULL, NULL, NULL, 'area', 'its own name; ISO 3166-1, UA', NULL, 'Called occupied; that it was among the annexed parts of Poland is not said.'),
  -- Baltic states, 1
  ('litene', 'Litene', 'settlement', NULL, NULL, NULL, 'unlocated', 'English Wikipedia, Litene: in Gulbene Municipality, Latvia', 'kind', 'The article does not say where it is, only that Latvian officers were shot there. GeoNames'' extract of places of 500 inhabitants and more, the one used here, has no such name, so no point is given.'),
  ('riga', 'Riga', 'city', NULL, 56.946, 24.10589, 'settlement', 'GeoNames 456172, Riga', 'kind', 'The article does not say what kind of place it is.'),
  ('siberia', 'Siberia', 'region', NULL, NULL, NULL, 'area', 'Getty Thesaurus of Geographic Names, Sibir''', NULL, 'Officers were deported to camps there.'),
  ('yukhonovo-camp', 'Yukhonovo Camp', 'camp', NULL, NULL, NULL, 'unlocated', NULL, NULL, 'The article does not say where the camp was.'),
  -- After German invasion of the USSR (1941), 2
  ('eastern-front', 'Eastern Front', 'region', NULL, NULL, NULL, 'area', NULL, NULL, 'A theatre of war; the name stands in a quotation from de Zayas.'),
  ('france-territory', 'France', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1, FR', NULL, 'As a theatre of war, in a quotation from de Zayas.'),
  ('italy-territory', 'Italy', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1, IT', NULL, 'As a theatre of war, in a quotation from de Zayas.'),
  ('north-africa', 'North Africa', 'region', NULL, NULL, NULL, 'area', NULL, NULL, 'As a theatre of war, in a quotation from de Zayas.'),
  -- After German invasion of the USSR (1941), 9
  ('mongolia-territory', 'Mongolia', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1, MN', NULL, NULL),
  -- Massacre of Feodosia, 1
  ('crimea', 'Crimea', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-2 UA-43', 'name', 'The article calls Feodosia a Crimean city; the modern country follows ISO 3166, which has the code UA-43.'),
  -- Massacre of Grishchino, 1
  ('eastern-ukraine', 'eastern Ukraine', 'region', NULL, NULL, NULL, 'area', 'its own name; ISO 3166-1, UA', 'name', 'Named as an adjective: an eastern Ukrainian town.'),
  ('grishchino-station', 'Main railway station of Krasnoarmeyskoye', 'site', NULL, NULL, NULL, 'unlocated', 'that of the town: GeoNames 704422, Pokrovsk', 'name', 'The article says the main train station, without the town, and speaks of its cellar; no point is given.'),
  -- Postwar, 2
  ('finland-territory', 'Finland', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1, FI', NULL, 'Named as the country from which Soviet prisoners returned.'),
  ('moscow', 'Moscow', 'city', NULL, 55.75204, 37.61781, 'settlement', 'GeoNames 524901, Moscow', 'kind', 'Stands for the Soviet leadership, in a quotation from Moore; nothing is said to have happened there.'),
  -- Historiography, 1
  ('russia-territory', 'Russia', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1, RU', NULL, 'Modern Russia, as a place of research and politics.');

INSERT INTO place_country (place, country) VALUES
  -- Lead, 2
  ('baltic-states', 'estonia'),
  ('baltic-states', 'latvia'),
  ('baltic-states', 'lithuania'),
  ('feodosia', 'ukraine'),
  ('grishchino', 'ukraine'),
  ('katyn', 'russia'),
  -- Poland, 2
  ('grabowiec', 'poland'),
  ('grodno', 'belarus'),
  ('szack', 'ukraine'),
  ('zamosc', 'poland'),
  -- Poland, 3
  ('komi-republic', 'russia'),
  ('soviet-far-east', 'russia'),
  -- Poland, 4
  ('occupied-belarus', 'belarus'),
  ('western-ukraine', 'ukraine'),
  -- Baltic states, 1
  ('litene', 'latvia'),
  ('riga', 'latvia'),
  ('siberia', 'russia'),
  -- After German invasion of the USSR (1941), 2
  ('france-territory', 'france'),
  ('italy-territory', 'italy'),
  -- After German invasion of the USSR (1941), 9
  ('mongolia-territory', 'mongolia'),
  -- Massacre of Feodosia, 1
  ('crimea', 'ukraine'),
  -- Massacre of Grishchino, 1
  ('eastern-ukraine', 'ukraine'),
  ('grishchino-station', 'ukraine'),
  -- Postwar, 2
  ('finland-territory', 'finland'),
  ('moscow', 'russia'),
  -- Historiography, 1
  ('russia-territory', 'russia');

INSERT INTO person (id, name, role, country, description, inferred, note) VALUES
  -- Lead, 1
  ('joseph-stalin', 'Joseph Stalin', 'leader', 'soviet-union', 'Named as having, with the Soviet leadership, sanctioned or directly ordered some of the crimes; spoke in November 1941 and February 1942; counted Soviet soldiers who surrendered as traitors.', NULL, NULL),
  -- Poland, 2
  ('jozef-olszyna-wilczynski', 'Józef Olszyna-Wilczyński', 'victim', 'poland', 'General; taken prisoner, interrogated and shot, and his adjutant with him.', 'country', 'His country follows from the context, the treatment of Polish soldiers. The adjutant is not named.'),
  ('mieczyslaw-smorawinski', 'Mieczysław Smorawiński', 'commander', 'poland', 'General; soldiers under his command were arrested after capitulating.', 'country', 'The article calls the soldiers Polish and him their general.'),
  ('tadeusz-piotrowski', 'Tadeusz Piotrowski', 'scholar', NULL, 'Cited for the officers who died at Grabowiec.', 'role', 'The article does not say who this is.'),
  ('wilhelm-orlik-rueckemann', 'Wilhelm Orlik-Rueckemann', 'commander', 'poland', 'General; commanded the combined Border Protection Corps forces at Szack.', 'country', 'The article calls the victory Polish and him the general in command.'),
  ('wladyslaw-langner', 'Władysław Langner', 'commander', 'poland', 'General; soldiers under his command were arrested after capitulating.', 'country', 'The article calls the soldiers Polish and him their general.'),
  -- Poland, 3
  ('edmund-nowak', 'Edmund Nowak', 'scholar', NULL, 'Cited on the treatment and the mortality of Polish prisoners in Soviet hands.', 'role', 'The article does not say who this is.'),
  -- After German invasion of the USSR (1941), 2
  ('alfred-de-zayas', 'Alfred de Zayas', 'scholar', NULL, 'Cited on the files of the Wehrmacht War Crimes Bureau.', 'role', 'The article does not say who this is.'),
  -- After German invasion of the USSR (1941), 5
  ('mark-edele', 'Mark Edele', 'scholar', NULL, 'Cited on Soviet policy towards German prisoners, on how Soviet and German crimes compare, on the death rate of German prisoners, on the dismissal of such claims in the Soviet Union, and on closed archives in Russia.', 'role', 'The article does not say who this is.'),
  ('susan-grunewald', 'Susan Grunewald', 'scholar', NULL, 'Author of a monograph on German prisoners of war; cited on Soviet motives and on the treatment of prisoners.', 'name; role', 'By surname only where her monograph is cited; her first name stands in the section on official statements. That both are one person is inferred.'),
  -- After German invasion of the USSR (1941), 6
  ('simon-mackenzie', 'Simon MacKenzie', 'scholar', NULL, 'Cited on propaganda, on the lot of Axis prisoners in the later war, on returned Soviet prisoners, and on Soviet public commitments.', 'name; role', 'By surname only in two of the three places; with the first name in the section on official statements. That all three are one person is inferred.'),
  -- After German invasion of the USSR (1941), 7
  ('rudiger-overmans', 'Rüdiger Overmans', 'scholar', NULL, 'Named as one of the scholars who take German soldiers missing in action for undocumented dead prisoners.', NULL, NULL),
  ('valerie-hebert', 'Valerie Genevieve Hébert', 'scholar', NULL, 'Cited for what the general consensus is on how many German prisoners were taken and died.', 'role', 'The article does not say who this is.'),
  -- After German invasion of the USSR (1941), 8
  ('niall-ferguson', 'Niall Ferguson', 'scholar', NULL, 'Cited for an estimate of the death rate of German prisoners.', 'role', 'The article does not say who this is.'),
  -- Postwar, 2
  ('moore', 'Moore', 'scholar', NULL, 'Cited on the Soviet attitude to captured soldiers and on what became of the returned.', 'role', 'By surname only; the article gives no first name.'),
  -- Relationship with Soviet official statements, 1
  ('charles-rollings', 'Charles Rollings', 'scholar', NULL, 'Cited on the disregard of the Geneva provisions.', 'role', NULL),
  ('george-sanford', 'George Sanford', 'scholar', NULL, 'Cited on Soviet declarations and laws about prisoners.', 'role', NULL),
  ('pavel-polian', 'Pavel Polian', 'scholar', NULL, 'Cited on decrees made for show abroad and decrees carried out.', 'role', NULL),
  -- See also, 1
  ('wilm-hosenfeld', 'Wilm Hosenfeld', 'named only', NULL, 'Named as the title of a related article; nothing is said of the person.', 'name; role', 'That the title is the name of a person is inferred.');

INSERT INTO organisation (id, name, kind, country, description, inferred, note) VALUES
  -- Lead, 1
  ('nkvd', 'NKVD', 'government body', 'soviet-union', 'Named with the Red Army as having carried out the crimes; ran the camps for Polish prisoners, executed defenders of Grodno and carried out the Katyn massacre; its personnel, it was learned, were among those who massacred the wounded at Feodosia; after the German invasion officially recognised as in charge of prisoners of war.', NULL, NULL),
  ('red-army', 'Red Army', 'armed force', 'soviet-union', 'Named with the NKVD as having carried out the crimes; its personnel, it was learned, were among those who massacred the wounded at Feodosia, and one of its armoured divisions committed the massacre of Grishchino.', NULL, 'In Stalin''s speech it is our Army.'),
  ('soviet-leadership', 'Soviet leadership', 'group', 'soviet-union', 'Named with Stalin as having sanctioned or directly ordered some of the crimes, in a sentence that does not say which.', NULL, 'That the top Soviet officials and the Soviet leaders named elsewhere are this leadership is inferred.'),
  -- Lead, 2
  ('axis-pows', 'Axis prisoners of war', 'group', NULL, 'Soldiers of the Axis held by the Soviet Union: Germans, Italians, Spaniards and others.', 'name', 'The lead counts Axis European prisoners; whether that is the same group as the Axis prisoners elsewhere is not said.'),
  ('baltic-armies', 'Armies of the Baltic states', 'group', NULL, 'Their officers and soldiers were killed, deported or kept in camps.', 'name', 'The article does not say which armies, beyond Latvian and Lithuanian.'),
  ('civilians-at-grishchino', 'Civilians killed at Grishchino', 'group', NULL, 'Killed with Axis prisoners of war in the massacre.', 'name', 'Whether they are the officials, workers and others of the section''s list is not said.'),
  ('german-soldiers', 'German soldiers and prisoners of war', 'group', 'germany', 'German soldiers in Soviet hands or, according to de Zayas, killed on other fronts: prisoners and wounded.', 'name; country', NULL),
  ('italian-pows', 'Italian soldiers and prisoners of war', 'group', 'italy', 'Italians in Soviet hands; 89 soldiers were among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', 'name; country', NULL),
  ('polish-army', 'Polish Army', 'armed force', 'poland', 'Officers of it were among the dead of Katyn, the lead says.', NULL, NULL),
  ('polish-citizens', 'Polish citizens killed at Katyn', 'group', 'poland', 'The dead of the Katyn massacre: citizens in the lead, intelligentsia in the section.', 'name; country', 'Officers, most of them prisoners of war, are counted among them.'),
  ('polish-officers', 'Polish officers', 'group', 'poland', 'Officers executed after Szack and in the Katyn massacre, or imprisoned after the arrests of December 1939.', 'country', 'The article says Polish officers, Polish Army officers, military officers and the officers.'),
  -- Legal framework, 1
  ('tsarist-government', 'Tsarist government', 'government body', 'russian-empire', 'Ratified the Hague Convention of 1907.', 'country', NULL),
  -- Poland, 1
  ('polish-soldiers', 'Polish soldiers and prisoners of war', 'group', 'poland', 'Polish soldiers captured, killed, put to forced labour or held in camps, Soviet or German.', 'name; country', NULL),
  -- Poland, 2
  ('border-protection-corps', 'Border Protection Corps', 'military unit', 'poland', 'Its combined forces routed a Soviet division at Szack.', 'country', NULL),
  ('grabowiec-hospital', 'Staff and patients of the military hospital in Grabowiec', 'group', 'poland', 'Murdered by the Soviets on 25 September 1939.', 'name; country', 'The hospital is called Polish.'),
  ('polish-navy', 'Polish Navy', 'armed force', 'poland', 'The navy of the Riverine Flotilla.', NULL, NULL),
  ('riverine-flotilla', 'Riverine Flotilla of the Polish Navy', 'military unit', 'poland', 'Eighteen captured men of it were massacred on 28 September 1939.', NULL, NULL),
  ('soviet-52nd-rifle-division', 'Soviet 52nd Rifle Division', 'military unit', 'soviet-union', 'Routed at Szack.', NULL, NULL),
  ('ukrainian-nationalists', 'Ukrainian nationalists', 'group', 'ukraine', 'Named beside the Soviets in an estimate of the Polish soldiers murdered during the invasion.', 'country', 'Ukrainian is an adjective of people here; it makes no state a perpetrator.'),
  -- Poland, 4
  ('politburo', 'Soviet Politburo', 'government body', 'soviet-union', 'Signed the order of 5 March 1940; unit commissars claimed to act under orders from it, according to the depositions.', NULL, NULL),
  -- Baltic states, 1
  ('gulag', 'GULAG', 'government body', 'soviet-union', 'The camps to which Latvian officers were deported, in which German and Japanese prisoners remained, and to which returned Soviet prisoners were sent; how many, MacKenzie and Moore say differently.', 'country; kind', 'The article uses the word for the system and, in the plural, for camps in Siberia.'),
  ('latvian-officers', 'Latvian officers', 'group', 'latvia', 'Shot in Litene and in Riga, or deported to Siberia.', 'country', NULL),
  ('lithuanian-soldiers', 'Lithuanian officers and soldiers', 'group', 'lithuania', 'Kept in camps of the Soviets; by an estimate, whose is not said, most died there.', 'name; country', 'The adjective stands with the officers and is not repeated with the soldiers.'),
  -- After German invasion of the USSR (1941), 2
  ('bureau-depositions', 'depositions of the War Crimes Bureau', 'collective', NULL, 'Statements that the Wehrmacht War Crimes Bureau compiled; according to them unit commissars often incited massacres.', 'name; description', 'The article says the depositions; that they are those of the Bureau follows from the context.'),
  ('soviet-pows', 'Soviet prisoners of war', 'group', 'soviet-union', 'Soviet soldiers who had been taken prisoner: victims of German atrocities; according to de Zayas the testimony of some was a source of the War Crimes Bureau; if they had surrendered, traitors in the eyes of the Soviet leaders.', 'description', NULL),
  ('war-crimes-bureau', 'Wehrmacht War Crimes Bureau', 'military body', 'germany', 'Bureau of the German armed forces that gathered and examined reports of crimes against Axis prisoners; its report of November 1941, its papers and its announcement on Grishchino are cited.', 'country; description', 'A body of one of the parties to the war. The section on historiography speaks of the contamination of German records, without naming the Bureau. Where the article first speaks of it, the name before the bracket is missing; that the body in the bracket is the War Crimes Bureau of the quotation follows from the context.'),
  -- After German invasion of the USSR (1941), 3
  ('council-of-peoples-commissars', 'Council of People''s Commissars', 'government body', 'soviet-union', 'Approved a Red Army order of 1 July 1941, according to the War Crimes Bureau.', 'country', NULL),
  ('german-medical-corps', 'German medical corps', 'armed force', 'germany', 'Named as an object of terror in a report of the War Crimes Bureau.', 'country', NULL),
  -- After German invasion of the USSR (1941), 4
  ('lower-ranking-soviet-soldiers', 'Lower-ranking Soviet officers and soldiers', 'group', 'soviet-union', 'Many believed that there was an order to kill German prisoners, or that it was unofficially expected or sanctioned.', 'name; country', NULL),
  ('soviet-navy', 'Soviet Navy', 'armed force', 'soviet-union', 'Its personnel, it was learned, were among those who massacred the wounded at Feodosia.', 'name', 'The article says only Navy: between Red Army and NKVD, and our Navy in a speech of Stalin.'),
  ('soviet-officials', 'Soviet officials', 'collective', 'soviet-union', 'Claimed, early in the war, an intention to respect the Hague Convention; realised that an approach which led to executions of prisoners was counterproductive.', NULL, 'The article says officials in some places, authorities in others.'),
  ('spanish-pows', 'Spanish prisoners of war', 'group', 'spain', 'Named by the depositions among the massacred Axis prisoners.', 'name; country', NULL),
  ('unit-commissars', 'Unit commissars', 'group', 'soviet-union', 'Often incited the massacres of Axis prisoners, according to the depositions, and claimed that they had orders of Stalin and the Politburo.', 'country', NULL),
  -- After German invasion of the USSR (1941), 5
  ('soviet-inmates', 'Soviet inmates', 'group', 'soviet-union', 'Inmates of the forced labour system, on whose well-being less was spent than on that of foreign prisoners, in a sentence without a speaker.', NULL, NULL),
  -- After German invasion of the USSR (1941), 7
  ('general-consensus', 'the general consensus', 'collective', NULL, 'What is generally held on the German prisoners taken and dead, as Hébert reports it.', NULL, NULL),
  ('some-german-estimates', 'some German estimates', 'collective', 'germany', 'Give a higher death toll of German prisoners.', 'country', NULL),
  ('some-scholars', 'some scholars', 'collective', NULL, 'Believe that German soldiers missing in action are undocumented dead prisoners; Overmans is named as one.', NULL, NULL),
  ('soviet-sources', 'Soviet sources', 'collective', 'soviet-union', 'Give numbers of German prisoners taken and dead.', NULL, NULL),
  ('wehrmacht', 'Wehrmacht', 'armed force', 'germany', 'The German armed forces; left wounded behind at Feodosia and had 406 soldiers among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', 'country; description', 'That the German Armed Forces in the numbers of Soviet sources are the Wehrmacht is inferred.'),
  -- After German invasion of the USSR (1941), 8
  ('hungarian-pows', 'Hungarian soldiers', 'group', 'hungary', 'Hungarians in Soviet hands; four soldiers were among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', 'country', NULL),
  ('romanian-pows', 'Romanian soldiers', 'group', 'romania', 'Romanians in Soviet hands; nine soldiers were among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', 'country', NULL),
  -- After German invasion of the USSR (1941), 9
  ('japanese-pows', 'Japanese personnel and prisoners of war', 'group', 'japan', 'Interned after the war to work in labour camps; the last went home in 1956.', 'name; country', 'That the prisoners released and kept after the war are of the personnel interned is inferred.'),
  -- Massacre of Grishchino, 1
  ('333-infantry-division', '333 Infantry Division', 'military unit', 'germany', 'Supported the Wiking division at Krasnoarmeyskoye.', 'country', NULL),
  ('4th-guards-tank-corps', 'Soviet 4th Guards Tank Corps', 'military unit', 'soviet-union', 'Named in brackets in the sentence on the unit that committed the massacre of Grishchino, an armoured division.', 'description', 'Called a division in the sentence and a corps in the brackets, which stand after the date; that they name the division is inferred.'),
  ('5th-ss-panzer-division-wiking', '5th SS Panzer Division Wiking', 'military unit', 'germany', 'Pushed the Soviets back at Krasnoarmeyskoye.', 'country', NULL),
  ('7th-panzer-division', '7th Panzer Division', 'military unit', 'germany', 'Supported the Wiking division at Krasnoarmeyskoye.', 'country', NULL),
  ('danish-todt-members', 'Danish members of the Organisation Todt', 'group', 'denmark', 'Two were among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', 'name; country', NULL),
  ('german-civil-officials', 'German civil officials', 'group', 'germany', 'Fifteen were among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', 'country', NULL),
  ('german-civilian-workers', 'German civilian workers', 'group', 'germany', 'Seven were among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', 'country', NULL),
  ('nurses-at-grishchino', 'Nurses at Grishchino', 'group', NULL, 'Some had their breasts cut off, and the women were brutally raped, in a sentence without a speaker after the announcement of the War Crimes Bureau.', 'name', 'Whether all of the nurses or only those mutilated were raped is not clear; the list of the dead has no nurses.'),
  ('organisation-todt', 'Organisation Todt', 'organisation', NULL, 'Fifty-eight of its members, two of them Danish nationals, were among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', NULL, NULL),
  ('ukrainian-volunteers', 'Ukrainian volunteers', 'group', 'ukraine', 'Eight were among the dead of Grishchino, by a list without a speaker after the announcement of the War Crimes Bureau.', 'country', 'Ukrainian is an adjective of people here, and for whom they had volunteered is not said.'),
  -- Postwar, 2
  ('penal-battalions', 'Penal battalions', 'group', NULL, 'Similar numbers of returned Soviet prisoners ended up in them, in a clause that follows Moore''s number.', NULL, NULL),
  ('repatriated-soviet-civilians', 'Repatriated Soviet civilians', 'group', 'soviet-union', 'Counted with prisoners of war as the total of repatriated Soviet citizens.', 'name; country', NULL),
  -- Postwar, 3
  ('soviet-nationals-held-by-allies', 'Soviet nationals and émigrés in Allied hands', 'group', 'soviet-union', 'Held by the Allies and released, often unwilling; some, judged collaborators, were executed.', 'name; description', 'That those executed were some of the released is inferred. Émigrés need not have been citizens.'),
  ('western-allied-pows', 'Western Allied prisoners of war', 'group', NULL, 'Taken over by the Soviets from the Germans; their repatriation was delayed.', 'name', NULL),
  ('western-allies', 'Western Allies', 'group', NULL, 'Held Soviet nationals and émigrés; their own captured soldiers were in Soviet hands.', 'name', 'The article has Western Allied, of prisoners, and the Allies, of those who held Soviet nationals; that they are the same is inferred.'),
  -- Historiography, 1
  ('german-western-historiography', 'German and Western historiographies', 'collective', NULL, 'Came to accept the claims of such crimes.', NULL, NULL),
  ('nazi-regime', 'Nazi regime', 'government body', 'germany', 'Research was hampered because it stood condemned in public and because its propaganda, discredited, had claimed such crimes.', 'country', NULL),
  ('russian-defence-archives', 'Central Archives of the Russian Ministry of Defence', 'archive', 'russia', 'Still closed to such research as of the mid-2010s, according to Edele.', NULL, NULL),
  ('russian-ministry-of-defence', 'Russian Ministry of Defence', 'government body', 'russia', 'Named as the owner of the central archives.', NULL, NULL),
  -- Relationship with Soviet official statements, 1
  ('axis-powers', 'Axis powers', 'group', NULL, 'Together with the Soviet Union, ignored the Geneva provisions to a greater or lesser degree, according to Rollings.', NULL, NULL),
  ('scholars', 'scholars', 'collective', NULL, 'Noted, as a group without names, that Soviet practice ran counter to what was publicly declared.', NULL, NULL),
  -- Relationship with Soviet official statements, 2
  ('finnish-pows', 'Finnish prisoners of war', 'group', 'finland', 'Their treatment has been described as an exception; the article goes on, without a speaker, that they had better treatment than Germans or Italians and prompt repatriation.', 'country', NULL);

INSERT INTO organisation_person (organisation, person) VALUES
  -- Lead, 1
  ('soviet-leadership', 'joseph-stalin'),
  -- After German invasion of the USSR (1941), 7
  ('some-scholars', 'rudiger-overmans');

INSERT INTO document (id, title, kind, date, earliest, latest, when_words, date_origin, date_note, issued_by, description, inferred, note) VALUES
  -- Legal framework, 1
  ('geneva-convention-1929', '1929 Geneva Convention on Prisoners of War', 'treaty', '1929', '1929-01-01', '1929-12-31', NULL, 'printed', NULL, NULL, 'The Soviet Union did not sign it; Grunewald finds its standards followed to a large extent towards German prisoners, Rollings its provisions ignored, by the Soviet Union together with the Axis powers, to a greater or lesser degree.', NULL, 'The year stands in the title. The section after the German invasion names the Geneva Convention without the year; that it is this one follows from the context.'),
  ('hague-convention-1907', '1907 Hague Convention', 'treaty', '1907', '1907-01-01', '1907-12-31', NULL, 'printed', NULL, NULL, 'Ratified by the tsarist government; early in the war Soviet officials claimed the intention to respect it.', NULL, 'The year stands in the title.'),
  ('statute-of-pows', 'Statute of POWs', 'law', '1931', '1931-01-01', '1931-12-31', NULL, 'printed', NULL, 'soviet-union', 'Soviet statute with a rough similarity to the Geneva Convention, though it explicitly outlawed many of the privileges that officers customarily had.', NULL, NULL),
  -- Poland, 1
  ('molotov-ribbentrop-pact', 'Molotov–Ribbentrop Pact', 'treaty', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The invasion of Poland was in accordance with it.', 'kind', 'The article does not say what it is, who concluded it or when.'),
  -- Poland, 4
  ('order-of-5-march-1940', 'Order of 5 March 1940', 'order', '1940-03-05', '1940-03-05', '1940-03-05', NULL, 'printed', NULL, 'politburo', 'Order to execute over twenty thousand Poles held in camps and prisons; the Katyn massacre resulted from it.', 'title', 'The article gives it no title.'),
  -- After German invasion of the USSR (1941), 1
  ('revised-pow-laws', 'Revised Soviet laws on prisoners of war', 'law', '[1941..]', '1941-01-01', NULL, 'Shortly after the German invasion', 'bounds-inferred', 'After the German invasion, which is dated 1941; how long after is not said.', 'soviet-union', 'One of the crucial changes had to do with the official recognition of the NKVD as in charge of prisoners of war.', 'title', 'The article gives them no title.'),
  -- After German invasion of the USSR (1941), 2
  ('bureau-papers', 'Depositions, reports and captured papers of the War Crimes Bureau', 'collection', '1941/1945', '1941-01-01', '1945-12-31', NULL, 'printed', NULL, 'war-crimes-bureau', 'Several thousand items that the Bureau compiled, according to de Zayas, who names its five major sources of information.', 'title', 'The section on historiography speaks of a propagandist contamination of German records, without naming the Bureau or its papers.'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-november-1941', 'Report of the Wehrmacht War Crimes Bureau of November 1941', 'report', '1941-11', '1941-11-01', '1941-11-30', NULL, 'printed', NULL, 'war-crimes-bureau', 'Accused the Red Army of a policy of terror against German soldiers in its hands and against medical personnel, and of camouflage by an order on the norms of international law.', 'title', NULL),
  ('hague-regulations', 'Hague Regulations on Land Warfare', 'treaty', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Named in a report of the War Crimes Bureau: in their spirit the Red Army was to keep the norms that a Soviet order made public.', 'kind', 'How they relate to the convention of 1907 is not said.'),
  ('red-army-order-1-july-1941', 'Red Army order of 1 July 1941', 'order', '1941-07-01', '1941-07-01', '1941-07-01', NULL, 'printed', NULL, 'red-army', 'According to the War Crimes Bureau, an order approved by the Council of People''s Commissars that made public the norms of international law which the Red Army was to follow.', 'title; issued_by', 'Known here only through the Bureau''s report, which calls it probably very little distributed and surely not followed.'),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-february-1942', 'Stalin''s speech of February 1942', 'speech', '1942-02', '1942-02-01', '1942-02-28', NULL, 'printed', NULL, 'joseph-stalin', 'Explicitly encouraged taking prisoners.', 'title', 'The article does not quote it.'),
  ('stalin-speech-november-1941', 'Stalin''s speech of 6 November 1941', 'speech', '1941-11-06', '1941-11-06', '1941-11-06', NULL, 'printed', NULL, 'joseph-stalin', 'Made it the task of the people and the forces to exterminate every German invader.', 'title', NULL),
  -- After German invasion of the USSR (1941), 5
  ('grunewald-monograph', 'Monograph by Grunewald on German prisoners of war', 'monograph', NULL, NULL, NULL, NULL, NULL, NULL, 'susan-grunewald', 'Argues that economics, not retribution, moved Soviet policy and practice towards German prisoners of war.', 'title', 'The article does not give its title or year.'),
  -- Postwar, 2
  ('order-no-270', 'Order No. 270', 'order', '1941-08', '1941-08-01', '1941-08-31', NULL, 'printed', NULL, 'soviet-union', 'Classed all who had been taken prisoner as malicious deserters, liable to summary execution upon recapture.', NULL, 'That the prisoners are Soviet soldiers follows from the sentences before it.'),
  -- Relationship with Soviet official statements, 1
  ('soviet-pow-regulations', 'Soviet regulations on the treatment of prisoners of war', 'regulations', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-union', 'Official regulations, told to have been in line with the Hague principles.', 'title; issued_by', 'Whether the statute of 1931 or the revised laws are meant is not said. The clause follows what Soviet officials claimed; whether it is still theirs is not clear.'),
  -- See also, 1
  ('related-allied-war-crimes', 'Allied war crimes during World War II', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-cursed-soldiers', 'Cursed soldiers', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-german-atrocities', 'German atrocities committed against Soviet prisoners of war', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; the atrocities themselves are named in the section after the German invasion.', NULL, NULL),
  ('related-nkvd-prisoner-massacres', 'NKVD prisoner massacres', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-polish-prisoners-1919-1921', 'Polish prisoners and internees in Soviet Russia and Lithuania (1919–1921)', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-pows-in-ww2', 'Prisoners of war in World War II', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-russo-ukrainian-war', 'Atrocity crimes during the Russo-Ukrainian War', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-soviet-war-crimes', 'Soviet war crimes', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-wilm-hosenfeld', 'Wilm Hosenfeld', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL);

INSERT INTO event (id, title, kind, date, earliest, latest, when_words, date_origin, date_note, part_of, follows, said_by, reported_by, context_by, attribution, verb, stance, summary, inferred, note) VALUES
  -- Lead, 1
  ('soviet-atrocities-ww2', 'Soviet atrocities against prisoners of war', 'series of crimes', NULL, NULL, NULL, 'During World War II', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviet Union committed atrocities against prisoners of war; the NKVD and the Red Army carried them out. Some were sanctioned or directly ordered by Stalin and the Soviet leadership.', NULL, 'The article gives no dates for the whole. Which cases were sanctioned and which ordered is not said here. The killings during the invasion of Poland, which the article counts among Soviet atrocities and of which an estimate names Ukrainian nationalists as well, are entered under the invasion.'),
  -- Lead, 2
  ('annexation-of-baltic-states', 'Annexation of the Baltic states', 'annexation', '[..1941]', NULL, '1941-12-31', 'recently', 'bounds-inferred', 'Before the German invasion, dated 1941. Whether recently is reckoned from that, from the Katyn massacre or from the massacres of Baltic officers is not clear.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviet Union annexed the Baltic states, recently, the article says of the time before the German invasion.', NULL, 'The states are not named one by one. The section on them writes of their occupation in 1940 and of no annexation.'),
  ('annexation-of-polish-territory', 'Annexation of parts of Poland', 'annexation', '[..1941]', NULL, '1941-12-31', 'recently', 'bounds-inferred', 'Before the German invasion, dated 1941. Whether recently is reckoned from that, from the Katyn massacre or from the massacres of Baltic officers is not clear.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviet Union annexed parts of Poland, recently, the article says of the time before the German invasion.', NULL, 'Which parts is not said. The section on Poland writes of occupied territories and of occupied western Ukraine and Belarus; that they are the same is not said.'),
  ('baltic-officer-massacres', 'Massacres of officers of the Baltic states', 'massacre', '[..1941]', NULL, '1941-12-31', NULL, 'bounds-inferred', 'Before the German invasion, dated 1941 (lead). The section''s atrocities follow the occupation of 1940; that they are the same is inferred.', 'soviet-atrocities-ww2', 'occupation-of-baltic-states', NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviet Union carried out massacres of officers of the Baltic states, on a smaller scale than Katyn.', 'part_of; follows', 'The lead says massacres of officers, the section atrocities against prisoners of war from the Baltic armies; that the section tells of the same is inferred. The officers shot of whom it tells are Latvian.'),
  ('feodosia-massacre', 'Massacre of Feodosia', 'massacre', '[1941-12-29..1942-12-31]', '1941-12-29', '1942-12-31', 'after … December 29, 1941', 'bounds-inferred', 'After the Soviet recapture of 29 December 1941 (section); the end is that of 1941-1942 (lead), written out as its last day.', 'massacres-of-axis-pows', 'soviet-recapture-of-feodosia', NULL, NULL, NULL, NULL, NULL, NULL, 'Wounded German soldiers whom the Wehrmacht had left in military hospitals were tortured and murdered. It was learned after the German return that every one had been massacred, by personnel of the Red Army, the Navy and the NKVD: some shot in bed, some beaten to death, others thrown from windows and drenched with icy water until they died of cold.', NULL, 'The torture and the Soviet Union as the doer stand in the lead. By whom the rest was learned is not said.'),
  ('german-invasion-of-ussr', 'German invasion of the Soviet Union', 'invasion', '1941/', '1941-01-01', NULL, NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Germany invaded the Soviet Union, which until then had not regarded itself as engaged in the Second World War.', 'summary', 'That Operation Barbarossa, to which the second half refers, is this invasion follows from the year and the context. The article does not say how long it lasted.'),
  ('german-pow-captivity', 'Captivity of German prisoners of war', 'captivity', '/1956', NULL, '1956-12-31', NULL, 'bounds-inferred', 'Until 1956, the year in which the last groups went home; when it began is not told.', 'axis-pow-captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'German soldiers were prisoners of the Soviet Union; statements of how many were taken and how many died differ.', NULL, NULL),
  ('grishchino-massacre', 'Massacre of Grishchino', 'massacre', '1943-02', '1943-02-01', '1943-02-28', NULL, 'printed', NULL, 'massacres-of-axis-pows', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Axis prisoners of war and civilians were tortured, raped and murdered. The massacre was committed by an armoured unit of the Red Army, in the town of Krasnoarmeyskoye.', NULL, 'The lead gives the year alone. The list of the dead, from which most of the groups are taken, has no speaker of its own; the announcement of the War Crimes Bureau stands before it. The nurses are among the mutilated, not in the list. The unit is called a division and, in brackets, a corps.'),
  ('italian-pow-captivity', 'Captivity of Italian prisoners of war', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, 'axis-pow-captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Italian soldiers were held by the Soviet Union; the death rates suggested for them are even higher than those for the Germans.', NULL, 'The captivity is not dated.'),
  ('katyn-massacre', 'Katyn massacre', 'massacre', '1940-04/1940-05', '1940-04-01', '1940-05-31', NULL, 'printed', NULL, 'soviet-atrocities-ww2', 'politburo-order-katyn', NULL, NULL, NULL, NULL, NULL, NULL, 'Polish citizens, officers among them, were killed by the NKVD in a series of mass executions, which resulted from the order of 5 March 1940.', 'part_of', 'The lead gives the year alone. It counts Polish citizens, the section Polish intelligentsia; the section after the German invasion writes of the execution of Polish prisoners of war at Katyn. Where else the executions took place is not said.'),
  ('litene-shootings', 'Shooting of Latvian officers in Litene', 'killings', '[1940..]', '1940-01-01', NULL, NULL, 'bounds-inferred', 'An example of the atrocities after the occupation of 1940; until when is not told. If they are among the massacres of the lead, before the German invasion of 1941.', 'baltic-officer-massacres', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Latvian officers were shot in Litene.', 'part_of', 'By whom they were shot is told of the atrocities of which this is an example.'),
  ('massacres-of-axis-pows', 'Massacres of Axis prisoners after the German invasion', 'massacre', '[1941..]', '1941-01-01', NULL, 'After being invaded by Germany', 'bounds-inferred', 'After the German invasion, which is dated 1941; until when is not told.', 'soviet-atrocities-ww2', 'german-invasion-of-ussr', NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviet Union carried out various massacres of prisoners of war, mostly German. According to the depositions, those of Germans, Italians, Spaniards and other Axis prisoners were incited by unit commissars, often.', 'part_of', 'The commissars claimed to act under orders; that, and the Bureau''s belief in secret orders, are entered as claims, not as roles.'),
  ('riga-shootings', 'Shooting of Latvian officers in Riga', 'killings', '[1940..]', '1940-01-01', NULL, NULL, 'bounds-inferred', 'An example of the atrocities after the occupation of 1940; until when is not told. If they are among the massacres of the lead, before the German invasion of 1941.', 'baltic-officer-massacres', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Latvian officers were shot in Riga.', 'part_of', 'By whom they were shot is told of the atrocities of which this is an example.'),
  ('soviet-public-declarations', 'Soviet public declarations for humane treatment', 'declaration', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviet Union publicly declared its support for treating prisoners of war humanely.', NULL, NULL),
  -- Lead, 3
  ('axis-pow-captivity', 'Captivity of Axis prisoners of war', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Axis soldiers surrendered to the Soviet Union and were its prisoners; how many of the Europeans among them died is estimated, by whom is not said.', NULL, 'The article tells of it as a whole only in the estimate of the dead and in the lot of German and other Axis prisoners. Whether the Japanese are meant anywhere among the Axis prisoners is not said; the estimate is of Europeans.'),
  -- Legal framework, 1
  ('hague-ratification', 'Ratification of the Hague Convention of 1907', 'treaty', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The tsarist government ratified the convention.', NULL, 'No date is given; the year in the title is that of the convention.'),
  ('statute-of-pows-passed', 'Statute of POWs passed', 'law', '1931', '1931-01-01', '1931-12-31', NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviet Union passed a statute on prisoners of war. It bore a rough similarity to the Geneva Convention, but explicitly outlawed many of the privileges that officers customarily had.', NULL, NULL),
  -- Poland, 1
  ('german-invasion-of-poland', 'German invasion of Poland', 'invasion', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Germany invaded Poland; the Soviet Union did so alongside it, already on 17 September 1939.', 'title', 'Told only in the words alongside Germany; when it began is not said.'),
  ('polish-prisoners-in-soviet-hands', 'Polish prisoners of war in Soviet hands', 'captivity', NULL, NULL, NULL, 'After the fighting ended', NULL, NULL, NULL, 'soviet-invasion-of-poland', NULL, NULL, NULL, NULL, NULL, NULL, 'When the fighting was over, several hundred thousands of Polish prisoners were in Soviet hands; some escaped, went into German custody or were released, and by mid-November far fewer were left.', 'follows', 'When the fighting ended is not dated. Far fewer: about 40,000 in Soviet custody.'),
  ('soviet-invasion-of-poland', 'Soviet invasion of Poland', 'invasion', '1939-09-17/', '1939-09-17', NULL, NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Alongside Germany, and in keeping with the Molotov–Ribbentrop Pact, the Soviet Union invaded Poland. Neither it nor Poland declared war on the other.', NULL, 'The article gives no last day; it also writes of the invasion of September 1939. It tells of the German invasion only in these words.'),
  -- Poland, 2
  ('battle-of-grodno', 'Battle of Grodno', 'battle', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-invasion-of-poland', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Poles defended Grodno; some were taken captive after the battle.', 'part_of', 'The battle is not dated. It came before the execution of about 300 captured defenders, told as around 22 September 1939.'),
  ('battle-of-husynne', 'Battle of Husynne', 'battle', '[..1939-09-24]', NULL, '1939-09-24', NULL, 'bounds-inferred', 'Not dated; the murders in its aftermath are dated 24 September, the year of which follows from the invasion of Poland.', 'soviet-invasion-of-poland', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'A battle in the aftermath of which Polish prisoners were murdered.', 'part_of', 'Who fought there, beyond the Polish prisoners, is not said.'),
  ('battle-of-szack', 'Battle of Szack', 'battle', '1939-09-28', '1939-09-28', '1939-09-28', NULL, 'year-inferred', 'The day and month are printed; the year follows from the invasion of Poland, dated 17 September 1939.', 'soviet-invasion-of-poland', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The combined forces of the Border Protection Corps, under General Orlik-Rueckemann, routed a Soviet rifle division, the 52nd: a tactical Polish victory.', 'part_of', NULL),
  ('breaches-of-surrender-terms', 'Arrests of Polish soldiers after surrender', 'arrest', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-invasion-of-poland', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'In some cases the Soviets promised freedom after capitulation to Polish soldiers, then arrested them once their arms were laid down, soldiers under Langner and Smorawiński among them.', 'part_of', 'No date is given.'),
  ('grabowiec-massacre', 'Murders at the military hospital in Grabowiec', 'killings', '1939-09-25', '1939-09-25', '1939-09-25', NULL, 'year-inferred', 'The day and month are printed; the year follows from the invasion of Poland, dated 17 September 1939.', 'killings-during-invasion', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Staff and patients of a Polish military hospital were murdered by the Soviets; Piotrowski mentions officers who died in this context.', 'part_of', 'The article says murdered; it does not use the word massacre, which stands only in the id.'),
  ('grodno-executions', 'Execution of captured defenders of Grodno', 'execution', '1939-09-22~', '1939-09-22', '1939-09-22', 'Around that time', 'year-inferred', 'Around that time, after a sentence on 22 September; the year follows from the invasion of Poland, dated 17 September 1939.', 'killings-during-invasion', 'battle-of-grodno', NULL, NULL, NULL, NULL, NULL, NULL, 'The NKVD executed Polish defenders who had been taken captive after the battle.', 'part_of', 'Where they were executed is not said.'),
  ('husynne-killings', 'Murder of Polish prisoners after the Battle of Husynne', 'killings', '1939-09-24', '1939-09-24', '1939-09-24', NULL, 'year-inferred', 'The day and month are printed; the year follows from the invasion of Poland, dated 17 September 1939.', 'killings-during-invasion', 'battle-of-husynne', NULL, NULL, NULL, NULL, NULL, NULL, 'When the battle was over, Polish prisoners of war were murdered.', 'part_of', 'The sentence does not say by whom. It stands in a paragraph on Soviet treatment of prisoners, which names Soviets and Ukrainian nationalists for the killings of the invasion as a whole. Where the murders took place is not said either.'),
  ('killings-during-invasion', 'Killings of Polish soldiers during the invasion', 'killings', '[1939-09-17..]', '1939-09-17', NULL, 'during the invasion', 'bounds-inferred', 'During the invasion, which began on 17 September 1939; its end is not told.', 'soviet-invasion-of-poland', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'In numerous incidents some Polish soldiers were murdered soon after their capture. By an estimate, whose is not said, Soviets and Ukrainian nationalists murdered Polish soldiers in various executions and in reprisals for resistance. An officer was likelier to be murdered than one of the rank and file, it goes on; whose word that is, is not clear.', NULL, 'Which of the single incidents told before it the estimate counts is not said.'),
  ('olszyna-wilczynski-shot', 'Shooting of General Olszyna-Wilczyński', 'execution', '1939-09-22', '1939-09-22', '1939-09-22', NULL, 'year-inferred', 'The day and month are printed; the year follows from the invasion of Poland, dated 17 September 1939.', 'killings-during-invasion', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The general was taken prisoner, interrogated and shot, and his adjutant with him.', 'part_of; kind', 'He is told of as one of the victims of Soviet atrocities; the place, the adjutant''s name and who shot them are not given. Whether the day is that of the capture or of the shooting is not quite clear.'),
  ('riverine-flotilla-massacre', 'Massacre of prisoners from the Riverine Flotilla', 'massacre', '1939-09-28', '1939-09-28', '1939-09-28', NULL, 'printed', NULL, 'killings-during-invasion', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Captured men of the Riverine Flotilla, eighteen in number, were massacred.', 'part_of', 'A name is missing before the full stop; of what is not known. Who the killers were is not said; for the killings of the invasion as a whole the paragraph names Soviets and Ukrainian nationalists. The number is that of the identified dead of Szack and the day that of the battle, but the article tells it as another event.'),
  ('szack-executions', 'Execution of Polish officers after the Battle of Szack', 'execution', '[1939-09-28..]', '1939-09-28', NULL, 'After … the battle of Szack on September 28', 'bounds-inferred', 'After the battle of 28 September, on which day is not said; the year follows from the invasion of Poland, dated 17 September 1939.', 'killings-during-invasion', 'battle-of-szack', NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviets executed Polish officers whom they had captured; eighteen of the victims were identified.', 'part_of', 'Where they were executed is not said. The article tells of the eighteen prisoners from the Riverine Flotilla in the next sentence, as another event.'),
  -- Poland, 3
  ('forced-labour-of-polish-soldiers', 'Forced labour of Polish lower ranks', 'forced labour', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Some privates and non-commissioned officers were used as forced labourers before they were released.', 'title', 'No date is given, and by whom they were used is not said. That they were Polish follows from the sentences before.'),
  ('release-of-polish-soldiers', 'Release of Polish forced labourers', 'release', NULL, NULL, NULL, 'eventually', NULL, NULL, NULL, 'forced-labour-of-polish-soldiers', NULL, NULL, NULL, NULL, NULL, NULL, 'The soldiers used as forced labourers were eventually released.', 'title', 'No date is given, nor who released them.'),
  ('transport-to-komi', 'Transport of Polish prisoners to the Far East (Komi Republic)', 'transport', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Some were transported to the Soviet Far East.', 'title', 'No date is given. Whether some means the forced labourers or the soldiers at large is not quite clear; the article adds Komi Republic in brackets after the Far East, and quotes Nowak on those concerned right after.'),
  -- Poland, 4
  ('december-1939-arrests', 'Wave of arrests of Polish officers', 'arrest', '1939-12', '1939-12-01', '1939-12-31', NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'In a wave of arrests, additional Polish officers came to be imprisoned.', NULL, 'Who arrested them is not said, nor to which of the prisoners counted before they were additional.'),
  ('escapes-of-polish-prisoners', 'Escapes of Polish prisoners', 'escape', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'polish-prisoners-in-soviet-hands', NULL, NULL, NULL, NULL, NULL, NULL, 'Some of the Polish prisoners whom the Soviet Union had after the fighting escaped.', NULL, 'Neither a date nor a number is given.'),
  ('imprisonment-of-poles-to-be-executed', 'Imprisonment of the Poles whom the order of 5 March 1940 concerned', 'imprisonment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Poles to be executed, called nationalists and counterrevolutionaries, were kept at camps and prisons in western Ukraine and Belarus, then occupied.', NULL, 'No date is given but that of the order. The two names are quoted in the article without an author. Whether these camps are those of the NKVD, of which the paragraph tells before, is not said, nor whether western goes with Belarus as well.'),
  ('interrogations-of-polish-prisoners', 'Interrogation and political pressure in the camps', 'interrogation', '1939-10/1940-02', '1939-10-01', '1940-02-29', NULL, 'printed', NULL, 'nkvd-camps-polish-prisoners', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Poles in the camps were interrogated at length and under constant political pressure to accept communism; one who could not quickly be brought to a pro-Soviet attitude was declared an enemy.', 'part_of', 'By whom they were interrogated is not said; the camps are those run by the NKVD.'),
  ('nkvd-camps-polish-prisoners', 'Imprisonment of Polish prisoners in NKVD camps', 'imprisonment', NULL, NULL, NULL, NULL, NULL, NULL, 'polish-prisoners-in-soviet-hands', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Polish prisoners of war were imprisoned in camps that the NKVD ran.', 'part_of', 'Neither its beginning nor its end is dated; the interrogations at the camps are. That the NKVD was officially recognised as in charge of prisoners of war is told only of the time after the German invasion.'),
  ('occupation-of-western-ukraine-and-belarus', 'Occupation of western Ukraine and Belarus', 'occupation', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Western Ukraine and Belarus were occupied when Poles were kept there.', NULL, 'By whom and when is not said. Whether the occupied territories of the next sentences, and the annexed parts of the lead, are the same is not said.'),
  ('polish-pows-in-german-camps', 'Polish prisoners of war in German camps', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Polish prisoners of war were held in German camps too. In Soviet camps their situation was much worse, though most spent significantly less time there.', NULL, 'The captivity is not dated. The transfer of some prisoners from the Soviets to the Germans is told in another paragraph.'),
  ('politburo-order-katyn', 'Politburo order to execute imprisoned Poles', 'order', '1940-03-05', '1940-03-05', '1940-03-05', NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Politburo signed an order for the execution of Poles called nationalists and counterrevolutionaries, who were kept at camps and prisons.', NULL, 'The article says Poles kept at camps and prisons; that they are prisoners of war, as the section after the German invasion has it of the executed, is not said here. The word unperformable in the sentence is doubtful.'),
  ('releases-of-polish-prisoners', 'Releases of Polish prisoners', 'release', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'polish-prisoners-in-soviet-hands', NULL, NULL, NULL, NULL, NULL, NULL, 'Some of the Polish prisoners whom the Soviet Union had after the fighting were released.', NULL, 'Neither a date nor a number is given.'),
  ('transfer-of-polish-prisoners-to-german-custody', 'Transfer of Polish prisoners to German custody', 'transfer', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'polish-prisoners-in-soviet-hands', NULL, NULL, NULL, NULL, NULL, NULL, 'Some of the Polish prisoners whom the Soviet Union had after the fighting were handed over into German custody.', NULL, 'Neither a date nor a number is given.'),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'Deportation of Latvian officers to Siberia', 'deportation', '[1940..]', '1940-01-01', NULL, NULL, 'bounds-inferred', 'An example of the atrocities after the occupation of 1940; until when is not told.', 'soviet-atrocities-ww2', 'occupation-of-baltic-states', NULL, NULL, NULL, NULL, NULL, NULL, 'Latvian officers were deported to camps in Siberia.', 'title; summary; follows; part_of', 'The sentence says 560, after a clause on Latvian officers, and does not repeat who they were. By whom they were deported is told of the atrocities of which this is an example.'),
  ('lithuanian-prisoners', 'Imprisonment of Lithuanian officers and soldiers', 'imprisonment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Lithuanian officers, and soldiers, were kept in camps of the Soviets; it is estimated that most of them died there.', NULL, 'Neither its beginning nor its end is told.'),
  ('occupation-of-baltic-states', 'Occupation of the Baltic states', 'occupation', '1940', '1940-01-01', '1940-12-31', NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviets occupied the territory of the Baltic states.', NULL, 'The states are not named one by one. The lead writes of their annexation, which is an event of its own here.'),
  ('return-of-latvian-officers', 'Return of Latvian officers from Siberia', 'return', NULL, NULL, NULL, 'after Joseph Stalin''s death', NULL, NULL, NULL, 'deportation-of-latvian-officers', NULL, NULL, NULL, NULL, NULL, NULL, 'Only a part of the deported officers came back from Siberia, after Stalin had died.', 'title; summary', 'The article does not date Stalin''s death. Them is taken to mean the 560 deported.'),
  ('yukhonovo-camp-imprisonment', 'Imprisonment of Baltic officers in Yukhonovo Camp', 'imprisonment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Baltic officers were kept in the camp, whose mortality rate was about 90%.', NULL, 'Neither its beginning nor its end is told, nor who kept them there or where the camp was.'),
  -- After German invasion of the USSR (1941), 1
  ('revision-of-pow-laws', 'Revision of Soviet laws on prisoners of war', 'law', '[1941..]', '1941-01-01', NULL, 'Shortly after the German invasion', 'bounds-inferred', 'After the German invasion, which is dated 1941; how long after is not said.', NULL, 'german-invasion-of-ussr', NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviet Union revised its laws; one of the crucial changes had to do with the official recognition of the NKVD as in charge of prisoners of war.', NULL, 'The camps for Polish prisoners were run by the NKVD before that, the section on Poland says.'),
  -- After German invasion of the USSR (1941), 2
  ('escapes-of-german-prisoners', 'Escapes of captured Germans', 'escape', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'alfred-de-zayas', NULL, NULL, 'person', 'according to', 'stated', 'Captured Germans who had escaped gave testimony to the War Crimes Bureau, according to de Zayas.', NULL, 'Neither a date nor a number is given; nor is it said in so many words from whom they escaped.'),
  ('killings-of-german-pows-in-the-west', 'Killings of German prisoners reported from France, Italy and North Africa', 'killings', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'alfred-de-zayas', NULL, NULL, 'person', 'according to', 'stated', 'Some reports of deliberate killings of German prisoners stand in documents on the fighting in France, Italy and North Africa, according to de Zayas, who finds no comparison with the Eastern Front.', NULL, 'By whom the prisoners were killed, when and how many is not said.'),
  ('soviet-pows-in-german-captivity', 'Soviet prisoners of war in German captivity', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Soviet soldiers were prisoners of the Germans; MacKenzie writes of those who survived it to 1945.', NULL, 'The captivity is not dated, but for the survival to 1945. Testimony of Soviet prisoners was a source of the War Crimes Bureau, according to de Zayas.'),
  ('war-crimes-bureau-investigations', 'Investigations of the Wehrmacht War Crimes Bureau', 'investigation', NULL, NULL, NULL, 'Throughout the Second World War', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Bureau gathered reports of crimes against Axis prisoners and looked into them.', NULL, 'Throughout the war, the article says, without years; de Zayas gives 1941 to 1945 for the papers compiled.'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-1941', 'Report of the War Crimes Bureau accusing the Red Army', 'report', '1941-11', '1941-11-01', '1941-11-30', NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Bureau accused the Red Army of a policy of terror against defenceless German soldiers in its hands and against medical personnel, and of camouflaging it by an order on the norms of international law.', NULL, NULL),
  ('red-army-order-laws-of-war', 'Red Army order on the norms of international law', 'order', '1941-07-01', '1941-07-01', '1941-07-01', NULL, 'printed', NULL, NULL, NULL, 'war-crimes-bureau', NULL, NULL, 'body', 'accused', 'accused', 'An order of the Red Army, approved by the Council of People''s Commissars, made public the norms of international law that the Red Army was to follow, according to the War Crimes Bureau.', NULL, 'Known here only through the Bureau''s report, which calls it camouflage, probably very little distributed and surely not followed.'),
  -- After German invasion of the USSR (1941), 4
  ('spanish-pow-captivity', 'Captivity of Spanish prisoners of war', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, 'axis-pow-captivity', NULL, 'bureau-depositions', NULL, NULL, 'collective', 'according to', 'stated', 'Spanish prisoners of war are named, according to the depositions, among those massacred.', 'title', NULL),
  ('stalin-speech-1941', 'Stalin''s speech on exterminating the invaders', 'speech', '1941-11-06', '1941-11-06', '1941-11-06', NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Stalin made it the task of the peoples and the forces to exterminate every German who had set foot in the country as an invader, without mercy.', NULL, NULL),
  ('stalin-speech-1942', 'Stalin''s speech encouraging the taking of prisoners', 'speech', '1942-02', '1942-02-01', '1942-02-28', NULL, 'printed', NULL, NULL, 'stalin-speech-1941', NULL, NULL, NULL, NULL, NULL, NULL, 'Stalin explicitly encouraged taking prisoners, once Soviet officials had realised that an approach which led to executions of prisoners was counterproductive and made surrender less likely.', NULL, 'The article does not quote this speech.'),
  -- After German invasion of the USSR (1941), 5
  ('forced-labour-of-axis-pows', 'Forced labour of German and other Axis prisoners', 'forced labour', NULL, NULL, NULL, NULL, NULL, NULL, 'axis-pow-captivity', NULL, 'simon-mackenzie', NULL, NULL, 'person', 'noted', 'stated', 'German and other Axis prisoners were made to work; later in the war, MacKenzie notes, the Soviets began to integrate them into the economy with more efficiency and purpose.', 'part_of', 'No date is given for the labour itself. A sentence without a speaker, after two on Grunewald, writes of foreign prisoners in the forced labour system.'),
  ('german-atrocities-against-soviet-pows', 'German atrocities against Soviet prisoners of war', 'series of crimes', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Germans committed atrocities against Soviet prisoners of war; Grunewald notes their enormous scale.', NULL, 'No date is given; a related title names the atrocities as well.'),
  ('german-war-of-extermination', 'German war of extermination', 'war', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'mark-edele', NULL, NULL, 'person', 'noted', 'stated', 'The Germans waged a premeditated war of extermination, as Edele writes in a comparison with Soviet war crimes.', NULL, 'Neither dates nor victims are given.'),
  -- After German invasion of the USSR (1941), 8
  ('capture-of-italian-prisoners', 'Capture of Italian soldiers', 'capture', NULL, NULL, NULL, 'in the middle of the harsh winter', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'unnamed', 'attributed', 'argued', 'Italian soldiers were captured in winter, with little equipment for it.', NULL, 'Which winter is not said, nor by whom they were captured. Told within an explanation of the high Italian mortality that has no author.'),
  ('hungarian-pow-captivity', 'Captivity of Hungarian prisoners of war', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, 'axis-pow-captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Hungarian soldiers were held by the Soviet Union; a death rate, called high, is given for them.', 'title; part_of', 'The captivity is not dated. That they were prisoners of war is inferred from the paragraph.'),
  ('romanian-pow-captivity', 'Captivity of Romanian prisoners of war', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, 'axis-pow-captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Romanian soldiers were held by the Soviet Union; a death rate, called high, is given for them.', 'title; part_of', 'The captivity is not dated. That they were prisoners of war is inferred from the paragraph.'),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internment', 'Internment of Japanese personnel', 'internment', '/1956', NULL, '1956-12-31', 'After World War II', 'bounds-inferred', 'Until 1956, the year in which the last groups of Japanese prisoners went home; that they are of these personnel is inferred. When it began after the war is not told.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'In the Soviet Union and in Mongolia, Japanese personnel were interned as prisoners of war, to work in labour camps.', NULL, 'The end of the war is not dated. Whether the personnel was in the two countries before or was only held there, and who interned it, is not said.'),
  -- Massacre of Feodosia, 1
  ('german-recapture-of-feodosia', 'German recapture of Feodosia', 'battle', '[1941-12-29..]', '1941-12-29', NULL, NULL, 'bounds-inferred', 'After the Soviet recapture of 29 December 1941, which it undid; how long after is not said, only that the recapture was brief.', NULL, 'soviet-recapture-of-feodosia', NULL, NULL, NULL, NULL, NULL, NULL, 'The Germans retook the city.', 'kind', 'After it the fate of the wounded was learned, by whom is not said.'),
  ('soviet-recapture-of-feodosia', 'Soviet recapture of Feodosia', 'battle', '1941-12-29', '1941-12-29', '1941-12-29', NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Soviet forces briefly took the city back; the retreating Wehrmacht left wounded soldiers in military hospitals.', 'kind', NULL),
  -- Massacre of Grishchino, 1
  ('german-recapture-of-krasnoarmeyskoye', 'Soviets pushed back at Krasnoarmeyskoye', 'battle', '1943-02-18', '1943-02-18', '1943-02-18', NULL, 'printed', NULL, NULL, 'soviet-capture-of-krasnoarmeyskoye', NULL, NULL, NULL, NULL, NULL, NULL, 'The Wiking division, with the support of two other German divisions, pushed the Soviets back.', 'summary; kind', 'That the town was retaken is not said. Only the Wiking division is called German; that the other two were is inferred.'),
  ('grishchino-bodies-found', 'Announcement of bodies found at Grishchino', 'report', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'german-recapture-of-krasnoarmeyskoye', NULL, NULL, NULL, NULL, NULL, NULL, 'The War Crimes Bureau announced a find of the bodies of numerous prisoners.', 'title; follows', 'No date and no place is given; it is told after 18 February 1943. What follows a semicolon and a colon, on torture and mutilated bodies, may be the Bureau''s as well.'),
  ('grishchino-cellar-killings', 'Killings in the cellar of the railway station', 'killings', NULL, NULL, NULL, NULL, NULL, NULL, 'grishchino-massacre', NULL, NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', 'About 120 Germans were driven into a large storeroom under the main station and killed with machine guns.', 'part_of', 'No day is given, and by whom they were killed is not said. Whose account it is, is not said either; the announcement of the War Crimes Bureau stands before it.'),
  ('soviet-capture-of-krasnoarmeyskoye', 'Soviet capture of Krasnoarmeyskoye', 'battle', '1943-02-10/1943-02-11', '1943-02-10', '1943-02-11', NULL, 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviets took control of the town.', 'kind', 'In the night between the two days. The article says the location.'),
  -- Postwar, 1
  ('early-postwar-releases', 'Releases of German and Japanese prisoners soon after the war', 'release', NULL, NULL, NULL, 'soon after the war', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Some of the prisoners, German and Japanese, were released.', NULL, 'The end of the war is not dated; how many were released, and by whom, is not said.'),
  ('last-repatriation', 'Repatriation of the last German and Japanese prisoners', 'release', '1956', '1956-01-01', '1956-12-31', NULL, 'printed', NULL, NULL, 'prisoners-kept-in-gulag', NULL, NULL, NULL, NULL, NULL, NULL, 'Not before 1956 did the last groups go home from the Soviet Union.', 'follows', NULL),
  ('prisoners-kept-in-gulag', 'German and Japanese prisoners kept in the GULAG', 'captivity', '/1956', NULL, '1956-12-31', 'long after the surrender of their countries', 'bounds-inferred', 'Until 1956, the year in which the last groups went home; the beginning is not told.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Many of the other German and Japanese prisoners stayed in the GULAG.', NULL, 'The surrenders are not dated, and how many stayed is not said.'),
  -- Postwar, 2
  ('executions-of-recaptured-soldiers', 'Executions of recaptured Soviet soldiers', 'execution', NULL, NULL, NULL, 'in the first months of the war', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Soviet soldiers who had been taken prisoner were executed.', 'title; summary', 'The clause says neither who the executed were nor who executed them. That they were recaptured prisoners, and that the order was the basis, is inferred from the words before it; the first months may begin before the order.'),
  ('order-270-issued', 'Order No. 270 issued', 'order', '1941-08', '1941-08-01', '1941-08-31', 'Early in the war', 'printed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The order classed all who had been taken prisoner as malicious deserters, liable to summary execution upon recapture.', NULL, 'That those taken prisoner are Soviet soldiers follows from the sentences before.'),
  ('repatriation-of-soviet-citizens', 'Repatriation of Soviet citizens', 'return', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'moore', 'unclear', NULL, 'stated', 'Soviet citizens, civilians and prisoners of war, were repatriated.', NULL, 'Told only as the total of which a share is given, in a sentence with a quotation without a name; Moore is named in the sentence before. No date is given, nor from where all of them came.'),
  ('return-of-soviet-pows-from-finland', 'Return of Soviet prisoners from Finland', 'return', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'moore', 'unclear', NULL, 'stated', 'Soviet prisoners of war returned from Finland.', NULL, 'No date and no number is given. That Finland had held them is inferred.'),
  ('returnees-from-finland', 'Mistreatment of Soviet prisoners returned from Finland', 'mistreatment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'return-of-soviet-pows-from-finland', NULL, NULL, 'moore', 'unclear', NULL, 'stated', 'Soviet prisoners of war who came back from Finland faced a similar mistreatment.', NULL, 'Similar to that of those returned from Germany. No date and no numbers are given, nor who mistreated them. The sentence has no speaker; Moore is the last one named.'),
  ('treatment-of-returned-soviet-pows', 'Mistreatment of returned Soviet prisoners', 'mistreatment', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'repatriation-of-soviet-citizens', NULL, NULL, 'moore', 'unclear', NULL, 'stated', 'Prisoners who lived through German captivity until 1945 went promptly to the Gulag, according to MacKenzie; only about 17% of the returned did, according to Moore. Some ended up in penal battalions; the rest met with various discriminations, and some were transferred to the NKVD. Most, of whom is not clear, were settled by force in remote regions, regularly controlled and denied compensation.', 'follows', 'Who sent, settled and controlled them is not said. What stands after the shares of MacKenzie and Moore has no speaker of its own. Denial of compensation lasted beyond the fall of the Soviet Union, which is not dated.'),
  -- Postwar, 3
  ('delayed-repatriation-of-allied-pows', 'Delayed repatriation of Western Allied prisoners', 'captivity', NULL, NULL, NULL, 'until they secured the release', NULL, NULL, NULL, 'transfer-of-western-allied-pows', NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviets delayed the return of Western Allied prisoners whom they had taken over from the Germans, in effect as hostages in political negotiations.', NULL, 'No date is given; the release is that of Soviet nationals and émigrés in Allied hands. With whom was negotiated is not said.'),
  ('executions-of-collaborators', 'Executions of Soviet nationals and émigrés judged collaborators', 'execution', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'release-of-soviet-nationals', NULL, NULL, NULL, NULL, NULL, NULL, 'Some, taken to be of those released, were judged collaborators and executed.', 'title; summary; follows', 'No date is given, nor who judged and executed them. Whom some refers to is taken to be the Soviet nationals and émigrés.'),
  ('release-of-soviet-nationals', 'Release of Soviet nationals and émigrés by the Allies', 'release', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-nationals-in-allied-custody', NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviets secured the release of Soviet nationals and émigrés whom the Allies held; it was often unwilling.', NULL, 'No date is given. The text has an often unwilling release; who was unwilling is not said outright.'),
  ('soviet-nationals-in-allied-custody', 'Holding of Soviet nationals and émigrés by the Allies', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Allies held Soviet nationals and émigrés.', NULL, 'Neither dates nor reasons are given, nor whether they were prisoners of war.'),
  ('transfer-of-western-allied-pows', 'Western Allied prisoners taken over from the Germans', 'transfer', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Soviets secured Western Allied prisoners of war from the Germans.', NULL, 'No date is given.'),
  -- Relationship with Soviet official statements, 1
  ('soviet-hague-declaration', 'Soviet declaration on the Hague Convention', 'declaration', NULL, NULL, NULL, 'early in the war', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Soviet officials claimed that they meant to respect the Hague Convention of 1907.', NULL, 'Early in the war, the article says, without a date.'),
  -- Relationship with Soviet official statements, 2
  ('finnish-pow-captivity', 'Captivity of Finnish prisoners of war', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, 'axis-pow-captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Finnish soldiers were prisoners in the Soviet Union; their treatment has been described as an exception. They have been treated better than Germans or Italians, it goes on; whose word that is, is not clear.', 'part_of', 'The captivity is not dated. By whom it has been described so is not said. That the Finns count among the Axis prisoners is inferred from the words Axis-aligned soldiers.'),
  ('repatriation-of-finnish-pows', 'Repatriation of Finnish prisoners', 'release', NULL, NULL, NULL, 'promptly after the war ended', NULL, NULL, NULL, 'finnish-pow-captivity', NULL, NULL, NULL, 'unclear', NULL, 'stated', 'Finnish prisoners were repatriated soon after the end of the war.', NULL, 'The end of the war is not dated, and which war is not said. The clause follows what has been described, by whom is not said.');

INSERT INTO event_country (event, country, role, inferred, said_by, reported_by, attribution) VALUES
  -- Lead, 1
  ('soviet-atrocities-ww2', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  -- Lead, 2
  ('annexation-of-baltic-states', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('annexation-of-baltic-states', 'estonia', 'victim', 1, NULL, NULL, NULL),
  ('annexation-of-baltic-states', 'latvia', 'victim', 1, NULL, NULL, NULL),
  ('annexation-of-baltic-states', 'lithuania', 'victim', 1, NULL, NULL, NULL),
  ('annexation-of-polish-territory', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('annexation-of-polish-territory', 'poland', 'victim', 0, NULL, NULL, NULL),
  ('baltic-officer-massacres', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('feodosia-massacre', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('german-invasion-of-ussr', 'germany', 'perpetrator', 0, NULL, NULL, NULL),
  ('german-invasion-of-ussr', 'soviet-union', 'victim', 0, NULL, NULL, NULL),
  ('german-pow-captivity', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  ('grishchino-massacre', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('italian-pow-captivity', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  ('katyn-massacre', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('litene-shootings', 'soviet-union', 'perpetrator', 1, NULL, NULL, NULL),
  ('massacres-of-axis-pows', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('riga-shootings', 'soviet-union', 'perpetrator', 1, NULL, NULL, NULL),
  ('soviet-public-declarations', 'soviet-union', 'issuer', 0, NULL, NULL, NULL),
  -- Lead, 3
  ('axis-pow-captivity', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  -- Legal framework, 1
  ('hague-ratification', 'russian-empire', 'party', 1, NULL, NULL, NULL),
  ('statute-of-pows-passed', 'soviet-union', 'issuer', 0, NULL, NULL, NULL),
  -- Poland, 1
  ('german-invasion-of-poland', 'germany', 'perpetrator', 0, NULL, NULL, NULL),
  ('german-invasion-of-poland', 'poland', 'victim', 0, NULL, NULL, NULL),
  ('polish-prisoners-in-soviet-hands', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  ('soviet-invasion-of-poland', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('soviet-invasion-of-poland', 'germany', 'party', 0, NULL, NULL, NULL),
  ('soviet-invasion-of-poland', 'poland', 'victim', 0, NULL, NULL, NULL),
  -- Poland, 2
  ('battle-of-grodno', 'poland', 'party', 1, NULL, NULL, NULL),
  ('battle-of-husynne', 'poland', 'party', 1, NULL, NULL, NULL),
  ('battle-of-szack', 'poland', 'party', 1, NULL, NULL, NULL),
  ('battle-of-szack', 'soviet-union', 'party', 1, NULL, NULL, NULL),
  ('breaches-of-surrender-terms', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  ('grabowiec-massacre', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('killings-during-invasion', 'soviet-union', 'perpetrator', 0, NULL, NULL, 'unnamed'),
  ('olszyna-wilczynski-shot', 'soviet-union', 'perpetrator', 1, NULL, NULL, NULL),
  ('szack-executions', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  -- Poland, 4
  ('imprisonment-of-poles-to-be-executed', 'poland', 'captive', 1, NULL, NULL, NULL),
  ('polish-pows-in-german-camps', 'germany', 'captor', 1, NULL, NULL, NULL),
  ('politburo-order-katyn', 'poland', 'subject', 1, NULL, NULL, NULL),
  ('releases-of-polish-prisoners', 'soviet-union', 'captor', 1, NULL, NULL, NULL),
  ('transfer-of-polish-prisoners-to-german-custody', 'soviet-union', 'captor', 1, NULL, NULL, NULL),
  ('transfer-of-polish-prisoners-to-german-custody', 'germany', 'captor', 1, NULL, NULL, NULL),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'soviet-union', 'perpetrator', 1, NULL, NULL, NULL),
  ('lithuanian-prisoners', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  ('occupation-of-baltic-states', 'soviet-union', 'perpetrator', 0, NULL, NULL, NULL),
  ('occupation-of-baltic-states', 'estonia', 'victim', 1, NULL, NULL, NULL),
  ('occupation-of-baltic-states', 'latvia', 'victim', 1, NULL, NULL, NULL),
  ('occupation-of-baltic-states', 'lithuania', 'victim', 1, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 1
  ('revision-of-pow-laws', 'soviet-union', 'issuer', 0, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 2
  ('soviet-pows-in-german-captivity', 'germany', 'captor', 1, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-1941', 'germany', 'subject', 1, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 5
  ('forced-labour-of-axis-pows', 'soviet-union', 'perpetrator', 0, 'simon-mackenzie', NULL, 'person'),
  ('german-atrocities-against-soviet-pows', 'germany', 'perpetrator', 1, NULL, NULL, NULL),
  ('german-war-of-extermination', 'germany', 'perpetrator', 0, 'mark-edele', NULL, 'person'),
  -- After German invasion of the USSR (1941), 8
  ('hungarian-pow-captivity', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  ('romanian-pow-captivity', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  -- Massacre of Feodosia, 1
  ('german-recapture-of-feodosia', 'germany', 'party', 0, NULL, NULL, NULL),
  ('german-recapture-of-feodosia', 'soviet-union', 'party', 1, NULL, NULL, NULL),
  ('soviet-recapture-of-feodosia', 'soviet-union', 'party', 0, NULL, NULL, NULL),
  ('soviet-recapture-of-feodosia', 'germany', 'party', 1, NULL, NULL, NULL),
  -- Massacre of Grishchino, 1
  ('german-recapture-of-krasnoarmeyskoye', 'soviet-union', 'party', 0, NULL, NULL, NULL),
  ('german-recapture-of-krasnoarmeyskoye', 'germany', 'party', 1, NULL, NULL, NULL),
  ('grishchino-cellar-killings', 'germany', 'victim', 1, NULL, NULL, 'unclear'),
  ('soviet-capture-of-krasnoarmeyskoye', 'soviet-union', 'party', 0, NULL, NULL, NULL),
  -- Postwar, 1
  ('last-repatriation', 'soviet-union', 'captor', 1, NULL, NULL, NULL),
  -- Postwar, 2
  ('order-270-issued', 'soviet-union', 'issuer', 0, NULL, NULL, NULL),
  ('return-of-soviet-pows-from-finland', 'finland', 'captor', 1, NULL, NULL, 'unclear'),
  -- Postwar, 3
  ('delayed-repatriation-of-allied-pows', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  ('release-of-soviet-nationals', 'soviet-union', 'party', 0, NULL, NULL, NULL),
  ('transfer-of-western-allied-pows', 'germany', 'captor', 0, NULL, NULL, NULL),
  ('transfer-of-western-allied-pows', 'soviet-union', 'captor', 0, NULL, NULL, NULL),
  -- Relationship with Soviet official statements, 2
  ('finnish-pow-captivity', 'soviet-union', 'captor', 0, NULL, NULL, NULL);

INSERT INTO event_place (event, place, country_then, inferred) VALUES
  -- Lead, 2
  ('annexation-of-baltic-states', 'baltic-states', 'estonia', 0),
  ('annexation-of-baltic-states', 'baltic-states', 'latvia', 0),
  ('annexation-of-baltic-states', 'baltic-states', 'lithuania', 0),
  ('annexation-of-polish-territory', 'annexed-polish-territory', 'poland', 0),
  ('feodosia-massacre', 'feodosia', 'soviet-union', 0),
  ('feodosia-massacre', 'crimea', 'soviet-union', 0),
  ('german-invasion-of-ussr', 'soviet-union-territory', 'soviet-union', 0),
  ('grishchino-massacre', 'grishchino', 'soviet-union', 0),
  ('grishchino-massacre', 'eastern-ukraine', 'soviet-union', 0),
  ('katyn-massacre', 'katyn', 'soviet-union', 0),
  ('litene-shootings', 'litene', 'latvia', 0),
  ('riga-shootings', 'riga', 'latvia', 0),
  -- Poland, 1
  ('soviet-invasion-of-poland', 'poland-territory', 'poland', 0),
  -- Poland, 2
  ('battle-of-grodno', 'grodno', 'poland', 0),
  ('battle-of-husynne', 'husynne', NULL, 0),
  ('battle-of-szack', 'szack', 'poland', 0),
  ('grabowiec-massacre', 'grabowiec', 'poland', 0),
  -- Poland, 3
  ('transport-to-komi', 'soviet-far-east', 'soviet-union', 0),
  ('transport-to-komi', 'komi-republic', 'soviet-union', 0),
  -- Poland, 4
  ('imprisonment-of-poles-to-be-executed', 'western-ukraine', 'poland', 0),
  ('imprisonment-of-poles-to-be-executed', 'occupied-belarus', 'poland', 0),
  ('occupation-of-western-ukraine-and-belarus', 'western-ukraine', 'poland', 0),
  ('occupation-of-western-ukraine-and-belarus', 'occupied-belarus', 'poland', 0),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'siberia', 'soviet-union', 0),
  ('occupation-of-baltic-states', 'baltic-states', 'estonia', 0),
  ('occupation-of-baltic-states', 'baltic-states', 'latvia', 0),
  ('occupation-of-baltic-states', 'baltic-states', 'lithuania', 0),
  ('return-of-latvian-officers', 'siberia', 'soviet-union', 0),
  ('yukhonovo-camp-imprisonment', 'yukhonovo-camp', NULL, 0),
  -- After German invasion of the USSR (1941), 2
  ('killings-of-german-pows-in-the-west', 'france-territory', 'france', 1),
  ('killings-of-german-pows-in-the-west', 'italy-territory', 'italy', 1),
  ('killings-of-german-pows-in-the-west', 'north-africa', NULL, 1),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internment', 'soviet-union-territory', 'soviet-union', 0),
  ('japanese-internment', 'mongolia-territory', 'mongolia', 0),
  -- Massacre of Feodosia, 1
  ('german-recapture-of-feodosia', 'feodosia', 'soviet-union', 0),
  ('german-recapture-of-feodosia', 'crimea', 'soviet-union', 0),
  ('soviet-recapture-of-feodosia', 'feodosia', 'soviet-union', 0),
  ('soviet-recapture-of-feodosia', 'crimea', 'soviet-union', 0),
  -- Massacre of Grishchino, 1
  ('german-recapture-of-krasnoarmeyskoye', 'grishchino', 'soviet-union', 1),
  ('german-recapture-of-krasnoarmeyskoye', 'eastern-ukraine', 'soviet-union', 1),
  ('grishchino-cellar-killings', 'grishchino-station', 'soviet-union', 0),
  ('grishchino-cellar-killings', 'grishchino', 'soviet-union', 1),
  ('grishchino-cellar-killings', 'eastern-ukraine', 'soviet-union', 1),
  ('soviet-capture-of-krasnoarmeyskoye', 'grishchino', 'soviet-union', 1),
  ('soviet-capture-of-krasnoarmeyskoye', 'eastern-ukraine', 'soviet-union', 1),
  -- Postwar, 1
  ('last-repatriation', 'soviet-union-territory', 'soviet-union', 0),
  -- Postwar, 2
  ('return-of-soviet-pows-from-finland', 'finland-territory', 'finland', 0),
  -- Relationship with Soviet official statements, 2
  ('finnish-pow-captivity', 'soviet-union-territory', 'soviet-union', 0);

INSERT INTO event_person (event, person, role, inferred, said_by, reported_by, attribution) VALUES
  -- Lead, 1
  ('soviet-atrocities-ww2', 'joseph-stalin', 'sanctioned', 0, NULL, NULL, NULL),
  ('soviet-atrocities-ww2', 'joseph-stalin', 'ordered', 0, NULL, NULL, NULL),
  -- Poland, 2
  ('battle-of-szack', 'wilhelm-orlik-rueckemann', 'commander', 0, NULL, NULL, NULL),
  ('breaches-of-surrender-terms', 'wladyslaw-langner', 'commander', 0, NULL, NULL, NULL),
  ('breaches-of-surrender-terms', 'mieczyslaw-smorawinski', 'commander', 0, NULL, NULL, NULL),
  ('olszyna-wilczynski-shot', 'jozef-olszyna-wilczynski', 'victim', 0, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-1941', 'joseph-stalin', 'issuer', 0, NULL, NULL, NULL),
  ('stalin-speech-1942', 'joseph-stalin', 'issuer', 0, NULL, NULL, NULL);

INSERT INTO event_organisation (event, organisation, role, inferred, said_by, reported_by, attribution) VALUES
  -- Lead, 1
  ('soviet-atrocities-ww2', 'nkvd', 'perpetrator', 0, NULL, NULL, NULL),
  ('soviet-atrocities-ww2', 'red-army', 'perpetrator', 0, NULL, NULL, NULL),
  ('soviet-atrocities-ww2', 'soviet-leadership', 'sanctioned', 0, NULL, NULL, NULL),
  ('soviet-atrocities-ww2', 'soviet-leadership', 'ordered', 0, NULL, NULL, NULL),
  -- Lead, 2
  ('baltic-officer-massacres', 'baltic-armies', 'victim', 0, NULL, NULL, NULL),
  ('feodosia-massacre', 'german-soldiers', 'victim', 0, NULL, NULL, NULL),
  ('feodosia-massacre', 'red-army', 'perpetrator', 0, NULL, NULL, 'unnamed'),
  ('feodosia-massacre', 'soviet-navy', 'perpetrator', 0, NULL, NULL, 'unnamed'),
  ('feodosia-massacre', 'nkvd', 'perpetrator', 0, NULL, NULL, 'unnamed'),
  ('german-pow-captivity', 'german-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('grishchino-massacre', 'axis-pows', 'victim', 0, NULL, NULL, NULL),
  ('grishchino-massacre', 'wehrmacht', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'organisation-todt', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'danish-todt-members', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'italian-pows', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'romanian-pows', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'hungarian-pows', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'german-civil-officials', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'german-civilian-workers', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'ukrainian-volunteers', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'nurses-at-grishchino', 'victim', 0, NULL, NULL, 'unclear'),
  ('grishchino-massacre', 'red-army', 'perpetrator', 0, NULL, NULL, NULL),
  ('grishchino-massacre', '4th-guards-tank-corps', 'perpetrator', 1, NULL, NULL, NULL),
  ('grishchino-massacre', 'civilians-at-grishchino', 'victim', 0, NULL, NULL, NULL),
  ('italian-pow-captivity', 'italian-pows', 'captive', 0, NULL, NULL, NULL),
  ('katyn-massacre', 'polish-citizens', 'victim', 0, NULL, NULL, NULL),
  ('katyn-massacre', 'polish-officers', 'victim', 0, NULL, NULL, NULL),
  ('katyn-massacre', 'polish-army', 'victim', 0, NULL, NULL, NULL),
  ('katyn-massacre', 'polish-soldiers', 'victim', 0, NULL, NULL, NULL),
  ('katyn-massacre', 'nkvd', 'perpetrator', 0, NULL, NULL, NULL),
  ('katyn-massacre', 'politburo', 'ordered', 0, NULL, NULL, NULL),
  ('litene-shootings', 'latvian-officers', 'victim', 0, NULL, NULL, NULL),
  ('massacres-of-axis-pows', 'german-soldiers', 'victim', 0, NULL, NULL, NULL),
  ('massacres-of-axis-pows', 'axis-pows', 'victim', 0, 'bureau-depositions', NULL, 'collective'),
  ('massacres-of-axis-pows', 'italian-pows', 'victim', 0, 'bureau-depositions', NULL, 'collective'),
  ('massacres-of-axis-pows', 'spanish-pows', 'victim', 0, 'bureau-depositions', NULL, 'collective'),
  ('massacres-of-axis-pows', 'unit-commissars', 'incited', 0, 'bureau-depositions', NULL, 'collective'),
  ('riga-shootings', 'latvian-officers', 'victim', 0, NULL, NULL, NULL),
  -- Lead, 3
  ('axis-pow-captivity', 'axis-pows', 'captive', 0, NULL, NULL, NULL),
  -- Legal framework, 1
  ('hague-ratification', 'tsarist-government', 'party', 0, NULL, NULL, NULL),
  -- Poland, 1
  ('polish-prisoners-in-soviet-hands', 'polish-soldiers', 'captive', 0, NULL, NULL, NULL),
  -- Poland, 2
  ('battle-of-szack', 'border-protection-corps', 'party', 0, NULL, NULL, NULL),
  ('battle-of-szack', 'soviet-52nd-rifle-division', 'party', 0, NULL, NULL, NULL),
  ('breaches-of-surrender-terms', 'polish-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('grabowiec-massacre', 'grabowiec-hospital', 'victim', 0, NULL, NULL, NULL),
  ('grodno-executions', 'polish-soldiers', 'victim', 1, NULL, NULL, NULL),
  ('grodno-executions', 'nkvd', 'perpetrator', 0, NULL, NULL, NULL),
  ('husynne-killings', 'polish-soldiers', 'victim', 0, NULL, NULL, NULL),
  ('killings-during-invasion', 'polish-soldiers', 'victim', 0, NULL, NULL, NULL),
  ('killings-during-invasion', 'ukrainian-nationalists', 'perpetrator', 0, NULL, NULL, 'unnamed'),
  ('olszyna-wilczynski-shot', 'polish-officers', 'victim', 1, NULL, NULL, NULL),
  ('riverine-flotilla-massacre', 'riverine-flotilla', 'victim', 0, NULL, NULL, NULL),
  ('riverine-flotilla-massacre', 'polish-navy', 'victim', 0, NULL, NULL, NULL),
  ('szack-executions', 'polish-officers', 'victim', 0, NULL, NULL, NULL),
  -- Poland, 3
  ('forced-labour-of-polish-soldiers', 'polish-soldiers', 'victim', 1, NULL, NULL, NULL),
  ('release-of-polish-soldiers', 'polish-soldiers', 'captive', 1, NULL, NULL, NULL),
  ('transport-to-komi', 'polish-soldiers', 'captive', 1, NULL, NULL, NULL),
  -- Poland, 4
  ('december-1939-arrests', 'polish-officers', 'captive', 0, NULL, NULL, NULL),
  ('escapes-of-polish-prisoners', 'polish-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('interrogations-of-polish-prisoners', 'polish-soldiers', 'captive', 1, NULL, NULL, NULL),
  ('interrogations-of-polish-prisoners', 'nkvd', 'captor', 1, NULL, NULL, NULL),
  ('nkvd-camps-polish-prisoners', 'polish-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('nkvd-camps-polish-prisoners', 'nkvd', 'captor', 0, NULL, NULL, NULL),
  ('polish-pows-in-german-camps', 'polish-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('politburo-order-katyn', 'politburo', 'issuer', 0, NULL, NULL, NULL),
  ('releases-of-polish-prisoners', 'polish-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('transfer-of-polish-prisoners-to-german-custody', 'polish-soldiers', 'captive', 0, NULL, NULL, NULL),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'latvian-officers', 'victim', 1, NULL, NULL, NULL),
  ('deportation-of-latvian-officers', 'gulag', 'captor', 1, NULL, NULL, NULL),
  ('lithuanian-prisoners', 'lithuanian-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('return-of-latvian-officers', 'latvian-officers', 'captive', 1, NULL, NULL, NULL),
  ('yukhonovo-camp-imprisonment', 'baltic-armies', 'captive', 0, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 1
  ('revision-of-pow-laws', 'nkvd', 'subject', 0, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 2
  ('escapes-of-german-prisoners', 'german-soldiers', 'captive', 0, 'alfred-de-zayas', NULL, 'person'),
  ('killings-of-german-pows-in-the-west', 'german-soldiers', 'victim', 0, 'alfred-de-zayas', NULL, 'person'),
  ('soviet-pows-in-german-captivity', 'soviet-pows', 'captive', 0, NULL, NULL, NULL),
  ('war-crimes-bureau-investigations', 'war-crimes-bureau', 'issuer', 0, NULL, NULL, NULL),
  ('war-crimes-bureau-investigations', 'axis-pows', 'subject', 0, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-1941', 'war-crimes-bureau', 'issuer', 0, NULL, NULL, NULL),
  ('bureau-report-1941', 'red-army', 'subject', 0, NULL, NULL, NULL),
  ('bureau-report-1941', 'german-soldiers', 'subject', 0, NULL, NULL, NULL),
  ('bureau-report-1941', 'german-medical-corps', 'subject', 0, NULL, NULL, NULL),
  ('red-army-order-laws-of-war', 'red-army', 'issuer', 1, 'war-crimes-bureau', NULL, 'body'),
  ('red-army-order-laws-of-war', 'council-of-peoples-commissars', 'sanctioned', 0, 'war-crimes-bureau', NULL, 'body'),
  ('red-army-order-laws-of-war', 'red-army', 'subject', 0, 'war-crimes-bureau', NULL, 'body'),
  -- After German invasion of the USSR (1941), 4
  ('spanish-pow-captivity', 'spanish-pows', 'captive', 0, 'bureau-depositions', NULL, 'collective'),
  ('stalin-speech-1942', 'german-soldiers', 'subject', 1, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 5
  ('forced-labour-of-axis-pows', 'german-soldiers', 'victim', 0, 'simon-mackenzie', NULL, 'person'),
  ('forced-labour-of-axis-pows', 'axis-pows', 'victim', 0, 'simon-mackenzie', NULL, 'person'),
  ('german-atrocities-against-soviet-pows', 'soviet-pows', 'victim', 0, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 8
  ('capture-of-italian-prisoners', 'italian-pows', 'captive', 0, NULL, NULL, 'unnamed'),
  ('hungarian-pow-captivity', 'hungarian-pows', 'captive', 0, NULL, NULL, NULL),
  ('romanian-pow-captivity', 'romanian-pows', 'captive', 0, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internment', 'japanese-pows', 'captive', 0, NULL, NULL, NULL),
  -- Massacre of Feodosia, 1
  ('soviet-recapture-of-feodosia', 'wehrmacht', 'party', 1, NULL, NULL, NULL),
  -- Massacre of Grishchino, 1
  ('german-recapture-of-krasnoarmeyskoye', '5th-ss-panzer-division-wiking', 'party', 0, NULL, NULL, NULL),
  ('german-recapture-of-krasnoarmeyskoye', '333-infantry-division', 'party', 0, NULL, NULL, NULL),
  ('german-recapture-of-krasnoarmeyskoye', '7th-panzer-division', 'party', 0, NULL, NULL, NULL),
  ('grishchino-bodies-found', 'war-crimes-bureau', 'issuer', 0, NULL, NULL, NULL),
  ('grishchino-bodies-found', 'axis-pows', 'subject', 1, NULL, NULL, NULL),
  -- Postwar, 1
  ('early-postwar-releases', 'german-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('early-postwar-releases', 'japanese-pows', 'captive', 0, NULL, NULL, NULL),
  ('last-repatriation', 'german-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('last-repatriation', 'japanese-pows', 'captive', 0, NULL, NULL, NULL),
  ('prisoners-kept-in-gulag', 'german-soldiers', 'captive', 0, NULL, NULL, NULL),
  ('prisoners-kept-in-gulag', 'japanese-pows', 'captive', 0, NULL, NULL, NULL),
  ('prisoners-kept-in-gulag', 'gulag', 'captor', 1, NULL, NULL, NULL),
  -- Postwar, 2
  ('executions-of-recaptured-soldiers', 'soviet-pows', 'victim', 1, NULL, NULL, NULL),
  ('order-270-issued', 'soviet-pows', 'subject', 1, NULL, NULL, NULL),
  ('repatriation-of-soviet-citizens', 'soviet-pows', 'captive', 0, NULL, NULL, 'unclear'),
  ('repatriation-of-soviet-citizens', 'repatriated-soviet-civilians', 'captive', 0, NULL, NULL, 'unclear'),
  ('return-of-soviet-pows-from-finland', 'soviet-pows', 'captive', 0, NULL, NULL, 'unclear'),
  ('returnees-from-finland', 'soviet-pows', 'victim', 0, NULL, NULL, 'unclear'),
  ('treatment-of-returned-soviet-pows', 'soviet-pows', 'victim', 1, NULL, NULL, 'unclear'),
  ('treatment-of-returned-soviet-pows', 'gulag', 'captor', 1, 'simon-mackenzie', NULL, 'person'),
  ('treatment-of-returned-soviet-pows', 'nkvd', 'captor', 1, NULL, NULL, 'unclear'),
  -- Postwar, 3
  ('delayed-repatriation-of-allied-pows', 'western-allied-pows', 'captive', 0, NULL, NULL, NULL),
  ('executions-of-collaborators', 'soviet-nationals-held-by-allies', 'victim', 1, NULL, NULL, NULL),
  ('release-of-soviet-nationals', 'soviet-nationals-held-by-allies', 'captive', 0, NULL, NULL, NULL),
  ('release-of-soviet-nationals', 'western-allies', 'captor', 1, NULL, NULL, NULL),
  ('soviet-nationals-in-allied-custody', 'soviet-nationals-held-by-allies', 'captive', 0, NULL, NULL, NULL),
  ('soviet-nationals-in-allied-custody', 'western-allies', 'captor', 1, NULL, NULL, NULL),
  ('transfer-of-western-allied-pows', 'western-allied-pows', 'captive', 0, NULL, NULL, NULL),
  -- Relationship with Soviet official statements, 1
  ('soviet-hague-declaration', 'soviet-officials', 'issuer', 0, NULL, NULL, NULL),
  -- Relationship with Soviet official statements, 2
  ('finnish-pow-captivity', 'finnish-pows', 'captive', 0, NULL, NULL, NULL),
  ('repatriation-of-finnish-pows', 'finnish-pows', 'captive', 0, NULL, NULL, 'unclear');

INSERT INTO event_document (event, document, role, inferred) VALUES
  -- Lead, 2
  ('katyn-massacre', 'order-of-5-march-1940', 'basis', 0),
  -- Legal framework, 1
  ('hague-ratification', 'hague-convention-1907', 'subject', 0),
  ('statute-of-pows-passed', 'statute-of-pows', 'issued', 0),
  -- Poland, 1
  ('soviet-invasion-of-poland', 'molotov-ribbentrop-pact', 'basis', 0),
  -- Poland, 4
  ('politburo-order-katyn', 'order-of-5-march-1940', 'issued', 0),
  -- After German invasion of the USSR (1941), 1
  ('revision-of-pow-laws', 'revised-pow-laws', 'issued', 0),
  -- After German invasion of the USSR (1941), 2
  ('war-crimes-bureau-investigations', 'bureau-papers', 'issued', 0),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-1941', 'bureau-report-november-1941', 'issued', 0),
  ('bureau-report-1941', 'red-army-order-1-july-1941', 'subject', 0),
  ('red-army-order-laws-of-war', 'red-army-order-1-july-1941', 'issued', 0),
  ('red-army-order-laws-of-war', 'hague-regulations', 'subject', 0),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-1941', 'stalin-speech-november-1941', 'issued', 0),
  ('stalin-speech-1942', 'stalin-speech-february-1942', 'issued', 0),
  -- Postwar, 2
  ('executions-of-recaptured-soldiers', 'order-no-270', 'basis', 1),
  ('order-270-issued', 'order-no-270', 'issued', 0),
  -- Relationship with Soviet official statements, 1
  ('soviet-hague-declaration', 'hague-convention-1907', 'subject', 0);

INSERT INTO breakdown (id, quantity, title, complete, inferred, note) VALUES
  -- Lead, 2
  ('grishchino-groups', 'grishchino-dead', 'The dead of Grishchino by group', 1, 1, 'The section calls the eight groups among the dead and prints no total. That they make up the whole is inferred from their sum, which is the 596 of the lead; nurses, of whom the section speaks before, are in no group of their own.');

INSERT INTO quantity (id, title, measure, population, country, event, unit, dated_as_event, date, earliest, latest, when_words, date_origin, date_note, whole, part_of, breakdown, inferred, note) VALUES
  -- Lead, 2
  ('feodosia-dead', 'Wounded soldiers murdered at Feodosia', 'killed', 'wounded German soldiers', 'germany', 'feodosia-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, 'feodosia-wounded-left', NULL, 'country', 'The lead counts the murdered, the section those left behind, and says that every one of them was massacred; the two agree.'),
  ('german-pow-deaths', 'German prisoners of war who died in Soviet custody', 'died', 'German prisoners of war', 'germany', 'german-pow-captivity', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1, 'axis-pow-deaths', NULL, 'part_of; country', 'That they lie inside the 1.5 million Axis European dead of the lead is inferred: not to be added to them. Some German estimates take in men missing in action; whether these are among the prisoners taken is not said.'),
  ('german-pow-mortality', 'Death rate of German prisoners of war', 'mortality-rate', 'German prisoners of war', 'germany', 'german-pow-captivity', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', NULL),
  ('grishchino-dead', 'The dead of the massacre of Grishchino', 'killed', 'Axis prisoners of war and civilians', NULL, 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 'The section prints no total; it lists eight groups as among the dead. The nurses of whom it speaks before are in no group of their own.'),
  ('italian-pow-mortality', 'Death rate of Italian prisoners of war', 'mortality-rate', 'Italian prisoners of war', 'italy', 'italian-pow-captivity', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', NULL),
  ('katyn-officers', 'Officers among the dead of Katyn', 'executed', 'Polish officers', 'poland', 'katyn-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'katyn-victims', NULL, 'country', '8,000 in the lead and about 8,000 in the section may both hold.'),
  ('katyn-victims', 'The dead of the Katyn massacre', 'executed', 'Poles', 'poland', 'katyn-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'country', 'Over 20,000 and nearly 22,000 may both hold. The lead counts Polish citizens, the section Polish intelligentsia; the section after the German invasion speaks of the execution of Polish prisoners of war at Katyn.'),
  ('massacred-pows-nationality', 'Share of Germans among the prisoners massacred after the German invasion', 'killed', 'German prisoners of war', 'germany', 'massacres-of-axis-pows', 'percent', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', NULL),
  -- Lead, 3
  ('axis-pow-deaths', 'Axis European prisoners of war who died after they had surrendered to the Soviet Union', 'died', 'Axis European prisoners of war', NULL, 'axis-pow-captivity', 'people', 0, NULL, NULL, NULL, 'after surrendering to the USSR', NULL, NULL, 1, NULL, NULL, NULL, 'The German and the Italian dead of the other statements are presumably among them and not to be added.'),
  -- Poland, 2
  ('flotilla-dead', 'Prisoners from the Riverine Flotilla massacred', 'killed', 'captured men of the Riverine Flotilla', 'poland', 'riverine-flotilla-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'country', 'By whom is not said, nor whether the approximately 2,500 murdered during the invasion include them.'),
  ('grabowiec-officers', 'Officers who died at Grabowiec', 'died', 'officers', 'poland', 'grabowiec-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', 'Whether they were staff, patients or others, whether they are all the dead, and whether the approximately 2,500 include them, is not said.'),
  ('grodno-executed', 'Defenders of Grodno executed', 'executed', 'Polish defenders taken captive', 'poland', 'grodno-executions', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, 'invasion-murdered', NULL, 'part_of; country', 'That the approximately 2,500 murdered during the invasion include them is inferred: the article closes its list of incidents with that number.'),
  ('husynne-dead', 'Prisoners murdered after the Battle of Husynne', 'killed', 'Polish prisoners of war', 'poland', 'husynne-killings', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'country', 'By whom is not said, nor whether the approximately 2,500 murdered during the invasion include them.'),
  ('invasion-murdered', 'Polish soldiers murdered during the invasion', 'killed', 'Polish soldiers', 'poland', 'killings-during-invasion', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'country', 'By Soviets and by Ukrainian nationalists together. That single incidents told before are counted is inferred from the word overall; which of the two did them is not said by it.'),
  ('polish-soldier-murder-incidents', 'Incidents in which Polish soldiers were murdered after capture', 'other', 'incidents', 'poland', 'killings-during-invasion', 'incidents', 0, NULL, NULL, NULL, 'shortly after capture', NULL, NULL, 0, NULL, NULL, 'country', 'Incidents are counted, not people; some soldiers, the article says, without a number.'),
  ('szack-identified', 'Identified victims of the executions after the Battle of Szack', 'executed', 'victims', 'poland', 'szack-executions', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'invasion-murdered', NULL, 'part_of; country', 'Those identified; how many were executed is not said. That the approximately 2,500 murdered during the invasion include them is inferred: the article closes its list of incidents with that number.'),
  -- Poland, 3
  ('polish-forced-labourers', 'Polish soldiers used as forced labourers', 'forced-labour', 'Polish privates and non-commissioned officers', 'poland', 'forced-labour-of-polish-soldiers', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'title; population; country', 'The sentence says lower ranking soldiers; that they are Polish follows from the section. How they relate to the several hundred thousands, the 125,000 in camps of the NKVD, the about 40,000 of mid-November and the about a thousand officers of December is not said.'),
  -- Poland, 4
  ('katyn-officers-pows', 'Prisoners of war among the officers executed at Katyn', 'executed', 'Polish officers who were prisoners from the invasion of 1939', 'poland', 'katyn-massacre', 'percent', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'katyn-officers', NULL, 'country', NULL),
  ('polish-officers-arrested', 'Polish officers imprisoned after the arrests of December 1939', 'imprisoned', 'additional Polish officers', 'poland', 'december-1939-arrests', 'people', 0, '1939-12', '1939-12-01', '1939-12-31', NULL, 'printed', NULL, 0, NULL, NULL, 'country', 'Additional to what number is not said, nor how they relate to the several hundred thousands, the about 60,000 labourers, the 125,000 in camps of the NKVD and the about 40,000 of mid-November.'),
  ('polish-pows-held', 'Polish prisoners of war in Soviet hands after the fighting', 'held', 'Polish prisoners of war', 'poland', 'polish-prisoners-in-soviet-hands', 'people', 0, NULL, NULL, NULL, 'After the fighting ended', NULL, NULL, 0, NULL, NULL, 'country', 'The Soviet Union ended up with them, the article says; it does not say captured. When the fighting ended is not said.'),
  ('polish-pows-imprisoned', 'Polish prisoners of war imprisoned in camps of the NKVD', 'imprisoned', 'Polish prisoners of war', 'poland', 'nkvd-camps-polish-prisoners', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'polish-pows-held', NULL, 'part_of; country', 'No date is given. That they are some of the several hundred thousands follows from the sentence before. How they relate to the about 60,000 labourers, the about 40,000 of mid-November and the about a thousand officers of December is not said.'),
  ('polish-pows-november-1939', 'Polish prisoners in Soviet custody in mid-November 1939', 'held', 'Polish prisoners of war', 'poland', 'polish-prisoners-in-soviet-hands', 'people', 0, '1939-11', '1939-11-01', '1939-11-30', 'By mid-November', 'year-inferred', 'The year is not printed: the sentence stands between the invasion of September 1939 and December of 1939.', 0, NULL, NULL, 'title; country', 'From what number it had decreased is not said, nor how it relates to the about 60,000 labourers, the 125,000 in camps of the NKVD and the about a thousand officers of December.'),
  ('politburo-order-victims', 'People whose execution the order of 5 March 1940 demanded', 'ordered-killed', 'Poles held in camps and prisons', 'poland', 'politburo-order-katyn', 'people', 0, '1940-03-05', '1940-03-05', '1940-03-05', NULL, 'printed', NULL, 0, NULL, NULL, 'country', 'How many the order was to have executed; those executed are counted under katyn-victims.'),
  -- Poland, 5
  ('deportee-pow-mortality-adults', 'Death rate of deportees and prisoners of war: adults', 'mortality-rate', 'adults among “deportees and POWs”', 'poland', NULL, 'percent', 0, '1939/1941', '1939-01-01', '1941-12-31', NULL, 'printed', NULL, 0, NULL, NULL, 'country', 'The article does not repeat that they are Polish.'),
  ('deportee-pow-mortality-children', 'Death rate of deportees and prisoners of war: children', 'mortality-rate', 'children among “deportees and POWs”', 'poland', NULL, 'percent', 0, '1939/1941', '1939-01-01', '1941-12-31', NULL, 'printed', NULL, 0, NULL, NULL, 'country', 'The article does not repeat that they are Polish.'),
  ('polish-enlisted-mortality', 'Death rate of the military enlisted', 'mortality-rate', 'military enlisted', 'poland', NULL, 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', 'The article does not repeat that they are Polish, nor in whose hands they were.'),
  ('polish-officer-mortality', 'Death rate of Polish officers in Soviet captivity', 'mortality-rate', 'Polish officers', 'poland', 'polish-prisoners-in-soviet-hands', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; event; country; title', 'The sentence says only the officers; Polish prisoners of war in Soviet captivity stand in the sentence before.'),
  ('polish-officers-perished-at-katyn', 'Share of the captive Polish officers who perished in the Katyn massacre', 'died', 'Polish officers', 'poland', 'katyn-massacre', 'percent', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; country; title', NULL),
  ('polish-pow-mortality-german-camps', 'Death rate of Polish prisoners of war in German camps', 'mortality-rate', 'Polish prisoners of war in German camps', 'poland', 'polish-pows-in-german-camps', 'percent', 0, NULL, NULL, NULL, 'during the war', NULL, NULL, 0, NULL, NULL, 'country', NULL),
  ('polish-pow-time-in-captivity', 'Polish prisoners of war who spent less time in Soviet than in German camps', 'other', 'Polish prisoners of war', 'poland', NULL, 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', NULL),
  -- Baltic states, 1
  ('latvian-officers-deported', 'Officers deported to camps in Siberia', 'deported', 'Latvian officers', 'latvia', 'deportation-of-latvian-officers', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; country; title', NULL),
  ('latvian-officers-returned', 'Officers who returned from Siberia', 'returned', 'Latvian officers', 'latvia', 'return-of-latvian-officers', 'people', 0, NULL, NULL, NULL, 'after Joseph Stalin''s death', NULL, NULL, 0, 'latvian-officers-deported', NULL, 'population; part_of; country; title', 'The article does not date the death of Stalin. That they returned then does not say that no other was alive.'),
  ('litene-dead', 'Latvian officers shot in Litene', 'killed', 'Latvian officers', 'latvia', 'litene-shootings', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'country', NULL),
  ('lithuanian-officers-held', 'Lithuanian officers in Soviet camps', 'imprisoned', 'Lithuanian officers', 'lithuania', 'lithuanian-prisoners', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', NULL),
  ('lithuanian-prisoner-deaths', 'Lithuanian officers and soldiers estimated to have died in Soviet camps', 'died', 'Lithuanian officers and soldiers', 'lithuania', 'lithuanian-prisoners', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'population; country', 'Whether them means both groups is not said.'),
  ('lithuanian-soldiers-held', 'Lithuanian soldiers in Soviet camps', 'imprisoned', 'Lithuanian soldiers', 'lithuania', 'lithuanian-prisoners', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'title; population; country', 'After 2,000 Lithuanian officers; the adjective is not repeated.'),
  ('riga-dead', 'Latvian officers shot in Riga', 'killed', 'Latvian officers', 'latvia', 'riga-shootings', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'country', NULL),
  ('yukhonovo-mortality', 'Death rate in Yukhonovo Camp', 'mortality-rate', 'people held in Yukhonovo Camp', NULL, 'yukhonovo-camp-imprisonment', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 'The rate is that of the camp; whether of the Baltic officers alone is not said.'),
  ('yukhonovo-officers-held', 'Baltic officers in Yukhonovo Camp', 'imprisoned', 'Baltic officers', NULL, 'yukhonovo-camp-imprisonment', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 2
  ('bureau-papers-compiled', 'Papers compiled by the War Crimes Bureau', 'documents', 'depositions, reports and captured papers', NULL, 'war-crimes-bureau-investigations', 'documents', 0, '1941/1945', '1941-01-01', '1945-12-31', NULL, 'printed', NULL, 0, NULL, NULL, NULL, NULL),
  ('bureau-source-kinds', 'Major sources of information of the War Crimes Bureau', 'other', 'major sources of information', NULL, 'war-crimes-bureau-investigations', 'sources', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 4
  ('germans-to-be-exterminated', 'Germans whom Stalin''s speech of November 1941 made it the task to exterminate', 'other', 'Germans who had invaded the Soviet Union', 'germany', 'stalin-speech-1941', 'people', 0, '1941-11-06', '1941-11-06', '1941-11-06', NULL, 'printed', NULL, 0, NULL, NULL, 'country', 'What a speech called for; the article does not call it an order, and nobody is counted.'),
  -- After German invasion of the USSR (1941), 7
  ('german-pow-deaths-after-january-1943', 'Share of the dead German prisoners who died after January 1943', 'died', 'German prisoners of war', 'germany', 'german-pow-captivity', 'percent', 0, '[1943-02..]', '1943-02-01', NULL, 'after January 1943', 'bounds-inferred', 'Not before February 1943: after January 1943, the consensus has it. No end is given.', 0, 'german-pow-deaths', NULL, 'country', NULL),
  ('german-pows-taken', 'German prisoners of war taken by the Soviet Union', 'captured', 'German prisoners of war', 'germany', 'german-pow-captivity', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', NULL),
  -- After German invasion of the USSR (1941), 8
  ('hungarian-pow-mortality', 'Death rate of Hungarian prisoners of war', 'mortality-rate', 'Hungarian prisoners of war', 'hungary', 'hungarian-pow-captivity', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'title; population; country', NULL),
  ('italian-pow-deaths', 'Italian prisoners assumed to have frozen or died soon after capture', 'died', 'Italian prisoners of war', 'italy', 'italian-pow-captivity', 'people', 0, NULL, NULL, NULL, 'shortly after capture', NULL, NULL, 0, 'axis-pow-deaths', NULL, 'population; country; part_of', 'The clause does not repeat who they were; the one before is on the Italians.'),
  ('romanian-pow-mortality', 'Death rate of Romanian prisoners of war', 'mortality-rate', 'Romanian prisoners of war', 'romania', 'romanian-pow-captivity', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'title; population; country', NULL),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internee-deaths', 'Japanese internees who died in captivity', 'died', 'interned Japanese personnel', 'japan', 'japanese-internment', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1, 'japanese-internees', NULL, 'country', NULL),
  ('japanese-internees', 'Japanese personnel interned', 'interned', 'Japanese personnel in Mongolia and the USSR', 'japan', 'japanese-internment', 'people', 0, NULL, NULL, NULL, 'After World War II', NULL, NULL, 0, NULL, NULL, 'country', 'The article does not date the end of the war.'),
  -- Massacre of Feodosia, 1
  ('feodosia-wounded-left', 'Wounded soldiers left behind at Feodosia', 'other', 'wounded soldiers', 'germany', 'soviet-recapture-of-feodosia', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', 'The retreating Wehrmacht left them; on which day is not said.'),
  -- Massacre of Grishchino, 1
  ('grishchino-bodies-mutilated', 'Bodies of prisoners found, told with Grishchino', 'other', 'prisoners of war whose bodies were found', NULL, 'grishchino-bodies-found', 'people', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', NULL, 'part_of', 'Not a count of the mutilated: many of the bodies, the article says, were mutilated. That they are among the 596 of the lead is inferred.'),
  ('grishchino-cellar', 'People mowed down in the cellar of the railway station', 'killed', 'Germans', 'germany', 'grishchino-cellar-killings', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, 'grishchino-dead', NULL, 'part_of; country', 'That they are among the 596 of the lead follows from the context.'),
  ('grishchino-danes', 'The dead of Grishchino: Danish members of the Organisation Todt', 'killed', 'Danish members of the Organisation Todt', 'denmark', 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-organisation-todt', NULL, 'country; measure', NULL),
  ('grishchino-german-officials', 'The dead of Grishchino: German civil officials', 'killed', 'German civil officials', 'germany', 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', 'country; measure', NULL),
  ('grishchino-german-workers', 'The dead of Grishchino: German civilian workers', 'killed', 'German civilian workers', 'germany', 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', 'country; measure', NULL),
  ('grishchino-hungarian-soldiers', 'The dead of Grishchino: Hungarian soldiers', 'killed', 'Hungarian soldiers', 'hungary', 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', 'country; measure', NULL),
  ('grishchino-italian-soldiers', 'The dead of Grishchino: Italian soldiers', 'killed', 'Italian soldiers', 'italy', 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', 'country; measure', NULL),
  ('grishchino-organisation-todt', 'The dead of Grishchino: members of the Organisation Todt', 'killed', 'members of the Organisation Todt', NULL, 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', 'measure', 'Two of them were Danish nationals; the nationality of the others is not given.'),
  ('grishchino-romanian-soldiers', 'The dead of Grishchino: Romanian soldiers', 'killed', 'Romanian soldiers', 'romania', 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', 'country; measure', NULL),
  ('grishchino-ukrainian-volunteers', 'The dead of Grishchino: Ukrainian volunteers', 'killed', 'Ukrainian volunteers', 'ukraine', 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', 'country; measure', NULL),
  ('grishchino-wehrmacht', 'The dead of Grishchino: soldiers of the Wehrmacht', 'killed', 'soldiers of the Wehrmacht', 'germany', 'grishchino-massacre', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', 'country; measure', NULL),
  -- Postwar, 2
  ('compensation-in-other-countries', 'Other countries in which compensation was common', 'other', 'other countries', NULL, NULL, 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 'Countries are counted. That common refers to the payments is taken from the order of the words.'),
  ('order-270-executed', 'People executed early in the war, told with Order No. 270', 'executed', 'Soviet soldiers taken prisoner and recaptured', 'soviet-union', 'executions-of-recaptured-soldiers', 'people', 0, NULL, NULL, NULL, 'in the first months of the war', NULL, NULL, 1, NULL, NULL, 'population; event; country', 'The clause names neither the executed nor the executioners; the words before it speak of those who had been taken prisoner, liable to execution on recapture. That the order was the ground is not said. In these months alone, the article says.'),
  ('returnees-gulag', 'Returned Soviet prisoners sent to the Gulag', 'imprisoned', 'Soviet prisoners returned from German captivity', 'soviet-union', 'treatment-of-returned-soviet-pows', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; country', NULL),
  ('returnees-nkvd', 'Repatriated Soviet citizens transferred to the NKVD', 'other', 'repatriated Soviet citizens, civilians and prisoners of war', 'soviet-union', 'treatment-of-returned-soviet-pows', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', 'Transferred for disposal, in inner quotation marks and not explained: not to be read as killed. The base is all who were repatriated, civilians as well, though the sentence puts the share inside the remainder of the returned prisoners.'),
  ('returnees-penal-battalions', 'Returned Soviet prisoners in penal battalions', 'other', 'Soviet prisoners returned from German captivity', 'soviet-union', 'treatment-of-returned-soviet-pows', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; unit; country', 'Similar numbers: similar to the share or to a number of people is not said.'),
  ('returnees-settled', 'The rest of the returned Soviet prisoners: forced to settle in remote regions', 'other', 'the remaining returned Soviet prisoners', 'soviet-union', 'treatment-of-returned-soviet-pows', 'percent', 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'title; population; country', 'Most of whom is not said: of the remainder, of those transferred to the NKVD, or of all who returned.'),
  -- Postwar, 3
  ('collaborators-executed', 'People judged collaborators and executed', 'executed', 'Soviet nationals and émigrés judged collaborators', 'soviet-union', 'executions-of-collaborators', 'people', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'population; country', 'Who some refers to is taken to be the Soviet nationals and émigrés of the sentence before.');

INSERT INTO figure (id, quantity, counted, low, high, qualifier, words, fate, said_by, reported_by, context_by, attribution, verb, stance, base, span, span_end, same_number, inferred, note) VALUES
  -- Lead, 2
  ('feodosia-dead.160', 'feodosia-dead', 'wounded German soldiers', 160, 160, 'plain', '160', 'murdered', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Of the torture and murder of the wounded; the section prints the number for those left behind.'),
  ('german-pow-deaths.1200000', 'german-pow-deaths', NULL, 1200000, 1200000, 'plain', '1.2 million', 'died', NULL, NULL, NULL, 'unnamed', 'estimates', 'estimated', NULL, 'german-pow-deaths.lead', 'to', 'german-pow-deaths.hebert', 'same_number', 'Upper end of the estimates; whose it is, is not said. The number is also that of the consensus that Hébert reports.'),
  ('german-pow-deaths.350000', 'german-pow-deaths', NULL, 350000, NULL, 'over', 'over 350,000', 'died', NULL, NULL, NULL, 'unnamed', 'estimates', 'estimated', NULL, 'german-pow-deaths.lead', 'from', NULL, NULL, 'Lower end of the estimates; whose it is, is not said.'),
  ('german-pow-mortality.30', 'german-pow-mortality', 'German prisoners in Soviet custody', 30, NULL, 'over', 'over 30%', NULL, NULL, NULL, NULL, 'unnamed', 'estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('grishchino-dead.596', 'grishchino-dead', 'Axis POWs and civilians', 596, 596, 'plain', '596', 'murdered', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Of the torture, rape and murder. The section prints no total; its eight groups add up to this number.'),
  ('italian-pow-mortality.70', 'italian-pow-mortality', 'Italian prisoners in Soviet custody', 70, NULL, 'over', 'over 70%', NULL, NULL, NULL, NULL, 'unnamed', 'estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('katyn-officers.8000', 'katyn-officers', 'Polish Army officers', 8000, 8000, 'plain', '8,000', 'executed', NULL, NULL, NULL, 'article', NULL, 'stated', 'katyn-victims.20000', NULL, NULL, 'katyn-officers.8000-about', 'same_number', 'Without the about of the section.'),
  ('katyn-victims.20000', 'katyn-victims', 'Polish citizens', 20000, NULL, 'over', 'over 20,000', 'executed', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('massacred-pows-nationality.vague', 'massacred-pows-nationality', 'German POWs', NULL, NULL, 'vague', 'mostly', 'massacred', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  -- Lead, 3
  ('axis-pow-deaths.1500000', 'axis-pow-deaths', 'Axis European POWs', 1500000, 1500000, 'about', 'about 1.5 million', 'died', NULL, NULL, NULL, 'unnamed', 'is estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL),
  -- Poland, 2
  ('flotilla-dead.18', 'flotilla-dead', NULL, 18, 18, 'plain', '18', 'massacred', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('grabowiec-officers.piotrowski', 'grabowiec-officers', NULL, 12, 12, 'plain', '12', 'died', 'tadeusz-piotrowski', NULL, NULL, 'person', 'mentions', 'stated', NULL, NULL, NULL, NULL, NULL, 'Mentioned in the context of the murders at the hospital: the death of officers.'),
  ('grodno-executed.300', 'grodno-executed', NULL, 300, 300, 'about', 'about 300', 'executed', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('husynne-dead.25', 'husynne-dead', NULL, 25, 25, 'plain', '25', 'murdered', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('invasion-murdered.2500', 'invasion-murdered', NULL, 2500, 2500, 'about', 'approximately 2,500', 'murdered', NULL, NULL, NULL, 'unnamed', 'is estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('polish-soldier-murder-incidents.vague', 'polish-soldier-murder-incidents', 'incidents', NULL, NULL, 'vague', 'numerous', NULL, NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('szack-identified.18', 'szack-identified', 'victims', 18, 18, 'plain', '18', 'identified', NULL, NULL, NULL, 'unnamed', 'identified', 'found', NULL, NULL, NULL, NULL, NULL, 'Identified by whom is not said.'),
  -- Poland, 3
  ('polish-forced-labourers.60000', 'polish-forced-labourers', 'privates and NCOs', 60000, 60000, 'about', 'about 60,000', 'used as forced labourers', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Before being eventually released, the article adds.'),
  -- Poland, 4
  ('katyn-officers-pows.vague', 'katyn-officers-pows', 'prisoners of war', NULL, NULL, 'vague', 'mostly', 'executed', NULL, NULL, NULL, 'article', NULL, 'stated', 'katyn-officers.8000-about', NULL, NULL, NULL, NULL, NULL),
  ('katyn-officers.8000-about', 'katyn-officers', 'military officers', 8000, 8000, 'about', 'about 8,000', 'executed', NULL, NULL, NULL, 'article', NULL, 'stated', 'katyn-victims.22000', NULL, NULL, NULL, NULL, NULL),
  ('katyn-victims.22000', 'katyn-victims', 'Polish intelligentsia', NULL, 22000, 'nearly', 'nearly 22,000', 'executed', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('polish-officers-arrested.1000', 'polish-officers-arrested', 'additional Polish officers', 1000, 1000, 'about', 'about a thousand', 'imprisoned', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('polish-pows-held.vague', 'polish-pows-held', 'Polish prisoners of war', NULL, NULL, 'vague', 'several hundred thousands', NULL, NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('polish-pows-imprisoned.125000', 'polish-pows-imprisoned', NULL, 125000, 125000, 'plain', '125,000', 'imprisoned', NULL, NULL, NULL, 'article', NULL, 'stated', 'polish-pows-held.vague', NULL, NULL, NULL, 'base', 'Said after some of the several hundred thousands had escaped, been transferred to German custody or been released.'),
  ('polish-pows-november-1939.40000', 'polish-pows-november-1939', 'Polish POWs in Soviet custody', 40000, 40000, 'about', 'about 40,000', 'in custody', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('politburo-order-victims.20000', 'politburo-order-victims', 'Poles called “nationalists and counterrevolutionaries”', 20000, NULL, 'over', 'over twenty thousand', 'to be executed', 'politburo', NULL, NULL, 'body', 'order', 'ordered', NULL, NULL, NULL, NULL, NULL, 'The order that the Politburo signed; whether the number stands in its text is not said, nor whose the two quoted names are.'),
  -- Poland, 5
  ('deportee-pow-mortality-adults.20', 'deportee-pow-mortality-adults', 'adults', 20, 20, 'plain', '20%', NULL, NULL, NULL, NULL, 'unnamed', 'estimate', 'estimated', NULL, NULL, NULL, NULL, NULL, 'A more general estimate; only the words on what is counted are quoted, without a name. Nowak is quoted earlier in the paragraph.'),
  ('deportee-pow-mortality-children.30', 'deportee-pow-mortality-children', 'children', 30, 30, 'plain', '30%', NULL, NULL, NULL, NULL, 'unnamed', 'estimate', 'estimated', NULL, NULL, NULL, NULL, NULL, 'A more general estimate; only the words on what is counted are quoted, without a name. Nowak is quoted earlier in the paragraph.'),
  ('polish-enlisted-mortality.35', 'polish-enlisted-mortality', NULL, 35, 40, 'range', '35% to 40%', NULL, NULL, NULL, NULL, 'unnamed', 'estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('polish-officer-mortality.97', 'polish-officer-mortality', 'the officers', 97, 97, 'plain', '97%', NULL, NULL, NULL, 'edmund-nowak', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Nowak is quoted in the sentence before; whether the rate is his is not said. The article calls it stark.'),
  ('polish-officers-perished-at-katyn.vague', 'polish-officers-perished-at-katyn', 'the officers', NULL, NULL, 'vague', 'most', 'perished', NULL, NULL, 'edmund-nowak', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Nowak is quoted in the sentence before; whether this is his is not said.'),
  ('polish-pow-mortality-german-camps.2', 'polish-pow-mortality-german-camps', NULL, 2, 3, 'about', 'Approximately 2-3%', 'died', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Nowak is named only after it, for the comparison with Soviet captivity.'),
  ('polish-pow-time-in-captivity.vague', 'polish-pow-time-in-captivity', 'Polish POWs who spent significantly less time in Soviet camps', NULL, NULL, 'vague', 'most', NULL, NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  -- Baltic states, 1
  ('latvian-officers-deported.560', 'latvian-officers-deported', NULL, 560, 560, 'plain', '560', 'deported', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'The clause before is on Latvian officers; this one does not repeat who they were.'),
  ('latvian-officers-returned.90', 'latvian-officers-returned', 'of those deported', 90, 90, 'plain', 'Only 90', 'returned', NULL, NULL, NULL, 'article', NULL, 'stated', 'latvian-officers-deported.560', NULL, NULL, NULL, 'counted; base', 'Of them, the article says: taken to be the 560.'),
  ('litene-dead.200', 'litene-dead', NULL, 200, 200, 'plain', 'two hundred', 'shot', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('lithuanian-officers-held.2000', 'lithuanian-officers-held', NULL, 2000, 2000, 'plain', '2,000', 'kept', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('lithuanian-prisoner-deaths.vague', 'lithuanian-prisoner-deaths', NULL, NULL, NULL, 'vague', 'most of them', 'died', NULL, NULL, NULL, 'unnamed', 'are estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, 'Of the 2,000 officers and the 4,500 soldiers together, or of one of the two: not said.'),
  ('lithuanian-soldiers-held.4500', 'lithuanian-soldiers-held', NULL, 4500, 4500, 'plain', '4,500', 'kept', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('riga-dead.80', 'riga-dead', NULL, 80, 80, 'plain', '80', 'shot', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('yukhonovo-mortality.90', 'yukhonovo-mortality', NULL, 90, 90, 'about', 'about 90%', NULL, NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('yukhonovo-officers-held.1000', 'yukhonovo-officers-held', NULL, 1000, 1000, 'about', 'about 1,000', 'kept', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 2
  ('bureau-papers-compiled.de-zayas', 'bureau-papers-compiled', NULL, NULL, NULL, 'vague', 'several thousand', NULL, 'alfred-de-zayas', NULL, NULL, 'person', 'according to', 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('bureau-source-kinds.de-zayas', 'bureau-source-kinds', NULL, 5, 5, 'plain', 'five', NULL, 'alfred-de-zayas', NULL, NULL, 'person', 'according to', 'stated', NULL, NULL, NULL, NULL, NULL, 'Captured enemy papers, above all orders, operation reports and propaganda leaflets; intercepted radio and wireless traffic; testimony of Soviet prisoners; of captured Germans who had escaped; of Germans who saw executed prisoners of war, their corpses or mutilated bodies.'),
  -- After German invasion of the USSR (1941), 4
  ('germans-to-be-exterminated.stalin', 'germans-to-be-exterminated', NULL, NULL, NULL, 'vague', 'every single German', NULL, 'joseph-stalin', NULL, NULL, 'person', 'said', 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 7
  ('german-pow-deaths-after-january-1943.hebert', 'german-pow-deaths-after-january-1943', NULL, NULL, NULL, 'vague', 'mainly', 'died', 'general-consensus', 'valerie-hebert', NULL, 'collective', 'noted', 'stated', 'german-pow-deaths.hebert', NULL, NULL, NULL, NULL, NULL),
  ('german-pow-deaths.hebert', 'german-pow-deaths', NULL, 1200000, 1200000, 'plain', '1.2 million', 'died', 'general-consensus', 'valerie-hebert', NULL, 'collective', 'noted', 'stated', 'german-pows-taken.hebert', NULL, NULL, NULL, NULL, NULL),
  ('german-pow-deaths.some-german-estimates', 'german-pow-deaths', NULL, NULL, 1000000, 'up-to', 'as high as one million', 'died', 'some-german-estimates', NULL, NULL, 'collective', 'suggesting', 'estimated', NULL, NULL, NULL, NULL, NULL, 'When German soldiers missing in action are accounted for, whom some scholars, Overmans among them, believe to be undocumented dead prisoners; no number of prisoners taken goes with it.'),
  ('german-pow-deaths.soviet-sources', 'german-pow-deaths', 'German Armed Forces taken prisoner', 381000, 381000, 'plain', '381,000', 'died', 'soviet-sources', NULL, NULL, 'collective', 'list', 'stated', 'german-pows-taken.soviet-sources', NULL, NULL, NULL, NULL, NULL),
  ('german-pows-taken.hebert', 'german-pows-taken', NULL, 3150000, 3150000, 'plain', '3.15 million', 'taken', 'general-consensus', 'valerie-hebert', NULL, 'collective', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('german-pows-taken.soviet-sources', 'german-pows-taken', 'German Armed Forces taken prisoner', 3350000, 3350000, 'plain', '3,350,000', 'taken prisoner', 'soviet-sources', NULL, NULL, 'collective', 'list', 'stated', NULL, NULL, NULL, NULL, NULL, 'In the war, the article adds to this number alone.'),
  -- After German invasion of the USSR (1941), 8
  ('german-pow-mortality.edele', 'german-pow-mortality', 'German soldiers in Soviet hands', 15, 15, 'plain', '15%', NULL, 'mark-edele', NULL, NULL, 'person', 'estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('german-pow-mortality.ferguson', 'german-pow-mortality', 'German soldiers in Soviet hands', 35.8, 35.8, 'plain', '35.8%', NULL, 'niall-ferguson', NULL, NULL, 'person', 'estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('hungarian-pow-mortality.10-6', 'hungarian-pow-mortality', 'Hungarian soldiers in Soviet hands', 10.6, 10.6, 'plain', '10.6%', NULL, NULL, NULL, NULL, 'unnamed', 'given', 'stated', NULL, NULL, NULL, NULL, NULL, 'Called a high rate, though below each of the rates printed for German prisoners.'),
  ('italian-pow-deaths.vague', 'italian-pow-deaths', NULL, NULL, NULL, 'vague', 'tens of thousands', 'frozen or died', NULL, NULL, NULL, 'unnamed', 'are assumed', 'assumed', NULL, NULL, NULL, NULL, NULL, 'Dead of cold, starvation or disease; who assumes it is not said.'),
  ('italian-pow-mortality.56-5', 'italian-pow-mortality', 'Italian soldiers in Soviet hands', 56.5, 56.5, 'plain', '56.5%', NULL, NULL, NULL, NULL, 'unnamed', 'suggested', 'estimated', NULL, NULL, NULL, NULL, NULL, 'Whether the name missing after 79% stood for this number too is not clear.'),
  ('italian-pow-mortality.79', 'italian-pow-mortality', 'Italian soldiers in Soviet hands', 79, 79, 'plain', '79%', NULL, NULL, NULL, NULL, 'missing', 'estimate', 'estimated', NULL, NULL, NULL, NULL, NULL, 'The name of the estimator is missing from the brackets.'),
  ('romanian-pow-mortality.29', 'romanian-pow-mortality', 'Romanian soldiers in Soviet hands', 29, 29, 'plain', '29%', NULL, NULL, NULL, NULL, 'unnamed', 'given', 'stated', NULL, NULL, NULL, NULL, NULL, 'Called a high rate.'),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internee-deaths.200000', 'japanese-internee-deaths', NULL, 200000, 300000, 'range', '200,000-300,000', 'died', NULL, NULL, NULL, 'unnamed', 'is estimated', 'estimated', NULL, 'japanese-internee-deaths.after-german-invasion', 'to', NULL, NULL, 'Upper end of the estimate. Of them, the article says: of which of the printed numbers of internees is not said. One phrase, with a stray comma.'),
  ('japanese-internee-deaths.60000', 'japanese-internee-deaths', NULL, 60000, 60000, 'plain', '60,000', 'died', NULL, NULL, NULL, 'unnamed', 'is estimated', 'estimated', NULL, 'japanese-internee-deaths.after-german-invasion', 'from', NULL, NULL, 'Lower end of the estimate. Of them, the article says: of which of the printed numbers of internees is not said. One phrase, with a stray comma.'),
  ('japanese-internees.560000', 'japanese-internees', NULL, 560000, 760000, 'range', '560,000–760,000', 'interned', NULL, NULL, NULL, 'unnamed', 'estimates', 'estimated', NULL, 'japanese-internees.after-german-invasion', 'from', NULL, NULL, 'Lower end of the estimates, itself a range; whose it is, is not said.'),
  ('japanese-internees.900000', 'japanese-internees', NULL, 900000, 900000, 'plain', '900,000', 'interned', NULL, NULL, NULL, 'unnamed', 'estimates', 'estimated', NULL, 'japanese-internees.after-german-invasion', 'to', NULL, NULL, 'Upper end of the estimates; whose it is, is not said.'),
  -- Massacre of Feodosia, 1
  ('feodosia-dead.vague', 'feodosia-dead', 'wounded soldiers left in military hospitals', NULL, NULL, 'vague', 'every wounded soldier', 'massacred', NULL, NULL, NULL, 'unnamed', 'learned', 'found', 'feodosia-wounded-left.160', NULL, NULL, NULL, NULL, 'Learned after the Germans had retaken the city; by whom is not said. The number stands two sentences before, for those left behind.'),
  ('feodosia-wounded-left.160', 'feodosia-wounded-left', 'wounded soldiers left in military hospitals', 160, 160, 'plain', '160', 'left', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  -- Massacre of Grishchino, 1
  ('grishchino-bodies-mutilated.war-crimes-bureau', 'grishchino-bodies-mutilated', 'POWs', NULL, NULL, 'vague', 'numerous', 'found', 'war-crimes-bureau', NULL, NULL, 'body', 'announced', 'stated', NULL, NULL, NULL, NULL, NULL, 'The announcement governs the find of the bodies; what follows in the sentence, on torture and mutilation, has no verb of its own for it.'),
  ('grishchino-cellar.120', 'grishchino-cellar', NULL, 120, 120, 'about', 'around 120', 'mowed down', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-danes.2', 'grishchino-danes', 'Danish nationals', 2, 2, 'plain', 'two', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', 'grishchino-organisation-todt.58', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-german-officials.15', 'grishchino-german-officials', NULL, 15, 15, 'plain', '15', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-german-workers.7', 'grishchino-german-workers', NULL, 7, 7, 'plain', '7', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-hungarian-soldiers.4', 'grishchino-hungarian-soldiers', NULL, 4, 4, 'plain', '4', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-italian-soldiers.89', 'grishchino-italian-soldiers', NULL, 89, 89, 'plain', '89', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-organisation-todt.58', 'grishchino-organisation-todt', NULL, 58, 58, 'plain', '58', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-romanian-soldiers.9', 'grishchino-romanian-soldiers', NULL, 9, 9, 'plain', '9', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-ukrainian-volunteers.8', 'grishchino-ukrainian-volunteers', NULL, 8, 8, 'plain', '8', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  ('grishchino-wehrmacht.406', 'grishchino-wehrmacht', NULL, 406, 406, 'plain', '406', 'dead', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the War Crimes Bureau stands before it.'),
  -- Postwar, 2
  ('compensation-in-other-countries.vague', 'compensation-in-other-countries', NULL, NULL, NULL, 'vague', 'most', NULL, NULL, NULL, 'moore', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Moore is the last speaker before it; whether it is his is not said.'),
  ('order-270-executed.10000', 'order-270-executed', NULL, 10000, 10000, 'plain', '10,000', 'executed', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL),
  ('returnees-gulag.moore', 'returnees-gulag', 'the returnees', 17, 17, 'about', 'only about 17%', 'sent to the Gulag', 'moore', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, 'Suffered that fate, the article says: that of MacKenzie''s words just before.'),
  ('returnees-nkvd.6', 'returnees-nkvd', 'the total of repatriated Soviet citizens, civilians and prisoners', 6, 6, 'about', 'about 6%', 'transferred', NULL, NULL, 'moore', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'The quoted words on the transfer have no name. Moore is the last speaker before it; whether it is his is not said.'),
  ('returnees-penal-battalions.moore', 'returnees-penal-battalions', NULL, NULL, NULL, 'vague', 'similar numbers', 'ended up', NULL, NULL, 'moore', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Compared with the 17% that Moore gives for the Gulag. The clause comes after a semicolon and has no speaker of its own; whether it is still his is not said, and the id is older than this reading.'),
  ('returnees-settled.vague', 'returnees-settled', NULL, NULL, NULL, 'vague', 'Most', 'forced to settle', NULL, NULL, 'moore', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, 'Moore is the last speaker before it; whether it is his is not said.'),
  -- Postwar, 3
  ('collaborators-executed.vague', 'collaborators-executed', 'some, judged collaborators', NULL, NULL, 'vague', 'tens of thousands', 'executed', NULL, NULL, NULL, 'unnamed', 'is estimated', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO claim (id, topic, claim, said_by, reported_by, context_by, attribution, verb, stance, date, earliest, latest, when_words, date_origin, date_note, event, inferred, note) VALUES
  -- Lead, 1
  ('carried-out-by-nkvd-and-red-army', 'perpetrators', 'The atrocities were the work of the NKVD and the Red Army.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-atrocities-ww2', NULL, 'Elsewhere the article adds personnel of the Navy at Feodosia, and Ukrainian nationalists for killings during the invasion of Poland; the lead does not say that nobody else took part.'),
  ('sanctioned-or-ordered-by-stalin', 'orders', 'In some cases Stalin and the Soviet leadership sanctioned the crimes or directly ordered them.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-atrocities-ww2', NULL, 'Which cases is not said, nor which of the two, sanction or order.'),
  -- Lead, 2
  ('baltic-massacres-smaller', 'extent', 'The massacres of officers of the Baltic states were on a smaller scale than Katyn.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'baltic-officer-massacres', 'claim', 'Smaller scale massacres, the article says, named after Katyn; that the comparison is with Katyn follows from the sentence.'),
  ('feodosia-and-grishchino-most-infamous', 'notoriety', 'Feodosia and Grishchino are among the most infamous of the massacres after the German invasion.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', NULL, NULL),
  ('feodosia-tortured', 'manner of killing', 'The wounded at Feodosia were tortured and murdered.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'feodosia-massacre', NULL, 'The word torture stands in the lead alone.'),
  ('grischino-tortured-raped', 'manner of killing', 'Axis prisoners of war and civilians at Grishchino were tortured, raped and murdered.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'grishchino-massacre', NULL, 'The lead says this of 596 without a limit; the section has torture for many of the bodies and rape for women.'),
  ('humane-declarations-and-mortality', 'words and deeds', 'The high mortality of German and Italian prisoners stood against public Soviet declarations in favour of humane treatment.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'What this stands for in the sentence, the mortality alone or the massacres as well, is not clear.'),
  ('pow-mortality-high', 'mortality', 'Germans and Italians held prisoner by the Soviets had a high mortality.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  -- Legal framework, 1
  ('geneva-1929-not-signed', 'legal status', 'The Soviet Union was no signatory of the Geneva Convention of 1929.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('statute-like-geneva', 'legal status', 'The Soviet statute of 1931 bore a rough likeness to the Geneva Convention.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'statute-of-pows-passed', NULL, NULL),
  ('statute-outlawed-officer-privileges', 'legal status', 'The Soviet statute of 1931 explicitly outlawed many of the privileges that officers customarily had.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'statute-of-pows-passed', NULL, 'An exception to its likeness to the Geneva Convention. Elsewhere Grunewald has officers held apart from the ranks and spared labour in practice; both may hold.'),
  -- Poland, 1
  ('classified-counterrevolutionaries', 'legal status', 'The absence of a declaration of war made it easier for the Soviets to class Polish prisoners as “counterrevolutionaries” instead of prisoners of war.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-invasion-of-poland', NULL, 'The quoted word has no name.'),
  ('invasion-accords-with-pact', 'legal status', 'The invasion of Poland was in keeping with the Molotov–Ribbentrop Pact.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-invasion-of-poland', NULL, NULL),
  ('no-declaration-of-war', 'legal status', 'Neither Poland nor the Soviet Union in fact declared war on the other, which left the status of Polish prisoners in Soviet custody somewhat unclear in international law.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-invasion-of-poland', NULL, NULL),
  ('ussr-not-at-war-before-1941', 'legal status', 'Until Operation Barbarossa in 1941 the Soviet Union did not regard itself as engaged in the Second World War.', NULL, NULL, NULL, 'article', NULL, 'stated', '/1941', NULL, '1941-12-31', 'until Operation Barbarossa in 1941', 'bounds-inferred', 'Until 1941, the year of Operation Barbarossa; since when is not told.', 'german-invasion-of-ussr', 'event', 'The article sets the invasion of Poland of September 1939 beside it.'),
  -- Poland, 2
  ('officers-more-often-murdered', 'victims', 'During the invasion officers were likelier than the rank and file to be murdered in executions and reprisals.', NULL, NULL, NULL, 'unclear', NULL, 'stated', NULL, NULL, NULL, 'during the invasion', NULL, NULL, 'killings-during-invasion', NULL, 'Comes after a semicolon; an estimate without an author stands before it. Likelihood is meant, not number.'),
  ('olszyna-highest-profile', 'notoriety', 'Olszyna-Wilczyński was among the most prominent victims of the Soviet atrocities of that period.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'olszyna-wilczynski-shot', NULL, NULL),
  ('polish-soldiers-killed-after-capture', 'conduct', 'Some Polish soldiers were murdered soon after their capture, in numerous incidents.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, 'shortly after capture', NULL, NULL, 'killings-during-invasion', NULL, NULL),
  ('reprisals-against-polish-pows', 'conduct', 'Soviet treatment of prisoners of war included reprisals, among them torture, humiliation, robbery, and killing by bullet or bayonet.', NULL, NULL, NULL, 'unnamed', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'killings-during-invasion', 'event', 'Quoted words; the article does not say whose.'),
  ('surrender-terms-often-broken', 'conduct', 'The Soviets often broke what had been agreed on surrender.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'breaches-of-surrender-terms', NULL, NULL),
  ('szack-tactical-victory', 'battle', 'The Battle of Szack was a tactical Polish victory, in which the Soviet 52nd Rifle Division was routed.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'battle-of-szack', NULL, NULL),
  -- Poland, 3
  ('nowak-decimated', 'conditions', 'The soldiers he writes of were decimated by treatment that was inhumane, extremely hard working conditions, cold, diseases and constant hunger.', 'edmund-nowak', NULL, NULL, 'person', 'according to', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'forced-labour-of-polish-soldiers', 'event', 'They may be the forced labourers or only those transported to the Far East; the article does not say. Words are left out of the quotation.'),
  -- Poland, 4
  ('avowed-enemies', 'orders', 'Those to be executed under the order of 5 March 1940 were called Polish “nationalists and counterrevolutionaries”, deemed “unperformable” and declared “avowed enemies of Soviet authority”.', NULL, NULL, NULL, 'unnamed', 'declared', 'described', NULL, NULL, NULL, NULL, NULL, NULL, 'politburo-order-katyn', NULL, 'The quoted words have no name; that they are those of the order is not said. The word unperformable in the sentence is doubtful.'),
  ('hardened-enemy', 'conduct', 'A prisoner who could not quickly be brought to a pro-Soviet attitude was declared an enemy of Soviet authority, “hardened and uncompromising”.', NULL, NULL, NULL, 'unnamed', 'declared', 'described', NULL, NULL, NULL, NULL, NULL, NULL, 'interrogations-of-polish-prisoners', NULL, 'The quoted words have no name.'),
  ('katyn-among-largest-crimes', 'notoriety', 'One of the earliest and largest Soviet crimes against prisoners of war came in the wake of the invasion of Poland.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'katyn-massacre', 'event', 'The sentence does not name the crime; that Katyn is meant follows from the rest of the paragraph.'),
  ('katyn-motive', 'motive', 'The purpose of the Katyn massacre was to deprive a possible future Polish military of a large part of its talent and to lessen future opposition to Soviet rule.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'katyn-massacre', NULL, NULL),
  ('katyn-wider-plan', 'motive', 'The Katyn massacre was part of a broader plan to oppress the Polish population of the occupied territories.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'katyn-massacre', NULL, NULL),
  ('poles-pressed-into-communism', 'conduct', 'Once in the camps the Poles were under constant political pressure to accept communism and friendship with the Soviet Union.', NULL, NULL, NULL, 'article', NULL, 'stated', '1939-10/1940-02', '1939-10-01', '1940-02-29', NULL, 'printed', NULL, 'interrogations-of-polish-prisoners', NULL, NULL),
  -- Poland, 5
  ('nowak-mortality-much-higher', 'mortality', 'Among the Polish prisoners who remained in Soviet captivity mortality was much higher.', 'edmund-nowak', NULL, NULL, 'person', 'according to', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'polish-prisoners-in-soviet-hands', 'event', 'That the comparison is with German camps follows from the clause before. Polish is an insertion of the article, in square brackets.'),
  ('soviet-camps-worse-than-german', 'conditions', 'Polish prisoners fared much worse in Soviet than in German camps, although most of them spent significantly less time in the Soviet ones.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'nkvd-camps-polish-prisoners', 'event', 'The article prints even through, taken as even though.'),
  -- Baltic states, 1
  ('atrocities-against-baltic-armies', 'conduct', 'The Soviets also committed atrocities against prisoners of war of the Baltic armies, after occupying the states.', NULL, NULL, NULL, 'article', NULL, 'stated', '[1940..]', '1940-01-01', NULL, 'following their occupation of that territory in 1940', 'bounds-inferred', 'Not before 1940: following the occupation of that year. No end is given.', 'baltic-officer-massacres', 'event', 'The lead says annexed, the section occupation; both may hold.'),
  -- After German invasion of the USSR (1941), 1
  ('nkvd-in-charge-crucial', 'legal status', 'One of the crucial changes of the law had to do with officially recognising the NKVD as the body in charge of prisoners of war.', NULL, NULL, NULL, 'article', NULL, 'stated', '[1941..]', '1941-01-01', NULL, 'Shortly after the German invasion', 'bounds-inferred', 'After the German invasion, which is dated 1941; how long after is not said.', 'revision-of-pow-laws', NULL, 'Officially, the article says; the camps for Polish prisoners of 1939 were already run by the NKVD. Both may hold.'),
  -- After German invasion of the USSR (1941), 2
  ('de-zayas-no-comparison-with-west', 'extent', 'Documents about the war in France, in Italy and in North Africa hold some reports of deliberate killing of German prisoners, but nothing that compares with the Eastern Front.', 'alfred-de-zayas', NULL, NULL, 'person', 'according to', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', 'event', 'Who did the killing in France, Italy and North Africa is not said.'),
  ('de-zayas-not-isolated', 'extent', 'The papers indicate, if nothing more, that the killing of German prisoners on capture or soon after interrogation was no isolated occurrence.', 'alfred-de-zayas', NULL, NULL, 'person', 'according to', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', 'event', 'The section on historiography speaks of a contamination of German records; the article does not say that these papers are meant.'),
  ('de-zayas-reports-did-not-cease', 'extent', 'Throughout the Russian campaign there was no end to reports that German prisoners were tortured and murdered.', 'alfred-de-zayas', NULL, NULL, 'person', 'according to', 'stated', NULL, NULL, NULL, 'For the entire duration of the Russian campaign', NULL, NULL, 'massacres-of-axis-pows', 'event', NULL),
  -- After German invasion of the USSR (1941), 3
  ('bureau-order-camouflage', 'words and deeds', 'The Red Army order of July 1941 on the norms of international law served as camouflage, the Bureau charged: its distribution was probably very small and it was surely not followed at all, or else the crimes, which the Bureau called unspeakable, would not have happened.', 'war-crimes-bureau', NULL, NULL, 'body', 'accused', 'accused', '1941-11', '1941-11-01', '1941-11-30', NULL, 'printed', NULL, 'red-army-order-laws-of-war', NULL, NULL),
  ('bureau-terror-policy', 'conduct', 'The Red Army employed, the Bureau charged, a policy of terror against defenceless German soldiers in its hands and against German medical personnel.', 'war-crimes-bureau', NULL, NULL, 'body', 'accused', 'accused', '1941-11', '1941-11-01', '1941-11-30', NULL, 'printed', NULL, 'bureau-report-1941', NULL, NULL),
  -- After German invasion of the USSR (1941), 4
  ('bureau-secret-orders', 'orders', 'Stalin, the Bureau believed, and other evidence made its belief firmer, had given secret orders about massacring prisoners of war.', 'war-crimes-bureau', NULL, NULL, 'body', 'belief', 'believed', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', NULL, 'What evidence is not said.'),
  ('commissars-claimed-orders', 'orders', 'The commissars claimed that they were acting on orders from Stalin and the Politburo.', 'unit-commissars', 'bureau-depositions', NULL, 'collective', 'claimed', 'claimed', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', NULL, NULL),
  ('depositions-commissars-incited', 'orders', 'Unit commissars often incited the Soviet massacres of Axis prisoners of war.', 'bureau-depositions', NULL, NULL, 'collective', 'according to', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', NULL, 'That the depositions are those compiled by the War Crimes Bureau follows from the paragraphs before.'),
  ('executions-counterproductive', 'motive', 'Soviet officials realised soon after the speech of November 1941 that its approach, which led to executions of prisoners, was counterproductive and made it less likely that German soldiers would surrender.', 'soviet-officials', NULL, NULL, 'collective', 'realized', 'found', '[1941-11-06..1942-02-28]', '1941-11-06', '1942-02-28', 'Soon afterward', 'bounds-inferred', 'After the speech of 6 November 1941 and before that of February 1942, which the article calls its consequence; the month is written out as its last day.', 'stalin-speech-1942', NULL, NULL),
  ('no-directive-found', 'orders', 'No directive on massacring Germans that was attributed to Stalin or to the top Soviet officials has been found, unlike for the execution of Polish prisoners of war at Katyn.', NULL, NULL, NULL, 'unnamed', 'found', 'found', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', NULL, NULL),
  ('no-order-existed', 'orders', 'No order of Stalin or top Soviet officials for the massacre of Germans existed.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', NULL, 'Such order, the article says in passing: that of the sentence before, which has only that none was found.'),
  ('propaganda-encouraged-belief', 'orders', 'Brutal and simplistic propaganda encouraged the belief of many lower-ranking officers and soldiers that killing German prisoners was ordered, or unofficially expected or sanctioned.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', NULL, NULL),
  ('soldiers-believed-order', 'orders', 'Many lower-ranking officers and soldiers believed that there was an order to kill German prisoners, or that their execution was unofficially expected or sanctioned.', 'lower-ranking-soviet-soldiers', NULL, NULL, 'collective', 'believed', 'believed', NULL, NULL, NULL, NULL, NULL, NULL, 'massacres-of-axis-pows', NULL, NULL),
  ('speech-1941-justification', 'speeches', 'Early in the war Stalin''s speech of 6 November 1941 provided the justification for the killing of German prisoners.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, 'In the early years of the war', NULL, NULL, 'stalin-speech-1941', NULL, 'Such actions, the article says; the sentence before is on the execution of German prisoners.'),
  ('stalin-exterminate', 'speeches', 'It was from then on the task of the Soviet peoples and forces to exterminate every single German invader, without mercy.', 'joseph-stalin', NULL, NULL, 'person', 'said', 'stated', '1941-11-06', '1941-11-06', '1941-11-06', NULL, 'printed', NULL, 'stalin-speech-1941', NULL, 'In February 1942 another speech encouraged taking prisoners: a change over time, which the article explains by what Soviet officials had realised.'),
  ('stalin-take-prisoners', 'speeches', 'Prisoners should be taken, as Stalin explicitly encouraged in another speech.', 'joseph-stalin', NULL, NULL, 'person', 'encouraged', 'urged', '1942-02', '1942-02-01', '1942-02-28', NULL, 'printed', NULL, 'stalin-speech-1942', NULL, 'The article does not quote the speech. A change from that of November 1941.'),
  -- After German invasion of the USSR (1941), 5
  ('edele-inconsistent', 'conduct', 'Soviet policy and actions towards German prisoners were inconsistent in the early war years.', 'mark-edele', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, 'in the early years of the war', NULL, NULL, 'german-pow-captivity', NULL, NULL),
  ('edele-less-common-than-german', 'comparison', 'The Soviets murdered and mutilated prisoners less commonly than the Germans did.', 'mark-edele', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'What the comparison is with is an insertion of the article, in square brackets; that the German acts were against Soviet prisoners of war is not said.'),
  ('edele-like-other-wars', 'comparison', 'Soviet war crimes are not to be denied, nor can they be, but they resemble executions of prisoners at other times and in other places more than the premeditated German war of extermination.', 'mark-edele', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('grunewald-economics', 'motive', 'The motive of Soviet policies and practices towards German prisoners lay in economic realities, not in retribution.', 'susan-grunewald', NULL, NULL, 'person', 'argued', 'argued', NULL, NULL, NULL, NULL, NULL, NULL, 'german-pow-captivity', NULL, 'The quotation is not closed in the article, so that where her words end is not clear. MacKenzie explains many of the crimes by propaganda, the article says further on: crimes, not policies, and both may hold.'),
  ('grunewald-geneva-standards', 'conduct', 'The Soviets, though not a signatory, to a large extent kept to the Geneva standards: they held officers apart from the ranks and exempt from labour, and tried to give prisoners the rations of equal rank in their own army.', 'susan-grunewald', NULL, NULL, 'person', 'pointed out', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'german-pow-captivity', NULL, 'Whose army is meant, that of the prisoners or the Soviet one, is not clear.'),
  ('grunewald-no-similar-actions', 'conduct', 'Soviet authorities generally did not answer the German atrocities with similar acts against the prisoners whom they held.', 'susan-grunewald', NULL, NULL, 'person', 'pointed out', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'german-pow-captivity', 'claim', 'What the actions would be similar to, the German atrocities of the sentence before, follows from the context.'),
  ('grunewald-not-retribution', 'motive', 'Retribution was no significant motive of the Soviet treatment of German prisoners, enormous as the scale of the German atrocities against Soviet prisoners of war was.', 'susan-grunewald', NULL, NULL, 'person', 'noting', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'german-pow-captivity', NULL, 'Whether these are still words of the unclosed quotation is not clear.'),
  ('more-spent-on-foreign-prisoners', 'conditions', 'Later, in the forced labour system, the Soviet authorities spent more to keep foreign prisoners well than was spent on Soviet inmates, with an eye to international public relations.', NULL, NULL, 'susan-grunewald', 'unclear', NULL, 'stated', NULL, NULL, NULL, 'Subsequently', NULL, NULL, 'forced-labour-of-axis-pows', 'event', 'Grunewald is named in the two sentences before; this one has no speaker. That the foreign prisoners are German and other Axis prisoners follows from the context.'),
  -- After German invasion of the USSR (1941), 6
  ('conditions-harsh', 'conditions', 'Conditions for the prisoners used as forced labourers were nevertheless very harsh, and deaths from hunger, disease or cold common.', NULL, NULL, 'simon-mackenzie', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'forced-labour-of-axis-pows', NULL, 'The article prints hash, taken as harsh. MacKenzie is named in the two sentences before; this one has no speaker. Whether only the later years are meant is not clear.'),
  ('mackenzie-later-improvement', 'conditions', 'German and other Axis prisoners were in a better situation later in the war, as the Soviets began to fit them into their economy as forced labourers with more efficiency and purpose.', 'simon-mackenzie', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, 'in the later years of the war', NULL, NULL, 'forced-labour-of-axis-pows', NULL, NULL),
  ('mackenzie-propaganda', 'motive', 'Many Soviet crimes against prisoners of war resulted from intensive propaganda that showed Germans as not human, and mirrored similar German propaganda.', 'simon-mackenzie', NULL, NULL, 'person', 'according to', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-atrocities-ww2', NULL, 'That it mirrored German propaganda stands in brackets; whether MacKenzie says so or the article is not clear. Grunewald argues for economics behind policies and practices: both may hold.'),
  -- After German invasion of the USSR (1941), 7
  ('hebert-consensus', 'basis of a number', 'There is a general consensus on the fate of German prisoners under Soviet control: on how many were taken and how many of them died.', 'valerie-hebert', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'german-pow-captivity', NULL, NULL),
  ('mias-undocumented-dead', 'basis of a number', 'German soldiers missing in action are, some scholars believe, prisoners of war whose deaths were not documented.', 'some-scholars', NULL, NULL, 'collective', 'believe', 'believed', NULL, NULL, NULL, NULL, NULL, NULL, 'german-pow-captivity', NULL, 'Overmans is named as one of them; no number is his.'),
  -- After German invasion of the USSR (1941), 8
  ('high-romanian-hungarian-mortality', 'mortality', 'High death rates are also given for the Romanian and Hungarian soldiers in Soviet hands.', NULL, NULL, NULL, 'unnamed', 'given', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Hungarian rate, 10.6%, is below each of the rates printed for Germans.'),
  ('italian-mortality-cause', 'mortality', 'The high Italian mortality has been attributed to capture in the middle of a harsh winter, for which they were little equipped, and to how little the Soviets could spare for prisoners.', NULL, NULL, NULL, 'unnamed', 'attributed', 'argued', NULL, NULL, NULL, NULL, NULL, NULL, 'italian-pow-captivity', NULL, NULL),
  ('italian-rate-even-higher', 'mortality', 'For Italian soldiers in Soviet hands an even higher death rate has been suggested than for German ones.', NULL, NULL, NULL, 'unnamed', 'suggested', 'estimated', NULL, NULL, NULL, NULL, NULL, NULL, 'italian-pow-captivity', NULL, NULL),
  -- Massacre of Feodosia, 1
  ('feodosia-every-wounded', 'manner of killing', 'It was learned after the German return that every one of the wounded had been massacred, by personnel of the Red Army, the Navy and the NKVD.', NULL, NULL, NULL, 'unnamed', 'learned', 'found', NULL, NULL, NULL, 'After the Germans retook Feodosia', NULL, NULL, 'feodosia-massacre', NULL, 'By whom it was learned is not said.'),
  ('feodosia-manner', 'manner of killing', 'Some of the wounded at Feodosia had been shot in bed, others beaten to death with repeated blows, and still others, it was found, thrown out of windows and then doused over and over with icy water until hypothermia killed them.', NULL, NULL, NULL, 'unnamed', 'found', 'found', NULL, NULL, NULL, 'After the Germans retook Feodosia', NULL, NULL, 'feodosia-massacre', NULL, 'Found by whom is not said; the verb stands with the last group alone.'),
  ('feodosia-particularly-infamous', 'notoriety', 'Feodosia is a particularly infamous example of how Soviet soldiers dealt with wounded German prisoners.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'feodosia-massacre', NULL, 'Given as an example of how wounded German prisoners were rarely treated; what follows is a massacre.'),
  ('wounded-rarely-treated', 'conduct', 'Soviet soldiers seldom took the trouble to treat wounded German prisoners.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'german-pow-captivity', NULL, NULL),
  -- Massacre of Grishchino, 1
  ('bureau-grischino-bodies', 'manner of killing', 'Many of the prisoners found dead had been gruesomely tortured, and many bodies were horribly mutilated, with the ears and noses cut off and the genitals severed and stuffed into the mouths.', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'grishchino-bodies-found', NULL, 'The find of the bodies is what the Bureau announced; the words on torture and mutilation follow after a semicolon and a colon, and where the announcement ends is not marked.'),
  ('grishchino-nurses', 'manner of killing', 'Some of the nurses had their breasts cut off, and the women were brutally raped.', NULL, NULL, 'war-crimes-bureau', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'grishchino-massacre', NULL, 'Whether the women are all the nurses or only those mutilated is not clear. No group of the list of the dead is called nurses; whether they are in one of its groups is not said.'),
  -- Postwar, 1
  ('many-remained-in-gulag', 'release', 'Many of the other German and Japanese prisoners remained in the GULAG long after their countries had surrendered.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, 'long after the surrender of their countries', NULL, NULL, 'prisoners-kept-in-gulag', NULL, NULL),
  -- Postwar, 2
  ('compensation-denied', 'own prisoners', 'Most, of whom is not clear, were denied compensation, even once the Soviet Union had fallen; in most other countries such payments were common.', NULL, NULL, 'moore', 'unclear', NULL, 'stated', NULL, NULL, NULL, 'even after the fall of the Soviet Union', NULL, NULL, 'treatment-of-returned-soviet-pows', NULL, 'Whom this is said of, most of the remainder or most of all, is not clear. Moore is the last speaker before it; whether it is his is not said.'),
  ('finland-returnees-similar', 'own prisoners', 'Soviet prisoners returning from Finland met with similar mistreatment.', NULL, NULL, 'moore', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'returnees-from-finland', NULL, 'Moore is the last speaker before it; whether it is his is not said.'),
  ('mackenzie-survivors-gulag', 'own prisoners', 'Those Soviet prisoners who lived through German captivity until 1945 were sent promptly to the Gulag.', 'simon-mackenzie', NULL, NULL, 'person', 'noted', 'stated', '[1945..]', '1945-01-01', NULL, 'to 1945', 'bounds-inferred', 'Not before 1945, the year to which they survived captivity. No end is given.', 'treatment-of-returned-soviet-pows', NULL, 'The words quoted set no limit.'),
  ('moore-brutal-attitude', 'own prisoners', 'Moscow had been extremely brutal in its attitude to any soldier who fell into enemy hands.', 'moore', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Words are left out of the quotation.'),
  ('order-270-deserters', 'own prisoners', 'Order No. 270 classed all who were taken prisoner as malicious deserters, to be executed summarily if recaptured.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'order-270-issued', NULL, NULL),
  ('remainder-discriminated', 'own prisoners', 'The remainder of the returned prisoners suffered various kinds of discrimination, in which the article includes the transfer of some people to the NKVD.', NULL, NULL, 'moore', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'treatment-of-returned-soviet-pows', NULL, 'The remainder: those who came neither to the Gulag nor to penal battalions. Moore is the last speaker before it; whether it is his is not said.'),
  ('returnees-controlled', 'own prisoners', 'Most, of whom is not clear, were settled by force in remote regions and were regularly controlled.', NULL, NULL, 'moore', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'treatment-of-returned-soviet-pows', NULL, 'Most of whom, of the remainder or of all, is not clear. Moore is the last speaker before it; whether it is his is not said.'),
  ('returnees-for-disposal', 'own prisoners', 'Some of the repatriated Soviet citizens, both civilians and prisoners of war, had been “transferred to the NKVD ‘for disposal’”.', NULL, NULL, NULL, 'unnamed', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'treatment-of-returned-soviet-pows', NULL, 'Quoted words without a name; what disposal means is not explained.'),
  ('surrendered-soldiers-traitors', 'own prisoners', 'Soviet soldiers who surrendered were traitors, the Soviet leaders of the time considered, Stalin among them.', 'soviet-leadership', NULL, NULL, 'collective', 'considered', 'believed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'said_by', NULL),
  -- Postwar, 3
  ('allied-pows-hostages', 'hostages', 'In effect the Soviets treated Western Allied prisoners as hostages in political negotiations.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'delayed-repatriation-of-allied-pows', NULL, NULL),
  ('release-often-unwilling', 'hostages', 'The release of the Soviet nationals and émigrés held by the Allies was often unwilling.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, 'release-of-soviet-nationals', NULL, 'Who was unwilling, those released or the Allies, is not said.'),
  -- Historiography, 1
  ('accepted-in-the-west', 'research', 'Claims of Soviet atrocities against prisoners of war in time found acceptance in German and Western historiographies.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, 'eventually', NULL, NULL, NULL, NULL, 'Such claims, the article says, after speaking of Nazi propaganda. The sentence is broken: in particular joins nothing, and Edele is named only for what follows.'),
  ('denial-in-russia', 'denial', 'In modern Russia it is still not uncommon to deny that such crimes occurred.', NULL, NULL, 'mark-edele', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Edele is named in the sentences before and after; this one has no speaker.'),
  ('edele-archives-closed', 'research', 'As of the mid-2010s, the central archives of Russia''s defence ministry were still closed to research of this kind.', 'mark-edele', NULL, NULL, 'person', 'noted', 'stated', '[2010..2019]', '2010-01-01', '2019-12-31', 'as of mid-2010s', 'bounds-inferred', 'The middle of the 2010s lies within that decade.', NULL, NULL, NULL),
  ('edele-slander', 'denial', 'Any claim of possible war crimes by the Red Army was dismissed in the Soviet Union as slander and enemy propaganda.', 'mark-edele', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The sentence is broken before his name.'),
  ('german-records-contaminated', 'research', 'Nazi propaganda also brought about a “propagandist contamination” of German records.', NULL, NULL, NULL, 'unnamed', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The quoted words have no name. Which records, and whether the papers of the War Crimes Bureau among them, is not said.'),
  ('issue-controversial-in-russia', 'denial', 'In modern Russia the issue has remained politically controversial.', NULL, NULL, 'mark-edele', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Edele is named in the sentences before and after; this one has no speaker.'),
  ('research-difficult-in-russia', 'research', 'Research on the topic is difficult in Russia.', NULL, NULL, 'mark-edele', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Edele is named in the sentences before and after; this one has no speaker.'),
  ('research-hampered', 'research', 'Research into Soviet crimes against prisoners of war was hampered because the Nazi regime stood condemned in public, and because discredited Nazi propaganda had for many years made claims of such atrocities.', NULL, NULL, NULL, 'article', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  -- Relationship with Soviet official statements, 1
  ('grunewald-genuine-effort', 'motive', 'That retribution would have been a disaster in international relations and have clashed with Soviet propaganda explains genuine Soviet efforts to treat German prisoners well.', 'susan-grunewald', NULL, NULL, 'person', 'adduced', 'argued', NULL, NULL, NULL, NULL, NULL, NULL, 'german-pow-captivity', NULL, 'The article says that motive, and sets this against the other authors it cites. Elsewhere it has her name economics as the motive.'),
  ('grunewald-public-relations', 'motive', 'Soviet officials recognised that deliberate retribution on German prisoners would be a disaster in international relations and clash with propaganda that drew the Soviet Union as a “peace loving country”.', 'soviet-officials', 'susan-grunewald', NULL, 'collective', 'recognized', 'found', NULL, NULL, NULL, 'particularly in the later years of the war and the early Cold War period', NULL, NULL, 'german-pow-captivity', NULL, 'The clash with propaganda stands outside the first quotation, and whose words peace loving country are is not said.'),
  ('mackenzie-foreign-propaganda', 'words and deeds', 'The declared Soviet commitment to humanitarian principles was largely for propaganda abroad.', 'simon-mackenzie', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'That it is the Soviet commitment, and one on the treatment of prisoners of war, are insertions of the article in square brackets. The full stop after the quotation is missing.'),
  ('officials-hague', 'words and deeds', 'Soviet officials claimed that they meant to respect the Hague Convention of 1907.', 'soviet-officials', NULL, NULL, 'collective', 'claimed', 'claimed', NULL, NULL, NULL, 'early in the war', NULL, NULL, 'soviet-hague-declaration', NULL, NULL),
  ('polian-decrees', 'words and deeds', 'Some decrees were meant for propaganda to the international community, others were implemented in practice.', 'pavel-polian', NULL, NULL, 'person', 'observed', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The article says different decrees, intended by propaganda for dissemination; the wording is doubtful.'),
  ('regulations-in-line-with-hague', 'legal status', 'Official Soviet regulations for the treatment of prisoners of war agreed with the Hague principles.', NULL, NULL, 'soviet-officials', 'unclear', NULL, 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Comes after a semicolon, behind what Soviet officials claimed; whether it is still theirs is not said.'),
  ('rollings-ignored-geneva', 'words and deeds', 'The Soviet Union, together with the Axis powers, ignored the Geneva provisions to a greater or lesser degree.', 'charles-rollings', NULL, NULL, 'person', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The quotation prints to a great or lesser degree; that the provisions are those of Geneva is an insertion of the article.'),
  ('sanford-big-lie', 'words and deeds', 'Soviet public declarations and laws on prisoners of war belonged, as propaganda, to the Soviet “big lie”.', 'george-sanford', NULL, NULL, 'person', 'wrote', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('scholars-routinely-ignored', 'words and deeds', 'The Soviet Union publicly declared its support for humane treatment of prisoners, but routinely ignored what was declared and committed various atrocities.', 'scholars', NULL, NULL, 'collective', 'noted', 'stated', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'claim', 'The article says ignored them; what them refers to is not clear: principles, regulations or declarations.'),
  -- Relationship with Soviet official statements, 2
  ('finnish-exception', 'comparison', 'The treatment of Finnish prisoners has been described as an exception in the Soviet treatment of soldiers aligned with the Axis.', NULL, NULL, NULL, 'unnamed', 'described', 'described', NULL, NULL, NULL, NULL, NULL, NULL, 'finnish-pow-captivity', NULL, 'Described by whom is not said.'),
  ('finnish-treated-better', 'comparison', 'Finnish prisoners had better treatment than Germans or Italians, and were sent home promptly once the war was over.', NULL, NULL, NULL, 'unclear', NULL, 'stated', NULL, NULL, NULL, 'promptly after the war ended', NULL, NULL, 'finnish-pow-captivity', NULL, 'Comes after a semicolon, behind a description without an author. Which war is meant is not said.');

INSERT INTO claim_about (claim, record, inferred) VALUES
  -- Lead, 1
  ('carried-out-by-nkvd-and-red-army', 'nkvd', 0),
  ('carried-out-by-nkvd-and-red-army', 'red-army', 0),
  ('sanctioned-or-ordered-by-stalin', 'joseph-stalin', 0),
  ('sanctioned-or-ordered-by-stalin', 'soviet-leadership', 0),
  -- Lead, 2
  ('baltic-massacres-smaller', 'katyn-massacre', 0),
  ('feodosia-and-grishchino-most-infamous', 'feodosia-massacre', 0),
  ('feodosia-and-grishchino-most-infamous', 'grishchino-massacre', 0),
  ('grischino-tortured-raped', 'grishchino-dead.596', 0),
  ('humane-declarations-and-mortality', 'german-pow-mortality', 0),
  ('humane-declarations-and-mortality', 'italian-pow-mortality', 0),
  ('humane-declarations-and-mortality', 'german-pow-captivity', 0),
  ('humane-declarations-and-mortality', 'italian-pow-captivity', 0),
  ('humane-declarations-and-mortality', 'soviet-public-declarations', 0),
  ('pow-mortality-high', 'german-pow-mortality', 0),
  ('pow-mortality-high', 'italian-pow-mortality', 0),
  ('pow-mortality-high', 'german-pow-captivity', 0),
  ('pow-mortality-high', 'italian-pow-captivity', 0),
  -- Legal framework, 1
  ('geneva-1929-not-signed', 'geneva-convention-1929', 0),
  ('statute-like-geneva', 'statute-of-pows', 0),
  ('statute-like-geneva', 'geneva-convention-1929', 0),
  ('statute-outlawed-officer-privileges', 'statute-of-pows', 0),
  -- Poland, 1
  ('classified-counterrevolutionaries', 'polish-prisoners-in-soviet-hands', 0),
  ('invasion-accords-with-pact', 'molotov-ribbentrop-pact', 0),
  ('no-declaration-of-war', 'polish-prisoners-in-soviet-hands', 0),
  ('ussr-not-at-war-before-1941', 'soviet-invasion-of-poland', 0),
  -- Poland, 2
  ('olszyna-highest-profile', 'jozef-olszyna-wilczynski', 0),
  ('polish-soldiers-killed-after-capture', 'polish-soldier-murder-incidents', 0),
  ('szack-tactical-victory', 'soviet-52nd-rifle-division', 0),
  ('szack-tactical-victory', 'border-protection-corps', 0),
  -- Poland, 3
  ('nowak-decimated', 'transport-to-komi', 1),
  -- Poland, 4
  ('avowed-enemies', 'order-of-5-march-1940', 0),
  ('avowed-enemies', 'politburo-order-victims.20000', 0),
  -- Poland, 5
  ('nowak-mortality-much-higher', 'polish-pow-mortality-german-camps', 1),
  ('nowak-mortality-much-higher', 'polish-pows-in-german-camps', 1),
  ('soviet-camps-worse-than-german', 'germany', 1),
  ('soviet-camps-worse-than-german', 'polish-pow-time-in-captivity', 0),
  ('soviet-camps-worse-than-german', 'polish-pows-in-german-camps', 0),
  -- Baltic states, 1
  ('atrocities-against-baltic-armies', 'occupation-of-baltic-states', 0),
  ('atrocities-against-baltic-armies', 'baltic-armies', 0),
  -- After German invasion of the USSR (1941), 1
  ('nkvd-in-charge-crucial', 'nkvd', 0),
  ('nkvd-in-charge-crucial', 'revised-pow-laws', 0),
  -- After German invasion of the USSR (1941), 2
  ('de-zayas-no-comparison-with-west', 'eastern-front', 0),
  ('de-zayas-no-comparison-with-west', 'france-territory', 0),
  ('de-zayas-no-comparison-with-west', 'italy-territory', 0),
  ('de-zayas-no-comparison-with-west', 'north-africa', 0),
  ('de-zayas-no-comparison-with-west', 'killings-of-german-pows-in-the-west', 0),
  ('de-zayas-no-comparison-with-west', 'german-soldiers', 0),
  ('de-zayas-not-isolated', 'bureau-papers', 0),
  ('de-zayas-not-isolated', 'german-soldiers', 0),
  ('de-zayas-reports-did-not-cease', 'german-soldiers', 0),
  -- After German invasion of the USSR (1941), 3
  ('bureau-order-camouflage', 'bureau-report-1941', 0),
  ('bureau-order-camouflage', 'red-army-order-1-july-1941', 0),
  ('bureau-order-camouflage', 'hague-regulations', 0),
  ('bureau-order-camouflage', 'council-of-peoples-commissars', 0),
  ('bureau-order-camouflage', 'red-army', 0),
  ('bureau-terror-policy', 'red-army', 0),
  ('bureau-terror-policy', 'german-medical-corps', 0),
  ('bureau-terror-policy', 'german-soldiers', 0),
  -- After German invasion of the USSR (1941), 4
  ('bureau-secret-orders', 'joseph-stalin', 0),
  ('commissars-claimed-orders', 'joseph-stalin', 0),
  ('commissars-claimed-orders', 'politburo', 0),
  ('depositions-commissars-incited', 'unit-commissars', 0),
  ('depositions-commissars-incited', 'german-soldiers', 0),
  ('depositions-commissars-incited', 'italian-pows', 0),
  ('depositions-commissars-incited', 'spanish-pows', 0),
  ('depositions-commissars-incited', 'axis-pows', 0),
  ('executions-counterproductive', 'stalin-speech-1941', 0),
  ('executions-counterproductive', 'german-soldiers', 0),
  ('no-directive-found', 'joseph-stalin', 0),
  ('no-directive-found', 'soviet-leadership', 1),
  ('no-directive-found', 'katyn-massacre', 0),
  ('no-order-existed', 'joseph-stalin', 0),
  ('no-order-existed', 'soviet-leadership', 1),
  ('propaganda-encouraged-belief', 'lower-ranking-soviet-soldiers', 0),
  ('soldiers-believed-order', 'german-soldiers', 0),
  ('speech-1941-justification', 'stalin-speech-november-1941', 0),
  ('speech-1941-justification', 'massacres-of-axis-pows', 0),
  ('stalin-exterminate', 'stalin-speech-november-1941', 0),
  ('stalin-exterminate', 'red-army', 0),
  ('stalin-exterminate', 'soviet-navy', 0),
  ('stalin-exterminate', 'germany', 0),
  ('stalin-exterminate', 'germans-to-be-exterminated.stalin', 0),
  ('stalin-take-prisoners', 'stalin-speech-february-1942', 0),
  -- After German invasion of the USSR (1941), 5
  ('edele-less-common-than-german', 'germany', 0),
  ('edele-less-common-than-german', 'soviet-atrocities-ww2', 0),
  ('edele-less-common-than-german', 'german-atrocities-against-soviet-pows', 1),
  ('edele-like-other-wars', 'germany', 0),
  ('edele-like-other-wars', 'soviet-atrocities-ww2', 0),
  ('edele-like-other-wars', 'german-war-of-extermination', 0),
  ('grunewald-economics', 'grunewald-monograph', 0),
  ('grunewald-geneva-standards', 'geneva-convention-1929', 0),
  ('grunewald-geneva-standards', 'soviet-officials', 0),
  ('grunewald-no-similar-actions', 'soviet-officials', 0),
  ('grunewald-no-similar-actions', 'german-atrocities-against-soviet-pows', 1),
  ('grunewald-not-retribution', 'grunewald-monograph', 0),
  ('grunewald-not-retribution', 'german-atrocities-against-soviet-pows', 0),
  ('more-spent-on-foreign-prisoners', 'soviet-officials', 0),
  ('more-spent-on-foreign-prisoners', 'soviet-inmates', 0),
  -- After German invasion of the USSR (1941), 6
  ('mackenzie-later-improvement', 'axis-pow-captivity', 0),
  ('mackenzie-propaganda', 'germany', 0),
  -- After German invasion of the USSR (1941), 7
  ('hebert-consensus', 'general-consensus', 0),
  ('hebert-consensus', 'german-pow-deaths', 0),
  ('hebert-consensus', 'german-pows-taken', 0),
  ('hebert-consensus', 'german-pow-deaths.hebert', 0),
  ('hebert-consensus', 'german-pows-taken.hebert', 0),
  ('hebert-consensus', 'german-pow-deaths-after-january-1943.hebert', 0),
  ('mias-undocumented-dead', 'rudiger-overmans', 0),
  ('mias-undocumented-dead', 'german-pow-deaths', 0),
  ('mias-undocumented-dead', 'german-pow-deaths.some-german-estimates', 0),
  -- After German invasion of the USSR (1941), 8
  ('high-romanian-hungarian-mortality', 'romanian-pow-mortality', 0),
  ('high-romanian-hungarian-mortality', 'hungarian-pow-mortality', 0),
  ('high-romanian-hungarian-mortality', 'romanian-pow-captivity', 0),
  ('high-romanian-hungarian-mortality', 'hungarian-pow-captivity', 0),
  ('italian-mortality-cause', 'italian-pow-mortality', 0),
  ('italian-mortality-cause', 'capture-of-italian-prisoners', 0),
  ('italian-rate-even-higher', 'italian-pow-mortality', 0),
  ('italian-rate-even-higher', 'german-pow-mortality', 0),
  -- Massacre of Feodosia, 1
  ('feodosia-every-wounded', 'feodosia-dead.vague', 0),
  ('feodosia-every-wounded', 'red-army', 0),
  ('feodosia-every-wounded', 'soviet-navy', 0),
  ('feodosia-every-wounded', 'nkvd', 0),
  ('feodosia-every-wounded', 'german-recapture-of-feodosia', 0),
  ('wounded-rarely-treated', 'feodosia-massacre', 0),
  ('wounded-rarely-treated', 'german-soldiers', 0),
  -- Massacre of Grishchino, 1
  ('bureau-grischino-bodies', 'grishchino-massacre', 0),
  ('bureau-grischino-bodies', 'grishchino-bodies-mutilated.war-crimes-bureau', 0),
  ('grishchino-nurses', 'nurses-at-grishchino', 0),
  -- Postwar, 1
  ('many-remained-in-gulag', 'gulag', 0),
  -- Postwar, 2
  ('compensation-denied', 'compensation-in-other-countries', 0),
  ('compensation-denied', 'returnees-settled', 0),
  ('finland-returnees-similar', 'finland-territory', 0),
  ('finland-returnees-similar', 'finland', 0),
  ('finland-returnees-similar', 'return-of-soviet-pows-from-finland', 0),
  ('mackenzie-survivors-gulag', 'gulag', 0),
  ('moore-brutal-attitude', 'moscow', 0),
  ('moore-brutal-attitude', 'soviet-leadership', 1),
  ('moore-brutal-attitude', 'soviet-pows', 1),
  ('order-270-deserters', 'order-no-270', 0),
  ('remainder-discriminated', 'returnees-nkvd', 0),
  ('returnees-controlled', 'returnees-settled', 0),
  ('returnees-for-disposal', 'nkvd', 0),
  ('returnees-for-disposal', 'returnees-nkvd', 0),
  ('surrendered-soldiers-traitors', 'joseph-stalin', 0),
  ('surrendered-soldiers-traitors', 'soviet-pows', 0),
  -- Postwar, 3
  ('allied-pows-hostages', 'western-allies', 0),
  ('allied-pows-hostages', 'western-allied-pows', 0),
  ('release-often-unwilling', 'soviet-nationals-held-by-allies', 0),
  -- Historiography, 1
  ('accepted-in-the-west', 'german-western-historiography', 0),
  ('denial-in-russia', 'russia-territory', 0),
  ('edele-archives-closed', 'russian-defence-archives', 0),
  ('edele-archives-closed', 'russian-ministry-of-defence', 0),
  ('edele-slander', 'red-army', 0),
  ('german-records-contaminated', 'nazi-regime', 0),
  ('issue-controversial-in-russia', 'russia-territory', 0),
  ('research-difficult-in-russia', 'russia-territory', 0),
  ('research-hampered', 'nazi-regime', 0),
  -- Relationship with Soviet official statements, 1
  ('grunewald-genuine-effort', 'grunewald-public-relations', 0),
  ('grunewald-public-relations', 'susan-grunewald', 0),
  ('officials-hague', 'hague-convention-1907', 0),
  ('regulations-in-line-with-hague', 'soviet-pow-regulations', 0),
  ('regulations-in-line-with-hague', 'hague-convention-1907', 0),
  ('rollings-ignored-geneva', 'geneva-convention-1929', 1),
  ('rollings-ignored-geneva', 'axis-powers', 0),
  -- Relationship with Soviet official statements, 2
  ('finnish-exception', 'axis-pows', 0),
  ('finnish-treated-better', 'germany', 1),
  ('finnish-treated-better', 'italy', 1),
  ('finnish-treated-better', 'repatriation-of-finnish-pows', 0),
  ('finnish-treated-better', 'german-pow-captivity', 0),
  ('finnish-treated-better', 'italian-pow-captivity', 0),
  ('finnish-treated-better', 'german-soldiers', 0),
  ('finnish-treated-better', 'italian-pows', 0),
  ('finnish-treated-better', 'finnish-pows', 0);

INSERT INTO disagreement (id, kind, topic, disagreement, inferred, note) VALUES
  -- Lead, 2
  ('german-deaths', 'number', 'How many German prisoners died', 'Soviet sources list 381,000; some German estimates, the article says, are however higher and go as high as one million; the consensus that Hébert reports is 1.2 million; the lead has estimates with over 350,000 at one end and 1.2 million at the other.', NULL, NULL),
  ('german-mortality', 'number', 'Death rate of German prisoners', 'The lead has over 30%, Edele 15%, Ferguson 35.8%.', NULL, 'Over 30% and 35.8% may both hold; 15% goes with neither.'),
  ('hague-words-and-deeds', 'occurrence', 'Whether the Soviet Union kept to the humane treatment that it professed', 'Soviet officials claimed that they meant to respect the Hague Convention, and official regulations, the article goes on, agreed with its principles; scholars, the article says, however noted that what was publicly declared was routinely ignored. The lead sets the high mortality against the declarations.', NULL, 'The scholars'' sentence does not say clearly what was ignored. The War Crimes Bureau''s word that an order of July 1941 was not followed is a claim of its own.'),
  ('italian-mortality', 'number', 'Death rate of Italian prisoners', 'The lead has over 70%; the section 79%, without the name of the estimator, or 56.5%.', NULL, 'Over 70% and 79% may both hold; 56.5% goes with neither.'),
  -- After German invasion of the USSR (1941), 4
  ('secret-orders', 'responsibility', 'Whether Stalin ordered the killing of German prisoners', 'The War Crimes Bureau believed in secret orders, and commissars, so the depositions, claimed to act on orders from Stalin and the Politburo; the article says that no such directive on Germans has been found, unlike for Katyn, and then that no such order existed, though many officers and soldiers of lower rank believed it did.', NULL, 'The Bureau''s belief is about prisoners of war, what was not found about Germans. The lead has some of the crimes sanctioned or directly ordered by Stalin and the leadership, without saying which; the order for Katyn is one that the article tells of.'),
  -- After German invasion of the USSR (1941), 5
  ('geneva-followed-or-ignored', 'extent', 'Whether Geneva standards were kept', 'Grunewald finds them followed to a large extent towards German prisoners; Rollings finds them ignored, by the Soviet Union together with the Axis powers, to a greater or lesser degree, and scholars say that what was declared was routinely ignored. The article itself sets Grunewald apart from the other authors.', NULL, 'Grunewald speaks of German prisoners, the others of prisoners in general; the scholars'' sentence does not name the Geneva Convention for what was ignored.'),
  -- After German invasion of the USSR (1941), 6
  ('improved-or-harsh', 'interpretation', 'Conditions of German and other Axis prisoners in forced labour', 'MacKenzie notes that their situation improved in the later war; the next sentence says, with however, that conditions were very harsh and deaths common.', NULL, 'Better than before and still harsh may both hold; it is the article that sets the one against the other. The second sentence may be MacKenzie''s too.'),
  -- After German invasion of the USSR (1941), 7
  ('german-prisoners-taken', 'number', 'How many German prisoners were taken', 'Soviet sources list 3,350,000; the consensus that Hébert reports is 3.15 million.', NULL, NULL),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internees-number', 'number', 'How many Japanese were interned', 'Estimates are said to vary, from 560,000–760,000 at the one end to 900,000 at the other.', NULL, 'One end is itself a range; whether these are two estimates or the ends of many is not clear.'),
  -- Postwar, 2
  ('mackenzie-moore-gulag', 'number', 'How many returned Soviet prisoners were sent to the Gulag', 'MacKenzie says that those who survived were promptly sent there, without a limit; Moore, the article sets against it, says only about 17%.', NULL, NULL),
  -- Historiography, 1
  ('whether-crimes-occurred', 'occurrence', 'Whether Soviet crimes against prisoners of war occurred', 'Claims of them found acceptance in German and Western historiographies; in the Soviet Union, says Edele, any claim of war crimes by the Red Army was dismissed as slander; in modern Russia denial is still not uncommon and the issue politically controversial.', NULL, NULL),
  -- Relationship with Soviet official statements, 1
  ('propaganda-or-genuine', 'interpretation', 'Propaganda or genuine effort: Soviet humane treatment of prisoners', 'Polian (of some decrees), Sanford and MacKenzie (largely) see propaganda; Rollings notes that the Soviet Union, with the Axis powers, ignored provisions, scholars that what was declared was ignored. Unlike these authors, the article says, Grunewald has the same motive explain genuine efforts to treat German prisoners well.', NULL, NULL);

INSERT INTO disagreement_record (disagreement, record) VALUES
  -- Lead, 2
  ('german-deaths', 'german-pow-deaths.350000'),
  ('german-deaths', 'german-pow-deaths.1200000'),
  ('german-deaths', 'german-pow-deaths.soviet-sources'),
  ('german-deaths', 'german-pow-deaths.some-german-estimates'),
  ('german-deaths', 'german-pow-deaths.hebert'),
  ('german-mortality', 'german-pow-mortality.30'),
  ('german-mortality', 'german-pow-mortality.edele'),
  ('german-mortality', 'german-pow-mortality.ferguson'),
  ('hague-words-and-deeds', 'officials-hague'),
  ('hague-words-and-deeds', 'regulations-in-line-with-hague'),
  ('hague-words-and-deeds', 'scholars-routinely-ignored'),
  ('hague-words-and-deeds', 'humane-declarations-and-mortality'),
  ('italian-mortality', 'italian-pow-mortality.70'),
  ('italian-mortality', 'italian-pow-mortality.79'),
  ('italian-mortality', 'italian-pow-mortality.56-5'),
  -- After German invasion of the USSR (1941), 4
  ('secret-orders', 'bureau-secret-orders'),
  ('secret-orders', 'commissars-claimed-orders'),
  ('secret-orders', 'no-directive-found'),
  ('secret-orders', 'no-order-existed'),
  ('secret-orders', 'soldiers-believed-order'),
  -- After German invasion of the USSR (1941), 5
  ('geneva-followed-or-ignored', 'grunewald-geneva-standards'),
  ('geneva-followed-or-ignored', 'rollings-ignored-geneva'),
  ('geneva-followed-or-ignored', 'scholars-routinely-ignored'),
  -- After German invasion of the USSR (1941), 6
  ('improved-or-harsh', 'mackenzie-later-improvement'),
  ('improved-or-harsh', 'conditions-harsh'),
  -- After German invasion of the USSR (1941), 7
  ('german-prisoners-taken', 'german-pows-taken.soviet-sources'),
  ('german-prisoners-taken', 'german-pows-taken.hebert'),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internees-number', 'japanese-internees.560000'),
  ('japanese-internees-number', 'japanese-internees.900000'),
  -- Postwar, 2
  ('mackenzie-moore-gulag', 'mackenzie-survivors-gulag'),
  ('mackenzie-moore-gulag', 'returnees-gulag.moore'),
  -- Historiography, 1
  ('whether-crimes-occurred', 'accepted-in-the-west'),
  ('whether-crimes-occurred', 'edele-slander'),
  ('whether-crimes-occurred', 'denial-in-russia'),
  ('whether-crimes-occurred', 'issue-controversial-in-russia'),
  -- Relationship with Soviet official statements, 1
  ('propaganda-or-genuine', 'polian-decrees'),
  ('propaganda-or-genuine', 'sanford-big-lie'),
  ('propaganda-or-genuine', 'mackenzie-foreign-propaganda'),
  ('propaganda-or-genuine', 'rollings-ignored-geneva'),
  ('propaganda-or-genuine', 'scholars-routinely-ignored'),
  ('propaganda-or-genuine', 'grunewald-public-relations'),
  ('propaganda-or-genuine', 'grunewald-genuine-effort');

INSERT INTO flaw (id, passage, kind, words, note) VALUES
  -- Poland, 2
  ('flaw-flotilla-in-the', 'passage-poland-2', 'word missing', 'were massacred in the .', NULL),
  -- Poland, 3
  ('flaw-soviets-far-east', 'passage-poland-3', 'doubtful word', 'Soviet''s Far East (Komi Republic)', NULL),
  -- Poland, 4
  ('flaw-unperformable', 'passage-poland-4', 'doubtful word', 'deemed unperformable (declared', NULL),
  -- Poland, 5
  ('flaw-even-through', 'passage-poland-5', 'doubtful word', 'even through most Polish POWs', NULL),
  -- After German invasion of the USSR (1941), 2
  ('flaw-bureau-name', 'passage-after-german-invasion-2', 'word missing', 'War, the (Wehrmacht-Untersuchungsstelle, also known', NULL),
  -- After German invasion of the USSR (1941), 5
  ('flaw-grunewald-quotation', 'passage-after-german-invasion-5', 'quotation not closed', 'toward German POWs, noting that Soviet', NULL),
  ('flaw-soviets-authorities', 'passage-after-german-invasion-5', 'doubtful word', 'the Soviets authorities even expended more', NULL),
  -- After German invasion of the USSR (1941), 6
  ('flaw-hash', 'passage-after-german-invasion-6', 'doubtful word', 'POWs, however, were very hash', NULL),
  -- After German invasion of the USSR (1941), 7
  ('flaw-undocumented-pows-death', 'passage-after-german-invasion-7', 'doubtful word', 'to be undocumented POWs death).', NULL),
  -- After German invasion of the USSR (1941), 8
  ('flaw-estimate-by', 'passage-after-german-invasion-8', 'word missing', '79% (estimate by ) or 56.5%', NULL),
  -- After German invasion of the USSR (1941), 9
  ('flaw-comma-after-60000', 'passage-after-german-invasion-9', 'stray sign', 'between 60,000, to 200,000-300,000 died', NULL),
  -- Massacre of Grishchino, 1
  ('flaw-full-stop-after-1943', 'passage-massacre-of-grishchino-1', 'stray sign', 'on 18 February 1943 .The Wehrmacht', NULL),
  -- Postwar, 2
  ('flaw-six-percent-bracket', 'passage-postwar-2', 'bracket not closed', 'some (about 6% of the total', NULL),
  -- Postwar, 3
  ('flaw-release-unwilling', 'passage-postwar-3', 'doubtful word', 'the release, often unwilling, of Soviet', NULL),
  -- Historiography, 1
  ('flaw-in-particular', 'passage-historiography-1', 'doubtful word', 'in particular, as noted by Mark', NULL),
  -- Relationship with Soviet official statements, 1
  ('flaw-great-or-lesser', 'passage-official-statements-1', 'doubtful word', 'to a great or lesser degree', NULL),
  ('flaw-intended-by-propaganda', 'passage-official-statements-1', 'doubtful word', 'intended by propaganda for dissemination to', NULL),
  ('flaw-laws-on-concerning', 'passage-official-statements-1', 'doubtful word', 'declarations and laws on concerning POWs', NULL),
  -- Relationship with Soviet official statements, 2
  ('flaw-that-country-treatment', 'passage-official-statements-2', 'doubtful word', 'exception to that country treatment of', NULL);

INSERT INTO flaw_record (flaw, record) VALUES
  -- Poland, 2
  ('flaw-flotilla-in-the', 'riverine-flotilla-massacre'),
  ('flaw-flotilla-in-the', 'flotilla-dead.18'),
  -- Poland, 3
  ('flaw-soviets-far-east', 'transport-to-komi'),
  ('flaw-soviets-far-east', 'soviet-far-east'),
  ('flaw-soviets-far-east', 'komi-republic'),
  -- Poland, 4
  ('flaw-unperformable', 'politburo-order-katyn'),
  ('flaw-unperformable', 'avowed-enemies'),
  ('flaw-unperformable', 'politburo-order-victims.20000'),
  -- Poland, 5
  ('flaw-even-through', 'soviet-camps-worse-than-german'),
  ('flaw-even-through', 'polish-pow-time-in-captivity.vague'),
  -- After German invasion of the USSR (1941), 2
  ('flaw-bureau-name', 'war-crimes-bureau'),
  ('flaw-bureau-name', 'war-crimes-bureau-investigations'),
  -- After German invasion of the USSR (1941), 5
  ('flaw-grunewald-quotation', 'grunewald-economics'),
  ('flaw-grunewald-quotation', 'grunewald-not-retribution'),
  ('flaw-soviets-authorities', 'more-spent-on-foreign-prisoners'),
  -- After German invasion of the USSR (1941), 6
  ('flaw-hash', 'conditions-harsh'),
  -- After German invasion of the USSR (1941), 7
  ('flaw-undocumented-pows-death', 'mias-undocumented-dead'),
  ('flaw-undocumented-pows-death', 'german-pow-deaths.some-german-estimates'),
  -- After German invasion of the USSR (1941), 8
  ('flaw-estimate-by', 'italian-pow-mortality.79'),
  ('flaw-estimate-by', 'italian-pow-mortality.56-5'),
  -- After German invasion of the USSR (1941), 9
  ('flaw-comma-after-60000', 'japanese-internee-deaths.60000'),
  ('flaw-comma-after-60000', 'japanese-internee-deaths.200000'),
  -- Massacre of Grishchino, 1
  ('flaw-full-stop-after-1943', 'german-recapture-of-krasnoarmeyskoye'),
  ('flaw-full-stop-after-1943', 'grishchino-bodies-found'),
  -- Postwar, 2
  ('flaw-six-percent-bracket', 'returnees-nkvd.6'),
  ('flaw-six-percent-bracket', 'remainder-discriminated'),
  -- Postwar, 3
  ('flaw-release-unwilling', 'release-often-unwilling'),
  ('flaw-release-unwilling', 'release-of-soviet-nationals'),
  -- Historiography, 1
  ('flaw-in-particular', 'accepted-in-the-west'),
  ('flaw-in-particular', 'edele-slander'),
  -- Relationship with Soviet official statements, 1
  ('flaw-great-or-lesser', 'rollings-ignored-geneva'),
  ('flaw-intended-by-propaganda', 'polian-decrees'),
  ('flaw-laws-on-concerning', 'sanford-big-lie'),
  -- Relationship with Soviet official statements, 2
  ('flaw-that-country-treatment', 'finnish-exception');

INSERT INTO name (record, name, kind, origin, reference) VALUES
  -- Lead, 1
  ('nkvd', 'People''s Commissariat for Internal Affairs', 'name', 'article', NULL),
  ('soviet-leadership', 'top Soviet officials', 'name', 'article', NULL),
  ('soviet-leadership', 'Soviet leaders', 'name', 'article', NULL),
  ('soviet-union', 'USSR', 'name', 'article', NULL),
  ('soviet-union', 'U.S.S.R.', 'name', 'article', NULL),
  ('soviet-union', 'Soviets', 'name', 'article', NULL),
  ('soviet-union', 'Soviet', 'adjective', 'article', NULL),
  ('soviet-union', 'Union of Soviet Socialist Republics', 'name', 'editor', 'common usage'),
  ('soviet-union', 'SU', 'code', 'editor', 'ISO 3166'),
  ('soviet-union', 'SUN', 'code', 'editor', 'ISO 3166'),
  -- Lead, 2
  ('axis-pows', 'Axis POWs', 'name', 'article', NULL),
  ('axis-pows', 'Axis European POWs', 'name', 'article', NULL),
  ('axis-pows', 'Axis-aligned soldiers', 'name', 'article', NULL),
  ('baltic-armies', 'Baltic officers', 'name', 'article', NULL),
  ('baltic-armies', 'Baltic states officers', 'name', 'article', NULL),
  ('estonia', 'Estonian', 'adjective', 'editor', 'common usage'),
  ('estonia', 'EST', 'code', 'editor', 'ISO 3166'),
  ('feodosia', 'Feodosiya', 'name', 'editor', 'GeoNames 709161, Feodosiya; ISO 3166-2 UA-43'),
  ('feodosia', 'Feodosiia', 'name', 'editor', 'GeoNames 709161, Feodosiya; ISO 3166-2 UA-43'),
  ('feodosia', 'Theodosia', 'name', 'editor', 'GeoNames 709161, Feodosiya; ISO 3166-2 UA-43'),
  ('feodosia-massacre', 'bludgeoned', 'keyword', 'editor', 'word of the article, for search'),
  ('feodosia-massacre', 'freezing water', 'keyword', 'editor', 'word of the article, for search'),
  ('german-invasion-of-ussr', 'Operation Barbarossa', 'name', 'article', NULL),
  ('german-soldiers', 'German POWs', 'name', 'article', NULL),
  ('german-soldiers', 'German soldiers', 'name', 'article', NULL),
  ('german-soldiers', 'German prisoners', 'name', 'article', NULL),
  ('german-soldiers', 'German prisoners of war', 'name', 'article', NULL),
  ('germany', 'German', 'adjective', 'article', NULL),
  ('germany', 'Germans', 'name', 'article', NULL),
  ('germany', 'Nazi', 'adjective', 'article', NULL),
  ('germany', 'Nazi Germany', 'name', 'editor', 'common usage'),
  ('germany', 'Third Reich', 'name', 'editor', 'common usage'),
  ('germany', 'DEU', 'code', 'editor', 'ISO 3166'),
  ('grishchino', 'Grishchino', 'name', 'article', NULL),
  ('grishchino', 'Grischino', 'name', 'article', NULL),
  ('grishchino', 'Pokrovsk', 'name', 'editor', 'GeoNames 704422, Pokrovsk'),
  ('grishchino', 'Krasnoarmiisk', 'name', 'editor', 'GeoNames 704422, Pokrovsk'),
  ('grishchino-massacre', 'Massacre of Grischino', 'name', 'article', NULL),
  ('italian-pows', 'Italian soldiers', 'name', 'article', NULL),
  ('italian-pows', 'Italian prisoners', 'name', 'article', NULL),
  ('italy', 'Italian', 'adjective', 'article', NULL),
  ('italy', 'Italians', 'name', 'article', NULL),
  ('italy', 'ITA', 'code', 'editor', 'ISO 3166'),
  ('katyn', 'Katyń', 'name', 'editor', 'GeoNames 551732, Katyn'''),
  ('latvia', 'Latvian', 'adjective', 'article', NULL),
  ('latvia', 'LVA', 'code', 'editor', 'ISO 3166'),
  ('lithuania', 'Lithuanian', 'adjective', 'article', NULL),
  ('lithuania', 'LTU', 'code', 'editor', 'ISO 3166'),
  ('poland', 'Polish', 'adjective', 'article', NULL),
  ('poland', 'Poles', 'name', 'article', NULL),
  ('poland', 'POL', 'code', 'editor', 'ISO 3166'),
  ('polish-citizens', 'Polish citizens', 'name', 'article', NULL),
  ('polish-citizens', 'Polish intelligentsia', 'name', 'article', NULL),
  ('polish-officers', 'Polish Army officers', 'name', 'article', NULL),
  ('soviet-union-territory', 'USSR', 'name', 'article', NULL),
  -- Legal framework, 1
  ('geneva-convention-1929', 'Geneva Convention', 'name', 'article', NULL),
  ('hague-convention-1907', 'Hague principles', 'name', 'article', NULL),
  ('russian-empire', 'tsarist', 'adjective', 'article', NULL),
  ('russian-empire', 'Imperial Russia', 'name', 'editor', 'common usage'),
  ('statute-of-pows', 'legal framework', 'keyword', 'editor', 'word of the article, for search'),
  ('statute-outlawed-officer-privileges', 'afforded', 'keyword', 'editor', 'word of the article, for search'),
  -- Poland, 1
  ('molotov-ribbentrop-pact', 'Molotov-Ribbentrop Pact', 'name', 'editor', 'common spelling'),
  ('polish-soldiers', 'Polish soldiers', 'name', 'article', NULL),
  ('polish-soldiers', 'Polish POWs', 'name', 'article', NULL),
  ('polish-soldiers', 'Polish prisoners of war', 'name', 'article', NULL),
  ('polish-soldiers', 'Polish defenders', 'name', 'article', NULL),
  -- Poland, 2
  ('border-protection-corps', 'Korpus Ochrony Pogranicza', 'name', 'article', NULL),
  ('border-protection-corps', 'KOP', 'name', 'article', NULL),
  ('breaches-of-surrender-terms', 'capitulation', 'keyword', 'editor', 'word of the article, for search'),
  ('breaches-of-surrender-terms', 'terms of surrender', 'keyword', 'editor', 'word of the article, for search'),
  ('grodno', 'Hrodna', 'name', 'editor', 'GeoNames 627904, Hrodna'),
  ('reprisals-against-polish-pows', 'bayoneting', 'keyword', 'editor', 'word of the article, for search'),
  ('reprisals-against-polish-pows', 'shooting', 'keyword', 'editor', 'word of the article, for search'),
  ('riverine-flotilla', 'Riverine Flotilla', 'name', 'article', NULL),
  ('soviet-52nd-rifle-division', '52nd Rifle Division', 'name', 'article', NULL),
  ('surrender-terms-often-broken', 'honor', 'keyword', 'editor', 'word of the article, for search'),
  ('szack', 'Shatsk', 'name', 'editor', 'GeoNames 694333, Shatsk'),
  ('ukraine', 'Ukrainian', 'adjective', 'article', NULL),
  ('ukraine', 'UKR', 'code', 'editor', 'ISO 3166'),
  ('zamosc', 'Zamosc', 'name', 'editor', 'GeoNames 753866, Zamość'),
  -- Poland, 3
  ('komi-republic', 'Komi', 'name', 'editor', 'ISO 3166-2 RU-KO'),
  ('nowak-decimated', 'chronic hunger', 'keyword', 'editor', 'word of the article, for search'),
  ('soviet-far-east', 'Far East', 'name', 'article', NULL),
  -- Poland, 4
  ('belarus', 'Byelorussia', 'name', 'editor', 'common usage'),
  ('belarus', 'Belarusian', 'adjective', 'editor', 'common usage'),
  ('belarus', 'BLR', 'code', 'editor', 'ISO 3166'),
  ('interrogations-of-polish-prisoners', 'dogma', 'keyword', 'editor', 'word of the article, for search'),
  ('katyn-wider-plan', 'populace', 'keyword', 'editor', 'word of the article, for search'),
  ('katyn-wider-plan', 'oppression', 'keyword', 'editor', 'word of the article, for search'),
  ('politburo', 'Politburo', 'name', 'article', NULL),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'Siberian gulags', 'keyword', 'editor', 'word of the article, for search'),
  ('gulag', 'Gulag', 'name', 'article', NULL),
  ('gulag', 'gulags', 'name', 'article', NULL),
  ('lithuanian-soldiers', 'Lithuanian officers', 'name', 'article', NULL),
  ('riga', 'Rīga', 'name', 'editor', 'GeoNames 456172, Riga'),
  -- After German invasion of the USSR (1941), 2
  ('bureau-depositions', 'the depositions', 'name', 'article', NULL),
  ('bureau-depositions', 'depositions', 'name', 'article', NULL),
  ('bureau-source-kinds.de-zayas', 'corpses', 'keyword', 'editor', 'word of the article, for search'),
  ('bureau-source-kinds.de-zayas', 'wireless messages', 'keyword', 'editor', 'word of the article, for search'),
  ('france', 'French', 'adjective', 'editor', 'common usage'),
  ('france', 'FRA', 'code', 'editor', 'ISO 3166'),
  ('russia', 'Russian', 'adjective', 'article', NULL),
  ('russia', 'Russian Federation', 'name', 'editor', 'common usage'),
  ('russia', 'RUS', 'code', 'editor', 'ISO 3166'),
  ('soviet-pows', 'returnees', 'name', 'article', NULL),
  ('soviet-pows', 'Soviet POWs', 'name', 'editor', 'common usage'),
  ('war-crimes-bureau', 'Wehrmacht-Untersuchungsstelle', 'name', 'article', NULL),
  ('war-crimes-bureau', 'WuSt', 'name', 'article', NULL),
  ('war-crimes-bureau', 'War Crimes Bureau', 'name', 'article', NULL),
  ('war-crimes-bureau-investigations', 'investigated', 'keyword', 'editor', 'word of the article, for search'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-order-camouflage', 'unspeakable', 'keyword', 'editor', 'word of the article, for search'),
  ('bureau-terror-policy', 'defenseless', 'keyword', 'editor', 'word of the article, for search'),
  ('bureau-terror-policy', 'terror policy', 'keyword', 'editor', 'word of the article, for search'),
  ('bureau-terror-policy', 'medical corps', 'keyword', 'editor', 'word of the article, for search'),
  -- After German invasion of the USSR (1941), 4
  ('propaganda-encouraged-belief', 'simplistic', 'keyword', 'editor', 'word of the article, for search'),
  ('soldiers-believed-order', 'simplistic', 'keyword', 'editor', 'word of the article, for search'),
  ('soviet-navy', 'Navy', 'name', 'article', NULL),
  ('soviet-officials', 'Soviet authorities', 'name', 'article', NULL),
  ('spain', 'Spanish', 'adjective', 'article', NULL),
  ('spain', 'ESP', 'code', 'editor', 'ISO 3166'),
  ('stalin-exterminate', 'Fatherland', 'keyword', 'editor', 'word of the article, for search'),
  ('stalin-exterminate', 'fighters', 'keyword', 'editor', 'word of the article, for search'),
  -- After German invasion of the USSR (1941), 5
  ('grunewald-geneva-standards', 'rations', 'keyword', 'editor', 'word of the article, for search'),
  ('grunewald-geneva-standards', 'segregating', 'keyword', 'editor', 'word of the article, for search'),
  ('grunewald-geneva-standards', 'exempting', 'keyword', 'editor', 'word of the article, for search'),
  ('grunewald-geneva-standards', 'equivalent rank', 'keyword', 'editor', 'word of the article, for search'),
  -- After German invasion of the USSR (1941), 6
  ('conditions-harsh', 'starvation', 'keyword', 'editor', 'word of the article, for search'),
  ('conditions-harsh', 'freezing conditions', 'keyword', 'editor', 'word of the article, for search'),
  ('conditions-harsh', 'hash', 'keyword', 'editor', 'word of the article, for search'),
  ('mackenzie-propaganda', 'portrayed', 'keyword', 'editor', 'word of the article, for search'),
  -- After German invasion of the USSR (1941), 7
  ('general-consensus', 'general consensus', 'name', 'article', NULL),
  ('wehrmacht', 'German Armed Forces', 'name', 'article', NULL),
  -- After German invasion of the USSR (1941), 8
  ('hungary', 'Hungarian', 'adjective', 'article', NULL),
  ('hungary', 'HUN', 'code', 'editor', 'ISO 3166'),
  ('italian-mortality-cause', 'resources', 'keyword', 'editor', 'word of the article, for search'),
  ('italian-pow-deaths.vague', 'starvation', 'keyword', 'editor', 'word of the article, for search'),
  ('italian-pow-deaths.vague', 'frozen', 'keyword', 'editor', 'word of the article, for search'),
  ('romania', 'Romanian', 'adjective', 'article', NULL),
  ('romania', 'ROU', 'code', 'editor', 'ISO 3166'),
  -- After German invasion of the USSR (1941), 9
  ('japan', 'Japanese', 'adjective', 'article', NULL),
  ('japan', 'JPN', 'code', 'editor', 'ISO 3166'),
  ('japanese-pows', 'Japanese personnel', 'name', 'article', NULL),
  ('japanese-pows', 'Japanese POWs', 'name', 'article', NULL),
  ('japanese-pows', 'Japanese prisoners', 'name', 'article', NULL),
  ('mongolia', 'Mongolian', 'adjective', 'editor', 'common usage'),
  ('mongolia', 'MNG', 'code', 'editor', 'ISO 3166'),
  -- Massacre of Feodosia, 1
  ('feodosia-every-wounded', 'Navy', 'keyword', 'editor', 'word of the article, for search'),
  ('feodosia-manner', 'bludgeoned', 'keyword', 'editor', 'word of the article, for search'),
  ('feodosia-manner', 'freezing water', 'keyword', 'editor', 'word of the article, for search'),
  ('german-recapture-of-feodosia', 'retook', 'keyword', 'editor', 'word of the article, for search'),
  -- Massacre of Grishchino, 1
  ('333-infantry-division', '333rd Infantry Division', 'name', 'editor', 'common spelling'),
  ('4th-guards-tank-corps', '4th Guards Tank Corps', 'name', 'article', NULL),
  ('5th-ss-panzer-division-wiking', 'German 5th SS Panzer Division Wiking', 'name', 'article', NULL),
  ('bureau-grischino-bodies', 'amputated', 'keyword', 'editor', 'word of the article, for search'),
  ('bureau-grischino-bodies', 'gruesome', 'keyword', 'editor', 'word of the article, for search'),
  ('danish-todt-members', 'Danish nationals', 'name', 'article', NULL),
  ('denmark', 'Danish', 'adjective', 'article', NULL),
  ('denmark', 'DNK', 'code', 'editor', 'ISO 3166'),
  ('german-recapture-of-krasnoarmeyskoye', 'pushed back', 'keyword', 'editor', 'word of the article, for search'),
  ('grishchino-cellar-killings', 'herded', 'keyword', 'editor', 'word of the article, for search'),
  ('grishchino-cellar-killings', 'mowed down', 'keyword', 'editor', 'word of the article, for search'),
  ('grishchino-cellar-killings', 'storage room', 'keyword', 'editor', 'word of the article, for search'),
  ('nurses-at-grishchino', 'nurses', 'name', 'article', NULL),
  -- Postwar, 2
  ('finland', 'Finnish', 'adjective', 'article', NULL),
  ('finland', 'FIN', 'code', 'editor', 'ISO 3166'),
  ('order-270-executed.10000', 'Order No. 270', 'keyword', 'editor', 'word of the article, for search'),
  ('order-270-issued', 'categorized', 'keyword', 'editor', 'word of the article, for search'),
  ('order-no-270', 'Order 270', 'name', 'editor', 'common usage'),
  ('returnees-nkvd.6', 'for disposal', 'keyword', 'editor', 'word of the article, for search'),
  ('treatment-of-returned-soviet-pows', 'penal battalions', 'keyword', 'editor', 'word of the article, for search'),
  ('treatment-of-returned-soviet-pows', 'returnees', 'keyword', 'editor', 'word of the article, for search'),
  -- Postwar, 3
  ('delayed-repatriation-of-allied-pows', 'hostages', 'keyword', 'editor', 'word of the article, for search'),
  ('soviet-nationals-held-by-allies', 'Soviet nationals and emigres', 'name', 'article', NULL),
  ('western-allied-pows', 'Western Allied POWs', 'name', 'article', NULL),
  ('western-allies', 'Allies', 'name', 'article', NULL),
  ('western-allies', 'Western Allied', 'adjective', 'article', NULL),
  -- Historiography, 1
  ('denial-in-russia', 'Denial', 'keyword', 'editor', 'word of the article, for search'),
  ('denial-in-russia', 'uncommon', 'keyword', 'editor', 'word of the article, for search'),
  ('edele-slander', 'slanderous', 'keyword', 'editor', 'word of the article, for search'),
  ('edele-slander', 'glorious', 'keyword', 'editor', 'word of the article, for search'),
  ('issue-controversial-in-russia', 'controversial', 'keyword', 'editor', 'word of the article, for search'),
  -- Relationship with Soviet official statements, 1
  ('grunewald-public-relations', 'retributive', 'keyword', 'editor', 'word of the article, for search');

INSERT INTO citation (record, passage) VALUES
  -- Lead, 1
  ('carried-out-by-nkvd-and-red-army', 'passage-lead-1'),
  ('joseph-stalin', 'passage-lead-1'),
  ('joseph-stalin', 'passage-baltic-states-1'),
  ('joseph-stalin', 'passage-after-german-invasion-4'),
  ('joseph-stalin', 'passage-postwar-2'),
  ('nkvd', 'passage-lead-1'),
  ('nkvd', 'passage-poland-2'),
  ('nkvd', 'passage-poland-4'),
  ('nkvd', 'passage-after-german-invasion-1'),
  ('nkvd', 'passage-massacre-of-feodosia-1'),
  ('nkvd', 'passage-postwar-2'),
  ('nkvd', 'passage-see-also-1'),
  ('red-army', 'passage-lead-1'),
  ('red-army', 'passage-after-german-invasion-3'),
  ('red-army', 'passage-after-german-invasion-4'),
  ('red-army', 'passage-massacre-of-feodosia-1'),
  ('red-army', 'passage-massacre-of-grishchino-1'),
  ('red-army', 'passage-historiography-1'),
  ('sanctioned-or-ordered-by-stalin', 'passage-lead-1'),
  ('soviet-atrocities-ww2', 'passage-lead-1'),
  ('soviet-atrocities-ww2', 'passage-postwar-2'),
  ('soviet-leadership', 'passage-lead-1'),
  ('soviet-leadership', 'passage-after-german-invasion-4'),
  ('soviet-leadership', 'passage-postwar-2'),
  ('soviet-union', 'passage-lead-1'),
  ('soviet-union', 'passage-lead-2'),
  ('soviet-union', 'passage-lead-3'),
  ('soviet-union', 'passage-legal-framework-1'),
  ('soviet-union', 'passage-poland-1'),
  ('soviet-union', 'passage-poland-2'),
  ('soviet-union', 'passage-poland-3'),
  ('soviet-union', 'passage-poland-4'),
  ('soviet-union', 'passage-poland-5'),
  ('soviet-union', 'passage-baltic-states-1'),
  ('soviet-union', 'passage-after-german-invasion-1'),
  ('soviet-union', 'passage-after-german-invasion-2'),
  ('soviet-union', 'passage-after-german-invasion-3'),
  ('soviet-union', 'passage-after-german-invasion-4'),
  ('soviet-union', 'passage-after-german-invasion-5'),
  ('soviet-union', 'passage-after-german-invasion-6'),
  ('soviet-union', 'passage-after-german-invasion-7'),
  ('soviet-union', 'passage-after-german-invasion-8'),
  ('soviet-union', 'passage-after-german-invasion-9'),
  ('soviet-union', 'passage-massacre-of-feodosia-1'),
  ('soviet-union', 'passage-massacre-of-grishchino-1'),
  ('soviet-union', 'passage-postwar-1'),
  ('soviet-union', 'passage-postwar-2'),
  ('soviet-union', 'passage-postwar-3'),
  ('soviet-union', 'passage-historiography-1'),
  ('soviet-union', 'passage-official-statements-1'),
  ('soviet-union', 'passage-official-statements-2'),
  ('soviet-union', 'passage-see-also-1'),
  -- Lead, 2
  ('annexation-of-baltic-states', 'passage-lead-2'),
  ('annexation-of-polish-territory', 'passage-lead-2'),
  ('annexed-polish-territory', 'passage-lead-2'),
  ('axis-pows', 'passage-lead-2'),
  ('axis-pows', 'passage-lead-3'),
  ('axis-pows', 'passage-after-german-invasion-2'),
  ('axis-pows', 'passage-after-german-invasion-4'),
  ('axis-pows', 'passage-after-german-invasion-6'),
  ('axis-pows', 'passage-massacre-of-grishchino-1'),
  ('axis-pows', 'passage-official-statements-2'),
  ('baltic-armies', 'passage-lead-2'),
  ('baltic-armies', 'passage-baltic-states-1'),
  ('baltic-massacres-smaller', 'passage-lead-2'),
  ('baltic-officer-massacres', 'passage-lead-2'),
  ('baltic-officer-massacres', 'passage-baltic-states-1'),
  ('baltic-states', 'passage-lead-2'),
  ('baltic-states', 'passage-baltic-states-1'),
  ('civilians-at-grishchino', 'passage-lead-2'),
  ('estonia', 'passage-lead-2'),
  ('estonia', 'passage-baltic-states-1'),
  ('feodosia', 'passage-lead-2'),
  ('feodosia', 'passage-massacre-of-feodosia-1'),
  ('feodosia-and-grishchino-most-infamous', 'passage-lead-2'),
  ('feodosia-dead', 'passage-lead-2'),
  ('feodosia-dead', 'passage-massacre-of-feodosia-1'),
  ('feodosia-dead.160', 'passage-lead-2'),
  ('feodosia-massacre', 'passage-lead-2'),
  ('feodosia-massacre', 'passage-massacre-of-feodosia-1'),
  ('feodosia-tortured', 'passage-lead-2'),
  ('german-deaths', 'passage-lead-2'),
  ('german-deaths', 'passage-after-german-invasion-7'),
  ('german-invasion-of-ussr', 'passage-lead-2'),
  ('german-invasion-of-ussr', 'passage-poland-1'),
  ('german-invasion-of-ussr', 'passage-after-german-invasion-1'),
  ('german-mortality', 'passage-lead-2'),
  ('german-mortality', 'passage-after-german-invasion-8'),
  ('german-pow-captivity', 'passage-lead-2'),
  ('german-pow-captivity', 'passage-after-german-invasion-5'),
  ('german-pow-captivity', 'passage-after-german-invasion-6'),
  ('german-pow-captivity', 'passage-after-german-invasion-7'),
  ('german-pow-captivity', 'passage-after-german-invasion-8'),
  ('german-pow-captivity', 'passage-massacre-of-feodosia-1'),
  ('german-pow-captivity', 'passage-postwar-1'),
  ('german-pow-captivity', 'passage-official-statements-1'),
  ('german-pow-deaths', 'passage-lead-2'),
  ('german-pow-deaths', 'passage-after-german-invasion-7'),
  ('german-pow-deaths.1200000', 'passage-lead-2'),
  ('german-pow-deaths.350000', 'passage-lead-2'),
  ('german-pow-mortality', 'passage-lead-2'),
  ('german-pow-mortality', 'passage-after-german-invasion-8'),
  ('german-pow-mortality.30', 'passage-lead-2'),
  ('german-soldiers', 'passage-lead-2'),
  ('german-soldiers', 'passage-after-german-invasion-2'),
  ('german-soldiers', 'passage-after-german-invasion-3'),
  ('german-soldiers', 'passage-after-german-invasion-4'),
  ('german-soldiers', 'passage-after-german-invasion-5'),
  ('german-soldiers', 'passage-after-german-invasion-6'),
  ('german-soldiers', 'passage-after-german-invasion-7'),
  ('german-soldiers', 'passage-after-german-invasion-8'),
  ('german-soldiers', 'passage-massacre-of-feodosia-1'),
  ('german-soldiers', 'passage-postwar-1'),
  ('german-soldiers', 'passage-official-statements-1'),
  ('german-soldiers', 'passage-official-statements-2'),
  ('germany', 'passage-lead-2'),
  ('germany', 'passage-poland-1'),
  ('germany', 'passage-poland-4'),
  ('germany', 'passage-poland-5'),
  ('germany', 'passage-after-german-invasion-1'),
  ('germany', 'passage-after-german-invasion-2'),
  ('germany', 'passage-after-german-invasion-3'),
  ('germany', 'passage-after-german-invasion-4'),
  ('germany', 'passage-after-german-invasion-5'),
  ('germany', 'passage-after-german-invasion-6'),
  ('germany', 'passage-after-german-invasion-7'),
  ('germany', 'passage-after-german-invasion-8'),
  ('germany', 'passage-massacre-of-feodosia-1'),
  ('germany', 'passage-massacre-of-grishchino-1'),
  ('germany', 'passage-postwar-1'),
  ('germany', 'passage-postwar-2'),
  ('germany', 'passage-postwar-3'),
  ('germany', 'passage-historiography-1'),
  ('germany', 'passage-official-statements-1'),
  ('germany', 'passage-official-statements-2'),
  ('germany', 'passage-see-also-1'),
  ('grischino-tortured-raped', 'passage-lead-2'),
  ('grishchino', 'passage-lead-2'),
  ('grishchino', 'passage-massacre-of-grishchino-1'),
  ('grishchino-dead', 'passage-lead-2'),
  ('grishchino-dead.596', 'passage-lead-2'),
  ('grishchino-massacre', 'passage-lead-2'),
  ('grishchino-massacre', 'passage-massacre-of-grishchino-1'),
  ('hague-words-and-deeds', 'passage-lead-2'),
  ('hague-words-and-deeds', 'passage-official-statements-1'),
  ('humane-declarations-and-mortality', 'passage-lead-2'),
  ('italian-mortality', 'passage-lead-2'),
  ('italian-mortality', 'passage-after-german-invasion-8'),
  ('italian-pow-captivity', 'passage-lead-2'),
  ('italian-pow-captivity', 'passage-after-german-invasion-8'),
  ('italian-pow-captivity', 'passage-after-german-invasion-4'),
  ('italian-pow-mortality', 'passage-lead-2'),
  ('italian-pow-mortality', 'passage-after-german-invasion-8'),
  ('italian-pow-mortality.70', 'passage-lead-2'),
  ('italian-pows', 'passage-lead-2'),
  ('italian-pows', 'passage-after-german-invasion-4'),
  ('italian-pows', 'passage-after-german-invasion-8'),
  ('italian-pows', 'passage-massacre-of-grishchino-1'),
  ('italian-pows', 'passage-official-statements-2'),
  ('italy', 'passage-lead-2'),
  ('italy', 'passage-after-german-invasion-2'),
  ('italy', 'passage-after-german-invasion-4'),
  ('italy', 'passage-after-german-invasion-8'),
  ('italy', 'passage-massacre-of-grishchino-1'),
  ('italy', 'passage-official-statements-2'),
  ('katyn', 'passage-lead-2'),
  ('katyn', 'passage-poland-4'),
  ('katyn', 'passage-poland-5'),
  ('katyn', 'passage-after-german-invasion-4'),
  ('katyn-massacre', 'passage-lead-2'),
  ('katyn-massacre', 'passage-poland-4'),
  ('katyn-massacre', 'passage-poland-5'),
  ('katyn-massacre', 'passage-after-german-invasion-4'),
  ('katyn-officers', 'passage-lead-2'),
  ('katyn-officers', 'passage-poland-4'),
  ('katyn-officers.8000', 'passage-lead-2'),
  ('katyn-victims', 'passage-lead-2'),
  ('katyn-victims', 'passage-poland-4'),
  ('katyn-victims.20000', 'passage-lead-2'),
  ('latvia', 'passage-lead-2'),
  ('latvia', 'passage-baltic-states-1'),
  ('litene-shootings', 'passage-lead-2'),
  ('litene-shootings', 'passage-baltic-states-1'),
  ('lithuania', 'passage-lead-2'),
  ('lithuania', 'passage-baltic-states-1'),
  ('lithuania', 'passage-see-also-1'),
  ('massacred-pows-nationality', 'passage-lead-2'),
  ('massacred-pows-nationality.vague', 'passage-lead-2'),
  ('massacres-of-axis-pows', 'passage-lead-2'),
  ('massacres-of-axis-pows', 'passage-after-german-invasion-2'),
  ('massacres-of-axis-pows', 'passage-after-german-invasion-4'),
  ('poland', 'passage-lead-2'),
  ('poland', 'passage-poland-1'),
  ('poland', 'passage-poland-2'),
  ('poland', 'passage-poland-3'),
  ('poland', 'passage-poland-4'),
  ('poland', 'passage-poland-5'),
  ('poland', 'passage-after-german-invasion-4'),
  ('poland', 'passage-see-also-1'),
  ('poland-territory', 'passage-lead-2'),
  ('poland-territory', 'passage-poland-1'),
  ('polish-army', 'passage-lead-2'),
  ('polish-citizens', 'passage-lead-2'),
  ('polish-citizens', 'passage-poland-4'),
  ('polish-officers', 'passage-lead-2'),
  ('polish-officers', 'passage-poland-2'),
  ('polish-officers', 'passage-poland-4'),
  ('polish-officers', 'passage-poland-5'),
  ('pow-mortality-high', 'passage-lead-2'),
  ('pow-mortality-high', 'passage-after-german-invasion-8'),
  ('riga-shootings', 'passage-lead-2'),
  ('riga-shootings', 'passage-baltic-states-1'),
  ('soviet-public-declarations', 'passage-lead-2'),
  ('soviet-public-declarations', 'passage-official-statements-1'),
  ('soviet-union-territory', 'passage-lead-2'),
  ('soviet-union-territory', 'passage-after-german-invasion-1'),
  ('soviet-union-territory', 'passage-after-german-invasion-9'),
  ('soviet-union-territory', 'passage-postwar-1'),
  ('soviet-union-territory', 'passage-official-statements-2'),
  -- Lead, 3
  ('axis-pow-captivity', 'passage-lead-3'),
  ('axis-pow-captivity', 'passage-after-german-invasion-6'),
  ('axis-pow-captivity', 'passage-official-statements-2'),
  ('axis-pow-deaths', 'passage-lead-3'),
  ('axis-pow-deaths.1500000', 'passage-lead-3'),
  -- Legal framework, 1
  ('geneva-1929-not-signed', 'passage-legal-framework-1'),
  ('geneva-1929-not-signed', 'passage-after-german-invasion-5'),
  ('geneva-1929-not-signed', 'passage-official-statements-1'),
  ('geneva-convention-1929', 'passage-legal-framework-1'),
  ('geneva-convention-1929', 'passage-after-german-invasion-5'),
  ('geneva-convention-1929', 'passage-official-statements-1'),
  ('hague-convention-1907', 'passage-legal-framework-1'),
  ('hague-convention-1907', 'passage-official-statements-1'),
  ('hague-ratification', 'passage-legal-framework-1'),
  ('hague-ratification', 'passage-official-statements-1'),
  ('russian-empire', 'passage-legal-framework-1'),
  ('russian-empire', 'passage-official-statements-1'),
  ('statute-like-geneva', 'passage-legal-framework-1'),
  ('statute-of-pows', 'passage-legal-framework-1'),
  ('statute-of-pows-passed', 'passage-legal-framework-1'),
  ('statute-outlawed-officer-privileges', 'passage-legal-framework-1'),
  ('tsarist-government', 'passage-legal-framework-1'),
  ('tsarist-government', 'passage-official-statements-1'),
  -- Poland, 1
  ('classified-counterrevolutionaries', 'passage-poland-1'),
  ('german-invasion-of-poland', 'passage-poland-1'),
  ('invasion-accords-with-pact', 'passage-poland-1'),
  ('molotov-ribbentrop-pact', 'passage-poland-1'),
  ('no-declaration-of-war', 'passage-poland-1'),
  ('polish-prisoners-in-soviet-hands', 'passage-poland-1'),
  ('polish-prisoners-in-soviet-hands', 'passage-poland-4'),
  ('polish-prisoners-in-soviet-hands', 'passage-poland-5'),
  ('polish-soldiers', 'passage-poland-1'),
  ('polish-soldiers', 'passage-poland-2'),
  ('polish-soldiers', 'passage-poland-3'),
  ('polish-soldiers', 'passage-poland-4'),
  ('polish-soldiers', 'passage-poland-5'),
  ('polish-soldiers', 'passage-after-german-invasion-4'),
  ('soviet-invasion-of-poland', 'passage-poland-1'),
  ('soviet-invasion-of-poland', 'passage-poland-2'),
  ('soviet-invasion-of-poland', 'passage-poland-4'),
  ('ussr-not-at-war-before-1941', 'passage-poland-1'),
  -- Poland, 2
  ('battle-of-grodno', 'passage-poland-2'),
  ('battle-of-husynne', 'passage-poland-2'),
  ('battle-of-szack', 'passage-poland-2'),
  ('border-protection-corps', 'passage-poland-2'),
  ('breaches-of-surrender-terms', 'passage-poland-2'),
  ('flotilla-dead', 'passage-poland-2'),
  ('flotilla-dead.18', 'passage-poland-2'),
  ('grabowiec', 'passage-poland-2'),
  ('grabowiec-hospital', 'passage-poland-2'),
  ('grabowiec-massacre', 'passage-poland-2'),
  ('grabowiec-officers', 'passage-poland-2'),
  ('grabowiec-officers.piotrowski', 'passage-poland-2'),
  ('grodno', 'passage-poland-2'),
  ('grodno-executed', 'passage-poland-2'),
  ('grodno-executed.300', 'passage-poland-2'),
  ('grodno-executions', 'passage-poland-2'),
  ('husynne', 'passage-poland-2'),
  ('husynne-dead', 'passage-poland-2'),
  ('husynne-dead.25', 'passage-poland-2'),
  ('husynne-killings', 'passage-poland-2'),
  ('invasion-murdered', 'passage-poland-2'),
  ('invasion-murdered.2500', 'passage-poland-2'),
  ('jozef-olszyna-wilczynski', 'passage-poland-2'),
  ('killings-during-invasion', 'passage-poland-2'),
  ('mieczyslaw-smorawinski', 'passage-poland-2'),
  ('officers-more-often-murdered', 'passage-poland-2'),
  ('olszyna-highest-profile', 'passage-poland-2'),
  ('olszyna-wilczynski-shot', 'passage-poland-2'),
  ('polish-navy', 'passage-poland-2'),
  ('polish-soldier-murder-incidents', 'passage-poland-2'),
  ('polish-soldier-murder-incidents.vague', 'passage-poland-2'),
  ('polish-soldiers-killed-after-capture', 'passage-poland-2'),
  ('reprisals-against-polish-pows', 'passage-poland-2'),
  ('riverine-flotilla', 'passage-poland-2'),
  ('riverine-flotilla-massacre', 'passage-poland-2'),
  ('soviet-52nd-rifle-division', 'passage-poland-2'),
  ('surrender-terms-often-broken', 'passage-poland-2'),
  ('szack', 'passage-poland-2'),
  ('szack-executions', 'passage-poland-2'),
  ('szack-identified', 'passage-poland-2'),
  ('szack-identified.18', 'passage-poland-2'),
  ('szack-tactical-victory', 'passage-poland-2'),
  ('tadeusz-piotrowski', 'passage-poland-2'),
  ('ukraine', 'passage-poland-2'),
  ('ukraine', 'passage-poland-4'),
  ('ukraine', 'passage-massacre-of-grishchino-1'),
  ('ukraine', 'passage-see-also-1'),
  ('ukrainian-nationalists', 'passage-poland-2'),
  ('wilhelm-orlik-rueckemann', 'passage-poland-2'),
  ('wladyslaw-langner', 'passage-poland-2'),
  ('zamosc', 'passage-poland-2'),
  -- Poland, 3
  ('edmund-nowak', 'passage-poland-3'),
  ('edmund-nowak', 'passage-poland-5'),
  ('forced-labour-of-polish-soldiers', 'passage-poland-3'),
  ('komi-republic', 'passage-poland-3'),
  ('nowak-decimated', 'passage-poland-3'),
  ('polish-forced-labourers', 'passage-poland-3'),
  ('polish-forced-labourers.60000', 'passage-poland-3'),
  ('release-of-polish-soldiers', 'passage-poland-3'),
  ('soviet-far-east', 'passage-poland-3'),
  ('transport-to-komi', 'passage-poland-3'),
  -- Poland, 4
  ('avowed-enemies', 'passage-poland-4'),
  ('belarus', 'passage-poland-4'),
  ('december-1939-arrests', 'passage-poland-4'),
  ('escapes-of-polish-prisoners', 'passage-poland-4'),
  ('hardened-enemy', 'passage-poland-4'),
  ('imprisonment-of-poles-to-be-executed', 'passage-poland-4'),
  ('interrogations-of-polish-prisoners', 'passage-poland-4'),
  ('katyn-among-largest-crimes', 'passage-poland-4'),
  ('katyn-motive', 'passage-poland-4'),
  ('katyn-officers-pows', 'passage-poland-4'),
  ('katyn-officers-pows.vague', 'passage-poland-4'),
  ('katyn-officers.8000-about', 'passage-poland-4'),
  ('katyn-victims.22000', 'passage-poland-4'),
  ('katyn-wider-plan', 'passage-poland-4'),
  ('nkvd-camps-polish-prisoners', 'passage-poland-4'),
  ('nkvd-camps-polish-prisoners', 'passage-poland-5'),
  ('occupation-of-western-ukraine-and-belarus', 'passage-poland-4'),
  ('occupied-belarus', 'passage-poland-4'),
  ('order-of-5-march-1940', 'passage-poland-4'),
  ('poles-pressed-into-communism', 'passage-poland-4'),
  ('polish-officers-arrested', 'passage-poland-4'),
  ('polish-officers-arrested.1000', 'passage-poland-4'),
  ('polish-pows-held', 'passage-poland-4'),
  ('polish-pows-held.vague', 'passage-poland-4'),
  ('polish-pows-imprisoned', 'passage-poland-4'),
  ('polish-pows-imprisoned.125000', 'passage-poland-4'),
  ('polish-pows-in-german-camps', 'passage-poland-4'),
  ('polish-pows-in-german-camps', 'passage-poland-5'),
  ('polish-pows-november-1939', 'passage-poland-4'),
  ('polish-pows-november-1939.40000', 'passage-poland-4'),
  ('politburo', 'passage-poland-4'),
  ('politburo', 'passage-after-german-invasion-4'),
  ('politburo-order-katyn', 'passage-poland-4'),
  ('politburo-order-victims', 'passage-poland-4'),
  ('politburo-order-victims.20000', 'passage-poland-4'),
  ('releases-of-polish-prisoners', 'passage-poland-4'),
  ('transfer-of-polish-prisoners-to-german-custody', 'passage-poland-4'),
  ('western-ukraine', 'passage-poland-4'),
  -- Poland, 5
  ('deportee-pow-mortality-adults', 'passage-poland-5'),
  ('deportee-pow-mortality-adults.20', 'passage-poland-5'),
  ('deportee-pow-mortality-children', 'passage-poland-5'),
  ('deportee-pow-mortality-children.30', 'passage-poland-5'),
  ('nowak-mortality-much-higher', 'passage-poland-5'),
  ('polish-enlisted-mortality', 'passage-poland-5'),
  ('polish-enlisted-mortality.35', 'passage-poland-5'),
  ('polish-officer-mortality', 'passage-poland-5'),
  ('polish-officer-mortality.97', 'passage-poland-5'),
  ('polish-officers-perished-at-katyn', 'passage-poland-5'),
  ('polish-officers-perished-at-katyn.vague', 'passage-poland-5'),
  ('polish-pow-mortality-german-camps', 'passage-poland-5'),
  ('polish-pow-mortality-german-camps.2', 'passage-poland-5'),
  ('polish-pow-time-in-captivity', 'passage-poland-5'),
  ('polish-pow-time-in-captivity.vague', 'passage-poland-5'),
  ('soviet-camps-worse-than-german', 'passage-poland-5'),
  -- Baltic states, 1
  ('atrocities-against-baltic-armies', 'passage-baltic-states-1'),
  ('deportation-of-latvian-officers', 'passage-baltic-states-1'),
  ('gulag', 'passage-baltic-states-1'),
  ('gulag', 'passage-postwar-1'),
  ('gulag', 'passage-postwar-2'),
  ('latvian-officers', 'passage-baltic-states-1'),
  ('latvian-officers-deported', 'passage-baltic-states-1'),
  ('latvian-officers-deported.560', 'passage-baltic-states-1'),
  ('latvian-officers-returned', 'passage-baltic-states-1'),
  ('latvian-officers-returned.90', 'passage-baltic-states-1'),
  ('litene', 'passage-baltic-states-1'),
  ('litene-dead', 'passage-baltic-states-1'),
  ('litene-dead.200', 'passage-baltic-states-1'),
  ('lithuanian-officers-held', 'passage-baltic-states-1'),
  ('lithuanian-officers-held.2000', 'passage-baltic-states-1'),
  ('lithuanian-prisoner-deaths', 'passage-baltic-states-1'),
  ('lithuanian-prisoner-deaths.vague', 'passage-baltic-states-1'),
  ('lithuanian-prisoners', 'passage-baltic-states-1'),
  ('lithuanian-soldiers', 'passage-baltic-states-1'),
  ('lithuanian-soldiers-held', 'passage-baltic-states-1'),
  ('lithuanian-soldiers-held.4500', 'passage-baltic-states-1'),
  ('occupation-of-baltic-states', 'passage-baltic-states-1'),
  ('return-of-latvian-officers', 'passage-baltic-states-1'),
  ('riga', 'passage-baltic-states-1'),
  ('riga-dead', 'passage-baltic-states-1'),
  ('riga-dead.80', 'passage-baltic-states-1'),
  ('siberia', 'passage-baltic-states-1'),
  ('yukhonovo-camp', 'passage-baltic-states-1'),
  ('yukhonovo-camp-imprisonment', 'passage-baltic-states-1'),
  ('yukhonovo-mortality', 'passage-baltic-states-1'),
  ('yukhonovo-mortality.90', 'passage-baltic-states-1'),
  ('yukhonovo-officers-held', 'passage-baltic-states-1'),
  ('yukhonovo-officers-held.1000', 'passage-baltic-states-1'),
  -- After German invasion of the USSR (1941), 1
  ('nkvd-in-charge-crucial', 'passage-after-german-invasion-1'),
  ('revised-pow-laws', 'passage-after-german-invasion-1'),
  ('revision-of-pow-laws', 'passage-after-german-invasion-1'),
  -- After German invasion of the USSR (1941), 2
  ('alfred-de-zayas', 'passage-after-german-invasion-2'),
  ('bureau-depositions', 'passage-after-german-invasion-2'),
  ('bureau-depositions', 'passage-after-german-invasion-4'),
  ('bureau-papers', 'passage-after-german-invasion-2'),
  ('bureau-papers', 'passage-after-german-invasion-4'),
  ('bureau-papers-compiled', 'passage-after-german-invasion-2'),
  ('bureau-papers-compiled.de-zayas', 'passage-after-german-invasion-2'),
  ('bureau-source-kinds', 'passage-after-german-invasion-2'),
  ('bureau-source-kinds.de-zayas', 'passage-after-german-invasion-2'),
  ('de-zayas-no-comparison-with-west', 'passage-after-german-invasion-2'),
  ('de-zayas-not-isolated', 'passage-after-german-invasion-2'),
  ('de-zayas-reports-did-not-cease', 'passage-after-german-invasion-2'),
  ('eastern-front', 'passage-after-german-invasion-2'),
  ('escapes-of-german-prisoners', 'passage-after-german-invasion-2'),
  ('france', 'passage-after-german-invasion-2'),
  ('france-territory', 'passage-after-german-invasion-2'),
  ('italy-territory', 'passage-after-german-invasion-2'),
  ('killings-of-german-pows-in-the-west', 'passage-after-german-invasion-2'),
  ('north-africa', 'passage-after-german-invasion-2'),
  ('russia', 'passage-after-german-invasion-2'),
  ('russia', 'passage-after-german-invasion-3'),
  ('russia', 'passage-historiography-1'),
  ('russia', 'passage-see-also-1'),
  ('soviet-pows', 'passage-after-german-invasion-2'),
  ('soviet-pows', 'passage-after-german-invasion-5'),
  ('soviet-pows', 'passage-postwar-2'),
  ('soviet-pows', 'passage-see-also-1'),
  ('soviet-pows-in-german-captivity', 'passage-after-german-invasion-2'),
  ('soviet-pows-in-german-captivity', 'passage-after-german-invasion-5'),
  ('soviet-pows-in-german-captivity', 'passage-postwar-2'),
  ('war-crimes-bureau', 'passage-after-german-invasion-2'),
  ('war-crimes-bureau', 'passage-after-german-invasion-3'),
  ('war-crimes-bureau', 'passage-after-german-invasion-4'),
  ('war-crimes-bureau', 'passage-massacre-of-grishchino-1'),
  ('war-crimes-bureau-investigations', 'passage-after-german-invasion-2'),
  ('war-crimes-bureau-investigations', 'passage-after-german-invasion-4'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-order-camouflage', 'passage-after-german-invasion-3'),
  ('bureau-report-1941', 'passage-after-german-invasion-3'),
  ('bureau-report-november-1941', 'passage-after-german-invasion-3'),
  ('bureau-terror-policy', 'passage-after-german-invasion-3'),
  ('council-of-peoples-commissars', 'passage-after-german-invasion-3'),
  ('german-medical-corps', 'passage-after-german-invasion-3'),
  ('hague-regulations', 'passage-after-german-invasion-3'),
  ('red-army-order-1-july-1941', 'passage-after-german-invasion-3'),
  ('red-army-order-laws-of-war', 'passage-after-german-invasion-3'),
  -- After German invasion of the USSR (1941), 4
  ('bureau-secret-orders', 'passage-after-german-invasion-4'),
  ('commissars-claimed-orders', 'passage-after-german-invasion-4'),
  ('depositions-commissars-incited', 'passage-after-german-invasion-4'),
  ('executions-counterproductive', 'passage-after-german-invasion-4'),
  ('germans-to-be-exterminated', 'passage-after-german-invasion-4'),
  ('germans-to-be-exterminated.stalin', 'passage-after-german-invasion-4'),
  ('lower-ranking-soviet-soldiers', 'passage-after-german-invasion-4'),
  ('no-directive-found', 'passage-after-german-invasion-4'),
  ('no-order-existed', 'passage-after-german-invasion-4'),
  ('propaganda-encouraged-belief', 'passage-after-german-invasion-4'),
  ('secret-orders', 'passage-after-german-invasion-4'),
  ('soldiers-believed-order', 'passage-after-german-invasion-4'),
  ('soviet-navy', 'passage-after-german-invasion-4'),
  ('soviet-navy', 'passage-massacre-of-feodosia-1'),
  ('soviet-officials', 'passage-after-german-invasion-4'),
  ('soviet-officials', 'passage-after-german-invasion-5'),
  ('soviet-officials', 'passage-official-statements-1'),
  ('spain', 'passage-after-german-invasion-4'),
  ('spanish-pow-captivity', 'passage-after-german-invasion-4'),
  ('spanish-pows', 'passage-after-german-invasion-4'),
  ('speech-1941-justification', 'passage-after-german-invasion-4'),
  ('stalin-exterminate', 'passage-after-german-invasion-4'),
  ('stalin-speech-1941', 'passage-after-german-invasion-4'),
  ('stalin-speech-1942', 'passage-after-german-invasion-4'),
  ('stalin-speech-february-1942', 'passage-after-german-invasion-4'),
  ('stalin-speech-november-1941', 'passage-after-german-invasion-4'),
  ('stalin-take-prisoners', 'passage-after-german-invasion-4'),
  ('unit-commissars', 'passage-after-german-invasion-4'),
  -- After German invasion of the USSR (1941), 5
  ('edele-inconsistent', 'passage-after-german-invasion-5'),
  ('edele-less-common-than-german', 'passage-after-german-invasion-5'),
  ('edele-like-other-wars', 'passage-after-german-invasion-5'),
  ('forced-labour-of-axis-pows', 'passage-after-german-invasion-5'),
  ('forced-labour-of-axis-pows', 'passage-after-german-invasion-6'),
  ('geneva-followed-or-ignored', 'passage-after-german-invasion-5'),
  ('geneva-followed-or-ignored', 'passage-official-statements-1'),
  ('german-atrocities-against-soviet-pows', 'passage-after-german-invasion-5'),
  ('german-atrocities-against-soviet-pows', 'passage-see-also-1'),
  ('german-war-of-extermination', 'passage-after-german-invasion-5'),
  ('grunewald-economics', 'passage-after-german-invasion-5'),
  ('grunewald-geneva-standards', 'passage-after-german-invasion-5'),
  ('grunewald-monograph', 'passage-after-german-invasion-5'),
  ('grunewald-no-similar-actions', 'passage-after-german-invasion-5'),
  ('grunewald-not-retribution', 'passage-after-german-invasion-5'),
  ('mark-edele', 'passage-after-german-invasion-5'),
  ('mark-edele', 'passage-after-german-invasion-8'),
  ('mark-edele', 'passage-historiography-1'),
  ('more-spent-on-foreign-prisoners', 'passage-after-german-invasion-5'),
  ('soviet-inmates', 'passage-after-german-invasion-5'),
  ('susan-grunewald', 'passage-after-german-invasion-5'),
  ('susan-grunewald', 'passage-official-statements-1'),
  -- After German invasion of the USSR (1941), 6
  ('conditions-harsh', 'passage-after-german-invasion-6'),
  ('improved-or-harsh', 'passage-after-german-invasion-6'),
  ('mackenzie-later-improvement', 'passage-after-german-invasion-6'),
  ('mackenzie-propaganda', 'passage-after-german-invasion-6'),
  ('simon-mackenzie', 'passage-after-german-invasion-6'),
  ('simon-mackenzie', 'passage-postwar-2'),
  ('simon-mackenzie', 'passage-official-statements-1'),
  -- After German invasion of the USSR (1941), 7
  ('general-consensus', 'passage-after-german-invasion-7'),
  ('german-pow-deaths-after-january-1943', 'passage-after-german-invasion-7'),
  ('german-pow-deaths-after-january-1943.hebert', 'passage-after-german-invasion-7'),
  ('german-pow-deaths.hebert', 'passage-after-german-invasion-7'),
  ('german-pow-deaths.some-german-estimates', 'passage-after-german-invasion-7'),
  ('german-pow-deaths.soviet-sources', 'passage-after-german-invasion-7'),
  ('german-pows-taken', 'passage-after-german-invasion-7'),
  ('german-pows-taken.hebert', 'passage-after-german-invasion-7'),
  ('german-pows-taken.soviet-sources', 'passage-after-german-invasion-7'),
  ('german-prisoners-taken', 'passage-after-german-invasion-7'),
  ('hebert-consensus', 'passage-after-german-invasion-7'),
  ('mias-undocumented-dead', 'passage-after-german-invasion-7'),
  ('rudiger-overmans', 'passage-after-german-invasion-7'),
  ('some-german-estimates', 'passage-after-german-invasion-7'),
  ('some-scholars', 'passage-after-german-invasion-7'),
  ('soviet-sources', 'passage-after-german-invasion-7'),
  ('valerie-hebert', 'passage-after-german-invasion-7'),
  ('wehrmacht', 'passage-after-german-invasion-7'),
  ('wehrmacht', 'passage-massacre-of-feodosia-1'),
  ('wehrmacht', 'passage-massacre-of-grishchino-1'),
  -- After German invasion of the USSR (1941), 8
  ('capture-of-italian-prisoners', 'passage-after-german-invasion-8'),
  ('german-pow-mortality.edele', 'passage-after-german-invasion-8'),
  ('german-pow-mortality.ferguson', 'passage-after-german-invasion-8'),
  ('high-romanian-hungarian-mortality', 'passage-after-german-invasion-8'),
  ('hungarian-pow-captivity', 'passage-after-german-invasion-8'),
  ('hungarian-pow-mortality', 'passage-after-german-invasion-8'),
  ('hungarian-pow-mortality.10-6', 'passage-after-german-invasion-8'),
  ('hungarian-pows', 'passage-after-german-invasion-8'),
  ('hungarian-pows', 'passage-massacre-of-grishchino-1'),
  ('hungary', 'passage-after-german-invasion-8'),
  ('hungary', 'passage-massacre-of-grishchino-1'),
  ('italian-mortality-cause', 'passage-after-german-invasion-8'),
  ('italian-pow-deaths', 'passage-after-german-invasion-8'),
  ('italian-pow-deaths.vague', 'passage-after-german-invasion-8'),
  ('italian-pow-mortality.56-5', 'passage-after-german-invasion-8'),
  ('italian-pow-mortality.79', 'passage-after-german-invasion-8'),
  ('italian-rate-even-higher', 'passage-after-german-invasion-8'),
  ('niall-ferguson', 'passage-after-german-invasion-8'),
  ('romania', 'passage-after-german-invasion-8'),
  ('romania', 'passage-massacre-of-grishchino-1'),
  ('romanian-pow-captivity', 'passage-after-german-invasion-8'),
  ('romanian-pow-mortality', 'passage-after-german-invasion-8'),
  ('romanian-pow-mortality.29', 'passage-after-german-invasion-8'),
  ('romanian-pows', 'passage-after-german-invasion-8'),
  ('romanian-pows', 'passage-massacre-of-grishchino-1'),
  -- After German invasion of the USSR (1941), 9
  ('japan', 'passage-after-german-invasion-9'),
  ('japan', 'passage-postwar-1'),
  ('japanese-internee-deaths', 'passage-after-german-invasion-9'),
  ('japanese-internee-deaths.200000', 'passage-after-german-invasion-9'),
  ('japanese-internee-deaths.60000', 'passage-after-german-invasion-9'),
  ('japanese-internees', 'passage-after-german-invasion-9'),
  ('japanese-internees-number', 'passage-after-german-invasion-9'),
  ('japanese-internees.560000', 'passage-after-german-invasion-9'),
  ('japanese-internees.900000', 'passage-after-german-invasion-9'),
  ('japanese-internment', 'passage-after-german-invasion-9'),
  ('japanese-internment', 'passage-postwar-1'),
  ('japanese-pows', 'passage-after-german-invasion-9'),
  ('japanese-pows', 'passage-postwar-1'),
  ('mongolia', 'passage-after-german-invasion-9'),
  ('mongolia-territory', 'passage-after-german-invasion-9'),
  -- Massacre of Feodosia, 1
  ('crimea', 'passage-massacre-of-feodosia-1'),
  ('feodosia-dead.vague', 'passage-massacre-of-feodosia-1'),
  ('feodosia-every-wounded', 'passage-massacre-of-feodosia-1'),
  ('feodosia-manner', 'passage-massacre-of-feodosia-1'),
  ('feodosia-particularly-infamous', 'passage-massacre-of-feodosia-1'),
  ('feodosia-wounded-left', 'passage-massacre-of-feodosia-1'),
  ('feodosia-wounded-left.160', 'passage-massacre-of-feodosia-1'),
  ('german-recapture-of-feodosia', 'passage-massacre-of-feodosia-1'),
  ('soviet-recapture-of-feodosia', 'passage-massacre-of-feodosia-1'),
  ('wounded-rarely-treated', 'passage-massacre-of-feodosia-1'),
  -- Massacre of Grishchino, 1
  ('333-infantry-division', 'passage-massacre-of-grishchino-1'),
  ('4th-guards-tank-corps', 'passage-massacre-of-grishchino-1'),
  ('5th-ss-panzer-division-wiking', 'passage-massacre-of-grishchino-1'),
  ('7th-panzer-division', 'passage-massacre-of-grishchino-1'),
  ('bureau-grischino-bodies', 'passage-massacre-of-grishchino-1'),
  ('danish-todt-members', 'passage-massacre-of-grishchino-1'),
  ('denmark', 'passage-massacre-of-grishchino-1'),
  ('eastern-ukraine', 'passage-massacre-of-grishchino-1'),
  ('german-civil-officials', 'passage-massacre-of-grishchino-1'),
  ('german-civilian-workers', 'passage-massacre-of-grishchino-1'),
  ('german-recapture-of-krasnoarmeyskoye', 'passage-massacre-of-grishchino-1'),
  ('grishchino-bodies-found', 'passage-massacre-of-grishchino-1'),
  ('grishchino-bodies-mutilated', 'passage-massacre-of-grishchino-1'),
  ('grishchino-bodies-mutilated.war-crimes-bureau', 'passage-massacre-of-grishchino-1'),
  ('grishchino-cellar', 'passage-massacre-of-grishchino-1'),
  ('grishchino-cellar-killings', 'passage-massacre-of-grishchino-1'),
  ('grishchino-cellar.120', 'passage-massacre-of-grishchino-1'),
  ('grishchino-danes', 'passage-massacre-of-grishchino-1'),
  ('grishchino-danes.2', 'passage-massacre-of-grishchino-1'),
  ('grishchino-german-officials', 'passage-massacre-of-grishchino-1'),
  ('grishchino-german-officials.15', 'passage-massacre-of-grishchino-1'),
  ('grishchino-german-workers', 'passage-massacre-of-grishchino-1'),
  ('grishchino-german-workers.7', 'passage-massacre-of-grishchino-1'),
  ('grishchino-hungarian-soldiers', 'passage-massacre-of-grishchino-1'),
  ('grishchino-hungarian-soldiers.4', 'passage-massacre-of-grishchino-1'),
  ('grishchino-italian-soldiers', 'passage-massacre-of-grishchino-1'),
  ('grishchino-italian-soldiers.89', 'passage-massacre-of-grishchino-1'),
  ('grishchino-nurses', 'passage-massacre-of-grishchino-1'),
  ('grishchino-organisation-todt', 'passage-massacre-of-grishchino-1'),
  ('grishchino-organisation-todt.58', 'passage-massacre-of-grishchino-1'),
  ('grishchino-romanian-soldiers', 'passage-massacre-of-grishchino-1'),
  ('grishchino-romanian-soldiers.9', 'passage-massacre-of-grishchino-1'),
  ('grishchino-station', 'passage-massacre-of-grishchino-1'),
  ('grishchino-ukrainian-volunteers', 'passage-massacre-of-grishchino-1'),
  ('grishchino-ukrainian-volunteers.8', 'passage-massacre-of-grishchino-1'),
  ('grishchino-wehrmacht', 'passage-massacre-of-grishchino-1'),
  ('grishchino-wehrmacht.406', 'passage-massacre-of-grishchino-1'),
  ('nurses-at-grishchino', 'passage-massacre-of-grishchino-1'),
  ('organisation-todt', 'passage-massacre-of-grishchino-1'),
  ('soviet-capture-of-krasnoarmeyskoye', 'passage-massacre-of-grishchino-1'),
  ('ukrainian-volunteers', 'passage-massacre-of-grishchino-1'),
  -- Postwar, 1
  ('early-postwar-releases', 'passage-postwar-1'),
  ('last-repatriation', 'passage-postwar-1'),
  ('many-remained-in-gulag', 'passage-postwar-1'),
  ('prisoners-kept-in-gulag', 'passage-postwar-1'),
  -- Postwar, 2
  ('compensation-denied', 'passage-postwar-2'),
  ('compensation-in-other-countries', 'passage-postwar-2'),
  ('compensation-in-other-countries.vague', 'passage-postwar-2'),
  ('executions-of-recaptured-soldiers', 'passage-postwar-2'),
  ('finland', 'passage-postwar-2'),
  ('finland', 'passage-official-statements-2'),
  ('finland-returnees-similar', 'passage-postwar-2'),
  ('finland-territory', 'passage-postwar-2'),
  ('mackenzie-moore-gulag', 'passage-postwar-2'),
  ('mackenzie-survivors-gulag', 'passage-postwar-2'),
  ('moore', 'passage-postwar-2'),
  ('moore-brutal-attitude', 'passage-postwar-2'),
  ('moscow', 'passage-postwar-2'),
  ('order-270-deserters', 'passage-postwar-2'),
  ('order-270-executed', 'passage-postwar-2'),
  ('order-270-executed.10000', 'passage-postwar-2'),
  ('order-270-issued', 'passage-postwar-2'),
  ('order-no-270', 'passage-postwar-2'),
  ('penal-battalions', 'passage-postwar-2'),
  ('remainder-discriminated', 'passage-postwar-2'),
  ('repatriated-soviet-civilians', 'passage-postwar-2'),
  ('repatriation-of-soviet-citizens', 'passage-postwar-2'),
  ('return-of-soviet-pows-from-finland', 'passage-postwar-2'),
  ('returnees-controlled', 'passage-postwar-2'),
  ('returnees-for-disposal', 'passage-postwar-2'),
  ('returnees-from-finland', 'passage-postwar-2'),
  ('returnees-gulag', 'passage-postwar-2'),
  ('returnees-gulag.moore', 'passage-postwar-2'),
  ('returnees-nkvd', 'passage-postwar-2'),
  ('returnees-nkvd.6', 'passage-postwar-2'),
  ('returnees-penal-battalions', 'passage-postwar-2'),
  ('returnees-penal-battalions.moore', 'passage-postwar-2'),
  ('returnees-settled', 'passage-postwar-2'),
  ('returnees-settled.vague', 'passage-postwar-2'),
  ('surrendered-soldiers-traitors', 'passage-postwar-2'),
  ('treatment-of-returned-soviet-pows', 'passage-postwar-2'),
  -- Postwar, 3
  ('allied-pows-hostages', 'passage-postwar-3'),
  ('collaborators-executed', 'passage-postwar-3'),
  ('collaborators-executed.vague', 'passage-postwar-3'),
  ('delayed-repatriation-of-allied-pows', 'passage-postwar-3'),
  ('executions-of-collaborators', 'passage-postwar-3'),
  ('release-of-soviet-nationals', 'passage-postwar-3'),
  ('release-often-unwilling', 'passage-postwar-3'),
  ('soviet-nationals-held-by-allies', 'passage-postwar-3'),
  ('soviet-nationals-in-allied-custody', 'passage-postwar-3'),
  ('transfer-of-western-allied-pows', 'passage-postwar-3'),
  ('western-allied-pows', 'passage-postwar-3'),
  ('western-allies', 'passage-postwar-3'),
  -- Historiography, 1
  ('accepted-in-the-west', 'passage-historiography-1'),
  ('denial-in-russia', 'passage-historiography-1'),
  ('edele-archives-closed', 'passage-historiography-1'),
  ('edele-slander', 'passage-historiography-1'),
  ('german-records-contaminated', 'passage-historiography-1'),
  ('german-western-historiography', 'passage-historiography-1'),
  ('issue-controversial-in-russia', 'passage-historiography-1'),
  ('nazi-regime', 'passage-historiography-1'),
  ('research-difficult-in-russia', 'passage-historiography-1'),
  ('research-hampered', 'passage-historiography-1'),
  ('russia-territory', 'passage-historiography-1'),
  ('russian-defence-archives', 'passage-historiography-1'),
  ('russian-ministry-of-defence', 'passage-historiography-1'),
  ('whether-crimes-occurred', 'passage-historiography-1'),
  -- Relationship with Soviet official statements, 1
  ('axis-powers', 'passage-official-statements-1'),
  ('charles-rollings', 'passage-official-statements-1'),
  ('george-sanford', 'passage-official-statements-1'),
  ('grunewald-genuine-effort', 'passage-official-statements-1'),
  ('grunewald-public-relations', 'passage-official-statements-1'),
  ('mackenzie-foreign-propaganda', 'passage-official-statements-1'),
  ('officials-hague', 'passage-official-statements-1'),
  ('pavel-polian', 'passage-official-statements-1'),
  ('polian-decrees', 'passage-official-statements-1'),
  ('propaganda-or-genuine', 'passage-official-statements-1'),
  ('regulations-in-line-with-hague', 'passage-official-statements-1'),
  ('rollings-ignored-geneva', 'passage-official-statements-1'),
  ('sanford-big-lie', 'passage-official-statements-1'),
  ('scholars', 'passage-official-statements-1'),
  ('scholars-routinely-ignored', 'passage-official-statements-1'),
  ('soviet-hague-declaration', 'passage-official-statements-1'),
  ('soviet-pow-regulations', 'passage-official-statements-1'),
  -- Relationship with Soviet official statements, 2
  ('finnish-exception', 'passage-official-statements-2'),
  ('finnish-pow-captivity', 'passage-official-statements-2'),
  ('finnish-pows', 'passage-official-statements-2'),
  ('finnish-treated-better', 'passage-official-statements-2'),
  ('repatriation-of-finnish-pows', 'passage-official-statements-2'),
  -- See also, 1
  ('related-allied-war-crimes', 'passage-see-also-1'),
  ('related-cursed-soldiers', 'passage-see-also-1'),
  ('related-german-atrocities', 'passage-see-also-1'),
  ('related-nkvd-prisoner-massacres', 'passage-see-also-1'),
  ('related-polish-prisoners-1919-1921', 'passage-see-also-1'),
  ('related-pows-in-ww2', 'passage-see-also-1'),
  ('related-russo-ukrainian-war', 'passage-see-also-1'),
  ('related-soviet-war-crimes', 'passage-see-also-1'),
  ('related-wilm-hosenfeld', 'passage-see-also-1'),
  ('wilm-hosenfeld', 'passage-see-also-1');

COMMIT;
