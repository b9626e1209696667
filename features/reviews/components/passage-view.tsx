import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { ArticleBody } from '@/features/articles/components/article-body';
import { passageAnchor } from '../policy';
import type { Passage } from '../queries/passage';

/** An article with the words marked that tell one fact; links lead to the first of them. */
export async function PassageView({ passage: { title, language, body, text, places } }: { passage: Passage }) {
  const t = await getTranslations('reviews.passage');
  const way = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  const marked = places.map((place, at) => (at === 0 ? { ...place, id: passageAnchor } : place));
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <p lang={language} className="font-serif text-lg">
        {text}
      </p>
      <a href={`#${passageAnchor}`} className={way}>
        {t('to')}
      </a>
      <article className="mt-6 border-t border-line pt-6">
        <h2 lang={language} className="mb-4 text-2xl font-semibold">
          {title}
        </h2>
        <ArticleBody body={body} language={language} headingLevel={3} highlights={marked} />
      </article>
      <Link href="/reviews#leeches" prefetch={false} className={`mt-8 ${way}`}>
        {t('back')}
      </Link>
    </Page>
  );
}
