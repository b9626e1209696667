import { draftAll } from '../../core/questions/1-draft/draft-all.ts';
import { makeItem } from '../../core/questions/2-distract/item.ts';
import type { Candidate, Setting } from '../../core/questions/candidate.ts';
import type { Draft } from '../../core/questions/draft.ts';
import { questionGrammars } from '../../core/questions/grammars.ts';
import {
  type MultipleChoiceItem,
  type Question,
  type QuestionKind,
  questionKinds,
} from '../../core/questions/index.ts';
import { type Frame, readBody } from './read-body.ts';

/** Which item of a small article is meant, and what of it is made otherwise. */
export type Wanted = Frame & {
  readonly seed?: number;
  readonly kind?: QuestionKind;
  /** Opens the name of the rule. */
  readonly rule?: string;
  readonly stem?: RegExp;
  readonly draft?: (draft: Draft) => Partial<Draft>;
  readonly question?: Partial<Omit<MultipleChoiceItem, 'kind'>>;
};

export function settingOf(body: string, { seed = 1, ...frame }: Pick<Wanted, 'seed'> & Frame = {}): Setting {
  const { document, facts, lexicon } = readBody(body, frame);
  return { document, facts, lexicon, seed, grammar: questionGrammars[document.language] };
}

/** For tests: the first draft that is meant. */
export function draftOf(setting: Setting, { kind, rule = '', stem = /^/ }: Wanted): Draft {
  const found = draftAll(setting, questionKinds).find(
    (draft) => (kind === undefined || draft.kind === kind) && draft.rule.startsWith(rule) && stem.test(draft.stem),
  );
  if (!found)
    throw new Error(
      `Expected a draft of the rule "${rule}", got none. Facts: ${setting.facts.map(({ text }) => text).join(' ')}`,
    );
  return found;
}

/** For tests: that draft as an item, before any gate. */
export function candidateOf(
  body: string,
  wanted: Wanted,
): { readonly candidate: Candidate; readonly setting: Setting } {
  const setting = settingOf(body, wanted);
  const first = draftOf(setting, wanted);
  const made = makeItem(first, setting);
  if ('reject' in made) throw new Error(`Expected an item, got a reject: ${made.reject.reason}`);
  const { draft, question } = made.candidate;
  const changed = { ...question, ...wanted.question } as Question;
  return { candidate: { draft: { ...draft, ...wanted.draft?.(draft) }, question: changed }, setting };
}
