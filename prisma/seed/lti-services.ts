import type { IncomingMessage } from 'node:http';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';

export type Score = {
  readonly userId: string;
  readonly scoreGiven?: number;
  readonly scoreMaximum?: number;
  readonly activityProgress: string;
  readonly gradingProgress: string;
  readonly timestamp: string;
};

type Member = { readonly user_id: string; readonly name?: string; readonly roles: string[]; readonly status?: string };

/** How an answer is written. */
export type Reply = (value: unknown, status?: number, headers?: object) => void;

/** What the learning platform of the tests gives the server of a tool: tokens, a column for scores, its members, and what it tells of itself. */
export abstract class LtiServices {
  readonly scores: Score[] = [];
  members: Member[] = [];
  /** What its services answer instead, while it is set. */
  failing: number | null = null;
  /** Whether there is a column for scores. */
  hasLineItem = true;
  tokensGiven = 0;
  private tokens = new Map<string, readonly string[]>();
  private seen = new Set<string>();

  protected constructor(
    readonly origin: string,
    readonly clientId: string,
    readonly contextId: string,
    /** The keys of the tool. */
    protected readonly toolKeys: () => Promise<JSONWebKeySet>,
  ) {}

  /** Tokens given so far are worth nothing any more. */
  forgetTokens(): void {
    this.tokens.clear();
  }

  protected async giveToken(asked: URLSearchParams) {
    must(asked.get('grant_type') === 'client_credentials', 'grant_type');
    must(
      asked.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      'client_assertion_type',
    );
    const keys = createLocalJWKSet(await this.toolKeys());
    const { payload } = await jwtVerify(asked.get('client_assertion') ?? '', keys, {
      algorithms: ['RS256'],
      issuer: this.clientId,
      subject: this.clientId,
      audience: `${this.origin}/token`,
      requiredClaims: ['iat', 'exp', 'jti'],
      clockTolerance: 10 ** 9,
    });
    must(this.once(`jti ${payload.jti}`), 'a jti used twice');
    this.tokensGiven += 1;
    const token = `token-${this.tokensGiven}`;
    this.tokens.set(token, (asked.get('scope') ?? '').split(' '));
    return { access_token: token, token_type: 'Bearer', expires_in: 3600, scope: asked.get('scope') };
  }

  private may(request: IncomingMessage, scope: string): boolean {
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    return this.tokens.get(token)?.includes(`https://purl.imsglobal.org/spec/${scope}`) ?? false;
  }

  protected takeScore(request: IncomingMessage, url: URL, body: string, json: Reply): void {
    if (this.failing) {
      json({}, this.failing);
      return;
    }
    if (!this.may(request, 'lti-ags/scope/score')) {
      json({}, 401);
      return;
    }
    if (!this.hasLineItem) {
      json({}, 404);
      return;
    }
    must(url.searchParams.get('type_id') === '7', 'the query of the line item is lost');
    must(request.headers['content-type'] === 'application/vnd.ims.lis.v1.score+json', 'content-type');
    const score: Score = JSON.parse(body);
    must(['Completed', 'Submitted', 'InProgress'].includes(score.activityProgress), 'activityProgress');
    must(['FullyGraded', 'Pending'].includes(score.gradingProgress), 'gradingProgress');
    must((score.scoreGiven === undefined) === (score.scoreMaximum === undefined), 'a score without its maximum');
    const last = this.scores.findLast(({ userId }) => userId === score.userId);
    if (last && last.timestamp >= score.timestamp) {
      json({}, 409);
      return;
    }
    this.scores.push(score);
    json({});
  }

  protected tellMembers(request: IncomingMessage, url: URL, json: Reply): void {
    if (this.failing) {
      json({}, this.failing);
      return;
    }
    if (!this.may(request, 'lti-nrps/scope/contextmembership.readonly')) {
      json({}, 401);
      return;
    }
    const from = Number(url.searchParams.get('from') ?? 0);
    const next =
      from + 2 < this.members.length ? { link: `<${this.origin}/members?from=${from + 2}>; rel="next"` } : {};
    json({ id: url.href, context: { id: this.contextId }, members: this.members.slice(from, from + 2) }, 200, next);
  }

  protected configuration() {
    const { origin } = this;
    return {
      issuer: origin,
      authorization_endpoint: `${origin}/auth`,
      token_endpoint: `${origin}/token`,
      jwks_uri: `${origin}/jwks`,
      registration_endpoint: `${origin}/register`,
      'https://purl.imsglobal.org/spec/lti-platform-configuration': { product_family_code: 'moodle', version: '5.0' },
    };
  }

  protected once(what: string): boolean {
    if (this.seen.has(what)) return false;
    this.seen.add(what);
    return true;
  }
}

/** What a tool may not do. */
export function must(is: boolean, what: string): void {
  if (!is) throw new Error(`The platform refuses: ${what}`);
}
