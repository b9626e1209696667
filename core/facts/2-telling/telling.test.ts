import { describe, expect, test } from 'vitest';
import { readBody, toldIn } from '../../../scripts/quiz/read-body.ts';
import { dates, sameDates, vagueDates } from './dates.table.ts';
import { cases, fillers, owners } from './owners.table.ts';
import { names, pointers } from './pointers.table.ts';

describe.each([
  { name: 'dates in full', rows: dates },
  { name: 'the date told before', rows: sameDates },
  { name: 'no day', rows: vagueDates },
  { name: 'names in full', rows: names },
  { name: 'what a pointer stands for', rows: pointers },
  { name: 'whose it is', rows: owners },
  { name: 'words that lean', rows: fillers },
  { name: 'the case of the first word', rows: cases },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(toldIn(body, frame)).toEqual(told));
});

describe('what is told and what is written', () => {
  test('"juga" behind a comma stays, for nothing else opens what stands there', () => {
    const body =
      'Susi Rahmawati harus puas dengan perunggu pada 2022 setelah mengalahkan Kim Ji-hyun, juga dari Korea Selatan.';
    const told = readBody(body).facts.flatMap(({ text, whole }) => [text, whole?.text ?? '']);
    expect(told.some((text) => text.includes(', juga dari Korea Selatan'))).toBe(true);
    expect(told.filter((text) => text.includes(', dari Korea Selatan'))).toEqual([]);
  });

  test('a date is told in full, its span is the words of the article', () => {
    const body = 'Museum Batik Rajabuana diresmikan di Kota Bandung, Rabu (16/10).';
    const [fact] = readBody(body).facts;
    const [told] = fact?.time?.spans ?? [];
    expect(told?.text).toBe('16 Oktober 2024');
    expect(told?.span.text).toBe('Rabu (16/10)');
    expect(body.slice(told?.span.start, told?.span.end)).toBe('Rabu (16/10)');
    expect(fact?.time?.opener).toBe('pada');
    expect(fact?.time?.span).toBe(told?.span);
  });

  test('a place knows its preposition, its span and where it stands', () => {
    const body = 'Museum Batik Rajabuana diresmikan di Kota Bandung pada 2019.';
    const place = readBody(body).facts[0]?.place;
    expect(place).toMatchObject({ role: 'place', text: 'di Kota Bandung', opener: 'di', fronted: false });
    expect(place?.span?.type).toBe('city');
    expect(body.slice(place?.start, place?.end)).toBe('di Kota Bandung');
  });

  test('"ia" is a mention of the person, and the sentence that names him is a further place', () => {
    const body = 'Agus Prasetyo memimpin Bank Sagara sejak 2019. Ia membuka 12 cabang di Sulawesi pada 2022.';
    const { document, facts } = readBody(body);
    const fact = facts.find(({ text }) => text.includes('cabang'));
    const agus = document.entities.find(({ name }) => name === 'Agus Prasetyo');
    expect(fact?.subject?.spans.map(({ text, span }) => [text, span.entityId])).toEqual([['Agus Prasetyo', agus?.id]]);
    expect(fact?.places.map(({ start, end }) => body.slice(start, end))).toEqual([
      'Ia membuka 12 cabang di Sulawesi pada 2022.',
      'Agus Prasetyo memimpin Bank Sagara sejak 2019.',
    ]);
  });

  test('"Kementerian" is the one named before', () => {
    const body =
      'Kementerian Pertanian membagikan bibit kopi pada 2022. Kementerian melaporkan panen 3.200 ton pada 2023.';
    expect(toldIn(body)).toContain('asserted quantity: Kementerian Pertanian melaporkan panen 3.200 ton pada 2023.');
  });

  test('what opened the sentence is fronted', () => {
    const [fact] = readBody('Pada 3 Mei 2024, PT Lentera Marga Persada membuka pabrik di Kota Semarang.').facts;
    expect(fact?.slots.map(({ role, fronted }) => [role, fronted])).toEqual([
      ['time', true],
      ['subject', false],
      ['predicate', false],
      ['object', false],
    ]);
  });
});

describe('known misses', () => {
  test.fails('half a name that two persons share is neither', () => {
    const body =
      'Dewi Lestari dan Dewi Anggraini mendirikan Bank Sagara. Dewi membuka 12 cabang di Sulawesi pada 2022.';
    expect(toldIn(body)).toHaveLength(1);
  });

  test.fails('"Jembatan ... itu" is the bridge, not the river in its name', () => {
    const body =
      'Jembatan gantung Way Kelubi roboh pada 3 Mei 2024. Jembatan sepanjang 120 meter itu dibangun pada 1998.';
    expect(toldIn(body)).not.toContain('asserted event: Kelubi dibangun pada 1998.');
  });

  test.fails('a part of the day after a date in brackets takes the date away with it', () => {
    expect(toldIn('Gempa mengguncang Kabupaten Tirtasari, Senin (9/12/2024) pagi.')).toEqual([
      'asserted event: Gempa mengguncang Kabupaten Tirtasari pada 9 Desember 2024.',
    ]);
  });
});
