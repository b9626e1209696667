import { describe, expect, test } from 'vitest';
import { activeOf, passiveOf } from './verbs.ts';

describe('di- to meN-', () => {
  test.each([
    ['diresmikan', 'meresmikan'],
    ['dibuka', 'membuka'],
    ['dipimpin', 'memimpin'],
    ['dirancang', 'merancang'],
    ['diketuai', 'mengetuai'],
    ['dipublikasikan', 'memublikasikan'],
    ['diproduksi', 'memproduksi'],
    ['ditulis', 'menulis'],
    ['disahkan', 'mengesahkan'],
    ['diumumkan', 'mengumumkan'],
    ['dibom', 'mengebom'],
    ['diperluas', 'memperluas'],
    ['dipunyai', 'mempunyai'],
  ])('%s -> %s', (passive, active) => {
    expect(activeOf(passive)).toBe(active);
  });

  test.each(['mendesak', 'di', 'berada', 'resmi'])('%s has none', (word) => expect(activeOf(word)).toBeUndefined());
});

describe('meN- to di-', () => {
  test.each([
    ['mendesak', 'didesak'],
    ['mengirim', 'dikirim'],
    ['mengambil', 'diambil'],
    ['memilih', 'dipilih'],
    ['memuat', 'dimuat'],
    ['menerima', 'diterima'],
    ['menilai', 'dinilai'],
    ['membangun', 'dibangun'],
    ['merebut', 'direbut'],
    ['menyerahkan', 'diserahkan'],
    ['memperluas', 'diperluas'],
  ])('%s -> %s', (active, passive) => expect(passiveOf(active)).toBe(passive));

  test.each(['berlangsung', 'terjadi', 'menyusun kembali', 'mengobok'])('%s is not sure', (word) =>
    expect(passiveOf(word)).toBeUndefined(),
  );
});
