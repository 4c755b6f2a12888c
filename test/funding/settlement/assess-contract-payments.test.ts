import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessContractPayments } from "../../../src/funding/settlement/assess-contract-payments.ts";
import type { ContractPaymentStatus, ContractPayments } from "../../../src/funding/settlement/types.ts";
import { type Outcome, unwrap } from "../../../src/kernel/outcome.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { codes, day, fen, places, sound } from "./support.ts";

const payment = (id: string, on: string, kind: "advance" | "progress" | "final", amount: number) => ({
  id,
  on: day(on),
  kind,
  amountFen: fen(amount),
});
const statement = (on: string, completed: number, recovered?: number) => ({
  on: day(on),
  completedFen: fen(completed),
  ...(recovered === undefined ? {} : { advanceRecoveredFen: fen(recovered) }),
});

/** A contract of 1000 fen, 10 % in advance, 80 % of the work done. */
function aContract(overrides: Partial<ContractPayments> = {}): ContractPayments {
  return {
    contractPriceFen: fen(1000),
    advanceShare: "0.1",
    progressShare: "0.8",
    statements: [statement("2022-07-31", 500)],
    payments: [payment("1", "2022-05-10", "advance", 100), payment("2", "2022-08-10", "progress", 400)],
    on: day("2022-12-31"),
    ...overrides,
  };
}

function run(input: ContractPayments): Outcome<ContractPaymentStatus> {
  return sound(assessContractPayments(deepFreeze(input)));
}
const assess = (overrides: Partial<ContractPayments> = {}): ContractPaymentStatus => unwrap(run(aContract(overrides)));

describe("payments before the settlement", () => {
  it("may reach the advance and the share of the work done, exactly", () => {
    expect(assess()).toEqual({
      verdict: "met",
      paidFen: 500,
      allowedFen: 500,
      payableFen: 0,
      paidShare: { num: 500, den: 1000 },
      allowedShare: { num: 500, den: 1000 },
      findings: [],
      laterPaymentCount: 0,
    });
    expect(assess({ on: day("2022-08-09") })).toMatchObject({ paidFen: 100, payableFen: 400, laterPaymentCount: 1 });
  });

  it("are above it by one fen", () => {
    const extra = payment("3", "2022-08-20", "progress", 1);
    const status = assess({ payments: [...aContract().payments, extra] });
    expect(status).toMatchObject({ verdict: "not-met", payableFen: 0 });
    expect(status.findings).toMatchObject([
      {
        code: "funding.settlement.paid_above_allowed",
        severity: "error",
        path: ["payments"],
        params: { firstOn: "2022-08-20", excessFen: 1, openFen: 1 },
      },
    ]);
  });

  it("count no work before it is stated, and from that day on", () => {
    const early = [payment("1", "2022-07-30", "progress", 101)];
    const { findings, verdict } = assess({ payments: early });
    expect([verdict, findings[0]?.severity, findings[0]?.params]).toEqual([
      "met",
      "warning",
      { firstOn: "2022-07-30", excessFen: 1, openFen: 0 },
    ]);
    expect(assess({ payments: [payment("1", "2022-07-31", "progress", 101)] }).findings).toEqual([]);
    expect(assess({ statements: [], payments: early }).verdict).toBe("not-met");
  });

  it("go by the last statement, in whatever order they are given", () => {
    const statements = [statement("2022-10-31", 700), statement("2022-07-31", 500), statement("2023-01-31", 900)];
    expect(assess({ statements }).allowedFen).toBe(660);
    expect(assess({ statements: [...statements].reverse() }).allowedFen).toBe(660);
  });

  it("show on the day of a statement that takes work, or the advance, back", () => {
    const statements = [statement("2022-07-31", 500), statement("2022-09-30", 500, 40)];
    expect(assess({ statements })).toMatchObject({ verdict: "not-met", allowedFen: 460 });
    expect(assess({ statements }).findings[0]?.params).toEqual({ firstOn: "2022-09-30", excessFen: 40, openFen: 40 });
  });

  it("never reach beyond the price", () => {
    const statements = [statement("2022-07-31", 1000)];
    const all = { advanceShare: "0.3", statements } as const;
    expect(assess(all).allowedFen).toBe(1000);
    const { findings } = assess({ ...all, payments: [payment("1", "2022-08-10", "progress", 1001)] });
    expect(codes(findings)).toEqual(["paid_above_allowed", "paid_above_price"]);
    expect(assess({ ...all, payments: [payment("1", "2022-08-10", "progress", 1000)] }).findings).toEqual([]);
  });

  it("round the advance and the progress payment half a fen up", () => {
    const { allowedFen } = assess({ contractPriceFen: fen(1005), statements: [statement("2022-07-31", 501)] });
    // 100.5 and 400.8.
    expect(allowedFen).toBe(101 + 401);
  });

  it("have no share of a price of nothing", () => {
    const status = assess({ contractPriceFen: fen(0), statements: [], payments: [] });
    expect(status).toMatchObject({ verdict: "met", allowedFen: 0, paidShare: null, allowedShare: null });
  });
});

describe("payments after the settlement", () => {
  const settlement = { on: day("2022-11-30"), priceFen: fen(960) };
  const final = payment("3", "2022-12-10", "final", 431);

  it("may reach the settled price less what is kept back", () => {
    const settled = { settlement, retainedFen: fen(29), payments: [...aContract().payments, final] };
    expect(assess(settled)).toMatchObject({ verdict: "met", paidFen: 931, allowedFen: 931, findings: [] });
    expect(assess({ ...settled, retainedFen: fen(30) }).findings[0]?.params).toEqual({
      firstOn: "2022-12-10",
      excessFen: 1,
      openFen: 1,
    });
    expect(assess({ settlement }).allowedFen).toBe(960);
  });

  it("show what was paid above a price that was settled lower, on the day of the settlement", () => {
    const low = { settlement: { on: day("2022-11-30"), priceFen: fen(450) } };
    expect(assess(low).findings.map(({ code, params }) => [code.split(".")[2], params])).toEqual([
      ["paid_above_allowed", { firstOn: "2022-11-30", excessFen: 50, openFen: 50 }],
      ["paid_above_price", { firstOn: "2022-11-30", excessFen: 50, openFen: 50 }],
    ]);
  });

  it.each([
    ["2022-11-29", ["paid_above_allowed", "final_payment_early"], "2022-11-30"],
    ["2022-11-30", [], null],
  ])("on %s", (on, expected, settledOn) => {
    const { findings } = assess({ settlement, payments: [...aContract().payments, { ...final, on: day(on) }] });
    expect(codes(findings)).toEqual(expected);
    const early = findings.find(({ code }) => code.endsWith("final_payment_early"));
    if (settledOn !== null)
      expect(early).toMatchObject({
        severity: "warning",
        path: ["payments", 2],
        params: { paymentId: "3", paidOn: on, settledOn },
      });
  });

  it("are early where nothing is settled by the day of the question", () => {
    const payments = [payment("f", "2022-08-10", "final", 1)];
    for (const more of [{}, { settlement: { on: day("2023-01-01"), priceFen: fen(960) } }]) {
      const status = assess({ payments, ...more });
      expect(status.verdict).toBe("not-met");
      expect(status.findings).toMatchObject([{ severity: "error", params: { settledOn: null } }]);
    }
  });
});

describe("a contract that cannot be right", () => {
  it.each([
    ["input.invalid_fen contractPriceFen", { contractPriceFen: -1 }],
    ["input.invalid_share advanceShare", { advanceShare: "1.1" }],
    ["input.invalid_share progressShare", { progressShare: "80%" }],
    ["input.invalid_date statements.0.on", { statements: [{ on: "x", completedFen: 1 }] }],
    ["input.invalid_fen statements.0.completedFen", { statements: [{ on: "2022-01-01", completedFen: -1 }] }],
    ["input.invalid_fen statements.0.advanceRecoveredFen", { statements: [statement("2022-01-01", 1, -1)] }],
    ["input.too_big statements.0.advanceRecoveredFen", { statements: [statement("2022-01-01", 1, 101)] }],
    ["input.duplicate_id statements.1.on", { statements: [statement("2022-01-01", 1), statement("2022-01-01", 2)] }],
    ["input.duplicate_id payments.1.id", { payments: [aContract().payments[0], aContract().payments[0]] }],
    ["input.invalid_date payments.0.on", { payments: [{ ...aContract().payments[0], on: "2022-02-30" }] }],
    ["input.invalid_value payments.0.kind", { payments: [{ ...aContract().payments[0], kind: "bonus" }] }],
    ["input.invalid_fen payments.0.amountFen", { payments: [{ ...aContract().payments[0], amountFen: 0.5 }] }],
    ["input.invalid_date settlement.on", { settlement: { on: "x", priceFen: 1 } }],
    ["input.invalid_fen settlement.priceFen", { settlement: { on: "2022-01-01", priceFen: -1 } }],
    ["input.invalid_fen retainedFen", { retainedFen: -1 }],
    ["input.too_big retainedFen", { retainedFen: 1001 }],
    ["input.too_big retainedFen", { retainedFen: 11, settlement: { on: "2022-01-01", priceFen: 10 } }],
    ["input.invalid_date on", { on: "2022" }],
    [
      "input.invalid_fen payments",
      { payments: Array.from({ length: 101 }, (_, at) => payment(`${at}`, "2022-01-01", "progress", 9 * 10 ** 13)) },
    ],
  ])("is refused: %s", (place, change) => {
    const outcome = run({ ...aContract(), ...change } as ContractPayments);
    expect(outcome.ok).toBe(false);
    expect(places(outcome.issues)).toEqual([place]);
  });
});

describe("properties", () => {
  const amount = fc.integer({ min: 0, max: 10 ** 12 });
  const on = fc.integer({ min: 1, max: 28 }).map((number) => `2022-02-${String(number).padStart(2, "0")}`);
  const contracts = fc.record({
    contractPriceFen: amount.map(fen),
    advanceShare: fc.constantFrom("0", "0.1", "0.30"),
    progressShare: fc.constantFrom("0.6", "0.8", "1"),
    statements: fc.uniqueArray(
      fc.tuple(on, amount).map(([day_, completed]) => statement(day_, completed)),
      { selector: (one) => one.on, maxLength: 4 },
    ),
    payments: fc
      .array(fc.tuple(on, fc.constantFrom("advance" as const, "progress" as const, "final" as const), amount), {
        maxLength: 5,
      })
      .map((list) => list.map(([day_, kind, paid], index) => payment(`${index}`, day_, kind, paid))),
    settlement: fc.option(fc.record({ on: on.map(day), priceFen: amount.map(fen) }), { nil: undefined }),
  });

  it("the order of payments and statements does not matter, and paying what is payable is never above", () => {
    fc.assert(
      fc.property(contracts, ({ settlement, ...facts }) => {
        const input = {
          ...facts,
          ...(settlement === undefined ? {} : { settlement }),
          on: day("2022-02-20"),
        } as ContractPayments;
        const status = unwrap(run(input));
        const turned = {
          ...input,
          statements: [...input.statements].reverse(),
          payments: [...input.payments].reverse(),
        };
        const { findings: _, ...figures } = unwrap(run(turned));
        expect(status).toMatchObject(figures);
        expect(status.allowedFen).toBeLessThanOrEqual(Math.max(input.contractPriceFen, settlement?.priceFen ?? 0));
        expect(status.payableFen).toBe(Math.max(0, status.allowedFen - status.paidFen));
        const rest = payment("rest", "2022-02-20", "progress", status.payableFen);
        const paidUp = unwrap(run({ ...input, payments: [...input.payments, rest] }));
        expect(paidUp.verdict).toBe(status.verdict);
        expect(paidUp.payableFen).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
