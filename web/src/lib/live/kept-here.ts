import { BrowserDrafts } from '@/lib/saving/kept-drafts';
import { BrowserWork } from './kept-work';

/** What this browser keeps for the person: unsent steps, and texts put aside. */
export const works = new BrowserWork();
export const drafts = new BrowserDrafts();
