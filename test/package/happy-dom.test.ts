// @vitest-environment happy-dom
import { drawsEveryElement } from './simulated-dom.ts';

await drawsEveryElement();
