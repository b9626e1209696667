import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { SelectField } from '@/components/field';
import { Page } from '@/components/page';
import { PrintButton } from '@/components/print-button';
import { ArticleBody } from '@/features/articles/components/article-body';
import { type Paper, type PaperLetter, paperLetters } from '../queries/paper';
import { AnswerSheet, KeySheet } from './paper-answers';
import { PaperItems } from './paper-items';

const parts = ['paper', 'sheet', 'key'] as const;
type Parts = { readonly [Part in (typeof parts)[number] | 'article']: boolean };

/** What is to be printed; at first the questions and the answer sheet with the article. The key only when it is asked for. */
export function partsOf(asked: string | string[] | undefined, article: string | string[] | undefined): Parts {
  if (asked === undefined) return { paper: true, sheet: true, key: false, article: true };
  const chosen = [asked].flat();
  return {
    paper: chosen.includes('paper'),
    sheet: chosen.includes('sheet'),
    key: chosen.includes('key'),
    article: article !== undefined,
  };
}

type Props = {
  readonly assignmentId: string;
  readonly paper: Paper;
  readonly letter: PaperLetter;
  readonly parts: Parts;
};

/** An assignment on paper: questions, answer sheet and key, each from a new page. */
export async function PaperView({ assignmentId, paper, letter, parts: shown }: Props) {
  const t = await getTranslations('assignments.paper');
  return (
    <Page>
      <div className="mb-8 border-b border-line pb-6 print:hidden">
        <h1 className="text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-2">
          <Link
            href={`/assignments/${assignmentId}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {paper.title}
          </Link>
        </p>
        <Choose assignmentId={assignmentId} letter={letter} shown={shown} />
        <div className="mt-3">
          <PrintButton label={t('print')} />
        </div>
      </div>
      {shown.paper && (
        <section aria-label={t('part.paper')}>
          <Head paper={paper} letter={letter} title={paper.title} />
          {paper.note && <p className="mb-4 whitespace-pre-line">{paper.note}</p>}
          {shown.article && (
            <article className="mb-8 border-b border-line pb-6">
              <h2 lang={paper.article.language} className="mb-3 text-xl font-semibold">
                {paper.article.title}
              </h2>
              <ArticleBody body={paper.article.body} language={paper.article.language} headingLevel={3} />
            </article>
          )}
          <p className="mb-4 font-medium">{t('instructions')}</p>
          <PaperItems items={paper.items} language={paper.article.language} />
        </section>
      )}
      {shown.sheet && (
        <section aria-label={t('part.sheet')} className="mt-12 break-before-page">
          <Head paper={paper} letter={letter} title={t('sheet')} />
          <AnswerSheet items={paper.items} />
        </section>
      )}
      {shown.key && (
        <section aria-label={t('part.key')} className="mt-12 break-before-page">
          <Head paper={paper} letter={letter} title={t('key')} signed={false} />
          <p className="mb-4 font-medium">{t('keyNote')}</p>
          <KeySheet items={paper.items} language={paper.article.language} />
        </section>
      )}
    </Page>
  );
}

type ChooseProps = { readonly assignmentId: string; readonly letter: PaperLetter; readonly shown: Parts };

async function Choose({ assignmentId, letter, shown }: ChooseProps) {
  const t = await getTranslations('assignments.paper');
  const tick = 'flex min-h-11 items-center gap-3';
  const box = 'size-5 shrink-0 accent-accent';
  return (
    <form className="mt-4">
      <fieldset>
        <legend className="sr-only">{t('show')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {parts.map((part) => (
            <label key={part} className={tick}>
              <input type="checkbox" name="part" value={part} defaultChecked={shown[part]} className={box} />
              {t(`part.${part}`)}
            </label>
          ))}
          <label className={tick}>
            <input type="checkbox" name="article" value="yes" defaultChecked={shown.article} className={box} />
            {t('article')}
          </label>
        </div>
      </fieldset>
      <div className="max-w-xs">
        <SelectField name="letter" label={t('choose')} defaultValue={letter}>
          {paperLetters.map((one) => (
            <option key={one} value={one}>
              {t('variant', { letter: one })}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button look="secondary">{t('show')}</Button>
        <Button look="secondary" formAction={`/api/assignments/${assignmentId}/paper`}>
          {t('pdf')}
        </Button>
      </div>
    </form>
  );
}

type HeadProps = {
  readonly paper: Paper;
  readonly letter: PaperLetter;
  readonly title: string;
  readonly signed?: boolean;
};

/** Where a pupil writes who they are. */
async function Head({ paper, letter, title, signed = true }: HeadProps) {
  const t = await getTranslations('assignments.paper');
  return (
    <header className="mb-6">
      <h2 className="text-2xl font-semibold">{title}</h2>
      <p className="text-quiet">
        {paper.className} · {t('variant', { letter })}
      </p>
      {signed && (
        <dl className="mt-4 grid grid-cols-2 gap-x-8 gap-y-4">
          {(['name', 'date'] as const).map((one) => (
            <div key={one} className="flex items-end gap-3">
              <dt>{t(one)}:</dt>
              <dd className="grow border-b border-ink">&nbsp;</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}
