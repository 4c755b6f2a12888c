import { describe, expect, it } from "vitest";
import { checkExampleTypes, listExamples, loadExamples } from "../support/doc-examples.mjs";

const listed = listExamples();
const examples = await loadExamples(listed);

describe("doc examples", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it("compile for a strict consumer", () => {
    expect(checkExampleTypes(listed)).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))("%s", async (_name, example) => {
    await example.run();
  });
});
