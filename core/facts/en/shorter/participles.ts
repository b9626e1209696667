import { infinitiveOf } from '../../../language/index.ts';
import type { Telling } from '../../1-trees/tellings.ts';
import { dependents } from '../../1-trees/tree.ts';
import { type Cut, isComma, isEnd, opensPredicate, without, wordAt } from './cut.ts';

/** ", helped by a late Easter," and ", leaving 300 homeless": what a participle adds after a comma goes. */
export const cutParticiple: Cut = (telling) => {
  const { tokens } = telling;
  for (let comma = 1; comma < tokens.length; comma += 1) {
    if (!isComma(telling, comma) || !isParticiple(telling, comma + 1) || !isAdded(telling, comma)) continue;
    const end = closingOf(telling, comma);
    if (end === undefined) continue;
    return [
      without(
        tokens,
        comma,
        isComma(telling, end) && !/^(and|but)$/.test(tokens[end + 1]?.lower ?? '') ? end + 1 : end,
      ),
    ];
  }
  return undefined;
};

/** Adjectives and prepositions by now. */
const noParticiples = new Set(
  'underlying operating including following leading outstanding ongoing growing existing excluding according depending regarding concerning during'.split(
    ' ',
  ),
);

/** "Stripping out the write-down, underlying profit dropped 14.3%": the sentence after the comma. */
export const cutOpening: Cut = (telling) => {
  const { tokens, tree } = telling;
  if (!isParticiple(telling, 0)) return undefined;
  const comma = tokens.findIndex((_, at) => isComma(telling, at) && subjectFollows(telling, at));
  return comma > 1 && tree.words.length > comma + 2 ? [tokens.slice(comma + 1)] : undefined;
};

function subjectFollows(telling: Telling, comma: number): boolean {
  const { tree } = telling;
  return (
    tree.words.some(
      ({ token, relation, head }) => relation === 'nsubj' && token > comma && (tree.words[head]?.token ?? -1) > token,
    ) &&
    !tree.words.some(
      ({ token, relation, head }) => relation === 'nsubj' && token < comma && (tree.words[head]?.token ?? -1) > comma,
    )
  );
}

function isParticiple(telling: Telling, token: number): boolean {
  const at = wordAt(telling, token);
  const word = telling.tree.words[at];
  if (
    !word ||
    !/^(VERB|AUX|ADJ|ADV)$/.test(word.partOfSpeech) ||
    dependents(telling.tree, at, 'nsubj', 'aux').length > 0
  )
    return false;
  if (noParticiples.has(word.lower) || word.relation === 'amod' || word.relation === 'compound') return false;
  if (/ing$/.test(word.lower) && word.partOfSpeech !== 'ADV')
    return !/ing$/.test(telling.tokens[token - 2]?.lower ?? '');
  const next = telling.tokens[token + 1]?.lower ?? '';
  const isPast = infinitiveOf(word.lower, 'participle') !== undefined;
  return (
    isPast &&
    word.partOfSpeech !== 'ADV' &&
    (word.relation !== 'conj' || next === 'by') &&
    /^(by|in|on|with|to|for|as|at|from|out|off|up|down|after|into|under|\d.*|\p{Ll}+ly)$/u.test(next)
  );
}

/** A finite verb stands before the comma, or follows the phrase. */
function isAdded(telling: Telling, comma: number): boolean {
  const end = closingOf(telling, comma);
  return hasVerb(telling, 0, comma) || (end !== undefined && hasVerb(telling, end, telling.tokens.length));
}

function closingOf(telling: Telling, comma: number): number | undefined {
  const { tokens } = telling;
  const isSubjectAhead = telling.tree.words.some(
    ({ token, relation, head }) =>
      relation === 'nsubj' && token < comma && (telling.tree.words[head]?.token ?? -1) > comma,
  );
  for (let end = comma + 2; end <= tokens.length; end += 1) {
    if (!isEnd(telling, end)) continue;
    if (end >= tokens.length - 1 || !isComma(telling, end)) return isSubjectAhead ? undefined : end;
    if (opensPredicate(telling, end + 1) && (isSubjectAhead || !hasVerb(telling, 0, comma))) return end;
    if (/^(and|but)$/.test(tokens[end + 1]?.lower ?? '') && !isSubjectAhead && hasVerb(telling, end, tokens.length))
      return end;
  }
  return undefined;
}

function hasVerb({ tree }: Telling, from: number, to: number): boolean {
  return tree.words.some(
    ({ token, partOfSpeech, relation }) =>
      token >= from && token < to && /^(VERB|AUX)$/.test(partOfSpeech) && !/^(acl|amod|compound)$/.test(relation),
  );
}

/** ", short of the £75 million the company had targeted": measured against something. */
const measures =
  /^(short|far|well|up|down|slightly|just|nearly|almost|roughly|ahead|against|more|less|higher|lower|compared)$/;
const kept = /^(except|but|only|not|excluding|unless|without|until|till|if|and|or|nor|than|to|as|because|so|since)$/;

/** "Japan came third, ahead of Australia with 18": what is added at the end, without a date or a verb of its own, goes. */
export const cutTail: Cut = (telling) => {
  const { tokens, tree } = telling;
  const last = /^[.!]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  const comma = tokens.findLastIndex((_, at) => at > 3 && isComma(telling, at));
  const first = tree.words[wordAt(telling, comma + 1)];
  if (
    comma < 0 ||
    !first ||
    !/^(ADV|ADP|ADJ|NUM)$/.test(first.partOfSpeech) ||
    kept.test(first.lower) ||
    !hasVerb(telling, 0, comma) ||
    (hasVerb(telling, comma, last) && !measures.test(first.lower))
  )
    return undefined;
  const [from, to] = [tokens[comma]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const isSetting = /^(in|on|at|near|from|since|by|until|during|after|before|late|early|between)$/.test(first.lower);
  const isNeeded = tree.sentence.spans.some(
    ({ type, start, end }) =>
      (type === 'date' || (isSetting && /^(city|country|province|place|region)$/.test(type))) &&
      start > from &&
      end <= to,
  );
  const isRow =
    tokens.slice(comma).some(({ lower }) => lower === 'and' || lower === 'or') ||
    /^(NUM|NOUN)$/.test(first.partOfSpeech);
  return isNeeded || isRow ? undefined : [without(tokens, comma, last)];
};

const adding = /^(ADV|ADP|ADJ|NUM|SCONJ)$/;

/** "The departure date, originally 29 March 2019, was postponed": what stands between a subject and its verb goes. */
export const cutBetween: Cut = (telling) => {
  const { tokens, tree } = telling;
  for (let comma = 1; comma < tokens.length; comma += 1) {
    const first = tree.words[wordAt(telling, comma + 1)];
    if (!isComma(telling, comma) || !first || !adding.test(first.partOfSpeech)) continue;
    const end = tokens.findIndex((_, at) => at > comma + 1 && isComma(telling, at));
    const joins =
      tokens[end + 1]?.lower === 'to' &&
      /^(ADP|ADV)$/.test(first.partOfSpeech) &&
      end - comma < 8 &&
      !hasVerb(telling, comma, end);
    if (end > 0 && joins && hasVerb(telling, 0, comma)) return [without(tokens, comma, end + 1)];
    const isAhead = tree.words.some(
      ({ token, relation, head }) => relation === 'nsubj' && token < comma && (tree.words[head]?.token ?? -1) > end,
    );
    if (end > 0 && isAhead && opensPredicate(telling, end + 1) && !hasVerb(telling, 0, comma))
      return [without(tokens, comma, end + 1)];
  }
  return undefined;
};
