import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { type Loss, lossKinds } from '@/core/exchange';
import type { ExportPage } from '../queries/export';
import { exportVersions } from '../schema';
import { type ExportGroup, exportGroups, hasSteps, inGroup, stepsOf } from './export-groups';

const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

/** The formats that a quiz can be taken along in, and what each does not hold of it. */
export async function ExportView({ page }: { page: ExportPage }) {
  const t = await getTranslations('exchange.out');
  const { quizId, version, items, formats } = page;
  return (
    <>
      <Link href={`/teach/quizzes/${quizId}`} prefetch={false} className={`-mt-4 ${link}`}>
        {t('back')}
      </Link>
      <p className="text-quiet">{t('lead')}</p>
      {page.both && <Versions version={version} />}
      <p className="mt-4 font-medium">{t('items', { count: items })}</p>
      {items === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        exportGroups.map((group) => (
          <FormatGroup key={group} group={group} formats={inGroup(formats, group)} quizId={quizId} version={version} />
        ))
      )}
      <p className="mt-6 text-quiet">{t('paper')}</p>
    </>
  );
}

async function Versions({ version }: Pick<ExportPage, 'version'>) {
  const t = await getTranslations('exchange.version');
  const tab =
    'inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-ink no-underline aria-[current=page]:border-accent aria-[current=page]:font-semibold';
  return (
    <nav aria-label={t('label')} className="mt-2 flex border-b border-line">
      {exportVersions.toReversed().map((one) => (
        <Link
          key={one}
          href={`?version=${one}`}
          prefetch={false}
          className={tab}
          aria-current={one === version ? 'page' : undefined}
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  );
}

type GroupProps = Pick<ExportPage, 'formats' | 'quizId' | 'version'> & { readonly group: ExportGroup };

async function FormatGroup({ group, formats, quizId, version }: GroupProps) {
  const t = await getTranslations('exchange.groups');
  return (
    <section aria-labelledby={`group-${group}`} className="mt-8">
      <h2 id={`group-${group}`} className="text-xl font-semibold">
        {t(group)}
      </h2>
      <ul className="mt-3 space-y-4">
        {formats.map((format) => (
          <FormatCard key={format.name} {...format} quizId={quizId} version={version} />
        ))}
      </ul>
    </section>
  );
}

type CardProps = ExportPage['formats'][number] & Pick<ExportPage, 'quizId' | 'version'>;

async function FormatCard({ name, losses, quizId, version }: CardProps) {
  const [t, formats] = await Promise.all([getTranslations('exchange.out'), getTranslations('exchange.formats')]);
  return (
    <li className="rounded-lg border border-line bg-card p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <h3 className="text-lg font-semibold">{formats(`${name}.name`)}</h3>
          <p className="text-sm text-quiet">{formats(`${name}.about`)}</p>
        </div>
        <a
          href={`/api/quizzes/${quizId}/export?format=${name}&version=${version}`}
          download
          className="inline-flex min-h-11 items-center justify-center rounded-md border border-edge bg-card px-4 py-2 font-medium text-ink no-underline hover:border-ink"
        >
          {t('download')} <span className="sr-only">{formats(`${name}.name`)}</span>
        </a>
      </div>
      {losses.length === 0 ? <p className="mt-2 text-sm">{t('keepsAll')}</p> : <Losses losses={losses} />}
      <Steps name={name} />
      {name === 'json' && (
        <a href="/api/exchange/schema" className={`text-sm ${link}`}>
          {t('schema')}
        </a>
      )}
    </li>
  );
}

/** How a file is used where that takes more than to choose it. */
async function Steps({ name }: Pick<CardProps, 'name'>) {
  const t = await getTranslations('exchange.steps');
  if (!hasSteps(name)) return null;
  return (
    <details className="mt-2 text-sm">
      <summary className="min-h-11 cursor-pointer py-3 text-accent">{t('label')}</summary>
      <ol className="list-decimal space-y-1 pl-5">
        {stepsOf[name].map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </details>
  );
}

async function Losses({ losses }: { losses: readonly Loss[] }) {
  const [t, names] = await Promise.all([getTranslations('exchange.out'), getTranslations('exchange.losses')]);
  const kinds = lossKinds.filter((kind) => losses.some((loss) => loss.kind === kind));
  const itemsOf = (kind: string) => losses.filter((loss) => loss.kind === kind).map(({ item }) => item);
  return (
    <div className="mt-3 text-sm">
      <p className="font-medium">{t('loses')}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {kinds.map((kind) => (
          <li key={kind}>
            {t('lossLine', { what: names(kind), count: itemsOf(kind).length, items: runsOf(itemsOf(kind)) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Numbers in rising order, those that follow each other as a run: "1, 3–5". */
function runsOf(numbers: readonly number[]): string {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts
    .map((start, at) => {
      const end = ends[at] ?? start;
      if (end - start < 2) return end === start ? `${start}` : `${start}, ${end}`;
      return `${start}–${end}`;
    })
    .join(', ');
}
