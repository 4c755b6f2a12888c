import { type BottomLineFinding, type BottomLineReport, formatIssue } from "jiugai";
import { missingText, useUi } from "../ui.ts";
import { Citations } from "./figure.tsx";

/** What no plan may breach: the lines that are decided, then those that wait for facts. */
export function BottomLines({ report }: { report: BottomLineReport }) {
  const { t } = useUi();
  const lines = report.lines.filter(({ applies }) => applies);
  const decided = lines.filter(({ verdict }) => verdict !== "unknown");
  const open = lines.filter(({ verdict }) => verdict === "unknown");
  return (
    <section aria-labelledby="bottom-lines">
      <h2 id="bottom-lines">{t("bottomLinesTitle")}</h2>
      {lines.length === 0 && <p class="hint">{t("none")}</p>}
      <Lines lines={decided} />
      {open.length > 0 && (
        <details>
          <summary>{t("linesOpen", { n: open.length })}</summary>
          <Lines lines={open} />
        </details>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly BottomLineFinding[] }) {
  const { t, locale } = useUi();
  return (
    <ul class="findings">
      {lines.map(({ id, verdict, reasons, missing, rules }) => (
        <li key={id} class={verdict === "not-met" ? "error" : verdict === "unknown" ? "warning" : "info"}>
          <span class="badge">{locale.labels.verdict[verdict]}</span>
          {locale.labels["bottom-line"][id]}
          <span class="hint">
            {" "}
            {missing.length > 0
              ? t("stillMissing", { list: locale.format.list(missing.map((name) => missingText(locale, name))) })
              : reasons.map((issue) => formatIssue({ ...issue, path: [] }, locale)).join(" ")}
          </span>
          <Citations rules={rules} />
        </li>
      ))}
    </ul>
  );
}
