/** What is asked for, as it stands in the address. */
export interface Asked { programme?: string; period?: string; scope?: string; knownOn?: string }
