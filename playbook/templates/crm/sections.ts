import type { SectionTemplate } from '../Template.ts';
import { changingThePlan } from './sections/changingThePlan.ts';
import { cleaningTheData } from './sections/cleaningTheData.ts';
import { communication } from './sections/communication.ts';
import { dailyCheck } from './sections/dailyCheck.ts';
import { dueDiligence } from './sections/dueDiligence.ts';
import { healthCheck } from './sections/healthCheck.ts';
import { impacts } from './sections/impacts.ts';
import { kickoffMeeting } from './sections/kickoffMeeting.ts';
import { leaderMessage } from './sections/leaderMessage.ts';
import { lessons } from './sections/lessons.ts';
import { measures } from './sections/measures.ts';
import { motives } from './sections/motives.ts';
import { ownership } from './sections/ownership.ts';
import { pilot } from './sections/pilot.ts';
import { resistance } from './sections/resistance.ts';
import { responsibilities } from './sections/responsibilities.ts';
import { signing } from './sections/signing.ts';
import { success } from './sections/success.ts';
import { support } from './sections/support.ts';
import { thisPlaybook } from './sections/thisPlaybook.ts';
import { training } from './sections/training.ts';
import { vendorLoop } from './sections/vendorLoop.ts';
import { wrong } from './sections/wrong.ts';

/** The pages in reading order; pages of one group stand together. */
export const sections: SectionTemplate[] = [
  success,
  ownership,
  responsibilities,
  communication,
  kickoffMeeting,
  leaderMessage,
  impacts,
  motives,
  resistance,
  dueDiligence,
  thisPlaybook,
  dailyCheck,
  wrong,
  signing,
  changingThePlan,
  vendorLoop,
  cleaningTheData,
  pilot,
  training,
  support,
  measures,
  healthCheck,
  lessons,
];
