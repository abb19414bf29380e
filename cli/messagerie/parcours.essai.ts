/** Un médecin connecté par PSC devant le LGC de référence et les opérateurs MSSanté simulés. */
import { type Navigateur, ouvrirParcours, type Page } from '../psc/parcours.essai.ts'

export const CAMILLE = '899700000013'
export const BOITE = 'camille.testier@medecin.fictif.mssante.fr'
export const HAKIM = 'hakim.exemplaire@medecin.fictif.mssante.fr'
export const PNEUMO = 'secretariat.pneumo@hopital.fictif.mssante.fr'
/** Mon espace santé d'ADRUN ZOE (mssante.md §2 [V]). */
export const ZOE = '275126322074974@patient.mssante.fr'

const ADRUN = {
  nomNaissance: 'ADRUN',
  premierPrenom: 'ZOE',
  dateNaissance: '31/12/1975',
  sexe: 'F',
  lieuNaissance: '63220',
}

export interface MessageOperateur {
  id: string
  dossier: string
  objet: string
  messageId: string
  pieces: readonly string[]
}

const ATTENTE_MS = 8_000
const PAS_MS = 40

/** Relit jusqu'à ce que la condition soit vraie ; rend la dernière lecture, que le test juge. */
export async function attendreQue<T>(
  lire: () => Promise<T>,
  vrai: (lu: T) => boolean,
  attenteMs = ATTENTE_MS,
): Promise<T> {
  const fin = Date.now() + attenteMs
  for (;;) {
    const lu = await lire()
    if (vrai(lu) || Date.now() > fin) return lu
    await new Promise((suite) => setTimeout(suite, PAS_MS))
  }
}

export async function ouvrirMessagerie() {
  const parcours = await ouvrirParcours()
  const { controle } = parcours.description
  const api = `${controle}/_mock/mss`

  const lire = async <T>(chemin: string): Promise<T> =>
    (await (await fetch(`${api}/${chemin}`)).json()) as T

  async function commander(verbe: string, corps: unknown = {}): Promise<unknown> {
    const reponse = await fetch(`${api}/${verbe}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(corps),
    })
    if (!reponse.ok) throw new Error(`${verbe} : ${await reponse.text()}`)
    return reponse.json()
  }

  const messages = async (boite: string, dossier = 'INBOX') =>
    (
      await lire<{ messages: readonly MessageOperateur[] }>(
        `messages?mailbox=${encodeURIComponent(boite)}&folder=${dossier}`,
      )
    ).messages
  const source = async (id: string): Promise<string> =>
    (await fetch(`${api}/messages/${id}/source`)).text()

  async function remettreANeuf(mutations: readonly string[] = []): Promise<Navigateur> {
    await parcours.remettreANeuf(mutations)
    await commander('reset')
    const n = parcours.navigateur()
    await n.connecterPsc(CAMILLE)
    await n.envoyer('/dmp/responsabilite', { compris: 'oui', suite: '/patients' })
    return n
  }

  /** La boîte du médecin, trouvée et essayée par le logiciel. */
  const ajouterBoite = (n: Navigateur, adresse = BOITE): Promise<Page> =>
    n.envoyer('/messagerie/boites', { adresse, famille: 'PER', libelle: '' })

  /** ADRUN ZOE au dossier n° 1, qualifiée par INSi et un titre, récupérée d'INSi, ou provisoire. */
  async function creerPatient(
    n: Navigateur,
    statut: 'qualifiee' | 'recuperee' | 'provisoire',
  ): Promise<string> {
    const { html } = await n.envoyer('/patients/recherche', { nom: 'Z' })
    const recherche = /nouveau\?recherche=([\w-]+)/.exec(html)?.[1] ?? ''
    const fiche = await n.envoyer('/patients', { recherche, ...ADRUN })
    const adresse = new URL(fiche.adresse).pathname
    if (statut === 'provisoire') return adresse
    const appel = await n.envoyer(`${adresse}/insi`, {})
    const chemin = new URL(appel.adresse).pathname
    const reponse = await attendreQue(
      () => n.aller(chemin),
      (page) => page.html.includes('name="decision"'),
    )
    await n.envoyer(chemin, { decision: 'accepter', version: versionDe(reponse.html) })
    if (statut === 'recuperee') return adresse
    const page = await n.aller(`${adresse}/valider`)
    await n.envoyer(`${adresse}/valider`, { justificatif: 'CN', version: versionDe(page.html) })
    return adresse
  }

  /** Un document terminé ; rend son adresse. */
  async function creerDocument(n: Navigateur, patient: string, titre = 'Avis'): Promise<string> {
    const page = await n.envoyer(`${patient}/documents`, {
      type: 'lettre-liaison',
      titre,
      texte: 'Rien à signaler.',
      action: 'terminer',
    })
    return new URL(page.adresse).pathname
  }

  /** La page d'un envoi, une fois qu'il a une issue. */
  const issue = (n: Navigateur, page: Page, vrai = (p: Page) => !p.html.includes('data-suivi')) =>
    attendreQue(() => n.aller(new URL(page.adresse).pathname), vrai)

  return {
    ...parcours,
    ...{ commander, lire, messages, source, remettreANeuf, ajouterBoite, creerPatient },
    ...{ creerDocument, issue },
    mss: commander,
    panneMss: (mode: string, options: Record<string, unknown> = {}) =>
      commander('faults', { mode, ...options }),
    leverPannesMss: () => fetch(`${api}/faults`, { method: 'DELETE' }),
  }
}
export type ParcoursMessagerie = Awaited<ReturnType<typeof ouvrirMessagerie>>

const versionDe = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
