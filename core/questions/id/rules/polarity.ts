import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { stated } from '../making.ts';

/** "belum" against "telah": what has not happened yet, and what has, may be told the wrong way round; no "tidak" is put in or left out. */
export function askPolarity(fact: Fact, document: Document): readonly Draft[] {
  const { predicate, text, status } = fact;
  if (!predicate) return [];
  const state = (stem: string, isTrue: boolean) => stated(fact, document, stem, isTrue);
  const turned = turn(text, predicate.text, status);
  if (status === 'not-yet') return [state(text, true), ...(turned ? [state(turned, false)] : [])];
  return turned ? [state(turned, false)] : [];
}

function turn(text: string, predicate: string, status: Fact['status']): string | undefined {
  const with_ = (changed: string) =>
    text.split(predicate).length === 2 && changed !== predicate ? text.replace(predicate, changed) : undefined;
  switch (status) {
    case 'not-yet':
      if (/(?<!\p{L})(?:hingga|sampai)(?!\p{L})/iu.test(text)) return undefined;
      return with_(predicate.replace(/(?<!\p{L})(?:masih )?belum(?: pernah)?(?!\p{L})/u, 'telah'));
    case 'asserted':
      return /^(?:telah|sudah) di\p{L}{4,}$/u.test(predicate) && !/\bsejak\b/.test(text)
        ? with_(predicate.replace(/^(?:telah|sudah)/, 'belum'))
        : undefined;
    default:
      return undefined;
  }
}
