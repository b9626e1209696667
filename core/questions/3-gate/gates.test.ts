import { describe, expect, test } from 'vitest';
import { readShipped } from '../../../scripts/quiz/shipped.ts';
import type { Candidate, Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { questionGrammars } from '../grammars.ts';
import type { MultipleChoiceItem } from '../question.ts';
import { refusal } from './gates.ts';

const { document, facts, lexicon } = readShipped('korea-selatan-desak-rusia.md');
const setting: Setting = { document, facts, lexicon, grammar: questionGrammars.id, seed: 1 };
const fact = facts.find(({ kind }) => kind === 'role');
const holder = fact?.subject?.span;

/** "Negara mana yang disebut sebagai sekutu Korea Selatan?", with what the case changes. */
function candidate(question: Partial<MultipleChoiceItem>, draft: Partial<Draft> = {}): Candidate {
  if (!fact || !holder) throw new Error('Expected the role fact of the seed article, got none.');
  const { start, end } = fact.evidence;
  const key = 'Amerika Serikat';
  const range = { start: holder.start, end: holder.end };
  const stem = 'Negara mana yang disebut sebagai sekutu Korea Selatan?';
  const because = 'Artikel menyatakan ...';
  const whole: Draft = {
    kind: 'multiple-choice',
    stem,
    answer: { text: key, type: 'country', range, entityId: holder.entityId },
    fact,
    evidence: fact.evidence,
    because,
    rule: 'role: kin',
    tier: 'B',
    ...draft,
  };
  const item: MultipleChoiceItem = {
    id: 'q',
    kind: 'multiple-choice',
    stem,
    key,
    evidence: { start, end, text: document.body.slice(start, end) },
    because,
    factId: fact.id,
    difficulty: 0.3,
    choices: ['Jepang', key, 'Prancis', 'Kanada'],
    distractors: ['Jepang', 'Prancis', 'Kanada'].map((text) => ({ text, because })),
    ...question,
  };
  return { draft: whole, question: item };
}

const reason = (question: Partial<MultipleChoiceItem>, draft?: Partial<Draft>) =>
  refusal(candidate(question, draft), setting)?.reason;

test('a good item passes', () => expect(reason({})).toBeUndefined());

describe('what each gate refuses', () => {
  test.each<[string, Partial<MultipleChoiceItem>]>([
    ['evidence', { evidence: { start: 0, end: 5, text: 'Bukan' } }],
    ['complete', { stem: 'Negara mana yang disebut sebagai sekutu Korea Selatan.' }],
    ['complete', { stem: 'negara mana yang disebut sebagai sekutu Korea Selatan?' }],
    ['dangling', { stem: 'Negara mana yang disebut sebagai sekutu negara tersebut?' }],
    ['stem length', { stem: 'Negara mana sekutunya?' }],
    [
      'stem length',
      { stem: `Negara mana yang disebut dengan sering ${'sebagai sekutu dekat '.repeat(7)}Korea Selatan?` },
    ],
    ['wording', { stem: 'Dimana sekutu Korea Selatan disebut dalam artikel?' }],
    ['wording', { stem: 'Negara mana yang selalu disebut sebagai sekutu Korea Selatan?' }],
    ['anchor', { stem: 'Negara mana yang disebut sebagai sekutu?' }],
    ['one key', { choices: ['Jepang', 'Amerika Serikat', 'Jepang', 'Kanada'] }],
    ['one key', { choices: ['Jepang', 'Prancis', 'Kanada', 'Inggris'] }],
    ['answer in stem', { stem: 'Negara mana yang disebut sebagai sekutu Amerika Serikat?' }],
  ])('%s: %o', (gate, change) => expect(reason(change)).toMatch(new RegExp(`^${gate}: `)));

  test('asserted: what is planned', () => {
    const planned = fact ? { fact: { ...fact, status: 'planned' as const } } : {};
    expect(reason({}, planned)).toMatch(/^asserted: /);
  });

  test('evidence: a key outside it', () => {
    const answer = { text: 'Amerika Serikat', type: 'country' as const, range: { start: 0, end: 4 } };
    expect(reason({}, { answer })).toMatch(/^evidence: /);
  });

  test('length ratio: a key that stands out', () => {
    const key = 'Akibat sanksi internasional atas program nuklir dan misilnya';
    const answer = { text: key, type: 'phrase' as const };
    expect(reason({ key, choices: ['Akibat banjir', key, 'Akibat gempa', 'Akibat perang'] }, { answer })).toMatch(
      /^length ratio: /,
    );
  });

  test('clang: a word that only stem and key share', () => {
    const key = 'Sekutu Pasifik';
    const answer = { text: key, type: 'phrase' as const };
    const stem = 'Apa nama kelompok sekutu yang dibentuk Korea Selatan?';
    expect(reason({ stem, key, choices: ['Liga Utara', key, 'Pakta Timur', 'Poros Barat'] }, { answer })).toMatch(
      /^clang: /,
    );
  });

  test('round trip: a stem that leads to another sentence', () => {
    const stem = 'Negara mana yang belum memberikan tanggapan resmi terhadap desakan Korea Selatan?';
    expect(reason({ stem })).toMatch(/^round trip: /);
  });
});
