/** Vietnam keeps one hour all year, so the offset of the newsroom's clock is fixed. */
export const NEWSROOM_OFFSET = '+07:00';
