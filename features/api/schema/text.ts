import { z } from 'zod';

/** Words as forms take them: without blanks around, at most so many UTF-16 code units. PostgreSQL keeps no NUL in text. */
export const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((given) => !given.includes('\0'), 'Expected text without NUL characters.');
