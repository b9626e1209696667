import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/copy-button';
import { siteOrigin } from '@/lib/site-origin';
import type { QuizPreview } from '../queries/quiz-preview';
import { embedSnippet } from './embed-snippet';

/** The code that puts a published quiz on another page, to select or to copy. Folded away: few need it. */
export async function EmbedCode({ code, title, language }: Pick<QuizPreview, 'code' | 'title' | 'language'>) {
  const [t, words, origin] = await Promise.all([
    getTranslations('share.embed'),
    getTranslations({ locale: language, namespace: 'share.embed' }),
    siteOrigin(),
  ]);
  const snippet = embedSnippet({ origin, code, name: words('frame', { title }) });
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        {t('summary')}
      </summary>
      <label htmlFor={`embed-${code}`} className="text-sm text-quiet">
        {t('label')}
      </label>
      <textarea
        id={`embed-${code}`}
        aria-describedby={`embed-hint-${code}`}
        readOnly
        rows={4}
        spellCheck={false}
        value={snippet}
        className="mt-1 block w-full rounded-md border border-edge bg-paper px-3 py-2 font-mono text-sm break-all"
      />
      <p id={`embed-hint-${code}`} className="mt-1 mb-2 text-sm text-quiet">
        {t('hint')}
      </p>
      <CopyButton text={snippet} label={t('copy')} done={t('copied')} />
    </details>
  );
}
