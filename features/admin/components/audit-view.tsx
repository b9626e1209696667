import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { TextField } from '@/components/field';
import { EmptyState } from '@/components/page';
import { areTurned } from '@/features/articles/queries/library-filter';
import { auditDeeds } from '@/features/audit/policy';
import type { AuditLine, AuditLog } from '../queries/audit-log';
import { addressOf, Cell, ListPages, ListTable, Row, way } from './list-table';
import { Choice, SearchForm } from './search-form';

const columns = ['at', 'by', 'deed', 'subject'] as const;

/** What was done, with a filter, and the same as a file. */
export async function AuditView({ log: { lines, found, page, pages, search } }: { log: AuditLog }) {
  const t = await getTranslations('admin');
  const { page: _, ...narrowing } = search;
  return (
    <>
      <SearchForm
        action="/admin/audit"
        label={t('audit.who')}
        words={search.q}
        found={t('audit.found', { count: found })}
      >
        <Choice
          name="deed"
          label={t('audit.deed')}
          value={search.deed}
          all={t('all')}
          options={auditDeeds.map((deed) => [deed, t(`deeds.${deed}`)])}
        />
        <TextField type="date" name="from" label={t('audit.from')} defaultValue={search.from} />
        <TextField
          type="date"
          name="to"
          label={t('audit.to')}
          defaultValue={search.to}
          error={areTurned(search) ? t('audit.turned') : undefined}
        />
      </SearchForm>
      {lines.length === 0 ? (
        <EmptyState title={t('audit.none')}>{t('nothingText')}</EmptyState>
      ) : (
        <>
          <ListTable label={t('audit.title')} columns={columns.map((column) => t(`audit.${column}`))}>
            {lines.map((line) => (
              <AuditRow key={line.id} line={line} />
            ))}
          </ListTable>
          {/* Not a Next link: it must not be fetched ahead. */}
          <a href={addressOf('/api/admin/audit', narrowing)} download className={`mt-4 ${way}`}>
            {t('audit.csv')}
          </a>
        </>
      )}
      <ListPages path="/admin/audit" search={narrowing} page={page} pages={pages} />
    </>
  );
}

async function AuditRow({ line: { at, by, deed, subject, detail } }: { line: AuditLine }) {
  const [t, format] = await Promise.all([getTranslations('admin'), getFormatter()]);
  return (
    <Row>
      <Cell className="whitespace-nowrap">
        <time dateTime={at.toISOString()}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
      </Cell>
      <Cell label={t('audit.by')}>
        {by?.name ? (
          <Link href={`/admin/users/${by.id}`} prefetch={false} className={way}>
            {by.name}
          </Link>
        ) : (
          <span className="text-quiet">{t('audit.nobody')}</span>
        )}
      </Cell>
      <Cell>{t(`deeds.${deed}`)}</Cell>
      <Cell>
        <Subject subject={subject} detail={detail} />
      </Cell>
    </Row>
  );
}

/** Where what it is about is shown; items have no page of their own, and others none but their owner’s. */
const places = {
  quiz: (id: string) => `/teach/quizzes/${id}`,
  item: null,
  article: null,
  assignment: (id: string) => `/assignments/${id}`,
  class: (id: string) => `/admin/classes/${id}`,
  user: (id: string) => `/admin/users/${id}`,
  platform: (id: string) => `/admin/platforms/${id}`,
  'lti-key': null,
  token: null,
  webhook: null,
  message: null,
} as const;

async function Subject({ subject: { kind, id, name, there }, detail }: Pick<AuditLine, 'subject' | 'detail'>) {
  const t = await getTranslations('admin');
  const told = wordsOf(t, detail);
  const called = kind === 'user' ? name || t('audit.gone') : told || t(`subjects.${kind}`);
  const place = places[kind];
  return (
    <>
      {there && place ? (
        <Link href={place(id)} prefetch={false} className={way}>
          {called}
        </Link>
      ) : (
        <span>{called}</span>
      )}
      <span className="block text-sm text-quiet">
        {t(`subjects.${kind}`)}
        {kind === 'user' && told && ` · ${told}`}
      </span>
    </>
  );
}

/** What became of something is kept as a code. */
function wordsOf(t: { (key: string): string; has: (key: string) => boolean }, detail: string): string {
  const key = `details.${detail}`;
  return /^[a-z]+$/.test(detail) && t.has(key) ? t(key) : detail;
}
