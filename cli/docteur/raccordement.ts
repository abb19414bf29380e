import { connect } from 'node:net'
import { usagesDesScenarios } from '../pilote/usages/index.ts'
import type { Ecoute } from '../simulateurs/dire-destination.ts'
import { citerScenarios } from './part/dire-repartition.ts'
import { lireSelection } from './part/index.ts'
import { lireCapacites } from './part/moyens.ts'
import { type Contexte, type Controle, sansObjet, vu } from './types.ts'

const ATTENTE_MS = 3_000

/** Pourquoi personne ne répond à cette adresse ; `null` quand on y écoute. */
export function refusDeConnexion({ port, hote = '127.0.0.1' }: Ecoute): Promise<string | null> {
  return new Promise((resoudre) => {
    const prise = connect({ port, host: hote, timeout: ATTENTE_MS })
    const rendre = (raison: string | null) => {
      prise.destroy()
      resoudre(raison)
    }
    prise.once('connect', () => rendre(null))
    prise.once('timeout', () => rendre('aucune réponse'))
    prise.once('error', (erreur: NodeJS.ErrnoException) => rendre(erreur.code ?? erreur.message))
  })
}

/** Les scénarios retenus où un partenaire simulé écrit au logiciel. */
function scenariosRaccordes(contexte: Contexte): readonly string[] {
  const { referentiel, selection } = lireSelection(contexte)
  const retenus = new Set(selection.scenarios.map(({ scenario }) => scenario.id))
  return usagesDesScenarios(referentiel)
    .filter(({ scenario, commandes }) => retenus.has(scenario) && commandes.has('flux'))
    .map(({ scenario }) => scenario)
}

const REMEDE = 'Écrivez dans segur.config.ts : raccordement: { port: … }, le port HL7 du logiciel.'

/** Le système raccordé simulé sait-il où écrire au logiciel, et y écoute-t-on ? */
export const raccordement: Controle = {
  id: 'raccordement',
  titre: 'Système raccordé',
  async verifier(contexte) {
    const { cible, config } = contexte
    if (cible === 'reference') return sansObjet('le LGC de référence dit lui-même où il écoute')
    if (config.services.flux !== 'simule') return sansObjet('vos partenaires ne sont pas simulés')
    const scenarios = scenariosRaccordes(contexte)
    if (scenarios.length === 0) return sansObjet('aucun scénario choisi n’en demande')
    if (config.raccordement === undefined) {
      const seul = (await lireCapacites(cible))?.lireIdentitesRecues !== undefined
      return {
        etat: seul ? 'attention' : 'sans-objet',
        constat: `non branché : ${citerScenarios(scenarios)} ${seul ? 'seront non vérifiables' : 'resteront à fournir'}`,
        remede: REMEDE,
      }
    }
    const { port, hote = '127.0.0.1' } = config.raccordement
    const refus = await refusDeConnexion(config.raccordement)
    if (refus === null) return vu(`on y écoute, à ${hote}:${port}`)
    return {
      etat: 'attention',
      constat: `personne n’écoute à ${hote}:${port} (${refus})`,
      remede:
        'À corriger : le réglage de votre logiciel. Démarrez-le, ouvrez son port HL7, ou corrigez « raccordement ».',
    }
  },
}
