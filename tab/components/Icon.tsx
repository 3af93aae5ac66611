const drawings = {
  lines: 'M2 4.5h16M2 10h16M2 15.5h16',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  right: 'M7.5 4.5L13 10l-5.5 5.5',
  down: 'M4.5 7.5L10 13l5.5-5.5',
  left: 'M12.5 4.5L7 10l5.5 5.5',
  up: 'M4.5 12.5L10 7l5.5 5.5',
  close: 'M5 5l10 10M15 5L5 15',
  save: 'M10 3v9.5M5.8 8.5L10 12.7l4.2-4.2M4 16.5h12',
  table:
    'M3 5.5A2.5 2.5 0 0 1 5.5 3h9A2.5 2.5 0 0 1 17 5.5v9a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 3 14.5zM3 7.5h14M3 12.5h14M7.5 3v14M12.5 3v14',
  question: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8.2c0-2.8 4-2.8 4-.2 0 1.6-2 1.7-2 3.4M10 13.8h.01',
  contents: 'M3 5h.01M7 5h10M3 10h.01M7 10h10M3 15h.01M7 15h10',
};

/** A line drawing beside a word; always silent. */
export function Icon({ name, size = 20 }: { name: keyof typeof drawings; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" className="icon">
      <path d={drawings[name]} strokeWidth={name === 'more' ? 2.5 : 1.25} />
    </svg>
  );
}
