// A stand-in for GitHub's command: `gh api` with the issues in the file ISSUES. It returns them on pages of one, and adds
// each change to the file's `calls`.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    paginate: { type: "boolean" },
    silent: { type: "boolean" },
    method: { type: "string", default: "GET" },
    jq: { type: "string", default: "." },
    "raw-field": { type: "string", short: "f", multiple: true, default: [] },
    field: { type: "string", short: "F", multiple: true, default: [] },
  },
});
const { ISSUES: file = "", GH_TOKEN } = process.env;
const state: { issues: Record<string, unknown>[]; calls: string[] } = JSON.parse(readFileSync(file, "utf8"));
const [command, endpoint = ""] = positionals;
const match = /^repos\/owner\/name\/issues(?:\/(\d+))?(?:\?|$)/.exec(endpoint);
if (command !== "api" || !match || !GH_TOKEN)
  throw new Error("expected GH_TOKEN, and `gh api` for issues of owner/name");

if (values.method === "GET") {
  for (const issue of state.issues.filter((each) => each.state === "open")) {
    const { status, stdout, stderr } = spawnSync("jq", ["--raw-output", values.jq], { input: JSON.stringify([issue]) });
    if (status !== 0) throw new Error(String(stderr));
    process.stdout.write(stdout);
  }
} else {
  const issue = state.issues.find(({ number }) => number === Number(match[1]));
  const fields = Object.fromEntries([...values["raw-field"], ...values.field].map(parseField));
  const user = { login: "github-actions[bot]" };
  if (issue) Object.assign(issue, fields);
  else state.issues.push({ number: state.issues.length + 1, state: "open", user, ...fields });
  state.calls.push(`${values.method} ${endpoint}`);
  writeFileSync(file, JSON.stringify(state));
}

function parseField(text: string): [name: string, value: string] {
  const [name = "", ...rest] = text.split("=");
  const value = rest.join("=");
  return [name, value.startsWith("@") ? readFileSync(value.slice(1), "utf8") : value];
}
