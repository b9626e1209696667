import { expect, test } from 'vitest';
import { draftOf, settingOf } from '../../../scripts/quiz/candidate-of.ts';
import { distract } from './distract.ts';

/** The wrong years of a gap, over some seeds. */
function yearsOf(body: string, stem: RegExp, publishedAt: string): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
    const setting = { ...settingOf(body, { publishedAt }), seed };
    return distract(draftOf(setting, { rule: 'gap: date', kind: 'cloze', stem }), setting).map(({ text }) =>
      Number(text),
    );
  });
}

const closed = 'Bank Sagara menutup 12 cabang di Kota Palu pada akhir 2011.';

test('the end of a year is not that of a year that has not come so far', () => {
  expect(yearsOf(closed, /akhir ____/, '2013-09-14')).not.toContain(2013);
  expect(yearsOf(closed, /akhir ____/, '2013-12-14')).toContain(2013);
  expect(yearsOf(closed.replace('akhir ', ''), /____/, '2013-09-14')).toContain(2013);
});

const first = 'Bank Sagara membuka 12 cabang di Sulawesi pada 2018.';
const second = 'Bank Sagara kemudian menutup 14 cabang di Sulawesi pada 2020.';

test('what came later did not come before what stands above it', () => {
  const early = (years: readonly number[]) => years.filter((year) => year < 2018);
  expect(early(yearsOf(`${first} ${second}`, /menutup 14/, '2024-12-17'))).toEqual([]);
  expect(early(yearsOf(`${first} ${second.replace('kemudian ', '')}`, /menutup 14/, '2024-12-17'))).not.toEqual([]);
});
