import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing } from './Drawing.ts';
import { drawCelebration } from './drawCelebration.ts';
import { drawDecision } from './drawDecision.ts';
import { drawDigest } from './drawDigest.ts';
import { drawIssue } from './drawIssue.ts';
import { drawMeeting } from './drawMeeting.ts';
import { drawReminder } from './drawReminder.ts';
import { drawRisk } from './drawRisk.ts';
import { drawSignoff } from './drawSignoff.ts';
import { drawStatus } from './drawStatus.ts';

/** The card about a subject as one recipient sees it now; `duty` tells a nudge from a first request; null when there is nothing to show. */
export function cardOf(drawing: Drawing, subject: string, to: string, duty = ''): CardMessage | null {
  const [kind, first = '', second = ''] = subject.split('/');
  switch (kind) {
    case 'status':
      return drawStatus(drawing, first, second, to, duty.endsWith('/nudge'));
    case 'digest':
      return drawDigest(drawing, first);
    case 'issue':
      return drawIssue(drawing, first, to);
    case 'signoff':
      return drawSignoff(drawing, first, to, duty);
    case 'celebration':
      return drawCelebration(drawing, first);
    case 'meeting':
      return drawMeeting(drawing, first, to);
    case 'reminder':
      return drawReminder(drawing, Number(first), to);
    case 'decision':
      return drawDecision(drawing, first, second, to, duty);
    case 'risk':
      return drawRisk(drawing, first, second, to);
    default:
      return null;
  }
}
