import { getTranslations } from 'next-intl/server';
import { Stem } from '@/features/items/components/stem';
import type { Responded } from '../queries/result';

/** What was answered, while nothing is told of it. */
export async function ResponseList({
  responses,
  language,
}: {
  readonly responses: readonly Responded[];
  readonly language: 'id' | 'en';
}) {
  if (responses.length === 0) return null;
  const [t, ofItems] = await Promise.all([getTranslations('attempts.result'), getTranslations('items')]);
  return (
    <section aria-labelledby="responses" className="mt-8">
      <h2 id="responses" className="text-2xl font-semibold">
        {t('responses')}
      </h2>
      <ol className="mt-2">
        {responses.map(({ id, stem, readable }, at) => (
          <li key={id} className="border-b border-line py-4">
            <p className="text-sm text-quiet">{t('item', { number: at + 1 })}</p>
            <h3 className="mt-1 font-semibold">
              <Stem text={stem} language={language} gap={ofItems('gap')} />
            </h3>
            <p className="mt-2">
              {readable === null ? t('noResponse') : <span lang={language}>{t('response', { text: readable })}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
