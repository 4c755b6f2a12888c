import { type CommunityPlanReview, formatIssue, type Issue } from "jiugai";
import { useUi } from "../ui.ts";
import { Citations } from "./figure.tsx";

const order = { error: 0, warning: 1, info: 2 } as const;

/** Everything that the review found, the gravest first, each with its documents. */
export function Findings({ review }: { review: CommunityPlanReview }) {
  const { t } = useUi();
  const findings = [...review.findings].sort((a, b) => order[a.severity] - order[b.severity]);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">
        {t("findingsTitle")}
        <span class="count">{t("findingCount", { n: findings.length })}</span>
      </h2>
      {findings.length === 0 ? <p class="hint">{t("none")}</p> : <IssueList issues={findings} />}
    </section>
  );
}

export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const { t, locale } = useUi();
  return (
    <ul class="findings">
      {issues.map((issue, index) => (
        <li key={index} class={issue.severity}>
          <span class="badge">{locale.labels.severity[issue.severity]}</span>
          <span>{formatIssue({ ...issue, path: [] }, locale)}</span>
          {issue.rules.some(({ cites }) => cites.length > 0) && (
            <details>
              <summary>{t("basisOf")}</summary>
              <Citations rules={issue.rules} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
