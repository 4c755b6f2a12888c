import { table } from "./table.mjs";

// What the terminal says of its own; every word of the field comes from the locale.
const texts = {
  "zh-CN": {
    on: "规则适用日期",
    works: "一、改造内容归类",
    eligibility: "二、改造对象认定",
    funding: "三、资金共担",
    households: "四、分户分摊",
    findings: "五、审查意见",
    explanation: "六、一个数字是怎么来的",
    category: "类别",
    item: "改造内容",
    measure: "工程",
    written: "原文",
    quantity: "工程量",
    verdict: "结论",
    priority: "重点改造对象",
    missing: "尚缺",
    yes: "是",
    no: "否",
    none: "—",
    source: "资金来源",
    amount: "金额",
    total: "合计",
    cost: "费用",
    payerUnknown: "已融资、未列承担方",
    gap: "缺口",
    named: "已列名、未列金额",
    unknownFunding: "文件未列出资方，也无现行分担规则：不作测算。",
    floor: "楼层",
    householdCount: "户数",
    perHousehold: "每户",
    floorTotal: "本层合计",
    budget: "投资构成",
    part: "片区、小区",
    households2: "户数",
    buildings: "楼栋数",
    communities: "小区数",
    area: "建筑面积",
    investment: "投资",
    parts: "分项数据",
    financing: "融资方式",
    notReached: "未识别",
    noFindings: "无",
    noWorks: "文件未列改造内容。",
    open: "（",
    close: "）",
  },
  en: {
    on: "Rules of",
    works: "1. Works by category",
    eligibility: "2. Eligibility",
    funding: "3. Who pays what",
    households: "4. What a household pays",
    findings: "5. Findings",
    explanation: "6. Where one figure comes from",
    category: "Category",
    item: "Item",
    measure: "Work",
    written: "As written",
    quantity: "Quantity",
    verdict: "Verdict",
    priority: "Comes first",
    missing: "Still missing",
    yes: "yes",
    no: "no",
    none: "—",
    source: "Source",
    amount: "Amount",
    total: "Total",
    cost: "Cost",
    payerUnknown: "Financed, payer not named",
    gap: "Gap",
    named: "Named without an amount",
    unknownFunding: "The document prints no payer and no scheme is in force: nothing is computed.",
    floor: "Floor",
    householdCount: "Households",
    perHousehold: "Per household",
    floorTotal: "Floor in all",
    budget: "Budget",
    part: "Part",
    households2: "Households",
    buildings: "Buildings",
    communities: "Communities",
    area: "Floor area",
    investment: "Investment",
    parts: "Parts",
    financing: "Financing",
    notReached: "not recognised",
    noFindings: "none",
    noWorks: "The document lists no works.",
    open: " (",
    close: ")",
  },
};

/** Prints the review of a plan, in the language of the locale. */
export function printReview({ plan, review, locale, jiugai }) {
  const t = texts[locale.tag];
  const { value } = review;
  const label = (kind, code) => jiugai.labelOf(kind, code, locale);
  const money = (fen) => (fen === null || fen === undefined ? t.none : locale.format.fen(fen));
  const print = (text = "") => console.log(text);
  const show = (columns, rows) => print(table(columns, rows));

  print(`\n${"═".repeat(78)}`);
  print(`${value.name}    ${t.on} ${locale.format.date(value.on)}`);
  print("═".repeat(78));
  printWorks();
  printParts();
  printEligibility();
  printFunding();
  printHouseholds();
  printFindings();
  printExplanation();

  function printWorks() {
    print(`\n${t.works}`);
    const rows = value.works.measures.flatMap((measure) => {
      const items = measure.items.map((found) => [
        found.category === null ? t.none : label("category", found.category),
        label("item", found.item),
        measure.text ?? measure.id,
        found.quantities.map(({ value: number, unit }) => `${number} ${label("quantity-unit", unit)}`).join(", "),
      ]);
      return items.length > 0 ? items : [[t.none, t.notReached, measure.text ?? measure.id, ""]];
    });
    if (rows.length === 0) print(`  ${t.noWorks}`);
    else show([t.category, t.item, t.written, t.quantity], rows);
    if (value.works.budget.length === 0) return;
    print(`\n${t.budget}`);
    show(
      [t.written, `>${t.amount}`, t.item],
      value.works.budget.map((line) => [
        `${line.within === null ? "" : "  └ "}${line.text}`,
        money(line.amountFen),
        line.items.map((found) => label("item", found.item)).join(", "),
      ]),
    );
  }

  function printParts() {
    if (plan.parts === undefined) return;
    print(`\n${t.parts}`);
    show(
      [t.part, `>${t.communities}`, `>${t.buildings}`, `>${t.households2}`, `>${t.area}`, `>${t.investment}`],
      plan.parts.list.map((part) => [
        part.name,
        part.communityCount ?? t.none,
        part.buildingCount ?? t.none,
        part.householdCount ?? t.none,
        part.areaM2 === undefined ? t.none : locale.format.areaM2(part.areaM2),
        money(part.investmentFen),
      ]),
    );
  }

  function printEligibility() {
    const { verdict, priority } = value.eligibility;
    print(`\n${t.eligibility}`);
    print(`  ${t.verdict}: ${label("verdict", verdict)}    ${t.priority}: ${priority ? t.yes : t.no}`);
    const missing = value.missing.map((name) =>
      name.startsWith("rule:") ? label("rule", name.slice(5)) : label("fact", name),
    );
    if (missing.length > 0) print(`  ${t.missing}: ${locale.format.list(missing)}`);
  }

  function printFunding() {
    const { shares, costFen, basis, namedSources } = value.funding;
    print(`\n${t.funding}${t.open}${label("funding-basis", basis)}${t.close}`);
    if (namedSources.length > 0)
      print(`  ${t.named}: ${locale.format.list(namedSources.map((source) => label("source", source)))}`);
    if (shares === null) {
      print(`  ${t.cost}: ${money(costFen)}    ${t.unknownFunding}`);
      return;
    }
    const sources = shares.bySource.map(({ source }) => source);
    // Columns of the row identity that hold nothing say nothing.
    const open = [
      [t.payerUnknown, "payerUnknownFen"],
      [t.gap, "gapFen"],
    ].filter(([, key]) => shares[key] > 0);
    const nameOf = ({ id, item }) =>
      item !== null ? label("item", item) : id === "unitemised" ? label("row", id) : id;
    const row = (name, category, entry) => [
      name,
      category,
      money(entry.costFen),
      ...sources.map((source) => money(entry.bySource.find((paid) => paid.source === source)?.amountFen ?? 0)),
      ...open.map(([, key]) => money(entry[key])),
    ];
    const rows = shares.byMeasure.map((entry) =>
      row(nameOf(entry), entry.category === null ? t.none : label("category", entry.category), entry),
    );
    show(
      [
        t.measure,
        t.category,
        `>${t.cost}`,
        ...sources.map((source) => `>${label("source", source)}`),
        ...open.map(([heading]) => `>${heading}`),
      ],
      [...rows, row(t.total, "", shares)],
    );
    for (const { kind, amountFen } of shares.financing)
      print(`  ${t.financing}: ${label("financing", kind)} ${money(amountFen)}`);
  }

  function printHouseholds() {
    if (value.households === null) return;
    print(`\n${t.households}    ${t.total} ${money(value.households.amountFen)}`);
    show(
      [`>${t.floor}`, `>${t.householdCount}`, `>${t.perHousehold}`, `>${t.floorTotal}`],
      value.households.byFloor.map((floor) => [
        floor.floor,
        floor.householdCount,
        floor.leastFen === floor.mostFen ? money(floor.leastFen) : `${money(floor.leastFen)} – ${money(floor.mostFen)}`,
        money(floor.amountFen),
      ]),
    );
  }

  function printFindings() {
    print(`\n${t.findings}`);
    if (value.findings.length === 0) print(`  ${t.noFindings}`);
    for (const issue of value.findings)
      print(`  [${label("severity", issue.severity)}] ${jiugai.formatIssue({ ...issue, path: [] }, locale)}`);
  }

  /** How the shares of a household came about, else the largest sum that a source pays, else the last that rests on a rule. */
  function printExplanation() {
    const steps = review.trace;
    const ofHouseholds = value.households === null ? [] : householdSteps(steps);
    const largest = steps
      .filter((step) => step.name === "funding.source_total")
      .reduce((best, step) => (best === undefined || step.output.value > best.output.value ? step : best), undefined);
    const target = largest ?? steps.findLast((step) => step.rules.length > 0);
    const shown = ofHouseholds.length > 0 || target === undefined ? ofHouseholds : jiugai.traceTo(steps, target.id);
    if (shown.length === 0) return;
    print(`\n${t.explanation}`);
    jiugai.explain({ trace: shown }, locale).forEach((sentence, index) => print(`  ${index + 1}. ${sentence}`));
  }

  /** The steps of the sharing, with the closing sum of the top floor only. */
  function householdSteps(steps) {
    const top = String(value.households.byFloor.at(-1)?.floor);
    return steps.filter(
      (step) =>
        step.name.startsWith("funding.household.") &&
        (step.name !== "funding.household.floor_total" || step.about === top) &&
        step.name !== "funding.household.total",
    );
  }
}
