import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { commentAnswerAction, regradeAction } from '../actions';
import { longestReason, longestRemark } from '../schema';

/** On which page a form stands, and at what part of it. */
export type Place = { readonly back: string; readonly place: string };

type ItemProps = { readonly itemId: string; readonly assignmentId: string; readonly at: Place };

/** What is done with an item for everyone: leave it out of the score, give all its points, accept an answer that nobody may have given yet. */
export async function ItemRegrades({ itemId, assignmentId, at }: ItemProps) {
  const t = await getTranslations('regrades.form');
  return (
    <>
      {(['drop', 'full'] as const).map((deed) => (
        <RegradeForm
          key={deed}
          summary={t(deed)}
          text={t(`${deed}Text`)}
          hidden={{ deed, itemId, assignmentId, ...at }}
        />
      ))}
      <RegradeForm
        summary={t('acceptOther')}
        text={t('acceptText')}
        hidden={{ deed: 'accept', itemId, assignmentId, ...at }}
      >
        <Labelled label={t('accepted')}>
          <input name="accepted" required maxLength={8000} className={control} />
        </Labelled>
      </RegradeForm>
    </>
  );
}

/** Accepts one of the answers that were given. */
export async function AcceptForm({ accepted, readable, itemId, assignmentId, at }: ItemProps & AcceptProps) {
  const t = await getTranslations('regrades.form');
  return (
    <RegradeForm
      summary={t('accept', { answer: readable })}
      text={t('acceptText')}
      hidden={{ deed: 'accept', accepted, itemId, assignmentId, ...at }}
    />
  );
}

/** `accepted` as it was sent, `readable` for people. */
type AcceptProps = { readonly accepted: string; readonly readable: string };

type AnswerProps = ItemProps & { readonly answerId: string };

/** Other points for one answer; `points` and `most` in points of its item. */
export async function PointsForm({ answerId, points, most, itemId, assignmentId, at }: AnswerProps & PointsProps) {
  const t = await getTranslations('regrades.form');
  return (
    <RegradeForm summary={t('points')} hidden={{ deed: 'points', answerId, itemId, assignmentId, ...at }}>
      <Labelled label={t('pointsLabel', { most })}>
        <input
          name="points"
          required
          inputMode="decimal"
          pattern="[0-9]{1,2}([.,][0-9]{1,4})?"
          defaultValue={points}
          className={`${control} max-w-32`}
        />
      </Labelled>
    </RegradeForm>
  );
}

type PointsProps = { readonly points: string; readonly most: number };

/** What the teacher writes to one answer. */
export async function CommentForm({
  answerId,
  assignmentId,
  text,
  at,
}: Omit<AnswerProps, 'itemId'> & { text: string }) {
  const t = await getTranslations('regrades.form');
  return (
    <details className="border-t border-line" open={text !== ''}>
      <summary className={summaryLook}>{t('comment')}</summary>
      <form action={commentAnswerAction} className="pb-4">
        <Hidden fields={{ answerId, assignmentId, ...at }} />
        <Labelled label={t('comment')} hint={t('commentHint')}>
          <textarea name="text" rows={2} maxLength={longestRemark} defaultValue={text} className={control} />
        </Labelled>
        <Button look="secondary">{t('commentSubmit')}</Button>
      </form>
    </details>
  );
}

type FormProps = {
  readonly summary: string;
  /** What follows from it. */
  readonly text?: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
};

/** Folded under what it does; the reason is always asked for. */
async function RegradeForm({ summary, text, hidden, children }: FormProps) {
  const t = await getTranslations('regrades.form');
  return (
    <details className="border-t border-line">
      <summary className={summaryLook}>{summary}</summary>
      <form action={regradeAction} className="pb-4">
        {text && <p className="mb-3 text-quiet">{text}</p>}
        <Hidden fields={hidden} />
        {children}
        <Labelled label={t('reason')} hint={t('reasonHint')}>
          <textarea name="reason" rows={2} required maxLength={longestReason} className={control} />
        </Labelled>
        <Button look="secondary">{t('submit')}</Button>
      </form>
    </details>
  );
}

const summaryLook = 'flex min-h-11 items-center text-accent underline underline-offset-4';
const control = 'mt-1 block min-h-11 w-full rounded-md border border-edge bg-card px-3 py-2 font-normal text-ink';

function Hidden({ fields }: { fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function Labelled({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it wraps.
    <label className="mb-3 block font-medium">
      {label}
      {hint && <span className="block text-sm font-normal text-quiet">{hint}</span>}
      {children}
    </label>
  );
}
