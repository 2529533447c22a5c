// What an editor with a YAML language server shows of the content: every file finds its schema by its first line and has
// no fault; every key is explained; keys and words are completed; a slip is underlined. node editor.mjs SOURCE MODULES
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [source, modules] = process.argv.slice(2);
const faults = [];
const expect = (holds, what) => holds || faults.push(what);

/// A language server, spoken to as an editor does: JSON-RPC behind lengths, on its standard input and output.
class Server {
  #process = spawn(process.execPath, [join(modules, "node_modules/yaml-language-server/bin/yaml-language-server"), "--stdio"],
    { stdio: ["pipe", "pipe", "inherit"] });
  #unread = Buffer.alloc(0);
  #answers = new Map();
  #diagnosed = new Map();
  #last = 0;

  constructor() {
    this.#process.stdout.on("data", (bytes) => {
      this.#unread = Buffer.concat([this.#unread, bytes]);
      for (let head; (head = this.#unread.indexOf("\r\n\r\n")) >= 0; ) {
        const end = head + 4 + Number(/Content-Length: (\d+)/i.exec(this.#unread.subarray(0, head))[1]);
        if (this.#unread.length < end) return;
        const message = JSON.parse(this.#unread.subarray(head + 4, end));
        this.#unread = this.#unread.subarray(end);
        this.#take(message);
      }
    });
  }

  #take(message) {
    if (message.method === "textDocument/publishDiagnostics") this.#diagnosed.get(message.params.uri)?.(message.params.diagnostics);
    else if (message.method && message.id !== undefined)
      this.#send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(() => ({})) : null });
    else if (message.id !== undefined) this.#answers.get(message.id)(message.result);
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  tell(method, params) {
    this.#send({ method, params });
  }

  ask(method, params) {
    const id = ++this.#last;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  /// Shows a text as that of a file, and gives what is underlined in it.
  open(path, text) {
    const uri = pathToFileURL(path).href;
    const found = new Promise((resolve) => this.#diagnosed.set(uri, resolve));
    this.tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return found;
  }

  at(method, path, line, character) {
    return this.ask(`textDocument/${method}`, { textDocument: { uri: pathToFileURL(path).href }, position: { line, character } });
  }

  stop() {
    this.#process.kill();
  }
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.endsWith(".files") ? [] : files(path);
    return entry.name.endsWith(".yaml") ? [path] : [];
  });
}

const server = new Server();
await server.ask("initialize", { processId: null, rootUri: null, capabilities: {
  textDocument: { hover: { contentFormat: ["markdown"] } }, workspace: { configuration: true } } });
server.tell("initialized", {});

// One file of each schema, and every key of it.
const explained = new Set();
for (const path of files(join(source, "content"))) {
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n");
  const schema = /^# yaml-language-server: \$schema=\S*\/([^/\s]+)\.schema\.json$/.exec(lines[0])?.[1];
  expect(schema, `${path}: no schema at the head`);
  if (!schema || explained.has(schema)) continue;
  explained.add(schema);
  for (const { range, message } of await server.open(path, text)) expect(false, `${path}:${range.start.line + 1}: ${message}`);
  for (const [line, content] of lines.entries()) {
    const key = /^([A-Za-z]+):/.exec(content)?.[1];
    if (!key) continue;
    const shown = (await server.at("hover", path, line, 1))?.contents.value ?? "";
    expect(/^#### .+\n\n.{10,}/.test(shown), `${path}:${line + 1}: "${key}" is not explained: ${shown}`);
  }
}
expect(explained.size >= 15, `only ${[...explained]} were tried`);

// A slip in a word and one in a key; what the editor offers instead.
const challenge = join(source, "content/tubes/slip/challenges/1v1-challengeSlip.yaml");
const slips = ["# yaml-language-server: $schema=../../../../schemas/challenge.schema.json", "id: challengeSlip000001",
  "status: validatd", "pedagogie: e-preuve", ""];
const underlined = (await server.open(challenge, slips.join("\n"))).map(({ range }) => range.start.line);
expect(underlined.includes(2) && underlined.includes(3), `underlined are the lines ${underlined}`);
const words = (await server.at("completion", challenge, 2, 8)).items.map(({ label }) => label);
expect(["proposed", "validated", "archived", "obsolete"].every((word) => words.includes(word)), `words offered: ${words}`);
const keys = (await server.at("completion", challenge, 4, 0)).items;
expect(keys.length > 30 && keys.some(({ label }) => label === "instruction"), `keys offered: ${keys.map(({ label }) => label)}`);
expect(keys.every(({ documentation }) => documentation), "a key is offered without a word on it");

server.stop();
for (const fault of faults) console.error(fault);
console.log(`${explained.size} schemas tried, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
