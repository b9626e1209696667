import { type ExchangeChoice, type ExchangeItem, oneLine } from '@/core/exchange';
import type { StoredItem } from '@/features/quizzes/commands/stored-question';

type Weighed = StoredItem & { readonly weight: number };

/** A stored item as the formats tell it; nothing for a kind that is none. */
export function exchangeItemOf(item: Weighed): ExchangeItem | undefined {
  const base = {
    stimulus: oneLine(item.stimulusText ?? ''),
    ...{ stem: shown(item.stem), because: shown(item.because), evidence: quotesOf(item), weight: item.weight },
  };
  const choices = choicesOf(item);
  switch (item.kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'evidence':
      return { ...base, kind: item.kind, choices };
    case 'true-false': {
      const right = item.choices.findIndex(({ correct }) => correct);
      const against = choices.find(({ correct }) => !correct)?.because ?? '';
      return { ...base, kind: 'true-false', answer: right === 0, against };
    }
    case 'cloze':
      return choices.length > 0
        ? { ...base, kind: 'cloze', choices, accepted: [], others: [] }
        : { ...base, kind: 'cloze', choices: [], ...typedOf(item) };
    case 'short-answer':
      return { ...base, kind: 'short-answer', ...typedOf(item) };
    case 'numeric':
      return {
        ...base,
        kind: 'numeric',
        amount: item.amount ?? 0,
        unit: item.unit ?? '',
        tolerance: item.tolerance ?? 0,
      };
    case 'date':
      return { ...base, kind: 'date', date: item.date ?? '' };
    case 'ordering':
      return { ...base, kind: 'ordering', steps: item.steps.map(({ text, date }) => ({ text: shown(text), date })) };
    case 'matching': {
      const pairs = item.pairs.map(({ prompt, match }) => ({ prompt: shown(prompt), match: shown(match) }));
      const spare = choices.filter(({ correct }) => !correct).map(({ text, because }) => ({ text, because }));
      return { ...base, kind: 'matching', pairs, spare };
    }
    default:
      return undefined;
  }
}

/** Without the marks of emphasis that the article is written with. */
const shown = (text: string) => oneLine(text.replace(/[*`]+|_(?!_)(?<!__)/g, ''));
const quoted = (text: string) => oneLine(text.replace(/[*_`]+/g, ''));

function choicesOf({ choices }: StoredItem): readonly ExchangeChoice[] {
  return choices.map(({ text, correct, because }) => ({
    text: shown(text),
    correct,
    because: correct ? '' : shown(because ?? ''),
  }));
}

/** The key is the first of the forms. */
function typedOf({ key, acceptedForms, otherForms }: StoredItem) {
  const forms = acceptedForms.map(({ text }) => oneLine(text));
  return {
    accepted: [...new Set([...forms.filter((form) => form === oneLine(key)), ...forms])],
    others: otherForms.map(({ text }) => oneLine(text)),
  };
}

function quotesOf({ evidenceText, furtherEvidence, steps, pairs }: StoredItem): readonly string[] {
  const all = [
    evidenceText,
    ...furtherEvidence.map(({ text }) => text),
    ...[...steps, ...pairs].map((part) => part.evidenceText),
  ];
  return [...new Set(all.map(quoted))].filter((quote) => quote !== '');
}
