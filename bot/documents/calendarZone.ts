import { Temporal } from 'temporal-polyfill';

/** Calendars know the rules of later years themselves; the file carries these. */
const yearsCarried = 3;

type Moment = Temporal.ZonedDateTime;

/** A zone as calendar files carry it: its offset from a year before `from` on, and each change of its clocks for some years (RFC 5545, 3.6.5). */
export function calendarZone(zone: string, from: Temporal.Instant): string {
  const first = from.toZonedDateTimeISO(zone).subtract({ years: 1 });
  const until = first.add({ years: yearsCarried + 1 });
  const parts = [observance(first, first.offset, false)];
  for (
    let at = first.getTimeZoneTransition('next');
    at && Temporal.ZonedDateTime.compare(at, until) < 0;
    at = at.getTimeZoneTransition('next')
  ) {
    const before = at.subtract({ nanoseconds: 1 });
    parts.push(observance(at, before.offset, at.offsetNanoseconds > before.offsetNanoseconds));
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** From that moment on; the clock on the wall still shows the old offset as it begins. */
function observance(at: Moment, offsetBefore: string, summer: boolean): string[] {
  const onset = at.toInstant().toZonedDateTimeISO(offsetBefore).toPlainDateTime();
  const kind = summer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetBefore.replace(':', '')}`,
    `TZOFFSETTO:${at.offset.replace(':', '')}`,
    `END:${kind}`,
  ];
}
