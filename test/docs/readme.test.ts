import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { civilDate, explain, fenFromYuan, shareFunding, squareMetres, traceTo } from "../../src/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import { hefei, national } from "../../src/policies/cn/index.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("README", () => {
  it("prints the explanation that its example gives", () => {
    const measures = [{ id: "m1", item: "drainage" as const, costFen: fenFromYuan("4500000") }];
    const project = { id: "demo", divisionCode: "340103", planYear: 2022, areaM2: squareMetres(10_000), measures };
    const shares = shareFunding({ project }, { packs: [national, hefei], on: civilDate("2022-06-01") });
    const paid = shares.trace.find((step) => step.name === "funding.source_total" && step.about === "municipal");
    const sentences = explain({ trace: traceTo(shares.trace, paid?.id ?? 0) }, zhCN).map(
      (sentence, index) => `${index + 1}. ${sentence}`,
    );
    expect(readme).toContain(["```text", ...sentences, "```"].join("\n"));
  });

  it("names the two set-ups that work in a clean clone", () => {
    expect(readme).toContain("npm ci && npm run demo");
    expect(readme).toContain("npm ci && npm test");
  });

  it("names every subpath of the package", () => {
    const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      readonly exports: Readonly<Record<string, unknown>>;
    };
    for (const subpath of Object.keys(exports).filter((key) => key !== "." && key !== "./package.json"))
      expect(readme).toContain(`jiugai/${subpath.slice(2)}`);
  });
});
