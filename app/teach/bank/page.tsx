import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Page, PageTitle } from '@/components/page';
import { BankView } from '@/features/bank/components/bank-view';
import { getBank } from '@/features/bank/queries/bank';
import { filterOf, home, pageOf } from '@/features/bank/queries/bank-filter';
import { targetsOf } from '@/features/bank/queries/targets';
import { toldIn } from '@/features/bank/queries/told';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bank');
  return { title: t('title') };
}

export default async function BankPage({ searchParams }: PageProps<'/teach/bank'>) {
  const viewer = await memberOrSignIn(home);
  const asked = await searchParams;
  const filter = filterOf(asked);
  const [t, bank, targets, told] = await orNotFound(
    Promise.all([
      getTranslations('bank'),
      getBank(viewer, filter, pageOf(asked)),
      targetsOf(viewer),
      toldIn(viewer, asked),
    ]),
  );
  return (
    <Page width="wide">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="mb-6">
        <ButtonLink look="secondary" href={`${home}/tags`}>
          {t('toTags')}
        </ButtonLink>
      </div>
      <BankView bank={bank} filter={filter} targets={targets} told={told} />
    </Page>
  );
}
