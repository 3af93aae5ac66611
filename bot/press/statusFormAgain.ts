import { askedTogether } from '../../playbook/clock/askedTogether.ts';
import type { Refusal } from '../../playbook/commands/Command.ts';
import { newDay } from '../../playbook/commands/reportFields.ts';
import { checkinMissing } from '../../playbook/words/checkin.ts';
import { led } from '../../playbook/words/joints.ts';
import type { Conversing, Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawCheckin } from '../draw/drawCheckin.ts';
import { drawHandOn } from '../draw/drawHandOn.ts';
import { drawReceipt } from '../draw/drawReceipt.ts';
import { drawTeams } from '../draw/drawTeams.ts';
import { isDay } from '../talk/ownCheckin.ts';
import { partsIn, placeIn, typedInParts, wishesOf } from './teamsTyped.ts';

type Fields = Record<string, unknown>;

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The verbs of the daily check whose cards come back as they were filled in. */
export const statusForms: string[] = ['reportStatus', 'reportTeams', 'addFact', 'handOnQuestion'];

/** Refusals that the same card can mend. */
export const statusMendable: string[] = [
  'noChangeAgain',
  'daysAndNewDay',
  'noDayToMove',
  'newDayTooFar',
  'notAWorkingDay',
  'askedAlready',
  'factTooLong',
];

const typedFields = ['done', 'days', 'forecastOn', 'issueKind', 'issue', 'issueText', 'blocks', 'help', 'link'] as const;

/** What was typed on a check-in, to be given back. */
const typedInCheckin = (input: Fields): Partial<Record<(typeof typedFields)[number], string>> =>
  Object.fromEntries(typedFields.filter((field) => textOf(input[field])).map((field) => [field, textOf(input[field])]));

/** A card of the daily check whose answer does not fit, as it was filled in, with what is to be mended. */
export async function statusFormAgain(
  conversing: Conversing,
  { opened, drawing, reader }: Seen,
  verb: string,
  input: Fields,
  { refusal, problem: sentence }: { refusal: Refusal; problem: string },
): Promise<CardMessage | null> {
  const { rollout } = opened;
  const team = rollout.teams.find(({ id }) => id === input.team);
  const day = textOf(input.day);
  const problem = input.days === newDay && !textOf(input.forecastOn) ? checkinMissing.newDay : sentence;
  if (refusal.refusal === 'notAWorkingDay' && !textOf(input.forecastOn)) return null;
  if (verb === 'reportTeams') {
    const parts = partsIn(input).filter((one) => isDay(one.day) && rollout.teams.some(({ id }) => id === one.team));
    return parts.length
      ? drawTeams(drawing, parts, reader, { typed: typedInParts(input), problem: withTeam(opened, input, refusal, problem) })
      : null;
  }
  if (!team || !isDay(day)) return null;
  if (verb === 'handOnQuestion') {
    const channel = rollout.start?.channel;
    const roster = channel ? ((await (await conversing.rosters.of(channel))?.few()) ?? []) : [];
    return drawHandOn(drawing, { team: team.id, day }, roster, reader, { typed: { person: textOf(input.person) }, problem });
  }
  if (verb === 'addFact') {
    const report = rollout.reports[`${team.id}/${day}`]?.at(-1);
    return report ? drawReceipt(drawing, team, day, report, reader, { typed: { fact: textOf(input.fact) }, problem }) : null;
  }
  if (placeIn(input) === null) return drawCheckin(drawing, team, day, { to: reader, back: { typed: typedInCheckin(input), problem } });
  const group = askedTogether(rollout, team.id, day, reader);
  return drawTeams(drawing, group, reader, { typed: typedInParts(input), problem });
}

/** Says of which team the sentence is, where the refusal names its place. */
function withTeam({ rollout }: Seen['opened'], input: Fields, { facts }: Refusal, problem: string): string {
  const parts = partsIn(input);
  const at = /^teams\.(\d)\./.exec(facts.field ?? '')?.[1];
  // What was left empty was not sent: the refusal counts the teams that were.
  const sent = wishesOf('reportTeams', rollout.id, input).wishes[0]?.places ?? [];
  const id = at === undefined || parts.length < 2 ? null : parts.find(({ place }) => place === sent[Number(at)])?.team;
  const team = rollout.teams.find((one) => one.id === id);
  return team ? led(team.name, problem) : problem;
}
