import { getTranslations } from 'next-intl/server';
import { Pager } from '@/components/pager';
import { addressOf, type BankFilter } from '../queries/bank-filter';

type Props = { readonly filter: BankFilter; readonly page: number; readonly pages: number };

/** The way through the pages of the bank, with the filter kept. */
export async function BankPages({ filter, page, pages }: Props) {
  const t = await getTranslations('bank.pages');
  return (
    <Pager
      label={t('label')}
      page={page}
      pages={pages}
      addressOf={(other) => addressOf(filter, other)}
      words={{ previous: t('previous'), next: t('next'), place: t('place', { page, pages }) }}
      className="mt-4"
    />
  );
}
