import type { Fact } from '../../facts/index.ts';
import type { Composed } from '../make-quiz.ts';
import type { Question } from '../question.ts';

/** All that the generator makes of an article, one line a fact and a few an item, so that a change reads as a diff. */
export function goldenPage(title: string, facts: readonly Fact[], { questions, chosen, rejected }: Composed): string {
  const rules = new Map(chosen.map(({ question, draft }) => [question.id, draft.rule]));
  const head = `${title}\n${facts.length} facts, ${questions.length} items, ${rejected.length} refused (${counted(rejected.map(({ gate }) => gate))})`;
  const told = facts.map(factLine).join('\n');
  const items = questions.map((question) => itemLines(question, rules.get(question.id) ?? ''));
  return `${[head, told, ...items].join('\n\n')}\n`;
}

/** "said quantity: Menurut BPBD, ..." */
export function factLine({ status, kind, text }: Fact): string {
  return `${status} ${kind}: ${text}`;
}

function itemLines(question: Question, rule: string): string {
  const first = question.stimulus ? [`  read first: ${question.stimulus.text}`] : [];
  return [`[${question.kind}] ${question.stem}`, ...first, `  rule: ${rule}`, ...answerLines(question)].join('\n');
}

function answerLines(question: Question): readonly string[] {
  switch (question.kind) {
    case 'ordering':
      return question.steps.map(({ date, text }) => `  ${date} ${text}`);
    case 'matching':
      return question.pairs.map(({ prompt, match }) => `  ${prompt} = ${match}`);
    case 'numeric':
      return [`  key: ${question.key} (${question.amount} ± ${question.tolerance} ${question.unit})`];
    case 'date':
      return [`  key: ${question.key} (${question.date})`];
    case 'short-answer':
      return [`  key: ${question.accepted.join(' | ')}`];
    case 'multiple-response':
      return question.choices.map((choice) => `  ${question.keys.includes(choice) ? '+' : '-'} ${choice}`);
    case 'cloze':
      return question.choices ? marked(question.choices, question.key) : [`  key: ${question.accepted.join(' | ')}`];
    default:
      return marked(question.choices, question.key);
  }
}

/** "+" before the key, "-" before what is wrong. */
function marked(choices: readonly string[], key: string): readonly string[] {
  return choices.map((choice) => `  ${choice === key ? '+' : '-'} ${choice}`);
}

function counted(names: readonly string[]): string {
  const all = [...new Set(names)].sort();
  return all.map((name) => `${name} ${names.filter((other) => other === name).length}`).join(', ');
}
