import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { NobodyWaits } from './enter-view';

vi.mock('../actions/enter', () => ({ enterAsMemberAction: '', enterAsNewAction: '' }));
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => `[${key}]` }));

test.each([
  ['not-ready', '[not-ready]'],
  ['class-full', '[class-full]'],
  ['title', '[state]'],
  [undefined, '[state]'],
])('who came in and is led no further is told why: %s', async (fault, words) => {
  const shown = renderToStaticMarkup(await NobodyWaits({ fault }));
  expect(shown).toContain(words);
  expect(shown).toContain('[title]');
});
