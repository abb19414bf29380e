/** Début de bloc, fin de bloc et retour chariot du protocole MLLP. */
export const VT = 0x0b
export const FS = 0x1c
export const CR = 0x0d

/** Ce qui sort d'un flux : un bloc entier, ou pourquoi des octets n'en font pas un. */
export type BlocMllp =
  | { genre: 'message'; octets: Buffer }
  | { genre: 'hors-bloc'; octets: Buffer }
  | { genre: 'inacheve'; octets: Buffer }
  | { genre: 'trop-grand' }

export interface Decoupeur {
  /** Rend les blocs que ces octets achèvent, dans l'ordre. */
  ajouter(octets: Buffer): readonly BlocMllp[]
  /** Rend ce qui restait quand la connexion s'arrête. */
  finir(): readonly BlocMllp[]
}

const estBlanc = (octets: Buffer): boolean =>
  octets.every((o) => o === CR || o === 0x0a || o === 0x20)

/**
 * Découpe un flux d'octets en blocs MLLP, coupés où que ce soit par le réseau. Au-delà de
 * `tailleMax` octets sans fin de bloc, rend `trop-grand` une fois et n'écoute plus la suite.
 */
export function creerDecoupeur(tailleMax: number): Decoupeur {
  let reste: Buffer = Buffer.alloc(0)
  // La suite d'un bloc abandonné n'est pas un second défaut.
  let abandonne = false

  /** Le prochain bloc du reste, ou `null` quand il faut attendre d'autres octets. */
  function extraire(): BlocMllp | null {
    const debut = reste.indexOf(VT)
    const fin = reste.indexOf(Buffer.from([FS, CR]))
    if (debut === 0) {
      const suivant = reste.indexOf(VT, 1)
      if (suivant > 0 && (fin < 0 || suivant < fin))
        return prendre(suivant, (octets) => ({ genre: 'inacheve', octets: octets.subarray(1) }))
      if (fin < 0) return null
      return prendre(fin + 2, (octets) => ({ genre: 'message', octets: octets.subarray(1, -2) }))
    }
    const borne = debut > 0 ? debut : fin >= 0 ? fin + 2 : -1
    return borne < 0 ? null : prendre(borne, (octets) => ({ genre: 'hors-bloc', octets }))
  }

  function prendre(longueur: number, bloc: (octets: Buffer) => BlocMllp): BlocMllp {
    const octets = reste.subarray(0, longueur)
    reste = reste.subarray(longueur)
    return bloc(octets)
  }

  const utile = (bloc: BlocMllp): boolean => bloc.genre !== 'hors-bloc' || !estBlanc(bloc.octets)

  return {
    ajouter(octets) {
      if (abandonne) return []
      reste = Buffer.concat([reste, octets])
      const blocs: BlocMllp[] = []
      for (let bloc = extraire(); bloc !== null; bloc = extraire())
        if (utile(bloc)) blocs.push(bloc)
      if (reste.length > tailleMax) {
        reste = Buffer.alloc(0)
        abandonne = true
        blocs.push({ genre: 'trop-grand' })
      }
      return blocs
    },
    finir() {
      const octets = reste
      reste = Buffer.alloc(0)
      if (octets.length === 0 || estBlanc(octets)) return []
      return octets[0] === VT
        ? [{ genre: 'inacheve', octets: octets.subarray(1) }]
        : [{ genre: 'hors-bloc', octets }]
    },
  }
}

/** Un message entouré de ses marques MLLP. */
export const encadrer = (octets: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([VT]), octets, Buffer.from([FS, CR])])
