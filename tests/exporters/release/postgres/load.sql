-- Loads the release in :'file', changed by the SQL expression :change of r (r itself for a release as it is), into the
-- tables of tables.sql, in the engine's order and in one transaction. Any problem of type, length or link is an error.
\set ON_ERROR_STOP on
SET search_path TO learningcontent;
BEGIN;
CREATE TEMPORARY TABLE release AS
  SELECT (:change) -> 'content' AS content FROM (SELECT pg_read_file(:'file')::jsonb AS r) AS input;

-- A collection that is absent is skipped, one that is no list is refused, every item is an object.
CREATE FUNCTION pg_temp.load(collection text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  items jsonb := (SELECT content -> collection FROM release);
  updates text;
BEGIN
  IF items IS NULL OR jsonb_typeof(items) = 'null' THEN
    RETURN;
  END IF;
  SELECT string_agg(format('%1$I = excluded.%1$I', column_name), ', ') INTO updates
    FROM information_schema.columns
    WHERE table_schema = 'learningcontent' AND table_name = collection AND column_name <> 'id';
  EXECUTE format(
    'INSERT INTO learningcontent.%1$I SELECT * FROM jsonb_populate_recordset(NULL::learningcontent.%1$I, $1) '
    'ON CONFLICT (id) DO UPDATE SET %2$s', collection, updates) USING items;
END $$;

DO $$
BEGIN
  PERFORM pg_temp.load(c) FROM unnest(ARRAY['frameworks', 'areas', 'competences', 'thematics', 'tubes', 'skills',
    'challenges', 'courses', 'tutorials', 'missions', 'modules']) AS c;
END $$;
SET CONSTRAINTS ALL IMMEDIATE;

-- The engine walks lists down and parents up: both must say the same. Lists of ids must lead somewhere.
CREATE TEMPORARY TABLE problem AS
  WITH listed(parent_kind, parent, child_kind, child) AS (
    SELECT 'area', id, 'competence', unnest("competenceIds") FROM areas
    UNION SELECT 'competence', id, 'thematic', unnest("thematicIds") FROM competences
    UNION SELECT 'competence', id, 'skill', unnest("skillIds") FROM competences
    UNION SELECT 'thematic', id, 'tube', unnest("tubeIds") FROM thematics
    UNION SELECT 'tube', id, 'skill', unnest("skillIds") FROM tubes
  ), told(parent_kind, parent, child_kind, child) AS (
    SELECT 'area', "areaId", 'competence', id FROM competences
    UNION SELECT 'competence', "competenceId", 'thematic', id FROM thematics
    UNION SELECT 'competence', "competenceId", 'skill', id FROM skills
    UNION SELECT 'thematic', "thematicId", 'tube', id FROM tubes
    UNION SELECT 'tube', "tubeId", 'skill', id FROM skills
  ), oneSided AS (
    (TABLE listed EXCEPT TABLE told) UNION ALL (SELECT * FROM told WHERE parent IS NOT NULL EXCEPT TABLE listed)
  )
  SELECT format('the link between %s %s and %s %s is told on one side only', parent_kind, parent, child_kind, child) AS what
    FROM oneSided
  UNION ALL SELECT format('skill %s names the unknown tutorial %s', id, t)
    FROM (SELECT id, unnest("tutorialIds" || "learningMoreTutorialIds") AS t FROM skills) AS named
    WHERE t NOT IN (SELECT id FROM tutorials)
  UNION ALL SELECT format('course %s names the unknown challenge %s', id, c)
    FROM (SELECT id, unnest(challenges) AS c FROM courses) AS named WHERE c NOT IN (SELECT id FROM challenges)
  UNION ALL SELECT format('challenge %s is not in the competence of its skill', challenges.id)
    FROM challenges JOIN skills ON skills.id = "skillId"
    WHERE challenges."competenceId" IS DISTINCT FROM skills."competenceId"
  UNION ALL SELECT format('challenge %s has no locales', id) FROM challenges WHERE locales IS NULL;

DO $$
DECLARE
  problems text := (SELECT string_agg(what, '; ' ORDER BY what) FROM problem);
BEGIN
  IF problems IS NOT NULL THEN
    RAISE EXCEPTION '%', problems;
  END IF;
END $$;

SELECT format('%s challenges, %s skills, %s tubes', (SELECT count(*) FROM challenges), (SELECT count(*) FROM skills),
  (SELECT count(*) FROM tubes)) AS loaded;
COMMIT;
