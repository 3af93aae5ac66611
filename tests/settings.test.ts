import assert from 'node:assert/strict';
import { readSettings } from '../bot/settings.ts';

const appId = '6f1c0f0e-6b3c-4b5e-9a55-0f3c7d2b1a90';
const tenant = '0b7a5f8e-2d0c-4c1b-8d43-7a1f5e9c2b34';
const other = '9d2e4c6a-1f3b-4e5d-a7c8-3b5d7f9e1a2c';
const identity = '7c3f9a10-5e2d-4b86-9f41-2a6d8c0e4b57';
const host = 'milepost.northwind.example';

function anEnvironment(changes: Record<string, string | undefined> = {}) {
  return {
    MILEPOST_APP_ID: appId,
    MILEPOST_TENANTS: `${tenant}, ${other}`,
    MILEPOST_AUDIENCE: `api://${host}/${appId}`,
    MILEPOST_APP_SECRET: 'kept-to-ourselves',
    MILEPOST_CONTACT: 'https://northwind.example/help',
    ...changes,
  };
}

function problemsOf(changes: Record<string, string | undefined>): string[] {
  const read = readSettings(anEnvironment(changes));
  assert.equal(read.ok, false);
  return read.problems;
}

function settingsOf(changes: Record<string, string | undefined> = {}) {
  const read = readSettings(anEnvironment(changes));
  if (!read.ok) assert.fail(read.problems.join(' '));
  return read.settings;
}

describe('the settings of production', () => {
  it('are read from the environment, with a port, a store and a host of their own accord', () => {
    assert.deepEqual(settingsOf(), {
      appId,
      botId: appId,
      tenants: [tenant, other],
      audience: `api://${host}/${appId}`,
      credentials: { kind: 'secret', secret: 'kept-to-ourselves' },
      host,
      port: 3978,
      store: 'sqlite:.milepost/milepost.db',
      contact: 'https://northwind.example/help',
      role: 'all',
      tenantBudget: 45,
      keepDays: null,
    });
  });

  it('keep closed rollouts for ever, or as many days as they are told, and no nonsense', () => {
    assert.deepEqual([settingsOf().keepDays, settingsOf({ MILEPOST_KEEP_DAYS: '365' }).keepDays], [null, 365]);
    for (const value of ['0', '29', '-30', '30.5', 'a year', '1e3', '40000'])
      assert.match(problemsOf({ MILEPOST_KEEP_DAYS: value }).join(), /^MILEPOST_KEEP_DAYS is broken: give how many days [^.]+\.$/, value);
  });

  it('take a managed identity in place of a secret', () => {
    const managed = { MILEPOST_APP_SECRET: undefined, MILEPOST_MANAGED_IDENTITY: 'true' };
    const { credentials, botId } = settingsOf({ ...managed, MILEPOST_BOT_ID: identity });
    assert.deepEqual([credentials, botId], [{ kind: 'managedIdentity' }, identity]);
    assert.deepEqual(problemsOf(managed), ['MILEPOST_BOT_ID is missing: give the client id of the managed identity.']);
  });

  it('make a link of a mail address', () => {
    assert.equal(settingsOf({ MILEPOST_CONTACT: 'maya@fabrikam.example' }).contact, 'mailto:maya@fabrikam.example');
  });

  it('name every missing value in a sentence of its own', () => {
    const read = readSettings({});
    assert.equal(read.ok, false);
    const named = read.problems.map((sentence) => sentence.split(' ')[0]);
    assert.deepEqual(named, ['MILEPOST_APP_ID', 'MILEPOST_TENANTS', 'MILEPOST_AUDIENCE', 'MILEPOST_CONTACT', 'MILEPOST_APP_SECRET']);
    for (const sentence of read.problems)
      assert.match(sentence, /^[A-Z_]+ is missing: give [^.]+\.$|or set MILEPOST_MANAGED_IDENTITY=true\.$/);
  });

  for (const name of ['MILEPOST_APP_ID', 'MILEPOST_TENANTS', 'MILEPOST_AUDIENCE']) {
    it(`do not do without ${name}, nor with a blank one`, () => {
      for (const value of [undefined, '', '   '])
        assert.match(problemsOf({ [name]: value }).join(), new RegExp(`^${name} is missing: give `));
    });
  }

  const brokenValues: [name: string, value: string][] = [
    ['MILEPOST_APP_ID', 'milepost'],
    ['MILEPOST_BOT_ID', '28:milepost'],
    ['MILEPOST_TENANTS', 'common'],
    ['MILEPOST_TENANTS', `${tenant},`],
    ['MILEPOST_AUDIENCE', appId],
    ['MILEPOST_AUDIENCE', `https://${host}/${appId}`],
    ['MILEPOST_HOST', `https://${host}`],
    ['MILEPOST_HOST', 'localhost:3978'],
    ['MILEPOST_CONTACT', 'ask Maya'],
    ['MILEPOST_CONTACT', 'javascript:alert(1)'],
    ['MILEPOST_MANAGED_IDENTITY', 'yes'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '0'],
  ];
  for (const [name, value] of brokenValues) {
    it(`call ${name}=${value.replaceAll(/[0-9a-f-]{36}/g, '<id>')} broken`, () => {
      assert.match(problemsOf({ [name]: value })[0] ?? '', new RegExp(`^${name} is broken: give `));
    });
  }

  it('find an audience that is for another app or another host', () => {
    assert.deepEqual(problemsOf({ MILEPOST_AUDIENCE: `api://${host}/${other}` }), [
      `MILEPOST_AUDIENCE names "${other}" and MILEPOST_APP_ID "${appId}": make them the same.`,
    ]);
    assert.deepEqual(problemsOf({ MILEPOST_HOST: 'elsewhere.example' }), [
      `MILEPOST_AUDIENCE names "${host}" and MILEPOST_HOST "elsewhere.example": make them the same.`,
    ]);
  });

  it('want one way to sign in, not two', () => {
    assert.deepEqual(problemsOf({ MILEPOST_MANAGED_IDENTITY: 'true', MILEPOST_BOT_ID: identity }), [
      'MILEPOST_APP_SECRET and MILEPOST_MANAGED_IDENTITY are both set: keep one.',
    ]);
  });

  it('never repeat a secret', () => {
    assert.doesNotMatch(problemsOf({ MILEPOST_APP_ID: 'x', MILEPOST_MANAGED_IDENTITY: 'true' }).join(), /kept-to-ourselves/);
  });
});
