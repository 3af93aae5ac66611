import { signoffModeOf } from '../clock/signoffState.ts';
import { differenceSinceSigned } from '../journal/changedSinceSigned.ts';
import type { Entry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Approver, SignedSnapshot, Signoff } from '../journal/Signoff.ts';
import { snapshotOf } from '../journal/snapshotOf.ts';
import { documentWords } from '../words/documents.ts';
import { commas, gap } from '../words/joints.ts';
import { recordMoment } from '../words/recordMoment.ts';
import { modeWords, signoffWords } from '../words/signoff.ts';
import { type EntryRecord, entryRecordOf, wordsLine } from './entryRecord.ts';
import { type Looking, zoneOf } from './Looking.ts';

const w = documentWords.signoff;

/** The sign-off record in words, ready to be laid out. */
export interface SignoffRecord {
  title: string;
  standing: string;
  times: string;
  facts: [label: string, value: string][];
  touch: string;
  worksByItself: string;
  users: string;
  deliverables: { title: string; criterion: string; met: boolean; evidence: string; link: string }[];
  approvers: { name: string; role: string; verdict: string; when: string; words: string }[];
  steps: { seq: string; when: string; who: string; what: string; words: string }[];
  rounds: { round: string; asked: string; ended: string; result: string }[];
  sections: { title: string; version: string }[];
  /** Null when it was never signed. */
  since: { what: string; was: string; is: string }[] | null;
}

/** What was signed, by whom and how it came to that, every hand-over included; `steps` are the round's entries, `seal` the hash of the one that sealed it (P72, U22, N16). */
export function signoffRecordOf(looking: Looking, signoff: Signoff, steps: Entry[], seal: string | null): SignoffRecord {
  const { rollout } = looking;
  const signed = signoff.snapshot ?? snapshotOf(rollout, signoff.milestone) ?? nothing;
  return {
    title: w.title(signed.name),
    standing: standingOf(signoff, signed.name),
    times: w.times(zoneOf(looking)),
    facts: factsOf(looking, signoff, signed, seal),
    touch: signed.touch,
    worksByItself: signed.worksByItself,
    users: usersFound(signed),
    deliverables: signed.deliverables,
    approvers: signoff.approvers.map((approver) => approverLine(looking, approver)),
    steps: steps.map((entry) => stepOf(looking, entryRecordOf(looking, entry))),
    rounds: rollout.signoffs.filter(({ milestone }) => milestone === signoff.milestone).map((one) => roundOf(looking, one)),
    sections: sectionsOf(looking, signed),
    since: signoff.settled?.signed ? differenceSinceSigned(rollout, signoff) : null,
  };
}

const nothing: SignedSnapshot = { name: '', touch: '', worksByItself: '', deliverables: [] };

/** True for the entries that tell how this round went: requests, verdicts, questions, hand-overs, and who stood in for its approvers meanwhile. */
export function belongsTo(signoff: Signoff, entry: Entry): boolean {
  const data = entry.data as { signoff?: string; person?: string };
  if (data.signoff !== undefined) return data.signoff === signoff.id;
  const delegates = entry.type === 'signoffDelegated' || entry.type === 'signoffUndelegated';
  return delegates && signoff.approvers.some(({ person, handedFrom }) => person === data.person || handedFrom.includes(data.person ?? ''));
}

const endedAt = ({ settled, withdrawnAt }: Signoff): string | null => settled?.at ?? withdrawnAt;

function standingOf({ settled, withdrawnAt }: Signoff, milestone: string): string {
  if (settled) return (settled.signed ? w.signed : w.rejected)(milestone);
  return (withdrawnAt ? w.withdrawn : w.waiting)(milestone);
}

function factsOf(looking: Looking, signoff: Signoff, signed: SignedSnapshot, seal: string | null): SignoffRecord['facts'] {
  const { rollout, people, now } = looking;
  const zone = zoneOf(looking);
  const ended = endedAt(signoff);
  const milestone = rollout.milestones.find(({ id }) => id === signoff.milestone);
  const mode = signoff.mode ?? (milestone ? signoffModeOf(rollout, milestone) : 'allOf');
  return [
    [w.facts.rollout, rollout.title],
    [w.facts.customer, rollout.start?.sides.customer ?? ''],
    [w.facts.milestone, signed.name],
    [w.facts.round, String(signoff.round)],
    [w.facts.mode, modeWords[mode]],
    [w.facts.asked, commas([recordMoment(signoff.requestedAt, zone), nameOf(people, signoff.requestedBy)])],
    [w.facts.settled, ended ? recordMoment(ended, zone) : ''],
    [w.facts.revision, signoff.revision],
    [w.facts.entry, signoff.settled ? String(signoff.settled.seq) : ''],
    [w.facts.seal, seal ?? w.notSealed],
    [w.facts.playbook, rollout.start ? `${rollout.start.template} ${rollout.start.templateVersion}` : ''],
    [w.facts.made, recordMoment(now.toString({ smallestUnit: 'second' }), zone)],
  ];
}

function usersFound({ test }: SignedSnapshot): string {
  if (!test) return w.notTried;
  return [(test.result === 'passed' ? w.passed : w.failed)(test.defects), test.text].filter(Boolean).join(gap());
}

function approverLine(looking: Looking, { person, role, given, handedFrom }: Approver): SignoffRecord['approvers'][number] {
  const { rollout, people } = looking;
  const title = rollout.roles.find(({ id }) => id === role)?.title ?? role;
  const name = commas([nameOf(people, person), ...handedFrom.map((before) => w.handedFrom(nameOf(people, before)))]);
  if (!given) return { name, role: title, verdict: w.noVerdict, when: '', words: '' };
  const standIn = given.by === person ? '' : w.standIn(nameOf(people, given.by));
  const when = commas([recordMoment(given.at, zoneOf(looking)), signoffWords.onRevision(given.revision)]);
  return { name, role: title, verdict: commas([signoffWords.decided[given.verdict], standIn]), when, words: given.text };
}

const stepOf = (looking: Looking, { seq, utc, who, sentence, type, words }: EntryRecord): SignoffRecord['steps'][number] => ({
  seq: String(seq),
  when: recordMoment(utc, zoneOf(looking)),
  who,
  what: sentence || type,
  words: wordsLine(words),
});

function roundOf(looking: Looking, one: Signoff): SignoffRecord['rounds'][number] {
  const zone = zoneOf(looking);
  const ended = endedAt(one);
  const { settled, withdrawnAt } = one;
  const result = settled ? (settled.signed ? 'signed' : 'rejected') : withdrawnAt ? 'withdrawn' : 'open';
  return {
    round: String(one.round),
    asked: recordMoment(one.requestedAt, zone),
    ended: ended ? recordMoment(ended, zone) : '',
    result: w.results[result],
  };
}

const sectionsOf = ({ rollout }: Looking, { playbook = {} }: SignedSnapshot): SignoffRecord['sections'] =>
  Object.entries(playbook).map(([id, version]) => ({
    title: rollout.sections.find((section) => section.id === id)?.title ?? id,
    version: String(version),
  }));
