import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { azureIdentity } from '../../bot/store/azure/azureIdentity.ts';
import { tokenSource } from '../../bot/teams/tokenSource.ts';

const clientId = '7c3f9a10-5e2d-4b86-9f41-2a6d8c0e4b57';
const tenantId = '0b7a5f8e-2d0c-4c1b-8d43-7a1f5e9c2b34';
const told = { IDENTITY_HEADER: 'of-this-machine' };

/** The place where a container asks for tokens of its identities, as Container Apps offers it. */
describe('a user-assigned managed identity', () => {
  const asked: { resource: string | null; client: string | null; header: unknown }[] = [];
  const own = { ...process.env };
  let server: Server;

  before(async () => {
    server = createServer((req, res) => {
      const query = new URL(req.url ?? '', 'http://127.0.0.1').searchParams;
      const client = query.get('client_id');
      asked.push({ resource: query.get('resource'), client, header: req.headers['x-identity-header'] });
      res.setHeader('content-type', 'application/json');
      if (client !== clientId) {
        res.statusCode = 400;
        res.end(JSON.stringify({ statusCode: 400, message: 'No identity was found for this client id.' }));
        return;
      }
      const expires_on = Math.floor(Date.now() / 1000) + 3600;
      res.end(
        JSON.stringify({ access_token: `for ${query.get('resource')}`, expires_on, resource: query.get('resource'), token_type: 'Bearer' }),
      );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    Object.assign(process.env, told, { IDENTITY_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}/msi/token` });
  });

  after(() => {
    for (const name of ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER']) {
      if (own[name] === undefined) delete process.env[name];
      else process.env[name] = own[name];
    }
    server.close();
  });

  it('is who the bot is to Teams, by its client id', async () => {
    const token = await tokenSource({ kind: 'managedIdentity', appId: clientId, tenantId })();
    assert.equal(token, 'for https://api.botframework.com');
    assert.deepEqual(asked.splice(0), [{ resource: 'https://api.botframework.com', client: clientId, header: told.IDENTITY_HEADER }]);
  });

  it('is who we are to the storage account, by the same client id', async () => {
    const token = await azureIdentity(clientId).getToken('https://storage.azure.com/.default');
    assert.equal(token?.token, 'for https://storage.azure.com');
    assert.deepEqual(asked.splice(0), [{ resource: 'https://storage.azure.com', client: clientId, header: told.IDENTITY_HEADER }]);
  });

  it('is refused where the id is another one: the machine has no identity of its own', async () => {
    await assert.rejects(azureIdentity(tenantId).getToken('https://storage.azure.com/.default'));
  });
});
