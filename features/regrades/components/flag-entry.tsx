import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import type { QuizFlag } from '@/features/flags/queries/flags-of-quiz';
import { longestComment } from '@/features/flags/schema';
import { settleFlagAction } from '../actions';
import { remedies } from '../schema';

type Props = { readonly flag: QuizFlag /** The page it stands on; see `backTo`. */; readonly back: string };

const control = 'mt-1 block w-full rounded-md border border-edge bg-card px-3 py-2 font-normal text-ink';

/** A flag beside its item and proof, with the decision and what is done about the points. */
export async function FlagEntry({ flag, back }: Props) {
  const [t, format] = await Promise.all([getTranslations('flags'), getFormatter()]);
  const { id, reason, comment, raisedAt, outcome, reply, item, quiz } = flag;
  return (
    <>
      <p className="text-sm text-quiet">
        {format.dateTime(raisedAt, { dateStyle: 'medium' })} · {t(`desk.states.${outcome ?? 'open'}`)}
      </p>
      <p className="mt-1 font-semibold">{t(`reasons.${reason}`)}</p>
      {comment && <p className="mt-1 whitespace-pre-line">{comment}</p>}
      <p lang={quiz.language} className="mt-3 font-serif text-lg leading-snug">
        {item.stem}
      </p>
      <p className="text-sm">
        {t('desk.key')}: <span lang={quiz.language}>{item.key}</span>
      </p>
      <blockquote lang={quiz.language} className="mt-2 border-l-4 border-mark pl-4 font-serif">
        {item.evidenceText}
      </blockquote>
      <form action={settleFlagAction} className="mt-3">
        <input type="hidden" name="flagId" value={id} />
        <input type="hidden" name="back" value={back} />
        <label className="block font-medium">
          {t('desk.reply')}
          <textarea name="reply" rows={2} maxLength={longestComment} defaultValue={reply} className={control} />
        </label>
        <RemedyChoice />
        <div className="mt-3 flex flex-wrap gap-3">
          <Button look="secondary" name="outcome" value="upheld">
            {t('desk.uphold')}
          </Button>
          <Button look="secondary" name="outcome" value="declined">
            {t('desk.decline')}
          </Button>
        </div>
      </form>
    </>
  );
}

/** What is done about the points where the flag is upheld. */
async function RemedyChoice() {
  const t = await getTranslations('regrades.remedy');
  return (
    <fieldset className="group mt-4">
      <legend className="font-medium">{t('legend')}</legend>
      {remedies.map((remedy) => (
        <label key={remedy} className="flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name="remedy"
            value={remedy}
            defaultChecked={remedy === 'none'}
            className="size-5 shrink-0 accent-accent"
          />
          {t(remedy)}
        </label>
      ))}
      <label className="mt-1 hidden font-medium group-has-[[value=accept]:checked]:block">
        {t('accepted')}
        <input name="accepted" maxLength={8000} className={`${control} min-h-11`} />
      </label>
      <p className="mt-2 text-sm text-quiet group-has-[[value=none]:checked]:hidden">{t('hint')}</p>
    </fieldset>
  );
}
