-- The engine's tables for learning content, as a test needs them: same columns, types and lengths, and the foreign keys
-- that a release should honour. Keys are checked at the end of the transaction: a refresh writes children in any order.
CREATE SCHEMA learningcontent;
SET search_path TO learningcontent;

CREATE TABLE frameworks (
  id varchar(255) PRIMARY KEY,
  name text
);
CREATE TABLE areas (
  id varchar(255) PRIMARY KEY,
  code varchar(255), name text, title_i18n jsonb, color varchar(255),
  "frameworkId" varchar(255) REFERENCES frameworks DEFERRABLE INITIALLY DEFERRED,
  "competenceIds" text[]
);
CREATE TABLE competences (
  id varchar(255) PRIMARY KEY,
  name_i18n jsonb, description_i18n jsonb, index varchar(255), origin text,
  "areaId" varchar(255) REFERENCES areas DEFERRABLE INITIALLY DEFERRED,
  "skillIds" text[], "thematicIds" text[]
);
CREATE TABLE thematics (
  id varchar(255) PRIMARY KEY,
  name_i18n jsonb, index integer,
  "competenceId" varchar(255) REFERENCES competences DEFERRABLE INITIALLY DEFERRED,
  "tubeIds" text[]
);
CREATE TABLE tubes (
  id varchar(255) PRIMARY KEY,
  name text, title text, description text, "practicalTitle_i18n" jsonb, "practicalDescription_i18n" jsonb,
  "competenceId" varchar(255) REFERENCES competences DEFERRABLE INITIALLY DEFERRED,
  "thematicId" varchar(255) REFERENCES thematics DEFERRABLE INITIALLY DEFERRED,
  "skillIds" text[], "isMobileCompliant" boolean, "isTabletCompliant" boolean
);
CREATE TABLE skills (
  id varchar(255) PRIMARY KEY,
  name text, status varchar(255), "pixValue" real, version integer, level integer, "hintStatus" varchar(255),
  hint_i18n jsonb,
  "competenceId" varchar(255) REFERENCES competences DEFERRABLE INITIALLY DEFERRED,
  "tubeId" varchar(255) REFERENCES tubes DEFERRABLE INITIALLY DEFERRED,
  "tutorialIds" text[], "learningMoreTutorialIds" text[]
);
CREATE TABLE challenges (
  id varchar(255) PRIMARY KEY,
  instruction text, "alternativeInstruction" text, proposals text, type varchar(255), solution text,
  "solutionToDisplay" text, "t1Status" boolean, "t2Status" boolean, "t3Status" boolean, status varchar(255),
  genealogy varchar(255), accessibility1 varchar(255), accessibility2 varchar(255),
  "requireGafamWebsiteAccess" boolean, "isIncompatibleIpadCertif" boolean, "deafAndHardOfHearing" varchar(255),
  "isAwarenessChallenge" boolean, "toRephrase" boolean, "alternativeVersion" integer, shuffled boolean,
  "illustrationAlt" text, "illustrationUrl" text, attachments text[], responsive varchar(255), alpha real, delta real,
  "autoReply" boolean, focusable boolean, format varchar(255), timer integer, "embedHeight" integer, "embedUrl" text,
  "embedTitle" text, locales text[],
  "competenceId" varchar(255) REFERENCES competences DEFERRABLE INITIALLY DEFERRED,
  "skillId" varchar(255) REFERENCES skills DEFERRABLE INITIALLY DEFERRED,
  "hasEmbedInternalValidation" boolean DEFAULT false, "noValidationNeeded" boolean DEFAULT false
);
CREATE TABLE courses (
  id varchar(255) PRIMARY KEY,
  name text, description text, "isActive" boolean, competences text[], challenges text[]
);
CREATE TABLE tutorials (
  id varchar(255) PRIMARY KEY,
  duration varchar(255), format text, title text, source text, link text, locale varchar(255)
);
CREATE TABLE missions (
  id integer PRIMARY KEY,
  status varchar(255), name_i18n jsonb, content jsonb, "learningObjectives_i18n" jsonb,
  "validatedObjectives_i18n" jsonb, "introductionMediaType" varchar(255), "introductionMediaUrl" text,
  "introductionMediaAlt_i18n" jsonb, "documentationUrl" text, "cardImageUrl" text,
  "competenceId" varchar(255) REFERENCES competences DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE modules (
  id varchar(255) PRIMARY KEY,
  "shortId" varchar(255), slug varchar(255), title text, "isBeta" boolean, visibility varchar(255), version varchar(255),
  sections jsonb, glossary jsonb
);
