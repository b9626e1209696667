import { getTranslations } from 'next-intl/server';
import type { FactSeen } from '../queries/result';
import { Sign } from './verdict';

/** Each fact the quiz asked about, known or missed. */
export async function FactList({ facts, language }: { facts: readonly FactSeen[]; language: 'id' | 'en' }) {
  const t = await getTranslations('attempts.result');
  return (
    <section aria-labelledby="facts" className="mt-8">
      <h2 id="facts" className="text-2xl font-semibold">
        {t('facts')}
      </h2>
      <ul className="mt-3 grid gap-3">
        {facts.map(({ id, text, known }) => (
          <li key={id} className="flex gap-3">
            <span className={`mt-1 ${known ? 'text-correct' : 'text-wrong'}`}>
              <Sign path={known ? 'M4 12.5l5.5 5.5L20 6.5' : 'M6 6l12 12M18 6L6 18'} />
            </span>
            <p>
              <span className={`block text-sm font-semibold ${known ? 'text-correct' : 'text-wrong'}`}>
                {known ? t('known') : t('missed')}
              </span>
              <span lang={language}>{text}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
