import type { ImapFlow } from 'imapflow'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import { type BancMss, CONFRERE, JETON_MEDECIN, MEDECIN, ouvrirBancMss } from '../essai/banc.ts'
import { ouvrirImap } from '../essai/clients.ts'
import { ouvrirPriseTls, type Prise, xoauth2 } from '../essai/prise.ts'

let banc: BancMss
let client: ImapFlow
beforeAll(async () => {
  banc = await ouvrirBancMss()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(async () => {
  await banc.commander('reset', {})
  const texte = (subject: string, autre = {}) =>
    banc.commander('deliver', {
      to: MEDECIN,
      from: CONFRERE,
      subject,
      text: `Corps ${subject}`,
      ...autre,
    })
  await texte('Été à l’hôpital', { date: '2026-01-10T10:00:00Z' })
  await texte('Compte rendu', {
    date: '2026-02-10T10:00:00Z',
    flags: ['\\Seen'],
    html: '<p>Corps</p>',
    parts: [{ filename: 'bilan.pdf', contentType: 'application/pdf', base64: 'JVBERi0=' }],
  })
  await texte('Relance', { date: '2026-03-10T10:00:00Z', flags: ['\\Flagged', '$Integre'] })
  client = await ouvrirImap(banc)
  await client.mailboxOpen('INBOX')
  return () => client.close()
})

/** Une session nue, boîte ouverte, dossier choisi : pour lire les réponses telles quelles. */
async function session(): Promise<{ prise: Prise; dire: (commande: string) => Promise<string> }> {
  const prise = await ouvrirPriseTls(banc.ports.imap, { ca: banc.ca })
  await prise.attendre(/^\* OK/)
  prise.ecrire(`a AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
  await prise.attendre(/^a OK/m)
  const dire = async (commande: string) => {
    prise.ecrire(`b ${commande}\r\n`)
    return prise.attendre(/^b (OK|NO|BAD).*\r\n$/m)
  }
  await dire('SELECT INBOX')
  return { prise, dire }
}

describe('chercher', () => {
  it.each<[string, Parameters<ImapFlow['search']>[0], number[]]>([
    ['objet accentué, sans casse', { subject: 'ÉTÉ' }, [1]],
    ['texte du corps', { body: 'corps relance' }, [3]],
    ['expéditeur', { from: 'hakim' }, [1, 2, 3]],
    ['non lus', { seen: false }, [1, 3]],
    ['mot-clé', { keyword: '$Integre' }, [3]],
    ['depuis un jour', { since: new Date('2026-02-10') }, [2, 3]],
    ['avant un jour', { before: new Date('2026-02-10') }, [1]],
    ['le jour d’envoi', { sentOn: new Date('2026-02-10') }, [2]],
    ['l’un ou l’autre', { or: [{ subject: 'relance' }, { subject: 'rendu' }] }, [2, 3]],
    ['ni l’un', { not: { flagged: true } }, [1, 2]],
    ['plus lourds', { larger: 900 }, [2]],
    ['un en-tête', { header: { 'Message-ID': true } }, [1, 2, 3]],
    ['un ensemble', { seq: '2:*', uid: '1:2' }, [2]],
  ])('%s', async (_, critere, attendu) => {
    expect(await client.search(critere)).toEqual(attendu)
  })

  it('un jeu de caractères inconnu est refusé par son nom', async () => {
    const { prise, dire } = await session()
    expect(await dire('SEARCH CHARSET MARTIEN ALL')).toContain('b NO [BADCHARSET (UTF-8)]')
    prise.couper()
  })
})

describe('lire', () => {
  it('chaque partie s’adresse, et se relit comme mailparser la lit', async () => {
    const lu = await client.fetchOne('2', {
      source: true,
      bodyStructure: true,
      headers: true,
      bodyParts: ['1.1', '1.2', '2', '2.mime', 'text'],
    })
    if (!lu) throw new Error('rien lu')
    const source = lu.source ?? Buffer.alloc(0)
    const parse = await simpleParser(source)
    expect(lu.bodyStructure?.childNodes?.[1]).toMatchObject({
      type: 'application/pdf',
      disposition: 'attachment',
      dispositionParameters: { filename: 'bilan.pdf' },
    })
    const partie = (cle: string) => lu.bodyParts?.get(cle)?.toString() ?? ''
    expect(partie('1.1').trim()).toBe(parse.text?.trim())
    expect(Buffer.from(partie('2'), 'base64')).toEqual(parse.attachments[0]?.content)
    expect(partie('2.mime')).toContain('Content-Type: application/pdf')
    expect(`${lu.headers?.toString()}${partie('text')}`).toBe(source.toString())
  })

  it('les morceaux d’une source se recollent, PEEK ne marque rien', async () => {
    const { prise, dire } = await session()
    const morceau = async (debut: number) => {
      const reponse = await dire(`UID FETCH 1 (BODY.PEEK[]<${debut}.100>)`)
      const [, , texte = ''] = /\{(\d+)\}\r\n([\s\S]*?)\)\r\nb OK/.exec(reponse) ?? []
      return texte
    }
    let tout = ''
    for (let suite = await morceau(0); suite !== ''; suite = await morceau(tout.length))
      tout += suite
    const lu = await client.fetchOne('1', { source: true, flags: true })
    prise.couper()
    expect(tout).toBe(lu ? lu.source?.toString('latin1') : '')
    expect(lu ? lu.flags?.has('\\Seen') : null).toBe(false)
  })

  it('BODY[] marque lu, EXAMINE jamais', async () => {
    const { prise, dire } = await session()
    await dire('EXAMINE INBOX')
    expect(await dire('FETCH 1 (BODY[TEXT])')).not.toContain('\\Seen')
    await dire('SELECT INBOX')
    expect(await dire('FETCH 1 (BODY[TEXT])')).toContain('\\Seen')
    prise.couper()
  })

  it('les champs choisis et leur contraire', async () => {
    const { prise, dire } = await session()
    const choisis = await dire('FETCH 3 (BODY.PEEK[HEADER.FIELDS (Subject From)])')
    expect(choisis).toContain('BODY[HEADER.FIELDS (SUBJECT FROM)] {')
    expect(choisis).toMatch(/Subject: Relance/)
    expect(choisis).not.toContain('Message-ID')
    const autres = await dire('FETCH 3 (BODY.PEEK[HEADER.FIELDS.NOT (Subject)])')
    expect(autres).not.toContain('Subject: Relance')
    prise.couper()
  })
})

describe('changer', () => {
  it('deux sessions voient les gestes l’une de l’autre', async () => {
    const { prise, dire } = await session()
    const efface = new Promise((resoudre) => client.once('expunge', resoudre))
    const veille = client.idle()
    await dire('UID STORE 1 +FLAGS.SILENT (\\Deleted)')
    expect(await dire('UID EXPUNGE 1:2')).toContain('* 1 EXPUNGE')
    expect(await efface).toMatchObject({ seq: 1 })
    await client.noop()
    await veille
    prise.couper()
  })

  it('un retrait fait ailleurs ne se dit pas pendant SEARCH, mais au geste suivant', async () => {
    const { prise, dire } = await session()
    await client.messageDelete('1')
    expect(await dire('SEARCH ALL')).toBe('* SEARCH 1 2 3\r\nb OK fait\r\n')
    expect(await dire('NOOP')).toContain('* 1 EXPUNGE')
    prise.couper()
  })

  it('copie, déplacement et dépôt rendent les identifiants', async () => {
    expect(await client.messageCopy('1:2', 'Trash')).toMatchObject({
      uidMap: new Map([
        [1, 1],
        [2, 2],
      ]),
    })
    expect(await client.messageMove('3', 'Archives')).toBe(false)
    await client.mailboxCreate('Archivés/2026')
    expect(await client.messageMove('3', 'Archivés/2026')).toMatchObject({
      uidMap: new Map([[3, 1]]),
    })
    const depose = await client.append(
      'Sent',
      'Subject: x\r\n\r\ny',
      ['\\Seen'],
      new Date('2026-03-06'),
    )
    expect(depose).toMatchObject({ uid: 1, destination: 'Sent' })
    expect((await client.list()).map(({ path }) => path)).toContain('Archivés/2026')
    await client.mailboxRename('Archivés/2026', 'Archivés/2027')
    expect(await client.status('Archivés/2027', { messages: true })).toMatchObject({ messages: 1 })
    await client.mailboxDelete('Archivés/2027')
  })

  it('une boîte pleine refuse le dépôt, et dit son quota', async () => {
    await banc.commander('boites', { adresse: MEDECIN, quota: 4_096 })
    const { prise, dire } = await session()
    prise.ecrire(`c APPEND INBOX {5000+}\r\n${'x'.repeat(5_000)}\r\n`)
    expect(await prise.attendre(/^c /m)).toContain('c NO [OVERQUOTA]')
    expect(await dire('GETQUOTAROOT INBOX')).toMatch(/\* QUOTA "" \(STORAGE \d+ 4\)/)
    prise.couper()
  })

  it('vingt sessions à la fois sur une boîte apprennent le même message', async () => {
    const sessions = await Promise.all(Array.from({ length: 20 }, session))
    await banc.commander('deliver', { to: MEDECIN, subject: 'pour tous' })
    const vus = await Promise.all(sessions.map(({ dire }) => dire('NOOP')))
    expect(vus.every((vu) => vu.includes('* 4 EXISTS'))).toBe(true)
    for (const { prise } of sessions) prise.couper()
  })
})
