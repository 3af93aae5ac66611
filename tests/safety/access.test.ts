import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rosterOfThese } from '../../bot/act/Roster.ts';
import { apiRouter } from '../../bot/api/apiRouter.ts';
import { type ApiRoute, apiRoutes } from '../../bot/api/routes.ts';
import { channel, type Persona, personas } from '../../local/personas.ts';
import { access } from '../../playbook/commands/access.ts';
import { table } from '../../playbook/commands/table.ts';
import { accessPage } from '../../scripts/access/accessPage.ts';
import { doingOf, type Kind, kinds, readingOf, type Verdict } from '../../scripts/access/whoMay.ts';
import { type AHouse, aHouse, aStartRequest, type Got } from '../support/aHouse.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { outsider, personOf, stranger } from '../support/strangers.ts';
import { inputFrom } from './inputsFrom.ts';

const page = join(import.meta.dirname, '../../docs/access.md');

/** Carla has no role that steers, Priya is a guest, Diego has left. */
const people: Record<Kind, string | Persona | null> = {
  steers: 'maya',
  member: 'carla',
  guest: 'priya',
  left: 'diego',
  outsider,
  stranger,
  nobody: null,
};
const every = Object.keys(kinds) as Kind[];

const verdicts: readonly string[] = ['notSignedIn', 'notMember', 'notAllowed', 'guestMayNot', 'unknownRollout'] satisfies Verdict[];

describe('Who may read and do what', function () {
  this.timeout(120_000);
  let house: AHouse;
  let ids: string[];

  before(async () => {
    house = await aHouse();
    const here = personas.filter(({ key }) => key !== 'diego');
    house.conversing.rosters.of = async () =>
      rosterOfThese(here.map((one) => ({ ...one, ...(one.side === 'vendor' ? { guest: true } : {}) })));
    assert.equal((await house.commands('maya', 'changeRollout', { guestsSee: 'nothing' })).status, 200);
    const { oid, botId } = personOf('diego');
    await house.happens({ type: 'conversationUpdate', membersRemoved: [{ id: botId, aadObjectId: oid }] }, 'teamMemberRemoved');
    const { rollout, people: named } = await house.open();
    const diego = Object.values(named).find((one) => one.oid === oid);
    assert.ok(diego && rollout.left[diego.id] !== undefined, 'Diego has left');
    ids = [rollout.milestones, rollout.teams, rollout.sections].flatMap((list) => list.map(({ id }) => id));
    ids.push('reminders-1', ...here.map((one) => one.oid));
  });
  after(() => house.close());

  /** What the answer says of the person, whatever it says of what they want. */
  const verdictOf = ({ status, body }: Got): Verdict => {
    if (status === 401) return 'notSignedIn';
    return verdicts.includes(body?.refusal) ? (body.refusal as Verdict) : 'in';
  };

  /** Says whether the server does otherwise than the tables say; each row of the page is asked. */
  async function differences(expected: (verb: string, kind: Kind) => Verdict, verbs = [...table.values()]): Promise<string[]> {
    const found: string[] = [];
    const random = seededRandom(7);
    for (const [at, command] of verbs.entries()) {
      const { verb, journal } = command;
      if (verb === 'startRollout') continue;
      for (const kind of every) {
        // Who has no business here is stopped before the verb is looked at: every fifth one shows it.
        if (at % 5 && ['nobody', 'stranger', 'outsider'].includes(kind)) continue;
        // Who is let in only looks first, so that nothing is done; who is refused is refused the doing itself.
        const way = !journal && expected(verb, kind) === 'in' ? 'previews' : 'commands';
        let verdict: Verdict | null = null;
        for (let tries = 0; tries < 3000 && verdict === null; tries += 1) {
          const input = inputFrom(random, command, ids);
          if (!command.input.safeParse(input).success) continue;
          const answer = await house.asks(people[kind], 'POST', `/api/rollouts/${house.rolloutId}/${way}/${verb}`, input, {
            'idempotency-key': `${verb}${kind}${tries}`,
          });
          if (answer.body?.refusal !== 'badInput' && answer.body?.refusal !== 'unknownPerson') verdict = verdictOf(answer);
        }
        if (verdict !== expected(verb, kind)) found.push(`${verb} ${kind}: ${verdict}`);
      }
    }
    return found;
  }

  it('stands in docs/access.md as it is now; `npm run access` writes it', () => {
    assert.equal(readFileSync(page, 'utf8'), accessPage());
  });

  it('every verb and every route has its row, and there is no other', () => {
    const text = accessPage();
    for (const verb of table.keys()) assert.ok(text.includes(`| \`${verb}\` |`), verb);
    assert.deepEqual(Object.keys(access).sort(), [...table.keys()].sort());
    const { stack } = apiRouter(house.conversing, async () => null, '0', null) as unknown as {
      stack: { route?: { path: string; methods: Record<string, boolean> } }[];
    };
    const served = stack.flatMap(({ route }) => (route ? Object.keys(route.methods).map((method) => `${method} ${route.path}`) : []));
    assert.deepEqual(served, ['get /openapi.json', ...apiRoutes.map(({ method, path }) => `${method} ${path}`)]);
  });

  it('is what the server answers for every verb, by each kind of person', async () => {
    const before = await house.doings();
    assert.deepEqual(await differences((verb, kind) => doingOf(verb, access[verb] ?? 'managers', kind)), []);
    assert.equal(await house.doings(), before, 'nothing was done');
  });

  it('and for every route', async () => {
    const { rollout } = await house.open();
    const values: Record<string, string> = {
      id: house.rolloutId,
      threadId: channel.id,
      name: 'crm',
      view: 'plan',
      milestone: rollout.milestones[0]?.id ?? '',
      section: rollout.sections[0]?.id ?? '',
      version: '1',
      round: 'reminders-1',
    };
    const found: string[] = [];
    for (const { method, path, who, guests } of apiRoutes.filter((route: ApiRoute) => route.who !== 'verb'))
      for (const kind of every) {
        const address = path
          .replace('documents/:name', 'documents/history.csv')
          .replace(/:(\w+)/g, (_, name) => encodeURIComponent(values[name] ?? ''));
        const body = method === 'get' ? undefined : path === '/rollouts' ? aStartRequest() : {};
        const answer = await house.asks(people[kind], method.toUpperCase(), `/api${address}`, body, {
          'idempotency-key': `${kind}${path}`,
        });
        const verdict = verdictOf(answer);
        if (verdict !== readingOf(who, guests, kind))
          found.push(`${method} ${path} ${kind}: ${answer.status} ${answer.text.slice(0, 200)}`);
      }
    assert.deepEqual(found, []);
  });

  it('another organisation’s rollout is answered like one that does not exist, to the letter', async () => {
    for (const [method, rest] of [
      ['GET', 'board'],
      ['GET', 'documents/history.csv'],
      ['GET', 'rounds/reminders-1'],
      ['POST', 'commands/raiseIssue'],
      ['POST', 'previews/raiseIssue'],
    ] as const) {
      const ask = (id: string) =>
        house.asks(stranger, method, `/api/rollouts/${id}/${rest}`, method === 'POST' ? { severity: 'minor', text: 'x' } : undefined, {
          'idempotency-key': 'k',
        });
      const [theirs, nobodys] = await Promise.all([ask(house.rolloutId), ask('r0000000000000000')]);
      assert.equal(theirs.status, 404);
      assert.deepEqual([theirs.status, theirs.text], [nobodys.status, nobodys.text]);
    }
    const before = await house.doings();
    const said = [
      await house.says(stranger, 'status'),
      await house.says(stranger, `bad news ${house.rolloutId}`),
      await house.presses(stranger, 'showCard', { card: 'status', rollout: house.rolloutId }),
    ];
    for (const answer of said) assert.doesNotMatch(JSON.stringify(answer), /Northwind|CRM|Maya/);
    assert.equal(await house.doings(), before);
  });

  it('a section that is not for guests is none to them, whatever they do', async () => {
    assert.equal((await house.commands('maya', 'changeRollout', { guestsSee: 'everything' })).status, 200);
    const section = (await house.open()).rollout.sections.find(({ guests }) => guests);
    assert.ok(section);
    const reads = () =>
      house.asks('priya', 'POST', `/api/rollouts/${house.rolloutId}/previews/readSection`, {
        section: section.id,
        version: section.version,
      });
    assert.equal((await reads()).body.refused, false, 'while it is for guests (control)');
    const published = await house.commands('maya', 'publishSection', {
      section: section.id,
      basedOn: section.version,
      markdown: 'For us alone.',
      guests: false,
    });
    assert.equal(published.status, 200, published.text);
    const { body, text } = await reads();
    assert.equal(body.refused, true, text);
    assert.ok(!text.includes(section.title), text);
    const done = await house.commands('priya', 'readSection', { section: section.id, version: section.version });
    assert.equal(done.body.refusal, 'unknownSection', done.text);
  });

  it('a table that says otherwise is found out (control)', async () => {
    const verbs = [...table.values()].filter(({ verb }) => verb === 'addTeam');
    const found = await differences((verb, kind) => (kind === 'guest' ? 'notMember' : doingOf(verb, 'managers', kind)), verbs);
    assert.deepEqual(found, ['addTeam guest: notAllowed']);
  });
});
