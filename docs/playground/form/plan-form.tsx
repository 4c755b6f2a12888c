import { fundingSources, items, landKinds } from "jiugai";
import type { ComponentChildren } from "preact";
import { type Path, valueAt } from "../model/edit.ts";
import { nameOfPlace } from "../model/places.ts";
import { useUi } from "../ui.ts";
import type { Word } from "../words.ts";
import { Choose, Field, useEditing, YesNo } from "./fields.tsx";
import { Group } from "./group.tsx";
import { SharingForm } from "./sharing-form.tsx";

/** The plan as a form; what the form has no field for stays in the plan as it is. */
export function PlanForm() {
  const { locale, t, settings } = useUi();
  const { raw } = useEditing();
  const code = valueAt(raw, ["divisionCode"]);
  const place = typeof code === "string" ? nameOfPlace(code, settings.on) : null;
  const options = <K extends string>(codes: readonly K[], labels: Readonly<Record<K, string>>) =>
    codes.map((one): readonly [unknown, string] => [one, labels[one]]);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Group title="basics">
        <div class="fields">
          <Field path={["name"]} label="name" />
          <Field path={["divisionCode"]} label="divisionCode" />
          <p class="hint wide">{place ?? t("placeNotListed")}</p>
          <Field path={["planYear"]} label="planYear" kind="number" />
          <Field path={["builtYear"]} label="builtYear" kind="number" />
          <Choose
            path={["scale"]}
            label="scale"
            options={options(["single", "package", "unstated"], locale.labels["plan-scale"])}
          />
          <Field path={["householdCount"]} label="householdCount" kind="number" />
          <Field path={["buildingCount"]} label="buildingCount" kind="number" />
          <Field path={["areaM2"]} label="areaM2" kind="number" />
          <Field path={["investmentFen"]} label="investment" kind="yuan" />
        </div>
      </Group>
      <Group title="eligibilityFacts" isExtra>
        <div class="fields">
          <Choose path={["landKind"]} label="landKind" options={options(landKinds, locale.labels["land-kind"])} />
          <YesNo path={["isWilling"]} label="isWilling" />
          <YesNo path={["isInShantytownPlan"]} label="isInShantytownPlan" />
          <YesNo path={["isEarlierTaskSecured"]} label="isEarlierTaskSecured" />
          <YesNo path={["isWithinFiscalCapacity"]} label="isWithinFiscalCapacity" />
        </div>
      </Group>
      <Rows path={["measures"]} legend="measures" add="addMeasure" fresh={(id) => ({ id: `m${id}`, text: "" })}>
        {(path) => (
          <>
            <Field path={[...path, "text"]} label="measureText" />
            <Choose path={[...path, "item"]} label="item" options={options(items, locale.labels.item)} />
            <Field path={[...path, "costFen"]} label="cost" kind="yuan" />
          </>
        )}
      </Rows>
      <Rows path={["sources"]} legend="sources" add="addSource" fresh={() => ({ source: "residents" })}>
        {(path) => (
          <>
            <Choose path={[...path, "source"]} label="source" options={options(fundingSources, locale.labels.source)} />
            <Field path={[...path, "amountFen"]} label="amount" kind="yuan" />
            <Field path={[...path, "share"]} label="sourceShare" />
          </>
        )}
      </Rows>
      <SharingForm />
    </form>
  );
}

interface RowsProps {
  readonly path: Path;
  readonly legend: Word;
  readonly add: Word;
  readonly fresh: (number: number) => unknown;
  readonly children: (path: Path) => ComponentChildren;
}

function Rows({ path, legend, add, fresh, children }: RowsProps) {
  const { t } = useUi();
  const { raw, edit } = useEditing();
  const list = valueAt(raw, path);
  const rows: readonly unknown[] = Array.isArray(list) ? list : [];
  const used = rows.map((row) => valueAt(row, ["id"]));
  const number = [...used.keys(), used.length].map((index) => index + 1).findLast((next) => !used.includes(`m${next}`));
  return (
    <Group title={legend}>
      {rows.map((_, index) => (
        <div class="fields row" key={index}>
          {children([...path, index])}
          <button
            type="button"
            class="quiet"
            aria-label={t("removeRow", { n: index + 1, what: t(legend) })}
            onClick={() => edit([...path, index], undefined)}
          >
            {t("remove")}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => edit([...path, rows.length], fresh(number ?? rows.length + 1))}>
        {t(add)}
      </button>
    </Group>
  );
}
