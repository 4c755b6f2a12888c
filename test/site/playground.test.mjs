import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPlayground } from "../../docs/playground/build.mjs";
import { sayIn } from "../../docs/playground/words.ts";
import { page as folder, fromFile, launch, open, serve, shots } from "./browser.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const desktop = { width: 1366, height: 900 };
const phone = { width: 390, height: 844 };

let browser;
let server;
let opened = [];

beforeAll(async () => {
  await buildPlayground(folder);
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Whatever a test did, the page had nothing to complain of and asked for no more than its own files. */
afterEach(async () => {
  for (const { context, complaints, requests, own } of opened) {
    expect(complaints).toEqual([]);
    expect(
      requests.filter((url) => !url.startsWith(own) && !url.startsWith("data:") && !url.startsWith("blob:")),
    ).toEqual([]);
    await context.close();
  }
  opened = [];
});

async function visit(lang, { hash = "", url = server.url, viewport = desktop, ...options } = {}) {
  const { page, ...rest } = await open(browser, url + hash, { locale: lang, viewport, ...options });
  opened.push({ ...rest, own: new URL(".", url).href });
  return page;
}

/** The last link that the page wrote for itself; it does so a moment after the last change. */
async function linkOf(page) {
  for (let last = ""; ; ) {
    await page.waitForTimeout(500);
    if (page.url() === last) return last;
    last = page.url();
  }
}

/** Four owners of twelve agree, the others return no ballot. */
async function castFew(page) {
  const counts = { 0: "4", 1: "300", 6: "8", 7: "800" };
  for (const [place, count] of Object.entries(counts))
    await page.locator(".ballot input").nth(Number(place)).fill(count);
}

const textOf = (page, selector) => page.locator(selector).innerText();
const shoot = (page, name) => page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });

test("The script is no larger than 700 kB gzipped", async () => {
  expect(gzipSync(await readFile(join(folder, "playground.js"))).length).toBeLessThan(700_000);
});

describe.each(["zh-CN", "en"])("In %s", (lang) => {
  const t = sayIn(lang);
  const button = (page, word) => page.getByRole("button", { name: t(word), exact: true });

  test("The page opens from a file, with every part of the review", async () => {
    const page = await visit(lang, { url: fromFile });
    await expect(page.title()).resolves.toBe(t("title"));
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    for (const part of [
      "works",
      "eligibility",
      "funding",
      "households",
      "vote",
      "timeline",
      "bottom-lines",
      "findings",
    ])
      expect(await page.locator(`#${part}`).count(), part).toBe(1);
    expect(await page.locator(".chart svg").count()).toBe(3);
    await shoot(page, `plan-${lang}`);
  });

  test("A change in the form changes the review at once, and a fault is told at its field", async () => {
    const page = await visit(lang);
    await page.fill("#f-measures-0-costFen", "98000");
    await page.locator("tfoot", { hasText: "668,000.00" }).waitFor();
    await page.fill("#f-measures-0-costFen", "abc");
    const fault = page.locator("#f-measures-0-costFen-fault");
    await fault.waitFor();
    expect(await fault.innerText()).toMatch(lang === "en" ? /number/ : /数/);
    expect(await page.locator("#f-measures-0-costFen").getAttribute("aria-describedby")).toBe(
      "f-measures-0-costFen-fault",
    );
    await page.locator(".notice", { hasText: t("stale") }).waitFor();
    expect(await textOf(page, "tfoot")).toContain("668,000.00");
    await button(page, "addSource").click();
    await page.selectOption("#f-sources-3-source", { index: 1 });
    expect(await page.locator("#f-sources-3-amountFen").count()).toBe(1);
  });

  test("Broken JSON keeps the last good review and says where it breaks", async () => {
    const page = await visit(lang);
    await button(page, "json").click();
    await page.fill("#json", '{\n "id": "x",\n "name": }');
    const fault = page.getByRole("button", { name: t("jsonBroken", { line: 3, column: 10 }) });
    await fault.waitFor();
    expect(await textOf(page, ".summary")).toContain("658,000.00");
    await fault.click();
    await page.waitForFunction(() => document.activeElement?.selectionStart === 23);
    await shoot(page, `broken-${lang}`);
    await page.fill(
      "#json",
      '{ "id": "x", "name": "甲小区", "scale": "single", "measures": [{ "id": "m", "costFen": -1 }] }',
    );
    await page.locator("#faults", { hasText: "measures[0].costFen" }).getByRole("button").click();
    await page.waitForFunction(() => getSelection().toString() === "-1");
    await page.fill("#json", '{ "id": "x", "name": "甲小区", "scale": "single", "measures": [] }');
    await page.locator(".summary h2", { hasText: "甲小区" }).waitFor();
    expect(await page.locator("#faults button").count()).toBe(0);
  });

  test("Place and date choose the rules", async () => {
    const page = await visit(lang);
    const share = page.locator("tfoot td").nth(2);
    expect(await share.innerText()).toContain("264,000.00");
    await page.selectOption("#place", "370100");
    await page.locator("tfoot td").nth(2).filter({ hasNotText: "264,000.00" }).waitFor();
    await page.selectOption("#place", "");
    await page.locator("#funding ~ p", { hasText: /./ }).first().waitFor();
    await page.fill("#on", "2019-06-30");
    await page.locator(".summary", { hasText: /2019/ }).waitFor();
    await page.check(".check input");
  });

  test("A figure tells how it came about and which documents say so", async () => {
    const page = await visit(lang);
    const figure = page.locator("tfoot button.figure").nth(1);
    await figure.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.locator(".steps > li").count()).toBeGreaterThan(5);
    expect(await dialog.locator(".citations li").first().innerText()).toMatch(lang === "en" ? /Hefei/ : /合肥市/);
    await page.screenshot({ path: join(shots, `why-${lang}.png`) });
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await figure.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test("The vote is counted from the ballots that are entered", async () => {
    const page = await visit(lang);
    const verdict = page.locator("section:has(#vote) > .verdict");
    expect(await verdict.innerText()).toBe(t("vote-met"));
    await castFew(page);
    await page.locator("section:has(#vote) > .verdict.not-met").waitFor();
    expect(await page.locator("section:has(#vote) > ul > li").count()).toBeGreaterThan(1);
    await page.locator(".ballot input").nth(1).fill("0");
    await page.locator("section:has(#vote) .fault").waitFor();
    expect(await page.locator("section:has(#vote) > .verdict").count()).toBe(0);
  });

  test("Milestones give the last days, in order", async () => {
    const page = await visit(lang);
    await page.fill("#ms-vote", "2023-05-31");
    await page.fill("#ms-start", "2023-09-01");
    await page.fill("#ms-acceptance", "2024-02-29");
    await page.locator(".timeline li").nth(3).waitFor();
    const first = await page.locator(".timeline li").first().innerText();
    expect(first).toMatch(lang === "en" ? /15 March 2024/ : /2024年3月15日/);
    await page.fill("#ms-start", "2025-01-01");
    await page.locator("section:has(#timeline) .fault").waitFor();
  });

  test("Two scenarios stand side by side with their differences", async () => {
    const page = await visit(lang, { hash: "#compare" });
    await page.fill("#v-costPercent", "150");
    await page.locator("#differences ~ * tbody tr").first().filter({ hasText: "+329,000.00" }).waitFor();
    expect(await page.locator(".side-by-side svg").count()).toBe(2);
    await page.locator("#differences ~ * button.figure").first().click();
    await page.getByRole("dialog").locator(".steps > li").first().waitFor();
    await page.keyboard.press("Escape");
    await shoot(page, `compare-${lang}`);
    await page.fill("#v-costPercent", "0");
    await page.getByText(t("costPercentFault")).waitFor();
    await page.fill("#v-planYear", "soon");
    await page.locator(".fault", { hasText: "planYear" }).waitFor();
  });

  test("A household reads what it pays, why, and what a failed vote changes", async () => {
    const page = await visit(lang);
    await castFew(page);
    await page.getByRole("link", { name: t("view-household") }).click();
    await page.selectOption("#home", "1-301");
    await page.locator(".amount", { hasText: "8,333.00" }).waitFor();
    expect(await textOf(page, ".household")).toContain(t("vote-not-met"));
    expect(await page.locator(".household .steps > li").count()).toBe(3);
    await page.selectOption("#home", "1-101");
    await page
      .locator(".household", { hasText: t("youPayNothing", { id: "1-101", total: "", n: 12 }).slice(0, 12) })
      .waitFor();
    await shoot(page, `household-${lang}`);
    await page.selectOption("#example", "hefei-2022");
    await page.locator(".household", { hasText: t("noHouseholdShares") }).waitFor();
  });

  test("A link carries the whole state, and the file goes out and in", async () => {
    const page = await visit(lang);
    await page.fill("#f-name", "链接小区");
    await page.fill("#on", "2023-03-01");
    await page.locator(".ballot input").nth(0).fill("7");
    const other = await visit(lang, { hash: new URL(await linkOf(page)).hash });
    await other.locator(".summary h2", { hasText: "链接小区" }).waitFor();
    expect(await other.inputValue("#on")).toBe("2023-03-01");
    expect(await other.locator(".ballot input").nth(0).inputValue()).toBe("7");
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "export").click()]);
    const file = await download.path();
    const third = await visit(lang, { url: fromFile });
    await third.setInputFiles("#file", file);
    await third.locator(".summary h2", { hasText: "链接小区" }).waitFor();
    await button(third, "share").click();
    await third.locator(".said", { hasText: /./ }).waitFor();
  });

  test.each(["#plan", "#compare", "#household"])(
    "axe finds nothing serious on %s, wide and light or narrow and dark",
    async (hash) => {
      for (const [viewport, colorScheme] of [
        [desktop, "light"],
        [phone, "dark"],
      ]) {
        const page = await visit(lang, { hash, viewport, colorScheme });
        await page.addScriptTag({ path: axe });
        const { violations } = await page.evaluate(() => window.axe.run());
        const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        if (viewport === phone) await shoot(page, `phone-${hash.slice(1)}-${lang}`);
      }
    },
  );
});

test("The language and the colours are chosen by keyboard, and the plan stays as it is", async () => {
  const page = await visit("zh-CN");
  await page.fill("#f-name", "甲小区");
  await page.getByRole("button", { name: "English" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("html[lang=en]").waitFor();
  expect(await page.inputValue("#f-name")).toBe("甲小区");
  await page.locator("#theme").focus();
  await page.keyboard.press("d");
  await page.locator("html[data-theme=dark]").waitFor();
});

test("Every example is reviewed", async () => {
  const page = await visit("zh-CN");
  const ids = await page
    .locator("#example option")
    .evaluateAll((list) => list.map(({ value }) => value).filter(Boolean));
  expect(ids.length).toBe(9);
  for (const id of ids) {
    await page.selectOption("#example", id);
    await button(page, id);
  }
  async function button(shown, id) {
    await shown.locator("#json, #f-name").first().waitFor();
    const name = await shown.inputValue("#f-name");
    await shown.locator(".summary h2", { hasText: name }).waitFor();
    expect(await shown.locator("#findings").count(), id).toBe(1);
  }
});

test("Ten megabytes are refused before they reach the field", async () => {
  const page = await visit("zh-CN");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  const before = await page.inputValue("#json");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "[1,".repeat(3_500_000));
    const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector("#json").dispatchEvent(paste);
  });
  await page.locator("#faults .fault", { hasText: (10_500_000).toLocaleString("zh-CN") }).waitFor();
  const file = { name: "huge.json", mimeType: "application/json", buffer: Buffer.alloc(10_000_000, "1") };
  await page.setInputFiles("#file", file);
  await page.locator(".said", { hasText: "10,000,000" }).waitFor();
  expect(await page.inputValue("#json")).toBe(before);
});
