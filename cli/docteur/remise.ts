import type { NomAction, UsageScenario } from '../pilote/usages/index.ts'
import { usagesDesScenarios } from '../pilote/usages/index.ts'
import { citerScenarios } from './part/dire-repartition.ts'
import { lireSelection } from './part/index.ts'
import { type Capacites, lireCapacites } from './part/moyens.ts'
import { type Contexte, type Controle, sansObjet, vu } from './types.ts'

interface Faits {
  capacites: Capacites
  usages: readonly UsageScenario[]
  insiSimule: boolean
}

/** Ce qu'un logiciel sans remise à zéro change pour certains scénarios, et pourquoi. */
type Effet = (faits: Faits) => readonly string[]

const emploient = (usages: readonly UsageScenario[], action: NomAction) =>
  usages.filter(({ actions }) => actions.has(action)).map(({ scenario }) => scenario)

const temps: Effet = ({ capacites, usages }) => {
  const scenarios = emploient(usages, 'vivreAu')
  if (scenarios.length === 0 || capacites.vivreAu || capacites.vieillirIdentite) return []
  return [
    `${citerScenarios(scenarios)} : guidé, car des mois doivent passer ; écrivez vieillirIdentite ou vivreAu pour l’automatiser`,
  ]
}

const carte: Effet = ({ capacites, usages }) => {
  const scenarios = emploient(usages, 'insererCarteVitale')
  if (scenarios.length === 0 || capacites.insererCarteVitale) return []
  return [
    `${citerScenarios(scenarios)} : guidé, car une vraie carte de test porte une identité fixe ; supprimez ce patient avant de rejouer`,
  ]
}

const comptes: Effet = ({ usages }) => {
  const scenarios = emploient(usages, 'changerMotDePasse')
  if (scenarios.length === 0) return []
  return [
    `${citerScenarios(scenarios)} : change le mot de passe ou bloque un compte d’essai, que le logiciel garde ; rendez-lui le sien avant de rejouer`,
  ]
}

const insiReel: Effet = ({ insiSimule }) =>
  insiSimule
    ? []
    : [
        'INSi est réel : ses identités de test ne changent pas ; supprimez ces patients avant de rejouer',
      ]

/** Ce qui devient guidé ou demande un geste de plus, une phrase par cause ; vide quand rien ne gêne. */
export const direSansRemise = (faits: Faits): readonly string[] =>
  [temps, carte, comptes, insiReel].flatMap((effet) => effet(faits))

/** Le logiciel revient-il à son état de départ entre deux scénarios ? Sinon, comment le banc s'en passe. */
export const remise: Controle = {
  id: 'remise',
  titre: 'Remise à zéro',
  async verifier(contexte: Contexte) {
    const capacites = await lireCapacites(contexte.cible)
    if (capacites === null) return sansObjet('le pilote est à corriger d’abord')
    if (capacites.remettreAZero && contexte.config.remiseAZero !== false)
      return vu('avant chaque scénario, par le pilote')
    const { referentiel, selection } = lireSelection(contexte)
    const retenus = new Set(selection.scenarios.map(({ scenario }) => scenario.id))
    const faits: Faits = {
      capacites,
      usages: usagesDesScenarios(referentiel).filter(({ scenario }) => retenus.has(scenario)),
      insiSimule: contexte.config.services.insi === 'simule',
    }
    return {
      etat: 'ok',
      constat: faits.insiSimule
        ? 'aucune : chaque scénario reçoit des identités neuves'
        : 'aucune, devant un vrai INSi',
      details: direSansRemise(faits),
    }
  },
}
