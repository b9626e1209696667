import { gap, oneLine } from '../exchange-quiz.ts';
import { stimulusClass } from '../quotation.ts';
import { type Problem, problem } from '../reading.ts';
import type { Found } from '../settle.ts';
import type { Tree } from '../xml/tree.ts';
import { answered } from './answers.ts';
import { labelStart } from './marks.ts';
import { saidIn } from './read-feedback.ts';
import { linesIn, within, wordsIn } from './tree.ts';

/** An item as it stands in its file, with what its answer is read from. */
export type ItemFile = {
  readonly item: Tree;
  readonly interaction: Tree;
  /** The `responseDeclaration` of the interaction; absent where it has none. */
  readonly declared: Tree | undefined;
  /** What Fakta wrote of its kind, if it was Fakta that wrote it. */
  readonly kind: string | undefined;
  /** The lines of the words, with the gap where something is filled in amid them. */
  readonly lines: readonly string[];
};

/** The item of an `assessmentItem`, with the names of QTI 2.1, also one written by others. */
export function readItem(item: Tree, weight: number): Found | Problem {
  const { line } = item;
  const body = item.children.find(({ name }) => name === 'itemBody');
  const interactions = within(body, /Interaction$/).filter(({ name }) => name !== 'endAttemptInteraction');
  const [interaction, another] = interactions;
  const lines = body ? linesIn(body, shownAs) : [];
  const stem = oneLine(lines.join(' '));
  if (within(body, /^(img|object|picture|audio|video|iframe|math|table|include|mediaInteraction)$/).length > 0)
    return problem(line, 'media', stem);
  if (!interaction) return problem(line, 'unsupported-kind', stem);
  // Parts of an item that are answered one by one are asked together here only as a matching.
  if (another) return problem(another.line, 'unsupported-kind', interactions.map(({ name }) => name).join(', '));
  if (within(item, /^(value|mapEntry)$|[cC]hoice$|^hottext$/).length > mostParts)
    return problem(line, 'too-many-parts', stem);
  const identifier = interaction.attributes.responseIdentifier;
  const declared = within(item, 'responseDeclaration').find((one) => one.attributes.identifier === identifier);
  const label = item.attributes.label ?? '';
  const kind = label.startsWith(labelStart) ? label.slice(labelStart.length) : undefined;
  const stimulus = oneLine(within(body, 'blockquote').filter(isStimulus).map(wordsIn).join(' '));
  const base = { stimulus, stem, because: '', evidence: [], weight };
  const found = answered({ item, interaction, declared, kind, lines }, base, saidIn(item));
  if (!found) return problem(interaction.line, 'unsupported-kind', interaction.name);
  return { ...found, noted: [...(found.noted ?? []), ...ownRules(item)] };
}

/** What compares answers otherwise than with the key is not followed. */
function ownRules(item: Tree): readonly Problem[] {
  const [rule] = within(item, /^(lte?|gte?|equalRounded|stringMatch|patternMatch|substring|customOperator)$/);
  return rule ? [problem(rule.line, 'own-rules', rule.name, false)] : [];
}

/** Of choices, answers and points together; what is read of them is compared with each other. */
const mostParts = 500;

/** What Fakta wrote to be read before the stem. */
const isStimulus = ({ attributes }: Tree) => attributes.class === stimulusClass;

/** A field is a gap; what is chosen from, also a text, belongs to the answer. */
function shownAs(part: Tree): string | undefined {
  switch (part.name) {
    case 'textEntryInteraction':
    case 'inlineChoiceInteraction':
      return gap;
    case 'simpleChoice':
    case 'simpleMatchSet':
      return '';
    case 'blockquote':
      return isStimulus(part) ? '' : undefined;
    case 'hottextInteraction':
      return `\n${wordsIn(part.children.find(({ name }) => name === 'prompt'))}\n`;
    default:
      return undefined;
  }
}
