import type { ExchangeChoice } from '../exchange-quiz.ts';
import { problem } from '../reading.ts';
import { type Found, isDate } from '../settle.ts';
import { truthAt } from '../truth.ts';
import type { Tree } from '../xml/tree.ts';
import { datesName } from './marks.ts';
import { type Base, found, pointsOf, valuesOf } from './read-declared.ts';
import { proofIn, reasonOf, type Said } from './read-feedback.ts';
import type { ItemFile } from './read-item.ts';
import { numeric, typed } from './read-typed.ts';
import { within, wordsIn } from './tree.ts';

/** The item with what answers it; nothing for an interaction that Fakta has none for. */
export function answered(file: ItemFile, base: Base, said: Said): Found | undefined {
  const { interaction, declared } = file;
  const told = {
    ...base,
    ...proofIn(said, valuesOf(declared), within(interaction, /[cC]hoice$|^hottext$/).map(identifierOf)),
  };
  switch (interaction.name) {
    case 'choiceInteraction':
    case 'hottextInteraction':
      return chosen(file, told, said);
    case 'inlineChoiceInteraction': {
      const { choices, noted } = choicesIn(file, said);
      return found(file, { ...told, kind: 'cloze', choices, accepted: [], others: [] }, noted);
    }
    case 'textEntryInteraction':
      return ['float', 'integer'].includes(declared?.attributes.baseType ?? '')
        ? numeric(file, told)
        : typed(file, told);
    case 'orderInteraction':
      return ordering(file, told, said);
    case 'matchInteraction':
      return matching(file, told, said);
    default:
      return undefined;
  }
}

const choicesOf = (interaction: Tree) => within(interaction, /^(simpleChoice|inlineChoice|hottext)$/);
const identifierOf = ({ attributes }: Tree) => attributes.identifier ?? '';

/** The right ones are told as such, else by the most points. An answer that earns a part of them is noted. */
function choicesIn({ interaction, declared }: ItemFile, said: Said) {
  const points = pointsOf(declared);
  const most = Math.max(0, ...points.map((one) => one.points));
  const best = points.filter((one) => one.points > 0 && one.points === most).map(({ answer }) => answer);
  const told = valuesOf(declared);
  const keys = told.length > 0 ? told : best;
  const choices: readonly ExchangeChoice[] = choicesOf(interaction).map((choice) => {
    const correct = keys.includes(identifierOf(choice));
    return { text: wordsIn(choice), correct, because: correct ? '' : reasonOf(choice, said) };
  });
  const partly = points.filter((one) => one.points > 0 && !keys.includes(one.answer));
  const noted = partly.map(({ answer }) => problem(interaction.line, 'partial-credit', answer, false));
  return { choices, noted };
}

function chosen(file: ItemFile, base: Base, said: Said): Found {
  const { interaction, declared, kind } = file;
  const { choices, noted } = choicesIn(file, said);
  if (declared?.attributes.cardinality === 'multiple')
    return found(file, { ...base, kind: 'multiple-response', choices }, noted);
  if (kind === 'evidence' || interaction.name === 'hottextInteraction')
    return found(file, { ...base, kind: 'evidence', choices }, noted);
  const isTrue = truthAt(choices.map(({ text }) => text));
  if (isTrue === undefined || kind === 'multiple-choice')
    return found(file, { ...base, kind: 'multiple-choice', choices }, noted);
  const wrong = choices.find(({ correct }) => !correct);
  if (!choices.some(({ correct }) => correct)) return found(file, { ...base, kind: 'multiple-choice', choices }, noted);
  const answer = choices[isTrue]?.correct === true;
  return found(file, { ...base, kind: 'true-false', answer, against: wrong?.because ?? '' }, noted);
}

function ordering(file: ItemFile, base: Base, said: Said): Found {
  const shown = choicesOf(file.interaction);
  const dates = new Map(
    (said.get(datesName) ?? []).flatMap((line) => {
      const [, date = '', text = ''] = /^(\S+): (.*)$/.exec(line) ?? [];
      return isDate(date) ? [[text, date] as const] : [];
    }),
  );
  const steps = valuesOf(file.declared).map((value) => {
    const text = wordsIn(shown.find((choice) => identifierOf(choice) === value));
    return { text, date: dates.get(text) ?? '' };
  });
  return found(file, { ...base, kind: 'ordering', steps });
}

/** Prompts are on the side that is matched once each; what no prompt needs is spare. */
function matching(file: ItemFile, base: Base, said: Said): Found | undefined {
  const [first, second] = within(file.interaction, 'simpleMatchSet').map((set) =>
    within(set, 'simpleAssociableChoice'),
  );
  if (!first || !second) return undefined;
  const told = valuesOf(file.declared);
  const right = told.length > 0 ? told : pointsOf(file.declared).flatMap((one) => (one.points > 0 ? one.answer : []));
  const key = right.map((value) => value.split(' '));
  const once = new Set(key.map(([prompt]) => prompt)).size === key.length;
  if (!once) return undefined;
  const textOf = (choices: readonly Tree[], identifier: string | undefined) =>
    wordsIn(choices.find((choice) => identifierOf(choice) === identifier));
  const pairs = first.map((prompt) => {
    const [, match] = key.find(([name]) => name === identifierOf(prompt)) ?? [];
    return { prompt: wordsIn(prompt), match: textOf(second, match) };
  });
  const spare = second
    .filter((choice) => !key.some(([, name]) => name === identifierOf(choice)))
    .sort((one, other) => placeOf(one) - placeOf(other));
  const spares = spare.map((choice) => ({ text: wordsIn(choice), because: reasonOf(choice, said) }));
  return found(file, { ...base, kind: 'matching', pairs, spare: spares });
}

/** Fakta numbers what is spare in its order, and shows it in another. */
const placeOf = (choice: Tree) => Number(/^S(\d+)$/.exec(identifierOf(choice))?.[1] ?? 0);
