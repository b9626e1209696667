import type { Gate } from '../../candidate.ts';
import { bare } from './bare.ts';
import { definites } from './definites.ts';
import { obvious } from './obvious.ts';
import { shape } from './shape.ts';
import { thin } from './thin.ts';
import { trivia } from './trivia.ts';

/** What English refuses besides what all languages do. */
export const englishGates: readonly Gate[] = [shape, bare, definites, obvious, trivia, thin];
