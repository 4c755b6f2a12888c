import { render } from "preact";
import { App } from "./app.tsx";
import { unpack } from "./model/fragment.ts";
import { readSettings } from "./model/settings.ts";

/** Chinese, unless the browser asks for English. */
const lang = navigator.language.startsWith("en") ? "en" : "zh-CN";

void unpack(location.hash).then((saved) => {
  const place = document.getElementById("app");
  if (place === null) return;
  render(<App first={readSettings(saved, lang)} />, place);
  document.documentElement.dataset["ready"] = "true";
});
