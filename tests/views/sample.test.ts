import assert from 'node:assert/strict';
import type { Change } from '../../playbook/contract/Change.ts';
import { boardOf } from '../../playbook/views/board.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { planOf } from '../../playbook/views/plan.ts';
import { statusOf } from '../../playbook/views/status.ts';
import { type ASample, aSample, aSampleAsPictured, pictured } from '../support/aSample.ts';

/** Plain blanks, so that a sentence reads here as it does on the page. */
const plain = <T>(view: T): T => JSON.parse(JSON.stringify(view).replaceAll('\u00a0', ' '));

describe('the sample rollout, Tue 10 March 16:58', () => {
  let sample: ASample;
  let looking: Looking;
  before(async () => {
    sample = await aSampleAsPictured();
    looking = await sample.looking(pictured);
  });

  describe('the overview', () => {
    const board = () => plain(boardOf(looking));

    it('leads with the day of go-live and what is late about it', () => {
      const { lead, reason } = board();
      assert.equal(lead.text + lead.late, 'Go-live is forecast for Thu 11 Jun, 3 working days late.');
      assert.equal(lead.late, '3 working days late.');
      assert.equal(reason, 'Build phase, week 9 of 22. Planned for Mon 8 Jun, agreed at kickoff.');
    });

    it('says of a report that is still out since yesterday which day it was due', async () => {
      const earlier = plain(boardOf(await sample.looking('2026-03-10T14:30:00Z')));
      const training = earlier.needs.flatMap(({ items }) => items).find(({ text }) => text === 'Report for Training');
      assert.equal(training?.when, 'was due Mon 9 Mar, 17:00');
    });

    it('names who is accountable and who manages the project', () => {
      assert.deepEqual(
        board().people.map(({ name, line }) => `${name}: ${line}`),
        ['Ana Ruiz: Accountable, Northwind', 'Maya Lindqvist: Project manager, Fabrikam'],
      );
    });

    it('says of each milestone how it stands and when it is due', () => {
      assert.deepEqual(
        board().rail.map(({ name, mark, state, dates }) => [name, mark, state, dates]),
        [
          ['Kickoff', 'signed', 'Signed Fri 23 Jan', 'On plan'],
          ['Data in', 'signed', 'Signed Tue 24 Feb', '2 working days late'],
          ['Sales pilot', 'going', '4 of 6 deliverables met', 'Due Fri 13 Mar, forecast Wed 18 Mar'],
          ['Service desk', 'notStarted', 'Not started', 'Due Fri 24 Apr, forecast Wed 29 Apr'],
          ['Go-live', 'notStarted', 'Not started', 'Due Mon 8 Jun, forecast Thu 11 Jun'],
        ],
      );
      assert.equal(board().rail[2]?.share, 4 / 6);
    });

    it('says where we are in four lines, each with what it rests on', () => {
      const { where } = board();
      assert.deepEqual(
        where.map(({ mark, text }) => [mark, text]),
        [
          ['going', 'Sales pilot: 4 of 6 deliverables are met.'],
          ['late', 'Sales pilot slips 3 working days, and go-live with it.'],
          ['red', '2 red issues. One is taken, one is waiting for Raj Patel.'],
          ['notDue', '5 of 6 teams have reported today.'],
        ],
      );
      assert.equal(where[3]?.detail, 'Service desk is due at 17:00');
      for (const { text, why } of where) assert.ok(why.length, text);
    });

    it('says what is needed from whom, side by side', () => {
      const needs = board().needs.map(({ name, items }) => [
        name,
        ...items.map(({ text, who, late }) => `${text} (${who?.name})${late ? ' late' : ''}`),
      ]);
      assert.deepEqual(needs, [
        ['Northwind', 'Decide: extend “Sales pilot” or accept “Data in” as final (Ana Ruiz)'],
        [
          'Fabrikam',
          'Take the red issue “Nightly import stops at 40,000 rows” (Raj Patel) late',
          'Settle the red issue “Single sign-on fails for guests” (Maya Lindqvist)',
          'Meet “Accounts without duplicates” (Lena Hoffmann)',
          'Meet “Guests sign in” (Raj Patel)',
          'Settle “Get the sign-in rules of the nine partner companies” (Raj Patel)',
        ],
        ['Contoso', 'Settle “Get the sign-in rules of the nine partner companies” (Diego Marchetti)'],
      ]);
    });

    it('is the same for everybody, but for what is mine and what one may do', async () => {
      const asSeenBy = async (who: string) => {
        const { needs, head: _head, steps: _steps, next: _next, ...rest } = boardOf(await sample.looking(pictured, who));
        return { ...rest, needs: needs.map((side) => side.items.map(({ mine: _mine, ...item }) => item)) };
      };
      assert.deepEqual(await asSeenBy('ana'), await asSeenBy('lena'));
      const mine = boardOf(await sample.looking(pictured, 'raj')).needs.flatMap(({ items }) => items.filter((item) => item.mine));
      assert.deepEqual([...new Set(mine.map(({ who }) => who?.name))], ['Raj Patel']);
    });

    it('shows what it brings from baseline to target', () => {
      assert.deepEqual(
        board().brings.map(({ name, value, from }) => [name, value, from]),
        [
          ['Deals recorded in the new CRM', '62 %', 'from 38 % at kickoff, target 90 %'],
          ['Time to a first answer', '4 h 10 min', 'from 6 h at kickoff, target 2 h'],
          ['Sales people who used it this week', '31', 'from 0 at kickoff, target 44'],
        ],
      );
    });

    it('tells the newest change first', () => {
      const { title, changes, more } = board().since;
      const line = ({ when, text, by }: Change) => `${when} ${text} · ${by}`;
      assert.equal(title, 'Since yesterday');
      assert.equal(changes[0] && line(changes[0]), '16:46 Red issue raised: Nightly import stops at 40,000 rows · Lena Hoffmann');
      assert.deepEqual(
        changes.map(({ when }) => when),
        ['16:46', '16:42', '16:20', '16:08', '16:03'],
      );
      assert.ok(more > 0);
    });
  });

  describe('the status page', () => {
    const status = () => plain(statusOf(looking));

    it('leads with how many reported and who is behind', () => {
      const { lead, reason } = status();
      assert.equal(lead.text + lead.late, '5 of 6 teams have reported. One is 3 working days behind.');
      assert.equal(reason, 'Service desk is due at 17:00. Every team is asked daily at 16:00, its own time.');
    });

    it('draws the heat map of the picture', () => {
      assert.deepEqual(
        status().teams.map(({ name, cells }) => `${name}: ${cells.map(({ letter, red }) => letter + (red ? '!' : '')).join(' ')}`),
        [
          'Data team: P P P B1 B1 B2 B2! B3 B3 B3!',
          'Sales: P P A1 A1 A1 P P P A1 A1',
          'Integration: P A1 A2 A2 A2 A1 A1 P P P!',
          'Training: W W P P P P P P M P',
          'IT security: P P P P B1 B1 P P P P',
          'Service desk: W W W P P M P P P ·',
        ],
      );
      assert.deepEqual(
        status().days.map(({ weekday, date }) => `${weekday} ${date}`),
        ['Wed 25', 'Thu 26', 'Fri 27', 'Mon 2', 'Tue 3', 'Wed 4', 'Thu 5', 'Fri 6', 'Mon 9', 'Tue 10'],
      );
      assert.deepEqual([status().days.at(-1)?.today, status().days.filter(({ weekStart }) => weekStart).length], [true, 2]);
    });

    it('says each cell as a sentence, with the letter explained in the legend', () => {
      const { teams, legend } = status();
      assert.equal(teams[0]?.cells.at(-1)?.sentence, 'Data team, Tue 10 Mar: 3 working days behind, 1 red issue');
      const explained = legend.map(({ letter }) => letter.replace(/\d/, ''));
      for (const { letter } of teams.flatMap(({ cells }) => cells)) assert.ok(explained.includes(letter.replace(/\d+/, '')), letter);
    });

    it('shows how the red issue climbs, and what is spared once somebody took it', () => {
      const chains = status().issues.map(({ title, chain }) => [
        title,
        ...chain.map(({ person, role, text }) => `${person.name}, ${role}: ${text}`),
      ]);
      assert.deepEqual(chains.slice(0, 2), [
        [
          'Nightly import stops at 40,000 rows',
          'Raj Patel, technical lead: Told 16:46, 12 of 15 min gone',
          'Maya Lindqvist, project manager: Is told at 17:01, in 3 min',
          'Ana Ruiz, accountable: Is told at 17:16',
          'Ingrid Solberg, sponsor: Is told at 17:31',
        ],
        [
          'Single sign-on fails for guests',
          'Maya Lindqvist, project manager: Took it 15:24, after 14 min',
          'Ana Ruiz, accountable: Did not have to be told',
          'Ingrid Solberg, sponsor: Did not have to be told',
        ],
      ]);
      assert.equal(status().issuesLine, '2 open, 1 waiting');
    });

    it('moves the chain with the clock', async () => {
      const at = async (time: string) =>
        plain(statusOf(await sample.looking(`2026-03-10T${time}:00+01:00`))).issues[0]?.chain.map(({ state }) => state);
      assert.deepEqual(await at('16:46'), ['told', 'next', 'later', 'later']);
      assert.deepEqual(await at('17:00'), ['told', 'next', 'later', 'later']);
      assert.deepEqual(await at('17:01'), ['told', 'told', 'next', 'later']);
      assert.deepEqual(await at('17:16'), ['told', 'told', 'told', 'next']);
    });

    it('lists the day’s reports, the newest first and the open one last', () => {
      assert.deepEqual(
        status().reports.map(({ time, team }) => `${time} ${team.name}`.trim()),
        ['16:42 Data team', '16:20 Integration', '16:08 Training', '16:03 IT security', '15:51 Sales', 'Service desk'],
      );
      assert.equal(status().digestLine, 'The digest goes to the channel at 17:30.');
    });

    it('lets only who speaks for a team report for it', async () => {
      const teamsOf = async (who: string) =>
        statusOf(await sample.looking(pictured, who))
          .actions.filter(({ verb }) => verb === 'reportStatus')
          .map(({ input }) => input.team);
      assert.deepEqual([await teamsOf('lena'), await teamsOf('tomas'), await teamsOf('ana')], [['data'], ['desk'], []]);
    });
  });

  describe('the plan', () => {
    const plan = () => plain(planOf(looking));

    it('leads with what is signed and what slips, and says where the slip starts', () => {
      const { lead, reason, open } = plan();
      assert.equal(lead.text + lead.late, '2 of 5 milestones are signed. The rest slip 3 working days.');
      assert.equal(reason, 'The slip starts at “Accounts without duplicates” in Sales pilot.');
      assert.equal(open?.id, 'salesPilot');
    });

    it('keeps the baseline where it was agreed', () => {
      assert.deepEqual(
        plan().milestones.map(({ line, baselineOn, forecastOn, slipDays }) => [line, baselineOn, forecastOn, slipDays]),
        [
          ['Signed Fri 23 Jan, on plan', '2026-01-23', '2026-01-23', 0],
          ['Signed Tue 24 Feb · 1 change since', '2026-02-20', '2026-02-24', 2],
          ['Due Fri 13 Mar, forecast Wed 18 Mar', '2026-03-13', '2026-03-18', 3],
          ['Due Fri 24 Apr, forecast Wed 29 Apr', '2026-04-24', '2026-04-29', 3],
          ['Due Mon 8 Jun, forecast Thu 11 Jun', '2026-06-08', '2026-06-11', 3],
        ],
      );
    });
  });

  it('tells another story when the report that slips is taken back', async () => {
    const other = await aSample();
    const before = plain(boardOf(await other.looking(pictured))).lead;
    await other.does('2026-03-10T16:42:00+01:00', 'lena', 'reportStatus', {
      team: 'data',
      day: '2026-03-10',
      days: 0,
      done: 'All four sources.',
    });
    const after = plain(boardOf(await other.looking(pictured))).lead;
    assert.equal(before.late, '3 working days late.');
    assert.notEqual(after.late, before.late);
  });
});
