import { reviewCommunityPlan } from "jiugai";
import { en } from "jiugai/locale/en";
import { zhCN } from "jiugai/locale/zh-cn";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Editor } from "./form/editor.tsx";
import { pack, unpack, type View, viewOf, views } from "./model/fragment.ts";
import { contextOf } from "./model/places.ts";
import { type PlanReading, readPlan } from "./model/read-plan.ts";
import { readSettings, type Settings } from "./model/settings.ts";
import { Explanation } from "./review/figure.tsx";
import { useTheme } from "./theme.ts";
import { Toolbar } from "./toolbar.tsx";
import { type Question, UiContext } from "./ui.ts";
import { Compare } from "./views/compare.tsx";
import { HouseholdView } from "./views/household.tsx";
import { Review, type Reviewed } from "./views/plan.tsx";
import { sayIn } from "./words.ts";

/** Milliseconds that typing may go on before the plan is read again. */
const pause = 120;

/** The page: settings in, review out. The library does the rest. */
export function App({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  const [view, setView] = useState<View>(() => viewOf(location.hash));
  const [question, setQuestion] = useState<Question | null>(null);
  const theme = useTheme();
  const text = useSettled(settings.text);
  const { reading, good, raw } = useReading(text);
  const reviewed = useMemo((): Reviewed | null => {
    if (good === null) return null;
    const ctx = contextOf(good.plan.divisionCode, settings.on, settings.asksAll);
    return { plan: good.plan, ctx, outcome: reviewCommunityPlan(good.plan, ctx) };
  }, [good, settings.on, settings.asksAll]);
  const { lang } = settings;
  const t = useMemo(() => sayIn(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = t("title");
  }, [lang, t]);
  useFragment(settings, view, setView, (saved) => setSettings((before) => readSettings(saved, before.lang)));
  const ui = {
    lang,
    locale: lang === "en" ? en : zhCN,
    t,
    isDark: theme.isDark,
    settings,
    update: (change: Partial<Settings>) => setSettings((before) => ({ ...before, ...change })),
    explain: setQuestion,
  };
  return (
    <UiContext.Provider value={ui}>
      <Toolbar raw={raw} theme={theme} />
      <nav aria-label={t("views")}>
        {views.map((name) => (
          <a key={name} href={`#${name}`} aria-current={view === name ? "page" : undefined}>
            {t(`view-${name}`)}
          </a>
        ))}
      </nav>
      <main id="main">
        {view === "plan" && (
          <div class="workbench">
            <Editor reading={reading} raw={raw} />
            {reviewed !== null && <Review reviewed={reviewed} isStale={reading.kind !== "read"} />}
          </div>
        )}
        {view === "compare" && reviewed !== null && good !== null && <Compare reviewed={reviewed} raw={good.raw} />}
        {view === "household" && reviewed !== null && <HouseholdView reviewed={reviewed} />}
        {reviewed === null && view !== "plan" && <p class="notice">{t("noPlanYet")}</p>}
      </main>
      <footer>
        <p>{t("footer")}</p>
      </footer>
      <Explanation question={question} onClose={() => setQuestion(null)} />
    </UiContext.Provider>
  );
}

/** A text once it has been left alone for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The reading of a text, with the last plan and the last data that could be read. */
function useReading(text: string) {
  const good = useRef<Extract<PlanReading, { kind: "read" }> | null>(null);
  const raw = useRef<unknown>({});
  const reading = useMemo(() => readPlan(text), [text]);
  if (reading.kind === "read") good.current = reading;
  if (reading.kind !== "broken") raw.current = reading.raw;
  return { reading, good: good.current, raw: raw.current };
}

/** Keeps the settings in the fragment; follows the view that it names, and a link of another that is opened here. */
function useFragment(
  settings: Settings,
  view: View,
  setView: (view: View) => void,
  load: (saved: unknown) => void,
): void {
  const own = useRef(new Set<string>());
  useEffect(() => {
    const follow = async (): Promise<void> => {
      setView(viewOf(location.hash));
      const [, packed] = location.hash.split("?s=");
      // Going back leads to links of this page: they change the view, and leave the work as it is.
      if (packed === undefined || own.current.has(packed)) return;
      const saved = await unpack(location.hash);
      if (saved !== undefined) load(saved);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const packed = await pack(settings);
      if (isOver) return;
      own.current.add(packed);
      history.replaceState(null, "", `#${viewOf(location.hash)}?s=${packed}`);
    }, 3 * pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [settings, view]);
}
