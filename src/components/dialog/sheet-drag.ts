import { isSwipe, swallowClick, trackPointer, velocity, type Sample } from '../../internal/carousel/drag.ts';

/**
 * Follows a pointer that drags a sheet down by its header, and lets go of it: swiped far or fast enough it asks to
 * be closed, else it springs back.
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
    samples.push({ at: event.clientY, time: event.timeStamp });
    // Upwards it gives a little, as if held by a spring.
    distance = dragged > 0 ? dragged : -Math.sqrt(-dragged);
    sheet.classList.add('dragged');
    sheet.style.setProperty('--_y', `${distance}px`);
  };
  const up = (event: PointerEvent) => {
    if (!samples.length) return;
    swallowClick();
    sheet.classList.remove('dragged');
    const speed = velocity(samples, event.timeStamp);
    const swiped = event.type === 'pointerup' && isSwipe(distance, speed, sheet.clientHeight);
    if (!swiped || !close()) sheet.style.removeProperty('--_y');
  };
  trackPointer(down, header, move, up);
}
