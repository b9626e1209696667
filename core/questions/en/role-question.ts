import { show } from '../../facts/en/1-words/show.ts';
import type { Word } from '../../facts/en/1-words/word.ts';
import { simplePhraseEnd } from '../../facts/en/2-phrases/noun-phrase.ts';
import type { Apposition } from '../../facts/en/3-clauses/clause.ts';
import type { Fact } from '../../facts/index.ts';
import type { Draft } from '../draft.ts';
import { draft } from './asked.ts';
import { question } from './forms.ts';
import { answerOf } from './stem.ts';
import { echoes } from './subject-question.ts';
import { whPhrase } from './wh.ts';

/** "Who was David Cameron's successor?", "Which company is a subsidiary of the Dutch company Boskalis?" */
export function roleQuestion(fact: Fact, { name, role }: Apposition): readonly Draft[] {
  const wh = whPhrase(name, [], [{ name, role }]);
  const answer = answerOf(name);
  if (!wh || !answer || echoes(wh, show(role))) return [];
  if (!isUnique(role)) {
    const told = name.span?.type === 'person' && isTelling(role);
    return told
      ? [draft(fact, 'multiple-choice', question('who is described as', show(role)), answer, 'description', 'B')]
      : [];
  }
  return [draft(fact, 'multiple-choice', roleStem(wh, role, name.span?.type === 'person'), answer, 'apposition', 'B')];
}

/** "an Australian anaesthetist and cave diver" tells enough to be asked for; "a judoka" does not. */
function isTelling(role: readonly Word[]): boolean {
  const content = role.filter((word) => ['adj', 'noun', 'name', 'number'].includes(word.cls));
  return (
    /^(a|an)$/.test(role[0]?.lower ?? '') &&
    (content.length > 2 || (content.length > 1 && /^\p{Lu}/u.test(content[0]?.text ?? '')))
  );
}

/** "a photographer who worked above ..." -> "Which photographer worked above ...?"; else "Who was ...?" */
function roleStem(wh: string, role: readonly Word[], person: boolean): string {
  const core = simplePhraseEnd(role, 0) ?? role.length;
  const after = role[core];
  const open = person && /^(a|an)$/.test(role[0]?.lower ?? '') && after !== undefined;
  if (open && after.lower === 'who') return question('which', show(role.slice(1, core)), show(role.slice(core + 1)));
  if (open && after.cls === 'past') return question('which', show(role.slice(1, core)), 'was', show(role.slice(core)));
  if (person && /^(a|an)$/.test(role[0]?.lower ?? '')) return question('who is described as', show(role));
  return question(wh, person ? 'was' : 'is', show(role));
}

/** "Cameron's successor" is one person; "a judoka" may be anyone; "a hospital cook in the Somali port of Merca" is told apart by its place. */
function isUnique(role: readonly Word[]): boolean {
  if (role[0]?.owner || (role[0]?.lower === 'the' && role.length > 2)) return true;
  return (
    role.length > 3 &&
    role.some(
      (word, index) => index > 1 && word.cls === 'name' && role.slice(0, index).some((before) => before.cls === 'prep'),
    )
  );
}
