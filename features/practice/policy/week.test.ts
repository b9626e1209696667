import { expect, test } from 'vitest';
import { seedOf } from './week';

test('the seed of a week is its number', () => expect(seedOf('2026-W48')).toBe(202648));
