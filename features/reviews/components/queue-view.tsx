import { useFormatter, useTranslations } from 'next-intl';
import { Button, ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/page';
import { addDays, isLeech } from '@/core/review';
import { restCardAction, setPlanAction } from '../actions';
import { passageAnchor } from '../policy';
import type { Queue } from '../queries/queue';
import type { RememberedFact } from '../queries/standings';
import { largestCap } from '../schema';
import { LoadChart } from './load-chart';
import { PlanForm } from './plan-form';
import { Remembered } from './remembered';

/** What is due today, what is to come, how much will be remembered, and the plan. */
export function QueueView({ queue, facts }: { queue: Queue | null; facts: readonly RememberedFact[] }) {
  const t = useTranslations('reviews');
  const leeches = facts.filter(isLeech);
  if (!queue || facts.length === 0) {
    return (
      <EmptyState title={t('empty.title')} action={<ButtonLink href="/">{t('empty.action')}</ButtonLink>}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <Today queue={queue} />
      <Recall queue={queue} />
      {leeches.length > 0 && <Leeches leeches={leeches} />}
      <Remembered facts={facts} />
      <section aria-labelledby="plan" className="border-t border-line py-8">
        <h2 id="plan" className="mb-4 text-2xl font-semibold">
          {t('plan.title')}
        </h2>
        <PlanForm
          action={setPlanAction}
          plan={queue.plan}
          tomorrow={addDays(queue.today, 1)}
          largestCap={largestCap}
          words={{
            cap: t('plan.cap'),
            capHint: t('plan.capHint'),
            target: t('plan.target'),
            targetHint: t('plan.targetHint'),
            save: t('plan.save'),
            saved: t('plan.saved'),
            faults: {
              'not-a-cap': t('plan.faults.not-a-cap', { most: largestCap }),
              'not-a-day': t('plan.faults.not-a-day'),
              past: t('plan.faults.past'),
            },
          }}
        />
      </section>
    </>
  );
}

function Today({ queue: { cards, waiting, doneToday, nextDay, askedFor } }: { queue: Queue }) {
  const t = useTranslations('reviews.today');
  const format = useFormatter();
  const [first] = cards;
  return (
    <section aria-labelledby="today" className="mb-8 rounded-lg border border-line bg-card p-5">
      <h2 id="today" className="text-xl font-semibold">
        {first === undefined ? t('done') : t('due', { count: cards.length })}
      </h2>
      {doneToday > 0 && <p className="mt-2 text-quiet">{t('answered', { count: doneToday })}</p>}
      {waiting > 0 && (
        <p className="mt-2 text-quiet">
          {askedFor === null
            ? t('waiting', { count: waiting })
            : t('waitingForTarget', { count: waiting, date: format.dateTime(dayAsDate(askedFor), shownDay) })}
        </p>
      )}
      {first === undefined && nextDay && (
        <p className="mt-2 text-quiet">{t('next', { date: format.dateTime(dayAsDate(nextDay), shownDay) })}</p>
      )}
      {first !== undefined && (
        <ButtonLink href={`/reviews/${first}`} prefetch={false} className="mt-4 w-full sm:w-auto sm:min-w-40">
          {doneToday > 0 ? t('goOn') : t('start')}
        </ButtonLink>
      )}
    </section>
  );
}

function Recall({ queue: { load, recall, facts, plan, unasked } }: { queue: Queue }) {
  const t = useTranslations('reviews.recall');
  const format = useFormatter();
  const date = format.dateTime(dayAsDate(recall.day), shownDay);
  const count = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  return (
    <section aria-labelledby="recall" className="border-t border-line py-8">
      <h2 id="recall" className="mb-2 text-2xl font-semibold">
        {plan.targetDay ? t('targetTitle', { date }) : t('title')}
      </h2>
      <p className="mb-4">
        {t('expected', { date, kept: count(recall.kept), idle: count(recall.idle), facts: count(facts) })}
      </p>
      {unasked > 0 && <p className="mb-4">{t('unasked', { count: unasked })}</p>}
      <LoadChart load={load} />
    </section>
  );
}

function Leeches({ leeches }: { leeches: readonly RememberedFact[] }) {
  const t = useTranslations('reviews.leeches');
  return (
    <section aria-labelledby="leeches" className="border-t border-line py-8">
      <h2 id="leeches" className="mb-2 text-2xl font-semibold">
        {t('title')}
      </h2>
      <p className="mb-4 text-quiet">{t('lead')}</p>
      <ul className="divide-y divide-line">
        {leeches.map(({ cardId, text, language, title, lapses, rested }) => (
          <li key={cardId} className="py-4">
            <p lang={language} className="font-semibold">
              {title}
            </p>
            <p className="text-sm text-quiet">{t('lapses', { count: lapses })}</p>
            <details>
              <summary className="flex min-h-11 items-center underline underline-offset-4">{t('show')}</summary>
              <p lang={language} className="font-serif text-lg">
                {text}
              </p>
            </details>
            <div className="mt-2 flex flex-wrap gap-3">
              <ButtonLink look="secondary" href={`/reviews/${cardId}/passage#${passageAnchor}`} prefetch={false}>
                {t('read')}
              </ButtonLink>
              <form action={restCardAction}>
                <input type="hidden" name="cardId" value={cardId} />
                <input type="hidden" name="rest" value={rested ? 'no' : 'yes'} />
                <Button look="quiet">{rested ? t('wake') : t('rest')}</Button>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shownDay = { dateStyle: 'long', timeZone: 'UTC' } as const;

/** A day as a moment that is shown as that day in UTC. */
function dayAsDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
