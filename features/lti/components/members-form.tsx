'use client';

import { useActionState } from 'react';
import { BusyBar } from '@/components/busy-bar';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { MembersState } from './members-state';

type Props = {
  readonly action: (before: MembersState, form: FormData) => Promise<MembersState>;
  readonly courseId: string;
  readonly words: Readonly<Record<'read' | 'text' | 'add' | 'nobody' | 'again' | 'working', string>>;
};

/** Reads who is in a course, shows those who are not in the class, and adds whom the teacher leaves ticked. */
export function MembersForm({ action, courseId, words }: Props) {
  const [state, send, pending] = useActionState<MembersState, FormData>(action, { step: 'ask' });
  const some = state.step === 'preview' && state.members.length > 0;
  return (
    <form action={send} aria-busy={pending}>
      <input type="hidden" name="courseId" value={courseId} />
      {state.step === 'ask' && <p className="mb-4 text-quiet">{words.text}</p>}
      {state.step === 'ask' && state.said && <Notice look={state.wrong ? 'wrong' : 'right'}>{state.said}</Notice>}
      {state.step === 'preview' && <Notice>{state.summary}</Notice>}
      {some && (
        <fieldset className="mb-4">
          <legend className="sr-only">{words.add}</legend>
          {state.members.map(({ subject, name }) => (
            <label key={subject} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="subjects"
                value={subject}
                defaultChecked
                className="size-5 shrink-0 accent-accent"
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <div className="flex flex-wrap gap-3">
        {some && (
          <Button name="step" value="add">
            {words.add}
          </Button>
        )}
        <Button look="secondary" name="step" value="read">
          {state.step === 'ask' ? words.read : words.again}
        </Button>
      </div>
      <BusyBar label={words.working} />
      {state.step === 'preview' && !some && <p className="mt-4 text-quiet">{words.nobody}</p>}
    </form>
  );
}
