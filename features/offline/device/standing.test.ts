import { expect, test } from 'vitest';
import type { Unsent } from '@/lib/device';
import type { AttemptPack, ReviewPack } from '../pack';
import type { Receipt } from '../receipt';
import { cardsLeft, isHandedIn, mayAnswer, nextOpen, placesOf } from './standing';
import { withReceipt } from './with-receipt';

const item = {
  kind: 'short-answer',
  stimulus: null,
  stem: 'Siapa?',
  choices: [],
  prompts: [],
  paragraphs: [],
  unit: '',
  precision: null,
  given: null,
};

const quiz = (feedback: 'each' | 'end', given: readonly (string | null)[]): AttemptPack => ({
  kind: 'attempt',
  id: 'quiz',
  person: 'a',
  title: 'Kuis',
  language: 'id',
  feedback,
  items: given.map((text) => ({ item: { ...item, given: text }, answered: text !== null })),
});

const answered = (number: number, response: string): Unsent => ({
  kind: 'answer',
  eventId: `${number} ${response}`,
  attemptId: 'quiz',
  number,
  response,
});
const handedIn: Unsent = { kind: 'finish', eventId: 'finish', attemptId: 'quiz' };
const states = (pack: AttemptPack, outbox: readonly Unsent[]) => placesOf(pack, outbox).map(({ state }) => state);

test('a question is open, here alone, with the server, or final', () => {
  const outbox = [answered(2, 'satu'), answered(2, 'dua'), { ...answered(3, 'lain'), attemptId: 'other' }];
  expect(states(quiz('each', ['Ali', null, null]), outbox)).toEqual(['final', 'here', 'open']);
  expect(states(quiz('end', ['Ali', null, null]), outbox)).toEqual(['sent', 'here', 'open']);
  expect(placesOf(quiz('end', [null, null]), outbox)[1]?.given).toBe('dua');
});

test('where the key comes at once nothing is answered twice; at the end everything may be', () => {
  const may = (pack: AttemptPack) => placesOf(pack, [answered(2, 'x')]).map((place) => mayAnswer(pack, place));
  expect(may(quiz('each', ['Ali', null, null]))).toEqual([false, false, true]);
  expect(may(quiz('end', ['Ali', null, null]))).toEqual([true, true, true]);
});

test.each([
  [[null, null, null], 0, 1],
  [[null, 'x', null], 1, 3],
  [[null, 'x', null], 3, 1],
  [['x', 'x', 'x'], 1, null],
])('with answers %j, after %i comes %s', (given, from, next) => {
  expect(nextOpen(placesOf(quiz('end', given), []), from)).toBe(next);
});

const kept: Receipt = { eventId: 'e', outcome: 'kept', to: null };

test.each<[string, Receipt, readonly (string | null)[] | null]>([
  ['kept', kept, ['baru']],
  ['another counts', { eventId: 'e', outcome: 'other-kept', counted: 'lama' }, ['lama']],
  ['unreadable', { eventId: 'e', outcome: 'unreadable', reason: 'empty' }, [null]],
  ['not found', { eventId: 'e', outcome: 'not-found' }, [null]],
  ['finished elsewhere', { eventId: 'e', outcome: 'finished' }, null],
])('after an answer that is %s', (_, receipt, given) => {
  const after = withReceipt(quiz('end', [null]), answered(1, 'baru'), receipt);
  expect(after?.kind === 'attempt' ? after.items.map((one) => one.item.given) : null).toEqual(given);
});

test('a quiz that was handed in is put away once the server has it', () => {
  expect(isHandedIn(quiz('end', [null]), [handedIn])).toBe(true);
  expect(withReceipt(quiz('end', [null]), handedIn, kept)).toBeNull();
});

test('a review leaves what is to be asked when it is kept here, and the pack when the server has it', () => {
  const card = (cardId: string) => ({ cardId, itemId: 'i', seen: 1, item, title: '', language: 'id' as const });
  const pack: ReviewPack = {
    kind: 'reviews',
    id: 'reviews',
    person: 'a',
    day: '2026-11-23',
    cards: [card('a'), card('b')],
  };
  const review: Unsent = { kind: 'review', eventId: 'r', cardId: 'a', response: 'x' };
  expect(cardsLeft(pack, [review]).map(({ cardId }) => cardId)).toEqual(['b']);
  const after = withReceipt(pack, review, kept);
  expect(after?.kind === 'reviews' && after.cards.map(({ cardId }) => cardId)).toEqual(['b']);
  expect(withReceipt(pack, review, { eventId: 'r', outcome: 'unreadable', reason: 'empty' })).toEqual(pack);
});
