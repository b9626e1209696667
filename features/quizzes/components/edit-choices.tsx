import { TextArea, TextField } from '@/components/field';
import type { ReviewItem } from '../queries/review-items';
import type { EditLabels } from './edit-item-form';
import type { FormState } from './form-state';

type Props = {
  readonly item: ReviewItem;
  readonly language: 'id' | 'en';
  readonly labels: EditLabels;
  readonly state: FormState;
};

/** The choices of an item: which one is right, their words, and why each wrong one is wrong. */
export function EditChoices({ item, language, labels, state }: Props) {
  const fixed = item.kind === 'true-false';
  const stored = item.choices.findIndex(({ correct }) => correct);
  const right = state.round > 0 ? Number(state.values.correct ?? -1) : stored;
  const fault = state.errors.choices ?? state.errors.correct;
  return (
    <fieldset className="mb-5" aria-describedby={fault ? 'choices-error' : undefined}>
      <legend className="font-medium">{labels.choices}</legend>
      {!fixed && <p className="text-sm text-quiet">{labels.choicesHint}</p>}
      {fault && (
        <p id="choices-error" className="mt-1 text-sm font-medium text-wrong">
          {fault}
        </p>
      )}
      {item.choices.map(({ text, because }, place) => (
        <div key={text} className={`group mt-3 flex gap-3 ${fixed ? 'items-center' : 'items-start'}`}>
          <label className={`${fixed ? '' : 'mt-7'} flex min-h-11 min-w-11 items-center justify-center`}>
            <span className="sr-only">{labels.correct[place]}</span>
            <input
              key={`${state.round}`}
              type="radio"
              name="correct"
              value={place}
              defaultChecked={place === right}
              aria-invalid={fault ? true : undefined}
              className="size-5 accent-accent"
            />
          </label>
          <div className="min-w-0 grow">
            {fixed ? (
              <>
                <input type="hidden" name={`choice-${place}`} value={text} />
                <span lang={language}>{text}</span>
              </>
            ) : (
              <TextField
                name={`choice-${place}`}
                label={labels.choice[place] ?? ''}
                defaultValue={state.values[`choice-${place}`] ?? text}
                lang={language}
              />
            )}
            <div className="group-has-checked:hidden">
              <TextArea
                rows={2}
                name={`choice-${place}-because`}
                label={labels.choiceBecause[place] ?? ''}
                defaultValue={state.values[`choice-${place}-because`] ?? because ?? ''}
                lang={language}
              />
            </div>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
