import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fileNameOf } from '../../tab/fileName.ts';

describe('The name of a fetched file', () => {
  it('is what the server says, in any alphabet', () => {
    assert.equal(
      fileNameOf('attachment; filename="x.docx"; filename*=UTF-8\'\'Sales%20pilot%2C%20Lyon%20%C3%A9.docx', '/x'),
      'Sales pilot, Lyon é.docx',
    );
    assert.equal(fileNameOf('attachment; filename="record.docx"', '/x'), 'record.docx');
  });

  it('is the last piece of its path where the server says none, or one that cannot be read', () => {
    assert.equal(fileNameOf(null, '/api/documents/history.csv?of=1'), 'history.csv');
    assert.equal(fileNameOf("attachment; filename*=UTF-8''%E0%A4%A", '/api/record.docx'), 'record.docx');
  });
});
