import { code, codes, generated, page, plain, table } from "./markdown.mjs";
import { listNulls, listPacks, listValues, placeOf } from "./packs.mjs";

/** The page of what each pack holds. 收录范围。 @param {any} lib */
export function writeCoverage(lib) {
  const packs = listPacks(lib);
  const { zhCN, en } = lib;
  const word = (kind, name) => [zhCN, en].map(({ labels }) => plain(labels[kind][name] ?? name));
  const bilingual = (kind, name) => [...new Set(word(kind, name))].join(" · ");

  const confidences = Object.keys(zhCN.labels.confidence).map((name) => [code(name), ...word("confidence", name)]);

  const summary = packs.map((pack) => {
    const values = listValues(pack);
    const count = (holds) => values.filter(({ dated }) => holds(dated)).length;
    const checked = Object.keys(zhCN.labels.confidence)
      .map((name) => [name, count((dated) => weakest(zhCN, dated) === name)])
      .filter(([, many]) => many > 0);
    return [
      `[${pack.id}](#${anchor(pack.id)})`,
      placeOf(lib, pack),
      pack.divisionCode ?? "",
      pack.verifiedOn,
      String(Object.keys(pack.rules).length),
      String(values.length),
      checked.map(([name, many]) => `${code(name)} ${many}`).join(", "),
      String(count(({ status }) => status !== undefined)),
      String(count(({ value }) => listNulls(value).length > 0)),
    ];
  });

  const sections = packs.flatMap((pack) => [
    `## ${pack.id}`,
    `${placeOf(lib, pack)}${pack.divisionCode === null ? "" : ` (${pack.divisionCode})`} · ${code(`${pack.id}@${pack.version}`)}`,
    table(
      [
        "rule",
        "规则",
        "in English",
        "适用 in force",
        "状态 status",
        "核实 checked",
        "依据 documents",
        "未载明 left open",
      ],
      listValues(pack).map(({ rule, datedBy, dated }) => [
        code(rule),
        ...word("rule", rule),
        days(dated, datedBy),
        dated.status === undefined ? "" : bilingual("rule-status", dated.status),
        codes(new Set(dated.cites.map(({ confidence }) => confidence))),
        codes(new Set(dated.cites.map(({ source }) => source))),
        [
          codes(listNulls(dated.value)),
          ...(dated.warning === undefined ? [] : [`⚠ ${word("warning", dated.warning).join(" ")}`]),
        ]
          .filter((text) => text !== "—")
          .join("<br>"),
      ]),
    ),
  ]);

  const held = lib.schemas.knownRules.map((rule) => {
    const holders = packs.filter(({ rules }) => rule in rules).map(({ id }) => id.slice("cn/".length));
    return [code(rule), ...word("rule", rule), holders.join(", ")];
  });

  return page([
    generated,
    "# Coverage · 收录范围",
    "What each pack holds: its rules, the days they hold for, how well each was checked, and what the text that was read leaves open. A rule that no pack of a place holds is not modelled there: the caller supplies it, or the answer is `unknown`. What is uncertain about a document stands in its note, see `docs/sources.md`.",
    "本页列出各规则包收录的规则、适用期间、核实程度，以及所读文本未载明的内容。当地规则包没有收录的规则，由调用方提供，否则结论为“无法判定”。对文件本身的说明见`docs/sources.md`。",
    "`null` inside a value is what a text leaves open or does not limit: no payer named, no share printed, no bound set; the doc comment of the field says which. 取值中的`null`，是文本没有载明或者没有限定的内容，具体含义见该字段的说明。",
    "## How well it was checked · 核实程度",
    table(["code", "中文", "English"], confidences),
    "## Packs · 规则包",
    "A value counts once, by the least checked of its citations. 每个取值按其引用中核实程度最低的一项计一次。",
    table(
      [
        "pack",
        "地方 place",
        "区划代码 division",
        "核对日期 checked on",
        "规则 rules",
        "取值 values",
        "核实程度 checked",
        "征求意见稿、未注明日期 drafts, undated",
        "有未载明内容 with something open",
      ],
      summary,
    ),
    "## Rules · 规则",
    "Every rule that a calculator reads, and the packs that hold it. 计算所读取的全部规则及收录该规则的规则包。",
    table(["rule", "规则", "in English", "规则包 packs"], held),
    ...sections,
  ]);
}

/** The least checked citation of a value: the labels list them from best to worst. */
function weakest({ labels }, { cites }) {
  const order = Object.keys(labels.confidence);
  return order[Math.max(...cites.map(({ confidence }) => order.indexOf(confidence)))];
}

/** First day, and the last that is no longer in; by plan year where the rule is. */
function days({ from, to }, datedBy) {
  const span = from === null ? "" : `${from} –${to === undefined ? "" : ` ${to}`}`;
  return datedBy === "event" ? span : `${span} (${datedBy})`.trim();
}

function anchor(heading) {
  return heading.replace(/[^\w-]/g, "").toLowerCase();
}
