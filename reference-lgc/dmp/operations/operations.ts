import type { Noyau } from '../../serveur/dependances.ts'
import { alimenter, type Versement } from '../client/alimenter.ts'
import { type ActionAutorisation, autoriser } from '../client/autoriser.ts'
import { type Criteres, chercherDocuments, relireFiches } from '../client/chercher.ts'
import type { ClientDmp } from '../client/client.ts'
import { type Issue, panne } from '../client/issue.ts'
import { lireDocumentDmp } from '../client/lire-document.ts'
import { changerStatut, changerVisibilite } from '../client/mettre-a-jour.ts'
import { lireNouveautes } from '../client/nouveautes.ts'
import { retrouverInscription } from '../client/retrouver.ts'
import { testerExistence } from '../client/tester-existence.ts'
import { type Transaction, tracer } from '../traces/traces.ts'
import type { FicheDmp, Visibilite } from '../xds/fiche.ts'
import type { LotMiseAJour } from '../xds/lot-mise-a-jour.ts'
import type { StatutFiche } from '../xds/schemas.ts'
import type { Acteur } from './acteur.ts'

type Lot = Omit<LotMiseAJour, 'porteur' | 'patient'>

/** Les échanges avec le DMP, chacun tracé avec son résultat ; personne n'appelle le client autrement. */
export function creerOperations(noyau: Noyau, client: ClientDmp) {
  const { horloge } = noyau
  let generation = 0

  async function trace<T>(
    acteur: Acteur,
    transaction: Transaction,
    appel: Promise<Issue<T>>,
    documents: readonly string[] = [],
  ): Promise<Issue<T>> {
    const nee = generation
    const issue = await appel
    // La base a pu être remise à neuf ou fermée entre-temps : plus rien ne s'y écrit.
    if (nee !== generation) return panne('abandonne', 'L’échange a été abandonné.')
    const { auteur, identite, patientId, motif = null } = acteur
    tracer(noyau, { auteur, identite, patientId, transaction, documents, motif }, issue)
    return issue
  }

  return {
    /** Ce qui est en cours ne rendra ni n'écrira plus rien. */
    abandonner(): void {
      generation += 1
    },

    existence: (a: Acteur) =>
      trace(a, 'TD0.2', testerExistence(client, { ...a, temps: horloge.maintenant() })),

    autoriser: (a: Acteur, action: ActionAutorisation) =>
      trace(a, 'TD0.3', autoriser(client, { ...a, action })),

    chercher: (a: Acteur, criteres: Criteres) =>
      trace(a, 'TD3.1a', chercherDocuments(client, a, criteres)),

    relireFiches: (a: Acteur, uniqueIds: readonly string[]) =>
      trace(a, 'TD3.1a', relireFiches(client, a, uniqueIds)),

    nouveautes: (a: Acteur, depuis: string) =>
      trace(a, 'TD3.1a', lireNouveautes(client, a, depuis)),

    lire: (a: Acteur, fiche: FicheDmp) =>
      trace(a, 'TD3.2', lireDocumentDmp(client, a, fiche), [fiche.titre]),

    retrouver: (a: Acteur, uniqueId: string) =>
      trace(a, 'TD3.1b', retrouverInscription(client, a, uniqueId), [uniqueId]),

    alimenter: (a: Acteur, versement: Versement, titre: string) =>
      trace(a, 'TD2.1', alimenter(client, a, versement), [titre]),

    supprimer: (a: Acteur, s: { lot: Lot; entryUUID: string; de: StatutFiche }, titre: string) =>
      trace(a, 'TD3.3c', changerStatut(client, a, { ...s, vers: 'Deleted' }), [titre]),

    archiver: (
      a: Acteur,
      s: { lot: Lot; entryUUID: string; de: StatutFiche; vers: StatutFiche },
      titre: string,
    ) => trace(a, 'TD3.3d', changerStatut(client, a, s), [titre]),

    changerVisibilite: (
      a: Acteur,
      transaction: 'TD3.3a' | 'TD3.3b',
      s: {
        lot: Lot
        uniqueId: string
        changer: (avant: readonly Visibilite[]) => readonly Visibilite[]
      },
      titre: string,
    ) => trace(a, transaction, changerVisibilite(client, a, s), [titre]),
  }
}
export type Operations = ReturnType<typeof creerOperations>
