import { realpathSync } from 'node:fs'
import { trouverExigence, trouverScenario } from '../../../rem/index.ts'
import { listerScenarios } from '../../../reports/modele/lister.ts'
import type { CampagneLue, ScenarioLu } from '../../../reports/modele/types.ts'
import { cheminLisible } from '../../chemins.ts'
import { chargerConfig } from '../../config/charger.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { EntreeVerbe, ValeurOption } from '../../verbe.ts'
import { choisirCampagne } from '../choisir-campagne.ts'
import { relireCampagne } from '../lire-campagne.ts'
import { direRejeu } from './dire.ts'
import { rejouer } from './rejouer.ts'

const textes = (valeur: ValeurOption): string[] =>
  Array.isArray(valeur) ? valeur.filter((une) => typeof une === 'string') : []

/** Les scénarios joués que la demande retient ; tous sans précision. */
function retenir(lue: CampagneLue, valeurs: EntreeVerbe['valeurs']): ScenarioLu[] {
  const { referentiel } = lue
  const exigences = new Set(
    textes(valeurs.exigence).map((id) => trouverExigence(referentiel, id).id),
  )
  const scenarios = new Set(
    textes(valeurs.scenario).map((id) => trouverScenario(referentiel, id).scenario.id),
  )
  const tout = exigences.size + scenarios.size === 0
  return listerScenarios(lue).filter(
    ({ executions, exigence, scenario }) =>
      executions.length > 0 && (tout || exigences.has(exigence.id) || scenarios.has(scenario.id)),
  )
}

/** « segur dossier rejouer » : les contrôles d’aujourd’hui sur les preuves d’alors. */
export async function executer(
  { valeurs, sortie }: EntreeVerbe,
  [designee, enTrop]: readonly string[],
): Promise<number> {
  if (enTrop !== undefined)
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'dossier', argument: enTrop })
  const config = await chargerConfig(
    typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
  )
  // « derniere » est un lien : le vrai dossier a le nom de la campagne.
  const dossier = realpathSync(choisirCampagne(designee, config.sortie))
  const lue = relireCampagne(dossier)
  const scenarios = retenir(lue, valeurs)
  if (scenarios.every(({ executions }) => executions.every(({ fin }) => !fin?.faits)))
    throw new ErreurSegur('SEGUR-DOS-037', { dossier: cheminLisible(dossier) })
  const rejeu = await rejouer(lue, scenarios)
  if (valeurs.json === true) sortie(JSON.stringify(rejeu, null, 2))
  else for (const ligne of direRejeu(rejeu)) sortie(ligne)
  return rejeu.changes + rejeu.sansReponse === 0 ? 0 : 1
}
