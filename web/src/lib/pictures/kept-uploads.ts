/** A picture on its way up, kept in this browser until the server has it and the text shows it. */
export interface KeptUpload {
  /** Also the idempotency key: sent again after a reload it gives the same picture. */
  id: string;
  agencyId: string;
  pieceId: string;
  personId: string;
  /** The tab that sends it; another one takes it over only when that tab is gone. */
  tab: string;
  position: number;
  file: File;
}

const DATABASE = 'hoitu-uploads';
const VERSION = 1;
const UPLOADS = 'uploads';

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

/** The files themselves lie in IndexedDB, so a reload in the middle of an upload loses no picture. */
export class KeptUploads {
  private database: Promise<IDBDatabase> | null = null;

  constructor(private readonly factory: IDBFactory = indexedDB) {}

  private async table(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.database ??= this.open();
    try {
      return (await this.database).transaction(UPLOADS, mode).objectStore(UPLOADS);
    } catch (error) {
      this.database = null;
      throw error;
    }
  }

  private open(): Promise<IDBDatabase> {
    const request = this.factory.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(UPLOADS, { keyPath: 'id' }).createIndex('pieceId', 'pieceId');
    };
    return answer(request);
  }

  async keep(upload: KeptUpload): Promise<void> {
    const table = await this.table('readwrite');
    table.put(upload);
    await written(table);
  }

  async drop(id: string): Promise<void> {
    const table = await this.table('readwrite');
    table.delete(id);
    await written(table);
  }

  /** What tabs that are gone left unsent for this piece, in the order of the text. */
  async abandoned(pieceId: string, personId: string, isAlive: (tab: string) => Promise<boolean>): Promise<KeptUpload[]> {
    const table = await this.table('readonly');
    const uploads = await answer<KeptUpload[]>(table.index('pieceId').getAll(pieceId));
    const left: KeptUpload[] = [];
    for (const upload of uploads.filter((one) => one.personId === personId)) {
      if (!(await isAlive(upload.tab))) left.push(upload);
    }
    return left.sort((one, other) => one.position - other.position);
  }
}
