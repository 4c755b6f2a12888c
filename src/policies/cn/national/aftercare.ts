import type { AftercareDemand, AftercareRules } from "../../../aftercare/rules.ts";
import type { CivilDate } from "../../../kernel/brand.ts";
import type { Citation, Dated, Rule } from "../../../policy/types.ts";
import type { CnPack } from "../rules.ts";

const guidingOpinions = "2020-07-20" as CivilDate;
const civilCode = "2021-01-01" as CivilDate;
const notice2021 = "2021-12-14" as CivilDate;

/** The guiding opinions of 2020; the paragraphs on handover and long-term management are known from memory. */
const opinions = (locator: string, confidence: Citation["confidence"] = "from-memory"): Citation => ({
  source: "GBF-2020-23",
  locator,
  confidence,
});

const code = (locator: string, confidence: Citation["confidence"] = "verified-primary"): Citation => ({
  source: "CC",
  locator,
  confidence,
});

/** The notice of 2021; its paragraph on long-term management is known from memory. */
const requirements = (locator: string, confidence: Citation["confidence"] = "from-memory"): Citation => ({
  source: "JBC-2021-50",
  locator,
  confidence,
});

/** Demanded by the end of the works, and asked for with them. */
const strict: AftercareDemand = { stage: "after-acceptance", isStrict: true };
/** What the texts allow, or what only follows from them. */
const soft: AftercareDemand = { stage: "after-acceptance", isStrict: false };

const demand = <V>(...series: readonly [Dated<V>, ...Dated<V>[]]): Rule<V> => ({
  unit: "code",
  datedBy: "event",
  series,
});

const from = <V>(day: CivilDate, value: V, ...cites: readonly [Citation, ...Citation[]]): Rule<V> =>
  demand({ from: day, value, cites });

/** A decision that the opinions ask for, and for which the Code names the matter. */
const decision = <V>(value: V, item: string): Rule<V> =>
  demand(
    { from: guidingOpinions, to: civilCode, value, cites: [opinions("三（四）")] },
    { from: civilCode, value, cites: [opinions("三（四）"), code(`第二百七十八条第一款${item}`)] },
  );

/**
 * The matter for each mode is our reading: whoever manages for the owners is hired, and managing by themselves is a major
 * matter of common management.
 */
const matters = {
  "property-company": "hire-manager",
  "state-owned-backstop": "hire-manager",
  "community-custody": "hire-manager",
  "self-management": "other-major",
  "other-manager": "hire-manager",
} as const;
const modeByCode = code("第二百七十八条第一款第四项、第九项", "derived");

/**
 * What long-term management consists of. 长效管理机制。
 *
 * Only management mode and fees are asked for before the start. That fees are paid, that there is a ledger, and that common
 * income is published follows from the texts and is written in none that was read; no text sets a share of households
 * that must pay. Renovated assets may be handed to utilities, and need not be.
 */
export const nationalAftercare: Pick<CnPack["rules"], keyof AftercareRules> = {
  "aftercare.joint_meeting": from(
    guidingOpinions,
    { ...strict, participants: ["community-committee", "owners-committee", "property-company"] },
    opinions("三（四）"),
  ),
  "aftercare.owners_committee": decision({ ...strict, matter: "owners-committee" }, "第三项"),
  "aftercare.rules_of_procedure": decision({ ...strict, matter: "rules-of-procedure" }, "第一项"),
  "aftercare.covenant": decision({ ...strict, matter: "covenant" }, "第二项"),
  "aftercare.management_mode": demand(
    { from: guidingOpinions, to: civilCode, value: { ...strict, matters }, cites: [opinions("三（四）")] },
    { from: civilCode, to: notice2021, value: { ...strict, matters }, cites: [opinions("三（四）"), modeByCode] },
    {
      from: notice2021,
      value: { stage: "before-start", isStrict: true, matters },
      cites: [requirements("一（六）"), modeByCode],
    },
  ),
  "aftercare.property_fees": from(notice2021, { stage: "before-start", isStrict: true }, requirements("一（六）")),
  "aftercare.fee_collection": from(notice2021, { ...soft, leastShare: null }, requirements("一（六）", "derived")),
  "aftercare.fund_mechanism": from(guidingOpinions, strict, opinions("三（四）")),
  "aftercare.fund_balance": from("2008-02-01" as CivilDate, strict, {
    source: "SMF-165",
    locator: "第十七条",
    confidence: "from-memory",
  }),
  "aftercare.fund_accounts_published": from(civilCode, strict, code("第二百八十一条")),
  "aftercare.common_income_owned": from(civilCode, strict, code("第二百八十二条")),
  "aftercare.common_income_published": from(civilCode, soft, code("第二百八十二条", "derived")),
  "aftercare.facility_handover": from(guidingOpinions, strict, opinions("三（三）")),
  "aftercare.facility_ledger": from(guidingOpinions, soft, opinions("三（三）", "derived")),
  "aftercare.utility_handover": from(
    notice2021,
    { ...soft, utilities: ["power", "telecom", "water", "drainage", "gas", "heat"] },
    requirements("二", "verified-secondary"),
  ),
};
