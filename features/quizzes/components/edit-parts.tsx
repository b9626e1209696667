import { TextArea, TextField } from '@/components/field';
import type { EditPartProps } from './edit-choices';
import { EditGroup } from './edit-group';

/** The events of an order, earliest first, each with its date. */
export function EditSteps({ item, language, labels, state }: EditPartProps) {
  const value = (name: string, stored: string) => state.values[name] ?? stored;
  return (
    <EditGroup name="steps" legend={labels.steps} hint={labels.stepsHint} error={state.errors.steps}>
      {item.steps.map(({ text, date }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never move.
        <div key={at} className="mt-3 grid gap-x-4 sm:grid-cols-[1fr_10rem]">
          <TextArea
            rows={2}
            name={`step-${at}`}
            label={labels.step[at] ?? ''}
            defaultValue={value(`step-${at}`, text)}
            lang={language}
          />
          <TextField
            name={`step-${at}-date`}
            label={labels.stepDate[at] ?? ''}
            defaultValue={value(`step-${at}-date`, date)}
          />
        </div>
      ))}
    </EditGroup>
  );
}

/** The prompts of a match with their matches, and the choices that fit none. */
export function EditPairs({ item, language, labels, state }: EditPartProps) {
  const value = (name: string, stored: string) => state.values[name] ?? stored;
  const spare = item.choices.filter(({ correct }) => !correct);
  return (
    <>
      <EditGroup name="pairs" legend={labels.pairs} hint={labels.pairsHint} error={state.errors.pairs}>
        {item.pairs.map(({ prompt, match }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never move.
          <div key={at} className="mt-3 grid gap-x-4 sm:grid-cols-2">
            <TextField
              name={`prompt-${at}`}
              label={labels.prompt[at] ?? ''}
              defaultValue={value(`prompt-${at}`, prompt)}
              lang={language}
            />
            <TextField
              name={`match-${at}`}
              label={labels.match[at] ?? ''}
              defaultValue={value(`match-${at}`, match)}
              lang={language}
            />
          </div>
        ))}
      </EditGroup>
      {spare.length > 0 && (
        <EditGroup name="spare" legend={labels.spare} hint={labels.spareHint} error={state.errors.choices}>
          {spare.map(({ text, because }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never move.
            <div key={at} className="mt-3">
              <TextField
                name={`choice-${at}`}
                label={labels.choice[at] ?? ''}
                defaultValue={value(`choice-${at}`, text)}
                lang={language}
              />
              <TextArea
                rows={2}
                name={`choice-${at}-because`}
                label={labels.choiceBecause[at] ?? ''}
                defaultValue={value(`choice-${at}-because`, because ?? '')}
                lang={language}
              />
            </div>
          ))}
        </EditGroup>
      )}
    </>
  );
}
