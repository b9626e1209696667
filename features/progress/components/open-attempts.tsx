import { useFormatter, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/button';
import type { OpenAttempt } from '../queries/open-attempts';
import { Section } from './section';

export function OpenAttempts({ attempts }: { attempts: readonly OpenAttempt[] }) {
  const t = useTranslations('progress.open');
  const format = useFormatter();
  return (
    <Section id="open" title={t('title')}>
      <ul className="space-y-5">
        {attempts.map(({ id, title, language, startedAt, answered, items }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <div className="min-w-0 basis-72 grow">
              <p lang={language} className="font-serif text-lg leading-snug font-semibold">
                {title}
              </p>
              <p className="text-sm text-quiet">
                {t('answered', { answered, items, date: format.dateTime(startedAt, { dateStyle: 'medium' }) })}
              </p>
            </div>
            <ButtonLink href={`/attempts/${id}`} aria-label={t('continueOf', { title })}>
              {t('continue')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
