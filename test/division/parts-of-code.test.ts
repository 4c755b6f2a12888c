import { describe, expect, it } from "vitest";
import { partsOfDivisionCode } from "../../src/division/parts-of-code.ts";

describe("partsOfDivisionCode", () => {
  it("takes each length apart", () => {
    expect(partsOfDivisionCode("220000")).toMatchObject({
      provinceCode: "220000",
      prefectureCode: null,
      countyCode: null,
    });
    expect(partsOfDivisionCode("220100")).toMatchObject({
      prefectureCode: "220100",
      countyCode: null,
      townshipCode: null,
    });
    expect(partsOfDivisionCode("220102001")).toMatchObject({
      countyCode: "220102",
      townshipCode: "220102001",
      villageCode: null,
    });
    expect(partsOfDivisionCode("220102001003")).toMatchObject({ villageCode: "220102001003" });
  });

  it("reads trailing zeros as nothing below", () => {
    expect(partsOfDivisionCode("220102000")).toMatchObject({
      countyCode: "220102",
      townshipCode: null,
      townshipKind: null,
    });
    expect(partsOfDivisionCode("220102001000")).toMatchObject({ townshipCode: "220102001", villageCode: null });
  });

  it("tells the kinds at their bounds", () => {
    const township = (digits: string) => partsOfDivisionCode(`220102${digits}`)?.townshipKind;
    expect(["001", "099", "100", "199", "200", "399", "400", "599", "600"].map(township)).toEqual([
      "sub-district",
      "sub-district",
      "town",
      "town",
      "township",
      "township",
      "quasi-township",
      "quasi-township",
      null,
    ]);
    const village = (digits: string) => partsOfDivisionCode(`220102001${digits}`)?.villageKind;
    expect(["001", "199", "200", "399", "400", "499", "500", "599", "600"].map(village)).toEqual([
      "residents-committee",
      "residents-committee",
      "villagers-committee",
      "villagers-committee",
      "quasi-residents",
      "quasi-residents",
      "quasi-villagers",
      "quasi-villagers",
      null,
    ]);
  });

  it("refuses what has not the shape of a code", () => {
    for (const code of ["", "2201", "2201020", "220102001003001", "22010a", "002201"])
      expect(partsOfDivisionCode(code)).toBeNull();
  });
});
