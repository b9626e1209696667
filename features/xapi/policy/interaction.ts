import type { Gradable } from '@/core/grading';
import { matchesIn, textsIn } from '@/features/items/schema/response';

type Component = { readonly id: string; readonly description: Readonly<Record<string, string>> };
type Lists = {
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
};

/** An item as an interaction of xAPI 1.0.3 (part 2, 2.4.4.1), and a response to it as `result.response` tells it. */
export type Interaction = Lists & {
  readonly interactionType: 'choice' | 'true-false' | 'fill-in' | 'numeric' | 'sequencing' | 'matching' | 'other';
  readonly correctResponsesPattern: readonly string[];
};
export type Interacted = { readonly interaction: Interaction; readonly response: string };

/** Parts of one response are joined by it, and the two sides of a pair by the other. */
const and = '[,]';
const to = '[.]';

export function interactionOf(item: Gradable, response: string, language: string): Interacted {
  const listed = (texts: readonly string[], letter: string): readonly Component[] =>
    texts.map((text, at) => ({ id: `${letter}${at}`, description: { [language]: text } }));
  switch (item.kind) {
    case 'multiple-choice':
    case 'evidence':
      return choosing(item.choices, [item.key], [response]);
    case 'multiple-response':
      return choosing(item.choices, item.keys, textsIn(response));
    case 'cloze':
    case 'short-answer': {
      if (item.kind === 'cloze' && item.choices) return choosing(item.choices, [item.key], [response]);
      const right = [...new Set([item.key, ...item.accepted])];
      return { interaction: { interactionType: 'fill-in', correctResponsesPattern: right }, response };
    }
    case 'true-false': {
      const truth = (text: string) => `${text === item.choices[0]}`;
      const interaction = { interactionType: 'true-false', correctResponsesPattern: [truth(item.key)] } as const;
      return { interaction, response: truth(response) };
    }
    case 'numeric': {
      const range = `${item.amount - item.tolerance}[:]${item.amount + item.tolerance}`;
      return { interaction: { interactionType: 'numeric', correctResponsesPattern: [range] }, response };
    }
    case 'date':
      return { interaction: { interactionType: 'other', correctResponsesPattern: [item.date] }, response };
    case 'ordering': {
      const steps = item.steps.map(({ text }) => text);
      const ids = steps.map((_, at) => `s${at}`);
      const given = textsIn(response).flatMap((text) => ids[steps.indexOf(text)] ?? []);
      const interaction = { interactionType: 'sequencing', choices: listed(steps, 's') } as const;
      return { interaction: { ...interaction, correctResponsesPattern: [ids.join(and)] }, response: given.join(and) };
    }
    case 'matching': {
      const prompts = item.pairs.map(({ prompt }) => prompt);
      const targets = [...new Set([...item.pairs.map(({ match }) => match), ...item.choices])];
      const paired = (matchOf: (prompt: string) => string | undefined) =>
        prompts.flatMap((prompt, at) => {
          const target = targets.indexOf(matchOf(prompt) ?? '');
          return target < 0 ? [] : [`p${at}${to}m${target}`];
        });
      const right = paired((prompt) => item.pairs.find((pair) => pair.prompt === prompt)?.match).join(and);
      const given = matchesIn(response);
      const lists = { source: listed(prompts, 'p'), target: listed(targets, 'm') };
      return {
        interaction: { interactionType: 'matching', ...lists, correctResponsesPattern: [right] },
        response: paired((prompt) => given.get(prompt)).join(and),
      };
    }
  }

  function choosing(texts: readonly string[], keys: readonly string[], given: readonly string[]): Interacted {
    const idsOf = (some: readonly string[]) =>
      texts.flatMap((text, at) => (some.includes(text) ? [`c${at}`] : [])).join(and);
    const interaction = { interactionType: 'choice', choices: listed(texts, 'c') } as const;
    return { interaction: { ...interaction, correctResponsesPattern: [idsOf(keys)] }, response: idsOf(given) };
  }
}
