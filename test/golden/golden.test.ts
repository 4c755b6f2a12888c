import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("./", import.meta.url);
const cases = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, data: JSON.parse(readFileSync(new URL(name, folder), "utf8")) }))
  .filter(({ data }) => "input" in data);

describe("golden cases", () => {
  it.each(cases)(
    "$name names its source, and whether it is published, computed, a round trip or by rule",
    ({ data }) => {
      expect(data.source).toMatch(/\S/);
      expect(data.kind).toMatch(/^(published|computed|round trip|by rule)\b/);
    },
  );
});
