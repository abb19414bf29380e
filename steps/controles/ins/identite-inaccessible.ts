import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatEnregistrement } from '../../pilotes/contrat.ts'
import { citer, controler } from '../controle.ts'
import { contientValeur } from './ecritures.ts'

/** INS.05 (règle 4) : un profil sans droit n'ouvre pas la fiche et ne voit aucun trait. */
export function identiteInaccessible(
  ouverture: ResultatEnregistrement,
  texteEcran: string,
  traits: readonly string[],
): Constat {
  const vus = traits.filter((t) => contientValeur(texteEcran, t))
  return controler({
    id: 'ins.identite-inaccessible',
    conforme: !ouverture.accepte && vus.length === 0,
    attendu: 'fiche refusée, aucun trait du patient à l’écran',
    observe: `${ouverture.accepte ? 'fiche ouverte' : 'fiche refusée'}, ${citer(ouverture.messages)}, traits visibles : ${vus.join(', ') || 'aucun'}`,
    ou: 'module patient',
    action:
      'Réserver l’accès à l’identité aux profils qui en ont le droit, à l’écran comme à l’adresse.',
    source: 'guide INS, règle 4 [V]',
  })
}
