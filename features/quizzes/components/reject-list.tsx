import { getTranslations } from 'next-intl/server';
import { balance, type GateRejects, rejectsOf } from '../queries/rejects';

type Props = { readonly versionId: string; readonly language: 'id' | 'en' };

/** What the gates refused, gate by gate, each with its reason; then what passed but was not needed. */
export async function RejectList({ versionId, language }: Props) {
  const [t, gates] = await Promise.all([getTranslations('teach.rejects'), rejectsOf(versionId)]);
  const refused = gates.filter(({ gate }) => gate !== balance);
  const unused = gates.filter(({ gate }) => gate === balance);
  return (
    <section aria-labelledby="rejects">
      <h2 id="rejects" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 text-quiet">{refused.length > 0 ? t('lead') : t('none')}</p>
      {[...refused, ...unused].map((gate) => (
        <Gate key={gate.gate} gate={gate} language={language} />
      ))}
    </section>
  );
}

/** A page of hundreds helps nobody; the rest is named by its number. */
const most = 40;

async function Gate({ gate: { gate, rejects }, language }: { gate: GateRejects; language: 'id' | 'en' }) {
  const t = await getTranslations('teach.rejects');
  const isKnown = t.has(`gates.${gate}.name`);
  return (
    <details className="mb-3 rounded-md border border-line bg-card">
      <summary className="min-h-11 px-4 py-3">
        <span className="font-semibold" lang={isKnown ? undefined : 'en'}>
          {isKnown ? t(`gates.${gate}.name`) : gate}
        </span>{' '}
        <span className="tabular-nums">({rejects.length})</span>
        {isKnown && <span className="block text-sm text-quiet">{t(`gates.${gate}.why`)}</span>}
      </summary>
      <ul className="divide-y divide-line border-t border-line px-4">
        {rejects.slice(0, most).map((reject) => (
          <Reject key={reject.id} reject={reject} language={language} />
        ))}
      </ul>
      {rejects.length > most && (
        <p className="border-t border-line px-4 py-3 text-sm text-quiet">
          {t('more', { count: rejects.length - most })}
        </p>
      )}
    </details>
  );
}

async function Reject({ reject, language }: { reject: GateRejects['rejects'][number]; language: 'id' | 'en' }) {
  const t = await getTranslations('teach');
  return (
    <li className="py-3">
      <p className="text-sm text-quiet">{t(`kinds.${reject.kind}`)}</p>
      <p lang={language} className="font-serif text-lg leading-snug">
        {reject.stem}
      </p>
      <p className="text-sm">
        {t('review.key')}: <span lang={language}>{reject.key}</span>
      </p>
      <p className="text-sm text-quiet">
        {t('rejects.reason')}: <span lang="en">{reject.reason}</span>
      </p>
    </li>
  );
}
