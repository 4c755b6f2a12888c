/** Names a refused value in an error message: text in quotes, numbers as they are, anything else by its type. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  return value === null ? "null" : typeof value;
}
