import { describe, expect, it } from "vitest";
import { en } from "../../src/locale/en/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import * as packs from "../../src/policies/cn/index.ts";
import type { CnPack } from "../../src/policies/cn/rules.ts";
import { auditPack } from "../../src/policy/audit-pack.ts";
import type { Citation, Dated, SourceDocument } from "../../src/policy/types.ts";
import { parsePack } from "../../src/schema/parse-pack.ts";
import { knownRules, ruleValueSchemas } from "../../src/schema/rule-values.ts";
import { listSources, listStringValues } from "../support/sources.ts";

const named: readonly (readonly [name: string, pack: CnPack])[] = Object.entries(packs);
const values = named.flatMap(([name, pack]) =>
  Object.entries(pack.rules).flatMap(([rule, { series }]) =>
    (series as readonly Dated<unknown>[]).map((dated, index) => ({
      at: `${name} ${rule}[${index}]`,
      name,
      pack,
      rule,
      dated,
    })),
  ),
);
const citations = values.flatMap(({ at, pack, dated }) =>
  dated.cites.map((cite: Citation) => ({ at, cite, document: pack.sources.find(({ id }) => id === cite.source) })),
);
const documents = named.flatMap(([name, pack]) => pack.sources.map((document) => ({ name, document })));

/** From best to worst; nothing is better known than the document it stands in. */
const confidences = ["verified-primary", "verified-secondary", "derived", "low-authority", "from-memory", "uncertain"];

/** Rules whose doubt shows where they are used: a local word decides neither money nor a verdict. */
const decidesNothing = ["measure.aliases"];

const codePoints = (text: string): number => [...text].length;
const isReal = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

describe("packs", () => {
  it("cover the nation and several authorities", () => {
    expect(named.map(([name]) => name)).toContain("national");
    expect(named.length).toBeGreaterThanOrEqual(8);
  });

  it.each(named)("%s passes its audit without an error", (_name, pack) => {
    expect(auditPack(pack, knownRules).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(named)("%s is read by the strict door as it is", (_name, pack) => {
    const parsed = parsePack(JSON.parse(JSON.stringify(pack)));
    expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(parsed.ok && parsed.value).toEqual(pack);
  });

  it("carry an id of their own, and a division unless they are national", () => {
    const ids = named.map(([, pack]) => pack.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      named
        .filter(([name, { divisionCode }]) => (divisionCode === null) !== (name === "national"))
        .map(([name]) => name),
    ).toEqual([]);
  });
});

describe("values", () => {
  it("rest each on a document of the pack, with a known confidence", () => {
    expect(values.filter(({ dated }) => dated.cites.length === 0).map(({ at }) => at)).toEqual([]);
    expect(
      citations.filter(({ document }) => document === undefined).map(({ at, cite }) => `${at} ${cite.source}`),
    ).toEqual([]);
    expect(
      citations
        .filter(({ cite }) => !confidences.includes(cite.confidence))
        .map(({ at, cite }) => `${at} ${cite.confidence}`),
    ).toEqual([]);
  });

  it("are no better known than the document they stand in", () => {
    const better = citations.filter(
      ({ cite, document }) =>
        document !== undefined && confidences.indexOf(cite.confidence) < confidences.indexOf(document.confidence),
    );
    expect(
      better.map(({ at, cite, document }) => `${at} ${cite.confidence}, document ${document?.confidence}`),
    ).toEqual([]);
  });

  it("run only on demand, or carry a warning, where only doubtful pages tell of them", () => {
    const doubtful = values.filter(({ rule, dated }) => {
      const isDoubtful = dated.cites.every(({ confidence }) => ["low-authority", "uncertain"].includes(confidence));
      return isDoubtful && !decidesNothing.includes(rule) && dated.status === undefined && dated.warning === undefined;
    });
    expect(doubtful.map(({ at }) => at)).toEqual([]);
  });

  it("warn with codes that both languages have words for", () => {
    const codes = values.flatMap(({ at, dated }) => (dated.warning === undefined ? [] : [{ at, code: dated.warning }]));
    expect(
      codes
        .filter(({ code }) => !(code in en.labels.warning) || !(code in zhCN.labels.warning))
        .map(({ at, code }) => `${at} ${code}`),
    ).toEqual([]);
  });

  it("quote at most 80 characters of the original", () => {
    expect(
      citations.filter(({ cite }) => codePoints(cite.quote ?? "") > 80 || cite.quote === "").map(({ at }) => at),
    ).toEqual([]);
  });

  it("hold on days that exist, and begin where they are law", () => {
    const days = values.flatMap(({ at, dated }) =>
      [dated.from, dated.to].flatMap((day) => (day == null ? [] : [{ at, day }])),
    );
    expect(days.filter(({ day }) => !isReal(day)).map(({ at, day }) => `${at} ${day}`)).toEqual([]);
    expect(
      values.filter(({ dated }) => (dated.from === null) !== (dated.status === "undated")).map(({ at }) => at),
    ).toEqual([]);
  });

  it("name the place in the document, or the document's note says how it was read", () => {
    const bare = citations.filter(
      ({ cite, document }) =>
        cite.locator === null && cite.confidence === "verified-primary" && document?.note === undefined,
    );
    expect(bare.map(({ at, cite }) => `${at} ${cite.source}`)).toEqual([]);
  });
});

describe("documents", () => {
  it("carry a number as printed, or none", () => {
    const odd = documents.filter(
      ({ document }) => document.docNo !== null && !/〔\d{4}〕\d+号|令/.test(document.docNo),
    );
    expect(odd.map(({ name, document }) => `${name} ${document.id} ${document.docNo}`)).toEqual([]);
  });

  it("say in a note what is uncertain about them", () => {
    const silent = documents.filter(
      ({ document }) =>
        ["low-authority", "from-memory", "uncertain"].includes(document.confidence) &&
        (document.note ?? "").length < 10,
    );
    expect(silent.map(({ name, document }) => `${name} ${document.id}`)).toEqual([]);
    const undated = documents.filter(({ document }) => document.issuedOn === null && (document.note ?? "").length < 10);
    expect(undated.map(({ name, document }) => `${name} ${document.id}`)).toEqual([]);
  });

  it("are one and the same wherever an id is used", () => {
    const first = new Map<string, SourceDocument>();
    for (const { document } of documents) if (!first.has(document.id)) first.set(document.id, document);
    expect(
      documents
        .filter(({ document }) => JSON.stringify(first.get(document.id)) !== JSON.stringify(document))
        .map(({ name, document }) => `${name} ${document.id}`),
    ).toEqual([]);
  });

  it("are official documents, not pages that reprint them", () => {
    expect(
      documents
        .filter(({ document }) => /https?:|www\.|\.(com|cn|org)\b/.test(JSON.stringify(document)))
        .map(({ document }) => document.id),
    ).toEqual([]);
  });
});

describe("rules", () => {
  it("are each read by a calculator", () => {
    const read = new Set(
      listSources()
        .filter(({ path }) => !/^src\/(policies|locale|schema)\//.test(path) && path !== "src/report/locale.ts")
        .flatMap((file) => listStringValues(file).map(({ text }) => text)),
    );
    expect(knownRules.filter((rule) => !read.has(rule))).toEqual([]);
  });

  it("have a schema of their value each, and no other", () => {
    const held = new Set(values.map(({ rule }) => rule));
    expect([...held].filter((rule) => ruleValueSchemas[rule] === undefined)).toEqual([]);
  });
});
