import { describe, expect, test } from 'vitest';
import { settingOf } from '../../../scripts/quiz/candidate-of.ts';
import { readBody } from '../../../scripts/quiz/read-body.ts';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { plainText } from '../../language/index.ts';
import { draftAll } from '../1-draft/draft-all.ts';
import { makeItem } from '../2-distract/item.ts';
import { keysOf } from '../candidate.ts';
import { makeQuiz, type Question, questionKinds } from '../index.ts';
import { holdsWords } from '../text.ts';
import { leftOut, maskStimuli } from './mask-stimuli.ts';
import { rows } from './stimulus.table.ts';
import { stimulusBefore } from './stimulus-of.ts';

const quizzes = readAllShipped().flatMap(({ name, document, facts, lexicon }) =>
  [1, 2].map((seed) => ({
    name,
    document,
    questions: makeQuiz({ document, facts, lexicon, count: 12, seed }).questions,
  })),
);
const shown = quizzes.flatMap(({ questions, ...rest }) =>
  questions.flatMap((question) =>
    question.stimulus ? [{ question, questions, stimulus: question.stimulus, ...rest }] : [],
  ),
);

describe('what is read before an item', () => {
  test.each(rows)('%s', (_, body, language, stem, stimulus) => {
    const setting = settingOf(body, { language });
    const items = draftAll(setting, questionKinds).flatMap((draft) => {
      const made = makeItem(draft, setting);
      return 'candidate' in made ? [made.candidate.question] : [];
    });
    const item = items.find((question) => stem.test(question.stem));
    expect(item, items.map((question) => question.stem).join(' ')).toBeDefined();
    expect(item && maskStimuli([item], setting.document)[0]?.stimulus?.text).toBe(stimulus);
  });

  test('is not taken from over a heading', () => {
    const body = 'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.\n\n## Pegawai\n\nSebanyak 214 pegawai direkrut.';
    const { document } = readBody(body);
    expect(stimulusBefore('cloze', body.indexOf('Sebanyak'), document)).toBeUndefined();
    const plain = readBody(body.replace('\n\n## Pegawai', '')).document;
    expect(stimulusBefore('cloze', plain.body.indexOf('Sebanyak'), plain)?.text).toMatch(/^Bank Sagara membuka 12/);
  });

  test('stands right before what proves it', () => {
    expect(shown.length).toBeGreaterThan(50);
    for (const { stimulus, question, document } of shown) {
      const between = document.body.slice(stimulus.end, question.evidence.start);
      expect(stimulus.end, question.stem).toBeLessThanOrEqual(question.evidence.start);
      expect(plainText(document.body, { start: stimulus.end, end: question.evidence.start }), between).toMatch(
        /^["”]?$/,
      );
    }
  });

  test('is the words of the article, but for what is left out', () => {
    for (const { stimulus, document } of shown) {
      const said = plainText(document.body, stimulus);
      let from = 0;
      for (const part of stimulus.text.split(leftOut).map((words) => words.trim().replace(/^[(,]|[)]$/g, ''))) {
        const at = said.indexOf(part, from);
        expect(at, `"${part}" of "${stimulus.text}" in "${said}"`).toBeGreaterThanOrEqual(0);
        from = at + part.length;
      }
    }
  });

  test('names no name, date or figure that an item of the same sentence asks for', () => {
    for (const { stimulus, questions, question } of shown) {
      const others = questions.filter(({ evidence }) => evidence.start < stimulus.end && stimulus.start < evidence.end);
      for (const other of [question, ...others])
        for (const told of tellings(other))
          expect(
            told.every((key) => holdsWords(stimulus.text, key)),
            `${told.join(', ')} in "${stimulus.text}"`,
          ).toBe(false);
    }
  });
});

/** What must not be said together: a key, or a prompt with its match. A statement has no key that could be named. */
function tellings(question: Question): readonly (readonly string[])[] {
  switch (question.kind) {
    case 'true-false':
    case 'ordering':
    case 'evidence':
      return [];
    case 'matching':
      return question.pairs.map(({ prompt, match }) => [prompt, match]);
    default:
      return keysOf(question).map((key) => [key]);
  }
}

describe('what is left out of it', () => {
  const body =
    'Empat bank dilebur menjadi Bank Mandiri pada 2 Oktober 1998. Modalnya Rp410 miliar, dihimpun dari para nelayan.';
  const { document } = readBody(body);
  const stimulus = stimulusBefore('cloze', body.indexOf('Modalnya'), document);
  const base = {
    id: 'one',
    because: '',
    factId: 'f',
    difficulty: 0.5,
    concerns: [],
    furtherEvidence: [],
    accepted: [],
    others: [],
  };
  const leaning: Question = {
    ...base,
    kind: 'short-answer',
    stem: 'Siapa yang menghimpun modalnya?',
    key: 'para nelayan',
    ...(stimulus ? { stimulus } : {}),
    evidence: { start: body.indexOf('Modalnya'), end: body.length, text: body.slice(body.indexOf('Modalnya')) },
  };
  const evidence = { start: 0, end: body.indexOf(' Modalnya'), text: body.slice(0, body.indexOf(' Modalnya')) };
  const beside = (other: Question) => maskStimuli([leaning, other], document)[0]?.stimulus?.text;

  test('nothing, where no other item asks it', () =>
    expect(maskStimuli([leaning], document)[0]?.stimulus?.text).toBe(evidence.text));

  test('a count without what is counted', () =>
    expect(
      beside({ ...base, kind: 'numeric', stem: '', key: 'empat', amount: 4, unit: 'bank', tolerance: 0, evidence }),
    ).toBe('[…] bank dilebur menjadi Bank Mandiri pada 2 Oktober 1998.'));

  test('a date, also when it is asked by its year', () => {
    const date = { ...base, kind: 'date', stem: '', evidence } as const;
    const without = 'Empat bank dilebur menjadi Bank Mandiri pada […].';
    expect(beside({ ...date, key: '2 Oktober 1998', date: '1998-10-02' })).toBe(without);
    expect(beside({ ...date, key: '1998', date: '1998' })).toBe(
      'Empat bank dilebur menjadi Bank Mandiri pada 2 Oktober […].',
    );
  });

  test('a name', () =>
    expect(beside({ ...base, kind: 'short-answer', stem: '', key: 'Bank Mandiri', evidence })).toBe(
      'Empat bank dilebur menjadi […] pada 2 Oktober 1998.',
    ));

  test('the figure that makes a statement true, and that which a false one changes', () => {
    const statement = { ...base, kind: 'true-false', choices: ['Benar', 'Salah'], distractors: [], evidence } as const;
    expect(beside({ ...statement, stem: 'Empat bank dilebur.', key: 'Benar' })).toBe(
      '[…] dilebur menjadi Bank Mandiri pada 2 Oktober 1998.',
    );
    expect(beside({ ...statement, stem: 'Tujuh bank dilebur pada 2 Oktober 1998.', key: 'Salah' })).toBe(
      '[…] dilebur menjadi Bank Mandiri pada 2 Oktober 1998.',
    );
  });

  test('nothing of what another sentence proves', () =>
    expect(
      beside({ ...base, kind: 'short-answer', stem: '', key: 'Bank Mandiri', evidence: { ...leaning.evidence } }),
    ).toBe(evidence.text));
});
