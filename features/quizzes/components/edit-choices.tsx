import { TextArea, TextField } from '@/components/field';
import type { ReviewItem } from '../queries/review-items';
import { EditGroup } from './edit-group';
import type { EditLabels } from './edit-words';
import type { FormState } from './form-state';

export type EditPartProps = {
  readonly item: ReviewItem;
  readonly language: 'id' | 'en';
  readonly labels: EditLabels;
  readonly state: FormState;
};

/** The choices of an item: which one is right, or which ones, their words, and why each wrong one is wrong. */
export function EditChoices({ item, language, labels, state }: EditPartProps) {
  const several = item.kind === 'multiple-response';
  const sentences = item.kind === 'evidence';
  const fixed = sentences || item.kind === 'true-false';
  const hint = sentences ? labels.sentencesHint : several ? labels.severalHint : fixed ? undefined : labels.choicesHint;
  const fault = state.errors.choices ?? state.errors.correct ?? state.errors.right;
  return (
    <EditGroup name="choices" legend={sentences ? labels.sentences : labels.choices} hint={hint} error={fault}>
      {item.choices.map(({ text, because, correct }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: choices never move.
        <div key={place} className={`group mt-3 flex gap-3 ${fixed ? 'items-center' : 'items-start'}`}>
          <label className={`${fixed ? '' : 'mt-7'} flex min-h-11 min-w-11 items-center justify-center`}>
            <span className="sr-only">{labels.correct[place]}</span>
            <input
              key={`${state.round}`}
              {...(several ? { type: 'checkbox', name: `right-${place}` } : { type: 'radio', name: 'correct' })}
              value={place}
              defaultChecked={state.round === 0 ? correct : isMarked(state, place, several)}
              aria-invalid={fault ? true : undefined}
              className="size-5 accent-accent"
            />
          </label>
          <div className="min-w-0 grow">
            {fixed ? (
              <>
                <input type="hidden" name={`choice-${place}`} value={text} />
                <span lang={language} className={sentences ? 'font-serif' : ''}>
                  {text}
                </span>
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
    </EditGroup>
  );
}

function isMarked({ values }: FormState, place: number, several: boolean): boolean {
  return several ? `right-${place}` in values : values.correct === String(place);
}
