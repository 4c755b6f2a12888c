#!/usr/bin/env node
// Reviews community plans and prints the report as tables in the terminal.
//
//   npm run demo                                  four of the shipped examples
//   npm run demo -- --all --lang en               every example, in English
//   npm run demo -- songxian-seven-zones          one example by name
//   npm run demo -- --file my-plan.json --on 2022-06-01 --include undated --given city-subsidy=0.30
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { printReview } from "./print-review.mjs";

const root = new URL("../../", import.meta.url);
const plans = new URL("plans/", import.meta.url);

// The library has no clock: the day that rules are asked for is told with each plan.
const examples = {
  "nanjing-wufu-elevator": "2018-11-13",
  "yanji-zhoufu-jiayuan": "2021-05-15",
  "songxian-seven-zones": "2026-03-10",
  "hefei-2022": "2022-06-01",
  "jizhou-jifulu": "2022-04-11",
  "tianchang-shilianglu-42": "2021-04-30",
  "hefei-2019": "2020-06-01",
  "hefei-2023": "2024-06-01",
};
const shownByDefault = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string", default: "zh" },
    file: { type: "string" },
    on: { type: "string" },
    include: { type: "string", default: "" },
    given: { type: "string", multiple: true, default: [] },
    all: { type: "boolean", default: false },
  },
});

if (!existsSync(new URL("dist/index.js", root))) build();

const jiugai = await import("jiugai");
const packs = await import("jiugai/policies/cn");
const locale = values.lang.startsWith("en")
  ? (await import("jiugai/locale/en")).en
  : (await import("jiugai/locale/zh-cn")).zhCN;

const isEnglish = locale.tag === "en";
const say = {
  notJson: isEnglish ? "not JSON: " : "不是有效的JSON：",
  notRead: isEnglish ? "cannot be read: " : "无法读取：",
  noExample: isEnglish ? "no such example; there are: " : "没有这个示例；可用示例：",
  more: isEnglish ? "More examples:" : "其他示例：",
};

const { national, ...local } = packs;
const options = { given: Object.fromEntries(values.given.map((pair) => pair.split("="))) };
let failed = false;

for (const { name, url, on } of chosen()) {
  const plan = read(name, url);
  if (plan === undefined) continue;
  const ctx = {
    packs: [national, ...inOrder(Object.values(local))],
    on: day(on, plan),
    include: values.include.split(",").filter(Boolean),
  };
  const review = jiugai.reviewCommunityPlan(plan, ctx, options);
  if (review.ok) printReview({ plan, review, locale, jiugai });
  else report(name, review.issues);
}
if (values.file === undefined && positionals.length === 0 && !values.all) listOthers();
process.exitCode = failed ? 1 : 0;

/** A city overrides its province, so provinces come first. */
function inOrder(list) {
  const isProvince = (pack) => pack.divisionCode.endsWith("0000");
  return [...list.filter(isProvince), ...list.filter((pack) => !isProvince(pack))];
}

function chosen() {
  if (values.file !== undefined) return [{ name: values.file, url: values.file, on: values.on }];
  const known = readdirSync(plans).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : []));
  const names =
    positionals.length > 0 ? positionals : Object.keys(examples).slice(0, values.all ? undefined : shownByDefault);
  for (const name of names.filter((wanted) => !known.includes(wanted)))
    report(name, [say.noExample + known.join(", ")]);
  return names
    .filter((name) => known.includes(name))
    .map((name) => ({ name, url: new URL(`${name}.json`, plans), on: values.on ?? examples[name] }));
}

function read(name, url) {
  let json;
  try {
    json = JSON.parse(readFileSync(url, "utf8"));
  } catch (error) {
    // What the system or the parser says of the file is in its own words; what it means is in the reader's.
    report(name, [`${error instanceof SyntaxError ? say.notJson : say.notRead}${error.message}`]);
    return undefined;
  }
  const parsed = jiugai.parseCommunityPlan(json);
  if (parsed.ok) return parsed.value;
  report(name, parsed.issues);
  return undefined;
}

/** The day asked for, else the last day of the plan year, else today: a terminal has a clock, the library has none. */
function day(on, plan) {
  const text = on ?? (plan.planYear === undefined ? new Date().toISOString().slice(0, 10) : `${plan.planYear}-12-31`);
  if (jiugai.isCivilDate(text)) return text;
  report("--on", [
    jiugai.formatIssue(
      { code: "input.invalid_date", severity: "error", path: [], params: { value: text }, rules: [] },
      locale,
    ),
  ]);
  process.exit(1);
}

function report(name, issues) {
  failed = true;
  console.error(`${name}:`);
  for (const issue of issues)
    console.error(`  - ${typeof issue === "string" ? issue : jiugai.formatIssue(issue, locale)}`);
}

function listOthers() {
  const names = Object.keys(examples).slice(shownByDefault);
  console.log(say.more);
  for (const name of names) console.log(`  npm run demo -- ${name}`);
}

function build() {
  console.error("dist is absent: building it first …");
  const built = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
