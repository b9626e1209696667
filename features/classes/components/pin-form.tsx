'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Slips, type SlipWords } from './slips';

type Slip = { readonly nickname: string; readonly code: string; readonly pin: string };
type Props = {
  readonly action: (before: Slip | null, form: FormData) => Promise<Slip | null>;
  readonly classId: string;
  readonly userId: string;
  readonly words: SlipWords & { readonly submit: string; readonly made: string };
};

/** Makes a new PIN and shows it, this once. */
export function PinForm({ action, classId, userId, words }: Props) {
  const [slip, send, pending] = useActionState(action, null);
  if (slip) {
    return (
      <>
        <Notice look="right">{words.made}</Notice>
        <Slips slips={[slip]} words={words} />
      </>
    );
  }
  return (
    <form action={send}>
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="userId" value={userId} />
      <Button look="secondary" aria-disabled={pending}>
        {words.submit}
      </Button>
    </form>
  );
}
