import assert from 'node:assert/strict';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { reportsLine } from '../../playbook/views/boardLines.ts';
import { digestText, mostLines } from '../../playbook/views/digestLines.ts';
import { type Digest, digestOf } from '../../playbook/views/digestOf.ts';
import { digestShown } from '../../playbook/views/digestShown.ts';
import { statusOf } from '../../playbook/views/status.ts';
import { statusTrend } from '../../playbook/views/statusTrend.ts';
import { weekOf } from '../../playbook/views/weekOf.ts';
import { anInstant, aRollout, lastSeq, people, withActive, withDone, withEntries } from '../support/builders.ts';

/** Monday of the first week: asked at 16:00 in Paris, the digest at 17:30. */
const day = '2026-01-12';
const open = '2026-01-12T15:30:00Z';
const evening = '2026-01-12T20:00:00Z';
const of = (rollout: Rollout, at = evening, on = day): Digest => digestOf(rollout, people, anInstant(at), on);
const textOf = (digest: Digest) => digestText(digest, 'Europe/Paris');
const plain = (value: unknown): string => JSON.stringify(value).replaceAll('\u00a0', ' ');

/** Every question of that Monday was sent. */
function asked(rollout: Rollout, on = day): Rollout {
  return withEntries(
    rollout,
    rollout.teams.map(({ id }) => {
      const subject = `status/${id}/${on}`;
      return { type: 'dutyEnded', data: { duty: subject, subject, outcome: 'sent', to: null, drawnAt: 1 } };
    }),
    { at: `${on}T15:00:00Z` },
  );
}

const sent = (rollout: Rollout, on = day): Rollout =>
  withEntries(
    rollout,
    [{ type: 'dutyEnded', data: { duty: `digest/${on}`, subject: `digest/${on}`, outcome: 'sent', to: null, drawnAt: rollout.seq } }],
    { at: `${on}T16:30:00Z` },
  );

const report = (rollout: Rollout, team: string, days: number, at = open, on = day): Rollout =>
  withEntries(rollout, [{ type: 'statusReported', data: { team, day: on, days, noChange: false }, words: { done: `What ${team} did` } }], {
    at,
    by: 'dana',
  });

describe('the facts of a digest', () => {
  const begun = asked(aRollout());
  const stateOf = (digest: Digest, team: string) => digest.missing.find((one) => one.team === team)?.state;
  const [first, second, third] = begun.teams;
  if (!first || !second || !third) throw new Error('The playbook has three teams');

  it('names a team that has to report and did not, and never one that need not (U5)', () => {
    assert.equal(stateOf(of(begun), first.name), 'noReport');
    const optional = withDone(begun, { verb: 'changeTeam', by: 'maya', input: { team: first.id, mandatory: false }, at: evening });
    assert.equal(stateOf(of(optional), first.name), undefined);
    assert.equal(of(optional).asked, of(begun).asked - 1);
    assert.equal(of(report(optional, first.id, 0)).asked, of(begun).asked);
  });

  it('counts the same teams as the Status page: who need not report counts on both sides or on neither (P78, U5)', () => {
    const optional = withDone(begun, { verb: 'changeTeam', by: 'maya', input: { team: first.id, mandatory: false }, at: evening });
    const oneIn = report(optional, second.id, 0);
    const bothIn = report(oneIn, first.id, 0);
    const away = withEntries(bothIn, [{ type: 'personAway', data: { person: 'dana', from: day, until: day, was: null } }]);
    const counts = [begun, optional, oneIn, bothIn, away].map((rollout) => {
      const { asked: all, reported } = of(rollout);
      const looking = { rollout, people, now: anInstant(evening), reader: null, readerName: '' };
      const [line, lead] = [reportsLine(looking).text, statusOf(looking).lead.text];
      const said = all ? `${reported} of ${all} teams` : 'No report';
      for (const text of [line, lead]) assert.match(plain(text), new RegExp(`^"${said}`));
      return all;
    });
    assert.equal(counts[1], (counts[0] ?? 0) - 1);
    assert.equal(counts[2], counts[1]);
    assert.equal(counts[3], counts[0]);
    const everybody = begun.teams.filter(({ active }) => active).length;
    assert.notEqual(counts[1], everybody, 'control: counting all who are asked tells another number');
  });

  it('reads away, what was said instead, and who skipped it, as what they are', () => {
    const away = withEntries(begun, [{ type: 'personAway', data: { person: 'dana', from: day, until: day, was: null } }]);
    const data = begun.teams.find(({ id }) => id === 'data');
    assert.equal(stateOf(of(away), data?.name ?? ''), 'away');
    const declined = withEntries(
      begun,
      [{ type: 'questionDeclined', data: { team: first.id, day }, words: { reason: 'a day of training' } }],
      { by: 'raj' },
    );
    assert.match(plain(textOf(of(declined)).lines), /: nothing today, a day of training/);
    const skipped = withEntries(aRollout(), [{ type: 'dutySkipped', data: { duty: `status/${second.id}/${day}` } }], { by: 'maya' });
    assert.match(plain(of(skipped).missing), /skipped by Maya/);
  });

  it('tells what is overdue by its own day, else by the day that was agreed, with who answers for it', () => {
    const active = withActive(begun, 'kickoff');
    const kickoff = active.milestones[0];
    const late = of(active, '2026-02-02T20:00:00Z', '2026-02-02').overdue;
    assert.equal(late.length, kickoff?.deliverables.length);
    assert.ok(late.every(({ milestone, days }) => milestone === kickoff?.name && days > 0));
    assert.ok(late.some(({ owner }) => owner !== ''));
    const one = kickoff?.deliverables[0];
    const own = withEntries(active, [
      { type: 'deliverableChanged', data: { milestone: 'kickoff', deliverable: one?.id ?? '', fields: { dueOn: '2026-01-13' }, was: {} } },
    ]);
    assert.deepEqual(
      of(own, '2026-01-15T20:00:00Z', '2026-01-15').overdue.map(({ deliverable, days }) => [deliverable, days]),
      [[one?.title, 2]],
    );
  });

  it('ends where the next one begins: what came later belongs to that', () => {
    const told = sent(begun);
    const raised = withEntries(
      told,
      [{ type: 'issueRaised', data: { issue: 'i1', severity: 'red', team: null, milestone: null }, words: { text: 'No access' } }],
      { at: '2026-01-13T08:00:00Z', by: 'raj' },
    );
    assert.equal(of(raised, '2026-01-13T09:00:00Z').blocked.length, 1, 'it is edited in until the next one is due');
    const settled = withEntries(raised, [{ type: 'issueResolved', data: { issue: 'i1' }, words: { text: 'Access given' } }], {
      at: '2026-01-14T08:00:00Z',
      by: 'raj',
    });
    assert.equal(of(settled, '2026-01-14T09:00:00Z').blocked.length, 1, 'it stood open when the next one was due');
    assert.equal(of(settled, '2026-01-14T09:00:00Z', '2026-01-13').resolved.length, 1);
    assert.equal(of(settled, '2026-01-14T09:00:00Z').resolved.length, 0);
  });

  it('says what came in after it went out, the newest on top', () => {
    const told = sent(report(begun, first.id, 0));
    const late = report(told, second.id, -2, '2026-01-12T17:20:00Z');
    const { updated, changed } = of(late);
    assert.deepEqual([updated?.team, changed[0]?.team], [second.name, second.name]);
    assert.match(plain(textOf(of(late)).lines), /New at 18:20/);
  });
});

describe('the lines of a digest', () => {
  const begun = asked(aRollout());
  const busy = (count: number): Digest => ({
    ...of(begun),
    blocked: Array.from({ length: count }, (_, place) => ({
      issue: `i${place}`,
      severity: 'red' as const,
      who: `Team ${place}`,
      text: 'Stuck',
      takenBy: null,
      minutes: 0,
    })),
  });

  it('are at most eight, then how many more, and no part is crowded out', () => {
    const digest = busy(20);
    const { lines, more } = textOf(digest);
    assert.equal(lines.length, mostLines);
    assert.deepEqual([...new Set(lines.map(({ part }) => part))], ['blocked', 'missing']);
    assert.equal(more, `and ${20 + 1 - mostLines} more`);
    const missing = lines.find(({ part }) => part === 'missing');
    assert.equal(missing?.who.split(/, | and /).length, digest.missing.length, 'all who are silent are named in one line');
  });

  it('are none when all is well: two sentences, and who is away (U8)', () => {
    const calm = begun.teams.reduce((rollout, { id }) => report(rollout, id, 0), begun);
    const { title, lines, well, more } = textOf(of(calm));
    assert.equal(title, 'All is well');
    assert.deepEqual([lines.length, well.length, more], [0, 2, '']);
    const away = textOf({ ...of(calm), away: ['Training'] });
    assert.match(away.well[0] ?? '', /, Training is away\.$/);
  });

  it('count new minor issues in small print, once, and no settled or graver one (P86, P95)', () => {
    const raise = (rollout: Rollout, issue: string, severity: 'minor' | 'serious', at: string) =>
      withEntries(rollout, [{ type: 'issueRaised', data: { issue, severity, team: null, milestone: null }, words: { text: issue } }], {
        at,
        by: 'raj',
      });
    const two = raise(raise(begun, 'i1', 'minor', open), 'i2', 'minor', open);
    assert.equal(plain(textOf(of(two)).minor), '"2 new minor issues"');
    const settled = withEntries(two, [{ type: 'issueResolved', data: { issue: 'i1' }, words: { text: 'Done' } }], { at: open, by: 'raj' });
    assert.equal(plain(textOf(of(settled)).minor), '"1 new minor issue"');
    const next = of(sent(two), '2026-01-13T20:00:00Z', '2026-01-13');
    assert.deepEqual([next.minor, textOf(next).minor], [0, '']);
    assert.equal(of(raise(sent(two), 'i3', 'minor', '2026-01-12T17:00:00Z')).minor, 2, 'what came after it belongs to the next one');
    assert.equal(of(raise(begun, 'i4', 'serious', open)).minor, 0, 'control: a serious one is told in full');
  });

  it('are the same in the tab as on the card, with the lines of the manager', () => {
    const noted = withDone(begun, { verb: 'editDigest', by: 'maya', input: { day, text: 'Welcome.' }, at: open });
    const looking = { rollout: noted, people, now: anInstant(evening), reader: 'maya', readerName: 'Maya' };
    const shown = digestShown(looking, day);
    for (const { who, text } of textOf(of(noted)).lines) assert.ok(shown?.lines.some((line) => line.text === `${who}${text}`));
    assert.equal(shown?.note, 'Welcome.');
    assert.deepEqual(
      shown?.actions.map(({ verb }) => verb),
      ['editDigest'],
    );
    assert.deepEqual(digestShown({ ...looking, reader: 'ben' }, day)?.actions, []);
    assert.equal(digestShown(looking, '2026-01-17'), null, 'nobody reports on a Saturday');
  });

  it('keep the manager’s lines as they were before, when the last change is taken back', () => {
    const edit = (rollout: Rollout, text: string) => withDone(rollout, { verb: 'editDigest', by: 'maya', input: { day, text }, at: open });
    const twice = edit(edit(begun, 'One.'), 'Two.');
    const back = withDone(twice, { verb: 'undo', by: 'maya', input: { seq: lastSeq(twice, 'digestEdited') }, at: open });
    assert.equal(back.digestNotes[day]?.text, 'One.');
    assert.equal(edit(back, '').digestNotes[day], undefined);
  });
});

describe('the trend of the answers (N5)', () => {
  it('counts each day and says what changed', () => {
    const days = ['2026-01-12', '2026-01-13', '2026-01-14'];
    const teams = aRollout().teams.map(({ id }) => id);
    const all = days.reduce((rollout, on) => asked(rollout, on), aRollout());
    const said = days.reduce(
      (rollout, on, place) =>
        teams.slice(place).reduce((before, team, own) => report(before, team, own === 0 ? -1 : 0, `${on}T15:30:00Z`, on), rollout),
      all,
    );
    const looking = { rollout: said, people, now: anInstant('2026-01-14T20:00:00Z'), reader: null, readerName: '' };
    const { trend, trendLine } = statusTrend(looking, days);
    const n = teams.length;
    assert.deepEqual(
      trend.map(({ asked, reported, behind, missing }) => [asked, reported, behind, missing]),
      days.map((_, place) => [n, n - place, 1, place]),
    );
    assert.equal(plain(trend[1]?.sentence), `"Tue 13 Jan: ${n - 1} of ${n} reported, 1 behind, 1 missing"`);
    assert.equal(plain(trendLine), `"Answers went from ${n} of ${n} to ${n - 2} of ${n} since Mon 12 Jan"`);
  });
});

describe('the facts of a week (P75)', () => {
  it('tells the answers of each team that has to report, and what comes next', () => {
    const days = ['2026-01-19', '2026-01-20'];
    const active = withActive(
      days.reduce((rollout, on) => asked(rollout, on), aRollout()),
      'kickoff',
    );
    const said = report(active, 'data', -3, '2026-01-19T15:30:00Z', '2026-01-19');
    const [before, next] = ['2026-01-20T20:00:00Z', '2026-01-19'];
    const week = weekOf(said, anInstant(before), next);
    assert.deepEqual(
      week.answers.find(({ team }) => team.startsWith('Data')),
      { team: said.teams.find(({ id }) => id === 'data')?.name, reported: 1, asked: 2 },
    );
    assert.deepEqual(week.issues, { raised: 0, settled: 0, open: 0, longestMinutes: null, untaken: 0 });
    const last = weekOf(said, anInstant('2026-01-16T20:00:00Z'), '2026-01-12');
    assert.ok(
      last.milestones.some(({ milestone }) => milestone === 'Kickoff'),
      'the kickoff is due in the second week',
    );
  });

  it('tells how the slip of the current milestone moved since Monday', () => {
    const active = withActive(asked(aRollout(), '2026-01-20'), 'kickoff');
    const team = active.milestones[0]?.deliverables[0]?.team ?? '';
    const said = report(active, team, -3, '2026-01-20T15:30:00Z', '2026-01-20');
    const [slip] = weekOf(said, anInstant('2026-01-20T20:00:00Z'), '2026-01-19').slips;
    assert.deepEqual([slip?.milestone, slip?.was, slip?.slipDays], ['Kickoff', 0, 3]);
  });
});
