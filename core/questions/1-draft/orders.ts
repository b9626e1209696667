import type { Fact } from '../../facts/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft, DraftStep } from '../draft.ts';
import { holdsWords, wordsOf } from '../text.ts';

/** Three is the least that can be put in order, five the most that a reader holds in mind. */
const least = 3;
const most = 5;

/** Dated events of the article, to be put in order: explicit dates only, no two that cannot be told apart. */
export function draftOrders({ facts, grammar, document }: Setting): readonly Draft[] {
  const steps = facts.flatMap((fact): readonly DraftStep[] => {
    const value = fact.time?.spans.find(({ span }) => span.type === 'date')?.span.value;
    const text = isDone(fact) ? grammar.frames.event(fact) : undefined;
    const isPast = value?.kind === 'date' && (document.publishedAt === undefined || value.iso <= document.publishedAt);
    return value?.kind === 'date' && isPast && text !== undefined && isTold(text, grammar)
      ? [{ fact, text, iso: value.iso }]
      : [];
  });
  const chosen = spread(apart(steps));
  const [first] = chosen;
  if (!first || chosen.length < least) return [];
  const told = chosen.map(({ text }) => text.replace(/\.$/, ''));
  return [
    {
      kind: 'ordering',
      stem: grammar.frames.order,
      answer: { text: told.join(' → '), type: 'order' },
      fact: first.fact,
      facts: chosen.map(({ fact }) => fact),
      evidence: first.fact.evidence,
      because: chosen.map(({ fact, text }) => `${text.replace(/\.$/, '')}: ${dateOf(fact)}.`).join(' '),
      rule: 'order',
      tier: 'A',
      steps: chosen,
    },
  ];
}

/** Words enough to know which event is meant. */
function isTold(text: string, { stopWords }: Setting['grammar']): boolean {
  return wordsOf(text).filter((word) => word.length > 2 && !stopWords.has(word)).length >= 4;
}

/** Only what has happened, on one day: no plans, no ends and beginnings of a time. */
function isDone({ status, time, kind }: Fact): boolean {
  return (
    status === 'asserted' &&
    kind !== 'role' &&
    time !== undefined &&
    !/^(sejak|hingga|sampai|since|until|by|from|before|after|menjelang)$/.test(time.opener)
  );
}

function dateOf({ time }: Fact): string {
  return time?.spans.find(({ span }) => span.type === 'date')?.text ?? '';
}

/** Earliest first; of two on dates that tie, or that tell of the same sentence, one. */
function apart(steps: readonly DraftStep[]): readonly DraftStep[] {
  const kept: DraftStep[] = [];
  for (const step of [...steps].sort((one, other) => (one.iso < other.iso ? -1 : 1))) {
    const clashes = kept.some(
      ({ iso, fact, text }) =>
        ties(iso, step.iso) || fact.sentence === step.fact.sentence || holdsWords(step.text, text.replace(/\.$/, '')),
    );
    if (!clashes) kept.push(step);
  }
  return kept;
}

/** "2022" and "2022-05" could be in either order. */
function ties(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** At most five, from the first to the last. */
function spread(steps: readonly DraftStep[]): readonly DraftStep[] {
  if (steps.length <= most) return steps;
  return Array.from({ length: most }, (_, at) => steps[Math.round((at * (steps.length - 1)) / (most - 1))]).flatMap(
    (step) => step ?? [],
  );
}
