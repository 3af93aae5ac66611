import assert from 'node:assert/strict';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { UnsecuredJWT } from 'jose';
import { aMessage } from '../support/teamsActivities.ts';
import { appId, aTeamsPeer, issuer, type OpenRoom, type TeamsPeer } from '../support/teamsPeer.ts';

describe('The gate before the adapter', () => {
  let peer: TeamsPeer;
  let room: OpenRoom;
  let heard = 0;

  before(async () => {
    peer = await aTeamsPeer();
    room = await peer.room({ serviceHosts: [new URL(peer.serviceUrl).origin, 'smba.trafficmanager.net'] });
    room.listen(async () => {
      heard += 1;
      return null;
    });
  });
  beforeEach(() => {
    heard = 0;
  });
  after(() => peer.close());

  async function refuses(activity: object | string, token: string | null | undefined, status: number, refusal: string) {
    const response = await room.post(activity, token);
    const problem = (await response.json()) as Record<string, unknown>;
    assert.equal(response.status, status, JSON.stringify(problem));
    assert.match(response.headers.get('content-type')!, /^application\/problem\+json/);
    assert.equal(problem.refusal, refusal);
    assert.deepEqual(Object.keys(problem).sort(), ['detail', 'refusal', 'status', 'title', 'type']);
    assert.doesNotMatch(JSON.stringify(problem), /jose|zod|node_modules|signature|\.ts|stack/i);
    assert.equal(heard, 0);
  }

  it('lets in what Teams signed for us', async () => {
    const response = await room.post(aMessage(peer));
    assert.equal(response.status, 200);
    assert.equal(heard, 1);
  });

  describe('refuses with 401', () => {
    const notVerified = (token: () => Promise<string | null> | string | null) => async () =>
      refuses(aMessage(peer), await token(), 401, 'notVerified');
    const seconds = Math.floor(Date.now() / 1000);

    it(
      'no token',
      notVerified(() => null),
    );
    it(
      'garbage',
      notVerified(() => 'abc'),
    );
    it(
      'three parts of garbage',
      notVerified(() => 'a.b.c'),
    );
    it(
      'another audience',
      notVerified(() => peer.sign({ aud: 'another-app' })),
    );
    it(
      'another issuer',
      notVerified(() => peer.sign({ iss: 'https://sts.windows.net/x/' })),
    );
    it(
      'an unknown key',
      notVerified(() => peer.sign({}, { kid: 'never-published' })),
    );
    it(
      'an unendorsed key',
      notVerified(() => peer.sign({}, { kid: 'unendorsed' })),
    );
    it(
      'an expired token',
      notVerified(() => peer.sign({ exp: seconds - 3600 })),
    );
    it(
      'a token from the future',
      notVerified(() => peer.sign({ nbf: seconds + 3600 })),
    );
    it(
      'a token that never ends',
      notVerified(() => peer.sign({ exp: undefined })),
    );
    it(
      'a token for another service',
      notVerified(() => peer.sign({ serviceurl: 'https://smba.trafficmanager.net/emea/' })),
    );
    it(
      'a token without a service',
      notVerified(() => peer.sign({ serviceurl: undefined })),
    );
    it(
      'algorithm none',
      notVerified(() => new UnsecuredJWT({ iss: issuer, aud: appId, serviceurl: peer.serviceUrl, exp: seconds + 3600 }).encode()),
    );
    it(
      'a signature that does not fit',
      notVerified(
        async () => `${(await peer.sign()).split('.').slice(0, 2).join('.')}.${(await peer.sign({ jti: 'other' })).split('.')[2]}`,
      ),
    );
    it('a known key name on a stranger’s signature', async () => {
      const [header] = (await peer.sign()).split('.');
      const [, body, signature] = (await peer.sign({}, { kid: 'stranger' })).split('.');
      await refuses(aMessage(peer), `${header}.${body}.${signature}`, 401, 'notVerified');
    });
    it('and says how to come in', async () => {
      assert.equal((await room.post(aMessage(peer), null)).headers.get('www-authenticate'), 'Bearer');
    });
  });

  it('refuses an activity whose service URL is missing, which the SDK alone accepts', async () => {
    const { serviceUrl: _, ...homeless } = aMessage(peer);
    await refuses(homeless, undefined, 400, 'notUnderstood');
    await refuses({ ...homeless, serviceUrl: '' }, undefined, 400, 'notUnderstood');
    assert.equal(await sdkAlone(peer, homeless), 200);
  });

  it('refuses a service that is not on the list, even when the token names it', async () => {
    for (const serviceUrl of [
      'https://evil.example/',
      'http://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net.evil.example/',
      'not a url',
    ]) {
      await refuses(aMessage(peer, { serviceUrl }), await peer.sign({ serviceurl: serviceUrl }), 403, 'notForUs');
    }
  });

  it('refuses a service URL that differs from the token’s', async () => {
    await refuses(aMessage(peer, { serviceUrl: 'https://smba.trafficmanager.net/emea/' }), undefined, 401, 'notVerified');
  });

  it('refuses other channels', async () => {
    await refuses(aMessage(peer, { channelId: 'webchat' }), undefined, 403, 'notForUs');
    await refuses(aMessage(peer, { channelId: '' }), undefined, 400, 'notUnderstood');
  });

  it('refuses tenants we do not serve, and activities that name none', async () => {
    const conversation = { id: 'a:ana', conversationType: 'personal' };
    await refuses(aMessage(peer, { channelData: { tenant: { id: 'stranger' } } }), undefined, 403, 'notForUs');
    await refuses(aMessage(peer, { conversation: { ...conversation, tenantId: 'stranger' } }), undefined, 403, 'notForUs');
    await refuses(aMessage(peer, { channelData: {}, conversation }), undefined, 403, 'notForUs');
  });

  it('refuses a conversation whose name no header takes, so that no answer to it fails half-way', async () => {
    const aside = { conversationType: 'personal', tenantId: 'tenant-1' };
    for (const id of ['a:あ', 'a:\n', 'a:\ud800'])
      await refuses(aMessage(peer, { conversation: { ...aside, id } }), undefined, 400, 'notUnderstood');
  });

  it('refuses bodies that are too large, broken or not an activity', async () => {
    await refuses(aMessage(peer, { text: 'x'.repeat(300_000) }), undefined, 413, 'tooLarge');
    await refuses('{"type":', undefined, 400, 'notUnderstood');
    for (const body of [
      '[]',
      '{}',
      '"message"',
      '{"type":5}',
      JSON.stringify(aMessage(peer, { from: null })),
      JSON.stringify(aMessage(peer, { entities: 'x' })),
    ]) {
      await refuses(body, undefined, 400, 'notUnderstood');
    }
  });

  it('reads no body of a caller it cannot verify', async () => {
    await refuses('{"type":', null, 401, 'notVerified');
  });

  it('says 503 while the keys cannot be read, and works once they can', async () => {
    const cut = await peer.room({ openIdMetadata: 'http://127.0.0.1:1/configuration' });
    const response = await cut.post(aMessage(peer));
    assert.equal(response.status, 503);
    assert.equal(((await response.json()) as { refusal: string }).refusal, 'notNow');
  });

  it('opens for nobody without an app id, tenants or hosts', async () => {
    await assert.rejects(peer.room({ appId: ' ' }), /needs an app id/);
    await assert.rejects(peer.room({ tenants: [] }), /tenants/);
    await assert.rejects(peer.room({ serviceHosts: [] }), /hosts/);
  });
});

/** The status the SDK's own check ends with. */
async function sdkAlone(peer: TeamsPeer, activity: object): Promise<number> {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelOpenIdMetadataUrl: peer.openIdMetadata,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotLoginUrl: 'https://login.invalid/',
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: peer.openIdMetadata,
      OAuthUrl: 'https://oauth.invalid',
      ValidateAuthority: true,
    },
    {
      isValidAppId: async (id) => id === appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({ signRequest: async (request) => request }),
    },
  );
  let ended = 0;
  const status = (code: number) => {
    ended = code;
    return response;
  };
  const response = { socket: null, end: () => response, header: () => response, send: () => response, status };
  const request = { body: activity, headers: { authorization: `Bearer ${await peer.sign()}` }, method: 'POST' };
  await new CloudAdapter(authentication).process(request as never, response as never, async () => {});
  return ended;
}
