/** One value of the address as text, or nothing when it is empty. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One value of the address as a whole number above zero, or nothing. */
export function number(value: unknown): number | undefined {
  const given = typeof value === 'string' ? Number(value) : value;
  return typeof given === 'number' && Number.isInteger(given) && given > 0 ? given : undefined;
}
