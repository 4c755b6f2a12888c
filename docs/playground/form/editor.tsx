import { formatIssue } from "jiugai";
import { useState } from "preact/hooks";
import { type Path, withValue } from "../model/edit.ts";
import type { Place } from "../model/json-scan.ts";
import type { PlanReading } from "../model/read-plan.ts";
import { maxCharacters } from "../model/settings.ts";
import { tooLongText, useUi } from "../ui.ts";
import { EditingContext, fieldId } from "./fields.tsx";
import { JsonEditor } from "./json-editor.tsx";
import { PlanForm } from "./plan-form.tsx";

/** A list as long as this tells no more than its beginning. */
const mostShown = 50;

interface Props {
  readonly reading: PlanReading;
  /** The last plan that could be read as data: the form shows it while the text is broken. */
  readonly raw: unknown;
}

/** The plan as a form or as JSON, with what is at fault in it. */
export function Editor({ reading, raw }: Props) {
  const ui = useUi();
  const { t, settings, update } = ui;
  const [tab, setTab] = useState<"form" | "json">("form");
  const [place, setPlace] = useState<Place | null>(null);
  const [tooLong, setTooLong] = useState<number | null>(null);
  const setText = (text: string): void => {
    if (text.length > maxCharacters) return setTooLong(text.length);
    setTooLong(null);
    setPlace(null);
    update({ text });
  };
  const show = (path: Path): void => {
    const field = document.getElementById(fieldId(path));
    if (tab === "form" && field !== null) return field.focus();
    const places = reading.kind === "faulty" ? reading.places : undefined;
    setTab("json");
    setPlace({ ...(places?.get(path.join(".")) ?? { start: 0, end: 0 }) });
  };
  const tabs = (["form", "json"] as const).map((name) => (
    <button type="button" key={name} class="tab" aria-pressed={tab === name} onClick={() => setTab(name)}>
      {t(name)}
    </button>
  ));
  return (
    <section class="editor" aria-labelledby="editor-title">
      <h2 id="editor-title">{t("edit")}</h2>
      <fieldset class="tabs">
        <legend class="unseen">{t("editAs")}</legend>
        {tabs}
      </fieldset>
      <div id="faults" role="alert">
        {tooLong !== null && <p class="fault">{tooLongText(ui, tooLong)}</p>}
        <Faults reading={reading} onShow={show} onPlace={(at) => [setTab("json"), setPlace(at)]} />
      </div>
      {tab === "json" ? (
        <JsonEditor
          text={settings.text}
          onText={setText}
          onTooLong={setTooLong}
          place={place}
          isFaulty={reading.kind !== "read"}
        />
      ) : (
        <EditingContext.Provider
          value={{
            raw,
            issues: reading.kind === "faulty" ? reading.issues : [],
            edit: (path, value) => setText(JSON.stringify(withValue(raw, path, value), null, 2)),
          }}
        >
          <PlanForm />
        </EditingContext.Provider>
      )}
    </section>
  );
}

interface FaultsProps {
  readonly reading: PlanReading;
  readonly onShow: (path: Path) => void;
  readonly onPlace: (place: Place) => void;
}

function Faults({ reading, onShow, onPlace }: FaultsProps) {
  const { t, locale } = useUi();
  if (reading.kind === "read") return null;
  if (reading.kind === "broken") {
    const { line, column, offset, isCut } = reading;
    return (
      <div class="faults">
        <p>
          <button type="button" class="link" onClick={() => onPlace({ start: offset, end: offset + 1 })}>
            {t(isCut ? "jsonCut" : "jsonBroken", { line, column })}
          </button>
        </p>
        <p>{t("lastGoodKept")}</p>
      </div>
    );
  }
  const { issues } = reading;
  return (
    <div class="faults">
      <p>{t("faultsFound", { n: issues.length })}</p>
      <ul>
        {issues.slice(0, mostShown).map((issue) => (
          <li key={`${issue.path.join(".")} ${issue.code}`}>
            <button type="button" class="link" onClick={() => onShow(issue.path)}>
              {formatIssue(issue, locale)}
            </button>
          </li>
        ))}
      </ul>
      {issues.length > mostShown && <p>{t("onlyFirst", { n: mostShown })}</p>}
      <p>{t("lastGoodKept")}</p>
    </div>
  );
}
