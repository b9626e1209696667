import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Confirm, OneButton } from '@/components/confirm';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import {
  removeWebhookAction,
  renewSecretAction,
  retryDeliveryAction,
  sendTestAction,
  turnOffAction,
  turnOnAction,
} from '../actions';
import { formerSecretHours } from '../policy';
import type { WebhookDelivery, WebhookPage } from '../queries/webhook';
import { SecretForm } from './webhook-form';

/** One webhook: how it goes, its last deliveries, and what its owner can do. */
export async function WebhookView({ webhook }: { readonly webhook: WebhookPage }) {
  const [t, format] = await Promise.all([getTranslations('webhooks'), getFormatter()]);
  const at = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' });
  const { id, url, events, offAt, failingSince, formerSecretUntil, deliveries } = webhook;
  const key = { webhookId: id };
  return (
    <Page>
      <p>
        <Link
          href="/teach/webhooks"
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t('title')}
        </Link>
      </p>
      <PageTitle lead={events.join(', ')}>
        <span className="text-2xl wrap-anywhere">{url}</span>
      </PageTitle>
      {offAt && <Notice look="wrong">{t('offText', { at: at(offAt) })}</Notice>}
      {!offAt && failingSince && <Notice>{t('failingText', { at: at(failingSince) })}</Notice>}
      <div className="flex flex-wrap gap-3">
        {offAt ? (
          <OneButton action={turnOnAction} hidden={key}>
            {t('turnOn')}
          </OneButton>
        ) : (
          <>
            <OneButton action={sendTestAction} hidden={key}>
              {t('sendTest')}
            </OneButton>
            <OneButton action={turnOffAction} hidden={key} look="quiet">
              {t('turnOff')}
            </OneButton>
          </>
        )}
      </div>
      <section aria-labelledby="deliveries" className="mt-10">
        <h2 id="deliveries" className="mb-3 text-2xl font-semibold">
          {t('deliveries')}
        </h2>
        {deliveries.length === 0 ? (
          <p className="text-quiet">{t('noDeliveries')}</p>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {deliveries.map((delivery) => (
              <DeliveryLine key={delivery.id} delivery={delivery} webhookId={id} isOn={offAt === null} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="secret" className="mt-10">
        <h2 id="secret" className="mb-3 text-2xl font-semibold">
          {t('secret')}
        </h2>
        <p className="mb-3 text-quiet">{t('secretText', { hours: formerSecretHours })}</p>
        {formerSecretUntil && <p className="mb-3 text-sm">{t('formerUntil', { at: at(formerSecretUntil) })}</p>}
        <SecretForm
          action={renewSecretAction}
          webhookId={id}
          words={{ submit: t('renew'), secret: t('secretShown'), copy: t('copy'), copied: t('copied') }}
        />
      </section>
      <section className="mt-10">
        <Confirm action={removeWebhookAction} hidden={key} summary={t('remove')} submit={t('removeSubmit')}>
          {t('removeText')}
        </Confirm>
      </section>
    </Page>
  );
}

type Line = { readonly delivery: WebhookDelivery; readonly webhookId: string; readonly isOn: boolean };

async function DeliveryLine({ delivery: { id, type, at, state, tries, lastError }, webhookId, isOn }: Line) {
  const [t, format] = await Promise.all([getTranslations('webhooks'), getFormatter()]);
  const when = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="py-3">
      <p className="font-medium">
        <code>{type}</code>
      </p>
      <p>
        {t(`states.${state}`, { at: when })} · {t('tries', { count: tries })}
      </p>
      {lastError && <p className="text-sm text-quiet wrap-anywhere">{t('lastError', { error: lastError })}</p>}
      {state === 'given-up' && isOn && (
        <OneButton action={retryDeliveryAction} hidden={{ webhookId, messageId: id }} className="mt-2">
          {t('retry')}
        </OneButton>
      )}
    </li>
  );
}
