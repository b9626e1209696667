import type { Sent } from './ledger.ts';

/** An answer as the database has it. */
export type Kept = { readonly attemptId: string; readonly number: number; readonly response: string };

export type Loss = { readonly kind: 'lost' | 'overwritten' | 'doubled'; readonly answer: Kept };

/**
 * Holds what was acknowledged against what is kept. Of each question the last acknowledged answer must be kept, or one
 * sent after it of which nothing is known; an answer never sent, or kept twice, is a fault as well.
 */
export function compare(sent: readonly Sent[], kept: readonly Kept[]): readonly Loss[] {
  const [rows, asked] = [byPlace(kept), byPlace(sent)];
  const doubled = [...rows.values()].filter(({ length }) => length > 1).map(([answer]) => answer);
  return [
    ...doubled.flatMap((answer) => (answer ? [{ kind: 'doubled' as const, answer }] : [])),
    ...[...asked].flatMap(([place, tries]) => lossOf(tries, rows.get(place)?.[0])),
    ...[...rows].flatMap(([place, [answer]]) =>
      answer && !asked.has(place) ? [{ kind: 'overwritten' as const, answer }] : [],
    ),
  ];
}

function lossOf(asked: readonly Sent[], kept: Kept | undefined): readonly Loss[] {
  const last = asked.findLastIndex(({ state }) => state === 'acked');
  const acked = asked[last];
  if (!kept) return acked ? [{ kind: 'lost', answer: acked }] : [];
  const open = asked.slice(Math.max(last, 0)).filter(({ state }) => state !== 'refused');
  return open.some(({ response }) => response === kept.response) ? [] : [{ kind: 'overwritten', answer: kept }];
}

function byPlace<One extends { readonly attemptId: string; readonly number: number }>(
  all: readonly One[],
): Map<string, One[]> {
  const places = new Map<string, One[]>();
  for (const one of all) {
    const place = `${one.attemptId} ${one.number}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return places;
}

/** Each loss with all that was sent to its question, a line each: where to look. */
export function tellLosses(sent: readonly Sent[], losses: readonly Loss[]): string {
  return losses
    .map(({ kind, answer }) => {
      const told = sent.filter(({ attemptId, number }) => attemptId === answer.attemptId && number === answer.number);
      return `${kind}: ${JSON.stringify({ kept: answer, told })}\n`;
    })
    .join('');
}
