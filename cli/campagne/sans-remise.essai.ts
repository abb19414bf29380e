import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { creerHorloge } from '../../mocks/horloge.ts'
import { demarrerLgc } from '../../reference-lgc/index.ts'
import type { VerdictsJson } from '../../reports/index.ts'
import { baseLibre } from '../base-libre.essai.ts'
import { RACINE } from '../chemins.ts'
import { lancerSegur } from '../lancer-segur.essai.ts'
import { brancherLgc } from '../simulateurs/brancher-lgc.ts'
import { demarrerServices } from '../simulateurs/demarrer.ts'

/** Ce qu'une campagne a conclu. */
export interface Passe {
  code: number | null
  verdicts: readonly { scenario: string; verdict: string | null; cause: string | null }[]
  /** Les noms que le logiciel a vus à la place de ceux du scénario. */
  identites: readonly string[]
  rapport: string
}

/** Un logiciel en marche que rien ne remet à zéro, et de quoi le mettre à l'épreuve autant qu'on veut. */
export interface SansRemise {
  url: string
  /** Une campagne entière, avec ces options de plus ; `nom` est celui de son dossier. */
  jouer(nom: string, choix: readonly string[]): Promise<Passe>
  fermer(): Promise<void>
}

/** Un logiciel qui vit sa vie : une base, une horloge réelle, et rien pour le remettre à zéro. */
async function ouvrirLogiciel(portBase: number) {
  const horloge = creerHorloge()
  // Le temps d'apprendre les adresses : chaque campagne démarre ensuite ses propres services.
  const services = await demarrerServices({ horloge, portBase })
  await services.arreter()
  return demarrerLgc({
    base: null,
    horloge,
    essai: false,
    services: brancherLgc(services.description),
  })
}

const REFERENCE = pathToFileURL(path.join(RACINE, 'steps/pilotes/reference/index.ts')).href

/** Le pilote de référence, moins ce qu'un vrai logiciel ne sait pas faire : s'effacer, avancer dans le temps. */
const piloteSansRemise = (url: string) => `
  import { creerPiloteReference } from ${JSON.stringify(REFERENCE)}
  export default async () => {
    const { remettreAZero, vivreAu, ...pilote } =
      await creerPiloteReference({ lgc: ${JSON.stringify(url)}, mutations: [] })
    return { ...pilote, nom: 'sans remise à zéro' }
  }`

const configurer = (cible: string, portBase: number, portFlux: number | null) => `export default {
  editeur: { denomination: 'Éditeur d’essai', siret: '73282932000074' },
  produit: { nom: 'LGC sans remise à zéro', version: '1.0' },
  cible: ${JSON.stringify(cible)},
  portBase: ${portBase},
  raccordement: { port: ${portFlux} },
}`

function lirePasse(dossier: string, code: number | null): Passe {
  const lire = (nom: string) => readFileSync(path.join(dossier, nom), 'utf8')
  const { verdicts } = JSON.parse(lire('verdicts.json')) as VerdictsJson
  return {
    code,
    verdicts: verdicts.map(({ scenario, verdict, cause }) => ({ scenario, verdict, cause })),
    identites: [...lire('evenements-0.ndjson').matchAll(/"donnee":"([^"]+)"/g)].flatMap(
      ([, donnee]) => donnee ?? [],
    ),
    rapport: lire('rapport.html'),
  }
}

/** Démarre le logiciel ; chaque `jouer` est une campagne entière, dans un processus à elle. */
export async function ouvrirSansRemise(): Promise<SansRemise> {
  const racine = mkdtempSync(path.join(tmpdir(), 'segur-sans-remise-'))
  const portBase = await baseLibre()
  const lgc = await ouvrirLogiciel(portBase)
  const [pilote, config] = ['pilote.mjs', 'segur.config.mjs'].map((nom) => path.join(racine, nom))
  if (!pilote || !config) throw new Error('deux fichiers sont attendus')
  writeFileSync(pilote, piloteSansRemise(lgc.url))
  writeFileSync(config, configurer(pilote, portBase, lgc.portFlux))
  return {
    url: lgc.url,
    async jouer(nom, choix) {
      const sortie = path.join(racine, nom)
      const { code, ...ecrit } = await lancerSegur([
        ...['campagne', '--config', config, '--sortie', sortie],
        ...choix,
      ])
      if (code === 2 || code === 3)
        throw new Error(`campagne sortie avec ${code}\n${ecrit.sortie}\n${ecrit.erreur}`)
      return lirePasse(path.join(sortie, 'derniere'), code)
    },
    async fermer() {
      await lgc.arreter()
      rmSync(racine, { recursive: true, force: true })
    },
  }
}
