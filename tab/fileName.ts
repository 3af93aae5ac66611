/**
 * The name of a file: what its `Content-Disposition` says, else the last piece of its path.
 * @example fileNameOf("attachment; filename*=UTF-8''Sales%20pilot.docx", '/x') // 'Sales pilot.docx'
 */
export function fileNameOf(disposition: string | null, path: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '') ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(disposition ?? '') ?? [];
  try {
    if (encoded) return decodeURIComponent(encoded.trim());
  } catch {
    // A name that cannot be read is no name; the next best one is taken.
  }
  return plain?.trim() || (path.split('?')[0]?.split('/').at(-1) ?? path);
}
