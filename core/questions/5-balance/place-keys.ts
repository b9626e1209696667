import type { Candidate, Setting } from '../candidate.ts';
import type { Question } from '../question.ts';
import { seededRandom } from '../random.ts';

/** Names among choices stand where a shuffled deck of places puts the key, so that no place is right more often; figures keep their order. */
export function placeKeys(chosen: readonly Candidate[], { seed }: Setting): readonly Question[] {
  const random = seededRandom(seed, 'places');
  let deck: readonly number[] = [];
  return chosen.map(({ question, draft }) => {
    if (draft.answer.value || !isChosen(question)) return question;
    if (deck.length === 0) deck = random.shuffle([0, 1, 2, 3]);
    const [place = 0] = deck;
    deck = deck.slice(1);
    const others = (question.choices ?? []).filter((choice) => choice !== question.key);
    return { ...question, choices: [...others.slice(0, place), question.key, ...others.slice(place)] };
  });
}

function isChosen(question: Question): question is Extract<Question, { kind: 'multiple-choice' | 'cloze' }> {
  return question.kind === 'multiple-choice' || (question.kind === 'cloze' && question.choices !== undefined);
}
