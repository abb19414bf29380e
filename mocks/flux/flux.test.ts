import { connect } from 'node:net'
import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EntreeJournal } from '../contrat.ts'
import { creerControle } from '../controle/app.ts'
import { creerHorloge } from '../horloge.ts'
import { creerFlux } from './index.ts'
import { encadrer } from './mllp/decoupeur.ts'
import { ouvrirServeurMllp, type ServeurMllp } from './mllp/serveur.ts'

const INS = '275126322074974^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS'
const MESSAGE = [
  'MSH|^~\\&|CABINET|TILLEULS|GAP-FICTIF|CH-FICTIF|20260101||ADT^A31^ADT_A05|M1|P|2.5||||||UNICODE UTF-8',
  'EVN||20260101',
  `PID|||12^^^CAB&1.3.6.1.4.1.32473.1&ISO^PI~${INS}||ADRUN^ZOE^ZOE^^^^L||19751231|F|||^^^^^^BDL^^63220${'|'.repeat(21)}VALI`,
  '',
].join('\r')

let app: Hono
let serveur: ServeurMllp
let autres: ServeurMllp[]
beforeEach(async () => {
  const horloge = creerHorloge()
  const flux = creerFlux({ horloge, delaiMs: 2_000 })
  app = creerControle([flux.controle], horloge)
  serveur = await flux.ouvrir(0)
  autres = []
})
afterEach(() => Promise.all([serveur, ...autres].map((s) => s.fermer())))

const demander = async (verbe: string, corps?: unknown) => {
  const reponse = await app.request(`http://127.0.0.1/_mock/flux/${verbe}`, {
    headers: { 'content-type': 'application/json', host: '127.0.0.1' },
    ...(corps === undefined ? {} : { method: 'POST', body: JSON.stringify(corps) }),
  })
  return { statut: reponse.status, corps: (await reponse.json()) as Record<string, unknown> }
}
const journal = async () => {
  const { corps } = await demander('journal')
  return corps.entrees as readonly EntreeJournal[]
}
const regles = async () => (await journal()).flatMap((e) => e.ecarts.map((x) => x.regle))

/** Envoie des octets par morceaux ; rend tout ce qui revient jusqu'à la réponse ou la fermeture. */
const envoyer = (...morceaux: Uint8Array[]): Promise<string> =>
  new Promise((resoudre) => {
    let recu = ''
    const socket = connect(serveur.port, '127.0.0.1', () => {
      for (const morceau of morceaux) socket.write(morceau)
    })
    socket.on('data', (octets) => {
      recu += octets.toString('utf8')
      if (recu.includes('\x1c\r')) socket.end()
    })
    socket.on('error', () => resoudre(recu))
    socket.on('close', () => resoudre(recu))
  })
const code = (ack: string) => /MSA\|(\w\w)\|([^\r]*)/.exec(ack)?.slice(1)

describe('ce que le système raccordé reçoit', () => {
  test('est acquitté et consigné, un segment par ligne', async () => {
    const ack = await envoyer(encadrer(Buffer.from(MESSAGE)))
    expect(code(ack)).toEqual(['AA', 'M1'])
    expect(await journal()).toMatchObject([
      {
        service: 'flux',
        operation: 'ADT^A31',
        appelant: 'CABINET (TILLEULS)',
        resultat: 'ok',
        code: 'AA',
        ecarts: [],
        requete: {
          methode: 'MLLP',
          chemin: 'reçu du logiciel',
          corps: MESSAGE.replaceAll('\r', '\n'),
        },
      },
    ])
  })

  test('se lit quand le réseau le coupe n’importe où', async () => {
    const octets = encadrer(Buffer.from(MESSAGE.replace('ADRUN', 'ADRÜN')))
    for (const coupe of [1, 2, 250, octets.length - 1])
      expect(code(await envoyer(octets.subarray(0, coupe), octets.subarray(coupe)))).toEqual([
        'AA',
        'M1',
      ])
  })

  test('garde ses écarts à nos règles sans être refusé tant qu’il est utilisable', async () => {
    const ack = await envoyer(encadrer(Buffer.from(MESSAGE.replace('VALI', 'PROV'))))
    expect(code(ack)).toEqual(['AA', 'M1'])
    expect(await regles()).toEqual(['hl7.ins-qualifiee'])
  })

  test.each([
    ['un événement inconnu', MESSAGE.replace('ADT^A31', 'ADT^A01'), 'AE', 'hl7.evenement'],
    ['un PID absent', MESSAGE.replace(/PID[^\r]*\r/, ''), 'AE', 'hl7.pid'],
    ['un message sans MSH', 'PID|1\r', 'AR', 'hl7.entete-lisible'],
    ['un message vide', '', 'AR', 'hl7.entete-lisible'],
  ])('refuse %s', async (_nom, texte, attendu, regle) => {
    const ack = await envoyer(encadrer(Buffer.from(texte)))
    expect(code(ack)?.[0]).toBe(attendu)
    expect(ack).toContain('ERR|')
    expect(await regles()).toContain(regle)
  })

  test('refuse des octets qui contredisent MSH-18', async () => {
    const octets = Buffer.from(MESSAGE.replace('ADRUN', 'ADRÜN'), 'latin1')
    expect(code(await envoyer(encadrer(octets)))?.[0]).toBe('AR')
    expect(await regles()).toEqual(['hl7.jeu-de-caracteres'])
  })

  test.each([
    ['hors d’un bloc', Buffer.from(`${MESSAGE}\x1c\r`)],
    ['dans un bloc trop grand', Buffer.concat([Buffer.from('\x0b'), Buffer.alloc(1_100_000, 65)])],
  ])('refuse un message %s et ferme la connexion', async (_nom, octets) => {
    expect(code(await envoyer(octets))?.[0]).toBe('AR')
    expect(await regles()).toEqual(['hl7.mllp'])
  })

  test('relève un bloc qui ne finit jamais quand la connexion s’arrête', async () => {
    await new Promise<void>((resoudre) => {
      const socket = connect(serveur.port, '127.0.0.1', () => socket.end('\x0bMSH|^~\\&|A'))
      socket.resume().on('close', () => resoudre())
    })
    expect(await regles()).toEqual(['hl7.mllp'])
  })

  test('acquitte chaque message d’une même connexion, dans l’ordre', async () => {
    const deux = Buffer.concat(
      ['M1', 'M2'].map((id) => encadrer(Buffer.from(MESSAGE.replace('|M1|', `|${id}|`)))),
    )
    await envoyer(deux)
    expect((await journal()).map((e) => /\|(M\d)\|P/.exec(e.requete.corps)?.[1])).toEqual([
      'M1',
      'M2',
    ])
  })
})

describe('les pannes', () => {
  test.each([
    ['ae', 'AE'],
    ['ar', 'AR'],
  ])('« %s » refuse une fois, puis le service revient', async (mode, attendu) => {
    await demander('faults', { mode, count: 1 })
    expect(code(await envoyer(encadrer(Buffer.from(MESSAGE))))?.[0]).toBe(attendu)
    expect(code(await envoyer(encadrer(Buffer.from(MESSAGE))))?.[0]).toBe('AA')
  })

  test('« coupure » ferme sans répondre', async () => {
    await demander('faults', { mode: 'coupure' })
    expect(await envoyer(encadrer(Buffer.from(MESSAGE)))).toBe('')
    expect(await journal()).toMatchObject([{ resultat: 'faute', code: null }])
  })

  test('« silence » garde le message sans jamais l’acquitter', async () => {
    await demander('faults', { mode: 'silence', endpoint: 'ADT^A31' })
    const socket = connect(serveur.port, '127.0.0.1', () =>
      socket.write(encadrer(Buffer.from(MESSAGE))),
    )
    await expect.poll(async () => (await journal()).length).toBe(1)
    expect(socket.bytesRead).toBe(0)
    socket.destroy()
  })

  test('inconnue est refusée en français', async () => {
    expect(await demander('faults', { mode: 'feu' })).toMatchObject({ statut: 400 })
  })
})

describe('ce que les partenaires transmettent', () => {
  const IDENTITE = {
    nomNaissance: 'ADRUN',
    premierPrenom: 'ZOE',
    prenoms: 'ZOE',
    sexe: 'F',
    dateNaissance: '1975-12-31',
    lieuNaissance: '63220',
  }
  const ENVOI = {
    emetteur: 'laboratoire des Acacias',
    evenement: 'A28',
    identite: IDENTITE,
    ins: { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8' },
  }

  const brancherA = (port: number) => demander('destination', { port })

  /** Un logiciel qui acquitte tout par `reponse`. */
  async function brancher(reponse: (identifiant: string) => string | null): Promise<string[]> {
    const recus: string[] = []
    const logiciel = await ouvrirServeurMllp({
      port: 0,
      tailleMax: 1_000_000,
      traiter: (bloc) => {
        const texte = bloc.genre === 'message' ? bloc.octets.toString('utf8') : ''
        recus.push(texte)
        const ack = reponse(texte.split('\r')[0]?.split('|')[9] ?? '')
        return ack === null
          ? { genre: 'taire' }
          : { genre: 'repondre', octets: Buffer.from(ack, 'utf8') }
      },
    })
    autres.push(logiciel)
    await brancherA(logiciel.port)
    return recus
  }
  const ack = (id: string) => `MSH|^~\\&|L|C|G|E|2026||ACK^A28^ACK|1|P|2.5\rMSA|AA|${id}\r`

  test('est un A28 juste, et l’acquittement revient à qui l’a demandé', async () => {
    const recus = await brancher(ack)
    const { corps } = await demander('envoyer', ENVOI)
    expect(corps).toMatchObject({ acquittement: { code: 'AA' }, incident: null })
    expect(recus[0]).toContain('ADT^A28^ADT_A05')
    expect(recus[0]).toContain(`~${INS}|`)
    expect(recus[0]).toContain('ADRUN^ZOE^ZOE^^^^L')
    expect(recus[0]).toContain('^^^^^^BDL^^63220')
    expect(await regles()).toEqual([])
  })

  test('n’a jamais l’identifiant d’un autre, d’un démarrage à l’autre non plus', async () => {
    const recus = await brancher(ack)
    await demander('envoyer', ENVOI)
    await demander('envoyer', ENVOI)
    const horloge = creerHorloge()
    app = creerControle([creerFlux({ horloge }).controle], horloge)
    await brancherA(autres[0]?.port ?? 0)
    await demander('envoyer', ENVOI)
    const identifiants = recus.map((texte) => texte.split('\r')[0]?.split('|')[9] ?? '')
    expect(new Set(identifiants).size).toBe(3)
    // HL7 v2.5 borne MSH-10 à vingt caractères.
    expect(Math.max(...identifiants.map(({ length }) => length))).toBeLessThanOrEqual(20)
  })

  test('peut être un résultat de laboratoire', async () => {
    const recus = await brancher(ack)
    await demander('envoyer', {
      ...ENVOI,
      evenement: 'ORU',
      resultat: {
        titre: 'Bilan',
        mesures: [{ libelle: 'Créatinine', valeur: '72', unite: 'µmol/L', reference: '45-84' }],
      },
    })
    expect(recus[0]).toMatch(/OBR\|1\|\|[^|]+\|\^Bilan/)
    expect(recus[0]).toMatch(/OBX\|1\|NM\|\^Créatinine\|\|72\|µmol\/L\|45-84/)
    expect(await regles()).toEqual([])
  })

  test('est une faute du banc quand il contredit nos règles sans le dire', async () => {
    await brancher(ack)
    const faux = { ...ENVOI, ins: { ...ENVOI.ins, matricule: '275126322074975' } }
    await demander('envoyer', faux)
    expect(await regles()).toEqual(['banc.hl7.ins-matricule'])
    await demander('envoyer', { ...faux, aDessein: true })
    expect((await journal()).at(-1)?.ecarts).toEqual([])
  })

  test('révèle un acquittement qui ne reprend pas l’identifiant', async () => {
    await brancher(() => ack('AUTRE'))
    await demander('envoyer', ENVOI)
    expect(await regles()).toEqual(['hl7.acquittement'])
  })

  test('révèle un logiciel qui n’acquitte pas, ou qui n’écoute pas', async () => {
    await brancher(() => null)
    expect((await demander('envoyer', ENVOI)).corps.incident).toMatch(/Aucun acquittement/)
    const [logiciel] = autres.splice(0)
    await logiciel?.fermer()
    expect((await demander('envoyer', ENVOI)).corps.incident).toMatch(/Connexion/)
    expect(await regles()).toEqual(['hl7.acquittement', 'hl7.acquittement'])
  })

  test('peut être n’importe quels octets, marques MLLP comprises', async () => {
    const recus = await brancher(ack)
    await demander('envoyer', { brut: 'MSH|^~\\&|é|', encodage: 'latin1' })
    expect(recus).toEqual(['MSH|^~\\&|\ufffd|'])
    expect(await regles()).toEqual([])
  })

  test.each([
    [{}, 400],
    [{ ...ENVOI, emetteur: 'inconnu' }, 400],
    [{ ...ENVOI, identite: { ...IDENTITE, nomNaissance: 'A'.repeat(300) } }, 400],
  ])('une demande fausse est refusée (%#)', async (demande, statut) => {
    await brancher(ack)
    expect((await demander('envoyer', demande)).statut).toBe(statut)
  })

  test('demande d’abord où le logiciel écoute, et le retient au-delà d’une remise à zéro', async () => {
    const { statut, corps } = await demander('envoyer', ENVOI)
    expect([statut, corps.erreurs]).toEqual([400, [expect.stringContaining('destination')]])
    await brancher(ack)
    await demander('reset', {})
    expect((await demander('envoyer', ENVOI)).corps).toMatchObject({ acquittement: { code: 'AA' } })
  })
})
