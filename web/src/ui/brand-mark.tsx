export function BrandMark({ size = 24, decorative = false }: { size?: number; decorative?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role="img" aria-label={decorative ? undefined : 'Hội Tụ'} aria-hidden={decorative || undefined}>
      <rect width="32" height="32" rx="7" fill="#b3261e" />
      <path d="M8 8v16M24 8v16M8 16h16" stroke="#fff" strokeWidth="3.5" strokeLinecap="round" fill="none" />
      <circle cx="16" cy="16" r="4" fill="#b3261e" stroke="#fff" strokeWidth="2.5" />
    </svg>
  );
}
