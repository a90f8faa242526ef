import { Extension } from '@tiptap/core';
import { caretsPlugin } from './carets';
import { sharedPlugin, type SharedStart } from './shared-state';

export interface TogetherOptions { start: () => SharedStart; onOwnSteps: () => void }

/** Makes the editor's text a common one; who carries the steps is decided outside. */
export const Together = Extension.create<TogetherOptions>({
  name: 'together',
  addOptions: () => ({
    start: () => {
      throw new Error('a shared text needs a beginning');
    },
    onOwnSteps: () => undefined,
  }),
  addProseMirrorPlugins() {
    return [sharedPlugin(this.options.start(), this.options.onOwnSteps), caretsPlugin()];
  },
});
