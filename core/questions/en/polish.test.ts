import { describe, expect, test } from 'vitest';
import { frames } from './frames.ts';
import { polished } from './polish.ts';

describe('polished', () => {
  test.each([
    ['Which river burst its banks 27 September 2018?', 'Which river burst its banks on 27 September 2018?'],
    ['27 September 2018, the river burst its banks.', 'On 27 September 2018, the river burst its banks.'],
    ['Specifically, what fell by 3%?', 'What fell by 3%?'],
    ['Who met until 11:40 p.m?', 'Who met until 11:40 p.m.?'],
    ['It began at 2:30 p.m. on 3 May 2019.', 'It began at 2:30 p.m. on 3 May 2019.'],
    ['And ____ of water poured into it.', '____ of water poured into it.'],
    ['It was open on 11 February 2021 afternoon.', 'It was open on the afternoon of 11 February 2021.'],
    ['On the evening of 3 May 2019, it closed.', 'On the evening of 3 May 2019, it closed.'],
    ['Between 3 May 2019 and 4 May 2019 it closed.', 'Between 3 May 2019 and 4 May 2019 it closed.'],
  ])('%s', (stem, told) => expect(polished(stem)).toBe(told));
});

describe('a list of figures', () => {
  test.each([
    ['Final recount totals', 'Match each entry in the final recount totals with its figure.'],
    ['The full result', 'Match each entry in the full result with its figure.'],
    ['', 'Match each entry with its figure.'],
    ['These are the seats that were won', 'Match each entry with its figure. These are the seats that were won.'],
  ])('%s', (lead, stem) => expect(frames.match('row', lead)).toBe(stem));
});
