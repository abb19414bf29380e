/** Un cabinet raccordé : un partenaire qui reçoit, une vérification d'INSi qu'on dicte. */
import { connect, createServer, type Socket } from 'node:net'
import { creerNavigateur, type Navigateur, ouvrirLgc } from '../essai/navigateur.essai.ts'
import type { Lgc, OptionsLgc } from '../index.ts'

/** Ce que le partenaire de test répond à un message ; `null` : il se tait. */
export type Reponse = (message: string) => string | null

export const acquitter =
  (code = 'AA', raison = ''): Reponse =>
  (message) => {
    const id = message.split('\r')[0]?.split('|')[9] ?? ''
    return `MSH|^~\\&|P|E|L|C|2026||ACK|1|P|2.5\rMSA|${code}|${id}\rERR|||207|E||||${raison}\r`
  }

/** Un système raccordé de test, sur un port qu'il garde d'une ouverture à l'autre. */
export async function ouvrirPartenaire(port = 0) {
  const recus: string[] = []
  const sockets = new Set<Socket>()
  let repondre: Reponse = acquitter()
  const serveur = createServer((socket) => {
    sockets.add(socket)
    let texte = ''
    socket.on('data', (octets) => {
      texte += octets.toString('utf8')
      const fin = texte.indexOf('\x1c\r')
      if (fin < 0) return
      const message = texte.slice(1, fin)
      texte = ''
      recus.push(message)
      const reponse = repondre(message)
      if (reponse !== null) socket.write(`\x0b${reponse}\x1c\r`)
    })
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resoudre) => serveur.listen(port, '127.0.0.1', resoudre))
  const adresse = serveur.address()
  return {
    recus,
    port: typeof adresse === 'object' && adresse !== null ? adresse.port : 0,
    repondre: (reponse: Reponse) => {
      repondre = reponse
    },
    fermer: () =>
      new Promise<void>((resoudre) => {
        serveur.close(() => resoudre())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

export const SYSTEME = { application: 'GAP', etablissement: 'CH-FICTIF' }

/** Un logiciel raccordé à ce port ; il écoute lui-même sur un port libre. */
export async function ouvrirRaccorde(
  port: number,
  autres: Partial<OptionsLgc['services']> = {},
): Promise<Lgc & { portFlux: number }> {
  const lgc = ouvrirLgc({
    services: {
      insi: {
        url: 'https://127.0.0.1:1/lps',
        ca: '/absent',
        authentification: 'certificat',
        certificat: '/absent',
        cle: '/absent',
      },
      vitale: null,
      flux: { hote: '127.0.0.1', port, ...SYSTEME, ecoute: 0, delaiMs: 2_000 },
      ...autres,
    },
  })
  return { ...lgc, portFlux: (await lgc.ecouterPartenaires()) ?? 0 }
}

export async function ouvrirSession(lgc: Lgc): Promise<Navigateur> {
  const n = creerNavigateur(lgc)
  await n.connecter()
  return n
}

/** Envoie des octets au logiciel ; rend ce qui revient jusqu'au premier bloc ou à la fermeture. */
export const envoyerAu = (port: number, octets: string | Buffer): Promise<string> =>
  new Promise((resoudre) => {
    let recu = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(octets))
    socket.on('data', (morceau) => {
      recu += morceau.toString('utf8')
      if (recu.includes('\x1c\r')) socket.destroy()
    })
    socket.on('error', () => resoudre(recu))
    socket.on('close', () => resoudre(recu))
  })

export const enBloc = (message: string) => `\x0b${message}\x1c\r`

interface Parties {
  id?: string
  evenement?: string
  emetteur?: string
  ins?: string | null
  oid?: string
  nom?: string
  lieu?: string
  fiabilite?: string
  suite?: readonly string[]
}

export const MATRICULE = '275126322074974'
const OID_NIR = '1.2.250.1.213.1.4.8'

/** Un message d'un partenaire, juste par défaut : ADRUN ZOE, INS d'un NIR, identité validée. */
export function ecrireMessage(parties: Parties = {}): string {
  const { id = 'M1', evenement = 'ADT^A28^ADT_A05', emetteur = 'LABO-ACACIAS' } = parties
  const { ins = MATRICULE, oid = OID_NIR, nom = 'ADRUN^ZOE^ZOE' } = parties
  const matricule = ins === null ? '' : `~${ins}^^^ASIP-SANTE-INS-NIR&${oid}&ISO^INS`
  const lieu = parties.lieu ?? '^^^^^^BDL^^63220'
  return [
    `MSH|^~\\&|SGL|${emetteur}|LGC|CABINET|20260101||${evenement}|${id}|P|2.5||||||UNICODE UTF-8`,
    ...(evenement.startsWith('ADT') ? ['EVN||20260101'] : []),
    `PID|||P1^^^${emetteur}&1.3.6.1.4.1.32473.2&ISO^PI${matricule}||${nom}^^^^L||19751231|F|||${lieu}${'|'.repeat(21)}${parties.fiabilite ?? 'VALI'}`,
    ...(parties.suite ?? []),
    '',
  ].join('\r')
}

export const RESULTATS = [
  'OBR|1||X1|^Bilan rénal',
  'OBX|1|NM|2160-0^Créatinine^LN||72|µmol/L|45-84|N|||F',
]

/** Code et identifiant d'un acquittement reçu. */
export const ackDe = (recu: string): string[] => /MSA\|(\w\w)\|([^\r|]*)/.exec(recu)?.slice(1) ?? []
