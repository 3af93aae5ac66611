import assert from 'node:assert/strict';
import { isVague } from '../../playbook/clock/vague.ts';

const vague = [
  'Going well',
  'As planned.',
  'In progress',
  'Nothing new.',
  'All good, nothing to report',
  'Work is progressing as expected',
  'We continued. On track.',
  'ok',
  'Still working on it',
  'Good progress today, almost there',
];
const frank = [
  'Going well: 3 of 4 sources are clean',
  'Duplicates removed',
  'All good, the import runs',
  'On track: Lyon has a trainer, says Ana',
  'Exercise for Lyon is ready. No trainer named yet.',
  'Guest sign-in fails',
  'Nothing new from the vendor, so the licence test stopped',
  'We wrote the mapping, as planned',
  'The mapping is under review by Contoso',
  'Waiting for the vendor',
  '3',
  '',
];

describe('a vague report', () => {
  for (const text of vague) it(`is “${text}” (P82)`, () => assert.equal(isVague(text), true));
  for (const text of frank) it(`is not “${text}” (P82)`, () => assert.equal(isVague(text), false));
});
