/** Un utilisateur des tests : garde son cookie, suit les redirections, envoie des formulaires. */
import { creerLgc, type Lgc, type OptionsLgc } from '../index.ts'

export const BASE = 'http://cabinet.test'
export const MOT_DE_PASSE = 'Tilleuls-2026-essai'

/** Aucun service : une adresse qui ne répond pas, sans fichier de certificat. */
export const SANS_SERVICES: OptionsLgc['services'] = {
  insi: {
    url: 'https://127.0.0.1:1/lps',
    ca: '/absent',
    authentification: 'certificat',
    certificat: '/absent',
    cle: '/absent',
  },
  vitale: null,
}

export const ouvrirLgc = (options: Partial<OptionsLgc> = {}): Lgc =>
  creerLgc({ base: null, services: SANS_SERVICES, essai: true, ...options })

/** Remet un logiciel à neuf : bien moins cher que d'en ouvrir un par test. */
export async function remettreANeuf(
  { app }: Pick<Lgc, 'app'>,
  mutations: readonly string[] = [],
): Promise<void> {
  const reponse = await app.request(`${BASE}/_essai/reinitialiser`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mutations }),
  })
  if (!reponse.ok) throw new Error(await reponse.text())
}

export interface PageLue {
  statut: number
  chemin: string
  html: string
  /** Texte visible, espaces réduites. */
  texte: string
}

export function creerNavigateur({ app }: Pick<Lgc, 'app'>) {
  let cookie = ''

  async function demander(chemin: string, init: RequestInit = {}): Promise<PageLue> {
    const reponse = await app.request(`${BASE}${chemin}`, {
      ...init,
      headers: { cookie, origin: BASE, ...(init.headers as Record<string, string>) },
    })
    const pose = reponse.headers.get('set-cookie')
    if (pose) cookie = pose.split(';')[0] ?? ''
    const suite = reponse.headers.get('location')
    if (suite && reponse.status >= 300 && reponse.status < 400) return demander(suite)
    const html = await reponse.text()
    return { statut: reponse.status, chemin, html, texte: texteDe(html) }
  }

  const envoyer = (
    chemin: string,
    champs: Record<string, string> | [string, string][] = {},
  ): Promise<PageLue> =>
    demander(chemin, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(champs).toString(),
    })

  return {
    aller: (chemin: string) => demander(chemin),
    envoyer,
    connecter: (identifiant = 'c.testier', motDePasse = MOT_DE_PASSE) =>
      envoyer('/connexion', { identifiant, motDePasse }),
    chercher: (criteres: Record<string, string>) => envoyer('/patients/recherche', criteres),
    cookie: () => cookie,
  }
}
export type Navigateur = ReturnType<typeof creerNavigateur>

/** Cinq traits d'un patient nominal (ins.md §6). */
export const ADRUN = {
  nomNaissance: 'ADRUN',
  premierPrenom: 'ZOE',
  dateNaissance: '31/12/1975',
  sexe: 'F',
  lieuNaissance: '63220',
}

/** Cherche, puis envoie le formulaire de création. */
export async function creer(
  n: Navigateur,
  traits: Record<string, string> = ADRUN,
): Promise<PageLue> {
  const { html } = await n.chercher({ nom: 'Z' })
  const recherche = /nouveau\?recherche=([\w-]+)/.exec(html)?.[1] ?? ''
  return n.envoyer('/patients', { recherche, ...traits })
}

export const texteDe = (html: string): string =>
  html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** Valeur d'un terme de la liste de description d'une fiche. */
export function valeur(html: string, libelle: string): string | null {
  const fiche = html.slice(html.indexOf('<main'))
  const [, dd] = new RegExp(`<dt>${libelle}</dt><dd>(.*?)</dd>`).exec(fiche) ?? []
  return dd === undefined ? null : texteDe(dd).trim()
}

/** Lignes d'une table, cases en texte. */
export const lignes = (html: string): string[][] =>
  [...html.slice(html.indexOf('<tbody')).matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, ligne = '']) =>
    [...ligne.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, c = '']) => texteDe(c).trim()),
  )

export const champDe = (html: string, nom: string): string | null =>
  new RegExp(`<input[^>]*id="${nom}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? null
