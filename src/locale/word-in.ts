/** Gives the words of what may be a code of these lists, else the text itself. @internal */
export function wordIn(text: string, ...tables: readonly Readonly<Record<string, string>>[]): string {
  for (const table of tables) if (Object.hasOwn(table, text)) return table[text] as string;
  return text;
}
