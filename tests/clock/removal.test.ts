import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agenda, longestRestDays, nextWakeAt } from '../../playbook/clock/agenda.ts';
import { dayIn } from '../../playbook/clock/moments.ts';
import { daysAfter, goesAt, keptUntil, noticeDays, removalNews } from '../../playbook/clock/removal.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, withEntries } from '../support/builders.ts';

const zones = ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC'] as const;

/** Where and when it was closed, and for how many days such a one is kept. */
const aClosing = fc.record({
  zone: fc.constantFrom(...zones),
  minutes: fc.nat(400 * 24 * 60),
  keepDays: fc.integer({ min: 30, max: 4000 }),
});

function closed({ zone, minutes }: { zone: string; minutes: number }) {
  const closedAt = anInstant('2026-01-13T00:00:00Z').add({ minutes });
  return { rollout: withEntries(aRollout({ zone }), [{ type: 'rolloutClosed', data: {} }], { at: closedAt.toString() }), closedAt };
}

/** The rollout once everybody who steers was told at that moment. */
const told = (rollout: Rollout, at: string, keepDays: number) =>
  withEntries(
    rollout,
    removalNews(rollout, anInstant(at), keepDays).map(({ key, subject, to }) => ({
      type: 'dutyEnded' as const,
      data: { duty: key, subject, to, outcome: 'sent' as const, drawnAt: rollout.seq },
    })),
    { at },
  );

describe('when a closed rollout goes', () => {
  it('is never before its days are over and those who steer had a week, and at the start of a day on its clock', () => {
    fc.assert(
      fc.property(aClosing, fc.nat(60 * 24), (closing, lateHours) => {
        const { zone, keepDays } = closing;
        const { rollout, closedAt } = closed(closing);
        const news = removalNews(rollout, closedAt, keepDays);
        assert.ok(news.length > 0);
        assert.equal(goesAt(rollout, closedAt, keepDays), null, 'nobody was told yet');
        const free = news.map(({ at }) => at.epochMilliseconds);
        const saidAt = anInstant(new Date(Math.max(...free)).toISOString()).add({ hours: lateHours });
        const heard = told(rollout, saidAt.toString(), keepDays);
        const at = goesAt(heard, saidAt, keepDays) ?? assert.fail('it goes');
        assert.ok(at.epochMilliseconds - closedAt.epochMilliseconds >= (keepDays - 1) * 86_400_000);
        const lastDay = daysAfter(dayIn(at, zone), -1);
        assert.ok(lastDay >= daysAfter(dayIn(closedAt, zone), keepDays), 'each of its days is over');
        assert.ok(lastDay >= daysAfter(dayIn(saidAt, zone), noticeDays), 'a week has passed since');
        assert.notEqual(dayIn(at.subtract({ milliseconds: 1 }), zone), dayIn(at, zone));
      }),
      { numRuns: 60 },
    );
  });

  it('is told once to each who steers, a week before, outside their quiet hours', () => {
    fc.assert(
      fc.property(aClosing, (closing) => {
        const { zone, keepDays } = closing;
        const { rollout, closedAt } = closed(closing);
        const news = removalNews(rollout, closedAt, keepDays);
        const last = keptUntil(rollout, keepDays) ?? '';
        assert.deepEqual(news.map(({ to }) => to).sort(), [...new Set(news.map(({ to }) => to))].sort());
        for (const { at } of news) assert.ok(dayIn(at, zone) >= daysAfter(last, -noticeDays));
        const heard = told(rollout, news[0]?.at.toString() ?? '', keepDays);
        assert.deepEqual(
          agenda(heard, closedAt.add({ hours: 24 * 5000 }), keepDays).filter(({ kind }) => kind === 'tellLife'),
          [],
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is never while it is open, while no days are set, or once it was opened again; closed again it has all of its days', () => {
    fc.assert(
      fc.property(aClosing, (closing) => {
        const { keepDays } = closing;
        const { rollout, closedAt } = closed(closing);
        const long = closedAt.add({ hours: 24 * 9000 });
        assert.deepEqual([keptUntil(rollout, null), goesAt(rollout, long, null), removalNews(rollout, long, null)], [null, null, []]);
        const open = withEntries(
          rollout,
          [
            { type: 'rolloutReopened', data: { was: 'running' } },
            { type: 'rolloutResumed', data: {} },
          ],
          { at: closedAt.add({ hours: 48 }).toString() },
        );
        assert.deepEqual([keptUntil(open, keepDays), goesAt(open, long, keepDays), removalNews(open, long, keepDays)], [null, null, []]);
        const again = withEntries(open, [{ type: 'rolloutClosed', data: {} }], { at: closedAt.add({ hours: 72 }).toString() });
        assert.ok((keptUntil(again, keepDays) ?? '') > (keptUntil(rollout, keepDays) ?? ''));
      }),
      { numRuns: 30 },
    );
  });

  it('is found by a wake in time: no later than the notice, than the removal, and than a week', () => {
    fc.assert(
      fc.property(aClosing, fc.nat(5000), (closing, days) => {
        const { keepDays } = closing;
        const { rollout, closedAt } = closed(closing);
        const now = closedAt.add({ hours: days * 24 });
        const next = nextWakeAt(rollout, now, keepDays) ?? assert.fail('somebody looks');
        assert.ok(next.epochMilliseconds > now.epochMilliseconds);
        assert.ok(next.epochMilliseconds <= now.add({ hours: longestRestDays * 24 }).epochMilliseconds);
        for (const { at } of removalNews(rollout, now, keepDays))
          assert.ok(at.epochMilliseconds <= now.epochMilliseconds || next.epochMilliseconds <= at.epochMilliseconds);
        const heard = told(rollout, now.toString(), keepDays);
        const goes = goesAt(heard, now, keepDays);
        const then = nextWakeAt(heard, now, keepDays);
        if (goes && goes.epochMilliseconds > now.epochMilliseconds) assert.ok((then?.epochMilliseconds ?? 0) <= goes.epochMilliseconds);
      }),
      { numRuns: 60 },
    );
  });

  it('waits for nobody where nobody is left who steers', () => {
    const rollout: Rollout = { ...aRollout(), status: 'closed' as const, closedAt: '2026-02-02T10:00:00Z', holders: {} };
    const now = anInstant('2026-02-03T10:00:00Z');
    assert.deepEqual(removalNews(rollout, now, 30), []);
    assert.equal(goesAt(rollout, now, 30)?.toString(), '2026-03-04T23:00:00Z');
  });
});
