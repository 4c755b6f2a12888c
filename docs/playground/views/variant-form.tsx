import { formatIssue, type Issue } from "jiugai";
import { examples, nameOfExample } from "../model/examples.ts";
import { listPlaces } from "../model/places.ts";
import { percentOf } from "../model/scenario.ts";
import type { Variant } from "../model/settings.ts";
import { useUi } from "../ui.ts";
import type { Word } from "../words.ts";

/** How the second scenario differs from the plan that it starts from. */
export function VariantForm({ faults }: { faults: readonly Issue[] }) {
  const { t, locale, settings, update, lang } = useUi();
  const { variant } = settings;
  const set = (change: Partial<Variant>): void => update({ variant: { ...variant, ...change } });
  const text = (key: keyof Variant, label: Word) => (
    <div class="field">
      <label for={`v-${key}`}>{t(label)}</label>
      <input
        id={`v-${key}`}
        type="text"
        inputMode="decimal"
        maxLength={20}
        placeholder={t("asInPlan")}
        value={variant[key]}
        onInput={({ currentTarget }) => set({ [key]: currentTarget.value })}
      />
    </div>
  );
  return (
    <fieldset>
      <legend>{t("scenarioB")}</legend>
      <div class="fields">
        <div class="field">
          <label for="v-example">{t("startFrom")}</label>
          <select
            id="v-example"
            value={variant.example}
            onChange={({ currentTarget }) => set({ example: currentTarget.value })}
          >
            <option value="">{t("thisPlan")}</option>
            {examples.map((one) => (
              <option key={one.plan.id} value={one.plan.id}>
                {nameOfExample(one)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="v-divisionCode">{t("place")}</label>
          <select
            id="v-divisionCode"
            value={variant.divisionCode}
            onChange={({ currentTarget }) => set({ divisionCode: currentTarget.value })}
          >
            <option value="">{t("asInPlan")}</option>
            {listPlaces(settings.on, lang).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {text("planYear", "planYear")}
        {text("costPercent", "costPercent")}
        {text("residentsYuan", "residentsPay")}
      </div>
      {percentOf(variant) === null && (
        <p class="fault" role="alert">
          {t("costPercentFault")}
        </p>
      )}
      {faults.map((issue) => (
        <p class="fault" role="alert" key={issue.path.join(".")}>
          {formatIssue(issue, locale)}
        </p>
      ))}
    </fieldset>
  );
}
