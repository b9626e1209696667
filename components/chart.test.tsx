import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CountChart } from './bar-chart';
import { ShareChart, TwoShares } from './chart';
import { ScatterChart } from './scatter-chart';
import { ShareSteps } from './share-steps';

const chart = (...shares: number[]) =>
  renderToStaticMarkup(
    <ShareChart
      points={shares.map((share, at) => ({ key: `${at}`, share }))}
      label="Nilai"
      ticks={['0%', '50%', '100%']}
      ends={['1 Jan', '2 Feb']}
    />,
  );

test('the first point stands left, the last right; nothing is at the bottom, all at the top', () => {
  expect(chart(0, 0.5, 1)).toContain('d="M3,100L50,50L97,0"');
});

test('one point stands in the middle, with one date', () => {
  const markup = chart(0.8);
  expect(markup).toContain('d="M50 20h0.001"');
  expect(markup).toContain('1 Jan');
  expect(markup).not.toContain('2 Feb');
});

test('two lines differ in shape, and a place without a share is a gap', () => {
  const points = (...shares: (number | null)[]) => shares.map((share, at) => ({ key: `${at}`, share }));
  const markup = renderToStaticMarkup(
    <TwoShares
      names={['Ketepatan', 'Teringat']}
      lines={[points(0, null, 1), points(null, 1, 1)]}
      label="Minggu"
      ticks={['0%', '50%', '100%']}
      ends={['1 Jan', '2 Feb']}
    />,
  );
  expect(markup).toContain('d="M3 100h0.001M97 0h0.001" stroke-width="9" stroke-linecap="round"');
  expect(markup).toContain('d="M50,0L97,0" stroke-width="2" stroke-dasharray="5 4"');
  expect(markup).toContain('d="M50 0h0.001M97 0h0.001" stroke-width="9" stroke-linecap="square"');
});

test('the highest bar fills the picture; nothing is no bar', () => {
  const bars = [2, 0, 4].map((count, at) => ({ key: `${at}`, count }));
  const markup = renderToStaticMarkup(<CountChart bars={bars} label="Ulangan" ends={['1 Jan', '3 Jan']} most="4" />);
  expect(markup.match(/v-\d+h/g)).toEqual(['v-50h', 'v-100h']);
});

test('points of two measures: the lowest level is the bottom, points that nearly fall together share a dot', () => {
  const markup = renderToStaticMarkup(
    <ScatterChart
      points={[
        { key: 'a', x: 0.5, y: 0, word: '1' },
        { key: 'b', x: 0.52, y: 0.01, word: '2' },
        { key: 'c', x: 1, y: 0.8, word: '3' },
      ]}
      label="Soal"
      levels={[-0.2, 0, 0.8].map((y) => ({ y, word: `${y}` }))}
      borders={[0.3]}
      ends={['sukar', 'mudah']}
    />,
  );
  expect(markup).toContain('d="M50 80h0.001M100 0h0.001"');
  expect(markup).toContain('d="M30 0V100"');
  expect(markup).toMatch(/left:50%;bottom:20%">1, 2</);
});

test('a group without a share, or with none, has no bar; all fills the height', () => {
  const markup = renderToStaticMarkup(<ShareSteps shares={[null, 0, 0.5, 1]} />);
  expect(markup.match(/v-\d+h/g)).toEqual(['v-50h', 'v-100h']);
});
