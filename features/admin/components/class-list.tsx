import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/page';
import type { ClassLine, ClassList } from '../queries/classes';
import { Cell, ListPages, ListTable, Row, way } from './list-table';
import { SearchForm } from './search-form';

const columns = ['name', 'teachers', 'pupils', 'assignments', 'created'] as const;

/** The classes, with a search. */
export async function ClassListView({ list: { lines, found, page, pages, search } }: { list: ClassList }) {
  const t = await getTranslations('admin');
  return (
    <>
      <SearchForm
        action="/admin/classes"
        label={t('classes.words')}
        words={search.q}
        found={t('classes.found', { count: found })}
      />
      {lines.length === 0 ? (
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      ) : (
        <ListTable label={t('classes.title')} columns={columns.map((column) => t(`classes.${column}`))}>
          {lines.map((group) => (
            <ClassRow key={group.id} group={group} />
          ))}
        </ListTable>
      )}
      <ListPages path="/admin/classes" search={search} page={page} pages={pages} />
    </>
  );
}

async function ClassRow({ group }: { group: ClassLine }) {
  const [t, format] = await Promise.all([getTranslations('admin.classes'), getFormatter()]);
  const { id, name, createdAt, archivedAt, pupils, assignments } = group;
  return (
    <Row>
      <Cell heads>
        <Link href={`/admin/classes/${id}`} prefetch={false} className={`font-semibold ${way}`}>
          {name}
        </Link>
        {archivedAt && <span className="block text-sm text-quiet">{t('archived', { date: archivedAt })}</span>}
      </Cell>
      <Cell>
        <Teachers group={group} />
      </Cell>
      <Cell label={t('pupils')} className="tabular-nums">
        {pupils}
      </Cell>
      <Cell label={t('assignments')} className="tabular-nums">
        {assignments}
      </Cell>
      <Cell label={t('created')} className="whitespace-nowrap">
        {format.dateTime(createdAt, { dateStyle: 'medium' })}
      </Cell>
    </Row>
  );
}

export async function Teachers({ group: { teachers } }: { group: ClassLine }) {
  const t = await getTranslations('admin.classes');
  if (teachers.length === 0) return <span className="text-wrong">{t('noTeacher')}</span>;
  return (
    <ul>
      {teachers.map(({ id, name, owns }) => (
        <li key={id}>
          <Link href={`/admin/users/${id}`} prefetch={false} className={way}>
            {name}
          </Link>{' '}
          <span className="text-sm text-quiet">({t(owns ? 'owner' : 'coTeacher')})</span>
        </li>
      ))}
    </ul>
  );
}
