import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '@/lib/api/random-id';
import { KeptUploads, type KeptUpload } from '@/lib/pictures/kept-uploads';
import { uploadPicture } from '@/lib/pictures/upload-picture';
import { holdTab, isTabAlive } from '@/lib/saving/living-tabs';
import { useProblemText } from '@/ui/use-problem-text';
import type { PictureView } from '@api/schemas';
import { forgetUploadPlace, holdsPicture, markUploadPlace, placePicture } from '@editor/picture/upload-places';

export interface UploadRow { id: string; file: File; share: number; failure: string | null }

export interface Uploads {
  rows: UploadRow[];
  add: (files: File[], position: number | null) => void;
  again: (id: string) => void;
  cancel: (id: string) => void;
}

interface Setup { agencyId: string; pieceId: string; personId: string; editor: Editor | null; editable: boolean }

const kept = new KeptUploads();
/** A browser that keeps nothing (private window, full disk) still uploads; only a reload would lose it. */
const quietly = (work: Promise<void>) => void work.catch(() => undefined);

/** Pictures on their way up; a failed or interrupted one stays with its place in the text until sent or dropped. */
export function useUploads({ agencyId, pieceId, personId, editor, editable }: Setup): Uploads {
  const { t } = useTranslation('editorial');
  const problemText = useProblemText();
  const [rows, setRows] = useState<UploadRow[]>([]);
  const [tab] = useState(randomId);
  const running = useRef(new Map<string, () => void>());
  const change = (id: string, changes: Partial<UploadRow>) =>
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...changes } : row)));
  const finish = (id: string) => {
    quietly(kept.drop(id));
    setRows((before) => before.filter((row) => row.id !== id));
  };

  const place = (id: string, picture: PictureView) => {
    // Without the page it stays kept, and is placed when the piece is opened again.
    if (!editor || editor.isDestroyed) return;
    if (holdsPicture(editor, picture.id)) forgetUploadPlace(editor, id);
    else placePicture(editor, id, picture);
    finish(id);
  };
  const send = (id: string, file: File) => {
    change(id, { share: 0, failure: null });
    const upload = uploadPicture(agencyId, file, id, (share) => change(id, { share }));
    running.current.set(id, upload.cancel);
    upload.done
      .then((picture) => place(id, picture))
      .catch((error: unknown) => {
        if (error instanceof DOMException) return;
        change(id, { failure: problemText(error) });
      })
      .finally(() => running.current.delete(id));
  };
  const start = (upload: KeptUpload) => {
    if (!editor || editor.isDestroyed) return;
    const position = markUploadPlace(editor, upload.id, t('pictures.place', { name: upload.file.name }), upload.position);
    quietly(kept.keep({ ...upload, position, tab }));
    setRows((before) => [...before, { id: upload.id, file: upload.file, share: 0, failure: null }]);
    send(upload.id, upload.file);
  };

  const resume = useEffectEvent((left: KeptUpload[]) => left.forEach(start));
  useEffect(() => holdTab(tab), [tab]);
  useEffect(() => {
    if (!editor || !editable) return undefined;
    let gone = false;
    void kept.abandoned(pieceId, personId, isTabAlive).then((left) => !gone && resume(left), () => undefined);
    return () => {
      gone = true;
    };
  }, [editor, editable, pieceId, personId]);

  return {
    rows,
    add: (files, position) => {
      if (!editor) return;
      for (const file of files) {
        start({ id: randomId(), agencyId, pieceId, personId, tab, position: position ?? editor.state.selection.to, file });
      }
    },
    again: (id) => {
      const row = rows.find((one) => one.id === id);
      if (row) send(id, row.file);
    },
    cancel: (id) => {
      running.current.get(id)?.();
      if (editor && !editor.isDestroyed) forgetUploadPlace(editor, id);
      finish(id);
    },
  };
}
