import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import {
  DataSection,
  DeletionSection,
  PasswordSection,
  ProfileSection,
} from '@/features/accounts/components/account-sections';
import { getAccount, getDeletionLoss } from '@/features/accounts/queries/account';
import { PinSection } from '@/features/classes/components/pin-section';
import { TokenSection } from '@/features/tokens/components/token-section';
import { getOwnTokens } from '@/features/tokens/queries/own-tokens';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.account');
  return { title: t('title') };
}

export default async function AccountPage() {
  const viewer = await getViewer();
  if (viewer.kind !== 'member') redirect('/sign-in?next=/account');
  const [t, account, loss, tokens] = await Promise.all([
    getTranslations('accounts.account'),
    getAccount(viewer),
    getDeletionLoss(viewer),
    getOwnTokens(viewer),
  ]);
  return (
    <Page width="form">
      <PageTitle>{t('title')}</PageTitle>
      <ProfileSection account={account} />
      <PasswordSection account={account} />
      <PinSection account={account} />
      {account.email !== null && <TokenSection tokens={tokens} now={new Date()} />}
      <DataSection />
      <DeletionSection loss={loss} account={account} />
    </Page>
  );
}
