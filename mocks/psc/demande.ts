import type { CertificatPresente } from './authentification/certificat.ts'

/** Une requête lue, quel que soit le point d'accès. */
export interface DemandePsc {
  methode: string
  chemin: string
  /** Paramètres de l'adresse. */
  adresse: URLSearchParams
  /** Paramètres du corps ; `null` quand il n'est pas un formulaire. */
  formulaire: URLSearchParams | null
  entetes: Readonly<Record<string, string>>
  certificat: CertificatPresente | null
  /** Valeur du témoin de session de la mire. */
  temoin: string | undefined
}

/** Les paramètres donnés plus d'une fois : OAuth l'interdit (RFC 6749 §3.1 et §3.2). */
export const repetes = (parametres: URLSearchParams): readonly string[] => {
  const noms = [...parametres.keys()]
  return [...new Set(noms.filter((nom, rang) => noms.indexOf(nom) !== rang))]
}

/** Le jeton de l'en-tête `Authorization: Bearer`, sinon `null`. */
export function jetonPorteur({ entetes }: DemandePsc): string | null {
  return /^Bearer ([\x21-\x7e]+)$/i.exec(entetes.authorization ?? '')?.[1] ?? null
}
