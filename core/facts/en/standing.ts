import { infinitiveOf } from '../../language/index.ts';
import { dependents, lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import type { Clause } from '../3-clauses/clause.ts';
import { groupOf } from '../3-clauses/group.ts';
import { voiceOf } from './roles.ts';
import { rank, reporting } from './words.ts';

/** Whether a clause stands on its own words: no verb borrowed from the clause before, no claim told as the reporter's own, no noun left out. */
export function standsAlone(clause: Clause, reading: Reading): boolean {
  return (
    !isStillSaid(clause, reading) &&
    !sharesPassive(clause, reading) &&
    !isElliptic(clause, reading) &&
    !endsInFigure(clause, reading)
  );
}

/** "A spokesperson said it was disappointed and was considering an appeal": the second is said too, of the firm. */
function isStillSaid({ kind, head }: Clause, { tree }: Reading): boolean {
  const above = tree.words[head]?.head ?? -1;
  return (
    kind === 'conjunct' &&
    reporting.has(lowerAt(tree, above)) &&
    dependents(tree, above, 'ccomp').length > 0 &&
    dependents(tree, head, 'aux', 'cop').length > 0 &&
    dependents(tree, head, 'nsubj').length === 0
  );
}

/** What something does without being done to. */
const undone =
  /^(died|happened|appeared|arrived|returned|escaped|survived|recovered|vanished|collapsed|disappeared|remained|stayed|lived|travelled|traveled|left|retired|resigned|emerged|rejoined|entered|fled|continued|worked|agreed|refused|responded|replied|served|waited)$/;

/** "The sheets were pasted end to end and wound around a handle": "were" holds for both, and is told with the first alone. */
function sharesPassive({ kind, head, parts }: Clause, { tree }: Reading): boolean {
  const word = tree.words[head];
  const above = tree.words[word?.head ?? -1];
  if (kind !== 'conjunct' || !word || !above || dependents(tree, head, 'nsubj', 'aux', 'cop').length > 0) return false;
  const group = groupOf(tree, word.head).at.flatMap((at) => tree.words[at] ?? []);
  return (
    voiceOf(group, above) === 'passive' &&
    (infinitiveOf(word.lower, 'participle') !== undefined || word.lower === 'wound') &&
    !undone.test(word.lower) &&
    parts.every(
      ({ role, opener, head: own }) =>
        !(role === 'object' && opener === '') && !(opener === 'by' && /ing$/.test(lowerAt(tree, own))),
    )
  );
}

/** "The third was signed", "The strongest cracked a wall": of what, only the sentence before tells. */
function isElliptic({ subject }: Clause, { tree, edits }: Reading): boolean {
  const word = tree.words[subject.head];
  const isBare =
    word !== undefined &&
    (/^(rest|remainder|latter|former|others?|first|second|third|fourth|fifth|sixth)$/.test(word.lower) ||
      (rank.test(word.lower) && /^(ADJ|ADV|NUM|DET|PRON)$/.test(word.partOfSpeech)));
  return (
    isBare &&
    !edits.replaced.has(subject.head) &&
    dependents(tree, subject.head, 'nmod', 'acl').every((child) => child < subject.head)
  );
}

const spelled = /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "gave penicillin to four": four of what is not told. */
function endsInFigure({ parts }: Clause, { tree, sentence }: Reading): boolean {
  return parts.some(({ at, opener, role }) => {
    const last = tree.words[at.at(-1) ?? -1];
    return (
      last !== undefined &&
      role !== 'time' &&
      at.length <= 2 &&
      spelled.test(last.lower) &&
      !/^(in|of|out)$/.test(lowerAt(tree, (at.at(-1) ?? -1) + 1)) &&
      /^(|to|for|with|from|of|by|against)$/.test(opener) &&
      sentence.spans.every(({ start, end }) => !(start <= last.start && last.end <= end) || end === last.end) &&
      !/^(all|both)$/.test(lowerAt(tree, at[0] ?? -1))
    );
  });
}
