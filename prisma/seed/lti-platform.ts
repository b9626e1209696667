import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import { db } from '../../lib/db.ts';
import { claimsOf, type Launching } from './lti-messages.ts';
import { LtiServices, must } from './lti-services.ts';

// A learning platform for the tests, on this machine: it does what the 1EdTech Security Framework 1.0, LTI Core 1.3, Deep Linking 2.0, Assignment and Grade
// Services 2.0, Names and Role Provisioning Services 2.0 and Dynamic Registration 1.0 ask of a platform, and refuses what they do not allow a tool.

const claim = 'https://purl.imsglobal.org/spec/lti/claim';

export class LtiPlatform extends LtiServices {
  readonly items: Record<string, unknown>[] = [];
  readonly registrations: Record<string, unknown>[] = [];
  readonly deploymentId = 'pemasangan-1';
  private key: CryptoKey | undefined;
  private keys: JSONWebKeySet = { keys: [] };

  private constructor(
    private readonly server: Server,
    origin: string,
    /** Where the tool is. */
    readonly tool: string,
    toolKeys: () => Promise<JSONWebKeySet>,
  ) {
    const { port } = new URL(origin);
    super(origin, `klien-${Date.now()}-${port}`, `kursus-${Date.now()}-${port}`, toolKeys);
  }

  static async start({
    port = 0,
    tool,
    toolKeys = async () => (await (await fetch(`${tool}/api/lti/jwks`)).json()) as JSONWebKeySet,
  }: {
    port?: number;
    tool: string;
    toolKeys?: () => Promise<JSONWebKeySet>;
  }): Promise<LtiPlatform> {
    const server = createServer((request, response) => {
      platform.answer(request, response).catch((error: unknown) => {
        response.writeHead(400).end(String(error));
      });
    });
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const platform = new LtiPlatform(server, origin, tool, toolKeys);
    await platform.rotate();
    return platform;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((stopped) => this.server.close(() => stopped()));
  }

  /** What the tool's admin would read off this platform. */
  get registration() {
    const { origin, clientId } = this;
    const addresses = { authUrl: `${origin}/auth`, tokenUrl: `${origin}/token`, jwksUrl: `${origin}/jwks` };
    return { name: 'Moodle Contoh', issuer: origin, clientId, ...addresses, tokenAudience: null, frameOrigins: '' };
  }

  /** Registers itself with the tool by hand. */
  async register(): Promise<string> {
    const at = new Date('2026-11-01T00:00:00Z');
    const deployments = { create: [{ deploymentId: this.deploymentId, addedAt: at }] };
    const data = { ...this.registration, registeredAt: at, deployments };
    return (await db.ltiPlatform.create({ data, select: { id: true } })).id;
  }

  /** From now on another key signs, and only that one is told. */
  async rotate(): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const shown = await exportJWK(publicKey);
    this.key = privateKey;
    this.keys = { keys: [{ ...shown, kid: await calculateJwkThumbprint(shown), alg: 'RS256', use: 'sig' }] };
  }

  /** Its public key, as PEM and the like are made of it by an attacker. */
  get publicJwk() {
    const [key] = this.keys.keys;
    if (!key) throw new Error('expected a key');
    return key;
  }

  get lineItemUrl(): string {
    return `${this.origin}/lineitems/1/lineitem?type_id=7`;
  }

  /** Where the tool's launch begins, with the parameters of a login. */
  loginAddress(launching: Launching): string {
    const asked = {
      iss: this.origin,
      login_hint: launching.subject,
      target_link_uri: `${this.tool}/api/lti/launch`,
      client_id: this.clientId,
      lti_message_hint: Buffer.from(JSON.stringify(launching)).toString('base64url'),
    };
    return `${this.tool}/api/lti/login?${new URLSearchParams(asked)}`;
  }

  /** The claims of a launch now; `now` in seconds. */
  claims(launching: Launching, nonce: string, now = Math.floor(Date.now() / 1000)): JWTPayload {
    return claimsOf(this, launching, { nonce, now });
  }

  sign(claims: JWTPayload, header: { kid?: string } = { kid: this.publicJwk.kid }): Promise<string> {
    if (!this.key) throw new Error('expected a key');
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', ...header }).sign(this.key);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const body = await bodyOf(request);
    const json = (value: unknown, status = 200, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    };
    const page = (text: string): void => {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><title>Moodle</title>${text}`);
    };
    switch (url.pathname) {
      case '/jwks':
        return json(this.keys);
      case '/auth':
        return page(await this.authenticate(url.searchParams));
      case '/course':
        return page(
          `<h1>Kursus</h1><iframe title="Fakta" width="900" height="700" src="${escaped(this.framed)}"></iframe>`,
        );
      case '/token':
        return this.failing ? json({}, this.failing) : json(await this.giveToken(new URLSearchParams(body)));
      case '/lineitems/1/lineitem/scores':
        return this.takeScore(request, url, body, json);
      case '/members':
        return this.tellMembers(request, url, json);
      case '/.well-known/openid-configuration':
        return json(this.configuration());
      case '/register':
        this.registrations.push(JSON.parse(body));
        return json(
          {
            client_id: this.clientId,
            'https://purl.imsglobal.org/spec/lti-tool-configuration': { deployment_id: this.deploymentId },
          },
          201,
        );
      case '/deep-link-return':
        this.items.push(...(await this.contentItems(new URLSearchParams(body).get('JWT') ?? '')));
        return page('<h1>Tersimpan</h1>');
      default:
        return json({}, 404);
    }
  }

  /** What the frame of its course page opens. */
  framed = 'about:blank';

  /** The step of OpenID Connect: what the tool asks is checked, and the message posted by a form that sends itself. */
  private async authenticate(asked: URLSearchParams): Promise<string> {
    const expected = {
      scope: 'openid',
      response_type: 'id_token',
      response_mode: 'form_post',
      prompt: 'none',
      client_id: this.clientId,
    };
    for (const [name, value] of Object.entries(expected))
      must(asked.get(name) === value, `${name} is ${asked.get(name)}`);
    const [redirect, nonce, state] = ['redirect_uri', 'nonce', 'state'].map((name) => asked.get(name) ?? '');
    must(redirect === `${this.tool}/api/lti/launch`, `redirect_uri is ${redirect}`);
    must(Boolean(nonce && state), 'no nonce or state');
    const launching: Launching = JSON.parse(Buffer.from(asked.get('lti_message_hint') ?? '', 'base64url').toString());
    must(asked.get('login_hint') === launching.subject, 'another login_hint');
    must(this.once(`hint ${asked.get('lti_message_hint')} ${nonce}`), 'a hint used twice');
    const token = await this.sign(this.claims(launching, nonce ?? ''));
    return `<form method="post" action="${escaped(redirect ?? '')}"><input type="hidden" name="id_token" value="${token}"><input type="hidden" name="state" value="${escaped(state ?? '')}"></form><script>document.forms[0].submit()</script>`;
  }

  private async contentItems(jwt: string): Promise<Record<string, unknown>[]> {
    const { payload } = await jwtVerify(jwt, createLocalJWKSet(await this.toolKeys()), {
      algorithms: ['RS256'],
      issuer: this.clientId,
      audience: this.origin,
      requiredClaims: ['iat', 'exp', 'nonce'],
    });
    must(this.once(`nonce ${payload.nonce}`), 'a nonce used twice');
    must(payload[`${claim}/message_type`] === 'LtiDeepLinkingResponse', 'message_type');
    must(payload[`${claim}/deployment_id`] === this.deploymentId, 'deployment_id');
    must(payload['https://purl.imsglobal.org/spec/lti-dl/claim/data'] === 'data yang dikembalikan', 'data');
    return payload['https://purl.imsglobal.org/spec/lti-dl/claim/content_items'] as Record<string, unknown>[];
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
