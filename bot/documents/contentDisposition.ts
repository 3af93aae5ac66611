/** What a file name cannot hold on some system people save it on. */
const unsafe = /[\\/:*?"<>|%;\p{Cc}\p{Cs}]+/gu;
const longest = 120;

/** Tells the browser to save the answer under that name; other letters than ASCII travel as RFC 5987 says. */
export function contentDisposition(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z]+)?$/su.exec(name.replace(unsafe, ' ').replace(/\s+/g, ' ').trim()) ?? [];
  const kept = `${[...stem].slice(0, longest).join('').trim() || 'milepost'}${ending}`;
  const plain = kept.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  const encoded = encodeURIComponent(kept).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
