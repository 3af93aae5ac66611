// Works out from docs/cadence.md alone, and from scenario.json, every message of the quarter: `node tests/oracle/oracle.mjs` writes
// messages.csv and unasked.csv. It imports nothing of ours. A number in a comment is the sentence of the page that is followed there.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const minute = 60_000;
const hour = 60 * minute;

// Days are written 2026-03-10; a week begins on Monday.
const dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / (24 * hour);
const dayAfter = (day, days = 1) => new Date((dayNumber(day) + days) * 24 * hour).toISOString().slice(0, 10);
const weekOf = (day) => Math.floor((dayNumber(day) + 3) / 7);
const weekdayOf = (day) => ((dayNumber(day) + 3) % 7) + 1;
const isWeekday = (day) => weekdayOf(day) <= 5;
/** Counts Mondays to Fridays; a Saturday or Sunday has the number of the Monday after it. */
const workNumber = (day) => weekOf(day) * 5 + Math.min(weekdayOf(day), 6) - 1;

// Clocks, as Intl knows them.
const clocks = new Map();
function partsOn(zone, at) {
  if (!clocks.has(zone)) {
    const [year, month, day, hour, minute] = ['numeric', '2-digit', '2-digit', '2-digit', '2-digit'];
    clocks.set(zone, new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year, month, day, hour, minute }));
  }
  return Object.fromEntries(
    clocks
      .get(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
}
const offsets = new Map();
function offsetOf(zone, at) {
  if (!offsets.has(zone)) offsets.set(zone, new Map());
  const known = offsets.get(zone);
  const quarter = Math.floor(at / (15 * minute)) * 15 * minute;
  if (!known.has(quarter)) {
    const { year, month, day, hour: hours, minute: minutes } = partsOn(zone, quarter);
    known.set(quarter, Date.UTC(year, month - 1, day, hours, minutes) - quarter);
  }
  return known.get(quarter);
}
/** What the clock of a zone shows, as if it were UTC. */
const shownIn = (zone, at) => new Date(at + offsetOf(zone, at)).toISOString();
const dayIn = (zone, at) => shownIn(zone, at).slice(0, 10);
const timeIn = (zone, at) => shownIn(zone, at).slice(11, 16);
/** The moment a clock shows that hour: later by what is skipped, the first of two. (8) */
function momentOf(day, time, zone) {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = offsetOf(zone, wall - 24 * hour);
  const found = [before, offsetOf(zone, wall + 24 * hour)].map((offset) => wall - offset).filter((at) => at + offsetOf(zone, at) === wall);
  return found.length ? Math.min(...found) : wall - before;
}

/** Everything the scenario's people get: rows of messages and of days that ended without one, within the days asked for. */
export function foretell(scenario) {
  const { windowMinutes, outages, blocked, calendars } = scenario;
  const span = windowMinutes * minute;
  const startedAt = Date.parse(scenario.startedAt);
  const endsAt = Date.parse(scenario.endsAt);
  const events = scenario.events.map((event) => ({ ...event, at: Date.parse(event.at) }));
  const byTeam = Map.groupBy(events, ({ team }) => team);
  const byPerson = Map.groupBy(events, ({ person }) => person);
  const messages = [];
  const unasked = [];
  const iso = (at) => new Date(at).toISOString().replace('.000', '');

  /** While we are away nothing happens; it happens when we are back. (27) */
  const back = (at) => {
    const outage = outages.find(({ from, to }) => Date.parse(from) <= at && at < Date.parse(to));
    return outage ? Date.parse(outage.to) : at;
  };

  for (const rollout of scenario.rollouts) {
    const teams = scenario.teams.filter((team) => team.rollout === rollout.key);
    const ofRollout = events.filter((event) => event.rollout === rollout.key);

    // The plan and the phase.
    const doneDays = Object.fromEntries(
      ofRollout.filter(({ done }) => done).map(({ done, at }) => [done, { at, day: dayIn(rollout.zone, at) }]),
    );
    const doneBy = ({ id }, at) => (doneDays[id]?.at <= at ? doneDays[id].day : null);
    const goLive = rollout.milestones.reduce((last, one) => (one.dueOn >= last.dueOn ? one : last)); // (4)
    const isNear = (day, at) => {
      const done = doneBy(goLive, at);
      return workNumber(day) >= workNumber(goLive.dueOn) - 10 && (done === null || day <= done); // (4)
    };
    const phaseOn = (day, at) =>
      (rollout.milestones.find((one) => !(doneBy(one, at) !== null && doneBy(one, at) < day)) ?? rollout.milestones.at(-1)).phase; // (7)

    /** A team as it is at a moment. */
    const teamAt = (team, at) => {
      const now = { activeSince: team.active ? startedAt : null, pulledIn: null, ...team };
      for (const event of byTeam.get(team.key) ?? []) {
        if (event.at > at) break;
        if (event.pulledIn) now.pulledIn = event.pulledIn;
        if (event.set?.active !== undefined) now.activeSince = event.set.active ? event.at : null;
        Object.assign(now, event.set);
      }
      return now;
    };
    const personEvent = (person, what, at) => (byPerson.get(person) ?? []).findLast((event) => event[what] && event.at <= at)?.[what];
    const isThere = (person, day, at) => {
      const away = personEvent(person, 'away', at);
      return !(away && away.from <= day && day <= away.until); // (13)
    };
    const isHoliday = (calendar, day) => !!calendar && calendars[calendar].includes(day);
    const calendarOf = (team) => team.calendar ?? rollout.calendar; // (3)

    const isOnCadence = ({ every, unit, weekdays, from }, day) =>
      unit === 'days'
        ? (workNumber(day) - workNumber(from)) % every === 0
        : weekdays.includes(weekdayOf(day)) && (weekOf(day) - weekOf(from)) % every === 0; // (6)
    const isAskedOn = (team, day, at) => {
      if (isNear(day, at)) return true; // (4)
      if (team.cadence && day >= team.cadence.from) return isOnCadence(team.cadence, day); // (5)
      const phase = phaseOn(day, at);
      const set = ofRollout.findLast((event) => event.phase === phase && event.at <= at);
      return !set || day < set.cadence.from || day > set.until || isOnCadence(set.cadence, day); // (5)
    };
    const isPeriod = (team, day, askAt, at) => {
      const isActive = team.active && team.activeSince <= askAt; // (2)
      const isPulledIn = !!team.pulledIn && team.pulledIn.from <= day && day <= team.pulledIn.until; // (2)
      return isWeekday(day) && (isActive || isPulledIn) && !isHoliday(calendarOf(team), day) && isAskedOn(team, day, at); // (1, 3)
    };

    /** When somebody may next be sent a question or a nudge. (15, 16) */
    const freeFrom = (person, from) => {
      const theirs =
        teams.map((team) => teamAt(team, from)).find(({ representative }) => representative === person) ??
        teams.map((team) => teamAt(team, from)).find(({ deputy }) => deputy === person);
      const usual = { from: '20:00', until: '07:00', weekends: true, zone: theirs?.zone ?? rollout.zone };
      const quiet = personEvent(person, 'quiet', from) ?? usual;
      const calendar = theirs ? calendarOf(theirs) : rollout.calendar;
      const isDayOff = (day) => quiet.weekends && (!isWeekday(day) || isHoliday(calendar, day));
      for (let at = from; ; ) {
        const [day, time] = [dayIn(quiet.zone, at), timeIn(quiet.zone, at)];
        const isOvernight = quiet.from > quiet.until;
        if (isDayOff(day)) at = momentOf(dayAfter(day), '00:00', quiet.zone);
        else if (isOvernight && time >= quiet.from)
          at = momentOf(dayAfter(day), isDayOff(dayAfter(day)) ? '00:00' : quiet.until, quiet.zone);
        else if (time < quiet.until && (isOvernight || time >= quiet.from)) at = momentOf(day, quiet.until, quiet.zone);
        else return at;
      }
    };

    for (const team of teams) {
      const people = [`${team.key}a`, `${team.key}b`, `${team.key}c`];
      const changes = [
        ...new Set(events.filter((e) => e.team === team.key || e.rollout === rollout.key || people.includes(e.person)).map(({ at }) => at)),
      ];
      const periods = [];
      for (let day = dayAfter(scenario.from, -1); day <= dayAfter(scenario.until); day = dayAfter(day)) {
        const due = dueFor(day, changes);
        const period = due && courseOf(day, due, changes);
        if (period) periods.push(period);
      }
      tellManager(periods);

      /** When the day is to be asked, and from when on that is known. (2, 8, 10) */
      function dueFor(day, changes) {
        const bounds = [startedAt, ...changes, endsAt];
        for (let place = 0; place + 1 < bounds.length; place += 1) {
          const [from, to] = [bounds[place], bounds[place + 1]];
          const now = teamAt(team, from);
          const askAt = momentOf(day, now.askAt, now.zone);
          const known = Math.max(askAt, from);
          if (known < to && askAt >= startedAt && known - askAt <= 4 * hour && isPeriod(now, day, askAt, known))
            return { askAt, from: known };
        }
        return null;
      }

      /** One period from its question to its end. */
      function courseOf(day, { askAt, from }, changes) {
        const close = askAt + span; // (9)
        const handedOn = [];
        const asked = [];
        const said = { reportAt: null, declined: false, againAt: null };
        const agenda = [];
        const isSettled = () => said.reportAt !== null || said.declined; // (17, 18)
        const plan = (at, does) => agenda.push({ at, does });
        const put = (at, kind, to) => at <= endsAt && messages.push([iso(at), kind, team.key, day, to]);
        const leave = (at, end) => at <= endsAt && unasked.push([iso(at), end, team.key, day]);
        const deputyOf = (now) => (now.deputy === now.representative ? null : now.deputy); // (11)
        const askedFor = (at) => {
          const now = teamAt(team, at);
          const voices = [handedOn.at(-1), now.representative, deputyOf(now)].filter(Boolean); // (12)
          return voices.find((person) => isThere(person, day, at)) ?? null;
        };
        const send = (at, kind, to) => {
          const arrives = !blocked.includes(to);
          asked.push({ at, to, arrives });
          if (arrives) put(at, kind, to);
          else {
            leave(at, 'blocked');
            plan(at, () => askDeputy(at)); // (23)
          }
          return arrives;
        };

        // The question. (14, 16, 27)
        const first = back(from);
        const tooLate = first - askAt > 4 * hour && first > from;
        if (tooLate && askedFor(first)) return void leave(first, 'missedByUs');
        let at = first;
        for (;;) {
          const to = askedFor(at);
          if (!to) return void leave(at, teamAt(team, at).representative || teamAt(team, at).deputy ? 'away' : 'nobody');
          const free = freeFrom(to, at);
          if (free === at) break;
          if (free >= close) return void leave(at, first > from ? 'missedByUs' : 'quiet');
          at = Math.min(free, changes.find((change) => change > at && change < free) ?? free);
        }
        const askedAt = at;
        const isSent = send(askedAt, 'askStatus', askedFor(askedAt));
        const timeUp = askedAt < close ? close : askedAt + span; // (23)
        if (isSent) answer(askedAt, asked[0].to);
        plan(askAt + Math.floor((windowMinutes * 3) / 4) * minute, nudge); // (22)
        plan(timeUp, askDeputy);
        for (const change of changes) if (change > askedAt && change < close) plan(change, askWhoIsThere); // (21)

        for (let next = taken(); next && next.at <= endsAt; next = taken()) next.does(next.at);
        return { day, askedAt, timeUp, ...said };

        function taken() {
          agenda.sort((one, other) => one.at - other.at);
          return agenda.shift();
        }

        /** What the scenario says people do when they are asked. */
        function answer(askedAt, who) {
          const [does, after, ...more] = team.habit[(workNumber(day) - workNumber(scenario.from)) % team.habit.length];
          const at = askedAt + after * minute;
          if (after === undefined || back(at) !== at) return;
          if (does === 'reports') plan(at, report);
          if (does === 'declines') plan(at, decline);
          if (does === 'snoozes') plan(at, () => putOff(at + more[0] * minute, more[1]));
          if (does === 'handsOn' && who !== more[0]) plan(at, () => handOn(at, more[0], more[1]));
        }
        function report(at) {
          said.reportAt ??= at;
        }
        function decline() {
          said.declined = true;
        }
        function reportLater(askedAt, after) {
          const at = askedAt + after * minute;
          if (after !== null && back(at) === at) plan(at, report);
        }
        function putOff(until, thenAfter) {
          if (until >= close) return;
          said.againAt = until;
          plan(until, (at) => isSettled() || again(at, askedFor(at), () => reportLater(at, thenAfter))); // (19)
        }
        function handOn(at, to, thenAfter) {
          if (isSettled()) return;
          handedOn.push(to);
          if (isThere(to, day, at) && !asked.some((one) => one.to === to))
            again(at, to, () => reportLater(asked.at(-1).at, thenAfter), close + 4 * hour); // (20)
        }
        function again(at, to, then = () => undefined, until = close) {
          if (!to || isSettled()) return;
          const free = freeFrom(to, at);
          if (free > at && free >= until)
            leave(at, 'quiet'); // (16)
          else if (free > at) plan(free, (later) => again(later, askedFor(later), then, until));
          else if (send(at, 'askAgain', to)) then();
        }
        function askWhoIsThere(at) {
          const to = askedFor(at);
          if (to && !isSettled() && !asked.some((one) => one.to === to)) again(back(at), to);
        }
        function nudge(due) {
          const at = Math.max(back(due), askedAt);
          const to = askedFor(at);
          if (!teamAt(team, at).mandatory || isSettled() || at >= close || !to || said.againAt > at) return; // (19, 22, 25, 27)
          const last = asked.findLast((one) => one.to === to && one.arrives);
          if (!last || last.at > askAt + Math.floor(windowMinutes / 2) * minute) return; // (22)
          const free = freeFrom(to, at);
          if (free > at && free >= close)
            leave(at, 'quiet'); // (16)
          else if (free > at) plan(free, nudge);
          else put(at, 'nudgeStatus', to);
        }
        function askDeputy(due) {
          const at = back(due);
          const now = teamAt(team, at);
          const to = deputyOf(now);
          if (!now.mandatory || isSettled() || !to || !isThere(to, day, at) || asked.some((one) => one.to === to)) return; // (23)
          if (at > close + 4 * hour && at > due) return; // (27)
          const free = freeFrom(to, at);
          if (free > at && free >= close + 4 * hour)
            leave(at, 'quiet'); // (23)
          else if (free > at) plan(free, askDeputy);
          else if (send(at, 'askDeputy', to)) {
            const [does, after] = team.habit[(workNumber(day) - workNumber(scenario.from)) % team.habit.length];
            if (does === 'deputy') reportLater(at, after);
          }
        }
      }

      /** The project manager hears of two silent periods in a row, once in a run. (24, 25) */
      function tellManager(periods) {
        let run = 0;
        for (const { day, timeUp, reportAt, declined } of periods) {
          run = reportAt === null && !declined ? run + 1 : 0;
          const due = back(timeUp + span);
          if (run !== 2 || due > endsAt || !teamAt(team, due).mandatory) continue;
          const at = back(freeFrom(scenario.projectManager, due)); // (24, 27)
          const saidLater = periods.some((later) => later.day > day && later.reportAt !== null && later.reportAt <= at);
          if (at <= endsAt && at - due <= 7 * 24 * hour && !saidLater)
            messages.push([iso(at), 'tellMissing', team.key, day, scenario.projectManager]);
        }
      }
    }
  }
  const inOrder = (rows) => rows.map((row) => row.join(',')).sort();
  return { messages: inOrder(messages), unasked: inOrder(unasked) };
}

const here = (name) => new URL(name, import.meta.url);
const headings = { messages: 'at,kind,team,day,to', unasked: 'at,end,team,day' };

/** The files as they are written: a heading, then the rows in order. */
export const filed = (name, rows) => `${[headings[name], ...rows].join('\n')}\n`;

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const told = foretell(JSON.parse(readFileSync(here('scenario.json'), 'utf8')));
  for (const [name, rows] of Object.entries(told)) writeFileSync(here(`${name}.csv`), filed(name, rows));
  console.log(`${told.messages.length} messages and ${told.unasked.length} days that ended without one.`);
}
