import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { OneButton } from '@/components/confirm';
import { TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import { EmptyState, Page, PageTitle } from '@/components/page';
import { enterAsMemberAction, enterAsNewAction } from '../actions/enter';
import { admitFaults } from '../policy/admit-faults';
import type { Newcomer } from '../queries/waiting-launch';

/** What stands where no launch waits for this browser: none came, or it let somebody in and could lead them no further for `fault`. */
export async function NobodyWaits({ fault }: { readonly fault: string | undefined }) {
  const t = await getTranslations('lti.faults');
  const known = admitFaults.find((one) => one === fault);
  return (
    <Page width="form">
      <EmptyState isPage title={t('title')}>
        {t(known ?? 'state')}
      </EmptyState>
    </Page>
  );
}

type Props = {
  readonly newcomer: Newcomer;
  /** Whose account is signed in here; null where none is that could be used. */
  readonly account: string | null;
  /** Why what was sent last was refused. */
  readonly fault: string | undefined;
};

/** The first time somebody comes from a platform: with an account of its own, or with the one they have. */
export async function EnterView({ newcomer: { platform, name, teaches }, account, fault }: Props) {
  const t = await getTranslations('lti');
  const said = fault && t.has(`faults.${fault}`) ? t(`faults.${fault}`) : null;
  return (
    <Page width="form">
      <PageTitle lead={t('enter.lead', { platform })}>{t('enter.title')}</PageTitle>
      {said && <Notice look="wrong">{said}</Notice>}
      <section className="border-t border-line py-6">
        <h2 className="mb-2 text-xl font-semibold">{name ? t('enter.newAs', { name }) : t('enter.new')}</h2>
        <p className="mb-4 text-quiet">{t(teaches ? 'enter.newTeacher' : 'enter.newPupil')}</p>
        <form action={enterAsNewAction}>
          {!name && <TextField name="name" label={t('enter.name')} required maxLength={30} autoComplete="name" />}
          <Button className="w-full sm:w-auto">{t('enter.submit')}</Button>
        </form>
      </section>
      <section className="border-t border-line py-6">
        <h2 className="mb-2 text-xl font-semibold">{t('enter.have')}</h2>
        {account === null ? (
          <>
            <p className="mb-4 text-quiet">{t('enter.haveText')}</p>
            <ButtonLink href="/sign-in?next=/lti/enter" look="secondary">
              {t('enter.signIn')}
            </ButtonLink>
          </>
        ) : (
          <>
            <p className="mb-4 text-quiet">{t('enter.useText', { account, platform })}</p>
            <OneButton action={enterAsMemberAction} hidden={{}}>
              {t('enter.use', { account })}
            </OneButton>
          </>
        )}
      </section>
    </Page>
  );
}
