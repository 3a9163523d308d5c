import { Canvas as StorybookCanvas } from '@storybook/addon-docs/blocks';
import { CodeTabs, PlainCode, ShowCode } from './code.tsx';
import { useStory, type Args, type Of } from './story-args.ts';

interface SourceParameters {
  code?: string;
  transform?: (code: string, context: { args: Args }) => string;
}

/** The HTML behind a story, also after its controls have changed it; undefined for one that has no source. */
function useSource(of: Of): string | undefined {
  const { story, args } = useStory(of);
  const { source } = (story.parameters['docs'] ?? {}) as { source?: SourceParameters };
  return source?.code ?? source?.transform?.('', { args });
}

interface Props {
  of: Of;
  sourceState?: 'shown' | 'hidden' | 'none' | 'plain';
}

/** A story and, below it, its code in every flavour; `plain` is HTML that is the same in all of them. */
export function Canvas({ of, sourceState = 'hidden' }: Props) {
  const source = useSource(of);
  return (
    <div className="lede-example">
      <StorybookCanvas of={of} sourceState="none" />
      {source && sourceState === 'plain' ? <PlainCode source={source} /> : null}
      {source && (sourceState === 'shown' || sourceState === 'hidden') ? (
        <ShowCode source={source} open={sourceState === 'shown'} />
      ) : null}
    </div>
  );
}

/** The code of a story without the story. */
export function Source({ of }: { of: Of }) {
  const source = useSource(of);
  return source ? <CodeTabs source={source} /> : null;
}
