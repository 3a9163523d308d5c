// Takes comments and spaces out of style sheets and templates.

// By hand: Lightning CSS 1.33 loses `allow-discrete` when it joins transitions.
export const minifyCss = (text) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(/([:,]) (?=[^{}]*[;}])/g, '$1')
    // Selectors: what stands before a brace, at-rules aside.
    .replaceAll(/(?<=[{}]|^)[^{};@]+(?={)/g, (selector) =>
      // A value without quotes begins like a name: [lines=2] is no selector.
      selector.replaceAll(/ ?([,>~+]) ?/g, '$1').replaceAll(/=(['"])([a-z_][\w-]*)\1/gi, '=$2'),
    )
    .replaceAll(/(?<=[\s:,(-])0(?=\.\d)/g, '')
    .replaceAll(';}', '}');

// One space stays where it may show: not inside a drawing.
export const minifyHtml = (text) =>
  text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/ (?=\/?>)/g, '')
    .replaceAll(/> (?=<path|<\/svg>)/g, '>');
