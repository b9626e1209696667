'use client';

import { ButtonLink } from '@/components/button';
import { EmptyState, Page } from '@/components/page';

/** Stands by on every page, for when there is none: a part of the browser's scripts for the reason that the header is. */
export function NoPage({ title, text, action }: { title: string; text: string; action: string }) {
  return (
    <Page>
      <EmptyState isPage title={title} action={<ButtonLink href="/">{action}</ButtonLink>}>
        {text}
      </EmptyState>
    </Page>
  );
}
