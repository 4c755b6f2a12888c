import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import lunr from "lunr";

/** What a reader types, and a page that must be among the first ten. */
const queries = [
  ["资金", /./],
  ["维修资金", /MaintenanceFund/],
  ["加装电梯", /elevator/i],
  ["参与表决", /./],
  ["公积金", /providentFund/i],
  ["shareFunding", /^shareFunding$/],
];

/** Throws where the search of a built site, asked as its page asks it, does not find what it must. @param {string} folder */
export function checkSearch(folder) {
  const script = readFileSync(join(folder, "assets/search.js"), "utf8");
  const data = inflateSync(Buffer.from(/"(.*)"/.exec(script)?.[1] ?? "", "base64")).toString();
  const { rows, index: serialised } = JSON.parse(data);
  const index = lunr.Index.load(serialised);
  for (const [text, expected] of queries) {
    const names = index.search(`*${text}*`).map(({ ref }) => rows[Number(ref)].name);
    if (!names.slice(0, 10).some((name) => expected.test(name)))
      throw new Error(`${folder}: the search for ${text} finds ${names.slice(0, 10).join(", ") || "nothing"}`);
  }
}
