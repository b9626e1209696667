export function say(step: string, text: string): void;
export function loadEnvironment(): void;
export function nodeFor(memory: number): readonly string[];
export const served: {
  readonly node: readonly string[];
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};
