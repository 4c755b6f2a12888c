import { addMonthsStep } from "../kernel/date-steps.ts";
import type { RuleRef } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { type RuleReader, readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { checkWarrantyInput } from "./check-input.ts";
import type { WarrantyKind } from "./codes.ts";
import { factNotGiven } from "./finding.ts";
import { qualityIssue } from "./issues.ts";
import { findMinimumWarranty, type MinimumWarranty, pickOpen } from "./minimum-warranty.ts";
import type { WarrantyRules } from "./rules.ts";
import type { QualityStep } from "./steps.ts";
import type { Warranty, WarrantyInput, WarrantySchedule, WarrantyWork } from "./types.ts";

/**
 * Gives the warranty of each accepted work, with its last day. 质量保修期。
 *
 * A warranty runs from the day of acceptance; its last day is the same day of its last month, or that month's last day:
 * from 29 February it is 28 February of a common year. Heating and cooling run for seasons of the place: by the stated
 * reading of this library only those that begin after the day of acceptance, the last day being that of the last season.
 * A contract may give more and then decides; where it gives less, the legal minimum stands and a reason says so. A work
 * is of the kind given, else of that of its item; an item that the rule does not map is not known.
 *
 * @param input - Day of acceptance and the works; measures of a plan fit, ids unique.
 * @param ctx - Packs in force; the rules are those of the day of acceptance.
 * @returns One warranty a work, in the order given; `dueOn` is `null` where it cannot be worked out.
 *
 * @unit designLifeYears: year · contractMonths: calendar months
 * @rule quality.warranty
 * @rule quality.season_reading
 * @rule quality.warranty_kind_of_item
 * @issue quality.warranty_below_minimum — the contract gives less than the law
 * @issue quality.seasons_too_few — the list does not hold every season from acceptance on
 * @source CQR — 第四十条
 * @source ENERGY-530 — 第二十三条
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * import { warrantiesOf } from "jiugai/quality";
 * const works = [{ id: "m1", item: "roof-repair" }, { id: "m2", item: "water-supply", contractMonths: 36 }] as const;
 * const ctx = { packs: [national], on: civilDate("2024-03-01") };
 * const schedule = warrantiesOf({ acceptedOn: civilDate("2024-02-29"), works }, ctx);
 * schedule.ok && schedule.value.warranties.map(({ dueOn }) => dueOn); // => ["2029-02-28", "2027-02-28"]
 * ```
 * @category Calculators
 */
export function warrantiesOf(input: WarrantyInput, ctx: Context<WarrantyRules>): Outcome<WarrantySchedule> {
  const faults = checkWarrantyInput(input);
  if (hasIssues(faults)) return fail(faults);
  const { acceptedOn, divisionCode, works } = input;
  const reader = readRules({ ...ctx, on: acceptedOn }, { divisionCode });
  const trace = startTrace<QualityStep>();
  const warranties = works.map((work, index): Warranty => {
    const nothing = { code: "quality.warranty_end", about: work.id, from: acceptedOn, dueOn: null } as const;
    const terms = reader.find("quality.warranty");
    const { kind, rules: mapped } = kindOf(trace, work, input, reader);
    const open = { ...nothing, kind, minimumOn: null, boundBy: null };
    if (!terms.found) return { ...open, ...pickOpen(terms.finding), rules: mapped };
    const rules = [terms.ref, ...mapped];
    if (kind === null)
      return { ...open, ...pickOpen(factNotGiven("works.kind", rules, ["works", index, "kind"])), rules };
    const minimum = findMinimumWarranty(trace, input, index, terms.value[kind], terms.ref, reader);
    const concluded = conclude(trace, input, index, kind, minimum, terms.ref);
    return { ...nothing, kind, rules: [...rules, ...(minimum.rules ?? [])], ...concluded };
  });
  return succeed({ warranties, rules: reader.refs() }, reader.issues(), trace.steps);
}

/** The kind of a work, and the rule that gives it to the item where neither work nor caller does. */
function kindOf(
  trace: Recorder<QualityStep>,
  { id, item, kind }: WarrantyWork,
  { kindOfItem = {} }: WarrantyInput,
  reader: RuleReader<WarrantyRules>,
): Pick<Warranty, "kind" | "rules"> {
  const given = kind ?? (item === undefined ? undefined : kindOfItem[item]);
  if (given !== undefined || item === undefined) return { kind: given ?? null, rules: [] };
  const found = reader.find("quality.warranty_kind_of_item");
  const ofItem = found.found ? found.value[item] : undefined;
  if (!found.found || ofItem === undefined) return { kind: null, rules: [] };
  const rules = [found.ref];
  trace.add({
    name: "quality.warranty_kind",
    about: id,
    op: "rule",
    inputs: [
      { name: "kind", value: ofItem, unit: "code" },
      { name: "item", value: item, unit: "code" },
    ],
    output: { value: ofItem, unit: "code" },
    rules,
  });
  return { kind: ofItem, rules };
}

/** Sets the contract beside the minimum: the later day decides. */
function conclude(
  trace: Recorder<QualityStep>,
  { acceptedOn, works }: WarrantyInput,
  index: number,
  kind: WarrantyKind,
  minimum: MinimumWarranty,
  ref: RuleRef,
): Pick<Warranty, "boundBy" | "dueOn" | "minimumOn" | "missing" | "reasons"> {
  const { contractMonths, id } = works[index] as WarrantyWork;
  const { missing, on: minimumOn, reasons } = minimum;
  if (minimumOn === undefined) return { boundBy: null, dueOn: null, minimumOn: null, missing, reasons };
  const rules = [ref];
  const path = ["works", index, "contractMonths"];
  if (contractMonths === undefined) {
    if (minimumOn !== null) return { boundBy: "minimum", dueOn: minimumOn, minimumOn, missing, reasons };
    return { boundBy: null, dueOn: null, minimumOn, ...pickOpen(factNotGiven("works.contractMonths", rules, path)) };
  }
  const last = addMonthsStep({ name: "acceptedOn", on: acceptedOn }, contractMonths);
  const contractOn = last.output.value;
  const contractStep = trace.add({ name: "quality.contract_warranty_end", about: id, ...last });
  if (minimumOn === null) return { boundBy: "contract", dueOn: contractOn, minimumOn, missing, reasons };
  const isBelow = contractOn < minimumOn;
  const dueOn = isBelow ? minimumOn : contractOn;
  trace.add({
    name: "quality.warranty_end",
    about: id,
    op: "max",
    inputs: [
      {
        name: "minimumOn",
        value: minimumOn,
        unit: "date",
        ...(minimum.step === undefined ? {} : { step: minimum.step }),
      },
      { name: "contractOn", value: contractOn, unit: "date", step: contractStep },
    ],
    output: { value: dueOn, unit: "date" },
    rules,
  });
  if (!isBelow) return { boundBy: contractOn > minimumOn ? "contract" : "minimum", dueOn, minimumOn, missing, reasons };
  const below = qualityIssue(
    "error",
    "quality.warranty_below_minimum",
    { kind, contractOn, minimumOn },
    { path, rules },
  );
  return { boundBy: "minimum", dueOn, minimumOn, missing, reasons: [...reasons, below] };
}
