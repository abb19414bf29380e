import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright'
import type { PriseFilm } from '../../../reports/campagne/types.ts'
import { type OptionsOuverture, ouvrirNavigateur } from '../../navigateur/ouvrir.ts'
import { direEmpechement, filmManque, SANS_FENETRE } from './empecher.ts'
import { type EnScene, entrerSurBureau, entrerSurEcran, entrerSurPage } from './entrer-en-scene.ts'
import { navigateurSurScene } from './navigateur-sur-scene.ts'
import { dresserPlateau, type Plateau } from './plateau.ts'
import type { Film } from './types.ts'

/** Là où un pilote ouvre le logiciel, filmé ou non selon le scénario ; une par exécutant. */
export interface Scene {
  /** Un scénario commence ; `films` : combien de vidéos le banc doit y prendre. */
  commencer(scenario: { films: number }): void
  ouvrirNavigateur(options?: OptionsOuverture): Promise<Browser>
  /** Le logiciel est ouvert ; hors du navigateur du banc, c'est le bureau qui se filme, si on l'a demandé. */
  ouverte(): Promise<void>
  /** Laisse l'écran lisible dans le film ; ne fait rien quand rien n'est filmé, ne lève jamais. */
  tenir(): Promise<void>
  /** Termine le film de la preuve et commence celui de la suivante ; dit ce qui l'a empêché, ne lève jamais. */
  couper(): Promise<Film>
  /** Le scénario est fini : ce qui restait du film est jeté. */
  finir(): Promise<void>
  fermer(): Promise<void>
}

const maintenant = () => new Date().toISOString()

export function creerScene(env: NodeJS.ProcessEnv = process.env): Scene {
  let attendus = 0
  let rang = 0
  let dossier: string | null = null
  let plateau: Plateau | null = null
  let enScene: EnScene | null = null
  /** Une machine qui n'a pas su filmer une fois ne saura pas à la suivante. */
  let refus: unknown = null
  let sansFenetre = SANS_FENETRE
  const visibles = new WeakSet<Browser>()

  const vider = () => {
    if (dossier !== null) rmSync(dossier, { recursive: true, force: true })
    dossier = null
  }

  /** Le dossier des films en cours n'est lisible que de ce compte, et ne survit pas au banc. */
  const sortie = () => {
    if (dossier === null) {
      dossier = mkdtempSync(path.join(tmpdir(), 'banc-segur-film-'))
      process.once('exit', vider)
    }
    rang += 1
    return path.join(dossier, `film-${rang}`)
  }

  async function trouverPlateau(visible: boolean): Promise<Plateau> {
    if (plateau?.navigateur?.isConnected() === false) {
      await plateau.fermer()
      plateau = null
    }
    if (refus !== null) throw refus
    if (plateau !== null) return plateau
    const ou = path.dirname(sortie())
    plateau = await dresserPlateau({ dossier: ou, devantUnePersonne: visible, env }).catch(
      (cause: unknown) => {
        refus = cause
        throw cause
      },
    )
    if (plateau.cadre === 'ecran-du-poste')
      process.stderr.write(
        'Le banc filme tout l’écran de ce poste pendant les scénarios à vidéo.\n',
      )
    return plateau
  }

  async function entrer(quotidien: Browser, options: BrowserContextOptions | undefined) {
    const lieu = { quotidien, options, sortie }
    try {
      return await entrerSurEcran(await trouverPlateau(visibles.has(quotidien)), lieu)
    } catch (erreur) {
      return entrerSurPage(direEmpechement(erreur), lieu)
    }
  }

  async function ouvrirContexte(quotidien: Browser, options?: BrowserContextOptions) {
    if (attendus === 0) return quotidien.newContext(options)
    if (enScene === null) {
      enScene = await entrer(quotidien, options)
      return enScene.contextes[0] ?? quotidien.newContext(options)
    }
    const contexte = await enScene.ouvrir(quotidien, options)
    enScene.contextes.push(contexte)
    return contexte
  }

  /** Le film de la vidéo suivante, s'il y en a une ; celui qui vient d'être pris est déjà sauf. */
  async function enchainer(scene: EnScene): Promise<void> {
    scene.tournage = null
    scene.debut = maintenant()
    if (attendus === 0) return
    try {
      scene.tournage = await scene.tourner(sortie())
    } catch (erreur) {
      scene.panne = direEmpechement(erreur)
    }
  }

  return {
    commencer({ films }) {
      attendus = films
      sansFenetre = SANS_FENETRE
    },
    async ouvrirNavigateur(options = {}) {
      const quotidien = await ouvrirNavigateur(options)
      if (options.visible) visibles.add(quotidien)
      return navigateurSurScene(quotidien, (demande) => ouvrirContexte(quotidien, demande))
    },
    async ouverte() {
      // Sans cette demande expresse, l'écran d'une personne ne se filme pas pour un programme inconnu.
      if (attendus === 0 || enScene !== null || env.BANC_FILM !== 'poste') return
      try {
        enScene = await entrerSurBureau(await trouverPlateau(true), sortie)
      } catch (erreur) {
        sansFenetre = direEmpechement(erreur)
      }
    },
    async tenir() {
      // Un film qui casse se dit à la coupe.
      await enScene?.tournage?.tenir().catch(() => undefined)
    },
    async couper() {
      attendus = Math.max(0, attendus - 1)
      if (enScene === null) return filmManque(sansFenetre, maintenant())
      const { cadre, debut, empechement, tournage, panne = SANS_FENETRE } = enScene
      if (tournage === null) return filmManque(panne, debut)
      try {
        const { fichier, type } = await tournage.couper()
        const prise: PriseFilm = { cadre, debut, fin: maintenant() }
        return { fichier, type, prise: empechement ? { ...prise, empechement } : prise }
      } catch (erreur) {
        return filmManque(direEmpechement(erreur), debut)
      } finally {
        await enchainer(enScene)
      }
    },
    async finir() {
      attendus = 0
      const scene = enScene
      enScene = null
      await scene?.tournage?.abandonner()
      for (const contexte of scene?.contextes ?? []) await contexte.close()
    },
    async fermer() {
      await plateau?.fermer()
      plateau = null
      process.off('exit', vider)
      vider()
    },
  }
}
