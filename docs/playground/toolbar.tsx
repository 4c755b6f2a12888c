import { useRef, useState } from "preact/hooks";
import { valueAt, withValue } from "./model/edit.ts";
import { examples, nameOfExample } from "./model/examples.ts";
import { maxLink, pack, viewOf } from "./model/fragment.ts";
import { listPlaces, nameOfPlace } from "./model/places.ts";
import { maxCharacters, settingsFor } from "./model/settings.ts";
import { type Theme, themes } from "./theme.ts";
import { tooLongText, useUi } from "./ui.ts";
import { languages } from "./words.ts";

interface Props {
  /** The plan as data, for its place and its export. */
  readonly raw: unknown;
  readonly theme: { readonly theme: Theme; readonly setTheme: (theme: Theme) => void };
}

/** Title, language, colours; the example, place and date; link, import and export. */
export function Toolbar({ raw, theme: { theme, setTheme } }: Props) {
  const ui = useUi();
  const { t, lang, settings, update } = ui;
  const [said, say] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const known = listPlaces(settings.on, lang);
  const given = valueAt(raw, ["divisionCode"]);
  const code = typeof given === "string" ? given : "";
  const isOther = code !== "" && !known.some((place) => place.code === code);
  const load = (plan: unknown, on: string): void => {
    update(settingsFor(plan, on));
    say("");
  };
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    if (chosen.size > 3 * maxCharacters) return say(tooLongText(ui, chosen.size));
    const text = await chosen.text();
    if (text.length > maxCharacters) return say(tooLongText(ui, text.length));
    update({ text });
    say(t("imported", { name: chosen.name }));
  };
  const share = async (): Promise<void> => {
    const hash = `#${viewOf(location.hash)}?s=${await pack(settings)}`;
    if (hash.length > maxLink) return say(t("linkTooLong"));
    history.replaceState(null, "", hash);
    // A page from a file may have no clipboard; the address bar has the link all the same.
    await navigator.clipboard?.writeText(location.href).then(
      () => say(t("linkCopied")),
      () => say(t("linkInBar")),
    );
  };
  const save = (): void => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([settings.text], { type: "application/json" }));
    link.download = `${String(valueAt(raw, ["id"]) ?? "plan").replace(/[^\w.-]+/g, "-")}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    say(t("exported"));
  };
  return (
    <header>
      <div class="heading">
        <h1>{t("title")}</h1>
        <p class="hint">{t("subtitle")}</p>
        <div class="switches">
          {languages.map((language) => (
            <button
              type="button"
              key={language}
              lang={language}
              aria-pressed={lang === language}
              onClick={() => update({ lang: language })}
            >
              {language === "en" ? "English" : "中文"}
            </button>
          ))}
          <label for="theme" class="unseen">
            {t("theme")}
          </label>
          <select id="theme" value={theme} onChange={({ currentTarget }) => setTheme(currentTarget.value as Theme)}>
            {themes.map((name) => (
              <option key={name} value={name}>
                {t(`theme-${name}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="bar">
        <div class="field">
          <label for="example">{t("example")}</label>
          <select
            id="example"
            value=""
            onChange={({ currentTarget }) => {
              const chosen = examples.find(({ plan }) => plan.id === currentTarget.value);
              if (chosen !== undefined) load(chosen.plan, chosen.on);
            }}
          >
            <option value="">{t("chooseExample")}</option>
            {examples.map((one) => (
              <option key={one.plan.id} value={one.plan.id}>
                {nameOfExample(one)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="place">{t("place")}</label>
          <select
            id="place"
            value={code}
            onChange={({ currentTarget: { value } }) =>
              update({ text: JSON.stringify(withValue(raw, ["divisionCode"], value || undefined), null, 2) })
            }
          >
            <option value="">{t("nationalOnly")}</option>
            {isOther && <option value={code}>{nameOfPlace(code, settings.on) ?? code}</option>}
            {known.map((place) => (
              <option key={place.code} value={place.code}>
                {place.name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="on">{t("on")}</label>
          <input
            id="on"
            type="date"
            required
            value={settings.on}
            onInput={({ currentTarget: { value } }) => value !== "" && update({ on: value })}
          />
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.asksAll}
            onChange={({ currentTarget }) => update({ asksAll: currentTarget.checked })}
          />
          {t("asksAll")}
        </label>
        <div class="actions">
          <button type="button" onClick={share}>
            {t("share")}
          </button>
          <button type="button" onClick={() => file.current?.click()}>
            {t("import")}
          </button>
          <button type="button" onClick={save}>
            {t("export")}
          </button>
          <input
            ref={file}
            id="file"
            class="unseen"
            type="file"
            accept="application/json,.json"
            aria-label={t("import")}
            tabIndex={-1}
            onChange={({ currentTarget }) => {
              void read(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </div>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </header>
  );
}
