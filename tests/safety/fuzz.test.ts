import assert from 'node:assert/strict';
import { aHouse } from '../support/aHouse.ts';
import { fuzz } from './fuzzing.ts';

describe('Whatever is sent', function () {
  this.timeout(120_000);

  it('a thousand requests and activities break nothing and learn nothing', async () => {
    const { statuses, found } = await fuzz(1000, 1);
    assert.deepEqual(found, []);
    for (const status of [200, 400, 401, 403, 404, 409])
      assert.ok((statuses[status] ?? 0) > 0, `none was answered ${status}: ${JSON.stringify(statuses)}`);
  });

  it('a house that breaks is found out (control)', async () => {
    const open = async () => {
      const house = await aHouse();
      house.engine.get = async () => {
        throw new TypeError('rows.map is not a function');
      };
      return house;
    };
    const { found } = await fuzz(60, 1, { open });
    assert.ok(found.some(({ what }) => what.endsWith(': 500')));
    assert.ok(found.some(({ what }) => what.includes(': trouble:')));
  });
});
