import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { personaOf, tabAudience, tenantId } from '../../local/personas.ts';
import { localIssuer } from '../../local/tokens.ts';
import { aDesk, type Desk } from './aDesk.ts';

describe('the local token issuer', () => {
  let desk: Desk;
  before(async () => {
    desk = await aDesk();
  });
  after(() => desk.close());

  it('gives a tab token that its published keys verify', async () => {
    const { body } = await desk.ask('POST', '/local/token', { person: 'maya' });
    const metadata = await desk.ask('GET', '/local/openid/.well-known/openidconfiguration');
    const keys = createRemoteJWKSet(new URL(metadata.body.jwks_uri));
    const { payload } = await jwtVerify(body.token, keys, { issuer: metadata.body.issuer, audience: tabAudience });
    assert.equal(payload['tid'], tenantId);
    assert.equal(payload['oid'], personaOf('maya')?.oid);
    assert.equal(payload['name'], 'Maya Lindqvist');
    assert.equal(payload['scp'], 'access_as_user');
    assert.equal(payload['ver'], '2.0');
  });

  it('endorses its key for Teams', async () => {
    const { body } = await desk.ask('GET', '/local/openid/keys');
    assert.deepEqual(body.keys[0].endorsements, ['msteams']);
    assert.equal(body.keys[0].d, undefined);
  });

  it('knows nobody else', async () => {
    for (const body of [{ person: 'eve' }, {}, []]) assert.equal((await desk.ask('POST', '/local/token', body)).status, 404);
    assert.equal((await desk.ask('POST', '/local/token', '{')).status, 400);
  });

  it('binds a bot token to the service address', async () => {
    assert.equal(decodeJwt(await desk.issuer.botToken({ serviceUrl: 'http://127.0.0.1:1/x' }))['serviceurl'], 'http://127.0.0.1:1/x');
  });

  it('takes at the connector only the token made for it', async () => {
    assert.equal(await desk.issuer.isConnectorToken(await desk.issuer.connectorToken()), true);
    assert.equal(await desk.issuer.isConnectorToken(await desk.issuer.botToken({ serviceUrl: 'http://127.0.0.1:1' })), false);
    assert.equal(await desk.issuer.isConnectorToken('abc'), false);
  });

  it('keeps its key through restarts, also when two processes begin at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'issuer-'));
    const file = join(folder, 'key.json');
    const [one, two] = await Promise.all([localIssuer({ file }), localIssuer({ file })]);
    const three = await localIssuer({ file });
    assert.equal(await two.isConnectorToken(await one.connectorToken()), true);
    assert.equal(await three.isConnectorToken(await two.connectorToken()), true);
    rmSync(folder, { recursive: true });
  });
});
