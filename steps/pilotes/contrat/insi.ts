import type { ResultatEnregistrement } from './resultat.ts'

export interface TraitCompare {
  trait: string
  local: string
  insi: string
  /** Écart mis en évidence par le logiciel. */
  different: boolean
}

export interface ReponseInsiAffichee {
  comparaison: readonly TraitCompare[]
  /** Le logiciel offre de reprendre les données reçues. */
  reprisePossible: boolean
  messages: readonly string[]
}

/** Le verdict d'une vérification, tel que l'écran le dit. */
export interface VerificationAffichee {
  /** Le logiciel a pu demander la vérification. */
  possible: boolean
  messages: readonly string[]
}

/** Une ligne de la liste de travail des identités à revoir. */
export interface IdentiteARevoir {
  /** Nom et prénom, tels que la liste les montre. */
  patient: string
  /** Le reste de la ligne : statut, matricule invalidé, date. */
  detail: string
}

/** Qui s'identifie auprès d'INSi : la structure par son certificat, ou le professionnel. */
export type IdentificationInsi = 'certificat-organisation' | 'professionnel'

/** Interroger INSi et reprendre sa réponse, ou lui faire vérifier une identité. */
export interface ActionsInsi {
  /** Interroge INSi pour le patient ouvert ; une commande absente rend une comparaison vide (ins.md §10). */
  interrogerInsi(voie: 'traits' | 'carte-vitale'): Promise<ReponseInsiAffichee>
  /**
   * Accepte l'identité qu'INSi a proposée, que la fiche ait été relue entre-temps ou non ; sans effet
   * si le logiciel l'a déjà reprise.
   */
  accepterIdentite(): Promise<ResultatEnregistrement>
  /** Fait vérifier par INSi l'identité du patient ouvert (INS.42, INS.43). */
  verifierIdentite(): Promise<VerificationAffichee>
  /** Rend la liste de travail des identités à revoir ; vide si le logiciel n'en a pas (INS.43). */
  lireIdentitesARevoir(): Promise<readonly IdentiteARevoir[]>
  /** Règle, pour le site, qui s'identifie auprès d'INSi (INS.53). */
  reglerIdentificationInsi(choix: IdentificationInsi): Promise<ResultatEnregistrement>
}

export const ACTIONS_INSI = [
  'interrogerInsi',
  'accepterIdentite',
  'verifierIdentite',
  'lireIdentitesARevoir',
  'reglerIdentificationInsi',
] as const satisfies readonly (keyof ActionsInsi)[]
