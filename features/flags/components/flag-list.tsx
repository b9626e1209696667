import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { decideFlagAction } from '../actions';
import type { QuizFlag } from '../queries/flags-of-quiz';
import { longestComment } from '../schema';

type Props = { readonly flags: readonly QuizFlag[]; readonly language: 'id' | 'en' };

/** What learners said of a quiz, each beside its item and proof, with the decision. */
export async function FlagList({ flags, language }: Props) {
  const t = await getTranslations('flags.desk');
  return (
    <section aria-labelledby="flags">
      <h2 id="flags" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 text-quiet">{flags.length > 0 ? t('lead') : t('none')}</p>
      <ul className="grid gap-4">
        {flags.map((flag) => (
          <li key={flag.id} className="rounded-md border border-line bg-card p-4">
            <FlagEntry flag={flag} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

async function FlagEntry({ flag, language }: { flag: QuizFlag; language: 'id' | 'en' }) {
  const [t, format] = await Promise.all([getTranslations('flags'), getFormatter()]);
  const { id, reason, comment, raisedAt, outcome, reply, item } = flag;
  return (
    <>
      <p className="text-sm text-quiet">
        {format.dateTime(raisedAt, { dateStyle: 'medium' })} · {t(`desk.states.${outcome ?? 'open'}`)}
      </p>
      <p className="mt-1 font-semibold">{t(`reasons.${reason}`)}</p>
      {comment && <p className="mt-1 whitespace-pre-line">{comment}</p>}
      <p lang={language} className="mt-3 font-serif text-lg leading-snug">
        {item.stem}
      </p>
      <p className="text-sm">
        {t('desk.key')}: <span lang={language}>{item.key}</span>
      </p>
      <blockquote lang={language} className="mt-2 border-l-4 border-mark pl-4 font-serif">
        {item.evidenceText}
      </blockquote>
      <form action={decideFlagAction} className="mt-3">
        <input type="hidden" name="flagId" value={id} />
        <label className="block font-medium">
          {t('desk.reply')}
          <textarea
            name="reply"
            rows={2}
            maxLength={longestComment}
            defaultValue={reply}
            className="mt-1 block w-full rounded-md border border-edge bg-card px-3 py-2 font-normal text-ink"
          />
        </label>
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
