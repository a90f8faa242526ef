import { EditorState, type Transaction } from '@tiptap/pm/state';
import { sharedPlugin, withOwnSteps } from '@editor/collab/shared-state';
import { SharedText, type Place } from '@editor/collab/shared-text';
import { plainSchema } from '@editor/piece-schema';
import { LiveSession, type LiveSetup } from './live-session';
import type { Inherited } from './take-over';

/** A text without a screen: enough to bring a dead window's steps to the server. */
class Offstage implements Place {
  constructor(public state: EditorState) {}

  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction);
  }
}

type Setup = Pick<LiveSetup, 'store' | 'connect' | 'standing' | 'onLost'>;

/** Sends what one more dead window left, under that window's number, and then lets go of it. Returns how to stop. */
export function deliverLeft({ work, release }: Inherited, setup: Setup): () => void {
  const schema = plainSchema();
  const { doc } = withOwnSteps(schema, { confirmed: work.document, own: work.own });
  const plugin = sharedPlugin({ ...work, confirmed: work.document, mayWrite: true }, () => undefined);
  const place = new Offstage(EditorState.create({ schema, doc, plugins: [plugin] }));
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    void session.close().then(release);
  };
  const session: LiveSession = new LiveSession({
    ...setup,
    clientId: work.clientId, pieceId: work.pieceId, personId: work.personId, sequence: work.sequence, mayWrite: true,
    text: (onLost) => new SharedText(place, work.clientId, onLost),
    gate: { holds: false, pass: (task) => task() },
    onView: () => {
      if (!session.owes) end();
    },
    onNews: () => undefined,
    onCarets: () => undefined,
  });
  session.start();
  return end;
}
