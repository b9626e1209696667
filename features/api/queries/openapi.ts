import { z } from 'zod';
import words from '@/content/messages/en/api.json';
import { exportFormats } from '@/features/exchange/queries/export';
import { scopes } from '@/features/tokens/schema';
import { operations } from '../operations/find-operation';
import { type ProblemCode, problems, rates, replyHours } from '../policy';
import type { Operation } from '../schema/operation';

type Json = Record<string, unknown>;

const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  detail: z.string(),
  reason: z.string().optional(),
  errors: z.array(z.object({ at: z.string(), detail: z.string() })).optional(),
});

/** The OpenAPI 3.1 document, made from the shapes that the handlers check with. */
export function getOpenApi(origin: string): Json {
  const paths: Record<string, Json> = {};
  for (const one of operations) paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: documented(one) };
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Fakta', version: '1', summary: words.summary, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: `${origin}/api/v1` }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: `${words.token} ${scopes.join(', ')}.` },
      },
      schemas: { Problem: schemaOf(problemShape, 'output') },
      headers: {
        RateLimit: { description: 'What is left, and for how many seconds.', schema: { type: 'string' } },
        'RateLimit-Policy': {
          description: `${rates.token.most} requests in ${rates.token.seconds} seconds for a token.`,
          schema: { type: 'string' },
        },
      },
      responses: Object.fromEntries(problemCodes.map((code) => [code, problemAnswer(code)])),
    },
  };
}

const problemCodes = Object.keys(problems) as readonly ProblemCode[];

function documented({ id, method, path, scope, query, body, bodyExample, status, answer }: Operation): Json {
  return {
    operationId: id,
    summary: (words.operations as Record<string, string>)[id],
    tags: [path.split('/')[1]],
    // In OpenAPI 3.1 the names beside a bearer scheme are those of the roles it needs.
    security: [{ token: scope ? [scope] : [] }],
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => pathParameter(name)),
      ...queryParameters(query),
      ...(method === 'POST' ? [idempotencyKey] : [ifNoneMatch]),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input'), example: bodyExample } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: status === 201 ? 'Done.' : 'As asked.',
        headers: rateHeaders,
        content:
          answer === 'file'
            ? { '*/*': { schema: { type: 'string' } } }
            : { 'application/json': { schema: schemaOf(answer, 'output') } },
      },
      ...(method === 'GET'
        ? { 304: { description: 'It is as `If-None-Match` says it was.', headers: rateHeaders } }
        : {}),
      ...problemAnswers(method, body !== null),
    },
  };
}

const rateHeaders = {
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
} as const;

const ifNoneMatch = { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } };
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: `The same key and request is done once and answered the same for ${replyHours} hours.`,
  schema: { type: 'string', minLength: 1, maxLength: 100 },
};

function pathParameter(name: string): Json {
  const schema =
    name === 'format' ? { type: 'string', enum: exportFormats } : { type: 'string', pattern: '^[\\w-]{1,64}$' };
  return { name, in: 'path', required: true, schema };
}

function queryParameters(query: z.ZodType): readonly Json[] {
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => {
    const parameter = { name, in: 'query', required: required.includes(name), schema };
    return description === undefined ? parameter : { ...parameter, description };
  });
}

/** What a POST can meet beside a GET. */
const ofWrites: readonly ProblemCode[] = ['conflict', 'invalid-json', 'body-too-large', 'unsupported-media-type'];

function problemAnswers(method: string, hasBody: boolean): Json {
  const codes = problemCodes.filter(
    (code) => method === 'POST' || !(ofWrites.includes(code) || code.startsWith('idempotency')),
  );
  const shown = codes.filter((code) => code !== 'method-not-allowed' && (hasBody || !ofWrites.includes(code)));
  // Several codes of one status are one answer: what sets them apart is `code`.
  return Object.fromEntries(
    [...new Set(shown.map((code) => problems[code][0]))].map((status) => {
      const [first = 'internal'] = shown.filter((code) => problems[code][0] === status);
      return [`${status}`, { $ref: `#/components/responses/${first}` }];
    }),
  );
}

function problemAnswer(code: ProblemCode): Json {
  const [status, title] = problems[code];
  const example = {
    type: `/docs/api#${code}`,
    title,
    status,
    code,
    detail: (words.problems as Record<string, string>)[code],
  };
  const same = problemCodes.filter((other) => problems[other][0] === status);
  return {
    description: same.map((other) => `\`${other}\`: ${problems[other][1]}.`).join(' '),
    headers: rateHeaders,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } },
  };
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  return schema;
}
