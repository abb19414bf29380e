import { jourEcrit } from '../../../reports/campagne/dates.ts'
import type { ComparaisonEcrite } from '../../../reports/comparaison/ecrire/ecrire-comparaison.tsx'
import { CONCLUSIONS, LIBELLES_EFFET } from '../../../reports/comparaison/libelles.ts'
import type { Comparaison, Effet } from '../../../reports/comparaison/types.ts'
import { cheminLisible } from '../../chemins.ts'
import { accorder } from '../../valider/accorder.ts'

const SIGNES: Record<Exclude<Effet, 'intacte'>, string> = {
  perdue: '✗',
  'plus-demontree': '?',
  retablie: '✓',
  autrement: '✗',
  'non-comparable': '−',
}

function* direExigences({ exigences }: Comparaison): Generator<string> {
  for (const [effet, ids] of Object.entries(exigences) as [keyof typeof SIGNES, string[]][])
    if (ids.length > 0) yield `${SIGNES[effet]} ${LIBELLES_EFFET[effet]} : ${ids.join(', ')}`
}

/** Le bilan d’une comparaison, à l’écran. */
export function* direComparaison(
  comparaison: Comparaison,
  ecrite: ComparaisonEcrite,
): Generator<string> {
  const { avant, apres, comptes, preuvesChangees, reserves, conformite } = comparaison
  yield `Avant   ${avant.produit} ${avant.versionLgc}, ${avant.nom}`
  yield `Après   ${apres.produit} ${apres.versionLgc}, ${apres.nom}`
  yield ''
  yield* direExigences(comparaison)
  if (preuvesChangees.length > 0)
    yield `≈ Preuves changées, verdict inchangé : ${preuvesChangees.join(', ')}`
  const sujets = [
    accorder(comptes.ecrans, 'écran de preuve', 'écrans de preuve'),
    accorder(comptes.messages, 'message', 'messages'),
    accorder(comptes.documents, 'document', 'documents'),
  ]
  yield `${accorder(comptes.scenarios, 'scénario comparé', 'scénarios comparés')} ; changés : ${sujets.join(', ')}`
  if (comptes.passages > 0)
    yield `Hors preuve, pour information : ${accorder(comptes.passages, 'écran de passage changé', 'écrans de passage changés')}`
  for (const reserve of reserves) yield `À savoir : ${reserve}`
  yield ''
  yield `${CONCLUSIONS[conformite]}.`
  const { echeance, jourDonne } = ecrite.modification
  if (ecrite.notification !== null) {
    const depart = jourDonne ? '' : ' (compté depuis la seconde campagne : donnez --date)'
    yield `ANS à notifier au plus tard le ${jourEcrit(echeance.date)}${depart}`
    yield `Projet   ${cheminLisible(ecrite.notification)}`
  }
  yield `Registre ${cheminLisible(ecrite.registre)}`
  yield `Page     ${cheminLisible(ecrite.page)}`
}
