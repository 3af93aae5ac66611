import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { jsonLog } from '../../bot/log/jsonLog.ts';
import type { Log } from '../../bot/log/Log.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { loggedAs } from '../../bot/wake/loggedAs.ts';
import { concernsJournalOf } from '../../playbook/journal/concernsJournal.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { personOf } from '../support/strangers.ts';

/** Typed, signed and named in this test, and nowhere else. */
const words = 'Zanzibar-7731 the vendor missed the delivery';
const secret = 'Bearer-Quagga-5150';

/** A storage that, once told to, fails as an SDK does: its errors carry what was asked, with the headers it was asked with. */
function talkativeEngine(): Engine & { fails: boolean } {
  const kept = memoryEngine();
  const talkative = {
    ...kept,
    fails: false,
    write: async (...asked: Parameters<Engine['write']>) => {
      if (!talkative.fails) return kept.write(...asked);
      const error = new Error(`could not write ${JSON.stringify(asked)}\n    at ${words} (${JSON.stringify(asked)})`);
      throw Object.assign(error, { code: 'EPIPE', request: { headers: { authorization: secret }, body: asked }, cause: new Error(words) });
    },
  };
  return talkative;
}

/** Everything that was logged, as this writer writes it. */
function linesOf({ troubles }: AHouse, writer: (to: Writable) => Log): string {
  const lines: string[] = [];
  const log = writer(
    new Writable({
      write(line, _encoding, done) {
        lines.push(String(line));
        done();
      },
    }),
  );
  for (const { what, facts } of troubles) log(what as Parameters<Log>[0], facts);
  return lines.join('');
}

describe('what the log holds', () => {
  const engine = talkativeEngine();
  let house: AHouse;
  let personal: string[];

  before(async () => {
    house = await aHouse({ engine, rollout: 'fresh' });
    const maya = personOf('maya');
    personal = [words, 'Zanzibar', secret, maya.name, maya.oid, maya.botId, house.rolloutId];
    engine.fails = true;
    await house.commands('maya', 'raiseIssue', { text: words, severity: 'red' });
    await house.says('maya', `bad news ${words}`);
    await house.presses('maya', 'raiseIssue', { text: words });
    await house.asks(null, 'GET', `/api/rollouts/${house.rolloutId}/board`, undefined, { authorization: `Bearer ${secret}` });
    await house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/commands/raiseIssue`, `{"text": "${words}`);
    house.at('2026-01-12T18:00:00Z');
    await house.waker.finish();
    engine.fails = false;
  });
  after(() => house.close());

  it('names nobody, quotes nothing and shows no token, whatever failed (P56)', () => {
    const all = linesOf(house, (to) => jsonLog({ to }));
    assert.deepEqual(
      ['a request failed', 'remembering an address', 'a duty could not be carried out'].filter(
        (one) => !house.troubles.some(({ what }) => what === one),
      ),
      [],
      'the door of the tab, the one of Teams and the clock each failed',
    );
    assert.deepEqual(
      personal.filter((mark) => all.includes(mark)),
      [],
    );
    for (const line of all.trim().split('\n')) assert.match(line, /"error":\{"name":"Error","code":"EPIPE","at":\["at /);
  });

  it('would be found out if it wrote what it is handed: the same lines, written whole', () => {
    const leaky = (to: Writable): Log => {
      const log = pino({ serializers: { error: (error) => ({ message: error.message, ...error }) } }, to);
      return (what, facts) => log.error(facts, what);
    };
    const all = linesOf(house, leaky);
    for (const mark of [words, secret, house.rolloutId]) assert.ok(all.includes(mark), `${mark} is in what a leaky log writes`);
  });

  it('says nothing of a private journal but that something failed (P56)', () => {
    const journal = concernsJournalOf('r1');
    const facts = loggedAs(journal, { error: new TypeError(words), duty: 'tellConcern' });
    const all = linesOf({ troubles: [{ what: 'a duty could not be carried out', facts }] } as unknown as AHouse, (to) => jsonLog({ to }));
    assert.match(all, /"failure":"TypeError"/);
    assert.doesNotMatch(all, /oncern|Zanzibar|rollout/);
  });
});
