import { type Choice, choices, formatIssue, type Matter, type MattersNeeded, matters } from "jiugai";
import { useMemo } from "preact/hooks";
import type { Ballot } from "../model/settings.ts";
import { maxOwners } from "../model/vote.ts";
import { useUi } from "../ui.ts";
import { Chart } from "./chart.tsx";
import { Citations, Figure } from "./figure.tsx";
import type { Vote } from "./use-vote.ts";
import { voteOption } from "./vote-option.ts";

/** The owners' vote: the count, two bars with their thresholds, and what is short. */
export function VoteSection({ vote, needed }: { vote: Vote; needed: MattersNeeded }) {
  const { t, locale, settings, update } = useUi();
  const { ballot } = settings;
  const called = needed.matters.map(({ matter }) => locale.labels.matter[matter]);
  return (
    <section aria-labelledby="vote">
      <h2 id="vote">{t("voteTitle")}</h2>
      <p>{called.length === 0 ? t("noMatterCalled") : t("mattersCalled", { list: locale.format.list(called) })}</p>
      <div class="field">
        <label for="matter">{t("matter")}</label>
        <select
          id="matter"
          value={vote.matter}
          onChange={({ currentTarget }) => update({ ballot: { ...ballot, matter: currentTarget.value as Matter } })}
        >
          {matters.map((matter) => (
            <option key={matter} value={matter}>
              {locale.labels.matter[matter]}
            </option>
          ))}
        </select>
      </div>
      <BallotTable vote={vote} />
      <VoteResult vote={vote} />
    </section>
  );
}

function BallotTable({ vote }: { vote: Vote }) {
  const { t, locale, settings, update } = useUi();
  const { ballot } = settings;
  const set = (key: "heads" | "areaM2", choice: Choice, text: string): void => {
    const value = text.trim() === "" ? 0 : Number(text);
    update({ ballot: { ...ballot, [key]: { ...ballot[key], [choice]: value } } satisfies Ballot });
  };
  const cell = (key: "heads" | "areaM2", choice: Choice, label: string) => (
    <td>
      <input
        type="number"
        min={0}
        max={1e9}
        step={key === "heads" ? 1 : "any"}
        aria-label={`${locale.labels.choice[choice]} · ${label}`}
        aria-invalid={vote.faults.some((fault) => fault.choice === choice || fault.choice === null)}
        value={Number.isFinite(ballot[key][choice]) ? ballot[key][choice] : ""}
        onInput={({ currentTarget }) => set(key, choice, currentTarget.value)}
      />
    </td>
  );
  return (
    <>
      <p class="hint">{t("sampleVotes")}</p>
      <table class="ballot">
        <caption class="unseen">{t("ballot")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("choice")}</th>
            <th scope="col">{t("heads")}</th>
            <th scope="col">{t("votedArea")}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice}>
              <th scope="row">{locale.labels.choice[choice]}</th>
              {cell("heads", choice, t("heads"))}
              {cell("areaM2", choice, t("votedArea"))}
            </tr>
          ))}
        </tbody>
      </table>
      {vote.faults.map(({ choice }) => (
        <p class="fault" key={choice} role="alert">
          {choice === null
            ? t("ballotSize", { n: maxOwners.toLocaleString(settings.lang) })
            : t("ballotFault", { choice: locale.labels.choice[choice] })}
        </p>
      ))}
    </>
  );
}

function VoteResult({ vote: { outcome } }: { vote: Vote }) {
  const { t, locale, settings, isDark } = useUi();
  const tally = outcome?.ok ? outcome.value : null;
  const option = useMemo(
    () => (tally === null ? null : voteOption(settings.ballot, tally, locale, t, isDark)),
    [tally, locale, isDark, settings.ballot],
  );
  if (outcome === null) return null;
  if (tally === null || option === null)
    return <p class="fault">{outcome.issues.map((issue) => formatIssue(issue, locale)).join(" ")}</p>;
  const steps = outcome.trace.map(({ id }) => id);
  const { toPass } = tally;
  return (
    <>
      <p class={`verdict ${tally.verdict}`}>
        <Figure text={t(`vote-${tally.verdict}`)} title={t("voteTitle")} trace={outcome.trace} steps={steps} />
      </p>
      <Chart option={option} label={`${t("voteLabel")}${t(`vote-${tally.verdict}`)}`} height={170} />
      <ul>
        {tally.reasons.map((issue) => (
          <li key={issue.code}>
            {formatIssue({ ...issue, path: [] }, locale)}
            <Citations rules={issue.rules} />
          </li>
        ))}
        {tally.verdict === "not-met" && (
          <li>
            {toPass === null
              ? t("cannotPass")
              : t("toPass", { heads: toPass.heads, area: locale.format.areaM2(toPass.areaM2) })}
          </li>
        )}
      </ul>
    </>
  );
}
