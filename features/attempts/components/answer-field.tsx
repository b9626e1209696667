import type { OpenItem } from '../queries/open-item';

export type FieldWords = {
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

type Props = {
  readonly item: OpenItem;
  readonly given: string;
  readonly refused: boolean;
  readonly language: 'id' | 'en';
  readonly stemId: string;
  readonly words: FieldWords;
};

/** Where an item is answered: choices, or a field that fits what is asked. Its names are what `responseOf` reads. */
export function AnswerField(props: Props) {
  const { item, given, words } = props;
  if (item.choices.length > 0) return <Choices {...props} />;
  if (item.kind === 'numeric') {
    return (
      <Typed
        {...props}
        name="response"
        label={words.number}
        hint={words.numberHint}
        inputMode="decimal"
        maxLength={60}
      />
    );
  }
  if (item.kind !== 'date') {
    return (
      <Typed
        {...props}
        name="response"
        label={words.typed}
        hint={words.typedHint}
        lang={props.language}
        maxLength={200}
      />
    );
  }
  switch (item.precision) {
    case 'month':
      return <MonthAndYear {...props} />;
    case 'year':
      return (
        <Typed {...props} name="response" label={words.year} hint={words.yearHint} inputMode="numeric" maxLength={40} />
      );
    default: {
      const iso = /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : '';
      return (
        <Typed
          {...props}
          given={iso}
          name="response"
          label={words.day}
          hint={words.dayHint}
          type="date"
          max="9999-12-31"
        />
      );
    }
  }
}

function Choices({ item, given, refused, language, stemId }: Props) {
  return (
    <fieldset aria-labelledby={stemId} aria-describedby={refused ? 'refusal' : undefined} className="grid gap-3">
      {item.choices.map((choice, index) => (
        <label
          key={choice}
          className="flex min-h-12 items-center gap-3 rounded-md border border-edge bg-card px-4 py-3 hover:border-ink has-checked:border-accent has-checked:ring-2 has-checked:ring-accent"
        >
          <input
            type="radio"
            name="response"
            value={choice}
            defaultChecked={choice === given}
            className="size-5 shrink-0 accent-accent"
          />
          <span aria-hidden="true" className="w-5 shrink-0 text-sm text-quiet tabular-nums">
            {index + 1}
          </span>
          <span lang={language}>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}

const field =
  'mt-1 block min-h-11 w-full max-w-sm rounded-md border border-edge bg-card px-3 py-2 text-ink aria-invalid:border-wrong';

type TypedProps = Props & { readonly name: string; readonly label: string; readonly hint: string } & Pick<
    React.ComponentProps<'input'>,
    'type' | 'inputMode' | 'lang' | 'maxLength' | 'max'
  >;

function Typed({ name, label, hint, given, refused, stemId, item: _, language: __, words: ___, ...input }: TypedProps) {
  return (
    <div>
      <label htmlFor={name} className="font-medium">
        {label}
      </label>
      <p id={`${name}-hint`} className="text-sm text-quiet">
        {hint}
      </p>
      <input
        id={name}
        name={name}
        defaultValue={given}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${refused ? 'refusal ' : ''}${stemId} ${name}-hint`}
        aria-invalid={refused || undefined}
        className={field}
        {...input}
      />
    </div>
  );
}

function MonthAndYear(props: Props) {
  const { given, refused, stemId, words } = props;
  const [year = '', month = ''] = given.split('-');
  return (
    <div className="grid max-w-sm gap-4 sm:grid-cols-2 sm:items-end">
      <label className="font-medium">
        {words.month}
        <select
          name="month"
          defaultValue={month}
          aria-describedby={refused ? `refusal ${stemId}` : stemId}
          className={field}
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
