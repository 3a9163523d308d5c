import { Source } from '@storybook/addon-docs/blocks';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTheme } from 'storybook/theming';
import { codeOf, flavours } from '../parts/code/index.ts';
import { chooseFlavour, useFlavour } from './flavour.ts';

/** Whether the page's theme is a dark one. */
const useDark = () => (useTheme() as { base?: string }).base === 'dark';

/** The code of an example as it is. */
export function PlainCode({ source }: { source: string }) {
  return (
    <div className="lede-code">
      <Source code={source} language="html" dark={useDark()} />
    </div>
  );
}

/** The code of an example in tabs, one for each flavour. Arrow keys, Home and End move between the tabs. */
export function CodeTabs({ source }: { source: string }) {
  const flavour = useFlavour();
  const id = useId();
  const isDark = useDark();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = flavours.findIndex((one) => one.id === flavour);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: flavours.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const { id: chosen } = flavours[(next + flavours.length) % flavours.length]!;
    chooseFlavour(chosen);
    document.getElementById(`${id}-${chosen}`)?.focus();
  };
  const { language } = flavours.find((one) => one.id === flavour)!;
  return (
    <div className="lede-code">
      <div role="tablist" aria-label="Code for" className="lede-tabs" onKeyDown={onKeyDown}>
        {flavours.map((one) => (
          <button
            key={one.id}
            id={`${id}-${one.id}`}
            type="button"
            role="tab"
            aria-selected={one.id === flavour}
            aria-controls={`${id}-panel`}
            tabIndex={one.id === flavour ? 0 : -1}
            onClick={() => chooseFlavour(one.id)}
          >
            {one.title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${flavour}`}>
        <Source code={codeOf(source, flavour)} language={language} dark={isDark} />
      </div>
    </div>
  );
}

/** A button that shows and hides the code of an example. */
export function ShowCode({ source, open = false }: { source: string; open?: boolean }) {
  const [shown, setShown] = useState(open);
  return (
    <>
      <button type="button" className="lede-show-code" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? 'Hide code' : 'Show code'}
      </button>
      {shown ? <CodeTabs source={source} /> : null}
    </>
  );
}
