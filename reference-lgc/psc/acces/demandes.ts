import { randomBytes } from 'node:crypto'
import type { Horloge } from '../../options.ts'

/** Une demande de connexion vit dix minutes au plus (psc.md §14.2). */
const DUREE_MS = 600_000
/** Assez d'onglets pour un poste, trop peu pour épuiser la mémoire. */
const NOMBRE_MAX = 500

/** Ce que le serveur garde d'une demande partie chez PSC, jusqu'à son retour. */
export interface Demande {
  etat: string
  nonce: string
  verificateur: string
  /** Empreinte de navigateur : la réponse ne s'accepte que de celui qui a demandé. */
  navigateur: string
  retour: string
  suite: string
  /** Session du logiciel ouverte au départ, dont le cookie ne revient pas forcément de PSC. */
  seance: string | null
}

interface Gardee {
  demande: Demande
  fin: number
}

/** Les demandes en cours, en mémoire ; chacune ne sert qu'une fois. */
export function creerDemandes(horloge: Horloge) {
  const gardees = new Map<string, Gardee>()
  const purger = () => {
    const maintenant = horloge.maintenant().getTime()
    for (const [etat, { fin }] of gardees) if (fin <= maintenant) gardees.delete(etat)
    for (const etat of gardees.keys()) {
      if (gardees.size < NOMBRE_MAX) return
      gardees.delete(etat)
    }
  }
  return {
    garder(demande: Demande): void {
      purger()
      gardees.set(demande.etat, { demande, fin: horloge.maintenant().getTime() + DUREE_MS })
    },
    /** Rend la demande et l'oublie : une réponse rejouée n'en trouve plus. */
    prendre(etat: string): Demande | null {
      purger()
      const gardee = gardees.get(etat)
      gardees.delete(etat)
      return gardee?.demande ?? null
    },
    /** La dernière de ce navigateur, quelle que soit la réponse. */
    derniereDe: (navigateur: string): Demande | null =>
      [...gardees.values()].reverse().find((g) => g.demande.navigateur === navigateur)?.demande ??
      null,
    oublierTout: (): void => gardees.clear(),
  }
}
export type Demandes = ReturnType<typeof creerDemandes>

/** 256 bits que personne ne devine. */
export const alea = (): string => randomBytes(32).toString('base64url')
