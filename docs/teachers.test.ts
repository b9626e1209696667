import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every text of the interface in a language. */
function wordsOf(language: string): readonly string[] {
  const folder = `content/messages/${language}`;
  return readdirSync(folder).flatMap((name) => textsIn(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))));
}

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return part && typeof part === 'object' ? Object.values(part).flatMap(textsIn) : [];
}

test.each([
  ['docs/pengajar.md', 'id', 'tebal'],
  ['docs/teachers.md', 'en', 'bold'],
])('what %s prints bold stands on the screen', (file, language, itself) => {
  // Without what only the screen needs: "Reports ({count})", "Clear:", "Reject…".
  const words = wordsOf(language).map((text) => text.replace(/ ?\(\{\w+\}\)$|[:…]$/, ''));
  const named = [...readFileSync(file, 'utf8').matchAll(/\*\*(.+?)\*\*/g)].map(([, label = '']) => label);
  const unknown = [...new Set(named)].filter((label) => label !== itself && !words.includes(label));
  expect(unknown, 'Name it as the interface does, or change the guide along with the interface.').toEqual([]);
});
