import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/page';
import { copyItemsAction } from '../actions';
import type { Bank } from '../queries/bank';
import { addressOf, type BankFilter, home, isNarrowed } from '../queries/bank-filter';
import type { Target } from '../queries/targets';
import type { Told } from '../queries/told';
import { ActPanel } from './act-panel';
import { BankList } from './bank-list';
import { BankPages } from './bank-pages';
import { BankSearch } from './bank-search';
import { ToldNotice } from './told-notice';

type Props = {
  readonly bank: Bank;
  readonly filter: BankFilter;
  readonly targets: readonly Target[];
  readonly told: Told;
};

/** The question bank: a search, what it finds, and what can be done with it. */
export async function BankView({ bank, filter, targets, told }: Props) {
  const t = await getTranslations('bank');
  if (bank.found === 0 && !isNarrowed(filter)) {
    return (
      <EmptyState title={t('empty.title')} action={<ButtonLink href="/teach/new">{t('empty.action')}</ButtonLink>}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  const { lines, page, pages } = bank;
  return (
    <>
      <BankSearch filter={filter} {...bank} />
      <ToldNotice told={told} />
      {lines.length === 0 ? (
        <EmptyState title={t('nothing.title')} action={<ButtonLink href={home}>{t('nothing.action')}</ButtonLink>}>
          {t('nothing.text')}
        </EmptyState>
      ) : (
        <>
          <form action={copyItemsAction} className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <input type="hidden" name="at" value={addressOf(filter, page).slice(home.length)} />
            <BankList lines={lines} chosen={told.chosen} />
            <ActPanel targets={targets} tags={bank.tags} />
          </form>
          <BankPages filter={filter} page={page} pages={pages} />
        </>
      )}
    </>
  );
}
