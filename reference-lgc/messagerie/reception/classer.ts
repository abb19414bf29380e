import type { FetchMessageObject } from 'imapflow'
import { type Base, lireUn } from '../../base/base.ts'
import { porteurDuMatricule } from '../../patients/depot.ts'
import { estAdressePatient, matriculeDeLAdresse } from '../composition/adresse-patient.ts'
import { surUneLigne } from '../composition/objet.ts'
import type { Provenance } from '../courriels/courriel.ts'
import type { NouveauRecu } from '../courriels/ecrire.ts'
import { adresseSeule, identifiants, lireEntetes } from './entetes-lus.ts'
import { PIECES_MAX, piecesDeStructure } from './pieces.ts'

const LONGUEUR_MAX = 500

/** Un message de l'opérateur devient une ligne de la boîte ; rien d'illisible n'arrête la relève. */
export function classer(
  base: Base,
  boiteId: number,
  message: FetchMessageObject,
  maintenant: Date,
): NouveauRecu {
  const entetes = lireEntetes(message.headers)
  const enveloppe = message.envelope ?? {}
  const de = enveloppe.from?.[0] ?? {}
  const deAdresse = (de.address ?? '').toLowerCase()
  const identifiant =
    identifiants(entetes.get('message-id'))[0] ?? `<sans-identifiant-${boiteId}-${message.uid}>`
  const citees = identifiants(entetes.get('references'))
  const enReponseA = identifiants(entetes.get('in-reply-to'))[0] ?? null
  const references = citees.length > 0 ? citees.slice(-50) : enReponseA ? [enReponseA] : []
  const connu = filConnu(base, boiteId, [...(enReponseA ? [enReponseA] : []), ...references])
  const pieces = piecesDeStructure(message.bodyStructure)
  return {
    boiteId,
    identifiant,
    fil: connu?.fil ?? references[0] ?? identifiant,
    enReponseA,
    references,
    sujet: surUneLigne(enveloppe.subject ?? '').slice(0, LONGUEUR_MAX),
    texte: '',
    deNom: surUneLigne(de.name ?? '').slice(0, LONGUEUR_MAX),
    deAdresse,
    retour: (enveloppe.replyTo?.[0]?.address ?? deAdresse).toLowerCase(),
    provenance: provenanceDe(deAdresse, entetes.get('content-type') ?? ''),
    patientId: patientDe(base, deAdresse) ?? connu?.patientId ?? null,
    le: instant(message.internalDate ?? enveloppe.date, maintenant),
    taille: message.size ?? 0,
    pieces: pieces.slice(0, PIECES_MAX),
    nombreDocuments: pieces.filter(({ archive }) => archive).length,
    uid: message.uid,
    lu: message.flags?.has('\\Seen') ?? false,
    accuseDemande: adresseSeule(entetes.get('disposition-notification-to')),
    defaut:
      pieces.length > PIECES_MAX
        ? `${pieces.length} pièces jointes : seules les ${PIECES_MAX} premières sont montrées.`
        : null,
  }
}

function provenanceDe(adresse: string, typeContenu: string): Provenance {
  if (/multipart\/report/i.test(typeContenu)) return 'accuse'
  return estAdressePatient(adresse) ? 'patient' : 'professionnel'
}

function patientDe(base: Base, adresse: string): number | null {
  const matricule = matriculeDeLAdresse(adresse)
  return matricule === null ? null : porteurDuMatricule(base, matricule)
}

/** La conversation, dans cette boîte, de l'un des messages cités. */
function filConnu(base: Base, boiteId: number, cites: readonly string[]) {
  for (const identifiant of cites) {
    const ligne = lireUn<{ fil: string; patientId: number | null }>(
      base,
      'SELECT fil, patient_id AS patientId FROM courriel WHERE identifiant = ? AND boite_id = ?',
      [identifiant, boiteId],
    )
    if (ligne) return ligne
  }
  return null
}

/** Une date illisible ou à venir ne doit pas cacher le message : l'instant de la relève la remplace. */
function instant(date: Date | string | undefined, maintenant: Date): string {
  const lue = date === undefined ? Number.NaN : new Date(date).getTime()
  return new Date(Number.isNaN(lue) ? maintenant : lue).toISOString()
}
