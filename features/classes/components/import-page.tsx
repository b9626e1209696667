import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { rosterAction } from '../roster-action';
import { RosterForm } from './roster-form';
import { slipWords } from './slip-words';

const named = [
  'text',
  'textHint',
  'file',
  'fileHint',
  'same',
  'sameHint',
  'number',
  'merge',
  'keep',
  'keepHint',
  'preview',
  'previewTitle',
  'kept',
  'notKept',
  'mergedTitle',
  'faultTitle',
  'make',
  'change',
  'done',
  'doneLead',
] as const;

/** Where a list of names becomes pupils. */
export async function ImportPage({ group: { id, name } }: { group: { readonly id: string; readonly name: string } }) {
  const [t, pupil, slips] = await Promise.all([
    getTranslations('classes.import'),
    getTranslations('classes.pupil'),
    slipWords(),
  ]);
  const words = Object.fromEntries(named.map((key) => [key, t(key)])) as Record<(typeof named)[number], string>;
  return (
    <Page>
      <div className="print:hidden">
        <Link
          href={`/classes/${id}#roster`}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {pupil('back', { name })}
        </Link>
        <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      </div>
      <RosterForm action={rosterAction} classId={id} words={words} slipWords={slips} />
    </Page>
  );
}
