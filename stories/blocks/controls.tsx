import { wiringOf } from '../parts/element-api.ts';
import { useStory, type Args, type Of } from './story-args.ts';

interface Control {
  name: string;
  control?: { type?: string };
  options?: readonly string[];
  table?: { category?: string; defaultValue?: { summary?: string } };
}
interface FieldProps {
  control: Control;
  value: unknown;
  set: (value: unknown) => void;
}

function Field({ control: { name, control, options, table }, value, set }: FieldProps) {
  if (control?.type === 'boolean')
    return (
      <input
        type="checkbox"
        checked={Boolean(value)}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
    );
  if (options)
    return (
      <select value={String(value ?? '')} onChange={({ currentTarget }) => set(currentTarget.value)}>
        {options.map((one) => (
          <option key={one} value={one}>
            {one || '(none)'}
          </option>
        ))}
      </select>
    );
  const isNumber = control?.type === 'number';
  return (
    <input
      type={isNumber ? 'number' : 'text'}
      value={String(value ?? '')}
      placeholder={table?.defaultValue?.summary ?? ''}
      spellCheck={!name.startsWith('--')}
      onChange={({ currentTarget: { value } }) => set(isNumber && value ? Number(value) : value)}
    />
  );
}

/** Fields for what a playground's element takes, in as many columns as fit. What each means is in the API tables. */
export function Controls({ of }: { of: Of }) {
  const { story, args, update, reset } = useStory(of);
  // Data is edited in a script, not in a field.
  const all = Object.entries(story.argTypes as Record<string, Control>).filter(
    ([, { control }]) => control?.type !== 'object',
  );
  const inCategory = (category: string) => all.filter(([, { table }]) => table?.category === category);
  const attributes = inCategory('attributes');
  const apart = wiringOf(attributes.map(([, { name }]) => name));
  const isWiring = ([, { name }]: [string, Control]) => apart.includes(name);
  const groups = [
    { legend: 'Attributes', fields: attributes.filter((one) => !isWiring(one)) },
    { legend: 'CSS custom properties', fields: inCategory('css custom properties') },
  ];
  const wiring = attributes.filter(isWiring);
  const set = (key: string) => (value: unknown) => update({ [key]: value } satisfies Args);
  const labels = (fields: typeof all) =>
    fields.map(([key, control]) => (
      <label key={key} className={control.control?.type === 'boolean' ? 'check' : undefined}>
        <code>{control.name}</code>
        <Field control={control} value={args[key]} set={set(key)} />
      </label>
    ));
  return (
    <form className="lede-controls" aria-label="Controls" onSubmit={(event) => event.preventDefault()}>
      {groups.map(({ legend, fields }) =>
        fields.length ? (
          <fieldset key={legend}>
            <legend>{legend}</legend>
            {labels(fields)}
          </fieldset>
        ) : null,
      )}
      {wiring.length ? (
        <details>
          <summary>For forms, links and popovers</summary>
          <fieldset aria-label="For forms, links and popovers">{labels(wiring)}</fieldset>
        </details>
      ) : null}
      <button type="button" className="lede-show-code" onClick={reset}>
        Reset
      </button>
    </form>
  );
}
