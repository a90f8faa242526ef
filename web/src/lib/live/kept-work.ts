import type { Kept } from '@editor/collab/shared-text';

/** What one window still owes the server for one piece; it outlives the window. */
export interface KeptWork extends Kept {
  clientId: string;
  pieceId: string;
  personId: string;
  /** The highest number given to a batch so far. */
  sequence: number;
  keptAt: string;
}

export interface WorkStore {
  keep(work: KeptWork): Promise<void>;
  drop(clientId: string): Promise<void>;
  ofPiece(pieceId: string, personId: string): Promise<KeptWork[]>;
}

const DATABASE = 'hoitu-live';
const VERSION = 1;
const WORK = 'work';

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });
}

function written(table: IDBObjectStore): Promise<void> {
  return new Promise((resolve, reject) => {
    table.transaction.oncomplete = () => resolve();
    table.transaction.onabort = () => reject(table.transaction.error ?? new Error('IndexedDB aborted'));
  });
}

/** Unconfirmed steps in this browser's IndexedDB, together with the text they stand on. */
export class BrowserWork implements WorkStore {
  private database: Promise<IDBDatabase> | null = null;

  constructor(private readonly factory: IDBFactory = indexedDB) {}

  private async table(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.database ??= this.open();
    try {
      return (await this.database).transaction(WORK, mode, { durability: 'strict' }).objectStore(WORK);
    } catch (error) {
      this.database = null;
      throw error;
    }
  }

  private async open(): Promise<IDBDatabase> {
    const request = this.factory.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(WORK, { keyPath: 'clientId' }).createIndex('pieceId', 'pieceId');
    };
    const database = await answer(request);
    // A newer program in another window must not wait for this one.
    database.onversionchange = () => {
      database.close();
      this.database = null;
    };
    return database;
  }

  async keep(work: KeptWork): Promise<void> {
    const table = await this.table('readwrite');
    table.put(work);
    await written(table);
  }

  async drop(clientId: string): Promise<void> {
    const table = await this.table('readwrite');
    table.delete(clientId);
    await written(table);
  }

  async ofPiece(pieceId: string, personId: string): Promise<KeptWork[]> {
    const table = await this.table('readonly');
    const works = await answer<KeptWork[]>(table.index('pieceId').getAll(pieceId));
    return works.filter((work) => work.personId === personId).sort((one, other) => other.keptAt.localeCompare(one.keptAt));
  }
}
