import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { texteA } from '../../../schemas/xml/parcourir.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import { type Autorisation, estValide } from '../depot/autorisations.ts'
import { titulaire } from '../droits/acces-dossier.ts'
import { caseDe } from '../droits/juger.ts'
import type { Contexte, Issue } from '../issue.ts'
import { repondreHabilitation } from './reponse.ts'

const ESPACE = ESPACES_XDS.patients

/** Dernier envoi au dossier, d'après ses lots ; vide quand il n'y en a pas. */
function dernierLot(ins: string, { depot }: Contexte): string {
  return depot.documents
    .lots('ins', ins)
    .reduce(
      (dernier, { submissionTime }) => (submissionTime > dernier ? submissionTime : dernier),
      '',
    )
}

function ecrire({ ins, debut, derniere }: Autorisation, contexte: Contexte): Fragment {
  const dossier = contexte.depot.dossiers.trouver(ins)
  const identite = contexte.personne(ins)
  const mt = dossier?.medecinTraitant === contexte.appelant.ps
  return xml`<patientlistData><patientIdentifier><nationalId>${ins}</nationalId><type>${dossier?.oid ?? ''}</type></patientIdentifier><lastName>${identite?.nom ?? ''}</lastName><firstName>${identite?.prenoms.split(' ')[0] ?? ''}</firstName><dateOfBirth>${identite?.dateNaissance ?? ''}</dateOfBirth><MT>${String(mt)}</MT><lastAccessDate>${derniere.toISOString()}</lastAccessDate><lastUpdateDate>${dernierLot(ins, contexte)}</lastUpdateDate><lastAddDate>${debut.toISOString()}</lastAddDate></patientlistData>`
}

/** TD0.4 : les dossiers où l'appelant est autorisé, depuis une date (dmp.md §7.4 [V]). */
export function traiterPatients(contexte: Contexte): Issue {
  const { appelant, corps, depot, maintenant, reglages } = contexte
  const sortie = { element: 'patientListResponse', espace: ESPACE, transaction: 'TD0.4', contexte }
  const depuis = Date.parse(texteA(corps, ESPACE, ['startDate'])?.trim() ?? '')
  const type = texteA(corps, ESPACE, ['dateType'])?.trim() ?? ''
  if (Number.isNaN(depuis))
    return repondreHabilitation(sortie, { statut: 'MOCK_MESSAGE', texte: 'startDate illisible' })
  if (type !== 'LASTAUTORIZATION' && type !== 'LASTDOC')
    return repondreHabilitation(sortie, { statut: 'MOCK_MESSAGE', texte: `dateType « ${type} »` })
  if (caseDe('TD0.4', appelant, null, reglages) === 'non') {
    const texte = 'Cette liste n’est pas permise'
    return repondreHabilitation(sortie, { statut: 'DMPAccessDeniedByRightsService', texte })
  }
  const borne = new Date(depuis).toISOString()
  const lignes = depot.autorisations
    .lister({ titulaire: titulaire(appelant) })
    .filter((a) => estValide(a, maintenant) && depot.dossiers.trouver(a.ins)?.statut === 'actif')
    .filter((a) =>
      type === 'LASTAUTORIZATION'
        ? a.derniere.toISOString() >= borne
        : dernierLot(a.ins, contexte) >= borne.replaceAll(/[-:T]/g, '').slice(0, 14),
    )
  const contenu = xml`${lignes.map((ligne) => ecrire(ligne, contexte))}`
  return repondreHabilitation(sortie, { statut: 'DMPOk', contenu })
}
