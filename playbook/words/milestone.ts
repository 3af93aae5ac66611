import * as de from './de/milestone.ts';
import * as en from './en/milestone.ts';
import * as es from './es/milestone.ts';
import * as fr from './fr/milestone.ts';
import * as ja from './ja/milestone.ts';
import { spoken } from './spoken.ts';

export const { milestoneLines, milestoneActionWords, milestoneLabels } = spoken({ en, de, es, fr, ja });
