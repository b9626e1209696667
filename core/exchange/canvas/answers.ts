import { dateForms } from '../dates.ts';
import { type ExchangeChoice, type ExchangeItem, gap } from '../exchange-quiz.ts';
import { shareOf } from '../shares.ts';
import { truths } from '../truth.ts';
import { node, type XmlNode } from '../xml/element.ts';

/** How Canvas asks an item. */
export type Asked = {
  /** As Canvas names its types. */
  readonly type: string;
  /** Where the words differ from those of the item. */
  readonly stem?: string;
  readonly responses: readonly XmlNode[];
  /** Conditions that give points, of 100. */
  readonly scores: readonly XmlNode[];
  /** What is said to an answer. */
  readonly said: readonly { readonly ident: string; readonly respident: string; readonly words: string }[];
};

const only = 'response1';

export function askedAs(item: ExchangeItem, language: 'id' | 'en'): Asked {
  switch (item.kind) {
    case 'multiple-choice':
    case 'evidence':
      return chosen('multiple_choice_question', item.choices);
    case 'multiple-response':
      return several(item.choices);
    case 'true-false': {
      const verdict = (text: string, at: number) => {
        const correct = (at === 0) === item.answer;
        return { text, correct, because: correct ? '' : item.against };
      };
      return chosen('true_false_question', truths[language].map(verdict));
    }
    case 'cloze':
      return cloze(item);
    case 'short-answer':
      return typed(item.accepted);
    case 'date':
      return typed(dateForms(item.date, language));
    case 'numeric':
      return numeric(item);
    case 'ordering': {
      const steps = item.steps.map(({ text }) => text);
      return matched(
        steps.map((match, at) => ({ prompt: String(at + 1), match })),
        [],
      );
    }
    case 'matching':
      return matched(
        item.pairs,
        item.spare.map(({ text }) => text),
      );
  }
}

/** Canvas numbers answers; a number is known in the whole item. */
const numbered = (at: number) => String(1000 + at);

const plain = (words: string) => node('material', {}, node('mattext', { texttype: 'text/plain' }, words));
const label = (ident: string, words: string) => node('response_label', { ident }, plain(words));
const isAnswer = (ident: string, respident = only) => node('varequal', { respident }, ident);

function scores(condition: readonly XmlNode[], points = 100, action: 'Set' | 'Add' = 'Set'): XmlNode {
  const value = node('setvar', { action, varname: 'SCORE' }, String(points));
  return node(
    'respcondition',
    action === 'Set' ? { continue: 'No' } : {},
    node('conditionvar', {}, ...condition),
    value,
  );
}

function listed(choices: readonly { readonly text: string }[], cardinality: 'Single' | 'Multiple'): XmlNode {
  const labels = choices.map(({ text }, at) => label(numbered(at), text));
  return node('response_lid', { ident: only, rcardinality: cardinality }, node('render_choice', {}, ...labels));
}

function reasonsOf(choices: readonly ExchangeChoice[], respident = only): Asked['said'] {
  return choices.flatMap(({ because }, at) =>
    because === '' ? [] : [{ ident: numbered(at), respident, words: because }],
  );
}

function chosen(type: string, choices: readonly ExchangeChoice[]): Asked {
  const right = choices.findIndex(({ correct }) => correct);
  const said = reasonsOf(choices);
  return { type, responses: [listed(choices, 'Single')], scores: [scores([isAnswer(numbered(right))])], said };
}

function several(choices: readonly ExchangeChoice[]): Asked {
  const each = choices.map(({ correct }, at) =>
    correct ? isAnswer(numbered(at)) : node('not', {}, isAnswer(numbered(at))),
  );
  const responses = [listed(choices, 'Multiple')];
  return {
    type: 'multiple_answers_question',
    responses,
    scores: [scores([node('and', {}, ...each)])],
    said: reasonsOf(choices),
  };
}

/** The gap is a name in brackets; where the words have brackets of their own, Canvas is asked with the gap as it is. */
function cloze(item: Extract<ExchangeItem, { kind: 'cloze' }>): Asked {
  const isChosen = item.choices.length > 0;
  const forms = isChosen ? item.choices : item.accepted.map((text) => ({ text, correct: true, because: '' }));
  if (/[[\]]/.test(item.stimulus + item.stem))
    return isChosen ? chosen('multiple_choice_question', item.choices) : typed(item.accepted);
  const respident = 'response_gap';
  const labels = forms.map(({ text }, at) => label(numbered(at), text));
  const response = node('response_lid', { ident: respident }, plain('gap'), node('render_choice', {}, ...labels));
  const right = forms.flatMap(({ correct }, at) => (correct ? [numbered(at)] : []));
  return {
    type: isChosen ? 'multiple_dropdowns_question' : 'fill_in_multiple_blanks_question',
    stem: item.stem.replace(gap, '[gap]'),
    responses: [response],
    scores: right.map((ident) => scores([isAnswer(ident, respident)], 100, 'Add')),
    said: reasonsOf(forms, respident),
  };
}

const field = (settings: Readonly<Record<string, string>> = {}) =>
  node(
    'response_str',
    { ident: only, rcardinality: 'Single' },
    node('render_fib', settings, node('response_label', { ident: 'answer1', rshuffle: 'No' })),
  );

function typed(accepted: readonly string[]): Asked {
  const forms = accepted.map((form) => isAnswer(form));
  return { type: 'short_answer_question', responses: [field()], scores: [scores(forms)], said: [] };
}

/** The unit is told with the question: Canvas takes the number alone. */
function numeric({ stem, amount, unit, tolerance }: Extract<ExchangeItem, { kind: 'numeric' }>): Asked {
  // Twelve digits: 0.3 less 0.1 is to be 0.2.
  const bound = (name: 'vargte' | 'varlte', value: number) =>
    node(name, { respident: only }, String(Number(value.toPrecision(12))));
  const range = node('and', {}, bound('vargte', amount - tolerance), bound('varlte', amount + tolerance));
  return {
    type: 'numerical_question',
    ...(unit === '' ? {} : { stem: `${stem} (${unit})` }),
    responses: [field({ fibtype: 'Decimal' })],
    scores: [scores([node('or', {}, isAnswer(String(amount)), range)])],
    said: [],
  };
}

/** Each prompt has all matches to choose from, sorted, so that their order tells nothing. */
function matched(
  pairs: readonly { readonly prompt: string; readonly match: string }[],
  spare: readonly string[],
): Asked {
  const texts = [...new Set([...pairs.map(({ match }) => match), ...spare])].sort();
  const identOf = (text: string) => numbered(texts.indexOf(text));
  const respident = (at: number) => `response_${numbered(100 + at)}`;
  const list = node('render_choice', {}, ...texts.map((text) => label(identOf(text), text)));
  return {
    type: 'matching_question',
    responses: pairs.map(({ prompt }, at) => node('response_lid', { ident: respident(at) }, plain(prompt), list)),
    scores: pairs.map(({ match }, at) =>
      scores([isAnswer(identOf(match), respident(at))], shareOf(pairs.length), 'Add'),
    ),
    said: [],
  };
}
