import { randomUUID } from 'node:crypto'
import type { EnvMss } from '../env.ts'
import { lireStructure } from '../mime/structure.ts'
import { composerRapport } from './composer-rapport.ts'
import type { MotifEchec } from './motif-echec.ts'
import type { DestinataireEnveloppe, Enveloppe } from './types.ts'

export interface CompteRendu {
  enveloppe: Enveloppe
  octets: Buffer
  destinataire: DestinataireEnveloppe
  /** `null` : remis. */
  motif: MotifEchec | null
  /** Objet propre à Mon espace santé. */
  objetEchec: string
}

const OBJET_SUCCES = 'Accusé de remise'

function blocDestinataire({ destinataire, motif }: CompteRendu) {
  return [
    ...(destinataire.orcpt === null ? [] : [['Original-Recipient', destinataire.orcpt] as const]),
    ['Final-Recipient', `rfc822; ${destinataire.adresse}`] as const,
    ['Action', motif ? 'failed' : 'delivered'] as const,
    ['Status', motif?.statut ?? '2.0.0'] as const,
    ...(motif ? [['Diagnostic-Code', `smtp; 550 ${motif.statut}`] as const] : []),
  ]
}

/** Un rapport de remise ou d'échec (RFC 3464), adressé à l'expéditeur de l'enveloppe (mssante.md §6). */
export function composerRapportRemise(env: EnvMss, compte: CompteRendu): Promise<Buffer> {
  const { enveloppe, octets, destinataire, motif } = compte
  const { corps } = lireStructure(octets)
  const entier = motif !== null && enveloppe.ret === 'FULL'
  const texte = motif
    ? `Votre message n’a pas été remis à ${destinataire.adresse}.\r\nRaison : ${motif.raison}.\r\n`
    : `Votre message a été remis à ${destinataire.adresse}.\r\n`
  return composerRapport({
    genre: 'delivery-status',
    de: `MAILER-DAEMON@${env.nom}`,
    a: enveloppe.expediteur,
    objet: motif ? compte.objetEchec : OBJET_SUCCES,
    entetes: { 'Auto-Submitted': 'auto-replied' },
    texte,
    blocs: [
      [
        ['Reporting-MTA', `dns; ${env.nom}`],
        ...(enveloppe.envid === null ? [] : [['Original-Envelope-Id', enveloppe.envid] as const]),
        ['Arrival-Date', new Date(enveloppe.date).toUTCString().replace('GMT', '+0000')],
      ],
      blocDestinataire(compte),
    ],
    origine: {
      genre: entier ? 'message/rfc822' : 'text/rfc822-headers',
      octets: entier ? octets : octets.subarray(0, corps),
    },
    date: env.horloge.maintenant(),
    identifiant: `<${randomUUID()}@${env.nom}>`,
  })
}
