import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { type Operation, POINTS_ACCES, type PointAcces } from '../../../schemas/xds/transactions.ts'
import type { EntreeJournal } from '../../contrat.ts'
import { demarrerSimulateurs, type Simulateurs } from '../../index.ts'
import { pkiDEssai } from '../../pki/essai.ts'
import type { Pki } from '../../pki/index.ts'
import { lireEnTete } from '../transport/lire-en-tete.ts'
import { lireMultipart } from '../transport/lire-multipart.ts'
import { enveloppe } from './messages.ts'
import { ecrireVihf, parStructure, type VihfEcrit } from './vihf.ts'

/** Une réponse, son enveloppe et ses pièces. */
export interface ReponseDmpVue {
  statut: number
  entetes: Record<string, string | string[] | undefined>
  octets: Buffer
  /** L'enveloppe SOAP. */
  soap: string
  pieces: readonly Uint8Array[]
  /** Codes d'erreur de registre, dans l'ordre. */
  erreurs: readonly string[]
  /** Sous-code d'une faute SOAP. */
  faute: string | null
}

export interface AppelDmp {
  operation: Operation
  corps: string
  vihf?: VihfEcrit | null
  /** Enveloppe déjà écrite, à la place de `corps` et `vihf`. */
  brut?: string
  /** Pièces jointes : le message part alors en multipart. */
  pieces?: readonly { cid: string; octets: Uint8Array }[]
  /** Corps HTTP et type déjà faits. */
  http?: { type: string; octets: Uint8Array }
  client?: string | null
}

export interface BancDmp {
  banc: Simulateurs
  pki: Pki
  appeler(appel: AppelDmp): Promise<ReponseDmpVue>
  controler(
    chemin: string,
    corps?: unknown,
  ): Promise<{ statut: number; json: Record<string, unknown> }>
  journal(): Promise<readonly EntreeJournal[]>
}

/** Le point d'accès qui sert une opération. */
export const pointDe = (operation: Operation): PointAcces =>
  (Object.keys(POINTS_ACCES) as PointAcces[]).find((point) =>
    POINTS_ACCES[point].some((servie) => servie === operation),
  ) ?? 'registry'

/** Emballe une enveloppe et ses pièces ; `start` absent, la racine est la première partie. */
export function emballer(
  racine: string,
  pieces: readonly { cid: string; octets: Uint8Array }[],
  { start = true, frontiere = 'essai=_du:banc.1' }: { start?: boolean; frontiere?: string } = {},
): { type: string; octets: Buffer } {
  const morceaux = [
    Buffer.from(
      `préambule\r\n--${frontiere}\r\nContent-Type: application/xop+xml; type="application/soap+xml"\r\ncontent-id: <racine@essai>\r\n\r\n${racine}`,
    ),
    ...pieces.flatMap(({ cid, octets }) => [
      Buffer.from(
        `\r\n--${frontiere}\r\nContent-ID: <${cid}> \r\nContent-Type: text/xml; charset=Cp1252\r\n\r\n`,
      ),
      octets,
    ]),
    Buffer.from(`\r\n--${frontiere}--\r\népilogue`),
  ]
  const debut = start ? '; start="<racine@essai>"' : ''
  return {
    type: `multipart/related; boundary="${frontiere}"; type="application/xop+xml"${debut}; start-info="application/soap+xml"`,
    octets: Buffer.concat(morceaux),
  }
}

function lireReponse(
  statut: number,
  entetes: ReponseDmpVue['entetes'],
  octets: Buffer,
): ReponseDmpVue {
  const { valeur, parametres } = lireEnTete(String(entetes['content-type'] ?? ''))
  const lecture =
    valeur === 'multipart/related'
      ? lireMultipart(octets, parametres.get('boundary') ?? '')
      : { parties: [] }
  const [racine, ...pieces] = 'parties' in lecture ? lecture.parties : []
  const soap = Buffer.from(racine?.octets ?? octets).toString('utf8')
  return {
    statut,
    entetes,
    octets,
    soap,
    pieces: pieces.map((p) => p.octets),
    erreurs: [...soap.matchAll(/errorCode="(\w+)"/g)].map(([, code = '']) => code),
    faute: /<s:Subcode><s:Value>\w+:(\w+)</.exec(soap)?.[1] ?? null,
  }
}

/** Un banc complet et de vraies prises ; les certificats sont ceux de l'IGC d'essai. */
export async function ouvrirBancDmp(): Promise<BancDmp> {
  const pki = await pkiDEssai()
  const banc = await demarrerSimulateurs({ dossierPki: pki.dossier })
  const ca = readFileSync(banc.description.pki.ca)
  // Une poignée de main par certificat, non par appel : les essais en font des centaines.
  const agents = new Map<string | null, Agent>()
  const agentDe = (client: string | null): Agent => {
    const connu = agents.get(client)
    if (connu) return connu
    const fichiers = client === null ? null : pki.fichiers(client)
    const agent = new Agent({
      ca,
      keepAlive: true,
      ...(fichiers ? { cert: readFileSync(fichiers.chaine), key: readFileSync(fichiers.cle) } : {}),
    })
    agents.set(client, agent)
    return agent
  }
  const controler: BancDmp['controler'] = async (chemin, corps) => {
    const reponse = await fetch(`${banc.description.controle}/_mock/dmp/${chemin}`, {
      ...(corps === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(corps),
          }),
    })
    return { statut: reponse.status, json: (await reponse.json()) as Record<string, unknown> }
  }
  return {
    banc,
    pki,
    controler,
    async journal() {
      const { json } = await controler('journal')
      return json.entrees as readonly EntreeJournal[]
    },
    appeler: ({
      operation,
      corps,
      vihf = parStructure(),
      brut,
      pieces,
      http,
      client = 'lgc-auth',
    }) =>
      new Promise((resoudre, rejeter) => {
        const racine = brut ?? enveloppe(operation, corps, vihf && ecrireVihf(vihf, pki))
        const envoi =
          http ??
          (pieces
            ? emballer(racine, pieces)
            : { type: 'application/soap+xml; charset=UTF-8', octets: Buffer.from(racine) })
        const demande = request(
          banc.description.dmp[pointDe(operation)],
          {
            agent: agentDe(client),
            method: 'POST',
            headers: { 'content-type': envoi.type, 'content-length': envoi.octets.length },
          },
          (reponse) => {
            const morceaux: Buffer[] = []
            reponse.on('data', (m: Buffer) => morceaux.push(m))
            reponse.on('error', rejeter)
            reponse.on('end', () =>
              resoudre(
                lireReponse(reponse.statusCode ?? 0, reponse.headers, Buffer.concat(morceaux)),
              ),
            )
          },
        )
        demande.on('error', rejeter)
        demande.end(envoi.octets)
      }),
  }
}
