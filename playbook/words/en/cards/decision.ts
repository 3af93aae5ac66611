import { type Deed, deedWords, listed, several, slip } from './said.ts';

/** A milestone that will slip, and one that was signed. */
export const decisionWords = {
  decision: {
    yours: 'Your decision',
    still: 'Still your decision',
    nothing: 'Nothing to decide',
    over: (milestone: string) => `${milestone}: nothing to decide any more`,
    askedBefore: (who: string, on: string) => `I asked ${who} on ${on}, and nothing was decided. Now it is yours too.`,
    costs: (days: number) => `It costs ${several(days, 'working day')}`,
    affects: (names: string) => `Waiting for it: ${names}`,
    occupies: (names: string) => `Kept at work: ${names}`,
    undelivered: (titles: string[], more: number) =>
      `Not delivered: ${[...titles.map((title) => `“${title}”`), ...(more > 0 ? [`${more} more`] : [])].join(', ')}`,
    signedOn: (milestone: string, on: string) => `${milestone} was signed on ${on} and stays in use`,
    unsigned: (milestone: string) => `${milestone} is not signed`,
    by: (on: string) => `by ${on}`,
    title: (milestone: string, days: number) => `${milestone} will be ${slip(days)}`,
    suggestsExtend: (person: string) => `${person} suggests extending`,
    suggestsAccept: (person: string, previous: string) => `${person} suggests stopping at ${previous}`,
    /** What caused it, and what somebody suggests about it; either may be empty. */
    reason: (caused: string, suggested: string) => [caused, suggested].filter(Boolean).join(' '),
    extendTo: (on: string) => `Extend to ${on}`,
    acceptFinal: (previous: string) => `Accept ${previous} as final`,
    moves: (milestone: string, from: string, to: string) => `${milestone} moves from ${from} to ${to}`,
    stays: (milestone: string, on: string) => `${milestone} stays on ${on}`,
    without: (what: string) => `Left out: ${what}`,
    brings: (what: string) => `Still comes: ${what}`,
    extend: 'Extend',
    accept: 'Accept as final',
    acceptIt: 'Accept it',
    why: 'Why stop here?',
    whyExample: 'One sentence for the record',
    whyError: 'Write why it stops here, so everybody can follow.',
    decided: 'Decided',
    extended: (milestone: string, to: string) => `${milestone} is extended to ${to}`,
    accepted: (milestone: string, previous: string) => `${previous} is final, ${milestone} is left out`,
    was: 'Was',
    goLive: 'Go-live',
    wasNow: (now: string, was: string) => (now === was ? now : `${now}, was ${was}`),
    summary: (milestone: string, days: number, by: string) =>
      `${milestone} will be ${slip(days)}. Extend it or accept the one before as final${by === '' ? '' : `, by ${by}`}.`,
  },
  celebration: {
    signed: (signed: number, total: number) => `${signed} of ${total} milestones signed`,
    title: (milestone: string) => `${milestone} is signed!`,
    thanks: 'Thank you',
    deed: (who: string, deeds: readonly Deed[]) => `${who} for ${listed(deeds.map(deedWords))}`,
    // Commas alone would run two deeds together, so the last one is set apart as in a toast.
    deeds: (deeds: string[]) => (deeds.length < 3 ? deeds.join(' and ') : `${deeds.slice(0, -1).join(', ')}, and ${deeds.at(-1)}`),
    record: 'See what was signed',
  },
};
