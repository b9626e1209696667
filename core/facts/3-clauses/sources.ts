import { phraseOf } from '../1-trees/phrase.ts';
import { dependents, isUnbroken, lowerAt, type Tree } from '../1-trees/tree.ts';
import type { Part } from '../2-telling/slot.ts';
import type { FactGrammar } from '../grammar.ts';

/** `unsaid`: the article neither asserts it nor tells who says it. */
type Source = Part | 'unsaid' | undefined;

/** Who says what the clause tells, from the verb it depends on: "X mengatakan bahwa P", "P, kata X". */
export function sourceAbove(tree: Tree, head: number, grammar: FactGrammar): Source {
  for (let at = head; at >= 0; at = tree.words[at]?.head ?? -1) {
    if (tree.words[at]?.relation !== 'ccomp') continue;
    const verb = tree.words[at]?.head ?? -1;
    return grammar.reporting.has(lowerAt(tree, verb)) ? (speakerOf(tree, verb, grammar) ?? 'unsaid') : 'unsaid';
  }
  return undefined;
}

/** Who says it, inside the clause: "menurut X", or "kata X" between or after its words. */
export function sourceWithin(parts: readonly Part[], tree: Tree, head: number, grammar: FactGrammar): Source {
  const according = parts.find(({ opener }) => grammar.sourceOpeners.has(opener));
  if (according) return withoutOpener(according, tree);
  const said = dependents(tree, head, 'parataxis').find((child) => grammar.reporting.has(lowerAt(tree, child)));
  return said === undefined ? undefined : (speakerOf(tree, said, grammar) ?? 'unsaid');
}

function withoutOpener(part: Part, tree: Tree): Part {
  const openers = dependents(tree, part.head, 'case', 'mark').filter((at) => at < part.head);
  const fixed = openers.flatMap((at) => dependents(tree, at, 'fixed'));
  return {
    ...part,
    role: 'source',
    opener: '',
    at: part.at.filter((at) => !openers.includes(at) && !fixed.includes(at)),
  };
}

/** The subject of the verb of saying, which may stand after it. */
function speakerOf(tree: Tree, verb: number, grammar: FactGrammar): Part | undefined {
  const [subject] = dependents(tree, verb, 'nsubj');
  if (subject === undefined || grammar.relatives.has(lowerAt(tree, subject))) return undefined;
  const at = phraseOf(tree, subject, grammar);
  return isUnbroken(tree, at)
    ? { role: 'source', at, head: subject, opener: '', fronted: false, loose: false }
    : undefined;
}
