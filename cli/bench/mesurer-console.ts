import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { lancerNavigateur } from '../../steps/navigateur/index.ts'
import { validerConfig } from '../config/charger.ts'
import { creerConsole } from '../console/index.ts'
import { MODULES } from '../console/modules.ts'
import { ouvrirConsole } from '../console/ouvrir.ts'
import { adresseCampagne, adresseExigence, adressePreuve } from '../console/vues/adresses.ts'
import { creerCampagneVolumineuse } from './campagne-volumineuse.ts'

export interface MesuresConsole {
  captures: number
  /** Processus en attente d'un cœur pendant la mesure, sur une minute. */
  charge: number
  /** Lecture de la campagne par une console qui vient de démarrer, en millisecondes. */
  premiereLecture: number
  /** Chaque geste, plusieurs fois, en millisecondes. */
  gestes: readonly { nom: string; durees: readonly number[] }[]
}

const CAPTURES = 1500
const FOIS = 9

/** Du départ de la demande à la page prête, images que l'écran montre comprises. */
async function ouvrirPage(page: Page, adresse: string): Promise<number> {
  const reponse = await page.goto(adresse, { waitUntil: 'load' })
  if (!reponse?.ok()) throw new Error(`${adresse} a répondu ${reponse?.status()}`)
  return page.evaluate(async () => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const vues = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect()
      return image.checkVisibility() && top < innerHeight && bottom > 0
    })
    await Promise.all(vues.map((image) => image.decode()))
    const arrivees = vues.flatMap(({ currentSrc }) =>
      performance.getEntriesByName(currentSrc, 'resource'),
    ) as PerformanceResourceTiming[]
    return Math.max(
      navigation?.loadEventEnd ?? Number.NaN,
      ...arrivees.map(({ responseEnd }) => responseEnd),
    )
  })
}

/** De la frappe à la liste remplacée et peinte. */
async function filtrer(page: Page, texte: string): Promise<number> {
  return page.evaluate(
    (valeur) =>
      new Promise<number>((resoudre) => {
        const champ = document.querySelector<HTMLInputElement>('input[name="texte"]')
        const liste = document.getElementById('liste')
        if (!champ || !liste) throw new Error('la page n’a pas de liste à filtrer')
        const debut = performance.now()
        new MutationObserver((_, observateur) => {
          observateur.disconnect()
          requestAnimationFrame(() => setTimeout(() => resoudre(performance.now() - debut)))
        }).observe(liste, { childList: true })
        champ.value = valeur
        champ.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    texte,
  )
}

async function repeter(mesure: (tour: number) => Promise<number>): Promise<number[]> {
  const durees: number[] = []
  for (let tour = 0; tour < FOIS; tour += 1) durees.push(await mesure(tour))
  return durees
}

/** Écrit une campagne de 1 500 captures et chronomètre la console dans un vrai navigateur. */
export async function mesurerConsole(): Promise<MesuresConsole> {
  const dossier = mkdtempSync(path.join(os.tmpdir(), 'segur-bench-console-'))
  const racineCampagnes = path.join(dossier, 'campagnes')
  const { app, contexte } = creerConsole({
    config: validerConfig({ sortie: racineCampagnes }, null),
    ecoute: '127.0.0.1',
    racineCampagnes,
    dossierEtat: path.join(dossier, 'etat'),
    modules: MODULES,
  })
  const volumineuse = await creerCampagneVolumineuse(
    racineCampagnes,
    contexte.referentiel(),
    CAPTURES,
  )
  const nom = path.basename(volumineuse.dossier)
  const debut = performance.now()
  contexte.campagnes.lire(nom)
  contexte.campagnes.manifeste(nom)
  const premiereLecture = performance.now() - debut
  const { adresse, fermer } = await ouvrirConsole(app, { ecoute: '127.0.0.1', port: 0 })
  const { navigateur } = await lancerNavigateur()
  try {
    const contexteNavigateur = await navigateur.newContext({
      viewport: { width: 1280, height: 800 },
    })
    const page = await contexteNavigateur.newPage()
    // La première page charge polices et styles ; les suivantes les ont.
    await page.goto(adresse)
    // Une autre à chaque tour : ni la page ni ses images ne sont déjà là.
    const choisir = (liste: readonly string[], tour: number) => liste[tour % liste.length] ?? ''
    const { exigences, preuves: prises } = volumineuse
    const ouvertures = await repeter((tour) =>
      ouvrirPage(page, adresse + adresseExigence(nom, choisir(exigences, tour))),
    )
    await page.goto(adresse + adresseCampagne(nom))
    const filtrages = await repeter((tour) => filtrer(page, tour % 2 === 0 ? 'ident' : 'patient'))
    const preuves = await repeter((tour) =>
      ouvrirPage(page, adresse + adressePreuve(nom, choisir(prises, tour))),
    )
    return {
      captures: volumineuse.captures,
      charge: os.loadavg()[0] ?? Number.NaN,
      premiereLecture,
      gestes: [
        { nom: 'ouvrir une exigence', durees: ouvertures },
        { nom: 'filtrer la liste', durees: filtrages },
        { nom: 'ouvrir une preuve', durees: preuves },
      ],
    }
  } finally {
    await navigateur.close()
    await fermer()
    rmSync(dossier, { recursive: true, force: true })
  }
}
