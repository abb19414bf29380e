import { ecartDuResultat } from './ecart.ts'
import type { Resultat } from './resultat.ts'

/** Ce que les listes disent d'un compte rendu sans qu'on l'ouvre (BIO.01 à BIO.03). */
export interface Signaux {
  /** Code d'interprétation anormal, ou commentaire. */
  clinique: boolean
  horsIntervalle: boolean
  critique: boolean
}

export const AUCUN_SIGNAL: Signaux = { clinique: false, horsIntervalle: false, critique: false }

/** Les codes qui demandent une prise de connaissance immédiate (BIO.03). */
const CRITIQUES = ['AA', 'HH', 'LL']
/** Normal, sensible : rien que le médecin doive voir d'abord. */
const ORDINAIRES = ['N', 'S', 'SUS', 'NEG', 'NR']
const HORS = ['H', 'L', 'HH', 'LL', 'HU', 'LU', 'H>', 'L<', '>', '<']

export const estCritique = (codes: readonly string[]): boolean =>
  codes.some((code) => CRITIQUES.includes(code))

/**
 * Les signaux d'un document : ses résultats structurés, et les codes d'interprétation que l'en-tête
 * ou la fiche portent ; un N1 ou un PDF qui n'en porte pas ne signale rien, rien n'est deviné.
 */
export function signauxDe(resultats: readonly Resultat[], codesEnTete: readonly string[]): Signaux {
  const codes = [...resultats.flatMap((r) => r.interpretations), ...codesEnTete]
  return {
    clinique:
      codes.some((code) => !ORDINAIRES.includes(code)) ||
      resultats.some((r) => r.commentaires.length > 0),
    horsIntervalle:
      codes.some((code) => HORS.includes(code)) ||
      resultats.some((r) => ecartDuResultat(r) !== null),
    critique: estCritique(codes),
  }
}
