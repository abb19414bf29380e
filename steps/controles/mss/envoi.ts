import { createHash } from 'node:crypto'
import type { Constat } from '../../../reports/campagne/types.ts'
import type { OuvertureXdm } from '../../../schemas/xdm/archive.ts'
import { verifierArchive } from '../../../schemas/xdm/verifier.ts'
import type { CourrielEnvoye, PieceJointe } from '../../services/courriels-envoyes.ts'
import { controler } from '../controle.ts'

const ARCHIVE = /^IHE_XDM\.ZIP$/i

export const archiveDe = ({ pieces }: CourrielEnvoye): PieceJointe | undefined =>
  pieces.find(({ nom }) => ARCHIVE.test(nom))
export const pdfDe = ({ pieces }: CourrielEnvoye): PieceJointe | undefined =>
  pieces.find(({ type }) => type === 'application/pdf')

/** mssante.md §6 : le document est parti, une seule fois. */
export function envoiUnique(envois: readonly CourrielEnvoye[]): Constat {
  return controler({
    id: 'mss.envoi-unique',
    conforme: envois.length === 1,
    attendu: 'un seul message',
    observe: `${envois.length} message(s)`,
    ou: 'messages soumis à l’opérateur',
    action: 'Soumettre le message une fois, et ne pas le renvoyer sans savoir.',
    source: 'mssante.md §6 [V]',
  })
}

/** ECO.2.1.3 : l'objet annonce une archive, avec le libellé et les traits du patient. */
export function objetConvenu({ objet }: CourrielEnvoye, nomNaissance: string): Constat {
  const convenu = objet.startsWith('XDM/1.0/DDM+') && objet.includes(nomNaissance)
  return controler({
    id: 'mss.objet',
    conforme: convenu,
    attendu: `XDM/1.0/DDM+<libellé> ${nomNaissance} <prénom> <date de naissance>`,
    observe: objet,
    ou: 'objet du message',
    action: 'Composer l’objet selon la convention des messages qui portent des documents.',
    source: 'ECO.2.1.3 ; mssante.md §9 [V]',
  })
}

/** mssante.md §11 : une archive et le PDF/A-1, à côté. */
export function piecesConvenues(courriel: CourrielEnvoye): Constat {
  const manques = [archiveDe(courriel) ? '' : 'IHE_XDM.ZIP', pdfDe(courriel) ? '' : 'PDF'].filter(
    Boolean,
  )
  return controler({
    id: 'mss.pieces',
    conforme: manques.length === 0,
    attendu: 'IHE_XDM.ZIP et le PDF/A-1',
    observe: courriel.pieces.map(({ nom }) => nom).join(', '),
    ou: 'pièces jointes',
    action: 'Joindre l’archive IHE_XDM.ZIP et, à côté, le PDF/A-1 du même document.',
    source: 'mssante.md §11 [V]',
  })
}

/** PROV.FLUXS : l'archive envoyée est sans faute, et du type demandé. */
export function archiveEnvoyee(ouverture: OuvertureXdm, type: string): Constat {
  const fautes = ouverture.ouverte
    ? verifierArchive(ouverture.archive).filter((a) => a.gravite === 'bloquante')
    : [{ ...ouverture.anomalie, remede: 'Joindre une archive IHE_XDM lisible.' }]
  const lus = ouverture.ouverte
    ? ouverture.archive.documents.flatMap(({ cda }) => (cda?.lu ? [cda.enTete.type] : []))
    : []
  return controler({
    id: 'mss.archive',
    conforme: fautes.length === 0 && lus.includes(type),
    attendu: `une archive sans faute, du type ${type}`,
    observe:
      fautes.map((f) => `${f.regle} : ${f.message}`).join(' ') ||
      `type ${lus.join(', ') || 'absent'}`,
    ou: 'IHE_XDM.ZIP du message',
    action: fautes[0]?.remede ?? 'Composer l’archive du document envoyé.',
    source: 'mssante.md §11 ; dmp.md §12 [V]',
  })
}

const empreinte = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex')

/** mssante.md §11 : le PDF joint est celui que le CDA encapsule, octet pour octet. */
export function pdfIdentique(
  encapsule: Uint8Array | null,
  joint: PieceJointe | undefined,
): Constat {
  const memes =
    encapsule !== null && joint !== undefined && empreinte(encapsule) === empreinte(joint.octets)
  return controler({
    id: 'mss.pdf-identique',
    conforme: memes,
    attendu: 'le même PDF dans le CDA et en pièce jointe',
    observe: memes ? 'le même' : 'deux fichiers différents, ou un seul',
    ou: 'pièce jointe et corps du CDA',
    action: 'Tirer la pièce jointe et le corps du CDA du même fichier.',
    source: 'mssante.md §11 [V]',
  })
}

/** MSS.14 : l'adresse de l'usager est son matricule INS, clé comprise. */
export function adresseDuPatient({ a }: CourrielEnvoye, matricule: string): Constat {
  const attendue = `${matricule}@patient.mssante.fr`
  return controler({
    id: 'mss.adresse-patient',
    conforme: matricule !== '' && a.length === 1 && a[0]?.toLowerCase() === attendue,
    attendu: attendue,
    observe: a.join(', '),
    ou: 'enveloppe du message',
    action: 'Construire l’adresse du patient de son matricule INS qualifié, et d’elle seule.',
    source: 'MSS.14 ; mssante.md §2 [V]',
  })
}
