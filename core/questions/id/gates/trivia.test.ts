import { expect, test } from 'vitest';
import { candidateOf } from '../../../../scripts/quiz/candidate-of.ts';
import { trivia } from './trivia.ts';

const rain = 'Hujan turun deras di pegunungan sejak pagi. ';
const opened = 'membuka 12 cabang di Palu pada 2021.';

test.each([
  ['who is told with an age', `${rain.repeat(4)}Siti Rahmawati (43) ${opened}`, '', /Siti Rahmawati only stood by/],
  ['who is not', `${rain.repeat(4)}Siti Rahmawati ${opened}`, '', undefined],
  ['who opens the news', `Siti Rahmawati (43) ${opened} ${rain.repeat(4)}`, '', undefined],
  ['who stands in the title', `${rain.repeat(4)}Siti Rahmawati (43) ${opened}`, 'Cabang Siti Rahmawati', undefined],
  [
    'who is named again and again',
    `${rain.repeat(4)}Siti Rahmawati (43) ${opened} ${'Siti Rahmawati datang lagi. '.repeat(3)}`,
    '',
    undefined,
  ],
])('%s', (_, body, title, says) => {
  const { candidate, setting } = candidateOf(body, { rule: 'gap: count', kind: 'cloze', title });
  const said = trivia.refuse(candidate, setting);
  if (says) expect(said).toMatch(says);
  else expect(said).toBeUndefined();
});
