import type { Erreur } from '../../vues/champ.tsx'
import { CRITERES, type Critere, type ReglageRappels, type RegleRappel } from './reglage.ts'
import { lireMois } from './saisie.ts'

export interface SaisieRegle {
  critere: string
  valeur: string
  mois: string
}

export const SAISIE_REGLE_VIDE: SaisieRegle = { critere: '', valeur: '', mois: '12' }

const VALEUR_MAX = 80
const PERIODE = 'Écrivez un nombre de mois, de 1 à 60.'

const estCritere = (texte: string): texte is Critere =>
  (CRITERES as readonly string[]).includes(texte)

/** La nouvelle règle, ou les champs à corriger. */
export function controlerRegle({ critere, valeur, mois }: SaisieRegle): {
  regle: RegleRappel | null
  erreurs: readonly Erreur[]
} {
  const erreurs: Erreur[] = []
  const precise = valeur.replace(/\s+/gu, ' ').trim()
  const periode = lireMois(mois)
  if (!estCritere(critere)) erreurs.push({ champ: 'critere', message: 'Choisissez un critère.' })
  if (critere === 'diagnostic' && precise === '')
    erreurs.push({ champ: 'valeur', message: 'Donnez le diagnostic : « E11 » ou « diabète ».' })
  if (precise.length > VALEUR_MAX)
    erreurs.push({ champ: 'valeur', message: `${VALEUR_MAX} caractères au plus.` })
  if (periode === null) erreurs.push({ champ: 'mois', message: PERIODE })
  return estCritere(critere) && periode !== null && erreurs.length === 0
    ? { regle: { critere, valeur: critere === 'ald' ? '' : precise, mois: periode }, erreurs }
    : { regle: null, erreurs }
}

/** Les règles gardées, chacune à sa périodicité, et l'affichage choisi. */
export function lireReglage(
  corps: Readonly<Record<string, string>>,
  avant: ReglageRappels,
): { reglage: ReglageRappels; erreurs: readonly Erreur[] } {
  const erreurs: Erreur[] = []
  const regles = avant.regles.flatMap((regle, rang) => {
    if (corps[`retirer-${rang}`] === 'oui') return []
    const mois = lireMois(corps[`mois-${rang}`] ?? '')
    if (mois === null) erreurs.push({ champ: `mois-${rang}`, message: PERIODE })
    return mois === null ? [regle] : [{ ...regle, mois }]
  })
  const reglage = {
    liste: corps.liste === 'oui',
    banniere: corps.banniere === 'oui',
    regles,
  }
  return { reglage, erreurs }
}
