export type PersonalColumn = {
  /** "Attempt". */
  readonly model: string;
  /** "userId". */
  readonly column: string;
  /** What the column holds of the person. */
  readonly holds: 'id' | 'email';
};

/**
 * Every column of the schema that leads to a person: the keys of relations to `User`, and e-mail addresses. What hangs
 * on such a row (the answers of an attempt, the reviews of a card) goes where the row goes.
 */
export function personalColumns(schema: string): readonly PersonalColumn[] {
  return [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model = '', body = '']) => [
    ...[...body.matchAll(/^ +\w+ +User\?? .*fields: \[(\w+)\]/gm)].map(
      ([, column = '']) => ({ model, column, holds: 'id' }) as const,
    ),
    ...[...body.matchAll(/^ +(\w*email\w*) +String/gim)].map(
      ([, column = '']) => ({ model, column, holds: 'email' }) as const,
    ),
  ]);
}
