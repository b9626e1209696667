import { readFileSync } from 'node:fs';

/** The sections of a hand-written list, by heading: `## verb roots` and the words under it. Lines with one # are remarks. */
export function readHandList(file: string): ReadonlyMap<string, readonly string[]> {
  const [, ...sections] = readFileSync(file, 'utf8').split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const words = lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/));
      return [heading.trim(), [...new Set(words.filter((word) => word !== ''))]];
    }),
  );
}
