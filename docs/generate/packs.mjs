/** The packs by division, the nation first, and the values of their rules. */

/** @param {any} lib @returns {any[]} */
export function listPacks({ packs }) {
  const key = ({ divisionCode, id }) => `${divisionCode ?? ""} ${id}`;
  return Object.values(packs).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Name of the place of a pack, as the list of divisions has it. @param {any} lib @param {any} pack @returns {string} */
export function placeOf({ nameOfDivision, divisions }, { divisionCode, verifiedOn }) {
  if (divisionCode === null) return "全国";
  return nameOfDivision(divisionCode, verifiedOn, divisions.cnDivisions) ?? divisionCode;
}

/** Every value of a pack's rules. @param {any} pack @returns {{ rule: string, unit: string, datedBy: string, dated: any }[]} */
export function listValues({ rules }) {
  return Object.entries(rules).flatMap(([rule, { unit, datedBy, series }]) =>
    series.map((dated) => ({ rule, unit, datedBy, dated })),
  );
}

/** Places of a value that hold `null`, members of lists counted as `#`. @param {unknown} value @returns {string[]} */
export function listNulls(value) {
  const found = new Set();
  const walk = (part, path) => {
    if (part === null) found.add(path.join("."));
    else if (typeof part === "object")
      for (const [key, member] of Object.entries(part)) walk(member, [...path, Array.isArray(part) ? "#" : key]);
  };
  walk(value, ["value"]);
  return [...found];
}
