import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { CnPack } from "../../src/policies/cn/rules.ts";
import type { Context } from "../../src/policy/types.ts";
import { scheduleDeadlines } from "../../src/timeline/schedule-deadlines.ts";
import type { ProjectTimeline, TimelineEntry, TimelineInput } from "../../src/timeline/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

/** The project whose days are worked out by hand. */
export const project = JSON.parse(
  readFileSync(new URL("../golden/timeline/whole-project-computed.json", import.meta.url), "utf8"),
);

/** Asks for a timeline with an input that the types need not have seen, and holds the answer to JSON and to its trace. */
export function ask(
  input: unknown,
  day = "2024-03-15",
  packs: readonly CnPack[] = [national],
  include: Context<object>["include"] = [],
): Outcome<ProjectTimeline> {
  const result = scheduleDeadlines(deepFreeze(input) as TimelineInput, { packs, on: civilDate(day), include });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

/** The last days, where there must be an answer. */
export function deadlines(...question: Parameters<typeof ask>): readonly TimelineEntry[] {
  const result = ask(...question);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.deadlines;
}
