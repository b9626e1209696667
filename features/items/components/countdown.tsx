'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';

type Props = {
  /** Milliseconds since 1970, by the server's clock. */
  readonly deadline: number;
  readonly serverNow: number;
  /** What was told when the page was made; it stays without JavaScript. */
  readonly atLoad: string;
  readonly resultPath: string;
  readonly words: {
    readonly running: string;
    readonly over: string;
    readonly five: string;
    readonly one: string;
    readonly result: string;
  };
};

/** How far this clock is behind the server's: measured once, for a page that comes back from the history tells an old time. */
let behind: number | undefined;

/** Marks told so far, by deadline: a mark is told once, whatever page it falls on. */
const told = new Set<string>();
const marks = [
  { seconds: 300, word: 'five' },
  { seconds: 60, word: 'one' },
] as const;
/** A mark is told in the seconds after it, not on a page that opens later. */
const afterwards = 10;

/** Time left, second by second. It is read when asked for; by itself it speaks twice, politely: five minutes and one minute before the end. */
export function Countdown({ deadline, serverNow, atLoad, resultPath, words }: Props) {
  const [seconds, setSeconds] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    behind ??= serverNow - Date.now();
    const tick = () => {
      const left = Math.max(0, Math.ceil((deadline - Date.now() - (behind ?? 0)) / 1000));
      setSeconds(left);
      const mark = marks.find(({ seconds: at }) => left <= at && left > at - afterwards);
      if (!mark || told.has(`${deadline} ${mark.word}`)) return;
      told.add(`${deadline} ${mark.word}`);
      setSpoken(words[mark.word]);
    };
    tick();
    const clock = setInterval(tick, 1000);
    return () => clearInterval(clock);
  }, [deadline, serverNow, words]);
  return (
    <>
      {seconds === null ? (
        <span>{atLoad}</span>
      ) : seconds > 0 ? (
        <span role="timer">
          {words.running}: <strong className="font-semibold text-ink tabular-nums">{clockOf(seconds)}</strong>
        </span>
      ) : (
        <span className="font-semibold text-wrong">
          {words.over}{' '}
          <Link
            href={resultPath}
            prefetch={false}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {words.result}
          </Link>
        </span>
      )}
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </>
  );
}

/** 3671 -> "1:01:11", 71 -> "1:11". */
function clockOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
