import { getTranslations } from 'next-intl/server';
import { Sign } from '@/features/items/components/verdict';
import type { Taught } from '../queries/result';
import { looks } from './fact-list';

/** What reading taught: each fact before it and after. */
export async function TaughtTable({
  taught: { before, after, facts },
  language,
}: {
  taught: Taught;
  language: 'id' | 'en';
}) {
  const t = await getTranslations('attempts.result');
  const learnt = facts.filter((fact) => fact.before !== 'known' && fact.after === 'known').length;
  return (
    <section aria-labelledby="taught" className="mt-8">
      <h2 id="taught" className="text-2xl font-semibold">
        {t('taught.title')}
      </h2>
      <p className="mt-2">
        {t('taught.scores', { before: before.points, after: after.points, outOf: after.outOf })}{' '}
        {t('taught.learnt', { count: learnt })}
      </p>
      <table className="mt-3 w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line text-sm text-quiet">
            <th scope="col" className="py-2 pr-3 font-medium">
              {t('taught.fact')}
            </th>
            <th scope="col" className="py-2 pr-3 font-medium">
              {t('taught.before')}
            </th>
            <th scope="col" className="py-2 font-medium">
              {t('taught.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id} className="border-b border-line align-top">
              <th scope="row" lang={language} className="py-3 pr-3 font-normal">
                {fact.text}
              </th>
              {(['before', 'after'] as const).map((moment) => (
                <td key={moment} className={`py-3 pr-3 text-sm font-semibold ${looks[fact[moment]].colour}`}>
                  <span className="flex flex-wrap items-center gap-1">
                    <Sign path={looks[fact[moment]].sign} />
                    {t(fact[moment])}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
