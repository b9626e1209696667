import { getTranslations } from 'next-intl/server';
import { Pager } from '@/components/pager';
import { addressOf, type LibraryFilter } from '../queries/library-filter';

type Props = { readonly filter: LibraryFilter; readonly page: number; readonly pages: number };

/** The way through the pages of the library, with the filter kept. */
export async function LibraryPages({ filter, page, pages }: Props) {
  const t = await getTranslations('library.pages');
  return (
    <Pager
      label={t('label')}
      page={page}
      pages={pages}
      addressOf={(other) => addressOf(filter, other)}
      words={{ previous: t('previous'), next: t('next'), place: t('place', { page, pages }) }}
      className="mt-6"
    />
  );
}
