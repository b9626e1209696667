import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { getViewer } from '@/lib/viewer';
import { raiseFlagAction } from '../actions';
import { getOwnFlag, type OwnFlag } from '../queries/own-flag';
import { flagReasons, longestComment } from '../schema';
import { FlagForm } from './flag-form';

/** The same words for every item of a page: made once, they are sent once. */
const formWords = cache(async (said: boolean) => {
  const t = await getTranslations('flags');
  return {
    legend: t('legend'),
    reasons: flagReasons.map((reason) => [reason, t(`reasons.${reason}`)] as const),
    comment: t('comment'),
    send: said ? t('change') : t('send'),
  };
});

/** Where a learner says that something is wrong with an item, and reads what became of it. Tells nothing of the key. */
export async function FlagPanel({ itemId }: { itemId: string }) {
  const [t, flag] = await Promise.all([
    getTranslations('flags'),
    getViewer().then((viewer) => getOwnFlag(viewer, itemId)),
  ]);
  return (
    <details className="mt-6 border-t border-line" open={flag?.outcome != null}>
      <summary className="flex min-h-11 items-center text-quiet underline underline-offset-4">
        {flag ? t(`state.${flag.outcome ?? 'open'}`) : t('title')}
      </summary>
      {flag && flag.outcome !== null ? (
        <Decided flag={flag} />
      ) : (
        <FlagForm
          action={raiseFlagAction}
          itemId={itemId}
          said={flag}
          longest={longestComment}
          words={await formWords(flag !== null)}
        />
      )}
    </details>
  );
}

async function Decided({ flag: { reason, comment, reply } }: { flag: OwnFlag }) {
  const t = await getTranslations('flags');
  return (
    <dl className="grid gap-3 pb-4">
      <div>
        <dt className="text-sm text-quiet">{t('yours')}</dt>
        <dd>
          {t(`reasons.${reason}`)}
          {comment && <span className="block">{comment}</span>}
        </dd>
      </div>
      {reply && (
        <div>
          <dt className="text-sm text-quiet">{t('reply')}</dt>
          <dd>{reply}</dd>
        </div>
      )}
    </dl>
  );
}
