import { apiUrl } from '@/lib/api/call';
import type { Socket } from './live-line';

export function connectTo(agencyId: string, pieceId: string): Socket {
  const address = new URL(apiUrl(`/agencies/${agencyId}/pieces/${pieceId}/live`), window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return new WebSocket(address) as Socket;
}
