import type { Element } from '@xmldom/xmldom'
import { cxIns } from '../vihf/identite.ts'
import type { FicheDmp } from '../xds/fiche.ts'
import { objetsDe } from '../xds/lire-fiche.ts'
import { ASSOCIATIONS, STATUTS } from '../xds/schemas.ts'
import { type Demandeur, fichesDe, interroger, liste, valeur } from './chercher.ts'
import type { ClientDmp } from './client.ts'
import { type Issue, illisible } from './issue.ts'

/** Qui remplace qui, par numéros d'inscription. */
export interface Remplacement {
  nouvelle: string
  ancienne: string
}

export interface Nouveautes {
  fiches: readonly FicheDmp[]
  remplacements: readonly Remplacement[]
}

/** Documents demandés par requête (dmp.md §16.4). */
const PAR_LOT = 20

/** Les lots reçus depuis cette date, puis leurs documents, par vingt (dmp.md §16.4 [V]). */
export async function lireNouveautes(
  client: ClientDmp,
  demandeur: Demandeur,
  depuis: string,
): Promise<Issue<Nouveautes>> {
  const lots = await interroger(client, demandeur, {
    nom: 'FindSubmissionSets',
    parametres: [
      ['XDSSubmissionSetPatientId', valeur(cxIns(demandeur.patient))],
      ['XDSSubmissionSetStatus', liste([STATUTS.Approved])],
      ['XDSSubmissionSetSubmissionTimeFrom', valeur(depuis)],
    ],
  })
  if ('echec' in lots) return lots
  const idsLots = objetsDe(lots.valeur, 'RegistryPackage').map((o) => o.getAttribute('id') ?? '')
  if (idsLots.length === 0) return { valeur: { fiches: [], remplacements: [] } }
  const liens = await interroger(client, demandeur, {
    nom: 'GetAssociations',
    parametres: [['uuid', liste(idsLots)]],
  })
  if ('echec' in liens) return liens
  const membres = associations(liens.valeur)
    .filter(({ type, source }) => type === ASSOCIATIONS.membre && idsLots.includes(source))
    .map(({ cible }) => cible)
  return lireParLots(client, demandeur, [...new Set(membres)])
}

async function lireParLots(
  client: ClientDmp,
  demandeur: Demandeur,
  ids: readonly string[],
): Promise<Issue<Nouveautes>> {
  const fiches: FicheDmp[] = []
  const remplacements: Remplacement[] = []
  for (let i = 0; i < ids.length; i += PAR_LOT) {
    const reponse = await interroger(client, demandeur, {
      nom: 'GetDocumentsAndAssociations',
      parametres: [['XDSDocumentEntryEntryUUID', liste(ids.slice(i, i + PAR_LOT))]],
    })
    if ('echec' in reponse) return reponse
    fiches.push(...fichesDe(reponse.valeur))
    for (const { type, source, cible } of associations(reponse.valeur))
      if (type === ASSOCIATIONS.remplace) remplacements.push({ nouvelle: source, ancienne: cible })
  }
  const sienne = fiches.every(({ matricule }) => matricule === demandeur.patient.matricule)
  return sienne
    ? { valeur: { fiches, remplacements } }
    : illisible('la liste rendue est celle d’un autre patient')
}

const associations = (reponse: Element) =>
  objetsDe(reponse, 'Association').map((a) => ({
    type: a.getAttribute('associationType') ?? '',
    source: a.getAttribute('sourceObject') ?? '',
    cible: a.getAttribute('targetObject') ?? '',
  }))
