// A second opinion on the schemas, by validators that are not ours: ajv accepts every file of the content, and refuses
// every fail_ case of the rules about form. node accept.mjs SOURCE MODULES
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join, relative, basename } from "node:path";
import { createRequire } from "node:module";

const [source, modules] = process.argv.slice(2);
const require = createRequire(join(modules, "node_modules", "x.js"));
const yaml = require("js-yaml");
const Ajv = require("ajv/dist/2020").default;

const ajv = new Ajv({ strict: false, allErrors: true, formats: { "date-time": true } });
const schemas = new Map();
for (const file of readdirSync(join(source, "schemas")))
  schemas.set(file.replace(".schema.json", ""), ajv.compile(JSON.parse(readFileSync(join(source, "schemas", file), "utf8"))));

// What a path says of a file (docs/FORMAT.md).
const places = [
  [/^referential\.yaml$/, "settings"],
  [/^(roles|tags|links)\.yaml$/, "$1"],
  [/^frameworks\/[^/]+\/framework(\..*)?\.yaml$/, "framework"],
  [/^frameworks\/[^/]+\/areas\//, "area"],
  [/^frameworks\/[^/]+\/competences\//, "competence"],
  [/^frameworks\/[^/]+\/drafts\//, "challenge"],
  [/\/challenges\/[^/]+\.[a-z]{2}(-[a-z]{2,4})?\.yaml$/, "localizedChallenge"],
  [/\/challenges\/[^/]+\.yaml$/, "challenge"],
  [/\/skills\/[^/]+\.yaml$/, "skill"],
  [/^tubes\/[^/]+\/tube(\..*)?\.yaml$/, "tube"],
  [/^(tutorial|course|mission|training|profile|campaign|certification|calibration|crosswalk)s\//, "$1"],
  [/^reviews\//, "thread"],
];

function schemaOf(path) {
  for (const [pattern, name] of places) {
    const match = path.match(pattern);
    if (!match) continue;
    const kind = name === "$1" ? match[1] : name;
    const locale = /\.[a-z]{2}(-[a-z]{2,4})?\.yaml$/.test(basename(path)) && kind !== "localizedChallenge";
    return schemas.get(locale ? `${kind}.locale` : kind);
  }
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: false }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.endsWith(".files") ? [] : files(path);
    return entry.name.endsWith(".yaml") ? [path] : [];
  });
}

// Why a folder is refused; empty where every file of it is accepted.
function faults(folder) {
  return files(folder).flatMap((path) => {
    const place = relative(folder, path);
    const validate = schemaOf(place);
    if (!validate) return [`${place}: no schema`];
    let value;
    try {
      value = yaml.load(readFileSync(path, "utf8"), { schema: yaml.CORE_SCHEMA });
    } catch (error) {
      return [`${place}: ${error.reason}`];
    }
    return validate(value) ? [] : [`${place}: ${ajv.errorsText(validate.errors)}`];
  });
}

let wrong = 0;
const content = join(source, "content");
const refused = faults(content);
for (const fault of refused) console.error(`refused: ${fault}`);
wrong += refused.length;

const aboutForm = ["unknown_key", "wrong_type", "unknown_word", "missing_field", "malformed_id"];
let cases = 0;
for (const rule of aboutForm) {
  const folder = join(source, "tests/model/rules/cases", rule);
  if (!existsSync(folder)) continue;
  for (const name of readdirSync(folder).filter((one) => one.startsWith("fail_"))) {
    ++cases;
    if (faults(join(folder, name)).length === 0) {
      console.error(`accepted: ${rule}/${name}`);
      ++wrong;
    }
  }
}
console.log(`${files(content).length} files of the content, ${cases} fail_ cases, ${wrong} wrong`);
process.exit(wrong > 0 || cases < 5 ? 1 : 0);
