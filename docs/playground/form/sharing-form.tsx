import { type SharingMethodKind, sharingMethodKinds } from "jiugai";
import { useState } from "preact/hooks";
import { valueAt } from "../model/edit.ts";
import { numberOr } from "../model/scenario.ts";
import { useUi } from "../ui.ts";
import type { Word } from "../words.ts";
import { Field, fieldId, useEditing } from "./fields.tsx";
import { Group } from "./group.tsx";

interface Flat {
  readonly id?: unknown;
  readonly floor?: unknown;
}

/** A sum that is shared among households: how much, how, and among whom. */
export function SharingForm() {
  const { t, locale } = useUi();
  const { raw, edit } = useEditing();
  const sharing = valueAt(raw, ["sharing"]);
  const households = valueAt(sharing, ["households"]);
  const flats: readonly Flat[] = Array.isArray(households) ? households : [];
  const floors = [...new Set(flats.map(({ floor }) => floor).filter((floor) => typeof floor === "number"))].sort(
    (a, b) => a - b,
  );
  const kind = valueAt(sharing, ["method", "kind"]);
  const perFloor = kind === "by-floor" ? "coefficients" : kind === "floor-percent" ? "percents" : null;
  return (
    <Group title="sharing">
      {sharing === undefined ? (
        <p class="hint">{t("noSharing")}</p>
      ) : (
        <>
          <div class="fields">
            <Field path={["sharing", "amountFen"]} label="sharingAmount" kind="yuan" />
            <div class="field">
              <label for={fieldId(["sharing", "method"])}>{t("method")}</label>
              <select
                id={fieldId(["sharing", "method"])}
                value={typeof kind === "string" ? kind : ""}
                onChange={({ currentTarget }) =>
                  edit(["sharing", "method"], methodOf(currentTarget.value as SharingMethodKind, floors))
                }
              >
                {sharingMethodKinds.map((method) => (
                  <option key={method} value={method}>
                    {locale.labels["sharing-method"][method]}
                  </option>
                ))}
              </select>
            </div>
          </div>
          {perFloor !== null && (
            <div class="fields narrow">
              {floors.map((floor) => (
                <FloorField key={floor} floor={floor} table={perFloor} />
              ))}
            </div>
          )}
          <p class="hint">{t("householdsListed", { n: flats.length })}</p>
        </>
      )}
      <Generator />
    </Group>
  );
}

function FloorField({ floor, table }: { floor: number; table: "coefficients" | "percents" }) {
  const { t } = useUi();
  const { raw, edit } = useEditing();
  const path = ["sharing", "method", table, String(floor)];
  return (
    <div class="field">
      <label for={fieldId(path)}>{t(table === "percents" ? "floorPercent" : "floorCoefficient", { n: floor })}</label>
      <input
        id={fieldId(path)}
        type="text"
        inputMode="decimal"
        value={String(valueAt(raw, path) ?? "")}
        onInput={({ currentTarget }) => edit(path, currentTarget.value)}
      />
    </div>
  );
}

/** Lists the flats of a building from a few numbers. */
function Generator() {
  const { t } = useUi();
  const { raw, edit } = useEditing();
  const [numbers, setNumbers] = useState({ floors: "6", flats: "2", area: "80" });
  const number = (key: keyof typeof numbers, label: Word) => (
    <div class="field">
      <label for={`g-${key}`}>{t(label)}</label>
      <input
        id={`g-${key}`}
        type="text"
        inputMode="decimal"
        value={numbers[key]}
        onInput={({ currentTarget }) => setNumbers({ ...numbers, [key]: currentTarget.value })}
      />
    </div>
  );
  const [floors, flats, area] = [numbers.floors, numbers.flats, numbers.area].map(numberOr);
  const canList = [floors, flats].every((n) => Number.isInteger(n) && Number(n) >= 1 && Number(n) <= 60);
  const list = (): void => {
    const homes = Array.from({ length: Number(floors) * Number(flats) }, (_, index) => {
      const floor = Math.floor(index / Number(flats)) + 1;
      return { id: `1-${floor}${String((index % Number(flats)) + 1).padStart(2, "0")}`, floor, areaM2: area };
    });
    const before = valueAt(raw, ["sharing"]) as object | undefined;
    edit(["sharing"], { amountFen: 0, method: { kind: "by-area" }, ...before, households: homes });
  };
  return (
    <div class="fields narrow">
      {number("floors", "floorCount")}
      {number("flats", "flatsPerFloor")}
      {number("area", "flatArea")}
      <button type="button" disabled={!canList} onClick={list}>
        {t("listHouseholds")}
      </button>
    </div>
  );
}

/** A method with as much filled in as it needs to run. */
function methodOf(kind: SharingMethodKind, floors: readonly number[]): unknown {
  const table = (text: string) => Object.fromEntries(floors.map((floor) => [String(floor), text]));
  switch (kind) {
    case "by-floor":
      return { kind, coefficients: table("1"), basis: "household", within: "equal" };
    case "floor-percent":
      return { kind, percents: table("10"), within: "equal", isNormalised: true };
    case "decree-165":
      return { kind, ownersDepositFen: 0, sellerDepositFen: 0 };
    default:
      return { kind };
  }
}
