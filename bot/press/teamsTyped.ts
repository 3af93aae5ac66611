// The card for two teams sends its fields by place: `done0`, `days1`; what the commands want is worked out here.
import { checkinWords } from '../../playbook/words/checkin.ts';

type Fields = Record<string, unknown>;

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const issueFields = ['issueKind', 'issueText', 'issue', 'blocks', 'help', 'link'] as const;
const partField = /^(done|days)\d$/;

/** The teams a card with several parts was drawn for; nothing in here is trusted. */
export function partsIn({ parts }: Fields): { team: string; day: string }[] {
  if (!Array.isArray(parts)) return [];
  return parts.slice(0, 2).map((part: unknown) => {
    const { team, day } = (part ?? {}) as Fields;
    return { team: textOf(team).slice(0, 100), day: textOf(day).slice(0, 10) };
  });
}

/** What was typed on a card with several parts, to be given back; without what was just recorded for one of them. */
export function typedInParts(input: Fields, recorded: number | null = null): Record<string, string> {
  const keeps = (name: string) =>
    partField.test(name)
      ? !name.endsWith(String(recorded))
      : [...issueFields, 'issueTeam'].includes(name as 'issue') && !takesIssue(input, recorded);
  return Object.fromEntries(
    Object.entries(input)
      .map(([name, value]) => [name, textOf(value)] as [string, string])
      .filter(([name, value]) => value !== '' && keeps(name)),
  );
}

const takesIssue = (input: Fields, place: number | null): boolean => place !== null && textOf(input.issueTeam) === String(place);

/** The place of the part whose button was pressed; null on every other card. */
export const placeIn = ({ place }: Fields): number | null => (place === 0 || place === 1 ? place : null);

/** The input of a report as the command wants it, and what is to be mended first where that cannot be told from it. */
export function reportInput(verb: string, input: Fields): { input: Fields; problem?: string } {
  const place = placeIn(input);
  if (verb === 'reportStatus' && place !== null) {
    const { team, day, noChange } = input;
    return { input: { team, day, noChange, done: input[`done${place}`], ...(takesIssue(input, place) ? issueOf(input) : {}) } };
  }
  if (verb !== 'reportTeams' || !('parts' in input)) return { input };
  const parts = partsIn(input);
  const issue = issueOf(input);
  const filled = parts.flatMap((_, at) => (textOf(input[`done${at}`]) || textOf(input[`days${at}`]) ? [at] : []));
  const said = textOf(input.issueTeam);
  const only = filled.length === 1 ? String(filled[0]) : '';
  const owner = said || only;
  if (Object.keys(issue).length && !owner) return { input: {}, problem: checkinWords.teams.issueTeamMissing };
  const teams = parts.flatMap((part, at) => {
    const takes = Object.keys(issue).length > 0 && owner === String(at);
    if (!filled.includes(at) && !takes) return [];
    return [{ ...part, ...given({ done: input[`done${at}`], days: input[`days${at}`] }), ...(takes ? issue : {}) }];
  });
  return { input: { teams } };
}

const issueOf = (input: Fields): Fields => given(Object.fromEntries(issueFields.map((name) => [name, input[name]])));

const given = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => textOf(value) !== ''));
