import type * as en from '../../en/cards/lists.ts';
import type { Act } from '../../en/cards/said.ts';
import type { Spoken } from '../../spoken.ts';
import { ofDeliverables, ofMilestones, several, slip, somePeople, someTeams } from './said.ts';

const acts = {
  sign: 'Abnehmen',
  report: 'Melden',
  answer: 'Antworten',
  deliver: 'Öffnen',
  decide: 'Entscheiden',
  settle: 'Lösen',
  open: 'Öffnen',
} satisfies Record<Act, string>;

/** What can be looked at in a chat, in German: one’s own things, the day, the plan, what is to be signed. */
export const listsWords: Spoken<typeof en.listsWords> = {
  mine: {
    where: (rollouts) => `Für Sie, in ${several(rollouts, 'Einführung', 'Einführungen')}`,
    title: (count, late) => {
      const waits = several(count, 'Punkt wartet auf Sie', 'Punkte warten auf Sie');
      if (late === 0) return waits;
      return count === 1 ? `${waits} und ist überfällig` : `${waits}, ${late} davon überfällig`;
    },
    what: (act, subject) =>
      ({
        sign: `„${subject}“ abnehmen`,
        report: `Für ${subject} melden`,
        decide: `Über „${subject}“ entscheiden`,
        settle: `„${subject}“ lösen`,
        answer: subject,
        deliver: subject,
        open: subject,
      })[act],
    act: acts,
    empty: 'Nichts wartet auf Sie',
    part: 'Ihr Teil des Playbooks',
    nextCheckin: (when) => `Ihre nächste Abfrage kommt ${when}.`,
    nothingPlanned: 'Sie hören von mir, sobald etwas auf Sie wartet.',
    summary: (title, first) => `${title}. Zuerst: ${first}.`,
  },
  status: {
    late: (milestone, days) => `${milestone} kommt ${slip(days)}`,
    onPlan: (milestone, on) => `${milestone} liegt für ${on} im Plan`,
    noPlan: 'Wo wir stehen',
    met: (met, total) => `: ${ofDeliverables(met, total)} erfüllt`,
    dates: (due, forecast) => (due === forecast ? `fällig ${due}` : `fällig ${due}, erwartet ${forecast}`),
    goLive: (on, days) => ` ${on}, ${slip(days)}`,
    red: (count) => several(count, 'rotes Problem', 'rote Probleme'),
    redTitle: (title) => `: ${title}`,
    has: (person) => `${person} hat es übernommen`,
    nobody: 'Noch von niemandem übernommen',
    noRed: 'Kein rotes Problem',
    reported: (reported, asked) => `${reported}\u00a0von\u00a0${asked} ${asked === 1 ? 'Team hat' : 'Teams haben'} gemeldet`,
    missing: (teams) => `Noch nicht da: ${someTeams(teams)}`,
    needed: 'Was gebraucht wird',
    need: (who, when) => [who, when].filter((part) => part !== '').join(', '),
    nobodyNamed: 'noch niemand benannt',
  },
  plan: {
    title: (signed, total) => `${ofMilestones(signed, total)} abgenommen`,
    late: (milestone, days) => `, ${milestone} ${slip(days)}`,
    signed: (on) => `, abgenommen ${on}`,
    going: (met, total) => `: ${ofDeliverables(met, total)} erfüllt`,
    due: (on) => `Fällig ${on}`,
    forecast: (due, forecast, days) => `Fällig ${due}, erwartet ${forecast}, ${slip(days)}`,
    leftOut: ', entfällt',
  },
  signoffs: {
    title: (count) => several(count, 'Abnahme wartet', 'Abnahmen warten'),
    one: (milestone, who) => `${milestone} wartet auf ${somePeople(who)}`,
    since: (on, by) => `angefragt ${on}${by === '' ? '' : `, bis ${by}`}`,
    signedOn: (on) => `, abgenommen ${on}`,
    sign: 'Abnehmen',
    empty: 'Keine Abnahme wartet',
    next: (milestone, on) => `Als Nächstes: ${milestone}, am ${on} fällig.`,
  },
};
