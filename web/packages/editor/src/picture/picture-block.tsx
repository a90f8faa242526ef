import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useId } from 'react';
import type { PictureOptions } from './picture';

interface PictureAttributes {
  pictureId: string | null; src: string | null; alt: string; width: number | null; height: number | null;
  align: 'wide' | 'column';
}

export function PictureBlock({ node, extension, editor, selected, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const { urlOf, texts } = extension.options as PictureOptions;
  const { pictureId, src, alt, width, height, align } = node.attrs as PictureAttributes;
  const words = texts();
  const altId = useId();
  const address = pictureId ? urlOf(pictureId) : src;
  return (
    <NodeViewWrapper as="figure" className="piece-picture" data-align={align} data-selected={selected || undefined}>
      <div contentEditable={false} data-drag-handle>
        {pictureId && address ? (
          <img src={address} alt={alt} width={width ?? undefined} height={height ?? undefined} draggable={false} />
        ) : (
          <p className="piece-picture-missing">{words.notFetched} {src}</p>
        )}
      </div>
      <NodeViewContent className="piece-picture-words" />
      {editor.isEditable && (
        <div contentEditable={false} data-picture-controls className="piece-picture-controls">
          <label htmlFor={altId}>{words.alt}</label>
          <input id={altId} value={alt} placeholder={words.altMissing} onChange={(event) => updateAttributes({ alt: event.target.value })} />
          <button type="button" onClick={() => updateAttributes({ align: align === 'wide' ? 'column' : 'wide' })}>
            {align === 'wide' ? words.column : words.wide}
          </button>
          <button type="button" onClick={deleteNode}>{words.remove}</button>
        </div>
      )}
    </NodeViewWrapper>
  );
}
