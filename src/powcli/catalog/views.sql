-- The concepts that listings, filters and ties have in common, one view each, over the
-- tables of the seed. They live as long as the connection that builds or checks: the
-- build stores what reading needs of them (record, fact as facet, tie).

-- Every record, by what it is called.
CREATE TEMP VIEW every (id, kind, title) AS
SELECT country.id, 'country', country.name FROM country
UNION ALL SELECT place.id, 'place', place.name FROM place
UNION ALL SELECT person.id, 'person', person.name FROM person
UNION ALL SELECT organisation.id, 'organisation', organisation.name FROM organisation
UNION ALL SELECT document.id, 'document', document.title FROM document
UNION ALL SELECT event.id, 'event', event.title FROM event
UNION ALL SELECT quantity.id, 'quantity', quantity.title FROM quantity
UNION ALL SELECT breakdown.id, 'breakdown', breakdown.title FROM breakdown
UNION ALL SELECT figure.id, 'figure', quantity.title || ': ' || figure.words
  FROM figure JOIN quantity ON quantity.id = figure.quantity
UNION ALL SELECT claim.id, 'claim', claim.topic FROM claim
UNION ALL SELECT disagreement.id, 'disagreement', disagreement.topic FROM disagreement
UNION ALL SELECT flaw.id, 'flaw', flaw.kind || ': “' || flaw.words || '”' FROM flaw
UNION ALL SELECT passage.id, 'passage', passage.section || ', paragraph ' || passage.paragraph
  FROM passage;

-- The passages of a record, and where the first of them stands in the article.
CREATE TEMP VIEW printed (record, section, paragraph, position) AS
SELECT citation.record, passage.section, passage.paragraph, passage.position
  FROM citation JOIN passage ON passage.id = citation.passage
UNION ALL SELECT flaw.id, passage.section, passage.paragraph, passage.position
  FROM flaw JOIN passage ON passage.id = flaw.passage;

-- Whoever says, relays or issues something, and whose people they are.
CREATE TEMP VIEW speaker (id, name, country) AS
SELECT person.id, person.name, person.country FROM person
UNION ALL SELECT organisation.id, organisation.name, organisation.country FROM organisation
UNION ALL SELECT country.id, country.name, country.id FROM country;

-- Whose a figure, a claim or an event is, with names in full.
CREATE TEMP VIEW voice AS
SELECT own.id, own.kind, own.attribution, own.verb, own.stance, own.inferred,
    (SELECT speaker.name FROM speaker WHERE speaker.id = own.said_by) AS said_by,
    (SELECT speaker.name FROM speaker WHERE speaker.id = own.reported_by) AS reported_by,
    (SELECT speaker.name FROM speaker WHERE speaker.id = own.context_by) AS context_by
  FROM (
    SELECT figure.id, 'figure' AS kind, figure.attribution, figure.verb, figure.stance,
        figure.said_by, figure.reported_by, figure.context_by,
        instr('; ' || figure.inferred || ';', '; said_by;') > 0 AS inferred
      FROM figure
    UNION ALL SELECT claim.id, 'claim', claim.attribution, claim.verb, claim.stance,
        claim.said_by, claim.reported_by, claim.context_by,
        instr('; ' || claim.inferred || ';', '; said_by;') > 0
      FROM claim
    UNION ALL SELECT event.id, 'event', event.attribution, event.verb, event.stance,
        event.said_by, event.reported_by, event.context_by,
        instr('; ' || event.inferred || ';', '; said_by;') > 0
      FROM event) AS own;

-- What a speaker says, relays or issues. A member of a collective that the article names
-- speaks with it.
CREATE TEMP VIEW spoken (record, kind, how, speaker) AS
WITH own AS (
  SELECT figure.id AS id, 'figure' AS kind, figure.said_by AS said_by,
      figure.reported_by AS reported_by
    FROM figure
  UNION ALL SELECT claim.id, 'claim', claim.said_by, claim.reported_by FROM claim
  UNION ALL SELECT event.id, 'event', event.said_by, event.reported_by FROM event)
SELECT own.id, own.kind, 'said', own.said_by FROM own WHERE own.said_by IS NOT NULL
UNION ALL SELECT own.id, own.kind, 'reported', own.reported_by FROM own
  WHERE own.reported_by IS NOT NULL
UNION ALL SELECT own.id, own.kind, 'member', organisation_person.person
  FROM own JOIN organisation_person ON organisation_person.organisation = own.said_by
UNION ALL SELECT document.id, 'document', 'issued', document.issued_by FROM document
  WHERE document.issued_by IS NOT NULL;

-- Who takes part in an event: countries first, then groups, then persons, in the order of
-- the seed. `said` is whose word a role is that the article does not give itself.
CREATE TEMP VIEW involved (event, kind, record, name, role, inferred, said, rank, place) AS
SELECT own.event, own.kind, own.record, own.name, own.role, own.inferred,
    CASE WHEN own.attribution IS NOT NULL THEN author(own.attribution,
      (SELECT speaker.name FROM speaker WHERE speaker.id = own.said_by),
      (SELECT speaker.name FROM speaker WHERE speaker.id = own.reported_by), NULL, NULL, 0) END,
    own.rank, own.place
  FROM (
    SELECT link.event, 'country' AS kind, country.id AS record, country.name AS name, link.role,
        link.inferred, link.said_by, link.reported_by, link.attribution, 0 AS rank,
        link.rowid AS place
      FROM event_country AS link JOIN country ON country.id = link.country
    UNION ALL SELECT link.event, 'organisation', organisation.id, organisation.name, link.role,
        link.inferred, link.said_by, link.reported_by, link.attribution, 1, link.rowid
      FROM event_organisation AS link
      JOIN organisation ON organisation.id = link.organisation
    UNION ALL SELECT link.event, 'person', person.id, person.name, link.role,
        link.inferred, link.said_by, link.reported_by, link.attribution, 2, link.rowid
      FROM event_person AS link JOIN person ON person.id = link.person) AS own;

-- The countries of an event: in a role, by a group or a person of theirs in that role, and
-- those of its places then and now.
CREATE TEMP VIEW state (event, role, country, how) AS
SELECT event_country.event, event_country.role, event_country.country, 'own' FROM event_country
UNION SELECT event_organisation.event, event_organisation.role, organisation.country, 'people'
  FROM event_organisation JOIN organisation ON organisation.id = event_organisation.organisation
  WHERE organisation.country IS NOT NULL
UNION SELECT event_person.event, event_person.role, person.country, 'people'
  FROM event_person JOIN person ON person.id = event_person.person
  WHERE person.country IS NOT NULL
UNION SELECT event_place.event, 'place-then', event_place.country_then, 'own' FROM event_place
  WHERE event_place.country_then IS NOT NULL
UNION SELECT event_place.event, 'place-now', place_country.country, 'own'
  FROM event_place JOIN place_country ON place_country.place = event_place.place;

-- Every statement of a number, with what is counted. Its date is the event's only where what
-- is counted is the event itself.
CREATE TEMP VIEW statement AS
SELECT figure.*, figure.rowid AS place, quantity.title AS title, quantity.measure AS measure,
    quantity.population AS population, quantity.country AS country, quantity.event AS event,
    quantity.unit AS unit, quantity.part_of AS part_of, quantity.breakdown AS breakdown,
    quantity.whole AS whole,
    CASE WHEN quantity.dated_as_event THEN event.date ELSE quantity.date END AS date,
    CASE WHEN quantity.dated_as_event THEN event.earliest ELSE quantity.earliest END AS earliest,
    CASE WHEN quantity.dated_as_event THEN event.latest ELSE quantity.latest END AS latest,
    CASE WHEN quantity.dated_as_event THEN event.when_words ELSE quantity.when_words END
      AS when_words,
    CASE WHEN quantity.dated_as_event THEN event.date_origin ELSE quantity.date_origin END
      AS date_origin,
    CASE WHEN quantity.dated_as_event THEN event.date_note ELSE quantity.date_note END
      AS date_note,
    quantity.date AS own_date, quantity.note AS quantity_note,
    quantity.inferred AS quantity_inferred
  FROM figure JOIN quantity ON quantity.id = figure.quantity
  LEFT JOIN event ON event.id = quantity.event;

-- The statements on an event's dead; of those that lie inside another of them, not.
CREATE TEMP VIEW dead AS
SELECT statement.* FROM statement
  WHERE statement.measure IN ('killed', 'executed', 'died')
    AND (statement.unit = 'people' OR statement.whole)
    AND NOT EXISTS (SELECT 1 FROM quantity AS parent WHERE parent.id = statement.part_of
      AND parent.event = statement.event AND parent.measure IN ('killed', 'executed', 'died'));

-- What has a date of its own.
CREATE TEMP VIEW dated (id, record, date, earliest, latest, date_origin, title, note, date_note) AS
SELECT event.id, 'event', event.date, event.earliest, event.latest, event.date_origin,
    event.title, event.note, event.date_note
  FROM event WHERE event.date IS NOT NULL
UNION ALL SELECT document.id, 'document', document.date, document.earliest, document.latest,
    document.date_origin, document.title, document.note, document.date_note
  FROM document WHERE document.date IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM event_document JOIN event ON event.id = event_document.event
      WHERE event_document.document = document.id AND event_document.role = 'issued'
        AND event.date = document.date)
UNION ALL SELECT statement.id, 'figure', statement.date, statement.earliest, statement.latest,
    statement.date_origin,
    statement.title || ': ' || statement.words || ' (' || author(voice.attribution, voice.said_by,
      voice.reported_by, voice.context_by, voice.stance, voice.inferred) || ')',
    statement.note, statement.date_note
  FROM statement JOIN voice ON voice.id = statement.id
  WHERE statement.own_date IS NOT NULL;

-- The countries of then that something dated touches: of events, then those of its places.
CREATE TEMP VIEW touched (record, name, rank) AS
SELECT event_country.event, country.name, 0
  FROM event_country JOIN country ON country.id = event_country.country
UNION ALL SELECT event_place.event, country.name, 1
  FROM event_place JOIN country ON country.id = event_place.country_then
UNION ALL SELECT spoken.record, country.name, 0
  FROM spoken JOIN speaker ON speaker.id = spoken.speaker
  JOIN country ON country.id = speaker.country WHERE spoken.how = 'issued'
UNION ALL SELECT statement.id, country.name, 0
  FROM statement JOIN country ON country.id = statement.country;

-- Which records belong to an event.
CREATE TEMP VIEW linked (event, kind, record) AS
SELECT event_country.event, 'country', event_country.country FROM event_country
UNION ALL SELECT event_place.event, 'place', event_place.place FROM event_place
UNION ALL SELECT event_person.event, 'person', event_person.person FROM event_person
UNION ALL SELECT event_organisation.event, 'organisation', event_organisation.organisation
  FROM event_organisation
UNION ALL SELECT event_document.event, 'document', event_document.document FROM event_document
UNION ALL SELECT quantity.event, 'quantity', quantity.id FROM quantity
  WHERE quantity.event IS NOT NULL
UNION ALL SELECT statement.event, 'figure', statement.id FROM statement
  WHERE statement.event IS NOT NULL
UNION ALL SELECT claim.event, 'claim', claim.id FROM claim WHERE claim.event IS NOT NULL;

-- Which record a filter finds under which value, in which role: what holds of the record
-- itself. A figure is of the people that it counts.
CREATE TEMP VIEW own_fact (filter, record, role, value) AS
SELECT 'country', state.event, state.role, state.country FROM state
UNION ALL SELECT 'country', statement.id, '', statement.country FROM statement
  WHERE statement.country IS NOT NULL
UNION ALL SELECT 'country', place_country.place, 'place-now', place_country.country FROM place_country
UNION ALL SELECT 'country', event_place.place, 'place-then', event_place.country_then FROM event_place
  WHERE event_place.country_then IS NOT NULL
UNION ALL SELECT 'country', speaker.id, '', speaker.country FROM speaker
  WHERE speaker.country IS NOT NULL
UNION ALL SELECT 'country', event_document.document, state.role, state.country
  FROM event_document JOIN state ON state.event = event_document.event
UNION ALL SELECT 'country', spoken.record, 'issuer', speaker.country
  FROM spoken JOIN speaker ON speaker.id = spoken.speaker
  WHERE spoken.how = 'issued' AND speaker.country IS NOT NULL
UNION ALL SELECT 'country', claim.id, state.role, state.country
  FROM claim JOIN state ON state.event = claim.event
UNION ALL SELECT 'country', claim_about.claim, '', country.id
  FROM claim_about JOIN country ON country.id = claim_about.record
UNION ALL SELECT 'country', claim_about.claim, 'place-now', place_country.country
  FROM claim_about JOIN place_country ON place_country.place = claim_about.record
UNION ALL SELECT 'country', claim_about.claim, '', organisation.country
  FROM claim_about JOIN organisation ON organisation.id = claim_about.record
  WHERE organisation.country IS NOT NULL
UNION ALL SELECT 'country', claim_about.claim, '', quantity.country
  FROM claim_about JOIN quantity ON quantity.id = claim_about.record
  WHERE quantity.country IS NOT NULL
UNION ALL SELECT 'country', claim_about.claim, state.role, state.country
  FROM claim_about JOIN state ON state.event = claim_about.record
-- What belongs to an event is found under the records that belong to it.
UNION ALL SELECT linked.kind, linked.event, '', linked.record FROM linked
  WHERE linked.kind IN ('place', 'person', 'organisation', 'document')
UNION ALL SELECT linked.kind, own.record, '', linked.record
  FROM linked JOIN linked AS own ON own.event = linked.event AND own.kind IN ('figure', 'claim')
  WHERE linked.kind IN ('place', 'person', 'document')
    OR (linked.kind = 'organisation' AND own.kind = 'claim')
UNION ALL SELECT 'organisation', statement.id, '', quantity_organisation.organisation
  FROM statement
  JOIN quantity_organisation ON quantity_organisation.quantity = statement.quantity
UNION ALL SELECT 'event', linked.record, '', linked.event FROM linked
UNION ALL SELECT 'event', event.id, '', event.part_of FROM event WHERE event.part_of IS NOT NULL
UNION ALL SELECT 'organisation', event_organisation.event, event_organisation.role,
    event_organisation.organisation
  FROM event_organisation
UNION ALL SELECT record.kind, claim_about.claim, '', claim_about.record
  FROM claim_about JOIN record ON record.id = claim_about.record
  WHERE record.kind IN ('place', 'person', 'organisation', 'document', 'event', 'quantity')
UNION ALL SELECT record.kind, record.id, '', record.id FROM record
  WHERE record.kind IN ('country', 'place', 'person', 'organisation', 'document', 'event')
UNION ALL SELECT 'quantity', figure.id, '', figure.quantity FROM figure
UNION ALL SELECT record.kind, spoken.record, '', spoken.speaker
  FROM spoken JOIN record ON record.id = spoken.speaker
  WHERE record.kind IN ('person', 'organisation')
UNION ALL SELECT 'said-by', spoken.record, spoken.how, spoken.speaker FROM spoken
  WHERE spoken.how <> 'issued'
UNION ALL SELECT 'measure', statement.event, '', statement.measure FROM statement
  WHERE statement.event IS NOT NULL;

-- The same, and a disagreement has the facts of the records it is about, a flaw those of
-- the records it touches.
CREATE TEMP VIEW fact (filter, value, record, role) AS
WITH own AS MATERIALIZED (
  SELECT own_fact.filter, own_fact.value, own_fact.record, own_fact.role FROM own_fact)
SELECT own.filter, own.value, own.record, own.role FROM own
UNION ALL SELECT own.filter, own.value, disagreement_record.disagreement, own.role
  FROM disagreement_record JOIN own ON own.record = disagreement_record.record
UNION ALL SELECT own.filter, own.value, flaw_record.flaw, own.role
  FROM flaw_record JOIN own ON own.record = flaw_record.record;

-- Which of a record's values are inferred: its date, its own, those of its ties and, of a
-- figure, its quantity's.
CREATE TEMP VIEW guess (record, item, rank, part) AS
SELECT event.id, 'date', 0, 'own' FROM event WHERE event.date_origin <> 'printed'
UNION SELECT document.id, 'date', 0, 'own' FROM document WHERE document.date_origin <> 'printed'
UNION SELECT claim.id, 'date', 0, 'own' FROM claim WHERE claim.date_origin <> 'printed'
UNION SELECT statement.id, 'date', 0, 'own' FROM statement
  WHERE statement.date_origin <> 'printed'
UNION SELECT statement.id, statement.quantity_inferred, 1, 'quantity' FROM statement
  WHERE statement.quantity_inferred IS NOT NULL
UNION SELECT statement.id, 'organisations: ' || organisation.name, 2, 'quantity'
  FROM statement
  JOIN quantity_organisation ON quantity_organisation.quantity = statement.quantity
  JOIN organisation ON organisation.id = quantity_organisation.organisation
  WHERE quantity_organisation.inferred
UNION SELECT own.id, own.inferred, 1, 'own' FROM (
  SELECT country.id, country.inferred FROM country
  UNION ALL SELECT place.id, place.inferred FROM place
  UNION ALL SELECT person.id, person.inferred FROM person
  UNION ALL SELECT organisation.id, organisation.inferred FROM organisation
  UNION ALL SELECT document.id, document.inferred FROM document
  UNION ALL SELECT event.id, event.inferred FROM event
  UNION ALL SELECT figure.id, figure.inferred FROM figure
  UNION ALL SELECT claim.id, claim.inferred FROM claim
  UNION ALL SELECT disagreement.id, disagreement.inferred FROM disagreement) AS own
  WHERE own.inferred IS NOT NULL
UNION SELECT involved.event,
    CASE WHEN involved.kind <> 'person' AND involved.role IN ('victim', 'perpetrator', 'party')
      THEN replace(involved.role, 'party', 'partie') || 's' ELSE involved.role END
      || ': ' || involved.name, 2, 'own'
  FROM involved WHERE involved.inferred
UNION SELECT event_place.event, 'place: ' || place.name, 3, 'own'
  FROM event_place JOIN place ON place.id = event_place.place WHERE event_place.inferred
UNION SELECT event_document.event, event_document.role || ': ' || document.title, 4, 'own'
  FROM event_document JOIN document ON document.id = event_document.document
  WHERE event_document.inferred
UNION SELECT claim_about.claim, 'about: ' || claim_about.record, 3, 'own' FROM claim_about
  WHERE claim_about.inferred;

-- What the article leaves open.
CREATE TEMP VIEW gap (id, kind, record, title, gap, rank) AS
SELECT voice.id || ':no-author', 'no-author', voice.id,
    coalesce((SELECT claim.claim FROM claim WHERE claim.id = voice.id), every.title),
    author(voice.attribution, NULL, voice.reported_by, voice.context_by, voice.stance, 0), 0
  FROM voice JOIN every ON every.id = voice.id
  WHERE voice.attribution IN ('unnamed', 'missing', 'unclear')
UNION ALL SELECT own.id || ':no-date', 'no-date', own.id, own.title,
    coalesce('“' || own.when_words || '”', 'no date is printed'), 1
  FROM (
    SELECT event.id, event.title, event.date, event.when_words FROM event
    UNION ALL SELECT document.id, document.title, document.date, document.when_words
      FROM document WHERE document.kind <> 'related article') AS own
  WHERE own.date IS NULL
UNION ALL SELECT statement.id || ':no-base', 'no-base', statement.id,
    statement.title || ': ' || statement.words, 'of how many is not said', 2
  FROM statement WHERE statement.measure = 'mortality-rate' AND statement.base IS NULL
UNION ALL SELECT event.id || ':no-place', 'no-place', event.id, event.title,
    'where is not said', 3
  FROM event WHERE event.kind IN ('battle', 'massacre', 'killings', 'execution', 'imprisonment')
    AND NOT EXISTS (SELECT 1 FROM event_place WHERE event_place.event = event.id)
UNION ALL SELECT flaw.id || ':flaw', 'flaw', flaw.id, every.title, 'touches ' || (
    SELECT group_concat(flaw_record.record, ', ') OVER (ORDER BY flaw_record.rowid
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
      FROM flaw_record WHERE flaw_record.flaw = flaw.id LIMIT 1), 4
  FROM flaw JOIN every ON every.id = flaw.id;

-- The figures as they are listed, rivals side by side where the first of them stands.
CREATE TEMP VIEW listed_figure AS
SELECT figures.id, figures.quantity, figures.event, figures.whole, figures.base, figures.part_of,
    figures.breakdown, figures.span, figures.same_number, figures.rowid AS place,
    min(figures.rowid) OVER (PARTITION BY figures.quantity) AS first
  FROM figures;

-- Which lists of parts belong to a figure: those of its quantity, and the one it stands in.
CREATE TEMP VIEW figure_breakdown (figure, breakdown) AS
SELECT figure.id, breakdown.id FROM figure JOIN breakdown ON breakdown.quantity = figure.quantity
UNION SELECT statement.id, statement.breakdown FROM statement
  WHERE statement.breakdown IS NOT NULL;

-- What lies inside a quantity, but for what a list of its parts has.
CREATE TEMP VIEW part (quantity, figure, base, first, place) AS
SELECT listed_figure.part_of, listed_figure.id, listed_figure.base, listed_figure.first,
    listed_figure.place
  FROM listed_figure WHERE listed_figure.part_of IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM breakdown WHERE breakdown.id = listed_figure.breakdown
      AND breakdown.quantity = listed_figure.part_of);

-- Which claims bear on a record: those about it, by it or, perhaps, still by it or, of an
-- event, told of it. What is said of a quantity is said of its figures, and the other way round.
CREATE TEMP VIEW borne (record, claim) AS
SELECT claim.event, claim.id FROM claim WHERE claim.event IS NOT NULL
UNION SELECT claim_about.record, claim_about.claim FROM claim_about
UNION SELECT spoken.speaker, spoken.record FROM spoken WHERE spoken.kind = 'claim'
UNION SELECT claim.context_by, claim.id FROM claim WHERE claim.context_by IS NOT NULL
UNION SELECT figure.quantity, claim_about.claim
  FROM claim_about JOIN figure ON figure.id = claim_about.record
UNION SELECT figure.id, claim_about.claim
  FROM claim_about JOIN figure ON figure.quantity = claim_about.record;

-- Ties without a role.
CREATE TEMP VIEW plain_tie (record, heading, tied, rank, first, place) AS
WITH placed AS MATERIALIZED (SELECT * FROM listed_figure),
  inside AS MATERIALIZED (SELECT * FROM part)
SELECT figure.event, 'figures', figure.id, -figure.whole, figure.first, figure.place
  FROM placed AS figure WHERE figure.event IS NOT NULL
UNION ALL SELECT DISTINCT event_place.place, 'figures', figure.id, 0, figure.first, figure.place
  FROM event_place JOIN placed AS figure ON figure.event = event_place.event
UNION ALL SELECT DISTINCT spoken.speaker, 'figures', figure.id, 0, figure.first, figure.place
  FROM spoken JOIN placed AS figure ON figure.id = spoken.record
UNION ALL SELECT statement.context_by, 'figures', figure.id, 0, figure.first, figure.place
  FROM statement JOIN placed AS figure ON figure.id = statement.id
  WHERE statement.context_by IS NOT NULL
UNION ALL SELECT quantity_organisation.organisation, 'figures', figure.id, 0, figure.first,
    figure.place
  FROM quantity_organisation
  JOIN placed AS figure ON figure.quantity = quantity_organisation.quantity
UNION ALL SELECT statement.country, 'figures', figure.id, 0, figure.first, figure.place
  FROM statement JOIN placed AS figure ON figure.id = statement.id
  WHERE statement.country IS NOT NULL
UNION ALL SELECT figure.quantity, 'figures', figure.id, 0, figure.first, figure.place
  FROM placed AS figure
UNION ALL SELECT figure.id, 'quantity', figure.quantity, 0, 0, 0 FROM figure
UNION ALL SELECT breakdown.id, 'quantity', breakdown.quantity, 0, 0, 0 FROM breakdown
UNION ALL SELECT figure.id, 'rivals', rival.id, 0, rival.first, rival.place
  FROM figure JOIN placed AS rival
    ON rival.quantity = figure.quantity AND rival.id <> figure.id
      AND (rival.span IS NULL OR rival.span IS NOT figure.span)
UNION ALL SELECT figure.id, 'span', other.id, 0, other.first, other.place
  FROM figure JOIN placed AS other ON other.span = figure.span AND other.id <> figure.id
UNION ALL SELECT figure.id, 'same_number', other.id, 0, other.first, other.place
  FROM figure JOIN placed AS other ON other.id = figure.same_number
UNION ALL SELECT figure.id, 'same_number', other.id, 0, other.first, other.place
  FROM figure JOIN placed AS other ON other.same_number = figure.id
UNION ALL SELECT figure.id, 'base', figure.base, 0, 0, 0 FROM figure
  WHERE figure.base IS NOT NULL
UNION ALL SELECT figure.base, 'shares', figure.id, 0, figure.first, figure.place
  FROM placed AS figure WHERE figure.base IS NOT NULL
UNION ALL SELECT breakdown.quantity, 'breakdowns', breakdown.id, 0, 0, breakdown.id
  FROM breakdown
UNION ALL SELECT figure_breakdown.figure, 'breakdowns', figure_breakdown.breakdown, 0, 0,
    figure_breakdown.breakdown
  FROM figure_breakdown
UNION ALL SELECT breakdown.quantity, 'members', figure.id, 0, figure.first, figure.place
  FROM breakdown JOIN placed AS figure ON figure.breakdown = breakdown.id
UNION ALL SELECT figure.breakdown, 'members', figure.id, 0, figure.first, figure.place
  FROM placed AS figure WHERE figure.breakdown IS NOT NULL
UNION ALL SELECT figure_breakdown.figure, 'members', figure.id, 0, figure.first, figure.place
  FROM figure_breakdown JOIN placed AS figure
    ON figure.breakdown = figure_breakdown.breakdown AND figure.id <> figure_breakdown.figure
UNION ALL SELECT event.id, 'part_of', event.part_of, 0, 0, 0 FROM event
  WHERE event.part_of IS NOT NULL
UNION ALL SELECT quantity.id, 'part_of', quantity.part_of, 0, 0, 0 FROM quantity
  WHERE quantity.part_of IS NOT NULL
UNION ALL SELECT statement.id, 'part_of', statement.part_of, 0, 0, 0 FROM statement
  WHERE statement.part_of IS NOT NULL
UNION ALL SELECT event.part_of, 'parts', event.id, 0, 0, events.rowid
  FROM event JOIN events ON events.id = event.id WHERE event.part_of IS NOT NULL
UNION ALL SELECT event.id, 'follows', event.follows, 0, 0, 0 FROM event
  WHERE event.follows IS NOT NULL
UNION ALL SELECT event.follows, 'followed_by', event.id, 0, 0, events.rowid
  FROM event JOIN events ON events.id = event.id WHERE event.follows IS NOT NULL
UNION ALL SELECT flaw_record.record, 'flaws', flaw_record.flaw, 0, 0, flaw_record.flaw
  FROM flaw_record
UNION ALL SELECT flaw_record.flaw, 'records', flaw_record.record, 0, 0, flaw_record.rowid
  FROM flaw_record
UNION ALL SELECT part.quantity, 'parts', part.figure, 0, part.first, part.place FROM inside AS part
UNION ALL SELECT figure.id, 'parts', part.figure, 0, part.first, part.place
  FROM figure JOIN inside AS part ON part.quantity = figure.quantity AND part.base IS NOT figure.id
UNION ALL SELECT DISTINCT link.record, 'events', events.id, 0, 0, events.rowid
  FROM (
    SELECT event_place.place AS record, event_place.event AS event FROM event_place
    UNION ALL SELECT quantity.id, quantity.event FROM quantity
    UNION ALL SELECT statement.id, statement.event FROM statement
    UNION ALL SELECT claim.id, claim.event FROM claim) AS link
  JOIN events ON events.id = link.event
UNION ALL SELECT event_place.event, 'places', event_place.place, 0, 0, min(event_place.rowid)
  FROM event_place GROUP BY event_place.event, event_place.place
UNION ALL SELECT person.country, 'people', person.id, 0, 0, person.id FROM person
  WHERE person.country IS NOT NULL
UNION ALL SELECT organisation.country, 'organisations', organisation.id, 0, 0, organisation.id
  FROM organisation WHERE organisation.country IS NOT NULL
UNION ALL SELECT borne.record, 'claims', borne.claim, 0, 0, claims.rowid
  FROM borne JOIN claims ON claims.id = borne.claim
UNION ALL SELECT DISTINCT facet.value, 'disagreements', facet.record, 0, 0, facet.record
  FROM facet JOIN record AS valued ON valued.id = facet.value AND valued.kind = facet.filter
  JOIN disagreement ON disagreement.id = facet.record
UNION ALL SELECT disagreement_record.record, 'disagreements', disagreement_record.disagreement, 0,
    0, disagreement_record.disagreement
  FROM disagreement_record JOIN record ON record.id = disagreement_record.record
  WHERE record.kind IN ('figure', 'claim')
UNION ALL SELECT disagreement_record.disagreement, 'records', disagreement_record.record, 0, 0,
    disagreement_record.rowid
  FROM disagreement_record
UNION ALL SELECT citation.passage, 'records', citation.record, 0, record.kind, record.id
  FROM citation JOIN record ON record.id = citation.record;

-- What is tied to a record, under which heading and in which role, whether that is inferred
-- and whose word it is, in reading order: by rank, first, place.
CREATE TEMP VIEW tied (record, heading, tied, role, inferred, said, rank, first, place) AS
SELECT own.record, own.heading, own.tied, NULL, 0, NULL, own.rank, own.first, own.place
  FROM plain_tie AS own
UNION ALL SELECT link.record, 'events', events.id, link.role, link.inferred, link.said,
    CASE link.role WHEN 'victim' THEN 0 WHEN 'perpetrator' THEN 1 WHEN 'captive' THEN 2
      WHEN 'captor' THEN 3 WHEN 'party' THEN 4 WHEN 'place-then' THEN 8 WHEN 'place-now' THEN 9
      ELSE 5 END, 0, events.rowid
  FROM (
    SELECT involved.record AS record, involved.event AS event, involved.role AS role,
        involved.inferred AS inferred, involved.said AS said
      FROM involved
    UNION ALL SELECT event_document.document, event_document.event, event_document.role,
        event_document.inferred, NULL
      FROM event_document
    UNION ALL SELECT state.country, state.event,
        CASE state.how WHEN 'people' THEN 'its people: ' ELSE '' END || state.role,
        state.how = 'people', NULL
      FROM state WHERE state.role IN ('place-then', 'place-now') OR (state.how = 'people'
        AND NOT EXISTS (SELECT 1 FROM event_country WHERE event_country.event = state.event
          AND event_country.country = state.country))) AS link
  JOIN events ON events.id = link.event
UNION ALL SELECT involved.event, CASE involved.kind WHEN 'country' THEN 'countries'
      WHEN 'organisation' THEN 'organisations' ELSE 'people' END,
    involved.record, involved.role, involved.inferred, involved.said, 0, 0, involved.place
  FROM involved
UNION ALL SELECT event_document.event, 'documents', event_document.document, event_document.role,
    event_document.inferred, NULL, 0, 0, event_document.rowid
  FROM event_document
UNION ALL SELECT document.issued_by, 'documents', document.id, 'issuer', 0, NULL, 0, 0, document.id
  FROM document WHERE document.issued_by IS NOT NULL
UNION ALL SELECT facet.value, 'places', place.id, facet.role, 0, NULL,
    facet.role <> 'place-then', place.name, place.id
  FROM facet JOIN place ON place.id = facet.record WHERE facet.filter = 'country'
UNION ALL SELECT organisation_person.organisation, 'people', organisation_person.person, 'member',
    0, NULL, 0, 0, organisation_person.rowid
  FROM organisation_person
UNION ALL SELECT organisation_person.person, 'organisations', organisation_person.organisation,
    'member', 0, NULL, 0, 0, organisation_person.rowid
  FROM organisation_person
UNION ALL SELECT claim_about.claim, 'about', claim_about.record, NULL, claim_about.inferred, NULL,
    0, 0, claim_about.rowid
  FROM claim_about;
