import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ADRUN, creer, lignes, type Navigateur, remettreANeuf } from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import { acquitter, ouvrirPartenaire, ouvrirRaccorde, ouvrirSession } from './echanges.essai.ts'

type Partenaire = Awaited<ReturnType<typeof ouvrirPartenaire>>
let partenaire: Partenaire
let lgc: Lgc & { portFlux: number }
let n: Navigateur
beforeEach(async () => {
  partenaire = await ouvrirPartenaire()
  lgc = await ouvrirRaccorde(partenaire.port)
  n = await ouvrirSession(lgc)
})
afterEach(async () => {
  lgc.fermer()
  await partenaire.fermer()
})

const champ = (message: string | undefined, segment: string, rang: number) =>
  message
    ?.split('\r')
    .find((s) => s.startsWith(`${segment}|`))
    ?.split('|')[rang]
const recus = (nombre: number) =>
  expect.poll(() => partenaire.recus.length, { timeout: 10_000 }).toBe(nombre)
/** La page telle qu'elle se lit : ses espaces insécables sont des espaces. */
const journal = async () =>
  (await n.aller('/reglages/journal-echanges')).html.replaceAll('\u00a0', ' ')
/** Les lignes du journal lui-même, sans celles des messages qui attendent. */
const lignesJournal = (html: string) => {
  const debut = html.indexOf('aria-label="Journal"')
  const suite = html.slice(debut)
  return suite.includes('<tbody>') ? lignes(suite) : []
}
const modifier = (traits: Record<string, string>) =>
  n.envoyer('/patients/1/modifier', { ...ADRUN, version: '1', ...traits })

describe('la diffusion', () => {
  test('annonce une création puis une modification, dans l’ordre', async () => {
    await creer(n)
    await modifier({ nomUtilise: 'DUPONT' })
    await recus(2)
    const [a28, a31] = partenaire.recus
    expect(champ(a28, 'MSH', 8)).toBe('ADT^A28^ADT_A05')
    expect(champ(a28, 'MSH', 11)).toBe('2.5^FRA^2.11')
    expect(champ(a28, 'MSH', 17)).toBe('UNICODE UTF-8')
    expect(champ(a28, 'EVN', 2)).toMatch(/^\d{14}$/)
    expect(champ(a28, 'PID', 3)).toBe('1^^^CABINET-TILLEULS&1.3.6.1.4.1.32473.10.1&ISO^PI')
    expect(champ(a28, 'PID', 5)).toBe('ADRUN^ZOE^^^^^L')
    expect(champ(a28, 'PID', 7)).toBe('19751231')
    expect(champ(a28, 'PID', 11)).toBe('^^^^^^BDL^^63220')
    expect(champ(a28, 'PID', 32)).toBe('PROV')
    expect(champ(a31, 'MSH', 8)).toBe('ADT^A31^ADT_A05')
    expect(champ(a31, 'PID', 5)).toBe('ADRUN^ZOE^^^^^L~DUPONT^^^^^^D')
  })

  test('ne dit rien d’un changement que le message ne montrerait pas', async () => {
    await creer(n)
    await modifier({ telephone: '0465710000' })
    await modifier({ version: '2', nomUtilise: 'DUPONT' })
    await recus(2)
    expect(partenaire.recus.map((m) => champ(m, 'PID', 5))).toEqual([
      'ADRUN^ZOE^^^^^L',
      'ADRUN^ZOE^^^^^L~DUPONT^^^^^^D',
    ])
  })

  test('dit validée une identité contrôlée sur un titre', async () => {
    await creer(n)
    await n.envoyer('/patients/1/valider', { justificatif: 'CN', version: '1' })
    await recus(2)
    expect(champ(partenaire.recus[1], 'PID', 32)).toBe('VALI')
  })

  test('laisse au journal la date, l’émetteur, le destinataire et l’issue', async () => {
    await creer(n)
    await recus(1)
    await expect.poll(async () => lignesJournal(await journal()).length).toBe(1)
    const [ligne] = lignesJournal(await journal())
    expect(ligne?.slice(2)).toEqual([
      'Cabinet des Tilleuls',
      'CH-FICTIF (GAP)',
      'ADRUN ZOE (n° 1)',
      "Création d'identité (A28)",
      'non',
      'acquitté',
    ])
  })

  test('se filtre par dossier, par partenaire, par INS', async () => {
    await creer(n)
    await expect.poll(async () => lignesJournal(await journal()).length).toBe(1)
    for (const [filtre, vu] of [
      ['patient=1', 1],
      ['patient=2', 0],
      ['partenaire=ch-fictif', 1],
      ['partenaire=labo', 0],
      ['ins=1', 0],
    ] as const) {
      const { html } = await n.aller(`/reglages/journal-echanges?${filtre}`)
      expect([filtre, lignesJournal(html).length]).toEqual([filtre, vu])
    }
  })
})

describe('un partenaire qui fait défaut', () => {
  test('absent, garde ses messages, visibles, et les reçoit tous à son retour', async () => {
    const { port } = partenaire
    await partenaire.fermer()
    await creer(n)
    await modifier({ nomUtilise: 'DUPONT' })
    await expect.poll(journal).toContain('est injoignable')
    expect(await journal()).toContain('2 messages attendent')
    partenaire = await ouvrirPartenaire(port)
    await n.envoyer('/reglages/journal-echanges/messages/1')
    await recus(2)
    expect(partenaire.recus.map((m) => champ(m, 'MSH', 8))).toEqual([
      'ADT^A28^ADT_A05',
      'ADT^A31^ADT_A05',
    ])
    await expect.poll(journal).not.toContain('Messages non acquittés')
  })

  test('qui refuse est dit, sans retenir le suivant, et son message se renvoie', async () => {
    partenaire.repondre(acquitter('AE', 'Patient inconnu'))
    await creer(n)
    await expect.poll(journal).toContain('Refusé, 1 essai : AE Patient inconnu')
    partenaire.repondre(acquitter())
    await modifier({ nomUtilise: 'DUPONT' })
    await recus(2)
    await n.envoyer('/reglages/journal-echanges/messages/1')
    await recus(3)
    expect(champ(partenaire.recus[2], 'MSH', 8)).toBe('ADT^A28^ADT_A05')
  })

  test.each([
    ['acquitte un autre message', () => 'MSH|^~\\&|A|B|||2026||ACK|1|P|2.5\rMSA|AA|AUTRE\r'],
    ['répond n’importe quoi', () => 'bonjour'],
  ])('qui %s ne fait pas perdre le message', async (_nom, reponse) => {
    partenaire.repondre(reponse)
    await creer(n)
    await expect.poll(journal).toContain('1 message attend')
    partenaire.repondre(acquitter())
    await expect.poll(journal, { timeout: 20_000 }).not.toContain('Messages non acquittés')
  })

  test('muet est abandonné à temps, puis retrouvé', { timeout: 30_000 }, async () => {
    partenaire.repondre(() => null)
    await creer(n)
    await expect.poll(journal, { timeout: 15_000 }).toContain('n&#39;a pas répondu à temps')
    partenaire.repondre(acquitter())
    await expect.poll(journal, { timeout: 15_000 }).not.toContain('Messages non acquittés')
  })

  test('à la remise à neuf, plus rien ne part', async () => {
    await partenaire.fermer()
    await creer(n)
    await remettreANeuf(lgc)
    n = await ouvrirSession(lgc)
    expect(await journal()).toContain('Aucun échange')
  })
})

test('sans système raccordé, les réceptions ne paraissent pas', async () => {
  const seul = await ouvrirRaccorde(0, { flux: null })
  const page = await (await ouvrirSession(seul)).aller('/patients')
  expect(page.texte).not.toContain('Réceptions')
  seul.fermer()
})
