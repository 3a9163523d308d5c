/**
 * The option that an arrow key moves to, in a list that wraps into rows: left and right move by one in reading order,
 * up and down to the nearest option of the next row.
 */
export function neighbour(
  key: string,
  from: HTMLElement,
  all: readonly HTMLElement[],
): HTMLElement | undefined {
  const index = all.indexOf(from);
  const rtl = getComputedStyle(from).direction === 'rtl';
  switch (key) {
    case 'ArrowRight':
      return all[index + (rtl ? -1 : 1)];
    case 'ArrowLeft':
      return all[index + (rtl ? 1 : -1)];
    case 'ArrowDown':
      return inRow(from, all.slice(index + 1));
    case 'ArrowUp':
      return inRow(from, all.slice(0, index).toReversed());
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

/** The option of the next row that is closest to `from`. */
function inRow(from: HTMLElement, others: readonly HTMLElement[]): HTMLElement | undefined {
  const here = from.getBoundingClientRect();
  const boxes = others.map((option) => ({ option, box: option.getBoundingClientRect() }));
  const first = boxes.find(({ box }) => Math.abs(box.top - here.top) > 4);
  if (!first) return undefined;
  const row = boxes.filter(({ box }) => Math.abs(box.top - first.box.top) <= 4);
  const distance = ({ box }: (typeof row)[number]) => Math.abs(box.left - here.left);
  return row.sort((a, b) => distance(a) - distance(b))[0]?.option;
}
