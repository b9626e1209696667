import { expect, test } from 'vitest';
import { dangling, deictic, leaning, lints } from './lints.ts';

test.each([
  'Before he touches the instrument, who claps his hands?',
  'The second, known as Plan B, broke through at some ____.',
  'Who described the way it had been handled as shabby?',
  'An estimated ____ tried out the service over the weekend.',
  'An earlier version ran from 2002 to ____.',
  'About how many libraries have closed in the past three years?',
  'Who opened the bridge yesterday?',
  'His successor is ____, an economist who was born in Rotterdam.',
  'Close by stands the obelisk of Axum, carried away after the invasion of ____.',
  'Pierre de Fermat claimed in about ____ that nothing of the kind is possible with cubes.',
])('points out of itself: %s', (stem) => expect(dangling.check(stem)).toBeDefined());

test.each([
  'Who said that he would resign as prime minister?',
  'An earlier version of the detector ran from 2002 to 2010.',
  'Who was arrested after he brought a clock to school?',
])('stands alone: %s', (stem) => expect(dangling.check(stem)).toBeUndefined());

test.each([
  'His one defeat came at home.',
  'Of that, little was left.',
  'With their numbers, the Inuit will lead.',
  'The protection it offers is modest.',
  'Two years later the town was rebuilt.',
])('the front of it belongs to the sentence before: %s', (text) => expect(leaning.check(text)).toBeDefined());

test.each([
  'The bridge that they built is closed.',
  'The company said it would close.',
  'Daniel Ward sold his ferries.',
])('its front stands by itself: %s', (text) => expect(leaning.check(text)).toBeUndefined());

test('a month of which no year is told points farther than the sentence before', () => {
  expect(deictic.check('Some ____ had been tested since January, he said.')).toBeDefined();
  expect(deictic.check('Some ____ had been tested since January 2021, he said.')).toBeUndefined();
});

test('a part of a day, of no day', () => {
  expect(deictic.check('By dinner time, ____ had put up the sign.')).toBeDefined();
  expect(deictic.check('At the dinner, ____ had put up the sign.')).toBeUndefined();
});

test('"this country" is the one of the newspaper', () => {
  expect(deictic.check('Some ____ in this country are thought to be ill.')).toBeDefined();
  expect(deictic.check('Some ____ in that country are thought to be ill.')).toBeUndefined();
});

const faults = (text: string) => lints.filter(({ check }) => check(text) !== undefined).map(({ name }) => name);

test.each([
  ['The chief executive ____ called the ruling regrettable.', 'office without its commas'],
  ['Under current rules only, the first ____ of a deposit is fully protected.', 'only behind'],
  ['Daniel Ward sold 12 ships and, on ____.', 'stump'],
  ['According to she, who had reported cracks in the turf?', 'subject after according to'],
  ["The winner's cheque is for ____, or about £1.8m.", 'other currency'],
  ["The winner's cheque is for $2.5m, or about ____.", 'other currency'],
  ['According to ____, the ferry was late.', 'according to whom'],
  ['On what date did shoppers wake up to a country in which the bag could?', 'stump'],
  ['Though ____ is complying with the requests, other sites such.', 'stump'],
  ['The Madam Justice ____ named Edward Middleton.', 'office without its commas'],
  ['Louise Brown was delivered at ____ on 25 July 1978.', 'clock in figures'],
  ['Which square had thousands of supporters filled on 5 July 2015?', 'past of a past'],
  ['What did Luis Urzúa do at 9:55 p.m?', 'half a clock'],
  ['At which court was Acme Ltd sentenced on 8 March 2022 and must pay costs?', 'two verbs asked'],
  ['Who was one of about 200 people at a meeting?', 'one of many'],
  ['How many titles has Ruth Ellison since found?', 'since when'],
  ['In about how much did the phones bring in 2012?', 'sum with a preposition'],
  ['With the help of Reed Brody, in which year did victims complain?', 'another part first'],
])('%s: %s', (text, name) => expect(faults(text)).toContain(name));

test.each([
  'The chief executive of Halcyon Ferries, ____, called the ruling regrettable.',
  'According to Tom Lindqvist, how many millimetres of rain fell?',
  'The temperature stood at ____ in Leeds.',
  'The fire destroyed ____ in Leeds.',
  'At which court was Acme Ltd sentenced to pay a fine and costs?',
  'Who has led Leeds Council since 2019?',
])('%s is clean', (text) => expect(faults(text)).toEqual([]));
