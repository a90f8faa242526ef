import type { PieceAct } from '@api/schemas';
import type { Acting } from '../use-act';

export interface ActFormProps { act: PieceAct; acting: Acting; onDone: () => void }
