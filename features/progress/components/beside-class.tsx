import { useFormatter, useTranslations } from 'next-intl';
import { OneButton } from '@/components/confirm';
import { RangeStrip } from '@/components/range-strip';
import { DataTable } from '@/components/table-behind';
import { keepOutAction } from '@/features/classmates/actions';
import { fewestPupils, recentDays } from '@/features/classmates/policy';
import type { BesideClass, BesideFigure } from '@/features/classmates/queries/beside-classes';
import { Section } from './section';
import { usePercent, useTopic } from './wording';

/** A pupil's own figures beside the middle half of their class, without names or ranks; and the way to keep out of it. */
export function BesideClassView({ group }: { readonly group: BesideClass }) {
  const t = useTranslations('progress.beside');
  const { classId, name, keepsOut, figures } = group;
  return (
    <Section id={`beside-${classId}`} title={t('title', { name })}>
      {keepsOut ? (
        <p>{t('out')}</p>
      ) : (
        <>
          <p className="text-quiet">{t('lead')}</p>
          {figures.length > 0 ? (
            <Figures figures={figures} />
          ) : (
            <p className="mt-3">{t('few', { count: fewestPupils })}</p>
          )}
          <p className="mt-4 text-sm text-quiet">{t('keepOutText')}</p>
        </>
      )}
      <OneButton
        action={keepOutAction}
        hidden={{ classId, keepsOut: keepsOut ? 'no' : 'yes' }}
        look="quiet"
        className="-ml-4"
      >
        {t(keepsOut ? 'takePart' : 'keepOut')}
      </OneButton>
    </Section>
  );
}

function Figures({ figures }: Pick<BesideClass, 'figures'>) {
  const t = useTranslations('progress.beside');
  const topic = useTopic();
  const write = useWriter();
  return (
    <DataTable
      caption={t('legend')}
      dense
      columns={[
        { name: t('measure') },
        { name: t('own'), number: true },
        { name: t('median'), number: true },
        { name: t('middle'), number: true },
      ]}
      rows={figures.map((figure) => ({
        key: `${figure.measure} ${figure.topic}`,
        cells: [
          <span key="name" className="block min-w-24 max-w-32 sm:max-w-none">
            {figure.topic === null
              ? t(`measures.${figure.measure}`, { days: recentDays })
              : t('measures.topic', { topic: topic(figure.topic) })}
            <RangeStrip {...figure} most={mostOf(figure)} />
          </span>,
          write(figure, figure.own),
          write(figure, figure.median),
          t('range', { low: write(figure, figure.low), high: write(figure, figure.high) }),
        ],
      }))}
    />
  );
}

function mostOf({ measure, high, own }: BesideFigure): number {
  switch (measure) {
    case 'accuracy':
    case 'topic':
      return 1;
    case 'activeDays':
      return recentDays;
    case 'mastered':
      return Math.max(high, own ?? 0, 1);
  }
}

/** Writes a value of a figure: a share in per cent, a count to halves at most. */
function useWriter(): (figure: BesideFigure, value: number | null) => string {
  const format = useFormatter();
  const percent = usePercent();
  return ({ measure }, value) =>
    value === null || measure === 'accuracy' || measure === 'topic'
      ? percent(value)
      : format.number(value, { maximumFractionDigits: 1 });
}
