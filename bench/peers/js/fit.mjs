// A rule engine of npm as a peer of the fit workloads: node fit.mjs JOB.json, from a folder with node_modules.
//
// The engines take one lead at a time, as an object. Objects are made before the clock runs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import path from "node:path";
import { pathToFileURL } from "node:url";

const job = JSON.parse(readFileSync(process.argv[2], "utf8"));
const require = createRequire(path.join(job.modules, "package.json"));
const ARRAYS = { u8: Uint8Array, i16: Int16Array, i32: Int32Array, f64: Float64Array };

function readColumn(column) {
  const bytes = readFileSync(path.join(job.data, `${column.name}.raw`));
  const values = new ARRAYS[column.storage](bytes.buffer, bytes.byteOffset, job.rows);
  return (i) => {
    const value = values[i];
    if (Number.isNaN(value) || value === column.missing) return null;
    if (column.kind === "bool") return value === 1;
    return column.kind === "enum" ? column.members[value] : value;
  };
}

function readLeads() {
  const columns = job.columns.map((column) => [column.name, readColumn(column)]);
  return Array.from({ length: job.rows }, (_, i) => Object.fromEntries(columns.map(([name, at]) => [name, at(i)])));
}

function gradeOf(points) {
  const at = job.bands.findIndex((low) => points >= low);
  return at < 0 ? job.bands.length : at;
}

const limited = (points) => Math.min(Math.max(points, 0), job.limit);

async function zenScorer() {
  const { ZenEngine } = require("@gorules/zen-engine");
  const decision = new ZenEngine().createDecision(job.decision);
  return async (leads, out) => {
    for (let i = 0; i < leads.length; ++i) {
      const { result } = await decision.evaluate(leads[i]);
      let points = 0;
      for (const row of result) points += row.points;
      out[i] = limited(points);
    }
  };
}

async function celScorer() {
  const { parse, evaluate } = await import(pathToFileURL(path.join(job.modules, "node_modules/cel-js/dist/index.js")));
  const terms = job.terms.map(({ when, points }) => {
    const parsed = parse(when);
    if (!parsed.isSuccess) throw new Error(`${when}: ${parsed.errors}`);
    return { tree: parsed.cst, points };
  });
  return async (leads, out) => {
    for (let i = 0; i < leads.length; ++i) {
      let points = 0;
      for (const { tree, points: more } of terms) if (evaluate(tree, leads[i])) points += more;
      out[i] = limited(points);
    }
  };
}

function checks(out) {
  const answer = {};
  let sum = 0;
  const grades = [0, 0, 0, 0];
  for (let i = 0; i < out.length; ++i) {
    sum += out[i];
    ++grades[gradeOf(out[i])];
    if (job.checkpoints.includes(i + 1)) answer[i + 1] = [sum * 1e6, ...grades];
  }
  return answer;
}

const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
const leads = readLeads();
const out = new Int32Array(leads.length);
const score = await { zen: zenScorer, cel: celScorer }[job.engine]();
await score(leads, out);
say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const [word, times] = line.split(" ");
  if (word === "check") {
    await score(leads, out);
    say({ checks: checks(out) });
  } else if (word === "run") {
    const start = process.hrtime.bigint();
    for (let i = 0; i < Number(times); ++i) await score(leads, out);
    say({ seconds: Number(process.hrtime.bigint() - start) / 1e9 / Number(times) });
  }
}
