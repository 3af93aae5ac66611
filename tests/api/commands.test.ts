import assert from 'node:assert/strict';
import { personaOf } from '../../local/personas.ts';
import { access } from '../../playbook/commands/access.ts';
import { type AHouse, aHouse, type Got } from '../support/aHouse.ts';
import { isProblem, oddValues } from '../support/isProblem.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { stores } from '../support/stores.ts';
import { outsider, stranger } from '../support/strangers.ts';

const fields = [
  ...['team', 'day', 'done', 'days', 'issueKind', 'issueText', 'issue', 'text', 'severity', 'milestone', 'deliverable', 'evidence', 'link'],
  ...[
    'title',
    'criterion',
    'owner',
    'risky',
    'person',
    'role',
    'side',
    'name',
    'representative',
    'askAt',
    'zone',
    'active',
    'signoff',
    'verdict',
  ],
  ...['choice', 'dueOn', 'reason', 'round', 'answer', 'until', 'from', 'seq'],
  ...['into', 'place', 'startOn', 'byDays', 'onwards', 'needs', 'touch', 'worksByItself', 'phase', 'approverRoles', 'signoffMode'],
];

describe('a command over HTTP', () => {
  let house: AHouse;
  let store: Awaited<ReturnType<typeof stores.SQLite>>;
  before(async () => {
    store = await stores.SQLite();
    house = await aHouse({ rollout: 'fresh', engine: patientEngine(store.store) });
  });
  after(async () => {
    await house.close();
    await store.end();
  });
  afterEach(() => assert.deepEqual(house.troubles, []));

  const unchanged = async (ask: () => Promise<Got>, status?: number, refusal?: string) => {
    const before = await house.doings();
    const got = await ask();
    isProblem(got, status);
    if (refusal) assert.equal(got.body.refusal, refusal);
    assert.equal(await house.doings(), before);
    return got;
  };

  it('sent twice with one key is one entry with the same answer', async () => {
    const before = await house.doings();
    const [one, two] = [
      await house.commands('lena', 'raiseIssue', { severity: 'minor', text: 'A' }, 'k1'),
      await house.commands('lena', 'raiseIssue', { severity: 'minor', text: 'A' }, 'k1'),
    ];
    assert.deepEqual([one.status, two.status, two.body], [200, 200, one.body]);
    assert.equal(await house.doings(), before + 1);
    await house.commands('lena', 'raiseIssue', { severity: 'minor', text: 'A' }, 'k2');
    assert.equal(await house.doings(), before + 2);
  });

  it('sent five times at once with one key is one entry', async () => {
    const before = await house.doings();
    const all = await Promise.all(
      Array.from({ length: 5 }, () => house.commands('lena', 'raiseIssue', { severity: 'minor', text: 'B' }, 'k3')),
    );
    assert.deepEqual(new Set(all.map(({ status, body }) => `${status} ${body.seq}`)).size, 1);
    assert.equal(await house.doings(), before + 1);
  });

  it('whose append was stored while its answer was lost is one entry', async () => {
    const before = await house.doings();
    const kept = house.engine.write;
    house.engine.write = async (table, partition, changes) => {
      if (table === 'rollouts') {
        house.engine.write = kept;
        house.engine.loseReply();
      }
      return kept(table, partition, changes);
    };
    const first = await house.commands('lena', 'raiseIssue', { severity: 'minor', text: 'C' }, 'k4');
    const again = await house.commands('lena', 'raiseIssue', { severity: 'minor', text: 'C' }, 'k4');
    assert.deepEqual([first.status, again.body], [200, first.body]);
    assert.equal(await house.doings(), before + 1);
  });

  it('by somebody else with the same key is a doing of their own', async () => {
    const before = await house.doings();
    for (const who of ['lena', 'raj'])
      assert.equal((await house.commands(who, 'raiseIssue', { severity: 'minor', text: 'D' }, 'k5')).status, 200);
    assert.equal(await house.doings(), before + 2);
  });

  it('without a key is asked for one', () =>
    unchanged(() => house.commands('lena', 'raiseIssue', { severity: 'minor', text: 'A' }, null), 400, 'keyMissing'));

  it('without a token is asked who it is', () =>
    unchanged(
      () => house.asks(null, 'POST', `/api/rollouts/${house.rolloutId}/commands/raiseIssue`, { severity: 'red', text: 'A' }),
      401,
      'notSignedIn',
    ));

  for (const [verb, who] of Object.entries(access).filter(([verb]) => verb !== 'startRollout')) {
    it(`${verb} is refused to who is not in the channel, and to another company`, async () => {
      const input = { severity: 'minor', text: 'A' };
      await unchanged(() => house.commands(outsider, verb, input), 403, 'notMember');
      await unchanged(() => house.commands(stranger, verb, input), 404, 'unknownRollout');
    });
    if (who === 'managers')
      it(`${verb} is refused to a member who does not steer, by name of who does`, async () => {
        const person = personaOf('ben')?.oid;
        const input = {
          person,
          role: 'sponsor',
          side: 'customer',
          team: 'data',
          name: 'T',
          representative: person,
          milestone: 'kickoff',
          deliverable: 'firstCrm',
          title: 'A',
          criterion: 'B',
          into: 'dataIn',
          place: '1',
          startOn: '2026-03-02',
          dueOn: '2026-03-13',
          text: 'milestone',
          reason: 'C',
          on: '2026-03-02',
          at: '10:00',
          benefit: 'hoursBack',
          notice: 'n1',
          round: verb === 'retryRound' ? 'reminders-0' : '0',
          seq: 2,
          talk: 'k1',
          outcome: 'committed',
          phase: 'build',
          day: '2026-03-02',
          duty: 'digest/2026-03-02',
          check: 'c1',
          holidays: [{ day: '2026-05-01', name: 'Labour Day' }],
          section: 'success',
          group: 'Why',
          template: 'crm',
        };
        const { body } = await unchanged(() => house.commands('priya', verb, input), 403, 'notAllowed');
        assert.match(body.detail, /Maya Lindqvist or Ana Ruiz/);
      });
  }

  it('with whatever is in its fields ends in a sentence or is done, and never in a failure', async () => {
    const verbs = Object.entries(access).filter(([one]) => !one.endsWith('Rollout') && one !== 'undo');
    for (const [place, [verb, who]] of verbs.entries())
      for (const value of oddValues) {
        // In turns, so that nobody makes more requests than one person may in a minute.
        const [one, other] = who === 'managers' ? (['maya', 'ana'] as const) : (['lena', 'raj'] as const);
        const got = await house.commands(place % 2 ? one : other, verb, Object.fromEntries(fields.map((field) => [field, value])));
        if (got.status !== 200) isProblem(got);
      }
    assert.equal(await house.conversing.journals.verify(house.rolloutId), null);
  });

  for (const body of ['', '{', '[]', '"text"', 'null', '7', '[[[[', '{"__proto__":{"severity":"red"}}'])
    it(`with the body ${body || 'that is empty'} is refused in a sentence`, () =>
      unchanged(() =>
        house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/commands/raiseIssue`, body, { 'idempotency-key': 'b' }),
      ));

  it('with a body larger than a form is refused in a sentence', () =>
    unchanged(() => house.commands('maya', 'raiseIssue', { text: 'x'.repeat(300_000) }), 413, 'tooLarge'));

  it('with a verb there is none of says so', async () => {
    for (const verb of ['nonsense', 'constructor', '__proto__', 'startRollout', 'x'.repeat(3000)])
      await unchanged(() => house.commands('maya', verb, {}), 404, 'unknownVerb');
  });

  it('at an address there is none of says so', async () => {
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['DELETE', `/api/rollouts/${house.rolloutId}`],
      ['PUT', '/api/rollouts'],
      ['GET', '/nothing'],
    ] as const)
      isProblem(await house.asks('maya', method, path), 404);
  });

  it('keeps what was written letter by letter, and shows it as text', async () => {
    const text = '<img src=x onerror=alert(1)> **b** [x](javascript:alert(1)) {customer} 👩‍🚀 \u202eשלום & "q" \\';
    await house.commands('maya', 'raiseIssue', { severity: 'serious', text });
    assert.equal((await house.open()).rollout.issues.at(-1)?.text, text);
    const { text: status, headers } = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/status`);
    assert.ok(JSON.stringify(JSON.parse(status)).includes(JSON.stringify('onerror=alert(1)').slice(1, -1)));
    assert.match(headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    const issue = (await house.open()).rollout.issues.at(-1)?.id;
    const { card } = await house.presses('maya', 'showCard', { card: 'issue', issue, rollout: house.rolloutId, once: 'k' });
    const shown = [...JSON.stringify(card).matchAll(/"type":"TextBlock","text":("(?:[^"\\]|\\.)*")/g)].map((match) =>
      JSON.parse(match[1] ?? '""'),
    );
    assert.ok(shown.some((line) => line.includes('\\*\\*b')));
    for (const line of shown) assert.doesNotMatch(line, /(?<!\\)\*\*b|(?<!\\)\[x|(?<!\\)<img/);
  });
});
