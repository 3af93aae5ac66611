import assert from 'node:assert/strict';
import { nameOf, namesOf } from '../../playbook/journal/nameOf.ts';
import { listed } from '../../playbook/words/numbers.ts';
import { people } from '../support/builders.ts';

describe('a name in a sentence', () => {
  it('is as Teams knows it, Milepost for the clock, and Somebody for a person who was forgotten', () => {
    assert.deepEqual([nameOf(people, 'ana'), nameOf(people, 'milepost'), nameOf(people, 'gone')], ['Ana', 'Milepost', 'Somebody who left']);
  });

  it('stands in a list with one "and"', () => {
    assert.deepEqual(
      [listed([]), listed(['Ana']), namesOf(people, ['ana', 'ben']), namesOf(people, ['ana', 'ben', 'raj'])],
      ['', 'Ana', 'Ana and Ben', 'Ana, Ben and Raj'],
    );
  });
});
