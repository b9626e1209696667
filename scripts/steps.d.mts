export function say(step: string, text: string): void;
export function loadEnvironment(): void;
export const served: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };
