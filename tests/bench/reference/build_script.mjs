// What a team would write without Acquis: js-yaml reads every file, ajv checks its form, references are followed, one JSON
// comes out. node build_script.mjs CONTENT SCHEMAS MODULES OUT
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, basename } from "node:path";
import { createRequire } from "node:module";

const [content, schemas, modules, out] = process.argv.slice(2);
const require = createRequire(join(modules, "node_modules", "x.js"));
const yaml = require("js-yaml");
const Ajv = require("ajv/dist/2020").default;
const ajv = new Ajv({ strict: false, formats: { "date-time": true } });
const compiled = new Map();
const schema = (name) => {
  if (!compiled.has(name)) compiled.set(name, ajv.compile(JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), "utf8"))));
  return compiled.get(name);
};
const kindOf = (path) =>
  path.includes("/challenges/") ? (/\.[a-z]{2}\.yaml$/.test(path) ? "localizedChallenge" : "challenge")
  : path.includes("/skills/") ? "skill"
  : path.startsWith("tubes/") ? "tube"
  : path.startsWith("tutorials/") ? "tutorial"
  : path.startsWith("profiles/") ? "profile"
  : path.includes("/competences/") ? "competence"
  : path.includes("/areas/") ? "area"
  : path.endsWith("framework.yaml") ? "framework"
  : "settings";

const all = {};
const ids = new Map();
let faults = 0;
for (const entry of readdirSync(content, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !entry.name.endsWith(".yaml")) continue;
  const path = relative(content, join(entry.parentPath ?? entry.path, entry.name));
  const kind = kindOf(path);
  const value = yaml.load(readFileSync(join(content, path), "utf8"), { schema: yaml.CORE_SCHEMA });
  const locale = /\.[a-z]{2}\.yaml$/.test(basename(path)) && kind !== "localizedChallenge";
  if (!schema(locale ? `${kind}.locale` : kind)(value)) ++faults;
  (all[locale ? `${kind}.locale` : kind] ??= []).push(value);
  if (value.id) ids.has(value.id) ? ++faults : ids.set(value.id, value);
}
for (const challenge of all.challenge ?? []) if (!ids.has(challenge.skill)) ++faults;
for (const skill of all.skill ?? []) {
  if (!ids.has(skill.tube)) ++faults;
  for (const tutorial of skill.tutorials ?? []) if (!ids.has(tutorial)) ++faults;
}
for (const profile of all.profile ?? []) for (const cap of profile.selection ?? []) if (!ids.has(cap.tube)) ++faults;
writeFileSync(out, JSON.stringify(all));
const files = Object.values(all).reduce((sum, list) => sum + list.length, 0);
console.log(`${files} files, ${ids.size} entities, ${faults} faults`);
process.exit(faults > 0 || files < 1000 ? 2 : 0); // a script that stumbles is no reference
