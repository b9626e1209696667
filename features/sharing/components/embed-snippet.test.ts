import { expect, test } from 'vitest';
import { html } from '@/lib/html';
import { embedSnippet } from './embed-snippet';

test('the snippet is one named frame', () => {
  expect(embedSnippet({ origin: 'https://fakta.example', code: 'abc-1', name: 'Kuis: Gempa' })).toBe(
    '<iframe src="https://fakta.example/embed/abc-1" title="Kuis: Gempa" width="100%" height="280" style="border:0;max-width:40rem" loading="lazy"></iframe>',
  );
});

test.each([
  ['" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
  ["<script>'&amp;'</script>", '&lt;script&gt;&#39;&amp;amp;&#39;&lt;/script&gt;'],
])('a title such as %s stays a title', (name, escaped) => {
  expect(embedSnippet({ origin: 'https://fakta.example', code: 'a', name })).toContain(` title="${escaped}" `);
});

test('only values are escaped', () => expect(html`<p>${'<'}${3}</p>`).toBe('<p>&lt;3</p>'));
