import {
  type CivilDate,
  type CommunityPlan,
  type CommunityPlanReview,
  type Context,
  formatIssue,
  isCivilDate,
  milestoneKinds,
  scheduleDeadlines,
  type TimelineInput,
} from "jiugai";
import type { Rules } from "jiugai/policies/cn";
import { useMemo } from "preact/hooks";
import type { Settings } from "../model/settings.ts";
import { labelOr, missingText, stepsOf, useUi } from "../ui.ts";
import { Citations, Figure } from "./figure.tsx";
import { textOf } from "./funding.tsx";

interface Props {
  readonly plan: CommunityPlan;
  readonly review: CommunityPlanReview;
  readonly ctx: Context<Rules>;
}

/** The milestones that are given, and every last day that follows from them. */
export function Timeline({ plan, review, ctx }: Props) {
  const { t, locale, settings, update } = useUi();
  const outcome = useMemo(
    () => scheduleDeadlines(inputOf(plan, review, settings.milestones), ctx),
    [plan, review, settings.milestones, ctx],
  );
  const wordsOf = (id: string): string =>
    id === voteId ? locale.labels.milestone.vote : textOf(plan)(id.split(":")[0] ?? id);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t("timelineTitle")}</h2>
      <div class="fields narrow">
        {milestoneKinds.map((kind) => (
          <div class="field" key={kind}>
            <label for={`ms-${kind}`}>{locale.labels.milestone[kind]}</label>
            <input
              id={`ms-${kind}`}
              type="date"
              value={settings.milestones[kind] ?? ""}
              onInput={({ currentTarget }) =>
                update({ milestones: { ...settings.milestones, [kind]: currentTarget.value } })
              }
            />
          </div>
        ))}
      </div>
      {outcome.issues.map((issue) => (
        <p class="fault" key={`${issue.code} ${issue.path.join(".")}`}>
          {formatIssue({ ...issue, path: [] }, locale)}
        </p>
      ))}
      {!outcome.ok || outcome.value.deadlines.length === 0 ? (
        <p class="hint">{t("noDeadlines")}</p>
      ) : (
        <>
          <p class="hint">{t("timelineAssumes")}</p>
          <ol class="timeline">
            {outcome.value.deadlines.map(({ code, about, dueOn, state, daysLeft, missing, rules }) => (
              <li key={`${code} ${about}`} class={state}>
                <strong>
                  {dueOn === null ? (
                    t("dayUnknown")
                  ) : (
                    <Figure
                      text={locale.format.date(dueOn)}
                      title={labelOr(locale, "deadline", code)}
                      trace={outcome.trace}
                      steps={stepsOf(outcome.trace, "timeline.days_left", about)}
                    />
                  )}
                </strong>
                <span>
                  {labelOr(locale, "deadline", code)}
                  {about !== null && t("aboutWhat", { what: wordsOf(about) })}
                </span>
                <span class="hint">
                  {locale.labels["deadline-state"][state]}
                  {daysLeft !== null && ` · ${t(daysLeft < 0 ? "daysPast" : "daysLeft", { n: Math.abs(daysLeft) })}`}
                  {missing.length > 0 &&
                    ` · ${t("stillMissing", { list: locale.format.list(missing.map((name) => missingText(locale, name))) })}`}
                </span>
                <Citations rules={rules} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

const voteId = "vote";

/** What the milestones let be asked: the revocation of the vote, the filing of the acceptance, the warranties. */
function inputOf(plan: CommunityPlan, review: CommunityPlanReview, given: Settings["milestones"]): TimelineInput {
  const dates = Object.entries(given).filter(([, day]) => isCivilDate(day));
  const milestones = Object.fromEntries(dates) as NonNullable<TimelineInput["milestones"]>;
  const { vote, acceptance } = milestones;
  const place = plan.divisionCode === undefined ? {} : { divisionCode: plan.divisionCode };
  const works = review.works.measures.flatMap(({ id, items }) =>
    items.map(({ item }) => ({ id: items.length === 1 ? id : `${id}:${item}`, item })),
  );
  const accepted = (acceptedOn: CivilDate): Partial<TimelineInput> => ({
    acceptance: { acceptedOn, ...place },
    ...(works.length === 0 ? {} : { warranty: { acceptedOn, works, ...place } }),
  });
  return {
    milestones,
    ...(vote === undefined ? {} : { decisions: [{ id: voteId, knownOn: vote }] }),
    ...(acceptance === undefined ? {} : accepted(acceptance)),
  };
}
