import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeOf, analyseWord, passiveOf, type RootLists, readRoots } from './index.ts';

const file = path.join(process.cwd(), 'content/words/indonesian-roots.json');
const lexicon = readRoots(JSON.parse(readFileSync(file, 'utf8')) as RootLists);

describe('meN- to di- and back', () => {
  test.each([
    ['mengirim', 'dikirim'],
    ['mengambil', 'diambil'],
    ['menyerahkan', 'diserahkan'],
    ['menyatakan', 'dinyatakan'],
    ['menyanyikan', 'dinyanyikan'],
    ['memakai', 'dipakai'],
    ['memuat', 'dimuat'],
    ['memilih', 'dipilih'],
    ['memiliki', 'dimiliki'],
    ['memenangkan', 'dimenangkan'],
    ['memulai', 'dimulai'],
    ['menilai', 'dinilai'],
    ['menikmati', 'dinikmati'],
    ['menerima', 'diterima'],
    ['menerbitkan', 'diterbitkan'],
    ['menerjemahkan', 'diterjemahkan'],
    ['membangun', 'dibangun'],
    ['membeli', 'dibeli'],
    ['memfokuskan', 'difokuskan'],
    ['memveto', 'diveto'],
    ['mendesak', 'didesak'],
    ['mencari', 'dicari'],
    ['menjual', 'dijual'],
    ['melantik', 'dilantik'],
    ['merebut', 'direbut'],
    ['mewawancarai', 'diwawancarai'],
    ['meyakinkan', 'diyakinkan'],
    ['menggelar', 'digelar'],
    ['menghadiri', 'dihadiri'],
    ['mengkhawatirkan', 'dikhawatirkan'],
    ['mengarang', 'dikarang'],
    ['mengurus', 'diurus'],
    ['mengetahui', 'diketahui'],
    ['mengemukakan', 'dikemukakan'],
    ['mengesampingkan', 'dikesampingkan'],
    ['memperbaiki', 'diperbaiki'],
    ['memperluas', 'diperluas'],
    ['memperkukuh', 'diperkukuh'],
    ['memperoleh', 'diperoleh'],
    ['mempelajari', 'dipelajari'],
    ['mempekerjakan', 'dipekerjakan'],
    ['memerintahkan', 'diperintahkan'],
    ['memeriksa', 'diperiksa'],
    ['memerlukan', 'diperlukan'],
    ['memerangi', 'diperangi'],
    ['memberlakukan', 'diberlakukan'],
    ['mengebom', 'dibom'],
    ['mengecek', 'dicek'],
    ['mengecat', 'dicat'],
    ['mengesahkan', 'disahkan'],
    ['memproduksi', 'diproduksi'],
    ['memprotes', 'diprotes'],
    ['mengkritik', 'dikritik'],
    ['mengklaim', 'diklaim'],
    ['menstabilkan', 'distabilkan'],
    ['mentransfer', 'ditransfer'],
    ['mensyaratkan', 'disyaratkan'],
    ['memublikasikan', 'dipublikasikan'],
    ['mengonfirmasi', 'dikonfirmasi'],
    ['mengevaluasi', 'dievaluasi'],
    ['mengerti', 'dimengerti'],
  ])('%s <-> %s', (active, passive) => {
    expect(passiveOf(active, lexicon)).toBe(passive);
    expect(activeOf(passive, lexicon)).toBe(active);
  });

  test.each([
    ['mempublikasikan', 'dipublikasikan'],
    ['menterjemahkan', 'diterjemahkan'],
    ['mempengaruhi', 'dipengaruhi'],
    ['mensosialisasikan', 'disosialisasikan'],
    ['mengkonfirmasi', 'dikonfirmasi'],
  ])('%s, not in the standard spelling, -> %s', (active, passive) => expect(passiveOf(active, lexicon)).toBe(passive));
});

describe('refused', () => {
  test.each([
    ['menyanyi', 'has no object; menyanyikan has'],
    ['meningkat', 'has no object'],
    ['menjadi', 'has a complement'],
    ['merupakan', 'is a copula'],
    ['mempunyai', 'dipunyai is hardly said: dimiliki'],
    ['meninggal', 'is not the active of ditinggal'],
    ['mengenai', 'is mostly a preposition'],
    ['melainkan', 'is a conjunction'],
    ['menguruskan', 'urus or kurus'],
    ['mengecap', 'cap or kecap'],
    ['menyenangkan', 'is used as an adjective'],
    ['mengobok', 'has no listed root'],
    ['menyangkan', 'sang takes no affix: a misspelling'],
    ['menteri', 'is no verb'],
    ['berlangsung', 'has no meN-'],
    ['terjadi', 'has no meN-'],
    ['menyusun kembali', 'is two words'],
    ['menyetujuinya', 'bears a clitic'],
    ['', 'is empty'],
  ])('passive of %j: %s', (active) => expect(passiveOf(active, lexicon)).toBeUndefined());

  test.each([
    ['dipercaya', 'mempercayai, not mempercaya'],
    ['ditinggal', 'meninggalkan'],
    ['dimaksud', 'memaksudkan'],
    ['dikaruniai', 'mengaruniai is hardly said'],
    ['dinas', 'is a noun'],
    ['digital', 'is an adjective'],
    ['dibawah', 'is two words misspelt'],
    ['diberbagai', 'is two words misspelt'],
    ['berada', 'is no passive'],
    ['di', 'is a preposition'],
    ['', 'is empty'],
  ])('active of %j: %s', (passive) => expect(activeOf(passive, lexicon)).toBeUndefined());
});

describe('laws', () => {
  const passives = [...lexicon.transitive].map((base) => `di${base}`);

  test('the passive of the active is the passive again, where both are sure', () => {
    for (const passive of passives) {
      const active = activeOf(passive, lexicon);
      const again = active === undefined ? undefined : passiveOf(active, lexicon);
      if (again !== undefined) expect(again).toBe(passive);
    }
  });

  test('an active verb and its passive have one root', () => {
    for (const passive of passives) {
      const active = activeOf(passive, lexicon);
      if (active === undefined) continue;
      expect([active, analyseWord(active, lexicon)?.root]).toEqual([active, analyseWord(passive, lexicon)?.root]);
      expect(analyseWord(active, lexicon)?.voice).toBe('active');
      expect(analyseWord(passive, lexicon)?.voice).toBe('passive');
    }
  });

  test('most listed bases have an active', () => {
    const sure = passives.filter((passive) => activeOf(passive, lexicon) !== undefined);
    expect(sure.length / passives.length).toBeGreaterThan(0.97);
  });

  test('any text has a form or none, never an error', () => {
    const word = fc.tuple(fc.constantFrom('', 'me', 'men', 'meng', 'di', 'memper'), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(word, ([prefix, rest]) => {
        const passive = passiveOf(prefix + rest, lexicon);
        if (passive !== undefined) expect(passive).toMatch(/^di/);
        const active = activeOf(prefix + rest, lexicon);
        if (active !== undefined) expect(active).toMatch(/^me/);
      }),
    );
  });
});
