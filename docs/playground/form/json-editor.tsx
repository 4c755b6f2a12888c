import { useEffect, useRef } from "preact/hooks";
import type { Place } from "../model/json-scan.ts";
import { maxCharacters } from "../model/settings.ts";
import { useUi } from "../ui.ts";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What was to be put in is longer than a plan may be. */
  readonly onTooLong: (length: number) => void;
  /** A place to show, as told by a fault. */
  readonly place: Place | null;
  readonly isFaulty: boolean;
}

/** The plan as text. What is too long never reaches the field: laying it out is what would freeze the page. */
export function JsonEditor({ text, onText, onTooLong, place, isFaulty }: Props) {
  const { t } = useUi();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (place === null || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(place.start, place.end);
    const line = text.slice(0, place.start).split("\n").length;
    field.current.scrollTop = Math.max(0, line - 5) * Number.parseFloat(getComputedStyle(field.current).lineHeight);
  }, [place]);
  const refuse = (event: Event, given: string | undefined): void => {
    if (given === undefined || text.length + given.length <= maxCharacters) return;
    event.preventDefault();
    onTooLong(given.length);
  };
  return (
    <div class="field">
      <label for="json">{t("jsonLabel")}</label>
      <textarea
        id="json"
        ref={field}
        rows={28}
        spellcheck={false}
        wrap="off"
        value={text}
        aria-invalid={isFaulty}
        aria-describedby="faults"
        onPaste={(event) => refuse(event, event.clipboardData?.getData("text/plain"))}
        onDrop={(event) => refuse(event, event.dataTransfer?.getData("text/plain"))}
        onInput={({ currentTarget }) => {
          if (currentTarget.value.length <= maxCharacters) return onText(currentTarget.value);
          onTooLong(currentTarget.value.length);
          currentTarget.value = text;
        }}
      />
    </div>
  );
}
