import { useTranslations } from 'next-intl';
import { Section } from './section';

/** What the page says, as files; made by the same query. */
export function Downloads() {
  const t = useTranslations('progress.downloads');
  const files = [
    ['/api/account/progress/csv', t('csv')],
    ['/api/account/progress/json', t('json')],
    ['/api/account/memory', t('facts')],
  ] as const;
  return (
    <Section id="downloads" title={t('title')}>
      <p className="text-quiet">{t('lead')}</p>
      <ul className="flex flex-wrap gap-x-6">
        {files.map(([href, name]) => (
          <li key={href}>
            <a
              href={href}
              download
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
