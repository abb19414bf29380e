import type { Assertion } from '../lecture/faits.ts'
import { professionnelle } from './assertions.ts'
import { type Cadre, type Controle, refuserAnomalies } from './types.ts'

const REGLE = {
  regle: 'insi.assertion-attributs',
  source: 'ins.md §4',
  marque: 'V',
  ligne: 0,
} as const
const MEDECIN = '10'

function attendus(assertion: Assertion, cadre: Cadre): readonly string[] {
  const declaree = assertion.attributs.get('gipProfessionCode')?.[0]
  const profession = declaree ?? cadre.professionDe(assertion.nom ?? '')
  const medecin = profession === MEDECIN ? ['codeSpecialiteAMO'] : []
  return ['identifiantFacturation', 'secteurActivite', ...medecin]
}

/** L'assertion porte identifiantFacturation, secteurActivite et, pour un médecin, codeSpecialiteAMO. */
export const assertionAttributs: Controle = (faits, cadre) => {
  const assertion = professionnelle(faits)
  if (cadre.reglages.assertion === 'off' || faits.certificat || !assertion) return null
  const manquants = attendus(assertion, cadre).filter((nom) => !assertion.attributs.get(nom)?.[0])
  return refuserAnomalies(
    'harness_assertion',
    manquants.map((nom) => ({ ...REGLE, message: `L’attribut ${nom} manque ou est vide.` })),
  )
}
