import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { decideSuspensionAction, renewQuizAction } from '../actions';
import type { Suspended, SuspendedItem } from '../queries/suspended';

type Props = { readonly quizId: string; readonly suspended: Suspended };

/** The items that corrections touched, each beside the words that stand there now, and the way to a draft over them. */
export async function SuspensionList({ quizId, suspended: { article, items, outdated } }: Props) {
  const t = await getTranslations('corrections.list');
  return (
    <>
      {outdated && (
        <form action={renewQuizAction} className="mb-8 rounded-lg border border-line bg-card p-4 sm:p-5">
          <input type="hidden" name="quizId" value={quizId} />
          <h2 className="text-xl font-semibold">{t('renewTitle')}</h2>
          <p className="mt-1 mb-3 text-quiet">{t('renewText')}</p>
          <Button look="secondary">{t('renew')}</Button>
        </form>
      )}
      {items.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ul className="space-y-4">
        {items.map((item) => (
          <li key={item.itemId} className="rounded-lg border border-line bg-card p-4 sm:p-5">
            <Entry quizId={quizId} item={item} language={article.language} />
          </li>
        ))}
      </ul>
    </>
  );
}

type EntryProps = { readonly quizId: string; readonly item: SuspendedItem; readonly language: 'id' | 'en' };

async function Entry({ quizId, item, language }: EntryProps) {
  const [t, kinds, format] = await Promise.all([
    getTranslations('corrections.list'),
    getTranslations('teach.kinds'),
    getFormatter(),
  ]);
  const { kind, stem, key, proofs, since, outcome, published } = item;
  const state = t(`states.${outcome ?? 'waiting'}`);
  return (
    <>
      <p className="text-sm text-quiet">
        {[kinds(kind), t(published ? 'published' : 'draft'), format.dateTime(since, { dateStyle: 'medium' })].join(
          ' · ',
        )}
        {' · '}
        <span className="font-semibold text-ink">{state}</span>
      </p>
      <h2 lang={language} className="mt-1 font-serif text-lg leading-snug">
        {stem}
      </h2>
      <p className="mt-1 text-sm">
        ✓ {t('key')}:{' '}
        <span lang={language} className="font-semibold">
          {key}
        </span>
      </p>
      {proofs.map(({ quote, words }) => (
        <div key={quote} className="mt-3 grid gap-3 sm:grid-cols-2">
          <Quoted title={t('before')} look="border-wrong" language={language}>
            {quote}
          </Quoted>
          <Quoted title={t('now')} look="border-correct" language={language}>
            {words.length > 0 ? words.join(' ') : undefined}
          </Quoted>
        </div>
      ))}
      {outcome !== 'kept' && (
        <form action={decideSuspensionAction} className="mt-4 flex flex-wrap gap-3">
          <input type="hidden" name="quizId" value={quizId} />
          <input type="hidden" name="itemId" value={item.itemId} />
          <Button look="secondary" name="outcome" value="kept">
            {t(outcome === null ? 'keep' : 'restore')}
          </Button>
          {outcome === null && (
            <Button look="danger" name="outcome" value="withdrawn">
              {t('withdraw')}
            </Button>
          )}
        </form>
      )}
    </>
  );
}

type QuotedProps = { title: string; look: string; language: 'id' | 'en'; children: ReactNode };

async function Quoted({ title, look, language, children }: QuotedProps) {
  const t = await getTranslations('corrections.list');
  return (
    <div>
      <p className="text-sm text-quiet">{title}</p>
      {children ? (
        <blockquote lang={language} className={`border-l-4 ${look} pl-3 font-serif`}>
          {children}
        </blockquote>
      ) : (
        <p className={`border-l-4 ${look} pl-3`}>{t('takenOut')}</p>
      )}
    </div>
  );
}
