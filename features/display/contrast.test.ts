import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The colours of app/globals.css, as WCAG 2.2 counts their contrast, on light and dark ground, plain and high.

const css = readFileSync('app/globals.css', 'utf8');
const tokens = [...css.matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
);
const half = tokens.length / 2;

const grounds = ['paper', 'card'];
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'quiet', 'accent', 'correct', 'wrong'].flatMap((text) => grounds.map((on) => [text, on] as const)),
  ['accent-ink', 'accent'],
  ['mark-ink', 'mark'],
  ...(['correct', 'wrong'] as const).flatMap((look) => [
    [look, `${look}-soft`] as const,
    ['ink', `${look}-soft`] as const,
  ]),
];

const sets = [
  { contrast: 'plain', colours: tokens.slice(0, half), text: 4.5, edge: 3 },
  { contrast: 'high', colours: tokens.slice(half), text: 7, edge: 4.5 },
];

test('both sets name the same colours', () => {
  expect(half).toBe(14);
  expect(sets[0]?.colours.map(({ name }) => name)).toEqual(sets[1]?.colours.map(({ name }) => name));
});

for (const { contrast, colours, text, edge } of sets) {
  const colour = (name: string, theme: 'light' | 'dark') => colours.find((each) => each.name === name)?.[theme] ?? '';
  for (const theme of ['light', 'dark'] as const) {
    test.each(texts)(`${contrast}, ${theme}: %s on %s`, (front, ground) => {
      expect(ratio(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(text);
    });
    test.each(grounds)(`${contrast}, ${theme}: the edge of a control on %s`, (ground) => {
      expect(ratio(colour('edge', theme), colour(ground, theme))).toBeGreaterThanOrEqual(edge);
    });
  }
}

function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
