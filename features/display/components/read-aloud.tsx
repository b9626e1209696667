'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReadAloudWords } from './read-aloud-words';
import { spokenLines } from './spoken-lines';

type Props = {
  /** Id of the element whose words are read. */
  readonly of: string;
  /** Selector of the parts in it that are read, one after the other. */
  readonly parts?: string;
  readonly language: 'id' | 'en';
  readonly words: ReadAloudWords;
};

type State = 'coming' | 'idle' | 'speaking' | 'paused';

const voices = { id: 'id-ID', en: 'en-GB' } as const;
const deeds = { coming: 'play', idle: 'play', speaking: 'pause', paused: 'resume' } as const;

/** Reads a part of the page aloud by the voice of the browser. Shown only where there is one, and its place is kept until that is known; falls silent on leaving. */
export function ReadAloud({ of, parts = '[data-spoken]', language, words }: Props) {
  const [state, setState] = useState<State | 'unable'>('coming');
  // Counts the readings, so that the end of an earlier one is not taken for the end of this one.
  const reading = useRef(0);
  // Some browsers never tell the end of an utterance that nothing holds on to.
  const uttered = useRef<readonly SpeechSynthesisUtterance[]>([]);
  const main = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!('speechSynthesis' in window)) return setState('unable');
    setState('idle');
    const silence = () => {
      reading.current += 1;
      speechSynthesis.cancel();
    };
    window.addEventListener('pagehide', silence);
    return () => {
      window.removeEventListener('pagehide', silence);
      silence();
    };
  }, []);

  if (state === 'unable') return null;

  function press() {
    if (state === 'speaking') speechSynthesis.pause();
    if (state === 'paused') speechSynthesis.resume();
    if (state === 'idle') return play();
    setState(state === 'speaking' ? 'paused' : 'speaking');
  }

  function play() {
    const lines = spokenLines(document.getElementById(of), parts);
    if (lines.length === 0) return;
    // Another reading on this page ends; a pause would outlast it.
    speechSynthesis.cancel();
    speechSynthesis.resume();
    reading.current += 1;
    const mine = reading.current;
    const end = () => {
      if (mine === reading.current) rest();
    };
    uttered.current = lines.map((line, at) => {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.lang = voices[language];
      utterance.onerror = end;
      if (at === lines.length - 1) utterance.onend = end;
      return utterance;
    });
    for (const utterance of uttered.current) speechSynthesis.speak(utterance);
    setState('speaking');
  }

  function stop() {
    reading.current += 1;
    speechSynthesis.resume();
    speechSynthesis.cancel();
    rest();
  }

  /** The button that stops goes away: the focus must not go with it. */
  function rest() {
    const stopping = main.current?.nextElementSibling;
    if (stopping && stopping === document.activeElement) main.current?.focus();
    setState('idle');
  }

  return (
    <div className={`flex flex-wrap gap-x-4 text-sm ${state === 'coming' ? 'invisible noscript:hidden' : ''}`}>
      <button ref={main} type="button" onClick={press} className={look}>
        <Sign path={state === 'speaking' ? signs.pause : signs.play} />
        <span aria-live="polite">{words[deeds[state]]}</span>
      </button>
      {(state === 'speaking' || state === 'paused') && (
        <button type="button" onClick={stop} className={look}>
          <Sign path={signs.stop} />
          {words.stop}
        </button>
      )}
    </div>
  );
}

const look = 'inline-flex min-h-11 items-center gap-2 text-accent underline underline-offset-4 hover:no-underline';
const signs = { play: 'M7 5v14l12-7z', pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z', stop: 'M6 6h12v12H6z' } as const;

function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" className="size-4 shrink-0" fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
