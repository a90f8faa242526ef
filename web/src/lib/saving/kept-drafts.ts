import type { DocumentNode } from '@api/schemas';

/** A save the server has not answered yet; it is repeated word for word until it does. */
export interface Attempt { sequence: number; baseVersion: number; document: DocumentNode }

/** What one tab still owes the server for one piece. */
export interface KeptDraft {
  clientId: string;
  pieceId: string;
  personId: string;
  baseVersion: number;
  /** The highest number given to an attempt so far. */
  sequence: number;
  attempt: Attempt | null;
  latest: DocumentNode | null;
  keptAt: string;
}

/** A text the person put aside when choosing another one; kept so that no choice destroys words. */
export interface SetAside { id: string; pieceId: string; personId: string; document: DocumentNode; at: string }

export interface DraftStore {
  keep(draft: KeptDraft): Promise<void>;
  drop(clientId: string): Promise<void>;
  ofPiece(pieceId: string, personId: string): Promise<KeptDraft[]>;
  setAside(text: SetAside): Promise<void>;
  setAsideOf(pieceId: string, personId: string): Promise<SetAside[]>;
}

const DATABASE = 'hoitu-drafts';
const VERSION = 1;
const DRAFTS = 'drafts';
const ASIDE = 'aside';
const SET_ASIDE_KEPT_DAYS = 30;

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(DRAFTS, { keyPath: 'clientId' }).createIndex('pieceId', 'pieceId');
    request.result.createObjectStore(ASIDE, { keyPath: 'id' }).createIndex('pieceId', 'pieceId');
  };
  return answer(request);
}

/** Drafts in this browser's IndexedDB: they outlive a reload, a crash and a dead battery. */
export class BrowserDrafts implements DraftStore {
  private database: Promise<IDBDatabase> | null = null;

  constructor(private readonly factory: IDBFactory = indexedDB) {}

  private async table(name: string, mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.database ??= open(this.factory);
    try {
      return (await this.database).transaction(name, mode, { durability: 'strict' }).objectStore(name);
    } catch (error) {
      this.database = null;
      throw error;
    }
  }

  private written(table: IDBObjectStore): Promise<void> {
    return new Promise((resolve, reject) => {
      table.transaction.oncomplete = () => resolve();
      table.transaction.onabort = () => reject(table.transaction.error ?? new Error('IndexedDB aborted'));
    });
  }

  async keep(draft: KeptDraft): Promise<void> {
    const table = await this.table(DRAFTS, 'readwrite');
    table.put(draft);
    await this.written(table);
  }

  async drop(clientId: string): Promise<void> {
    const table = await this.table(DRAFTS, 'readwrite');
    table.delete(clientId);
    await this.written(table);
  }

  async ofPiece(pieceId: string, personId: string): Promise<KeptDraft[]> {
    const table = await this.table(DRAFTS, 'readonly');
    const drafts = await answer<KeptDraft[]>(table.index('pieceId').getAll(pieceId));
    return drafts
      .filter((draft) => draft.personId === personId)
      .sort((one, other) => other.keptAt.localeCompare(one.keptAt));
  }

  async setAside(text: SetAside): Promise<void> {
    const table = await this.table(ASIDE, 'readwrite');
    table.put(text);
    const oldest = new Date(Date.parse(text.at) - SET_ASIDE_KEPT_DAYS * 86_400_000).toISOString();
    const texts = await answer<SetAside[]>(table.getAll());
    for (const kept of texts.filter((one) => one.at < oldest)) table.delete(kept.id);
    await this.written(table);
  }

  async setAsideOf(pieceId: string, personId: string): Promise<SetAside[]> {
    const table = await this.table(ASIDE, 'readonly');
    const texts = await answer<SetAside[]>(table.index('pieceId').getAll(pieceId));
    return texts.filter((text) => text.personId === personId).sort((one, other) => other.at.localeCompare(one.at));
  }
}
