// The page that shows what differs, before beside after beside the difference.
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const styles = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; padding: 24px; max-inline-size: 2400px; }
  h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-block: 48px 0; } h3 { font-size: 1rem; margin-block: 24px 8px; }
  section > div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; align-items: start; }
  figure { margin: 0; } small { color: GrayText; font-weight: normal; }
  img { box-sizing: border-box; max-inline-size: 100%; block-size: auto; border: 1px solid GrayText; }`;

export const nameOf = ({ title, name }) => `${title}: ${name}`;

export const summary = ({ total, differences, added, removed, failing }) =>
  [
    `${differences.length} of ${total} pictures differ`,
    `${added.length} stories added`,
    `${removed.length} removed`,
    ...(failing.length > 0 ? [`${failing.length} stories fail on both sides`] : []),
  ].join(', ');

const figure = (caption, file) => `<figure><figcaption>${caption}</figcaption>
      <a href="${file}"><img src="${file}" loading="lazy" alt="${caption}"></a></figure>`;

const picture = ({ mode, notes, files }) => `<h3>${mode.name}, ${mode.width} px
    <small>${escape(notes.join(' · '))}</small></h3>
    <div>${figure('Before', files.before)}${figure('After', files.after)}${figure('Difference', files.difference)}</div>`;

const section = (story, pictures) => `<section id="${story.id}"><h2>${escape(nameOf(story))}</h2>
    ${pictures.map(picture).join('\n')}</section>`;

const list = (heading, stories) =>
  stories.length === 0
    ? ''
    : `<h2>${heading}</h2><ul>${stories.map((story) => `<li>${escape(nameOf(story))}</li>`).join('')}</ul>`;

/** HTML of the page, from the labels of both sides and what the comparison found. */
export function report({ before, after, ...result }) {
  const { differences, added, removed, failing } = result;
  const stories = new Set(differences.map(({ story }) => story));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${summary(result)}</title>
<style>${styles}</style>
<h1>${summary(result)}</h1>
<p>Before: ${escape(before)}<br>After: ${escape(after)}</p>
${list('Stories added', added)}
${list('Stories removed', removed)}
${list('Stories that fail on both sides', failing)}
${[...stories]
  .map((story) =>
    section(
      story,
      differences.filter((one) => one.story === story),
    ),
  )
  .join('\n')}
</html>
`;
}
