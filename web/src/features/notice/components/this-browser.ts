const WORKER = '/toa-soan/thong-bao.js';

/** Whether this browser can be woken at all; outside of https and localhost none can. */
export const canBeWoken = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** The address under which this browser is woken now. */
export async function wokenAt(): Promise<string | null> {
  if (!canBeWoken()) return null;
  const worker = await navigator.serviceWorker.getRegistration('/toa-soan/');
  return (await worker?.pushManager.getSubscription())?.endpoint ?? null;
}

export class NotAllowed extends Error {}

/** Asks the person, then the browser's push service. A subscription under another key of the server is given up first. */
export async function letItselfBeWoken(serverKey: string) {
  if ((await Notification.requestPermission()) !== 'granted') throw new NotAllowed();
  const worker = await navigator.serviceWorker.register(WORKER, { scope: '/toa-soan/' });
  await (await worker.pushManager.getSubscription())?.unsubscribe();
  const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(serverKey) });
  return { endpoint: made.endpoint, publicKey: base64(made.getKey('p256dh')), auth: base64(made.getKey('auth')), name: nameOf(navigator.userAgent) };
}

export async function sleepOn(): Promise<void> {
  const worker = await navigator.serviceWorker.getRegistration('/toa-soan/');
  await (await worker?.pushManager.getSubscription())?.unsubscribe();
}

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

export function base64(key: ArrayBuffer | null): string {
  const letters = String.fromCharCode(...new Uint8Array(key ?? new ArrayBuffer(0)));
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

export function nameOf(agent: string): string {
  const browser = /Edg\//.test(agent) ? 'Edge' : /Firefox\//.test(agent) ? 'Firefox' : /Chrome\//.test(agent) ? 'Chrome' : /Safari\//.test(agent) ? 'Safari' : 'Trình duyệt';
  const system = /Android/.test(agent) ? 'Android' : /iPhone|iPad/.test(agent) ? 'iOS' : /Windows/.test(agent) ? 'Windows' : /Mac OS/.test(agent) ? 'macOS' : /Linux/.test(agent) ? 'Linux' : '';
  return system ? `${browser}, ${system}` : browser;
}
