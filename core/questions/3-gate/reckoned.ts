import type { Gate } from '../candidate.ts';
import { gap } from '../text.ts';

/** "berjumlah ____, sedangkan dana pihak ketiga Rp210 triliun": another matter beside it, which tells nothing of this one. */
function isSetAgainst(stem: string): boolean {
  const [before = '', after = ''] = stem.split(gap);
  return (
    /^[^,]*, (?:sedangkan|sementara|disusul|diikuti|while|whereas|followed by) /.test(after) ||
    /, (?:sedangkan|sementara|disusul|diikuti|while|whereas|followed by) [^,]*$/.test(before)
  );
}

/** "tumbuh berapa persen dari Rp2,53 triliun menjadi Rp2,84 triliun?", "dari 25 anggota, 14 ...": what can be reckoned from the stem is not asked. */
export const reckoned: Gate = {
  name: 'reckoned',
  refuse: ({ draft, question }) => {
    const { value } = draft.answer;
    if (value?.kind !== 'number' || question.kind === 'true-false') return undefined;
    const others = draft.fact.slots
      .flatMap(({ spans }) => spans)
      .filter(({ span }) => span.value?.kind === 'number' && span.start !== draft.answer.range?.start);
    const same = others.filter(({ span }) => span.value?.kind === 'number' && span.value.unit === value.unit);
    if (draft.answer.type === 'percent' && others.filter(({ span }) => span.type !== 'percent').length >= 2)
      return 'The share can be reckoned from the other figures of the stem.';
    return question.kind !== 'numeric' && same.length > 0 && !isSetAgainst(question.stem)
      ? `Another figure in ${value.unit} stands in the stem and rules choices out.`
      : undefined;
  },
};
