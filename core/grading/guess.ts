import type { Gradable } from './grade.ts';
import { fairShare } from './parts.ts';

/**
 * The points that a guess earns on average, 0 to 1: one drawn from all responses that can be graded, each as likely. Null for what is typed, which nobody gets by chance. It
 * follows the rules of `parts.ts`.
 */
export function guessPoints(question: Gradable): number | null {
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false':
    case 'evidence':
      return 1 / question.choices.length;
    case 'cloze':
      return question.choices ? 1 / question.choices.length : null;
    case 'multiple-response':
      return guessMany(question.keys.length, question.choices.length - question.keys.length);
    case 'ordering':
      return guessOrder(question.steps.length);
    case 'matching':
      return 1 / question.choices.length;
    case 'short-answer':
    case 'numeric':
    case 'date':
      return null;
  }
}

/** Of all ways to take at least one of the choices: so many ways to take `hits` of the right ones and `misses` of the others. */
function guessMany(right: number, wrong: number): number {
  let [points, ways] = [0, 0];
  for (let hits = 0; hits <= right; hits += 1) {
    for (let misses = 0; misses <= wrong; misses += 1) {
      if (hits + misses === 0) continue;
      const count = combinations(right, hits) * combinations(wrong, misses);
      points += count * fairShare([hits, right], [misses, wrong]);
      ways += count;
    }
  }
  return points / ways;
}

/** Of all orders: so many have this number of pairs the wrong way round (the Mahonian numbers, built up step by step). */
function guessOrder(steps: number): number {
  let orders = [1];
  for (let size = 2; size <= steps; size += 1) {
    const longer = Array<number>(orders.length + size - 1).fill(0);
    for (const [wrong, count] of orders.entries()) {
      for (let more = 0; more < size; more += 1) longer[wrong + more] = (longer[wrong + more] ?? 0) + count;
    }
    orders = longer;
  }
  const pairs = orders.length - 1;
  const points = orders.map((count, wrong) => count * fairShare([pairs - wrong, pairs], [wrong, pairs]));
  return add(points) / add(orders);
}

function combinations(of: number, taken: number): number {
  let count = 1;
  for (let at = 1; at <= taken; at += 1) count = (count * (of - taken + at)) / at;
  return count;
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
