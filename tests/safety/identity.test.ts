import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { UnsecuredJWT } from 'jose';
import { tokenCheck } from '../../bot/api/askerOf.ts';
import { KeysAway } from '../../bot/api/KeysAway.ts';
import { aMessage } from '../support/teamsActivities.ts';
import { appId, issuer, tenant } from '../support/teamsPeer.ts';
import { type Answered, seconds, type TwoDoors, tabAudience, tabIssuer, twoDoors } from './twoDoors.ts';

type Sent = { token: string | null; activity?: unknown; headers?: Record<string, string> };
type Case = [name: string, sent: (doors: TwoDoors) => Promise<Sent> | Sent];

const bearer = (token: string): Sent => ({ token: `Bearer ${token}` });
const other = 'cccccccc-0000-0000-0000-00000000000c';

/** The parts of a token, each to be replaced. */
const parts = (token: string) => token.split('.') as [string, string, string];
const encoded = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Signed with the public key as if it were a secret. */
function confused(token: string, secret: string): string {
  const head = encoded({ alg: 'HS256', kid: 'entra', typ: 'JWT' });
  const body = parts(token)[1];
  return `${head}.${body}.${createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url')}`;
}

/** What is wrong whatever the token says: at both doors. */
const headers: [name: string, authorization: (good: string) => string | null][] = [
  ['no token', () => null],
  ['an empty header', () => ''],
  ['a scheme without a token', () => 'Bearer'],
  ['another scheme', (good) => `Basic ${good}`],
  ['no scheme', (good) => good],
  ['two tokens', (good) => `Bearer ${good} ${good}`],
  ['garbage', () => 'Bearer abc'],
  ['three parts of garbage', () => 'Bearer a.b.c'],
  ['a header that is no JSON', (good) => `Bearer ${encoded('{')}.${parts(good)[1]}.${parts(good)[2]}`],
  ['a body that is no JSON', (good) => `Bearer ${parts(good)[0]}.${encoded('{')}.${parts(good)[2]}`],
  ['no signature', (good) => `Bearer ${parts(good)[0]}.${parts(good)[1]}.`],
  ['two parts', (good) => `Bearer ${parts(good)[0]}.${parts(good)[1]}`],
  ['five parts, as if encrypted', (good) => `Bearer ${good}.a.b`],
  ['half a signature', (good) => `Bearer ${good.slice(0, -100)}`],
  ['the signature of another token', (good) => `Bearer ${parts(good)[0]}.${encoded({ iss: issuer, aud: appId })}.${parts(good)[2]}`],
];

const botTokens: Case[] = [
  ['another audience', async ({ peer }) => bearer(await peer.sign({ aud: 'another-app' }))],
  ['several audiences, none of them us', async ({ peer }) => bearer(await peer.sign({ aud: ['a', 'b'] }))],
  ['no audience', async ({ peer }) => bearer(await peer.sign({ aud: undefined }))],
  ['another issuer', async ({ peer }) => bearer(await peer.sign({ iss: 'https://sts.windows.net/x/' }))],
  ['no issuer', async ({ peer }) => bearer(await peer.sign({ iss: undefined }))],
  ['the issuer of the tab', async ({ peer }) => bearer(await peer.sign({ iss: tabIssuer }))],
  [
    'the issuer of the emulator',
    async ({ peer }) =>
      bearer(await peer.sign({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: appId })),
  ],
  ['an issuer with a slash more', async ({ peer }) => bearer(await peer.sign({ iss: `${issuer}/` }))],
  ['expired an hour ago', async ({ peer }) => bearer(await peer.sign({ exp: seconds(-3600) }))],
  ['expired six minutes ago', async ({ peer }) => bearer(await peer.sign({ exp: seconds(-360) }))],
  ['not valid yet', async ({ peer }) => bearer(await peer.sign({ nbf: seconds(3600) }))],
  ['never ending', async ({ peer }) => bearer(await peer.sign({ exp: undefined }))],
  ['no service', async ({ peer }) => bearer(await peer.sign({ serviceurl: undefined }))],
  ['an empty service', async ({ peer }) => bearer(await peer.sign({ serviceurl: '' }))],
  ['a service that is a number', async ({ peer }) => bearer(await peer.sign({ serviceurl: 5 }))],
  ['another service', async ({ peer }) => bearer(await peer.sign({ serviceurl: 'https://smba.trafficmanager.net/emea/' }))],
  ['an unknown key', async ({ peer }) => bearer(await peer.sign({}, { kid: 'never-published' }))],
  ['a key that is not endorsed for Teams', async ({ peer }) => bearer(await peer.sign({}, { kid: 'unendorsed' }))],
  [
    'a known key’s name over a stranger’s signature',
    async ({ peer }) => {
      const [, body, signature] = parts(await peer.sign({}, { kid: 'stranger' }));
      return bearer(`${parts(await peer.sign())[0]}.${body}.${signature}`);
    },
  ],
  [
    'no algorithm',
    ({ peer }) => bearer(new UnsecuredJWT({ iss: issuer, aud: appId, serviceurl: peer.serviceUrl, exp: seconds(3600) }).encode()),
  ],
  ['the public key as a secret', async ({ peer, publicKey }) => bearer(confused(await peer.sign(), publicKey))],
  ['a token for the tab', async ({ tabToken }) => bearer(await tabToken({ aud: appId }))],
];

/** Signed for exactly what the activity says, so that only the rule in question can refuse. */
const from =
  (serviceUrl: string): Case[1] =>
  async ({ peer }) => ({ ...bearer(await peer.sign({ serviceurl: serviceUrl })), activity: aMessage(peer, { serviceUrl }) });
const signed =
  (more: object): Case[1] =>
  async ({ peer }) => ({ ...bearer(await peer.sign()), activity: aMessage(peer, more) });

const botActivities: Case[] = [
  ['a service over http', from('http://smba.trafficmanager.net/emea/')],
  ['a foreign service', from('https://evil.example/')],
  ['a service that ends alike', from('https://evilsmba.trafficmanager.net/emea/')],
  ['a service that begins alike', from('https://smba.trafficmanager.net.evil.example/')],
  ['a service with our host as its user', from('https://smba.trafficmanager.net@evil.example/')],
  ['a service with a user', from('https://user:pass@smba.trafficmanager.net/emea/')],
  ['a service behind a backslash', from('https://evil.example\\@smba.trafficmanager.net/')],
  ['a service at another port', from('https://smba.trafficmanager.net:8443/emea/')],
  ['a service with a letter from another alphabet', from('https://smba.trafficm\u0430nager.net/')],
  ['a foreign service that would answer', (doors) => from(doors.lureUrl)(doors)],
  ['a service that is a file', from('file:///etc/passwd')],
  ['a service on the machine’s own network', from('https://169.254.169.254/metadata/')],
  ['a service that is no address', from('smba.trafficmanager.net')],
  [
    'a service other than the token’s',
    async ({ peer }) => ({
      ...bearer(await peer.sign()),
      activity: aMessage(peer, { serviceUrl: 'https://smba.trafficmanager.net/emea/' }),
    }),
  ],
  ['the emulator’s channel', signed({ channelId: 'emulator' })],
  ['the web chat’s channel', signed({ channelId: 'webchat' })],
  ['Direct Line’s channel', signed({ channelId: 'directline' })],
  ['a channel in capitals', signed({ channelId: 'MSTEAMS' })],
  ['a channel with a blank', signed({ channelId: 'msteams ' })],
  ['another tenant', signed({ channelData: { tenant: { id: other } } })],
  ['another tenant’s conversation', signed({ conversation: { id: 'a:ana', conversationType: 'personal', tenantId: other } })],
  ['no tenant', signed({ channelData: {}, conversation: { id: 'a:ana', conversationType: 'personal' } })],
];

const tabTokens: Case[] = [
  ['another audience', async ({ tabToken }) => bearer(await tabToken({ aud: 'api://evil.example/x' }))],
  ['Microsoft Graph’s audience', async ({ tabToken }) => bearer(await tabToken({ aud: '00000003-0000-0000-c000-000000000000' }))],
  ['no audience', async ({ tabToken }) => bearer(await tabToken({ aud: undefined }))],
  ['another issuer', async ({ tabToken }) => bearer(await tabToken({ iss: 'https://evil.example/v2.0' }))],
  [
    'the issuer of another tenant',
    async ({ tabToken }) => bearer(await tabToken({ iss: `https://login.microsoftonline.com/${other}/v2.0` })),
  ],
  ['the issuer of version one', async ({ tabToken }) => bearer(await tabToken({ iss: `https://sts.windows.net/${tenant}/` }))],
  ['the issuer of the bot', async ({ tabToken }) => bearer(await tabToken({ iss: issuer }))],
  ['no issuer', async ({ tabToken }) => bearer(await tabToken({ iss: undefined }))],
  [
    'a tenant we do not serve',
    async ({ tabToken }) => bearer(await tabToken({ tid: other, iss: `https://login.microsoftonline.com/${other}/v2.0` })),
  ],
  ['a tenant that its issuer does not sign for', async ({ tabToken }) => bearer(await tabToken({ tid: other }))],
  ['no tenant', async ({ tabToken }) => bearer(await tabToken({ tid: undefined }))],
  ['tenants in a list', async ({ tabToken }) => bearer(await tabToken({ tid: [tenant] }))],
  ['no person', async ({ tabToken }) => bearer(await tabToken({ oid: undefined }))],
  ['an empty person', async ({ tabToken }) => bearer(await tabToken({ oid: '' }))],
  ['a person that is a number', async ({ tabToken }) => bearer(await tabToken({ oid: 7 }))],
  ['no scope', async ({ tabToken }) => bearer(await tabToken({ scp: undefined }))],
  ['another scope', async ({ tabToken }) => bearer(await tabToken({ scp: 'User.Read' }))],
  ['a scope that begins alike', async ({ tabToken }) => bearer(await tabToken({ scp: 'access_as_user_too' }))],
  ['an app on its own', async ({ tabToken }) => bearer(await tabToken({ scp: undefined, roles: ['access_as_user'], idtyp: 'app' }))],
  ['an app that claims a scope', async ({ tabToken }) => bearer(await tabToken({ idtyp: 'app' }))],
  ['expired an hour ago', async ({ tabToken }) => bearer(await tabToken({ exp: seconds(-3600) }))],
  ['expired six minutes ago', async ({ tabToken }) => bearer(await tabToken({ exp: seconds(-360) }))],
  ['not valid yet', async ({ tabToken }) => bearer(await tabToken({ nbf: seconds(3600) }))],
  ['never ending', async ({ tabToken }) => bearer(await tabToken({ exp: undefined }))],
  ['an unknown key', async ({ tabToken }) => bearer(await tabToken({}, { kid: 'never-published' }))],
  ['a stranger’s signature', async ({ tabToken, strangerKey }) => bearer(await tabToken({}, {}, strangerKey))],
  [
    'a key the token brings along',
    async ({ tabToken, strangerKey, lureUrl }) => bearer(await tabToken({}, { kid: 'lure', jku: lureUrl, x5u: lureUrl }, strangerKey)),
  ],
  [
    'no algorithm',
    () =>
      bearer(
        new UnsecuredJWT({ iss: tabIssuer, aud: tabAudience, tid: tenant, oid: 'o', scp: 'access_as_user', exp: seconds(3600) }).encode(),
      ),
  ],
  ['the public key as a secret', async ({ tabToken, publicKey }) => bearer(confused(await tabToken(), publicKey))],
  ['a token for the bot', async ({ peer }) => bearer(await peer.sign({ tid: tenant, oid: 'o', scp: 'access_as_user' }))],
  ['the token as a cookie', async ({ tabToken }) => ({ token: null, headers: { cookie: `authorization=Bearer ${await tabToken()}` } })],
  ['the token under another name', async ({ tabToken }) => ({ token: null, headers: { 'x-authorization': `Bearer ${await tabToken()}` } })],
];

/** Says no to identity, in words that tell nothing. */
function isGeneric({ status, type, text }: Answered, what: string): void {
  assert.ok(status === 401 || status === 403, `${what}: ${status} ${text}`);
  assert.match(type, /^application\/problem\+json/, what);
  const problem = JSON.parse(text) as Record<string, unknown>;
  assert.deepEqual(Object.keys(problem).sort(), ['detail', 'refusal', 'status', 'title', 'type'], what);
  assert.doesNotMatch(text, /jose|jwt|zod|audience|issuer|tenant|signature|expired|\.ts\b|node_modules|stack|127\.0\.0\.1/i, what);
}

const start = JSON.stringify({ title: 'T', channel: { threadId: '19:x@thread.tacv2', teamId: 't', name: 'n' } });

describe('Nobody gets in where they do not belong', () => {
  let doors: TwoDoors;
  const toldBefore = console.error;
  before(async () => {
    // The SDK writes keys and stacks to the console.
    console.error = () => undefined;
    doors = await twoDoors();
  });
  after(async () => {
    console.error = toldBefore;
    await doors?.close();
  });

  const botCases: Case[] = [
    ...headers.map(([name, of]): Case => [name, async ({ peer }) => ({ token: of(await peer.sign()) })]),
    ...botTokens,
    ...botActivities,
  ];
  const tabCases: Case[] = [
    ...headers.map(([name, of]): Case => [name, async ({ tabToken }) => ({ token: of(await tabToken()) })]),
    ...tabTokens,
  ];

  it(`${botCases.length} callers of the bot are refused and leave no trace; the SDK alone does worse`, async () => {
    const alone = { letIn: [] as string[], broken: [] as string[] };
    const before = doors.engine.counts.write;
    for (const [name, sent] of botCases) {
      const { token, activity = aMessage(doors.peer), headers: more } = await sent(doors);
      isGeneric(await doors.bot(activity, token, more), name);
      const { status } = await doors.sdk(activity, token, more);
      if (status < 400) alone.letIn.push(name);
      if (status >= 500) alone.broken.push(name);
    }
    assert.equal(doors.engine.counts.write, before);
    assert.deepEqual([doors.peer.calls, doors.lured], [[], []], 'nobody was called, least of all a stranger');
    console.log(
      `      bot: ${botCases.length} refused, none let in. The SDK alone lets in ${alone.letIn.length} (${alone.letIn.join('; ')}) and answers 500 to ${alone.broken.length} (${alone.broken.join('; ')}).`,
    );
    assert.ok(alone.letIn.length > 0 && alone.broken.length > 0);
  });

  it(`${tabCases.length} callers of the tab’s API are refused and leave no trace, reading as well as writing`, async () => {
    const before = { ...doors.engine.counts };
    for (const [name, sent] of tabCases) {
      const { token, headers: more = {} } = await sent(doors);
      isGeneric(await doors.tab('/api/rollouts', token, { body: start, headers: { ...more, 'idempotency-key': 'k' } }), name);
      isGeneric(await doors.tab('/api/me', token, { headers: more }), name);
    }
    assert.deepEqual(doors.engine.counts, before, 'not even a read');
    assert.deepEqual(doors.lured, [], 'no key is fetched from where a token points');
  });

  it('they are at least sixty', () => {
    assert.ok(botCases.length + tabCases.length >= 60, `${botCases.length + tabCases.length}`);
    for (const cases of [botCases, tabCases]) assert.equal(new Set(cases.map(([name]) => name)).size, cases.length);
  });

  it('a token in the address is none', async () => {
    isGeneric(await doors.tab(`/api/me?access_token=${await doors.tabToken()}`, null), 'query');
  });

  it('the same calls with nothing wrong come in, and are written down (control)', async () => {
    const before = doors.engine.counts.write;
    assert.equal((await doors.bot(aMessage(doors.peer), `Bearer ${await doors.peer.sign()}`)).status, 200);
    assert.ok(doors.engine.counts.write > before);
    assert.equal((await doors.tab('/api/me', `Bearer ${await doors.tabToken()}`)).status, 200);
    for (const claims of [{ exp: seconds(-200) }, { nbf: seconds(200) }])
      assert.equal((await doors.tab('/api/me', `Bearer ${await doors.tabToken(claims)}`)).status, 200, 'two clocks differ a little');
  });

  it('bodies that are no activity are refused as such, and leave no trace', async () => {
    const token = `Bearer ${await doors.peer.sign()}`;
    const before = doors.engine.counts.write;
    const good = aMessage(doors.peer);
    const deep = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`;
    const bodies: [name: string, body: unknown, status: number, headers?: Record<string, string>][] = [
      ['no JSON', '{"type":', 400],
      ['nothing', '', 400],
      ['null', 'null', 400],
      ['a list', [good], 400],
      ['a number', '7', 400],
      ['a huge one', { ...good, text: 'x'.repeat(300_000) }, 413],
      ['a deep one', `${JSON.stringify(good).slice(0, -1)},"value":${deep}}`, 400],
      ['a deep list', '['.repeat(100_000) + ']'.repeat(100_000), 400],
      ['text', good, 400, { 'content-type': 'text/plain' }],
      ['a form', 'type=message', 400, { 'content-type': 'application/x-www-form-urlencoded' }],
      ['an unknown alphabet', good, 400, { 'content-type': 'application/json; charset=klingon' }],
      ['an unknown packing', good, 400, { 'content-encoding': 'zip' }],
      ['no service', { ...good, serviceUrl: undefined }, 400],
      ['an empty service', { ...good, serviceUrl: '' }, 400],
      ['an empty channel', { ...good, channelId: '' }, 400],
      ['no sender', { ...good, from: undefined }, 400],
    ];
    for (const [name, body, status, more] of bodies) {
      const answer = await doors.bot(body, token, more);
      assert.equal(answer.status, status, `${name}: ${answer.text}`);
      assert.match(answer.type, /^application\/problem\+json/, name);
      assert.doesNotMatch(answer.text, /zod|SyntaxError|JSON at|node_modules|\.ts\b/i, name);
    }
    assert.equal(doors.engine.counts.write, before);
  });

  it('while the keys of the sign-in are away nobody is let in, and it is said that it is not their fault', async () => {
    const verify = tokenCheck({
      jwks: new URL('http://127.0.0.1:1/'),
      issuerOf: () => tabIssuer,
      audience: [tabAudience],
      tenants: [tenant],
    });
    await assert.rejects(verify(`Bearer ${await doors.tabToken()}`), KeysAway);
  });
});
