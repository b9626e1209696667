import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/page';
import type { UserLine, UserList } from '../queries/users';
import { roles } from '../schema';
import { Cell, ListPages, ListTable, Row, way } from './list-table';
import { Choice, SearchForm } from './search-form';

const columns = ['name', 'role', 'has', 'created'] as const;

/** The accounts, with a search. */
export async function UserListView({ list: { lines, found, page, pages, search } }: { list: UserList }) {
  const t = await getTranslations('admin');
  return (
    <>
      <SearchForm
        action="/admin/users"
        label={t('users.words')}
        words={search.q}
        found={t('users.found', { count: found })}
      >
        <Choice
          name="role"
          label={t('users.role')}
          value={search.role}
          all={t('all')}
          options={roles.map((role) => [role, t(`roles.${role}`)])}
        />
      </SearchForm>
      {lines.length === 0 ? (
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      ) : (
        <ListTable label={t('users.title')} columns={columns.map((column) => t(`users.${column}`))}>
          {lines.map((user) => (
            <UserRow key={user.id} user={user} />
          ))}
        </ListTable>
      )}
      <ListPages path="/admin/users" search={search} page={page} pages={pages} />
    </>
  );
}

async function UserRow({ user }: { user: UserLine }) {
  const [t, format] = await Promise.all([getTranslations('admin'), getFormatter()]);
  const { id, name, email, pupilOf, role, createdAt } = user;
  return (
    <Row>
      <Cell heads>
        <Link href={`/admin/users/${id}`} prefetch={false} className={`font-semibold ${way}`}>
          {name || email}
        </Link>
        <span className="block text-sm wrap-anywhere text-quiet">
          {email ?? (pupilOf === null ? t('users.ofPlatform') : t('users.pupilOf', { class: pupilOf }))}
        </span>
      </Cell>
      <Cell>{t(`roles.${role}`)}</Cell>
      <Cell>
        <Belongings user={user} />
      </Cell>
      <Cell label={t('users.created')} className="whitespace-nowrap">
        {format.dateTime(createdAt, { dateStyle: 'medium' })}
      </Cell>
    </Row>
  );
}

/** What an account has, leaving out what it has none of. */
export async function Belongings({ user }: { user: UserLine }) {
  const t = await getTranslations('admin.users');
  const kinds = ['classesTaught', 'classesAttended', 'quizzes', 'attempts'] as const;
  const had = kinds.flatMap((kind) => (user[kind] > 0 ? [t(kind, { count: user[kind] })] : []));
  return <>{had.length > 0 ? had.join(' · ') : t('hasNone')}</>;
}
