import { DocsContext } from '@storybook/addon-docs/blocks';
import type { Canvas } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState, type ComponentProps } from 'react';

export type Of = ComponentProps<typeof Canvas>['of'];
export type Args = Record<string, unknown>;

/** A story of the page, its args as they change, and how to change them. */
export function useStory(of: Of) {
  const context = useContext(DocsContext);
  const { channel } = context;
  const { story } = context.resolveOf(of as never, ['story']);
  const [args, setArgs] = useState<Args>(() => context.getStoryContext(story).args);
  useEffect(() => {
    const changed = (event: { storyId: string; args: Args }) => {
      if (event.storyId === story.id) setArgs(event.args);
    };
    channel.on('storyArgsUpdated', changed);
    return () => channel.off('storyArgsUpdated', changed);
  }, [channel, story.id]);
  return {
    story,
    args,
    update: (updatedArgs: Args) => channel.emit('updateStoryArgs', { storyId: story.id, updatedArgs }),
    reset: () => channel.emit('resetStoryArgs', { storyId: story.id }),
  };
}
