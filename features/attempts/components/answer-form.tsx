'use client';

import Link from 'next/link';
import { useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { AnswerState } from '../answer-state';
import type { OpenItem } from '../queries/open-item';
import { AnswerField, type FieldWords } from './answer-field';

type Props = {
  readonly action: (state: AnswerState, form: FormData) => Promise<AnswerState>;
  readonly attemptId: string;
  readonly number: number;
  readonly item: OpenItem;
  readonly language: 'id' | 'en';
  /** Id of the element that holds the question. */
  readonly stemId: string;
  readonly words: FieldWords & {
    readonly submit: string;
    readonly seeResult: string;
    readonly seeAnswer: string;
    readonly refusals: Readonly<Record<string, string>>;
  };
};

/** A plain form; with JavaScript it is sent without a new page, and a refusal keeps what was typed either way. */
export function AnswerForm({ action, attemptId, number, item, language, stemId, words }: Props) {
  const [state, send] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state) form.current?.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus();
  }, [state]);
  return (
    <form ref={form} action={send} noValidate className="mt-6">
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="number" value={number} />
      {state && (
        <Notice look="wrong">
          <p id="refusal">{words.refusals[state.refusal]}</p>
          {state.refusal === 'finished' && <Way to={`/attempts/${attemptId}/result`}>{words.seeResult}</Way>}
          {state.refusal === 'already-answered' && <Way to={`/attempts/${attemptId}/${number}`}>{words.seeAnswer}</Way>}
        </Notice>
      )}
      <AnswerField
        // Fields keep their first default: a refusal makes them anew with what was sent.
        key={state ? `again ${state.given}` : 'first'}
        item={item}
        given={state?.given ?? item.given ?? ''}
        refused={state !== null}
        language={language}
        stemId={stemId}
        words={words}
      />
      <Button data-enter className="mt-6 w-full sm:w-auto sm:min-w-40">
        {words.submit}
      </Button>
    </form>
  );
}

/** A full load: the page that was shown is out of date. */
function Way({ to, children }: { to: string; children: string }) {
  return (
    <Link href={to} prefetch={false} className="inline-flex min-h-11 items-center underline underline-offset-4">
      {children}
    </Link>
  );
}
