import type { PieceAct } from '@api/schemas';
import type { Acting } from '../use-act';

export interface ActFormProps { act: PieceAct; name: string; pieceId: string; acting: Acting; onDone: () => void }
