'use client';

import Link from 'next/link';
import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import type { OpenItem } from '../queries/open-item';
import type { AnswerRefusal } from '../schema/refusal';
import { AnswerField } from './answer-field';
import type { AnswerState } from './answer-state';
import type { AnswerWords } from './answer-words';
import { useKeepAsGiven } from './keep-as-given';
import { useKeptAnswer } from './kept-answer';
import { markKept } from './unsaved';

type Props = {
  readonly action: (state: AnswerState, form: FormData) => Promise<AnswerState>;
  /** What the form sends along: which item of what is answered. */
  readonly sent: Readonly<Record<string, string>>;
  /** Where to go on when the answer came too late, by its refusal. */
  readonly ways?: Readonly<Partial<Record<AnswerRefusal, { readonly to: string; readonly words: string }>>>;
  readonly item: OpenItem;
  readonly language: 'id' | 'en';
  /** Id of the element that holds the question. */
  readonly stemId: string;
  readonly words: AnswerWords;
  /** Where an answer may be changed until the end, and is kept as it is given: how that is told. */
  readonly keeping?: { readonly saving: string; readonly kept: string };
  /** The words of a box to tick by who guessed; none for no box. */
  readonly guess?: string;
  /** Of `evidence`, the article with its sentences to pick. */
  readonly article?: ReactNode;
};

/**
 * A plain form; with JavaScript it is sent without a new page, and a refusal keeps what was typed either way. An answer that cannot reach the server is kept on the device.
 */
export function AnswerForm(props: Props) {
  const { action, sent, ways = {}, item, language, stemId, words, keeping, guess, article } = props;
  const kept = useKeptAnswer(action, sent);
  const [state, send] = useActionState(kept.action, null);
  const form = useRef<HTMLFormElement>(null);
  const given = useKeepAsGiven(form, keeping && action);
  useEffect(() => {
    if (!state || !form.current) return;
    markKept(form.current, false);
    form.current.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus();
  }, [state]);
  const way = state && ways[state.refusal];
  const refused = state !== null && state.refusal !== 'unsent';
  return (
    <form
      ref={form}
      action={send}
      onSubmit={({ currentTarget }) => markKept(currentTarget, true)}
      noValidate
      className="mt-6"
    >
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state?.refusal === 'unsent' && (
        <Notice look={kept.here ? 'plain' : 'wrong'}>
          <p id="refusal">{kept.here ? words.keptHere : words.notKept}</p>
          {kept.here && (
            // A full load: the page that is kept on the device.
            <a href={kept.onward} className="inline-flex min-h-11 items-center underline underline-offset-4">
              {words.goOn}
            </a>
          )}
        </Notice>
      )}
      {state && state.refusal !== 'unsent' && (
        <Notice look="wrong">
          <p id="refusal">{words.refusals[state.refusal]}</p>
          {way && <Way to={way.to}>{way.words}</Way>}
        </Notice>
      )}
      <AnswerField
        // Fields keep their first default: a refusal makes them anew with what was sent.
        key={state ? `again ${state.given}` : 'first'}
        item={item}
        given={state?.given ?? item.given ?? ''}
        refused={refused}
        language={language}
        stemId={stemId}
        words={words}
        article={article}
      />
      {guess && (
        <label className="mt-4 flex min-h-11 items-center gap-3">
          <input type="checkbox" name="guessed" data-aside className="size-5 shrink-0 accent-accent" />
          {guess}
        </label>
      )}
      {keeping && (
        <p role="status" className="mt-3 min-h-6 text-sm text-quiet">
          {given && keeping[given]}
        </p>
      )}
      <Button data-enter className={`${keeping ? 'mt-3' : 'mt-6'} w-full sm:w-auto sm:min-w-40`}>
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
