import { useTranslations } from 'next-intl';

/** Right or wrong: in words, by a sign, and by colour. */
export function Verdict({ correct }: { correct: boolean | null }) {
  const t = useTranslations('attempts.proof');
  const look = correct ? 'text-correct' : correct === null ? 'text-quiet' : 'text-wrong';
  return (
    <span className={`inline-flex items-center gap-2 font-semibold ${look}`}>
      <Sign path={correct ? 'M4 12.5l5.5 5.5L20 6.5' : correct === null ? 'M5 12h14' : 'M6 6l12 12M18 6L6 18'} />
      {correct ? t('right') : correct === null ? t('unanswered') : t('wrong')}
    </span>
  );
}

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
