import { getFormatter, getTranslations } from 'next-intl/server';
import type { Gradebook, GradebookColumn } from '../queries/gradebook';
import { queryOf } from '../schema';

/** Names of the columns, with what is to be known of each, and links that sort by it. */
export async function GradebookHead({ gradebook }: { gradebook: Gradebook }) {
  const t = await getTranslations('gradebook.table');
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={sorted(gradebook, 'name')} className={`${head} ${corner}`}>
          {t('pupil')}
          <SortLink gradebook={gradebook} by="name" name="" />
        </th>
        <th scope="col" aria-sort={sorted(gradebook, 'mean')} className={head}>
          {t('mean')}
          <SortLink gradebook={gradebook} by="mean" name={t('mean')} />
        </th>
        {gradebook.columns.map((column) => (
          <th key={column.id} scope="col" aria-sort={sorted(gradebook, column.id)} className={head}>
            <ColumnTitle column={column} />
            <SortLink gradebook={gradebook} by={column.id} name={column.title} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

const head =
  'sticky top-0 z-20 w-32 min-w-28 max-w-40 border-b border-e border-b-edge border-e-line bg-card px-2 py-2 text-start align-top font-medium wrap-anywhere';
const corner = 'left-0 z-30 sm:w-52 sm:min-w-52 sm:max-w-52 w-36 min-w-36 max-w-36';

async function ColumnTitle({
  column: { id, title, setAt, closesAt, maximum, passPercent },
}: {
  column: GradebookColumn;
}) {
  const [t, format] = await Promise.all([getTranslations('gradebook.table'), getFormatter()]);
  const facts = [
    format.dateTime(closesAt ?? setAt, { dateStyle: 'medium' }),
    maximum === null ? t('drawn') : t('maximum', { points: maximum }),
    ...(passPercent > 0 ? [t('pass', { percent: passPercent })] : []),
  ];
  return (
    <>
      <a href={`gradebook/${id}`} title={title} className="line-clamp-3 min-h-6">
        {title}
      </a>
      <small>{facts.join(' · ')}</small>
    </>
  );
}

type SortProps = {
  readonly gradebook: Gradebook;
  readonly by: string /** Of the column; empty for names of pupils. */;
  readonly name: string;
};

/** Sorts by a column; once more, the other way. Grades begin with the highest. */
async function SortLink({ gradebook: { class: group, view }, by, name }: SortProps) {
  const t = await getTranslations('gradebook.table');
  const first = by === 'name' ? 'up' : 'down';
  const order = view.sort !== by ? first : view.order === 'up' ? 'down' : 'up';
  const label =
    by === 'name'
      ? t(order === 'up' ? 'sortNameUp' : 'sortNameDown')
      : t(order === 'up' ? 'sortUp' : 'sortDown', { column: name });
  const sign = view.sort !== by ? '↕' : view.order === 'up' ? '↑' : '↓';
  return (
    <a
      href={`/classes/${group.id}/gradebook${queryOf({ ...view, sort: by, order })}`}
      aria-label={label}
      className="mt-1 flex min-h-6 items-center gap-1 text-xs font-normal text-accent"
    >
      {t('sort')} <span aria-hidden="true">{sign}</span>
    </a>
  );
}

function sorted({ view }: Gradebook, by: string): 'ascending' | 'descending' | undefined {
  if (view.sort !== by) return undefined;
  return view.order === 'up' ? 'ascending' : 'descending';
}
