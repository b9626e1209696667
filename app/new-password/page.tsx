import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewPasswordPage } from '@/features/accounts/components/new-password-page';
import { getPasswordLink } from '@/features/accounts/queries/password-link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.newPassword'))('title'), robots: { index: false } };
}

export default async function ChoosePasswordPage({ searchParams }: PageProps<'/new-password'>) {
  const link = [(await searchParams).link].flat()[0] ?? '';
  return <NewPasswordPage link={link} account={await getPasswordLink(link, { now: new Date() })} />;
}
