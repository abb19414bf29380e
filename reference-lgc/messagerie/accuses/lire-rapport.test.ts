import { describe, expect, test } from 'vitest'
import { lireRapport } from './lire-rapport.ts'

const piece = (type: string, ...lignes: string[]) => ({
  ...{ nom: '', type },
  contenu: Buffer.from(lignes.join('\r\n')),
})
const SANS_REPLI = { enReponseA: null, references: [] }

describe('un rapport', () => {
  test('de remise dit ce qu’il en est de chaque destinataire', () => {
    const rapport = lireRapport(
      [
        piece(
          'message/delivery-status',
          'Reporting-MTA: dns; op.test',
          'Original-Envelope-Id: un@x.mssante.fr',
          '',
          'Final-Recipient: rfc822; A@x.mssante.fr',
          'Action: delivered',
          'Status: 2.0.0',
          '',
          'Final-Recipient: rfc822; b@x.mssante.fr',
          'Action: failed',
          'Status: 5.1.1',
        ),
      ],
      SANS_REPLI,
    )
    expect(rapport).toEqual({
      identifiant: '<un@x.mssante.fr>',
      constats: [
        { adresse: 'a@x.mssante.fr', issue: 'remis', detail: '2.0.0' },
        { adresse: 'b@x.mssante.fr', issue: 'non-remis', detail: '5.1.1' },
      ],
    })
  })

  test('de lecture cite le message lu', () => {
    const rapport = lireRapport(
      [
        piece(
          'message/disposition-notification',
          'Final-Recipient: rfc822; a@x.mssante.fr',
          'Original-Message-ID: <un@x>',
          'Disposition: manual-action/MDN-sent-manually; displayed',
        ),
      ],
      SANS_REPLI,
    )
    expect([rapport?.identifiant, rapport?.constats[0]?.issue]).toEqual(['<un@x>', 'lu'])
  })

  test('d’intégration en erreur ne vaut pas lecture', () => {
    const rapport = lireRapport(
      [
        piece(
          'message/disposition-notification',
          'Final-Recipient: rfc822; a@x.mssante.fr',
          'Disposition: automatic-action/MDN-sent-automatically; processed/Error: 902^Patient inconnu',
        ),
      ],
      { enReponseA: '<deux@x>', references: [] },
    )
    expect([rapport?.identifiant, rapport?.constats[0]?.issue]).toEqual(['<deux@x>', 'autre'])
  })

  test('sans partie lisible n’en est pas un', () => {
    expect(lireRapport([piece('text/plain', 'Bonjour')], SANS_REPLI)).toBeNull()
  })
})
