import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { folders, listPages } from "../../docs/generate/pages.mjs";
import * as cn from "../../src/policies/cn/index.ts";
import { parseCommunity, parseCommunityPlan } from "../../src/schema/index.ts";
import { root } from "../support/sources.ts";

const pages = await listPages();
const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("generated pages", () => {
  it.each([...pages.keys()])("%s is what npm run docs:generate writes", (path) => {
    expect(read(path) === pages.get(path), `run npm run docs:generate: ${path} is out of date`).toBe(true);
  });

  it.each(folders)("%s holds nothing else", (folder) => {
    expect(readdirSync(join(root, folder)).filter((name) => !pages.has(`${folder}/${name}`))).toEqual([]);
  });
});

describe("JSON Schemas", () => {
  const ajv = new Ajv2020({ strictTypes: false, strictTuples: false });
  const names = [...pages.keys()].filter((path) => path.startsWith("docs/schema/"));
  for (const name of names) ajv.addSchema(JSON.parse(pages.get(name) ?? "") as object);
  const validate = (model: string): ValidateFunction => {
    const found = ajv.getSchema(`${model}.json`);
    if (found === undefined) throw new Error(`${model}.json is no schema`);
    return found;
  };
  const plans = (JSON.parse(read("test/golden/projects.json")) as { readonly records: { readonly plan: object }[] })
    .records;

  it.each(names)("%s compiles, with all that it refers to", (name) => {
    expect(() => validate(name.slice("docs/schema/".length, -".json".length))).not.toThrow();
  });

  it("accept every published plan", () => {
    const accepts = validate("community-plan");
    expect(plans.length).toBeGreaterThan(50);
    for (const { plan } of plans) expect([accepts(plan), accepts.errors]).toEqual([true, null]);
  });

  it("accept every pack of the library, and those of the tests", () => {
    const accepts = validate("pack");
    const packs = Object.values(cn);
    const others = readdirSync(join(root, "test/golden/packs")).flatMap(
      (name) => JSON.parse(read(`test/golden/packs/${name}`)) as object | object[],
    );
    for (const pack of [...packs, ...others]) expect([accepts(pack), accepts.errors]).toEqual([true, null]);
  });

  it.each([
    ["an unknown key", { colour: "red" }],
    ["a negative amount", { investmentFen: -1 }],
    ["half a fen", { investmentFen: 0.5 }],
    ["a masked division", { divisionCode: "00" }],
    ["a word for a number", { householdCount: "12" }],
    ["a kind of plan that does not exist", { scale: "some" }],
    ["a year that nobody can mean", { planYear: 22 }],
  ])("refuse %s, as the parser does", (_what, change) => {
    const plan = { ...plans[0]?.plan, ...change };
    expect([validate("community-plan")(plan), parseCommunityPlan(plan).ok]).toEqual([false, false]);
  });

  it("refuse an owner without a unit, as the parser does", () => {
    const community = { id: "c", name: "c", divisionCode: "220102", owners: [{ id: "a", units: [] }] };
    expect([validate("community")(community), parseCommunity(community).ok]).toEqual([false, false]);
  });

  it("say what only the parser checks", () => {
    const schema = JSON.parse(pages.get("docs/schema/date.json") ?? "") as { readonly description: string };
    expect(schema.description).toContain("The day must exist.");
  });
});
