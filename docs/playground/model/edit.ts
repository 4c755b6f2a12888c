/** A place in a plan. */
export type Path = readonly (string | number)[];

/** The value at a path of plain data; `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** A copy of plain data with one value set; `undefined` takes the key, or the entry of a list, away. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const next = rest.length === 0 ? value : withValue(valueAt(data, [key]), rest, value);
  if (Array.isArray(data) || (data === undefined && typeof key === "number")) {
    const list = Array.isArray(data) ? [...data] : [];
    if (next === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = next;
    return list;
  }
  const { [key]: _, ...others } = (data ?? {}) as Record<string | number, unknown>;
  if (next === undefined) return others;
  return typeof data === "object" && data !== null && Object.hasOwn(data, key)
    ? { ...data, [key]: next }
    : { ...others, [key]: next };
}
