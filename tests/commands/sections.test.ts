import assert from 'node:assert/strict';
import fc from 'fast-check';
import { acceptances } from '../../playbook/clock/acceptances.ts';
import { isRefusal } from '../../playbook/commands/Command.ts';
import { table } from '../../playbook/commands/table.ts';
import { acceptanceOf, toAccept } from '../../playbook/journal/acceptance.ts';
import { present } from '../../playbook/journal/present.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { asGuest } from '../../playbook/views/asGuest.ts';
import { whatChanged } from '../../playbook/views/whatChanged.ts';
import { anInstant, aRollout, type Doing, decisionOf, lastSeq, type Name, refusalOf, withDone, withEntries } from '../support/builders.ts';

/** A running rollout whose sections ask nobody, so that each test says itself what asks whom. */
const running: Rollout = (() => {
  const rollout = aRollout();
  return {
    ...rollout,
    sections: rollout.sections.map((section) => ({ ...section, accept: false, reviewOn: null, exercises: [], guests: true })),
  };
})();
const first = running.sections[0] ?? assert.fail();
const id = first.id;
const at = (day: string, time = '10:00') => `2026-01-${day}T${time}:00Z`;

const publish = (rollout: Rollout, more: object = {}, by: Name = 'maya', when = at('13')): Doing => ({
  verb: 'publishSection',
  by,
  input: { section: id, basedOn: sectionOf(rollout)?.version ?? 0, ...more },
  at: when,
});
const sectionOf = ({ sections }: Rollout, which = id) => sections.find((section) => section.id === which);
const done = (rollout: Rollout, more: object = {}, by: Name = 'maya', when = at('13')) =>
  withDone(rollout, publish(rollout, more, by, when));
const undo = (seq: number, by: Name = 'maya', when = at('13', '11:00')): Doing => ({
  verb: 'undo',
  by,
  input: { seq },
  at: when,
});
const asks = (rollout: Rollout, more: object = {}, when = at('13')) =>
  done(rollout, { accept: true, audience: ['dataLead'], markdown: 'We load once a day.', ...more }, 'maya', when);
const accept = (rollout: Rollout, by: Name, when = at('14')): Doing => ({
  verb: 'acceptSection',
  by,
  input: { sections: [{ section: id, version: sectionOf(rollout)?.version ?? 0 }] },
  at: when,
});
const duties = (rollout: Rollout, now: string) =>
  acceptances(rollout, anInstant(now)).map((duty) => `${duty.kind} ${'to' in duty ? duty.to : ''} ${duty.at.toString().slice(0, 16)}`);
/** The duty owed to that person has ended. */
function sent(rollout: Rollout, to: Name, when: string): Rollout {
  const duty = acceptances(rollout, anInstant(when)).find((one) => 'to' in one && one.to === to) ?? assert.fail(`nothing is owed to ${to}`);
  const data = { duty: duty.key, subject: duty.subject, outcome: 'sent' as const, to, drawnAt: rollout.seq };
  return withEntries(rollout, [{ type: 'dutyEnded', data }], { at: when });
}

describe('writing a section', () => {
  it('is for whoever holds the role that owns it and for those who steer (P22)', () => {
    const owned = done(running, { ownerRole: 'dataLead' });
    assert.equal(refusalOf(owned, publish(owned, { markdown: 'New.' }, 'dana')), null);
    assert.equal(refusalOf(owned, publish(owned, { markdown: 'New.' }, 'ben')), 'notYours');
    assert.equal(
      refusalOf(owned, { verb: 'publishSection', by: 'dana', input: { title: 'T', group: 'G', ownerRole: 'dataLead' } }),
      'notYours',
    );
  });

  it('makes the next version and keeps the fields nobody spoke of (P22, N15)', () => {
    const next = done(running, { markdown: 'New text.' });
    const { version, markdown, title, audience, versions } = sectionOf(next) ?? assert.fail();
    assert.deepEqual([version, markdown, title, audience], [2, 'New text.', first.title, first.audience]);
    assert.deepEqual(
      versions.map((one) => one.version),
      [1, 2],
    );
    assert.equal(refusalOf(next, publish(next, { markdown: 'New text.' })), 'alreadySo');
  });

  it('keeps the text of who was overtaken as their draft, and says by whom (N15)', () => {
    const maya = done(running, { markdown: 'Maya was first.' });
    const second = decisionOf(maya, publish(running, { markdown: 'Ana was second.' }, 'ana'));
    assert.ok(isRefusal(second));
    assert.deepEqual([second.refusal, second.facts.who, second.facts.version], ['sectionChanged', 'Maya', '2']);
    const kept = withEntries(maya, second.keeps ?? [], { by: 'ana', at: at('13') });
    assert.deepEqual(
      kept.drafts.map(({ by, basedOn, markdown }) => [by, basedOn, markdown]),
      [['ana', 1, 'Ana was second.']],
    );
    const merged = done(kept, { markdown: 'Both of us.' }, 'ana');
    assert.deepEqual([sectionOf(merged)?.version, merged.drafts.length], [3, 0]);
  });

  it('is kept as a draft by its writer alone, which publishing uses up and taking back brings again', () => {
    const draft: Doing = { verb: 'draftSection', by: 'maya', input: { section: id, basedOn: 1, markdown: 'Half a sent' } };
    const written = withDone(running, draft);
    assert.equal(refusalOf(written, { verb: 'dropDraft', by: 'ana', input: { section: id } }), 'noDraft');
    const published = done(written, { markdown: 'Half a sentence.' });
    assert.equal(published.drafts.length, 0);
    const back = withDone(published, undo(written.seq + 1));
    assert.deepEqual([sectionOf(back)?.markdown, sectionOf(back)?.version], [first.markdown, 3]);
    assert.equal(back.drafts[0]?.markdown, 'Half a sentence.');
    assert.equal(back.drafts[0]?.basedOn, 3, 'it is on top of what stands');
    const dropped = withDone(written, { verb: 'dropDraft', by: 'maya', input: { section: id } });
    assert.equal(withDone(dropped, undo(dropped.seq)).drafts[0]?.markdown, 'Half a sent');
  });

  it('is refused beyond 20,000 characters and for roles and milestones nobody knows, each with its sentence', () => {
    const { input } = table.get('publishSection') ?? assert.fail();
    const section = { section: id, basedOn: 1 };
    assert.ok(input.safeParse({ ...section, markdown: 'x'.repeat(20_000) }).success);
    for (const wrong of [
      { markdown: 'x'.repeat(20_001) },
      { markdown: '\n'.repeat(20_000) },
      { title: 'x'.repeat(121) },
      { title: ' ' },
      { reviewOn: 'soon' },
    ])
      assert.equal(input.safeParse({ ...section, ...wrong }).success, false, JSON.stringify(wrong).slice(0, 40));
    assert.equal(refusalOf(running, publish(running, { audience: ['nobody'] })), 'unknownRole');
    assert.equal(refusalOf(running, publish(running, { milestones: ['never'] })), 'unknownMilestone');
  });

  it('puts a new section last in its group, and taking that back takes it out', () => {
    const input = { title: 'Lunch', group: first.group, ownerRole: 'trainingLead', markdown: 'At noon.' };
    const added = withDone(running, { verb: 'publishSection', by: 'maya', input });
    const place = added.sections.findLastIndex(({ group }) => group === first.group);
    assert.equal(added.sections[place]?.title, 'Lunch');
    const out = withDone(added, undo(added.seq));
    assert.equal(out.sections.length, running.sections.length);
    const which = added.sections[place]?.id ?? '';
    const again = withDone(out, { verb: 'restoreSection', by: 'maya', input: { section: which } });
    assert.equal(again.sections[place]?.id, which);
  });

  it('moves a section up, or to the end of another group, and back', () => {
    const last = running.sections.at(-1) ?? assert.fail();
    const moved = withDone(running, { verb: 'moveSection', by: 'maya', input: { section: last.id, group: first.group } });
    assert.equal(moved.sections.findLast(({ group }) => group === first.group)?.id, last.id);
    assert.deepEqual(withDone(moved, undo(moved.seq)).sections, running.sections);
    assert.equal(
      refusalOf(running, { verb: 'moveSection', by: 'dana', input: { section: id, group: 'A', place: 0 } }),
      null,
      'access decides',
    );
  });
});

describe('every published text', () => {
  const step = fc.record({
    does: fc.constantFrom('publish', 'draft', 'restore', 'drop', 'putBack', 'undo', 'late'),
    by: fc.constantFrom<Name>('maya', 'ana'),
    number: fc.nat(6),
  });

  it('stays readable whatever is published, drafted, restored, dropped and taken back (P22)', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const published = new Map<string, Set<number>>([[first.markdown, new Set([1])]]);
        let rollout = running;
        const attempt = (doing: Doing) => {
          const decision = decisionOf(rollout, doing);
          const entries = isRefusal(decision) ? (decision.keeps ?? []) : decision.entries;
          rollout = withEntries(rollout, entries, { by: doing.by, at: at('13'), key: `${doing.verb}|${doing.by}|${rollout.seq}` });
          return !isRefusal(decision);
        };
        steps.forEach(({ does, by, number }, place) => {
          const text = `Text ${place}.`;
          const section = sectionOf(rollout);
          const changes = rollout.entries.filter(({ type }) => type.startsWith('section')).map(({ seq }) => seq);
          if (does === 'publish' && attempt(publish(rollout, { markdown: text }, by))) published.set(text, new Set());
          if (does === 'late' && attempt({ verb: 'publishSection', by, input: { section: id, basedOn: 1, markdown: text } }))
            published.set(text, new Set());
          else if (does === 'late' && section && section.version > 1)
            assert.equal(rollout.drafts.find((draft) => draft.by === by && draft.section === id)?.markdown, text);
          if (does === 'draft')
            attempt({ verb: 'draftSection', by, input: { section: id, basedOn: section?.version ?? 0, markdown: text } });
          if (does === 'restore') attempt({ verb: 'restoreSection', by, input: { section: id, version: number + 1 } });
          if (does === 'drop') attempt({ verb: 'dropSection', by, input: { section: id } });
          if (does === 'putBack') attempt({ verb: 'restoreSection', by, input: { section: id } });
          if (does === 'undo') attempt(undo(changes.at(-1 - number) ?? 1, by));
        });
        const there = sectionOf(rollout) ?? rollout.droppedSections.find(({ section }) => section.id === id)?.section;
        const texts = there?.versions.map(({ seq }) => rollout.entries.find((entry) => entry.seq === seq)?.words.markdown);
        for (const text of published.keys()) assert.ok(texts?.includes(text), `“${text}” is not among the versions`);
        assert.deepEqual(
          there?.versions.map(({ version }) => version),
          there?.versions.map((_, place) => place + 1),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is at hand for restoring after a quarter, and what was looked up is not (P34)', () => {
    const looked = withEntries(
      done(running, { markdown: 'Second.' }),
      [
        { type: 'lookedUp', data: { section: null, found: 'nothing', where: 'chat', person: 'dana' }, words: { asked: 'lunch' } },
        { type: 'sectionDrafted', data: { section: id, basedOn: 2, fields: first, was: null }, words: { markdown: 'Mine.' } },
      ],
      { at: at('13'), by: 'dana' },
    );
    const later = present(looked, anInstant('2026-06-01T10:00:00Z'));
    assert.deepEqual([later.lookups.length, later.drafts.length], [0, 1]);
    const back = withDone(later, { verb: 'restoreSection', by: 'maya', input: { section: id, version: 1 }, at: '2026-06-01T10:00:00Z' });
    assert.deepEqual([sectionOf(back)?.markdown, sectionOf(back)?.version], [first.markdown, 3]);
  });
});

describe('accepting a section', () => {
  it('is asked of the roles it is written for, once for each version, in person (P28, P103)', () => {
    const rollout = asks(running);
    assert.deepEqual(
      [acceptanceOf(rollout, sectionOf(rollout) ?? first, 'dana'), acceptanceOf(rollout, sectionOf(rollout) ?? first, 'ben')],
      ['asked', 'none'],
    );
    assert.equal(refusalOf(rollout, accept(rollout, 'ben')), 'notConcerned');
    const accepted = withDone(rollout, accept(rollout, 'dana'));
    assert.equal(refusalOf(accepted, accept(accepted, 'dana')), 'alreadySo');
    assert.equal(
      acceptanceOf(asks(accepted, { markdown: 'Twice a day.' }), sectionOf(asks(accepted, { markdown: 'Twice a day.' })) ?? first, 'dana'),
      'changed',
    );
  });

  it('is not asked again after a small correction, nor for what was accepted before and is restored (P29)', () => {
    const accepted = withDone(asks(running), accept(asks(running), 'dana'));
    const waits = (rollout: Rollout) => toAccept(rollout, 'dana').length;
    const small = done(accepted, { markdown: 'We load once every day.', small: true });
    assert.equal(waits(small), 0);
    const changed = asks(small, { markdown: 'Never on Fridays.' });
    assert.equal(waits(changed), 1);
    assert.equal(waits(withDone(changed, undo(lastSeq(changed, 'sectionWritten')))), 0);
  });

  it('leaves what changed since it was shown waiting, and takes the rest', () => {
    const shown = asks(running);
    const changed = asks(shown, { markdown: 'Twice a day.' });
    assert.equal(refusalOf(changed, accept(shown, 'dana')), 'changedSinceShown');
    const other = running.sections[1]?.id ?? '';
    const two = withDone(changed, {
      verb: 'publishSection',
      by: 'maya',
      input: { section: other, basedOn: 1, accept: true, audience: ['dataLead'] },
      at: at('13'),
    });
    const sections = [
      { section: id, version: 2 },
      { section: other, version: 2 },
    ];
    const some = withDone(two, { verb: 'acceptSection', by: 'dana', input: { sections }, at: at('14') });
    assert.deepEqual(
      toAccept(some, 'dana').map((section) => section.id),
      [id],
    );
    assert.equal(toAccept(withDone(some, undo(some.seq, 'dana')), 'dana').length, 2);
    assert.equal(refusalOf(some, undo(some.seq, 'ana')), 'notYours', 'an acceptance is personal');
  });

  it('comes as one card for what is published within the hour, at the next working time (P28, U1)', () => {
    const evening = asks(running, {}, at('13', '18:30'));
    assert.deepEqual(duties(evening, at('13', '18:31')), ['askAcceptance dana 2026-01-14T08:00']);
    const two = withDone(evening, {
      verb: 'publishSection',
      by: 'maya',
      input: { section: running.sections[1]?.id, basedOn: 1, accept: true, audience: ['dataLead'] },
      at: at('13', '19:00'),
    });
    assert.deepEqual(duties(two, at('13', '19:01')), ['askAcceptance dana 2026-01-14T08:00']);
    assert.deepEqual(
      duties(asks(running, {}, at('16', '17:00')), at('16', '17:01')),
      ['askAcceptance dana 2026-01-19T08:00'],
      'not on a weekend',
    );
    assert.deepEqual(duties(asks(running, {}, at('13', '09:10')), at('13', '09:11')), ['askAcceptance dana 2026-01-13T10:10']);
  });

  it('is reminded once after three working days, and then never (P28, U5)', () => {
    const asked = sent(asks(running), 'dana', at('13', '11:00'));
    assert.deepEqual(duties(asked, at('13', '11:01')), ['nudgeAcceptance dana 2026-01-16T08:00']);
    const reminded = sent(asked, 'dana', at('16', '08:00'));
    assert.deepEqual(duties(reminded, at('30', '11:00')), []);
    assert.deepEqual(duties(withDone(asked, accept(asked, 'dana')), at('14', '11:00')), [], 'nor after it was given');
    const newer = asks(reminded, { markdown: 'Twice a day.' }, at('20', '10:00'));
    assert.deepEqual(duties(newer, at('20', '10:01')), ['askAcceptance dana 2026-01-20T11:00'], 'what changed is asked');
  });

  it('waits for somebody who is away, and reaches who gets the role later (U1)', () => {
    const away = withDone(running, {
      verb: 'sayAway',
      by: 'dana',
      input: { from: '2026-01-13', until: '2026-01-15' },
      at: at('12', '12:00'),
    });
    assert.deepEqual(duties(asks(away), at('13', '10:01')), ['askAcceptance dana 2026-01-16T08:00']);
    const asked = sent(asks(running), 'dana', at('13', '11:00'));
    const given = withDone(asked, { verb: 'giveRole', by: 'maya', input: { role: 'dataLead', person: 'oid-eve' }, at: at('15', '10:00') });
    assert.ok(duties(given, at('15', '10:01')).includes('askAcceptance eve 2026-01-15T11:00'));
  });

  it('is given by who publishes what concerns them (P103)', () => {
    const mine = done(running, { accept: true, audience: ['projectManager'], markdown: 'I steer.' });
    assert.equal(toAccept(mine, 'maya').length, 0);
  });
});

describe('what changed in a text, in one line', () => {
  it('is the first new sentence, else the first that went, without marks', () => {
    assert.equal(whatChanged('# A\n\nWe meet on *Monday*.', '# A\n\nWe meet on **Tuesday**.'), 'now says: We meet on Tuesday');
    assert.equal(whatChanged('- One.\n- Two.', '- One.'), 'no longer says: Two');
    assert.equal(whatChanged('Same.', '**Same.**'), null);
  });
});

describe('trying a task', () => {
  it('is counted once and can be taken back by who tried it (P33)', () => {
    const rollout = done(running, { exercises: [{ task: 'Report a made-up issue.' }] });
    const exercise = sectionOf(rollout)?.exercises[0]?.id ?? '';
    const tried: Doing = { verb: 'finishExercise', by: 'dana', input: { section: id, exercise } };
    const once = withDone(rollout, tried);
    assert.equal(refusalOf(once, tried), 'alreadySo');
    assert.equal(refusalOf(once, undo(once.seq)), 'notYours');
    assert.deepEqual(withDone(once, undo(once.seq, 'dana')).exercised[`${id}/${exercise}`], {});
  });
});

describe('what guests see of a playbook', () => {
  it('holds nothing of a section that is not for them, not even in the history (P24)', () => {
    const rollout = done(done(running, { guests: false, title: 'Our margins' }), { markdown: 'Secret.' });
    const seen = JSON.stringify(asGuest(rollout));
    assert.ok(JSON.stringify(rollout).includes('Our margins'));
    assert.ok(!seen.includes('Our margins') && !seen.includes('Secret.'));
  });
});
