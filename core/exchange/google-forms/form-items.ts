import type { ExchangeItem } from '../exchange-quiz.ts';
import { writeFeedback } from '../feedback.ts';
import { exactStem } from '../how-exact.ts';
import { keyLines } from '../key-lines.ts';
import { offered } from '../offered.ts';
import { askedWords } from '../quotation.ts';
import { truths } from '../truth.ts';
import { wrongChoices } from '../wrong-choices.ts';

type Language = 'id' | 'en';
type FormChoice = { readonly text: string; readonly correct: boolean };

/** One question of a form, or a heading of those that follow, as the script of the file reads it. */
export type FormItem =
  | { readonly type: 'heading'; readonly title: string }
  | { readonly type: 'text'; readonly title: string; readonly points: number; readonly feedback: string }
  | {
      readonly type: 'choice' | 'checkbox' | 'list';
      readonly title: string;
      readonly points: number;
      readonly choices: readonly FormChoice[];
      readonly right: string;
      readonly wrong: string;
    };

const names = { id: { key: 'Kunci', place: 'Urutan' }, en: { key: 'Key', place: 'Place' } } as const;

export function formItems(item: ExchangeItem, language: Language): readonly FormItem[] {
  const [title, points] = [askedWords({ ...item, stem: exactStem(item, language) }), item.weight];
  switch (item.kind) {
    case 'ordering': {
      const rows = item.steps.map(({ text }, at) => ({ title: `${names[language].place} ${at + 1}`, key: text }));
      return listsOf(item, rows, language);
    }
    case 'matching': {
      const rows = item.pairs.map(({ prompt, match }) => ({ title: prompt, key: match }));
      return listsOf(item, rows, language);
    }
    default: {
      const choices = choicesOf(item, language);
      if (choices.length === 0) return [{ type: 'text', title, points, feedback: typedFeedback(item, language) }];
      const type = item.kind === 'multiple-response' ? 'checkbox' : 'choice';
      return [{ type, title, points, choices, ...feedbackOf(item, language) }];
    }
  }
}

function choicesOf(item: ExchangeItem, language: Language): readonly FormChoice[] {
  if (item.kind === 'true-false') {
    return truths[language].map((text, at) => ({ text, correct: (at === 0) === item.answer }));
  }
  return 'choices' in item ? item.choices.map(({ text, correct }) => ({ text, correct })) : [];
}

/** A grid of Google Forms has no points, so each of its rows is a list to choose from, worth one. */
function listsOf(
  item: ExchangeItem,
  rows: readonly { readonly title: string; readonly key: string }[],
  language: Language,
): readonly FormItem[] {
  const texts = offered(item, language);
  const lists = rows.map(({ title, key }) => {
    const choices = texts.map((text) => ({ text, correct: text === key }));
    return { type: 'list' as const, title, points: 1, choices, ...feedbackOf(item, language) };
  });
  return [{ type: 'heading', title: askedWords(item) }, ...lists];
}

function feedbackOf(item: ExchangeItem, language: Language) {
  const right = writeFeedback(item, language);
  const reasons = wrongChoices(item, language).map(({ text, because }) => `${text}: ${because}`);
  return { right, wrong: [...reasons, right].filter(Boolean).join('\n') };
}

/** With all accepted forms: who typed sees them, and who grades. */
function typedFeedback(item: ExchangeItem, language: Language): string {
  const forms = 'accepted' in item ? item.accepted : keyLines(item, language);
  const tolerance = item.kind === 'numeric' && item.tolerance > 0 ? ` (± ${item.tolerance})` : '';
  const key = `${names[language].key}: ${forms.join(' / ')}${tolerance}`;
  return [key, writeFeedback(item, language)].filter(Boolean).join('\n');
}
