'use client';

import { Button } from '@/components/button';
import { EmptyState, Page } from '@/components/page';
import en from '@/content/messages/en/site.json';
import id from '@/content/messages/id/site.json';

/** A bug: says so calmly, with the id under which the log knows it. Brings its own words: no provider is sure to stand. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const inEnglish = typeof document !== 'undefined' && document.documentElement.lang === 'en';
  const { title, text, action } = (inEnglish ? en : id).errors.broken;
  return (
    <Page>
      <EmptyState isPage title={title} action={<Button onClick={reset}>{action}</Button>}>
        {text.replace('{digest}', error.digest ?? '-')}
      </EmptyState>
    </Page>
  );
}
