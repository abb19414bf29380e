import { randomBytes } from 'node:crypto'
import type { Anomalie } from '../../schemas/anomalie.ts'
import { anomalieHl7 } from '../../schemas/hl7/anomalie-hl7.ts'
import { decoderHl7 } from '../../schemas/hl7/decoder.ts'
import { jugerAcquittement } from '../../schemas/hl7/juger-acquittement.ts'
import { lireMessageHl7 } from '../../schemas/hl7/lire-message.ts'
import { segmentDe, valeurDe } from '../../schemas/hl7/parcourir.ts'
import type { Horloge } from '../contrat.ts'
import type { Journal } from '../journal.ts'
import { auteurDe, consigner, operationDe } from './consigner.ts'
import type { DemandeEnvoi } from './ecriture/demande.ts'
import { ecrireMessage } from './ecriture/ecrire-message.ts'
import { type EmetteurFlux, SYSTEME_RACCORDE } from './emetteurs.ts'
import { jugerRecu } from './juger-recu.ts'
import { envoyerMllp, type ReponseMllp } from './mllp/client.ts'
import { encadrer } from './mllp/decoupeur.ts'
import { identifiantDe } from './recevoir.ts'

/** Ce que l'API de contrôle rend d'un envoi. */
export interface BilanEnvoi {
  identifiant: string
  /** MSA-1 et la raison donnée, ou `null` sans acquittement. */
  acquittement: { code: string; texte: string } | null
  /** Pourquoi il n'y a pas d'acquittement. */
  incident: string | null
}

export interface OptionsTransmission {
  horloge: Horloge
  journal: Journal
  delaiMs: number
}

const SANS_REPONSE = {
  regle: 'hl7.acquittement',
  source: 'HL7 v2.5, chapitre 2',
  marque: 'V',
} as const

/** L'acquittement lu et jugé ; un logiciel qui ne répond pas est un écart de sa part. */
function lireAcquittement(reponse: ReponseMllp, identifiant: string) {
  if ('incident' in reponse) {
    const ecarts = [anomalieHl7(SANS_REPONSE, `Message sans acquittement. ${reponse.incident}`)]
    return { texte: '', acquittement: null, incident: reponse.incident, ecarts }
  }
  const decode = decoderHl7(reponse.octets)
  const lu = 'anomalie' in decode ? decode : lireMessageHl7(decode.texte)
  const texte = 'texte' in decode ? decode.texte : reponse.octets.toString('latin1')
  if ('anomalie' in lu)
    return { texte, acquittement: null, incident: lu.anomalie.message, ecarts: [lu.anomalie] }
  const msa = segmentDe(lu.message, 'MSA')
  const err = segmentDe(lu.message, 'ERR')
  const acquittement = { code: valeurDe(msa, 1), texte: valeurDe(err, 8) || valeurDe(msa, 3) }
  return { texte, acquittement, incident: null, ecarts: jugerAcquittement(lu.message, identifiant) }
}

/** Les écarts de ce que nous envoyons sont une faute du banc, sauf quand ils sont voulus. */
const enFautesDuBanc = (ecarts: readonly Anomalie[]): readonly Anomalie[] =>
  ecarts.map((ecart) => ({ ...ecart, regle: `banc.${ecart.regle}` }))

/** Écrit, envoie et consigne les messages que les partenaires adressent au logiciel. */
export function creerTransmission({ horloge, journal, delaiMs }: OptionsTransmission) {
  // Neuf à chaque démarrage : un logiciel prend pour un renvoi un identifiant qu'il a déjà reçu (MSH-10).
  const envois = randomBytes(5).toString('hex')
  let numero = 0

  function composer(demande: DemandeEnvoi, emetteur: EmetteurFlux): Buffer {
    if ('brut' in demande) return Buffer.from(demande.brut, demande.encodage)
    numero += 1
    const { identifiant = `${envois}-${numero}` } = demande
    const maintenant = horloge.maintenant()
    return Buffer.from(ecrireMessage(demande, { emetteur, identifiant, maintenant }), 'utf8')
  }

  return async (
    demande: DemandeEnvoi,
    {
      emetteur = SYSTEME_RACCORDE,
      hote,
      port,
    }: { emetteur?: EmetteurFlux; hote?: string | undefined; port: number },
  ): Promise<BilanEnvoi> => {
    const octets = composer(demande, emetteur)
    const juge = jugerRecu({ genre: 'message', octets })
    const identifiant = identifiantDe(juge)
    const trame = 'brut' in demande && !demande.trame ? octets : encadrer(octets)
    const reponse = await envoyerMllp({ hote, port, octets: trame, delaiMs })
    const lue = lireAcquittement(reponse, identifiant)
    const voulus = 'brut' in demande || demande.aDessein
    const code = lue.acquittement?.code ?? null
    consigner(journal, {
      sens: 'emis',
      appelant: auteurDe(juge.message) ?? emetteur.nom,
      operation: operationDe(juge.message),
      texte: juge.texte,
      reponse: lue.texte,
      resultat: code === 'AA' ? 'ok' : code === null ? 'faute' : 'refus',
      code,
      // À un message volontairement faux, un logiciel peut ne rien répondre sans être en tort.
      ecarts: voulus ? [] : [...enFautesDuBanc(juge.ecarts), ...lue.ecarts],
    })
    return { identifiant, acquittement: lue.acquittement, incident: lue.incident }
  }
}
