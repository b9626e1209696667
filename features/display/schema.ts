import { z } from 'zod';

/** What a person may choose of how Fakta looks; the first of each is how it looks to whoever chose nothing. */
export const choices = {
  size: ['normal', 'large', 'largest'],
  font: ['standard', 'dyslexic'],
  spacing: ['normal', 'wide'],
  contrast: ['system', 'high'],
  motion: ['system', 'reduced'],
  theme: ['system', 'light', 'dark'],
} as const;

export type Setting = keyof typeof choices;
export const settings = Object.keys(choices) as readonly Setting[];

// A word that is not on the list, from an older version or by hand, is as if nothing was chosen.
export const displaySchema = z.object({
  size: z.enum(choices.size).catch('normal'),
  font: z.enum(choices.font).catch('standard'),
  spacing: z.enum(choices.spacing).catch('normal'),
  contrast: z.enum(choices.contrast).catch('system'),
  motion: z.enum(choices.motion).catch('system'),
  theme: z.enum(choices.theme).catch('system'),
});
export type Display = z.infer<typeof displaySchema>;

export const displayCookie = 'fakta-display';

/** What was chosen, as the cookie keeps it: `size=large&theme=dark`. */
export function readDisplay(cookie: string | undefined): Display {
  return displaySchema.parse(Object.fromEntries(new URLSearchParams(cookie)));
}

/** The settings that differ from the first of their choices. */
export function chosen(display: Display): readonly (readonly [Setting, string])[] {
  return settings.filter((each) => display[each] !== choices[each][0]).map((each) => [each, display[each]]);
}

export function writeDisplay(display: Display): string {
  return new URLSearchParams(chosen(display).map(([name, value]) => [name, value])).toString();
}
