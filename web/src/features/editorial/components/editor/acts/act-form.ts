import type { ActView, PieceAct } from '@api/schemas';
import type { Acting } from '../use-act';

export interface ActFormProps { act: PieceAct; one: ActView; name: string; pieceId: string; acting: Acting; onDone: () => void }
