import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Floor, floors } from './floors.ts';

// No advisory service is asked, as there may be no network: what is known is written down, and no install falls below it.

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** Every copy of a package, also those that others bring along. */
function versionsOf(name: string): readonly string[] {
  return Object.entries(packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version ? [version] : [],
  );
}

const numbersOf = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function isBelow(one: string, other: string): boolean {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  const at = first.findIndex((number, place) => number !== second[place]);
  return at >= 0 && (first[at] ?? 0) < (second[at] ?? 0);
}

function isGood(version: string, from: readonly string[]): boolean {
  const [major] = numbersOf(version);
  const line = from.find((floor) => numbersOf(floor)[0] === major) ?? from.at(-1) ?? '';
  return !isBelow(version, line);
}

test.each(floors.map((floor) => [`${floor.name} from ${floor.from.join(' or ')}`, floor] as const))(
  '%s',
  (_, { name, from, advisories, hole }: Floor) => {
    const bad = versionsOf(name).filter((version) => !isGood(version, from));
    const fix = `${name}: expected ${from.join(' or ')} or newer (${advisories.join(', ')}: ${hole}). Run: npm install ${name}@${from.at(-1)}`;
    expect(bad, fix).toEqual([]);
  },
);

test('what Fakta itself is built on is in the table, and in the lockfile', () => {
  for (const name of ['next', 'next-auth', 'react', 'react-dom', 'undici', 'mammoth', 'fast-xml-parser'])
    expect(versionsOf(name).length, name).toBeGreaterThan(0);
});

test.each([
  ['16.2.6', ['16.2.6'], true],
  ['16.2.5', ['16.2.6'], false],
  ['16.10.0', ['16.2.6'], true],
  ['17.0.0', ['16.2.6'], true],
  ['15.9.9', ['16.2.6'], false],
  ['6.21.0', ['6.21.1', '7.2.3'], false],
  ['6.22.0', ['6.21.1', '7.2.3'], true],
  ['7.2.2', ['6.21.1', '7.2.3'], false],
  ['8.0.0', ['6.21.1', '7.2.3'], true],
  ['5.28.5', ['6.21.1', '7.2.3'], false],
  ['16.2.6-canary.1', ['16.2.6'], true],
])('%s with a floor of %j is good: %s', (version, from, good) => {
  expect(isGood(version, from)).toBe(good);
});
