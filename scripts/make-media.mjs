// `node scripts/make-media.mjs`: makes test/media/ anew from our own pictures (needs ffmpeg). Its files are committed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const OUT = 'test/media';
const RATE = 24_000;
const SCENE = 9;
const FADE = 0.6;
/** Pictures of the film, and where each is looked at from start to end: x, y (0 to 1) and zoom. */
const scenes = [
  { picture: 'cables', from: [0.5, 0.25, 1], to: [0.5, 0.7, 1] },
  { picture: 'phones', from: [0.35, 0.5, 1.25], to: [0.65, 0.5, 1.25] },
  { picture: 'briefing', from: [0.5, 0.5, 1], to: [0.5, 0.75, 1.35] },
  { picture: 'lead', from: [0.5, 0.5, 1.3], to: [0.5, 0.5, 1] },
];

const work = mkdtempSync(join(tmpdir(), 'lede-media-'));
const temp = (name) => join(work, name);
const ffmpeg = (...args) =>
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args.flat()], { stdio: 'inherit' });

/** Plucked strings over a soft bass, as 16-bit samples: ours, and small when encoded. */
function music(seconds, beat, name) {
  const samples = new Float32Array(seconds * RATE);
  const note = (at, pitch, length, loudness) => {
    const start = Math.floor(at * RATE);
    const frequency = 220 * 2 ** (pitch / 12);
    for (let i = 0; i < length * RATE && start + i < samples.length; i++) {
      const t = i / RATE;
      const fade = Math.exp((-3.2 * t) / length) * Math.min(1, t * 90);
      const wave =
        Math.sin(2 * Math.PI * frequency * t) +
        0.28 * Math.sin(4 * Math.PI * frequency * t) * Math.exp(-5 * t);
      samples[start + i] += loudness * fade * wave;
    }
  };
  const roots = [0, -4, -9, -2];
  const steps = [0, 7, 12, 16, 19, 16, 12, 7];
  for (let at = 0, i = 0; at < seconds - 1; at += beat, i++) {
    const root = roots[Math.floor(i / 8) % roots.length];
    if (i % 8 === 0) note(at, root - 12, beat * 8, 0.3);
    if ((i * 5) % 7 !== 3) note(at, root + steps[(i * 3) % 8], beat * 5, 0.16);
  }
  const pcm = Int16Array.from(samples, (value) => Math.max(-1, Math.min(1, value)) * 32_767);
  writeFileSync(temp(`${name}.pcm`), pcm);
  return ['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', temp(`${name}.pcm`)];
}
const opus = ['-c:a', 'libopus', '-b:a', '6k', '-frame_duration', '60', '-ac', '1'];

// The film: four of our pictures, slowly passed over, one fading into the next.
const inputs = [];
const filters = [];
scenes.forEach(({ picture, from, to }, i) => {
  const svg = readFileSync(`stories/assets/${picture}.svg`, 'utf8');
  writeFileSync(
    temp(`${picture}.png`),
    new Resvg(svg, { fitTo: { mode: 'width', value: 1920 } }).render().asPng(),
  );
  inputs.push('-loop', '1', '-framerate', '10', '-t', String(SCENE), '-i', temp(`${picture}.png`));
  const frames = SCENE * 10;
  const move = (a, b) => `(${a}+(${b}-${a})*on/${frames})`;
  const [x0, y0, z0] = from;
  const [x1, y1, z1] = to;
  filters.push(
    `[${i}]crop=1920:1080:0:(ih-oh)*0.5,zoompan=d=1:fps=10:s=512x288:z='${move(z0 + 0.08, z1 + 0.08)}':` +
      `x='(iw-iw/zoom)*${move(x0, x1)}':y='(ih-ih/zoom)*${move(y0, y1)}',hqdn3d=6:6:9:9,format=yuv420p[s${i}]`,
  );
});
let last = 's0';
for (let i = 1; i < scenes.length; i++) {
  filters.push(
    `[${last}][s${i}]xfade=transition=fade:duration=${FADE}:offset=${((SCENE - FADE) * i).toFixed(2)}[x${i}]`,
  );
  last = `x${i}`;
}
const length = Math.round(SCENE * scenes.length - FADE * (scenes.length - 1));
ffmpeg(
  inputs,
  music(length, 0.55, 'film'),
  ['-filter_complex', filters.join(';'), '-map', `[${last}]`, '-map', `${scenes.length}:a`],
  ['-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '63', '-g', '50', '-deadline', 'good', '-cpu-used', '1'],
  ['-row-mt', '1', '-t', String(length), ...opus, join(OUT, 'film.webm')],
);

// A talk of a minute and a short clip of three seconds.
ffmpeg(music(64, 0.6, 'talk'), opus, join(OUT, 'talk.webm'));
ffmpeg(
  ['-i', join(OUT, 'film.webm'), '-t', '3', '-vf', 'scale=320:180', '-c:v', 'libvpx', '-b:v', '20k'],
  ['-an', join(OUT, 'clip.webm')],
);
writeFileSync(join(OUT, 'broken.webm'), 'This is no film.\n');

// Poster, and one picture of twelve for the seek bar.
ffmpeg(
  ['-i', temp('cables.png'), '-vf', 'crop=1920:1080:0:(ih-oh)*0.4,scale=800:450,hqdn3d=9', '-q:v', '26'],
  join(OUT, 'poster.webp'),
);
ffmpeg(
  ['-i', join(OUT, 'film.webm'), '-vf', 'fps=1/3,scale=144:81,tile=4x3', '-frames:v', '1', '-q:v', '28'],
  join(OUT, 'thumbnails.webp'),
);
const stamp = (seconds) => `00:00:${String(seconds).padStart(2, '0')}.000`;
const cues = Array.from(
  { length: 12 },
  (_, i) =>
    `${stamp(i * 3)} --> ${stamp(i * 3 + 3)}\nthumbnails.webp#xywh=${(i % 4) * 144},${Math.floor(i / 4) * 81},144,81\n`,
);
writeFileSync(join(OUT, 'thumbnails.vtt'), `WEBVTT\n\n${cues.join('\n')}`);

rmSync(work, { recursive: true });
for (const file of ['film.webm', 'talk.webm', 'clip.webm', 'poster.webp', 'thumbnails.webp'])
  console.log(`${file}: ${statSync(join(OUT, file)).size} B`);
