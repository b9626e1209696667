import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { addWebhookAction } from '../actions';
import { mostWebhooks } from '../policy';
import type { OwnWebhook } from '../queries/own-webhooks';
import { webhookEvents } from '../schema';
import { WebhookForm } from './webhook-form';

/** A teacher's webhooks, with the form that adds one. */
export async function WebhookList({ webhooks }: { readonly webhooks: readonly OwnWebhook[] }) {
  const t = await getTranslations('webhooks');
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {webhooks.length === 0 ? (
        <p className="text-quiet">{t('none')}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {webhooks.map((webhook) => (
            <WebhookLine key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
      <section aria-labelledby="new-webhook" className="mt-10">
        <h2 id="new-webhook" className="mb-4 text-2xl font-semibold">
          {t('new')}
        </h2>
        <WebhookForm
          action={addWebhookAction}
          events={webhookEvents.map((value) => ({ value, label: t(`events.${value}`) }))}
          words={{
            url: t('url'),
            urlHint: t('urlHint'),
            events: t('tellOf'),
            submit: t('submit'),
            secret: t('secretShown'),
            copy: t('copy'),
            copied: t('copied'),
          }}
          faults={{
            url: t('errors.url'),
            events: t('errors.events'),
            form: t('errors.form'),
            'too-many': t('errors.tooMany', { most: mostWebhooks }),
          }}
        />
      </section>
    </Page>
  );
}

async function WebhookLine({ webhook: { id, url, events, failingSince, offAt } }: { readonly webhook: OwnWebhook }) {
  const [t, format] = await Promise.all([getTranslations('webhooks'), getFormatter()]);
  const at = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="py-3">
      <Link
        href={`/teach/webhooks/${id}`}
        prefetch={false}
        className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4 wrap-anywhere"
      >
        {url}
      </Link>
      <p className="text-sm text-quiet wrap-anywhere">{events.join(', ')}</p>
      <p className="text-sm">
        {offAt
          ? t('offSince', { at: at(offAt) })
          : failingSince
            ? t('failingSince', { at: at(failingSince) })
            : t('on')}
      </p>
    </li>
  );
}
