/**
 * Makes a look-up of where a word stands in a short list; −1 where it does not. By length and then by comparing: a Map
 * would first have to hash every word that comes fresh from JSON.
 * @internal
 */
export function wordIndex(words: readonly string[]): (word: string) => number {
  const byLength: (readonly number[])[] = [];
  words.forEach((word, index) => {
    byLength[word.length] = [...(byLength[word.length] ?? []), index];
  });
  return (word) => {
    const indexes = byLength[word.length];
    if (indexes !== undefined) for (const index of indexes) if (words[index] === word) return index;
    return -1;
  };
}
