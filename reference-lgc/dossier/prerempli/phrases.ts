import type { Identite } from '../../patients/identite.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { type Entree, valeurDe } from '../entree.ts'
import { detailsDe, enCours, intituleDe, motDuChoix } from '../lire.ts'
import { DESCRIPTIONS_RUBRIQUE, type Rubrique } from '../rubriques.ts'

const CIVILITES: Record<string, string> = { F: 'Mme', M: 'M.' }

/** « Mme ZOE ADRUN, née le 31/12/1975 » */
export function patientPresente(identite: Identite): string {
  const { sexe, premierPrenom, nomNaissance, dateNaissance } = identite
  const nom = [CIVILITES[sexe], premierPrenom, nomNaissance].filter(Boolean).join(' ')
  return `${nom}, ${sexe === 'F' ? 'née' : 'né'} le ${dateAffichee(dateNaissance)}`
}

/** « Allergies et intolérances : AMOXICILLINE (urticaire). » ; rien d'une rubrique vide. */
export function rubriqueEnPhrase(entrees: readonly Entree[], rubrique: Rubrique): string {
  const lignes = enCours(entrees, rubrique).map((entree) => {
    const tus = [motDuChoix(entree, 'nature'), valeurDe(entree, 'motif')]
    const details = detailsDe(entree).filter(
      (detail) => !/^(?:CIM-10|CCAM) /.test(detail) && !tus.includes(detail),
    )
    return details.length === 0
      ? intituleDe(entree)
      : `${intituleDe(entree)} (${details.join(', ')})`
  })
  return lignes.length === 0
    ? ''
    : `${DESCRIPTIONS_RUBRIQUE[rubrique].titre} : ${lignes.join(' ; ')}.`
}
