// jiugai/community, written by `npm run docs:generate`; a test holds it fresh.

export type AreaBasis = (typeof areaBases)[number];

export interface Building {
  readonly id: string;
  readonly name?: string;
  readonly builtYear?: number;
  readonly floorCount?: number;
  readonly floorAreaM2?: SquareMetres;
  readonly hasElevator?: boolean;
  readonly entrances?: readonly Entrance[];
}

export interface Community {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly subDistrict?: string;
  readonly builtYear?: number;
  readonly builtYearSpan?: YearSpan;
  readonly floorAreaM2?: SquareMetres;
  readonly buildingCount?: number;
  readonly entranceCount?: number;
  readonly householdCount?: number;
  readonly residentCount?: number;
  readonly landKind?: LandKind;
  readonly isInShantytownPlan?: boolean;
  readonly isToBeRebuilt?: boolean;
  readonly isWilling?: boolean;
  readonly hasOwnersCommittee?: boolean;
  readonly hasPropertyService?: boolean;
  readonly buildings?: readonly Building[];
  readonly owners?: readonly Owner[];
}

export interface Entrance {
  readonly id: string;
  readonly name?: string;
  readonly households: readonly Household[];
}

export interface Household {
  readonly id: string;
  readonly floor: number;
  readonly exclusiveAreaM2?: SquareMetres;
}

export type LandKind = (typeof landKinds)[number];

export interface Owner {
  readonly id: string;
  readonly kind?: OwnerKind;
  readonly units: readonly [Unit, ...Unit[]];
}

export type OwnerKind = (typeof ownerKinds)[number];

export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly exclusiveAreaM2: SquareMetres;
  readonly areaBasis?: AreaBasis;
}

export type UnitKind = (typeof unitKinds)[number];

export interface YearSpan {
  readonly from?: number;
  readonly to?: number;
}

export declare const areaBases: readonly ["registered", "surveyed", "contract"];

export declare const buildingSchema: z.ZodMiniType<Building>;

export declare const communitySchema: z.ZodMiniType<Community>;

export declare const entranceSchema: z.ZodMiniType<Entrance>;

export declare const householdSchema: z.ZodMiniType<Household>;

export declare const landKinds: readonly ["ordinary", "urban-village", "self-built"];

export declare const ownerKinds: readonly ["owner", "developer"];

export declare const ownerSchema: z.ZodMiniType<Owner>;

export declare function parseCommunity(input: unknown): Outcome<Community>;

export declare const parseCommunityBulk: (input: unknown) => Outcome<Community>;

export declare const unitKinds: readonly ["dwelling", "shop", "parking-space", "other"];

export declare const unitSchema: z.ZodMiniType<Unit>;

export declare const yearSpanSchema: z.ZodMiniType<YearSpan>;
