import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { texteA } from '../../../schemas/xml/parcourir.ts'
import { titulaire } from '../droits/acces-dossier.ts'
import { caseDe } from '../droits/juger.ts'
import type { Droit } from '../droits/types.ts'
import type { Contexte, Issue } from '../issue.ts'
import { repondreHabilitation } from './reponse.ts'

const ESPACE = ESPACES_XDS.habilitations

function droitDemande(action: string, role: string | null): Droit {
  if (action === 'AJOUT') return 'TD0.3 poser'
  return role === 'MEDECIN_TRAITANT' ? 'TD0.3 médecin traitant' : 'TD0.3 retirer'
}

/** TD0.3 : poser, renouveler ou retirer son autorisation ; patient et professionnel sont ceux du VIHF. */
export function traiterPose(contexte: Contexte): Issue {
  const { appelant, corps, depot, maintenant, reglages } = contexte
  const sortie = {
    element: 'setAuthorizationResponse',
    espace: ESPACE,
    transaction: 'TD0.3',
    contexte,
  }
  const repondre = (statut: string, texte?: string) =>
    repondreHabilitation(sortie, texte === undefined ? { statut } : { statut, texte })
  const action = texteA(corps, ESPACE, ['action'])?.trim() ?? ''
  const role = texteA(corps, ESPACE, ['role'])?.trim() ?? null
  if (action !== 'AJOUT' && action !== 'SUPPRESSION')
    return repondre('MOCK_MESSAGE', `action « ${action} » : AJOUT ou SUPPRESSION`)
  if (role !== null && role !== 'MEDECIN_TRAITANT')
    return repondre('MOCK_MESSAGE', `role « ${role} » : MEDECIN_TRAITANT ou rien`)
  const { patient } = appelant
  const dossier = patient ? depot.dossiers.trouver(patient.valeur) : null
  if (!dossier || dossier.oid !== patient?.autorite)
    return repondre('MOCK_PATIENT', 'Aucun dossier pour ce patient')
  if (dossier.statut === 'ferme') return repondre('DMPClosed', 'Le dossier est fermé')
  if (dossier.bloques.includes(appelant.ps ?? ''))
    return repondre('DMPAccessDeniedByRightsService', 'Le patient a bloqué ce professionnel')
  if (caseDe(droitDemande(action, role), appelant, dossier, reglages) === 'non')
    return repondre('DMPAccessDeniedByRightsService', 'Cette action n’est pas permise')
  const porteur = titulaire(appelant)
  if (action === 'SUPPRESSION') {
    if (role === 'MEDECIN_TRAITANT') depot.dossiers.changer(dossier.ins, { medecinTraitant: null })
    else depot.autorisations.retirer(dossier.ins, porteur)
    return repondre('DMPOk')
  }
  const valait = depot.autorisations.poser(dossier.ins, porteur, maintenant)
  if (role === 'MEDECIN_TRAITANT')
    depot.dossiers.changer(dossier.ins, { medecinTraitant: appelant.ps })
  return valait && role === null
    ? repondre('DMPOk', 'L’autorisation existait déjà : rien n’a changé')
    : repondre('DMPOk')
}
