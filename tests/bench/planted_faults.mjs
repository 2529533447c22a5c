// Compares the faults a generated referential was given with the errors that were found in it.
import { readFileSync } from "node:fs";

const [manifest, found] = process.argv.slice(2);
const place = ({ rule, path, line }) => `${path}:${line} ${rule}`;
const planted = new Set(readFileSync(manifest, "utf8").trim().split("\n").map((line) => place(JSON.parse(line))));
const problems = JSON.parse(readFileSync(found, "utf8"));
const told = new Set(problems.map(place));
const missed = [...planted].filter((one) => !told.has(one));
const more = problems.filter((problem) => problem.severity === "error").map(place).filter((one) => !planted.has(one));
for (const one of missed) console.error(`not found: ${one}`);
for (const one of more) console.error(`not planted: ${one}`);
console.log(`${planted.size} planted, ${missed.length} not found, ${more.length} told beside them`);
process.exit(missed.length + more.length > 0 || planted.size < 100 ? 1 : 0);
