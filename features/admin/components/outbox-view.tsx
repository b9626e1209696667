import { getFormatter, getTranslations } from 'next-intl/server';
import { OneButton } from '@/components/confirm';
import { retryMessageAction } from '../actions';
import type { OutboxView as Outbox } from '../queries/outbox';
import { Cell, ListTable, Row } from './list-table';

/** What waits for other systems, and what was given up, with the way to have it tried again. */
export async function OutboxView({ outbox: { waiting, givenUp } }: { readonly outbox: Outbox }) {
  const [t, format] = await Promise.all([getTranslations('admin.outbox'), getFormatter()]);
  const at = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <h2 className="text-xl font-semibold">{t('waiting')}</h2>
      {waiting.length === 0 ? (
        <p className="mt-2 text-quiet">{t('noneWaiting')}</p>
      ) : (
        <ul className="mt-2 list-disc pl-5">
          {waiting.map(({ channel, count, failing }) => (
            <li key={channel}>{t('line', { channel: t(`channels.${channel}`), count, failing })}</li>
          ))}
        </ul>
      )}
      <h2 className="mt-8 mb-2 text-xl font-semibold">{t('givenUp')}</h2>
      {givenUp.length === 0 ? (
        <p className="text-quiet">{t('noneGivenUp')}</p>
      ) : (
        <ListTable label={t('givenUp')} columns={[t('channel'), t('created'), t('stopped'), t('error'), t('deed')]}>
          {givenUp.map(({ id, channel, createdAt, givenUpAt, tries, lastError }) => (
            <Row key={id}>
              <Cell heads>{t(`channels.${channel}`)}</Cell>
              <Cell label={t('created')}>{at(createdAt)}</Cell>
              <Cell label={t('stopped')}>{t('after', { at: at(givenUpAt), tries })}</Cell>
              <Cell label={t('error')} className="wrap-anywhere">
                {lastError}
              </Cell>
              <Cell>
                <OneButton action={retryMessageAction} hidden={{ messageId: id }}>
                  {t('retry')}
                </OneButton>
              </Cell>
            </Row>
          ))}
        </ListTable>
      )}
    </>
  );
}
