import { CONFIANCES, type Confiance, type Justificatif } from '../../patients/identite.ts'
import type { Erreur } from '../../vues/champ.tsx'
import type { JustificatifRegle } from './liste.ts'

const LONGUEUR_MAX = 80

/** Ce que le formulaire du réglage a reçu, tel que tapé. */
export interface SaisieJustificatif {
  libelle: string
  confiance: string
}

export const SAISIE_VIDE: SaisieJustificatif = { libelle: '', confiance: '' }

/** Deux titres de même nom ne se distingueraient pas dans la liste. */
const nu = (libelle: string) => libelle.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const estConfiance = (valeur: string): valeur is Confiance =>
  (CONFIANCES as readonly string[]).includes(valeur)

/** Rend le titre à écrire, ou tous les champs à corriger à la fois. */
export function controlerJustificatif(
  { libelle: tape, confiance }: SaisieJustificatif,
  autres: readonly JustificatifRegle[],
): { titre: Omit<Justificatif, 'code'> } | { erreurs: readonly Erreur[] } {
  const libelle = tape.replace(/\s+/g, ' ').trim()
  const refus = refuserLibelle(libelle, autres)
  const erreurs = refus ? [{ champ: 'libelle', message: refus }] : []
  if (!estConfiance(confiance))
    erreurs.push({ champ: 'confiance', message: 'Choisissez le degré de confiance.' })
  return erreurs.length === 0 && estConfiance(confiance)
    ? { titre: { libelle, confiance } }
    : { erreurs }
}

function refuserLibelle(libelle: string, autres: readonly JustificatifRegle[]): string | null {
  if (libelle === '') return 'Nommez le justificatif.'
  if (/\p{C}/u.test(libelle)) return 'Caractère invisible : effacez le nom et retapez-le.'
  if (libelle.length > LONGUEUR_MAX)
    return `${libelle.length} caractères : ${LONGUEUR_MAX} au plus. Raccourcissez le nom.`
  const double = autres.find((autre) => nu(autre.libelle) === nu(libelle))
  if (!double) return null
  return double.retire
    ? `« ${double.libelle} » est déjà là, retiré : remettez-le dans la liste.`
    : `« ${double.libelle} » est déjà dans la liste.`
}
