-- The data of powcli: one encyclopedia article on Soviet atrocities against
-- prisoners of war, as rows. Facts and figures in our own words, CC BY-SA 4.0.
--
-- How to read it: the rows of each table stand in the order of the article, by
-- the first passage that each rests on and then by id; a comment names that
-- passage, so that the file can be read beside the article. The rules by which
-- rows are entered are in README.md; `powcli check` proves what can be proved.
--
-- `sqlite3 pow.db < data/seed.sql` makes a database of these tables. powcli's own
-- file has besides them the tables derived from them, one a listing.

PRAGMA application_id = 1347376963;  -- 'POWC'
PRAGMA user_version = 1;
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

-- A state, present or past. iso is its ISO 3166-1 alpha-2 code, or the ISO 3166-3
-- code of a state that is gone; existed is EDTF, empty for a state of today.
CREATE TABLE country (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  iso      TEXT UNIQUE,
  existed  TEXT,
  inferred TEXT,  -- in every table: the columns whose values are inferred, joined by '; '
  note     TEXT
);

-- A named place. modern_name, latitude, longitude, precision are the editor's, from reference.
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

-- In every dated table: date is EDTF, earliest and latest its strict days (an open
-- end has none), when_words a relative date as printed, date_origin whether the
-- article prints the date or it is inferred, date_note why.
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
  summary     TEXT NOT NULL,
  inferred    TEXT,
  note        TEXT
);

CREATE TABLE event_country (
  event   TEXT NOT NULL REFERENCES event(id),
  country TEXT NOT NULL REFERENCES country(id),
  role    TEXT NOT NULL,
  PRIMARY KEY (event, country, role)
);

-- country_then is the state that the place belonged to before the annexations of 1939 and 1940.
CREATE TABLE event_place (
  event        TEXT NOT NULL REFERENCES event(id),
  place        TEXT NOT NULL REFERENCES place(id),
  country_then TEXT REFERENCES country(id),
  UNIQUE (event, place, country_then)
);

CREATE TABLE event_person (
  event  TEXT NOT NULL REFERENCES event(id),
  person TEXT NOT NULL REFERENCES person(id),
  role   TEXT NOT NULL,
  PRIMARY KEY (event, person, role)
);

CREATE TABLE event_organisation (
  event        TEXT NOT NULL REFERENCES event(id),
  organisation TEXT NOT NULL REFERENCES organisation(id),
  role         TEXT NOT NULL,
  PRIMARY KEY (event, organisation, role)
);

CREATE TABLE event_document (
  event    TEXT NOT NULL REFERENCES event(id),
  document TEXT NOT NULL REFERENCES document(id),
  role     TEXT NOT NULL,
  PRIMARY KEY (event, document, role)
);

-- A list whose members exclude each other; complete is 1 where they make up the whole quantity.
CREATE TABLE breakdown (
  id       TEXT PRIMARY KEY,
  quantity TEXT NOT NULL REFERENCES quantity(id),
  title    TEXT NOT NULL,
  complete INTEGER NOT NULL
);

-- What a number is a number of. whole is 1 where it counts all the dead of its event;
-- part_of is the quantity inside which this one lies; breakdown the list it is a member of.
CREATE TABLE quantity (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL UNIQUE,
  measure     TEXT NOT NULL,
  population  TEXT NOT NULL,
  country     TEXT REFERENCES country(id),
  event       TEXT REFERENCES event(id),
  unit        TEXT NOT NULL,
  date        TEXT,
  earliest    TEXT,
  latest      TEXT,
  when_words  TEXT,
  date_origin TEXT,
  date_note   TEXT,
  whole       INTEGER NOT NULL,
  part_of     TEXT REFERENCES quantity(id),
  breakdown   TEXT REFERENCES breakdown(id),
  inferred    TEXT,
  note        TEXT
);

-- One statement of one quantity. low and high are printed numbers, not bounds; words is
-- the printed phrase. said_by and reported_by are a person or an organisation; base is the
-- figure of which this one is a share or a part.
CREATE TABLE figure (
  id          TEXT PRIMARY KEY,
  quantity    TEXT NOT NULL REFERENCES quantity(id),
  counted     TEXT,
  low         NUMERIC,
  high        NUMERIC,
  qualifier   TEXT NOT NULL,
  words       TEXT NOT NULL,
  said_by     TEXT,
  reported_by TEXT,
  base        TEXT REFERENCES figure(id),
  inferred    TEXT,
  note        TEXT
);

-- An assessment without a number, in our own words; said_by is empty where the article speaks itself.
CREATE TABLE claim (
  id          TEXT PRIMARY KEY,
  said_by     TEXT,
  reported_by TEXT,
  topic       TEXT NOT NULL,
  claim       TEXT NOT NULL,
  event       TEXT REFERENCES event(id),
  inferred    TEXT,
  note        TEXT
);

-- What else a claim is about: a record of any kind.
CREATE TABLE claim_about (
  claim  TEXT NOT NULL REFERENCES claim(id),
  record TEXT NOT NULL,
  PRIMARY KEY (claim, record)
);

CREATE TABLE disagreement (
  id           TEXT PRIMARY KEY,
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

-- The other names of a record: as the article prints them, or the editor's with a reference.
-- A keyword is no name: a word of the article by which search finds what is told in other words.
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
  ('data_version', '1'),
  ('source', 'Soviet atrocities committed against prisoners of war during World War II'),
  ('address', 'https://en.wikipedia.org/wiki/Soviet_atrocities_committed_against_prisoners_of_war_during_World_War_II'),
  ('data_licence', 'CC BY-SA 4.0'),
  ('attribution', 'Facts and figures from the English Wikipedia article, by Wikipedia contributors; arranged and worded by the powcli developers. Coordinates from GeoNames, CC BY 4.0.');

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

INSERT INTO country (id, name, iso, existed, inferred, note) VALUES
  -- Lead, 1
  ('soviet-union', 'Soviet Union', 'SUHH', '1922/1991', NULL, 'The years are those of the state; ISO 3166-3 records the withdrawal of its code in 1992. Soviet Russia stands only in a related title, with the years 1919–1921; that it names the same state is not said and is taken for search alone.'),
  -- Lead, 2
  ('estonia', 'Estonia', 'EE', NULL, 'name', 'The article never names Estonia; it stands here only as one of the Baltic states, which the article does not list.'),
  ('germany', 'Germany', 'DE', NULL, NULL, 'The article also writes of the Nazi regime and of Nazi propaganda.'),
  ('italy', 'Italy', 'IT', NULL, NULL, NULL),
  ('latvia', 'Latvia', 'LV', NULL, NULL, 'Named as an adjective, Latvian officers, and as part of the Baltic states.'),
  ('lithuania', 'Lithuania', 'LT', NULL, NULL, 'Named as an adjective, Lithuanian officers, as part of the Baltic states, and in a related title.'),
  ('poland', 'Poland', 'PL', NULL, NULL, NULL),
  -- Legal framework, 1
  ('russian-empire', 'Russian Empire', NULL, '1721/1917', 'name', 'The article says only tsarist government; the name and the years are the editor''s. ISO 3166 has no code for it.'),
  -- Poland, 2
  ('ukraine', 'Ukraine', 'UA', NULL, NULL, 'In the years told of, part of Poland and of the Soviet Union; the article writes of western and eastern Ukraine. Also in a related title.'),
  -- Poland, 4
  ('belarus', 'Belarus', 'BY', NULL, NULL, 'Named once, as occupied, after western Ukraine.'),
  -- After German invasion of the USSR (1941), 2
  ('france', 'France', 'FR', NULL, NULL, NULL),
  ('russia', 'Russia', 'RU', NULL, NULL, 'The article calls it modern Russia. Where a wartime report writes of a Russian order and de Zayas of the Russian campaign, the Soviet Union is taken to be meant.'),
  -- After German invasion of the USSR (1941), 4
  ('spain', 'Spain', 'ES', NULL, NULL, 'Only as an adjective: Spanish prisoners.'),
  -- After German invasion of the USSR (1941), 8
  ('hungary', 'Hungary', 'HU', NULL, NULL, 'Only as an adjective: Hungarian soldiers.'),
  ('romania', 'Romania', 'RO', NULL, NULL, 'Only as an adjective: Romanian soldiers.'),
  -- After German invasion of the USSR (1941), 9
  ('japan', 'Japan', 'JP', NULL, NULL, 'Only as an adjective: Japanese personnel and prisoners.'),
  ('mongolia', 'Mongolia', 'MN', NULL, NULL, NULL),
  -- Massacre of Grishchino, 1
  ('denmark', 'Denmark', 'DK', NULL, NULL, 'Only as an adjective: two Danish nationals.'),
  -- Postwar, 2
  ('finland', 'Finland', 'FI', NULL, NULL, NULL);

INSERT INTO place (id, name, kind, modern_name, latitude, longitude, precision, reference, inferred, note) VALUES
  -- Lead, 2
  ('annexed-polish-territory', 'Annexed parts of Poland', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-1', 'country_now', 'The article says parts of Poland, and names western Ukraine and Belarus elsewhere; which parts is not said here.'),
  ('baltic-states', 'Baltic states', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'The article names Latvian and Lithuanian officers; Estonia is not named.'),
  ('feodosia', 'Feodosia', 'city', 'Feodosiia', 45.03199, 35.38153, 'settlement', 'GeoNames 709161, Feodosiya; ISO 3166-2 UA-43', NULL, 'In Crimea.'),
  ('grishchino', 'Krasnoarmeyskoye', 'town', 'Pokrovsk', 48.28014, 37.17706, 'settlement', 'GeoNames 704422, Pokrovsk', NULL, 'Spelled Grischino in the lead and in the text of its section, Grishchino in the heading and as the other name of the town.'),
  ('katyn', 'Katyn', 'site', NULL, 54.77455, 31.69041, 'settlement', 'GeoNames 551732, Katyn''', NULL, 'The article uses the name for the whole series of executions and says little of where they took place; the point is the village of that name.'),
  ('poland-territory', 'Poland', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'Within the borders before September 1939, which no single point stands for.'),
  ('soviet-union-territory', 'Soviet Union', 'country', NULL, NULL, NULL, 'area', NULL, NULL, 'Spread over many present states; no modern country is given.'),
  -- Poland, 2
  ('grabowiec', 'Grabowiec', 'village', NULL, 50.8209, 23.55057, 'settlement', 'GeoNames 771590, Grabowiec', NULL, 'Near Zamość, the article says.'),
  ('grodno', 'Grodno', 'city', 'Hrodna', 53.6758, 23.82887, 'settlement', 'GeoNames 627904, Hrodna', 'kind', 'The article does not say what kind of place it is.'),
  ('husynne', 'Husynne', 'settlement', NULL, NULL, NULL, 'none', 'ISO 3166-1', 'kind; country_now', 'The article says neither what kind of place it is nor where; several places bear the name, so no point is given.'),
  ('riverine-flotilla-massacre-site', 'Unnamed place (Riverine Flotilla)', 'site', NULL, NULL, NULL, 'none', NULL, NULL, 'The sentence breaks off before the name of the place.'),
  ('szack', 'Szack', 'settlement', 'Shatsk', 51.49929, 23.93589, 'settlement', 'GeoNames 694333, Shatsk', 'kind; country_now', 'The article does not say where it lies; a town of like name in Belarus exists, and the editor takes the one in Volhynia because of the Border Protection Corps.'),
  ('zamosc', 'Zamość', 'settlement', NULL, 50.72314, 23.25196, 'settlement', 'GeoNames 753866, Zamość', 'kind', 'Named only to say where Grabowiec lies.'),
  -- Poland, 3
  ('komi-republic', 'Komi Republic', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-2 RU-KO', NULL, 'The article puts it in brackets after the Soviet Far East; GeoNames puts it in the north of European Russia.'),
  ('soviet-far-east', 'Soviet Far East', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'The article adds Komi Republic in brackets, as if it lay there.'),
  -- Poland, 4
  ('occupied-belarus', 'Belarus', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'Stands after occupied western Ukraine; whether western belongs to it as well is not clear.'),
  ('western-ukraine', 'western Ukraine', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'Called occupied; that it was among the annexed parts of Poland is not said.'),
  -- Baltic states, 1
  ('litene', 'Litene', 'settlement', NULL, NULL, NULL, 'none', 'ISO 3166-1', 'kind; country_now', 'The gazetteer used has no entry of this name, so no point is given.'),
  ('riga', 'Riga', 'city', NULL, 56.946, 24.10589, 'settlement', 'GeoNames 456172, Riga', 'kind', 'The article does not say what kind of place it is.'),
  ('siberia', 'Siberia', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, NULL),
  ('yukhonovo-camp', 'Yukhonovo Camp', 'camp', NULL, NULL, NULL, 'none', NULL, NULL, 'The spelling is doubtful and the article does not say where the camp was; a town called Yukhnov exists in Russia, but nothing in the article ties the two.'),
  -- After German invasion of the USSR (1941), 2
  ('eastern-front', 'Eastern Front', 'region', NULL, NULL, NULL, 'area', NULL, NULL, 'A theatre of war; the name stands in a quotation from de Zayas.'),
  ('france-territory', 'France', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'As a theatre of war, in a quotation from de Zayas.'),
  ('italy-territory', 'Italy', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'As a theatre of war, in a quotation from de Zayas.'),
  ('north-africa', 'North Africa', 'region', NULL, NULL, NULL, 'area', NULL, NULL, 'As a theatre of war, in a quotation from de Zayas.'),
  -- After German invasion of the USSR (1941), 9
  ('mongolia-territory', 'Mongolia', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, NULL),
  -- Massacre of Feodosia, 1
  ('crimea', 'Crimea', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-2 UA-43', 'name', 'The article calls Feodosia a Crimean city.'),
  -- Massacre of Grishchino, 1
  ('eastern-ukraine', 'eastern Ukraine', 'region', NULL, NULL, NULL, 'area', 'ISO 3166-1', 'name', 'Named as an adjective: an eastern Ukrainian town.'),
  ('grishchino-station', 'Main railway station of Krasnoarmeyskoye', 'site', NULL, NULL, NULL, 'none', 'ISO 3166-1', 'name', 'The article says the main train station, without the town, and speaks of its cellar; no point is given.'),
  -- Postwar, 2
  ('finland-territory', 'Finland', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'Named only as the country from which Soviet prisoners returned.'),
  ('moscow', 'Moscow', 'city', NULL, 55.75204, 37.61781, 'settlement', 'GeoNames 524901, Moscow', 'kind', 'Stands for the Soviet leadership, in a quotation from Moore; nothing is said to have happened there.'),
  -- Historiography, 1
  ('russia-territory', 'Russia', 'country', NULL, NULL, NULL, 'area', 'ISO 3166-1', NULL, 'Modern Russia, as a place of research and politics.');

INSERT INTO place_country (place, country) VALUES
  -- Lead, 2
  ('annexed-polish-territory', 'belarus'),
  ('annexed-polish-territory', 'lithuania'),
  ('annexed-polish-territory', 'poland'),
  ('annexed-polish-territory', 'ukraine'),
  ('baltic-states', 'estonia'),
  ('baltic-states', 'latvia'),
  ('baltic-states', 'lithuania'),
  ('feodosia', 'ukraine'),
  ('grishchino', 'ukraine'),
  ('katyn', 'russia'),
  ('poland-territory', 'poland'),
  -- Poland, 2
  ('grabowiec', 'poland'),
  ('grodno', 'belarus'),
  ('husynne', 'poland'),
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
  ('joseph-stalin', 'Joseph Stalin', 'leader', 'soviet-union', 'Soviet leader; named as having sanctioned or ordered some of the crimes, and as the speaker of November 1941 and February 1942.', NULL, NULL),
  -- Poland, 2
  ('jozef-olszyna-wilczynski', 'Józef Olszyna-Wilczyński', 'victim', 'poland', 'General; captured, questioned and shot, and his adjutant with him.', 'country', 'His country follows from the context, the treatment of Polish soldiers. The adjutant is not named.'),
  ('mieczyslaw-smorawinski', 'Mieczysław Smorawiński', 'commander', 'poland', 'General; soldiers under his command were arrested after capitulating.', 'country', 'The article calls the soldiers Polish and him their general.'),
  ('tadeusz-piotrowski', 'Tadeusz Piotrowski', 'scholar', NULL, 'Cited for the officers who died at Grabowiec.', 'role', 'The article does not say who he is.'),
  ('wilhelm-orlik-rueckemann', 'Wilhelm Orlik-Rueckemann', 'commander', 'poland', 'General; commanded the combined Border Protection Corps forces at Szack.', 'country', NULL),
  ('wladyslaw-langner', 'Władysław Langner', 'commander', 'poland', 'General; soldiers under his command were arrested after capitulating.', 'country', 'The article calls the soldiers Polish and him their general.'),
  -- Poland, 3
  ('edmund-nowak', 'Edmund Nowak', 'scholar', NULL, 'Cited on the treatment and the mortality of Polish prisoners in Soviet hands.', 'role', 'The article does not say who he is.'),
  -- After German invasion of the USSR (1941), 2
  ('alfred-de-zayas', 'Alfred de Zayas', 'scholar', NULL, 'Cited on the files of the Wehrmacht War Crimes Bureau.', 'role', 'The article does not say who he is.'),
  -- After German invasion of the USSR (1941), 5
  ('mark-edele', 'Mark Edele', 'scholar', NULL, 'Cited on Soviet policy towards German prisoners, on how Soviet and German crimes compare, on the death rate of German prisoners, on the dismissal of such claims in the Soviet Union, and on closed archives in Russia.', 'role', 'The article does not say who he is.'),
  ('susan-grunewald', 'Susan Grunewald', 'scholar', NULL, 'Author of a monograph on German prisoners of war; cited on Soviet motives and on the treatment of prisoners.', 'name; role', 'By surname only where her monograph is cited; her first name stands in the section on official statements. That both are one person is inferred.'),
  -- After German invasion of the USSR (1941), 6
  ('simon-mackenzie', 'Simon MacKenzie', 'scholar', NULL, 'Cited on propaganda, on forced labour, on returned Soviet prisoners, and on Soviet public commitments.', 'name', 'By surname only in two of the three places; with the first name, and counted among the scholars, in the section on official statements. That all three are one person is inferred.'),
  -- After German invasion of the USSR (1941), 7
  ('rudiger-overmans', 'Rüdiger Overmans', 'scholar', NULL, 'Named as one of the scholars who take German soldiers missing in action for undocumented dead prisoners.', NULL, NULL),
  ('valerie-hebert', 'Valerie Genevieve Hébert', 'scholar', NULL, 'Cited for a consensus on how many German prisoners were taken and died.', 'role', 'The article does not say who she is.'),
  -- After German invasion of the USSR (1941), 8
  ('niall-ferguson', 'Niall Ferguson', 'scholar', NULL, 'Cited for an estimate of the death rate of German prisoners.', 'role', 'The article does not say who he is.'),
  -- Postwar, 2
  ('moore', 'Moore', 'scholar', NULL, 'Cited on the Soviet attitude to captured soldiers and on the fate of those who returned.', 'role', 'By surname only; the article gives no first name.'),
  -- Relationship with Soviet official statements, 1
  ('charles-rollings', 'Charles Rollings', 'scholar', NULL, 'Cited on the disregard of the Geneva provisions.', NULL, NULL),
  ('george-sanford', 'George Sanford', 'scholar', NULL, 'Cited on Soviet declarations and laws about prisoners.', NULL, NULL),
  ('pavel-polian', 'Pavel Polian', 'scholar', NULL, 'Cited on decrees made for show abroad and decrees carried out.', NULL, NULL);

INSERT INTO organisation (id, name, kind, country, description, inferred, note) VALUES
  -- Lead, 1
  ('nkvd', 'NKVD', 'government body', 'soviet-union', 'Named with the Red Army as having carried out the crimes; ran the camps for Polish prisoners; recognised by law, soon after the German invasion, as responsible for prisoners of war.', NULL, NULL),
  ('red-army', 'Red Army', 'armed force', 'soviet-union', 'The Soviet army; named with the NKVD as having carried out the crimes.', NULL, 'In Stalin''s speech it is our Army.'),
  ('soviet-leadership', 'Soviet leadership', 'group', 'soviet-union', 'Named beside Stalin as having sanctioned or ordered some of the crimes.', NULL, NULL),
  -- Lead, 2
  ('axis-pows', 'Axis prisoners of war', 'group', NULL, 'Prisoners of the Axis in Soviet hands: Germans, Italians, Spaniards and others.', 'name', 'The lead counts Axis European prisoners; whether that is the same group as the Axis prisoners elsewhere is not said.'),
  ('baltic-armies', 'Armies of the Baltic states', 'group', NULL, 'The officers and soldiers of the Baltic states who were killed, deported or held.', 'name', 'The article does not say which armies, beyond Latvian and Lithuanian.'),
  ('german-soldiers', 'German prisoners and wounded', 'group', 'germany', 'German soldiers in Soviet hands.', 'name', NULL),
  ('polish-army', 'Polish Army', 'armed force', 'poland', 'Its officers were among the dead of Katyn.', NULL, NULL),
  -- Legal framework, 1
  ('tsarist-government', 'Tsarist government', 'government body', 'russian-empire', 'Ratified the Hague Convention of 1907.', 'country', NULL),
  -- Poland, 2
  ('border-protection-corps', 'Border Protection Corps', 'military unit', 'poland', 'Its combined forces won at Szack.', 'country', NULL),
  ('polish-navy', 'Polish Navy', 'armed force', 'poland', 'The navy of the Riverine Flotilla.', NULL, NULL),
  ('riverine-flotilla', 'Riverine Flotilla of the Polish Navy', 'military unit', 'poland', 'Eighteen prisoners from it were massacred on 28 September 1939.', NULL, NULL),
  ('soviet-52nd-rifle-division', 'Soviet 52nd Rifle Division', 'military unit', 'soviet-union', 'Routed at Szack.', NULL, NULL),
  ('ukrainian-nationalists', 'Ukrainian nationalists', 'group', 'ukraine', 'Named beside the Soviets as killers of Polish soldiers during the invasion.', NULL, NULL),
  -- Poland, 4
  ('politburo', 'Soviet Politburo', 'government body', 'soviet-union', 'Signed the order of 5 March 1940.', NULL, NULL),
  -- Baltic states, 1
  ('gulag', 'GULAG', 'government body', 'soviet-union', 'The camps in which prisoners were held and to which some of the returned were sent.', 'country; kind', 'The article uses the word for the system and, in the plural, for camps in Siberia.'),
  -- After German invasion of the USSR (1941), 2
  ('depositions', 'the depositions', 'collective', NULL, 'Statements collected by the Wehrmacht War Crimes Bureau.', 'description', 'That the depositions named with the commissars are those of the Bureau follows from the context.'),
  ('soviet-pows', 'Soviet prisoners of war', 'group', 'soviet-union', 'Soviet soldiers who had been taken prisoner, the returned among them: victims of German atrocities, witnesses for the War Crimes Bureau, and traitors in the eyes of the Soviet leaders if they had surrendered.', NULL, NULL),
  ('war-crimes-bureau', 'Wehrmacht War Crimes Bureau', 'government body', 'germany', 'Gathered and examined reports of crimes against Axis prisoners; its report of November 1941, its papers and its announcement on Grischino are cited.', NULL, 'Where the article first speaks of it, the name before the bracket is missing. That the body in the bracket is the War Crimes Bureau of the quotation follows from the context.'),
  -- After German invasion of the USSR (1941), 3
  ('council-of-peoples-commissars', 'Council of People''s Commissars', 'government body', 'soviet-union', 'Had approved a Red Army order of 1 July 1941, according to the Wehrmacht War Crimes Bureau.', 'country', NULL),
  ('german-medical-corps', 'German medical corps', 'armed force', 'germany', 'Named as victim of terror in a quoted report of the War Crimes Bureau.', NULL, NULL),
  -- After German invasion of the USSR (1941), 4
  ('lower-ranking-soviet-soldiers', 'Lower-ranking Soviet officers and soldiers', 'group', 'soviet-union', 'Many believed that killing German prisoners was ordered, or unofficially expected or sanctioned.', 'country', NULL),
  ('soviet-navy', 'Soviet Navy', 'armed force', 'soviet-union', 'Its personnel are named among those who killed the wounded at Feodosia.', 'name', 'The article says only Navy: between Red Army and NKVD, and our Navy in a speech of Stalin.'),
  ('soviet-officials', 'Soviet officials', 'collective', 'soviet-union', 'Speak early in the war of respecting the Hague Convention; find that killing prisoners harms the Soviet side.', NULL, NULL),
  ('unit-commissars', 'Unit commissars', 'group', 'soviet-union', 'Said to have often incited the massacres of Axis prisoners.', 'country', NULL),
  -- After German invasion of the USSR (1941), 7
  ('some-german-estimates', 'some German estimates', 'collective', 'germany', 'Give a higher death toll of German prisoners.', NULL, NULL),
  ('some-scholars', 'some scholars', 'collective', NULL, 'Take German soldiers missing in action for undocumented dead prisoners; Overmans is one.', NULL, NULL),
  ('soviet-sources', 'Soviet sources', 'collective', 'soviet-union', 'Give numbers of German prisoners taken and dead.', NULL, NULL),
  ('wehrmacht', 'Wehrmacht', 'armed force', 'germany', 'The German armed forces.', 'country; description', 'That the German Armed Forces in the numbers of Soviet sources are the Wehrmacht is inferred.'),
  -- Massacre of Grishchino, 1
  ('333-infantry-division', '333 Infantry Division', 'military unit', 'germany', 'Supported the Wiking division at Krasnoarmeyskoye.', 'country', NULL),
  ('4th-guards-tank-corps', 'Soviet 4th Guards Tank Corps', 'military unit', 'soviet-union', 'Named in brackets in the sentence on the armoured division that committed the massacre of Grischino.', 'description', 'Called a division in the sentence and a corps in the brackets, which stand after the date; that they name the division is inferred.'),
  ('5th-ss-panzer-division-wiking', '5th SS Panzer Division Wiking', 'military unit', 'germany', 'Pushed the Soviets back at Krasnoarmeyskoye.', NULL, NULL),
  ('7th-panzer-division', '7th Panzer Division', 'military unit', 'germany', 'Supported the Wiking division at Krasnoarmeyskoye.', 'country', NULL),
  ('organisation-todt', 'Organisation Todt', 'organisation', 'germany', 'Fifty-eight of its members were among the dead of Grischino.', 'country', NULL),
  ('ukrainian-volunteers', 'Ukrainian volunteers', 'group', 'ukraine', 'Eight were among the dead of Grischino.', NULL, NULL),
  -- Postwar, 3
  ('soviet-nationals-held-by-allies', 'Soviet nationals and émigrés held by the Allies', 'group', 'soviet-union', 'Released, often unwilling; some were judged collaborators and executed.', 'name', NULL),
  ('western-allies', 'Western Allies', 'group', NULL, 'Held Soviet nationals; their own prisoners were in Soviet hands.', 'name', 'The article has Western Allied, of prisoners, and the Allies, of those who held Soviet nationals; that they are the same is inferred.'),
  -- Historiography, 1
  ('german-western-historiography', 'German and Western historiographies', 'collective', NULL, 'Came to accept the claims of such atrocities.', NULL, NULL),
  ('nazi-regime', 'Nazi regime', 'government body', 'germany', 'Its condemnation and its propaganda are said to have hampered research.', NULL, NULL),
  ('russian-defence-archives', 'Central Archives of the Russian Ministry of Defence', 'archive', 'russia', 'Still closed to such research in the mid-2010s, according to Edele.', NULL, NULL),
  ('russian-ministry-of-defence', 'Russian Ministry of Defence', 'government body', 'russia', 'Named as the owner of the central archives.', NULL, NULL),
  -- Relationship with Soviet official statements, 1
  ('axis-powers', 'Axis powers', 'group', NULL, 'Named beside the Soviet Union as having ignored the Geneva provisions.', NULL, NULL),
  ('scholars', 'scholars', 'collective', NULL, 'Cited together on the gap between Soviet words and deeds.', NULL, NULL);

INSERT INTO document (id, title, kind, date, earliest, latest, when_words, date_origin, date_note, issued_by, description, inferred, note) VALUES
  -- Legal framework, 1
  ('geneva-convention-1929', '1929 Geneva Convention on Prisoners of War', 'treaty', '1929', '1929-01-01', '1929-12-31', NULL, 'article', NULL, NULL, 'Not signed by the Soviet Union.', NULL, 'The year stands in the title. The section after the German invasion names the Geneva Convention without the year; that it is this one follows from the context.'),
  ('hague-convention-1907', '1907 Hague Convention', 'treaty', '1907', '1907-01-01', '1907-12-31', NULL, 'article', NULL, NULL, 'Ratified by the tsarist government; early in the war Soviet officials professed the intention to respect it.', NULL, 'The year stands in the title.'),
  ('statute-of-pows', 'Statute of POWs', 'law', '1931', '1931-01-01', '1931-12-31', NULL, 'article', NULL, 'soviet-union', 'Soviet statute roughly like the Geneva Convention, which however outlawed many customary privileges of officers.', NULL, NULL),
  -- Poland, 1
  ('molotov-ribbentrop-pact', 'Molotov–Ribbentrop Pact', 'treaty', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The invasion of Poland is said to have been in accordance with it.', NULL, NULL),
  -- Poland, 4
  ('order-of-5-march-1940', 'Order of 5 March 1940', 'order', '1940-03-05', '1940-03-05', '1940-03-05', NULL, 'article', NULL, 'politburo', 'Order to execute over twenty thousand Poles held in camps and prisons.', 'title', 'The article gives it no title.'),
  -- After German invasion of the USSR (1941), 1
  ('revised-pow-laws', 'Revised Soviet laws on prisoners of war', 'law', '1941~', '1941-01-01', '1941-12-31', 'Shortly after the German invasion', 'inferred', 'The German invasion is dated to 1941; how long after is not said.', 'soviet-union', 'Among other changes, recognised the NKVD as the body in charge of prisoners of war.', 'title', 'The article gives them no title.'),
  -- After German invasion of the USSR (1941), 2
  ('bureau-papers', 'Depositions, reports and captured papers of the War Crimes Bureau', 'collection', '1941/1945', '1941-01-01', '1945-12-31', NULL, 'article', NULL, 'war-crimes-bureau', 'Several thousand items that the Bureau compiled, according to de Zayas, who names five kinds of source.', 'title', 'The section on historiography speaks of a propagandist contamination of German records; it does not name the Bureau, and that its papers are meant is inferred.'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-november-1941', 'Report of the Wehrmacht War Crimes Bureau of November 1941', 'report', '1941-11', '1941-11-01', '1941-11-30', NULL, 'article', NULL, 'war-crimes-bureau', 'Accused the Red Army of terror against defenceless German soldiers and medical personnel, camouflaged by an order on the laws of war.', 'title', NULL),
  ('hague-regulations', 'Hague Regulations on Land Warfare', 'treaty', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Named in a report of the War Crimes Bureau: in their spirit the Red Army was to keep the norms that a Soviet order made public.', NULL, 'How they relate to the convention of 1907 is not said.'),
  ('red-army-order-1-july-1941', 'Red Army order of 1 July 1941', 'order', '1941-07-01', '1941-07-01', '1941-07-01', NULL, 'article', NULL, 'red-army', 'Set out the norms of international law that the Red Army should follow, according to the Bureau; approved by the Council of People''s Commissars.', 'title', 'Known here only through the Bureau''s report.'),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-february-1942', 'Stalin''s speech of February 1942', 'speech', '1942-02', '1942-02-01', '1942-02-28', NULL, 'article', NULL, 'joseph-stalin', 'Encouraged taking prisoners.', 'title', NULL),
  ('stalin-speech-november-1941', 'Stalin''s speech of 6 November 1941', 'speech', '1941-11-06', '1941-11-06', '1941-11-06', NULL, 'article', NULL, 'joseph-stalin', 'Called for the extermination of every German invader.', 'title', NULL),
  -- After German invasion of the USSR (1941), 5
  ('grunewald-monograph', 'Monograph by Grunewald on German prisoners of war', 'monograph', NULL, NULL, NULL, NULL, NULL, NULL, 'susan-grunewald', 'Argues that economics, not retribution, moved Soviet policy.', 'title', 'The article does not give its title or year.'),
  -- Postwar, 2
  ('order-no-270', 'Order No. 270', 'order', '1941-08', '1941-08-01', '1941-08-31', NULL, 'article', NULL, 'soviet-union', 'Classed all Soviet soldiers taken prisoner as malicious deserters, liable to summary execution once recaptured.', 'description', NULL),
  -- Relationship with Soviet official statements, 1
  ('soviet-pow-regulations', 'Soviet regulations on the treatment of prisoners of war', 'law', NULL, NULL, NULL, NULL, NULL, NULL, 'soviet-union', 'Said to have been in line with the Hague principles.', 'title', 'Whether the statute of 1931 or the laws of 1941 are meant is not said.'),
  -- See also, 1
  ('related-allied-war-crimes', 'Allied war crimes during World War II', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-cursed-soldiers', 'Cursed soldiers', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-german-atrocities', 'German atrocities committed against Soviet prisoners of war', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-nkvd-prisoner-massacres', 'NKVD prisoner massacres', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-polish-prisoners-1919-1921', 'Polish prisoners and internees in Soviet Russia and Lithuania (1919–1921)', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-pows-in-ww2', 'Prisoners of war in World War II', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-russo-ukrainian-war', 'Atrocity crimes during the Russo-Ukrainian War', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-soviet-war-crimes', 'Soviet war crimes', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL),
  ('related-wilm-hosenfeld', 'Wilm Hosenfeld', 'related article', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Listed among the related articles; nothing is said of it.', NULL, NULL);

INSERT INTO event (id, title, kind, date, earliest, latest, when_words, date_origin, date_note, part_of, summary, inferred, note) VALUES
  -- Lead, 1
  ('soviet-atrocities-ww2', 'Soviet atrocities against prisoners of war', 'series of crimes', NULL, NULL, NULL, 'During World War II', NULL, NULL, NULL, 'Crimes of the NKVD and the Red Army against prisoners of war; in some cases Stalin and the Soviet leadership approved or directly ordered them, the article says.', NULL, 'The article gives no dates for the whole.'),
  -- Lead, 2
  ('annexation-of-polish-territory', 'Annexation of parts of Poland', 'annexation', '1939-09-17/1940-05', '1939-09-17', '1940-05-31', 'recently', 'inferred', 'After the invasion of 17 September 1939 and, as the lead says recently, before the Katyn massacre of April and May 1940.', NULL, 'The Soviet Union annexed parts of Poland before the Katyn massacre, the article says.', NULL, 'Recently, at the time of the Katyn massacre, the article says, without a date.'),
  ('baltic-officer-massacres', 'Massacres of officers of the Baltic states', 'massacre', '1940/1941', '1940-01-01', '1941-12-31', 'following their occupation of that territory in 1940', 'inferred', 'After the occupation of 1940 and, according to the lead, before the German invasion of 1941.', NULL, 'Officers of the Baltic armies were massacred, on a smaller scale than at Katyn.', 'place; country_then', 'The lead says massacres of officers, the section atrocities against prisoners of war; the sites named are in Latvia.'),
  ('feodosia-massacre', 'Massacre of Feodosia', 'massacre', '1941/1942', '1941-01-01', '1942-12-31', 'after … Feodosia was briefly recaptured by Soviet forces on December 29, 1941', 'article', NULL, 'massacres-of-axis-pows', 'Wounded German soldiers left behind in hospital were killed by personnel of the Red Army, the Navy and the NKVD: shot in bed, beaten to death, or thrown out of windows and drenched until they died of cold.', NULL, 'The years are printed in the lead; the section gives no date but puts it after the Soviet recapture of 29 December 1941.'),
  ('german-invasion-of-ussr', 'German invasion of the Soviet Union', 'invasion', '1941', '1941-01-01', '1941-12-31', NULL, 'article', NULL, NULL, 'Germany invaded the Soviet Union, which until Operation Barbarossa had not regarded itself as engaged in the Second World War.', NULL, 'That Operation Barbarossa is this invasion follows from the year and the context; the article does not say it.'),
  ('german-pow-captivity', 'Captivity of German prisoners of war', 'captivity', '1941/1956', '1941-01-01', '1956-12-31', NULL, 'inferred', 'From the German invasion of 1941 to the repatriation of the last groups in 1956.', NULL, 'German soldiers in Soviet hands; estimates of how many were taken and how many died differ widely.', NULL, NULL),
  ('grishchino-massacre', 'Massacre of Grishchino', 'massacre', '1943-02', '1943-02-01', '1943-02-28', NULL, 'article', NULL, 'massacres-of-axis-pows', 'Axis prisoners of war and civilians were tortured, raped and killed by an armoured unit of the Red Army; numerous bodies, many of them mutilated, were found afterwards, the War Crimes Bureau announced.', 'victims; perpetrators', 'The lead gives the year alone. Denmark is among the victims for two members of the Organisation Todt, Ukraine for eight volunteers.'),
  ('italian-pow-captivity', 'Captivity of Italian prisoners of war', 'captivity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Italian soldiers in Soviet hands; the death rates suggested for them are even higher than those for the Germans.', NULL, 'The time of captivity is not dated.'),
  ('katyn-massacre', 'Katyn massacre', 'massacre', '1940-04/1940-05', '1940-04-01', '1940-05-31', NULL, 'article', NULL, NULL, 'A series of mass executions of Polish citizens, many of them officers, by the NKVD, which followed the order of 5 March 1940.', 'country_then', 'The lead gives the year alone. The lead counts Polish citizens, the section Polish intelligentsia; the section after the German invasion speaks of Polish prisoners of war.'),
  ('litene-shootings', 'Shooting of Latvian officers in Litene', 'killings', '1940/1941', '1940-01-01', '1941-12-31', NULL, 'inferred', 'After the occupation of 1940; the lead places the massacres of Baltic officers before the German invasion of 1941.', 'baltic-officer-massacres', 'Latvian officers were shot in Litene.', 'country_then', NULL),
  ('massacres-of-axis-pows', 'Massacres of Axis prisoners after the German invasion', 'massacre', '1941/..', '1941-01-01', NULL, 'After being invaded by Germany', 'inferred', 'After the German invasion of 1941; no end is given.', NULL, 'Massacres of prisoners, mostly German, also Italian, Spanish and other Axis soldiers; often incited by unit commissars, according to the depositions.', 'perpetrators', 'The commissars are named as inciting, by the depositions alone.'),
  ('occupation-of-baltic-states', 'Occupation and annexation of the Baltic states', 'annexation', '1940', '1940-01-01', '1940-12-31', NULL, 'article', NULL, NULL, 'The Soviet Union occupied, and according to the lead annexed, the Baltic states.', 'victims; country_then', 'The lead says annexed and puts it shortly before the Katyn massacre; the section says occupation in 1940. The states are not named one by one.'),
  ('riga-shootings', 'Shooting of Latvian officers in Riga', 'killings', '1940/1941', '1940-01-01', '1941-12-31', NULL, 'inferred', 'After the occupation of 1940; the lead places the massacres of Baltic officers before the German invasion of 1941.', 'baltic-officer-massacres', 'Latvian officers were shot in Riga.', 'country_then', NULL),
  -- Legal framework, 1
  ('hague-ratification', 'Ratification of the Hague Convention of 1907', 'treaty', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The tsarist government ratified the convention.', 'parties', 'No date is given; the year in the title is that of the convention.'),
  ('statute-of-pows-passed', 'Statute of POWs passed', 'law', '1931', '1931-01-01', '1931-12-31', NULL, 'article', NULL, NULL, 'The Soviet Union passed a statute on prisoners of war roughly like the Geneva Convention, which outlawed many of the customary privileges of officers.', NULL, NULL),
  -- Poland, 1
  ('soviet-invasion-of-poland', 'Soviet invasion of Poland', 'invasion', '1939-09-17/1939-09', '1939-09-17', '1939-09-30', NULL, 'inferred', 'The first day is printed; the end follows from the words invasion of September 1939.', NULL, 'Alongside Germany, and in keeping with the Molotov–Ribbentrop Pact, the Soviet Union invaded Poland; neither of these two declared war on the other.', NULL, 'The article gives no last day.'),
  -- Poland, 2
  ('battle-of-grodno', 'Battle of Grodno', 'battle', '1939-09-17/1939-09', '1939-09-17', '1939-09-30', NULL, 'inferred', 'Not dated; it came before the execution of its defenders, told as around 22 September, within the invasion of September 1939.', 'soviet-invasion-of-poland', 'Poles defended Grodno; about 300 were taken captive and executed afterwards.', 'parties; country_then', NULL),
  ('battle-of-husynne', 'Battle of Husynne', 'battle', '1939-09-17/1939-09-24', '1939-09-17', '1939-09-24', NULL, 'inferred', 'Not dated; between the beginning of the invasion and the murder of prisoners in its aftermath, told as 24 September.', 'soviet-invasion-of-poland', 'A battle after which Polish prisoners were murdered.', 'parties; country_then', NULL),
  ('battle-of-szack', 'Battle of Szack', 'battle', '1939-09-28', '1939-09-28', '1939-09-28', NULL, 'inferred', 'The year is not printed; it follows from the invasion of Poland, dated 17 September 1939.', 'soviet-invasion-of-poland', 'The combined forces of the Border Protection Corps, commanded by General Orlik-Rueckemann, routed a Soviet rifle division, the 52nd: a tactical Polish victory.', 'country_then', NULL),
  ('breaches-of-surrender-terms', 'Arrests of Polish soldiers after surrender', 'arrest', '1939-09-17/1939-09', '1939-09-17', '1939-09-30', NULL, 'inferred', 'Not dated; told within the invasion of September 1939.', 'soviet-invasion-of-poland', 'In some cases Polish soldiers who had been promised freedom if they surrendered were arrested once they had laid down their arms, among them soldiers of Langner and of Smorawiński.', 'part_of; place', NULL),
  ('grabowiec-massacre', 'Murders at the military hospital in Grabowiec', 'massacre', '1939-09-25', '1939-09-25', '1939-09-25', NULL, 'inferred', 'The year is not printed; it follows from the invasion of Poland, dated 17 September 1939.', 'killings-during-invasion', 'In a Polish military hospital at Grabowiec, patients and staff were murdered by the Soviets; in connection with it Piotrowski speaks of officers who died.', 'part_of; country_then', NULL),
  ('grodno-executions', 'Execution of the defenders of Grodno', 'execution', '1939-09-22~', '1939-09-22', '1939-09-22', 'Around that time', 'inferred', 'Around that time, after a sentence on 22 September; the year follows from the invasion of Poland.', 'killings-during-invasion', 'The NKVD executed Poles who had defended Grodno and been captured after the battle.', 'part_of; place; country_then', 'That they were executed at Grodno itself is not said.'),
  ('husynne-killings', 'Murder of Polish prisoners after the Battle of Husynne', 'massacre', '1939-09-24', '1939-09-24', '1939-09-24', NULL, 'inferred', 'The year is not printed; it follows from the invasion of Poland, dated 17 September 1939.', 'killings-during-invasion', 'Polish prisoners were murdered when the Battle of Husynne was over.', 'perpetrators; part_of; place; country_then', 'The sentence does not name the murderers; it stands among Soviet crimes.'),
  ('killings-during-invasion', 'Killings of Polish soldiers during the invasion', 'killings', '1939-09-17/1939-09', '1939-09-17', '1939-09-30', 'during the invasion', 'inferred', 'The invasion is dated to September 1939.', 'soviet-invasion-of-poland', 'Soviets and Ukrainian nationalists killed Polish soldiers in executions and in reprisals for their resistance; some soon after capture, and officers more often than the ranks.', 'place', 'Which of the single incidents told before it are counted is not said.'),
  ('olszyna-wilczynski-shot', 'Shooting of General Olszyna-Wilczyński', 'execution', '1939-09-22', '1939-09-22', '1939-09-22', NULL, 'inferred', 'The year is not printed; it follows from the invasion of Poland, dated 17 September 1939.', 'killings-during-invasion', 'The general was captured, questioned and shot, and his adjutant with him.', 'victims; part_of', 'The place and the name of the adjutant are not given.'),
  ('riverine-flotilla-massacre', 'Massacre of prisoners from the Riverine Flotilla', 'massacre', '1939-09-28', '1939-09-28', '1939-09-28', NULL, 'article', NULL, 'killings-during-invasion', 'Captured men of the Riverine Flotilla, eighteen in number, were massacred.', 'perpetrators; country_then; part_of', 'The name of the place is missing before the full stop, and the killers are not named. The same number as the identified dead of Szack, and the day of that battle, but told as another event.'),
  ('szack-executions', 'Execution of Polish officers after the battle of Szack', 'execution', '1939-09-28/1939-09-30', '1939-09-28', '1939-09-30', 'After … the battle of Szack', 'inferred', 'After the battle of 28 September; on which day is not said. The year and the last day follow from the invasion of September 1939.', 'killings-during-invasion', 'The Soviets executed Polish officers whom they had captured; eighteen of the dead were identified.', 'part_of; place; country_then', 'The article tells of the eighteen prisoners from the Riverine Flotilla, killed on 28 September, in the next sentence and as another event.'),
  -- Poland, 3
  ('forced-labour-of-polish-soldiers', 'Forced labour of Polish lower ranks', 'forced labour', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Some Polish privates and non-commissioned officers were used as forced labourers and eventually released.', 'victims; perpetrators', 'No date is given.'),
  ('release-of-polish-soldiers', 'Release of Polish forced labourers', 'release', NULL, NULL, NULL, 'eventually', NULL, NULL, 'forced-labour-of-polish-soldiers', 'The Polish privates and non-commissioned officers used as forced labourers were eventually released.', 'victims; parties', 'Eventually, the article says, without a date.'),
  ('transport-to-komi', 'Transport of Polish prisoners to the Far East (Komi Republic)', 'transport', NULL, NULL, NULL, NULL, NULL, NULL, 'forced-labour-of-polish-soldiers', 'Some of the prisoners were transported to the Soviet Far East.', 'part_of; victims; perpetrators', 'No date is given. Whether those transported are among the forced labourers is not quite clear; the article adds Komi Republic in brackets after the Far East.'),
  -- Poland, 4
  ('december-1939-arrests', 'Wave of arrests of Polish officers', 'arrest', '1939-12', '1939-12-01', '1939-12-31', NULL, 'article', NULL, NULL, 'A wave of arrests led to the imprisonment of additional Polish officers.', 'perpetrators', NULL),
  ('interrogations-of-polish-prisoners', 'Interrogation and political pressure in the camps', 'interrogation', '1939-10/1940-02', '1939-10-01', '1940-02-29', NULL, 'article', NULL, 'nkvd-camps-polish-prisoners', 'Polish prisoners were interrogated at length and pressed to accept communism; those who did not quickly comply were declared enemies of Soviet authority.', 'perpetrators', NULL),
  ('nkvd-camps-polish-prisoners', 'Imprisonment of Polish prisoners in NKVD camps', 'imprisonment', '1939-09-17/1940-05', '1939-09-17', '1940-05-31', NULL, 'inferred', 'From the invasion of 1939 to the killings of April and May 1940; the article dates parts of it only.', NULL, 'Polish prisoners were held in camps of the NKVD.', NULL, NULL),
  ('polish-prisoners-in-soviet-hands', 'Polish prisoners of war in Soviet hands', 'captivity', '1939-09-17/1939-11', '1939-09-17', '1939-11-30', 'After the fighting ended', 'inferred', 'The invasion is dated to September 1939; the number of the prisoners is followed to mid-November; when the fighting ended is not said.', NULL, 'The Soviet Union held several hundred thousands of Polish prisoners once the fighting had ended; some escaped, were handed to the Germans or were released, and by mid-November fewer were in Soviet custody.', NULL, NULL),
  ('politburo-order-katyn', 'Politburo order to execute Polish prisoners', 'order', '1940-03-05', '1940-03-05', '1940-03-05', NULL, 'article', NULL, NULL, 'An order, signed by the Politburo, for the execution of Poles called nationalists and counterrevolutionaries; they were in camps and prisons of western Ukraine and Belarus, then occupied.', 'country_then', 'The places are those of the camps and prisons. The word unperformable is doubtful.'),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'Deportation of Latvian officers to Siberia', 'deportation', '1940/1941', '1940-01-01', '1941-12-31', NULL, 'inferred', 'After the occupation of 1940, which the section says came first; the section stands under the heading 1939–1941.', NULL, 'Officers were deported to camps in Siberia.', 'victims', 'The sentence says 560, after a clause on Latvian officers; it does not repeat who they were.'),
  ('lithuanian-prisoners', 'Imprisonment of Lithuanian officers and soldiers', 'imprisonment', '1940/..', '1940-01-01', NULL, NULL, 'inferred', 'After the occupation of 1940; no end is given.', NULL, 'Lithuanian officers and soldiers were kept in Soviet camps, where most are estimated to have died.', NULL, NULL),
  ('return-of-latvian-officers', 'Return of Latvian officers from Siberia', 'return', NULL, NULL, NULL, 'after Joseph Stalin''s death', NULL, NULL, 'deportation-of-latvian-officers', 'A small part of the deported came back from Siberia after Stalin had died.', 'victims', 'The article does not date Stalin''s death.'),
  ('yukhonovo-camp-imprisonment', 'Imprisonment of Baltic officers in Yukhonovo Camp', 'imprisonment', '1940/..', '1940-01-01', NULL, NULL, 'inferred', 'After the occupation of 1940; no end is given.', NULL, 'Baltic officers were kept in the camp, whose death rate was about 90%.', 'perpetrators; country_then', NULL),
  -- After German invasion of the USSR (1941), 1
  ('revision-of-pow-laws', 'Revision of Soviet laws on prisoners of war', 'law', '1941~', '1941-01-01', '1941-12-31', 'Shortly after the German invasion', 'inferred', 'The German invasion is dated to 1941; how long after is not said.', NULL, 'The Soviet Union revised its laws; among the changes was the official recognition of the NKVD as in charge of prisoners of war.', NULL, NULL),
  -- After German invasion of the USSR (1941), 2
  ('war-crimes-bureau-investigations', 'Investigations of the Wehrmacht War Crimes Bureau', 'investigation', NULL, NULL, NULL, 'Throughout the Second World War', NULL, NULL, NULL, 'The Bureau gathered accounts of crimes against Axis prisoners and looked into them.', NULL, 'Throughout the war, the article says, without years; de Zayas gives 1941 to 1945 for the papers compiled.'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-1941', 'Report of the War Crimes Bureau on Soviet terror', 'report', '1941-11', '1941-11-01', '1941-11-30', NULL, 'article', NULL, NULL, 'The Bureau accused the Red Army of terror against defenceless German soldiers and medical personnel.', NULL, NULL),
  ('red-army-order-laws-of-war', 'Red Army order on the laws of war', 'order', '1941-07-01', '1941-07-01', '1941-07-01', NULL, 'article', NULL, NULL, 'An order that set out the norms of international law, according to the War Crimes Bureau.', NULL, 'Known here only through the Bureau''s report, which calls it probably little distributed and surely not followed.'),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-1941', 'Stalin''s speech on exterminating the invaders', 'speech', '1941-11-06', '1941-11-06', '1941-11-06', NULL, 'article', NULL, NULL, 'Stalin made it the task of the people and the forces to exterminate every German invader, without mercy.', NULL, NULL),
  ('stalin-speech-1942', 'Stalin''s speech encouraging the taking of prisoners', 'speech', '1942-02', '1942-02-01', '1942-02-28', NULL, 'article', NULL, NULL, 'Stalin explicitly encouraged taking prisoners, after Soviet officials had found that killing them reduced surrenders.', NULL, NULL),
  -- After German invasion of the USSR (1941), 5
  ('forced-labour-of-axis-pows', 'Forced labour of German and other Axis prisoners', 'forced labour', NULL, NULL, NULL, 'in the later years of the war', NULL, NULL, NULL, 'German and other Axis prisoners were used as forced labourers; in the later war years the Soviets began to fit them into the economy with more efficiency and purpose, MacKenzie notes.', NULL, 'No date is given.'),
  -- After German invasion of the USSR (1941), 8
  ('capture-of-italian-prisoners', 'Capture of Italian soldiers', 'capture', NULL, NULL, NULL, 'in the middle of the harsh winter', NULL, NULL, NULL, 'Italian soldiers fell into Soviet hands in winter, poorly equipped for it.', 'perpetrators', 'Which winter is not said, nor by whom they were taken. Told within an explanation of the high Italian mortality that has no author.'),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internment', 'Internment of Japanese personnel', 'internment', NULL, NULL, NULL, 'After World War II', NULL, NULL, NULL, 'Japanese personnel, in the USSR and in Mongolia, were interned in labour camps and made to work, with the status of prisoners of war.', 'perpetrators', 'The article does not date the end of the war; the last were repatriated in 1956. Whether the personnel was in the two countries before or only held there, and who interned it, is not said.'),
  -- Massacre of Feodosia, 1
  ('german-recapture-of-feodosia', 'German recapture of Feodosia', 'battle', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Germans took the city back; it then became known that the wounded had been killed.', NULL, 'No date is given; the Soviet recapture before it is called brief. By whom the killing was learned of is not said.'),
  ('soviet-recapture-of-feodosia', 'Soviet recapture of Feodosia', 'battle', '1941-12-29', '1941-12-29', '1941-12-29', NULL, 'article', NULL, NULL, 'Soviet forces briefly took the city back; the retreating Wehrmacht left wounded soldiers behind in military hospitals.', NULL, NULL),
  -- Massacre of Grishchino, 1
  ('german-recapture-of-krasnoarmeyskoye', 'German recapture of Krasnoarmeyskoye', 'battle', '1943-02-18', '1943-02-18', '1943-02-18', NULL, 'article', NULL, NULL, 'The Wiking division, supported by two other divisions, pushed the Soviets back.', 'title', 'The article says pushed back; that the town was retaken is inferred from the bodies being found.'),
  ('grishchino-bodies-found', 'Finding of the bodies at Grischino', 'report', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The War Crimes Bureau made known a find of numerous dead prisoners, many of them tortured and mutilated.', NULL, 'No date is given; it is told after the German recapture of 18 February 1943.'),
  ('grishchino-cellar-killings', 'Killings in the cellar of the railway station', 'massacre', '1943-02', '1943-02-01', '1943-02-28', NULL, 'inferred', 'Told within the massacre of February 1943.', 'grishchino-massacre', 'About 120 Germans were driven into a large storeroom under the main station and killed by machine-gun fire.', 'part_of; perpetrators; place', NULL),
  ('soviet-capture-of-krasnoarmeyskoye', 'Soviet capture of Krasnoarmeyskoye', 'battle', '1943-02-10/1943-02-11', '1943-02-10', '1943-02-11', 'on the night of 10 and 11 February 1943', 'article', NULL, NULL, 'The Soviets took control of the town.', 'parties', NULL),
  -- Postwar, 1
  ('early-postwar-releases', 'First releases of German and Japanese prisoners', 'release', NULL, NULL, NULL, 'soon after the war', NULL, NULL, NULL, 'A part of the German and Japanese prisoners, how many is not said, was let go early.', 'parties', 'The end of the war is not dated.'),
  ('last-repatriation', 'Repatriation of the last German and Japanese prisoners', 'release', '1956', '1956-01-01', '1956-12-31', NULL, 'article', NULL, NULL, 'Not before 1956 did the last German and Japanese prisoners go home from the Soviet Union.', NULL, NULL),
  ('prisoners-kept-in-gulag', 'German and Japanese prisoners kept in the GULAG', 'captivity', NULL, NULL, NULL, 'long after the surrender of their countries', NULL, NULL, NULL, 'German and Japanese prisoners who were not let go early stayed in the GULAG.', 'perpetrators', 'The surrenders are not dated, and how many stayed is not said.'),
  -- Postwar, 2
  ('executions-of-recaptured-soldiers', 'Executions of recaptured Soviet soldiers', 'execution', '1941~', '1941-01-01', '1941-12-31', 'in the first months of the war', 'inferred', 'The first months of the war; the German invasion and the order are dated to 1941.', NULL, 'Soviet soldiers who had been taken prisoner were executed.', 'victims; perpetrators', 'The clause does not say who the executed were. That they were recaptured prisoners, and that the order was the basis, is inferred from the words before it; the first months of the war may begin before the order.'),
  ('order-270-issued', 'Order No. 270 issued', 'order', '1941-08', '1941-08-01', '1941-08-31', NULL, 'article', NULL, NULL, 'The order classed all Soviet soldiers taken prisoner as malicious deserters, liable to summary execution once recaptured.', 'victims; summary', NULL),
  ('returnees-from-finland', 'Mistreatment of Soviet prisoners returned from Finland', 'persecution', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Soviet prisoners who came back from Finland were mistreated in a similar way.', 'victims; perpetrators', 'No date and no numbers are given.'),
  ('treatment-of-returned-soviet-pows', 'Punishment of returned Soviet prisoners', 'persecution', '1945/..', '1945-01-01', NULL, 'even after the fall of the Soviet Union', 'inferred', 'From 1945, the year to which prisoners are said to have survived German captivity; the compensation denied them reaches beyond the fall of the Soviet Union, which is not dated.', NULL, 'Returned prisoners were sent to the Gulag, ended up in penal battalions, were handed to the NKVD, made to settle in remote regions, controlled and denied compensation; how many went to the Gulag is disputed.', 'victims; perpetrators', NULL),
  -- Postwar, 3
  ('delayed-repatriation-of-allied-pows', 'Delayed repatriation of Western Allied prisoners', 'captivity', NULL, NULL, NULL, 'until they secured the release … of Soviet nationals and emigres', NULL, NULL, NULL, 'The Soviets held back Western Allied prisoners whom they had taken over from the Germans, in effect as hostages, until Soviet nationals and émigrés held by the Allies were released.', NULL, 'No date is given.'),
  ('executions-of-collaborators', 'Executions of Soviet nationals and émigrés judged collaborators', 'execution', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Some of those handed over, judged collaborators, were executed.', 'victims; perpetrators', 'No date is given. Who some refers to is taken to be the Soviet nationals and émigrés.'),
  ('release-of-soviet-nationals', 'Release of Soviet nationals and émigrés by the Allies', 'release', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'The Allies released Soviet nationals and émigrés, often against their will.', 'victims', 'No date is given. Who was unwilling is inferred: the text has an often unwilling release.'),
  -- Relationship with Soviet official statements, 1
  ('soviet-hague-declaration', 'Soviet declaration on the Hague Convention', 'declaration', NULL, NULL, NULL, 'early in the war', NULL, NULL, NULL, 'Soviet officials claimed that they meant to respect the Hague Convention of 1907.', NULL, 'Early in the war, the article says, without a date.'),
  -- Relationship with Soviet official statements, 2
  ('repatriation-of-finnish-pows', 'Repatriation of Finnish prisoners', 'release', NULL, NULL, NULL, 'promptly after the war ended', NULL, NULL, NULL, 'Finnish prisoners went home soon after the end of the war; their treatment has been described as exceptional.', 'parties', 'The end of the war is not dated, and which war is not said.');

INSERT INTO event_country (event, country, role) VALUES
  -- Lead, 1
  ('soviet-atrocities-ww2', 'soviet-union', 'perpetrator'),
  -- Lead, 2
  ('annexation-of-polish-territory', 'poland', 'victim'),
  ('annexation-of-polish-territory', 'soviet-union', 'perpetrator'),
  ('baltic-officer-massacres', 'latvia', 'victim'),
  ('baltic-officer-massacres', 'soviet-union', 'perpetrator'),
  ('feodosia-massacre', 'germany', 'victim'),
  ('feodosia-massacre', 'soviet-union', 'perpetrator'),
  ('german-invasion-of-ussr', 'soviet-union', 'victim'),
  ('german-invasion-of-ussr', 'germany', 'perpetrator'),
  ('german-pow-captivity', 'germany', 'victim'),
  ('german-pow-captivity', 'soviet-union', 'perpetrator'),
  ('grishchino-massacre', 'germany', 'victim'),
  ('grishchino-massacre', 'italy', 'victim'),
  ('grishchino-massacre', 'romania', 'victim'),
  ('grishchino-massacre', 'hungary', 'victim'),
  ('grishchino-massacre', 'denmark', 'victim'),
  ('grishchino-massacre', 'ukraine', 'victim'),
  ('grishchino-massacre', 'soviet-union', 'perpetrator'),
  ('italian-pow-captivity', 'italy', 'victim'),
  ('italian-pow-captivity', 'soviet-union', 'perpetrator'),
  ('katyn-massacre', 'poland', 'victim'),
  ('katyn-massacre', 'soviet-union', 'perpetrator'),
  ('litene-shootings', 'latvia', 'victim'),
  ('litene-shootings', 'soviet-union', 'perpetrator'),
  ('massacres-of-axis-pows', 'germany', 'victim'),
  ('massacres-of-axis-pows', 'italy', 'victim'),
  ('massacres-of-axis-pows', 'spain', 'victim'),
  ('massacres-of-axis-pows', 'soviet-union', 'perpetrator'),
  ('occupation-of-baltic-states', 'estonia', 'victim'),
  ('occupation-of-baltic-states', 'latvia', 'victim'),
  ('occupation-of-baltic-states', 'lithuania', 'victim'),
  ('occupation-of-baltic-states', 'soviet-union', 'perpetrator'),
  ('riga-shootings', 'latvia', 'victim'),
  ('riga-shootings', 'soviet-union', 'perpetrator'),
  -- Legal framework, 1
  ('hague-ratification', 'russian-empire', 'party'),
  ('statute-of-pows-passed', 'soviet-union', 'party'),
  -- Poland, 1
  ('soviet-invasion-of-poland', 'poland', 'victim'),
  ('soviet-invasion-of-poland', 'soviet-union', 'perpetrator'),
  ('soviet-invasion-of-poland', 'germany', 'party'),
  -- Poland, 2
  ('battle-of-grodno', 'poland', 'party'),
  ('battle-of-grodno', 'soviet-union', 'party'),
  ('battle-of-husynne', 'poland', 'party'),
  ('battle-of-szack', 'poland', 'party'),
  ('battle-of-szack', 'soviet-union', 'party'),
  ('breaches-of-surrender-terms', 'poland', 'victim'),
  ('breaches-of-surrender-terms', 'soviet-union', 'perpetrator'),
  ('grabowiec-massacre', 'poland', 'victim'),
  ('grabowiec-massacre', 'soviet-union', 'perpetrator'),
  ('grodno-executions', 'poland', 'victim'),
  ('grodno-executions', 'soviet-union', 'perpetrator'),
  ('husynne-killings', 'poland', 'victim'),
  ('husynne-killings', 'soviet-union', 'perpetrator'),
  ('killings-during-invasion', 'poland', 'victim'),
  ('killings-during-invasion', 'soviet-union', 'perpetrator'),
  ('olszyna-wilczynski-shot', 'poland', 'victim'),
  ('olszyna-wilczynski-shot', 'soviet-union', 'perpetrator'),
  ('riverine-flotilla-massacre', 'poland', 'victim'),
  ('riverine-flotilla-massacre', 'soviet-union', 'perpetrator'),
  ('szack-executions', 'poland', 'victim'),
  ('szack-executions', 'soviet-union', 'perpetrator'),
  -- Poland, 3
  ('forced-labour-of-polish-soldiers', 'poland', 'victim'),
  ('forced-labour-of-polish-soldiers', 'soviet-union', 'perpetrator'),
  ('release-of-polish-soldiers', 'poland', 'victim'),
  ('release-of-polish-soldiers', 'soviet-union', 'party'),
  ('transport-to-komi', 'poland', 'victim'),
  ('transport-to-komi', 'soviet-union', 'perpetrator'),
  -- Poland, 4
  ('december-1939-arrests', 'poland', 'victim'),
  ('december-1939-arrests', 'soviet-union', 'perpetrator'),
  ('interrogations-of-polish-prisoners', 'poland', 'victim'),
  ('interrogations-of-polish-prisoners', 'soviet-union', 'perpetrator'),
  ('nkvd-camps-polish-prisoners', 'poland', 'victim'),
  ('nkvd-camps-polish-prisoners', 'soviet-union', 'perpetrator'),
  ('polish-prisoners-in-soviet-hands', 'poland', 'victim'),
  ('polish-prisoners-in-soviet-hands', 'soviet-union', 'perpetrator'),
  ('polish-prisoners-in-soviet-hands', 'germany', 'party'),
  ('politburo-order-katyn', 'poland', 'victim'),
  ('politburo-order-katyn', 'soviet-union', 'perpetrator'),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'latvia', 'victim'),
  ('deportation-of-latvian-officers', 'soviet-union', 'perpetrator'),
  ('lithuanian-prisoners', 'lithuania', 'victim'),
  ('lithuanian-prisoners', 'soviet-union', 'perpetrator'),
  ('return-of-latvian-officers', 'latvia', 'victim'),
  ('yukhonovo-camp-imprisonment', 'soviet-union', 'perpetrator'),
  -- After German invasion of the USSR (1941), 1
  ('revision-of-pow-laws', 'soviet-union', 'party'),
  -- After German invasion of the USSR (1941), 2
  ('war-crimes-bureau-investigations', 'germany', 'party'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-1941', 'germany', 'party'),
  ('red-army-order-laws-of-war', 'soviet-union', 'party'),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-1941', 'soviet-union', 'party'),
  ('stalin-speech-1942', 'soviet-union', 'party'),
  -- After German invasion of the USSR (1941), 5
  ('forced-labour-of-axis-pows', 'germany', 'victim'),
  ('forced-labour-of-axis-pows', 'soviet-union', 'perpetrator'),
  -- After German invasion of the USSR (1941), 8
  ('capture-of-italian-prisoners', 'italy', 'victim'),
  ('capture-of-italian-prisoners', 'soviet-union', 'perpetrator'),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internment', 'japan', 'victim'),
  ('japanese-internment', 'soviet-union', 'perpetrator'),
  -- Massacre of Feodosia, 1
  ('german-recapture-of-feodosia', 'germany', 'party'),
  ('german-recapture-of-feodosia', 'soviet-union', 'party'),
  ('soviet-recapture-of-feodosia', 'soviet-union', 'party'),
  ('soviet-recapture-of-feodosia', 'germany', 'party'),
  -- Massacre of Grishchino, 1
  ('german-recapture-of-krasnoarmeyskoye', 'germany', 'party'),
  ('german-recapture-of-krasnoarmeyskoye', 'soviet-union', 'party'),
  ('grishchino-bodies-found', 'germany', 'party'),
  ('grishchino-cellar-killings', 'germany', 'victim'),
  ('grishchino-cellar-killings', 'soviet-union', 'perpetrator'),
  ('soviet-capture-of-krasnoarmeyskoye', 'soviet-union', 'party'),
  -- Postwar, 1
  ('early-postwar-releases', 'germany', 'victim'),
  ('early-postwar-releases', 'japan', 'victim'),
  ('early-postwar-releases', 'soviet-union', 'party'),
  ('last-repatriation', 'germany', 'victim'),
  ('last-repatriation', 'japan', 'victim'),
  ('last-repatriation', 'soviet-union', 'party'),
  ('prisoners-kept-in-gulag', 'germany', 'victim'),
  ('prisoners-kept-in-gulag', 'japan', 'victim'),
  ('prisoners-kept-in-gulag', 'soviet-union', 'perpetrator'),
  -- Postwar, 2
  ('executions-of-recaptured-soldiers', 'soviet-union', 'victim'),
  ('executions-of-recaptured-soldiers', 'soviet-union', 'perpetrator'),
  ('order-270-issued', 'soviet-union', 'victim'),
  ('order-270-issued', 'soviet-union', 'perpetrator'),
  ('returnees-from-finland', 'soviet-union', 'victim'),
  ('returnees-from-finland', 'soviet-union', 'perpetrator'),
  ('treatment-of-returned-soviet-pows', 'soviet-union', 'victim'),
  ('treatment-of-returned-soviet-pows', 'soviet-union', 'perpetrator'),
  -- Postwar, 3
  ('delayed-repatriation-of-allied-pows', 'soviet-union', 'perpetrator'),
  ('executions-of-collaborators', 'soviet-union', 'victim'),
  ('executions-of-collaborators', 'soviet-union', 'perpetrator'),
  ('release-of-soviet-nationals', 'soviet-union', 'party'),
  -- Relationship with Soviet official statements, 1
  ('soviet-hague-declaration', 'soviet-union', 'party'),
  -- Relationship with Soviet official statements, 2
  ('repatriation-of-finnish-pows', 'finland', 'victim'),
  ('repatriation-of-finnish-pows', 'soviet-union', 'party');

INSERT INTO event_place (event, place, country_then) VALUES
  -- Lead, 2
  ('annexation-of-polish-territory', 'annexed-polish-territory', 'poland'),
  ('baltic-officer-massacres', 'baltic-states', 'estonia'),
  ('baltic-officer-massacres', 'baltic-states', 'latvia'),
  ('baltic-officer-massacres', 'baltic-states', 'lithuania'),
  ('feodosia-massacre', 'crimea', 'soviet-union'),
  ('feodosia-massacre', 'feodosia', 'soviet-union'),
  ('german-invasion-of-ussr', 'soviet-union-territory', 'soviet-union'),
  ('grishchino-massacre', 'eastern-ukraine', 'soviet-union'),
  ('grishchino-massacre', 'grishchino', 'soviet-union'),
  ('katyn-massacre', 'katyn', 'soviet-union'),
  ('litene-shootings', 'litene', 'latvia'),
  ('occupation-of-baltic-states', 'baltic-states', 'estonia'),
  ('occupation-of-baltic-states', 'baltic-states', 'latvia'),
  ('occupation-of-baltic-states', 'baltic-states', 'lithuania'),
  ('riga-shootings', 'riga', 'latvia'),
  -- Poland, 1
  ('soviet-invasion-of-poland', 'poland-territory', 'poland'),
  -- Poland, 2
  ('battle-of-grodno', 'grodno', 'poland'),
  ('battle-of-husynne', 'husynne', 'poland'),
  ('battle-of-szack', 'szack', 'poland'),
  ('breaches-of-surrender-terms', 'poland-territory', 'poland'),
  ('grabowiec-massacre', 'grabowiec', 'poland'),
  ('grodno-executions', 'grodno', 'poland'),
  ('husynne-killings', 'husynne', 'poland'),
  ('killings-during-invasion', 'poland-territory', 'poland'),
  ('riverine-flotilla-massacre', 'riverine-flotilla-massacre-site', 'poland'),
  ('szack-executions', 'szack', 'poland'),
  -- Poland, 3
  ('transport-to-komi', 'soviet-far-east', 'soviet-union'),
  ('transport-to-komi', 'komi-republic', 'soviet-union'),
  -- Poland, 4
  ('politburo-order-katyn', 'western-ukraine', 'poland'),
  ('politburo-order-katyn', 'occupied-belarus', 'poland'),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'siberia', 'soviet-union'),
  ('return-of-latvian-officers', 'siberia', 'soviet-union'),
  ('yukhonovo-camp-imprisonment', 'yukhonovo-camp', 'soviet-union'),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internment', 'soviet-union-territory', 'soviet-union'),
  ('japanese-internment', 'mongolia-territory', 'mongolia'),
  -- Massacre of Feodosia, 1
  ('german-recapture-of-feodosia', 'crimea', 'soviet-union'),
  ('german-recapture-of-feodosia', 'feodosia', 'soviet-union'),
  ('soviet-recapture-of-feodosia', 'crimea', 'soviet-union'),
  ('soviet-recapture-of-feodosia', 'feodosia', 'soviet-union'),
  -- Massacre of Grishchino, 1
  ('german-recapture-of-krasnoarmeyskoye', 'grishchino', 'soviet-union'),
  ('grishchino-bodies-found', 'grishchino', 'soviet-union'),
  ('grishchino-cellar-killings', 'grishchino-station', 'soviet-union'),
  ('grishchino-cellar-killings', 'grishchino', 'soviet-union'),
  ('soviet-capture-of-krasnoarmeyskoye', 'grishchino', 'soviet-union'),
  -- Postwar, 1
  ('last-repatriation', 'soviet-union-territory', 'soviet-union');

INSERT INTO event_person (event, person, role) VALUES
  -- Lead, 1
  ('soviet-atrocities-ww2', 'joseph-stalin', 'leader'),
  -- Poland, 2
  ('battle-of-szack', 'wilhelm-orlik-rueckemann', 'commander'),
  ('breaches-of-surrender-terms', 'wladyslaw-langner', 'commander'),
  ('breaches-of-surrender-terms', 'mieczyslaw-smorawinski', 'commander'),
  ('olszyna-wilczynski-shot', 'jozef-olszyna-wilczynski', 'victim'),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-1941', 'joseph-stalin', 'speaker'),
  ('stalin-speech-1942', 'joseph-stalin', 'speaker');

INSERT INTO event_organisation (event, organisation, role) VALUES
  -- Lead, 1
  ('soviet-atrocities-ww2', 'nkvd', 'perpetrator'),
  ('soviet-atrocities-ww2', 'red-army', 'perpetrator'),
  ('soviet-atrocities-ww2', 'soviet-leadership', 'party'),
  -- Lead, 2
  ('baltic-officer-massacres', 'baltic-armies', 'victim'),
  ('feodosia-massacre', 'german-soldiers', 'victim'),
  ('feodosia-massacre', 'red-army', 'perpetrator'),
  ('feodosia-massacre', 'soviet-navy', 'perpetrator'),
  ('feodosia-massacre', 'nkvd', 'perpetrator'),
  ('german-pow-captivity', 'german-soldiers', 'victim'),
  ('grishchino-massacre', 'wehrmacht', 'victim'),
  ('grishchino-massacre', 'organisation-todt', 'victim'),
  ('grishchino-massacre', 'ukrainian-volunteers', 'victim'),
  ('grishchino-massacre', 'axis-pows', 'victim'),
  ('grishchino-massacre', 'red-army', 'perpetrator'),
  ('grishchino-massacre', '4th-guards-tank-corps', 'perpetrator'),
  ('katyn-massacre', 'polish-army', 'victim'),
  ('katyn-massacre', 'nkvd', 'perpetrator'),
  ('litene-shootings', 'baltic-armies', 'victim'),
  ('massacres-of-axis-pows', 'axis-pows', 'victim'),
  ('massacres-of-axis-pows', 'unit-commissars', 'perpetrator'),
  ('riga-shootings', 'baltic-armies', 'victim'),
  -- Legal framework, 1
  ('hague-ratification', 'tsarist-government', 'party'),
  -- Poland, 2
  ('battle-of-szack', 'border-protection-corps', 'party'),
  ('battle-of-szack', 'soviet-52nd-rifle-division', 'party'),
  ('grodno-executions', 'nkvd', 'perpetrator'),
  ('killings-during-invasion', 'ukrainian-nationalists', 'perpetrator'),
  ('riverine-flotilla-massacre', 'riverine-flotilla', 'victim'),
  -- Poland, 4
  ('interrogations-of-polish-prisoners', 'nkvd', 'perpetrator'),
  ('nkvd-camps-polish-prisoners', 'nkvd', 'perpetrator'),
  ('politburo-order-katyn', 'politburo', 'perpetrator'),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'baltic-armies', 'victim'),
  ('deportation-of-latvian-officers', 'gulag', 'party'),
  ('lithuanian-prisoners', 'baltic-armies', 'victim'),
  ('yukhonovo-camp-imprisonment', 'baltic-armies', 'victim'),
  -- After German invasion of the USSR (1941), 1
  ('revision-of-pow-laws', 'nkvd', 'party'),
  -- After German invasion of the USSR (1941), 2
  ('war-crimes-bureau-investigations', 'war-crimes-bureau', 'party'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-1941', 'war-crimes-bureau', 'party'),
  ('red-army-order-laws-of-war', 'red-army', 'party'),
  ('red-army-order-laws-of-war', 'council-of-peoples-commissars', 'party'),
  -- After German invasion of the USSR (1941), 5
  ('forced-labour-of-axis-pows', 'axis-pows', 'victim'),
  -- Massacre of Feodosia, 1
  ('soviet-recapture-of-feodosia', 'wehrmacht', 'party'),
  -- Massacre of Grishchino, 1
  ('german-recapture-of-krasnoarmeyskoye', '5th-ss-panzer-division-wiking', 'party'),
  ('german-recapture-of-krasnoarmeyskoye', '333-infantry-division', 'party'),
  ('german-recapture-of-krasnoarmeyskoye', '7th-panzer-division', 'party'),
  ('grishchino-bodies-found', 'war-crimes-bureau', 'party'),
  ('grishchino-cellar-killings', 'red-army', 'perpetrator'),
  ('grishchino-cellar-killings', '4th-guards-tank-corps', 'perpetrator'),
  ('soviet-capture-of-krasnoarmeyskoye', '4th-guards-tank-corps', 'party'),
  -- Postwar, 1
  ('early-postwar-releases', 'german-soldiers', 'victim'),
  ('last-repatriation', 'german-soldiers', 'victim'),
  ('prisoners-kept-in-gulag', 'german-soldiers', 'victim'),
  ('prisoners-kept-in-gulag', 'gulag', 'perpetrator'),
  -- Postwar, 2
  ('executions-of-recaptured-soldiers', 'soviet-pows', 'victim'),
  ('order-270-issued', 'soviet-pows', 'victim'),
  ('returnees-from-finland', 'soviet-pows', 'victim'),
  ('treatment-of-returned-soviet-pows', 'soviet-pows', 'victim'),
  ('treatment-of-returned-soviet-pows', 'nkvd', 'perpetrator'),
  ('treatment-of-returned-soviet-pows', 'gulag', 'perpetrator'),
  -- Postwar, 3
  ('delayed-repatriation-of-allied-pows', 'western-allies', 'victim'),
  ('executions-of-collaborators', 'soviet-nationals-held-by-allies', 'victim'),
  ('release-of-soviet-nationals', 'soviet-nationals-held-by-allies', 'victim'),
  ('release-of-soviet-nationals', 'western-allies', 'party'),
  -- Relationship with Soviet official statements, 1
  ('soviet-hague-declaration', 'soviet-officials', 'party');

INSERT INTO event_document (event, document, role) VALUES
  -- Lead, 2
  ('katyn-massacre', 'order-of-5-march-1940', 'basis'),
  -- Legal framework, 1
  ('hague-ratification', 'hague-convention-1907', 'subject'),
  ('statute-of-pows-passed', 'statute-of-pows', 'issued'),
  -- Poland, 1
  ('soviet-invasion-of-poland', 'molotov-ribbentrop-pact', 'basis'),
  -- Poland, 4
  ('politburo-order-katyn', 'order-of-5-march-1940', 'issued'),
  -- After German invasion of the USSR (1941), 1
  ('revision-of-pow-laws', 'revised-pow-laws', 'issued'),
  -- After German invasion of the USSR (1941), 2
  ('war-crimes-bureau-investigations', 'bureau-papers', 'issued'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-report-1941', 'bureau-report-november-1941', 'issued'),
  ('bureau-report-1941', 'red-army-order-1-july-1941', 'subject'),
  ('red-army-order-laws-of-war', 'red-army-order-1-july-1941', 'issued'),
  ('red-army-order-laws-of-war', 'hague-regulations', 'subject'),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speech-1941', 'stalin-speech-november-1941', 'issued'),
  ('stalin-speech-1942', 'stalin-speech-february-1942', 'issued'),
  -- Postwar, 2
  ('executions-of-recaptured-soldiers', 'order-no-270', 'basis'),
  ('order-270-issued', 'order-no-270', 'issued'),
  -- Relationship with Soviet official statements, 1
  ('soviet-hague-declaration', 'hague-convention-1907', 'subject');

INSERT INTO breakdown (id, quantity, title, complete) VALUES
  -- Lead, 2
  ('grishchino-groups', 'grishchino-dead', 'The dead of Grischino by group', 1);

INSERT INTO quantity (id, title, measure, population, country, event, unit, date, earliest, latest, when_words, date_origin, date_note, whole, part_of, breakdown, inferred, note) VALUES
  -- Lead, 2
  ('feodosia-dead', 'Wounded soldiers killed at Feodosia', 'killed', 'wounded German soldiers', 'germany', 'feodosia-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, 'feodosia-wounded-left', NULL, NULL, NULL),
  ('german-pow-deaths', 'German prisoners of war who died in Soviet custody', 'died', 'German prisoners of war', 'germany', 'german-pow-captivity', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, 'german-pows-taken', NULL, NULL, NULL),
  ('german-pow-mortality', 'Death rate of German prisoners of war', 'mortality-rate', 'German prisoners of war', 'germany', 'german-pow-captivity', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  ('grishchino-dead', 'People killed at Grischino', 'killed', 'Axis prisoners of war and civilians', NULL, 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL),
  ('italian-pow-mortality', 'Death rate of Italian prisoners of war', 'mortality-rate', 'Italian prisoners of war', 'italy', 'italian-pow-captivity', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  ('katyn-officers', 'Officers killed in the Katyn massacre', 'executed', 'Polish officers', 'poland', 'katyn-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'katyn-victims', NULL, NULL, NULL),
  ('katyn-victims', 'People killed in the Katyn massacre', 'executed', 'Polish citizens', 'poland', 'katyn-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL),
  ('massacred-pows-nationality', 'Share of Germans among the massacred prisoners', 'killed', 'Germans among the massacred prisoners', 'germany', 'massacres-of-axis-pows', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- Lead, 3
  ('axis-pow-deaths', 'Axis European prisoners of war who died', 'died', 'Axis European prisoners of war', NULL, NULL, 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- Poland, 2
  ('flotilla-dead', 'Prisoners from the Riverine Flotilla massacred', 'killed', 'captured men of the Riverine Flotilla', 'poland', 'riverine-flotilla-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL),
  ('grabowiec-officers', 'Officers who died at Grabowiec', 'died', 'officers', 'poland', 'grabowiec-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', NULL),
  ('grodno-executed', 'Defenders of Grodno executed', 'executed', 'Polish defenders taken captive', 'poland', 'grodno-executions', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL),
  ('husynne-dead', 'Prisoners murdered after the Battle of Husynne', 'killed', 'Polish prisoners of war', 'poland', 'husynne-killings', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL),
  ('invasion-murdered', 'Polish soldiers murdered during the invasion', 'killed', 'Polish soldiers', 'poland', 'killings-during-invasion', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 'By Soviets and by Ukrainian nationalists together.'),
  ('szack-identified', 'Identified victims of the executions after Szack', 'executed', 'identified victims', 'poland', 'szack-executions', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 'Those identified; how many were executed is not said.'),
  -- Poland, 3
  ('polish-forced-labourers', 'Polish soldiers used as forced labourers', 'forced-labour', 'Polish privates and non-commissioned officers', 'poland', 'forced-labour-of-polish-soldiers', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; country', NULL),
  -- Poland, 4
  ('katyn-officers-pows', 'Officers killed in the Katyn massacre who were prisoners of war', 'executed', 'Polish officers taken prisoner in September 1939', 'poland', 'katyn-massacre', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'katyn-officers', NULL, NULL, NULL),
  ('polish-officers-arrested', 'Polish officers imprisoned after the wave of arrests', 'imprisoned', 'additional Polish officers', 'poland', 'december-1939-arrests', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  ('polish-pows-held', 'Polish prisoners of war after the fighting', 'other', 'Polish prisoners of war', 'poland', 'polish-prisoners-in-soviet-hands', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 'The article says that the Soviet Union ended up with them; it does not say captured.'),
  ('polish-pows-imprisoned', 'Polish prisoners of war in NKVD camps', 'imprisoned', 'Polish prisoners of war', 'poland', 'nkvd-camps-polish-prisoners', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'polish-pows-held', NULL, NULL, NULL),
  ('polish-pows-november-1939', 'Polish prisoners of war in Soviet custody in mid-November', 'other', 'Polish prisoners of war', 'poland', 'polish-prisoners-in-soviet-hands', 'people', '1939-11~', '1939-11-01', '1939-11-30', 'By mid-November', 'inferred', 'The year is not printed; the sentence stands between the invasion of September 1939 and December of 1939.', 0, NULL, NULL, NULL, 'From which number it had fallen is not said.'),
  ('politburo-order-victims', 'People whose execution the order of 5 March 1940 demanded', 'other', 'Poles held in camps and prisons', 'poland', 'politburo-order-katyn', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 'How many the order named; those killed are counted under katyn-victims.'),
  -- Poland, 5
  ('deportee-pow-mortality-adults', 'Death rate of deportees and prisoners of war, adults', 'mortality-rate', 'adults among deportees and prisoners of war', 'poland', NULL, 'percent', '1939/1941', '1939-01-01', '1941-12-31', 'from 1939-1941', 'article', NULL, 0, NULL, NULL, 'country', NULL),
  ('deportee-pow-mortality-children', 'Death rate of deportees and prisoners of war, children', 'mortality-rate', 'children among deportees and prisoners of war', 'poland', NULL, 'percent', '1939/1941', '1939-01-01', '1941-12-31', 'from 1939-1941', 'article', NULL, 0, NULL, NULL, 'country', NULL),
  ('polish-enlisted-mortality', 'Death rate of military enlisted', 'mortality-rate', 'military enlisted', 'poland', NULL, 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', NULL),
  ('polish-officer-mortality', 'Death rate of Polish officers in Soviet captivity', 'mortality-rate', 'Polish officers', 'poland', NULL, 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  ('polish-officers-perished-at-katyn', 'Share of the Polish officers who perished at Katyn', 'died', 'Polish officers', 'poland', 'katyn-massacre', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'katyn-officers', NULL, 'part_of', NULL),
  ('polish-pow-mortality-german-camps', 'Death rate of Polish prisoners in German camps', 'mortality-rate', 'Polish prisoners of war in German camps', 'poland', NULL, 'percent', NULL, NULL, NULL, 'during the war', NULL, NULL, 0, NULL, NULL, NULL, NULL),
  ('polish-pow-time-in-captivity', 'Polish prisoners who spent less time in Soviet than in German camps', 'other', 'Polish prisoners of war', 'poland', NULL, 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- Baltic states, 1
  ('latvian-officers-deported', 'Officers deported to Siberia', 'deported', 'Latvian officers', 'latvia', 'deportation-of-latvian-officers', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; country', NULL),
  ('latvian-officers-returned', 'Officers returned from Siberia', 'returned', 'Latvian officers', 'latvia', 'return-of-latvian-officers', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'latvian-officers-deported', NULL, 'population; country', NULL),
  ('litene-dead', 'Latvian officers shot in Litene', 'killed', 'Latvian officers', 'latvia', 'litene-shootings', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL),
  ('lithuanian-officers-held', 'Lithuanian officers in Soviet camps', 'imprisoned', 'Lithuanian officers', 'lithuania', 'lithuanian-prisoners', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  ('lithuanian-prisoner-deaths', 'Lithuanian prisoners who died in Soviet camps', 'died', 'Lithuanian officers and soldiers', 'lithuania', 'lithuanian-prisoners', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'population', NULL),
  ('lithuanian-soldiers-held', 'Lithuanian soldiers in Soviet camps', 'imprisoned', 'soldiers', 'lithuania', 'lithuanian-prisoners', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'country', 'After 2,000 Lithuanian officers; the adjective is not repeated.'),
  ('riga-dead', 'Latvian officers shot in Riga', 'killed', 'Latvian officers', 'latvia', 'riga-shootings', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL),
  ('yukhonovo-mortality', 'Death rate in Yukhonovo Camp', 'mortality-rate', 'people held in Yukhonovo Camp', NULL, 'yukhonovo-camp-imprisonment', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 'The rate is that of the camp; whether of the Baltic officers alone is not said.'),
  ('yukhonovo-officers-held', 'Baltic officers in Yukhonovo Camp', 'imprisoned', 'Baltic officers', NULL, 'yukhonovo-camp-imprisonment', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 2
  ('bureau-papers-compiled', 'Papers compiled by the War Crimes Bureau', 'documents', 'depositions, reports and captured papers', NULL, 'war-crimes-bureau-investigations', 'documents', '1941/1945', '1941-01-01', '1945-12-31', NULL, 'article', NULL, 0, NULL, NULL, NULL, NULL),
  ('bureau-source-kinds', 'Kinds of sources of the War Crimes Bureau', 'other', 'major sources of information', NULL, 'war-crimes-bureau-investigations', 'sources', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 7
  ('german-pow-deaths-after-january-1943', 'Share of the dead German prisoners who died after January 1943', 'died', 'German prisoners of war', 'germany', 'german-pow-captivity', 'percent', '1943-02/..', '1943-02-01', NULL, 'after January 1943', 'inferred', 'After January 1943, Hébert says; no end is given.', 0, 'german-pow-deaths', NULL, NULL, NULL),
  ('german-pows-taken', 'German prisoners of war taken by the Soviet Union', 'captured', 'German prisoners of war', 'germany', 'german-pow-captivity', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 8
  ('hungarian-pow-mortality', 'Death rate of Hungarian prisoners of war', 'mortality-rate', 'Hungarian prisoners of war', 'hungary', NULL, 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  ('italian-pow-deaths', 'Italian prisoners who froze or died soon after capture', 'died', 'Italian prisoners of war', 'italy', 'italian-pow-captivity', 'people', NULL, NULL, NULL, 'shortly after capture', NULL, NULL, 0, NULL, NULL, 'population; country', 'The clause does not repeat who they were; the one before is on the Italians.'),
  ('romanian-pow-mortality', 'Death rate of Romanian prisoners of war', 'mortality-rate', 'Romanian prisoners of war', 'romania', NULL, 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internee-deaths', 'Japanese internees who died in captivity', 'died', 'interned Japanese personnel', 'japan', 'japanese-internment', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, 'japanese-internees', NULL, NULL, NULL),
  ('japanese-internees', 'Japanese personnel interned', 'interned', 'Japanese personnel, in the USSR and in Mongolia', 'japan', 'japanese-internment', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- Massacre of Feodosia, 1
  ('feodosia-wounded-left', 'Wounded soldiers left behind at Feodosia', 'other', 'wounded German soldiers', 'germany', 'soviet-recapture-of-feodosia', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
  -- Massacre of Grishchino, 1
  ('grishchino-bodies-mutilated', 'Bodies found at Grischino', 'killed', 'prisoners of war whose bodies were found', NULL, 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', NULL, 'part_of', NULL),
  ('grishchino-cellar', 'People killed in the cellar of the railway station', 'killed', 'Germans', 'germany', 'grishchino-cellar-killings', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, 'grishchino-dead', NULL, 'part_of', 'That they are among the dead of the lists follows from the context.'),
  ('grishchino-danes', 'The dead of Grischino: Danish members of the Organisation Todt', 'killed', 'Danish members of the Organisation Todt', 'denmark', 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-organisation-todt', NULL, NULL, NULL),
  ('grishchino-german-officials', 'The dead of Grischino: German civil officials', 'killed', 'German civil officials', 'germany', 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', NULL, NULL),
  ('grishchino-german-workers', 'The dead of Grischino: German civilian workers', 'killed', 'German civilian workers', 'germany', 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', NULL, NULL),
  ('grishchino-hungarian-soldiers', 'The dead of Grischino: Hungarian soldiers', 'killed', 'Hungarian soldiers', 'hungary', 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', NULL, NULL),
  ('grishchino-italian-soldiers', 'The dead of Grischino: Italian soldiers', 'killed', 'Italian soldiers', 'italy', 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', NULL, NULL),
  ('grishchino-organisation-todt', 'The dead of Grischino: members of the Organisation Todt', 'killed', 'members of the Organisation Todt', NULL, 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', NULL, 'Two of them were Danish nationals; the nationality of the others is not given.'),
  ('grishchino-romanian-soldiers', 'The dead of Grischino: Romanian soldiers', 'killed', 'Romanian soldiers', 'romania', 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', NULL, NULL),
  ('grishchino-ukrainian-volunteers', 'The dead of Grischino: Ukrainian volunteers', 'killed', 'Ukrainian volunteers', 'ukraine', 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', NULL, NULL),
  ('grishchino-wehrmacht', 'The dead of Grischino: soldiers of the Wehrmacht', 'killed', 'soldiers of the Wehrmacht', 'germany', 'grishchino-massacre', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 0, 'grishchino-dead', 'grishchino-groups', NULL, NULL),
  -- Postwar, 2
  ('compensation-in-other-countries', 'Countries in which compensation was common', 'other', 'other countries', NULL, NULL, 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 'That common refers to the payments is taken from the order of the words.'),
  ('order-270-executed', 'Soviet soldiers executed in the war''s first months', 'executed', 'Soviet soldiers taken prisoner', 'soviet-union', 'executions-of-recaptured-soldiers', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'population; country', NULL),
  ('returnees-gulag', 'Returned Soviet prisoners sent to the Gulag', 'imprisoned', 'Soviet prisoners returned from German captivity', 'soviet-union', 'treatment-of-returned-soviet-pows', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; country', NULL),
  ('returnees-nkvd', 'Repatriated Soviet citizens handed to the NKVD', 'other', 'repatriated Soviet citizens, civilians and prisoners of war', 'soviet-union', 'treatment-of-returned-soviet-pows', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 'Transferred for disposal, in inner quotation marks and not explained: not to be read as killed. The base is all who were repatriated, civilians as well, though the sentence puts the share inside the remainder of the returned prisoners.'),
  ('returnees-penal-battalions', 'Returned Soviet prisoners in penal battalions', 'other', 'Soviet prisoners returned from German captivity', 'soviet-union', 'treatment-of-returned-soviet-pows', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; country; unit', 'Similar numbers: similar to the share or to a number of people is not said; nor whether this clause is still about those from German captivity.'),
  ('returnees-settled', 'Returned Soviet prisoners settled in remote regions', 'other', 'the remaining returned Soviet prisoners', 'soviet-union', 'treatment-of-returned-soviet-pows', 'percent', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 'population; country', 'Most of whom is not said: of the remainder, of those handed to the NKVD, or of all who returned.'),
  -- Postwar, 3
  ('collaborators-executed', 'Soviet nationals and émigrés executed as collaborators', 'executed', 'Soviet nationals and émigrés judged collaborators', 'soviet-union', 'executions-of-collaborators', 'people', NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 'population; country', NULL);

INSERT INTO figure (id, quantity, counted, low, high, qualifier, words, said_by, reported_by, base, inferred, note) VALUES
  -- Lead, 2
  ('feodosia-dead.160', 'feodosia-dead', NULL, 160, 160, 'exact', '160', NULL, NULL, NULL, NULL, NULL),
  ('german-pow-deaths.1200000', 'german-pow-deaths', NULL, 1200000, 1200000, 'exact', '1.2 million', NULL, NULL, NULL, NULL, 'Upper end of the estimates; whose it is, is not said. The same number is Hébert''s further on.'),
  ('german-pow-deaths.350000', 'german-pow-deaths', NULL, 350000, NULL, 'over', 'over 350,000', NULL, NULL, NULL, NULL, 'Lower end of the estimates; whose it is, is not said.'),
  ('german-pow-mortality.30', 'german-pow-mortality', NULL, 30, NULL, 'over', 'over 30%', NULL, NULL, NULL, NULL, 'Estimated, the article says, without saying by whom.'),
  ('grishchino-dead.596', 'grishchino-dead', 'Axis POWs and civilians', 596, 596, 'exact', '596', NULL, NULL, NULL, NULL, 'The section lists its eight groups as among the dead and prints no total; they add up to this number, from which it is inferred that the list is complete.'),
  ('italian-pow-mortality.70', 'italian-pow-mortality', NULL, 70, NULL, 'over', 'over 70%', NULL, NULL, NULL, NULL, 'Estimated, the article says, without saying by whom.'),
  ('katyn-officers.8000', 'katyn-officers', 'Polish Army officers', 8000, 8000, 'exact', '8,000', NULL, NULL, 'katyn-victims.20000', NULL, NULL),
  ('katyn-victims.20000', 'katyn-victims', 'Polish citizens', 20000, NULL, 'over', 'over 20,000', NULL, NULL, NULL, NULL, NULL),
  ('massacred-pows-nationality.vague', 'massacred-pows-nationality', 'German POWs among those massacred', NULL, NULL, 'vague', 'mostly', NULL, NULL, NULL, NULL, NULL),
  -- Lead, 3
  ('axis-pow-deaths.1500000', 'axis-pow-deaths', 'Axis European POWs who died after surrendering to the USSR', 1500000, 1500000, 'about', 'about 1.5 million', NULL, NULL, NULL, NULL, 'It is estimated, the article says, without saying by whom.'),
  -- Poland, 2
  ('flotilla-dead.18', 'flotilla-dead', NULL, 18, 18, 'exact', '18', NULL, NULL, NULL, NULL, NULL),
  ('grabowiec-officers.piotrowski', 'grabowiec-officers', NULL, 12, 12, 'exact', '12', 'tadeusz-piotrowski', NULL, NULL, NULL, 'He mentions the death of officers in this context; whether they were staff, patients or others, and whether they are all the dead, is not said.'),
  ('grodno-executed.300', 'grodno-executed', NULL, 300, 300, 'about', 'about 300', NULL, NULL, NULL, NULL, NULL),
  ('husynne-dead.25', 'husynne-dead', NULL, 25, 25, 'exact', '25', NULL, NULL, NULL, NULL, NULL),
  ('invasion-murdered.2500', 'invasion-murdered', NULL, 2500, 2500, 'about', 'approximately 2,500', NULL, NULL, NULL, NULL, 'It is estimated, the article says, without saying by whom.'),
  ('szack-identified.18', 'szack-identified', NULL, 18, 18, 'exact', '18', NULL, NULL, NULL, NULL, NULL),
  -- Poland, 3
  ('polish-forced-labourers.60000', 'polish-forced-labourers', NULL, 60000, 60000, 'about', 'about 60,000', NULL, NULL, NULL, NULL, NULL),
  -- Poland, 4
  ('katyn-officers-pows.vague', 'katyn-officers-pows', NULL, NULL, NULL, 'vague', 'mostly', NULL, NULL, 'katyn-officers.8000-about', NULL, 'Of the about 8,000 military officers.'),
  ('katyn-officers.8000-about', 'katyn-officers', 'military officers', 8000, 8000, 'about', 'about 8,000', NULL, NULL, 'katyn-victims.22000', NULL, 'Most of them had been taken prisoner when Poland was invaded, the article adds.'),
  ('katyn-victims.22000', 'katyn-victims', 'Polish intelligentsia', 22000, 22000, 'nearly', 'nearly 22,000', NULL, NULL, NULL, NULL, NULL),
  ('polish-officers-arrested.1000', 'polish-officers-arrested', NULL, 1000, 1000, 'about', 'about a thousand', NULL, NULL, NULL, NULL, NULL),
  ('polish-pows-held.vague', 'polish-pows-held', NULL, NULL, NULL, 'vague', 'several hundred thousands', NULL, NULL, NULL, NULL, NULL),
  ('polish-pows-imprisoned.125000', 'polish-pows-imprisoned', 'held in NKVD camps', 125000, 125000, 'exact', '125,000', NULL, NULL, NULL, NULL, NULL),
  ('polish-pows-november-1939.40000', 'polish-pows-november-1939', 'Polish POWs in Soviet custody', 40000, 40000, 'about', 'about 40,000', NULL, NULL, NULL, NULL, NULL),
  ('politburo-order-victims.20000', 'politburo-order-victims', 'Polish nationalists and counterrevolutionaries', 20000, NULL, 'over', 'over twenty thousand', NULL, NULL, NULL, NULL, 'The two names are quoted in the article without an author; that they are the wording of the order is not said.'),
  -- Poland, 5
  ('deportee-pow-mortality-adults.20', 'deportee-pow-mortality-adults', 'adults', 20, 20, 'exact', '20%', NULL, NULL, NULL, NULL, 'A more general estimate, the article says, without saying whose; only the description of what is counted is quoted, without a name. Nowak is quoted two sentences before.'),
  ('deportee-pow-mortality-children.30', 'deportee-pow-mortality-children', 'children', 30, 30, 'exact', '30%', NULL, NULL, NULL, NULL, 'A more general estimate, the article says, without saying whose; only the description of what is counted is quoted, without a name. Nowak is quoted two sentences before.'),
  ('polish-enlisted-mortality.35', 'polish-enlisted-mortality', NULL, 35, 40, 'range', '35% to 40%', NULL, NULL, NULL, NULL, 'Has been estimated, the article says, without saying by whom.'),
  ('polish-officer-mortality.97', 'polish-officer-mortality', 'the officers', 97, 97, 'exact', '97%', NULL, NULL, NULL, NULL, 'Nowak is named in the sentence before; whether the rate is his is not said.'),
  ('polish-officers-perished-at-katyn.vague', 'polish-officers-perished-at-katyn', NULL, NULL, NULL, 'vague', 'most', NULL, NULL, NULL, NULL, NULL),
  ('polish-pow-mortality-german-camps.2', 'polish-pow-mortality-german-camps', NULL, 2, 3, 'about', 'Approximately 2-3%', NULL, NULL, NULL, NULL, 'Nowak is named only after it, for the comparison with Soviet captivity.'),
  ('polish-pow-time-in-captivity.vague', 'polish-pow-time-in-captivity', 'Polish POWs who spent significantly less time in Soviet camps', NULL, NULL, 'vague', 'most', NULL, NULL, NULL, NULL, NULL),
  -- Baltic states, 1
  ('latvian-officers-deported.560', 'latvian-officers-deported', NULL, 560, 560, 'exact', '560', NULL, NULL, NULL, NULL, 'The sentence does not repeat who they were.'),
  ('latvian-officers-returned.90', 'latvian-officers-returned', NULL, 90, 90, 'exact', 'Only 90', NULL, NULL, 'latvian-officers-deported.560', NULL, NULL),
  ('litene-dead.200', 'litene-dead', NULL, 200, 200, 'exact', 'two hundred', NULL, NULL, NULL, NULL, NULL),
  ('lithuanian-officers-held.2000', 'lithuanian-officers-held', NULL, 2000, 2000, 'exact', '2,000', NULL, NULL, NULL, NULL, NULL),
  ('lithuanian-prisoner-deaths.vague', 'lithuanian-prisoner-deaths', NULL, NULL, NULL, 'vague', 'most of them', NULL, NULL, NULL, NULL, 'Estimated, the article says, without saying by whom. Whether them means both groups is not said.'),
  ('lithuanian-soldiers-held.4500', 'lithuanian-soldiers-held', NULL, 4500, 4500, 'exact', '4,500', NULL, NULL, NULL, NULL, NULL),
  ('riga-dead.80', 'riga-dead', NULL, 80, 80, 'exact', '80', NULL, NULL, NULL, NULL, NULL),
  ('yukhonovo-mortality.90', 'yukhonovo-mortality', NULL, 90, 90, 'about', 'about 90%', NULL, NULL, NULL, NULL, NULL),
  ('yukhonovo-officers-held.1000', 'yukhonovo-officers-held', NULL, 1000, 1000, 'about', 'about 1,000', NULL, NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 2
  ('bureau-papers-compiled.de-zayas', 'bureau-papers-compiled', NULL, NULL, NULL, 'vague', 'several thousand', 'alfred-de-zayas', NULL, NULL, NULL, NULL),
  ('bureau-source-kinds.de-zayas', 'bureau-source-kinds', NULL, 5, 5, 'exact', 'five', 'alfred-de-zayas', NULL, NULL, NULL, 'Captured enemy papers, above all orders, operation reports and leaflets; intercepted radio messages; testimony of Soviet prisoners; of captured Germans who had escaped; of Germans who saw the bodies.'),
  -- After German invasion of the USSR (1941), 7
  ('german-pow-deaths-after-january-1943.hebert', 'german-pow-deaths-after-january-1943', NULL, NULL, NULL, 'vague', 'mainly', 'valerie-hebert', NULL, 'german-pow-deaths.hebert', NULL, 'Of the 1.2 million.'),
  ('german-pow-deaths.hebert', 'german-pow-deaths', NULL, 1200000, 1200000, 'exact', '1.2 million', 'valerie-hebert', NULL, 'german-pows-taken.hebert', NULL, 'Given as the general consensus; mainly after January 1943.'),
  ('german-pow-deaths.some-german-estimates', 'german-pow-deaths', NULL, NULL, 1000000, 'up-to', 'as high as one million', 'some-german-estimates', NULL, NULL, NULL, 'Counts German soldiers missing in action, whom some scholars, Overmans among them, believe to be undocumented dead prisoners.'),
  ('german-pow-deaths.soviet-sources', 'german-pow-deaths', 'German Armed Forces taken prisoner', 381000, 381000, 'exact', '381,000', 'soviet-sources', NULL, 'german-pows-taken.soviet-sources', NULL, NULL),
  ('german-pows-taken.hebert', 'german-pows-taken', NULL, 3150000, 3150000, 'exact', '3.15 million', 'valerie-hebert', NULL, NULL, NULL, 'Given as the general consensus.'),
  ('german-pows-taken.soviet-sources', 'german-pows-taken', 'German Armed Forces taken prisoner', 3350000, 3350000, 'exact', '3,350,000', 'soviet-sources', NULL, NULL, NULL, NULL),
  -- After German invasion of the USSR (1941), 8
  ('german-pow-mortality.edele', 'german-pow-mortality', 'German soldiers in Soviet hands', 15, 15, 'exact', '15%', 'mark-edele', NULL, NULL, NULL, NULL),
  ('german-pow-mortality.ferguson', 'german-pow-mortality', 'German soldiers in Soviet hands', 35.8, 35.8, 'exact', '35.8%', 'niall-ferguson', NULL, NULL, NULL, NULL),
  ('hungarian-pow-mortality.10-6', 'hungarian-pow-mortality', 'Hungarian soldiers in Soviet hands', 10.6, 10.6, 'exact', '10.6%', NULL, NULL, NULL, NULL, 'Has been given, the article says, without saying by whom.'),
  ('italian-pow-deaths.vague', 'italian-pow-deaths', NULL, NULL, NULL, 'vague', 'tens of thousands', NULL, NULL, NULL, NULL, 'An assumption, whose is not said: dead of cold, hunger and sickness soon after they were taken.'),
  ('italian-pow-mortality.56-5', 'italian-pow-mortality', 'Italian soldiers in Soviet hands', 56.5, 56.5, 'exact', '56.5%', NULL, NULL, NULL, NULL, 'Whose it is, is not said; whether the name missing after 79% stood for this number too is not clear.'),
  ('italian-pow-mortality.79', 'italian-pow-mortality', 'Italian soldiers in Soviet hands', 79, 79, 'exact', '79%', NULL, NULL, NULL, NULL, 'The name of the estimator is missing in the article.'),
  ('romanian-pow-mortality.29', 'romanian-pow-mortality', 'Romanian soldiers in Soviet hands', 29, 29, 'exact', '29%', NULL, NULL, NULL, NULL, 'Has been given, the article says, without saying by whom.'),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internee-deaths.200000', 'japanese-internee-deaths', NULL, 200000, 300000, 'range', '200,000-300,000', NULL, NULL, NULL, NULL, 'Upper end of the estimates; whose it is, is not said.'),
  ('japanese-internee-deaths.60000', 'japanese-internee-deaths', NULL, 60000, 60000, 'exact', '60,000', NULL, NULL, NULL, NULL, 'Lower end of the estimates; whose it is, is not said.'),
  ('japanese-internees.560000', 'japanese-internees', NULL, 560000, 760000, 'range', '560,000–760,000', NULL, NULL, NULL, NULL, 'Lower end of the estimates; whose it is, is not said.'),
  ('japanese-internees.900000', 'japanese-internees', NULL, 900000, 900000, 'exact', '900,000', NULL, NULL, NULL, NULL, 'Upper end of the estimates; whose it is, is not said.'),
  -- Massacre of Feodosia, 1
  ('feodosia-dead.vague', 'feodosia-dead', 'wounded soldiers left in the hospitals', NULL, NULL, 'vague', 'every wounded soldier', NULL, NULL, 'feodosia-wounded-left.160', NULL, 'The number stands in the sentence before, for those left behind.'),
  ('feodosia-wounded-left.160', 'feodosia-wounded-left', 'wounded soldiers left in military hospitals by the Wehrmacht', 160, 160, 'exact', '160', NULL, NULL, NULL, NULL, NULL),
  -- Massacre of Grishchino, 1
  ('grishchino-bodies-mutilated.war-crimes-bureau', 'grishchino-bodies-mutilated', NULL, NULL, NULL, 'vague', 'numerous', 'war-crimes-bureau', NULL, NULL, NULL, 'Many of them, it goes on, had been tortured, many mutilated; where the announcement ends is not marked.'),
  ('grishchino-cellar.120', 'grishchino-cellar', NULL, 120, 120, 'about', 'around 120', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-danes.2', 'grishchino-danes', 'Danish nationals', 2, 2, 'exact', 'two', NULL, NULL, 'grishchino-organisation-todt.58', NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-german-officials.15', 'grishchino-german-officials', NULL, 15, 15, 'exact', '15', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-german-workers.7', 'grishchino-german-workers', NULL, 7, 7, 'exact', '7', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-hungarian-soldiers.4', 'grishchino-hungarian-soldiers', NULL, 4, 4, 'exact', '4', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-italian-soldiers.89', 'grishchino-italian-soldiers', NULL, 89, 89, 'exact', '89', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-organisation-todt.58', 'grishchino-organisation-todt', NULL, 58, 58, 'exact', '58', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-romanian-soldiers.9', 'grishchino-romanian-soldiers', NULL, 9, 9, 'exact', '9', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-ukrainian-volunteers.8', 'grishchino-ukrainian-volunteers', NULL, 8, 8, 'exact', '8', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  ('grishchino-wehrmacht.406', 'grishchino-wehrmacht', NULL, 406, 406, 'exact', '406', NULL, NULL, NULL, NULL, 'Whose number it is, is not said; the announcement of the Bureau stands before it.'),
  -- Postwar, 2
  ('compensation-in-other-countries.vague', 'compensation-in-other-countries', NULL, NULL, NULL, 'vague', 'most', NULL, NULL, NULL, NULL, NULL),
  ('order-270-executed.10000', 'order-270-executed', NULL, 10000, 10000, 'exact', '10,000', NULL, NULL, NULL, NULL, 'All of these months, not of the war: the article adds alone. Neither the executed nor the executioners are named.'),
  ('returnees-gulag.moore', 'returnees-gulag', 'returnees', 17, 17, 'about', 'only about 17%', 'moore', NULL, NULL, NULL, NULL),
  ('returnees-nkvd.6', 'returnees-nkvd', 'all repatriated Soviet citizens, civilians and prisoners', 6, 6, 'about', 'about 6%', NULL, NULL, NULL, NULL, 'The quotation in the sentence has no name; Moore is named in the sentence before. A bracket is not closed.'),
  ('returnees-penal-battalions.moore', 'returnees-penal-battalions', NULL, NULL, NULL, 'vague', 'similar numbers', 'moore', NULL, NULL, 'said_by', 'Compared with the 17% that Moore gives for the Gulag; the clause continues his statement.'),
  ('returnees-settled.vague', 'returnees-settled', NULL, NULL, NULL, 'vague', 'Most', NULL, NULL, NULL, NULL, 'Forced to settle in remote regions, controlled, denied compensation.'),
  -- Postwar, 3
  ('collaborators-executed.vague', 'collaborators-executed', NULL, NULL, NULL, 'vague', 'tens of thousands', NULL, NULL, NULL, NULL, 'Estimated, the article says, without saying by whom.');

INSERT INTO claim (id, said_by, reported_by, topic, claim, event, inferred, note) VALUES
  -- Lead, 1
  ('carried-out-by-nkvd-and-red-army', NULL, NULL, 'perpetrators', 'The crimes were the work of the NKVD and the Red Army.', 'soviet-atrocities-ww2', NULL, 'Elsewhere the article adds Navy personnel at Feodosia, and Ukrainian nationalists for killings during the invasion of Poland.'),
  ('sanctioned-or-ordered-by-stalin', NULL, NULL, 'orders', 'In some cases Stalin and the Soviet leadership approved the crimes or gave the order for them.', 'soviet-atrocities-ww2', NULL, NULL),
  -- Lead, 2
  ('feodosia-and-grishchino-most-infamous', NULL, NULL, 'notoriety', 'Feodosia and Grischino are among the most infamous of the massacres after the German invasion.', NULL, NULL, NULL),
  ('feodosia-tortured', NULL, NULL, 'manner of killing', 'The wounded at Feodosia were tortured and murdered.', 'feodosia-massacre', NULL, NULL),
  ('grischino-tortured-raped', NULL, NULL, 'manner of killing', 'Prisoners and civilians at Grischino were tortured, raped and murdered.', 'grishchino-massacre', NULL, NULL),
  ('humane-declarations-and-mortality', NULL, NULL, 'words and deeds', 'The high mortality stood against the public Soviet support for humane treatment of prisoners.', NULL, NULL, 'What this stands for, the mortality alone or the massacres as well, is not clear.'),
  ('pow-mortality-high', NULL, NULL, 'mortality', 'Germans and Italians held prisoner by the Soviets had a high mortality.', NULL, NULL, NULL),
  -- Legal framework, 1
  ('geneva-1929-not-signed', NULL, NULL, 'legal status', 'The Soviet Union was no signatory of the Geneva Convention of 1929.', NULL, NULL, NULL),
  ('statute-like-geneva', NULL, NULL, 'legal status', 'The Soviet statute of 1931 bore a rough likeness to the Geneva Convention.', 'statute-of-pows-passed', NULL, NULL),
  ('statute-outlawed-officer-privileges', NULL, NULL, 'legal status', 'The Soviet statute of 1931 explicitly outlawed many of the privileges that officers customarily had.', 'statute-of-pows-passed', NULL, NULL),
  -- Poland, 1
  ('classified-counterrevolutionaries', NULL, NULL, 'legal status', 'The absence of a declaration of war made it easier for the Soviets to class Polish prisoners as counterrevolutionaries instead of prisoners of war.', 'soviet-invasion-of-poland', NULL, 'The quoted word has no name.'),
  ('invasion-accords-with-pact', NULL, NULL, 'legal status', 'The invasion of Poland was in keeping with the Molotov–Ribbentrop Pact.', 'soviet-invasion-of-poland', NULL, NULL),
  ('no-declaration-of-war', NULL, NULL, 'legal status', 'Poland and the Soviet Union did not declare war on each other, which left the status of Polish prisoners in Soviet hands somewhat unclear in international law.', 'soviet-invasion-of-poland', NULL, NULL),
  ('ussr-not-at-war-before-1941', NULL, NULL, 'legal status', 'Only with Operation Barbarossa in 1941 did the Soviet Union regard itself as taking part in the Second World War.', 'german-invasion-of-ussr', NULL, NULL),
  -- Poland, 2
  ('officers-more-often-murdered', NULL, NULL, 'victims', 'The risk of being murdered in this way was greater for officers than for the rank and file.', 'killings-during-invasion', NULL, NULL),
  ('olszyna-highest-profile', NULL, NULL, 'notoriety', 'Olszyna-Wilczyński was among the most prominent victims of the Soviet crimes of that time.', 'olszyna-wilczynski-shot', NULL, NULL),
  ('polish-soldiers-killed-after-capture', NULL, NULL, 'conduct', 'There were numerous incidents in which Polish soldiers, soon after they had been captured, were murdered.', 'killings-during-invasion', NULL, NULL),
  ('reprisals-against-polish-pows', NULL, NULL, 'conduct', 'Soviet treatment of prisoners included reprisals: torture, humiliation, robbery, and killing by bullet or bayonet.', 'killings-during-invasion', 'event', 'A quotation; the article does not say whose.'),
  ('surrender-terms-often-broken', NULL, NULL, 'conduct', 'The Soviets often failed to keep the terms of surrender.', 'breaches-of-surrender-terms', NULL, NULL),
  ('szack-tactical-victory', NULL, NULL, 'battle', 'The battle of Szack was a tactical Polish victory; the Soviet 52nd Rifle Division was routed.', 'battle-of-szack', NULL, NULL),
  -- Poland, 3
  ('nowak-decimated', 'edmund-nowak', NULL, 'conditions', 'The soldiers he writes of were decimated by inhumane treatment, very hard work, cold, disease and constant hunger.', 'forced-labour-of-polish-soldiers', 'event', 'They may be the forced labourers or only those transported to the Far East; the article does not say. Words are left out of the quotation.'),
  -- Poland, 4
  ('avowed-enemies', NULL, NULL, 'orders', 'The Poles to be executed were called nationalists and counterrevolutionaries, and declared avowed enemies of Soviet authority.', 'politburo-order-katyn', NULL, 'The quoted phrases have no name. The word unperformable in the sentence is doubtful.'),
  ('hardened-enemy', NULL, NULL, 'conduct', 'A prisoner who could not quickly be brought to a pro-Soviet attitude was declared a hardened, uncompromising enemy of Soviet authority.', 'interrogations-of-polish-prisoners', NULL, 'The quoted phrase has no name.'),
  ('katyn-among-largest-crimes', NULL, NULL, 'notoriety', 'What followed the invasion of Poland was one of the earliest and largest Soviet crimes against prisoners of war.', 'katyn-massacre', 'event', 'The sentence does not name the crime; that Katyn is meant follows from the rest of the paragraph.'),
  ('katyn-motive', NULL, NULL, 'motive', 'Katyn was to deprive a future Polish army of much of its talent and to weaken future opposition to Soviet rule.', 'katyn-massacre', NULL, NULL),
  ('katyn-wider-plan', NULL, NULL, 'motive', 'Katyn belonged to a broader scheme to oppress the Poles in the occupied territories.', 'katyn-massacre', NULL, NULL),
  ('poles-pressed-into-communism', NULL, NULL, 'conduct', 'The Poles in the camps were under constant pressure to accept communism and friendship with the Soviet Union.', 'interrogations-of-polish-prisoners', NULL, NULL),
  -- Poland, 5
  ('nowak-mortality-much-higher', 'edmund-nowak', NULL, 'mortality', 'Among the Polish prisoners who remained in Soviet captivity mortality was much higher.', 'nkvd-camps-polish-prisoners', 'event', 'That the comparison is with German camps follows from the clause before. Polish is an insertion of the article, in square brackets.'),
  ('soviet-camps-worse-than-german', NULL, NULL, 'conditions', 'Polish prisoners fared much worse in Soviet than in German camps, although most spent much less time in them.', 'nkvd-camps-polish-prisoners', 'event', NULL),
  -- Baltic states, 1
  ('atrocities-against-baltic-armies', NULL, NULL, 'conduct', 'The Soviets committed atrocities against prisoners of war from the Baltic armies after occupying their states.', 'baltic-officer-massacres', NULL, NULL),
  -- After German invasion of the USSR (1941), 1
  ('nkvd-in-charge-crucial', NULL, NULL, 'legal status', 'Recognising the NKVD as the body in charge of prisoners of war was one of the crucial changes of the law.', 'revision-of-pow-laws', NULL, NULL),
  -- After German invasion of the USSR (1941), 2
  ('de-zayas-no-comparison-with-west', 'alfred-de-zayas', NULL, 'extent', 'Documents on the fighting in France, Italy and North Africa report some deliberate killings of German prisoners, but nothing to compare with the Eastern Front.', 'massacres-of-axis-pows', NULL, 'Who did the killing in France, Italy and North Africa is not said.'),
  ('de-zayas-not-isolated', 'alfred-de-zayas', NULL, 'extent', 'The papers indicate at the least that killing German prisoners on capture or soon after questioning was no isolated occurrence.', 'massacres-of-axis-pows', NULL, NULL),
  ('de-zayas-reports-did-not-cease', 'alfred-de-zayas', NULL, 'extent', 'All through the Russian campaign, reports kept coming that German prisoners were tortured and murdered.', 'massacres-of-axis-pows', NULL, NULL),
  -- After German invasion of the USSR (1941), 3
  ('bureau-order-camouflage', 'war-crimes-bureau', NULL, 'words and deeds', 'The Soviet order on the laws of war was camouflage: it was probably hardly distributed and surely not followed.', 'red-army-order-laws-of-war', NULL, 'The report argues that otherwise the crimes would not have happened.'),
  ('bureau-terror-policy', 'war-crimes-bureau', NULL, 'conduct', 'The Red Army employed a policy of terror against defenceless German soldiers and members of the medical corps.', 'bureau-report-1941', NULL, NULL),
  -- After German invasion of the USSR (1941), 4
  ('bureau-secret-orders', 'war-crimes-bureau', NULL, 'orders', 'Stalin had given secret orders for the massacre of prisoners.', 'massacres-of-axis-pows', NULL, 'A belief of the Bureau, strengthened by other evidence, the article says.'),
  ('depositions-commissars-incited', 'depositions', NULL, 'orders', 'Unit commissars, who said that they had orders from Stalin and the Politburo, often incited the massacres of Axis prisoners.', 'massacres-of-axis-pows', NULL, NULL),
  ('executions-counterproductive', NULL, NULL, 'motive', 'Soviet officials realised that this approach, under which prisoners were executed, harmed their own side, because fewer Germans would surrender.', 'stalin-speech-1942', NULL, 'Soon afterward, the article says, having told of the speech of November 1941; its call is the approach meant.'),
  ('no-directive-found', NULL, NULL, 'orders', 'No directive of Stalin or top Soviet officials about massacring Germans has been found, unlike for the Polish prisoners at Katyn.', 'massacres-of-axis-pows', NULL, 'The next sentence goes further and speaks of the order as non-existent.'),
  ('soldiers-believed-order', NULL, NULL, 'orders', 'Many lower officers and soldiers, moved by crude and brutal propaganda, believed that an order existed or that killing German prisoners was unofficially expected or sanctioned.', 'massacres-of-axis-pows', NULL, NULL),
  ('speech-1941-justification', NULL, NULL, 'orders', 'Early in the war, Stalin''s speech of 6 November 1941 served to justify the killing of prisoners.', 'stalin-speech-1941', NULL, NULL),
  ('stalin-exterminate', 'joseph-stalin', NULL, 'orders', 'Every German who had invaded was to be exterminated, without mercy.', 'stalin-speech-1941', NULL, NULL),
  ('stalin-take-prisoners', NULL, NULL, 'orders', 'Stalin encouraged taking prisoners in February 1942.', 'stalin-speech-1942', NULL, NULL),
  -- After German invasion of the USSR (1941), 5
  ('edele-inconsistent', 'mark-edele', NULL, 'conduct', 'At first, in the early war years, the Soviets had no consistent policy towards German prisoners and did not act consistently either.', 'german-pow-captivity', NULL, NULL),
  ('edele-less-common-than-german', 'mark-edele', NULL, 'comparison', 'The Soviets murdered and mutilated prisoners less often than the Germans did.', NULL, NULL, 'What the comparison is with is an insertion of the article, in square brackets.'),
  ('edele-like-other-wars', 'mark-edele', NULL, 'comparison', 'That there were Soviet war crimes is not to be denied, nor should it be; but they resemble executions of prisoners at other times and in other places more than the premeditated German war of extermination.', NULL, NULL, NULL),
  ('grunewald-economics', 'susan-grunewald', NULL, 'motive', 'Economic realities, not retribution, moved Soviet policy towards German prisoners, enormous as the German atrocities against Soviet prisoners were.', 'german-pow-captivity', NULL, 'The quotation is not closed in the article, so that where her words end is not clear; what follows says not significantly moved by retribution.'),
  ('grunewald-geneva-standards', 'susan-grunewald', NULL, 'conduct', 'The Soviets, though not a signatory, largely kept to Geneva standards: officers were held apart from the ranks and did not have to work, and the aim was to feed prisoners like soldiers of equal rank in "their own army".', 'german-pow-captivity', NULL, 'Whose army "their own" is, that of the prisoners or the Soviet one, is not clear.'),
  ('grunewald-no-similar-actions', 'susan-grunewald', NULL, 'conduct', 'Soviet authorities in general did not answer the German atrocities against Soviet prisoners with similar acts against the prisoners whom they held.', 'german-pow-captivity', NULL, 'What the actions would be similar to, the German atrocities of the sentence before, follows from the context.'),
  ('more-spent-on-foreign-prisoners', NULL, NULL, 'conditions', 'Later, in the forced labour system, more was spent to keep foreign prisoners well than was spent on Soviet inmates, with an eye to international public relations.', 'forced-labour-of-axis-pows', 'event', 'Stands after two sentences on Grunewald; the sentence has no name. It says foreign prisoners; that German and other Axis prisoners are meant follows from the context.'),
  -- After German invasion of the USSR (1941), 6
  ('conditions-harsh', NULL, NULL, 'conditions', 'Conditions for the prisoners used as forced labourers were nevertheless very harsh; hunger, disease and cold commonly killed.', 'forced-labour-of-axis-pows', NULL, 'The article prints hash, taken as harsh; MacKenzie is named in the two sentences before. Whether only the later years are meant is not clear.'),
  ('mackenzie-later-improvement', 'simon-mackenzie', NULL, 'conditions', 'Later in the war German and other Axis prisoners were better off, as the Soviets began to fit them into their economy as forced labourers, with more efficiency and purpose.', 'forced-labour-of-axis-pows', NULL, NULL),
  ('mackenzie-propaganda', 'simon-mackenzie', NULL, 'motive', 'Many Soviet crimes against prisoners came from intensive propaganda that showed Germans as not human, and mirrored German propaganda.', 'soviet-atrocities-ww2', NULL, 'That it mirrored German propaganda stands in brackets; whether MacKenzie says so or the article is not clear.'),
  -- After German invasion of the USSR (1941), 7
  ('hebert-consensus', 'valerie-hebert', NULL, 'basis of a number', 'Her numbers of German prisoners taken and dead are the general consensus; the deaths were mainly after January 1943.', 'german-pow-captivity', NULL, NULL),
  ('mias-undocumented-dead', 'some-scholars', NULL, 'basis of a number', 'German soldiers missing in action are undocumented dead prisoners of war.', 'german-pow-captivity', NULL, NULL),
  ('overmans-mias', 'rudiger-overmans', NULL, 'basis of a number', 'German soldiers missing in action are undocumented dead prisoners of war.', 'german-pow-captivity', NULL, 'Named as one of some scholars who believe so; no number is his.'),
  -- After German invasion of the USSR (1941), 8
  ('high-romanian-hungarian-mortality', NULL, NULL, 'mortality', 'The mortality of Romanian and Hungarian soldiers held by the Soviet Union was high as well.', NULL, NULL, NULL),
  ('italian-mortality-cause', NULL, NULL, 'mortality', 'The high Italian mortality is put down to capture in midwinter, a harsh one, without enough equipment for the cold, and to how little the Soviets could spare for prisoners.', 'italian-pow-captivity', NULL, 'Attributed by whom is not said.'),
  -- Massacre of Feodosia, 1
  ('feodosia-every-wounded', NULL, NULL, 'manner of killing', 'All the wounded were massacred: some shot in bed, others clubbed to death with repeated blows, others again thrown out of windows and doused over and over with icy water, so that hypothermia killed them.', 'feodosia-massacre', NULL, 'It was learned, the article says, after the Germans had taken the city back; by whom is not said.'),
  ('feodosia-particularly-infamous', NULL, NULL, 'notoriety', 'Feodosia is an especially infamous case.', 'feodosia-massacre', NULL, 'Given as an example of how wounded German prisoners were rarely treated; what follows is a massacre.'),
  ('wounded-rarely-treated', NULL, NULL, 'conduct', 'Wounded German prisoners seldom got treatment, for Soviet soldiers did not take the trouble.', 'german-pow-captivity', NULL, NULL),
  -- Massacre of Grishchino, 1
  ('bureau-grischino-bodies', 'war-crimes-bureau', NULL, 'manner of killing', 'The bodies of numerous prisoners were found, many of them tortured; many were horribly mutilated, the ears and noses gone, the genitals severed and put into the mouths.', 'grishchino-bodies-found', NULL, 'The announcement is the Bureau''s; the mutilations follow after a colon, and where the announcement ends is not marked.'),
  ('grishchino-nurses', NULL, NULL, 'manner of killing', 'Nurses were brutally raped, and some of them had their breasts cut off.', 'grishchino-massacre', NULL, 'The sentence has no name; the one before is the announcement of the Bureau. Whether the women are all the nurses or only those mutilated is not clear, and the list of the dead has no nurses.'),
  -- Postwar, 1
  ('many-remained-in-gulag', NULL, NULL, 'release', 'Many German and Japanese prisoners stayed in the GULAG long after their countries had surrendered.', 'prisoners-kept-in-gulag', NULL, NULL),
  -- Postwar, 2
  ('compensation-denied', NULL, NULL, 'own prisoners', 'Most had to live in remote regions, under regular controls, and got no compensation, not even once the Soviet Union had fallen, though most other countries commonly paid it.', 'treatment-of-returned-soviet-pows', NULL, 'Most of whom is not said.'),
  ('finland-returnees-similar', NULL, NULL, 'own prisoners', 'Soviet prisoners returning from Finland met with similar mistreatment.', 'returnees-from-finland', NULL, NULL),
  ('mackenzie-survivors-gulag', 'simon-mackenzie', NULL, 'own prisoners', 'Soviet prisoners who lived through German captivity until 1945 went to the Gulag without delay.', 'treatment-of-returned-soviet-pows', NULL, 'He sets no limit in the words quoted.'),
  ('moore-brutal-attitude', 'moore', NULL, 'own prisoners', 'Moscow had been extremely brutal in its attitude to every soldier whom the enemy captured.', NULL, NULL, NULL),
  ('remainder-discriminated', NULL, NULL, 'own prisoners', 'The returned prisoners who came neither to the Gulag nor to penal battalions suffered discrimination of various kinds, in which the article includes the transfer of some people to the NKVD.', 'treatment-of-returned-soviet-pows', NULL, NULL),
  ('surrendered-soldiers-traitors', NULL, NULL, 'own prisoners', 'Soviet leaders, Stalin among them, took Soviet soldiers who surrendered for traitors.', NULL, NULL, NULL),
  -- Postwar, 3
  ('allied-pows-hostages', NULL, NULL, 'hostages', 'In effect the Soviets used Western Allied prisoners as hostages in political negotiations.', 'delayed-repatriation-of-allied-pows', NULL, NULL),
  ('release-often-unwilling', NULL, NULL, 'hostages', 'The Soviet nationals and émigrés held by the Allies were often unwilling to be released to the Soviets.', 'release-of-soviet-nationals', NULL, 'The text has an often unwilling release; that the people and not the Allies were unwilling is inferred.'),
  -- Historiography, 1
  ('accepted-in-the-west', NULL, NULL, 'research', 'Claims of Soviet atrocities against prisoners in time found acceptance in German and Western historiographies.', NULL, NULL, 'Such claims, the article says, after speaking of Nazi propaganda. The sentence is broken: in particular joins nothing, and Edele is named only for what follows.'),
  ('denial-in-russia', NULL, NULL, 'denial', 'In Russia today it is not rare for people to deny that such crimes occurred; the matter is still disputed in politics and hard to research.', NULL, NULL, NULL),
  ('edele-archives-closed', 'mark-edele', NULL, 'research', 'As late as the mid-2010s Russia''s central defence archives were closed to such research.', NULL, NULL, NULL),
  ('edele-slander', 'mark-edele', NULL, 'denial', 'In the Soviet Union every claim of war crimes by the Red Army was dismissed as slander and enemy propaganda.', NULL, NULL, 'The sentence is broken before his name.'),
  ('german-records-contaminated', NULL, NULL, 'research', 'Nazi propaganda led to a propagandist contamination of German records.', NULL, 'about', 'The quoted phrase has no name. The article does not name the Bureau here.'),
  ('research-hampered', NULL, NULL, 'research', 'Research into Soviet crimes against prisoners was hampered because the Nazi regime stood condemned in public, and because its discredited propaganda had for years claimed such crimes.', NULL, NULL, NULL),
  -- Relationship with Soviet official statements, 1
  ('grunewald-genuine-effort', 'susan-grunewald', NULL, 'motive', 'The wish to avoid a disaster in international relations, and a clash with Soviet propaganda, explains genuine Soviet efforts to treat German prisoners well.', 'german-pow-captivity', NULL, 'The article sets this against the other authors it cites. Elsewhere it has her name economics as the motive.'),
  ('grunewald-public-relations', 'susan-grunewald', NULL, 'motive', 'Soviet officials saw that deliberate retribution on German prisoners would be a disaster in international relations and clash with the picture of a peace-loving country that Soviet propaganda drew.', 'german-pow-captivity', NULL, 'The article ties this above all to the late war and the first part of the Cold War. Whose words peace loving country are is not said.'),
  ('mackenzie-foreign-propaganda', 'simon-mackenzie', NULL, 'words and deeds', 'The declared Soviet commitment to humanitarian principles was largely for propaganda abroad.', NULL, NULL, 'That it is the Soviet commitment, and one on the treatment of prisoners of war, are insertions of the article in square brackets.'),
  ('officials-hague', 'soviet-officials', NULL, 'words and deeds', 'The Soviet Union meant to respect the Hague Convention of 1907.', 'soviet-hague-declaration', NULL, NULL),
  ('polian-decrees', 'pavel-polian', NULL, 'words and deeds', 'Some decrees were meant for propaganda abroad; others were carried out.', NULL, NULL, 'The article says different decrees, intended by propaganda for dissemination; the wording is doubtful.'),
  ('regulations-in-line-with-hague', NULL, NULL, 'legal status', 'Soviet regulations on prisoners of war agreed with the Hague principles.', NULL, NULL, NULL),
  ('rollings-ignored-geneva', 'charles-rollings', NULL, 'words and deeds', 'The Soviet Union, together with the Axis powers, ignored the Geneva provisions to a greater or lesser degree.', NULL, NULL, 'The quotation prints to a great or lesser degree; that the provisions are those of Geneva is an insertion of the article.'),
  ('sanford-big-lie', 'george-sanford', NULL, 'words and deeds', 'Soviet declarations and laws on prisoners were part of a big lie for propaganda.', NULL, NULL, NULL),
  ('scholars-routinely-ignored', 'scholars', NULL, 'words and deeds', 'While publicly for humane treatment, the Soviet Union routinely ignored it and committed various atrocities.', NULL, NULL, 'The article says ignored them; what them refers to is not clear: principles, regulations or declarations.'),
  -- Relationship with Soviet official statements, 2
  ('finnish-exception', NULL, NULL, 'comparison', 'The treatment of Finnish prisoners has been described as an exception: better than that of Germans or Italians, with prompt repatriation.', 'repatriation-of-finnish-pows', NULL, 'Described by whom is not said.');

INSERT INTO claim_about (claim, record) VALUES
  -- Lead, 1
  ('carried-out-by-nkvd-and-red-army', 'nkvd'),
  ('carried-out-by-nkvd-and-red-army', 'red-army'),
  ('sanctioned-or-ordered-by-stalin', 'joseph-stalin'),
  ('sanctioned-or-ordered-by-stalin', 'soviet-leadership'),
  -- Lead, 2
  ('feodosia-and-grishchino-most-infamous', 'feodosia-massacre'),
  ('feodosia-and-grishchino-most-infamous', 'grishchino-massacre'),
  ('humane-declarations-and-mortality', 'german-pow-mortality'),
  ('humane-declarations-and-mortality', 'italian-pow-mortality'),
  ('pow-mortality-high', 'german-pow-mortality'),
  ('pow-mortality-high', 'italian-pow-mortality'),
  -- Legal framework, 1
  ('geneva-1929-not-signed', 'geneva-convention-1929'),
  ('statute-like-geneva', 'statute-of-pows'),
  ('statute-like-geneva', 'geneva-convention-1929'),
  ('statute-outlawed-officer-privileges', 'statute-of-pows'),
  -- Poland, 1
  ('invasion-accords-with-pact', 'molotov-ribbentrop-pact'),
  ('ussr-not-at-war-before-1941', 'soviet-invasion-of-poland'),
  -- Poland, 2
  ('olszyna-highest-profile', 'jozef-olszyna-wilczynski'),
  -- Poland, 3
  ('nowak-decimated', 'transport-to-komi'),
  -- Poland, 5
  ('nowak-mortality-much-higher', 'polish-pow-mortality-german-camps'),
  ('soviet-camps-worse-than-german', 'germany'),
  -- After German invasion of the USSR (1941), 1
  ('nkvd-in-charge-crucial', 'nkvd'),
  -- After German invasion of the USSR (1941), 2
  ('de-zayas-no-comparison-with-west', 'eastern-front'),
  ('de-zayas-no-comparison-with-west', 'france-territory'),
  ('de-zayas-no-comparison-with-west', 'italy-territory'),
  ('de-zayas-no-comparison-with-west', 'north-africa'),
  ('de-zayas-not-isolated', 'bureau-papers'),
  ('de-zayas-not-isolated', 'german-soldiers'),
  ('de-zayas-reports-did-not-cease', 'german-soldiers'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-order-camouflage', 'red-army-order-1-july-1941'),
  ('bureau-order-camouflage', 'hague-regulations'),
  ('bureau-order-camouflage', 'council-of-peoples-commissars'),
  ('bureau-terror-policy', 'red-army'),
  ('bureau-terror-policy', 'german-medical-corps'),
  ('bureau-terror-policy', 'german-soldiers'),
  -- After German invasion of the USSR (1941), 4
  ('bureau-secret-orders', 'joseph-stalin'),
  ('depositions-commissars-incited', 'unit-commissars'),
  ('depositions-commissars-incited', 'joseph-stalin'),
  ('depositions-commissars-incited', 'politburo'),
  ('executions-counterproductive', 'soviet-officials'),
  ('executions-counterproductive', 'germany'),
  ('no-directive-found', 'joseph-stalin'),
  ('no-directive-found', 'katyn-massacre'),
  ('no-directive-found', 'soviet-leadership'),
  ('soldiers-believed-order', 'lower-ranking-soviet-soldiers'),
  ('speech-1941-justification', 'stalin-speech-november-1941'),
  ('stalin-exterminate', 'stalin-speech-november-1941'),
  ('stalin-exterminate', 'red-army'),
  ('stalin-exterminate', 'soviet-navy'),
  ('stalin-exterminate', 'germany'),
  ('stalin-take-prisoners', 'stalin-speech-february-1942'),
  ('stalin-take-prisoners', 'joseph-stalin'),
  -- After German invasion of the USSR (1941), 5
  ('edele-less-common-than-german', 'germany'),
  ('edele-like-other-wars', 'germany'),
  ('grunewald-economics', 'grunewald-monograph'),
  ('grunewald-geneva-standards', 'geneva-convention-1929'),
  ('grunewald-no-similar-actions', 'soviet-officials'),
  ('more-spent-on-foreign-prisoners', 'soviet-officials'),
  -- After German invasion of the USSR (1941), 6
  ('mackenzie-propaganda', 'germany'),
  -- After German invasion of the USSR (1941), 7
  ('hebert-consensus', 'german-pow-deaths'),
  ('hebert-consensus', 'german-pows-taken'),
  ('mias-undocumented-dead', 'german-pow-deaths'),
  ('mias-undocumented-dead', 'german-pow-deaths.some-german-estimates'),
  ('overmans-mias', 'german-pow-deaths'),
  ('overmans-mias', 'german-pow-deaths.some-german-estimates'),
  -- After German invasion of the USSR (1941), 8
  ('high-romanian-hungarian-mortality', 'romanian-pow-mortality'),
  ('high-romanian-hungarian-mortality', 'hungarian-pow-mortality'),
  ('italian-mortality-cause', 'italian-pow-mortality'),
  -- Massacre of Feodosia, 1
  ('wounded-rarely-treated', 'feodosia-massacre'),
  -- Massacre of Grishchino, 1
  ('bureau-grischino-bodies', 'grishchino-massacre'),
  -- Postwar, 1
  ('many-remained-in-gulag', 'gulag'),
  -- Postwar, 2
  ('compensation-denied', 'returnees-settled'),
  ('finland-returnees-similar', 'finland-territory'),
  ('mackenzie-survivors-gulag', 'gulag'),
  ('moore-brutal-attitude', 'moscow'),
  ('moore-brutal-attitude', 'soviet-pows'),
  ('surrendered-soldiers-traitors', 'joseph-stalin'),
  ('surrendered-soldiers-traitors', 'soviet-leadership'),
  ('surrendered-soldiers-traitors', 'soviet-pows'),
  -- Historiography, 1
  ('accepted-in-the-west', 'german-western-historiography'),
  ('denial-in-russia', 'russia-territory'),
  ('edele-archives-closed', 'russian-defence-archives'),
  ('edele-slander', 'red-army'),
  ('german-records-contaminated', 'bureau-papers'),
  ('research-hampered', 'nazi-regime'),
  -- Relationship with Soviet official statements, 1
  ('grunewald-public-relations', 'soviet-officials'),
  ('officials-hague', 'hague-convention-1907'),
  ('regulations-in-line-with-hague', 'soviet-pow-regulations'),
  ('regulations-in-line-with-hague', 'hague-convention-1907'),
  ('rollings-ignored-geneva', 'geneva-convention-1929'),
  ('rollings-ignored-geneva', 'axis-powers'),
  -- Relationship with Soviet official statements, 2
  ('finnish-exception', 'axis-pows'),
  ('finnish-exception', 'germany'),
  ('finnish-exception', 'italy');

INSERT INTO disagreement (id, topic, disagreement, inferred, note) VALUES
  -- Lead, 1
  ('secret-orders', 'Whether Stalin ordered the killing of German prisoners', 'The Bureau believed in secret orders; the article says that no such directive has been found, and then that no such order existed. Its lead has some of the crimes sanctioned, or ordered outright, by Stalin and the leadership, without saying which.', NULL, NULL),
  -- Lead, 2
  ('baltic-annexed-or-occupied', 'Whether the Baltic states were annexed or occupied', 'The lead says annexed, the section occupation.', NULL, NULL),
  ('feodosia-dates', 'Date of the massacre of Feodosia', 'The lead has 1941-1942; the section only says that it came after the Soviet recapture of 29 December 1941.', NULL, 'The two are compatible.'),
  ('german-deaths', 'German prisoners who died', 'Soviet sources list 381,000; some German estimates go as high as one million; Hébert gives 1.2 million as the consensus; the lead has a span with over 350,000 at one end and 1.2 million at the other.', NULL, NULL),
  ('german-mortality', 'Death rate of German prisoners', 'The lead has over 30%, Edele 15%, Ferguson 35.8%.', NULL, NULL),
  ('grishchino-spelling', 'Name of the place', 'The heading and the other name of the town are spelled Grishchino, the lead and the text Grischino.', NULL, NULL),
  ('italian-mortality', 'Death rate of Italian prisoners', 'The lead has over 70%; the section 79%, without the name of the estimator, or 56.5%.', NULL, NULL),
  ('katyn-numbers', 'Number and description of the dead of Katyn', 'The lead has over 20,000 citizens, the section nearly 22,000 of the intelligentsia; further on the executed are called Polish prisoners of war.', NULL, NULL),
  ('katyn-officer-numbers', 'Officers killed at Katyn', 'The lead has 8,000 without reserve, the section about 8,000, mostly but not all prisoners of war.', NULL, NULL),
  ('polish-territory-annexed-or-occupied', 'Whether parts of Poland were annexed or occupied', 'The lead says annexed, the section occupied.', NULL, 'That the parts annexed and the territories called occupied are the same is not said.'),
  -- Legal framework, 1
  ('officer-privileges', 'Privileges of officers', 'The statute of 1931 outlawed many of them; Grunewald finds officers kept apart and freed from labour.', NULL, 'The article does not set the two against each other.'),
  -- Poland, 2
  ('one-event-or-two-september-28', 'Whether the killings after Szack and of the Riverine Flotilla prisoners are one', 'Eighteen identified officers executed after Szack and eighteen prisoners from the Riverine Flotilla are told as two events; the number is the same, the battle of Szack has the date of the second killing, and one place is missing.', NULL, 'The word also keeps the two apart; nothing in the article says that they are the same, and the day of the executions after Szack is not given.'),
  -- Poland, 3
  ('komi-far-east', 'Where Polish labourers were taken', 'The article names the Far East and adds Komi Republic in brackets; how the two relate is not said.', NULL, 'The gazetteer, an editor''s source, puts the republic in the north of European Russia.'),
  -- After German invasion of the USSR (1941), 2
  ('bureau-papers-trust', 'What the German records show', 'De Zayas finds that they indicate, at the least, that killings were not isolated; the article elsewhere speaks of propagandist contamination of German records.', NULL, 'The article does not say that the papers of the Bureau are meant.'),
  ('isolated-or-comparable', 'How Soviet killings of prisoners compare', 'De Zayas sees nothing comparable in France, Italy or North Africa; Edele finds them closer to executions of prisoners at other times and in other places, and rarer than what the Germans did.', NULL, 'They compare with different things.'),
  -- After German invasion of the USSR (1941), 3
  ('hague-words-and-deeds', 'Whether the professed laws of war were followed', 'Soviet officials and an order of July 1941 professed them; the Bureau says the order was surely not followed; unnamed scholars say that what was declared was routinely ignored.', NULL, 'The scholars'' sentence does not say clearly what was ignored.'),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speeches', 'What Stalin asked for', 'In November 1941 extermination without mercy, in February 1942 the taking of prisoners.', NULL, NULL),
  -- After German invasion of the USSR (1941), 5
  ('geneva-followed-or-ignored', 'Whether Geneva standards were kept', 'Grunewald finds them largely kept, Rollings ignored to a greater or lesser degree.', NULL, NULL),
  ('retribution-or-economics', 'What moved Soviet treatment of German prisoners', 'MacKenzie names dehumanising propaganda for many crimes; Grunewald argues for economics and against retribution.', NULL, NULL),
  -- After German invasion of the USSR (1941), 6
  ('improved-or-harsh', 'Conditions of Axis prisoners in the later years', 'MacKenzie notes an improvement; the next sentence says that conditions were very harsh and deaths common.', NULL, NULL),
  -- After German invasion of the USSR (1941), 7
  ('german-prisoners-taken', 'German prisoners taken', 'Soviet sources list 3,350,000, Hébert 3.15 million.', NULL, NULL),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internee-deaths-number', 'Japanese internees who died', 'One end of the estimates is 60,000, the other 200,000-300,000.', NULL, 'The article joins the two with between and to, and prints a stray comma; of which of the totals is not said.'),
  ('japanese-internees-number', 'Japanese internees', 'One end of the estimates is 560,000–760,000, the other 900,000.', NULL, 'One end is itself a range; whether these are two estimates or the ends of many is not clear.'),
  -- Massacre of Grishchino, 1
  ('grishchino-division-or-corps', 'Unit that committed the massacre', 'An armoured division in the sentence, the 4th Guards Tank Corps in its brackets.', NULL, NULL),
  -- Postwar, 2
  ('mackenzie-moore-gulag', 'How many returned prisoners went to the Gulag', 'MacKenzie says those who survived were promptly sent there; Moore says only about 17%.', NULL, NULL),
  -- Relationship with Soviet official statements, 1
  ('propaganda-or-genuine', 'Why the Soviet Union professed humane treatment', 'Polian, Sanford and MacKenzie see propaganda; for Grunewald the same motive explains why prisoners were in earnest treated well.', NULL, NULL);

INSERT INTO disagreement_record (disagreement, record) VALUES
  -- Lead, 1
  ('secret-orders', 'bureau-secret-orders'),
  ('secret-orders', 'no-directive-found'),
  ('secret-orders', 'sanctioned-or-ordered-by-stalin'),
  ('secret-orders', 'depositions-commissars-incited'),
  -- Lead, 2
  ('baltic-annexed-or-occupied', 'occupation-of-baltic-states'),
  ('baltic-annexed-or-occupied', 'atrocities-against-baltic-armies'),
  ('feodosia-dates', 'feodosia-massacre'),
  ('feodosia-dates', 'soviet-recapture-of-feodosia'),
  ('german-deaths', 'german-pow-deaths.350000'),
  ('german-deaths', 'german-pow-deaths.1200000'),
  ('german-deaths', 'german-pow-deaths.soviet-sources'),
  ('german-deaths', 'german-pow-deaths.some-german-estimates'),
  ('german-deaths', 'german-pow-deaths.hebert'),
  ('german-mortality', 'german-pow-mortality.30'),
  ('german-mortality', 'german-pow-mortality.edele'),
  ('german-mortality', 'german-pow-mortality.ferguson'),
  ('grishchino-spelling', 'grishchino'),
  ('grishchino-spelling', 'grishchino-massacre'),
  ('italian-mortality', 'italian-pow-mortality.70'),
  ('italian-mortality', 'italian-pow-mortality.79'),
  ('italian-mortality', 'italian-pow-mortality.56-5'),
  ('katyn-numbers', 'katyn-victims.20000'),
  ('katyn-numbers', 'katyn-victims.22000'),
  ('katyn-officer-numbers', 'katyn-officers.8000'),
  ('katyn-officer-numbers', 'katyn-officers.8000-about'),
  ('polish-territory-annexed-or-occupied', 'annexation-of-polish-territory'),
  ('polish-territory-annexed-or-occupied', 'politburo-order-katyn'),
  -- Legal framework, 1
  ('officer-privileges', 'statute-outlawed-officer-privileges'),
  ('officer-privileges', 'grunewald-geneva-standards'),
  -- Poland, 2
  ('one-event-or-two-september-28', 'szack-executions'),
  ('one-event-or-two-september-28', 'riverine-flotilla-massacre'),
  ('one-event-or-two-september-28', 'szack-identified.18'),
  ('one-event-or-two-september-28', 'flotilla-dead.18'),
  -- Poland, 3
  ('komi-far-east', 'transport-to-komi'),
  ('komi-far-east', 'soviet-far-east'),
  ('komi-far-east', 'komi-republic'),
  -- After German invasion of the USSR (1941), 2
  ('bureau-papers-trust', 'de-zayas-not-isolated'),
  ('bureau-papers-trust', 'german-records-contaminated'),
  ('isolated-or-comparable', 'de-zayas-no-comparison-with-west'),
  ('isolated-or-comparable', 'edele-like-other-wars'),
  ('isolated-or-comparable', 'edele-less-common-than-german'),
  -- After German invasion of the USSR (1941), 3
  ('hague-words-and-deeds', 'officials-hague'),
  ('hague-words-and-deeds', 'bureau-order-camouflage'),
  ('hague-words-and-deeds', 'red-army-order-laws-of-war'),
  ('hague-words-and-deeds', 'scholars-routinely-ignored'),
  -- After German invasion of the USSR (1941), 4
  ('stalin-speeches', 'stalin-exterminate'),
  ('stalin-speeches', 'stalin-take-prisoners'),
  -- After German invasion of the USSR (1941), 5
  ('geneva-followed-or-ignored', 'grunewald-geneva-standards'),
  ('geneva-followed-or-ignored', 'rollings-ignored-geneva'),
  ('retribution-or-economics', 'mackenzie-propaganda'),
  ('retribution-or-economics', 'grunewald-economics'),
  -- After German invasion of the USSR (1941), 6
  ('improved-or-harsh', 'mackenzie-later-improvement'),
  ('improved-or-harsh', 'conditions-harsh'),
  -- After German invasion of the USSR (1941), 7
  ('german-prisoners-taken', 'german-pows-taken.soviet-sources'),
  ('german-prisoners-taken', 'german-pows-taken.hebert'),
  -- After German invasion of the USSR (1941), 9
  ('japanese-internee-deaths-number', 'japanese-internee-deaths.60000'),
  ('japanese-internee-deaths-number', 'japanese-internee-deaths.200000'),
  ('japanese-internees-number', 'japanese-internees.560000'),
  ('japanese-internees-number', 'japanese-internees.900000'),
  -- Massacre of Grishchino, 1
  ('grishchino-division-or-corps', '4th-guards-tank-corps'),
  ('grishchino-division-or-corps', 'grishchino-massacre'),
  -- Postwar, 2
  ('mackenzie-moore-gulag', 'mackenzie-survivors-gulag'),
  ('mackenzie-moore-gulag', 'returnees-gulag.moore'),
  -- Relationship with Soviet official statements, 1
  ('propaganda-or-genuine', 'polian-decrees'),
  ('propaganda-or-genuine', 'sanford-big-lie'),
  ('propaganda-or-genuine', 'mackenzie-foreign-propaganda'),
  ('propaganda-or-genuine', 'grunewald-public-relations'),
  ('propaganda-or-genuine', 'grunewald-genuine-effort');

INSERT INTO name (record, name, kind, origin, reference) VALUES
  -- Lead, 1
  ('nkvd', 'People''s Commissariat for Internal Affairs', 'name', 'article', NULL),
  ('soviet-leadership', 'top Soviet officials', 'name', 'article', NULL),
  ('soviet-leadership', 'Soviet leaders', 'name', 'article', NULL),
  ('soviet-union', 'USSR', 'name', 'article', NULL),
  ('soviet-union', 'U.S.S.R.', 'name', 'article', NULL),
  ('soviet-union', 'Soviets', 'name', 'article', NULL),
  ('soviet-union', 'Soviet Russia', 'name', 'article', NULL),
  ('soviet-union', 'Soviet', 'adjective', 'article', NULL),
  ('soviet-union', 'Union of Soviet Socialist Republics', 'name', 'editor', 'common spelling'),
  ('soviet-union', 'SU', 'code', 'editor', 'ISO 3166'),
  ('soviet-union', 'SUN', 'code', 'editor', 'ISO 3166'),
  -- Lead, 2
  ('axis-pows', 'Axis POWs', 'name', 'article', NULL),
  ('axis-pows', 'Axis European POWs', 'name', 'article', NULL),
  ('axis-pows', 'Axis-aligned soldiers', 'name', 'article', NULL),
  ('baltic-armies', 'Baltic officers', 'name', 'article', NULL),
  ('baltic-armies', 'Baltic states officers', 'name', 'article', NULL),
  ('estonia', 'Estonian', 'adjective', 'editor', 'common spelling'),
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
  ('germany', 'Germans', 'adjective', 'article', NULL),
  ('germany', 'Nazi', 'adjective', 'article', NULL),
  ('germany', 'Nazi Germany', 'name', 'editor', 'common spelling'),
  ('germany', 'Third Reich', 'name', 'editor', 'common spelling'),
  ('germany', 'DEU', 'code', 'editor', 'ISO 3166'),
  ('grishchino', 'Grishchino', 'name', 'article', NULL),
  ('grishchino', 'Grischino', 'name', 'article', NULL),
  ('grishchino', 'Pokrovsk', 'name', 'editor', 'GeoNames 704422, Pokrovsk'),
  ('grishchino', 'Krasnoarmiisk', 'name', 'editor', 'GeoNames 704422, Pokrovsk'),
  ('grishchino-massacre', 'Massacre of Grischino', 'name', 'article', NULL),
  ('italy', 'Italian', 'adjective', 'article', NULL),
  ('italy', 'Italians', 'adjective', 'article', NULL),
  ('italy', 'ITA', 'code', 'editor', 'ISO 3166'),
  ('katyn', 'Katyń', 'name', 'editor', 'GeoNames 551732, Katyn'''),
  ('latvia', 'Latvian', 'adjective', 'article', NULL),
  ('latvia', 'LVA', 'code', 'editor', 'ISO 3166'),
  ('lithuania', 'Lithuanian', 'adjective', 'article', NULL),
  ('lithuania', 'LTU', 'code', 'editor', 'ISO 3166'),
  ('poland', 'Polish', 'adjective', 'article', NULL),
  ('poland', 'Poles', 'adjective', 'article', NULL),
  ('poland', 'POL', 'code', 'editor', 'ISO 3166'),
  ('soviet-union-territory', 'USSR', 'name', 'article', NULL),
  -- Legal framework, 1
  ('geneva-convention-1929', 'Geneva Convention', 'name', 'article', NULL),
  ('hague-convention-1907', 'Hague principles', 'name', 'article', NULL),
  ('russian-empire', 'tsarist', 'adjective', 'article', NULL),
  ('russian-empire', 'Imperial Russia', 'name', 'editor', 'common spelling'),
  ('statute-of-pows', 'legal framework', 'keyword', 'editor', 'word of the article, for search'),
  ('statute-outlawed-officer-privileges', 'afforded', 'keyword', 'editor', 'word of the article, for search'),
  -- Poland, 1
  ('molotov-ribbentrop-pact', 'Molotov-Ribbentrop Pact', 'name', 'editor', 'common spelling'),
  -- Poland, 2
  ('border-protection-corps', 'Korpus Ochrony Pogranicza', 'name', 'article', NULL),
  ('border-protection-corps', 'KOP', 'name', 'article', NULL),
  ('breaches-of-surrender-terms', 'capitulation', 'keyword', 'editor', 'word of the article, for search'),
  ('grodno', 'Hrodna', 'name', 'editor', 'GeoNames 627904, Hrodna'),
  ('reprisals-against-polish-pows', 'bayoneting', 'keyword', 'editor', 'word of the article, for search'),
  ('riverine-flotilla', 'Riverine Flotilla', 'name', 'article', NULL),
  ('soviet-52nd-rifle-division', '52nd Rifle Division', 'name', 'article', NULL),
  ('szack', 'Shatsk', 'name', 'editor', 'GeoNames 694333, Shatsk'),
  ('ukraine', 'Ukrainian', 'adjective', 'article', NULL),
  ('ukraine', 'UKR', 'code', 'editor', 'ISO 3166'),
  ('zamosc', 'Zamosc', 'name', 'editor', 'GeoNames 753866, Zamość'),
  -- Poland, 3
  ('komi-republic', 'Komi', 'name', 'editor', 'ISO 3166-2 RU-KO'),
  ('nowak-decimated', 'chronic hunger', 'keyword', 'editor', 'word of the article, for search'),
  ('soviet-far-east', 'Far East', 'name', 'article', NULL),
  -- Poland, 4
  ('belarus', 'Byelorussia', 'name', 'editor', 'common spelling'),
  ('belarus', 'Belarusian', 'adjective', 'editor', 'common spelling'),
  ('belarus', 'BLR', 'code', 'editor', 'ISO 3166'),
  ('interrogations-of-polish-prisoners', 'dogma', 'keyword', 'editor', 'word of the article, for search'),
  ('katyn-wider-plan', 'populace', 'keyword', 'editor', 'word of the article, for search'),
  ('katyn-wider-plan', 'oppression', 'keyword', 'editor', 'word of the article, for search'),
  ('politburo', 'Politburo', 'name', 'article', NULL),
  -- Baltic states, 1
  ('deportation-of-latvian-officers', 'Siberian gulags', 'keyword', 'editor', 'word of the article, for search'),
  ('gulag', 'Gulag', 'name', 'article', NULL),
  ('gulag', 'gulags', 'name', 'article', NULL),
  ('riga', 'Rīga', 'name', 'editor', 'GeoNames 456172, Riga'),
  -- After German invasion of the USSR (1941), 2
  ('bureau-source-kinds.de-zayas', 'corpses', 'keyword', 'editor', 'word of the article, for search'),
  ('bureau-source-kinds.de-zayas', 'wireless messages', 'keyword', 'editor', 'word of the article, for search'),
  ('france', 'French', 'adjective', 'editor', 'common spelling'),
  ('france', 'FRA', 'code', 'editor', 'ISO 3166'),
  ('russia', 'Russian', 'adjective', 'article', NULL),
  ('russia', 'Russian Federation', 'name', 'editor', 'common spelling'),
  ('russia', 'RUS', 'code', 'editor', 'ISO 3166'),
  ('soviet-pows', 'returnees', 'name', 'article', NULL),
  ('soviet-pows', 'Soviet POWs', 'name', 'editor', 'common spelling'),
  ('war-crimes-bureau', 'Wehrmacht-Untersuchungsstelle', 'name', 'article', NULL),
  ('war-crimes-bureau', 'WuSt', 'name', 'article', NULL),
  ('war-crimes-bureau', 'War Crimes Bureau', 'name', 'article', NULL),
  ('war-crimes-bureau-investigations', 'investigated', 'keyword', 'editor', 'word of the article, for search'),
  -- After German invasion of the USSR (1941), 3
  ('bureau-terror-policy', 'unspeakable', 'keyword', 'editor', 'word of the article, for search'),
  -- After German invasion of the USSR (1941), 4
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
  ('mackenzie-propaganda', 'portrayed', 'keyword', 'editor', 'word of the article, for search'),
  -- After German invasion of the USSR (1941), 7
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
  ('mongolia', 'Mongolian', 'adjective', 'editor', 'common spelling'),
  ('mongolia', 'MNG', 'code', 'editor', 'ISO 3166'),
  -- Massacre of Feodosia, 1
  ('feodosia-every-wounded', 'bludgeoned', 'keyword', 'editor', 'word of the article, for search'),
  ('feodosia-every-wounded', 'freezing water', 'keyword', 'editor', 'word of the article, for search'),
  ('german-recapture-of-feodosia', 'retook', 'keyword', 'editor', 'word of the article, for search'),
  -- Massacre of Grishchino, 1
  ('333-infantry-division', '333rd Infantry Division', 'name', 'editor', 'common spelling'),
  ('4th-guards-tank-corps', '4th Guards Tank Corps', 'name', 'article', NULL),
  ('5th-ss-panzer-division-wiking', 'German 5th SS Panzer Division Wiking', 'name', 'article', NULL),
  ('bureau-grischino-bodies', 'amputated', 'keyword', 'editor', 'word of the article, for search'),
  ('bureau-grischino-bodies', 'gruesome', 'keyword', 'editor', 'word of the article, for search'),
  ('denmark', 'Danish', 'adjective', 'article', NULL),
  ('denmark', 'DNK', 'code', 'editor', 'ISO 3166'),
  ('grishchino-cellar-killings', 'herded', 'keyword', 'editor', 'word of the article, for search'),
  ('grishchino-cellar-killings', 'mowed down', 'keyword', 'editor', 'word of the article, for search'),
  ('grishchino-cellar-killings', 'storage room', 'keyword', 'editor', 'word of the article, for search'),
  -- Postwar, 2
  ('finland', 'Finnish', 'adjective', 'article', NULL),
  ('finland', 'FIN', 'code', 'editor', 'ISO 3166'),
  ('order-270-issued', 'categorized', 'keyword', 'editor', 'word of the article, for search'),
  ('order-no-270', 'Order 270', 'name', 'editor', 'common spelling'),
  -- Postwar, 3
  ('soviet-nationals-held-by-allies', 'Soviet nationals and emigres', 'name', 'article', NULL),
  ('western-allies', 'Allies', 'name', 'article', NULL),
  ('western-allies', 'Western Allied', 'adjective', 'article', NULL),
  -- Historiography, 1
  ('denial-in-russia', 'uncommon', 'keyword', 'editor', 'word of the article, for search'),
  ('denial-in-russia', 'controversial', 'keyword', 'editor', 'word of the article, for search'),
  ('edele-slander', 'slanderous', 'keyword', 'editor', 'word of the article, for search'),
  ('edele-slander', 'glorious', 'keyword', 'editor', 'word of the article, for search'),
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
  ('secret-orders', 'passage-lead-1'),
  ('secret-orders', 'passage-after-german-invasion-4'),
  ('soviet-atrocities-ww2', 'passage-lead-1'),
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
  ('annexation-of-polish-territory', 'passage-lead-2'),
  ('annexed-polish-territory', 'passage-lead-2'),
  ('axis-pows', 'passage-lead-2'),
  ('axis-pows', 'passage-lead-3'),
  ('axis-pows', 'passage-after-german-invasion-2'),
  ('axis-pows', 'passage-after-german-invasion-4'),
  ('axis-pows', 'passage-after-german-invasion-6'),
  ('axis-pows', 'passage-massacre-of-grishchino-1'),
  ('axis-pows', 'passage-official-statements-2'),
  ('baltic-annexed-or-occupied', 'passage-lead-2'),
  ('baltic-annexed-or-occupied', 'passage-baltic-states-1'),
  ('baltic-armies', 'passage-lead-2'),
  ('baltic-armies', 'passage-baltic-states-1'),
  ('baltic-officer-massacres', 'passage-lead-2'),
  ('baltic-officer-massacres', 'passage-baltic-states-1'),
  ('baltic-states', 'passage-lead-2'),
  ('baltic-states', 'passage-baltic-states-1'),
  ('estonia', 'passage-lead-2'),
  ('estonia', 'passage-baltic-states-1'),
  ('feodosia', 'passage-lead-2'),
  ('feodosia', 'passage-massacre-of-feodosia-1'),
  ('feodosia-and-grishchino-most-infamous', 'passage-lead-2'),
  ('feodosia-dates', 'passage-lead-2'),
  ('feodosia-dates', 'passage-massacre-of-feodosia-1'),
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
  ('german-pow-captivity', 'passage-after-german-invasion-7'),
  ('german-pow-captivity', 'passage-after-german-invasion-8'),
  ('german-pow-captivity', 'passage-massacre-of-feodosia-1'),
  ('german-pow-captivity', 'passage-postwar-1'),
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
  ('grishchino-spelling', 'passage-lead-2'),
  ('grishchino-spelling', 'passage-massacre-of-grishchino-1'),
  ('humane-declarations-and-mortality', 'passage-lead-2'),
  ('italian-mortality', 'passage-lead-2'),
  ('italian-mortality', 'passage-after-german-invasion-8'),
  ('italian-pow-captivity', 'passage-lead-2'),
  ('italian-pow-captivity', 'passage-after-german-invasion-8'),
  ('italian-pow-mortality', 'passage-lead-2'),
  ('italian-pow-mortality', 'passage-after-german-invasion-8'),
  ('italian-pow-mortality.70', 'passage-lead-2'),
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
  ('katyn-numbers', 'passage-lead-2'),
  ('katyn-numbers', 'passage-poland-4'),
  ('katyn-numbers', 'passage-after-german-invasion-4'),
  ('katyn-officer-numbers', 'passage-lead-2'),
  ('katyn-officer-numbers', 'passage-poland-4'),
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
  ('occupation-of-baltic-states', 'passage-lead-2'),
  ('occupation-of-baltic-states', 'passage-baltic-states-1'),
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
  ('poland-territory', 'passage-poland-4'),
  ('polish-army', 'passage-lead-2'),
  ('polish-army', 'passage-poland-4'),
  ('polish-territory-annexed-or-occupied', 'passage-lead-2'),
  ('polish-territory-annexed-or-occupied', 'passage-poland-4'),
  ('pow-mortality-high', 'passage-lead-2'),
  ('pow-mortality-high', 'passage-after-german-invasion-8'),
  ('riga-shootings', 'passage-lead-2'),
  ('riga-shootings', 'passage-baltic-states-1'),
  ('soviet-union-territory', 'passage-lead-2'),
  ('soviet-union-territory', 'passage-after-german-invasion-9'),
  ('soviet-union-territory', 'passage-postwar-1'),
  -- Lead, 3
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
  ('officer-privileges', 'passage-legal-framework-1'),
  ('officer-privileges', 'passage-after-german-invasion-5'),
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
  ('invasion-accords-with-pact', 'passage-poland-1'),
  ('molotov-ribbentrop-pact', 'passage-poland-1'),
  ('no-declaration-of-war', 'passage-poland-1'),
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
  ('one-event-or-two-september-28', 'passage-poland-2'),
  ('polish-navy', 'passage-poland-2'),
  ('polish-soldiers-killed-after-capture', 'passage-poland-2'),
  ('reprisals-against-polish-pows', 'passage-poland-2'),
  ('riverine-flotilla', 'passage-poland-2'),
  ('riverine-flotilla-massacre', 'passage-poland-2'),
  ('riverine-flotilla-massacre-site', 'passage-poland-2'),
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
  ('komi-far-east', 'passage-poland-3'),
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
  ('hardened-enemy', 'passage-poland-4'),
  ('interrogations-of-polish-prisoners', 'passage-poland-4'),
  ('katyn-among-largest-crimes', 'passage-poland-4'),
  ('katyn-motive', 'passage-poland-4'),
  ('katyn-officers-pows', 'passage-poland-4'),
  ('katyn-officers-pows.vague', 'passage-poland-4'),
  ('katyn-officers.8000-about', 'passage-poland-4'),
  ('katyn-victims.22000', 'passage-poland-4'),
  ('katyn-wider-plan', 'passage-poland-4'),
  ('nkvd-camps-polish-prisoners', 'passage-poland-4'),
  ('occupied-belarus', 'passage-poland-4'),
  ('order-of-5-march-1940', 'passage-poland-4'),
  ('poles-pressed-into-communism', 'passage-poland-4'),
  ('polish-officers-arrested', 'passage-poland-4'),
  ('polish-officers-arrested.1000', 'passage-poland-4'),
  ('polish-pows-held', 'passage-poland-4'),
  ('polish-pows-held.vague', 'passage-poland-4'),
  ('polish-pows-imprisoned', 'passage-poland-4'),
  ('polish-pows-imprisoned.125000', 'passage-poland-4'),
  ('polish-pows-november-1939', 'passage-poland-4'),
  ('polish-pows-november-1939.40000', 'passage-poland-4'),
  ('polish-prisoners-in-soviet-hands', 'passage-poland-4'),
  ('politburo', 'passage-poland-4'),
  ('politburo', 'passage-after-german-invasion-4'),
  ('politburo-order-katyn', 'passage-poland-4'),
  ('politburo-order-victims', 'passage-poland-4'),
  ('politburo-order-victims.20000', 'passage-poland-4'),
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
  ('lithuanian-soldiers-held', 'passage-baltic-states-1'),
  ('lithuanian-soldiers-held.4500', 'passage-baltic-states-1'),
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
  ('bureau-papers', 'passage-after-german-invasion-2'),
  ('bureau-papers', 'passage-after-german-invasion-4'),
  ('bureau-papers', 'passage-historiography-1'),
  ('bureau-papers-compiled', 'passage-after-german-invasion-2'),
  ('bureau-papers-compiled.de-zayas', 'passage-after-german-invasion-2'),
  ('bureau-papers-trust', 'passage-after-german-invasion-2'),
  ('bureau-papers-trust', 'passage-historiography-1'),
  ('bureau-source-kinds', 'passage-after-german-invasion-2'),
  ('bureau-source-kinds.de-zayas', 'passage-after-german-invasion-2'),
  ('de-zayas-no-comparison-with-west', 'passage-after-german-invasion-2'),
  ('de-zayas-not-isolated', 'passage-after-german-invasion-2'),
  ('de-zayas-reports-did-not-cease', 'passage-after-german-invasion-2'),
  ('depositions', 'passage-after-german-invasion-2'),
  ('depositions', 'passage-after-german-invasion-4'),
  ('eastern-front', 'passage-after-german-invasion-2'),
  ('france', 'passage-after-german-invasion-2'),
  ('france-territory', 'passage-after-german-invasion-2'),
  ('isolated-or-comparable', 'passage-after-german-invasion-2'),
  ('isolated-or-comparable', 'passage-after-german-invasion-5'),
  ('italy-territory', 'passage-after-german-invasion-2'),
  ('north-africa', 'passage-after-german-invasion-2'),
  ('russia', 'passage-after-german-invasion-2'),
  ('russia', 'passage-after-german-invasion-3'),
  ('russia', 'passage-historiography-1'),
  ('russia', 'passage-see-also-1'),
  ('soviet-pows', 'passage-after-german-invasion-2'),
  ('soviet-pows', 'passage-after-german-invasion-5'),
  ('soviet-pows', 'passage-postwar-2'),
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
  ('hague-words-and-deeds', 'passage-after-german-invasion-3'),
  ('hague-words-and-deeds', 'passage-official-statements-1'),
  ('red-army-order-1-july-1941', 'passage-after-german-invasion-3'),
  ('red-army-order-laws-of-war', 'passage-after-german-invasion-3'),
  -- After German invasion of the USSR (1941), 4
  ('bureau-secret-orders', 'passage-after-german-invasion-4'),
  ('depositions-commissars-incited', 'passage-after-german-invasion-4'),
  ('executions-counterproductive', 'passage-after-german-invasion-4'),
  ('lower-ranking-soviet-soldiers', 'passage-after-german-invasion-4'),
  ('no-directive-found', 'passage-after-german-invasion-4'),
  ('soldiers-believed-order', 'passage-after-german-invasion-4'),
  ('soviet-navy', 'passage-after-german-invasion-4'),
  ('soviet-navy', 'passage-massacre-of-feodosia-1'),
  ('soviet-officials', 'passage-after-german-invasion-4'),
  ('soviet-officials', 'passage-after-german-invasion-5'),
  ('soviet-officials', 'passage-official-statements-1'),
  ('spain', 'passage-after-german-invasion-4'),
  ('speech-1941-justification', 'passage-after-german-invasion-4'),
  ('stalin-exterminate', 'passage-after-german-invasion-4'),
  ('stalin-speech-1941', 'passage-after-german-invasion-4'),
  ('stalin-speech-1942', 'passage-after-german-invasion-4'),
  ('stalin-speech-february-1942', 'passage-after-german-invasion-4'),
  ('stalin-speech-november-1941', 'passage-after-german-invasion-4'),
  ('stalin-speeches', 'passage-after-german-invasion-4'),
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
  ('grunewald-economics', 'passage-after-german-invasion-5'),
  ('grunewald-geneva-standards', 'passage-after-german-invasion-5'),
  ('grunewald-monograph', 'passage-after-german-invasion-5'),
  ('grunewald-no-similar-actions', 'passage-after-german-invasion-5'),
  ('mark-edele', 'passage-after-german-invasion-5'),
  ('mark-edele', 'passage-after-german-invasion-8'),
  ('mark-edele', 'passage-historiography-1'),
  ('more-spent-on-foreign-prisoners', 'passage-after-german-invasion-5'),
  ('retribution-or-economics', 'passage-after-german-invasion-5'),
  ('retribution-or-economics', 'passage-after-german-invasion-6'),
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
  ('overmans-mias', 'passage-after-german-invasion-7'),
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
  ('hungarian-pow-mortality', 'passage-after-german-invasion-8'),
  ('hungarian-pow-mortality.10-6', 'passage-after-german-invasion-8'),
  ('hungary', 'passage-after-german-invasion-8'),
  ('hungary', 'passage-massacre-of-grishchino-1'),
  ('italian-mortality-cause', 'passage-after-german-invasion-8'),
  ('italian-pow-deaths', 'passage-after-german-invasion-8'),
  ('italian-pow-deaths.vague', 'passage-after-german-invasion-8'),
  ('italian-pow-mortality.56-5', 'passage-after-german-invasion-8'),
  ('italian-pow-mortality.79', 'passage-after-german-invasion-8'),
  ('niall-ferguson', 'passage-after-german-invasion-8'),
  ('romania', 'passage-after-german-invasion-8'),
  ('romania', 'passage-massacre-of-grishchino-1'),
  ('romanian-pow-mortality', 'passage-after-german-invasion-8'),
  ('romanian-pow-mortality.29', 'passage-after-german-invasion-8'),
  -- After German invasion of the USSR (1941), 9
  ('japan', 'passage-after-german-invasion-9'),
  ('japan', 'passage-postwar-1'),
  ('japanese-internee-deaths', 'passage-after-german-invasion-9'),
  ('japanese-internee-deaths-number', 'passage-after-german-invasion-9'),
  ('japanese-internee-deaths.200000', 'passage-after-german-invasion-9'),
  ('japanese-internee-deaths.60000', 'passage-after-german-invasion-9'),
  ('japanese-internees', 'passage-after-german-invasion-9'),
  ('japanese-internees-number', 'passage-after-german-invasion-9'),
  ('japanese-internees.560000', 'passage-after-german-invasion-9'),
  ('japanese-internees.900000', 'passage-after-german-invasion-9'),
  ('japanese-internment', 'passage-after-german-invasion-9'),
  ('japanese-internment', 'passage-postwar-1'),
  ('mongolia', 'passage-after-german-invasion-9'),
  ('mongolia-territory', 'passage-after-german-invasion-9'),
  -- Massacre of Feodosia, 1
  ('crimea', 'passage-massacre-of-feodosia-1'),
  ('feodosia-dead.vague', 'passage-massacre-of-feodosia-1'),
  ('feodosia-every-wounded', 'passage-massacre-of-feodosia-1'),
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
  ('denmark', 'passage-massacre-of-grishchino-1'),
  ('eastern-ukraine', 'passage-massacre-of-grishchino-1'),
  ('german-recapture-of-krasnoarmeyskoye', 'passage-massacre-of-grishchino-1'),
  ('grishchino-bodies-found', 'passage-massacre-of-grishchino-1'),
  ('grishchino-bodies-mutilated', 'passage-massacre-of-grishchino-1'),
  ('grishchino-bodies-mutilated.war-crimes-bureau', 'passage-massacre-of-grishchino-1'),
  ('grishchino-cellar', 'passage-massacre-of-grishchino-1'),
  ('grishchino-cellar-killings', 'passage-massacre-of-grishchino-1'),
  ('grishchino-cellar.120', 'passage-massacre-of-grishchino-1'),
  ('grishchino-danes', 'passage-massacre-of-grishchino-1'),
  ('grishchino-danes.2', 'passage-massacre-of-grishchino-1'),
  ('grishchino-division-or-corps', 'passage-massacre-of-grishchino-1'),
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
  ('order-270-executed', 'passage-postwar-2'),
  ('order-270-executed.10000', 'passage-postwar-2'),
  ('order-270-issued', 'passage-postwar-2'),
  ('order-no-270', 'passage-postwar-2'),
  ('remainder-discriminated', 'passage-postwar-2'),
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
  ('western-allies', 'passage-postwar-3'),
  -- Historiography, 1
  ('accepted-in-the-west', 'passage-historiography-1'),
  ('denial-in-russia', 'passage-historiography-1'),
  ('edele-archives-closed', 'passage-historiography-1'),
  ('edele-slander', 'passage-historiography-1'),
  ('german-records-contaminated', 'passage-historiography-1'),
  ('german-western-historiography', 'passage-historiography-1'),
  ('nazi-regime', 'passage-historiography-1'),
  ('research-hampered', 'passage-historiography-1'),
  ('russia-territory', 'passage-historiography-1'),
  ('russian-defence-archives', 'passage-historiography-1'),
  ('russian-ministry-of-defence', 'passage-historiography-1'),
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
  ('related-wilm-hosenfeld', 'passage-see-also-1');
COMMIT;
