import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { IsoDate } from '@/components/iso-date';
import { Page, PageTitle } from '@/components/page';
import type { Choosable } from '../queries/choosable';

type Props = {
  readonly quizzes: readonly Choosable[];
  readonly words: string;
  /** Told above the list. */
  readonly lead?: string;
  /** Kept in the address when words are looked for. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Where a quiz is set, by its code. */
  readonly hrefOf: (code: string) => string;
};

/** Which quiz is to be set: the own ones and those of the library. */
export async function ChooseQuiz({ quizzes, words, lead, hidden = {}, hrefOf }: Props) {
  const t = await getTranslations('assignments.new');
  const own = quizzes.filter((quiz) => quiz.own);
  return (
    <Page>
      <PageTitle lead={lead ?? t('chooseLead')}>{t('chooseTitle')}</PageTitle>
      <form className="flex flex-wrap items-end gap-3">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="min-w-48 flex-1">
          <TextField name="q" type="search" label={t('search')} defaultValue={words} />
        </div>
        <Button look="secondary" className="mb-5">
          {t('searchAction')}
        </Button>
      </form>
      {quizzes.length === 0 && <p>{t('nothing')}</p>}
      <Quizzes title={t('own')} quizzes={own} hrefOf={hrefOf} />
      <Quizzes title={t('library')} quizzes={quizzes.filter((quiz) => !quiz.own)} hrefOf={hrefOf} />
    </Page>
  );
}

type ListProps = Pick<Props, 'quizzes' | 'hrefOf'> & { readonly title: string };

async function Quizzes({ title, quizzes, hrefOf }: ListProps) {
  const t = await getTranslations('assignments.new');
  if (quizzes.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="text-xl font-semibold">{title}</h2>
      <ul className="mt-2 divide-y divide-line">
        {quizzes.map(({ code, title: name, language, outlet, publishedOn, items }) => (
          <li key={code} className="py-2">
            <Link
              href={hrefOf(code)}
              prefetch={false}
              lang={language}
              className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4"
            >
              {name}
            </Link>
            <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
              {outlet && <span>{outlet}</span>}
              {publishedOn && <IsoDate iso={publishedOn} locale={language} />}
              <span>{t('items', { count: items })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
