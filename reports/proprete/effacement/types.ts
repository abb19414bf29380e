/** Un fichier sans ses métadonnées, ou pourquoi il est laissé tel quel. */
export type Effacement = { octets: Buffer; laisse: null } | { octets: null; laisse: string }

export const laisser = (laisse: string): Effacement => ({ octets: null, laisse })
export const rendre = (octets: Buffer): Effacement => ({ octets, laisse: null })
