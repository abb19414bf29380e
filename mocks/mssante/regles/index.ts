import type { EcartProtocole } from '../../contrat.ts'
import { DOMAINES, domaineDe } from '../boites/operateurs.ts'
import { decoderMots } from '../mime/decoder.ts'
import { valeursDe } from '../mime/entetes.ts'
import { lireStructure } from '../mime/structure.ts'
import { accuseRendu } from './accuse-rendu.ts'
import { accusesDemandes } from './accuses-demandes.ts'
import { adresseCitoyenne } from './adresse-citoyenne.ts'
import { adresseRetour } from './adresse-retour.ts'
import { lireArchiveJointe, lirePieces } from './archive.ts'
import { corps } from './corps.ts'
import { destinataires } from './destinataires.ts'
import { enteteCodeCda, enteteIns, enteteNil } from './entetes-mss.ts'
import { fil } from './fil.ts'
import { finConversation } from './fin-conversation.ts'
import { formeInternet } from './forme-internet.ts'
import { identifiant } from './identifiant.ts'
import { jeuDeCaracteres } from './jeu-de-caracteres.ts'
import { libelleAuteur } from './libelle-auteur.ts'
import { objet } from './objet.ts'
import { piecesXdm } from './pieces-xdm.ts'
import { remplacement } from './remplacement.ts'
import type { FaitsMessage, RegleMessage } from './types.ts'
import { unSeulPatient } from './un-seul-patient.ts'

/** Les règles d'un message soumis, dans l'ordre de lecture (mssante.md §9 à §13). */
const REGLES: readonly RegleMessage[] = [
  formeInternet,
  identifiant,
  fil,
  libelleAuteur,
  destinataires,
  adresseRetour,
  objet,
  corps,
  jeuDeCaracteres,
  accusesDemandes,
  accuseRendu,
  enteteNil,
  enteteCodeCda,
  enteteIns,
  finConversation,
  piecesXdm,
  unSeulPatient,
  adresseCitoyenne,
  remplacement,
]

export interface JugementMessage {
  ecarts: readonly EcartProtocole[]
  /** Faits qu'une preuve cite. */
  faits: Readonly<Record<string, string>>
}

/** Juge un message soumis : ses écarts, et les faits qu'une preuve cite. Ne le refuse jamais. */
export async function jugerMessage(
  recu: Pick<FaitsMessage, 'octets' | 'enveloppe' | 'boite' | 'vague' | 'dejaSoumis'>,
): Promise<JugementMessage> {
  const structure = lireStructure(recu.octets)
  const pieces = lirePieces(recu.octets, structure)
  const archive = await lireArchiveJointe(pieces)
  const faits: FaitsMessage = {
    ...recu,
    structure,
    pieces,
    archive,
    champ: (nom) => valeursDe(structure.entetes, nom).map(decoderMots),
    accuse: structure.type === 'multipart' && structure.sousType === 'report',
    versPatient: recu.enveloppe.destinataires.some(
      ({ adresse }) => domaineDe(adresse) === DOMAINES.patient,
    ),
  }
  const dire = (nom: string) => faits.champ(nom)[0] ?? ''
  return {
    ecarts: REGLES.flatMap((regle) => regle(faits)),
    faits: {
      messageId: dire('message-id'),
      objet: dire('subject'),
      pieces: String(pieces.length),
      documents: String(archive?.documents.length ?? 0),
    },
  }
}
