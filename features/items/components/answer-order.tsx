'use client';

import { useEffect, useRef, useState } from 'react';
import { textsIn } from '../schema/response';
import type { FieldProps } from './answer-field';
import { control } from './answer-typed';
import { fill } from './fill';
import { isChanged } from './unsaved';

export type OrderWords = {
  readonly orderHint: string;
  /** Told once steps can be moved by buttons. */
  readonly moveHint: string;
  /** "Urutan {place}". */
  readonly place: string;
  readonly placeAny: string;
  /** "Naikkan: {step}". */
  readonly up: string;
  readonly down: string;
  /** "{step}: sekarang urutan {place} dari {total}". */
  readonly moved: string;
};

type Direction = 'up' | 'down';

/** Steps to be put in order: a place at a time by lists; with JavaScript, moved up and down by buttons. */
export function Order(props: FieldProps) {
  const { item, given, refused, stemId, words, prefix = '' } = props;
  const hint = `${prefix}order-hint`;
  const [live, setLive] = useState(false);
  const lists = useRef<HTMLFieldSetElement>(null);
  // Lists in which someone has begun before scripts ran stay, with what was chosen.
  useEffect(() => setLive(![...(lists.current?.elements ?? [])].some(isChanged)), []);
  const before = textsIn(given);
  const whole = before.length === item.choices.length && item.choices.every((choice) => before.includes(choice));
  return (
    <fieldset ref={lists} aria-labelledby={stemId} aria-describedby={refused ? `${prefix}refusal ${hint}` : hint}>
      <input type="hidden" name={`${prefix}parts`} value="places" />
      <p id={hint} className="mb-3 text-sm text-quiet">
        {live ? words.moveHint : words.orderHint}
      </p>
      {live ? <Moved {...props} start={whole ? before : item.choices} /> : <Listed {...props} before={before} />}
    </fieldset>
  );
}

const letterOf = (at: number) => String.fromCharCode(65 + at);

/** Without JavaScript: the steps with a letter each, and a list for every place. */
function Listed({ item, language, words, before, prefix = '' }: FieldProps & { before: readonly string[] }) {
  return (
    <>
      <ul className="grid gap-2">
        {item.choices.map((choice, at) => (
          <li key={choice} className="flex gap-3 rounded-md border border-line bg-card px-4 py-3">
            <strong className="shrink-0 font-semibold">{letterOf(at)}</strong>
            <span lang={language} data-spoken className="min-w-0">
              {choice}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-3 sm:grid-cols-2">
        {item.choices.map((_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places never move.
          <label key={place} className="font-medium">
            {fill(words.place, { place: place + 1 })}
            <select
              name={`${prefix}place-${place}`}
              defaultValue={before[place] ?? ''}
              lang={language}
              className={control}
            >
              <option value="">{words.placeAny}</option>
              {item.choices.map((choice, at) => (
                <option key={choice} value={choice}>
                  {letterOf(at)}. {choice}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </>
  );
}

/** The steps in the order given so far. The button that was pressed keeps the focus, and what it did is told. */
function Moved({ language, words, start, prefix = '' }: FieldProps & { start: readonly string[] }) {
  const [order, setOrder] = useState(start);
  const [pressed, setPressed] = useState<{ readonly step: string; readonly direction: Direction } | null>(null);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (!pressed) return;
    const row = list.current?.children[order.indexOf(pressed.step)];
    row?.querySelector<HTMLElement>(`[data-direction=${pressed.direction}]`)?.focus();
    // Hidden fields tell no change of their own: who keeps answers as they are given listens for this one.
    list.current?.dispatchEvent(new Event('change', { bubbles: true }));
  }, [order, pressed]);

  function move(step: string, direction: Direction) {
    const from = order.indexOf(step);
    const to = direction === 'up' ? from - 1 : from + 1;
    const other = order[to];
    if (other === undefined) return;
    setOrder(order.map((each, at) => (at === from ? other : at === to ? step : each)));
    setPressed({ step, direction });
  }

  const told = pressed && { step: pressed.step, place: order.indexOf(pressed.step) + 1, total: order.length };
  return (
    <>
      <ol ref={list} data-moved={pressed ? '' : undefined} className="grid gap-2">
        {order.map((step, place) => (
          <li key={step} className="flex items-center gap-3 rounded-md border border-edge bg-card py-2 pr-2 pl-4">
            <input type="hidden" name={`${prefix}place-${place}`} value={step} />
            <span aria-hidden="true" className="w-5 shrink-0 text-sm text-quiet tabular-nums">
              {place + 1}
            </span>
            <span lang={language} data-spoken className="min-w-0 grow">
              {step}
            </span>
            <div className="flex shrink-0 flex-col gap-1 sm:flex-row sm:gap-2">
              <MoveButton
                direction="up"
                name={fill(words.up, { step })}
                end={place === 0}
                onMove={() => move(step, 'up')}
              />
              <MoveButton
                direction="down"
                name={fill(words.down, { step })}
                end={place === order.length - 1}
                onMove={() => move(step, 'down')}
              />
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {told && fill(words.moved, told)}
      </p>
    </>
  );
}

type MoveProps = {
  readonly direction: Direction;
  readonly name: string;
  /** Whether there is nowhere to go; the button stays focusable. */
  readonly end: boolean;
  readonly onMove: () => void;
};

function MoveButton({ direction, name, end, onMove }: MoveProps) {
  return (
    <button
      type="button"
      data-direction={direction}
      aria-label={name}
      aria-disabled={end || undefined}
      onClick={onMove}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-md border border-edge text-ink hover:border-ink aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-quiet aria-disabled:opacity-60"
    >
      <svg
        viewBox="0 0 24 24"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        aria-hidden="true"
      >
        <path d={direction === 'up' ? 'M6 14l6-6 6 6' : 'M6 10l6 6 6-6'} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
