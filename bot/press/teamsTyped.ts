// A card for several teams sends its fields by place: `done0`, `days1`; what the commands want is worked out here.
import { checkinWords } from '../../playbook/words/checkin.ts';

type Fields = Record<string, unknown>;

/** What one rollout is asked to do by a press. */
export interface Wish {
  rolloutId: string;
  input: Fields;
  /** The teams it reports, in its order. */
  places: number[];
  /** The issue that was typed goes with it. */
  takesIssue: boolean;
}

/** A team's day on a card for several; `rollout` is empty where the card is about one rollout. */
interface TypedPart {
  rollout: string;
  team: string;
  day: string;
  place: number;
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const issueFields = ['issueKind', 'issueText', 'issue', 'blocks', 'help', 'link'] as const;
const partField = /^(done|days)\d{1,2}$/;
/** Forms on one card. */
const mostParts = 2;
const mostPlace = 99;
/** As many rollouts as one message is about. */
const mostEach = 24;
const mostId = 100;

/** The teams a card with several parts was drawn for; nothing in here is trusted. */
export function partsIn({ parts }: Fields): TypedPart[] {
  if (!Array.isArray(parts)) return [];
  return parts.slice(0, mostParts).map((part: unknown, at) => {
    const { rollout, team, day, place } = (part ?? {}) as Fields;
    return {
      rollout: textOf(rollout).slice(0, mostId),
      team: textOf(team).slice(0, mostId),
      day: textOf(day).slice(0, 10),
      place: isPlace(place) ? place : at,
    };
  });
}

const isPlace = (place: unknown): place is number => Number.isInteger(place) && Number(place) >= 0 && Number(place) <= mostPlace;

/** What was typed on a card with several parts, to be given back; without what was just recorded for one of them. */
export function typedInParts(input: Fields, recorded: number | null = null): Record<string, string> {
  const keeps = (name: string) =>
    partField.test(name)
      ? name !== `done${recorded}` && name !== `days${recorded}`
      : [...issueFields, 'issueTeam'].includes(name as 'issue') && !isIssueOf(input, recorded);
  return Object.fromEntries(
    Object.entries(input)
      .map(([name, value]) => [name, textOf(value)] as [string, string])
      .filter(([name, value]) => value !== '' && keeps(name)),
  );
}

/** What was typed, without the issue. */
export const withoutIssue = (typed: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => partField.test(name)));

const isIssueOf = (input: Fields, place: number | null): boolean => place !== null && textOf(input.issueTeam) === String(place);

/** The place of the part whose button was pressed; null on every other card. */
export const placeIn = ({ place }: Fields): number | null => (isPlace(place) ? place : null);

/** What a press asks of each rollout it is for, as the commands want it, and what is to be mended first where that cannot be told from it. */
export function wishesOf(verb: string, rolloutId: string, input: Fields): { wishes: Wish[]; problem?: string } {
  const place = placeIn(input);
  const wish = (of: Fields, more: Partial<Wish> = {}): Wish => ({ rolloutId, input: of, places: [], takesIssue: false, ...more });
  if (Array.isArray(input.each)) {
    const { each, ...common } = input;
    return {
      wishes: (each as unknown[]).slice(0, mostEach).map((one) => {
        const { rollout, ...own } = (one ?? {}) as Fields;
        return wish({ ...common, ...own }, { rolloutId: textOf(rollout) });
      }),
    };
  }
  if (verb === 'reportStatus' && place !== null) {
    const { team, day, noChange } = input;
    const takesIssue = isIssueOf(input, place);
    const of = { team, day, noChange, done: input[`done${place}`], ...(takesIssue ? issueOf(input) : {}) };
    return { wishes: [wish(of, { places: [place], takesIssue })] };
  }
  if (verb !== 'reportTeams' || !('parts' in input)) return { wishes: [wish(input)] };
  return reportsOf(rolloutId, input, wish);
}

function reportsOf(rolloutId: string, input: Fields, wish: (of: Fields, more: Partial<Wish>) => Wish): ReturnType<typeof wishesOf> {
  const parts = partsIn(input);
  const issue = issueOf(input);
  const hasIssue = Object.keys(issue).length > 0;
  const filled = parts.filter(({ place }) => textOf(input[`done${place}`]) || textOf(input[`days${place}`]));
  const only = filled.length === 1 ? String(filled[0]?.place) : '';
  const owner = textOf(input.issueTeam) || only;
  if (hasIssue && !owner) return { wishes: [], problem: checkinWords.teams.issueTeamMissing };
  const takes = ({ place }: TypedPart) => hasIssue && owner === String(place);
  const said = parts.filter((part) => filled.includes(part) || takes(part));
  const byRollout = Map.groupBy(said, ({ rollout }) => rollout || rolloutId);
  const wishes = [...byRollout].map(([id, of]) => {
    const teams = of.map((part) => {
      const { team, day, place } = part;
      const own = given({ done: input[`done${place}`], days: input[`days${place}`] });
      return { team, day, ...own, ...(takes(part) ? issue : {}) };
    });
    return wish({ teams }, { rolloutId: id, places: of.map(({ place }) => place), takesIssue: of.some(takes) });
  });
  return { wishes: wishes.length ? wishes : [wish({ teams: [] }, {})] };
}

/** An issue as it was typed; where several rollouts' are to choose from, its id comes after the place of its team. */
function issueOf(input: Fields): Fields {
  const issue = textOf(input.issue);
  const own = { ...input, issue: /^\d{1,2}\//.test(issue) ? issue.slice(issue.indexOf('/') + 1) : issue };
  return given(Object.fromEntries(issueFields.map((name) => [name, own[name as keyof typeof own]])));
}

const given = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => textOf(value) !== ''));
