import { type CommunityPlan, type CommunityPlanReview, type Context, formatIssue, type Outcome } from "jiugai";
import type { Rules } from "jiugai/policies/cn";
import { useMemo } from "preact/hooks";
import { BottomLines } from "../review/bottom-lines.tsx";
import { Eligibility } from "../review/eligibility.tsx";
import { Findings } from "../review/findings.tsx";
import { Funding } from "../review/funding.tsx";
import { Households } from "../review/households.tsx";
import { Timeline } from "../review/timeline.tsx";
import { useVote } from "../review/use-vote.ts";
import { VoteSection } from "../review/vote.tsx";
import { Works } from "../review/works.tsx";
import { NamesContext, useUi } from "../ui.ts";

/** A plan that could be read, with what the library says of it. */
export interface Reviewed {
  readonly plan: CommunityPlan;
  readonly ctx: Context<Rules>;
  readonly outcome: Outcome<CommunityPlanReview>;
}

/** The review of the plan, section by section. */
export function Review({ reviewed, isStale }: { reviewed: Reviewed; isStale: boolean }) {
  const { t, locale } = useUi();
  const { outcome, plan } = reviewed;
  return (
    <div class={isStale ? "review stale" : "review"}>
      {isStale && <p class="notice">{t("stale")}</p>}
      {outcome.ok ? (
        <Sections reviewed={reviewed} review={outcome.value} />
      ) : (
        <>
          <h2>{plan.name}</h2>
          <p class="fault">{outcome.issues.map((issue) => formatIssue(issue, locale)).join(" ")}</p>
        </>
      )}
    </div>
  );
}

function Sections({ reviewed, review }: { reviewed: Reviewed; review: CommunityPlanReview }) {
  const { t, locale, settings } = useUi();
  const { plan, ctx, outcome } = reviewed;
  const { trace } = outcome;
  const vote = useVote(plan, review, settings.ballot, ctx);
  const { shares, costFen } = review.funding;
  const facts = [
    [t("eligibilityShort"), locale.labels.verdict[review.eligibility.verdict]],
    [t("investmentShort"), costFen === null ? t("notGiven") : locale.format.fen(costFen)],
    [t("gap"), shares === null ? locale.labels.verdict.unknown : locale.format.fen(shares.gapFen)],
    [t("findingsName"), t("findingCount", { n: review.findings.length })],
  ] as const;
  const names = useMemo(() => new Map(plan.measures.map(({ id, text }) => [id, text ?? id] as const)), [plan]);
  return (
    <NamesContext.Provider value={names}>
      <div class="summary" role="status">
        <h2>{review.name}</h2>
        <p class="hint">{t("rulesOf", { date: locale.format.date(review.on) })}</p>
        <dl>
          {facts.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Works review={review} ctx={ctx} />
      <Eligibility review={review} trace={trace} />
      <Funding plan={plan} review={review} trace={trace} />
      <Households shares={review.households} trace={trace} />
      <VoteSection vote={vote} needed={review.votes} />
      <Timeline plan={plan} review={review} ctx={ctx} />
      <BottomLines report={review.bottomLines} />
      <Findings review={review} />
    </NamesContext.Provider>
  );
}
