import type { Operation } from '../schema/operation';
import { classOperations } from './classes';
import { quizOperations } from './quizzes';

/** Everything that can be asked under `/api/v1`: what is not here has no address there, and what is here is documented. */
export const operations: readonly Operation[] = [...classOperations, ...quizOperations];

export type Found = { readonly operation: Operation; readonly params: Readonly<Record<string, string>> };

/** The operation at an address ("/quizzes/abc"); the methods there are, where it has none of this method. */
export function findOperation(
  method: string,
  path: string,
): { readonly found: Found } | { readonly methods: readonly string[] } {
  const here = operations.flatMap((operation) => {
    const params = match(operation.path, path);
    return params ? [{ operation, params }] : [];
  });
  const found = here.find(({ operation }) => operation.method === method);
  return found ? { found } : { methods: [...new Set(here.map(({ operation }) => operation.method))] };
}

/** "/quizzes/{quizId}" and "/quizzes/abc" -> quizId: abc. What stands in braces is an id, never empty. */
function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const [parts, given] = [pattern.split('/'), path.split('/')];
  if (parts.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const there = given[at] ?? '';
    if (name ? !/^[\w-]{1,64}$/.test(there) : part !== there) return null;
    if (name) params[name] = there;
  }
  return params;
}
