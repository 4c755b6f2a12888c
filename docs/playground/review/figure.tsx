import { explain, type Step, traceTo } from "jiugai";
import { useContext, useEffect, useRef } from "preact/hooks";
import { NamesContext, type Question, useUi, withNames } from "../ui.ts";

interface Props {
  readonly text: string;
  /** What the figure is, for the heading of its explanation. */
  readonly title: string;
  readonly trace: readonly Step[];
  readonly steps: readonly number[];
}

/** A figure that tells on a click how it came about. */
export function Figure({ text, title, trace, steps }: Props) {
  const { t, explain: ask } = useUi();
  const names = useContext(NamesContext);
  if (steps.length === 0) return <span class="figure">{text}</span>;
  return (
    <button
      type="button"
      class="figure"
      title={t("howFigure")}
      aria-label={t("howFigureOf", { title, text })}
      onClick={() => ask({ title: `${title}${t("colon")}${text}`, trace, steps, names })}
    >
      {text}
    </button>
  );
}

/** The steps that lead to a figure, one sentence each, with the documents that each rests on. */
export function Explanation({ question, onClose }: { question: Question | null; onClose: () => void }) {
  const { t, locale } = useUi();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question !== null && dialog.current?.open === false) dialog.current.showModal();
    if (question === null) dialog.current?.close();
  }, [question]);
  const needed = new Set(question?.steps.flatMap((id) => traceTo(question.trace, id).map((step) => step.id)));
  const shown = question?.trace.filter(({ id }) => needed.has(id)) ?? [];
  return (
    <dialog ref={dialog} aria-labelledby="why-title" onClose={onClose}>
      <div class="heading">
        <h2 id="why-title">{question?.title}</h2>
        <button type="button" class="end" onClick={onClose}>
          {t("close")}
        </button>
      </div>
      <p class="hint">{t("explanationIntro")}</p>
      <ol class="steps">
        {shown.map((step) => (
          <li key={step.id}>
            {explain({ trace: [{ ...withNames(step, question?.names ?? new Map()), rules: [] }] }, locale)}
            <Citations rules={step.rules} />
          </li>
        ))}
      </ol>
    </dialog>
  );
}

/** The documents behind a finding or a step. */
export function Citations({ rules }: { rules: Step["rules"] }) {
  const { locale } = useUi();
  const cited = [...new Set(rules.flatMap((rule) => rule.cites.map((cite) => locale.citation(cite, rule, locale))))];
  return cited.length === 0 ? null : (
    <ul class="citations">
      {cited.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
