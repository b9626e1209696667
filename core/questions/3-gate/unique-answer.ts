import type { Fact } from '../../facts/index.ts';
import { grouped, oncePer } from '../../language/index.ts';
import type { Gate } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { plain } from '../text.ts';
import { toldIn } from '../told-in.ts';

/** No other fact puts another answer of the type in the same place: same verb, same object, another subject. */
export const uniqueAnswer: Gate = {
  name: 'unique answer',
  refuse: ({ draft }, { facts }) => {
    const { fact, answer } = draft;
    if (fact.kind === 'role') return sharedRole(fact, facts);
    if (isOpenYear(draft)) return 'It may have been so many, or more, in another year too.';
    if (answer.type === 'truth' || !fact.predicate) return undefined;
    const verb = lastWord(fact.predicate.text);
    const twin = factsByVerb(facts)
      .get(verb)
      ?.find(
        (other) =>
          other.id !== fact.id &&
          plain(other.subject?.text ?? '') === plain(fact.subject?.text ?? '') &&
          plain(other.object?.text ?? '') === plain(fact.object?.text ?? '') &&
          // A shorter telling of the same gives no other answer.
          !plain(fact.text).includes(plain(other.text)) &&
          !plain(other.text).includes(plain(answer.text)),
      );
    return twin ? `The article tells it twice, with another answer: "${twin.text}"` : undefined;
  },
};

/** "In which year did malaria kill more than 400,000 people?" */
function isOpenYear(draft: Draft): boolean {
  const { answer, stem } = draft;
  const { value } = answer;
  return (
    value?.kind === 'date' &&
    value.iso.length === 4 &&
    toldIn(draft).some(
      ({ span, text }) =>
        span.value?.kind === 'number' &&
        /^(?:lebih dari|sedikitnya|setidaknya|paling sedikit|minimal|more than|over|at least)$/.test(
          span.value.approximator ?? '',
        ) &&
        stem.includes(text),
    )
  );
}

function sharedRole(fact: Fact, facts: readonly Fact[]): string | undefined {
  const role = plain(fact.object?.text ?? '');
  const other = factsByRole(facts)
    .get(role)
    ?.find(({ subject }) => subject?.spans[0]?.span.entityId !== fact.subject?.spans[0]?.span.entityId);
  return other ? `Two people hold the role: "${other.text}"` : undefined;
}

const factsByVerb = oncePer((facts: readonly Fact[]) =>
  grouped(facts, ({ predicate }) => (predicate ? lastWord(predicate.text) : undefined)),
);

const factsByRole = oncePer((facts: readonly Fact[]) =>
  grouped(
    facts.filter(({ kind }) => kind === 'role'),
    ({ object }) => plain(object?.text ?? ''),
  ),
);

function lastWord(text: string): string {
  return plain(text).split(' ').at(-1) ?? '';
}
