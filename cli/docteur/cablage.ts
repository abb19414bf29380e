import { SERVICES_SIMULES, type ServiceSimule } from '../../mocks/contrat.ts'
import { nomService, servicesEnClair } from '../../reports/libelles.ts'
import type { Config } from '../config/schema.ts'
import { type UsageScenario, usagesDesScenarios } from '../pilote/usages/index.ts'
import { citerScenarios } from './part/dire-repartition.ts'
import { lireSelection } from './part/index.ts'
import { type Controle, vu } from './types.ts'

const citer = (usages: readonly UsageScenario[]) =>
  citerScenarios(usages.map(({ scenario }) => scenario))

/** Ce que l'absence du journal d'un service change, et pour quels scénarios. */
function direReel(service: ServiceSimule, usages: readonly UsageScenario[]): string[] {
  const nom = nomService(service)
  const commandes = usages.filter((usage) => usage.commandes.has(service))
  const juges = usages.filter((u) => u.juges.has(service) && !u.commandes.has(service))
  return [
    ...(juges.length > 0
      ? [
          `${nom} n’est pas simulé, son journal est hors de portée : l’écran et les documents sont jugés, les contrôles de message sont non vérifiables (${citer(juges)})`,
        ]
      : []),
    ...(commandes.length > 0
      ? [
          `${nom} n’est pas simulé, le banc ne le commande pas : sans la situation demandée, ces scénarios sont non vérifiables (${citer(commandes)})`,
        ]
      : []),
  ]
}

/** Une ligne par service réel qu'un scénario retenu met en jeu. */
export function direCablage(
  services: Config['services'],
  usages: readonly UsageScenario[],
): readonly string[] {
  return SERVICES_SIMULES.filter((service) => services[service] !== 'simule').flatMap((service) =>
    direReel(service, usages),
  )
}

/** Où chaque service est pris, et ce qui ne sera pas vérifiable ; le banc n'en appelle aucun. */
export const cablage: Controle = {
  id: 'cablage',
  titre: 'Services',
  verifier(contexte) {
    const { services } = contexte.config
    const reels = Object.entries(services).filter(([, lieu]) => lieu !== 'simule')
    if (reels.length === 0) return vu('tous simulés : chaque message est observé')
    const { referentiel, selection } = lireSelection(contexte)
    const retenus = new Set(selection.scenarios.map(({ scenario }) => scenario.id))
    const usages = usagesDesScenarios(referentiel).filter(({ scenario }) => retenus.has(scenario))
    return {
      etat: 'ok',
      constat: `${servicesEnClair(Object.fromEntries(reels))} ; les autres simulés. Le banc n’appelle aucun service réel`,
      details: direCablage(services, usages),
    }
  },
}
