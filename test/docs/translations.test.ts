import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (page: string): string => readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");

const fences = (text: string): string[] => text.match(/```\w+\n[\s\S]*?```/g) ?? [];
const levels = (text: string): string[] => text.replace(/```[\s\S]*?```/g, "").match(/^#+(?= )/gm) ?? [];
const rowsOf = (text: string): string[] => text.match(/^\|.*/gm) ?? [];
const namesIn = (row: string): string[] => row.match(/`[^`]+`/g) ?? [];

describe("pages in Chinese", () => {
  it.each([
    ["docs/policy.md", "docs/zh-CN/policy.md"],
    ["README.md", "docs/zh-CN/README.md"],
  ])("have the examples, headings and rows of the English page: %s", (page, translation) => {
    const [english, chinese] = [read(page), read(translation)];
    expect(fences(english).length).toBeGreaterThan(0);
    expect(fences(chinese)).toEqual(fences(english));
    expect(levels(chinese)).toEqual(levels(english));
    expect(rowsOf(chinese)).toHaveLength(rowsOf(english).length);
  });

  it("name in each row of the README what the English row names", () => {
    const [english, chinese] = [read("README.md"), read("docs/zh-CN/README.md")].map((text) =>
      rowsOf(text).map((row) => namesIn(row).sort()),
    );
    expect(chinese).toEqual(english);
  });
});
