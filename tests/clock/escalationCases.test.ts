// docs/bad-news.md, held against the code: each row of its cases is walked through.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import type { DutyOutcome } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { aRollout, type Doing, type Name, oidOf, withDone, withEntries } from '../support/builders.ts';
import { type Sent, walkedIssues } from '../support/walkedIssues.ts';

const zone = 'Europe/Paris';
const days: Record<string, string> = { Tue: '2026-01-13', Wed: '2026-01-14', Thu: '2026-01-15', Fri: '2026-01-16', Mon: '2026-01-19' };
/** The Tuesday after that Monday, for issues raised on the Friday before. */
const nextTuesday = '2026-01-20';

interface Case {
  name: string;
  severity: string;
  raised: string;
  by: Name;
  team: string | undefined;
  happens: string[];
  told: string;
}

const cases = readFileSync(new URL('../../docs/bad-news.md', import.meta.url), 'utf8')
  .split('## Cases')[1]
  ?.split('\n')
  .filter((line) => /^\| [a-z]/.test(line))
  .map((line): Case => {
    const [, name = '', severity = '', raised = '', by = '', happens = '', told = ''] = line.split('|').map((cell) => cell.trim());
    const [who = '', team] = by.split(', about ');
    return { name, severity, raised, by: who as Name, team, happens: happens.split('; ').filter((one) => one !== '–'), told };
  });

const momentOf = (day: string, time: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString();

/** Walks a case: what is said before it, while it climbs, and how each message ends. */
function walked({ severity, raised, by, team, happens }: Case): Sent[] {
  const [weekday = '', time = ''] = raised.split(' ');
  const day = days[weekday] ?? '';
  const dayAfter = (said: string | undefined) => (said === 'Tue' && weekday === 'Fri' ? nextTuesday : (days[said ?? ''] ?? day));
  let rollout = aRollout();
  const outcomes: Partial<Record<string, DutyOutcome>> = {};
  const doings: (Doing & { at: string })[] = [];
  let until = momentOf(day, '23:59');
  for (const said of happens) {
    const [who = ''] = said.toLowerCase().split(' ');
    const name = who as Name;
    const [, on, hour = ''] = /(?:on (\w{3}) )?at (\d\d:\d\d)/.exec(said) ?? [];
    const at = hour ? momentOf(dayAfter(on), hour) : '';
    if (/is away/.test(said))
      rollout = withDone(rollout, { verb: 'sayAway', by: name, input: { from: day, until: day }, at: momentOf(day, '08:00') });
    else if (/ left/.test(said))
      rollout = withEntries(rollout, [{ type: 'personLeft', data: { person: name } }], { at: momentOf(day, '08:00') });
    else if (/ is (blocked|notInstalled)/.test(said)) outcomes[name] = / is blocked/.test(said) ? 'blocked' : 'notInstalled';
    else if (/ takes /.test(said)) doings.push({ verb: 'takeIssue', by: name, at });
    else if (/ decides /.test(said)) doings.push({ verb: 'decideIssue', by: name, at, input: { text: 'Use the other tenant.' } });
    else if (/ settles /.test(said)) doings.push({ verb: 'resolveIssue', by: name, at, input: { text: 'It works.' } });
    else if (/ still so /.test(said)) doings.push({ verb: 'confirmIssue', by: name, at, input: { text: 'The vendor is on it.' } });
    else if (/ passes /.test(said)) {
      const to = (/ to (\w+) /.exec(said)?.[1] ?? '').toLowerCase() as Name;
      doings.push({ verb: 'passIssueOn', by: name, at, input: { person: oidOf(to), text: 'You know it.' } });
    } else if (/^until /.test(said)) until = momentOf(days[said.slice(6)] ?? day, '23:59');
    else assert.fail(`“${said}” is not understood`);
    if (at && at > until) until = at;
  }
  const from = momentOf(day, time);
  const issue: Rollout = withDone(rollout, { verb: 'raiseIssue', by, input: { severity, text: 'Guests cannot sign in', team }, at: from });
  return walkedIssues(issue, { from, until, doings, outcomes }).sent.filter(({ to, outcome }) => to !== 'channel' && outcome === 'sent');
}

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** What was sent, as the page says it: without the day where the case keeps to one. */
function said(sent: Sent[], told: string): string {
  const words: Partial<Record<Sent['duty']['kind'], string>> = {
    tellTaken: ' has it',
    repeatIssue: ' again',
    askStale: ' still so',
    tellResolved: ' settled',
  };
  return (
    sent
      .map(({ duty, to, at }) => {
        const local = at.toZonedDateTimeISO(zone);
        const weekday =
          Object.entries({ ...days, 'Tue ': nextTuesday }).find(([, day]) => day === local.toPlainDate().toString())?.[0] ?? '';
        const about = duty.kind === 'tellUnreachable' ? ` about ${capital(duty.key.split('/')[3] ?? '')}` : '';
        const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
        const plain = `${capital(to)}${words[duty.kind] ?? about} ${time}`;
        const dated = `${capital(to)}${words[duty.kind] ?? about} ${weekday.trim()} ${time}`;
        return told.split(', ').includes(dated) ? dated : plain;
      })
      .join(', ') || '–'
  );
}

describe('an issue that was raised (docs/bad-news.md)', () => {
  it('has cases on the page', () => assert.ok((cases ?? []).length > 15));

  for (const one of cases ?? [])
    it(`${one.name} (P95)`, () => {
      const sorted = (text: string) => text.split(', ').toSorted();
      assert.deepEqual(sorted(said(walked(one), one.told)), sorted(one.told));
    });
});
