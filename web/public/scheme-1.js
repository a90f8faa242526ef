// The number in the name changes with the content: the server lets browsers keep assets for ever.
// Sets the colour scheme before first paint, so that a dark screen never flashes white.
(function () {
  var root = document.documentElement;
  var kept = null;
  try {
    kept = localStorage.getItem('hoitu-color-scheme');
    root.lang = localStorage.getItem('hoitu-locale') === 'en' ? 'en' : 'vi';
  } catch {
    kept = null;
  }
  var dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
