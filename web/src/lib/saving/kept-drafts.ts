import type { DocumentNode } from '@api/schemas';
import type { LostBecause } from '@editor/collab/lost-text';

/** Whole texts that earlier programs kept until the server had them. Nothing writes these any more. */
export interface KeptDraft {
  clientId: string;
  pieceId: string;
  personId: string;
  attempt: { document: DocumentNode } | null;
  latest: DocumentNode | null;
  keptAt: string;
}

/** A text put aside, or words that lost their place; kept so that no choice destroys words. */
export interface SetAside {
  id: string;
  pieceId: string;
  personId: string;
  /** The whole text as the person saw it. */
  document: DocumentNode;
  at: string;
  /** The words in it that are not in the common text, alone and with their form. */
  words?: { text: string; slices: unknown[]; because?: LostBecause };
  /** The window in which the person has not chosen yet; gone once they have. */
  undecidedIn?: string;
}

export interface DraftStore {
  drop(clientId: string): Promise<void>;
  ofPiece(pieceId: string, personId: string): Promise<KeptDraft[]>;
  setAside(text: SetAside): Promise<void>;
  discard(id: string): Promise<void>;
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

/** Texts in this browser's IndexedDB: they outlive a reload, a crash and a dead battery. */
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
    // What nobody has decided about stays, however old.
    for (const kept of texts.filter((one) => one.at < oldest && !one.undecidedIn)) table.delete(kept.id);
    await this.written(table);
  }

  async discard(id: string): Promise<void> {
    const table = await this.table(ASIDE, 'readwrite');
    table.delete(id);
    await this.written(table);
  }

  async setAsideOf(pieceId: string, personId: string): Promise<SetAside[]> {
    const table = await this.table(ASIDE, 'readonly');
    const texts = await answer<SetAside[]>(table.index('pieceId').getAll(pieceId));
    return texts.filter((text) => text.personId === personId).sort((one, other) => other.at.localeCompare(one.at));
  }
}
