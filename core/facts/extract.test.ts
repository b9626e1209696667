import { describe, expect, test } from 'vitest';
import { readBody, toldIn } from '../../scripts/quiz/read-body.ts';
import { readAllShipped } from '../../scripts/quiz/shipped.ts';
import { englishNews, indonesianNews, toldInEnglishNews, toldInIndonesianNews } from './articles.table.ts';
import { factStatuses } from './fact.ts';
import { extractFacts } from './index.ts';

describe('an article as it really comes', () => {
  test('Indonesian: prose and rows are told, everything around them is not', () => {
    expect(toldIn(indonesianNews)).toEqual(toldInIndonesianNews);
  });

  test('English: prose is told, everything around it is not', () => {
    expect(toldIn(englishNews, { language: 'en' })).toEqual(toldInEnglishNews);
  });

  test.each([
    ['without a publication date', undefined],
    ['with one', '2024-12-17'],
  ])('nothing is told of an empty article %s', (_, publishedAt) => {
    expect(toldIn('', publishedAt === undefined ? {} : { publishedAt })).toEqual([]);
  });

  test('carriage returns and a byte order mark change nothing', () => {
    expect(toldIn(`\uFEFF${indonesianNews.replaceAll('\n', '\r\n')}`)).toEqual(toldInIndonesianNews);
  });
});

describe('the name of a fact', () => {
  const first = 'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.';
  const idsOf = (body: string) => readBody(body).facts.map(({ id }) => id);

  test('stays when other sentences come and go', () => {
    const [alone] = idsOf(first);
    expect(alone).toMatch(/^f-[0-9a-z]{13}$/);
    expect(idsOf(`Agus Prasetyo memimpin Bank Tirta sejak 2019. ${first}`)).toContain(alone);
    expect(idsOf(`${first}\n\nAgus Prasetyo memimpin Bank Tirta sejak 2019.`)).toContain(alone);
  });

  test('changes with what is told', () => {
    expect(idsOf(first)).not.toEqual(idsOf(first.replace('12', '14')));
  });
});

describe.each(readAllShipped())('laws of facts: $name', ({ document, facts, lexicon }) => {
  const { body, sentences } = document;
  const ranges = new Set(sentences.map(({ start, end }) => `${start}-${end}`));

  test('the evidence is the sentence that tells it, of prose or of a list', () => {
    for (const { evidence, sentence } of facts) {
      expect(sentences[sentence]).toMatchObject(evidence);
      expect(['prose', 'list-item']).toContain(sentences[sentence]?.role);
    }
  });

  test('places are sentences, the evidence first, each once', () => {
    for (const { places, evidence } of facts) {
      expect(places[0]).toEqual(evidence);
      expect(new Set(places.map(({ start }) => start)).size).toBe(places.length);
      for (const { start, end } of places) expect(ranges).toContain(`${start}-${end}`);
    }
  });

  test('every slot stands in the body, and every span told in it is as the article has it', () => {
    for (const { slots, source } of facts) {
      for (const { start, end, spans } of [...slots, ...(source ? [source] : [])]) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(body.length);
        for (const { span, text } of spans) {
          expect(body.slice(span.start, span.end)).toBe(span.text);
          expect(text).not.toBe('');
        }
      }
    }
  });

  test('the text is a sentence that tells its slots in order', () => {
    for (const { text, opening, slots, because } of facts) {
      expect(text).toMatch(/^(?:["“(]?[\p{Lu}\d]|\p{Ll}\p{Lu}).*[.]$/u);
      // What it opens with is the article's own sentence.
      const own = opening === undefined ? text : text.slice(opening.length + 1);
      expect(own).not.toMatch(/ {2}|[*_`#|]| [,.]|,,|\(|\)/);
      if (because.startsWith('role') || because === 'row') continue;
      let from = 0;
      for (const slot of slots) {
        const told = slot.text.replace(/,$/, '').toLowerCase();
        const at = text.toLowerCase().indexOf(told, from);
        expect(at, `${slot.text} in ${text}`).toBeGreaterThanOrEqual(0);
        from = at + told.length;
      }
    }
  });

  test('status, confidence and name are what they must be', () => {
    for (const { status, confidence } of facts) {
      expect(factStatuses).toContain(status);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  test('a second reading tells the same', () => expect(extractFacts(document, lexicon)).toEqual(facts));
});
