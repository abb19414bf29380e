import {
  A_COMPLETER,
  direConvention,
  direEcheance,
  direJour,
  listerExigences,
  rediger,
} from './textes.ts'
import type { Modification } from './types.ts'

/** Dispense ou devoir de notifier : la règle est la convention, le constat est celui du banc. */
function direSuite(modification: Modification): string {
  const { conformite } = modification.comparaison
  if (conformite === 'touchee')
    return `Le banc constate une perte de conformité : notification à l’ANS au plus tard le ${direEcheance(modification)} (article 9.3).`
  if (conformite === 'a-verifier')
    return `Une exigence n’est plus démontrée : rejouez-la avant de conclure. Si la conformité est touchée, notification au plus tard le ${direEcheance(modification)} (article 9.3).`
  return 'Le banc ne constate aucun effet sur la conformité : rien à notifier à ce titre (article 9.2). Ce constat ne vaut que pour les scénarios joués.'
}

/** L'entrée du registre des modifications que l'article 9.1 demande de tenir. */
export function composerRegistre(modification: Modification): string {
  const { comparaison, editeur } = modification
  const { avant, apres, exigences, preuvesChangees, comptes } = comparaison
  const section = (titre: string, ids: readonly string[]) =>
    ids.length > 0 ? [`### ${titre}`, '', ...listerExigences(ids, modification), ''] : []
  return rediger([
    `## ${apres.produit} : ${avant.versionLgc} → ${apres.versionLgc}`,
    '',
    'Entrée du registre des modifications (convention de référencement, article 9.1). Ce que le banc a constaté est écrit ; ce que seul l’éditeur sait est à compléter.',
    '',
    `| | |`,
    `|---|---|`,
    `| Éditeur | ${editeur.denomination} |`,
    `| Version avant | ${avant.versionLgc} |`,
    `| Version après | ${apres.versionLgc} |`,
    `| Date de la modification | ${direJour(modification)} |`,
    `| Composant modifié (principal ou additionnel) | ${A_COMPLETER} |`,
    `| Nature (correctif, évolution, composant tiers…) | ${A_COMPLETER} |`,
    `| Description | ${A_COMPLETER} |`,
    `| Décidée par, saisie par | ${A_COMPLETER} |`,
    `| Référentiel | ${apres.rem}, révision ${apres.revision} |`,
    `| Campagnes comparées | ${avant.nom}, ${apres.nom} |`,
    '',
    ...section('Exigences qui ne sont plus conformes', exigences.perdue),
    ...section('Exigences qui ne sont plus démontrées', exigences['plus-demontree']),
    ...section('Exigences redevenues conformes', exigences.retablie),
    ...section('Exigences en échec avant et après, autrement', exigences.autrement),
    ...section('Exigences dont les preuves changent, verdict inchangé', preuvesChangees),
    ...section('Exigences jouées d’un seul côté : rien n’en est dit', exigences['non-comparable']),
    `Scénarios comparés : ${comptes.scenarios}. Écrans de preuve qui changent : ${comptes.ecrans} ; messages : ${comptes.messages} ; documents : ${comptes.documents}.`,
    '',
    direSuite(modification),
    ...[...direConvention(modification), ...comparaison.reserves].map(
      (reserve) => `\nRéserve : ${reserve}`,
    ),
  ])
}
