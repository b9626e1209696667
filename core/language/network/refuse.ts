/** @throws Error "Expected ... in the model file, got .... Export the model again ...". */
export function refuse(expected: string, got: unknown): never {
  throw new Error(
    `Expected ${expected} in the model file, got ${got}. Export the model again, or take the file from content/ afresh.`,
  );
}
