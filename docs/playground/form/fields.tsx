import { formatIssue, type Issue, toYuan } from "jiugai";
import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { type Path, valueAt } from "../model/edit.ts";
import { numberOr, yuanOr } from "../model/scenario.ts";
import { useUi } from "../ui.ts";
import type { Word } from "../words.ts";

/** The plan that a form edits, and what is at fault in it. */
export interface Editing {
  readonly raw: unknown;
  readonly issues: readonly Issue[];
  readonly edit: (path: Path, value: unknown) => void;
}

export const EditingContext = createContext<Editing>({ raw: {}, issues: [], edit: () => undefined });

export function useEditing(): Editing {
  return useContext(EditingContext);
}

/** The id of the field of a path, for labels and links. */
export function fieldId(path: Path): string {
  return `f-${path.join("-")}`;
}

interface FieldProps {
  readonly path: Path;
  readonly label: Word;
}

/** The faults of a field: what is wrong there, or below where no field of its own shows it. */
function useField(path: Path) {
  const { raw, issues, edit } = useEditing();
  const { locale } = useUi();
  const faults = issues.filter((issue) => issue.path.join(".") === path.join("."));
  const id = fieldId(path);
  return {
    id,
    value: valueAt(raw, path),
    set: (value: unknown) => edit(path, value),
    faults: faults.map((issue) => formatIssue({ ...issue, path: [] }, locale)),
    described: faults.length === 0 ? {} : { "aria-invalid": true, "aria-describedby": `${id}-fault` },
  };
}

function Faults({ id, faults }: { id: string; faults: readonly string[] }) {
  return faults.length === 0 ? null : (
    <p class="fault" id={`${id}-fault`}>
      {faults.join(" ")}
    </p>
  );
}

const readers = {
  text: (text: string): unknown => text,
  number: numberOr,
  yuan: yuanOr,
};

/** A line of text, a number, or an amount in yuan that the plan holds in fen. */
export function Field({ path, label, kind = "text" }: FieldProps & { kind?: keyof typeof readers }) {
  const { t } = useUi();
  const { id, value, set, faults, described } = useField(path);
  const [draft, setDraft] = useState<string | null>(null);
  const written = kind === "yuan" && Number.isSafeInteger(value) ? toYuan(value as never).replace(/\.00$/, "") : value;
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="text"
        inputMode={kind === "text" ? "text" : "decimal"}
        autocomplete="off"
        maxLength={2000}
        value={draft ?? (written === undefined ? "" : String(written))}
        onInput={({ currentTarget: { value: text } }) => {
          // What is being typed stays as typed: “12.” is on its way to “12.5”.
          setDraft(text);
          set(text.trim() === "" ? undefined : readers[kind](text));
        }}
        onBlur={() => setDraft(null)}
        {...described}
      />
      <Faults id={id} faults={faults} />
    </div>
  );
}

/** A choice from a list; "" leaves the key out. */
export function Choose({ path, label, options }: FieldProps & { options: readonly (readonly [unknown, string])[] }) {
  const { t } = useUi();
  const { id, value, set, faults, described } = useField(path);
  const chosen = options.findIndex(([option]) => option === value);
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <select
        id={id}
        value={chosen < 0 ? "" : String(chosen)}
        onChange={({ currentTarget }) => set(options[Number(currentTarget.value || -1)]?.[0])}
        {...described}
      >
        <option value="">{t("notGiven")}</option>
        {options.map(([option, text], index) => (
          <option key={String(option)} value={String(index)}>
            {text}
          </option>
        ))}
      </select>
      <Faults id={id} faults={faults} />
    </div>
  );
}

/** Yes, no, or not known. */
export function YesNo(props: FieldProps) {
  const { t } = useUi();
  return (
    <Choose
      {...props}
      options={[
        [true, t("yes")],
        [false, t("no")],
      ]}
    />
  );
}
