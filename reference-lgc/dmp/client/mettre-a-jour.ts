import { slot } from '../../documents/xdm/ebrim.ts'
import { brut, type Fragment, xml } from '../../insi/soap/gabarit.ts'
import { LCM, RIM, RS } from '../soap/espaces.ts'
import type { Visibilite } from '../xds/fiche.ts'
import { lireEtat } from '../xds/lire-registre.ts'
import { ecrireLot, ID_LOT, type LotMiseAJour } from '../xds/lot-mise-a-jour.ts'
import { reecrireFiche } from '../xds/reecrire-fiche.ts'
import { ASSOCIATIONS, STATUTS, type StatutFiche } from '../xds/schemas.ts'
import { type Demandeur, interroger, liste } from './chercher.ts'
import type { ClientDmp } from './client.ts'
import { type Issue, illisible, refus } from './issue.ts'

type Lot = Omit<LotMiseAJour, 'porteur' | 'patient'>

async function soumettre(
  client: ClientDmp,
  demandeur: Demandeur,
  lot: Lot,
  objets: readonly Fragment[],
): Promise<Issue<null>> {
  const { identite, patient } = demandeur
  const entete = ecrireLot({ ...lot, porteur: identite.porteur, patient })
  const reponse = await client.appeler({
    ...demandeur,
    action: 'miseAJour',
    corps: xml`<lcm:SubmitObjectsRequest xmlns:lcm="${LCM}"><RegistryObjectList xmlns="${RIM}">${entete}${objets}</RegistryObjectList></lcm:SubmitObjectsRequest>`,
  })
  if ('echec' in reponse) return reponse
  const { element } = reponse.valeur
  if (element.localName !== 'RegistryResponse' || element.namespaceURI !== RS)
    return illisible('réponse inattendue')
  const etat = lireEtat(element, { partielAdmis: false })
  return 'echec' in etat ? etat : { valeur: null }
}

/** TD3.3c et d : change l'état d'un document, supprimé ou archivé (dmp.md §11 [V]). */
export const changerStatut = (
  client: ClientDmp,
  demandeur: Demandeur,
  { lot, entryUUID, de, vers }: { lot: Lot; entryUUID: string; de: StatutFiche; vers: StatutFiche },
): Promise<Issue<null>> =>
  soumettre(client, demandeur, lot, [
    xml`<Association id="Lien01" associationType="${ASSOCIATIONS.statut}" sourceObject="${ID_LOT}" targetObject="${entryUUID}">${slot('OriginalStatus', STATUTS[de])}${slot('NewStatus', STATUTS[vers])}</Association>`,
  ])

/**
 * TD3.3a et b : change à qui le document se montre. Toute la fiche se renvoie : elle est relue du DMP
 * juste avant, et seule sa confidentialité change (dmp.md §11 [V]).
 */
export async function changerVisibilite(
  client: ClientDmp,
  demandeur: Demandeur,
  {
    lot,
    uniqueId,
    changer,
  }: {
    lot: Lot
    uniqueId: string
    changer: (avant: readonly Visibilite[]) => readonly Visibilite[]
  },
): Promise<Issue<null>> {
  const lue = await interroger(client, demandeur, {
    nom: 'GetDocuments',
    parametres: [['XDSDocumentEntryUniqueId', liste([uniqueId])]],
  })
  if ('echec' in lue) return lue
  const fiche = reecrireFiche(lue.valeur, { uniqueId, changer })
  if (!fiche)
    return refus('document-introuvable', 'Le DMP ne trouve plus ce document. Relisez la liste.')
  return soumettre(client, demandeur, lot, [
    brut(fiche.xml),
    xml`<Association id="Lien01" associationType="${ASSOCIATIONS.membre}" sourceObject="${ID_LOT}" targetObject="${fiche.id}">${slot('SubmissionSetStatus', 'Original')}${slot('PreviousVersion', fiche.version)}</Association>`,
  ])
}
