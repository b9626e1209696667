import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { StartsLater } from '@/components/starts-later';
import { LibraryList } from '@/features/articles/components/library-list';
import { LibraryPages } from '@/features/articles/components/library-pages';
import { LibrarySearch } from '@/features/articles/components/library-search';
import { getLibrary } from '@/features/articles/queries/library';
import { filterOf, isTurned, pageOf } from '@/features/articles/queries/library-filter';
import { getStandings } from '@/features/attempts/queries/standings';
import { getViewer } from '@/lib/viewer';

export default async function LibraryPage({ searchParams }: PageProps<'/'>) {
  const asked = await searchParams;
  const filter = filterOf(asked);
  const [t, viewer, library] = await Promise.all([
    getTranslations('library'),
    getViewer(),
    getLibrary(filter, pageOf(asked)),
  ]);
  const { cards, found, page, pages, topics, total } = library;
  const standings = await getStandings(
    viewer,
    cards.map(({ code }) => code),
  );
  return (
    <Page>
      <StartsLater />
      <PageTitle lead={t('lead')}>{t('hero')}</PageTitle>
      {total === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <>
          <LibrarySearch filter={filter} turned={isTurned(asked)} topics={topics} found={found} />
          {cards.length === 0 ? (
            <EmptyState title={t('nothing.title')} action={<ButtonLink href="/">{t('nothing.action')}</ButtonLink>}>
              {t('nothing.text')}
            </EmptyState>
          ) : (
            <>
              <LibraryList cards={cards} standings={standings} />
              <LibraryPages filter={filter} page={page} pages={pages} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
