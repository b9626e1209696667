export function say(step: string, text: string): void;
export function loadEnvironment(): void;
