/** Colours of charts: text, lines, payers, and what nobody bears. */
export interface Palette {
  readonly text: string;
  readonly line: string;
  readonly ground: string;
  readonly payers: readonly string[];
  readonly works: string;
  readonly gap: string;
  readonly unknown: string;
  readonly votes: Readonly<Record<"for" | "against" | "abstain" | "none", string>>;
}

const light: Palette = {
  text: "#1d2733",
  line: "#c9d1da",
  ground: "#ffffff",
  payers: ["#1f5fa8", "#2a9d8f", "#7a5ea8", "#c77d0a", "#4f8a10", "#b0476f", "#008ba3", "#8d6e63"],
  works: "#7b8794",
  gap: "#c0392b",
  unknown: "#9aa5b1",
  votes: { for: "#2a7d4f", against: "#c0392b", abstain: "#c9973f", none: "#d5dbe2" },
};

const dark: Palette = {
  text: "#e6ebf1",
  line: "#3d4a58",
  ground: "#18212b",
  payers: ["#6aa9ee", "#58c9ba", "#b79ae6", "#f0b04f", "#9ccc5a", "#e68bb0", "#4fd0e6", "#c4a69b"],
  works: "#8b98a6",
  gap: "#ff7b6b",
  unknown: "#75828f",
  votes: { for: "#55b981", against: "#ff7b6b", abstain: "#e3b866", none: "#44515f" },
};

export function paletteOf(isDark: boolean): Palette {
  return isDark ? dark : light;
}
