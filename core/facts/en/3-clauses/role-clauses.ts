import { baseOf } from '../1-words/verb-forms.ts';
import type { Word } from '../1-words/word.ts';
import { simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { type VerbGroup, verbGroup } from '../2-phrases/verb-group.ts';
import type { Apposition, Clause } from './clause.ts';

/** Clauses folded into what a name is called: "a program built by DeepMind", "a company that Google bought in 2014". */
export function roleClauses({ name, role }: Apposition): readonly Clause[] {
  return role.flatMap((word, index) => {
    if (word.lower === 'by') return passiveAt(name, role, index);
    return /^(that|which)$/.test(word.lower) ? activeAt(name, role, index) : [];
  });
}

/** "AlphaGo, a program built by DeepMind": AlphaGo was built by DeepMind. */
function passiveAt(name: Word, role: readonly Word[], by: number): readonly Clause[] {
  const main = role[by - 1];
  const end = simplePhraseEnd(role, by + 1);
  if (main?.cls !== 'past' || end === undefined || role[by - 2]?.cls !== 'noun') return [];
  const was: Word = { ...main, end: main.start, text: 'was', lower: 'was', cls: 'be', shown: 'was' };
  const group: VerbGroup = {
    words: [was, main],
    end: by,
    aux: was,
    main,
    base: baseOf(main.lower, 'past'),
    tense: 'past',
    passive: true,
    copula: false,
    perfect: false,
    negated: false,
  };
  return [{ origin: 'relative', subject: [name], group, rest: role.slice(by, end), fronted: [], reports: false }];
}

/** "DeepMind, a company in London that Google bought in 2014": Google bought DeepMind in 2014. */
function activeAt(name: Word, role: readonly Word[], that: number): readonly Clause[] {
  const subject = role[that + 1];
  const group = verbGroup(role, that + 2, false);
  if (subject?.cls !== 'name' || subject.owner || !group || group.aux) return [];
  const rest = role.slice(group.end);
  const timed = rest.length === 2 && rest[0]?.cls === 'prep' && rest[1]?.cls === 'date';
  if (rest.length > 0 && !timed) return [];
  return [{ origin: 'relative', subject: [subject], group, rest: [name, ...rest], fronted: [], reports: false }];
}
