import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (page: string): string => readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");

const fences = (text: string): string[] => text.match(/```ts\n[\s\S]*?```/g) ?? [];
const levels = (text: string): string[] => text.replace(/```[\s\S]*?```/g, "").match(/^#+(?= )/gm) ?? [];
const rowCount = (text: string): number => text.match(/^\|/gm)?.length ?? 0;

describe("pages in Chinese", () => {
  it.each(["policy.md"])("have the examples, headings and rows of the English page: %s", (page) => {
    const [english, chinese] = [read(page), read(`zh-CN/${page}`)];
    expect(fences(english).length).toBeGreaterThan(0);
    expect(fences(chinese)).toEqual(fences(english));
    expect(levels(chinese)).toEqual(levels(english));
    expect(rowCount(chinese)).toBe(rowCount(english));
  });
});
