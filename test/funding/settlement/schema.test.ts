import { describe, expect, it } from "vitest";
import { parseContractPayments } from "../../../src/funding/settlement/parse-contract-payments.ts";
import { parseEstimateInput } from "../../../src/funding/settlement/parse-estimate-input.ts";
import { parseFundLedger } from "../../../src/funding/settlement/parse-fund-ledger.ts";
import { parseSettleFundingInput } from "../../../src/funding/settlement/parse-settle-funding-input.ts";
import { places } from "./support.ts";

const entry = { id: "1", source: "municipal", stage: "arrived", on: "2022-02-28", amountFen: 1, kind: "reduction" };
const ledger = { entries: [entry], on: "2022-12-31" };
const estimate = {
  divisionCode: "340103",
  feasibilityEstimateFen: 1,
  proposedEstimateFen: 2,
  approvedEstimateFen: 3,
  investmentFen: 4,
};
const measure = { id: "m1", item: "roads", costFen: 1 };
const account = {
  planned: {
    project: { id: "p", divisionCode: "340103", measures: [measure] },
    scheme: { id: "s", parts: [], balance: null },
    given: { part: "0.5" },
  },
  audited: [{ measureId: "m1", costFen: 1 }],
  added: [{ ...measure, id: "m2" }],
  auditedAreaM2: 60.5,
  paid: [{ source: "municipal", amountFen: 1, measureId: "m1" }],
  pledges: "pro-rata",
};
const payment = { id: "1", on: "2022-02-28", kind: "advance", amountFen: 1 };
const contract = {
  contractPriceFen: 1,
  advanceShare: "0.1",
  progressShare: "0.8",
  statements: [{ on: "2022-02-28", completedFen: 1, advanceRecoveredFen: 1 }],
  payments: [payment],
  settlement: { on: "2022-02-28", priceFen: 1 },
  retainedFen: 1,
  on: "2022-12-31",
};

describe("the doors", () => {
  it.each([
    [parseFundLedger, ledger],
    [parseEstimateInput, estimate],
    [parseEstimateInput, {}],
    [parseSettleFundingInput, account],
    [parseContractPayments, contract],
  ])("read what is sound as it is, and freeze it: %o", (parse, value) => {
    const parsed = parse(value);
    expect(parsed).toEqual({ ok: true, value, issues: [], trace: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
  });

  it.each([
    [parseFundLedger, { ...ledger, x: 1 }, ""],
    [parseFundLedger, { ...ledger, entries: [{ ...entry, x: 1 }] }, "entries.0"],
    [parseEstimateInput, { ...estimate, x: 1 }, ""],
    [parseSettleFundingInput, { ...account, x: 1 }, ""],
    [parseSettleFundingInput, { ...account, planned: { ...account.planned, x: 1 } }, "planned"],
    [parseSettleFundingInput, { ...account, audited: [{ ...account.audited[0], x: 1 }] }, "audited.0"],
    [parseSettleFundingInput, { ...account, paid: [{ ...account.paid[0], x: 1 }] }, "paid.0"],
    [parseContractPayments, { ...contract, x: 1 }, ""],
    [parseContractPayments, { ...contract, statements: [{ ...contract.statements[0], x: 1 }] }, "statements.0"],
    [parseContractPayments, { ...contract, payments: [{ ...payment, x: 1 }] }, "payments.0"],
    [parseContractPayments, { ...contract, settlement: { ...contract.settlement, x: 1 } }, "settlement"],
  ])("refuse a key that is not theirs", (parse, value, path) => {
    expect(places(parse(value).issues)).toEqual([`input.unrecognized_keys ${path}`]);
  });

  it("say what is wrong and where", () => {
    expect(places(parseFundLedger({ ...ledger, entries: [entry, entry] }).issues)).toEqual([
      "input.duplicate_id entries.1.id",
    ]);
    expect(places(parseFundLedger({ ...ledger, entries: [{ ...entry, amountFen: -1 }] }).issues)).toEqual([
      "input.invalid_fen entries.0.amountFen",
    ]);
    expect(places(parseSettleFundingInput({ ...account, paid: [{ source: "bank", amountFen: 1 }] }).issues)).toEqual([
      "input.invalid_value paid.0.source",
    ]);
    expect(places(parseContractPayments({ ...contract, payments: [payment, payment] }).issues)).toEqual([
      "input.duplicate_id payments.1.id",
    ]);
  });
});
