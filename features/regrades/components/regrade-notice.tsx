import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';

const well = ['regraded', 'undone', 'commented'] as const;
const ill = ['unreadable', 'too-many', 'running', 'malformed'] as const;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What became of the form that was just sent, by the query it came back with; see `backTo`. */
export async function RegradeNotice({ query }: { query: Query }) {
  const t = await getTranslations('regrades');
  const [word, people] = [query.told, query.people].map((value) => [value].flat()[0]);
  const told = /^\d{1,6}$/.test(people ?? '') ? Number(people) : 0;
  if (word === 'decided') return <Notice look="right">{t('remedy.decided', { told })}</Notice>;
  if (word === 'no-reason') return <Notice look="wrong">{t('remedy.noReason')}</Notice>;
  const done = well.find((one) => one === word);
  if (done) return <Notice look="right">{t(`done.${done}`, { told })}</Notice>;
  const refused = ill.find((one) => one === word);
  return refused ? <Notice look="wrong">{t(`done.${refused}`)}</Notice> : null;
}
