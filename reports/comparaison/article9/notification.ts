import type { ScenarioCompare } from '../types.ts'
import {
  A_COMPLETER,
  direConvention,
  direEcheance,
  direJour,
  listerExigences,
  rediger,
} from './textes.ts'
import type { Modification } from './types.ts'

const TOUCHES = new Set(['perdue', 'plus-demontree'])

/** Pour chaque scénario perdu, ce qui le condamne, dans les mots du constat. */
function direConstats(scenarios: readonly ScenarioCompare[]): string[] {
  return scenarios
    .filter(({ effet }) => TOUCHES.has(effet))
    .flatMap(({ scenario, objectif, constats, causeApres }) => {
      const manques = constats.flatMap(({ apres }) => (apres?.conforme === false ? apres : []))
      const raisons = manques.map(
        ({ id, attendu, observe }) => `  - ${id} : attendu ${attendu} ; observé ${observe}`,
      )
      const cause = causeApres === null ? [] : [`  - ${causeApres}`]
      return [`- ${scenario}, ${objectif}`, ...(raisons.length > 0 ? raisons : cause)]
    })
}

/**
 * Le projet de notification de l'article 9.3 : à relire, compléter et envoyer par l'éditeur. Nul quand
 * le banc ne constate aucune perte : ce qui n'est plus démontré se rejoue avant de se notifier.
 */
export function composerNotification(modification: Modification): string | null {
  const { comparaison, editeur } = modification
  if (comparaison.conformite !== 'touchee') return null
  const { avant, apres, exigences, scenarios } = comparaison
  const { perdue, 'plus-demontree': plusDemontree } = exigences
  const identifiants = [
    ['SIRET', editeur.siret],
    ['NIE', editeur.nie],
    ['NIL', editeur.nil],
  ].map(([nom, valeur]) => `- ${nom} : ${valeur ?? A_COMPLETER}`)
  return rediger([
    '# PROJET de notification d’une modification du Logiciel',
    '',
    '> Brouillon rédigé par le banc d’après deux campagnes. Rien n’est envoyé. Relisez, complétez, signez. Le banc ne tranche pas : il dit ce qu’il a mesuré, et vous décidez si la conformité est touchée.',
    '',
    `À : Agence du numérique en santé`,
    '',
    `Échéance : **${direEcheance(modification)}**. Délai de 15 jours de l’article 9.3, calculé par l’article 23 à partir du ${direJour(modification)}.`,
    '',
    `Objet : convention de référencement ${apres.rem}, article 9.3 ; modification affectant la conformité de ${apres.produit}.`,
    '',
    '## Logiciel',
    '',
    `- Éditeur : ${editeur.denomination}`,
    ...identifiants,
    `- Numéro unique de référencement : ${A_COMPLETER}`,
    `- Dénomination commerciale : ${apres.produit}`,
    `- Version référencée : ${avant.versionLgc}`,
    `- Version modifiée : ${apres.versionLgc}`,
    '',
    '## Nature de la modification',
    '',
    A_COMPLETER,
    '',
    ...(perdue.length > 0
      ? [
          '## Exigences de conformité impactées',
          '',
          'La version modifiée ne les satisfait plus :',
          '',
          ...listerExigences(perdue, modification),
          '',
        ]
      : []),
    ...(plusDemontree.length > 0
      ? [
          '## Exigences qui ne sont plus démontrées',
          '',
          'Rejouez ces exigences avant tout envoi : rien ne prouve qu’elles sont impactées.',
          '',
          ...listerExigences(plusDemontree, modification),
          '',
        ]
      : []),
    '## Constats',
    '',
    ...direConstats(scenarios),
    '',
    '## Mesures prises ou prévues',
    '',
    A_COMPLETER,
    '',
    '## Pièces jointes',
    '',
    '- comparaison.html et ses images : écrans, messages et documents avant et après',
    '- l’entrée du registre des modifications',
    '',
    `Fait à ${A_COMPLETER}, le ${A_COMPLETER}`,
    '',
    `Nom, qualité et signature du représentant : ${A_COMPLETER}`,
    '',
    '---',
    'Envoyez-la par un moyen qui en garde la trace (article 22.3).',
    'En réponse, l’ANS peut demander une nouvelle demande de référencement dans un délai d’un mois ; sans elle, le référencement est abrogé (article 9.3).',
    ...[...direConvention(modification), ...comparaison.reserves].map(
      (reserve) => `Réserve : ${reserve}`,
    ),
  ])
}
