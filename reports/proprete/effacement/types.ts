/** Un fichier sans ses métadonnées et ce qui en a été retiré, ou pourquoi il est laissé tel quel. */
export type Effacement =
  | { octets: Buffer; retires: readonly string[]; laisse: null }
  | { octets: null; retires: readonly []; laisse: string }

export const laisser = (laisse: string): Effacement => ({ octets: null, retires: [], laisse })

export const rendre = (octets: Buffer, retires: Iterable<string> = []): Effacement => ({
  octets,
  retires: [...new Set(retires)],
  laisse: null,
})
