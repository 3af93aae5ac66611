// The bar: where the rollout's clock stands, and the three ways to move it.
import { ask, notice, Refused } from './ask.js';
import { make } from './elements.js';
import { dayIn, timeIn } from './when.js';

const byId = (id) => document.getElementById(id);
const buttons = ['nextEvent', 'plusHour', 'nextDay'].map(byId);
const atMost = 4;
let walking = false;
let told = null;

const whenOf = ({ zone, now }, at) => (dayIn(zone, at) === dayIn(zone, now) ? timeIn(zone, at) : `${dayIn(zone, at)}, ${timeIn(zone, at)}`);

/** Draws the clock and what comes next. */
export function drawClock(clock) {
  const same = JSON.stringify(clock) === JSON.stringify(told) && !walking;
  told = clock;
  if (same) return;
  byId('now').textContent = `${dayIn(clock.zone, clock.now)}, ${timeIn(clock.zone, clock.now)}`;
  byId('city').textContent = `${clock.city}, ${walking ? 'moving' : 'stopped'}`;
  const [next] = clock.next;
  byId('nextText').textContent = next ? `${whenOf(clock, next.at)}, ${next.text}` : 'Nothing is due';
  for (const button of buttons) button.disabled = walking;
  byId('nextEvent').disabled = walking || !next;
  byId('nextEvent').title = next ? `${whenOf(clock, next.at)}, ${next.text}` : 'Nothing is due';
  byId('coming').replaceChildren(...rows(clock));
}

function rows(clock) {
  let day = dayIn(clock.zone, clock.now);
  if (!clock.next.length) return [make('li', { class: 'day' }, 'Nothing is due.')];
  return clock.next.slice(0, atMost).flatMap(({ at, text }) => {
    const row = make('li', {}, make('time', { datetime: at }, timeIn(clock.zone, at)), make('span', { title: text }, text));
    if (dayIn(clock.zone, at) === day) return [row];
    day = dayIn(clock.zone, at);
    return [make('li', { class: 'day' }, day), row];
  });
}

/** Lets the three buttons walk the clock; they rest while it walks. */
export function listenToClock(refresh) {
  const move = async (targetOf) => {
    if (!told || walking) return;
    const focused = document.activeElement;
    walking = true;
    drawClock(told);
    const looking = setInterval(refresh, 800);
    try {
      // Somebody else may have moved the clock since it was last read.
      const target = targetOf(await ask('GET', '/local/clock'));
      if (target) told = await ask('POST', '/local/clock', { now: target });
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      notice(failure.message);
    } finally {
      clearInterval(looking);
      walking = false;
      const now = told;
      told = null;
      drawClock(now);
      focused?.focus?.();
      await refresh();
    }
  };
  byId('nextEvent').addEventListener('click', () => move(({ next }) => next[0]?.at));
  byId('plusHour').addEventListener('click', () => move(({ now }) => new Date(Date.parse(now) + 3_600_000).toISOString()));
  byId('nextDay').addEventListener('click', () => move(({ nextWorkingDay }) => nextWorkingDay));
}
