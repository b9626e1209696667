import type { Fact } from '../../facts/index.ts';
import type { Frames, MatchKind } from '../draft.ts';
import { capitalise, gap } from '../text.ts';
import { listed } from './rules/list.ts';
import { askInverted, ownedByName, without } from './telling.ts';

const longestEvent = 16;

const matching: Readonly<Record<MatchKind, (lead: string) => string>> = {
  office: () => 'Match each person with their office or role.',
  row: (lead) => {
    const counted = `${lead.charAt(0).toLowerCase()}${lead.slice(1)}`.replace(/^(?:the|an?) /, '');
    if (lead === '') return 'Match each entry with its figure.';
    return isPhrase(counted)
      ? `Match each entry in the ${counted} with its figure.`
      : `Match each entry with its figure. ${lead}.`;
  },
  date: () => 'Match each event with its date.',
};

/** "final recount totals", not "these are the totals": a few words without a verb of their own. */
function isPhrase(text: string): boolean {
  return (
    text.split(' ').length <= 6 &&
    !/\b(?:is|are|was|were|has|have|had|here|how|who|what|where|this|these|will|as|at|by|in|on)\b/i.test(text)
  );
}

export const frames: Frames = {
  order: 'Put the events in order, the earliest first.',
  match: (kind, lead) => matching[kind](lead),
  headline: (title) => `Complete this headline: “${title}”`,
  holder: holderOf,
  prove: (claim) => `Which sentence proves that ${claim}?`,
  event: eventOf,
  act: actOf,
  why: whyOf,
  list: listed,
};

/** Everybody knows who holds it, or it is a rank: nothing that helps to tell who is meant. */
const unsaid =
  /^(?:former )?(?:vice[- ])?(?:president|prime minister|king|queen|pope|emperor|chancellor)\b|^(?:\p{L}+ )?(?:general|colonel|captain|sergeant|lieutenant|minister|officer|official|member|inspector)$/iu;

/** "the mayor of Leeds, ____,", "East Germany's leader, ____,", "the poet ____": what is long is set off by commas. */
function holderOf(office: string): string | undefined {
  if (unsaid.test(office) || !office.includes(' ')) return undefined;
  // "Police Chief ____": a title in capitals stands right before the name.
  if (/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*$/u.test(office)) return `${office} ${gap}`;
  const told = ownedByName.test(office) ? office : `the ${office.replace(/^(?:the|an?) /i, '')}`;
  return / (?:of|for|at|in|to) |['’]s? /.test(office) ? `${told}, ${gap},` : `${told} ${gap}`;
}

/** States are no events. */
const stative =
  /^(is|are|was|were|be|has|have|had|became|becomes|remained|remains|seemed|belonged|belongs|contained|held|knew|lay|lived|stood)( (?:been|a|the|to)\b.*)?$/;

/** The fact without its date, short. */
function eventOf({ slots, time, source, predicate }: Fact): string | undefined {
  if (!time || source || stative.test(predicate?.text ?? '')) return undefined;
  const text = without(slots, time)
    .map((slot) => slot.text)
    .join(' ')
    .replace(/,$/, '');
  return text.split(' ').length <= longestEvent && !/\d{4}/.test(text) ? `${capitalise(text)}.` : undefined;
}

/** A deed is asked with its time: "What did the tribunal do on 19 June 2024?" */
function actOf(fact: Fact): string | undefined {
  const { subject, time, predicate, voice } = fact;
  if (
    !subject ||
    !time ||
    !predicate ||
    voice !== 'active' ||
    !/^(\p{Ll}+ly )?\p{Ll}+(ed|t|d|e|n|g|w|k|m)( |$)/u.test(predicate.text) ||
    stative.test(predicate.text) ||
    /^(said|had|has|have|will|would|may|might|can|could|rose|fell|grew|received|got|suffered|lost|died|reached)\b/.test(
      predicate.text,
    )
  )
    return undefined;
  const told = { ...time, text: time.text.charAt(0).toLowerCase() + time.text.slice(1), fronted: false };
  return askInverted(
    'what',
    { ...fact, predicate: { ...predicate, text: 'did' }, slots: [subject, predicate, told] },
    predicate,
  )?.replace(/\?$/, '?');
}

/** "Why is the advisory a precaution?": only what the article gives the cause of. */
function whyOf(fact: Fact): string | undefined {
  return fact.cause && fact.subject && fact.predicate ? askInverted('why', fact, fact.cause) : undefined;
}
