import { expect, test } from 'vitest';
import { dangling } from './lints.ts';

test.each([
  'Before he touches the instrument, who claps his hands?',
  'Who described the way it had been handled as shabby?',
  'An estimated ____ tried out the service over the weekend.',
  'An earlier version ran from 2002 to ____.',
  'About how many libraries have closed in the past three years?',
  'Who opened the bridge yesterday?',
])('points out of itself: %s', (stem) => expect(dangling.check(stem)).toBeDefined());

test.each([
  'Who said that he would resign as prime minister?',
  'An earlier version of the detector ran from 2002 to 2010.',
  'Who was arrested after he brought a clock to school?',
])('stands alone: %s', (stem) => expect(dangling.check(stem)).toBeUndefined());
