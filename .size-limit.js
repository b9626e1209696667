import { advice, budget } from './bench/pages/budget.ts';
import { routeChunks } from './bench/pages/route-chunks.ts';

const pages = {
  library: '/',
  article: '/articles/[slug]',
  quiz: '/attempts/[id]/[number]',
  result: '/attempts/[id]/result',
};

// Checked by `npm run size` over the built app; what a browser really loads is weighed by e2e/weight.spec.ts.
export default Object.entries(pages).map(([name, route]) => ({
  name: `our scripts on the page "${name}" (${route})`,
  path: routeChunks(route).own,
  gzip: true,
  limit: `${budget.ownScriptBytes} B`,
  message: `Over budget on the page "${name}" (app${route === '/' ? '' : route}/page.tsx). ${advice}`,
}));
