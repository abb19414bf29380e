import { estEnEchec } from '../../../../reports/modele/etats.ts'
import { listerScenarios } from '../../../../reports/modele/lister.ts'
import type { CampagneLue, ScenarioLu } from '../../../../reports/modele/types.ts'
import { simplifier } from '../../vues/simplifier.ts'

export interface FiltresCampagne {
  chapitre: string
  /** Un état, ou « echecs » pour tout ce qui n'a pas réussi. */
  etat: string
  texte: string
}

const texteDe = ({ scenario, exigence, cause, fauteBanc }: ScenarioLu): string =>
  simplifier(
    [scenario.id, scenario.objectif, exigence.id, exigence.intitule, cause, fauteBanc].join(' '),
  )

/** Les scénarios que les filtres gardent, dans l'ordre du référentiel. */
export function filtrerScenarios(
  lue: CampagneLue,
  { chapitre, etat, texte }: FiltresCampagne,
): ScenarioLu[] {
  const mots = simplifier(texte).split(/\s+/).filter(Boolean)
  return listerScenarios(lue).filter(
    (lu) =>
      (chapitre === '' || lu.exigence.chapitre === chapitre) &&
      (etat === '' || (etat === 'echecs' ? estEnEchec(lu.etat) : lu.etat === etat)) &&
      mots.every((mot) => texteDe(lu).includes(mot)),
  )
}
