import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page, PageTitle } from '@/components/page';
import type { Gradebook } from '../queries/gradebook';
import { queryOf } from '../schema';
import { GradebookFilter } from './gradebook-filter';
import { GradebookTable } from './gradebook-table';

/** The gradebook of a class: what is shown, the table, and the same as files. */
export async function GradebookPage({ gradebook }: { gradebook: Gradebook }) {
  const t = await getTranslations('gradebook');
  const { class: group, assignments, rows, pupils, former, view } = gradebook;
  return (
    <Page width="wide">
      <p>
        <Link
          href={`/classes/${group.id}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('back', { name: group.name })}
        </Link>
      </p>
      <PageTitle lead={group.name}>{t('title')}</PageTitle>
      {assignments.length === 0 || pupils + former === 0 ? (
        <Nothing gradebook={gradebook} />
      ) : (
        <>
          <GradebookFilter gradebook={gradebook} />
          <p className="mt-4 text-quiet" role="status">
            {t('count', { shown: rows.length, all: pupils + (view.former ? former : 0) })}
          </p>
          {rows.length > 0 ? <GradebookTable gradebook={gradebook} /> : <p className="my-6">{t('noRows')}</p>}
          <Files gradebook={gradebook} />
          <Notes />
        </>
      )}
    </Page>
  );
}

async function Nothing({ gradebook: { class: group, assignments } }: { gradebook: Gradebook }) {
  const t = await getTranslations('gradebook');
  const what = assignments.length === 0 ? 'none' : 'noPupils';
  return (
    <EmptyState
      title={t(`${what}.title`)}
      action={<ButtonLink href={`/classes/${group.id}`}>{t('none.action')}</ButtonLink>}
    >
      {t(`${what}.text`)}
    </EmptyState>
  );
}

async function Files({ gradebook: { class: group, view } }: { gradebook: Gradebook }) {
  const t = await getTranslations('gradebook.files');
  const to = (ending: string) => `/api/classes/${group.id}/gradebook/${ending}${queryOf(view)}`;
  return (
    <section aria-labelledby="files" className="mt-6 print:hidden">
      <h2 id="files" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="mt-3 flex flex-wrap gap-3">
        {(['csv', 'xlsx'] as const).map((ending) => (
          <a key={ending} href={to(ending)} download className={download}>
            {t(ending)}
          </a>
        ))}
      </p>
    </section>
  );
}

const download =
  'inline-flex min-h-11 items-center rounded-md border border-edge bg-card px-4 py-2 font-medium text-ink hover:border-ink';

async function Notes() {
  const t = await getTranslations('gradebook.notes');
  const line = (words: ReactNode) => <li>{words}</li>;
  return (
    <section aria-labelledby="notes" className="mt-8 text-quiet print:hidden">
      <h2 id="notes" className="text-xl font-semibold text-ink">
        {t('title')}
      </h2>
      <ul className="mt-2 max-w-prose list-disc ps-5">
        {line(t('mean'))}
        {line(t('blank'))}
        {line(t('links'))}
      </ul>
    </section>
  );
}
