import { type CommunityPlanReview, explain, type FundingSource, mulDiv, type Step } from "jiugai";
import { Citations, Figure } from "../review/figure.tsx";
import { useVote } from "../review/use-vote.ts";
import { useUi } from "../ui.ts";
import type { Reviewed } from "./plan.tsx";

/** One household's page: what it pays, why, and what changes if the vote fails. */
export function HouseholdView({ reviewed }: { reviewed: Reviewed }) {
  const { t } = useUi();
  const { outcome } = reviewed;
  return (
    <article class="household">
      <h2>{t("householdTitle")}</h2>
      {outcome.ok && outcome.value.households !== null ? (
        <Page reviewed={reviewed} review={outcome.value} shares={outcome.value.households} trace={outcome.trace} />
      ) : (
        <p>{t("noHouseholdShares")}</p>
      )}
    </article>
  );
}

/** Money that is the owners’ already. */
const ownersMoney: readonly FundingSource[] = ["residents", "maintenance-fund", "provident-fund", "common-income"];

interface PageProps {
  readonly reviewed: Reviewed;
  readonly review: CommunityPlanReview;
  readonly shares: NonNullable<CommunityPlanReview["households"]>;
  readonly trace: readonly Step[];
}

function Page({ reviewed: { plan, ctx }, review, shares, trace }: PageProps) {
  const { t, locale, settings, update } = useUi();
  const vote = useVote(plan, review, settings.ballot, ctx);
  const own = shares.shares.find(({ id }) => id === settings.household) ?? shares.shares.at(-1);
  const home = plan.sharing?.households.find(({ id }) => id === own?.id);
  if (own === undefined || home === undefined) return <p>{t("noHouseholdShares")}</p>;
  const amount = locale.format.fen(own.shareFen);
  const steps = ownSteps(trace, home.floor);
  const bySource = review.funding.shares?.bySource ?? [];
  const others = bySource.filter(({ source }) => !ownersMoney.includes(source));
  const fromFunds = bySource.filter(({ source }) => source !== "residents" && ownersMoney.includes(source));
  const othersFen = others.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const tally = vote.outcome?.ok ? vote.outcome.value : null;
  const method = plan.sharing === undefined ? "" : locale.labels["sharing-method"][plan.sharing.method.kind];
  return (
    <>
      <div class="field">
        <label for="home">{t("whichHousehold")}</label>
        <select id="home" value={own.id} onChange={({ currentTarget }) => update({ household: currentTarget.value })}>
          {shares.shares.map(({ id }) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </div>
      <section aria-labelledby="pays">
        <h3 id="pays">{t("whatYouPay")}</h3>
        <p class="amount">
          <Figure
            text={amount}
            title={t("householdN", { id: own.id })}
            trace={trace}
            steps={steps.map(({ id }) => id)}
          />
        </p>
        <p>
          {t(own.shareFen === 0 ? "youPayNothing" : "youPay", {
            id: own.id,
            amount,
            total: locale.format.fen(shares.amountFen),
            n: shares.shares.length,
          })}
        </p>
      </section>
      <section aria-labelledby="why">
        <h3 id="why">{t("whyThisMuch")}</h3>
        <p>{t("sharedBy", { total: locale.format.fen(shares.amountFen), method })}</p>
        <p>
          {home.floor !== undefined && t("yourFloor", { n: home.floor })}
          {t("yourPart", { percent: percentOf(own.shareFen, shares.amountFen) })}
        </p>
        <ol class="steps">
          {steps.map((step) => (
            <li key={step.id}>
              {explain({ trace: [{ ...step, rules: [] }] }, locale)}
              <Citations rules={step.rules} />
            </li>
          ))}
        </ol>
        {fromFunds.map(({ source, amountFen }) => (
          <p key={source}>
            {t("fromFund", { source: locale.labels.source[source], amount: locale.format.fen(amountFen) })}
          </p>
        ))}
        {othersFen > 0 && (
          <p>
            {t("othersPay", {
              amount: locale.format.fen(othersFen),
              list: locale.format.list(others.map(({ source }) => locale.labels.source[source])),
            })}
          </p>
        )}
      </section>
      <section aria-labelledby="fails">
        <h3 id="fails">{t("ifVoteFails")}</h3>
        <p class={`verdict ${tally?.verdict ?? "unknown"}`}>
          {t("voteNow", { matter: locale.labels.matter[vote.matter] })}
          <strong>{t(`vote-${tally?.verdict ?? "unknown"}`)}</strong>
        </p>
        <p class="hint">{t("voteCaution")}</p>
        <ul>
          <li>{t("failsNothingDue", { amount })}</li>
          <li>{t("failsNoWorks")}</li>
          {othersFen > 0 && <li>{t("failsOthers", { amount: locale.format.fen(othersFen) })}</li>}
          <li>{t("failsAgain")}</li>
        </ul>
        <p>
          <a href="#plan">{t("toVote")}</a>
        </p>
      </section>
    </>
  );
}

/** A part of a sum in percent with two decimals. */
function percentOf(part: number, whole: number): string {
  return whole === 0 ? "0" : (mulDiv(part, 10_000, whole, "half-up") / 100).toFixed(2);
}

/** The steps of the sharing that lead to a household of a floor: those of other floors tell it nothing. */
function ownSteps(trace: readonly Step[], floor: number | undefined): readonly Step[] {
  const perFloor = [
    "coefficient",
    "step_above",
    "coefficient_above",
    "within_floor",
    "percent_at_least",
    "percent_at_most",
  ];
  return trace.filter(({ name, about }) => {
    const [, step] = name.split("funding.household.");
    if (step === undefined || step === "floor_total" || step === "total") return false;
    return !perFloor.includes(step) || about === String(floor);
  });
}
