import { infinitiveOf, verbForms } from '../../language/index.ts';
import { dependents, lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import type { Clause } from '../3-clauses/clause.ts';
import { standsAlone } from './standing.ts';

/** "the hashtag become": a bare form after one subject is no finite verb. */
function isFiniteFor(
  first: string,
  { head, at }: Clause['subject'],
  group: readonly string[],
  { tree }: Reading,
): boolean {
  const isForm = infinitiveOf(first, 'past') !== undefined || infinitiveOf(first, 'thirdPerson') !== undefined;
  if (
    isForm ||
    verbForms(first)?.infinitive !== first ||
    /^(am|is|are|was|were|has|had|have|did|does|do|will|would|can|could|may|might|must|shall|should|'s|’s)$/.test(first)
  )
    return true;
  const word = tree.words[head];
  const isMany =
    at.some((one) => tree.words[one]?.relation === 'conj') ||
    (/s$/.test(word?.lower ?? '') && !/^\p{Lu}/u.test(word?.text ?? '')) ||
    /^(people|police|men|women|children|they|we|i|you|who|some|many|most|few|several|all|both|per|%|cent|half|majority|number)$/.test(
      word?.lower ?? '',
    ) ||
    /^(NUM|SYM)$/.test(word?.partOfSpeech ?? '');
  return isMany || group.length > 1;
}

/** "Pym said he would not": a claim about its own speaker is told with the verb of saying, or not at all. */
function isOwnClaim({
  subject,
  source,
  reading,
}: Pick<Clause, 'subject' | 'source'> & { readonly reading: Reading }): boolean {
  const { tree, edits, sentence, claims } = reading;
  const own = edits.entities.get(subject.head);
  if (own === undefined) return false;
  const said = sentence.spans.filter(({ start }) => source?.at.some((word) => tree.words[word]?.start === start));
  return (
    said.some(({ entityId }) => entityId === own) ||
    source?.at.some((word) => edits.entities.get(word) === own) ||
    claims.some(({ speaker }) => speaker?.spans.some(({ span }) => span.entityId === own))
  );
}

/** "31 discs lost beyond repair" in a list: they were lost; see `itemFacts`. */
function isEntry(group: Clause['group'], verb: number, parts: Clause['parts'], { sentence, tree }: Reading): boolean {
  const isBare = group.length === 1 && infinitiveOf(lowerAt(tree, verb), 'participle') !== undefined;
  return (
    sentence.role === 'list-item' &&
    isBare &&
    !/[.)]["”']?\s*$/.test(sentence.text) &&
    parts.every(({ role }) => role !== 'object') &&
    /^\d/.test(sentence.text)
  );
}

/** "In 2007 ... through 11 March 2007": told by its date, "this year" says the year again. */
function saysYearTwice({ sentence, edits, tree }: Reading): boolean {
  const dates = sentence.spans.flatMap(({ start, value }) => {
    const at = tree.words.findIndex((word) => word.start === start);
    return value?.kind === 'date' && at >= 0 && !edits.dropped.has(at)
      ? [{ iso: value.iso, isTold: edits.replaced.has(at) }]
      : [];
  });
  return dates.some(
    ({ iso, isTold }) =>
      iso.length === 4 && isTold && dates.some((other) => other.iso.length > 4 && other.iso.startsWith(iso)),
  );
}

function isParticle(lower: string): boolean {
  return /^(up|down|out|off|in|on|over|away|back|through|to|about|along|around|by)$/.test(lower);
}

/** A verb group says when: "was", "has fallen", not "be heard" or "falling" alone. What would have been is not told, nor what a question word or an empty subject opens. */
export function isTellable(clause: Clause, reading: Reading): boolean {
  const { head: at, group, verb, subject, parts, source } = clause;
  const { tree } = reading;
  const words = group.map((at) => lowerAt(tree, at));
  const first = words.find((_, at) => /^(VERB|AUX)$/.test(tree.words[group[at] ?? -1]?.partOfSpeech ?? ''));
  if (first === undefined) return false;
  if (
    group.some(
      (at) => /^(PRON|NOUN|DET|NUM|ADP)$/.test(tree.words[at]?.partOfSpeech ?? '') && !isParticle(lowerAt(tree, at)),
    )
  )
    return false;
  if (/^(be|been|being|to)$/.test(words[0] ?? '') || (/ing$/.test(first) && verb >= 0 && words.length === 1))
    return false;
  if (/^time$/.test(lowerAt(tree, subject.head)) && /^(went|passed|flew)$/.test(first)) return false;
  if (
    tree.words.some(
      ({ lower, head }, at) =>
        /^(more|extra|additional|further)$/.test(lower) &&
        tree.words[at - 1]?.partOfSpeech === 'NUM' &&
        tree.words[at + 1]?.lower !== 'than' &&
        head !== verb,
    )
  )
    return false;
  if (tree.words.some(({ lower }, at) => lower === 'so' && /^(do|does|did|done|doing)$/.test(lowerAt(tree, at - 1))))
    return false;
  if (isEntry(group, verb, parts, reading) || !standsAlone(clause, reading)) return false;
  if (saysYearTwice(reading)) return false;
  if (!isFiniteFor(first, subject, words, reading)) return false;
  if (
    tree.words.some(({ lower }, at) => lower === 'only' && lowerAt(tree, at - 1) === 'not') ||
    tree.words.some(({ text }) => /^[/½¼¾⅓⅔]$/.test(text))
  )
    return false;
  if (
    dependents(tree, verb >= 0 ? verb : subject.head, 'expl').length > 0 ||
    tree.words.some(({ lower, relation }) => lower === 'there' && relation === 'expl')
  )
    return false;
  if (/\b(would|could|should|might|must) have\b/.test(words.join(' '))) return false;
  if (
    /^(who|what|which|where|when|why|how|it|there|this|that|these|those|here)$/.test(lowerAt(tree, subject.head)) &&
    subject.at.length === 1 &&
    dependents(tree, subject.head, 'acl').length === 0
  )
    return isReplaced(subject.head);
  if (
    tree.words.some(
      ({ lower, head }) =>
        /^(nor|neither)$/.test(lower) &&
        (head === verb || head === at || group.includes(head) || head === subject.head || head < 0),
    )
  )
    return false;
  if (
    /^suggested$/.test(lowerAt(tree, verb)) &&
    parts.every(({ role }) => role !== 'content') &&
    parts.some(({ role, at }) => role === 'object' && at.some((word) => tree.words[word]?.partOfSpeech === 'NUM'))
  )
    return false;
  if (
    parts.some(
      ({ opener, head, role }) =>
        opener === '' &&
        role !== 'content' &&
        tree.words[head]?.partOfSpeech === 'VERB' &&
        dependents(tree, head, 'nsubj').length > 0 &&
        !dependents(tree, head, 'advmod', 'mark').some((at) =>
          /^(when|where|while|as|after|before|since|once|because|although|though|until)$/.test(lowerAt(tree, at)),
        ),
    )
  )
    return false;
  if (tree.words.some(({ lower }) => /^(if|unless|provided|assuming)$/.test(lower))) return false;
  if (
    parts.some(
      ({ role, at }) =>
        /^(object|manner|complement)$/.test(role) &&
        at.length === 1 &&
        /^(more|less|enough|so|much|well|little|nothing)$/.test(lowerAt(tree, at[0] ?? -1)),
    ) &&
    parts.length < 2
  )
    return false;
  if (
    source &&
    /^(it|they|he|she|this|that|who|which)$/.test(lowerAt(tree, source.head)) &&
    !reading.edits.replaced.has(source.head)
  )
    return false;
  if (isOwnClaim({ subject, source, reading })) return false;
  const ranks = parts.some(
    ({ role, at }) =>
      /^(object|complement)$/.test(role) &&
      at.some((word) =>
        /^(first|second|third|fourth|fifth|only|last|largest|biggest|oldest|highest|most)$/.test(lowerAt(tree, word)),
      ),
  );
  if (ranks && parts.some(({ role, loose }) => role === 'purpose' && loose)) return false;
  return true;

  function isReplaced(at: number): boolean {
    return lowerAt(tree, at) === 'it';
  }
}
