/** True when pasted HTML says more than its plain words: headings, lists, tables, links or emphasis. */
export const hasStructure = (html: string): boolean =>
  /<(h[1-6]|ul|ol|li|table|a\s|b\b|strong|i\b|em\b|blockquote)|mso-list|Mso(Heading|Title)|font-(weight:\s*(bold|[6-9]00)|style:\s*italic)/i.test(
    html,
  );
