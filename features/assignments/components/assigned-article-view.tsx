import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { IsoDate } from '@/components/iso-date';
import { Page } from '@/components/page';
import { ArticleBody } from '@/features/articles/components/article-body';
import type { AssignedArticle } from '../queries/get-assignment';

type Props = { readonly assignmentId: string; readonly article: AssignedArticle };

/** The article of an assignment, to be read: without its quiz, which is taken in the assignment. */
export async function AssignedArticleView({ assignmentId, article }: Props) {
  const t = await getTranslations('assignments.article');
  const { title, language, outlet, publishedOn, body } = article;
  return (
    <Page>
      <article>
        <h1 lang={language} className="text-3xl font-semibold sm:text-4xl">
          {title}
        </h1>
        <p className="mt-2 mb-6 flex flex-wrap gap-x-4 text-quiet">
          {outlet && <span>{outlet}</span>}
          {publishedOn && <IsoDate iso={publishedOn} locale={language} />}
        </p>
        <ArticleBody body={body} language={language} headingLevel={2} />
      </article>
      <ButtonLink href={`/assignments/${assignmentId}`} className="mt-8">
        {t('back')}
      </ButtonLink>
    </Page>
  );
}
