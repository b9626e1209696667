import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import type { ReviewItem } from '../queries/review-items';
import { EditPanel } from './edit-panel';
import { ItemActions } from './item-actions';

type Props = {
  readonly quizId: string;
  readonly item: ReviewItem;
  readonly number: number;
  readonly language: 'id' | 'en';
  /** Whether its version is published: then nothing can be decided. */
  readonly frozen: boolean;
  readonly current: boolean;
  readonly editing: boolean;
  readonly notice?: string;
};

/** One drafted item with its key, reasons and quote, and what a teacher can do with it. */
export async function ItemCard({ quizId, item, number, language, frozen, current, editing, notice }: Props) {
  const t = await getTranslations('teach.review');
  return (
    <li
      id={`soal-${item.id}`}
      data-place={item.placeId}
      data-current={current || undefined}
      tabIndex={-1}
      className="scroll-mt-4 rounded-lg border border-line bg-card p-4 target:border-accent data-current:border-accent data-current:shadow-sm sm:p-5"
    >
      <CardHead item={item} number={number} frozen={frozen} />
      {notice && <Notice look="wrong">{notice}</Notice>}
      {editing ? (
        <EditPanel quizId={quizId} item={item} number={number} language={language} />
      ) : (
        <>
          <h3 lang={language} className="mt-2 font-serif text-xl leading-snug">
            {item.stem}
          </h3>
          <Responses item={item} language={language} />
          <Proof item={item} language={language} />
          {!frozen && <ItemActions quizId={quizId} item={item} label={t('actions', { number })} />}
        </>
      )}
    </li>
  );
}

async function CardHead({ item, number, frozen }: Pick<Props, 'item' | 'number' | 'frozen'>) {
  const t = await getTranslations('teach');
  const state = item.verdict ? t(`review.verdict.${item.verdict}`) : t('review.undecided');
  const marks = { accepted: '✓', rejected: '✕' } as const;
  const look = { accepted: 'border-correct', rejected: 'border-wrong' } as const;
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-quiet">
      <span className="font-semibold text-ink">{t('review.itemNumber', { number })}</span>
      <span aria-hidden="true">·</span>
      <span>{t(`kinds.${item.kind}`)}</span>
      {item.edited && <span>· {t('review.edited')}</span>}
      {!frozen && (
        <span
          className={`ml-auto rounded-full border px-3 py-0.5 text-ink ${item.verdict ? look[item.verdict] : 'border-line'}`}
        >
          {item.verdict && <span aria-hidden="true">{marks[item.verdict]} </span>}
          {state}
        </span>
      )}
    </p>
  );
}

async function Responses({ item, language }: { item: ReviewItem; language: string }) {
  const t = await getTranslations('teach.review');
  if (item.choices.length === 0) return <TypedKey item={item} language={language} />;
  return (
    <ul className="mt-3 space-y-2">
      {item.choices.map(({ text, correct, because }) => (
        <li
          key={text}
          className={`rounded-md border px-3 py-2 ${correct ? 'border-correct bg-correct-soft' : 'border-line'}`}
        >
          <span lang={language} className={correct ? 'font-semibold' : ''}>
            {text}
          </span>
          {correct && <span className="ml-2 text-sm">✓ {t('keyMark')}</span>}
          {because && because !== item.because && (
            <span lang={language} className="block text-sm text-quiet">
              {because}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

async function TypedKey({ item, language }: { item: ReviewItem; language: string }) {
  const t = await getTranslations('teach.review');
  const others = item.accepted.filter((form) => form !== item.key);
  return (
    <div className="mt-3 rounded-md border border-correct bg-correct-soft px-3 py-2">
      <span className="text-sm">✓ {t('key')}: </span>
      <span lang={language} className="font-semibold">
        {item.key}
      </span>
      {others.length > 0 && (
        <span lang={language} className="block text-sm">
          {t('acceptedForms', { forms: others.join('; ') })}
        </span>
      )}
      {item.tolerance !== null && item.tolerance > 0 && (
        <span className="block text-sm">{t('toleranceNote', { tolerance: item.tolerance })}</span>
      )}
    </div>
  );
}

async function Proof({ item, language }: { item: ReviewItem; language: string }) {
  const t = await getTranslations('teach.review');
  const [before, ...rest] = item.because.split(item.evidence.text);
  const quoted = rest.length > 0;
  const after = rest.join(item.evidence.text);
  return (
    <div className="mt-4 text-sm">
      <p className="text-quiet">{t('because')}</p>
      <p lang={language}>
        {before}
        {quoted && (
          <q className="font-serif text-base [quotes:none]">
            <mark>{item.evidence.text}</mark>
          </q>
        )}
        {after}
      </p>
      {!quoted && (
        <>
          <p className="mt-2 text-quiet">{t('quote')}</p>
          <blockquote lang={language} className="border-l-4 border-mark pl-3 font-serif text-base">
            {item.evidence.text}
          </blockquote>
        </>
      )}
      {item.placeId && (
        <a
          href={`#${item.placeId}`}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('seeInArticle')}
        </a>
      )}
    </div>
  );
}
