import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { OneButton } from '@/components/confirm';
import { EmptyState } from '@/components/page';
import { listArticleAction } from '../actions';
import type { ArticleLine, ArticleList } from '../queries/articles';
import { articleKinds } from '../schema';
import { Cell, ListPages, ListTable, Row, way } from './list-table';
import { Choice, SearchForm } from './search-form';

const columns = ['article', 'whose', 'quizzes', 'created', 'list'] as const;

/** The articles of the library and of teachers, with a search. */
export async function ArticleListView({ list: { lines, found, page, pages, search } }: { list: ArticleList }) {
  const t = await getTranslations('admin');
  return (
    <>
      <SearchForm
        action="/admin/articles"
        label={t('articles.words')}
        words={search.q}
        found={t('articles.found', { count: found })}
      >
        <Choice
          name="kind"
          label={t('articles.kind')}
          value={search.kind}
          all={t('all')}
          options={articleKinds.map((kind) => [kind, t(`articles.kinds.${kind}`)])}
        />
      </SearchForm>
      {lines.length === 0 ? (
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      ) : (
        <ListTable label={t('articles.title')} columns={columns.map((column) => t(`articles.${column}`))}>
          {lines.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </ListTable>
      )}
      <ListPages path="/admin/articles" search={search} page={page} pages={pages} />
    </>
  );
}

async function ArticleRow({ article }: { article: ArticleLine }) {
  const [t, format] = await Promise.all([getTranslations('admin.articles'), getFormatter()]);
  const { title, language, owner, createdAt, quizzes } = article;
  return (
    <Row>
      <Cell heads lang={language} className="sm:min-w-56">
        {title}
      </Cell>
      <Cell label={t('whose')}>
        {owner ? (
          <Link href={`/admin/users/${owner.id}`} prefetch={false} className={way}>
            {owner.name || t('ownerGone')}
          </Link>
        ) : (
          t('library')
        )}
      </Cell>
      <Cell className="sm:min-w-72">
        {quizzes.length === 0 && t('noQuiz')}
        <ul>
          {quizzes.map((quiz) => (
            <li key={quiz.id}>
              <QuizLinks quiz={quiz} title={title} />
            </li>
          ))}
        </ul>
      </Cell>
      <Cell label={t('created')} className="whitespace-nowrap">
        {format.dateTime(createdAt, { dateStyle: 'medium' })}
      </Cell>
      <Cell>
        <Listing article={article} />
      </Cell>
    </Row>
  );
}

type QuizProps = { readonly quiz: ArticleLine['quizzes'][number]; readonly title: string };

async function QuizLinks({ quiz: { id, code, published, attempts }, title }: QuizProps) {
  const t = await getTranslations('admin.articles');
  const named = { title, more: (words: React.ReactNode) => <span className="sr-only">{words}</span> };
  return (
    <>
      {published ? (
        <Link href={`/quizzes/${code}`} prefetch={false} className={`mr-4 ${way}`}>
          {t.rich('open', named)}
        </Link>
      ) : (
        <span className="mr-4 text-quiet">{t('draft')}</span>
      )}
      <Link href={`/teach/quizzes/${id}`} prefetch={false} className={way}>
        {t.rich('desk', named)}
      </Link>
      <span className="block text-sm text-quiet">{t('attempts', { count: attempts })}</span>
    </>
  );
}

/** Only what the library has can be in its list or out of it. */
async function Listing({ article: { id: articleId, owner, title, unlistedAt } }: { article: ArticleLine }) {
  const t = await getTranslations('admin.articles');
  if (owner) return <span className="text-sm text-quiet">{t('byLink')}</span>;
  const named = { title, more: (words: React.ReactNode) => <span className="sr-only">{words}</span> };
  return (
    <>
      {unlistedAt && <span className="block text-sm text-quiet">{t('unlisted', { date: unlistedAt })}</span>}
      <OneButton action={listArticleAction} hidden={{ articleId, listed: unlistedAt ? 'yes' : 'no' }} look="secondary">
        <span>{t.rich(unlistedAt ? 'bringBack' : 'takeOut', named)}</span>
      </OneButton>
    </>
  );
}
