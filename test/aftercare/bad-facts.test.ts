import { describe, expect, it } from "vitest";
import { parseAftercareFacts } from "../../src/aftercare/parse-aftercare-facts.ts";
import { run, sound } from "./support.ts";

describe("facts that cannot be", () => {
  it.each([
    [{ divisionCode: "22" }, "input.invalid_format divisionCode"],
    [{ stage: "after-works" }, "input.invalid_value stage"],
    [{ jointMeeting: { participants: ["police"] } }, "input.invalid_value jointMeeting.participants.0"],
    [{ jointMeeting: { participants: [], isPartyLed: 1 } }, "input.invalid_type jointMeeting.isPartyLed"],
    [{ covenant: { decidedOn: "2023-02-29" } }, "input.invalid_date covenant.decidedOn"],
    [{ covenant: { vote: { matter: "tea", verdict: "met" } } }, "input.invalid_value covenant.vote.matter"],
    [{ covenant: { vote: { matter: "covenant", verdict: "yes" } } }, "input.invalid_value covenant.vote.verdict"],
    [{ managementMode: { mode: "nobody" } }, "input.invalid_value managementMode.mode"],
    [{ propertyFees: { monthlyFeeFenPerM2: 0 } }, "input.too_small propertyFees.monthlyFeeFenPerM2"],
    [{ propertyFees: { monthlyFeeFenPerM2: 50, agreedOn: "soon" } }, "input.invalid_date propertyFees.agreedOn"],
    [
      { feeCollection: { dueHouseholdCount: 0, paidHouseholdCount: 0 } },
      "input.too_small feeCollection.dueHouseholdCount",
    ],
    [{ leastCollectionShare: "80%" }, "input.invalid_share leastCollectionShare"],
    [{ hasFundMechanism: "yes" }, "input.invalid_type hasFundMechanism"],
    [
      { fundAccounts: [{ id: "a", balanceFen: -1, firstDepositFen: 0 }] },
      "input.invalid_fen fundAccounts.0.balanceFen",
    ],
    [{ fundPublishedOn: "2023-13-01" }, "input.invalid_date fundPublishedOn"],
    [{ commonIncome: { isForOwners: 1 } }, "input.invalid_type commonIncome.isForOwners"],
    [{ commonIncome: { publishedOn: "" } }, "input.invalid_date commonIncome.publishedOn"],
    [{ facilities: { hasLedger: 0 } }, "input.invalid_type facilities.hasLedger"],
    [{ facilities: { handedOverOn: "2023-02-29" } }, "input.invalid_date facilities.handedOverOn"],
  ])("%j", (facts, expected) => {
    for (const outcome of [run({ ...sound, ...facts }), parseAftercareFacts({ ...sound, ...facts })]) {
      expect([outcome.ok, outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`)]).toEqual([
        false,
        [expected],
      ]);
    }
  });

  it("are refused by the calculator where more pay than owe, an account stands twice, or a utility is none", () => {
    const codesOf = (facts: object) => run({ ...sound, ...facts }).issues.map(({ code }) => code);
    const feeCollection = { dueHouseholdCount: 240, paidHouseholdCount: 241 };
    expect(codesOf({ feeCollection })).toEqual(["aftercare.more_pay_than_owe"]);
    const [account] = sound.fundAccounts;
    expect(codesOf({ fundAccounts: [account, account] })).toEqual(["input.duplicate_id"]);
    expect(codesOf({ utilityAssets: { tram: null } })).toEqual(["input.invalid_value"]);
    expect(codesOf({ utilityAssets: { gas: "no" } })).toEqual(["input.invalid_type"]);
    expect(codesOf({ facilities: { acceptedBy: "" } })).toEqual(["input.missing"]);
    const { stage: _, ...rest } = sound;
    expect(run(rest).issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["input.missing stage"]);
  });

  it("are read where they can be, and no key is passed over", () => {
    const parsed = parseAftercareFacts(sound);
    expect(parsed.ok && parsed.value).toEqual(sound);
    expect(parseAftercareFacts({ ...sound, fees: 1 }).issues[0]?.code).toBe("input.unrecognized_keys");
  });
});
