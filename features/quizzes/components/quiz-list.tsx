import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmbedCode } from '@/features/sharing/components/embed-code';
import { ShareLink } from '@/features/sharing/components/share-link';
import { siteOrigin } from '@/lib/site-origin';
import type { QuizLine } from '../queries/list-quizzes';

/** A teacher's quizzes: first the drafts that were never published, then those that students can take. */
export async function QuizList({ quizzes }: { quizzes: readonly QuizLine[] }) {
  const t = await getTranslations('teach.list');
  const parts = [
    { title: t('drafts'), lines: quizzes.filter(({ published }) => published === null) },
    { title: t('published'), lines: quizzes.filter(({ published }) => published !== null) },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => (
      <section key={title} className="mt-8">
        <h2 className="text-2xl font-semibold">{title}</h2>
        <ul className="mt-3 space-y-4">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      </section>
    ));
}

async function Line({ line: { id, code, title, language, draft, published, attempts } }: { line: QuizLine }) {
  const t = await getTranslations('teach.list');
  return (
    <li className="rounded-lg border border-line bg-card p-4 sm:p-5">
      <h3 lang={language} className="text-lg leading-snug font-semibold">
        {title}
      </h3>
      <p className="mt-1 text-sm text-quiet">
        {published && t('publishedOn', { items: published.items, date: published.at })}
        {published && <> · {t('attempts', { count: attempts })}</>}
        {draft && !published && t('progress', draft)}
      </p>
      {draft && published && <p className="text-sm">{t('revising', draft)}</p>}
      {published && (
        <div className="mt-3">
          <ShareLink url={`${await siteOrigin()}/quizzes/${code}`} name={`share-${code}`} />
          <EmbedCode code={code} title={title} language={language} />
        </div>
      )}
      <ButtonLink look={draft ? 'primary' : 'secondary'} href={`/teach/quizzes/${id}`} className="mt-3">
        {draft ? t('review') : t('open')}
        <span className="sr-only" lang={language}>
          : {title}
        </span>
      </ButtonLink>
    </li>
  );
}
