import { createHash } from 'node:crypto'
import { type Depot, enJsonMasque, masquer } from '../../reports/index.ts'

/** Garde des valeurs, chacune une fois. */
export interface Valeurs {
  /** Rend l'empreinte sous laquelle la valeur est gardée. */
  garder(valeur: unknown): string
  contenu(): Record<string, unknown>
  masquees(): string[]
}

/** Une clé qu'aucun contrat n'emploie : elle dit que la valeur est un fichier du dépôt. */
export const CLE_OCTETS = '$octets'
const ABSENTE = 'absente'

/** Un texte lisible est masqué comme les autres ; un fichier binaire est gardé tel quel. */
function masquerOctets(octets: Uint8Array): Uint8Array {
  const texte = Buffer.from(octets).toString('utf8')
  if (texte.includes('\u0000') || texte.includes('\ufffd')) return octets
  const masque = masquer(texte)
  return masque === texte ? octets : Buffer.from(masque)
}

export function creerValeurs(depot: Pick<Depot, 'deposer'>): Valeurs {
  const gardees = new Map<string, { valeur: unknown; masquee: boolean }>()

  function coder(valeur: unknown): { texte: string; touches: boolean } {
    let touches = false
    const texte = JSON.stringify(
      valeur,
      function (this: Record<string, unknown>, cle, courte: unknown) {
        // Un Buffer se transforme de lui-même en JSON : l'original est dans l'objet qui le porte.
        const entiere = this[cle]
        if (!(entiere instanceof Uint8Array)) return courte
        const masques = masquerOctets(entiere)
        if (masques !== entiere) touches = true
        return { [CLE_OCTETS]: depot.deposer(masques, 'application/octet-stream').chemin }
      },
    )
    return { texte, touches }
  }

  return {
    garder(valeur) {
      if (valeur === undefined) return ABSENTE
      const { texte, touches } = coder(valeur)
      const empreinte = createHash('sha256').update(texte).digest('hex').slice(0, 24)
      if (gardees.has(empreinte)) return empreinte
      const masque = enJsonMasque(JSON.parse(texte))
      gardees.set(empreinte, {
        valeur: JSON.parse(masque),
        masquee: touches || masque !== texte,
      })
      return empreinte
    },
    contenu: () => Object.fromEntries([...gardees].map(([cle, { valeur }]) => [cle, valeur])),
    masquees: () => [...gardees].flatMap(([cle, { masquee }]) => (masquee ? cle : [])),
  }
}

/** La valeur gardée ; `lire` rend les octets d'un fichier du dépôt. */
export function relire(
  reference: string,
  valeurs: Record<string, unknown>,
  lire: (chemin: string) => Uint8Array,
): unknown {
  if (reference === ABSENTE) return undefined
  if (!Object.hasOwn(valeurs, reference))
    throw new Error(`La valeur ${reference} n’est pas gardée.`)
  return JSON.parse(JSON.stringify(valeurs[reference]), (_, valeur: unknown) => {
    const chemin = (valeur as Record<string, unknown> | null)?.[CLE_OCTETS]
    return typeof chemin === 'string' ? lire(chemin) : valeur
  })
}
