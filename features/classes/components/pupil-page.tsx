import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Confirm, OneButton } from '@/components/confirm';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { Section } from '@/features/progress/components/section';
import { changePupilAction, resetPinAction } from '../actions';
import type { Pupil } from '../queries/get-class';
import { PinForm } from './pin-form';
import { slipWords } from './slip-words';

type Props = {
  readonly group: { readonly id: string; readonly name: string; readonly archived: boolean };
  readonly pupil: Pupil;
};

/** One pupil, and what a teacher can do for them. */
export async function PupilPage({ group, pupil }: Props) {
  const t = await getTranslations('classes.pupil');
  return (
    <Page>
      <p className="print:hidden">
        <Link
          href={`/classes/${group.id}#roster`}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('back', { name: group.name })}
        </Link>
      </p>
      <PageTitle lead={pupil.realName}>{pupil.name}</PageTitle>
      <p>{t('facts', { date: pupil.joinedAt })}</p>
      {pupil.leftAt && <Notice>{t('left')}</Notice>}
      {group.archived ? <Notice>{t('archived')}</Notice> : <PupilDeeds classId={group.id} pupil={pupil} />}
    </Page>
  );
}

async function PupilDeeds({ classId, pupil }: { classId: string; pupil: Pupil }) {
  const { userId, byPin, pinSetAt, leftAt } = pupil;
  const [t, words] = await Promise.all([getTranslations('classes'), slipWords()]);
  const at = { classId, userId };
  return (
    <div className="mt-6">
      {pinSetAt ? (
        <Section id="pin" title={t('pupil.pin')}>
          <p className="mb-4 text-quiet print:hidden">{t('pupil.pinLead', { date: pinSetAt })}</p>
          <PinForm
            action={resetPinAction}
            {...at}
            words={{ ...words, submit: t('pupil.pinSubmit'), made: t('slip.made') }}
          />
        </Section>
      ) : (
        <p className="mb-6 text-quiet">{t('pupil.ownAccount')}</p>
      )}
      <div className="print:hidden">
        {leftAt ? (
          <OneButton action={changePupilAction} hidden={{ ...at, deed: 'restore' }} className="mb-4">
            {t('pupil.restore')}
          </OneButton>
        ) : (
          <Confirm
            action={changePupilAction}
            hidden={{ ...at, deed: 'remove' }}
            summary={t('pupil.remove')}
            submit={t('pupil.removeConfirm')}
          >
            {t('pupil.removeText')}
          </Confirm>
        )}
        {byPin && (
          <Confirm
            action={changePupilAction}
            hidden={{ ...at, deed: 'delete' }}
            summary={t('pupil.delete')}
            submit={t('pupil.deleteConfirm')}
          >
            {t('pupil.deleteText')}
          </Confirm>
        )}
      </div>
    </div>
  );
}
