// The practices of a playbook that lives, each held through the front door by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import { dutiesAt } from '../../playbook/clock/agenda.ts';
import type { Playbook, SectionShown, SectionText, SectionVersions } from '../../playbook/contract/Playbook.ts';
import type { LagShown, Value } from '../../playbook/contract/Value.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { lagShown } from '../../playbook/views/lagShown.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import type { AHouse, Got } from '../support/aHouse.ts';
import { aHouseOfAll, done } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';

describe('the playbook of a running rollout', () => {
  let house: AHouse;
  let id = '';
  before(async () => {
    house = await aHouseOfAll();
    id = (await house.open()).rollout.sections[0]?.id ?? '';
    await writes(...(await quietened()));
  });
  after(() => house.close());

  const path = (page: string) => `/api/rollouts/${house.rolloutId}/${page}`;
  const get = (who: string, page: string, headers = {}): Promise<Got> => house.asks(who, 'GET', path(page), undefined, headers);
  const playbook = async (who = 'maya', page = 'playbook') => (await get(who, page)).body as Playbook;
  const shown = async (who = 'maya', which = id, page = 'playbook'): Promise<SectionShown> =>
    (await playbook(who, page)).sections.find((section) => section.id === which) ?? assert.fail(`${who} does not see ${which}`);
  const versions = async (which = id) => (await get('maya', `sections/${which}/versions`)).body as SectionVersions;
  const text = async (version: number, which = id) => (await get('maya', `sections/${which}/versions/${version}`)).body as SectionText;
  const publishes = async (more: object, who = 'maya', which = id) =>
    done(house, who, 'publishSection', { section: which, basedOn: (await shown('maya', which)).number, ...more });
  /** Written past the command, as if its rule were not there. */
  async function writes(...entries: NewEntry[]) {
    const opened = await house.open();
    const key = `past-the-rule-${opened.rollout.seq}`;
    await house.conversing.journals.append(opened, entries, { at: house.conversing.now().toString(), by: 'milepost', key });
  }
  /** Every section as it is, asking nobody, so that each test says itself what asks whom. */
  async function quietened(): Promise<NewEntry[]> {
    const { sections } = (await house.open()).rollout;
    return sections
      .filter(({ accept, guests, reviewOn }) => accept || !guests || reviewOn)
      .map(({ id: section, version, markdown, group, title, ownerRole, practices, seq }) => ({
        type: 'sectionWritten',
        data: { section, version: version + 1, was: seq, small: true, group, title, ownerRole, practices },
        words: { markdown },
      }));
  }
  const idOf = async (who: string) => {
    const { people } = await house.open();
    return Object.values(people).find(({ oid }) => oid === personOf(who).oid)?.id ?? '';
  };
  const accepts = (who: string, version: number, which = id) =>
    done(house, who, 'acceptSection', { sections: [{ section: which, version }] });

  describe('is kept current (P22)', () => {
    /** Each section says who owns it, which version it is and when it is looked at again; what is due is somebody's. */
    const isKept = ({ ownerLine, version, review, reviewDue }: SectionShown, needs: string[]) => {
      assert.match(ownerLine, /owns this/);
      assert.match(plain(version), /^Version \d+, \w{3} \d/);
      assert.match(plain(review), /^To be looked at again/, 'nobody looks at it again');
      if (reviewDue) assert.ok(needs.length, 'nobody is told that it is due');
    };
    const reviews = async () =>
      ((await get('maya', 'board')).body.needs as { items: { text: string }[] }[])
        .flatMap(({ items }) => items.map((one) => one.text))
        .filter((said) => /Look at/.test(said));

    it('it says its owner, version and day of review, and on that day its owner needs to look (P22)', async () => {
      await publishes({ reviewOn: '2026-01-20', small: true });
      isKept(await shown(), await reviews());
      assert.equal((await shown()).reviewDue, false);
      house.at('2026-01-20T09:00:00Z');
      const due = await shown();
      assert.equal(due.reviewDue, true);
      isKept(due, await reviews());
      const again =
        due.actions.find(({ label }) => label === 'It is still right') ?? assert.fail('there is no way to say that it is still right');
      await done(house, 'maya', again.verb, { ...again.input, reviewOn: '2026-04-20' });
      assert.deepEqual(await reviews(), []);
      house.at('2026-01-12T09:00:00Z');
    });

    it('it is seen not to be when a section is written without a day (control of P22)', async () => {
      await publishes({ reviewOn: '', small: true });
      const section = await shown();
      assert.throws(() => isKept(section, []), /nobody looks at it again/);
    });
  });

  describe('leads to what leans on it (P22, P23)', () => {
    /** Something leans on it, and every link leads to a place that holds what it names. */
    const leadsThere = ({ leans }: Pick<SectionShown, 'leans'>, { library, measures }: Value, people: string) => {
      assert.ok(leans.length, 'nothing leans on it');
      for (const { text, place } of leans.flatMap(({ items }) => items)) {
        const [kind, benefit] = (place.id ?? '').split('~');
        const there =
          place.page === 'people'
            ? people.includes(text)
            : kind === 'measures'
              ? measures.some(({ name }) => name === text)
              : kind === 'benefit' && library.some((one) => one.id === benefit && one.title === text);
        assert.ok(there, `“${text}” leads nowhere`);
      }
    };
    const everything = async () => {
      const [value, people] = await Promise.all([get('maya', 'value'), get('maya', 'people')]);
      return [value.body as Value, people.text] as const;
    };

    it('benefits, responsibilities and measures stand beside a section, each with the way there (P22, P23)', async () => {
      const { sections } = await playbook();
      const leaning = sections.filter(({ leans }) => leans.length);
      const kinds = new Set(leaning.flatMap(({ leans }) => leans.map(({ name }) => name)));
      assert.deepEqual([...kinds].sort(), ['Benefits', 'Measures of success', 'Responsibilities']);
      for (const section of leaning) leadsThere(section, ...(await everything()));
    });

    it('a link is seen to lead nowhere without its place, and guests read the text alone (control of P22, P23)', async () => {
      const [value, people] = await everything();
      const { sections } = await playbook();
      const leans = sections.flatMap((section) => section.leans).filter(({ name }) => name === 'Benefits');
      const bare = leans.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, place: { page: 'value' as const } })) }));
      assert.throws(() => leadsThere({ leans: bare }, value, people), /leads nowhere/);
      const ofGuest = (await playbook('priya')).sections.flatMap((section) => section.leans);
      assert.throws(() => leadsThere({ leans: ofGuest }, value, people), /nothing leans on it/);
    });
  });

  describe('takes the words of two writers (N15)', () => {
    /** What the second one wrote is not in the playbook, and not lost. */
    const isKept = ({ draft, number }: SectionShown, words: string) => {
      assert.equal(draft?.markdown, words, 'the text is lost');
      assert.ok(draft.behind && draft.basedOn < number);
    };

    it('the second one keeps the text, is told who was first, and publishes both (N15, U15)', async () => {
      const before = (await shown()).number;
      await publishes({ markdown: 'Maya was first.' });
      const key = 'ana-publishes';
      const late = { section: id, basedOn: before, markdown: 'Ana was second.' };
      const refused = await house.commands('ana', 'publishSection', late, key);
      assert.deepEqual([refused.status, refused.body.refusal], [409, 'sectionChanged']);
      assert.match(refused.body.detail, /^Maya Lindqvist published version \d+/);
      isKept(await shown('ana'), 'Ana was second.');
      const kept = (await house.open()).rollout.seq;
      assert.equal((await house.commands('ana', 'publishSection', late, key)).status, 409);
      assert.equal((await house.open()).rollout.seq, kept, 'sent twice it is kept once');
      assert.equal((await shown('raj')).draft, null);
      assert.equal((await shown('raj')).drafting, 'Ana Ruiz is changing this');
      await publishes({ markdown: 'Both of us.' }, 'ana');
      assert.deepEqual([(await shown()).markdown, (await shown('ana')).draft], ['Both of us.', null]);
    });

    it('both at the same moment: one is published, the other is kept (N15)', async () => {
      const { number } = await shown();
      const both = await Promise.all(
        ['maya', 'ana'].map((who) => house.commands(who, 'publishSection', { section: id, basedOn: number, markdown: `By ${who}.` })),
      );
      assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
      const loser = both[0]?.status === 409 ? 'maya' : 'ana';
      isKept(await shown(loser), `By ${loser}.`);
      await done(house, loser, 'dropDraft', { section: id });
    });

    it('the text is seen to be lost where nothing is kept (control of N15)', async () => {
      await publishes({ markdown: 'First again.' });
      const opened = await house.open();
      const drafts = opened.rollout.drafts.filter(({ section }) => section === id);
      assert.deepEqual(drafts, []);
      const without = await shown('ana');
      assert.throws(() => isKept(without, 'Ana was second.'), /the text is lost/);
    });
  });

  describe('changes while the rollout runs (U15)', () => {
    /** What was published and what stands now are both there, and differ. */
    const isVersioned = (texts: SectionText[], written: string[]) =>
      assert.deepEqual(
        texts.map(({ markdown }) => markdown),
        written,
        'the difference cannot be shown',
      );

    it('it shows every version by its number, restores one, and all of it at once in the running rollout (U15)', async () => {
      await publishes({ markdown: 'Load daily.' });
      await publishes({ markdown: 'Load hourly.' });
      const { number } = await shown('lena');
      assert.equal((await shown('lena')).markdown, 'Load hourly.', 'a running rollout has it at once');
      isVersioned([await text(number - 1), await text(number)], ['Load daily.', 'Load hourly.']);
      const all = (await versions()).versions;
      const restore = all.find(({ version }) => version === number - 1)?.restore ?? assert.fail('it cannot be brought back');
      await done(house, 'maya', restore.verb, restore.input);
      assert.equal((await shown()).markdown, 'Load daily.');
      assert.match((await versions()).versions[0]?.said ?? '', new RegExp(`version ${number - 1} again$`));
      assert.equal((await get('maya', `sections/${id}/versions/99`)).status, 404);
      assert.equal((await get('maya', 'sections/nothing/versions')).status, 404);
    });

    it('the difference is seen to be gone when only the last text is kept (control of U15)', async () => {
      const { number } = await shown();
      const last = await text(number);
      assert.throws(() => isVersioned([last, last], ['Load hourly.', 'Load daily.']), /the difference cannot be shown/);
    });

    it('an unchanged list of versions costs nothing again', async () => {
      const page = `sections/${id}/versions`;
      const tag = (await get('raj', page)).headers.get('etag') ?? '';
      assert.equal((await get('raj', page, { 'if-none-match': tag })).status, 304);
    });
  });

  describe('is accepted by each person (P28, P29, P103)', () => {
    const people = async (state: string, which = id) =>
      (await shown('maya', which)).acceptance?.people.filter((one) => one.state === state).map(({ person }) => person.name);
    /** Each one of those it concerns has a word of their own, for the version that stands. */
    const isPersonal = ({ acceptance }: SectionShown, accepted: string[], waiting: string[]) => {
      const of = (is: boolean) =>
        acceptance?.people
          .filter(({ state }) => (state === 'accepted') === is)
          .map(({ person }) => person.name)
          .sort();
      assert.deepEqual([of(true), of(false)], [accepted, waiting], 'somebody’s word is taken for another’s');
    };

    it('is asked of the roles it is written for, read, accepted and taken back one by one (P28, P103)', async () => {
      await publishes({ markdown: 'Data is loaded daily.', accept: true, audience: ['dataLead', 'salesOwner'] });
      const section = await shown('lena');
      const { number } = section;
      assert.deepEqual([section.acceptance?.state, section.mine, plain(section.audience)], ['asked', true, section.audience]);
      isPersonal(section, [], ['Carla Méndez', 'Lena Hoffmann']);
      await done(house, 'carla', 'readSection', { section: id, version: number });
      assert.deepEqual(await people('read'), ['Carla Méndez']);
      const ask = section.acceptance?.action ?? assert.fail('there is nothing to press');
      const seq = await done(house, 'lena', ask.verb, ask.input);
      isPersonal(await shown(), ['Lena Hoffmann'], ['Carla Méndez']);
      assert.equal((await shown()).acceptance?.line, 'Accepted by 1 of 2');
      await done(house, 'lena', 'undo', { seq });
      isPersonal(await shown(), [], ['Carla Méndez', 'Lena Hoffmann']);
      assert.equal(
        (await house.commands('raj', 'acceptSection', { sections: [{ section: id, version: number }] })).body.refusal,
        'notConcerned',
      );
      await accepts('lena', number);
    });

    it('is seen to be taken from another when one is written for all (control of P28, P103)', async () => {
      const section = await shown();
      const carla = await idOf('carla');
      await writes({ type: 'sectionAccepted', data: { section: id, version: section.number, person: carla } });
      const now = await shown();
      assert.throws(() => isPersonal(now, ['Lena Hoffmann'], ['Carla Méndez']), /taken for another/);
      await writes({ type: 'sectionAcceptanceTakenBack', data: { section: id, version: section.number, person: carla } });
    });

    it('asks again when it changed, those it concerns and nobody else (P29)', async () => {
      await publishes({ markdown: 'Data is loaded hourly.' });
      assert.equal((await shown('lena')).acceptance?.state, 'changed');
      assert.match((await shown('lena')).acceptance?.said ?? '', /^Changed since you accepted version \d+$/);
      assert.equal((await shown('raj')).acceptance?.state, 'none');
      await accepts('lena', (await shown()).number);
      await publishes({ markdown: 'Data is loaded every hour.', small: true });
      assert.equal((await shown('lena')).acceptance?.state, 'accepted', 'a small correction asks nobody');
    });

    it('is seen not to ask when a change is passed off as a correction (control of P29)', async () => {
      const asksAgain = ({ acceptance }: SectionShown) =>
        assert.equal(acceptance?.state, 'changed', 'who accepted something else is not asked');
      await publishes({ markdown: 'Data is loaded once a year.' });
      asksAgain(await shown('lena'));
      await accepts('lena', (await shown()).number);
      await publishes({ markdown: 'Data is never loaded.', small: true });
      const passedOff = await shown('lena');
      assert.throws(() => asksAgain(passedOff), /is not asked/);
    });

    it('asks by one card with what changed, which settles, and by one reminder (P28, P29)', async () => {
      house.at('2026-01-13T09:00:00Z');
      await publishes({ markdown: 'Data is loaded twice an hour.' });
      const other = (await playbook()).sections[1]?.id ?? '';
      await publishes({ accept: true, audience: ['dataLead'] }, 'maya', other);
      const { waker } = house;
      const cards = () =>
        house.transcript
          .accepted()
          .filter(({ summary }) => /read and accept/.test(summary ?? ''))
          .map(({ conversation, summary }) => ({ conversation, summary }));
      const before = cards().length;
      house.at('2026-01-13T10:00:30Z');
      await waker.finish();
      const sent = cards().slice(before);
      assert.equal(sent.length, 2, 'Lena and Carla have one each');
      const mine = await house.says('lena', 'mine');
      assert.match(JSON.stringify(mine.card), /Accept “/);
      const shows = (await house.presses('lena', 'showCard', { verb: 'showCard', rollout: house.rolloutId, once: 'x', card: 'acceptance' }))
        .card;
      const said = JSON.stringify(shows);
      assert.match(plain(said), /now says: Data is loaded twice an hour/);
      const accept = find(shows, 'acceptSection') ?? assert.fail('there is no Accept');
      const settled = await house.presses('lena', 'acceptSection', accept);
      assert.match(JSON.stringify(settled.card), /You work by/);
      assert.equal(find(settled.card, 'acceptSection'), null);
      assert.deepEqual([(await shown('lena')).acceptance?.state, (await shown('lena', other)).acceptance?.state], ['accepted', 'accepted']);
      house.at('2026-01-16T09:00:00Z');
      await waker.finish();
      assert.equal(cards().length, before + 3, 'Carla is reminded, and Lena is left in peace');
      house.at('2026-01-23T09:00:00Z');
      await waker.finish();
      assert.equal(cards().length, before + 3, 'and nobody more than once');
    });
  });

  describe('has become how people work (P30)', () => {
    /** Every side and every team stands there with what it has read, accepted and tried. */
    const isShown = ({ adoption }: Playbook, name: string, accepted: number, tried: number) => {
      const row = adoption.rows.find((one) => one.name === name) ?? assert.fail(`${name} is not shown`);
      assert.deepEqual([row.accepted, row.tried], [accepted, tried], `${name} has done nothing`);
      assert.ok(row.asked >= row.accepted && row.line);
    };

    it('it is shown by side and by team, in counts and without names (P30, P33)', async () => {
      await publishes({ exercises: [{ task: 'Load ten records of your own.' }], small: true });
      const { exercises } = await shown('lena');
      assert.equal(exercises[0]?.said, 'Be the first to try it. Nothing can go wrong, and it need not be perfect.');
      await done(house, 'lena', 'finishExercise', { section: id, exercise: exercises[0]?.id });
      assert.match((await shown('raj')).exercises[0]?.said ?? '', /^1 person has tried it/);
      const book = await playbook();
      isShown(book, 'Fabrikam', 2, 1);
      isShown(
        book,
        (await house.open()).rollout.teams.find(({ representativeRole }) => representativeRole === 'dataLead')?.name ?? '',
        2,
        1,
      );
      assert.doesNotMatch(JSON.stringify(book.adoption), /Lena/);
    });

    it('it is seen to be missing where nothing was done (control of P30)', async () => {
      const book = await playbook();
      assert.throws(() => isShown(book, 'Contoso', 2, 1), /Contoso has done nothing/);
    });
  });

  describe('is the one place to look (P23)', () => {
    /** Everybody named and every member reads the same text at the same place. */
    const isOne = (texts: string[]) => assert.equal(new Set(texts).size, 1, 'two people read two texts');

    it('a change is what everybody reads and what the bot finds (P23)', async () => {
      await publishes({ title: 'Zebra crossings', markdown: 'Zebras wait for nobody.' });
      isOne(await Promise.all(['maya', 'ana', 'priya', 'raj'].map(async (who) => (await shown(who)).markdown)));
      assert.match(JSON.stringify((await house.says('raj', 'find zebra crossings')).card), /Zebras\W+wait for nobody/);
    });

    it('a draft that was shown would make two of it (control of P23)', async () => {
      const { number } = await shown();
      await done(house, 'maya', 'draftSection', { section: id, basedOn: number, markdown: 'Another text.' });
      const { draft, markdown } = await shown();
      assert.throws(() => isOne([draft?.markdown ?? '', markdown]), /two texts/);
      assert.equal((await shown('raj')).markdown, 'Zebras wait for nobody.');
      await done(house, 'maya', 'dropDraft', { section: id });
    });
  });

  describe('stands in front of the customer as far as its manager says (P24)', () => {
    const pages = ['playbook', 'board', 'plan', 'status', 'live', 'people', 'history', 'milestones/kickoff', 'documents/history.json'];
    /** Nothing a guest is answered holds those words. */
    const isHidden = (answers: string[], words: RegExp) => {
      for (const answer of answers) assert.doesNotMatch(answer, words, 'a guest reads what is not for guests');
    };
    const read = (who: string) => Promise.all(pages.map(async (page) => (await get(who, page)).text));

    it('guests see everything until somebody says otherwise, and then no trace of what is not for them (P24)', async () => {
      const book = await playbook('priya');
      assert.equal(book.sections.length, (await playbook()).sections.length);
      await publishes({ guests: false });
      isHidden(await read('priya'), /Zebra/);
      isHidden([JSON.stringify((await house.says('priya', 'find zebra crossings')).card)], /Zebras\W+wait/);
      assert.equal((await get('priya', `sections/${id}/versions`)).status, 404);
      assert.match((await playbook()).guests, /^Guests see \d+ of \d+ sections, and every other page\.$/);
      const preview = await playbook('maya', 'playbook?as=guest');
      assert.equal(preview.asGuest, true);
      isHidden([JSON.stringify(preview)], /Zebra/);
      assert.equal((await playbook('raj', 'playbook?as=guest')).asGuest, false, 'only who steers looks as a guest');
      assert.match((await shown('ana')).markdown, /Zebras/);
    });

    it('guests are told where they may not look, on every page, document and word (P24)', async () => {
      await done(house, 'maya', 'changeRollout', { guestsSee: 'playbook' });
      for (const page of pages) {
        const got = await get('priya', page);
        assert.equal(got.status, page === 'playbook' ? 200 : 403, page);
        if (page !== 'playbook') assert.match(got.body.detail, /^You are a guest here, and guests see the playbook.*Ask Maya Lindqvist/);
      }
      assert.match(JSON.stringify((await house.says('priya', 'status')).card), /You are a guest here/);
      await done(house, 'maya', 'changeRollout', { guestsSee: 'nothing' });
      assert.equal((await get('priya', 'playbook')).status, 403);
      assert.match(JSON.stringify((await house.says('priya', 'find roles')).card), /You are a guest here/);
      assert.equal((await get('ana', 'board')).status, 200);
      assert.equal((await playbook()).guests, 'Guests see nothing of this rollout here.');
      await done(house, 'maya', 'changeRollout', { guestsSee: 'everything' });
    });

    it('it is seen to leak where a section is for everybody (control of P24)', async () => {
      await publishes({ guests: true });
      const answers = await read('priya');
      assert.throws(() => isHidden(answers, /Zebra/), /a guest reads what is not for guests/);
    });

    /** Only those who can see it are asked to accept it, and only they are counted. */
    const isOfThoseWhoSee = (line: string, asked: number) => {
      assert.equal(line, 'Accepted by 0 of 1', 'a guest is counted who cannot see it');
      assert.equal(asked, 1, 'a guest is asked who cannot see it');
    };
    /** What is counted, and how many people got a card once it was due. */
    const asksAt = async (day: string, more: object): Promise<[string, number]> => {
      const cards = () => house.transcript.accepted().filter(({ summary }) => /read and accept/.test(summary ?? ''));
      house.at(`${day}T09:00:00Z`);
      await house.waker.finish();
      await publishes({ accept: true, audience: ['vendorSales', 'dataLead'], ...more });
      const before = cards().length;
      house.at(`${day}T10:00:30Z`);
      await house.waker.finish();
      const chats = new Set(
        cards()
          .slice(before)
          .map(({ conversation }) => conversation),
      );
      return [(await shown()).acceptance?.line ?? '', chats.size];
    };

    it('a guest whom a section is kept from is neither asked to accept it nor counted (P24, P28)', async () => {
      isOfThoseWhoSee(...(await asksAt('2026-01-27', { markdown: 'Not for guests.', guests: false })));
      await done(house, 'maya', 'changeRollout', { guestsSee: 'nothing' });
      isOfThoseWhoSee(...(await asksAt('2026-01-28', { markdown: 'Guests see nothing.', guests: true })));
      const contoso = (await playbook()).adoption.rows.find(({ name }) => name === 'Contoso');
      assert.equal(contoso?.people, 0, 'all of Contoso are guests, and guests see nothing');
      await done(house, 'maya', 'changeRollout', { guestsSee: 'everything' });
    });

    it('a guest is seen to be asked and counted where the section is for guests (control of P24, P28)', async () => {
      const [line, asked] = await asksAt('2026-01-29', { markdown: 'For guests as well.', guests: true });
      assert.throws(() => isOfThoseWhoSee(line, asked), /a guest is counted/);
      assert.throws(() => isOfThoseWhoSee('Accepted by 0 of 1', asked), /a guest is asked/);
    });

    /** What those who steer are told of who is behind with a word on the playbook. */
    const late = (rows: LagShown['rows']) => rows.filter(({ why }) => / to accept/.test(why.join())).map(({ person }) => person.name);
    const isOnlyOfThoseWhoSee = (names: string[]) => assert.deepEqual(names, ['Lena Hoffmann'], 'a guest lags with what they cannot see');
    /** How many times the guest was asked by a card. */
    const asksOfPriya = async () => {
      const [{ rollout }, priya] = await Promise.all([house.open(), idOf('priya')]);
      return Object.keys(rollout.ended).filter((key) => key.startsWith(`acceptance/${priya}/ask/`)).length;
    };

    it('what is kept from a guest neither waits for them nor makes them late (P24, P28, P98)', async () => {
      await asksAt('2026-02-02', { markdown: 'Kept from guests.', guests: false });
      house.at('2026-02-06T09:00:00Z');
      await house.waker.finish();
      isOnlyOfThoseWhoSee(late(((await get('maya', 'value')).body as Value).lag.rows));
      assert.doesNotMatch(JSON.stringify((await house.says('priya', 'mine')).card), /Accept “/);
    });

    it('a guest is seen to be late where it is not known who is one (control of P24, P28, P98)', async () => {
      const { rollout, people } = await house.open();
      const looking = {
        rollout: { ...rollout, guests: {} },
        people,
        now: house.conversing.now(),
        reader: await idOf('maya'),
        readerName: 'Maya',
      };
      assert.throws(() => isOnlyOfThoseWhoSee(late(lagShown(looking).rows)), /a guest lags/);
    });

    /** The guest is asked at that moment for what they have not been asked before. */
    const isOwedToPriya = async (rollout: Rollout) => {
      const priya = await idOf('priya');
      const owed = dutiesAt(rollout, house.conversing.now()).some((duty) => duty.kind === 'askAcceptance' && duty.to === priya);
      assert.ok(owed, 'a guest is not asked what has opened');
    };
    let opened: Rollout | null = null;

    it('a guest is asked once what was kept from them opens, by the section or for all (P24, P28)', async () => {
      const before = await asksOfPriya();
      await publishes({ accept: true, audience: ['vendorSales'], markdown: 'For Priya.' }, 'maya', (await playbook()).sections[1]?.id);
      house.at('2026-02-06T10:00:30Z');
      await house.waker.finish();
      assert.equal(await asksOfPriya(), before + 1, 'asked for another section meanwhile');
      house.at('2026-02-09T09:00:00Z');
      await publishes({ small: true, guests: true });
      house.at('2026-02-09T10:00:30Z');
      opened = (await house.open()).rollout;
      await isOwedToPriya(opened);
      await house.waker.finish();
      assert.equal(await asksOfPriya(), before + 2, 'the section opened');
      await done(house, 'maya', 'changeRollout', { guestsSee: 'nothing' });
      const [{ rollout }, priya] = await Promise.all([house.open(), idOf('priya')]);
      const drawnAgain = dutiesAt(rollout, house.conversing.now()).map((duty) => duty.kind === 'redraw' && duty.subject);
      assert.ok(drawnAgain.includes(`acceptance/${priya}`), 'the card she holds is drawn again');
      await asksAt('2026-02-10', { markdown: 'Written while guests saw nothing.' });
      assert.equal(await asksOfPriya(), before + 2);
      house.at('2026-02-11T09:00:00Z');
      await done(house, 'maya', 'changeRollout', { guestsSee: 'everything' });
      house.at('2026-02-11T10:00:30Z');
      await house.waker.finish();
      assert.equal(await asksOfPriya(), before + 3, 'the rollout opened');
      house.at('2026-02-11T12:00:00Z');
      await house.waker.finish();
      assert.equal(await asksOfPriya(), before + 3, 'and nobody is asked twice');
    });

    it('a guest is seen not to be asked where nobody remembers what was kept from them (control of P24, P28)', async () => {
      const rollout = opened ?? assert.fail('nothing opened');
      house.at('2026-02-09T10:00:30Z');
      const entries = rollout.entries.map((entry) =>
        entry.type === 'sectionWritten' ? { ...entry, data: { ...entry.data, guests: true } } : entry,
      );
      await assert.rejects(isOwedToPriya({ ...rollout, entries }), /not asked what has opened/);
    });
  });
});

/** The data of the first button of that verb anywhere on a card. */
function find(value: unknown, verb: string): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  const one = value as Record<string, unknown>;
  if (one.type === 'Action.Execute' && one.verb === verb) return one.data as Record<string, unknown>;
  for (const inner of Object.values(one)) {
    const found = find(inner, verb);
    if (found) return found;
  }
  return null;
}
