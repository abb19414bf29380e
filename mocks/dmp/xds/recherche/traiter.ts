import { STATUTS_REPONSE } from '../../../../schemas/xds/erreurs.ts'
import { ESPACES_XDS } from '../../../../schemas/xds/espaces.ts'
import { type Fragment, xml } from '../../../xml/gabarit.ts'
import { type Cx, lireCx } from '../../cx.ts'
import type { Contexte, Issue } from '../../issue.ts'
import {
  ecrireAssociation,
  ecrireListe,
  ecrireObjet,
  ecrireReference,
} from '../../rim/ecrire-objet.ts'
import { type ErreurXds, ecrireErreurs, enEcarts } from '../erreur.ts'
import { jugerAcces } from '../juger-acces.ts'
import { seule } from './filtrer.ts'
import { garderVisible } from './garder-visible.ts'
import { lireRequete, type Requete } from './lire-requete.ts'
import { CHERCHER } from './requetes/index.ts'
import { RIEN, type Trouvaille } from './types.ts'

const REGLE = { regle: 'dmp.recherche', source: 'dmp.md §9', marque: 'V' } as const

type Reponse =
  | { trouvaille: Trouvaille; retour: Requete['retour']; ins: string | null }
  | { erreurs: readonly ErreurXds[]; ins: string | null }

/** Le patient du premier document ou lot au bout d'une association trouvée. */
function insDesLiens({ associations }: Trouvaille, { documents }: Contexte['depot']) {
  const bouts = associations.flatMap(({ source, cible }) => [source, cible])
  for (const uuid of bouts) {
    const connu = documents.fiches({ entryUuid: uuid })[0] ?? documents.lots('uuid', uuid)[0]
    if (connu) return connu.ins
  }
  return undefined
}

/** Le patient que la requête nomme, ou celui de ce qu'elle trouve, ou celui du VIHF. */
function patientDe({ parametres }: Requete, trouvaille: Trouvaille, contexte: Contexte): Cx | null {
  const nomme =
    seule(parametres, '$XDSDocumentEntryPatientId') ??
    seule(parametres, '$XDSSubmissionSetPatientId')
  if (nomme !== undefined) return lireCx(nomme)
  const { depot, appelant } = contexte
  const ins =
    trouvaille.documents[0]?.ins ?? trouvaille.lots[0]?.ins ?? insDesLiens(trouvaille, depot)
  const dossier = ins === undefined ? null : depot.dossiers.trouver(ins)
  return dossier ? { valeur: dossier.ins, autorite: dossier.oid } : appelant.patient
}

/** Hors consultation, TD3.1b seulement : l'identifiant technique d'un document par son uniqueId. */
function reserveeALaConsultation({ nom, parametres }: Requete, { appelant }: Contexte): boolean {
  if (appelant.mode !== 'INDIRECTE' && !appelant.employe) return false
  return nom !== 'GetDocuments' || !parametres.has('$XDSDocumentEntryUniqueId')
}

function repondre(contexte: Contexte): Reponse {
  const refuser = (code: ErreurXds['code'], texte: string, ins: string | null = null): Reponse => ({
    erreurs: [{ ...REGLE, code, contexte: texte }],
    ins,
  })
  const [anomalie] = contexte.anomalies
  if (anomalie) return refuser('XDSRegistryError', anomalie.message)
  const lue = lireRequete(contexte.corps)
  if ('erreur' in lue) return { erreurs: [lue.erreur], ins: null }
  const { requete } = lue
  const trouvee = CHERCHER[requete.nom](requete, contexte.depot)
  const patient = patientDe(requete, trouvee, contexte)
  const ins = patient?.valeur ?? null
  if (reserveeALaConsultation(requete, contexte))
    return refuser('DMPAccessDeniedByRightsService', `${requete.nom} : consultation refusée`, ins)
  // Une désignation qui ne trouve rien n'est pas une erreur (dmp.md §9 [V]).
  if (patient === null && !requete.nom.startsWith('Find'))
    return { trouvaille: RIEN, retour: requete.retour, ins }
  const metadonnees = requete.retour === 'LeafClass'
  const acces = jugerAcces(contexte, {
    patient,
    droit: metadonnees ? 'TD3.1 métadonnées' : 'TD3.1 références',
    autorisationRequise: metadonnees || requete.nom !== 'GetDocuments',
  })
  if ('erreur' in acces) return { erreurs: [acces.erreur], ins }
  const trouvaille = garderVisible(trouvee, requete, contexte, acces.dossier)
  const nombre =
    trouvaille.documents.length + trouvaille.lots.length + trouvaille.associations.length
  if (metadonnees && nombre > contexte.reglages.maxResultats)
    return refuser('XDSTooManyResults', `${nombre} résultats`, ins)
  return { trouvaille, retour: requete.retour, ins }
}

function ecrireObjets(reponse: Reponse): readonly Fragment[] {
  const { documents, lots, associations } = 'trouvaille' in reponse ? reponse.trouvaille : RIEN
  if ('retour' in reponse && reponse.retour === 'ObjectRef') {
    return [
      ...lots.map(({ uuid }) => uuid),
      ...documents.map(({ entryUuid }) => entryUuid),
      ...associations.map(({ id }) => id),
    ].map(ecrireReference)
  }
  return [
    ...lots.map(({ objet }) => ecrireObjet(objet)),
    ...documents.map(({ objet }) => ecrireObjet(objet)),
    ...associations.map(ecrireAssociation),
  ]
}

/** TD3.1, ITI-18 : requêtes enregistrées, droits, visibilité, réponse complète ou par références. */
export function traiterRecherche(contexte: Contexte): Issue {
  const reponse = repondre(contexte)
  const erreurs = 'erreurs' in reponse ? reponse.erreurs : []
  const objets = ecrireObjets(reponse)
  const corps =
    erreurs.length > 0
      ? xml`<query:AdhocQueryResponse xmlns:query="${ESPACES_XDS.query}" status="${STATUTS_REPONSE.echec}">${ecrireErreurs(erreurs)}${ecrireListe([])}</query:AdhocQueryResponse>`
      : xml`<query:AdhocQueryResponse xmlns:query="${ESPACES_XDS.query}" status="${STATUTS_REPONSE.succes}" startIndex="0" totalResultCount="${objets.length}">${ecrireListe(objets)}</query:AdhocQueryResponse>`
  const { documents } = 'trouvaille' in reponse ? reponse.trouvaille : RIEN
  return {
    corps,
    code: erreurs[0]?.code ?? 'Success',
    refusee: erreurs.length > 0,
    transaction: 'retour' in reponse && reponse.retour === 'ObjectRef' ? 'TD3.1b' : 'TD3.1a',
    ins: reponse.ins,
    documents: documents.map(({ uniqueId }) => uniqueId),
    pieces: [],
    ecarts: enEcarts(erreurs),
  }
}
