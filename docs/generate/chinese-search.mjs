import lunr from "lunr";
import { IndexEvent } from "typedoc";

/**
 * TypeDoc plugin: its search finds Chinese. lunr trims off a word all that is no Latin letter, and ends a word only at a
 * space or a hyphen. Here a phrase between two marks of punctuation is a word, and the search finds any part of a word.
 * The Chinese term that opens each doc comment counts for more than what follows.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  lunr.trimmer = (token) => token;
  lunr.Pipeline.registerFunction(lunr.trimmer, "whole-word");
  lunr.tokenizer.separator = /[\s\-|`·“”…\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]+/;
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.term = 20;
    event.searchResults.forEach((reflection, place) => {
      event.searchFields[place].term = termOf(reflection);
    });
  });
}

/** The Chinese of the first paragraph. */
function termOf(reflection) {
  const comment = reflection.comment ?? reflection.signatures?.[0]?.comment;
  const [paragraph = ""] = (comment?.summary ?? [])
    .map(({ text }) => text)
    .join("")
    .split(/\n\s*\n/);
  return (paragraph.match(/[\u4E00-\u9FFF]+/g) ?? []).join(" ");
}
