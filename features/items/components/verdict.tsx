import type { ProofWords } from './proof-words';

export type Outcome = 'right' | 'partly' | 'wrong' | 'unanswered';

type Props = { readonly answer: { readonly points: number } | null; readonly words: ProofWords };

/** Right or wrong, or some of both: in words, by a sign, and by colour. */
export function Verdict({ answer, words: { proof: t } }: Props) {
  const outcome = outcomeOf(answer);
  return (
    <span className={`inline-flex flex-wrap items-center gap-x-2 font-semibold ${looks[outcome]}`}>
      <Sign path={signs[outcome]} />
      {t(outcome)}
      {outcome === 'partly' && (
        <span className="text-base font-normal text-ink">{t('points', { points: answer?.points ?? 0 })}</span>
      )}
    </span>
  );
}

export function outcomeOf(answer: { readonly points: number } | null): Outcome {
  if (answer === null) return 'unanswered';
  return answer.points >= 1 ? 'right' : answer.points > 0 ? 'partly' : 'wrong';
}

const looks = { right: 'text-correct', partly: 'text-ink', wrong: 'text-wrong', unanswered: 'text-quiet' } as const;

export const signs = {
  right: 'M4 12.5l5.5 5.5L20 6.5',
  partly: 'M4 9.5c3-3.5 5.5-3 8-1s5 2.5 8-1M4 17c3-3.5 5.5-3 8-1s5 2.5 8-1',
  wrong: 'M6 6l12 12M18 6L6 18',
  unanswered: 'M5 12h14',
} as const satisfies Record<Outcome, string>;

export function Sign({ path }: { path: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-5 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      aria-hidden="true"
    >
      <path d={path} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
