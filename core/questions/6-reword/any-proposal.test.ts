import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShipped } from '../../../scripts/quiz/shipped.ts';
import { refusal } from '../3-gate/gates.ts';
import { choicesOf } from '../candidate.ts';
import { composeQuiz, settingOf } from '../make-quiz.ts';
import { plain } from '../text.ts';
import { isWordable, type Proposal, reword } from './reword.ts';

describe.each(['id-11-kereta-cepat-whoosh.md', 'en-05-smallpox-eradication.md'])('any proposal at all: %s', (name) => {
  const request = { ...readShipped(name), count: 12, seed: 4 };
  const composed = composeQuiz(request);
  const { body } = request.document;
  const words = [...new Set(body.split(/\s+/)), '____', '?', 'tidak', 'not', 'tersebut', 'they'];

  const anyText = fc.string({ unit: 'grapheme', maxLength: 120 });
  const ownWords = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((all) => all.join(' '));
  /** A stem of the quiz with one word taken out or put in. */
  const nearStem = fc
    .tuple(fc.constantFrom(...composed.questions), fc.nat(20), fc.option(fc.constantFrom(...words)))
    .map(([{ stem }, at, word]) =>
      stem
        .split(' ')
        .flatMap((own, index) => (index !== at ? [own] : word === null ? [] : [own, word]))
        .join(' '),
    );
  const text = fc.oneof(anyText, ownWords, nearStem);
  const proposals: fc.Arbitrary<readonly Proposal[]> = fc.array(
    fc.record(
      {
        questionId: fc.constantFrom(...composed.questions.map(({ id }) => id), 'q-none'),
        stem: text,
        distractors: fc.array(text, { maxLength: 5 }),
      },
      { requiredKeys: ['questionId'] },
    ),
    { maxLength: 6 },
  );

  const always = (law: (result: ReturnType<typeof reword>, given: readonly Proposal[]) => void) =>
    fc.assert(
      fc.property(proposals, (given) => law(reword(request, composed, given), given)),
      { numRuns: 60 },
    );

  test('changes neither kind, key, proof nor fact of any item', () => {
    always(({ questions }) => {
      expect(questions).toHaveLength(composed.questions.length);
      questions.forEach((question, at) => {
        const { kind, key, evidence, furtherEvidence, because, factId } = composed.questions[at] ?? question;
        expect(question).toMatchObject({ kind, key, evidence, furtherEvidence, because, factId });
        expect(body.slice(question.evidence.start, question.evidence.end)).toBe(question.evidence.text);
      });
    });
  });

  test('is taken or refused, and what is refused leaves its item as it was', () => {
    always(({ questions, taken, refused }, given) => {
      const asked = new Set(given.map(({ questionId }) => questionId).filter((id) => id !== 'q-none'));
      expect(taken.length + refused.length).toBe(asked.size);
      composed.questions.forEach((before, at) => {
        if (!asked.has(before.id) || refused.some(({ questionId }) => questionId === before.id))
          expect(questions[at]).toBe(before);
      });
    });
  });

  test('leaves choices that are distinct and hold the key once', () => {
    always(({ questions }) => {
      for (const question of questions.filter(isWordable)) {
        const choices = choicesOf(question);
        expect(new Set(choices.map(plain)).size).toBe(choices.length);
        expect(choices.filter((choice) => choice === question.key)).toHaveLength(1);
      }
    });
  });

  test('leaves only items that pass every gate', () => {
    const setting = settingOf(request);
    always(({ questions, taken }) => {
      questions.forEach((question, at) => {
        const draft = composed.chosen[at]?.draft;
        if (!draft || !taken.includes(question.id)) return;
        expect(refusal({ draft: { ...draft, stem: question.stem }, question }, setting)).toBeUndefined();
      });
    });
  });

  test('is answered the same way each time', () => {
    fc.assert(
      fc.property(proposals, (given) => {
        expect(reword(request, composed, given)).toEqual(reword(request, composed, given));
      }),
      { numRuns: 10 },
    );
  });
});
