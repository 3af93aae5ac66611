// Moments as people say them, in a given zone.

const formats = new Map();

function partsIn(zone, at) {
  if (!formats.has(zone)) {
    const wanted = {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    };
    formats.set(zone, new Intl.DateTimeFormat('en-GB', wanted));
  }
  return Object.fromEntries(
    formats
      .get(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
}

const glue = '\u00a0';

/** "17:00" */
export function timeIn(zone, at) {
  const { hour, minute } = partsIn(zone, at);
  return `${hour}:${minute}`;
}

/** "Tue 10 Mar", on one line. */
export function dayIn(zone, at) {
  const { weekday, day, month } = partsIn(zone, at);
  return [weekday, day, month].join(glue);
}

/** "today 17:00" or "Mon 9 Mar 16:00", seen from `now`. */
export function momentIn(zone, at, now) {
  const today = dayIn(zone, at) === dayIn(zone, now) && partsIn(zone, at).year === partsIn(zone, now).year;
  return `${today ? 'today' : dayIn(zone, at)}${glue}${timeIn(zone, at)}`;
}
