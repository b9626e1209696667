'use client';

import { useActionState } from 'react';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { Notice } from '@/components/notice';

type Props = {
  readonly action: () => Promise<string | null>;
  readonly words: Readonly<Record<'submit' | 'made' | 'copy' | 'copied', string>>;
};

/** Makes the address that a platform registers itself with, and shows it, this once. */
export function InvitationForm({ action, words }: Props) {
  const [address, send, pending] = useActionState<string | null>(action, null);
  if (!address) {
    return (
      <form action={send}>
        <Button look="secondary" aria-disabled={pending}>
          {words.submit}
        </Button>
      </form>
    );
  }
  return (
    <>
      <Notice look="right">{words.made}</Notice>
      <p className="mb-3 text-sm wrap-anywhere">{address}</p>
      <CopyButton text={address} label={words.copy} done={words.copied} />
    </>
  );
}
