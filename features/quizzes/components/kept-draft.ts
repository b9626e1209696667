'use client';

import { type RefObject, useEffect, useState } from 'react';

/** What was typed into a form and not stored yet; `base` is the state of the item that it was typed over. */
type Draft = {
  readonly base: string;
  readonly at: number;
  readonly sent: boolean;
  readonly fields: [string, string][];
};

const prefix = 'fakta-draft:';
const keptForMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps what is typed into a form on this device, and offers it again when the form is opened anew after a crash or a
 * reload. What was sent and has changed the item is done with. Without JavaScript, or where the browser keeps nothing,
 * the form is as it is.
 */
export function useKeptDraft(form: RefObject<HTMLFormElement | null>, name: string, base: string, round: number) {
  const [found, setFound] = useState<Draft | null>(null);
  const key = `${prefix}${name}`;

  useEffect(() => {
    forgetOld();
    const draft = read(key);
    if (draft?.sent && draft.base !== base) forget(key);
    else if (draft && form.current && differs(draft, form.current)) setFound(draft);
  }, [key, base, form]);

  // A form that came back was not stored.
  useEffect(() => {
    const draft = round > 0 ? read(key) : null;
    if (draft) write(key, { ...draft, sent: false });
  }, [round, key]);

  useEffect(() => {
    const typing = form.current;
    if (!typing) return;
    const keep = (sent: boolean) => write(key, { base, at: Date.now(), sent, fields: fieldsIn(typing) });
    const onInput = () => keep(false);
    const onSubmit = () => keep(true);
    typing.addEventListener('input', onInput);
    typing.addEventListener('submit', onSubmit);
    return () => {
      typing.removeEventListener('input', onInput);
      typing.removeEventListener('submit', onSubmit);
    };
  }, [key, base, form]);

  return {
    found: found && new Date(found.at),
    takeUp() {
      if (found && form.current) fill(form.current, found.fields);
      setFound(null);
    },
    drop() {
      forget(key);
      setFound(null);
    },
  };
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement && one.type !== 'hidden') ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  );
}

function isMark(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
}

function fieldsIn(form: HTMLFormElement): [string, string][] {
  return controlsOf(form).flatMap((control): [string, string][] =>
    isMark(control) && !control.checked ? [] : [[control.name, control.value]],
  );
}

function differs({ fields }: Draft, form: HTMLFormElement): boolean {
  return JSON.stringify(fields) !== JSON.stringify(fieldsIn(form));
}

function fill(form: HTMLFormElement, fields: readonly [string, string][]): void {
  for (const control of controlsOf(form)) {
    if (isMark(control))
      control.checked = fields.some(([name, value]) => name === control.name && value === control.value);
    else control.value = fields.find(([name]) => name === control.name)?.[1] ?? control.value;
  }
}

// A browser may refuse to keep anything; then nothing is kept.
function read(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {}
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}

function forgetOld(): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    for (const key of keys) if (Date.now() - (read(key)?.at ?? 0) > keptForMs) forget(key);
  } catch {}
}
