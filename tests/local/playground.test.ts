import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channel, personas, team, tenantId } from '../../local/personas.ts';
import { aDesk, type Desk } from './aDesk.ts';

describe('the way in for the Playground', () => {
  let desk: Desk;
  before(async () => {
    desk = await aDesk(async ({ activity }) => (activity.type === 'invoke' ? { statusCode: 200, type: 'text', value: 'ok' } : undefined));
  });
  after(() => desk.close());

  const posted = {
    type: 'message',
    text: 'hi',
    channelId: 'msteams',
    serviceUrl: 'http://localhost:56150/_connector',
    conversation: { id: 'p' },
  };

  it('signs what it posts, so that the answers go to the Playground’s own connector', async () => {
    assert.equal((await desk.ask('POST', '/local/playground', posted)).status, 200);
    const came = desk.came.at(-1);
    assert.equal(came?.activity.serviceUrl, posted.serviceUrl);
    assert.equal(came?.claims['serviceurl'], posted.serviceUrl);
    assert.equal(came?.activity.channelData.tenant.id, tenantId);
  });

  it('hands back what an invoke is answered with', async () => {
    const { body } = await desk.ask('POST', '/local/playground', { ...posted, type: 'invoke' });
    assert.deepEqual(body, { statusCode: 200, type: 'text', value: 'ok' });
  });

  it('signs nothing for an address elsewhere', async () => {
    for (const serviceUrl of ['https://smba.example/', 'http://127.0.0.1.example.com/', '', undefined]) {
      assert.equal((await desk.ask('POST', '/local/playground', { ...posted, serviceUrl })).status, 403);
    }
    assert.equal((await desk.ask('POST', '/local/playground', {})).status, 400);
  });

  it('has a settings file that names the same people and places', () => {
    const settings = readFileSync(join(import.meta.dirname, '../../.m365agentsplayground.yml'), 'utf8');
    const users = [...settings.matchAll(/aadObjectId: (\S+)/g)].map((found) => found[1]);
    assert.equal(new Set(users).size, 6);
    for (const oid of users)
      assert.ok(
        personas.some((one) => one.oid === oid),
        oid,
      );
    for (const id of [tenantId, team.id, team.aadGroupId, channel.id]) assert.ok(settings.includes(id), id);
  });
});
