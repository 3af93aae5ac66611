import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentDisposition } from '../../bot/documents/contentDisposition.ts';

const decoded = (header: string): string => decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)?.[1] ?? '');

describe('the name a document is saved under', () => {
  it('travels in plain letters and, as RFC 5987 says, in its own', () => {
    assert.equal(
      contentDisposition('Größe, Café.docx'),
      `attachment; filename="Groe, Cafe.docx"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%2C%20Caf%C3%A9.docx`,
    );
  });

  it('never leaves its quotes, its line or its folder, whatever the rollout is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const header = contentDisposition(`${name}.docx`);
        assert.match(header, /^attachment; filename="[ !#-:<-[\]-~]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/);
        assert.doesNotMatch(decoded(header), /[\\/:*?"<>|\p{Cc}]/u);
        assert.match(decoded(header), /\.docx$/);
      }),
    );
  });
});
