/** Un utilisateur devant le LGC de référence et Pro Santé Connect simulé : deux serveurs, vraies prises. */
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import type { EntreeJournal } from '../../mocks/contrat.ts'
import { creerHorloge } from '../../mocks/horloge.ts'
import { demarrerLgc } from '../../reference-lgc/index.ts'
import { brancherLgc } from '../simulateurs/brancher-lgc.ts'
import { demarrerServices } from '../simulateurs/demarrer.ts'

export interface Page {
  statut: number
  adresse: string
  html: string
  /** Ce que `main` montre, espaces réduites. */
  texte: string
  /** Adresses suivies, la première comprise. */
  etapes: readonly string[]
}

const texteDe = (html: string): string =>
  html
    .slice(Math.max(0, html.indexOf('<main')))
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

interface Reponse {
  statut: number
  lieu: string | null
  cookies: readonly string[]
  corps: string
  rafraichir: string | null
}

/** Une demande, sans suivre de redirection ; l'autorité du banc est reconnue. */
function demanderUne(adresse: URL, ca: string, init: Demande, cookie: string): Promise<Reponse> {
  const { request } = adresse.protocol === 'https:' ? https : http
  return new Promise((resoudre, rejeter) => {
    const demande = request(
      adresse,
      {
        method: init.corps === undefined ? 'GET' : 'POST',
        ca,
        headers: {
          cookie,
          ...(init.corps === undefined
            ? {}
            : { origin: adresse.origin, 'content-type': 'application/x-www-form-urlencoded' }),
        },
      },
      (reponse) => {
        const morceaux: Buffer[] = []
        reponse.on('data', (m: Buffer) => morceaux.push(m))
        reponse.on('end', () =>
          resoudre({
            statut: reponse.statusCode ?? 0,
            lieu: reponse.headers.location ?? null,
            cookies: reponse.headers['set-cookie'] ?? [],
            corps: Buffer.concat(morceaux).toString('utf8'),
            rafraichir: String(reponse.headers.refresh ?? '') || null,
          }),
        )
      },
    )
    demande.on('error', rejeter)
    demande.end(init.corps)
  })
}

interface Demande {
  corps?: string
}

/** Un navigateur : ses cookies par serveur, ses redirections, ses formulaires. */
export function creerNavigateur(base: string, ca: string) {
  const cookies = new Map<string, Map<string, string>>()
  const retenir = (origine: string, poses: readonly string[]) => {
    const gardes = cookies.get(origine) ?? new Map<string, string>()
    for (const pose of poses) {
      const [paire = '', ...attributs] = pose.split(';')
      const [nom = '', ...valeur] = paire.split('=')
      if (attributs.some((a) => /max-age=0/i.test(a))) gardes.delete(nom)
      else gardes.set(nom, valeur.join('='))
    }
    cookies.set(origine, gardes)
  }
  const cookieDe = (origine: string) =>
    [...(cookies.get(origine) ?? [])].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ')

  /** `arret` : rend la redirection qui mène à cette adresse sans la suivre. */
  async function demander(
    adresse: string,
    init: Demande = {},
    etapes: readonly string[] = [],
    arret?: RegExp,
  ): Promise<Page> {
    const url = new URL(adresse, etapes.at(-1) ?? base)
    const suivies = [...etapes, url.href]
    const recue = await demanderUne(url, ca, init, cookieDe(url.origin))
    retenir(url.origin, recue.cookies)
    const suite = recue.lieu && new URL(recue.lieu, url).href
    if (suite && !arret?.test(suite)) return demander(suite, {}, suivies, arret)
    // Le message de responsabilité du DMP est lu et accepté, comme le ferait la personne.
    const voulue = url.searchParams.get('suite')
    if (url.pathname === '/dmp/responsabilite' && voulue)
      return envoyer(url.pathname, { compris: 'oui', suite: voulue }, arret)
    return {
      statut: recue.statut,
      adresse: suite ?? url.href,
      html: recue.corps,
      texte: texteDe(recue.corps),
      etapes: suivies,
    }
  }

  const envoyer = (
    adresse: string,
    champs: Record<string, string> | [string, string][],
    arret?: RegExp,
  ) => demander(adresse, { corps: new URLSearchParams(champs).toString() }, [], arret)

  /** Le bouton de PSC, jusqu'à la mire, ou jusqu'au logiciel quand la session de PSC suffit. */
  const cliquerPsc = (chemin = '/psc/connexion') => demander(chemin)

  /** Se présente à la mire ; `arret` retient la réponse avant qu'elle atteigne le logiciel. */
  function repondreMire(mire: Page, nationalId: string, arret?: RegExp): Promise<Page> {
    const login = /name="login" value="([^"]+)"/.exec(mire.html)?.[1] ?? ''
    const adresse = new URL('/auth/mire', mire.adresse).href
    return envoyer(adresse, { login, nationalId, decision: 'allow' }, arret)
  }

  return {
    aller: (chemin: string) => demander(chemin),
    envoyer,
    cliquerPsc,
    repondreMire,
    connecter: (identifiant: string, motDePasse = 'Tilleuls-2026-essai') =>
      envoyer('/connexion', { identifiant, motDePasse }),
    /** Tout le parcours, de la page de connexion au logiciel. */
    async connecterPsc(nationalId: string, chemin = '/psc/connexion'): Promise<Page> {
      return repondreMire(await cliquerPsc(chemin), nationalId)
    },
  }
}
export type Navigateur = ReturnType<typeof creerNavigateur>

interface OptionsLgcPsc {
  /** Le logiciel renonce à PSC après ce délai. */
  delaiMs?: number
  /** Secondes d'avance de l'horloge du logiciel sur celle de PSC. */
  decalage?: () => number
}

/** Un LGC, Pro Santé Connect simulé, une horloge, et de quoi remettre à neuf entre deux tests. */
export async function ouvrirParcours() {
  const horloge = creerHorloge()
  const services = await demarrerServices({ horloge })
  const { description } = services
  const branche = brancherLgc(description)
  const ca = readFileSync(description.pki.ca, 'utf8')
  const ouvrirLgc = ({ delaiMs, decalage = () => 0 }: OptionsLgcPsc = {}) =>
    demarrerLgc({
      base: null,
      horloge: {
        maintenant: () => new Date(horloge.maintenant().getTime() + decalage() * 1000),
      },
      essai: true,
      services: {
        ...branche,
        flux: null,
        psc: branche.psc ? { ...branche.psc, ...(delaiMs ? { delaiMs } : {}) } : null,
      },
    })
  const lgc = await ouvrirLgc()
  const commander = async (verbe: string, corps: unknown = {}): Promise<unknown> => {
    const reponse = await fetch(`${description.controle}/_mock/psc/${verbe}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(corps),
    })
    if (!reponse.ok) throw new Error(`${verbe} : ${await reponse.text()}`)
    return reponse.json()
  }
  const consultees = new Set<string>()
  const releverConsultees = () => {
    for (const id of lgc.mutationsConsultees()) consultees.add(id)
  }
  const autres: { arreter(): Promise<void> }[] = []
  return {
    description,
    navigateur: () => creerNavigateur(lgc.url, ca),
    /** Un second logiciel devant le même PSC. */
    async ouvrirAutre(options: OptionsLgcPsc): Promise<() => Navigateur> {
      const autre = await ouvrirLgc(options)
      autres.push(autre)
      return () => creerNavigateur(autre.url, ca)
    },
    commander,
    /** Arme une panne, une fois sauf mention contraire. */
    panne: (mode: string, options: Record<string, unknown> = {}) =>
      commander('faults', { mode, ...options }),
    /** Oublie sessions, pannes et horloge de PSC ; le logiciel garde les siennes. */
    async reinitialiserPsc(): Promise<void> {
      await commander('reset')
    },
    avancer: (advanceSeconds: number) => commander('clock', { advanceSeconds }),
    async journal(): Promise<readonly EntreeJournal[]> {
      const reponse = await fetch(`${description.controle}/_mock/psc/journal`)
      return ((await reponse.json()) as { entrees: readonly EntreeJournal[] }).entrees
    },
    /** Les mutants dont un essai au moins a croisé la faute. */
    mutantsCroises(): ReadonlySet<string> {
      releverConsultees()
      return consultees
    },
    async remettreANeuf(mutations: readonly string[] = []): Promise<void> {
      releverConsultees()
      await commander('reset')
      const reponse = await fetch(`${lgc.url}/_essai/reinitialiser`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ mutations }),
      })
      if (!reponse.ok) throw new Error(await reponse.text())
    },
    async arreter(): Promise<void> {
      await Promise.all([lgc, ...autres].map((ouvert) => ouvert.arreter()))
      await services.arreter()
    },
  }
}
export type Parcours = Awaited<ReturnType<typeof ouvrirParcours>>
