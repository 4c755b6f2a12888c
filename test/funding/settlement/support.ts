import { expect } from "vitest";
import type { CivilDate, Fen } from "../../../src/kernel/brand.ts";
import type { Issue } from "../../../src/kernel/issue.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";

export const day = (text: string): CivilDate => text as CivilDate;
export const fen = (amount: number): Fen => amount as Fen;
export const yuan = (amount: number): Fen => (amount * 100) as Fen;

/** What every outcome holds to: its trace replays, and JSON carries it unchanged. */
export function sound<T>(outcome: Outcome<T>): Outcome<T> {
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

/** Codes without the part that all of them share. */
export const codes = (issues: readonly Issue[]): string[] =>
  issues.map(({ code }) => code.replace("funding.settlement.", ""));

export const places = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, path }) => `${code.replace("funding.settlement.", "")} ${path.join(".")}`);
