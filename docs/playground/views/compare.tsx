import {
  type CommunityPlan,
  compareFunding,
  type FundingComparison,
  formatIssue,
  parseCommunityPlan,
  reviewCommunityPlan,
  type Step,
} from "jiugai";
import { useMemo } from "preact/hooks";
import { examples } from "../model/examples.ts";
import { contextOf } from "../model/places.ts";
import { variantOf } from "../model/scenario.ts";
import { Figure } from "../review/figure.tsx";
import { Flow } from "../review/funding.tsx";
import { Scroll } from "../review/scroll.tsx";
import { stepsOf, useUi } from "../ui.ts";
import type { Reviewed } from "./plan.tsx";
import { VariantForm } from "./variant-form.tsx";

type Side = { plan: CommunityPlan; reviewed: Reviewed["outcome"] };

/** The plan beside a second scenario: who pays what in each, and the differences. */
export function Compare({ reviewed, raw }: { reviewed: Reviewed; raw: unknown }) {
  const { t, locale, settings } = useUi();
  const names = [t("scenarioA"), t("scenarioB")] as const;
  const { second, faults, outcome } = useMemo(() => {
    const base = examples.find(({ plan }) => plan.id === settings.variant.example)?.plan ?? raw;
    const parsed = parseCommunityPlan(variantOf(base, settings.variant));
    if (!parsed.ok) return { second: null, faults: parsed.issues, outcome: null };
    const ctx = contextOf(parsed.value.divisionCode, settings.on, settings.asksAll);
    const side: Side = { plan: parsed.value, reviewed: reviewCommunityPlan(parsed.value, ctx) };
    const [a, b] = [reviewed.outcome, side.reviewed].map((review, index) => {
      const input = review.ok ? review.value.funding.input : null;
      return input && { id: names[index] ?? "", input };
    });
    return { second: side, faults: [], outcome: a && b ? compareFunding({ scenarios: [a, b] }, ctx) : null };
  }, [reviewed, raw, settings.variant, settings.on, settings.asksAll, settings.lang]);
  return (
    <>
      <VariantForm faults={faults} />
      <div class="side-by-side">
        <Column name={names[0]} side={{ plan: reviewed.plan, reviewed: reviewed.outcome }} />
        {second !== null && <Column name={names[1]} side={second} />}
      </div>
      {outcome?.ok ? (
        <Differences comparison={outcome.value} trace={outcome.trace} />
      ) : (
        <p class="notice">
          {outcome === null ? t("cannotCompare") : outcome.issues.map((issue) => formatIssue(issue, locale)).join(" ")}
        </p>
      )}
    </>
  );
}

function Column({ name, side: { plan, reviewed } }: { name: string; side: Side }) {
  const { t, locale } = useUi();
  const shares = reviewed.ok ? reviewed.value.funding.shares : null;
  return (
    <section>
      <h2>
        {name} <small>{plan.name}</small>
      </h2>
      {reviewed.ok && (
        <p class="hint">
          {t("basis", { basis: locale.labels["funding-basis"][reviewed.value.funding.basis] })}
          {t("findingsShort", { n: reviewed.value.findings.length })}
        </p>
      )}
      {shares === null ? <p>{locale.labels["funding-basis"].unknown}</p> : <Flow plan={plan} shares={shares} />}
    </section>
  );
}

function Differences({ comparison, trace }: { comparison: FundingComparison; trace: readonly Step[] }) {
  const { t, locale } = useUi();
  const [a, b] = comparison.scenarios;
  if (a === undefined || b === undefined) return null;
  const money = (fen: number): string => locale.format.fen(fen);
  const signed = (fen: number): string => (fen > 0 ? `+${money(fen)}` : money(fen));
  const paid = ({ shares }: typeof a, source: string): number =>
    shares.bySource.find((entry) => entry.source === source)?.amountFen ?? 0;
  const rows = [
    {
      key: "cost",
      name: t("costOf"),
      first: a.shares.costFen,
      other: b.shares.costFen,
      by: b.difference.costDifferenceFen,
    },
    ...b.difference.bySource.map(({ source, amountDifferenceFen }) => ({
      key: source as string,
      name: locale.labels.source[source],
      first: paid(a, source),
      other: paid(b, source),
      by: amountDifferenceFen,
    })),
    { key: "gap", name: t("gap"), first: a.shares.gapFen, other: b.shares.gapFen, by: b.difference.gapDifferenceFen },
  ];
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{t("differences")}</h2>
      <Scroll label={t("differences")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("figure")}</th>
              {[t("scenarioA"), t("scenarioB"), t("difference")].map((name) => (
                <th scope="col" class="number" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, first, other, by }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td class="number">{money(first)}</td>
                <td class="number">{money(other)}</td>
                <td class="number">
                  <Figure
                    text={signed(by)}
                    title={`${name} · ${t("difference")}`}
                    trace={trace}
                    steps={stepsOf(trace, "funding.scenario_difference", `${b.id}:${key}`)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
