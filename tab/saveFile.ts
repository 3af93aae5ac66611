/** Long enough to read a sentence and open the file in a window of its own. */
const KEPT_MS = 10 * 60_000;

/** Hands a file to the browser to save; the answer is its address in this page, for those whose Teams keeps it from saving. */
export function saveFile(name: string, content: Blob): string {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return address;
}
