import { Children, isValidElement, useId, useState, type KeyboardEvent, type ReactNode } from 'react';

interface TabProps {
  title: string;
  children: ReactNode;
}

/** One choice of `<Tabs>`. */
export function Tab({ children }: TabProps) {
  return <>{children}</>;
}

/** Parts of a guide of which a reader needs one. Arrow keys, Home and End move between the tabs. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  const tabs = Children.toArray(children).flatMap((child) =>
    isValidElement<TabProps>(child) && child.props.title ? [child.props] : [],
  );
  const [chosen, choose] = useState(0);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: chosen + 1, ArrowLeft: chosen - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const at = (next + tabs.length) % tabs.length;
    choose(at);
    document.getElementById(`${id}-${at}`)?.focus();
  };
  return (
    <div className="lede-code">
      <div role="tablist" aria-label={label} className="lede-tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ title }, i) => (
          <button
            key={title}
            id={`${id}-${i}`}
            type="button"
            role="tab"
            aria-selected={i === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={i === chosen ? 0 : -1}
            onClick={() => choose(i)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {tabs[chosen]?.children}
      </div>
    </div>
  );
}
