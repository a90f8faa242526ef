/** How places on the screen stand to the text the server has. */
export interface SharedPlaces {
  version: () => number;
  /** True while something written here is not on the server. */
  owes: () => boolean;
  /** A place told for a version of the server, on this screen; null while that version is not the one known here. */
  inward: (version: number, position: number) => number | null;
  /** A place on this screen in the text the server has. */
  outward: (position: number) => number;
}

const LONGEST_WAIT_MS = 6_000;
const LOOK_EVERY_MS = 100;

/** Waits until the server has what stands on the screen; false when it takes too long. */
export async function arrived(places: SharedPlaces): Promise<boolean> {
  for (let waited = 0; places.owes(); waited += LOOK_EVERY_MS) {
    if (waited >= LONGEST_WAIT_MS) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return true;
}
