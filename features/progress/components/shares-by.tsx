import { useTranslations } from 'next-intl';
import { ShareBar } from '@/components/chart-bar';
import type { NamedShares } from '../policy/shares';
import { Section } from './section';
import { TableLink } from './table-link';
import { useOutlet, usePercent, useTopic } from './wording';

/** More than these make a list nobody reads; the table behind it has them all. */
const most = 5;

export function Topics({ topics }: { topics: readonly NamedShares[] }) {
  const t = useTranslations('progress.topics');
  return <SharesBy id="topics" title={t('title')} shares={topics} nameOf={useTopic()} />;
}

export function Outlets({ outlets }: { outlets: readonly NamedShares[] }) {
  const t = useTranslations('progress.outlets');
  return <SharesBy id="outlets" title={t('title')} shares={outlets} nameOf={useOutlet()} />;
}

// Told once for all that stands in the list: what each line says of itself is sent twice, as HTML and to React.
const looks = [
  'space-y-5 [&_p]:mb-1 [&>li>p]:font-medium [&>li>div]:grid [&>li>div]:gap-x-6 [&>li>div]:gap-y-3 [&>li>div]:sm:grid-cols-2',
  '[&_div_p]:flex [&_div_p]:justify-between [&_div_p]:gap-4 [&_div_p]:text-sm [&_div_p]:text-quiet [&_div_p]:tabular-nums',
].join(' ');

type Props = {
  readonly id: 'topics' | 'outlets';
  readonly title: string;
  readonly shares: readonly NamedShares[];
  readonly nameOf: (name: string | null) => string;
};

function SharesBy({ id, title, shares, nameOf }: Props) {
  const t = useTranslations('progress.shares');
  return (
    <Section id={id} title={title}>
      <ul className={looks}>
        {shares.slice(0, most).map(({ name, answers, accuracy, due, retention }) => (
          <li key={name ?? ''}>
            <p>{nameOf(name)}</p>
            <div>
              <Measure name={t('accuracy')} share={accuracy} of={t('answers', { count: answers })} />
              <Measure name={t('retention')} share={retention} of={t('reviews', { count: due })} />
            </div>
          </li>
        ))}
      </ul>
      {shares.length > most && <p className="mt-4 text-quiet">{t('more', { count: shares.length - most })}</p>}
      <TableLink table={id}>{t('table')}</TableLink>
    </Section>
  );
}

function Measure({ name, share, of }: { name: string; share: number | null; of: string }) {
  const percent = usePercent();
  return (
    <div>
      <p>
        <span>
          {name} {percent(share)}
        </span>
        <span>{of}</span>
      </p>
      <ShareBar share={share ?? 0} />
    </div>
  );
}
