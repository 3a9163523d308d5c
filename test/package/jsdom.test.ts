// @vitest-environment jsdom
import { drawsEveryElement } from './simulated-dom.ts';

await drawsEveryElement();
