import { chargerReferentiel, selectionner } from '../../../rem/index.ts'
import { ACTIONS, type Actions } from '../../../steps/pilotes/contrat.ts'
import { choisirProfils } from '../../campagne/profils.ts'
import { usagesDesScenarios } from '../../pilote/usages/index.ts'
import { type Contexte, type Controle, sansObjet } from '../types.ts'
import { direGuidees, direPart } from './dire-repartition.ts'
import { lireCapacites } from './moyens.ts'
import { repartirPreuves } from './repartir-preuves.ts'

/** Ce que la campagne demandera, tel que la configuration le choisit. */
export function lireSelection({ config, cible }: Pick<Contexte, 'config' | 'cible'>) {
  const referentiel = chargerReferentiel(config.rem, { revision: config.revision })
  const selection = selectionner(referentiel, {
    profils: choisirProfils(config.profils ?? [], cible, referentiel),
    declarees: config.conditions.map(({ exigence }) => exigence),
  })
  return { referentiel, selection }
}

/** La part des preuves que le pilote prend seul, et ce qui reste à une personne. */
export const part: Controle = {
  id: 'part',
  titre: 'Part automatisée',
  async verifier(contexte) {
    const capacites = await lireCapacites(contexte.cible)
    if (capacites === null) return sansObjet('le pilote est à corriger d’abord')
    const { referentiel, selection } = lireSelection(contexte)
    const automatiques = ACTIONS.filter((action) => capacites[action] !== undefined)
    const observe = capacites.observer !== undefined
    const repartition = repartirPreuves(selection.scenarios, {
      observe,
      automatiques: new Set<keyof Actions>(automatiques),
      usages: usagesDesScenarios(referentiel),
    })
    // En mode guidé, tout l'est : le dire action par action n'apprend rien.
    const details = automatiques.length === 0 ? [] : direGuidees(repartition)
    const sansEcran =
      observe || contexte.cible === 'guide'
        ? []
        : ['sans observer, la personne remet chaque capture']
    return { etat: 'ok', constat: direPart(repartition), details: [...sansEcran, ...details] }
  },
}
