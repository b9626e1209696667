import { getTranslations } from 'next-intl/server';
import { moveItemAction, weighItemAction } from '../actions';
import { weights } from '../schema';
import { ActForm } from './act-form';

type Props = {
  readonly itemKey: Readonly<Record<string, string | number>>;
  readonly number: number;
  readonly weight: number;
  readonly first: boolean;
  readonly last: boolean;
};

const square =
  'inline-flex size-11 items-center justify-center rounded-md border border-edge bg-card text-lg text-ink hover:border-ink disabled:cursor-not-allowed disabled:border-line disabled:text-quiet disabled:opacity-60';

/** Where an item stands in its quiz, and how many points it is worth: a step at a time, by buttons. */
export async function PlaceAndWeight({ itemKey, number, weight, first, last }: Props) {
  const t = await getTranslations('desk.place');
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
      <ActForm action={moveItemAction} fields={itemKey} className="flex gap-2">
        <Square name="direction" value="up" act="up" label={t('up', { number })} disabled={first} sign="↑" />
        <Square name="direction" value="down" act="down" label={t('down', { number })} disabled={last} sign="↓" />
      </ActForm>
      <ActForm action={weighItemAction} fields={itemKey} className="flex items-center gap-2">
        <Square
          name="weight"
          value={weight - 1}
          act="lighter"
          label={t('lighter', { number })}
          disabled={weight <= weights.least}
          sign="−"
        />
        <span className="min-w-20 text-center tabular-nums">{t('weight', { weight })}</span>
        <Square
          name="weight"
          value={weight + 1}
          act="heavier"
          label={t('heavier', { number })}
          disabled={weight >= weights.most}
          sign="+"
        />
      </ActForm>
    </div>
  );
}

type SquareProps = {
  readonly name: string;
  readonly value: string | number;
  readonly act: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly sign: string;
};

function Square({ name, value, act, label, disabled, sign }: SquareProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      data-act={act}
      aria-label={label}
      title={label}
      disabled={disabled}
      className={square}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
