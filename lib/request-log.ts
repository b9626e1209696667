import { Histogram } from 'prom-client';
import { log } from './log';
import { registry } from './metrics';
import { type Open, watchRequests } from './open-requests';
import { builtRoutes, type RouteOf } from './routes';

/** What is asked for so often, and says so little, that it is told only at the level "debug". */
const quiet: ReadonlySet<string> = new Set(['/_next/static', '/api/health', '/api/health/live', '/api/health/ready']);
/** Methods of HTTP; whatever else a client invents is not repeated. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** From now on one line in the log for each request, and its time among the metrics. */
export function logRequests(routeOf: RouteOf = builtRoutes()): void {
  const seconds = requestSeconds();
  watchRequests((open) => {
    const told = lineOf(open, routeOf, performance.now());
    log[quiet.has(told.route) ? 'debug' : 'info'](told, 'request');
    // A live view lasts as long as someone watches: its time is no time to answer.
    if (!told.route.endsWith('/live'))
      seconds.observe({ method: told.method, route: told.route, status: told.status }, told.ms / 1000);
  });
}

/** Everything that is told of a request: nothing of what was sent, by whom or from where. */
export function lineOf({ id, method, url, response, began, status }: Open, routeOf: RouteOf, now: number) {
  return {
    requestId: id,
    method: methods.has(method) ? method : '(other)',
    route: routeOf(url),
    status: response.headersSent ? (status ?? response.statusCode) : 0,
    ms: Math.round((now - began) * 10) / 10,
    ...(response.writableFinished ? {} : { aborted: true }),
  };
}

/** Kept in the registry, so that a second start in one process, as tests do, finds the first. */
function requestSeconds(): Histogram<'method' | 'route' | 'status'> {
  const name = 'fakta_http_request_seconds';
  const known = registry().getSingleMetric(name) as Histogram<'method' | 'route' | 'status'> | undefined;
  return (
    known ??
    new Histogram({
      name,
      help: 'How long answers took, from the first byte of the request to the last of the answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry()],
    })
  );
}
