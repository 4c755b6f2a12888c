import { isDivisionCode } from "./lineage.ts";

/** Kind of a township-level division, by the last three of nine digits. 乡级区划类别。 */
export type TownshipKind = "sub-district" | "town" | "township" | "quasi-township";

/** Kind of a village-level division, by the last three of twelve digits. 村级区划类别。 */
export type VillageKind = "residents-committee" | "villagers-committee" | "quasi-residents" | "quasi-villagers";

/** The parts of a division code by its structure; whether it was ever in force is another question. 代码结构。 */
export interface DivisionCodeParts {
  readonly provinceCode: string;
  /** `null` where the code is that of a province. 地级代码。 */
  readonly prefectureCode: string | null;
  /** `null` where the code is that of a province or a prefecture. 县级代码。 */
  readonly countyCode: string | null;
  /** Nine digits; `null` where the code does not go so far. 乡级代码。 */
  readonly townshipCode: string | null;
  /** `null` where the digits stand for none of the kinds. 乡级类别。 */
  readonly townshipKind: TownshipKind | null;
  /** Twelve digits; `null` where the code does not go so far. 村级代码。 */
  readonly villageCode: string | null;
  /** `null` where the digits stand for none of the kinds. 村级类别。 */
  readonly villageKind: VillageKind | null;
}

/**
 * Takes a division code of six, nine or twelve digits apart; `null` where it has not the shape of one. 解析区划代码结构。
 *
 * The kinds of townships are those of the statistical codes (001–099 sub-district, 100–199 town, 200–399 township,
 * 400–599 quasi-township); the kinds of villages are from memory (001–199 residents, 200–399 villagers, 400–499 and
 * 500–599 quasi).
 *
 * @example
 * ```ts
 * import { partsOfDivisionCode } from "jiugai/division";
 * partsOfDivisionCode("220102001003")?.townshipKind; // => "sub-district"
 * partsOfDivisionCode("220102001003")?.villageKind; // => "residents-committee"
 * partsOfDivisionCode("220100")?.countyCode; // => null
 * partsOfDivisionCode("2201"); // => null
 * ```
 */
export function partsOfDivisionCode(code: string): DivisionCodeParts | null {
  if (!isDivisionCode(code)) return null;
  const [prefecture, county, township, village] = [
    code.slice(2, 4),
    code.slice(4, 6),
    code.slice(6, 9),
    code.slice(9),
  ].map((digits) => (digits === "" || Number(digits) === 0 ? null : digits));
  return {
    provinceCode: `${code.slice(0, 2)}0000`,
    prefectureCode: prefecture ? `${code.slice(0, 4)}00` : null,
    countyCode: county ? code.slice(0, 6) : null,
    townshipCode: township ? code.slice(0, 9) : null,
    townshipKind: township ? kindOf(Number(township), townshipKinds) : null,
    villageCode: village ? code : null,
    villageKind: village ? kindOf(Number(village), villageKinds) : null,
  };
}

type Bands<K> = readonly (readonly [upTo: number, kind: K])[];

const townshipKinds: Bands<TownshipKind> = [
  [99, "sub-district"],
  [199, "town"],
  [399, "township"],
  [599, "quasi-township"],
];

const villageKinds: Bands<VillageKind> = [
  [199, "residents-committee"],
  [399, "villagers-committee"],
  [499, "quasi-residents"],
  [599, "quasi-villagers"],
];

function kindOf<K>(digits: number, bands: Bands<K>): K | null {
  return bands.find(([upTo]) => digits <= upTo)?.[1] ?? null;
}
