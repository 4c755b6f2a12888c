import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { advanceApproval } from "../../src/approval/advance-approval.ts";
import { assessPermit } from "../../src/approval/assess-permit.ts";
import { assessTender } from "../../src/approval/assess-tender.ts";
import { listApprovals } from "../../src/approval/list-approvals.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { guangdong, national, zhejiang } from "../../src/policies/cn/index.ts";

const folder = new URL("../golden/approval/", import.meta.url);
const packs = [national, guangdong, zhejiang];

interface Case {
  readonly calculator: string;
  readonly on: string;
  readonly input: never;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** What the calculator says, in the words that the case expects. */
function answer({ calculator, input, on }: Case): Readonly<Record<string, unknown>> {
  const ctx = { packs, on: civilDate(on) };
  if (calculator === "assessPermit") {
    const result = assessPermit(input, ctx);
    return result.ok ? { ...result.value } : {};
  }
  if (calculator === "assessTender") {
    const result = assessTender(input, ctx);
    return result.ok ? { ...result.value, needs: result.value.contracts.map(({ need }) => need) } : {};
  }
  if (calculator === "listApprovals") {
    const result = listApprovals(input, ctx);
    if (!result.ok) return {};
    const { deadlines, items, missing } = result.value;
    const needs = Object.fromEntries(items.map(({ need, procedure }) => [procedure, need]));
    return { needs, missing, dueOn: deadlines[0]?.dueOn };
  }
  const result = advanceApproval(input, ctx);
  return result.ok ? { ...result.value } : { codes: result.issues.map(({ code }) => code) };
}

describe("golden cases", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const one = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Case;
    expect(answer(one)).toMatchObject(one.expected);
  });
});
