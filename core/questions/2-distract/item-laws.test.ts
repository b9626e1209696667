import { describe, expect, test } from 'vitest';
import { readBody } from '../../../scripts/quiz/read-body.ts';
import { type Read, readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { draftAll } from '../1-draft/draft-all.ts';
import { provenNews } from '../1-draft/drafts.table.ts';
import type { Candidate, Setting } from '../candidate.ts';
import { settingOf } from '../make-quiz.ts';
import { type Distractor, type Question, type QuestionKind, questionKinds } from '../question.ts';
import { gap, holdsWords, plain } from '../text.ts';
import { makeItem } from './item.ts';

type Made = Candidate & { readonly setting: Setting };

/** What the shipped articles hardly have: several people, clubs or countries that could be meant. */
const small: readonly Read[] = [
  ...[
    'Vietnam, Laos, dan Kamboja menandatangani Perjanjian Paris pada 2016. Filipina menutup pelabuhan. Malaysia menjual kayu. Thailand membangun jalan.',
    'Persib Bandung menjuarai Liga 1 pada 2014. Persija Jakarta menutup stadion pada 2021. Arema FC menjual 12 bus. PSM Makassar membuka sekolah.',
    'Ketua KPU Siti Rahmawati membuka 12 rapat di Bandung. Ketua Bawaslu Agus Prasetyo menutup 14 sidang di Palu. Ketua DPR Dimas Prakoso menjual 30 kapal di Medan.',
    provenNews,
  ].map((body) => readBody(body)),
  ...[
    'France, Spain and Italy signed the Oslo Treaty in 2010. Germany closed 12 ports. Sweden sold timber. Norway built roads.',
    'Leeds United won the Harbour Cup in 2019. Manchester United closed a stadium in 2021. Newcastle United sold 12 buses. Oxford United opened a school.',
    'Ruth Ellison, chair of the Harbour Trust, opened a bridge in 2024. Daniel Ward, chair of the Leeds Museum, sold 12 ferries. Tom Lindqvist, chair of the Hull Library, closed a school.',
    'Ruth Ellison came to the Harbour Bridge in Leeds with her ministers. She opened the bridge on 7 May 2023, after years of delay caused by the floods and landslides along the coast of Wales. Hundreds of pupils from Leeds greeted Ruth Ellison at the Harbour Bridge with a dance. Traders from Leeds set up stalls in town on 7 May 2023.',
  ].map((body) => readBody(body, { language: 'en' })),
];
const articles = [...readAllShipped(), ...small];

describe.each(['id', 'en'] as const)('every item that is made, %s', (language) => {
  const made = articles.filter(({ document }) => document.language === language).flatMap(madeOf);
  const of = <Kind extends QuestionKind>(kind: Kind) =>
    made.flatMap(({ question, ...rest }) =>
      question.kind === kind ? [{ question: question as Extract<Question, { kind: Kind }>, ...rest }] : [],
    );
  const chosen = made.flatMap(({ question, ...rest }) =>
    (question.kind === 'multiple-choice' || question.kind === 'cloze') && question.distractors
      ? [{ question, rivals: question.distractors, ...rest }]
      : [],
  );

  test.each(questionKinds)('there are items of the kind %s', (kind) => expect(of(kind).length).toBeGreaterThan(0));

  test('every wrong choice says why it is wrong, and names itself or what is right', () => {
    for (const { question } of made) {
      for (const { text, because } of distractorsOf(question)) {
        expect(because.length, text).toBeGreaterThan(10);
        const isTold = because.includes(text) || because.includes(question.key);
        expect(isTold || question.kind === 'true-false' || question.kind === 'evidence', because).toBe(true);
      }
    }
  });

  test('no wrong choice is the key, a part or the whole of it, or another name of it', () => {
    for (const { question, rivals, draft, setting } of chosen) {
      const entity = setting.document.entities.find(({ id }) => id === draft.answer.entityId);
      const forms = [question.key, ...(entity ? [entity.name, ...entity.aliases] : [])];
      for (const { text } of rivals) {
        expect(forms.map(plain)).not.toContain(plain(text));
        if (draft.answer.value) continue;
        expect(forms.filter((form) => holdsWords(form, text) || holdsWords(text, form))).toEqual([]);
      }
    }
  });

  test('none stands in the stem', () => {
    for (const { question, rivals, draft } of chosen) {
      if (draft.answer.value?.kind === 'number' || draft.answer.type === 'phrase') continue;
      expect(rivals.filter(({ text }) => holdsWords(question.stem, text)).map(({ text }) => text)).toEqual([]);
    }
  });

  test('a figure keeps unit, sign and decimals', () => {
    for (const { question, rivals, draft } of chosen) {
      if (draft.answer.value?.kind !== 'number' || !/\d/.test(question.key)) continue;
      for (const { text } of rivals) expect(frameOf(text, language)).toBe(frameOf(question.key, language));
    }
  });

  test('a date keeps day, month and year', () => {
    for (const { question, rivals, draft } of chosen) {
      if (draft.answer.value?.kind !== 'date') continue;
      for (const { text } of rivals) expect(dateForm(text)).toBe(dateForm(question.key));
    }
  });

  test('a name is tempted by names of its type', () => {
    const named = chosen.filter(
      ({ draft: { answer, rivals } }) => answer.entityId !== undefined && rivals === undefined,
    );
    expect(named.length).toBeGreaterThan(0);
    for (const { question, rivals, draft, setting } of named) {
      for (const { text } of rivals) {
        const own = setting.document.entities.find(({ name }) => name === text)?.type;
        const listed = setting.lexicon.entryOf(text)?.type;
        expect([own ?? listed ?? draft.answer.type, question.key, text]).toEqual([
          draft.answer.type,
          question.key,
          text,
        ]);
      }
    }
  });

  test('choices are the key and the wrong ones, all different; three or four', () => {
    for (const { question, rivals } of chosen) {
      const choices = question.choices ?? [];
      expect([...choices].sort()).toEqual([question.key, ...rivals.map(({ text }) => text)].sort());
      expect(new Set(choices.map(plain)).size).toBe(choices.length);
      expect([3, 4]).toContain(choices.length);
    }
  });

  test('figures and dates stand in order', () => {
    for (const { question, draft } of chosen) {
      if (draft.answer.value?.kind !== 'date' || draft.answer.value.iso.length !== 4) continue;
      expect(question.choices).toEqual([...(question.choices ?? [])].sort());
    }
  });

  test('a typed answer accepts its key and takes no name of another thing for a slip', () => {
    for (const { question } of [...of('short-answer'), ...of('cloze')]) {
      expect(question.accepted).toContain(question.key);
      expect(question.accepted.filter((form) => question.others.includes(form))).toEqual([]);
    }
  });

  test('a cloze has one gap', () => {
    for (const { question } of of('cloze')) expect(question.stem.split(gap)).toHaveLength(2);
  });

  test('a date and a figure are those of the article', () => {
    for (const { question, draft } of of('date')) expect(draft.answer.value).toMatchObject({ iso: question.date });
    for (const { question, draft } of of('numeric')) {
      const { value } = draft.answer;
      expect(value).toMatchObject({ amount: question.amount, unit: question.unit });
      expect(question.tolerance > 0).toBe(value?.kind === 'number' && value.approximate);
    }
  });

  test('a statement is true in the words of the article, or another figure is in it', () => {
    for (const { question, draft, setting } of of('true-false')) {
      const [yes, no] = setting.grammar.truth;
      expect(question.choices).toEqual([yes, no]);
      expect([yes, no]).toContain(question.key);
      expect(question.stem).not.toContain(gap);
      expect(question.distractors.map(({ text }) => text)).toEqual([question.key === yes ? no : yes]);
      if (draft.rule.endsWith('substituted')) {
        expect(question.key).toBe(no);
        expect(plain(question.stem)).not.toBe(plain(draft.fact.text));
        expect(question.because).toContain(draft.correction);
      }
    }
  });

  test('of several right answers two at least, and two wrong ones, none of them both', () => {
    for (const { question } of of('multiple-response')) {
      const wrong = question.distractors.map(({ text }) => text);
      expect(question.keys.length).toBeGreaterThanOrEqual(2);
      expect(wrong.length).toBeGreaterThanOrEqual(2);
      expect([...question.choices].sort()).toEqual([...question.keys, ...wrong].sort());
      expect(new Set(question.choices.map(plain)).size).toBe(question.choices.length);
      for (const key of question.keys) expect(question.key).toContain(key);
    }
  });

  test('an order is told earliest first, shown otherwise, each step with its proof', () => {
    for (const { question, setting } of of('ordering')) {
      const dates = question.steps.map(({ date }) => date);
      const right = question.steps.map(({ text }) => text);
      expect(dates).toEqual([...dates].sort());
      expect(dates.filter((date, at) => dates[at + 1]?.startsWith(date))).toEqual([]);
      expect(question.choices).not.toEqual(right);
      expect([...question.choices].sort()).toEqual([...right].sort());
      for (const { evidence } of question.steps) expectQuote(evidence, setting);
    }
  });

  test('of pairs each prompt and each match stands once, in another order', () => {
    for (const { question, setting } of of('matching')) {
      const matches = question.pairs.map(({ match }) => match);
      expect(matches.length).toBeGreaterThanOrEqual(3);
      expect(new Set(matches.map(plain)).size).toBe(matches.length);
      expect(new Set(question.pairs.map(({ prompt }) => plain(prompt))).size).toBe(matches.length);
      expect(question.choices).not.toEqual(matches);
      expect([...question.choices].sort()).toEqual([...matches].sort());
      for (const { evidence } of question.pairs) expectQuote(evidence, setting);
    }
  });

  test('of sentences one proves the claim, all in reading order', () => {
    for (const { question, draft } of of('evidence')) {
      const starts = question.places.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      expect(question.choices).toHaveLength(question.places.length);
      expect(question.choices.filter((text) => text === question.key)).toHaveLength(1);
      const own = question.places[question.choices.indexOf(question.key)];
      expect(own && own.start <= draft.evidence.start && draft.evidence.end <= own.end).toBe(true);
      expect(question.distractors).toHaveLength(question.choices.length - 1);
    }
  });
});

function madeOf(read: Read): readonly Made[] {
  const setting = settingOf({ ...read, count: 1, seed: 7 });
  return draftAll(setting, questionKinds).flatMap((draft) => {
    const made = makeItem(draft, setting);
    return 'candidate' in made ? [{ ...made.candidate, setting }] : [];
  });
}

function distractorsOf(question: Question): readonly Distractor[] {
  return 'distractors' in question ? (question.distractors ?? []) : [];
}

/** "Rp2,53 triliun" -> "Rp#,## triliun": what is left when the figure changes. */
function frameOf(text: string, language: string): string {
  const mark = language === 'id' ? ',' : '.';
  return text.replace(/\d[\d.,]*/, (figure) => `#${mark}${'#'.repeat(figure.split(mark)[1]?.length ?? 0)}`);
}

function dateForm(text: string): string {
  return text
    .replace(/\d{4}/, 'year')
    .replace(/\d{1,2}/, 'day')
    .replace(/\b\p{Lu}\p{L}+/u, 'Month');
}

function expectQuote({ start, end, text }: { start: number; end: number; text: string }, { document }: Setting) {
  expect(document.body.slice(start, end)).toBe(text);
}
