import { getTranslations } from 'next-intl/server';
import { toString as drawQr } from 'qrcode';
import { Confirm, OneButton } from '@/components/confirm';
import { Section } from '@/features/progress/components/section';
import { ShareLink } from '@/features/sharing/components/share-link';
import { spokenCode } from '@/lib/class-keys';
import { siteOrigin } from '@/lib/site-origin';
import { changeClassAction } from '../actions';
import type { TaughtClass } from '../queries/get-class';

/** The code to be read from the back row, its link and QR code, and what can be done with it. */
export async function CodePanel({ group }: { group: TaughtClass }) {
  const { id: classId, name, code, archivedAt, joinClosedAt } = group;
  const [t, origin] = await Promise.all([getTranslations('classes.code'), siteOrigin()]);
  const state = archivedAt ? 'archived' : joinClosedAt ? 'closed' : 'open';
  return (
    <Section id="code" title={t('title')}>
      <p className="text-quiet">
        {state === 'open' ? t('lead', { address: `${origin.replace(/^https?:\/\//, '')}/join` }) : t(`${state}Lead`)}
      </p>
      <p className="my-4 font-mono text-4xl font-bold tracking-wider whitespace-nowrap sm:text-6xl">
        {spokenCode(code)}
      </p>
      {state === 'open' && (
        <div className="mb-6 grid items-end gap-4 sm:grid-cols-[10rem_1fr]">
          <QrCode text={`${origin}/join/${code}`} words={t('qr', { name })} />
          <ShareLink url={`${origin}/join/${code}`} name="join-link" />
        </div>
      )}
      {state !== 'archived' && (
        <>
          <OneButton
            action={changeClassAction}
            hidden={{ classId, deed: state === 'open' ? 'close' : 'open' }}
            className="mb-4"
          >
            {t(state === 'open' ? 'close' : 'open')}
          </OneButton>
          <Confirm
            action={changeClassAction}
            hidden={{ classId, deed: 'renew' }}
            summary={t('renew')}
            submit={t('renewConfirm')}
            look="secondary"
          >
            {t('renewText')}
          </Confirm>
        </>
      )}
    </Section>
  );
}

/** Always dark on light, as cameras want it, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
async function QrCode({ text, words }: { text: string; words: string }) {
  const svg = await drawQr(text, { type: 'svg', margin: 4 });
  return (
    // biome-ignore lint/performance/noImgElement: a drawing made here has nothing to optimise.
    <img
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt={words}
      width={160}
      height={160}
      className="rounded-md border border-line bg-white"
    />
  );
}
