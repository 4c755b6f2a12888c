// jiugai/measure, written by `npm run docs:generate`; a test holds it fresh.

export interface CatalogueEntry {
  readonly item: Item;
  readonly name: string;
  readonly unit: QuantityUnit;
}

export interface ClassifiedMatch extends TextMatch {
  readonly category: Category | null;
}

export type ExclusionReason = (typeof exclusionReasons)[number];

export type Item = (typeof items)[number];

export interface MeasureRules {
  readonly "measure.category_of_item": Readonly<Partial<Record<Item, Category>>>;
  readonly "measure.aliases": readonly {
    readonly item: Item;
    readonly alias: string;
  }[];
}

export type QuantityUnit = (typeof quantityUnits)[number];

export interface TextAlias {
  readonly item: Item;
  readonly alias: string;
}

export interface TextClassification {
  readonly matches: readonly ClassifiedMatch[];
  readonly excluded: readonly TextExclusion[];
  readonly unlisted: readonly TextUnlisted[];
}

export interface TextExclusion {
  readonly reason: ExclusionReason;
  readonly start: number;
  readonly end: number;
  readonly matched: string;
}

export interface TextMatch {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  readonly matched: string;
  readonly quantities?: readonly TextQuantity[];
}

export interface TextQuantity {
  readonly value: string;
  readonly unit: QuantityUnit;
  readonly start: number;
  readonly end: number;
  readonly approximate?: true;
}

export interface TextUnlisted {
  readonly start: number;
  readonly end: number;
  readonly matched: string;
}

export declare const catalogue: readonly CatalogueEntry[];

export declare function categoryOf(item: Item, ctx: Context<MeasureRules>, lookup?: RuleLookup): Outcome<Category>;

export declare function classifyText(text: string, ctx: Context<MeasureRules>, lookup?: RuleLookup): Outcome<TextClassification>;

export declare const exclusionReasons: readonly ["city-road", "trunk-pipe", "utility-tunnel", "plaza-or-park", "city-facility", "shantytown-or-rebuild", "urban-village", "interior-private", "heritage-street", "bridge-or-transport", "water-or-flood", "rural", "other-programme", "not-works"];

export declare const items: readonly ["water-supply", "drainage", "power-supply", "low-voltage", "roads", "gas", "heating", "fire-safety", "security", "waste-sorting", "mobile-comms", "fibre-to-home", "overhead-lines", "roof-repair", "facade-repair", "stair-repair", "illegal-structure-removal", "greening", "lighting", "age-friendly", "barrier-free", "parking", "ebike-charging", "ev-charging", "parcel-lockers", "mail-boxes", "culture-leisure", "sports-fitness", "property-management-room", "energy-retrofit", "elevator-addition", "community-service-centre", "health-station", "kindergarten", "perimeter-sensing", "elderly-care", "childcare", "meal-service", "housekeeping", "convenience-market", "convenience-store", "postal-express-station"];

export declare const quantityUnits: readonly ["m", "km", "m2", "m3", "ha", "mu", "t", "kw", "kva", "household", "building", "set", "count"];
