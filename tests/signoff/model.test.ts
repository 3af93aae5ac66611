import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openPlaces } from '../../playbook/clock/signoffState.ts';
import { isRefusal } from '../../playbook/commands/Command.ts';
import { entryKey } from '../../playbook/commands/entryKey.ts';
import type { NewEntry, SignoffMode, Verdict } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { type Doing, decisionOf, type Name, oidOf, withEntries } from '../support/builders.ts';
import { aSignoffRollout, playedAt, playedOn, roleOf } from './aSignoffRollout.ts';
import { Reference, type Standing } from './reference.ts';

const people: Name[] = ['ana', 'ben', 'sam', 'maya', 'tom', 'ira'];
const signers = ['ana', 'ben', 'sam'];
const modes: SignoffMode[] = ['off', 'single', 'anyOf', 'allOf', 'inOrder'];
const verdicts: Verdict[] = ['approve', 'approve', 'conditions', 'reject'];

/** Numbers that choose what is done, by whom, about whom. */
interface Step {
  what: keyof typeof steps;
  by: number;
  whom: number;
  which: number;
}

interface Playing {
  rollout: Rollout;
  reference: Reference;
}

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;
const current = ({ signoffs }: Rollout) => signoffs.at(-1);

/** Tries the command as the product decides it: the rollout after it, or null when it is refused. */
function tried(rollout: Rollout, doing: Doing): Rollout | null {
  const decision = decisionOf(rollout, { at: playedAt, ...doing });
  return isRefusal(decision)
    ? null
    : withEntries(rollout, decision.entries, {
        at: playedAt,
        by: doing.by,
        key: entryKey(doing.verb, doing.by, String(rollout.seq)),
      });
}

const written = (rollout: Rollout, entry: NewEntry): Rollout => withEntries(rollout, [entry], { at: playedAt, by: 'maya' });

/** Does one thing to both; what the one accepts the other has to accept. */
function both({ rollout }: Playing, doing: Doing, accepted: boolean): Rollout {
  const done = tried(rollout, doing);
  assert.equal(done !== null, accepted, `${doing.by} ${doing.verb} ${JSON.stringify(doing.input)}`);
  return done ?? rollout;
}

const steps = {
  mode({ rollout, reference }, { which }) {
    reference.mode = at(modes, which);
    return written(rollout, {
      type: 'milestoneChanged',
      data: { milestone: 'pilot', fields: { signoffMode: reference.mode }, was: { signoffMode: null } },
    });
  },
  request(playing, { by }) {
    // The table of access keeps this verb to those who steer; here whoever may not is not let try.
    const who = at(['maya', 'ana'] as const, by);
    if (who === 'ana' && !playing.reference.holds.has('ana')) return playing.rollout;
    return both(playing, { verb: 'requestSignoff', by: who, input: { milestone: 'pilot' } }, playing.reference.request(who));
  },
  decide: (playing, step) => decides(playing, step),
  decideAgain: (playing, step) => decides(playing, step),
  takeBack(playing, { by, whom }) {
    const who = at(people, by);
    const approver = current(playing.rollout)?.approvers.find(({ person }) => person === at(people, whom));
    if (!approver?.given) return playing.rollout;
    return both(playing, { verb: 'undo', by: who, input: { seq: approver.given.seq } }, playing.reference.takeBack(who, approver.person));
  },
  handOver(playing, { by, whom, which }) {
    const [who, to] = [at(people, by), at(people, whom)];
    const from = which % 2 ? who : at(people, which);
    const input = { signoff: signoffIn(playing), person: oidOf(to), text: 'So', ...(from === who ? {} : { from }) };
    return both(playing, { verb: 'handOverSignoff', by: who, input }, playing.reference.handOver(who, from, to));
  },
  withdraw(playing, { by }) {
    const who = at(people, by);
    return both(playing, { verb: 'withdrawSignoff', by: who, input: { signoff: signoffIn(playing) } }, playing.reference.withdraw(who));
  },
  edit({ rollout, reference }, { which }) {
    if (current(rollout)?.settled?.signed) return rollout;
    reference.edit();
    return written(rollout, {
      type: 'deliverableChanged',
      data: { milestone: 'pilot', deliverable: 'd1', fields: { title: `Leads ${which}` }, was: { title: 'Leads' } },
    });
  },
  leave({ rollout, reference }, { whom }) {
    const who = at(signers, whom);
    if (!reference.holds.delete(who)) return rollout;
    return written(rollout, { type: 'roleTaken', data: { role: roleOf[who] ?? '', person: who } });
  },
  comeBack({ rollout, reference }, { whom }) {
    const who = at(signers, whom);
    if (reference.holds.has(who)) return rollout;
    reference.holds.add(who);
    return written(rollout, { type: 'roleGiven', data: { role: roleOf[who] ?? '', person: who } });
  },
  standIn({ rollout, reference }, { by, whom }) {
    const [who, to] = [at(people, by), at(people, whom)];
    const done = tried(rollout, { verb: 'delegateSignoff', by: who, input: { person: oidOf(to), until: playedOn } });
    assert.equal(done !== null, who !== to);
    if (done) reference.standIns.set(who, to);
    return done ?? rollout;
  },
  standInNoMore({ rollout, reference }, { by }) {
    const who = at(people, by);
    const done = tried(rollout, { verb: 'undelegateSignoff', by: who });
    assert.equal(done !== null, reference.standIns.delete(who));
    return done ?? rollout;
  },
  goAway({ rollout, reference }, { whom }) {
    const who = at(people, whom);
    reference.away.add(who);
    return written(rollout, { type: 'personAway', data: { person: who, from: playedOn, until: playedOn, was: null } });
  },
} satisfies Record<string, (playing: Playing, step: Step) => Rollout>;

const signoffIn = ({ rollout }: Playing): string => current(rollout)?.id ?? 'none';

function decides(playing: Playing, { by, whom, which }: Step): Rollout {
  const who = at(people, by);
  // Most presses come from somebody who is asked; the others have to be refused all the same.
  const turn = openPlaces(playing.rollout, current(playing.rollout) ?? noSignoff).map(({ person }) => person);
  const forWhom = which % 3 && turn.length ? at(turn, whom) : at(people, whom);
  const presser = which % 2 ? forWhom : who;
  const verdict = at(verdicts, which);
  const input = { signoff: signoffIn(playing), verdict, text: 'So', for: forWhom };
  return both(playing, { verb: 'decideSignoff', by: presser as Name, input }, playing.reference.decide(presser, verdict, forWhom));
}

const noSignoff = { approvers: [], settled: null, withdrawnAt: null, mode: 'allOf' } as never;

function standingOf(rollout: Rollout): Standing {
  const signoff = current(rollout);
  const end = signoff?.settled ? (signoff.settled.signed ? 'signed' : 'rejected') : signoff?.withdrawnAt ? 'withdrawn' : null;
  return {
    rounds: rollout.signoffs.length,
    end,
    places: (signoff?.approvers ?? []).map(({ person, given }) => [person, given?.verdict ?? null, given?.by ?? null]),
    turn: signoff ? openPlaces(rollout, signoff).map(({ person }) => person) : [],
  };
}

const aStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...([...Object.keys(steps), 'request', 'decide', 'decide'] as Step['what'][])),
  by: fc.nat(5),
  whom: fc.nat(5),
  which: fc.nat(11),
});

const beginning = aSignoffRollout();

/** The first round asked for, in each mode that has one. */
const begun = modes.slice(1).map((signoffMode) => {
  const set: NewEntry = { type: 'milestoneChanged', data: { milestone: 'pilot', fields: { signoffMode }, was: { signoffMode: null } } };
  return tried(written(beginning, set), { verb: 'requestSignoff', by: 'maya', input: { milestone: 'pilot' } });
});

/** Asks for a first round signed in that way, then plays the steps on both; every standing has to be the same. Answers how the rounds ended. */
function played(mode: number, chosen: Step[], standing: (rollout: Rollout) => Standing = standingOf): string[] {
  const reference = new Reference();
  const ends: string[] = [];
  reference.mode = at(modes.slice(1), mode);
  reference.request('maya');
  let rollout = begun[mode % begun.length] ?? beginning;
  for (const step of chosen) {
    rollout = (steps[step.what] as (playing: Playing, step: Step) => Rollout)({ rollout, reference }, step);
    const expected = reference.standing();
    const told = standing(rollout);
    if (JSON.stringify(told) !== JSON.stringify(expected)) assert.deepEqual(told, expected, step.what);
    if (expected.end) ends.push(`${current(rollout)?.mode} ${expected.end}`);
  }
  return ends;
}

describe('the states of a sign-off, held against a plain reference (P70, P71, U24)', function () {
  this.timeout(240_000);

  it('are the same in 10,000 random sequences', () => {
    const ends = new Map<string, number>();
    fc.assert(
      fc.property(fc.nat(3), fc.array(aStep, { minLength: 1, maxLength: 16 }), (mode, chosen) => {
        for (const end of new Set(played(mode, chosen))) ends.set(end, (ends.get(end) ?? 0) + 1);
      }),
      { numRuns: 10_000 },
    );
    for (const mode of ['single', 'anyOf', 'allOf', 'inOrder'])
      for (const end of ['signed', 'rejected', 'withdrawn']) assert.ok((ends.get(`${mode} ${end}`) ?? 0) > 20, `${mode} ${end} is played`);
  });

  it('differ at once when silence is taken for consent (control)', () => {
    const silenceSigns = (rollout: Rollout): Standing => {
      const told = standingOf(rollout);
      return told.places.some(([, said]) => said === 'approve') && !told.end ? { ...told, end: 'signed', turn: [] } : told;
    };
    assert.throws(
      () =>
        fc.assert(
          fc.property(fc.nat(3), fc.array(aStep, { maxLength: 12 }), (mode, chosen) => void played(mode, chosen, silenceSigns)),
          { numRuns: 500 },
        ),
      /Property failed/,
    );
  });
});
