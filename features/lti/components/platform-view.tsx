import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { Confirm, OneButton } from '@/components/confirm';
import { TextField } from '@/components/field';
import { Notice } from '@/components/notice';
import { Section } from '@/features/progress/components/section';
import { addDeploymentAction, enablePlatformAction, setFrameOriginsAction } from '../actions/platforms';
import type { PlatformPage } from '../queries/platforms';

/** One platform and what an admin does with it. */
export async function PlatformView({ platform }: { readonly platform: PlatformPage }) {
  const t = await getTranslations('lti.platforms');
  const { id: platformId, deployments, disabledAt, frameOrigins } = platform;
  return (
    <div className="max-w-2xl">
      {disabledAt && <Notice>{t('isDisabled')}</Notice>}
      <Told platform={platform} />
      <Section id="deployments" title={t('deployments')}>
        <p className="mb-4 text-quiet">{t('deploymentsText')}</p>
        {deployments.length === 0 && <Notice look="wrong">{t('noDeployments')}</Notice>}
        <ul className="mb-4 list-disc pl-5">
          {deployments.map(({ deploymentId }) => (
            <li key={deploymentId} className="wrap-anywhere">
              {deploymentId}
            </li>
          ))}
        </ul>
        <form action={addDeploymentAction}>
          <input type="hidden" name="platformId" value={platformId} />
          <TextField name="deploymentId" label={t('fields.deploymentId')} required maxLength={255} autoComplete="off" />
          <Button look="secondary">{t('addDeployment')}</Button>
        </form>
      </Section>
      <Section id="frames" title={t('frames')}>
        <form action={setFrameOriginsAction}>
          <input type="hidden" name="platformId" value={platformId} />
          <TextField
            name="frameOrigins"
            label={t('fields.frameOrigins')}
            hint={t('hints.frameOrigins')}
            defaultValue={frameOrigins}
            autoComplete="off"
          />
          <Button look="secondary">{t('save')}</Button>
        </form>
      </Section>
      <Section id="able" title={t(disabledAt ? 'enable' : 'disable')}>
        {disabledAt ? (
          <OneButton action={enablePlatformAction} hidden={{ platformId, able: 'yes' }}>
            {t('enable')}
          </OneButton>
        ) : (
          <Confirm
            action={enablePlatformAction}
            hidden={{ platformId, able: 'no' }}
            summary={t('disableSummary')}
            submit={t('disable')}
          >
            {t('disableText')}
          </Confirm>
        )}
      </Section>
    </div>
  );
}

async function Told({ platform }: { readonly platform: PlatformPage }) {
  const t = await getTranslations('lti.platforms.fields');
  const named = ['issuer', 'clientId', 'authUrl', 'tokenUrl', 'jwksUrl', 'tokenAudience'] as const;
  return (
    <dl className="mb-8">
      {named.map((name) =>
        platform[name] ? (
          <div key={name} className="py-1">
            <dt className="font-medium">{t(name)}</dt>
            <dd className="wrap-anywhere">{platform[name]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
