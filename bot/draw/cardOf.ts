import { draftKey } from '../../playbook/clock/digests.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing } from './Drawing.ts';
import { drawAcceptance } from './drawAcceptance.ts';
import { drawCelebration } from './drawCelebration.ts';
import { drawCheck } from './drawCheck.ts';
import { drawConcern } from './drawConcern.ts';
import { drawDecision } from './drawDecision.ts';
import { drawDigest } from './drawDigest.ts';
import { drawDraft } from './drawDraft.ts';
import { drawFollowUp } from './drawFollowUp.ts';
import { drawIssue } from './drawIssue.ts';
import { drawLife } from './drawLife.ts';
import { drawMeeting } from './drawMeeting.ts';
import { drawMissing } from './drawMissing.ts';
import { drawNews } from './drawNews.ts';
import { drawNextWeek } from './drawNextWeek.ts';
import { drawNotice, drawNoticeHelp, drawNoticeReview } from './drawNotice.ts';
import { drawPlaybookQuestion } from './drawPlaybookQuestion.ts';
import { drawPointer } from './drawPointer.ts';
import { drawReminder } from './drawReminder.ts';
import { drawRisk } from './drawRisk.ts';
import { drawShare } from './drawShare.ts';
import { drawSignoff } from './drawSignoff.ts';
import { drawStatus } from './drawStatus.ts';
import { drawSummary } from './drawSummary.ts';
import { drawTrial } from './drawTrial.ts';
import { drawWeek } from './drawWeek.ts';

/** The card about a subject as one recipient sees it now; `duty` tells a nudge from a first request; null when there is nothing to show. */
export function cardOf(drawing: Drawing, subject: string, to: string, duty = ''): CardMessage | null {
  const [kind, first = '', second = ''] = subject.split('/');
  switch (kind) {
    case 'status':
      return duty.endsWith('/missing') ? drawMissing(drawing, first, second) : drawStatus(drawing, first, second, to, duty);
    case 'digest':
      return duty === draftKey(first) ? drawDraft(drawing, first, to) : drawDigest(drawing, first);
    case 'week':
      return drawWeek(drawing, first);
    case 'nextWeek':
      return drawNextWeek(drawing, to);
    case 'issue':
      return drawIssue(drawing, first, to, duty);
    case 'news':
      return drawNews(drawing, first, to);
    case 'signoff':
      return drawSignoff(drawing, first, to, duty);
    case 'celebration':
      return drawCelebration(drawing, first);
    case 'meeting':
      return drawMeeting(drawing, first, to);
    case 'ask':
      return drawPlaybookQuestion(drawing, first, to, duty);
    case 'followUp':
      return drawFollowUp(drawing, first, to);
    case 'check':
      return drawCheck(drawing, first, to);
    case 'reminder':
      return drawReminder(drawing, Number(first), to);
    case 'notice':
      return drawNotice(drawing, first, to);
    case 'noticeReview':
      return drawNoticeReview(drawing, first, to);
    case 'noticeHelp':
      return drawNoticeHelp(drawing, first, second, to);
    case 'share':
      return drawShare(drawing, to, first);
    case 'trial':
      return drawTrial(drawing, Number(first), to);
    case 'summary':
      return drawSummary([{ drawing, reader: to }], first);
    case 'decision':
      return drawDecision(drawing, first, second, to, duty);
    case 'concern':
      return drawConcern(drawing, first, to, duty);
    case 'life':
      return drawLife(drawing, first, second);
    case 'acceptance':
      return drawAcceptance(drawing, first, duty);
    case 'pointer':
      return drawPointer(drawing);
    case 'risk':
      return drawRisk(drawing, first, second, to);
    default:
      return null;
  }
}
