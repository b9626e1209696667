import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Notice } from '@/components/notice';
import { CorrectedNote } from '@/features/items/components/corrected-note';
import { Stimulus } from '@/features/items/components/stimulus';
import { stimulusWords } from '@/features/items/components/stimulus-words';
import type { Corrected } from '@/features/items/queries/corrected';
import type { ReviewItem } from '../queries/review-items';
import { selectionForm } from './act-form';
import { ConcernList } from './concern-list';
import { EditPanel } from './edit-panel';
import { ItemActions } from './item-actions';
import { ItemProof } from './item-proof';
import { Responses } from './item-responses';
import { RejectedBecause } from './taken-out-list';
import { WarningList } from './warning-list';
import { warningWords } from './warning-words';

type Props = {
  readonly quizId: string;
  readonly item: ReviewItem;
  readonly number: number;
  /** How many items the quiz has. */
  readonly of: number;
  readonly language: 'id' | 'en';
  /** Whether its version is published: then nothing can be decided. */
  readonly frozen: boolean;
  readonly current: boolean;
  readonly editing: boolean;
  /** What could be shown above the stem of one that is edited; null for nothing. */
  readonly opening: string | null;
  readonly notice?: string;
  /** The way back from the last step, if it led here. */
  readonly undo?: ReactNode;
  readonly corrected: Corrected | undefined;
  readonly anchorAt: (offset: number) => string;
};

/** One drafted item with its key, reasons and quote, and what a teacher can do with it. */
export async function ItemCard(props: Props) {
  const { quizId, item, number, of, language, frozen, current, editing, opening, notice, undo, corrected, anchorAt } =
    props;
  return (
    <li
      id={`soal-${item.id}`}
      data-place={item.placeId}
      data-current={current || undefined}
      tabIndex={-1}
      className="scroll-mt-4 rounded-lg border border-line bg-card p-4 target:border-accent data-current:border-accent data-current:shadow-sm sm:p-5"
    >
      {undo}
      <CardHead item={item} number={number} frozen={frozen} />
      {item.verdict === 'rejected' && <RejectedBecause reason={item.reason} remark={item.remark} />}
      {notice && <Notice look="wrong">{notice}</Notice>}
      <CorrectedNote corrected={corrected} to="teacher" />
      <ConcernList item={item} language={language} anchorAt={anchorAt} />
      {editing ? (
        <EditPanel quizId={quizId} item={item} number={number} language={language} opening={opening} />
      ) : (
        <>
          <Stimulus text={item.stimulus} language={language} words={await stimulusWords()} />
          <h3 lang={language} className="mt-2 font-serif text-xl leading-snug">
            {item.stem}
          </h3>
          <Responses item={item} language={language} anchorAt={anchorAt} />
          {item.overruled.length > 0 && <Overruled gates={item.overruled} />}
          <ItemProof item={item} language={language} anchorAt={anchorAt} />
          {!frozen && <ItemActions quizId={quizId} item={item} number={number} of={of} />}
        </>
      )}
    </li>
  );
}

async function CardHead({ item, number, frozen }: Pick<Props, 'item' | 'number' | 'frozen'>) {
  const [t, told] = await Promise.all([getTranslations('teach'), getTranslations('desk')]);
  const state = item.verdict ? t(`review.verdict.${item.verdict}`) : t('review.undecided');
  const marks = { accepted: '✓', rejected: '✕' } as const;
  const look = { accepted: 'border-correct', rejected: 'border-wrong' } as const;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-quiet">
      {!frozen && item.verdict === null && item.concerns.length === 0 && (
        <label className="-my-2 -ml-3 flex size-11 items-center justify-center">
          <span className="sr-only">{told('select', { number })}</span>
          <input
            type="checkbox"
            form={selectionForm}
            name={`select-${item.id}`}
            value={item.seen}
            data-act="select"
            className="size-5 accent-accent"
          />
        </label>
      )}
      <span className="font-semibold text-ink">{t('review.itemNumber', { number })}</span>
      <span aria-hidden="true">·</span>
      <span>{t(`kinds.${item.kind}`)}</span>
      {item.own ? <span>· {told('own.mark')}</span> : item.edited && <span>· {t('review.edited')}</span>}
      {item.weight > 1 && <span>· {told('place.weight', { weight: item.weight })}</span>}
      {!frozen && (
        <span
          className={`ml-auto rounded-full border px-3 py-0.5 text-ink ${item.verdict ? look[item.verdict] : 'border-line'}`}
        >
          {item.verdict && <span aria-hidden="true">{marks[item.verdict]} </span>}
          {state}
        </span>
      )}
    </div>
  );
}

/** What the gates have against an item that its teacher stored all the same. */
async function Overruled({ gates }: { gates: readonly string[] }) {
  const [t, warnings] = await Promise.all([getTranslations('desk.warnings'), warningWords(gates)]);
  return (
    <details className="mt-3 text-sm">
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        {t('overruled', { count: warnings.length })}
      </summary>
      <WarningList warnings={warnings} />
    </details>
  );
}
