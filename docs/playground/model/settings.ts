import { type Choice, choices, type Matter, type MilestoneKind, matters, milestoneKinds } from "jiugai";
import { type Language, languages } from "../words.ts";
import { examples } from "./examples.ts";

/** Characters that a plan may have; the plan of a large community has a tenth of that. */
export const maxCharacters = 262_144;

/** Votes by choice, as counted. */
export interface Ballot {
  /** `null` takes the matter that the works call for. */
  readonly matter: Matter | null;
  readonly heads: Readonly<Record<Choice, number>>;
  /** @unit m² */
  readonly areaM2: Readonly<Record<Choice, number>>;
}

/** How the second scenario differs; what is "" stays as in its plan. */
export interface Variant {
  /** The id of an example; "" is the plan itself. */
  readonly example: string;
  readonly divisionCode: string;
  readonly planYear: string;
  readonly costPercent: string;
  readonly residentsYuan: string;
}

/** What a link carries. */
export interface Settings {
  readonly lang: Language;
  readonly text: string;
  readonly on: string;
  /** Drafts, undated and uncertain rules run too. */
  readonly asksAll: boolean;
  readonly ballot: Ballot;
  readonly milestones: Readonly<Partial<Record<MilestoneKind, string>>>;
  readonly variant: Variant;
  readonly household: string;
}

export const sameAsPlan: Variant = { example: "", divisionCode: "", planYear: "", costPercent: "", residentsYuan: "" };

/** The settings that show a plan afresh. */
export function settingsFor(plan: unknown, on: string): Omit<Settings, "lang" | "asksAll"> {
  return {
    text: JSON.stringify(plan, null, 2),
    on,
    ballot: sampleBallot(plan),
    milestones: {},
    variant: sameAsPlan,
    household: "",
  };
}

export function firstSettings(lang: Language): Settings {
  const [first] = examples;
  return { lang, asksAll: false, ...settingsFor(first.plan, first.on) };
}

/** A made-up count over as many owners as the plan has households; the page says that it is made up. */
function sampleBallot(plan: unknown): Ballot {
  const { householdCount, areaM2, sharing } = (plan ?? {}) as Record<string, unknown>;
  const households = (sharing as { households?: unknown[] } | undefined)?.households?.length;
  const heads = Number.isInteger(householdCount) ? Number(householdCount) : (households ?? 30);
  const area = typeof areaM2 === "number" ? Math.floor(areaM2) : heads * 80;
  const split = (whole: number): Record<Choice, number> => {
    const [against, abstain, none] = [0.05, 0.05, 0.1].map((part) => Math.floor(whole * part)) as [
      number,
      number,
      number,
    ];
    return { for: whole - against - abstain - none, against, abstain, none };
  };
  const byHeads = split(heads);
  const byArea = split(area);
  for (const choice of choices) if (byHeads[choice] === 0) byArea[choice] = 0;
  byArea.for = area - byArea.against - byArea.abstain - byArea.none;
  return { matter: null, heads: byHeads, areaM2: byArea };
}

/** Settings from a link, as far as they are of the right kind. */
export function readSettings(saved: unknown, lang: Language): Settings {
  const first = firstSettings(lang);
  if (typeof saved !== "object" || saved === null) return first;
  const { text, on, asksAll, ballot, milestones, variant, household, lang: said } = saved as Record<string, unknown>;
  if (typeof text !== "string" || text.length > maxCharacters) return first;
  const votes = (ballot ?? {}) as Partial<Record<keyof Ballot, unknown>>;
  return {
    lang: languages.find((language) => language === said) ?? lang,
    text,
    on: typeof on === "string" && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : first.on,
    asksAll: asksAll === true,
    ballot: {
      matter: matters.find((matter) => matter === votes.matter) ?? null,
      heads: texts(votes.heads, choices, first.ballot.heads, "number"),
      areaM2: texts(votes.areaM2, choices, first.ballot.areaM2, "number"),
    },
    milestones: texts<Settings["milestones"]>(milestones, milestoneKinds, {}, "string"),
    variant: texts(variant, Object.keys(sameAsPlan) as (keyof Variant)[], sameAsPlan, "string"),
    household: typeof household === "string" ? household : "",
  };
}

function texts<T extends object>(data: unknown, keys: readonly (keyof T & string)[], other: T, kind: string): T {
  const given = (data ?? {}) as Record<string, unknown>;
  const found = keys.flatMap((key) => (typeof given[key] === kind ? [[key, given[key]]] : []));
  return { ...other, ...Object.fromEntries(found) };
}
