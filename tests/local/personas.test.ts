import assert from 'node:assert/strict';
import { personaOf, personas } from '../../local/personas.ts';

describe('the people at the desk', () => {
  it('are eleven, on three sides, each with ids of their own', () => {
    assert.equal(personas.length, 11);
    assert.deepEqual([...new Set(personas.map((one) => one.side))], ['customer', 'integrator', 'vendor']);
    for (const id of ['key', 'oid', 'botId', 'email'] as const) assert.equal(new Set(personas.map((one) => one[id])).size, 11);
  });

  it('are found by key, object id, bot id or name, and nobody else is', () => {
    const tomas = personaOf('tomas');
    assert.equal(tomas?.name, 'Tomás Pereira');
    assert.equal(tomas?.email, 'tomas.pereira@northwind.example');
    assert.equal(personaOf(tomas?.oid), tomas);
    assert.equal(personaOf(tomas?.botId), tomas);
    assert.equal(personaOf('Tomás Pereira'), tomas);
    assert.equal(personaOf(undefined), null);
    assert.equal(personaOf('nobody'), null);
  });
});
