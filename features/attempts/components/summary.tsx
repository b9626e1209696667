import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { Page, PageTitle } from '@/components/page';
import { openPlaces, type Walk } from '../queries/walk';
import { type Finish, Sent } from './revealed-item';

type Props = {
  readonly walk: Walk;
  readonly lead: ReactNode;
  readonly finish: Finish;
  /** What stands under the title, such as the time left. */
  readonly children?: ReactNode;
  /** Whether answers may still be changed one by one. */
  readonly changes?: boolean;
};

/** What is still open before a walk is finished, and what may still be changed. */
export async function Summary({ walk, lead, finish, children, changes = walk.feedback === 'end' }: Props) {
  const t = await getTranslations('attempts.summary');
  const open = openPlaces(walk);
  const answered = walk.places.map((_, index) => index + 1).filter((number) => !open.includes(number));
  const total = walk.places.length;
  return (
    <Page>
      <PageTitle lead={lead}>{t('title')}</PageTitle>
      {children}
      <p className="text-lg">
        {open.length === 0 ? t('complete', { total }) : t('missing', { count: open.length, total })}
      </p>
      <Items path={walk.path} title={t('unanswered')} numbers={open} />
      {changes && <Items path={walk.path} title={t('answered')} numbers={answered} hint={t('change')} />}
      <form action={finish.action} className="mt-8">
        <Sent fields={finish.sent} />
        <Button className="w-full sm:w-auto">{finish.words ?? t('finish')}</Button>
      </form>
    </Page>
  );
}

type ItemsProps = {
  readonly path: string;
  readonly title: string;
  readonly numbers: readonly number[];
  readonly hint?: string;
};

async function Items({ path, title, numbers, hint }: ItemsProps) {
  if (numbers.length === 0) return null;
  const t = await getTranslations('attempts.summary');
  return (
    <section className="mt-6">
      <h2 className="text-lg font-semibold">{title}</h2>
      {hint && <p className="text-sm text-quiet">{hint}</p>}
      <ul className="mt-2 flex flex-wrap gap-2">
        {numbers.map((number) => (
          <li key={number}>
            <Link
              href={`${path}/${number}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center rounded-md border border-edge bg-card px-3 text-ink no-underline hover:border-ink"
            >
              {t('item', { number })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
