import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { lancerNavigateur, NavigateurIntrouvable } from '../../steps/navigateur/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { etape } from './etape.mjs'
import { COMMANDE_PAQUETS, droitSurPaquets } from './paquets-systeme.ts'

const DELAI_MS = 300_000

/** Les gestes qui touchent à la machine ; les essais en donnent d’autres. */
export interface Gestes {
  /** Lance puis ferme un navigateur ; rend son nom et sa version. */
  trouver(): Promise<string>
  /** Lance l’installateur de Playwright ; rend vrai s’il a réussi. */
  playwright(args: readonly string[]): Promise<boolean>
  droitSurPaquets(): boolean
  dire(ligne: string): void
}

async function trouver(): Promise<string> {
  const { navigateur, origine } = await lancerNavigateur()
  await navigateur.close()
  return origine
}

function playwright(args: readonly string[]): Promise<boolean> {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')))
  return new Promise((resoudre) => {
    const enfant = spawn(process.execPath, [cli, ...args], { stdio: 'ignore', timeout: DELAI_MS })
    enfant.on('error', () => resoudre(false))
    enfant.on('close', (code) => resoudre(code === 0))
  })
}

const ordinaires: Gestes = {
  trouver,
  playwright,
  droitSurPaquets,
  dire: (ligne) => console.log(ligne),
}

/** Ce qui peut encore donner un navigateur, du moins au plus envahissant. */
async function remedier(echec: NavigateurIntrouvable, gestes: Gestes): Promise<boolean> {
  const conclure = (fait: boolean) => (fait ? 'fait' : 'sans succès')
  const manquent = echec.bibliotheques.length > 0
  if (manquent && gestes.droitSurPaquets())
    return etape(
      'Installation des bibliothèques du système',
      () => gestes.playwright(['install-deps', 'chromium']),
      conclure,
      gestes.dire,
    )
  return etape(
    'Téléchargement d’un navigateur par Playwright',
    () => gestes.playwright(['install', 'chromium']),
    conclure,
    gestes.dire,
  )
}

/** Quand il ne manque que des paquets du système, une phrase le dit avec la commande. */
function conclureEchec(echec: NavigateurIntrouvable): Error {
  if (echec.bibliotheques.length === 0) return echec
  return new ErreurSegur(
    'SEGUR-ENV-003',
    { paquets: echec.bibliotheques.join(', '), commande: COMMANDE_PAQUETS },
    { details: echec.details, cause: echec },
  )
}

async function chercher(gestes: Gestes): Promise<string> {
  try {
    return await gestes.trouver()
  } catch (premier) {
    // Un navigateur imposé ne se remplace pas : la personne l’a choisi.
    if (!(premier instanceof NavigateurIntrouvable) || premier.code === 'SEGUR-NAV-002')
      throw premier
    await remedier(premier, gestes)
    return await gestes.trouver().catch((second: unknown) => {
      throw second instanceof NavigateurIntrouvable ? conclureEchec(second) : second
    })
  }
}

/** Trouve un navigateur, ou l’installe. Lève SEGUR-NAV-001, SEGUR-NAV-002 ou SEGUR-ENV-003. */
export function preparerNavigateur(gestes: Gestes = ordinaires): Promise<string> {
  return etape(
    'Recherche d’un navigateur',
    () => chercher(gestes),
    (origine) => `navigateur prêt : ${origine}`,
    gestes.dire,
  )
}
