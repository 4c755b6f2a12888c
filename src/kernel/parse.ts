import * as z from "zod/mini";
import { invariant } from "./invariant.ts";
import { type Issue, type IssuePath, inputIssue } from "./issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "./outcome.ts";

/** What a schema adds to a custom check so that its fault keeps a code of ours. @internal */
export type CheckParams =
  | {
      readonly code:
        | "input.invalid_area"
        | "input.invalid_fen"
        | "input.invalid_date"
        | "input.invalid_share"
        | "input.invalid";
    }
  | { readonly code: "input.invalid_format"; readonly format: string }
  | { readonly code: "input.out_of_order"; readonly after: string }
  | { readonly code: "input.duplicate_id"; readonly id: string; readonly firstIndex: number };

/**
 * Reads foreign input through a schema; the only place that knows the shape of zod's errors.
 *
 * zod's messages are never read: each of its codes becomes one of ours, an unknown one `input.invalid`.
 * @internal
 */
export function parseWith<T>(schema: z.core.$ZodType<T>, input: unknown): Outcome<T> {
  let parsed: z.core.util.SafeParseResult<T>;
  try {
    parsed = z.safeParse(schema, input, { reportInput: true });
  } catch {
    // Input nested deeper than the stack, or a getter that throws: bad data, not a bug of the caller's.
    return fail([inputIssue("input.invalid", {}, [])]);
  }
  if (parsed.success) return succeed(parsed.data);
  const issues = parsed.error.issues.flatMap((issue) => fromZodIssue(issue, []));
  invariant(hasIssues(issues), "what zod refuses has at least one issue");
  return fail(issues);
}

function fromZodIssue(issue: z.core.$ZodIssue, parent: IssuePath): Issue[] {
  const path = [...parent, ...issue.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
  switch (issue.code) {
    case "invalid_type":
      return [
        issue.input === undefined
          ? inputIssue("input.missing", {}, path)
          : inputIssue("input.invalid_type", { expected: issue.expected, received: typeName(issue.input) }, path),
      ];
    case "too_small":
      return [
        inputIssue(
          "input.too_small",
          { minimum: Number(issue.minimum), inclusive: issue.inclusive ?? true, of: issue.origin },
          path,
        ),
      ];
    case "too_big":
      return [
        inputIssue(
          "input.too_big",
          { maximum: Number(issue.maximum), inclusive: issue.inclusive ?? true, of: issue.origin },
          path,
        ),
      ];
    case "invalid_format":
      return [inputIssue("input.invalid_format", { format: issue.format }, path)];
    case "invalid_value":
      return [
        issue.input === undefined
          ? inputIssue("input.missing", {}, path)
          : inputIssue("input.invalid_value", { allowed: issue.values.map(plain) }, path),
      ];
    case "unrecognized_keys":
      return [inputIssue("input.unrecognized_keys", { keys: issue.keys }, path)];
    case "invalid_union":
      return fromUnion(issue, path);
    case "custom":
      return [fromCheck(issue, path)];
    default:
      return [inputIssue("input.invalid", {}, path)];
  }
}

/** A union tells of the branch that came nearest: the one whose faults lie deepest, then the fewest. */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, path: IssuePath): Issue[] {
  if (issue.discriminator !== undefined && issue.errors.length === 0) {
    const at = issue.discriminator;
    const options = (issue as { options?: readonly unknown[] }).options ?? [];
    return [
      inputIssue("input.invalid_value", { allowed: options.map(plain) }, path.at(-1) === at ? path : [...path, at]),
    ];
  }
  const branches = issue.errors.map((errors) => errors.flatMap((error) => fromZodIssue(error, path)));
  const depth = (branch: readonly Issue[]): number => Math.max(0, ...branch.map((found) => found.path.length));
  const best = branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  return best === undefined || best.length === 0 ? [inputIssue("input.invalid", {}, path)] : best;
}

function fromCheck(issue: z.core.$ZodIssueCustom, path: IssuePath): Issue {
  const params = issue.params as CheckParams | undefined;
  switch (params?.code) {
    case "input.invalid_date":
      return inputIssue(params.code, { value: String(plain(issue.input)) }, path);
    case "input.invalid_area":
    case "input.invalid_fen":
    case "input.invalid_share":
      return inputIssue(params.code, { value: plain(issue.input) }, path);
    case "input.invalid_format":
      return inputIssue(params.code, { format: params.format }, path);
    case "input.out_of_order":
      return inputIssue(params.code, { after: params.after }, path);
    case "input.duplicate_id":
      return inputIssue(params.code, { id: params.id, firstIndex: params.firstIndex }, path);
    default:
      return inputIssue("input.invalid", {}, path);
  }
}

/** What JSON cannot carry, or what is no plain value, is named in words; nothing of the input's own code is run. */
function plain(value: unknown): string | number {
  if (Object.is(value, -0)) return "-0";
  return typeof value === "string" || Number.isFinite(value) ? (value as string | number) : typeName(value);
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : typeof value;
}
