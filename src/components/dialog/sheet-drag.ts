import { isSwipe, suppressClick, trackPointer, velocity, type Sample } from '../../internal/carousel/drag.ts';

/**
 * Drags a sheet down by its header. Swiped far or fast enough, it asks to be closed with `close`, which returns whether
 * it did; else it springs back.
 */
export function dragSheet(down: PointerEvent, sheet: HTMLElement, close: () => boolean): void {
  const header = down.currentTarget as HTMLElement;
  if (!down.isPrimary || down.button || !sheet.matches('.sheet')) return;
  const samples: Sample[] = [];
  let distance = 0;

  const move = (event: PointerEvent) => {
    const dragged = event.clientY - down.clientY;
    if (!samples.length && Math.abs(dragged) < 4) return;
    if (!samples.length) header.setPointerCapture(down.pointerId);
    samples.push({ position: event.clientY, time: event.timeStamp });
    // Dragged upwards it resists, as a spring does.
    distance = dragged > 0 ? dragged : -Math.sqrt(-dragged);
    sheet.classList.add('dragged');
    sheet.style.setProperty('--_y', `${distance}px`);
  };
  const up = (event: PointerEvent) => {
    if (!samples.length) return;
    suppressClick();
    sheet.classList.remove('dragged');
    const speed = velocity(samples, event.timeStamp);
    const swiped = event.type === 'pointerup' && isSwipe(distance, speed, sheet.clientHeight);
    if (!swiped || !close()) sheet.style.removeProperty('--_y');
  };
  trackPointer(down, header, move, up);
}
