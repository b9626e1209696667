import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Confirm } from '@/components/confirm';
import { AccountForm } from '@/features/accounts/components/account-form';
import { Section } from '@/features/progress/components/section';
import { addPlatformAction, invitePlatformAction, rotateKeyAction } from '../actions/platforms';
import { ltiPaths } from '../policy/addresses';
import type { KeyLine, PlatformLine } from '../queries/platforms';
import { InvitationForm } from './invitation-form';

type Props = {
  readonly platforms: readonly PlatformLine[];
  readonly keys: readonly KeyLine[];
  readonly origin: string;
};

/** The platforms that may launch Fakta, the ways to register another, and the keys. */
export async function PlatformsView({ platforms, keys, origin }: Props) {
  const t = await getTranslations('lti.platforms');
  return (
    <div className="max-w-2xl">
      {platforms.length === 0 && <p className="mb-6 text-quiet">{t('none')}</p>}
      <ul className="mb-6 divide-y divide-line">
        {platforms.map(({ id, name, issuer, disabledAt, courses, persons }) => (
          <li key={id} className="py-3">
            <Link
              href={`/admin/platforms/${id}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4"
            >
              {name}
            </Link>
            <p className="text-sm text-quiet wrap-anywhere">{issuer}</p>
            <p className="text-sm text-quiet">{disabledAt ? t('isDisabled') : t('counts', { courses, persons })}</p>
          </li>
        ))}
      </ul>
      <Section id="dynamic" title={t('dynamic')}>
        <p className="mb-4 text-quiet">{t('dynamicText')}</p>
        <InvitationForm
          action={invitePlatformAction}
          words={{ submit: t('invite'), made: t('invited'), copy: t('copy'), copied: t('copied') }}
        />
      </Section>
      <Section id="by-hand" title={t('byHand')}>
        <p className="mb-4 text-quiet">{t('byHandText')}</p>
        <Addresses origin={origin} />
        <ByHand />
      </Section>
      <Section id="keys" title={t('keys')}>
        <p className="mb-4 text-quiet">{t('keysText')}</p>
        <Keys keys={keys} />
        <Confirm action={rotateKeyAction} hidden={{}} summary={t('rotate')} submit={t('rotateSubmit')} look="secondary">
          {t('rotateText')}
        </Confirm>
      </Section>
    </div>
  );
}

/** What the other side asks for. */
async function Addresses({ origin }: { readonly origin: string }) {
  const t = await getTranslations('lti.platforms.addresses');
  const told = {
    login: ltiPaths.login,
    launch: ltiPaths.launch,
    redirect: ltiPaths.launch,
    keys: ltiPaths.keys,
  } as const;
  return (
    <dl className="mb-6">
      {(['launch', 'login', 'redirect', 'keys'] as const).map((name) => (
        <div key={name} className="py-1">
          <dt className="font-medium">{t(name)}</dt>
          <dd className="wrap-anywhere">{`${origin}${told[name]}`}</dd>
        </div>
      ))}
    </dl>
  );
}

async function ByHand() {
  const t = await getTranslations('lti.platforms');
  const required = ['name', 'issuer', 'clientId', 'authUrl', 'tokenUrl', 'jwksUrl'] as const;
  const optional = ['deploymentId', 'tokenAudience', 'frameOrigins'] as const;
  const field = (name: (typeof required)[number] | (typeof optional)[number]) =>
    ({ kind: 'text', name, label: t(`fields.${name}`), autoComplete: 'off' }) as const;
  return (
    <AccountForm
      action={addPlatformAction}
      label={t('byHand')}
      submit={t('add')}
      showPassword=""
      look="secondary"
      fields={[...required.map(field), ...optional.map((name) => ({ ...field(name), hint: t(`hints.${name}`) }))]}
    />
  );
}

async function Keys({ keys }: { readonly keys: readonly KeyLine[] }) {
  const [t, format] = await Promise.all([getTranslations('lti.platforms'), getFormatter()]);
  if (keys.length === 0) return <p className="mb-4 text-quiet">{t('noKeys')}</p>;
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul className="mb-4">
      {keys.map(({ kid, madeAt, retiredAt }) => (
        <li key={kid} className="py-1">
          <code className="wrap-anywhere">{kid}</code>
          <span className="block text-sm text-quiet">
            {retiredAt ? t('keyRetired', { date: day(retiredAt) }) : t('keySigns', { date: day(madeAt) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
