// Wakes with a message of the newsroom's server, shows it, and opens its place when it is chosen. Keeps nothing.
self.addEventListener('push', (event) => {
  let message;
  try {
    message = event.data.json();
  } catch {
    return;
  }
  event.waitUntil(
    self.registration.showNotification(String(message.title || 'Hội Tụ'), {
      body: String(message.body || ''),
      // The same message again takes the place of the first.
      tag: String(message.tag || ''),
      icon: '/app-assets/icon-1.svg',
      lang: 'vi',
      data: { link: String(message.link || '') },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const link = event.notification.data.link;
  const target = new URL(/^\/(?!\/)/.test(link) ? link : '/toa-soan', self.location.origin).href;
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then((windows) => {
      const there = windows.find((one) => one.url === target);
      return there ? there.focus() : self.clients.openWindow(target);
    }),
  );
});
