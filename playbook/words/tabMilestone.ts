import * as de from './de/tabMilestone.ts';
import * as en from './en/tabMilestone.ts';
import * as es from './es/tabMilestone.ts';
import * as fr from './fr/tabMilestone.ts';
import * as ja from './ja/tabMilestone.ts';
import { spoken } from './spoken.ts';

export const { timelineWords, milestoneWords, formWords } = spoken({ en, de, es, fr, ja });
