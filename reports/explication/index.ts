import type { Explication } from '../campagne/types.ts'
import type { ScenarioLu } from '../modele/types.ts'
import { type FaitsEchec, lireFaits, type RegleEchec } from './faits.ts'
import { logicielCondamne } from './regles/condamne.ts'
import { logicielInjoignable, serviceNonJoint } from './regles/non-joint.ts'
import {
  bancFautif,
  piloteEnPanne,
  prerequisManque,
  reglageManquant,
  serviceFautif,
} from './regles/sans-verdict.ts'

/** De la preuve la plus sûre à la plus générale : la première qui répond l'emporte. */
const REGLES: readonly RegleEchec[] = [
  serviceNonJoint,
  logicielCondamne,
  serviceFautif,
  logicielInjoignable,
  piloteEnPanne,
  reglageManquant,
  prerequisManque,
  bancFautif,
]

const ECHECS = new Set(['non-conforme', 'non-verifiable', 'faute-banc'])

const lieu = ({ manque, etape }: FaitsEchec): string => {
  const ou = etape ? `étape ${etape.numero}, « ${etape.texte} »` : 'avant la première étape'
  return manque ? `${manque.ou} ; ${ou}` : ou
}

/**
 * Explique un échec en cinq réponses : attendu (l'exigence), observé, où, à qui s'adresser, que faire.
 * Rend `null` quand rien n'a échoué : conforme, attesté, à fournir, sans objet, interrompu.
 */
export function expliquer(
  lu: ScenarioLu,
  { mutations }: { mutations: readonly string[] },
): Explication | null {
  if (!ECHECS.has(lu.etat)) return null
  const faits = lireFaits(lu, mutations)
  for (const regle of REGLES) {
    const attribution = regle(faits)
    if (!attribution) continue
    const { exigence, scenario } = lu
    return {
      ...attribution,
      attendu: `${exigence.id} ${exigence.intitule} : ${faits.manque?.attendu ?? scenario.objectif}`,
      observe:
        faits.manque?.observe ?? lu.fauteBanc ?? lu.cause ?? 'le scénario n’est pas allé au bout',
      ou: lieu(faits),
    }
  }
  return null
}
