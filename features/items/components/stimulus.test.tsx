import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Stimulus } from './stimulus';

const words = { from: 'Dari artikel:', leftOut: 'bagian yang dihilangkan' };
const render = (text: string | null | undefined) =>
  renderToStaticMarkup(<Stimulus text={text} language="id" words={words} />);

test('words that were left out have a name of their own', () => {
  const html = render('ASEAN kini beranggotakan […] negara.');
  expect(html).toContain('<p class="text-sm text-quiet">Dari artikel:</p>');
  expect(html).toMatch(
    /beranggotakan <span><span role="img" aria-label="bagian yang dihilangkan"[^>]*>\[…\]<\/span> negara/,
  );
});

test('nothing is shown where a question stands by itself, nor of what a device keeps since before', () => {
  expect(render(null)).toBe('');
  expect(render(undefined)).toBe('');
});
