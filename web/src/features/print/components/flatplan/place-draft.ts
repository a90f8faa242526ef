import type { PlacementView, PrintPieceView, PrintPlaceRequest, WantedUnit } from '@api/schemas';

export interface PlaceDraft {
  label: string; pieceId: string | null; pieceTitle: string; wanted: number | string; wantedUnit: WantedUnit;
  columns: number | string; pictureLines: number | string; note: string; pageId: string | null;
}

const USUAL_WORDS = 500;

export const emptyPlace = (pageId: string | null): PlaceDraft => ({
  label: '', pieceId: null, pieceTitle: '', wanted: USUAL_WORDS, wantedUnit: 'words', columns: 2, pictureLines: 0, note: '', pageId,
});

export const draftOf = (place: PlacementView): PlaceDraft => ({
  label: place.label, pieceId: place.piece?.id ?? null, pieceTitle: place.piece?.title ?? '', wanted: place.wanted,
  wantedUnit: place.wantedUnit, columns: place.columns, pictureLines: place.pictureLines, note: place.note, pageId: place.pageId,
});

export const withPiece = (draft: PlaceDraft, piece: PrintPieceView | null): PlaceDraft => ({
  ...draft, pieceId: piece?.id ?? null, pieceTitle: piece?.title ?? '', label: draft.label === '' ? (piece?.title ?? '') : draft.label,
});

const whole = (value: number | string) => (value === '' ? null : Number(value));

export function requestOf(draft: PlaceDraft, version?: number): PrintPlaceRequest {
  return {
    version, pageId: draft.pageId, label: draft.label, pieceId: draft.pieceId, wanted: whole(draft.wanted), wantedUnit: draft.wantedUnit,
    columns: whole(draft.columns), pictureLines: whole(draft.pictureLines), note: draft.note,
  };
}
