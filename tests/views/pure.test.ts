import assert from 'node:assert/strict';
import { views } from '../../bot/api/views.ts';
import { table } from '../../playbook/commands/table.ts';
import type { Action } from '../../playbook/contract/Action.ts';
import type { Head } from '../../playbook/contract.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { type ASample, aSampleAsPictured, pictured } from '../support/aSample.ts';
import { anInstant, aRollout, people } from '../support/builders.ts';

const reading = { sealed: async () => true, older: async () => [], query: {} };

/** Before the story, inside it, on a weekend, at night, and long after. */
const moments = [
  '2026-01-12T08:00:00Z',
  '2026-03-10T14:30:00Z',
  pictured,
  '2026-03-14T10:00:00Z',
  '2026-03-29T01:30:00Z',
  '2026-12-25T23:59:59Z',
];
const readers = ['maya', 'ana', 'lena', 'nobody'];

/** What no reader may ever see: a hole in a sentence, or a thing that is no text. */
const holes = /undefined|NaN|\[object|\{(customer|integrator|vendor)\}|Invalid Date|\bnull\b(?=[ ,.“”])|Infinity/;

/** Everything freezes, so that a view which changes what it is given fails. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function actionsOf(value: unknown): Action[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(actionsOf);
  return 'verb' in value && 'asks' in value ? [value as Action, ...inside] : inside;
}

describe('every view', () => {
  let sample: ASample;
  before(async () => {
    sample = await aSampleAsPictured();
  });

  const eachOf = async (name: string, test: (shown: object, looking: Looking) => void) => {
    const view = views[name];
    assert.ok(view);
    for (const at of moments)
      for (const who of readers) {
        const looking = await sample.looking(at, who);
        test(await view(looking, reading), looking);
      }
  };

  for (const name of Object.keys(views)) {
    it(`${name} says the same for the same input, and leaves the input as it is`, async () => {
      const view = views[name];
      assert.ok(view);
      const looking = frozen(await sample.looking(pictured));
      assert.deepEqual(await view(looking, reading), await view(looking, reading));
    });

    it(`${name} has no hole in any sentence, for any reader, at any moment`, () =>
      eachOf(name, (shown) => {
        for (const text of textsOf(shown)) assert.doesNotMatch(text, holes);
      }));

    it(`${name} stays true until a moment that is still to come`, () =>
      eachOf(name, (shown, { now }) => {
        const { head } = shown as { head: Head };
        assert.ok(anInstant(head.validUntil).epochMilliseconds > now.epochMilliseconds, head.validUntil);
      }));

    it(`${name} offers only verbs there are, each with a key and forms that can be filled in`, () =>
      eachOf(name, (shown) => {
        for (const { verb, key, label, asks, title } of actionsOf(shown)) {
          assert.ok(table.has(verb), verb);
          assert.ok(key && label);
          assert.ok(asks.length === 0 || title, `${verb} asks without a title`);
          for (const ask of asks)
            assert.ok(ask.label && ask.error && (ask.kind !== 'choice' || ask.choices?.length), `${verb}.${ask.name}`);
        }
      }));

    it(`${name} of a rollout that has just begun has no hole either`, async () => {
      const rollout = aRollout();
      for (const reader of ['maya', 'eve', null]) {
        const shown = await views[name]?.(
          { rollout, people, now: anInstant('2026-01-12T08:00:00Z'), reader, readerName: 'Somebody' },
          reading,
        );
        for (const text of textsOf(shown)) assert.doesNotMatch(text, holes);
      }
    });
  }

  it('shows just before the end of its time what it showed at the beginning', async () => {
    const { rollout, people: known, reader } = await sample.looking(pictured);
    const at = async (name: string, now: Looking['now']) => {
      const shown = (await views[name]?.({ rollout, people: known, now, reader, readerName: '' }, reading)) as { head: Head };
      const { asOf: _asOf, validUntil, ...head } = shown.head;
      return { validUntil: anInstant(validUntil), shown: { ...shown, head } };
    };
    const end = anInstant('2026-03-12T18:00:00Z');
    for (const name of ['board', 'status', 'plan']) {
      let now = anInstant('2026-03-10T15:45:00Z');
      for (let hops = 0; hops < 60 && now.epochMilliseconds < end.epochMilliseconds; hops += 1) {
        const { validUntil, shown } = await at(name, now);
        const last = await at(name, validUntil.subtract({ milliseconds: 1 }));
        assert.deepEqual(last.shown, shown, `${name} from ${now} to ${validUntil}`);
        now = validUntil;
      }
    }
  });

  it('would be caught with a hole', () => {
    for (const text of ['Due undefined', 'NaN days', '[object Object]', 'for {customer}', 'by null.']) assert.match(text, holes);
  });
});
