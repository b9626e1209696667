import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nasalise, withoutNasal } from './nasal.ts';

describe('meN- before a base', () => {
  test.each([
    ['bom', 'mengebom'],
    ['baca', 'membaca'],
    ['pakai', 'memakai'],
    ['produksi', 'memproduksi'],
    ['tulis', 'menulis'],
    ['transfer', 'mentransfer'],
    ['kirim', 'mengirim'],
    ['kritik', 'mengkritik'],
    ['khususkan', 'mengkhususkan'],
    ['sapu', 'menyapu'],
    ['syaratkan', 'mensyaratkan'],
    ['stabilkan', 'menstabilkan'],
    ['nyanyikan', 'menyanyikan'],
    ['nganga', 'menganga'],
    ['undang', 'mengundang'],
    ['lihat', 'melihat'],
    ['waspadai', 'mewaspadai'],
    ['zalimi', 'menzalimi'],
  ])('%s -> %s', (base, active) => expect(nasalise(base)).toBe(active));
});

describe('bases under a nasal', () => {
  test.each([
    ['mengarang', ['arang', 'karang', 'ngarang']],
    ['memuat', ['muat', 'puat']],
    ['menilai', ['nilai', 'tilai']],
    ['menyatakan', ['nyatakan', 'satakan']],
    ['mengebom', ['bom', 'ebom', 'kebom', 'ngebom']],
    ['mempublikasikan', ['mpublikasikan', 'publikasikan']],
    ['berenang', []],
    ['me', []],
  ])('%s: %j', (active, bases) => expect([...withoutNasal(active, 'm')].sort()).toEqual(bases));

  test('what was put on is among what may come off', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcdfghjklmnprstwyz]?[aiueo][a-z]{1,8}$/), (base) => {
        expect(withoutNasal(nasalise(base), 'm')).toContain(base);
      }),
    );
  });
});
