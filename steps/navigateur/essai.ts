import { type Browser, chromium, type LaunchOptions } from 'playwright'
import { bacASableRefuse } from './raison.ts'
import type { Candidat } from './types.ts'

/** Rien ne part vers l’extérieur pendant une campagne : ni mise à jour, ni synchronisation. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
]

/** Un navigateur qui démarre sans savoir ouvrir une page ne sert à rien. */
async function ouvrirPage(navigateur: Browser): Promise<void> {
  const contexte = await navigateur.newContext()
  const page = await contexte.newPage()
  await page.setContent('<p>épreuve</p>')
  await page.screenshot()
  await contexte.close()
}

/**
 * Les variantes sans fenêtre (celle du paquet npm, celle de Playwright) acceptent d'en ouvrir une sans
 * rien montrer : leur page occupe toute la fenêtre, sans barre d'adresse.
 */
export async function montreUneFenetre(navigateur: Browser): Promise<boolean> {
  const contexte = await navigateur.newContext({ viewport: null })
  const page = await contexte.newPage()
  const barres = await page.evaluate(() => window.outerHeight - window.innerHeight)
  await contexte.close()
  return barres > 0
}

async function eprouver(navigateur: Browser, { headless = true }: LaunchOptions): Promise<void> {
  try {
    await ouvrirPage(navigateur)
    if (headless || (await montreUneFenetre(navigateur))) return
  } catch (cause) {
    await navigateur.close()
    throw new Error('démarre, mais ne sait pas afficher une page (error)', { cause })
  }
  await navigateur.close()
  throw new Error('n’ouvre pas de fenêtre (error)')
}

/** Lance réellement un candidat : sa présence ne prouve rien. */
export async function essayer(candidat: Candidat, options: LaunchOptions): Promise<Browser> {
  const propres = await candidat.preparer()
  const demande: LaunchOptions = {
    ...options,
    ...propres,
    args: [...ARGUMENTS, ...(options.args ?? [])],
    env: { ...process.env, ...options.env, ...propres.env },
    // Un signal arrête le banc comme tout programme ; le navigateur finit avec lui.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    chromiumSandbox: process.getuid?.() !== 0 && options.chromiumSandbox !== false,
  }
  let navigateur: Browser
  try {
    navigateur = await chromium.launch(demande)
  } catch (erreur) {
    if (!demande.chromiumSandbox || !bacASableRefuse(String(erreur))) throw erreur
    navigateur = await chromium.launch({ ...demande, chromiumSandbox: false })
  }
  await eprouver(navigateur, options)
  return navigateur
}
