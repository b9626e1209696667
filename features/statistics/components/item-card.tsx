import { useTranslations } from 'next-intl';
import { discriminationBand, facilityBand, fewest } from '@/core/statistics';
import type { ItemReport } from '../queries/statistics-of-attempts';
import { AdviceList } from './advice-list';
import { ChoiceTable } from './choice-table';
import { ResponseTable } from './response-table';
import { useFigures } from './wording';

type Props = { readonly item: ItemReport; readonly language: string };

/** One item: what it asks, its figures with what they mean, what to look at, and who took which choice. */
export function ItemCard({ item, language }: Props) {
  const t = useTranslations('statistics.item');
  const tKinds = useTranslations('teach.kinds');
  return (
    <li id={`soal-${item.number}`} className="scroll-mt-4 rounded-lg border border-line bg-card p-4 sm:p-5">
      <p className="text-sm text-quiet">
        {t('number', { number: item.number })} · {tKinds.has(item.kind) ? tKinds(item.kind) : item.kind}
      </p>
      <h3 lang={language} className="mt-1 text-lg leading-snug font-semibold wrap-anywhere">
        {item.stem}
      </h3>
      <p className="mt-1 text-sm wrap-anywhere">
        <span className="text-quiet">{t('key')}</span> <span lang={language}>{item.key}</span>
      </p>
      <Figures item={item} />
      <AdviceList item={item} />
      {item.choices.length > 0 && <ChoiceTable item={item} language={language} />}
      {item.responses.length > 0 && <ResponseTable item={item} language={language} />}
      <FurtherFigures item={item} />
    </li>
  );
}

function Figures({ item: { facility, discrimination, efficiency } }: { item: ItemReport }) {
  const t = useTranslations('statistics.item');
  const { percent, decimal, between, reason } = useFigures();
  const band = facility.value === null ? null : t(`facilityBands.${facilityBand(facility.value)}`);
  const strength =
    discrimination.value === null ? null : t(`discriminationBands.${discriminationBand(discrimination.value)}`);
  return (
    <dl className="mt-4 grid gap-4 sm:grid-cols-3">
      <Figure name={t('facility')} value={percent(facility.value)} word={band}>
        {between(facility.interval, percent) ?? reason(facility)}
      </Figure>
      <Figure name={t('discrimination')} value={decimal(discrimination.value)} word={strength}>
        {between(discrimination.interval, decimal) ?? reason(discrimination)}
      </Figure>
      <Figure name={t('efficiency')} value={percent(efficiency.value)} word={null}>
        {reason(efficiency)}
      </Figure>
    </dl>
  );
}

type FigureProps = {
  readonly name: string;
  readonly value: string;
  readonly word: string | null;
  readonly children: string | null;
};

function Figure({ name, value, word, children }: FigureProps) {
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="text-xl font-semibold tabular-nums">
        {value} {word && <span className="text-base font-normal">{word}</span>}
      </dd>
      {children && <dd className="text-sm text-quiet tabular-nums">{children}</dd>}
    </div>
  );
}

function FurtherFigures({ item }: { item: ItemReport }) {
  const t = useTranslations('statistics.item');
  const { percent, reason } = useFigures();
  const figures = [
    ['shown', `${item.shown}`],
    ['blank', `${item.blank}`],
    ['standardDeviation', reason(item.standardDeviation, fewest.spread) ?? percent(item.standardDeviation.value)],
    ['guess', reason(item.guess) ?? percent(item.guess.value)],
    ['intendedWeight', percent(item.intendedWeight)],
    ['effectiveWeight', reason(item.effectiveWeight) ?? percent(item.effectiveWeight.value)],
  ] as const;
  return (
    <details className="mt-3">
      <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">{t('further')}</summary>
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className="inline font-medium">{t(name)}:</dt> <dd className="inline">{value}</dd>
            <dd className="text-quiet">{t(`${name}Means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
