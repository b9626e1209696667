import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handleOf } from '@/lib/class-keys';
import { findNicknameFault } from './nickname';
import { planRoster, readRoster, sameNames } from './roster';

const none = new Set<string>();
const plan = (text: string, taken: readonly string[] = [], same: 'number' | 'merge' = 'number') =>
  planRoster(readRoster(text), new Set(taken.map(handleOf)), same);

describe('what a line says', () => {
  test.each([
    ['Sari', 'Sari', null],
    ['  Siti   Nur ', 'Siti Nur', null],
    ['Sari,Sari Dewi', 'Sari', 'Sari Dewi'],
    ['Sari;Sari Dewi', 'Sari', 'Sari Dewi'],
    ['Sari\tSari Dewi', 'Sari', 'Sari Dewi'],
    ['Sari, "Dewi, Sari"', 'Sari', 'Dewi, Sari'],
    ['"Sari";"Dewi ""Ayu"" Sari"', 'Sari', 'Dewi "Ayu" Sari'],
    ['\uFEFFSari', 'Sari', null],
  ])('%j', (text, nickname, realName) => expect(readRoster(text)).toEqual([{ line: 1, nickname, realName }]));

  test('headings and empty lines are passed over, and lines keep their numbers', () => {
    expect(readRoster('Nama panggilan,Nama\r\n\r\nSari,\r\nBudi,Budi S.').map(({ line }) => line)).toEqual([3, 4]);
    expect(readRoster('\n \n,,\n')).toEqual([]);
  });
});

describe('equal names: case, spaces and accents aside', () => {
  test('each gets the next free number, those of the class counted in', () => {
    const { pupils, merged } = plan('Budi\nbudi\n BÚDI \nBudi 2', ['Budi 3']);
    expect(pupils.map(({ nickname }) => nickname)).toEqual(['Budi', 'budi 2', 'BÚDI 4', 'Budi 2 2']);
    expect(pupils.map(({ given }) => given)).toEqual([null, 'budi', 'BÚDI', 'Budi 2']);
    expect(merged).toEqual([]);
  });

  test('or they are one person, who may be in the class already', () => {
    const { pupils, merged } = plan('Budi\nBUDI\nSari', ['sari'], 'merge');
    expect(pupils.map(({ nickname }) => nickname)).toEqual(['Budi']);
    expect(merged).toEqual([
      { line: 2, nickname: 'BUDI' },
      { line: 3, nickname: 'Sari' },
    ]);
  });

  test('a number never makes a name too long', () => {
    const long = 'x'.repeat(30);
    expect(plan(`${long}\n${long}`).pupils[1]?.nickname).toBe(`${'x'.repeat(28)} 2`);
  });
});

test('bad lines are named by their number', () => {
  expect(plan('Sari\nA\n<b>x\n').faults).toEqual([
    { line: 2, text: 'A', code: 'nickname-short' },
    { line: 3, text: '<b>x', code: 'nickname-signs' },
  ]);
});

test('whatever is pasted, each line ends in one place, and no two pupils share a handle', () => {
  const names = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Budi', 'budi ', 'Zoë', 'zoe', 'Budi 2')),
  );
  fc.assert(
    fc.property(names, fc.constantFrom(...sameNames), (lines, same) => {
      const rows = readRoster(lines.join('\n'));
      const { pupils, merged, faults } = planRoster(rows, none, same);
      const handles = pupils.map(({ nickname }) => handleOf(nickname));
      expect(new Set(handles).size).toBe(handles.length);
      expect(pupils.every(({ nickname }) => !findNicknameFault(nickname))).toBe(true);
      const places = [...pupils, ...merged, ...faults].map(({ line }) => line);
      expect(places.sort((a, b) => a - b)).toEqual(rows.map(({ line }) => line));
    }),
  );
});
