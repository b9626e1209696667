/** Words with a part to fill in, "Naikkan: {step}", with what stands there. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
}
