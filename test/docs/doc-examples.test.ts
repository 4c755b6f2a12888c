import { describe, expect, it } from "vitest";
import { listExamples, loadExamples } from "../support/doc-examples.mjs";

const examples = await loadExamples(listExamples());

describe("doc examples", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples.map((example) => [example.name, example] as const))("%s", async (_name, example) => {
    await example.run();
  });
});
