import { type CategoryWorks, type CommunityPlanReview, type Context, categories, categoryOf } from "jiugai";
import type { Rules } from "jiugai/policies/cn";
import { useUi } from "../ui.ts";
import { Figure } from "./figure.tsx";

interface Props {
  readonly review: CommunityPlanReview;
  readonly ctx: Context<Rules>;
}

/** More works of one item than a reader goes through. */
const mostNamed = 20;

/** The works by category, and what of them is no work of a renovation. */
export function Works({ review, ctx }: Props) {
  const { t, locale } = useUi();
  const { measures, byCategory } = review.works;
  const wordsOf = (id: string): string => measures.find((measure) => measure.id === id)?.text ?? id;
  const columns: readonly CategoryWorks[] = [
    ...categories.map((category) => byCategory.find((works) => works.category === category) ?? { category, items: [] }),
    ...byCategory.filter(({ category }) => category === null),
  ];
  const unread = measures.filter(({ items }) => items.length === 0);
  return (
    <section aria-labelledby="works">
      <h2 id="works">{t("worksTitle")}</h2>
      <div class="columns">
        {columns.map(({ category, items }) => (
          <div class={`category ${category ?? "none"}`} key={category}>
            <h3>
              {category === null ? t("noCategory") : locale.labels.category[category]}
              <span class="count">{t("itemCount", { n: items.length })}</span>
            </h3>
            <ul>
              {items.map(({ item, measureIds }) => {
                const { trace } = categoryOf(item, ctx);
                return (
                  <li key={item}>
                    <Figure
                      text={locale.labels.item[item]}
                      title={t("categoryBasis")}
                      trace={trace}
                      steps={trace.map(({ id }) => id)}
                    />
                    <span class="hint">
                      {" "}
                      {locale.format.list(measureIds.slice(0, mostNamed).map(wordsOf))}
                      {measureIds.length > mostNamed && t("andMore", { n: measureIds.length - mostNamed })}
                    </span>
                  </li>
                );
              })}
            </ul>
            {items.length === 0 && <p class="hint">{t("none")}</p>}
          </div>
        ))}
      </div>
      {unread.length > 0 && (
        <ul class="unread">
          {unread.slice(0, mostNamed).map(({ id, text, excluded }) => (
            <li key={id}>
              {t("notClassified", { text: text ?? id })}
              {excluded
                .map(({ reason }) => locale.labels["exclusion-reason"][reason])
                .join(locale.format.list(["", ""]))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
