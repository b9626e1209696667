import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { StartsLater } from '@/components/starts-later';
import { ReadAloud } from '@/features/display/components/read-aloud';
import { readAloudWords } from '@/features/display/components/read-aloud-words';
import type { Reading } from '../queries/reading';
import { ArticleBody, articleParts } from './article-body';
import { ArticleMeta } from './article-meta';

/** An article to read, with what to do about it (`children`) beside it on a wide screen, after it on a small one. */
export async function ReadingView({ reading, children }: { reading: Reading; children: ReactNode }) {
  const t = await getTranslations('library.article');
  const { title, language, body, sourceUrl, quiz, correctedAt } = reading;
  return (
    <Page width="wide">
      <StartsLater />
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,38rem)_minmax(16rem,22rem)] lg:justify-center">
        <article>
          <header className="mb-8 border-b border-line pb-6">
            <h1 lang={language} className="text-3xl font-semibold sm:text-4xl">
              {title}
            </h1>
            <div className="mt-4">
              <ArticleMeta {...reading} questions={quiz?.questions} />
            </div>
            {correctedAt && <p className="mt-2 text-sm">{t('corrected', { date: correctedAt })}</p>}
            {quiz && (
              <a
                href="#quiz"
                className="mt-2 inline-flex min-h-11 items-center text-accent underline underline-offset-4 lg:hidden"
              >
                {t('toQuiz')}
              </a>
            )}
          </header>
          <ReadAloud of="article" parts={articleParts} language={language} words={await readAloudWords('article')} />
          <div id="article">
            <ArticleBody body={body} language={language} />
          </div>
          {sourceUrl && /^https?:/.test(sourceUrl) && (
            <p className="mt-8 text-sm">
              <a
                href={sourceUrl}
                rel="noopener noreferrer nofollow"
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {t('source')}
              </a>
            </p>
          )}
        </article>
        <aside id="quiz" className="mt-10 lg:mt-0">
          <div className="lg:sticky lg:top-6">{children}</div>
        </aside>
      </div>
    </Page>
  );
}
