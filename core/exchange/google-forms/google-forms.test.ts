import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writeAs } from '../format.ts';
import { sampleQuiz } from '../sample-quiz.ts';
import { googleForms } from './index.ts';

type Call = readonly [method: string, ...given: unknown[]];
type Built = { readonly made: string; readonly calls: Call[] };

/** Runs a script against a form that writes down what is asked of it. A method that Google Forms has not is an error. */
function run(script: string) {
  const built: Built[] = [];
  const log: unknown[] = [];
  const recorder = (made: string, methods: readonly string[], shared: object = {}) => {
    const calls: Call[] = [];
    built.push({ made, calls });
    const self: Record<string, unknown> = { ...shared };
    for (const method of methods) {
      self[method] = (...given: unknown[]) => {
        calls.push([method, ...given]);
        return self;
      };
    }
    return self;
  };
  const choosing = ['setTitle', 'setPoints', 'setChoices', 'setFeedbackForCorrect', 'setFeedbackForIncorrect'];
  const createChoice = (text: string, correct: boolean) => ({ text, correct });
  const form = {
    ...recorder('form', ['setIsQuiz', 'setDescription']),
    addSectionHeaderItem: () => recorder('heading', ['setTitle']),
    addTextItem: () => recorder('text', ['setTitle', 'setPoints', 'setGeneralFeedback']),
    addMultipleChoiceItem: () => recorder('choice', choosing, { createChoice }),
    addCheckboxItem: () => recorder('checkbox', choosing, { createChoice }),
    addListItem: () => recorder('list', choosing, { createChoice }),
    getEditUrl: () => 'https://docs.google.com/forms/d/1/edit',
  };
  const chained = Object.assign(form, { setIsQuiz: () => form, setDescription: () => form });
  const FormApp = {
    create: (title: string) => {
      log.push(title);
      return chained;
    },
    createFeedback: () => ({ setText: (text: string) => ({ build: () => ({ text }) }) }),
  };
  const Logger = { log: (line: unknown) => log.push(line) };
  // Apps Script runs the file, then the function that is chosen.
  runInNewContext(`${script}\nmakeQuiz();`, { FormApp, Logger });
  const of = ({ calls }: Built, method: string) => calls.find(([name]) => name === method)?.[1];
  return { log, items: built.slice(1).map((one) => ({ made: one.made, get: (method: string) => of(one, method) })) };
}

const scriptOf = async (quiz: typeof sampleQuiz) => String((await writeAs(googleForms, quiz)).content);

test('the script makes a question for each item, with points, key and evidence', async () => {
  const { log, items } = run(await scriptOf(sampleQuiz));
  expect(log).toEqual(['Konferensi Asia Afrika', 'https://docs.google.com/forms/d/1/edit']);
  expect(items.map(({ made }) => made)).toEqual([
    ...['choice', 'checkbox', 'choice', 'text', 'choice', 'text', 'text', 'text'],
    ...['heading', 'list', 'list', 'list', 'heading', 'list', 'list', 'choice'],
  ]);
  const [first, several, truth, typed] = items;
  expect(first?.get('setTitle')).toBe('Di gedung mana konferensi dibuka?');
  expect(first?.get('setChoices')).toEqual([
    { text: 'Gedung Sate', correct: false },
    { text: 'Gedung Merdeka', correct: true },
    { text: 'Istana Bogor', correct: false },
  ]);
  const proof = 'Artikel menyebutnya.\nBukti: “Konferensi dibuka di Gedung Merdeka.”';
  expect(first?.get('setFeedbackForCorrect')).toEqual({ text: proof });
  expect(first?.get('setFeedbackForIncorrect')).toEqual({
    text: `Gedung Sate: Gedung Sate tidak disebut.\nIstana Bogor: Istana Bogor tempat jamuan.\n${proof}`,
  });
  expect(several?.get('setPoints')).toBe(2);
  expect(truth?.get('setChoices')).toEqual([
    { text: 'Benar', correct: false },
    { text: 'Salah', correct: true },
  ]);
  expect(typed?.get('setGeneralFeedback')).toEqual({ text: `Kunci: Ali Sastroamidjojo / Ali\n${proof}` });
});

test('each list of an order or a matching has exactly one right choice, and all the choices', async () => {
  const { items } = run(await scriptOf(sampleQuiz));
  const lists = items.filter(({ made }) => made === 'list');
  const keys = lists.map(({ get }) =>
    (get('setChoices') as { text: string; correct: boolean }[]).filter(({ correct }) => correct),
  );
  expect(keys.map((right) => right.map(({ text }) => text))).toEqual([
    ['Pertemuan Kolombo'],
    ['Pertemuan Bogor'],
    ['Konferensi Bandung'],
    ['Nehru'],
    ['U Nu'],
  ]);
});

test('no word of a quiz is code', async () => {
  const nasty = '`$\u007B1}` */ </script><!-- \u2028 \u2029 "; throw new Error("x"); //';
  const [first] = sampleQuiz.items;
  const items = first ? [{ ...first, stem: nasty }] : [];
  const script = await scriptOf({ ...sampleQuiz, title: nasty, items });
  expect(script).not.toMatch(/[\u2028\u2029]|<\/script|<!--/);
  const { log, items: made } = run(script);
  expect(log[0]).toBe(nasty);
  expect(made[0]?.get('setTitle')).toBe(nasty);
});
