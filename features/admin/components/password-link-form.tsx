'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { Notice } from '@/components/notice';

type Props = {
  readonly action: (before: string | null, form: FormData) => Promise<string | null>;
  readonly userId: string;
  readonly words: Readonly<Record<'submit' | 'made' | 'copy' | 'copied', string>>;
};

/** Makes a link to a new password and shows it, this once. */
export function PasswordLinkForm({ action, userId, words }: Props) {
  const [link, send, pending] = useActionState(action, null);
  if (link) {
    return (
      <>
        <Notice look="right">{words.made}</Notice>
        <p className="mb-3 text-sm wrap-anywhere">{link}</p>
        <CopyButton text={link} label={words.copy} done={words.copied} />
      </>
    );
  }
  return (
    <form action={send}>
      <input type="hidden" name="userId" value={userId} />
      <Button look="secondary" aria-disabled={pending}>
        {words.submit}
      </Button>
    </form>
  );
}
