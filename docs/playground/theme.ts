import { useEffect, useState } from "preact/hooks";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "jiugai-playground-theme";

/** Light or dark, as chosen, else as the system has it. */
export function useTheme() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const [theme, setTheme] = useState<Theme>(remembered);
  const [systemIsDark, setSystemIsDark] = useState(system.matches);
  const isDark = theme === "auto" ? systemIsDark : theme === "dark";
  useEffect(() => {
    const follow = ({ matches }: MediaQueryListEvent): void => setSystemIsDark(matches);
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, []);
  useEffect(() => {
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A page without storage forgets the choice.
    }
  }, [theme, isDark]);
  return { theme, setTheme, isDark };
}

function remembered(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? "auto";
  } catch {
    return "auto";
  }
}
