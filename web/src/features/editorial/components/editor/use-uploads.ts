import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '@/lib/api/random-id';
import { uploadPicture } from '@/lib/pictures/upload-picture';
import { useProblemText } from '@/ui/use-problem-text';
import { forgetUploadPlace, markUploadPlace, placePicture } from '@editor/picture/upload-places';

export interface UploadRow { id: string; file: File; share: number; failure: string | null }

export interface Uploads {
  rows: UploadRow[];
  add: (files: File[], position: number | null) => void;
  again: (id: string) => void;
  cancel: (id: string) => void;
}

/** Pictures on their way up; a failed one stays with its place in the text until sent or dropped. */
export function useUploads(agencyId: string, editor: Editor | null): Uploads {
  const { t } = useTranslation('editorial');
  const problemText = useProblemText();
  const [rows, setRows] = useState<UploadRow[]>([]);
  const running = useRef(new Map<string, () => void>());
  const change = (id: string, changes: Partial<UploadRow>) =>
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...changes } : row)));
  const remove = (id: string) => setRows((before) => before.filter((row) => row.id !== id));

  const send = (id: string, file: File) => {
    change(id, { share: 0, failure: null });
    // The row's id is the idempotency key: a retry after a lost answer gives the same picture.
    const upload = uploadPicture(agencyId, file, id, (share) => change(id, { share }));
    running.current.set(id, upload.cancel);
    upload.done
      .then((picture) => {
        if (editor && !editor.isDestroyed) {
          placePicture(editor, id, { ...picture, alt: picture.alt ?? '', caption: picture.caption ?? '', credit: picture.credit ?? '' });
        }
        remove(id);
      })
      .catch((error: unknown) => {
        if (error instanceof DOMException) return;
        change(id, { failure: problemText(error) });
      })
      .finally(() => running.current.delete(id));
  };

  return {
    rows,
    add: (files, position) => {
      if (!editor) return;
      for (const file of files) {
        const id = randomId();
        setRows((before) => [...before, { id, file, share: 0, failure: null }]);
        markUploadPlace(editor, id, t('pictures.place', { name: file.name }), position);
        send(id, file);
      }
    },
    again: (id) => {
      const row = rows.find((one) => one.id === id);
      if (row) send(id, row.file);
    },
    cancel: (id) => {
      running.current.get(id)?.();
      if (editor && !editor.isDestroyed) forgetUploadPlace(editor, id);
      remove(id);
    },
  };
}
