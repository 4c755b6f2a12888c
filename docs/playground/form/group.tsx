import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useUi } from "../ui.ts";
import type { Word } from "../words.ts";

/** A part of the form that folds away: on a narrow page all begin folded, so that the review is near. */
export function Group({
  title,
  isExtra = false,
  children,
}: {
  title: Word;
  isExtra?: boolean;
  children: ComponentChildren;
}) {
  const { t } = useUi();
  const [isOpen, setOpen] = useState(() => !isExtra && matchMedia("(min-width: 48rem)").matches);
  return (
    <details class="group" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(title)}</summary>
      {children}
    </details>
  );
}
