import { getTranslations } from 'next-intl/server';
import { getViewer } from '@/lib/viewer';
import { raiseFlagAction } from '../actions';
import { getOwnFlag, type OwnFlag } from '../queries/own-flag';
import { longestComment } from '../schema';
import { FlagForm } from './flag-form';

/** Where a learner says that something is wrong with an item, and reads what became of it. Tells nothing of the key. */
export async function FlagPanel({ itemId }: { itemId: string }) {
  const [t, flag] = await Promise.all([
    getTranslations('flags'),
    getViewer().then((viewer) => getOwnFlag(viewer, itemId)),
  ]);
  if (flag && flag.outcome !== null)
    return (
      <details className="mt-6 border-t border-line" open>
        <summary className="flex min-h-11 items-center text-quiet underline underline-offset-4">
          {t(`state.${flag.outcome}`)}
        </summary>
        <Decided flag={flag} />
      </details>
    );
  return (
    <FlagForm
      action={raiseFlagAction}
      itemId={itemId}
      longest={longestComment}
      label={flag ? t('state.open') : t('title')}
      unreachable={t('unreachable')}
    />
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
