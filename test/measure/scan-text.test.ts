import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { catalogue } from "../../src/measure/catalogue.ts";
import { items, quantityUnits } from "../../src/measure/codes.ts";
import { lexicon, unitWords } from "../../src/measure/lexicon/index.ts";
import { scanText } from "../../src/measure/scan-text.ts";
import type { TextAlias, TextScan } from "../../src/measure/scan-types.ts";

const itemsOf = (text: string, aliases?: readonly TextAlias[]): string =>
  scanText(text, aliases)
    .matches.map(({ item }) => item)
    .join(" ");
const reasonsOf = (text: string): string =>
  scanText(text)
    .excluded.map(({ reason }) => reason)
    .join(" ");
const quantitiesOf = (text: string): string[] =>
  scanText(text).matches.flatMap(({ item, quantities = [] }) =>
    quantities.map(({ value, unit, approximate }) => `${item} ${approximate ? "~" : ""}${value} ${unit}`),
  );

describe("scanText", () => {
  describe("examples", () => {
    it("reads a list in one sentence, in order, with places in the text", () => {
      const text = "对小区屋面补漏，更换给水管，并增设停车位。";
      expect(scanText(text).matches.map(({ item, start, end, matched }) => [item, start, end, matched])).toEqual([
        ["roof-repair", 3, 5, "屋面"],
        ["water-supply", 10, 12, "给水"],
        ["parking", 17, 20, "停车位"],
      ]);
    });

    it.each([
      ["供排水管道", "water-supply drainage"],
      ["强、弱电", "power-supply low-voltage"],
      ["水电气暖", "water-supply power-supply gas heating"],
      ["水、电、路、气", "water-supply power-supply roads gas"],
      ["水电路灯", "water-supply power-supply lighting"],
      ["三表出户", "water-supply power-supply gas"],
      ["一老一小", "elderly-care childcare"],
      ["文体场地", "culture-leisure sports-fitness"],
      ["电动自行车和汽车充电设施", "ebike-charging ev-charging"],
    ])("takes the compound %s apart", (text, expected) => expect(itemsOf(text)).toBe(expected));

    it.each([
      ["飞线整治", "overhead-lines"],
      ["飞线充电整治", "ebike-charging"],
      ["养老驿站", "elderly-care"],
      ["快递驿站", "postal-express-station"],
      ["党群驿站", "community-service-centre"],
      ["节能改造", "energy-retrofit"],
      ["节能路灯", "lighting"],
      ["屋顶翻新", "roof-repair"],
      ["屋顶绿化", "greening"],
      ["楼道照明", "lighting"],
      ["楼道扶手", "stair-repair"],
      ["适老化扶手", "age-friendly"],
      ["屋面保温防水", "roof-repair"],
      ["外墙保温", "energy-retrofit"],
      ["预制保温管", "heating"],
      ["消防给水管", "fire-safety"],
      ["弱电线缆入地", "overhead-lines"],
      ["燃气管线入地", "gas"],
      ["管网疏通", "drainage"],
      ["疏通消防通道", "fire-safety"],
      ["自行车棚", "parking"],
      ["电梯5G信号覆盖", "mobile-comms"],
      ["消防水池", "fire-safety"],
      ["口袋公园(小区内)", "greening"],
      ["照明(楼道)", "lighting"],
      ["锅炉房改造为食堂", "meal-service"],
      ["供水管改为PE管", "water-supply"],
      ["楼道整修、墙面粉刷", "stair-repair"],
      ["坡道、扶手", "barrier-free"],
      ["坡道、楼梯扶手", "barrier-free stair-repair"],
    ])("tells %s by the words around", (text, expected) => expect(itemsOf(text)).toBe(expected));

    it.each([
      ["老楼加装电梯", "elevator-addition", ""],
      ["更换老旧电梯", "", "other-programme"],
      ["住宅电梯更新", "", "other-programme"],
      ["小区广场改造", "culture-leisure", ""],
      ["世纪广场改造", "", "plaza-or-park"],
      ["小区主干道维修", "roads", ""],
      ["城市主干道维修", "", "city-road"],
      ["建安路改造", "", "city-road"],
      ["建安路12号院道路改造", "roads", ""],
      ["建安路绿化", "", "city-road"],
      ["建设路改造", "", "city-road"],
      ["建设路、水、电", "roads water-supply power-supply", ""],
      ["文化东路拓宽", "", "city-road"],
      ["文化路小学旁小区文化角", "culture-leisure", ""],
      ["城区停车场", "", "city-facility"],
      ["柳树湾小区照明", "lighting", ""],
      ["补绿进小区", "greening", ""],
      ["小区污水接入市政管网", "drainage", ""],
      ["市政污水管网", "", "trunk-pipe"],
      ["楼栋给水主干管", "water-supply", ""],
      ["社区公园", "greening", ""],
      ["湿地公园绿化", "", "plaza-or-park"],
      ["厨房污水管更换", "drainage", ""],
      ["厨房翻新", "", "interior-private"],
      ["垃圾分类点", "waste-sorting", ""],
      ["垃圾焚烧厂", "", "city-facility"],
      ["农村道路硬化", "", "rural"],
    ])("tells community works from others: %s", (text, expected, reason) => {
      expect(itemsOf(text)).toBe(expected);
      expect(reasonsOf(text)).toBe(reason);
    });

    it("reports real works outside the catalogue, and puts them in no class", () => {
      const scan = scanText("翻修围墙、安装晾衣架和雨棚,道路硬化");
      expect(scan.matches.map(({ item }) => item)).toEqual(["roads"]);
      expect(scan.unlisted.map(({ matched }) => matched)).toEqual(["围墙", "晾衣架", "雨棚"]);
    });

    it("reports pipes of no known kind as unlisted", () => {
      expect(scanText("更换老旧管道").unlisted.map(({ matched }) => matched)).toEqual(["管道"]);
    });

    it.each([
      ["供水管网约16576米", "water-supply ~16576 m"],
      ["改造二次供水管网42.9公里", "water-supply 42.9 km"],
      ["二次供水泵站29座", "water-supply 29 count"],
      ["5300平方米的新建路面", "roads 5300 m2"],
      ["停车位295个", "parking 295 count"],
      ["新增预制保温管1564米", "heating 1564 m"],
      ["约16,576.00米供水管", "water-supply ~16576.00 m"],
      ["雨污管网2.85万米", "drainage 28500 m"],
      ["外墙保温3万余平方米", "energy-retrofit ~30000 m2"],
      ["屋面防水1 200㎡", "roof-repair 200 m2"],
      ["加装三部电梯", "elevator-addition 3 count"],
      ["新装路灯三十余盏", "lighting ~30 count"],
      ["近百盏路灯", "lighting ~100 count"],
      ["给水管(楼内)300米", "water-supply 300 m"],
      ["installing 45 street lights", "lighting 45 count"],
      ["resurfacing about 12,000 square metres of roads", "roads ~12000 m2"],
    ])("reads the quantity in %s", (text, expected) => expect(quantitiesOf(text)).toEqual([expected]));

    it("takes local aliases beside its own words", () => {
      const aliases: readonly TextAlias[] = [
        { item: "greening", alias: "口袋菜园" },
        { item: "roads", alias: "" },
      ];
      expect(itemsOf("打造口袋菜园")).not.toBe("greening");
      expect(itemsOf("打造口袋菜园、装路灯", aliases)).toBe("greening lighting");
      expect(itemsOf("打造口袋菜园")).not.toBe("greening");
    });
  });

  describe("boundaries", () => {
    it("gives each quantity to one item, that of its clause", () => {
      expect(quantitiesOf("给水管800米,污水管600米;路灯12盏")).toEqual([
        "water-supply 800 m",
        "drainage 600 m",
        "lighting 12 count",
      ]);
      expect(quantitiesOf("修路300米安装路灯5盏")).toEqual(["roads 300 m", "lighting 5 count"]);
      expect(quantitiesOf("强电线路(含路灯线缆)1274米")).toEqual(["power-supply 1274 m"]);
    });

    it("gives no quantity to two items, nor one of unlisted works to another", () => {
      expect(quantitiesOf("供排水管道900米")).toEqual([]);
      expect(quantitiesOf("绿化补植、围墙180米")).toEqual([]);
    });

    it("takes no counts of communities or households, money, dates or names for quantities", () => {
      expect(quantitiesOf("改造3个小区道路,惠及居民1200户")).toEqual([]);
      expect(quantitiesOf("道路改造投资300万元,2021年完工,建安路12号,5G基站")).toEqual([]);
    });

    it("takes no ordinal, vague or compound number in characters for a quantity", () => {
      for (const text of [
        "第三部电梯",
        "数十盏路灯",
        "四五十盏路灯",
        "十二盏路灯",
        "一部分车位",
        "六部门整治飞线",
        "三方协商停车",
      ])
        expect(quantitiesOf(text)).toEqual([]);
    });

    it("gives no quantity of what is outside a bracket to what is inside", () => {
      expect(quantitiesOf("围墙(含路灯)180米")).toEqual([]);
    });

    it("keeps a second quantity of the same item with its first place", () => {
      const scan = scanText("路灯5盏。另设路灯7盏");
      expect(scan.matches).toHaveLength(1);
      expect(scan.matches[0]).toMatchObject({ start: 0, quantities: [{ value: "5" }, { value: "7" }] });
    });

    it("ends an English word where it ends", () => {
      expect(itemsOf("carload of evidence, gasket")).toBe("");
      expect(itemsOf("EVs charging, gas, lifts")).toBe("ev-charging gas elevator-addition");
    });

    it("takes back what a sentence says of new homes, not what the next says", () => {
      expect(itemsOf("住宅楼、幼儿园和配套公建。小区补绿")).toBe("greening");
    });

    it("reads places in the original text, full width, capital and traditional", () => {
      const text = "ＣＣＴＶ、小區雨汙分流";
      expect(scanText(text).matches.map(({ item, matched }) => [item, matched])).toEqual([
        ["security", "ＣＣＴＶ"],
        ["drainage", "雨汙"],
      ]);
    });
  });

  describe("bad data", () => {
    it.each([
      ["nothing", ""],
      ["marks only", "，、。；（）  \n.,"],
      ["a lone surrogate", "\ud800\udc00\udfff路\ud83d"],
      ["digits without end", "9".repeat(400)],
      ["a number cut off", "供水1,23,456.米"],
      ["names of object members", "constructor __proto__ toString"],
    ])("%s is no error", (_, text) => expect(() => scanText(text)).not.toThrow());
  });

  describe("properties", () => {
    const words = lexicon
      .flatMap(([, line]) => line.split(" "))
      .map((word) => word.replaceAll("_", " ").replace(/\[(.).*\]/, "$1"));
    const text = fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...words) },
          {
            weight: 2,
            arbitrary: fc.constantFrom("、", "，", "。", " ", "和", "(", ")", "，约3.5万米", "12个", "水电", "路"),
          },
          { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
        ),
        { maxLength: 24 },
      )
      .map((parts) => parts.join(""));

    it("puts every finding at its place, in order, items once, and nothing both found and excluded", () => {
      fc.assert(
        fc.property(text, (input) => {
          const scan = scanText(input);
          for (const list of [scan.matches, scan.excluded, scan.unlisted]) {
            for (const { start, end, matched } of list)
              expect([matched, end > start]).toEqual([input.slice(start, end), true]);
            const starts = list.map(({ start }) => start);
            expect(starts).toEqual([...starts].sort((a, b) => a - b));
          }
          expect(new Set(scan.matches.map(({ item }) => item)).size).toBe(scan.matches.length);
          for (const match of scan.matches) {
            for (const other of [...scan.excluded, ...scan.unlisted]) {
              expect(match.end <= other.start || other.end <= match.start).toBe(true);
            }
          }
          const quantities = scan.matches.flatMap((match) => match.quantities ?? []);
          expect(new Set(quantities.map(({ start }) => start)).size).toBe(quantities.length);
          for (const { value } of quantities) expect(value).toMatch(/^\d+(\.\d+)?$/);
          expect(JSON.parse(JSON.stringify(scan))).toEqual(scan);
        }),
        { seed: 20, numRuns: 2_000 },
      );
    });

    it("reads traditional as simplified", () => {
      const pairs: readonly (readonly [string, string])[] = [
        ["雨污分流", "雨汙分流"],
        ["屋面维修", "屋面維修"],
        ["楼道", "樓道"],
        ["电梯", "電梯"],
        ["加装", "加裝"],
        ["路灯", "路燈"],
        ["绿化", "綠化"],
        ["燃气", "燃氣"],
        ["供热", "供熱"],
        ["围墙", "圍牆"],
        ["停车场", "停車場"],
        ["充电桩", "充電樁"],
        ["养老", "養老"],
        ["小区", "小區"],
        ["城市", "城市"],
        ["广场", "廣場"],
        ["无障碍", "無障礙"],
        ["适老化", "適老化"],
        ["监控", "監控"],
        ["线缆", "線纜"],
        ["规整", "規整"],
        ["桥梁", "橋梁"],
        ["农村", "農村"],
        ["约3万米", "約3萬米"],
        ["、", "、"],
      ]; // prettier-ignore
      const shape = ({ matches, excluded, unlisted }: TextScan): unknown => [
        matches.map(({ item, start, end, quantities }) => [item, start, end, quantities]),
        excluded.map(({ reason, start, end }) => [reason, start, end]),
        unlisted.map(({ start, end }) => [start, end]),
      ];
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pairs), { maxLength: 12 }), (parts) => {
          const simplified = scanText(parts.map(([word]) => word).join(""));
          expect(shape(scanText(parts.map(([, word]) => word).join("")))).toEqual(shape(simplified));
        }),
        { seed: 21, numRuns: 500 },
      );
    });
  });

  describe("cost", () => {
    afterEach(() => vi.restoreAllMocks());

    it.each([
      "水",
      "三",
      "十",
      "(小区",
      "文化路",
      "改为",
      "路",
      "电水",
      "、水",
      "供水管网",
      "围墙",
      "和",
      "人路",
      "1米",
      "路灯5盏,",
      "water supply ",
      "wate",
      "城市",
      "\ud800",
    ])("is linear in a text of nothing but %j", (unit) => {
      scanText(unit);
      const look = vi.spyOn(Map.prototype, "get");
      const costOf = (length: number): number => {
        look.mockClear();
        scanText(unit.repeat(length));
        return look.mock.calls.length;
      };
      expect(costOf(4_000)).toBeLessThanOrEqual(4.2 * costOf(1_000) + 100);
    });
  });
});

describe("catalogue", () => {
  it("has the items in their order, each with a unit of the reader", () => {
    expect(catalogue.map(({ item }) => item)).toEqual(items);
    expect(catalogue.map(({ unit }) => unit).filter((unit) => !quantityUnits.includes(unit))).toEqual([]);
  });

  it("classifies its own wording", () => {
    const missed = catalogue.filter(({ item, name }) => !itemsOf(name).split(" ").includes(item));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

describe("lexicon", () => {
  it("gives each word one sense", () => {
    const expand = (word: string): string[] => {
      const [before = "", among, after = ""] = word.split(/[[\]]/);
      return among === undefined ? [word] : [...among].map((char) => before + char + after);
    };
    const all = lexicon.flatMap(([, line]) => line.split(" ").flatMap(expand));
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it("names only units that exist", () => {
    expect(unitWords.map(([unit]) => unit).filter((unit) => unit !== "" && !quantityUnits.includes(unit))).toEqual([]);
  });

  it("names only items and reasons that exist", () => {
    const codes = lexicon.flatMap(([sense]) => sense.split(" ")).filter((part) => /^[a-z~=-]/.test(part));
    expect(
      [...new Set(codes.map((part) => part.replace(/^[~=-]/, "")))].filter((code) => !items.includes(code as never)),
    ).toEqual([]);
  });
});
