'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useActionState, useRef } from 'react';
import { Button } from '@/components/button';
import { ProgressBar } from '@/components/progress-bar';
import type { AnswerWords } from '@/features/items/components/answer-words';
import { fill } from '@/features/items/components/fill';
import type { OpenItem } from '@/features/items/queries/open-item';
import { SheetItem, type SheetWords } from './sheet-item';
import type { SheetState } from './sheet-state';
import { type Standing, standingOf, useSaves } from './use-saves';

type Props = {
  readonly attemptId: string;
  readonly language: 'id' | 'en';
  readonly action: (state: SheetState, form: FormData) => Promise<SheetState>;
  /** In quiz order, each with what it asks for and what its field of a number is called. */
  readonly items: readonly {
    readonly id: string;
    readonly item: OpenItem;
    readonly kind: string;
    readonly number: string;
  }[];
  readonly fields: AnswerWords;
  readonly words: SheetWords & { readonly progress: string; readonly onward: string; readonly leave: string };
};

/** One form of all items. With JavaScript each answer is saved as it is given; without, all are sent at once. */
export function AnswerSheet({ attemptId, language, action, items, fields, words }: Props) {
  const [state, send] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const initial = new Map<number, Standing>(
    items.flatMap(({ item }, at): [number, Standing][] => {
      const sent = state?.[at + 1];
      if (sent && sent.refusal !== 'empty') return [[at + 1, standingOf(sent.refusal)]];
      return item.given === null ? [] : [[at + 1, { kind: 'saved' }]];
    }),
  );
  const keptAtFirst = new Set(items.flatMap(({ item }, at) => (item.given === null ? [] : [at + 1])));
  const saves = useSaves({ form, attemptId, initial, keptAtFirst, action, leave: words.leave });

  async function sendLive(event: FormEvent) {
    event.preventDefault();
    if (await saves.saveAll()) router.push(`/attempts/${attemptId}/summary`);
    else form.current?.querySelector<HTMLElement>('[data-trouble]')?.focus();
  }

  const progress = fill(words.progress, { saved: saves.kept.size, total: items.length });
  return (
    <form ref={form} action={send} onSubmit={sendLive} noValidate className="mt-6">
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="onward" value="summary" />
      <div className="sticky top-0 z-1 border-b border-line bg-paper py-3">
        <p className="mb-2 text-sm font-semibold">{progress}</p>
        <ProgressBar value={saves.kept.size} max={items.length} label={progress} />
      </div>
      {items.map(({ id, item, kind, number }, at) => (
        <SheetItem
          // Fields keep their first default: what was sent without JavaScript makes them anew.
          key={`${id} ${state?.[at + 1]?.given ?? ''}`}
          number={at + 1}
          item={item}
          given={state?.[at + 1]?.given ?? item.given ?? ''}
          kind={kind}
          language={language}
          standing={saves.of(at + 1)}
          wasSaved={saves.kept.has(at + 1)}
          onSave={() => saves.save(at + 1)}
          fields={{ ...fields, number }}
          words={words}
        />
      ))}
      <Button className="mt-8 w-full sm:w-auto">{words.onward}</Button>
    </form>
  );
}
