import type { ExchangeChoice, ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import { writeFeedback } from '../feedback.ts';
import { askedHtml } from '../quotation.ts';
import { shareOf } from '../shares.ts';
import { type Attributes, element as elementOf, escapeXml } from '../xml/element.ts';
import { escapeWildcards } from './wildcards.ts';

/** A quiz as a category of questions. */
export function writeMoodleXml({ title, language, items }: ExchangeQuiz): string {
  // In a path of categories a slash of a name is written twice.
  const category = element('category', text(`$course$/top/${title.replaceAll('/', '//')}`));
  const questions = [
    element('question', category, { type: 'category' }),
    ...items.map((item) => questionOf(item, language)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('quiz', questions.join(''))}\n`;
}

function questionOf(item: ExchangeItem, language: 'id' | 'en'): string {
  const { type, body, tag } = answerOf(item);
  const name = item.stem.length > 80 ? `${item.stem.slice(0, 79)}…` : item.stem;
  const parts = [
    element('name', text(name)),
    questionText(item),
    element('generalfeedback', text(writeFeedback(item, language)), plain),
    element('defaultgrade', String(item.weight)),
    body,
    ...(tag ? [element('tags', element('tag', text(`fakta:${item.kind}`)))] : []),
  ];
  return element('question', parts.join(''), { type });
}

/** Plain, or in HTML where a quotation stands before the stem. */
function questionText(item: ExchangeItem): string {
  return item.stimulus === ''
    ? element('questiontext', text(item.stem), plain)
    : element('questiontext', text(askedHtml(item)), { format: 'html' });
}

/** The type of question, what answers it, and whether a tag must tell its kind. */
function answerOf(item: ExchangeItem): { readonly type: string; readonly body: string; readonly tag?: boolean } {
  switch (item.kind) {
    case 'multiple-choice':
    case 'evidence':
      return { ...choose(item.choices, true), tag: item.kind === 'evidence' };
    case 'multiple-response':
      return choose(item.choices, false);
    case 'cloze':
      return { ...(item.choices.length > 0 ? choose(item.choices, true) : typed(item)), tag: true };
    case 'short-answer':
      return typed(item);
    case 'date':
      return { ...typed({ accepted: [item.date], others: [] }), tag: true };
    case 'true-false': {
      const verdict = (value: boolean) =>
        answer(String(value), value === item.answer ? 100 : 0, value === item.answer ? '' : item.against);
      return { type: 'truefalse', body: verdict(true) + verdict(false) };
    }
    case 'numeric':
      return { type: 'numerical', body: numeric(item) };
    case 'ordering':
      return { type: 'ordering', body: ordering(item) };
    case 'matching':
      return { type: 'matching', body: matching(item) };
  }
}

/** Wrong choices of several cost what all of them together may take away: ticking everything earns nothing. */
function choose(choices: readonly ExchangeChoice[], single: boolean) {
  const right = choices.filter(({ correct }) => correct).length;
  const share = (correct: boolean) =>
    single ? (correct ? 100 : 0) : correct ? shareOf(right) : -shareOf(choices.length - right);
  const answers = choices.map(({ text, correct, because }) => answer(text, share(correct), because));
  const settings = [
    element('single', String(single)),
    element('shuffleanswers', 'true'),
    element('answernumbering', 'abc'),
  ];
  return { type: 'multichoice', body: settings.join('') + answers.join('') };
}

function typed({ accepted, others }: { readonly accepted: readonly string[]; readonly others: readonly string[] }) {
  const answers = [
    ...accepted.map((form) => answer(escapeWildcards(form), 100, '')),
    ...others.map((form) => answer(escapeWildcards(form), 0, '')),
  ];
  return { type: 'shortanswer', body: element('usecase', '0') + answers.join('') };
}

function numeric({ amount, unit, tolerance }: Extract<ExchangeItem, { kind: 'numeric' }>): string {
  const value = text(String(amount)) + element('feedback', text(''), plain) + element('tolerance', String(tolerance));
  const one = element('unit', element('multiplier', '1') + element('unit_name', escapeXml(unit)));
  // 0: the unit may be typed or left out; 3: there is none.
  const shown = element('unitgradingtype', '0') + element('showunits', unit === '' ? '3' : '0');
  return element('answer', value, { fraction: '100' }) + (unit === '' ? '' : element('units', one)) + shown;
}

function ordering({ steps }: Extract<ExchangeItem, { kind: 'ordering' }>): string {
  const settings = ['VERTICAL', 'ALL', '0', 'ABSOLUTE_POSITION', 'SHOW', 'none'];
  const names = ['layouttype', 'selecttype', 'selectcount', 'gradingtype', 'showgrading', 'numberingstyle'];
  const head = names.map((name, at) => element(name, settings[at] ?? '')).join('');
  return head + steps.map(({ text: step, date }, at) => answer(step, at + 1, date)).join('');
}

function matching({ pairs, spare }: Extract<ExchangeItem, { kind: 'matching' }>): string {
  const row = (prompt: string, match: string) =>
    element('subquestion', text(prompt) + element('answer', text(match)), plain);
  const rows = [...pairs.map(({ prompt, match }) => row(prompt, match)), ...spare.map((one) => row('', one.text))];
  return element('shuffleanswers', 'true') + rows.join('');
}

const plain = { format: 'plain_text' } as const;

function answer(words: string, fraction: number, feedback: string): string {
  return element('answer', text(words) + element('feedback', text(feedback), plain), {
    fraction: String(fraction),
    ...plain,
  });
}

const text = (words: string) => element('text', escapeXml(words));

function element(name: string, content: string, attributes: Attributes = {}): string {
  return `${elementOf(name, content, attributes)}${name === 'question' ? '\n' : ''}`;
}
