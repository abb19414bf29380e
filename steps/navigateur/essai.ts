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
async function eprouver(navigateur: Browser): Promise<void> {
  try {
    const contexte = await navigateur.newContext()
    const page = await contexte.newPage()
    await page.setContent('<p>épreuve</p>')
    await page.screenshot()
    await contexte.close()
  } catch (cause) {
    await navigateur.close()
    throw new Error('démarre, mais ne sait pas afficher une page (error)', { cause })
  }
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
  await eprouver(navigateur)
  return navigateur
}
