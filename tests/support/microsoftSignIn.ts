// Microsoft's sign-in as a browser without a network meets it: the page that asks for the password, and the address that hands out tokens.
import { createHash, randomUUID } from 'node:crypto';
import type { BrowserContext, Route } from 'playwright-core';
import type { Persona } from '../../local/personas.ts';
import type { LocalIssuer } from '../../local/tokens.ts';

const host = 'https://login.microsoftonline.com';

export interface Refusal {
  error: string;
  error_description: string;
}

export interface MicrosoftSignIn {
  /** Who signs in next, what Microsoft says instead, or null while the reader has not decided. */
  next: Persona | Refusal | null;
  /** What a kept sign-in is refused with when it is renewed. */
  renewing: Refusal | null;
  /** What the pages were led here with, the newest last. */
  led: URLSearchParams[];
  /** Each asking for a token, by its kind. */
  granted: string[];
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const html = (body: string) => ({ contentType: 'text/html', body: `<!doctype html><title>Sign in</title>${body}` });
const json = (status: number, body: object) => ({
  status,
  headers: { 'access-control-allow-origin': '*' },
  contentType: 'application/json',
  body: JSON.stringify(body),
});

/** Answers for Microsoft in that browser: one code, once, to whom it was given for, and tokens of the issuer the house trusts. */
export async function microsoftSignIn(context: BrowserContext, issuer: LocalIssuer): Promise<MicrosoftSignIn> {
  const state: MicrosoftSignIn = { next: null, renewing: null, led: [], granted: [] };
  const codes = new Map<string, { asked: URLSearchParams; persona: Persona }>();
  const sessions = new Map<string, { asked: URLSearchParams; persona: Persona }>();

  const authorize = (route: Route, asked: URLSearchParams) => {
    state.led.push(asked);
    if (!state.next) return route.fulfill(html('<p>Who are you?</p>'));
    const back = new URLSearchParams({ state: asked.get('state') ?? '' });
    if ('error' in state.next) for (const [name, value] of Object.entries(state.next)) back.set(name, value);
    else {
      const code = randomUUID();
      codes.set(code, { asked, persona: state.next });
      back.set('code', code);
    }
    const address = JSON.stringify(`${asked.get('redirect_uri')}#${back}`);
    return route.fulfill(html(`<script>location.replace(${address})</script>`));
  };

  const tokens = async (route: Route, said: URLSearchParams) => {
    const grant = said.get('grant_type') ?? '';
    state.granted.push(grant);
    const isCode = grant === 'authorization_code';
    if (!isCode && state.renewing) return route.fulfill(json(400, state.renewing));
    const key = said.get(isCode ? 'code' : 'refresh_token') ?? '';
    const session = (isCode ? codes : sessions).get(key);
    const proof = createHash('sha256')
      .update(said.get('code_verifier') ?? '')
      .digest('base64url');
    if (!session || (isCode && proof !== session.asked.get('code_challenge')))
      return route.fulfill(json(400, { error: 'invalid_grant', error_description: 'AADSTS70000: the code is not yours' }));
    codes.delete(key);
    const { asked, persona } = session;
    const renewal = randomUUID();
    sessions.set(renewal, session);
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      aud: asked.get('client_id'),
      iss: `${host}/${persona.tenantId}/v2.0`,
      iat: now,
      nbf: now,
      exp: now + 3600,
      nonce: asked.get('nonce'),
      oid: persona.oid,
      sub: persona.oid,
      tid: persona.tenantId,
      name: persona.name,
      preferred_username: persona.email,
      ver: '2.0',
    };
    return route.fulfill(
      json(200, {
        token_type: 'Bearer',
        scope: asked.get('scope'),
        expires_in: 3600,
        access_token: await issuer.tabToken(persona),
        refresh_token: renewal,
        id_token: `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`,
        client_info: encoded({ uid: persona.oid, utid: persona.tenantId }),
      }),
    );
  };

  await context.route(`${host}/**`, (route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/oauth2/v2.0/authorize')) return authorize(route, searchParams);
    if (pathname.endsWith('/oauth2/v2.0/token')) return tokens(route, new URLSearchParams(request.postData() ?? ''));
    return route.fulfill(json(404, {}));
  });
  return state;
}
