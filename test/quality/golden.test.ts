import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessWageDeposit } from "../../src/quality/assess-wage-deposit.ts";
import { checkAcceptance } from "../../src/quality/check-acceptance.ts";
import { checkQualityDeposit } from "../../src/quality/check-quality-deposit.ts";
import { checkWagePayment } from "../../src/quality/check-wage-payment.ts";
import { trackRectification } from "../../src/quality/track-rectification.ts";
import { warrantiesOf } from "../../src/quality/warranties-of.ts";
import { ask } from "./ask.ts";

const calculators = {
  assessWageDeposit,
  checkAcceptance,
  checkQualityDeposit,
  checkWagePayment,
  trackRectification,
  warrantiesOf,
};
const folder = new URL("../golden/quality/", import.meta.url);
const cases = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), "utf8")) }));

describe("golden cases of quality", () => {
  it.each(cases)("$name", ({ calculator = "warrantiesOf", expected, input, on }) => {
    const calculate = calculators[calculator as "warrantiesOf"];
    expect(ask(calculate, input, on)).toMatchObject({ ok: true, value: expected });
  });
});
