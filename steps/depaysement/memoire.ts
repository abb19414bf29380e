import type { IdentiteNeuve } from '../../reports/campagne/types.ts'
import { lireDate } from './dates.ts'

type Champs = Record<string, unknown>

const estObjet = (valeur: unknown): valeur is Champs =>
  typeof valeur === 'object' && valeur !== null && !ArrayBuffer.isView(valeur)

const nommer = ({ nomNaissance, premierPrenom }: Champs) =>
  [nomNaissance, premierPrenom].filter((mot) => typeof mot === 'string').join(' ')

/** Ce que le scénario a employé jusqu'ici : il faut le reconnaître au retour, et le dire au rapport. */
export interface Memoire {
  /** Dates de naissance, `AAAA-MM-JJ`. */
  dates(): readonly string[]
  /** Noms de naissance, tels que le scénario les dit. */
  noms(): readonly string[]
  identites(): readonly IdentiteNeuve[]
  /** Retient une demande et ce qu'elle est devenue. */
  noter(demande: unknown, traduite: unknown): void
}

export function creerMemoire(depart: {
  noms: readonly string[]
  dates: readonly string[]
}): Memoire {
  const noms = new Set(depart.noms)
  const dates = new Set(depart.dates.flatMap((date) => lireDate(date) ?? []))
  const identites = new Map<string, string>()
  const noter = (demande: unknown, traduite: unknown): void => {
    if (!estObjet(demande) || !estObjet(traduite)) return
    for (const [champ, valeur] of Object.entries(demande)) {
      if (champ === 'dateNaissance') dates.add(lireDate(String(valeur)) ?? '')
      noter(valeur, traduite[champ])
    }
    dates.delete('')
    if (typeof demande.nomNaissance !== 'string' || demande.nomNaissance === '') return
    noms.add(demande.nomNaissance)
    if (nommer(demande) !== nommer(traduite)) identites.set(nommer(demande), nommer(traduite))
  }
  return {
    noter,
    dates: () => [...dates],
    noms: () => [...noms],
    identites: () => [...identites].map(([demandee, donnee]) => ({ demandee, donnee })),
  }
}
