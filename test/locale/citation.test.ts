import { describe, expect, it } from "vitest";
import type { CitedDocument, RuleRef } from "../../src/kernel/issue.ts";
import { en } from "../../src/locale/en/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";

const opinions: CitedDocument = {
  source: "GBF-2020-23",
  title: "关于全面推进城镇老旧小区改造工作的指导意见",
  titleEn: "Guiding Opinions",
  isOwnTitle: false,
  docNo: "国办发〔2020〕23号",
  locator: "二（二）",
  confidence: "verified-secondary",
};
const law: CitedDocument = { ...opinions, docNo: null, locator: null, confidence: "verified-primary" };
const rule: RuleRef = {
  rule: "measure.category_of_item",
  pack: "cn/national@1",
  from: "2020-07-20",
  to: null,
  status: "in-force",
  cites: [opinions],
  warning: null,
};

describe("citations", () => {
  it("name document, number, article, the days of the rule and how well it was checked", () => {
    expect(zhCN.citation(opinions, rule, zhCN)).toBe(
      "〔依据：《关于全面推进城镇老旧小区改造工作的指导意见》（国办发〔2020〕23号）二（二），自2020年7月20日起适用；经转载文本核实〕",
    );
    expect(en.citation(opinions, rule, en)).toBe(
      "[Basis: Guiding Opinions, Doc No. 国办发〔2020〕23号, 二（二）; applies from 20 July 2020; checked in a re-published copy]",
    );
  });

  it("leave out what the source does not give", () => {
    expect(zhCN.citation(law, rule, zhCN)).toBe(
      "〔依据：《关于全面推进城镇老旧小区改造工作的指导意见》，自2020年7月20日起适用；经官方文本核实〕",
    );
    expect(en.citation(law, rule, en)).toBe(
      "[Basis: Guiding Opinions; applies from 20 July 2020; checked in an official copy]",
    );
  });

  it("put no title marks around what is not a title that was read", () => {
    expect(zhCN.citation({ ...law, title: "某市补助政策", isOwnTitle: true }, rule, zhCN)).toBe(
      "〔依据：某市补助政策，自2020年7月20日起适用；经官方文本核实〕",
    );
  });

  it("say until when a closed rule held", () => {
    const closed: RuleRef = { ...rule, from: "2023-01-01", to: "2025-01-01" };
    expect(zhCN.citation(law, closed, zhCN)).toContain("自2023年1月1日起、2025年1月1日前适用");
    expect(en.citation(law, closed, en)).toContain("applies from 1 January 2023 until before 1 January 2025");
  });

  it("mark drafts and undated documents, and never as in force", () => {
    const draft: RuleRef = { ...rule, from: "2021-12-15", status: "draft" };
    const undated: RuleRef = { ...rule, from: null, status: "undated" };
    expect(zhCN.citation(law, draft, zhCN)).toContain("，征求意见稿（2021年12月15日）；");
    expect(en.citation(law, draft, en)).toContain("; draft for comment of 15 December 2021; ");
    expect(zhCN.citation(law, undated, zhCN)).toContain("，文件未注明日期；");
    expect(en.citation(law, undated, en)).toContain("; the document carries no date; ");
    expect(zhCN.citation(law, { ...undated, from: "2021-01-01" }, zhCN)).toContain(
      "文件未注明日期（自2021年1月1日起适用）",
    );
    expect(zhCN.citation(law, { ...draft, from: null }, zhCN)).toContain("，征求意见稿；");
  });

  it("say how well each fact was checked", () => {
    for (const [confidence, words] of Object.entries(zhCN.labels.confidence)) {
      const document = { ...law, confidence: confidence as CitedDocument["confidence"] };
      expect(zhCN.citation(document, rule, zhCN).endsWith(`；${words}〕`)).toBe(true);
      expect(en.citation(document, rule, en).endsWith(`; ${en.labels.confidence[document.confidence]}]`)).toBe(true);
    }
  });
});
