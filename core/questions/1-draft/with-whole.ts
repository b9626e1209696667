import type { Fact, Slot } from '../../facts/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { capitalise } from '../text.ts';
import { inFull, mostWords } from './in-full.ts';

/** A draft, and whether its gap stands in a whole sentence. */
export type Gapped = { readonly draft: Draft; readonly isWhole?: true };

/**
 * "Sundulan Eom Ji-sung membentur kepala ____ dan bola." is what a slip of the tree leaves of a sentence: where the whole sentence reads alone and is short, the
 * gap stands in it, as its writer wrote it, and the clause is the second choice. What is told as true or false stays the clause, which claims one thing.
 */
export function withWhole(drafts: readonly Draft[], fact: Fact, setting: Setting): readonly Gapped[] {
  const wholes = fact.whole ? gapsOf(fact, fact.whole, setting) : [];
  return drafts.flatMap((draft): readonly Gapped[] => {
    const whole =
      draft.kind === 'cloze'
        ? wholes.find(({ answer }) => answer.range?.start === draft.answer.range?.start)
        : undefined;
    const full = draft.kind === 'cloze' ? undefined : inFull(draft, fact);
    if (full !== undefined) return [{ draft: { ...draft, stem: full } }, { draft: { ...draft, isCut: true } }];
    return whole
      ? [
          { draft: { ...whole, fact, facts: draft.facts, rule: draft.rule }, isWhole: true },
          { draft: { ...draft, isCut: true } },
        ]
      : [{ draft }];
  });
}

function gapsOf(fact: Fact, whole: Slot, { grammar, document, lexicon }: Setting): readonly Draft[] {
  const text = `${capitalise(whole.text.replace(/,$/, ''))}.`;
  if (text.split(' ').length > mostWords || text.length <= fact.text.length) return [];
  const { source: _, ...bare } = fact;
  const told: Fact = { ...bare, kind: 'state', because: 'sentence', text, slots: [whole] };
  return grammar.draft(told, document, lexicon).filter(({ kind }) => kind === 'cloze');
}
