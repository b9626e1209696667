import type { Mention } from './mention.ts';
import type { ReferenceWords } from './reference-words.ts';
import { phraseOf } from './run.ts';
import type { Unit, View } from './units.ts';

/** "Rusia dan Korea Utara", "A, B and C": neighbours of one kind, joined. */
export function groupsOf(view: View, mentions: readonly Mention[], words: ReferenceWords): readonly Mention[] {
  const groups: Mention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const members = chainFrom(view.units, mentions, at, words);
    const [first] = members;
    const last = members.at(-1);
    if (!first || !last || members.length < 2) continue;
    at += members.length - 1;
    const phrase = phraseOf(view, first.from, last.to);
    groups.push({
      ...first,
      ...phrase,
      to: last.to,
      key: `group:${members
        .map(({ key }) => key)
        .sort()
        .join('+')}`,
      many: true,
      antecedent: { ...phrase, kind: 'mention' },
    });
  }
  return groups;
}

function chainFrom(
  units: readonly Unit[],
  mentions: readonly Mention[],
  at: number,
  words: ReferenceWords,
): readonly Mention[] {
  const [first, ...rest] = mentions.slice(at);
  const members = first ? [first] : [];
  let joined = false;
  for (const next of rest) {
    const last = members.at(-1);
    const between = last && first?.type === next.type ? units.slice(last.to, next.from) : [];
    const isJoint =
      between.length > 0 &&
      between.length <= 3 &&
      between.every(({ lower }) => lower === ',' || words.conjunctions.has(lower) || words.articles.has(lower));
    if (!isJoint) break;
    members.push(next);
    joined = between.some(({ lower }) => words.conjunctions.has(lower));
    if (joined) break;
  }
  return joined ? members : [];
}
