/** All that comes, in order. */
export async function pagesOf<Page>(coming: AsyncIterable<Page>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of coming) pages.push(page);
  return pages;
}
