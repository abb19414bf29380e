import { isDeepStrictEqual } from 'node:util'
import type { Chemin } from '../lecture/probleme.ts'
import { listeOuVide, type Objet, objetOuVide, texteOuVide } from '../lecture/valeurs.ts'
import type { Composition, ElementExigence } from './composition.ts'
import type { Application, Ecart } from './operation.ts'

/** Les champs changés l'emportent ; `null` retire un champ. */
function fusionner(herite: Objet, champs: Objet): Objet {
  const fusion = Object.entries({ ...herite, ...champs })
  return Object.fromEntries(fusion.filter(([, valeur]) => valeur !== null))
}

function modifier(herite: ElementExigence, { brute, lue, lieu, composition }: Application) {
  const champs = objetOuVide(brute.champs)
  const scenariosHerites = listeOuVide(herite.valeur.scenarios)
  return {
    valeur: fusionner(herite.valeur, champs),
    lieu: (sous: Chemin) => {
      if (sous.length === 0) return lieu(['exigence'])
      return Object.hasOwn(champs, sous[0] ?? '') ? lieu(['champs', ...sous]) : herite.lieu(sous)
    },
    // Un scénario repris tel quel reste celui du parent, et son scénario Gherkin aussi.
    etiqueter: (scenario: unknown) => {
      const repris = scenariosHerites.some((autre) => isDeepStrictEqual(autre, scenario))
      if (repris) return herite.etiqueter(scenario)
      return composition.etiqueter(texteOuVide(objetOuVide(scenario).id))
    },
    difference: lue,
  }
}

/** Change des champs d'une exigence héritée, sans retaper les autres. */
export function modifierExigence(application: Application): Composition | Ecart {
  const { composition, lue, lieu } = application
  const rang = composition.exigences.findIndex(({ valeur }) => valeur.id === lue.objet)
  const herite = composition.exigences[rang]
  if (herite === undefined) {
    return { lieu: lieu(['exigence']), phrase: `l’exigence « ${lue.objet} » n’est pas héritée` }
  }
  return {
    ...composition,
    exigences: composition.exigences.with(rang, modifier(herite, application)),
  }
}
