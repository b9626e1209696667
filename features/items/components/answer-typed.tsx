import type { FieldProps } from './answer-field';

export type TypedWords = {
  readonly typed: string;
  readonly typedHint: string;
  readonly day: string;
  readonly dayHint: string;
  readonly month: string;
  readonly monthAny: string;
  /** January to December. */
  readonly months: readonly string[];
  readonly year: string;
  readonly yearHint: string;
  readonly number: string;
  readonly numberHint: string;
};

export const control =
  'mt-1 block min-h-11 w-full max-w-sm rounded-md border border-edge bg-card px-3 py-2 text-ink aria-invalid:border-wrong';

type TypedProps = FieldProps & { readonly name: string; readonly label: string; readonly hint: string } & Pick<
    React.ComponentProps<'input'>,
    'type' | 'inputMode' | 'lang' | 'maxLength' | 'max'
  >;

/** A labelled field that is typed in. */
export function Typed({
  name,
  label,
  hint,
  given,
  refused,
  stemId,
  item: _,
  language: __,
  words: ___,
  article: ____,
  prefix = '',
  ...input
}: TypedProps) {
  const id = `${prefix}${name}`;
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-quiet">
        {hint}
      </p>
      <input
        id={id}
        name={id}
        defaultValue={given}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${refused ? `${prefix}refusal ` : ''}${stemId} ${id}-hint`}
        aria-invalid={refused || undefined}
        className={control}
        {...input}
      />
    </div>
  );
}

export function MonthAndYear(props: FieldProps) {
  const { given, refused, stemId, words, prefix = '' } = props;
  const [year = '', month = ''] = given.split('-');
  return (
    <div className="grid max-w-sm gap-4 sm:grid-cols-2 sm:items-end">
      <label className="font-medium">
        {words.month}
        <select
          name={`${prefix}month`}
          defaultValue={month}
          aria-describedby={refused ? `${prefix}refusal ${stemId}` : stemId}
          className={control}
        >
          <option value="">{words.monthAny}</option>
          {words.months.map((name, index) => (
            <option key={name} value={String(index + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Typed
        {...props}
        given={year}
        name="year"
        label={words.year}
        hint={words.yearHint}
        inputMode="numeric"
        maxLength={40}
      />
    </div>
  );
}
