import { ESPACES } from '../../../schemas/insi/espaces.ts'
import { attribut, enfants, texteA } from '../../../schemas/xml/parcourir.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import type { CompteRendu } from '../reponse/issue.ts'
import { lireIndividuVerifie } from './lire-individu-verifie.ts'
import type { Forme } from './types.ts'

const NON_OFFICIELLE =
  'Forme non officielle : rien n’est public de la vérification par lot, l’échange est entièrement du banc.'
const ESPACE = ESPACES.lot

function cr({ code, libelle }: { code: string; libelle: string }): Fragment {
  return xml`<lot:CR><lot:CodeCR>${code}</lot:CodeCR><lot:LibelleCR>${libelle}</lot:LibelleCR></lot:CR>`
}

/** Sans libellé quand une panne veut une réponse hors schéma. */
function crDe(issue: CompteRendu): Fragment {
  return issue.horsSchema ? xml`<lot:CR><lot:CodeCR>${issue.code}</lot:CodeCR></lot:CR>` : cr(issue)
}

/** WS_INS4, dépôt d'un lot à vérifier : forme non officielle (ins.md §2 et §2.4 [C]). */
export const DEPOT_LOT: Forme = {
  operation: 'deposerLotVerification',
  nonOfficielle: NON_OFFICIELLE,
  action: `${ESPACE}:deposerLotVerification`,
  corps: { espace: ESPACE, nom: 'DepotLot' },
  lire: (corps) => ({
    depot: enfants(corps, ESPACE, 'IndividuVerifie').map((individu) => ({
      reference: attribut(individu, 'Reference') ?? '',
      demande: lireIndividuVerifie(individu),
    })),
  }),
  ecrire(issue) {
    const { lot } = issue
    const suite =
      lot &&
      xml`<lot:NumeroLot>${lot.numero}</lot:NumeroLot><lot:NombreLignes>${lot.nombre}</lot:NombreLignes><lot:DisponibleLe>${lot.disponibleLe.toISOString()}</lot:DisponibleLe>`
    return xml`<lot:ResultatDepot xmlns:lot="${ESPACE}">${crDe(issue)}${suite}</lot:ResultatDepot>`
  },
}

/** WS_INS5, collecte du résultat d'un lot : forme non officielle (ins.md §2 et §2.4 [C]). */
export const COLLECTE_LOT: Forme = {
  operation: 'collecterLotVerification',
  nonOfficielle: NON_OFFICIELLE,
  action: `${ESPACE}:collecterLotVerification`,
  corps: { espace: ESPACE, nom: 'CollecteLot' },
  lire: (corps) => ({ collecte: texteA(corps, ESPACE, ['NumeroLot']) }),
  ecrire(issue) {
    const { lot } = issue
    const suite =
      lot &&
      xml`<lot:NumeroLot>${lot.numero}</lot:NumeroLot><lot:DisponibleLe>${lot.disponibleLe.toISOString()}</lot:DisponibleLe>`
    const lignes = (lot?.resultats ?? []).map(
      (ligne) => xml`<lot:Ligne Reference="${ligne.reference}">${cr(ligne)}</lot:Ligne>`,
    )
    return xml`<lot:ResultatCollecte xmlns:lot="${ESPACE}">${crDe(issue)}${suite}${lignes}</lot:ResultatCollecte>`
  },
}
