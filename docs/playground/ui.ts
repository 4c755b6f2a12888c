import type { Locale, Step } from "jiugai";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { maxCharacters, type Settings } from "./model/settings.ts";
import type { Language, Say } from "./words.ts";

/** A figure whose origin is asked for: the steps that lead to those named. */
export interface Question {
  readonly title: string;
  readonly trace: readonly Step[];
  readonly steps: readonly number[];
  /** The words of the plan for the ids of its works. */
  readonly names: ReadonlyMap<string, string>;
}

/** That something is longer than a plan may be. */
export function tooLongText({ t, lang }: Pick<Ui, "t" | "lang">, length: number): string {
  return t("tooLong", { n: length.toLocaleString(lang), max: maxCharacters.toLocaleString(lang) });
}

/** What every part of the page is told. */
export interface Ui {
  readonly lang: Language;
  readonly locale: Locale;
  readonly t: Say;
  readonly isDark: boolean;
  readonly settings: Settings;
  readonly update: (change: Partial<Settings>) => void;
  readonly explain: (question: Question) => void;
}

/** The works of the plan whose figures are shown, by id. */
export const NamesContext = createContext<ReadonlyMap<string, string>>(new Map());

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new TypeError("useUi: outside the page");
  return ui;
}

/** A step with the words of the plan in the place of the ids of its works. */
export function withNames(step: Step, names: ReadonlyMap<string, string>): Step {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const inputs = step.inputs.map((input) => ({ ...input, name: nameOf(input.name) }));
  return { ...step, about: step.about === null ? null : nameOf(step.about), inputs };
}

/** The words of a code where the locale has them, else the code. */
export function labelOr(locale: Locale, kind: keyof Locale["labels"], code: string): string {
  return (locale.labels[kind] as Readonly<Record<string, string>>)[code] ?? code;
}

/** The words of what an answer still needs: a fact, or a rule. */
export function missingText(locale: Locale, name: string): string {
  return name.startsWith("rule:") ? labelOr(locale, "rule", name.slice(5)) : labelOr(locale, "fact", name);
}

/** The numbers of the steps of a name, and about something where that is said. */
export function stepsOf(trace: readonly Step[], name: string, about?: string | null): number[] {
  return trace
    .filter((step) => step.name === name && (about === undefined || step.about === about))
    .map(({ id }) => id);
}
