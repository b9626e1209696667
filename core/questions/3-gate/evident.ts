import type { Gate } from '../candidate.ts';

/** Who passes laws, who measures inflation: what the deed itself says is known without the article. */
export const evident: Gate = {
  name: 'evident',
  refuse: ({ draft, question }, { document, grammar }) => {
    if (question.kind === 'true-false') return undefined;
    const { value } = draft.answer;
    if (value?.kind === 'date' && /^202[01]/.test(value.iso) && /pandemi(?:c|k)?(?!\p{L})/iu.test(question.stem))
      return 'Everyone knows when the pandemic was.';
    if (draft.answer.entityId === undefined) return undefined;
    const entity = document.entities.find(({ id }) => id === draft.answer.entityId);
    const names = [draft.answer.text, ...(entity ? [entity.name, ...entity.aliases] : [])];
    const known = grammar.evident.find(
      ({ who, does }) => names.some((name) => who.test(name)) && does.test(question.stem),
    );
    return known ? `Everyone knows who it is that does so: ${draft.answer.text}.` : undefined;
  },
};
