import type { Context } from 'hono'
import { z } from 'zod'
import { lireCorps } from '../serveur/lire-corps.ts'
import { lireJson } from '../serveur/lire-json.ts'
import { type Identite, SCHEMA_IDENTITES } from './identite.ts'
import { MODES_JEU, type ModeJeu } from './jeu/composer-base.ts'
import { direDefautJeu, lireJeu, TAILLE_MAX_JEU } from './jeu/lire-jeu.ts'

const MODE = z.enum(MODES_JEU)
const CORPS = z.strictObject({ identites: SCHEMA_IDENTITES, mode: MODE.optional() })

interface JeuRecu {
  identites: readonly Identite[]
  mode: ModeJeu
  avertissements: readonly string[]
}

async function lireCsvRecu(c: Context): Promise<JeuRecu | { reponse: Response }> {
  const mode = MODE.safeParse(c.req.query('mode') ?? 'remplacer')
  if (!mode.success) {
    const erreurs = [`Le paramètre « mode » vaut ${MODES_JEU.join(' ou ')}.`]
    return { reponse: c.json({ erreurs }, 400) }
  }
  const octets = await lireCorps(c.req.raw, TAILLE_MAX_JEU)
  if (octets === null) {
    return { reponse: c.json({ erreurs: [`Le corps dépasse ${TAILLE_MAX_JEU} octets.`] }, 413) }
  }
  const { identites, defauts, avertissements } = lireJeu(octets)
  if (defauts.length > 0) return { reponse: c.json({ erreurs: defauts.map(direDefautJeu) }, 400) }
  return { identites, mode: mode.data, avertissements }
}

/**
 * Le jeu d'identités d'une commande : JSON `{ identites, mode? }`, ou le fichier CSV tel quel en
 * `text/csv` avec `?mode=`. Une seule ligne fausse fait refuser tout le jeu, toutes étant dites.
 */
export async function lireJeuRecu(c: Context): Promise<JeuRecu | { reponse: Response }> {
  if (/^text\/csv\b/i.test(c.req.header('content-type') ?? '')) return lireCsvRecu(c)
  const lu = await lireJson(c, CORPS)
  if ('reponse' in lu) return lu
  const { identites, mode = 'remplacer' } = lu.corps
  return { identites, mode, avertissements: [] }
}
