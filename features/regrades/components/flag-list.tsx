import { getTranslations } from 'next-intl/server';
import type { QuizFlag } from '@/features/flags/queries/flags-of-quiz';
import { FlagEntry } from './flag-entry';

/** What learners said of a quiz, each beside its item and proof, with the decision. */
export async function FlagList({ flags }: { readonly flags: readonly QuizFlag[] }) {
  const t = await getTranslations('flags.desk');
  return (
    <section aria-labelledby="flags">
      <h2 id="flags" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 text-quiet">{flags.length > 0 ? t('lead') : t('none')}</p>
      <ul className="grid gap-4">
        {flags.map((flag) => (
          <li key={flag.id} id={`flag-${flag.id}`} className="rounded-md border border-line bg-card p-4">
            <FlagEntry flag={flag} back={`/teach/quizzes/${flag.quiz.id}?view=flags`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
