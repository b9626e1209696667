export function say(step: string, text: string): void;
