import { objetsDe } from '../xds/lire-fiche.ts'
import { type Demandeur, interroger, liste } from './chercher.ts'
import type { ClientDmp } from './client.ts'
import type { Issue } from './issue.ts'

/**
 * TD3.1b : le numéro d'inscription d'un de mes documents, ou `null` s'il n'est pas au DMP (dmp.md §9
 * [V]). Permis au certificat du cabinet : c'est ainsi qu'un envoi dont on ignore l'issue se vérifie.
 */
export async function retrouverInscription(
  client: ClientDmp,
  demandeur: Demandeur,
  uniqueId: string,
): Promise<Issue<string | null>> {
  const reponse = await interroger(client, demandeur, {
    nom: 'GetDocuments',
    parametres: [['XDSDocumentEntryUniqueId', liste([uniqueId])]],
    rendu: 'ObjectRef',
  })
  if ('echec' in reponse) return reponse
  const references = [
    ...objetsDe(reponse.valeur, 'ObjectRef'),
    // Un service qui rend la fiche entière en dit plus, pas autre chose.
    ...objetsDe(reponse.valeur, 'ExtrinsicObject'),
  ]
  return { valeur: references.map((r) => r.getAttribute('id')).find(Boolean) ?? null }
}
