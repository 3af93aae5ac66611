import assert from 'node:assert/strict';
import { glue, glued } from '../../../bot/cards/parts/glue.ts';

const seen = (text: string) => glue(text).replaceAll('\u00a0', '~');

describe('glue', () => {
  it('keeps a date on one line', () => {
    assert.equal(seen('by Tue 10 Mar, then Mon 8 to Fri 12 Jun'), 'by Tue~10~Mar, then Mon~8~to Fri~12~Jun');
  });

  it('keeps "3 of 4" and a number with its word on one line', () => {
    assert.equal(seen('3 of 4 sources, 12,400 records'), '3~of~4~sources, 12,400~records');
  });

  it('leaves other words free to break', () => {
    assert.equal(seen('Report for 17:00, please'), 'Report for 17:00, please');
  });

  it('leaves no place to break in a fact’s title', () => {
    assert.equal(glued('bad news …'), 'bad\u00a0news\u00a0…');
  });
});
