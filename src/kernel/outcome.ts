import type { Issue } from "./issue.ts";
import type { Step } from "./trace.ts";

/** An answer, with warnings and the steps that led there. 成功结果。 */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
  readonly issues: readonly Issue[];
  readonly trace: readonly Step[];
}

/** No answer: at least one error says why, and the trace shows how far it got. 失败结果。 */
export interface Fail {
  readonly ok: false;
  readonly issues: readonly [Issue, ...Issue[]];
  readonly trace: readonly Step[];
}

/** What every calculator and parser returns; plain JSON. 计算结果。 */
export type Outcome<T> = Ok<T> | Fail;

/** A three-valued finding. 三值结论：符合、不符合、未知。 */
export type Verdict = "met" | "not-met" | "unknown";

/** Wraps an answer. @internal */
export function succeed<T>(value: T, issues: readonly Issue[] = [], trace: readonly Step[] = []): Ok<T> {
  return { ok: true, value, issues, trace };
}

/** Refuses with reasons. @internal */
export function fail(issues: readonly [Issue, ...Issue[]], trace: readonly Step[] = []): Fail {
  return { ok: false, issues, trace };
}

/** Tells whether a list holds at least one issue. @internal */
export function hasIssues(issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] {
  return issues.length > 0;
}

/** The error that `unwrap` throws; recognise it by `name`, never by `instanceof`. 结果异常。 */
export interface OutcomeError extends Error {
  readonly name: "OutcomeError";
  readonly issues: readonly Issue[];
}

/**
 * Gives the value of an outcome, or throws for people who want exceptions. 取值，失败时抛出异常。
 *
 * @throws OutcomeError (recognised by its `name`) carrying the issues, when the outcome is not ok.
 *
 * @example
 * ```ts
 * import { unwrap } from "jiugai/kernel";
 * unwrap({ ok: true, value: 42, issues: [], trace: [] }); // => 42
 * ```
 */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const error = new Error(outcome.issues.map((issue) => `${issue.code} at [${issue.path.join(", ")}]`).join("; "));
  throw Object.assign(error, { name: "OutcomeError" as const, issues: outcome.issues });
}

/**
 * Joins independent outcomes: all values when every one is ok, else every issue. 汇集多个结果。
 *
 * @example
 * ```ts
 * import { collect } from "jiugai/kernel";
 * const one = { ok: true as const, value: 1, issues: [], trace: [] };
 * collect([one, one]); // => { ok: true, value: [1, 1], issues: [], trace: [] }
 * ```
 */
export function collect<T>(outcomes: readonly Outcome<T>[]): Outcome<T[]> {
  const values: T[] = [];
  const issues: Issue[] = [];
  const faults: Issue[] = [];
  for (const outcome of outcomes) {
    if (outcome.ok) {
      values.push(outcome.value);
      issues.push(...outcome.issues);
    } else {
      faults.push(...outcome.issues);
    }
  }
  // Steps of independent traces would clash in their numbers; each outcome keeps its own.
  return hasIssues(faults) ? fail(faults) : succeed(values, issues);
}
