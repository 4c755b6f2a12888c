import { type CivilDate, type Context, nameOfDivision } from "jiugai";
import { cnDivisions } from "jiugai/divisions/cn";
import * as cn from "jiugai/policies/cn";

type Pack = cn.CnPack;

const significant = ({ divisionCode }: Pack): string => (divisionCode ?? "").replace(/(00)+$/, "");

/** All packs, from general to local. */
const packs: readonly Pack[] = Object.values(cn).sort((a, b) => significant(a).length - significant(b).length);

/** The packs and the date of a question; without a place only national rules apply. */
export function contextOf(divisionCode: string | undefined, on: string, asksAll: boolean): Context<cn.Rules> {
  return {
    packs: divisionCode === undefined ? [cn.national] : packs,
    on: on as CivilDate,
    ...(asksAll ? { include: ["draft", "undated", "uncertain"] as const } : {}),
  };
}

/** The places that have rules of their own, by code. */
export function listPlaces(on: string, lang: "zh-CN" | "en"): readonly { code: string; name: string }[] {
  return packs
    .flatMap((pack) => (pack.divisionCode === null ? [] : [{ code: pack.divisionCode, id: pack.id }]))
    .filter(({ code }, index, all) => all.findIndex((other) => other.code === code) === index)
    .map(({ code, id }) => {
      const name = nameOfPlace(code, on) ?? code;
      return { code, name: lang === "en" ? `${titleOf(id)} ${name}` : name };
    })
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** The full name of a division on a day; `null` where no list has it. */
export function nameOfPlace(code: string, on: string): string | null {
  return nameOfDivision(code, on as CivilDate, cnDivisions);
}

/** `cn/beijing-chaoyang` → `Beijing Chaoyang`. */
function titleOf(id: string): string {
  return id
    .slice(id.indexOf("/") + 1)
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
