import type { CommunityPlan, CommunityPlanReview, FundingRow, FundingShares, FundingSource, Step } from "jiugai";
import { useMemo } from "preact/hooks";
import { stepsOf, useUi } from "../ui.ts";
import { Chart } from "./chart.tsx";
import { Figure } from "./figure.tsx";
import { flowHeight, flowOption, nameOfRow } from "./flow.ts";
import { Scroll } from "./scroll.tsx";

interface Props {
  readonly plan: CommunityPlan;
  readonly review: CommunityPlanReview;
  readonly trace: readonly Step[];
}

/** Who pays what: a chart of the flow, and every figure of it in a table. */
export function Funding({ plan, review, trace }: Props) {
  const { t, locale } = useUi();
  const { shares, basis, costFen, namedSources } = review.funding;
  return (
    <section aria-labelledby="funding">
      <h2 id="funding">{t("fundingTitle")}</h2>
      <p class="hint">
        {t("basis", { basis: locale.labels["funding-basis"][basis] })}
        {namedSources.length > 0 &&
          t("namedOnly", { list: locale.format.list(namedSources.map((source) => locale.labels.source[source])) })}
      </p>
      {shares === null ? (
        <p>{t("noShares", { cost: costFen === null ? t("notGiven") : locale.format.fen(costFen) })}</p>
      ) : (
        <>
          <Flow plan={plan} shares={shares} />
          <SharesTable plan={plan} shares={shares} trace={trace} />
        </>
      )}
    </section>
  );
}

/** The words that a plan has for a work. */
export function textOf(plan: CommunityPlan): (id: string) => string {
  return (id) => plan.measures.find((measure) => measure.id === id)?.text ?? id;
}

export function Flow({ plan, shares }: { plan: CommunityPlan; shares: FundingShares }) {
  const { t, locale, isDark } = useUi();
  const option = useMemo(() => flowOption(shares, locale, t, isDark, textOf(plan)), [shares, locale, isDark, plan]);
  const paid = shares.bySource.map(
    ({ source, amountFen }) => `${locale.labels.source[source]}${locale.format.fen(amountFen)}`,
  );
  const label = t("flowLabel", { list: locale.format.list(paid), gap: locale.format.fen(shares.gapFen) });
  return <Chart option={option} label={label} height={flowHeight(shares)} />;
}

/** More rows than a reader goes through; the sums hold all. */
const mostRows = 200;

function SharesTable({ plan, shares, trace }: { plan: CommunityPlan; shares: FundingShares; trace: readonly Step[] }) {
  const { t, locale } = useUi();
  const money = (fen: number): string => locale.format.fen(fen);
  const sources = shares.bySource.map(({ source }) => source);
  const open = (
    [
      ["payerUnknown", "payerUnknownFen"],
      ["gap", "gapFen"],
    ] as const
  ).filter(([, key]) => shares[key] > 0);
  const paid = (row: FundingRow, source: FundingSource): number =>
    row.bySource.find((entry) => entry.source === source)?.amountFen ?? 0;
  const stepsTo = (source: FundingSource): number[] =>
    trace
      .filter(
        ({ name, about }) => (name === "funding.split" || name === "funding.paid") && about?.endsWith(`:${source}`),
      )
      .map(({ id }) => id);
  const ofOpen = { payerUnknownFen: stepsOf(trace, "funding.financing"), gapFen: stepsOf(trace, "funding.gap") };
  return (
    <Scroll label={t("sharesTable")}>
      <table>
        <caption class="unseen">{t("sharesTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("measure")}</th>
            <th scope="col">{t("category")}</th>
            <th scope="col" class="number">
              {t("costOf")}
            </th>
            {sources.map((source) => (
              <th scope="col" class="number" key={source}>
                {locale.labels.source[source]}
              </th>
            ))}
            {open.map(([word]) => (
              <th scope="col" class="number" key={word}>
                {t(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.byMeasure.slice(0, mostRows).map((row) => {
            const name = nameOfRow(row, locale, textOf(plan));
            const cell = (title: string, fen: number, steps: readonly number[]) => (
              <td class="number" key={title}>
                <Figure text={money(fen)} title={`${name} · ${title}`} trace={trace} steps={fen === 0 ? [] : steps} />
              </td>
            );
            return (
              <tr key={row.id}>
                <th scope="row">{name}</th>
                <td>{row.category === null ? t("none") : locale.labels.category[row.category]}</td>
                {cell(t("costOf"), row.costFen, stepsOf(trace, "funding.measure_cost", row.id))}
                {sources.map((source) => cell(locale.labels.source[source], paid(row, source), stepsTo(source)))}
                {open.map(([word, key]) => cell(t(word), row[key], ofOpen[key]))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          {shares.byMeasure.length > mostRows && (
            <tr>
              <td colSpan={3 + sources.length + open.length}>{t("onlyFirst", { n: mostRows })}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{t("total")}</th>
            <td />
            <td class="number">
              <Figure
                text={money(shares.costFen)}
                title={t("costOf")}
                trace={trace}
                steps={stepsOf(trace, "funding.total_cost")}
              />
            </td>
            {shares.bySource.map(({ source, amountFen }) => (
              <td class="number" key={source}>
                <Figure
                  text={money(amountFen)}
                  title={locale.labels.source[source]}
                  trace={trace}
                  steps={stepsOf(trace, "funding.source_total", source)}
                />
              </td>
            ))}
            {open.map(([word, key]) => (
              <td class="number" key={key}>
                <Figure text={money(shares[key])} title={t(word)} trace={trace} steps={ofOpen[key]} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}
