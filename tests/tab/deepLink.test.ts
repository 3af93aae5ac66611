import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { browserAddress, browserPlaceOf, deepLinkOf } from '../../tab/deepLink.ts';

const app = '0f6c1a52-3d4b-4e7a-8b95-6a1c2d3e4f50';
const thread = '19:crm-rollout@thread.tacv2';

describe('The way from a plain browser into Teams', () => {
  it('leads to the very place in the tab of its channel, and to the personal page', () => {
    const address = new URL(browserAddress('https://m.example/tab/index.html?rollout=r1', app, thread));
    address.searchParams.set('page', 'plan');
    address.searchParams.set('id', 'pilot & <co>');
    const link = new URL(deepLinkOf(address.pathname, address.search) ?? '');
    assert.equal(link.origin + link.pathname, `https://teams.microsoft.com/l/entity/${app}/r1`);
    assert.deepEqual(JSON.parse(link.searchParams.get('context') ?? ''), { subEntityId: 'plan/pilot & <co>', channelId: thread });
    assert.equal(deepLinkOf('/tab/mine.html', `?app=${app}`), `https://teams.microsoft.com/l/entity/${app}/mine`);
  });

  it('is found back from the link, and leads nowhere from any other', () => {
    const search = `?rollout=r1&page=plan&id=pilot%2Fa&app=${app}&channel=${thread}`;
    const place = new URL(browserPlaceOf(deepLinkOf('/tab/index.html', search) ?? '') ?? '', 'https://m.example');
    assert.equal(place.pathname, '/tab/index.html');
    assert.deepEqual(Object.fromEntries(place.searchParams), Object.fromEntries(new URLSearchParams(search)));
    for (const link of [
      `https://teams.microsoft.com/l/app/${app}`,
      `https://teams.microsoft.com/l/entity/${app}/mine`,
      'https://teams.microsoft.com/l/entity/evil/r1?context={}',
      'https://evil.example/l/entity/',
    ])
      assert.equal(browserPlaceOf(link), null, link);
  });

  it('takes the app it is told where the address names none', () => {
    assert.equal(deepLinkOf('/tab/mine.html', '', app), `https://teams.microsoft.com/l/entity/${app}/mine`);
  });

  it('is none for an address that names no channel or app, or something else in their place', () => {
    for (const search of [
      '',
      '?rollout=r1',
      `?rollout=r1&app=${app}`,
      `?rollout=r1&channel=${thread}&app=evil.example/x`,
      `?rollout=r1&app=${app}&channel=https://evil.example`,
    ])
      assert.equal(deepLinkOf('/tab/index.html', search), null, search);
  });
});
