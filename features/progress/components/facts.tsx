import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { FactStanding, Standing } from '../policy/standing';
import { Section } from './section';

/** A page of thousands of facts helps nobody; the rest is named by its number. */
const most = 60;

export function Facts({ facts }: { facts: readonly FactStanding[] }) {
  const t = useTranslations('progress.facts');
  return (
    <Section id="facts" title={t('title')}>
      <p className="mb-4 text-quiet">{t('lead')}</p>
      {(['missed', 'shaky', 'known'] as const).map((standing) => (
        <Group key={standing} standing={standing} facts={facts.filter((fact) => fact.standing === standing)} />
      ))}
    </Section>
  );
}

const edges = { known: 'border-correct', shaky: 'border-edge', missed: 'border-wrong' } as const;

function Group({ standing, facts }: { standing: Standing; facts: readonly FactStanding[] }) {
  const t = useTranslations('progress.facts');
  return (
    <details className={`mb-3 rounded-md border-l-4 bg-card ${edges[standing]}`}>
      <summary className="min-h-11 px-4 py-3">
        <span className="font-semibold">{t(standing)}</span> <span className="tabular-nums">({facts.length})</span>
        <span className="block text-sm text-quiet">{t(`${standing}Hint`)}</span>
      </summary>
      {facts.length === 0 && <p className="px-4 pb-4 text-quiet">{t('none')}</p>}
      <ul className="space-y-4 px-4 pb-4">
        {facts.slice(0, most).map(({ factId, text, language, title, attemptId }) => (
          <li key={factId}>
            <p lang={language} className="font-serif">
              {text}
            </p>
            <Link
              href={`/attempts/${attemptId}/result`}
              className="inline-block py-2.5 text-sm text-accent underline underline-offset-4"
            >
              {t('see')}: <span lang={language}>{title}</span>
            </Link>
          </li>
        ))}
      </ul>
      {facts.length > most && <p className="px-4 pb-4 text-quiet">{t('more', { count: facts.length - most })}</p>}
    </details>
  );
}
