import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Confirm } from '@/components/confirm';
import { makeTokenAction, revokeTokenAction } from '../actions';
import type { OwnToken } from '../queries/own-tokens';
import { mostTokens, scopes, tokenDays } from '../schema';
import { TokenForm } from './token-form';

type Props = { readonly tokens: readonly OwnToken[]; readonly now: Date };

/** The viewer's tokens with the form that makes one. */
export async function TokenSection({ tokens, now }: Props) {
  const t = await getTranslations('tokens');
  return (
    <section aria-labelledby="tokens" className="border-t border-line py-8">
      <h2 id="tokens" className="mb-3 text-2xl font-semibold">
        {t('title')}
      </h2>
      <p className="mb-4 text-quiet">
        {t('lead')}{' '}
        <Link href="/docs/api" prefetch={false} className="text-accent underline underline-offset-4">
          {t('docs')}
        </Link>
      </p>
      <TokenList tokens={tokens} now={now} />
      <TokenForm
        action={makeTokenAction}
        scopes={scopes.map((value) => {
          const [room = '', what = ''] = value.split(':');
          return { value, label: t(`scopes.${room}.${what}.label`), hint: t(`scopes.${room}.${what}.hint`) };
        })}
        days={tokenDays.map((value) => ({
          value,
          label: value === '0' ? t('forever') : t('forDays', { days: value }),
        }))}
        words={{
          name: t('name'),
          nameHint: t('nameHint'),
          scopes: t('may'),
          days: t('days'),
          submit: t('submit'),
          made: t('made'),
          copy: t('copy'),
          copied: t('copied'),
        }}
        faults={{
          name: t('errors.name'),
          scopes: t('errors.scopes'),
          form: t('errors.form'),
          'too-many': t('errors.tooMany', { most: mostTokens }),
        }}
      />
    </section>
  );
}

async function TokenList({ tokens, now }: Props) {
  const [t, format] = await Promise.all([getTranslations('tokens'), getFormatter()]);
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  const until = (date: Date | null) => (date ? t(date <= now ? 'over' : 'until', { date: day(date) }) : t('noEnd'));
  if (tokens.length === 0) return <p className="text-quiet">{t('none')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {tokens.map(({ id, name, scopes: may, createdAt, expiresAt, lastUsedAt }) => (
        <li key={id} className="py-3">
          <h3 className="font-medium">{name}</h3>
          <p className="text-sm text-quiet wrap-anywhere">{may.join(', ')}</p>
          <p className="text-sm text-quiet">
            {t('since', { date: day(createdAt) })} · {until(expiresAt)} ·{' '}
            {lastUsedAt ? t('used', { date: day(lastUsedAt) }) : t('unused')}
          </p>
          <Confirm
            action={revokeTokenAction}
            hidden={{ tokenId: id }}
            summary={t('revoke', { name })}
            submit={t('revokeSubmit')}
          >
            {t('revokeText')}
          </Confirm>
        </li>
      ))}
    </ul>
  );
}
