/** Un cabinet de test branché sur un téléservice de test, et les gestes communs à ses tests. */
import {
  ADRUN,
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'
import type { OptionsInsi, OptionsLgc } from '../index.ts'
import { ouvrirServiceEssai } from './service.essai.ts'

/** Ce qu'un test règle : son horloge, son lecteur, son accès à INSi. */
interface OptionsCabinet extends Partial<Pick<OptionsLgc, 'horloge'>> {
  vitale?: OptionsLgc['services']['vitale']
  insi?: Partial<OptionsInsi>
}

export async function ouvrirCabinetEssai(autres: OptionsCabinet = {}) {
  const service = await ouvrirServiceEssai()
  const acces = (autres: Partial<OptionsInsi> = {}): OptionsInsi => {
    const { url, ca, certificat, cle } = service
    return { url, ca, certificat, cle, authentification: 'certificat', ...autres }
  }
  const { vitale = null, insi = {}, ...options } = autres
  const lgc = ouvrirLgc({ ...options, services: { insi: acces(insi), vitale } })
  return {
    service,
    acces,
    /** Données neuves, Camille TESTIER connectée, ADRUN ZOE créée. */
    preparer: async (mutations: string[] = [], traits: Record<string, string> = ADRUN) => {
      await remettreANeuf(lgc, mutations)
      service.demandes.length = 0
      const n = creerNavigateur(lgc)
      await n.connecter()
      await creer(n, traits)
      return n
    },
    fermer: () => {
      lgc.fermer()
      return service.arreter()
    },
  }
}
export type CabinetEssai = Awaited<ReturnType<typeof ouvrirCabinetEssai>>

export const interroger = (n: Navigateur) => n.envoyer('/patients/1/insi')

export const decider = (n: Navigateur, decision: string, html: string) =>
  n.envoyer('/patients/1/insi/1', {
    decision,
    version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
  })

/** Le patient n° 1 récupéré, puis qualifié. */
export async function qualifier(n: Navigateur): Promise<void> {
  await decider(n, 'accepter', (await interroger(n)).html)
  const page = await n.aller('/patients/1/valider')
  await n.envoyer('/patients/1/valider', {
    justificatif: 'CN',
    version: /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? '',
  })
}

/** Les automatismes cochés, l'authentification laissée telle quelle. */
export const reglerAutomatismes = (n: Navigateur, ...automatismes: string[]) =>
  n.envoyer(
    '/reglages/insi',
    automatismes.map((a): [string, string] => ['automatismes', a]),
  )

export const journalInsi = async (n: Navigateur) =>
  lignes((await n.aller('/reglages/journal-insi')).html)

export const statut = (html: string) => /class="statut[^>]*>.*?<\/svg>([^<]+)</.exec(html)?.[1]
