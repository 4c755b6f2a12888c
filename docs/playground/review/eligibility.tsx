import type { CommunityPlanReview, Step } from "jiugai";
import { missingText, useUi } from "../ui.ts";
import { Figure } from "./figure.tsx";

interface Props {
  readonly review: CommunityPlanReview;
  readonly trace: readonly Step[];
}

/** Whether the community may enter a plan, and what is still to be known. */
export function Eligibility({ review, trace }: Props) {
  const { t, locale } = useUi();
  const { verdict, priority } = review.eligibility;
  const steps = trace.filter(({ name }) => name.startsWith("eligibility.")).map(({ id }) => id);
  return (
    <section aria-labelledby="eligibility">
      <h2 id="eligibility">{t("eligibilityTitle")}</h2>
      <p class={`verdict ${verdict}`}>
        <Figure text={locale.labels.verdict[verdict]} title={t("eligibilityTitle")} trace={trace} steps={steps} />
        {priority && <span class="badge">{t("priority")}</span>}
      </p>
      {review.missing.length > 0 && (
        <p>
          {t("stillMissing", { list: locale.format.list(review.missing.map((name) => missingText(locale, name))) })}
        </p>
      )}
    </section>
  );
}
