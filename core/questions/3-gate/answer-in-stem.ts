import { isBuilt } from '../built.ts';
import type { Gate } from '../candidate.ts';
import { holdsWords, wordsOf } from '../text.ts';

/** The stem must not say its own answer, whole, by its telling words, or by what is accepted in its place. */
export const answerInStem: Gate = {
  name: 'answer in stem',
  refuse: ({ question, draft }, { document, grammar }) => {
    if (isBuilt(question)) return undefined;
    if (question.kind === 'true-false') return undefined;
    const entity = document.entities.find(({ id }) => id === draft.answer.entityId);
    const { value } = draft.answer;
    const typed = 'accepted' in question && entity ? question.accepted : [];
    const accepted = typed.includes(question.key) ? typed : [];
    const forms = [question.key, ...(entity ? [entity.name, ...entity.aliases] : []), ...accepted];
    const said = forms.find((form) => holdsWords(question.stem, form));
    if (said) return `The stem says the answer: "${said}".`;
    if (value?.kind === 'date' && holdsWords(question.stem, value.iso.slice(0, 4)))
      return 'The stem says the year of the answer.';
    if (value) return undefined;
    // "Istana apa ...?" asks for a name that opens with the noun.
    const asked = wordsOf(question.stem).slice(0, 4);
    const telling = wordsOf(question.key).filter(
      (word, at) => word.length > 3 && !grammar.stopWords.has(word) && !(at === 0 && asked.includes(word)),
    );
    const shared = telling.filter((word) => holdsWords(question.stem, word));
    return telling.length > 0 && shared.length > telling.length / 2
      ? `The stem says most of the answer: "${shared.join(' ')}".`
      : undefined;
  },
};
