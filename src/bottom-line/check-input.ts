import {
  checkAmount,
  checkAreaM2,
  checkBoolean,
  checkCode,
  checkDay,
  checkDivision,
  checkMembers,
  checkWhole,
  whereGiven,
} from "../funding/input-checks.ts";
import { fundingIssue } from "../funding/issues.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import type { Ratio } from "../kernel/ratio.ts";
import { exclusionReasons, items } from "../measure/codes.ts";
import { heatingWorks, pretexts, servingUtilities, utilityAlignments } from "./codes.ts";
import { bottomLineIssue } from "./issues.ts";
import type { BottomLineFact, BottomLineFacts } from "./types.ts";

type Faults = readonly Issue[];
type Check<T> = (value: T, path: IssuePath) => Faults;

const most = Number.MAX_SAFE_INTEGER;
const verdicts = ["met", "not-met", "unknown"];

/** Faults of the facts; those of `community` and `consent` are found by the calculators that these go to. @internal */
export function checkBottomLineFacts(facts: BottomLineFacts): Faults {
  return [
    ...checkDivision(facts.divisionCode),
    ...whereGiven(facts.planYear, (year) => checkWhole(year, 1900, 2100, ["planYear"])),
    ...each(facts, dayFields, (day, path) => (day === null ? [] : checkDay(day, path))),
    ...each(facts, flagFields, checkBoolean),
    ...codes(facts.pretexts, pretexts, ["pretexts"]),
    ...checkMeasures(facts),
    ...checkPlan(facts),
    ...checkResidents(facts),
    ...checkRenewal(facts),
    ...checkEnergyAndCare(facts),
  ];
}

const dayFields = ["startOn", "coordinatedSchemeOn", "managementModeAgreedOn", "propertyFeesAgreedOn"] as const;
const flagFields = [
  "hasSpecialMechanism",
  "hasHazardSurvey",
  "isInNorthernHeatingRegion",
  "isEnergyRetrofitConsidered",
  "isManagementConsensusReached",
] as const;

function checkMeasures({ centrallyFunded = [], hazards = [], measures }: BottomLineFacts): Faults {
  const unknown = centrallyFunded.flatMap((measureId, index) =>
    measures === undefined || measures.some(({ id }) => id === measureId)
      ? []
      : [fundingIssue("error", "funding.unknown_measure", { measureId }, { path: ["centrallyFunded", index] })],
  );
  return [
    ...checkMembers(measures ?? [], "measures", ({ exclusionReasons: reasons, items: held }, path) => [
      ...(held === undefined
        ? [inputIssue("input.missing", {}, [...path, "items"])]
        : codes(held, items, [...path, "items"])),
      ...codes(reasons, exclusionReasons, [...path, "exclusionReasons"]),
    ]),
    ...checkMembers(hazards, "hazards", ({ item }, path) => checkCode(item, items, [...path, "item"])),
    ...unknown,
  ];
}

function checkPlan({ annualPlan = {}, capacity = {}, utilities = {} }: BottomLineFacts): Faults {
  return [
    ...[annualPlan, capacity].flatMap((part, index) => {
      const name = index === 0 ? "annualPlan" : "capacity";
      return [
        ...each(part, ["communityCount"], checkCount, [name]),
        ...each(part, ["investmentFen"], checkAmount, [name]),
      ];
    }),
    ...each(annualPlan, ["makesHiddenDebt"], checkBoolean, ["annualPlan"]),
    ...Object.entries(utilities).flatMap(([utility, alignment]) => [
      ...checkCode(utility, servingUtilities, ["utilities"]),
      ...whereGiven(alignment, (value) => checkCode(value, utilityAlignments, ["utilities", utility])),
    ]),
  ];
}

function checkResidents({ designVote, localRatio, resettlement = {} }: BottomLineFacts): Faults {
  return [
    ...whereGiven(localRatio, (ratios) =>
      (["participation", "approval"] as const).flatMap((name) => checkRatio(ratios[name], ["localRatio", name])),
    ),
    ...(designVote == null
      ? []
      : [
          ...checkCode(designVote.verdict, verdicts, ["designVote", "verdict"]),
          ...each(designVote, ["decidedOn"], checkDay, ["designVote"]),
        ]),
    ...each(resettlement, ["residentCount", "nearbyCount"], checkCount, ["resettlement"]),
    ...checkPart(resettlement.nearbyCount, resettlement.residentCount, "resettlement.residentCount", [
      "resettlement",
      "nearbyCount",
    ]),
  ];
}

function checkRenewal({ renewal = {}, rent = {} }: BottomLineFacts): Faults {
  const { builtAreaM2, builtPublicAreaM2, demolishedAreaM2, existingAreaM2 } = renewal;
  const { demolishedDangerousAreaM2: dangerous = 0, demolishedIllegalAreaM2: illegal = 0 } = renewal;
  const faults = [
    ...each(renewal, areaFields, checkAreaM2, ["renewal"]),
    ...each(rent, ["yearBeforeFen", "currentFen"], checkAmount, ["rent"]),
  ];
  // Only areas that can be are worth comparing, and an area is added in hundredths.
  if (faults.length > 0) return faults;
  const outside = (Math.round(dangerous * 100) + Math.round(illegal * 100)) / 100;
  return [
    ...checkPart(demolishedAreaM2, existingAreaM2, "renewal.existingAreaM2", ["renewal", "demolishedAreaM2"]),
    ...checkPart(outside, demolishedAreaM2, "renewal.demolishedAreaM2", ["renewal"]),
    ...checkPart(builtPublicAreaM2, builtAreaM2, "renewal.builtAreaM2", ["renewal", "builtPublicAreaM2"]),
    ...(rent.yearBeforeFen === 0
      ? [inputIssue("input.too_small", { minimum: 1, inclusive: true, of: "number" }, ["rent", "yearBeforeFen"])]
      : []),
  ];
}

const areaFields = [
  "existingAreaM2",
  "demolishedAreaM2",
  "demolishedIllegalAreaM2",
  "demolishedDangerousAreaM2",
  "builtAreaM2",
  "builtPublicAreaM2",
] as const;

function checkEnergyAndCare({ elderlyCare = {}, energyRetrofit = {} }: BottomLineFacts): Faults {
  return [
    ...each(energyRetrofit, ["envelope"], (value, path) => checkCode(value, ["renovated", "kept"], path), [
      "energyRetrofit",
    ]),
    ...each(energyRetrofit, ["heating"], (value, path) => checkCode(value, heatingWorks, path), ["energyRetrofit"]),
    ...each(energyRetrofit, ["isCostShared"], checkBoolean, ["energyRetrofit"]),
    ...each(elderlyCare, ["isPossible"], checkBoolean, ["elderlyCare"]),
    ...each(elderlyCare, ["areaM2"], checkAreaM2, ["elderlyCare"]),
    ...each(elderlyCare, ["residentCount"], checkCount, ["elderlyCare"]),
  ];
}

/** Checks the fields of an object that are given. */
function each<T extends object, K extends keyof T & string>(
  object: T,
  names: readonly K[],
  check: Check<Exclude<T[K], undefined>>,
  path: IssuePath = [],
): Faults {
  return names.flatMap((name) => {
    const value = object[name];
    return value === undefined ? [] : check(value as Exclude<T[K], undefined>, [...path, name]);
  });
}

function codes(list: readonly string[] | undefined, allowed: readonly string[], path: IssuePath): Faults {
  return (list ?? []).flatMap((code, index) => checkCode(code, allowed, [...path, index]));
}

function checkCount(value: number, path: IssuePath): Faults {
  return checkWhole(value, 0, most, path);
}

function checkRatio(ratio: Ratio, path: IssuePath): Faults {
  const { num, den } = ratio ?? {};
  const isShare = Number.isSafeInteger(num) && Number.isSafeInteger(den) && num >= 0 && num <= den && den > 0;
  if (isShare && !Object.is(num, -0)) return [];
  return [bottomLineIssue("error", "bottom_line.invalid_ratio", { num: String(num), den: String(den) }, { path })];
}

function checkPart(
  part: number | undefined,
  whole: number | undefined,
  wholeFact: BottomLineFact,
  path: IssuePath,
): Faults {
  if (part === undefined || whole === undefined || !(part > whole)) return [];
  return [bottomLineIssue("error", "bottom_line.part_exceeds_whole", { part, whole, wholeFact }, { path })];
}
