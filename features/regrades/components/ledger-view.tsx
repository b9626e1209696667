import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OneButton } from '@/components/confirm';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { Stem } from '@/features/items/components/stem';
import { undoRegradeAction } from '../actions';
import type { Ledger, LedgerEntry } from '../queries/ledger';
import { RegradeNotice } from './regrade-notice';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What was corrected in a quiz, the newest first, for everyone to read. */
export async function LedgerView({ ledger, query }: { ledger: Ledger; query: Query }) {
  const t = await getTranslations('regrades.ledger');
  const { code, title, language, entries } = ledger;
  const back = (
    <Link
      href={`/quizzes/${code}`}
      prefetch={false}
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {t('back')}
    </Link>
  );
  return (
    <Page>
      <PageTitle lead={<span lang={language}>{title}</span>}>{t('title')}</PageTitle>
      <RegradeNotice query={query} />
      {entries.length === 0 ? (
        <EmptyState title={t('none')} action={back}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <>
          <p className="mb-4 text-quiet">{t('lead')}</p>
          <ol className="divide-y divide-line border-y border-line">
            {entries.map((entry) => (
              <li key={entry.id} className="py-5">
                <Entry entry={entry} language={language} />
                {entry.regradeId && <Undo regradeId={entry.regradeId} code={code} />}
              </li>
            ))}
          </ol>
          <p className="mt-4">{back}</p>
        </>
      )}
    </Page>
  );
}

async function Undo({ regradeId, code }: { regradeId: string; code: string }) {
  const t = await getTranslations('regrades.list');
  return (
    <OneButton action={undoRegradeAction} hidden={{ regradeId, back: `/quizzes/${code}/ledger` }} className="mt-3">
      {t('undo')}
    </OneButton>
  );
}

async function Entry({ entry, language }: { entry: LedgerEntry; language: 'id' | 'en' }) {
  const [t, ofFlags, ofItems, format] = await Promise.all([
    getTranslations('regrades.ledger'),
    getTranslations('flags.reasons'),
    getTranslations('items'),
    getFormatter(),
  ]);
  const { at, stem, wrong, deed, explanation, undoneAt } = entry;
  const date = (moment: Date) => format.dateTime(moment, { dateStyle: 'long' });
  return (
    <>
      <p className="text-sm text-quiet">
        <time dateTime={at.toISOString()}>{date(at)}</time>
      </p>
      <h2 className="mt-1 text-lg font-semibold">
        <Stem text={stem} language={language} gap={ofItems('gap')} />
      </h2>
      <dl className="mt-3 grid gap-3">
        {wrong && <Row name={t('wrong')}>{ofFlags(wrong)}</Row>}
        <Row name={t('done')}>
          {deed ? t(`deed.${deed}`) : t('noted')}
          {undoneAt && <strong className="font-semibold"> {t('undone', { date: date(undoneAt) })}</strong>}
        </Row>
        {explanation !== '' && (
          <Row name={t('told')}>
            {explanation === null ? <span className="text-quiet">{t('later')}</span> : explanation}
          </Row>
        )}
      </dl>
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="whitespace-pre-line">{children}</dd>
    </div>
  );
}
