import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { ShareBar } from '@/components/chart-bar';
import { Page, PageTitle } from '@/components/page';
import { Stem } from '@/features/items/components/stem';
import { AcceptForm, ItemRegrades, type Place } from '@/features/regrades/components/regrade-forms';
import { RegradeList } from '@/features/regrades/components/regrade-list';
import { RegradeNotice } from '@/features/regrades/components/regrade-notice';
import type { AssignmentItem, AssignmentItems } from '../queries/assignment-items';
import { AnswerTable } from './answer-table';

type Props = {
  readonly assignment: AssignmentItems;
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
};

/** An assignment question by question: what was answered, and what a teacher can do about it. */
export async function AssignmentItemsPage({ assignment, query }: Props) {
  const t = await getTranslations('gradebook.items');
  const { id, title, class: group, attempts, items } = assignment;
  return (
    <Page>
      <PageTitle lead={`${title} · ${group.name}`}>{t('title')}</PageTitle>
      <RegradeNotice query={query} />
      <p className="flex flex-wrap gap-3">
        <ButtonLink look="secondary" href={`/classes/${group.id}/gradebook`}>
          {t('back')}
        </ButtonLink>
        <ButtonLink look="secondary" href={`/assignments/${id}`}>
          {t('assignment')}
        </ButtonLink>
      </p>
      <p className="mt-4 text-quiet">{t('attempts', { count: attempts })}</p>
      <ol>
        {items.map((item, at) => (
          <li key={item.id} id={`soal-${at + 1}`} className="scroll-mt-4 border-t border-line py-8">
            <Item item={item} number={at + 1} assignment={assignment} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

type ItemProps = { readonly item: AssignmentItem; readonly number: number; readonly assignment: AssignmentItems };

async function Item({ item, number, assignment }: ItemProps) {
  const [t, ofItems] = await Promise.all([getTranslations('gradebook.items'), getTranslations('items')]);
  const { id: assignmentId, class: group, language } = assignment;
  const at = { back: `/classes/${group.id}/gradebook/${assignmentId}`, place: `soal-${number}` };
  const acts = !group.archived;
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-quiet">
        <span>
          {t('item', { number })} · {t('weight', { points: item.weight })}
        </span>
        {item.dropped && <strong className="font-semibold text-wrong">{t('dropped')}</strong>}
      </p>
      <h2 className="mt-1 text-lg font-semibold">
        <Stem text={item.stem} language={language} gap={ofItems('gap')} />
      </h2>
      <p className="mt-2">
        <span className="text-quiet">{t('key')}:</span>{' '}
        <strong lang={language} className="font-semibold">
          {item.key}
        </strong>
      </p>
      <blockquote lang={language} className="mt-2 border-l-4 border-mark pl-4 font-serif">
        {item.quote.replace(/[*_`]+/g, '')}
      </blockquote>
      <Facility share={item.share} />
      <AnswerTable item={item} language={language} />
      {acts && <Deeds item={item} assignmentId={assignmentId} at={at} />}
      <RegradeList regrades={item.regrades} weight={item.weight} language={language} at={acts ? at : null} />
      <Flags item={item} owns={assignment.ownsQuiz} />
    </>
  );
}

type DeedsProps = Pick<ItemProps, 'item'> & { readonly assignmentId: string; readonly at: Place };

/** Accepting one of the wrong answers, and what is done with the item for everyone: folded away, for most items need none of it. */
async function Deeds({ item, assignmentId, at }: DeedsProps) {
  const t = await getTranslations('gradebook.items');
  return (
    <details className="mt-4 border-t border-line">
      <summary className="flex min-h-11 items-center font-medium text-accent underline underline-offset-4">
        {t('deeds')}
      </summary>
      <div className="border-l-2 border-line pl-4">
        {item.answers
          .filter(({ points }) => points < 1)
          .map(({ response, readable }) => (
            <AcceptForm
              key={response}
              accepted={response}
              readable={readable}
              itemId={item.id}
              assignmentId={assignmentId}
              at={at}
            />
          ))}
        <ItemRegrades itemId={item.id} assignmentId={assignmentId} at={at} />
      </div>
    </details>
  );
}

async function Facility({ share }: { share: number | null }) {
  const t = await getTranslations('gradebook.items');
  if (share === null) return <p className="mt-4 text-quiet">{t('notAsked')}</p>;
  return (
    <div className="mt-4">
      <p className="mb-1">{t('share', { percent: Math.round(share * 100) })}</p>
      <ShareBar share={share} />
    </div>
  );
}

async function Flags({ item: { flags }, owns }: { item: AssignmentItem; owns: boolean }) {
  const [t, ofFlags, format] = await Promise.all([
    getTranslations('gradebook.items'),
    getTranslations('flags'),
    getFormatter(),
  ]);
  if (flags.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="font-semibold">{t('flags')}</h3>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {flags.map(({ id, reason, comment, outcome, raisedAt }) => (
          <li key={id} className="py-3">
            <p>{ofFlags(`reasons.${reason}`)}</p>
            {comment && <p className="whitespace-pre-line">{comment}</p>}
            <p className="text-sm text-quiet">
              {format.dateTime(raisedAt, { dateStyle: 'medium' })} · {ofFlags(`desk.states.${outcome ?? 'open'}`)}
            </p>
          </li>
        ))}
      </ul>
      {owns && flags.some(({ outcome }) => outcome === null) && (
        <ButtonLink look="secondary" href="/teach/flags" className="mt-3">
          {t('ownFlags')}
        </ButtonLink>
      )}
    </div>
  );
}
